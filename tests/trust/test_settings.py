"""The configuration names people: who may order, who is of the team. No repr and no error shows them."""

import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest

from lindesk_bot.config import load
from lindesk_bot.errors import ConfigurationError
from tests.trust.canary import WRITER, traces
from tests.trust.house import PROVIDERS, House

LOGIN = "ornfridalund68"
STAFF = WRITER.address.replace("exempel-hemtjanst", "kommunen")
NAMED = PROVIDERS.replace(
    'domains = ["exempel-hemtjanst.example"]', f'addresses = ["{WRITER.address}"]\nusers = ["{LOGIN}"]'
)
CHANGES = {"# staff_addresses": f'staff_addresses = ["{STAFF}"]'}


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path / "bot", CHANGES, providers=NAMED)
    yield made
    made.bot.books.close()


def test_no_settings_show_who_may_order_or_who_is_of_the_team(house: House) -> None:
    config = house.bot.config
    assert WRITER.address in config.providers[0].addresses
    assert STAFF in config.desk.settings["staff_addresses"]
    things = (config, config.providers, config.known_providers, config.desk, house.bot, house.bot.desk)
    shown = "\n".join(f"{one!r} {one}" for one in (*things, house.bot.performer.office))
    assert "exempel" in shown
    assert LOGIN not in shown
    assert traces(shown.encode(), WRITER) == set()


def test_check_shows_nobody(house: House) -> None:
    house.export()
    house.run("check")
    house.run("check", "--json")
    assert traces("".join(house.said).encode(), WRITER) == set()
    assert LOGIN not in "".join(house.said)


ADDRESS = f'addresses = ["{WRITER.address}"]'
WRONG = {
    "no list": (ADDRESS, f'addresses = "{WRITER.address}"'),
    "in angle brackets": (ADDRESS, f'addresses = ["<{WRITER.address}>"]'),
    "with the name": (ADDRESS, f'addresses = ["{WRITER.name} {WRITER.address}"]'),
    "not quoted": (ADDRESS, f"addresses = [{WRITER.address}]"),
    "in a table": (ADDRESS, f'addresses = [{{ who = "{WRITER.address}" }}]'),
    "as a key": (ADDRESS, f'{ADDRESS}\n"{WRITER.address}" = "may order"'),
    "as a domain": (ADDRESS, f'domains = ["{WRITER.address}"]'),
    "as an id": ('id = "exempel"', f'id = "{WRITER.address}"'),
    "with two providers": ('domains = ["annan-hemtjanst.example"]', ADDRESS),
    "as a user of two": ('domains = ["annan-hemtjanst.example"]', f'users = ["{WRITER.address}"]'),
    "of the team, in angle brackets": (STAFF, f"<{STAFF}>"),
    "of the team, as a domain": ("# staff_domains", f'staff_domains = ["{STAFF}"] #'),
    "as the desk's own": ('address = "lindesk@kommunen.example"', f'address = "{WRITER.name} <{WRITER.address}>"'),
    "with a password": ("#   [workbook.passwords]", f'[workbook.passwords]\n"{WRITER.address}" = {{ env = "X" }}'),
}


@pytest.mark.parametrize("how", WRONG)
def test_an_address_written_wrongly_is_pointed_at_and_not_shown(house: House, how: str) -> None:
    right, wrong = WRONG[how]
    text = house.config.read_text(encoding="utf-8")
    assert right in text
    text = text.replace(right, wrong)
    if how == "as a user of two":
        text = text.replace(f'users = ["{LOGIN}"]', f'users = ["{WRITER.address}"]')
    house.config.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError) as caught:
        _assembled(house)
    said = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    assert "line" in said
    assert traces(said.encode(), WRITER) == set()
    for command in (["check"], ["check", "--json"], ["once"], ["cases"]):
        house.run(*command)
    assert traces("".join(house.said).encode(), WRITER) == set()


def _assembled(house: House) -> None:
    load(house.config)
    house.assemble().books.close()
