"""From an order in a real desk to the answer in the requester's hands, by the bot as it is run."""

import io
from pathlib import Path

import openpyxl
import pytest

from connectors.testing.desk_suite import NewTicket, State
from rules.ticket import Author
from tests.desks.roundup_house import Admin as RoundupAdmin
from tests.desks.roundup_house import RoundupHouse
from tests.desks.rt_admin import Admin, Tokens
from tests.desks.rt_house import CATEGORIES, RequestTrackerHouse
from tests.desks.whole_bot import REQUESTER, RealDesk, whole_bot

ORDER = NewTicket(body="Hej!\n\nVi önskar ett loggutdrag.\n\nMvh\nAnna\n", address=REQUESTER, name="Anna Ek")


@pytest.fixture(params=["request_tracker", "roundup"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, RealDesk]:
    if request.param == "roundup":
        home, roundup, venv = request.getfixturevalue("roundup")
        assert isinstance(roundup, RoundupAdmin)
        return request.param, RoundupHouse(home, roundup, venv, tmp_path)
    home, admin, tokens = request.getfixturevalue("request_tracker")
    assert isinstance(admin, Admin)
    assert isinstance(tokens, Tokens)
    return request.param, RequestTrackerHouse(home, admin, tokens, tmp_path, **CATEGORIES["field"])


def test_an_order_gets_its_extract_once_and_the_ticket_is_closed(place: tuple[str, RealDesk], tmp_path: Path) -> None:
    kind, house = place
    with whole_bot(kind, house, tmp_path) as bot:
        ticket_id = house.file(ORDER)
        bot.round()
        assert house.state(ticket_id) is State.CLOSED
        bot.round()  # and nothing more is said
        (letter,) = house.letters(ticket_id)
        assert letter.to == (REQUESTER,)
        assert "Totalt antal kunder med aktivt larm: 3" in letter.text
        assert "Att fakturera: 2" in letter.text
        ((name, content),) = letter.files
        assert name.isascii()
        assert name.endswith(".xlsx")
        book = openpyxl.load_workbook(io.BytesIO(content))
        cells = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
        assert any("Exempelsson" in cell for cell in cells)
        assert not any("Cecilia" in cell for cell in cells)

        house.write(ticket_id, "Tack så mycket!")
        bot.round()
        assert house.state(ticket_id) is State.CLOSED
        assert len([each for each in house.letters(ticket_id) if each.files]) == 1


def test_an_order_from_nobody_we_know_goes_to_the_team(place: tuple[str, RealDesk], tmp_path: Path) -> None:
    kind, house = place
    with whole_bot(kind, house, tmp_path) as bot:
        ticket_id = house.file(NewTicket(body=ORDER.body, address="anna@okand.example", name="Anna"))
        bot.round()
        assert house.state(ticket_id) is State.TEAM
        assert len(house.notes(ticket_id)) == 1
        assert not any(letter.files for letter in house.letters(ticket_id))
        assert all(message.author is not Author.STAFF for message in house.desk.read(ticket_id).messages)
