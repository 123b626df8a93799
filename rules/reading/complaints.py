"""Complaints: about what the desk has done or delivered, and not about the writers' own doing."""

from collections.abc import Iterator
from itertools import pairwise

from rules.reading.normal import words
from rules.reading.often import AN_EXTRACT, DESK, IF, OURS, RELATIVE, SMALL_TALK, WRITERS
from rules.reading.scope import denied, is_so, of_own_things, of_writers, speaks_of_desk, supposed
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.told import tells_of_extract
from rules.reading.vocabulary import small
from rules.reading.words import Mark

GROUNDS = Mark.COMPLAINT | Mark.GRUMBLE | Mark.EARLIER_EXTRACT
"""Without one of these there is no complaint."""

_ELSE = words(small.ELSE)


def complains(s: Sentence, tokens: Tokens, *, want: bool) -> bool:
    """A ground for a complaint that is so, and is neither the writers' own slip, nor settled."""
    marks, keys = s.marks, tokens.keys[s.first : s.last]
    open_ground = not marks & Mark.SETTLED and not _taken_back(s, tokens) and _ELSE.isdisjoint(keys)
    if open_ground and (_says_so(s, tokens) or _grumbles(s, tokens)):
        return True
    return bool(marks & Mark.EARLIER_EXTRACT) and not want and _blames_extract(s, keys)


def _says_so(s: Sentence, tokens: Tokens) -> bool:
    """Such as "jag vill klaga", "det är oacceptabelt": a complaint by its words alone."""
    apologises = s.marks & (Mark.INSTEAD | Mark.COURTESY) and not s.marks & AN_EXTRACT and not _of_desk(s, tokens)
    for first, last in s.at(Mark.COMPLAINT):
        if denied(s, tokens, first, last) or supposed(s, tokens, first) or _against_writers(s, tokens, last):
            continue
        if _was_told(s, tokens, first) or _puts_off(s, tokens, first, last) or _is_spared(s, tokens, first):
            continue
        if _without_fault(tokens, first, last) or _of_other_things(s, tokens) or _others_nag_or_mood(s, tokens, first):
            continue
        if s.marks & Mark.PRAISE and _praised_behind(s, tokens, last):
            continue
        if s.marks & Mark.RESOLVED and not s.marks & Mark.STILL and _resolved_behind(s, tokens, first):
            continue
        if not _APOLOGY.isdisjoint(tokens.keys[max(s.first, first - _NEAR) : first]):
            continue  # "ursäkta dröjsmålet"
        clause = s.marks_of_clause(first)
        if clause & Mark.FIELD_WORDS:
            continue  # "fältet stämmer inte"
        of_ours = clause & Mark.OWN_THINGS
        if tokens.keys[first].startswith(_SLIPS):
            if apologises or not WRITERS.isdisjoint(tokens.keys[max(s.clause_of(first)[0], first - 2) : first]):
                continue
            if tokens.keys[first].endswith("ade") and tokens.keys[last : last + 1] in _SELVES:
                continue  # "förra månaden slarvade vi bort listan ni skickade"
            of_ours = of_ours or of_writers(s, tokens, first) or _of_what_we_did(s, tokens)
        elif clause & AN_EXTRACT == Mark.WEAK_EXTRACT and not clause & _DELIVERED and of_own_things(s, tokens, first):
            continue  # "antalet i vårt system stämmer inte"
        if not of_ours or clause & (AN_EXTRACT | _DELIVERED) or _of_desk(s, tokens, s.clause_of(first)):
            return True
    return False


def _grumbles(s: Sentence, tokens: Tokens) -> bool:
    """Such as "ni har missat …", "antalet är konstigt": a complaint only of what the desk has done or delivered."""
    marks = s.marks
    if (
        not marks & Mark.GRUMBLE
        or marks & (Mark.RESOLVED | Mark.COURTESY)
        or not (marks & (_DELIVERED | AN_EXTRACT) or _of_desk(s, tokens))
    ):
        return False
    return any(
        is_so(s, tokens, first, last)
        and not of_writers(s, tokens, first)
        and not _against_writers(s, tokens, last)
        and not _outlived(s, tokens, first)
        and not _reminds(s, first)
        and tokens.keys[s.clause_of(first)[0]] not in IF
        and ("om", "det") not in pairwise(tokens.keys[max(s.first, first - _NEAR - 1) : first])
        and not _own_error(s, tokens, first)
        for first, last in s.at(Mark.GRUMBLE)
        if _marks_with_main(s, tokens, first) & _DELIVERED
        or _of_desk(s, tokens, s.clause_of(first))
        or _told_of_extract(s, tokens, first)
        or tokens.keys[s.clause_of(first)[1] + 1 : s.clause_of(first)[1] + 2] in _YOU_NEXT  # "det blev galet, ni har …"
    )


def _reminds(s: Sentence, first: int) -> bool:
    """Such as "Har ni glömt bort oss?", "Har ni missat min beställning?": asked, it only reminds."""
    return s.question and any(begin <= first < end for begin, end in s.at(Mark.REMINDER))


def _own_error(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "har jag valt fel kategori får ni …": nearest before it are the writers; not "vi fick fel lista"."""
    start, _ = s.clause_of(first)
    for i in range(first - 1, start - 1, -1):
        if tokens.keys[i] in _GOT or tokens.keys[i] in DESK:
            return False
        if tokens.keys[i] in WRITERS:
            return not s.marks_of_clause(first) & _DELIVERED
    return False


def _told_of_extract(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "listan var full av konstigheter": told of the one that came, in its own clause."""
    start, _ = s.clause_of(first)
    clause = tokens.keys[start:first]
    if not _NO_FAULT.isdisjoint(clause) or not _OF_OURS.isdisjoint(clause):
        return False
    if s.marks & (Mark.OWN_THINGS | Mark.PRAISE) or tokens.keys[first] == "aldrig":
        return False
    return any(start <= begin < first for begin, _ in s.at(AN_EXTRACT)) and tells_of_extract(s, tokens)


_OF_OURS = words(small.WRITERS) | words(small.OURS) - {"var"}
"""Without "vår", which is folded like "var"."""
_YOU_NEXT = (["ni"], ["du"])


def _outlived(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "det gamla utdraget är inaktuellt", "det behövs inte längre": why they order, or order no more."""
    if tokens.keys[first].startswith(_OUTDATED):
        return not _EARLIER.isdisjoint(tokens.keys[s.clause_of(first)[0] : first])
    return first > s.first and tokens.keys[first - 1].startswith("behov")


_OUTDATED = tuple(words(small.OUTDATED))
_EARLIER = words(small.EARLIER_ONES)


def _blames_extract(s: Sentence, keys: list[str]) -> bool:
    """Such as "sista raden i septemberlistan är avklippt": told of the extract that came, without praise.

    Whoever tells of an earlier extract seldom tells that all was well, unless the sentence says so.
    """
    if s.marks & _NO_BLAME or s.question or s.label or s.last - s.first < _TELLS:
        return False
    within = all(keys[first - s.first] in _WITHIN for first, _ in s.at(Mark.EARLIER_EXTRACT))
    if within and not s.marks & _BLAMES and _CONTRASTS.isdisjoint(keys):
        return False  # "då är alla med på listan": any list, and nothing is wrong with it
    return _AHEAD.isdisjoint(keys)


_AHEAD = words(small.AHEAD)
_WITHIN = words("i på")
_CONTRASTS = words(small.CONTRASTS)
_BLAMES = Mark.NEGATION | Mark.GRUMBLE | Mark.COMPLAINT | Mark.WEAK_FAULT | Mark.FAULT
_NO_BLAME = (
    Mark.PRAISE | Mark.NEUTRAL | Mark.SETTLED | Mark.RESOLVED | Mark.COURTESY | Mark.CANCEL | Mark.REMINDER
    | Mark.TAKE | Mark.HABIT | Mark.SUITS | Mark.WISH | Mark.STANDING | Mark.ONLY_NAMED | Mark.OTHER_EXTRACT
)  # fmt: skip
_TELLS = 4
"""Fewer words blame nothing."""


def _marks_with_main(s: Sentence, tokens: Tokens, index: int) -> int:
    """Marks of a clause; in a relative one those of the clause before as well: "en kund som aldrig varit vår"."""
    start, _ = s.clause_of(index)
    marks = s.marks_of_clause(index)
    if start > s.first and tokens.keys[start] in RELATIVE:
        marks |= s.marks_of_clause(start - 1)
    _, end = s.clause_of(index)
    if end < s.last and tokens.keys[end] == "som":
        marks |= s.marks_of_clause(end)  # "en väldig röra i den lista som kom i april"
    return marks


def _against_writers(s: Sentence, tokens: Tokens, last: int) -> bool:
    """Such as "kommunen har klagat på våra fakturor": somebody else's complaint, about the writers."""
    behind = tokens.keys[max(s.first, last - 1) : min(last + 4, s.last)]
    return any(word in _ON and after in OURS for word, after in pairwise(behind)) or _of_ours_by_them(s, tokens, last)


def _of_ours_by_them(s: Sentence, tokens: Tokens, last: int) -> bool:
    """Such as "då ifrågasatte de våra siffror", "revisorn underkände vårt underlag": who, and whose, is told beside."""
    end = min(last + 3, s.clause_of(last - 1)[1])
    if tokens.keys[last - 1].startswith(_SLIPS) or s.marks & (Mark.OTHER_THING | Mark.PERSON):
        return False
    if _THEY.isdisjoint(tokens.keys[max(s.clause_of(last - 1)[0], last - 3) : end]) or _of_desk(s, tokens):
        return False
    return any(tokens.written(i) in _OUR_AS_WRITTEN for i in range(last, end))


_THEY = words("de dom hon han") | words(small.OWN_STAFF)
_OUR_AS_WRITTEN = ("vår", "våra", "vårt", "oss", "mig", "min", "mina")
_ON = words(small.ON)
_DELIVERED = Mark.DELIVERED_BEFORE | Mark.SERVICE


def _was_told(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "då fick vi en anmärkning på att …": the writers got it, from others."""
    start, _ = s.clause_of(first)
    remark = next((begin for begin, _ in s.at(Mark.COMPLAINT) if tokens.keys[begin].startswith(_REMARKS)), first)
    if remark < first and ("for", "att") in pairwise(tokens.keys[remark : first + 1]):
        return _was_told(s, tokens, remark)  # "vi fick kritik för att listorna inte stämmer"
    if not tokens.keys[first].startswith(_REMARKS) or _of_desk(s, tokens, (start, s.last)):
        return False
    before = tokens.keys[max(start, first - _FEW) : first]
    return not _GOT.isdisjoint(before) or ("gav", "oss") in pairwise(before)


_GOT = words("fick fått får")
_REMARKS = tuple(words(small.REMARKS))
_FEW = 5


def _without_fault(tokens: Tokens, first: int, last: int) -> bool:
    """Such as "listan har aldrig varit fel", "listan var fri från fel"."""
    return tokens.keys[last - 1].startswith("fel") and not _NO_FAULT.isdisjoint(tokens.keys[first + 1 : last - 1])


_NO_FAULT = words(small.NO_FAULT_WITHIN)


def _others_nag_or_mood(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Whether it is somebody else's nagging, or mood."""
    return _others_nag(s, tokens, first) or _others_mood(s, tokens, first)


def _others_mood(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "chefen blir arg om fakturorna är sena": somebody else's mood, on a condition, and not of the desk."""
    before = tokens.keys[max(s.first, first - 2) : first]
    if before[1:] != ["blir"] or before[0] in WRITERS or not tokens.keys[first].startswith(_MOODS):
        return False
    return not _of_desk(s, tokens)


_MOODS = ("arg", "irriterad", "missnojd", "besvik", "frustrerad", "upprord")


def _is_spared(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "så slipper jag jaga er", "då slutar vi tjata", "tro inte att jag är arg"."""
    before = tokens.keys[max(s.first, first - _FEW) : first]
    return not _SPARED.isdisjoint(before[-3:]) or ("tro", "inte") in pairwise(before)


_SPARED = words("slipper slutar")


def _puts_off(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "så vi fick vänta med pengarna", "allt annat får vänta": something of their own waits."""
    if "vanta" not in tokens.keys[first:last] or _of_desk(s, tokens):
        return False
    if ("vanta", "med") in pairwise(tokens.keys[first : last + 1]):
        return True
    if tokens.keys[first] not in _GOT:
        return False
    start, end = s.clause_of(first)
    return _WHO_WAITS.isdisjoint(tokens.keys[start:end]) and not s.marks_of_clause(first) & (Mark.PERSON | AN_EXTRACT)


_WHO_WAITS = words("vi jag man oss svar")


def _others_nag(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "nattpatrullen har tjatat om en färsk lista": who nags are the writers' own people."""
    if not tokens.keys[first].startswith(_NAGS) or _of_desk(s, tokens):
        return False
    start, end = s.clause_of(first)
    return _TIRED.isdisjoint(tokens.keys[start:end])


_NAGS = ("tjat", "jaga")
_TIRED = words("vi jag man måste orkar orka trött trötta less behöva slippa ska skall")


def _of_other_things(s: Sentence, tokens: Tokens) -> bool:
    """Such as "jag är arg på kopiatorn", "nu får det vara nog med regn": not of the desk, nor of its extract."""
    if _of_desk(s, tokens):
        return ("inte", "pa", "er") in _triples(tokens.keys[s.first : s.last])
    if s.marks & (AN_EXTRACT | _DELIVERED | Mark.DEVICE | Mark.PERSON | Mark.OTHER_THING):
        return False
    own = {first for first, _ in s.at(Mark.OWN_THINGS)}
    return any(
        tokens.keys[i] in _ABOUT
        and any(k in own or tokens.keys[k] in SMALL_TALK for k in range(i + 1, min(i + 3, s.last)))
        for i in range(s.first, s.last - 1)
    )


_ABOUT = words("på över åt med")


def _triples(keys: list[str]) -> Iterator[tuple[str, str, str]]:
    """Three words side by side, all along."""
    return zip(keys, keys[1:], keys[2:], strict=False)


def _praised_behind(s: Sentence, tokens: Tokens, behind: int) -> bool:
    """Such as "sist fick vi vänta en halv dag, och det är vi nöjda med"."""
    return any(
        first >= behind
        and tokens.keys[first].startswith(_PLEASED)
        and not s.marks_of_clause(first) & Mark.NEGATION
        and _MORE.isdisjoint(tokens.keys[first : s.last])
        for first, _ in s.at(Mark.PRAISE)
    )


_PLEASED = ("nojd", "jattenojd", "supernojd", "helnojd", "glad", "uppskatt")
_MORE = words("men fast om")


def _of_what_we_did(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Ingen av oss vet säkert. Pinsamt men sant.": an exclamation about what the writers told before."""
    before = tokens.keys[max(0, s.first - _TOLD_BEFORE) : s.first]
    if s.last - s.first > _EXCLAIMS or _of_desk(s, tokens):
        return False
    return not WRITERS.isdisjoint(before) and not speaks_of_desk(tokens, max(0, s.first - _TOLD_BEFORE), s.first)


_EXCLAIMS = 4
_TOLD_BEFORE = 16


def _resolved_behind(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "klagomålet från i mars är avslutat": what is put right stands behind it."""
    resolved = [last for begin, last in s.at(Mark.RESOLVED) if begin > first and tokens.keys[last - 1] != "arende"]
    return bool(resolved) and not any(begin > max(resolved) for begin, _ in s.at(Mark.COMPLAINT))


def _taken_back(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Det var inte ert fel utan mitt." behind it."""
    behind = tokens.keys[s.last : s.last + _BEHIND]
    return not _NOT_YOURS.isdisjoint(_triples(behind)) or not _JESTS.isdisjoint(behind)


_NOT_YOURS = {
    ("inte", "ert", "fel"), ("inte", "erat", "fel"), ("helt", "mitt", "fel"), ("var", "mitt", "fel"),
    ("var", "jag", "som"), ("var", "vi", "som"), ("av", "mig", "alltsa"), ("det", "gjorde", "ingenting"),
    ("det", "gjorde", "inget"), ("vi", "hade", "raknat"), ("jag", "hade", "raknat"),
}  # fmt: skip
_JESTS = words("skojar skojade skämtar haha")
_BEHIND = 10


def _of_desk(s: Sentence, tokens: Tokens, span: tuple[int, int] | None = None) -> bool:
    """Whether a sentence or clause speaks of the desk."""
    return speaks_of_desk(tokens, *(span or (s.first, s.last)))


_APOLOGY = words(small.APOLOGY)
_NEAR = 3
_SELVES = (["vi"], ["jag"])
_SLIPS = tuple(words(small.SLIPS))
