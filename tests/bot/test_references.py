"""References: the same for the same, always; not to be guessed; one for each write."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lindesk_bot.errors import ConfigurationError
from lindesk_bot.references import References, short_hash

KEY = b"0123456789abcdef"
TICKETS = st.text(min_size=1, max_size=60)


def test_a_reference_never_changes_while_the_key_is_the_same() -> None:
    """Printed in tickets for years: another reference for the same write would be another reply."""
    references = References(KEY)
    assert references.of_case("maildir", "T-1") == "LU-A46VF7SV"
    assert references.of_write("LU-A46VF7SV", "extract:3f2a91c0aa:asap") == "LU-A46VF7SV-C6J4VS"


@given(TICKETS)
def test_a_reference_is_short_and_has_no_letters_that_are_mistaken(ticket: str) -> None:
    references = References(KEY)
    case = references.of_case("maildir", ticket)
    assert re.fullmatch(r"LU-[2-9A-HJKMNP-TV-Z]{8}", case)
    assert re.fullmatch(r"LU-[2-9A-HJKMNP-TV-Z]{8}-[2-9A-HJKMNP-TV-Z]{6}", references.of_write(case, ticket))
    assert len(references.of_write(case, ticket)) <= 30, "as wide as the books' column"


def test_nothing_but_the_key_makes_it() -> None:
    assert References(KEY).of_case("maildir", "T-1") != References(KEY[::-1]).of_case("maildir", "T-1")
    assert References(KEY).of_case("maildir", "T-1") != References(KEY).of_case("roundup", "T-1")


def test_the_writes_of_a_thousand_busy_cases_are_all_told_apart() -> None:
    """Two writes of one case with one reference would be taken for one, and the second never sent."""
    references = References(KEY)
    for number in range(1000):
        case = references.of_case("maildir", str(number))
        writes = {references.of_write(case, f"purpose {n}") for n in range(40)}
        assert len(writes) == 40


def test_a_short_key_is_refused_with_a_remedy_and_not_shown() -> None:
    with pytest.raises(ConfigurationError, match=r"\[reference_key\] is shorter than 16 bytes") as caught:
        References(b"hunter2")
    assert "hunter2" not in str(caught.value)


def test_the_key_is_not_shown() -> None:
    assert "0123" not in repr(References(KEY))


def test_ids_of_messages_are_kept_as_hashes() -> None:
    assert short_hash("") == ""
    assert re.fullmatch(r"[0-9a-f]{10}", short_hash("<CAF=anna.exempelsson@provider.example>"))
