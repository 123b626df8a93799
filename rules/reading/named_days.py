"""Places in a month ("sista vardagen i mars") and days with a name. The function that resolves a form has its name."""

from calendar import monthrange
from datetime import date, timedelta

from rules.reading.candidates import Candidate, Context, Parts
from rules.reading.model import Reason
from rules.reading.single_days import last_day, month_nearby, nearest, shifted
from rules.reading.swedish_days import is_working_day, named_day, working_day_from
from rules.reading.weekdays import monday_of, week_of

_EARLY_IN_MONTH = 7


def month_of(p: Parts, context: Context) -> tuple[int, int] | None:
    """(year, month) named, or None."""
    if month := p.month():
        year = p.year()
        if not year:
            middle = nearest(15, month, context.today) or date(context.today.year, month, 15)
            year = middle.year
        return year, month
    if p.at("m"):
        step = 1 if p.at("x") else -1 if p.at("l") else 0
        if step or p.at("z"):
            return shifted(context.today.year, context.today.month, step)
    return None


def _spoken_of(c: Candidate, p: Parts, context: Context) -> tuple[int, int] | None:
    """(year, month) named there, by the desk or nearby, or None."""
    named = month_of(p, context) or context.offer.month
    if named is None and not p.at("m") and (month := month_nearby(c, context)):
        middle = nearest(15, month, context.today)
        named = (middle.year, month) if middle else None
    return named


def _place(year: int, month: int, p: Parts) -> date | None:
    """The n-th or last working day, weekday or day of a month."""
    length = monthrange(year, month)[1]
    days = [date(year, month, n) for n in range(1, length + 1)]
    if p.at("B"):
        days = [day for day in days if is_working_day(day)]
    elif p.at("D"):
        days = [day for day in days if day.isoweekday() == p.weekday()]
    if p.at("L"):
        index = -2 if p.at("X") else -1
        return days[index]
    place = p.first("oO")
    return days[place - 1] if 1 <= place <= len(days) else None


def in_month(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Sista vardagen i mars", "första fredagen i april", "sista arbetsdagen den här veckan"."""
    if p.at("wW"):
        _in_week(c, p, context)
        return
    named = _spoken_of(c, p, context)
    if named is not None:
        _settle(c, _place(*named, p))
        return
    if not p.at("mBDL"):
        c.form = ""  # "andra dagen", "första dagen": of what?
        return
    if p.at("D") and not p.at("m") and not _counts_in_a_month(p):
        c.form = "weekday"  # "andra fredagen": a weekday with a word before it
        c.trouble = Reason.AMBIGUOUS_DATE
        return
    today = context.today
    one = _place(today.year, today.month, p)
    following = _place(*shifted(today.year, today.month, 1), p)
    if p.at("L") and today.day <= _EARLY_IN_MONTH:
        before = _place(*shifted(today.year, today.month, -1), p)
        c.trouble = Reason.AMBIGUOUS_DATE
        c.options = tuple(day for day in (before, one) if day is not None)
    else:
        _settle(c, one if one is not None and one >= today else following)


def _counts_in_a_month(p: Parts) -> bool:
    """Such as "sista fredagen", "tredje fredagen"; "andra fredagen" may be the other one, "sista fredag" past."""
    return p.tokens.keys[p.at("D")[0]].endswith("dagen") and (bool(p.at("L")) or p.first("o") > _MAY_BE_ANOTHER)


_MAY_BE_ANOTHER = 2


def _in_week(c: Candidate, p: Parts, context: Context) -> None:
    monday, trouble = week_of(p, context) if p.at("xzcnN") else (monday_of(context.today), None)
    if monday is None:
        c.trouble = trouble
        return
    days = [monday + timedelta(days=n) for n in range(7)]
    if p.at("B"):
        days = [day for day in days if is_working_day(day)]
    place = -1 if p.at("L") else p.first("oO") - 1
    _settle(c, days[place] if days and place < len(days) and not p.at("D") else None)


def _settle(c: Candidate, day: date | None) -> None:
    if day is None:
        c.trouble = Reason.IMPOSSIBLE_DATE
    else:
        c.days = (day,)


def last_of(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Sista mars", "ultimo", "den sista"."""
    named = _spoken_of(c, p, context)
    if named is None:
        if context.today.day <= _EARLY_IN_MONTH:
            c.trouble = Reason.AMBIGUOUS_DATE
            before = shifted(context.today.year, context.today.month, -1)
            c.options = (last_day(*before), last_day(context.today.year, context.today.month))
            return
        named = (context.today.year, context.today.month)
    if p.at("M") and not p.at("Y") and not p.year():
        ends = [last_day(year, named[1]) for year in (named[0] - 1, named[0], named[0] + 1)]
        c.days = (min(ends, key=lambda one: (abs((one - context.today).days), one < context.today)),)
        return
    c.days = (last_day(*named),)


def last_of_year(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "årets sista vardag"."""
    _settle(c, _place(context.today.year, 12, p))


def last_month(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "last month", the one before; "sista månaden" is no day either."""
    if p.tokens.keys[c.first] == "last":
        c.period = True
    else:
        last_of(c, p, context)


def _named_day(p: Parts, today: date) -> date:
    name = p.tokens.words[p.at("jJ")[0]].name
    if year := (p.year() if p.at("Y") or p.at("nN") else 0):
        return named_day(year, name)
    days = [named_day(year, name) for year in (today.year + 1, today.year, today.year - 1)]
    return min(days, key=lambda one: abs((one - today).days))


def named(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Skärtorsdagen": the nearest."""
    c.days = (_named_day(p, context.today),)


_SEASON_BEGINS = {
    "easter_monday": "good_friday", "boxing": "christmas_eve", "newyear": "newyear_eve", "midsummer": "midsummer_eve",
}  # fmt: skip
"""The last day of a season by its name → its first day off."""


def after_holiday(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Dagen efter annandag påsk", "första vardagen efter midsommar"."""
    day = _named_day(p, context.today)
    season = bool(p.at("J"))
    step = -1 if p.at("b") else 1
    name = p.tokens.words[p.at("jJ")[0]].name
    if season and step < 0 and p.at("B") and p.at("L") and name in _SEASON_BEGINS:
        c.days = (working_day_from(named_day(day.year, _SEASON_BEGINS[name]), -1),)
        return
    if season and step < 0 and p.at("D") and name in _SEASON_BEGINS:
        day = named_day(day.year, _SEASON_BEGINS[name]) - timedelta(days=1)
    elif season and step < 0:
        c.trouble = Reason.VAGUE_TIME  # "dagen före påsk": Thursday, Friday or Saturday?
        return
    if p.at("D"):
        while day.isoweekday() != p.weekday():
            day += timedelta(days=step)
        c.days = (day,)
        return
    if p.at("g") and season and p.at("o"):
        c.trouble = Reason.VAGUE_TIME
        return
    working = p.at("B") or (season and p.at("o"))
    c.days = (working_day_from(day, step * (p.first("o") or 1)) if working else day + timedelta(days=step),)
