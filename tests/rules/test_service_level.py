"""Within two working days: the end of the second working day after the day of receipt."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.service_level import due, was_on_time, working_days_used
from rules.ticket import STOCKHOLM
from rules.workdays import CalendarRangeError, ClosedDay, WorkingDayCalendar
from tests.rules.vectors import vectors

LAW = WorkingDayCalendar.build()

moments = st.datetimes(datetime(1990, 2, 1), datetime(2100, 11, 30), timezones=st.timezones())  # noqa: DTZ001  hypothesis wants naive bounds


@pytest.mark.parametrize("example", vectors("due", "due_closed"))
def test_an_answer_is_due_at_the_end_of_the_second_working_day(example: dict[str, Any]) -> None:
    closed = [ClosedDay(date.fromisoformat(day), "stängt", True) for day in example.get("closed_days", [])]
    calendar = WorkingDayCalendar.build(closed)
    limit = due(datetime.fromisoformat(example["received"]), calendar)
    assert limit.day.isoformat() == example["due_date"]
    assert limit.moment.isoformat() == example["due_moment"]
    assert calendar.weekday_name(limit.day) == example["due_weekday"]
    assert limit.moment + timedelta(seconds=1) == datetime.fromisoformat(example["due_before_utc"])


@pytest.mark.parametrize("example", vectors("due", "due_closed"))
def test_the_days_between_are_counted_or_skipped_as_the_routine_says(example: dict[str, Any]) -> None:
    closed = [
        ClosedDay(date.fromisoformat(day), "stängt (konfiguration)", True) for day in example.get("closed_days", [])
    ]
    calendar = WorkingDayCalendar.build(closed)
    for day in example["counted"]:
        assert calendar.counts_for_deadlines(date.fromisoformat(day))
    for skipped in example["skipped"]:
        day = date.fromisoformat(skipped["date"])
        assert not calendar.counts_for_deadlines(day)
        assert calendar.verdict(day).reason == skipped["reason"]


@pytest.mark.parametrize("example", vectors("ontime"))
def test_an_answer_is_on_time_until_its_last_day_is_over(example: dict[str, Any]) -> None:
    received, delivered = (datetime.fromisoformat(example[key]) for key in ("received", "delivered"))
    assert was_on_time(received, delivered, LAW) is example["on_time"]
    assert working_days_used(received, delivered, LAW) == example["working_days_used"]


@pytest.mark.parametrize("example", vectors("local_time"))
def test_an_hour_that_is_skipped_or_comes_twice_still_has_one_limit(example: dict[str, Any]) -> None:
    local = datetime.fromisoformat(example["local"]).replace(tzinfo=ZoneInfo(example["tz"]))
    readings = [local, local.replace(fold=1), *map(datetime.fromisoformat, example["utc"])]
    limits = {due(moment, LAW) for moment in readings}
    assert len(limits) == 1
    assert limits.pop().day == LAW.nth_working_day_after(local.date(), 2)


@pytest.mark.parametrize("received", ["2026-03-13T23:59:59", "2026-03-14T12:00:00", "2026-03-15T00:00:00"])
def test_friday_saturday_and_sunday_all_give_tuesday(received: str) -> None:
    limit = due(datetime.fromisoformat(received).replace(tzinfo=STOCKHOLM), LAW)
    assert limit.day == date(2026, 3, 17)
    assert limit.moment.isoformat() == "2026-03-17T23:59:59+01:00"


def test_a_closed_day_is_counted_unless_its_entry_lengthens_deadlines() -> None:
    received = datetime(2026, 5, 13, 9, tzinfo=STOCKHOLM)  # the day before Kristi himmelsfärdsdag
    squeeze_day = date(2026, 5, 15)
    assert due(received, WorkingDayCalendar.build([ClosedDay(squeeze_day, "klämdag")])).day == date(2026, 5, 18)
    assert due(received, WorkingDayCalendar.build([ClosedDay(squeeze_day, "klämdag", True)])).day == date(2026, 5, 19)


def test_an_answer_on_the_day_of_receipt_has_used_no_working_day() -> None:
    received = datetime(2026, 3, 16, 8, tzinfo=STOCKHOLM)
    assert working_days_used(received, received + timedelta(hours=15), LAW) == 0
    assert working_days_used(received, received - timedelta(days=3), LAW) == 0  # the desk's clock is ahead of ours
    assert was_on_time(received, received - timedelta(seconds=1), LAW)


@pytest.mark.parametrize("moment", [datetime.min, datetime.max, datetime(1989, 12, 31, 12), datetime(2100, 12, 30, 12)])  # noqa: DTZ001, DTZ901  made aware below
def test_a_receipt_outside_the_calendars_years_has_no_limit(moment: datetime) -> None:
    for zone in (UTC, ZoneInfo("Pacific/Kiritimati"), ZoneInfo("America/Los_Angeles")):
        with pytest.raises(CalendarRangeError, match=r"outside the calendar's years"):
            due(moment.replace(tzinfo=zone), LAW)


def test_a_moment_without_its_time_zone_is_refused() -> None:
    naive, aware = datetime(2026, 3, 16, 8), datetime(2026, 3, 16, 8, tzinfo=STOCKHOLM)  # noqa: DTZ001  the point
    with pytest.raises(ValueError, match="time zone"):
        due(naive, LAW)
    with pytest.raises(ValueError, match="time zone"):
        was_on_time(aware, naive, LAW)
    with pytest.raises(ValueError, match="time zone"):
        working_days_used(naive, aware, LAW)


@given(moments)
def test_the_limit_depends_on_the_stockholm_date_and_on_nothing_else(received: datetime) -> None:
    day = received.astimezone(STOCKHOLM).date()
    same_day = [datetime.combine(day, hour, STOCKHOLM) for hour in (time(0), time(12), time(23, 59, 59, 999999))]
    assert {due(moment, LAW) for moment in same_day} == {due(received, LAW)}


@given(moments)
def test_the_limit_is_the_end_of_an_allowed_day_after_the_receipt(received: datetime) -> None:
    limit = due(received, LAW)
    assert LAW.is_allowed(limit.day)
    assert limit.moment.date() == limit.day
    assert limit.moment.tzinfo is STOCKHOLM
    assert limit.moment.time() == time(23, 59, 59)
    assert (limit.moment + timedelta(seconds=1)).date() == limit.day + timedelta(days=1)
    assert received < limit.moment
    assert was_on_time(received, limit.moment, LAW)
    assert not was_on_time(received, limit.moment + timedelta(seconds=1), LAW)
    assert working_days_used(received, limit.moment, LAW) == 2


@given(moments, st.timedeltas(timedelta(0), timedelta(days=20)))
def test_a_later_receipt_is_never_due_earlier(received: datetime, later: timedelta) -> None:
    assert due(received, LAW).moment <= due(received.astimezone(UTC) + later, LAW).moment


@given(moments, st.timedeltas(timedelta(0), timedelta(days=20)))
def test_on_time_means_at_most_two_working_days_used(received: datetime, taken: timedelta) -> None:
    delivered = received.astimezone(UTC) + taken
    if was_on_time(received, delivered, LAW):
        assert working_days_used(received, delivered, LAW) <= 2
    else:
        assert working_days_used(received, delivered, LAW) >= 2
