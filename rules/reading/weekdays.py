"""Weekdays and weeks, and days counted from the day of writing. The function that resolves a form has its name."""

from calendar import monthrange
from datetime import date, timedelta
from itertools import pairwise

from rules.reading.candidates import Candidate, Context, Parts
from rules.reading.model import Reason
from rules.reading.normal import words
from rules.reading.single_days import check_weekday, months_later, set_day
from rules.reading.swedish_days import working_day_from
from rules.reading.tokens import Tokens


def _coming(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.isoweekday() - 1) % 7 + 1)


def weekday(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "På måndag": the first after the message; on that same weekday nobody knows."""
    weekday = c.weekday = p.weekday()
    if c.first and p.tokens.keys[c.first - 1] in _SOME:
        coming = _coming(weekday, context.today)
        c.trouble, c.options = Reason.AMBIGUOUS_DATE, (coming, coming + timedelta(days=7))
        return
    offered = [one for one in context.offer.days if one.isoweekday() == weekday]
    if len(offered) == 1:
        c.days = (offered[0],)
    elif context.offer.week is not None:
        c.days = (context.offer.week + timedelta(days=weekday - 1),)
    elif context.stands is not None and context.stands > context.today and context.stands.isoweekday() == weekday:
        c.days = (context.stands,)  # "strunta i det där om onsdag"
    elif (inside := _in_offered_month(weekday, context)) and (len(inside) > 1 or weekday != context.today.isoweekday()):
        c.days, c.options = (inside, ()) if len(inside) == 1 else ((), inside)
        c.trouble = None if c.days else Reason.AMBIGUOUS_DATE
    elif open_days := _in_two_weeks(weekday, context):
        c.trouble, c.options = Reason.AMBIGUOUS_DATE, open_days
    elif weekday == context.today.isoweekday():
        c.trouble = Reason.AMBIGUOUS_DATE
        c.options = (context.today, context.today + timedelta(days=7))
    else:
        c.days = (_coming(weekday, context.today),)


def _in_offered_month(weekday: int, context: Context) -> tuple[date, ...]:
    """Such as "fredag" to "Vilken dag i slutet av maj?": all Fridays to come that it may be."""
    if context.offer.month is None or not context.offer.about_day:
        return ()
    if len({monday_of(day) for day in context.offer.days}) == 1:
        return ()  # of this week's days: "hellre på fredag då"
    year, month = context.offer.month
    first, last = context.offer.part
    days = [date(year, month, n) for n in range(first, min(last, monthrange(year, month)[1]) + 1)]
    return tuple(day for day in days if day > context.today and day.isoweekday() == weekday)


def _in_two_weeks(weekday: int, context: Context) -> tuple[date, ...]:
    """Such as "fredag i stället" of an order for a day next week: this week's, or that week's?"""
    if context.stands is None or context.stands <= context.today:
        return ()
    coming = _coming(weekday, context.today)
    there = monday_of(context.stands) + timedelta(days=weekday - 1)
    return (coming, there) if coming < there else ()


_SOME = words("någon nån ngn valfri")


def either_weekday(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "torsdag/fredag": one of the two."""
    days = p.at("D")
    c.options = tuple(sorted(_coming(p.value(day), context.today) for day in days))
    c.trouble = Reason.AMBIGUOUS_DATE


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
        return monday_of(context.today) + timedelta(days=14 if p.at("k") else 7), None  # "veckan efter nästa"
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


def weekday_weeks(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "onsdag vecka 44 och 46"; "onsdag vecka 44 eller 45" is one of the two."""
    weeks = p.at("w")[:1]
    days: set[date] = set()
    for number in [i for i in p.at("nN") if i > weeks[0]]:
        monday, trouble = week_of(Parts(p.tokens, [*weeks, number], "w" + p.tokens.codes[number]), context)
        if monday is None:
            c.trouble = trouble
            return
        days.add(monday + timedelta(days=p.weekday() - 1))
    if p.at("u/"):
        c.trouble, c.options = Reason.AMBIGUOUS_DATE, tuple(sorted(days))
    else:
        c.days = tuple(sorted(days))


def weekday_later(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Fredag om en vecka", "fredag åtta dagar", "nästnästa fredag", "fredag i nästa vecka", "Friday week"."""
    if "x" in p.codes:
        c.days = (monday_of(context.today) + timedelta(days=7 + p.weekday() - 1),)
        return
    coming, weeks = _coming(p.weekday(), context.today), max(1, p.first("1n"))
    later = coming + timedelta(days=7 * weeks)
    if (p.at("Ω") and p.at("w") and weeks == 1 and _in_next_week(later, context.today)) or (
        context.english and p.at("w")
    ):
        c.days = (later,)  # "fredag om en vecka", where both readings are that Friday; "Friday week"
        return
    c.trouble = Reason.AMBIGUOUS_DATE
    c.options = (coming, coming + timedelta(days=7) if p.at("G") else later)


def _in_next_week(day: date, today: date) -> bool:
    return monday_of(day) == monday_of(today) + timedelta(days=7)


def weekday_of_stretch(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "fredagen den veckan …", "onsdagen i höstlovsveckan": of which? "Lördag i helgen" is the coming one."""
    if p.at("S") and p.tokens.keys[p.at("S")[0]].startswith("helg"):
        c.form = "weekday"
        weekday(c, p, context)
    elif "nu" in p.tokens.keys[c.last : c.last + _THIS_WEEK_WITHIN]:
        c.days = (monday_of(context.today) + timedelta(days=p.weekday() - 1),)  # "i den vecka vi är inne i nu"
    else:
        c.trouble = Reason.VAGUE_TIME


_THIS_WEEK_WITHIN = 6


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


def in_a_stretch(found: list[Candidate], tokens: Tokens) -> None:
    """Such as "måndag i mitten av maj", "månadsskiftet april/maj, torsdag": of that time, and not the coming one."""
    for one, other in pairwise(found):
        if one.form == "weekday" and other.form in _STRETCHES and other.first == one.last:
            weekday, stretch = one, other
        elif other.form == "weekday" and one.form in _STRETCHES and tokens.keys[one.last : other.first] == [","]:
            weekday, stretch = other, one
        else:
            continue
        in_a_week = stretch.form != "before_season" and not {"w", "W"}.isdisjoint(
            tokens.codes[stretch.first : stretch.last]
        )
        weekend = any(key.startswith("helg") for key in tokens.keys[stretch.first : stretch.last])
        if stretch.trouble is not None and not in_a_week and not weekend:
            weekday.leave_open()


_STRETCHES = frozenset({"before_season", "part", "turn"})


def relative(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Idag", "imorgon", "igår"."""
    step = p.first("r")
    c.days = (context.today + timedelta(days=step),)
    key = p.tokens.keys[c.first]
    c.bare_today = step == 0 and key not in ("dagens", "todays") and not p.at("D")
    check_weekday(c, p.weekday())


def relative_later(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "imorgon om en vecka"."""
    unit = p.tokens.keys[p.at("wG")[-1]]
    days = p.first("1n") * (1 if unit.startswith(("dag", "dar", "day", "dygn")) else 7)
    c.days = (context.today + timedelta(days=p.first("r") + days),)


def in_days(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Om tre dagar", "om en månad"."""
    number = p.first("1nN") or 1
    unit = p.tokens.keys[p.at("GgmwB")[-1]]
    if p.at("B"):
        c.days = (working_day_from(context.today, number),)
    elif unit.startswith(("dag", "dar", "day", "dygn")):
        c.days = (context.today + timedelta(days=number),)
    elif unit.startswith(("vec", "wee", "wk", "v")):
        c.days = (context.today + timedelta(days=7 * number),)
    else:
        c.days = (months_later(context.today, number),)


def ago(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "för tre veckor sedan", "för ett år sedan på dagen"."""
    number, units = p.first("1n") or 1, p.at("GgmwÅ")
    unit = p.tokens.keys[units[0]]
    if p.at("Å"):
        if p.at("g"):
            set_day(c, context.today.day, context.today.month, context.today.year - number, context.today)
        else:
            c.trouble = Reason.VAGUE_TIME
    elif unit.startswith(("man", "month")):
        c.days = (months_later(context.today, -number),)
    else:
        c.days = (context.today - timedelta(days=number * (7 if unit.startswith(("v", "w")) else 1)),)


def next_working_day(c: Candidate, p: Parts, context: Context) -> None:
    """Resolve "Nästa vardag"; not "närmaste vardagar är den 29 och den 1"."""
    if p.tokens.keys[p.at("B")[0]].endswith(_SEVERAL):
        c.form = ""
        return
    c.days = (working_day_from(context.today, 1),)


_SEVERAL = ("dagar", "days")
