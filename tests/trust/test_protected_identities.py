"""Protected identities: withheld, counted, a person told; and where the platform does not tell, the setting decides."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rules.lifecycle import State
from tests.invented import HEADINGS
from tests.trust.canary import CANARY, traces
from tests.trust.house import ROWS, House

FLAGGED = (ROWS[0].replace(";Aktiv;Nej;", ";Aktiv;Ja;"), *ROWS[1:])
TWICE = (ROWS[0].replace("L-1001", "L-1009"), *FLAGGED)
"""Two alarms, and the flag on one of them only."""
MakeHouse = Callable[..., House]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[MakeHouse]:
    made: list[House] = []

    def one(**changes: str) -> House:
        lines = {f"# {key}": f"{key} = {value}" for key, value in changes.items()}
        made.append(House(tmp_path / str(len(made)), {"# [workbook]": "[workbook]", **lines} if lines else None))
        return made[-1]

    yield one
    for house in made:
        house.bot.books.close()


def without_flag(house: House) -> None:
    """The platform has no such column."""
    text = house.config.read_text(encoding="utf-8")
    for line in ('protected = "Skyddad"\n', 'protected_values = ["Ja"]\n', 'unprotected_values = ["Nej", ""]\n'):
        assert line in text
        text = text.replace(line, "")
    house.config.write_text(text, encoding="utf-8")
    house.restart()


def sent(house: House) -> dict[str, Any]:
    (entry,) = [entry for entry in house.history if entry["action"] == "extract.sent"]
    return entry


@pytest.mark.parametrize("rows", [FLAGGED, TWICE], ids=["one alarm", "two alarms"])
def test_a_protected_identity_is_withheld_counted_and_a_person_is_told(make: MakeHouse, rows: tuple[str, ...]) -> None:
    house = make()
    house.export(rows)
    house.order("Loggutdrag, tack.")
    house.go()
    (file,) = house.attachments()
    assert traces(file) == set()
    assert (sent(house)["customers"], sent(house)["billable"], sent(house)["protected"]) == (3, 2, 1)
    (note,) = house.notes
    assert "skyddade personuppgifter" in str(note.get_content())
    assert "Skriv dem inte i ärendet" in str(note.get_content())
    assert house.leaks() == {}


def test_where_she_stands_in_the_list_does_not_tell_her_name(make: MakeHouse) -> None:
    house = make()
    files = []
    for name in ("Aaa Aasson", CANARY.name):
        house.export([FLAGGED[0].replace(CANARY.name, name), *FLAGGED[1:]])
        house.order("Loggutdrag, tack.")
        house.go(0.1)
        files.append([entry["rows_sha256"] for entry in house.history if entry["action"] == "extract.sent"][-1])
    assert files[0] == files[1]


def test_a_platform_without_the_flag_means_unknown_and_details_are_shown_by_default(make: MakeHouse) -> None:
    house = make()
    without_flag(house)
    house.export(headings=HEADINGS + ";Adress;Telefon")
    house.order("Loggutdrag, tack.")
    house.go()
    assert traces(house.attachments()[0])
    house.ask_everything()
    assert "the list does not tell them" in "".join(house.said)


def test_the_setting_withholds_where_the_platform_does_not_tell(make: MakeHouse) -> None:
    house = make(withhold_unknown_protection="true")
    without_flag(house)
    house.export()
    house.order("Loggutdrag, tack.")
    house.go()
    assert traces(house.attachments()[0]) == set()
    assert sent(house)["protected"] == 2
    assert sent(house)["billable"] == 2
    assert len(house.notes) == 1


def test_a_word_for_the_flag_that_nobody_has_explained_is_no_no(make: MakeHouse) -> None:
    house = make()
    house.export([ROWS[0].replace(";Aktiv;Nej;", ";Aktiv;Sekretess;"), *ROWS[1:]])
    house.order("Loggutdrag, tack.")
    house.go()
    assert house.attachments() == []
    assert house.case.trouble == "export.unknown_protected"


def test_the_municipality_can_decide_to_show_and_the_number_stays(make: MakeHouse) -> None:
    house = make(withhold_protected="false")
    house.export(FLAGGED)
    house.order("Loggutdrag, tack.")
    house.go()
    assert traces(house.attachments()[0])
    assert sent(house)["protected"] == 1
    assert house.case.state is State.CLOSED


@pytest.mark.parametrize("choice", [{}, {"withhold_protected": "false"}, {"withhold_unknown_protection": "true"}])
def test_the_choice_is_in_the_trail(make: MakeHouse, choice: dict[str, str]) -> None:
    house = make(**choice)
    house.export(FLAGGED)
    house.order("Loggutdrag, tack.")
    house.go()
    assert sent(house)["withhold_protected"] is ("withhold_protected" not in choice)
    assert sent(house)["withhold_unknown_protection"] is ("withhold_unknown_protection" in choice)
