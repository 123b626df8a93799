"""When an answer is due: within two working days (routine, "Two working days").

The day of receipt, which is its Stockholm date at any hour, is not counted; the second working day after it, at its
end, is the limit. Friday, Saturday and Sunday all give Tuesday. Moments are built from civil dates, never by adding
48 hours: around a change of clocks, a day is 23 or 25 hours long.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from rules.ticket import STOCKHOLM
from rules.workdays import CalendarRangeError, WorkingDayCalendar

WORKING_DAYS = 2
"""What the routine promises."""

_LAST_SECOND = time(23, 59, 59)


@dataclass(frozen=True, slots=True)
class Due:
    """The limit for an answer."""

    day: date
    """Stockholm date."""
    moment: datetime
    """The last second of that day; aware, Europe/Stockholm. Any part of that second is still in time."""


def due(received: datetime, calendar: WorkingDayCalendar) -> Due:
    """The end of the second working day after the receipt.

    Raises:
        ValueError: ``received`` is not aware.
        CalendarRangeError: the receipt or the limit is outside the calendar's years.
    """
    day = calendar.nth_working_day_after(_stockholm_date(received), WORKING_DAYS)
    return Due(day, datetime.combine(day, _LAST_SECOND, STOCKHOLM))


def was_on_time(received: datetime, delivered: datetime, calendar: WorkingDayCalendar) -> bool:
    """Whether an answer came before its limit had passed.

    Raises:
        ValueError: a moment is not aware.
        CalendarRangeError: a moment or the limit is outside the calendar's years.
    """
    return _stockholm_date(delivered) <= due(received, calendar).day


def working_days_used(received: datetime, delivered: datetime, calendar: WorkingDayCalendar) -> int:
    """How many working days had begun after the day of receipt when the answer came; 0 on the same day.

    Raises:
        ValueError: a moment is not aware.
        CalendarRangeError: a day between them is outside the calendar's years.
    """
    first, last = _stockholm_date(received), _stockholm_date(delivered)
    after = (first + timedelta(days=n) for n in range(1, (last - first).days + 1))
    return sum(calendar.counts_for_deadlines(day) for day in after)


def _stockholm_date(moment: datetime) -> date:
    if moment.tzinfo is None:
        raise ValueError("a moment without its time zone has no Stockholm date")
    try:
        return moment.astimezone(STOCKHOLM).date()
    except OverflowError:  # at the very ends of what a datetime can hold
        raise CalendarRangeError(f"The moment {moment} is outside the calendar's years.") from None
