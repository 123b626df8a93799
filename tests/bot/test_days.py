"""What `calendar` asks: days, ranges and limits; what is no day is an error that names it."""

from datetime import date
from pathlib import Path

import pytest

from lindesk_bot.days import days_between, due_record, line, open_calendar
from lindesk_bot.errors import BotError, ConfigurationError
from rules.workdays import ClosedDay, WorkingDayCalendar
from tests.invented import settled

CALENDAR = WorkingDayCalendar.build([ClosedDay(date(2026, 5, 15), "klämdag")])


def test_a_range_holds_both_its_ends() -> None:
    shown = [line(verdict) for verdict in days_between("2026-05-13", "2026-05-16", CALENDAR)]
    assert shown == [
        "2026-05-13  allowed",
        "2026-05-14  closed: Kristi himmelsfärdsdag",
        "2026-05-15  closed: klämdag",
        "2026-05-16  closed: lördag",
    ]


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2026-02-30", "2026-03-01", "There is no day 2026-02-30"),
        ("2026-03-01", "imorgon", "'imorgon' is not a day"),
        ("20260301", "20260301", "'20260301' is not a day"),
        ("2026-03-02", "2026-03-01", "2026-03-01 comes before 2026-03-02"),
        ("1989-12-31", "1990-01-02", "1989-12-31 is outside the calendar's years"),
        ("2100-12-31", "9999-12-31", "2101-01-01 is outside the calendar's years"),
    ],
)
def test_what_is_no_day_is_named(first: str, last: str, said: str) -> None:
    with pytest.raises(BotError, match=said) as caught:
        days_between(first, last, CALENDAR)
    assert caught.value.remedy


def test_a_limit_is_told_with_its_weekday_and_last_second() -> None:
    assert due_record("2026-03-27T16:30:00+01:00", CALENDAR) == {
        "received": "2026-03-27T16:30:00+01:00",
        "due_date": "2026-03-31",
        "due_weekday": "tisdag",
        "due_moment": "2026-03-31T23:59:59+02:00",
    }


@pytest.mark.parametrize("received", ["2026-03-16T08:41:00", "2026-03-16T07:41:00Z", "2026-03-16T07:41:00+00:00"])
def test_a_moment_without_a_time_zone_is_stockholms(received: str) -> None:
    assert due_record(received, CALENDAR)["received"] == "2026-03-16T08:41:00+01:00"


@pytest.mark.parametrize(
    ("received", "said"),
    [
        ("igår", "'igår' is no moment"),
        ("2026-13-01T08:00:00", "'2026-13-01T08:00:00' is no moment"),
        ("2100-12-31T08:00:00+01:00", "outside the calendar's years"),
        ("0001-01-01T00:00:00+14:00", "outside the calendar's years"),
    ],
)
def test_what_is_no_moment_is_named(received: str, said: str) -> None:
    with pytest.raises(BotError, match=said):
        due_record(received, CALENDAR)


def test_the_laws_days_need_no_configuration(tmp_path: Path) -> None:
    assert open_calendar(tmp_path / "lindesk-bot.toml").closed == ()


def test_a_configuration_that_was_asked_for_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be read"):
        open_calendar(tmp_path / "lindesk-bot.toml", asked_for=True)


def test_the_municipalitys_closed_days_come_from_the_configuration(tmp_path: Path) -> None:
    closed = "[[calendar.closed]]\nday = 2026-05-15\nname = 'klämdag'\n[store]"
    known = open_calendar(settled(tmp_path, {"[store]": closed}))
    assert known.verdict(date(2026, 5, 15)).reason == "klämdag"
