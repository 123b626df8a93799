"""Days that are counted from other days: "två dagar före den 29 maj", "fredagen därpå", "dagen efter", "samma dag".

A step ("två dagar före", "vardagen efter") is a time of its own at first. What it is counted from stands right behind
it, or was named before it: in the message, else in its subject, the desk's offer or the order that stands. Where that
is one day, the step is a day; where it is none, or an event ("dagen efter flytten"), nobody can tell which.
"""

from datetime import date, timedelta

from rules.reading.candidates import Candidate, Context
from rules.reading.model import Reason
from rules.reading.normal import words
from rules.reading.single_days import months_later, set_day, shifted
from rules.reading.swedish_days import working_day_from
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small

COUNTED, SAME = "counted", "same_day"
STEPS = frozenset({COUNTED, SAME})
"""Forms of a day that is counted from another one."""
_DIRECTIONS = {"k": 1, "q": 1, "b": -1, "y": -1, "f": 1}
"""Letters behind a step: efter, därpå, från; före, tidigare."""
_HERE = frozenset("qy")
"""These point back by themselves: "fredagen därpå"."""
_EVENT_WITHIN = 10
"""Words of an event that is told by its day: "dagen innan vi tog över Ekeby den 1 maj"."""
_TOLD_WITHIN = 5
"""Times before a step that it may be counted from."""
_NOTHING_MORE = words(small.BEHIND_A_COUNTED_DAY)
_IT = words("det den dess detta denna")
_THAN = words("än som than as")
_HOURS = words(small.HOURS)
_FIELD = words(small.OF_THE_FIELD)
_SAID = words("skrev skrivit bad bett beställde beställt angav angett angivit nämnde nämnt sa sagt bokade bokat")
_ENDS = frozenset(".,;:!?()\n") | words("senast till innan före")
_ROUGHLY = words("drygt knappt ungefär cirka ca runt kanske någon")
_NO_VERBS = words(
    "eller under över kunder inför siffror fler sommar vinter semester oktober november december september"
)
_SHORT = 3
_MONTHS = ("man", "month")
_WEEKS = ("v", "week", "wk")


def count(found: list[Candidate], tokens: Tokens, context: Context) -> None:
    """Give each step its day, the last one first: "dagen före dagen före midsommarafton"."""
    for at in range(len(found) - 1, -1, -1):
        c = found[at]
        if c.form == SAME:
            _same(c, _named_before(found, at, context), tokens, context)
        elif c.form == COUNTED or _is_step(c, tokens):
            _count(found, at, tokens, context)
    found[:] = [c for c in found if c.form]


def _is_step(c: Candidate, tokens: Tokens) -> bool:
    """Such as "fredagen efter …"; not "på fredag efter lunch"."""
    if c.form != "weekday" or c.last >= len(tokens) or tokens.codes[c.last] not in _DIRECTIONS:
        return False
    if tokens.codes[c.last] in _HERE:
        return _says_no_more(tokens, c.last + 1, here=True)
    return tokens.keys[c.last - 1].endswith(("dagen", "dan")) and not _is_hour(tokens, c.last + 1)


def _is_hour(tokens: Tokens, i: int) -> bool:
    """Such as "efter lunch", "före kl. 12", "efter 14:00"."""
    return i < len(tokens) and (tokens.keys[i] in _HOURS or tokens.codes[i] in "CKnN")


def _count(found: list[Candidate], at: int, tokens: Tokens, context: Context) -> None:
    """Resolve one step, by the day behind it or the one named before."""
    c, way = found[at], found[at].last
    weekday, c.form, c.weekday = c.form == "weekday", COUNTED, 0
    behind = found[at + 1] if at + 1 < len(found) else None
    c.trouble, c.days, c.options = Reason.VAGUE_TIME, (), ()
    c.last = way + 1
    if behind is not None and _right_behind(behind, way, tokens):
        c.last, c.trouble = behind.last, behind.trouble or Reason.VAGUE_TIME
        base = behind.days[0] if behind.bare_today else _the_day(behind)
        behind.form = ""
    else:
        if _is_stretch(c, way, tokens):
            _besides(found, at, tokens, context)
            return
        base = _pointed_at(found, at, tokens, context) if tokens.codes[way] != "f" else None
        if base is None and not weekday:
            c.form = ""  # of an event: what waits for it is asked about (``unsettled.waits``)
    if base is not None and (day := _counted(base, c.first, way, tokens)) is not None:
        c.days, c.trouble = (day,), None
        _explains(found, at, way, tokens)


def _right_behind(behind: Candidate, way: int, tokens: Tokens) -> bool:
    """Such as "dagen efter den 29", "two days before the end of May"."""
    between = behind.first - way
    return 0 <= between <= 1 or (
        between == len("ån") and (tokens.codes[way + 1] == "d" or tokens.keys[way + 1] in _THAN)
    )


def _is_stretch(c: Candidate, way: int, tokens: Tokens) -> bool:
    """Such as "veckan efter", "månaden därpå"."""
    return way == c.first + 1 and tokens.codes[c.first] in "mW"


def _besides(found: list[Candidate], at: int, tokens: Tokens, context: Context) -> None:
    """Such as "den 30 oktober samt månaden därpå": another day, but which? By itself it is a stretch."""
    c, before = found[at], found[at - 1] if at else None
    day = _the_day(before) if before is not None else None
    if day is None and (before is not None or context.stands is None):
        c.form = ""
    elif before is not None and day is not None and tokens.codes[before.last : c.first] == ["a"]:
        c.trouble = Reason.AMBIGUOUS_DATE


def _explains(found: list[Candidate], at: int, way: int, tokens: Tokens) -> None:
    """Such as "vi slutar den 1 juni. Ta det den 29 maj, fredagen innan": it tells the 29th once more."""
    c, base = found[at], found[at].base
    if base is None or tokens.keys[base.last : c.first] != [","]:
        return
    for before in found[max(0, at - _TOLD_WITHIN) : at]:
        day = _the_day(before)
        if before is not base and day is not None and (_counted(day, c.first, way, tokens),) == base.days:
            c.days, c.base = base.days, before


def _the_day(c: Candidate) -> date | None:
    """The only day that a time is, or that it begins with: "från den 1 juni"."""
    days = c.days if c.trouble is None else c.options if c.form == "open" else ()
    return days[0] if len(days) == 1 and not c.bare_today else None


def _pointed_at(found: list[Candidate], at: int, tokens: Tokens, context: Context) -> date | None:
    """The day that a step points back to, or that of the event that it names."""
    c, behind = found[at], found[at + 1] if at + 1 < len(found) else None
    if _says_no_more(tokens, c.last, here=tokens.codes[c.last - 1] in _HERE):
        return _named_before(found, at, context)
    event = tokens.keys[c.last : c.last + _EVENT_WITHIN]
    if not _FIELD.isdisjoint(event) and context.form_date is not None:
        return context.form_date
    if not _SAID.isdisjoint(event):  # "en dag senare än hon skrev": of the order that stands
        return context.counted_from or _named_before(found, at, context)
    if behind is None or behind.first - c.last > _EVENT_WITHIN:
        return None
    if _told_beside(tokens, c.last, behind.first):
        behind.first = c.first  # "dagen efter mötet, den 18 september": the event only tells of the day behind it
        return None
    if not _ENDS.isdisjoint(tokens.keys[c.last : behind.first]):
        return None
    c.last, behind.form = behind.last, ""  # the event and its day are one with the step
    return _the_day(behind)


def _told_beside(tokens: Tokens, first: int, day: int) -> bool:
    """Whether a comma, and at most "alltså", stands between an event and a day."""
    end = day - 1 if tokens.keys[day - 1] in _THAT_IS else day
    return tokens.keys[end - 1] == "," and "," not in tokens.keys[first : end - 1] and end - 1 > first


_THAT_IS = words("alltså dvs nämligen")


def _named_before(found: list[Candidate], at: int, context: Context) -> date | None:
    """The day named last before; else the only one of the subject, the desk's offer or the order that stands."""
    c = found[at]
    for i in range(at - 1, -1, -1):
        before = found[i]
        if not before.period:
            c.base = before
            return _the_day(before)
    return context.counted_from or context.form_date


def _says_no_more(tokens: Tokens, i: int, *, here: bool) -> bool:
    """Such as "dagen efter.", "två dagar före blir bäst"; not "dagen efter flytten", "en vecka senare än vanligt"."""
    if i >= len(tokens) or not tokens.is_word(i):
        return True
    key = tokens.keys[i]
    if here:
        return key not in _THAN
    if key in _IT:
        return _says_no_more(tokens, i + 1, here=False)
    if key == "i":
        return tokens.keys[i + 1 : i + 2] == ["stallet"]
    return key in _NOTHING_MORE or (len(key) > _SHORT and key.endswith("r") and key not in _NO_VERBS)


def _counted(base: date, first: int, way: int, tokens: Tokens) -> date | None:
    """The day that a step leads to; None where it leaves it open."""
    if first and (tokens.codes[first - 1] == "s" or tokens.keys[first - 1] in _ROUGHLY):
        return None
    codes, sign = tokens.codes[first:way], _DIRECTIONS[tokens.codes[way]]
    if codes[0] in "mW" or (sign > 0 and first and tokens.keys[first - 1] == "minst"):
        return None
    if ("L" in codes and sign > 0) or ("o" in codes and not {*codes} & {*"BD"} and _number(tokens, first, way) > 1):
        return None
    return stepped(base, first, way, sign, tokens)


def stepped(base: date, first: int, way: int, sign: int, tokens: Tokens) -> date:
    """So many days, weeks or months from a day, as some tokens tell; forwards or backwards."""
    codes, number = tokens.codes[first:way], _number(tokens, first, way)
    if "D" in codes:
        weekday = tokens.words[first + codes.index("D")].value
        return base + timedelta(days=sign * ((sign * (weekday - base.isoweekday()) - 1) % 7 + 1 + 7 * (number - 1)))
    unit = tokens.keys[way - 1]
    if "B" in codes:
        return working_day_from(base, sign * number)
    if unit.startswith(_MONTHS):
        return months_later(base, sign * number)
    if unit.startswith(_WEEKS):
        return base + timedelta(days=7 * sign * number)
    return base + timedelta(days=sign * number)


def _number(tokens: Tokens, first: int, way: int) -> int:
    """How many steps: "två dagar", "andra vardagen", "näst sista vardagen"; one where no number stands."""
    codes = tokens.codes[first:way]
    for i, code in enumerate(codes, first):
        if code in "1no":
            return int(tokens.keys[i]) if tokens.keys[i].isdigit() else tokens.words[i].value
    return 2 if "X" in codes else 1


def _same(c: Candidate, base: date | None, tokens: Tokens, context: Context) -> None:
    """Such as "samma dag", "samma datum i november", "samma dag veckan efter"."""
    codes, c.trouble = tokens.codes[c.first : c.last], None
    if "m" in codes and "x" in codes:
        base = base or context.today
        year, month = shifted(base.year, base.month, 1)
        set_day(c, base.day, month, year, context.today)
    elif base is None or tokens.keys[c.last : c.last + 1] == ["som"]:
        c.form = ""
    elif not {"W", "w"}.isdisjoint(codes):
        c.days = (base + timedelta(days=7),)
    elif "M" in codes:
        set_day(c, base.day, tokens.words[c.first + codes.index("M")].value, 0, context.today)
    else:
        c.days = (base,)
