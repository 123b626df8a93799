"""The working-day rule, by the examples, and by the law for every day."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules import workdays
from rules.workdays import CalendarRangeError, ClosedDay, WorkingDayCalendar, check_closed_days, parse_day
from tests.rules.vectors import vectors

LAW = WorkingDayCalendar.build()
FIRST, LAST = date(1990, 1, 1), date(2100, 12, 31)
SQUEEZE_DAY = date(2026, 5, 15)  # the Friday after Kristi himmelsfärdsdag: open by law
ONE_DAY = timedelta(days=1)

days = st.dates(FIRST, LAST)
inner_days = st.dates(date(1990, 2, 1), date(2100, 11, 30))
closures = st.lists(
    st.builds(ClosedDay, inner_days, st.sampled_from(["klämdag", "kommunen har stängt"]), st.booleans()),
    unique_by=lambda one: one.day,
    max_size=8,
)


# -- the examples ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("example", vectors("date"))
def test_a_day_is_allowed_or_refused_with_its_reason(example: dict[str, Any]) -> None:
    day = parse_day(example["date"])
    verdict = LAW.verdict(day)
    assert (verdict.day, verdict.allowed, verdict.reason) == (day, example["allowed"], example["reason"])
    assert LAW.is_allowed(day) is example["allowed"]
    assert LAW.weekday_name(day) == example["weekday"]


@pytest.mark.parametrize("example", vectors("date_invalid"))
def test_a_day_that_does_not_exist_is_an_error_that_names_it(example: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=example["date"]):
        parse_day(example["date"])


@pytest.mark.parametrize("example", vectors("nearest"))
def test_a_refused_day_has_its_nearest_allowed_days(example: dict[str, Any]) -> None:
    day = parse_day(example["date"])
    before, after = LAW.nearest_allowed_before(day), LAW.nearest_allowed_after(day)
    assert LAW.verdict(day).reason == example["reason"]
    assert (before.isoformat(), LAW.weekday_name(before)) == (example["previous_allowed"], example["previous_weekday"])
    assert (after.isoformat(), LAW.weekday_name(after)) == (example["next_allowed"], example["next_weekday"])
    assert (after - before).days - 1 == example["closed_run_days"]


@pytest.mark.parametrize("example", vectors("month"))
def test_a_month_has_its_first_and_last_working_day(example: dict[str, Any]) -> None:
    year, month = example["year"], example["month"]
    first, last = LAW.nth_working_day_in_month(year, month, 1), LAW.nth_working_day_in_month(year, month, -1)
    assert first is not None
    assert last is not None
    assert (first.isoformat(), LAW.weekday_name(first)) == (example["first_working"], example["first_weekday"])
    assert (last.isoformat(), LAW.weekday_name(last)) == (example["last_working"], example["last_weekday"])
    assert len(LAW.working_days_in_month(year, month)) == example["working_days"]


@pytest.mark.parametrize("example", [one for one in vectors("isoweek") if not one.values[0]["error"]])
def test_a_day_named_by_its_iso_week_gets_the_same_verdict(example: dict[str, Any]) -> None:
    day = parse_day(example["date"])
    assert day.isocalendar()[:2] == (example["year"], example["week"])
    assert LAW.weekday_name(day) == example["weekday"]
    assert (LAW.is_allowed(day), LAW.verdict(day).reason) == (example["allowed"], example["reason"])


# -- the law, for every day --------------------------------------------------------------------------------------------


def easter(year: int) -> date:
    """Påskdagen by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8)."""
    golden, century, of_century = year % 19, year // 100, year % 100
    leap_centuries, rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon + 15) % 30
    to_sunday = (32 + 2 * rest + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def first_saturday_from(day: date) -> date:
    return day + timedelta(days=(5 - day.weekday()) % 7)


@cache
def holidays_by_law(year: int) -> dict[date, set[str]]:
    """1 and 2 §§ lag 1989:253, as worded before and after lag 2004:1320, and the eves of 2 § lag 1930:173."""
    sunday = easter(year)
    midsummer = first_saturday_from(date(year, 6, 20))
    named = [
        (sunday, "Påskdagen"),
        (sunday + timedelta(weeks=7), "Pingstdagen"),
        (date(year, 1, 1), "Nyårsdagen"),
        (date(year, 1, 6), "Trettondedag jul"),
        (date(year, 5, 1), "Första maj"),
        (date(year, 12, 25), "Juldagen"),
        (date(year, 12, 26), "Annandag jul"),
        (sunday - timedelta(days=2), "Långfredagen"),
        (sunday + timedelta(days=1), "Annandag påsk"),
        (sunday + timedelta(weeks=6) - timedelta(days=3), "Kristi himmelsfärdsdag"),
        (midsummer, "Midsommardagen"),
        (first_saturday_from(date(year, 10, 31)), "Alla helgons dag"),
        (midsummer - ONE_DAY, "Midsommarafton"),
        (date(year, 12, 24), "Julafton"),
        (date(year, 12, 31), "Nyårsafton"),
    ]
    if year >= 2005:
        named.append((date(year, 6, 6), "Nationaldagen"))
    else:
        named.append((sunday + timedelta(weeks=7, days=1), "Annandag pingst"))
    found: dict[date, set[str]] = {}
    for day, name in named:
        found.setdefault(day, set()).add(name)
    return found


def test_every_day_from_1990_to_2100_is_as_the_law_has_it() -> None:
    wrong = []
    for number in range(FIRST.toordinal(), LAST.toordinal() + 1):
        day = date.fromordinal(number)
        names = holidays_by_law(day.year).get(day, set())
        weekend = {("lördag", "söndag")[day.weekday() - 5]} if day.weekday() >= 5 else set()
        verdict = LAW.verdict(day)
        reasons = set(verdict.reason.split("; ")) - {""}
        if (verdict.allowed, reasons, LAW.is_allowed(day)) != (not names | weekend, names | weekend, verdict.allowed):
            wrong.append(verdict)
    assert wrong == []
    assert LAST.toordinal() - FIRST.toordinal() + 1 == 40542


@pytest.mark.parametrize(
    ("year", "sunday"),
    [(1818, "03-22"), (1943, "04-25"), (2000, "04-23"), (2019, "04-21"), (2026, "04-05"), (2038, "04-25")],
)
def test_the_yardstick_itself_knows_easter(year: int, sunday: str) -> None:
    assert easter(year).isoformat() == f"{year}-{sunday}"


def test_where_two_holidays_meet_both_stand_in_the_order_of_the_law() -> None:
    assert LAW.verdict(date(2049, 6, 6)).reason == "Pingstdagen; Nationaldagen; söndag"
    assert LAW.verdict(date(2008, 5, 1)).reason == "Första maj; Kristi himmelsfärdsdag"


def test_an_eve_that_the_law_does_not_name_is_open() -> None:
    # Trettondagsafton, skärtorsdagen, valborg and allhelgonaafton: shorter hours by agreement, open by law.
    for day in ("2026-01-05", "2026-04-02", "2026-04-30", "2026-10-30"):
        assert LAW.is_allowed(parse_day(day)), day


# -- outside the years -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("day", [date(1989, 12, 31), date(2101, 1, 1), date.min, date.max])
def test_outside_its_years_the_calendar_says_nothing_and_never_open(day: date) -> None:
    assert not LAW.covers(day)
    for ask in (
        LAW.is_allowed,
        LAW.is_working_day,
        LAW.counts_for_deadlines,
        LAW.verdict,
        LAW.nearest_allowed_before,
        LAW.nearest_allowed_after,
        lambda day: LAW.nth_working_day_after(day, 1),
        lambda day: LAW.working_days_in_month(day.year, day.month),
    ):
        with pytest.raises(CalendarRangeError, match=f"{day.year}.*1990 to 2100"):
            ask(day)


def test_a_search_that_would_leave_the_years_raises() -> None:
    with pytest.raises(CalendarRangeError):
        LAW.nearest_allowed_after(date(2100, 12, 30))  # nyårsafton, and then another century
    with pytest.raises(CalendarRangeError):
        LAW.nearest_allowed_before(date(1990, 1, 2))
    with pytest.raises(CalendarRangeError):
        LAW.nth_working_day_after(date(2100, 12, 29), 2)
    assert LAW.nth_working_day_after(date(2100, 12, 29), 1) == date(2100, 12, 30)


def test_the_first_and_the_last_year_are_covered_whole() -> None:
    assert LAW.covers(FIRST)
    assert LAW.covers(LAST)
    assert LAW.verdict(FIRST).reason == "Nyårsdagen"
    assert LAW.verdict(LAST).reason == "Nyårsafton"
    assert LAW.nth_working_day_in_month(2100, 12, -1) == date(2100, 12, 30)


def test_a_moment_is_not_taken_for_a_day() -> None:
    # A datetime passes for a date in Python but equals none: Christmas Day would look open.
    christmas = datetime(2026, 12, 25, 8, tzinfo=UTC)
    with pytest.raises(TypeError, match="Stockholm date"):
        LAW.is_allowed(christmas)
    with pytest.raises(TypeError, match="Stockholm date"):
        LAW.verdict(christmas)


# -- the municipality's own closed days --------------------------------------------------------------------------------


def test_a_closed_day_is_refused_with_the_name_that_the_municipality_gave_it() -> None:
    calendar = WorkingDayCalendar.build([ClosedDay(SQUEEZE_DAY, "klämdag, kommunen har stängt")])
    verdict = calendar.verdict(SQUEEZE_DAY)
    assert (verdict.allowed, verdict.reason) == (False, "klämdag, kommunen har stängt")
    assert not calendar.is_allowed(SQUEEZE_DAY)
    assert calendar.nearest_allowed_after(date(2026, 5, 14)) == date(2026, 5, 18)
    assert LAW.is_allowed(SQUEEZE_DAY), "one municipality's days are not another's"


def test_a_closed_day_lengthens_deadlines_only_where_its_entry_says_so() -> None:
    ascension_eve = date(2026, 5, 13)
    closed = WorkingDayCalendar.build([ClosedDay(SQUEEZE_DAY, "klämdag")])
    longer = WorkingDayCalendar.build([ClosedDay(SQUEEZE_DAY, "klämdag", lengthens_deadlines=True)])
    assert closed.nth_working_day_after(ascension_eve, 1) == SQUEEZE_DAY
    assert longer.nth_working_day_after(ascension_eve, 1) == date(2026, 5, 18)
    assert not closed.is_allowed(SQUEEZE_DAY)
    assert not longer.is_allowed(SQUEEZE_DAY)


def test_the_laws_reason_goes_before_the_municipalitys() -> None:
    closed = [ClosedDay(date(2026, 12, 25), "julstängt"), ClosedDay(date(2026, 12, 27), "julstängt")]
    calendar = WorkingDayCalendar.build(closed)
    assert calendar.verdict(date(2026, 12, 25)).reason == "Juldagen"
    assert calendar.verdict(date(2026, 12, 27)).reason == "söndag"


def test_the_last_working_day_of_a_month_is_the_same_day_in_every_municipality() -> None:
    last = date(2025, 5, 30)
    calendar = WorkingDayCalendar.build([ClosedDay(last, "klämdag")])
    assert calendar.nth_working_day_in_month(2025, 5, -1) == last
    assert calendar.verdict(last).reason == "klämdag"


@given(closures, days)
def test_a_municipality_can_close_a_day_but_never_open_one(closed: list[ClosedDay], day: date) -> None:
    calendar = WorkingDayCalendar.build(closed)
    assert calendar.is_allowed(day) is (LAW.is_allowed(day) and day not in {one.day for one in closed})
    assert calendar.counts_for_deadlines(day) <= calendar.is_working_day(day) == LAW.is_allowed(day)


@pytest.mark.parametrize(
    ("closed", "problem"),
    [
        ([ClosedDay(date(226, 5, 15), "klämdag")], "outside the calendar's years, 1990 to 2100"),
        ([ClosedDay(SQUEEZE_DAY, " ")], "has no name"),
        ([ClosedDay(SQUEEZE_DAY, "klämdag"), ClosedDay(SQUEEZE_DAY, "stängt", lengthens_deadlines=True)], "twice"),
    ],
)
def test_closed_days_that_would_surprise_are_told_of(closed: list[ClosedDay], problem: str) -> None:
    assert [problem in found for found in check_closed_days(closed)] == [True]
    with pytest.raises(ValueError, match=problem):
        WorkingDayCalendar.build(closed)


def test_closed_days_in_any_order_make_the_same_calendar() -> None:
    one, two = ClosedDay(SQUEEZE_DAY, "klämdag"), ClosedDay(date(2026, 6, 5), "klämdag")
    assert check_closed_days([two, one]) == []
    assert WorkingDayCalendar.build([one, two]) == WorkingDayCalendar.build([two, one]) != LAW


# -- properties --------------------------------------------------------------------------------------------------------


@given(closures, inner_days)
def test_a_verdict_has_a_reason_exactly_where_it_refuses(closed: list[ClosedDay], day: date) -> None:
    verdict = WorkingDayCalendar.build(closed).verdict(day)
    assert verdict.allowed is (verdict.reason == "")


@given(closures, inner_days)
def test_the_nearest_days_are_allowed_and_nothing_between_is(closed: list[ClosedDay], day: date) -> None:
    calendar = WorkingDayCalendar.build(closed)
    before, after = calendar.nearest_allowed_before(day), calendar.nearest_allowed_after(day)
    assert before < day < after
    allowed = {one for n in range((after - before).days + 1) if calendar.is_allowed(one := before + timedelta(days=n))}
    assert allowed - {day} == {before, after}


@given(closures, inner_days, st.integers(1, 15))
def test_so_many_days_count_up_to_the_nth_working_day(closed: list[ClosedDay], day: date, n: int) -> None:
    calendar = WorkingDayCalendar.build(closed)
    limit = calendar.nth_working_day_after(day, n)
    counted = [one for one in range(1, (limit - day).days + 1) if calendar.counts_for_deadlines(day + one * ONE_DAY)]
    assert len(counted) == n
    assert calendar.counts_for_deadlines(limit)


@pytest.mark.parametrize("n", [0, -1])
def test_working_days_are_counted_from_one(n: int) -> None:
    with pytest.raises(ValueError, match="counted from 1"):
        LAW.nth_working_day_after(SQUEEZE_DAY, n)


def test_the_nth_working_day_of_a_month_is_none_where_the_month_has_no_such_day() -> None:
    march = LAW.working_days_in_month(2026, 3)
    assert len(march) == 22
    assert [LAW.nth_working_day_in_month(2026, 3, n) for n in range(1, 23)] == list(march)
    assert [LAW.nth_working_day_in_month(2026, 3, -n) for n in range(1, 23)] == list(reversed(march))
    assert [LAW.nth_working_day_in_month(2026, 3, n) for n in (0, 23, -23)] == [None, None, None]


# -- days as text ------------------------------------------------------------------------------------------------------


@given(st.dates())
def test_a_day_written_as_iso_reads_back(day: date) -> None:
    assert parse_day(day.isoformat()) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-3-16",
        "20260316",
        "2026-W12-1",
        "2026-03-16T08:00",
        " 2026-03-16",
        "2026-03-16\n",
        "16/3",
        "２０２６-03-16",
    ],
)
def test_a_day_written_in_another_way_is_refused_with_the_text(text: str) -> None:
    with pytest.raises(ValueError, match="YYYY-MM-DD") as caught:
        parse_day(text)
    assert repr(text) in str(caught.value)


# -- how it is made ----------------------------------------------------------------------------------------------------


def test_importing_the_rules_does_not_load_the_library_of_holidays() -> None:
    modules = ["workdays", "service_level", "providers", "extract", "decision", "lifecycle", "ticket"]
    program = f"import sys, {', '.join('rules.' + name for name in modules)}; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0  # noqa: S603  our own interpreter


def test_the_law_is_made_once_and_shared() -> None:
    before = workdays._holidays_by_law.cache_info().misses
    WorkingDayCalendar.build([ClosedDay(SQUEEZE_DAY, "klämdag")])
    WorkingDayCalendar.build()
    assert workdays._holidays_by_law.cache_info().misses == before


def test_threads_that_build_at_once_get_the_same_days() -> None:
    workdays._holidays_by_law.cache_clear()
    asked = [date(year, 12, 25) for year in range(1990, 2101)]

    def closed(_worker: int) -> list[bool]:
        calendar = WorkingDayCalendar.build()
        return [calendar.is_allowed(day) for day in asked]

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(closed, range(4))) == [[False] * len(asked)] * 4
