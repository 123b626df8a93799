"""The invented customers."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lindesk_bot.demo.sample import identity_number, sample_alarms, sample_extract
from rules.extract import Protection, Sort, count
from tests.bot.workbooks import TAKEN_AT


def _luhn(figures: str) -> int:
    doubled = [int(figure) * (2 if place % 2 == 0 else 1) for place, figure in enumerate(figures)]
    return sum(value // 10 + value % 10 for value in doubled) % 10


@given(st.dates(date(1900, 1, 1), date(2030, 1, 1)), st.sampled_from([238, 239]))
def test_identity_numbers_are_of_the_test_series_with_a_right_check_digit(born: date, individual: int) -> None:
    number = identity_number(born, individual)
    assert number[:8] == f"{born:%Y%m%d}"
    assert number[8:11] == str(individual)
    assert _luhn(number[2:]) == 0


def test_a_known_check_digit() -> None:
    assert identity_number(date(1940, 1, 1), 238) == "194001012386"


def test_the_same_seed_gives_the_same_customers() -> None:
    assert sample_alarms("A", 30, seed=1) == sample_alarms("A", 30, seed=1)
    assert sample_alarms("A", 30, seed=1) != sample_alarms("A", 30, seed=2)
    assert sample_alarms("A", 30, seed=1)[0].customer != sample_alarms("B", 30, seed=1)[0].customer


@pytest.mark.parametrize("how_many", [0, 1, 28_000])
def test_as_many_customers_as_asked_for(how_many: int) -> None:
    alarms = sample_alarms("A", how_many, seed=1)
    assert count(alarms).billable == len(alarms) == how_many


def test_every_kind_of_row() -> None:
    counted = count(sample_alarms("A", 20, seed=1, akutlarm=3, unknown=2, two_alarms=4, protected=5))
    assert (counted.billable, counted.akutlarm, counted.unknown, counted.protected) == (20, 3, 2, 5)
    assert counted.rows == 20 + 4 + 3 + 2


def test_an_extract_to_look_at_has_them_all() -> None:
    extract = sample_extract(["A", "B", "C", "D", "E"], TAKEN_AT)
    assert {alarm.sort for alarm in extract.alarms} == set(Sort)
    assert Protection.YES in {alarm.protection for alarm in extract.alarms}
    assert {alarm.unit for alarm in extract.alarms} == set("ABCDE")
    assert len({alarm.device for alarm in extract.alarms}) == len(extract.alarms) == extract.rows_read
