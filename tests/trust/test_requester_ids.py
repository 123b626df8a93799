"""Who ordered, as log, trail and database show it: the desk's login, never an address or an identity number."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.desks.requester_id import public_id
from tests.trust.canary import WRITER, traces


@pytest.mark.parametrize("login", ["larmgruppen", "u10423", "anna01", "KOMMUN\\anna01", "hem-tjanst_2.norr"])
def test_a_plain_login_is_shown_as_it_stands_in_the_desk(login: str) -> None:
    """It is what ``users`` of a provider names."""
    assert public_id(login, WRITER.address, verified=True) == login


@pytest.mark.parametrize(
    "login",
    [
        WRITER.address,
        WRITER.address.upper(),
        WRITER.address.replace("@", "%40"),
        WRITER.address.replace("@", "(at)"),
        WRITER.address.replace("@", "\uff20"),
        f"<{WRITER.address}>",
        f'"{WRITER.name}" <{WRITER.address}>',
        WRITER.name,
        "Anna Exempelsson",
        WRITER.identity,
        WRITER.dashed,
        WRITER.identity[2:],
        WRITER.dashed[2:],
        f"kund{WRITER.identity}",
        "",
        "x" * 81,
        "rad\nbrytning",
        "-flagga",
        "\u202eanna",
    ],
)
def test_a_login_that_tells_who_it_is_gives_way_to_a_hash_of_the_address(login: str) -> None:
    digest = hashlib.sha256(WRITER.address.encode()).hexdigest()[:12]
    assert public_id(login, WRITER.address, verified=True) == f"m-{digest}"
    assert public_id(login, WRITER.address, verified=False) == f"u-{digest}"


@pytest.mark.parametrize("login", [WRITER.identity, WRITER.dashed, WRITER.identity[2:], WRITER.dashed[2:]])
def test_an_identity_number_is_not_even_hashed(login: str) -> None:
    shown = public_id(login, "", verified=False)
    assert shown == public_id("", "", verified=False)
    assert hashlib.sha256(login.encode()).hexdigest()[:12] not in shown


logins = st.one_of(
    st.text(max_size=90),
    st.emails(),
    st.from_regex(r"[0-9]{6,8}[-+]?[0-9]{4}", fullmatch=True),
    st.builds(
        "{}{}{}".format, st.text(max_size=5), st.sampled_from([WRITER.address, WRITER.name]), st.text(max_size=5)
    ),
)


@given(login=logins, address=st.one_of(st.just(""), st.emails().map(str.lower)), verified=st.booleans())
def test_whatever_the_desk_says_what_is_shown_is_a_short_word_without_an_address(
    login: str, address: str, *, verified: bool
) -> None:
    shown = public_id(login, address, verified=verified)
    assert shown == public_id(login, address, verified=verified)
    assert shown.isascii()
    assert shown.isprintable()
    assert 0 < len(shown) <= 80
    assert not set("@% <>\"'()") & set(shown)
    assert not any("name" in what or "mail" in what for what in traces(shown.encode(), WRITER))
    if not verified:
        assert shown.startswith("u-")
