"""Stretches of days, invoice periods, lists and alternatives. The function that resolves a form has its name."""

import re
from collections.abc import Callable
from datetime import date

from rules.reading.candidates import Candidate, Context, Parts
from rules.reading.model import Reason
from rules.reading.named_days import in_month, last_of, month_of
from rules.reading.single_days import check_weekday, day_alone, day_month, last_day, set_day, shifted, written
from rules.reading.weekdays import weekday


def range_(c: Candidate, p: Parts, context: Context) -> None:
    """From … to …: a whole month or quarter is a period, anything else a range."""
    start, end = _ends(p, context)
    if _no_such_day(p):
        c.trouble = Reason.IMPOSSIBLE_DATE
        return
    if start and end:
        c.options = (start, end)
        if start.day == 1 and end == last_day(end.year, end.month) and start <= end:
            months = (end.year - start.year) * 12 + end.month - start.month + 1
            if months == 1:
                _period(c, start.year, start.month, context)
                return
            if months == 3 and start.month % 3 == 1:  # noqa: PLR2004  the calendar
                _quarter_period(c, start.year, (start.month - 1) // 3 + 1, context)
                return
    c.trouble = Reason.RANGE


def _no_such_day(p: Parts) -> bool:
    """Such as "mellan den 10 och den 31 september": an end that its month does not have."""
    days, month = p.at("nOo"), p.month()
    return len(p.at("M")) == 1 and len(days) == 2 and max(map(p.value, days)) > _LONGEST[month]  # noqa: PLR2004  two ends


_LONGEST = {1: 31, 2: 29, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 10: 31, 11: 30, 12: 31}


def _ends(p: Parts, context: Context) -> tuple[date | None, date | None]:
    """First and last day of a stretch, where both can be told."""
    spans = p.at("RQ")
    numbers: list[int]
    if spans:
        numbers = [int(x) for x in re.findall(r"\d+", p.tokens.keys[spans[0]])]
        month = numbers[2] if len(numbers) > 2 else p.month()  # noqa: PLR2004  the calendar
        return _both(numbers[0], month, numbers[1], month, p.year(), context)
    both = p.at("IF8H")
    if len(both) == 2:  # noqa: PLR2004  the calendar
        found = []
        for index in both:
            one = Candidate(index, index + 1, "written")
            written(one, Parts(p.tokens, [index], p.tokens.codes[index]), context)
            found.append(one.days[0] if one.days else None)
        return found[0], found[1]
    days = p.at("nOo")
    months = p.at("M")
    if len(days) >= 2 and months:  # noqa: PLR2004  the calendar
        return _both(p.value(days[0]), p.value(months[0]), p.value(days[1]), p.value(months[-1]), p.year(), context)
    return None, None


def _both(  # noqa: PLR0913, PLR0917  two days, written apart
    day: int, month: int, last_day: int, last_month: int, year: int, context: Context
) -> tuple[date | None, date | None]:
    last = Candidate(0, 0, "")
    set_day(last, last_day, last_month, year, context.today)
    if not last.days:
        return None, None
    first = Candidate(0, 0, "")
    set_day(first, day, month, last.days[0].year if month <= last_month else last.days[0].year - 1, context.today)
    return (first.days[0] if first.days else None), last.days[0]


def open_(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Från den 15 mars", "måndag till onsdag"; "bilden från den 15 mars" is that day's, as its role tells."""
    c.trouble = Reason.RANGE
    one = Candidate(c.first, c.last, "")
    if p.at("IFH8"):
        written(one, p, context)
    elif p.at("M"):
        day_month(one, p, context)
    elif p.at("f") and p.at("D"):
        weekday(one, p, context)
    c.options = one.days


def list_(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Den 2 och 9 april": days that share their month."""
    days: list[date] = []
    weekdays = {index: p.value(index) for index in p.at("D")}
    for index in p.at("nOo"):
        if index > p.at("M")[-1]:
            continue
        one = Candidate(index, index + 1, "day_month")
        set_day(one, p.value(index), p.month(), p.year(), context.today)
        near = [value for at, value in weekdays.items() if 0 < index - at <= 3]  # noqa: PLR2004  the calendar
        check_weekday(one, near[-1] if near else 0)
        if one.trouble is not None:
            c.trouble, c.days = one.trouble, ()
            return
        days += one.days
    c.days = tuple(sorted(set(days)))


def each_month(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "den 29:e i maj, juni och juli", "sista vardagen i maj och juni": a day of each month."""
    months = p.at("M")
    heads = [i for i in p.indices if i < months[0]]
    years = [i for i in p.at("Y") if i > months[-1]]
    resolve = day_month if p.at("nO") or not p.at("LBDg") else in_month if p.at("BDg") else last_of
    _collect(c, [[*heads, month, *years] for month in months], resolve, p, context)


def each_year(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "29/5 2025 och 2026": a day of each year."""
    years = p.at("Y")
    heads = [i for i in p.indices if i < years[0]]
    _collect(c, [[*heads, year] for year in years], written if p.at("H") else day_month, p, context)


def _collect(
    c: Candidate,
    parts: list[list[int]],
    resolve: Callable[[Candidate, Parts, Context], None],
    p: Parts,
    context: Context,
) -> None:
    """The days of several that share a part; trouble with one is trouble with all."""
    days: set[date] = set()
    for indices in parts:
        one = Candidate(indices[0], indices[-1] + 1, c.form)
        resolve(one, Parts(p.tokens, indices, "".join(p.tokens.codes[i] for i in indices)), context)
        if one.trouble is not None:
            c.trouble = one.trouble
            return
        days.update(one.days)
    c.days = tuple(sorted(days))


def either(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "14 eller 15 mars"."""
    list_(c, p, context)
    c.leave_open(c.trouble or Reason.AMBIGUOUS_DATE)


def either_alone(c: Candidate, p: Parts, context: Context) -> None:
    """Such as "Den 14 eller 17": two days by their numbers alone."""
    options: set[date] = set()
    for index in p.at("nO"):
        one = Candidate(index, index + 1, "day_alone")
        day_alone(one, Parts(p.tokens, [index], p.tokens.codes[index]), context)
        options.update((*one.days, *one.options))
    c.options, c.trouble = tuple(sorted(options)), Reason.AMBIGUOUS_DATE


def vague(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "I slutet av mars", "runt den 15:e"."""
    c.trouble = Reason.VAGUE_TIME
    c.month = p.month()
    if p.at("nO") and not p.at("w"):
        around = Candidate(c.first, c.last, "day_alone")
        if p.month():
            set_day(around, p.first("nO"), p.month(), p.year(), context.today)
        c.options = around.days


def _period(c: Candidate, year: int, month: int, context: Context) -> None:
    """A month: allowed where it is the current one or the one before."""
    c.month = month
    if (year, month) in (
        (context.today.year, context.today.month),
        shifted(context.today.year, context.today.month, -1),
    ):
        c.period = True
    else:
        c.trouble = Reason.VAGUE_TIME


def month(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Mars", "mars 2026", "förra månaden": an invoice period, or too old, or to come."""
    if p.at("Z"):
        year, month = (int(part) for part in p.tokens.keys[c.first].split("-"))
        _period(c, year, month, context)
        return
    named = month_of(p, context)
    if named is None:
        c.period = True  # "hela månaden"
        return
    if not p.year() and p.at("M"):
        # Without a year: the current month, the one before, or else the nearest.
        current = [(context.today.year, context.today.month), shifted(context.today.year, context.today.month, -1)]
        named = next((one for one in current if one[1] == named[1]), named)
    _period(c, *named, context)


def months(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Mars och april"; three months may be a quarter."""
    months = [p.value(index) for index in p.at("M")]
    first, last = months[0], months[-1]
    if last - first == 2 and first % 3 == 1:  # noqa: PLR2004  the calendar
        year = p.year() or _year_of_quarter((first - 1) // 3 + 1, context)
        _quarter_period(c, year, (first - 1) // 3 + 1, context)
        return
    for month in months:
        one = Candidate(c.first, c.last, "month")
        near = [(context.today.year, context.today.month), shifted(context.today.year, context.today.month, -1)]
        if month not in [n[1] for n in near]:
            c.trouble = Reason.VAGUE_TIME
            return
        _period(one, *next(n for n in near if n[1] == month), context)
    c.period = True


def _quarter_period(c: Candidate, year: int, quarter: int, context: Context) -> None:
    now = context.today.year * 4 + (context.today.month - 1) // 3
    if year * 4 + quarter - 1 in (now, now - 1):
        c.period = True
    else:
        c.trouble = Reason.VAGUE_TIME


def _year_of_quarter(quarter: int, context: Context) -> int:
    now = context.today.year * 4 + (context.today.month - 1) // 3
    for index in (now, now - 1):
        if index % 4 + 1 == quarter:
            return index // 4
    return context.today.year


def quarter(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Q1", "första kvartalet"."""
    if p.at("zl"):
        c.period = True
        return
    quarter = p.first("n1o")
    if p.at("xc") or not 1 <= quarter <= 4:  # noqa: PLR2004  the calendar
        c.trouble = Reason.VAGUE_TIME
        return
    _quarter_period(c, p.year() or _year_of_quarter(quarter, context), quarter, context)


def stretch(c: Candidate, _p: Parts, _context: Context) -> None:
    """A year, a tertial, a season: never an exact day; nor by itself a step, of which ``counted`` tells more."""
    c.trouble = Reason.VAGUE_TIME
