"""Customers are counted, not devices; akutlarm stand apart; what cannot be told is never billable."""

from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.extract import Alarm, Count, Extract, Protection, Sort, count

# Skatteverket's test series.
SVEA, TORE, ASTA = "194001012386", "193512242383", "193806052399"


def alarm(device: str, sort: Sort = Sort.CUSTOMER, customer: str = "", protection: Protection = Protection.NO) -> Alarm:
    return Alarm(unit="Norr", device=device, sort=sort, customer=customer, name="Test", protection=protection)


def numbers(*alarms: Alarm) -> tuple[int, int, int, int]:
    """Customers, akutlarm, billable, unknown."""
    found = count(alarms)
    return found.customers, found.akutlarm, found.billable, found.unknown


def test_an_ordinary_month() -> None:
    found = count(
        [
            alarm("T-1", customer=SVEA),
            alarm("T-2", customer=TORE, protection=Protection.YES),
            alarm("T-3", customer=TORE, protection=Protection.YES),  # a second alarm: the same customer
            alarm("A-1", Sort.AKUTLARM),
            alarm("A-2", Sort.AKUTLARM),
            alarm("X-1", Sort.UNKNOWN),
        ]
    )
    assert found == Count(customers=5, akutlarm=2, billable=2, unknown=1, protected=1, rows=6, unknown_rows=1)


def test_an_empty_list_counts_as_nothing() -> None:
    assert count([]) == Count(customers=0, akutlarm=0, billable=0, unknown=0, protected=0, rows=0, unknown_rows=0)


def test_a_customer_with_two_alarms_counts_once_and_both_rows_show() -> None:
    found = count([alarm("T-1", customer=SVEA), alarm("T-2", customer=SVEA)])
    assert (found.customers, found.billable, found.rows) == (1, 1, 2)


@pytest.mark.parametrize(
    "written", ["19400101-2386", "1940 0101 2386", " 194001012386 ", "19400101\u20112386", "19400101\u20132386"]
)
def test_an_identity_number_is_one_however_it_is_written(written: str) -> None:
    assert numbers(alarm("T-1", customer=SVEA), alarm("T-2", customer=written)) == (1, 0, 1, 0)


def test_numbers_that_may_be_two_persons_are_not_taken_for_one() -> None:
    assert numbers(alarm("T-1", customer="400101+2386"), alarm("T-2", customer="400101-2386"))[0] == 2
    assert numbers(alarm("T-1", customer=SVEA), alarm("T-2", customer=SVEA[2:]))[0] == 2


def test_spare_units_that_nobody_holds_count_one_by_one() -> None:
    assert numbers(*(alarm(f"A-{n}", Sort.AKUTLARM) for n in range(3))) == (3, 3, 0, 0)


def test_a_device_that_the_list_names_twice_is_one() -> None:
    assert numbers(alarm("A-1", Sort.AKUTLARM), alarm("A-1 ", Sort.AKUTLARM)) == (1, 1, 0, 0)


def test_a_device_id_is_never_taken_for_a_persons_number() -> None:
    assert numbers(alarm(SVEA, Sort.AKUTLARM), alarm("T-1", customer=SVEA)) == (2, 1, 1, 0)


def test_akutlarm_registered_on_one_holder_are_one_to_subtract() -> None:
    assert numbers(alarm("A-1", Sort.AKUTLARM, SVEA), alarm("A-2", Sort.AKUTLARM, SVEA)) == (1, 1, 0, 0)


@pytest.mark.parametrize("other", [Sort.AKUTLARM, Sort.UNKNOWN])
def test_a_customer_with_an_own_alarm_is_billable_once_whatever_else_is_held(other: Sort) -> None:
    rows = [alarm("T-1", Sort.CUSTOMER, SVEA), alarm("T-2", other, SVEA)]
    assert numbers(*rows) == numbers(*reversed(rows)) == (1, 0, 1, 0)


def test_an_unknown_row_is_told_of_even_where_its_holder_is_billable() -> None:
    found = count([alarm("T-1", customer=SVEA), alarm("X-1", Sort.UNKNOWN, SVEA)])
    assert (found.unknown, found.unknown_rows) == (0, 1)


def test_an_unknown_row_with_an_akutlarm_may_be_the_holders_own_alarm() -> None:
    rows = [alarm("A-1", Sort.AKUTLARM, SVEA), alarm("X-1", Sort.UNKNOWN, SVEA)]
    assert numbers(*rows) == numbers(*reversed(rows)) == (1, 0, 0, 1)


@pytest.mark.parametrize("identity", ["", " ", "-"])
def test_a_customers_alarm_without_identity_is_unknown(identity: str) -> None:
    found = count([alarm("T-1", customer=identity), alarm("T-2", customer=identity)])
    assert (found.customers, found.billable, found.unknown, found.unknown_rows) == (2, 0, 2, 2)


def test_protected_holders_count_and_are_told_of_once() -> None:
    found = count(
        [
            alarm("T-1", customer=SVEA, protection=Protection.YES),
            alarm("T-2", customer=SVEA, protection=Protection.NO),  # one row that says it is enough
            alarm("T-3", customer=TORE, protection=Protection.UNKNOWN),
            alarm("T-4", customer=ASTA, protection=Protection.NO),
        ]
    )
    assert (found.customers, found.billable, found.protected) == (3, 3, 1)


def test_rows_may_come_as_a_stream() -> None:
    assert count(alarm(f"A-{n}", Sort.AKUTLARM) for n in range(4)).rows == 4


alarms = st.lists(
    st.builds(
        alarm,
        st.sampled_from(["D-1", "D-2", "D-3", "D-4", "D-5"]),
        st.sampled_from(Sort),
        st.sampled_from(["", SVEA, TORE, ASTA, "19400101-2386"]),
        st.sampled_from(Protection),
    ),
    max_size=12,
)


@given(alarms)
def test_the_numbers_always_add_up(rows: list[Alarm]) -> None:
    found = count(rows)
    assert found.customers == found.akutlarm + found.billable + found.unknown
    assert min(found.akutlarm, found.billable, found.unknown) >= 0
    assert found.protected <= found.customers <= found.rows == len(rows)
    assert found.unknown <= found.unknown_rows <= found.rows


@given(alarms, st.randoms())
def test_the_order_of_the_rows_does_not_matter(rows: list[Alarm], random: Random) -> None:
    shuffled = list(rows)
    random.shuffle(shuffled)
    assert count(shuffled) == count(rows)


@given(alarms)
def test_a_row_that_stands_twice_changes_no_customer(rows: list[Alarm]) -> None:
    assert numbers(*rows, *rows) == numbers(*rows)


@given(alarms)
def test_billable_are_exactly_the_persons_with_an_alarm_of_their_own(rows: list[Alarm]) -> None:
    own = {row.customer.replace("-", "") for row in rows if row.sort is Sort.CUSTOMER and row.customer}
    assert count(rows).billable == len(own)


@given(alarms, st.sampled_from([Sort.AKUTLARM, Sort.UNKNOWN]), st.sampled_from(["", SVEA, TORE]))
def test_no_akutlarm_or_unknown_row_ever_raises_the_bill(rows: list[Alarm], sort: Sort, holder: str) -> None:
    assert count([*rows, alarm("D-9", sort, holder)]).billable == count(rows).billable


@given(alarms)
def test_rows_of_unknown_sort_are_never_lost(rows: list[Alarm]) -> None:
    unknown = [replace(row, sort=Sort.UNKNOWN) for row in rows]
    found = count(unknown)
    assert (found.billable, found.akutlarm) == (0, 0)
    assert found.unknown_rows == len(rows)


def test_nothing_of_a_person_stands_in_a_repr() -> None:
    one = Alarm("Norr", "T-1", Sort.CUSTOMER, SVEA, "Svea Test", since=date(2024, 3, 1))
    taken = datetime(2026, 3, 16, 8, tzinfo=UTC)
    shown = repr(one) + repr(Extract("norr", (one,), taken, "export", None, rows_read=1, rows_claimed=None))
    assert "T-1" in shown
    assert "norr" in shown
    for personal in (SVEA, "Svea", "2024", "customer=", "name=", "since="):
        assert personal not in shown
