"""A single day: written with its month, by its number alone, by its weekday, or counted from the day of writing.

Nothing is repaired: what cannot be a day is trouble with its reason. The function that resolves a form has its name.
"""

import re
from calendar import monthrange
from datetime import date

from rules.reading.candidates import Candidate, Context, Parts
from rules.reading.model import Reason
from rules.reading.normal import words
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small

_HALF_A_YEAR = 184
_RECENT = 7
"""Days: the last such day so short ago may be the one that was meant."""


def nearest(day: int, month: int, today: date) -> date | None:
    """The day in the year that puts it nearest; a tie goes forward. None where no year within half a year has it."""
    best: date | None = None
    for year in (today.year + 1, today.year, today.year - 1):
        try:
            one = date(year, month, day)
        except ValueError:
            continue
        if best is None or abs((one - today).days) < abs((best - today).days):
            best = one
    if best is None or abs((best - today).days) > _HALF_A_YEAR:
        return None
    return best


def set_day(candidate: Candidate, day: int, month: int, year: int, today: date) -> None:
    """Day and month, with or without a year → the day, or impossible."""
    if year:
        try:
            candidate.days = (date(year, month, day),)
        except ValueError:
            candidate.trouble = Reason.IMPOSSIBLE_DATE
        return
    one = nearest(day, month, today) if 1 <= month <= 12 else None  # noqa: PLR2004  the calendar
    if one is None:
        candidate.trouble = Reason.IMPOSSIBLE_DATE
    else:
        candidate.days = (one,)


def check_weekday(candidate: Candidate, weekday: int) -> None:
    """A weekday beside a date must be the date's own; the year has been chosen before."""
    if weekday and candidate.days and candidate.trouble is None and candidate.days[-1].isoweekday() != weekday:
        candidate.options = candidate.days
        candidate.trouble, candidate.days = Reason.WEEKDAY_MISMATCH, ()


def shifted(year: int, month: int, by: int) -> tuple[int, int]:
    """A month so many months later."""
    index = year * 12 + month - 1 + by
    return index // 12, index % 12 + 1


def months_later(day: date, number: int) -> date:
    """The same day of a month so many months later, or that month's last."""
    month = shifted(day.year, day.month, number)
    return date(*month, min(day.day, last_day(*month).day))


def last_day(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def day_month(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "16 mars", "måndag den 16:e mars -26"."""
    days = p.at("nOo")
    set_day(c, p.value(days[0]), p.month(), p.year() or _year_told(p, context), context.today)
    check_weekday(c, p.weekday())


def _year_told(p: Parts, context: Context) -> int:
    """The year of "i år", "innevarande år", "nästa år", "förra året"; 0 where none is told."""
    years = p.at("Å")
    if not years or p.tokens.keys[years[-1]] not in _YEARS or not p.at("ixzl"):
        return 0
    return context.today.year + (1 if p.at("x") else -1 if p.at("l") else 0)


_YEARS = words("år året year")


def no_such_day(c: Candidate, _p: Parts, _context: Context) -> None:
    """Such as "den 32 mars"."""
    c.trouble = Reason.IMPOSSIBLE_DATE


def day_of_month(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "den 5:e nästa månad", "the 13th of this month", "den 10 i förra månaden", "den 29 i nästa"."""
    year, month = shifted(context.today.year, context.today.month, 1 if p.at("xc") else -1 if p.at("l") else 0)
    set_day(c, p.first("nOo"), month, year, context.today)
    check_weekday(c, p.weekday())


def month_day(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Mars 16", "March 16th"."""
    day = p.first("nO")
    if not p.at("OY") and 2000 + day in range(context.today.year - 1, context.today.year + 2):
        c.trouble = Reason.AMBIGUOUS_DATE  # "mars 26": the day, or the month of that year?
        return
    set_day(c, day, p.month(), p.year(), context.today)
    check_weekday(c, p.weekday())


def written(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "2026-03-16", "16/3", "20260316"."""
    index = p.at("IFH8")[0]
    text = p.tokens.keys[index]
    code = p.tokens.codes[index]
    numbers = (
        [int(part) for part in re.findall(r"\d+", text)]
        if code != "8"
        else [int(text[:4]), int(text[4:6]), int(text[6:])]
    )
    if code in "I8":
        year, month, day = numbers
        if not 1990 <= year <= 2100:  # noqa: PLR2004  the calendar
            c.form = "" if code == "8" else c.form
            c.trouble = Reason.IMPOSSIBLE_DATE
            return
    else:
        day, month = numbers[0], numbers[1]
        year = numbers[2] if code == "F" else p.year()
        year = year + 2000 if 0 < year < 100 else year  # noqa: PLR2004  the calendar
        if context.english and 1 <= day <= 12 and 1 <= month <= 12 and day != month:  # noqa: PLR2004  the calendar
            c.trouble = Reason.AMBIGUOUS_DATE
            either = Candidate(c.first, c.last, c.form), Candidate(c.first, c.last, c.form)
            set_day(either[0], day, month, year, context.today)
            set_day(either[1], month, day, year, context.today)
            c.options = tuple(sorted(either[0].days + either[1].days))
            return
    set_day(c, day, month, year, context.today)
    check_weekday(c, p.weekday())


def six_digits(c: Candidate, p: Parts, _context: Context) -> None:
    """Resolve "260316"; whether a date is expected there, the role tells."""
    text = p.tokens.keys[c.first]
    try:
        c.days = (date(2000 + int(text[:2]), int(text[2:4]), int(text[4:])),)
    except ValueError:
        c.trouble = Reason.IMPOSSIBLE_DATE


def four_digits(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "0331": a day of March, or what?"""
    text = p.tokens.keys[c.first]
    c.trouble = Reason.AMBIGUOUS_DATE
    options = {nearest(int(text[2:]), int(text[:2]), context.today) if 1 <= int(text[:2]) <= 12 else None}  # noqa: PLR2004  the calendar
    options.add(nearest(int(text[:2]), int(text[2:]), context.today) if 1 <= int(text[2:]) <= 12 else None)  # noqa: PLR2004  the calendar
    c.options = tuple(sorted(one for one in options if one is not None))
    if not c.options:
        c.form = ""


def day_alone(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Den 16:e": of the month named nearby, else the next such day."""
    day = p.first("nOo")
    if "o" in p.codes and (len(context.offer.days) > 1 or _counts(c, p.tokens)):
        c.form = ""  # "det första" of what the desk has offered
        return
    offered = [one for one in context.offer.days if one.day == day]
    if len(offered) == 1:
        c.days = (offered[0],)
    elif context.offer.month is not None:
        set_day(c, day, context.offer.month[1], context.offer.month[0], context.today)
        if context.offer.days and c.days and c.days[0] < context.today:
            c.days = ()
            _next_such(c, day, context.today)  # "den 1:a", of the month that is still to come
    elif month := month_nearby(c, context):
        set_day(c, day, month, 0, context.today)
        ahead = _such_day(day, context.today)
        if c.days and c.days[0] < context.today and ahead is not None:
            c.options = (c.days[0], ahead)
            c.trouble, c.days = Reason.AMBIGUOUS_DATE, ()
        elif c.days and ahead is not None and ahead < c.days[0]:
            c.options = (ahead, c.days[0])  # whose month it is, the roles tell
    else:
        _next_such(c, day, context.today)
    check_weekday(c, p.weekday())


def _counts(c: Candidate, tokens: Tokens) -> bool:
    """Such as "den andra filen", "Två saker, den ena lugn. Den andra: …": an ordinal of things, and no day."""
    keys = tokens.keys
    if not _ONE_OF_TWO.isdisjoint(keys[: c.first]) or keys[c.last : c.last + 1] in _OF_NO_DAY:
        return True
    if keys[c.last : c.last + 2] in _IS_A and not any(
        key.startswith(_OF_A_DAY) for key in keys[c.last + 2 : c.last + 5]
    ):
        return True  # "Åtta saker står på min lista. Den åttonde är ett loggutdrag."
    return (
        c.last < len(keys) and tokens.codes[c.last] == "_" and tokens.is_word(c.last) and keys[c.last] not in _GOES_ON
    )


_OF_NO_DAY = ([":"], ["halvan"], ["halften"])
_IS_A = (["ar", "ett"], ["ar", "att"])
_OF_A_DAY = ("dat", "dag", "forslag", "alternativ", "bra", "lamp", "passande", "perfekt")
_ONE_OF_TWO = words("ena ene")
_GOES_ON = words(small.BEHIND_A_DAY)
_IN_ITS_LIST = 4
"""A month farther behind is the own one of another day: "den 29:e eftersom vi har möte 4 juni"."""


def month_nearby(c: Candidate, context: Context) -> int:
    """The month named nearest in the text, or in its other part; 0 where there is none."""
    near = [
        (abs(index - c.first), month, index)
        for index, month in context.months
        if index not in context.dated or index < c.last + _IN_ITS_LIST
    ]
    if not near:
        return context.month_elsewhere
    _, month, index = min(near)
    if context.month_elsewhere and index in context.dated:
        return context.month_elsewhere  # the nearest is another day's own
    return month


def _such_day(day: int, today: date, way: int = 1) -> date | None:
    """The next such day of a month, today among them; with -1 the last one that has been."""
    for months in range(14):
        later, month = divmod(today.month - 1 + way * months, 12)
        year = today.year + later
        if 0 < day <= monthrange(year, month + 1)[1] and (date(year, month + 1, day) >= today) == (way > 0):
            return date(year, month + 1, day)
    return None


def _next_such(c: Candidate, day: int, today: date) -> None:
    ahead, back = _such_day(day, today), _such_day(day, today, -1)
    if ahead is None:
        c.trouble = Reason.IMPOSSIBLE_DATE
        return
    this_month_has_it = day <= monthrange(today.year, today.month)[1]
    recent = back is not None and (today - back).days <= _RECENT
    if not this_month_has_it or recent:
        c.trouble = Reason.AMBIGUOUS_DATE
        c.options = (back, ahead) if back is not None else (ahead,)
    else:
        c.days = (ahead,)
