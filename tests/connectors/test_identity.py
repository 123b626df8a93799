"""Identity numbers, written one way."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.platforms.identity import Identity, LostDigitsError, identity, settle_centuries

TODAY = date(2026, 3, 16)


def checked(nine: str) -> str:
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(nine))
    return nine + str(-total % 10)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("19380412-2384", "193804122384"),
        ("193804122384", "193804122384"),
        ("19380412 - 2384", "193804122384"),
        ("380412-2384", "193804122384"),
        ("380412−2384", "193804122384"),
        ("250101-2384", "202501012384"),  # as Skatteverket writes: with - the person is under a hundred
        ("250101+2384", "192501012384"),
        ("260316-2384", "202603162384"),  # born today
        ("260317-2384", "192603172384"),  # not born yet
        ("261224+2384", "192612242384"),  # turns a hundred this year
        ("19380472-2384", "193804722384"),  # samordningsnummer
        ("380472-2384", "193804722384"),
        ("000229-2381", "200002292381"),
        ("000229+2381", "000229+2381"),  # 1900 had no such day
        ("19380432-2384", "19380432-2384"),
        ("1234567890", "1234567890"),  # ten digits of another kind
        ("4711", "4711"),
        ("Kund 12 b", "Kund 12 b"),
        ("19380412-A384", "19380412-A384"),
        ("٣٨٠٤١٢-٢٣٨٤", "٣٨٠٤١٢-٢٣٨٤"),
        ("", ""),
        ("2292381", "200002292381"),  # Excel took the zeros
        ("1.93804122384E+11", "193804122384"),
        ("1,93804122384E11", "193804122384"),
    ],
)
def test_a_person_is_written_one_way_and_the_rest_as_it_stands(written: str, text: str) -> None:
    assert identity(written, TODAY).text == text


@pytest.mark.parametrize("written", ["1,93804E+11", "1.938E+11", "2E5", "1.93804122385E+11", "9.9E99"])
def test_lost_digits_are_not_made_up(written: str) -> None:
    with pytest.raises(LostDigitsError):
        identity(written, TODAY)


@given(born=st.dates(date(1927, 1, 1), TODAY), serial=st.integers(380, 399), coordination=st.booleans())
def test_every_way_of_writing_somebody_under_a_hundred_is_the_same(
    born: date, serial: int, *, coordination: bool
) -> None:
    day = f"{born.day + 60 * coordination:02}"
    ten = checked(f"{born:%y%m}{day}{serial:03}")
    whole = f"{born:%Y}"[:2] + ten
    ways = [whole, f"{whole[:8]}-{whole[8:]}", f"{ten[:6]}-{ten[6:]}", ten]
    if len(ten.lstrip("0")) >= 7:
        ways.append(ten.lstrip("0"))
    assert {identity(way, TODAY).text for way in ways} == {whole}


@given(st.text(max_size=20))
def test_nothing_else_raises_and_nothing_changes_twice(written: str) -> None:
    try:
        once = identity(written, TODAY).text
    except LostDigitsError:
        return
    assert identity(once, TODAY).text == once


def test_the_century_is_settled_by_a_number_in_full_and_only_by_one() -> None:
    assumed = Identity("202501012384", century_assumed=True)
    assert settle_centuries([assumed, Identity("192501012384")]) == {"202501012384": "192501012384"}
    assert settle_centuries([assumed]) == {}
    assert settle_centuries([assumed, Identity("192501012384"), Identity("202501012384")]) == {}


def test_a_number_is_kept_out_of_the_repr() -> None:
    assert "2384" not in repr(identity("19380412-2384", TODAY))
