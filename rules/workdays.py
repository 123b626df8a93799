"""The working-day rule: on which days an extract can be taken, why not, and how deadlines count.

Rules that hold:
- Allowed is Monday to Friday, except public holidays (lag 1989:253; 6 June since 2005, annandag pingst until 2004) and
  the eves that lag 1930:173 puts on a par with them: midsommarafton, julafton, nyårsafton.
- A municipality's own closed day closes; nothing opens a day that the law closes.
- A closed day stops bookings. It lengthens deadlines only where its entry says so.
- Outside the years built nothing is said: CalendarRangeError, never "open".
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache

FIRST_YEAR, LAST_YEAR = 1990, 2100
"""The years built: since lag 1989:253 came into force, and as far as the library's eves go."""

_WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_SATURDAY = 5
_ONE_DAY = timedelta(days=1)
_WRITTEN_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class CalendarRangeError(ValueError):
    """A day outside the years that the calendar knows; the message names the day and the years."""


@dataclass(frozen=True, slots=True)
class ClosedDay:
    """A day that the municipality has closed by its own decision."""

    day: date
    name: str
    """In Swedish, as the requester reads it."""
    lengthens_deadlines: bool = False
    """True: the day is not counted in the two working days either."""


@dataclass(frozen=True, slots=True)
class DayVerdict:
    """Whether an extract can be taken on a day, and why not."""

    day: date
    allowed: bool
    reason: str
    """In Swedish, as the requester reads it; empty where the day is allowed. What holds of the day stands in this
    order, with "; " between: holidays, then lördag or söndag ("Julafton; lördag"). A closed day's own name stands
    only where the law leaves the day open."""


@dataclass(frozen=True, slots=True)
class WorkingDayCalendar:
    """The law's days together with a municipality's own closed days. Made by ``build``; safe to share."""

    closed: tuple[ClosedDay, ...]
    """The municipality's own, in order of date."""
    _own: Mapping[date, ClosedDay] = field(repr=False, compare=False)

    @classmethod
    def build(cls, closed: Iterable[ClosedDay] = ()) -> "WorkingDayCalendar":
        """The calendar of 1990 to 2100 with these closed days. The law's part is made year by year, as it is asked for.

        Raises:
            ValueError: ``check_closed_days`` finds fault with them; the message is what it says.
        """
        days = tuple(sorted(closed, key=lambda one: one.day))
        if problems := check_closed_days(days):
            raise ValueError("; ".join(problems))
        return cls(days, {one.day: one for one in days})

    @staticmethod
    def covers(day: date) -> bool:
        """Whether the calendar knows the day's year."""
        return FIRST_YEAR <= day.year <= LAST_YEAR

    @staticmethod
    def weekday_name(day: date) -> str:
        """The Swedish name: måndag … söndag."""
        return _WEEKDAYS[day.weekday()]

    def is_allowed(self, day: date) -> bool:
        """Whether an extract can be taken on the day.

        Raises:
            CalendarRangeError: the day is outside the years built.
        """
        return self.is_working_day(day) and day not in self._own

    def is_working_day(self, day: date) -> bool:
        """Whether the law leaves the day open, whatever the municipality has closed.

        Raises:
            CalendarRangeError: the day is outside the years built.
        """
        self._must_cover(day)
        return day.weekday() < _SATURDAY and day not in _holidays_by_law(day.year)

    def verdict(self, day: date) -> DayVerdict:
        """Whether an extract can be taken on the day, and why not.

        Raises:
            CalendarRangeError: the day is outside the years built.
        """
        self._must_cover(day)
        holiday = _holidays_by_law(day.year).get(day)
        reasons = [holiday] if holiday else []
        if day.weekday() >= _SATURDAY:
            reasons.append(self.weekday_name(day))
        if not reasons and day in self._own:
            reasons.append(self._own[day].name)
        return DayVerdict(day, not reasons, "; ".join(reasons))

    def nearest_allowed_before(self, day: date) -> date:
        """The last allowed day before this one, which itself is not looked at.

        Raises:
            CalendarRangeError: there is none within the years built.
        """
        return self._nearest(day, -_ONE_DAY)

    def nearest_allowed_after(self, day: date) -> date:
        """The first allowed day after this one, which itself is not looked at.

        Raises:
            CalendarRangeError: there is none within the years built.
        """
        return self._nearest(day, _ONE_DAY)

    def counts_for_deadlines(self, day: date) -> bool:
        """Whether the day is one of the working days that a deadline is made of.

        Raises:
            CalendarRangeError: the day is outside the years built.
        """
        own = self._own.get(day)
        return self.is_working_day(day) and not (own is not None and own.lengthens_deadlines)

    def nth_working_day_after(self, day: date, n: int) -> date:
        """The n-th day that counts for deadlines, from 1; ``day`` itself is never counted.

        Raises:
            CalendarRangeError: ``day`` or the day sought is outside the years built.
            ValueError: n is less than 1.
        """
        if n < 1:
            raise ValueError(f"working days are counted from 1, not from {n}")
        self._must_cover(day)
        while n:
            day += _ONE_DAY
            n -= self.counts_for_deadlines(day)
        return day

    def working_days_in_month(self, year: int, month: int) -> tuple[date, ...]:
        """The month's working days by law, ascending, never empty.

        A local closed day is among them: "sista arbetsdagen i maj" means the same day to every reader, and is then
        refused with the closed day's name rather than moved without a word.

        Raises:
            CalendarRangeError: the year is outside the years built.
        """
        day, found = date(year, month, 1), []
        self._must_cover(day)
        while day.month == month:
            if self.is_working_day(day):
                found.append(day)
            day += _ONE_DAY
        return tuple(found)

    def nth_working_day_in_month(self, year: int, month: int, n: int) -> date | None:
        """The month's n-th working day by law: 1 the first, -1 the last; None where the month has no such day.

        Raises:
            CalendarRangeError: the year is outside the years built.
        """
        days = self.working_days_in_month(year, month)
        index = n - 1 if n > 0 else n
        return days[index] if n and -len(days) <= index < len(days) else None

    def _nearest(self, day: date, step: timedelta) -> date:
        self._must_cover(day)
        day += step
        while not self.is_allowed(day):
            day += step
        return day

    def _must_cover(self, day: date) -> None:
        if isinstance(day, datetime):
            # It is a date to Python but equals none, and every holiday would look open.
            raise TypeError("a day is a date, not a moment: take its Stockholm date first")
        if not self.covers(day):
            raise CalendarRangeError(f"The day {day} is outside the calendar's years, {FIRST_YEAR} to {LAST_YEAR}.")


def check_closed_days(closed: Iterable[ClosedDay]) -> list[str]:
    """What is wrong with a municipality's closed days, in plain words with the remedy; empty where nothing is.

    Does not build the calendar, so that a configuration can be checked without paying for it.
    """
    problems, seen = [], set()
    for one in closed:
        if not one.name.strip():
            problems.append(f"the closed day {one.day} has no name; the requester reads it as the reason")
        if not WorkingDayCalendar.covers(one.day):
            problems.append(f"the closed day {one.day} is outside the calendar's years, {FIRST_YEAR} to {LAST_YEAR}")
        if one.day in seen:
            problems.append(f"the day {one.day} is closed twice; keep one of the entries")
        seen.add(one.day)
    return problems


def parse_day(text: str) -> date:
    """A day written YYYY-MM-DD and in no other way.

    Raises:
        ValueError: it is not written so, or there is no such day; the message names the text.
    """
    if not _WRITTEN_DAY.fullmatch(text):
        raise ValueError(f"{text!r} is not a day written as YYYY-MM-DD.")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"There is no day {text}.") from None


@cache
def _holidays_by_law(year: int) -> Mapping[date, str]:
    """The holidays and eves of a year, with their Swedish names.

    The library's default categories lack the eves, and its object fills years while it is asked, which is not safe
    between threads: each year is filled here in an object of its own, into a mapping that nobody changes. Importing the
    library takes some tenths of a second, so that only who asks for a day pays.
    """
    import holidays  # noqa: PLC0415  importing `rules` must stay fast

    found = holidays.country_holidays("SE", categories=("public", "de_facto"), language="sv", years=year)
    return {day: "; ".join(sorted(found.get_list(day), key=_rank_in_law)) for day in found if day.year == year}


def _rank_in_law(name: str) -> tuple[bool, str]:
    """Where two holidays meet (6 June 2049, 1 May 2008): in the order of 1 § lag 1989:253, the Sundays first."""
    return name not in ("Påskdagen", "Pingstdagen"), name
