"""Weekdays and weeks, and days counted from the day of writing. The function that resolves a form has its name."""

from calendar import monthrange
from datetime import date, timedelta

from rules.reading.candidates import Candidate, Context, Parts
from rules.reading.model import Reason
from rules.reading.single_days import check_weekday, set_day, shifted
from rules.reading.swedish_days import is_working_day


def _coming(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.isoweekday() - 1) % 7 + 1)


def weekday(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "På måndag": the first after the message; on that same weekday nobody knows."""
    weekday = c.weekday = p.weekday()
    offered = [one for one in context.offer.days if one.isoweekday() == weekday]
    if len(offered) == 1:
        c.days = (offered[0],)
    elif context.offer.week is not None:
        c.days = (context.offer.week + timedelta(days=weekday - 1),)
    elif weekday == context.today.isoweekday():
        c.trouble = Reason.AMBIGUOUS_DATE
        c.options = (context.today, context.today + timedelta(days=7))
    else:
        c.days = (_coming(weekday, context.today),)


def next_weekday(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Nästa fredag": which one, while the coming one is still in this week?"""
    coming = _coming(p.weekday(), context.today)
    if coming.isocalendar()[:2] == context.today.isocalendar()[:2]:
        c.trouble = Reason.AMBIGUOUS_DATE
        c.options = (coming, coming + timedelta(days=7))
    else:
        c.days = (coming,)


def past_weekday(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "I fredags", "förra fredagen"."""
    weekday = p.first("DV")
    c.days = (context.today - timedelta(days=(context.today.isoweekday() - weekday - 1) % 7 + 1),)


def monday_of(today: date) -> date:
    """Monday of the week that a day lies in."""
    return today - timedelta(days=today.isoweekday() - 1)


def week_of(p: Parts, context: Context) -> tuple[date | None, Reason | None]:
    """Monday of the week named; the year that makes it nearest."""
    if p.at("x"):
        return monday_of(context.today) + timedelta(days=7), None
    if p.at("z"):
        return monday_of(context.today), None
    if p.at("l"):
        return monday_of(context.today) - timedelta(days=7), None
    if p.at("c"):
        return monday_of(context.today) + timedelta(days=7), None
    behind = (p.at("wW") or [0])[0]
    number = p.value(next(i for i in p.at("nN") if i > behind))
    years = [p.year()] if p.at("Y") else [context.today.year + 1, context.today.year, context.today.year - 1]
    if not p.at("Y") and number == 53:  # noqa: PLR2004  the last week of a long year
        years = [context.today.isocalendar().year]
    mondays = []
    for year in years:
        try:
            mondays.append(date.fromisocalendar(year, number, 1))
        except ValueError:
            continue
    if not mondays:
        return None, Reason.IMPOSSIBLE_DATE
    return min(mondays, key=lambda one: abs((one + timedelta(days=3) - context.today).days)), None


def weekday_week(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Tisdag v. 12", "fredag nästa vecka"."""
    monday, trouble = week_of(p, context)
    if monday is None:
        c.trouble = trouble
    else:
        c.days = (monday + timedelta(days=p.weekday() - 1),)


def weekdays_week(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "måndag och torsdag nästa vecka": weekdays that share their week."""
    monday, trouble = week_of(p, context)
    if monday is None:
        c.trouble = trouble
    else:
        c.days = tuple(sorted({monday + timedelta(days=p.value(index) - 1) for index in p.at("D")}))


def weekday_later(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Fredag om en vecka", "fredag i nästa vecka"."""
    if "x" in p.codes:
        c.days = (monday_of(context.today) + timedelta(days=7 + p.weekday() - 1),)
        return
    c.trouble = Reason.AMBIGUOUS_DATE
    coming = _coming(p.weekday(), context.today)
    c.options = (coming, coming + timedelta(days=7 * max(1, p.first("1n"))))


def week(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Vecka 12": a stretch, or one that the year has not."""
    c.trouble = Reason.VAGUE_TIME
    if p.at("nN"):
        c.monday, trouble = week_of(p, context)
        c.trouble = trouble or Reason.VAGUE_TIME


def in_their_week(found: list[Candidate]) -> None:
    """Such as "vecka 43 ska det göras, på onsdagen": a weekday beside the only week that is named."""
    mondays = {c.monday for c in found if c.monday is not None}
    if len(mondays) != 1 or any(c.form not in ("week", "weekday") for c in found):
        return
    for c in found:
        if c.form == "weekday" and c.weekday:
            c.days, c.trouble, c.options = (mondays.copy().pop() + timedelta(days=c.weekday - 1),), None, ()


def relative(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Idag", "imorgon", "igår"."""
    step = p.first("r")
    c.days = (context.today + timedelta(days=step),)
    key = p.tokens.keys[c.first]
    c.bare_today = step == 0 and key not in ("dagens", "todays") and not p.at("D")
    check_weekday(c, p.weekday())


def in_days(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Om tre dagar", "om en månad"."""
    number = p.first("1nN") or 1
    unit = p.tokens.keys[p.at("Ggmw")[-1]]
    if unit.startswith(("dag", "dar", "day", "dygn")):
        c.days = (context.today + timedelta(days=number),)
    elif unit.startswith(("vec", "wee", "wk", "v")):
        c.days = (context.today + timedelta(days=7 * number),)
    else:
        year, month = shifted(context.today.year, context.today.month, number)
        set_day(c, min(context.today.day, monthrange(year, month)[1]), month, year, context.today)


def next_working_day(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Nästa vardag"; not "närmaste vardagar är den 29 och den 1"."""
    if p.tokens.keys[p.at("B")[0]].endswith(_SEVERAL):
        c.form = ""
        return
    day = context.today + timedelta(days=1)
    while not is_working_day(day):
        day += timedelta(days=1)
    c.days = (day,)


_SEVERAL = ("dagar", "days")
