"""Expressions that name a day, a stretch of days or a period, with what must hold of them.

Each token has a letter (``vocabulary/days.py``, ``tokens.py``); a form of the rule book is a small pattern over those
letters, and the forms are tried in the order in which they stand here. What a pattern finds is resolved to days by the
function beside it: nothing is repaired, and what cannot be is trouble with its reason.

| letters | are |
| --- | --- |
| ``I F H 8 6 4`` | 2026-03-16 · 16/3-26 · 16/3 · 20260316 · 260316 · 0331 |
| ``n N O o Y Z`` | 16 · 45 · 16:e · sextonde · 2026 · 2026-03 |
| ``R Q`` | 1-15 · 1-15/3 |
| ``M D V j J`` | mars · fredag(en) · fredags · skärtorsdagen · påsk |
| ``r`` | idag, imorgon, i övermorgon, igår |
| ``L X B g G m w W Å`` | sista · näst · vardag · dag(en) · dagar · månad(en) · vecka · veckan · år |
| ``x z l c`` | nästa · denna · förra · kommande |
| ``f t å b k Ω`` | från · till · mellan · före · efter · om |
| ``q y v U E ñ`` | därpå, senare · tidigare · kvällen · samma dag · nästnästa · dennes |
| ``β η σ ς`` | bakåt · hittills · sedan · sommaren |
| ``s ω S P T h e`` | slutet av, runt · någon gång · månadsskiftet, helgen · kvartal · tertial · hela · från nu |
| ``p i d a u`` | på · i · den · och · eller |
"""

import re
from collections.abc import Callable, Sequence

from rules.reading.candidates import Candidate, Context, Parts
from rules.reading.counted import STEPS, count
from rules.reading.named_days import after_holiday, in_month, last_month, last_of, last_of_year, named
from rules.reading.normal import words
from rules.reading.single_days import (
    day_alone,
    day_month,
    day_of_month,
    four_digits,
    month_day,
    no_such_day,
    six_digits,
    written,
)
from rules.reading.stretches import (
    each_month,
    each_year,
    either,
    either_alone,
    list_,
    month,
    months,
    open_,
    quarter,
    range_,
    stretch,
    vague,
)
from rules.reading.tokens import Tokens
from rules.reading.weekdays import (
    ago,
    either_weekday,
    in_a_stretch,
    in_days,
    in_their_week,
    next_weekday,
    next_working_day,
    past_weekday,
    relative,
    relative_later,
    week,
    weekday,
    weekday_later,
    weekday_of_stretch,
    weekday_week,
    weekday_weeks,
    weekdays_week,
)
from rules.reading.words import MISSPELT_MONTHS, look_up

Resolver = Callable[[Candidate, Parts, Context], None]

_DAY = r"(?:[nO]\.?|o)"
_YEAR = r"(?:,?Y|-[nN]|'[nN])"
_WD = r"(?:[cp]*D,?\(?)?"
_FULL = rf"(?:{_WD}d?(?:[IF8]|H(?:,?Y)?|{_DAY}i?M{_YEAR}?))"
_SHORT = rf"(?:{_WD}(?:d?[nO]\.?|do))"

FORMS: dict[str, tuple[str, Resolver]] = {
    # from … to …, between … and …
    "span": (rf"f?{_FULL}(?:t|--?)d?{_FULL}|f(?:{_FULL}|r)t(?:d?{_FULL}|r)", range_),
    "between": (rf"å(?:{_FULL}|{_SHORT})a(?:{_FULL}|{_SHORT})M?{_YEAR}?|å[cr]ap?(?:{_FULL}|{_SHORT}|D)", range_),
    "span_back": (r"d?l(?:1|n)G|(?:1|n)Gβ|ηi?(?:[zxl]?m|Å)", open_),
    "span_digits": (r"6--?6|8--?8|I/I|8/8", range_),
    "span_short": (rf"f?{_SHORT}(?:t|-){_FULL}|f{_SHORT}(?:t|-)(?:{_SHORT})", range_),
    "span_month": (rf"f?d?RM{_YEAR}?|f?d?Q{_YEAR}?", range_),
    "either_weekday": (r"p?D/p?D", either_weekday),
    "weekdays": (r"f?p?D(?:t|-)p?D(?![nO]|d[nO])", open_),
    "months": (rf"M,M,?aM{_YEAR}?|f?M{_YEAR}?(?:t|-|å|/|a)M{_YEAR}?(?!{_DAY})|åMaM", months),
    "open": (rf"{_FULL}a[sω]|f(?:{_FULL}|d[nO]|p?D)", open_),
    # around a day, or within a stretch
    "around": (rf"(?:i|p)?[sω](?:i|p)?(?:{_FULL}|d?[nO]\.?|d?Li?M|j)(?!M)", vague),
    "some_days": (rf"(?:i|p)?d?(?:LG|(?:XL|L|o)W)(?:i|p)?(?:M{_YEAR}?|[zxl]?m)", vague),
    "part": (
        rf"(?:i|p)?(?:o|z)?[sω]+i?d?(?:p?[zxlc]?(?:M|m|W|w\.?[nN]|w|Å|Y|J)(?:,?Y)?|S|ς)|i?[zxc]?(?:M{_YEAR}?|w\.?[nN]|w|W|m)ω",
        vague,
    ),
    "turn": (r"(?:i|p|b)?z?x?S(?:i?M(?:(?:/|-|a|t)M)?)?", vague),
    "before_season": (r"Wp?(?:k|b)J", vague),
    # a list that shares its month
    "list": (rf"(?:{_WD}d?[nO]\.?)(?:(?:,a?|a){_WD}d?[nO]\.?)*(?:,a|a|,){_WD}d?{_DAY}i?M{_YEAR}?", list_),
    "either": (rf"{_WD}d?{_DAY}(?:,?d?{_DAY})?,?u{_WD}d?{_DAY}i?M{_YEAR}?", either),
    "either_alone": (rf"(?:{_WD}d[nO]|O),?u{_WD}d?[nO](?![nOM:/-])", either_alone),
    "weekdays_week": (r"p?D(?:,p?D)*,?ap?Di?(?:[xzc](?:w|W)|w\.?[nN])", weekdays_week),
    "weekday_weeks": (r"p?D,?\(?i?w\.?[nN](?:,w?\.?[nN])*,?[au/]w?\.?[nN](?![nOM:/-])", weekday_weeks),
    "each_month": (
        rf"{_WD}d?{_DAY}iM(?:,?a?M)*(?:,a|a|,)M{_YEAR}?(?!{_DAY})|d?(?:(?:XL|L|o|O)[BDg]|L)i?M(?:,M)*(?:,a|a)M{_YEAR}?(?!{_DAY})",
        each_month,
    ),
    "each_year": (rf"{_WD}d?(?:H|{_DAY}i?M),?YaY", each_year),
    "weekday_of_stretch": (r"p?Di?d[wW](?!\.?[nN])|DiS", weekday_of_stretch),
    # one day
    "no_such_day": (rf"d?Ni?M{_YEAR}?", no_such_day),
    "day_of_month": (rf"{_WD}d?{_DAY}(?:ñ|i?[xzlc]m|ix(?![wWDmPTÅM]))", day_of_month),
    "day_month": (rf"{_WD}d?{_DAY}i?M(?:{_YEAR}|iÅ|i?[zxl]Å)?(?:,?\(?D(?!,?d?[nOH]|[kbqy])\)?)?", day_month),
    "month_day": (r"(?:D,?)?d?M[nO](?:,?Y)?(?![nOoM:/-]|\.[nO])", month_day),
    "written": (rf"{_WD}d?(?:[IF8]|H(?:,?Y|-[nN])?)(?:,?\(?D(?!,?d?[nOH]|[kbqy])\)?)?", written),
    "weekday_week": (
        r"p?Di?[wW]kx(?:w|W)?|p?Di?[xzlc](?:w|W)|[pc]*D,?\(?i?w\.?[nN](?:,?Y)?\)?|(?:i?w\.?[nN](?:,?Y)?|[xzlc](?:w|W)),?p?D(?!,?d?[nO])",
        weekday_week,
    ),
    "weekday_later": (r"p?DΩ[1n](?:w|G)|p?D[1n]G|(?:1|n)?wpD|p?Dw(?!\.?[nN])|DixW|p?ED", weekday_later),
    "after_holiday": (r"(?:d|o|L)?(?:g|B|p?D)(?:k|b)d?[jJ]|oB[pi]J", after_holiday),
    "counted": (
        r"(?:d?(?:(?:XL|[oLxc])?[gB]|(?:XL|[oL])D|v)|(?:1|n)(?:G|g|w|B|m))(?=[kbqy])|(?:1|n)(?:G|g|w|B|m)(?=f)|[mW](?=[bq]|k(?!x))",
        stretch,
    ),
    "same_day": (rf"d?U(?:i?(?:M{_YEAR}?|xm)|W[kq])?", stretch),
    "in_month": (rf"(?:d|z)?(?:XL|L|o|O)(?:B|D|g)(?:i|p)?(?:[zxl]?m|z?M{_YEAR}?|[xzc]?(?:w|W)(?:\.?[nN])?)?", in_month),
    "last_of_year": (r"ÅL(?:B|g)|d?L(?:B|g)(?:i|p)?z?Å", last_of_year),
    "in_month_first": (rf"(?:[zxl]?m|M{_YEAR}?m?)(?:XL|L|o)[BgD]|d?(?:XL|L|o)M-?B", in_month),
    "last_month": (r"Lm", last_month),
    "last_of": (rf"d?Li?(?:M{_YEAR}?|[zxl]?m|ñ)", last_of),
    "named": (rf"p?j{_YEAR}?", named),
    "ago": (r"(?:1|n)(?:G|g|w|m|Å)σ(?:pg)?", ago),
    "in_a_few": (r"ΩR(?:G|w)", stretch),
    "in_days": (r"Ω(?:1|n|N)(?:G|g|m|w|B)|(?:1|n|N)?(?:G|g|w|m)e", in_days),
    "past_weekday": (r"iV|p?lD", past_weekday),
    "next_working_day": (r"d?(?:x|c)B|r?k?xB", next_working_day),
    "relative_later": (r"rΩ(?:1|n)(?:w|G)", relative_later),
    "relative": (r"r(?:,?\(?p?D\)?(?!,?ap?D))?(?!d?[nO])", relative),
    "day_alone": (r"(?:p?D,?)(?:d?[nO])(?![:/-])|d[nO]|O|do(?![gBDmwPT])", day_alone),
    "the_last": (r"dL", last_of),
    "next_weekday": (r"p?xD", next_weekday),
    "weekday": (r"[czp]*D", weekday),
    "six_digits": (r"6", six_digits),
    "four_digits": (r"4", four_digits),
    # stretches and periods
    "week": (r"[zxlc]?w\.?[nN](?:(?:-|a|t|/)[nN])?(?:,?Y)?|w\.?R|[zxlcE](?:w|W)|[wW]kx(?:w|W)?|iW", week),
    "season": (r"(?:k|b)(?:J|S)|[ip]J|åJa[JS]", stretch),
    "quarter": (r"P\.?[n1](?:,?Y|-[nN])?|oP(?:,?Y)?|Y-?P\.?n|[zxlc]P|P1", quarter),
    "tertial": (r"T1|T\.?n?(?:,?Y)?|oT(?:,?Y)?|[zxl]T", stretch),
    "month": (rf"(?:h|z)?Mm?{_YEAR}?|Z|[zlhx]m|h[zl]m", month),
    "year": (r"h?[zxl]?(?:Å|Y)", stretch),
}
"""The rule book's forms, longest first: name → pattern over the letters, and what resolves it."""

_FORMS = re.compile("|".join(f"(?:{pattern})(?P<{name}>)" for name, (pattern, _) in FORMS.items()))
"""Each form's name stands behind it: so one that begins with another letter is passed over at a look."""
_RESOLVERS = {name: resolver for name, (_, resolver) in FORMS.items()}
_HEADS = re.compile(
    "[IFH864nNOoYZRQMDVjJrLXmwWÅSPTUE]|[gvBmW](?=[kbqy])|η|[Bgxzlcfåbksωhpid1Ω](?=.{0,5}[IFH864nNOoYZRQMDVjJrLBgGmwWÅSPTς])"
)
"""Letters that a form can begin with; small words only where more of a form may follow."""
_NAMES_TIME = re.compile("[IFH864OoYZRQMDVjJrLBWÅΩSPTnNxzlmweUEης]|[gvG][kbqyβ]|[GgwmÅ]σ")
"""Without one of these letters no form can be."""
_EVERYDAY = frozenset({"jan", "jul", "may", "mar", "apr", "dec"})
"""Short months that are names or other words as well: months only beside a number."""


def find(tokens: Tokens, context: Context) -> list[Candidate]:
    """All that names a time in a text, left to right, resolved."""
    letters = "".join(tokens.codes)
    if not _NAMES_TIME.search(letters):
        return []
    _mend(tokens, letters)
    letters = "".join(tokens.codes)
    indices: Sequence[int] = range(len(letters))
    if "~" in letters:
        indices = [i for i in indices if letters[i] != "~"]
        letters = letters.replace("~", "")
    found: list[Candidate] = []
    at, match_form = 0, _FORMS.match
    while head := _HEADS.search(letters, at):
        match = match_form(letters, head.start())
        if match is None:
            at = head.end()
            continue
        at = match.end()
        form = str(match.lastgroup)
        inside = indices[match.start() : at]
        candidate = Candidate(inside[0], indices[at] if at < len(indices) else len(tokens), form)
        _RESOLVERS[form](candidate, Parts(tokens, inside, match.group()), context)
        if candidate.form:
            found.append(candidate)
    if len(found) > 1:
        in_their_week(found)
        in_a_stretch(found, tokens)
    if any(c.form in STEPS or (c.form == "weekday" and tokens.codes[c.last : c.last + 1] in _WAYS) for c in found):
        count(found, tokens, context)
    return found


_WAYS = (["k"], ["b"], ["q"], ["y"])


def first_name(tokens: Tokens, i: int) -> bool:
    """Such as "Maj-Britt", "Inga-Maj", "Maj Ek": a capital, and a name beside it."""
    text, starts, keys = tokens.text, tokens.starts, tokens.keys
    if keys[i] not in ("maj", "may", "april", "june", "augusti") or not text[starts[i]].isupper():
        return False
    for near, hyphen in ((i + 2, i + 1), (i - 2, i - 1)):
        if 0 <= near < len(keys) and keys[hyphen] == "-" and tokens.is_word(near) and text[starts[near]].isupper():
            return tokens.codes[near] == "_"
    before = tokens.codes[i - 1] if i else "|"
    after = i + 1
    return (
        before not in "nNOo"
        and after < len(keys)
        and tokens.is_word(after)
        and text[starts[after]].isupper()
        and not text[starts[after] : tokens.ends[after]].isupper()
        and (not tokens.words[after].known or tokens.codes[after] == "M")
    )


_ABBREVIATED_YEAR = re.compile(r"M\.Y")
_SHORT_MONTHS = words("jan feb mar apr jun jul aug sep sept okt oct nov dec")
"""Behind these a point before a year is no full stop: "31 jan. 2029"."""
_MENDED = re.compile(r"[Mm]|(?<=[nO])_|(?<=[nO]\.)_|s(?=d?[nOIHD])")
_SWAPPED_WITHIN = 8


def _mend(tokens: Tokens, letters: str) -> None:
    """Letters that depend on the neighbours: misspelt short months, "mån", months that are other words as well."""
    codes, keys = tokens.codes, tokens.keys
    for match in _ABBREVIATED_YEAR.finditer(letters):
        if keys[match.start()] in _SHORT_MONTHS:
            codes[match.start() + 1] = ","
    for match in _MENDED.finditer(letters):
        i = match.start()
        code = codes[i]
        if code == "_":
            if keys[i] in MISSPELT_MONTHS:
                codes[i] = "M"
        elif code == "s":
            if keys[i] == "mot" and any(key.startswith("byt") for key in keys[max(0, i - _SWAPPED_WITHIN) : i]):
                codes[i] = "_"  # "byt den 15 mot den 16": no "around"
        elif code == "M" and first_name(tokens, i):
            codes[i] = "_"
        elif code == "M" and keys[i] in _EVERYDAY:
            before = codes[i - 1] if i else "|"
            after = codes[i + 1] if i + 1 < len(codes) else "|"
            if keys[i] == "jul" and before in "kbåip":
                codes[i], tokens.words[i] = "J", look_up("julen")
            elif before not in "nNOoiRM/-." and after not in "nOYM/-" and keys[i - 1] != "for":
                codes[i] = "_"
        elif (
            code == "m"
            and keys[i] == "man"
            and i + 1 < len(codes)
            and (codes[i + 1] in "ndHOIFw" or codes[i + 1 : i + 3] == ["-", "D"])
        ):
            codes[i] = "D"
