"""What the `calendar` command asks of the working-day rule."""

from datetime import datetime, timedelta
from pathlib import Path

from lindesk_bot.errors import BotError
from rules.service_level import due
from rules.ticket import STOCKHOLM
from rules.workdays import CalendarRangeError, DayVerdict, WorkingDayCalendar, parse_day


def open_calendar(config: Path, *, asked_for: bool = False) -> WorkingDayCalendar:
    """The calendar with the configuration's closed days; the law's alone where there is no configuration.

    Args:
        config: where it may be.
        asked_for: somebody has named it, so that its absence is an error and not the law's word alone.
    """
    if not asked_for and not config.exists():
        return WorkingDayCalendar.build()
    from lindesk_bot import config as configuration  # noqa: PLC0415  only where there is one to read

    return WorkingDayCalendar.build(configuration.load(config).closed_days)


def days_between(first: str, last: str, calendar: WorkingDayCalendar) -> list[DayVerdict]:
    """The verdict on each day from first to last, both included; BotError for what is no day or out of range."""
    try:
        start, end = parse_day(first), parse_day(last)
        if end < start:
            raise BotError(f"{last} comes before {first}.", remedy="Give the earlier day first.")
        return [calendar.verdict(start + timedelta(days=n)) for n in range((end - start).days + 1)]
    except CalendarRangeError as error:
        raise BotError(f"{error}", remedy="Ask for a day within the calendar's years.") from None
    except ValueError as error:
        raise BotError(f"{error}", remedy="Write days as YYYY-MM-DD, for example 2026-03-16.") from None


def line(verdict: DayVerdict) -> str:
    """A day as a person reads it."""
    return f"{verdict.day}  {'allowed' if verdict.allowed else 'closed: ' + verdict.reason}"


def due_record(received: str, calendar: WorkingDayCalendar) -> dict[str, str]:
    """When an answer is due: date, Swedish weekday, the last second of that day in Stockholm."""
    try:
        moment = datetime.fromisoformat(received)
    except ValueError:
        raise BotError(
            f"{received!r} is no moment.", remedy="Write it as ISO 8601, for example 2026-03-16T08:41:00+01:00."
        ) from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=STOCKHOLM)
    try:
        limit = due(moment, calendar)
        received = moment.astimezone(STOCKHOLM).isoformat()
    except CalendarRangeError as error:
        raise BotError(f"{error}", remedy="Ask for a moment within the calendar's years.") from None
    return {
        "received": received,
        "due_date": limit.day.isoformat(),
        "due_weekday": calendar.weekday_name(limit.day),
        "due_moment": limit.moment.isoformat(),
    }
