"""Several messages: the newest that settles the order wins, and what no person has answered stays."""

from datetime import date, datetime, timedelta

import pytest

from rules.reading import Cause, Kind, Reading, Reason, read
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket

MONDAY = datetime(2026, 3, 9, 9, 0, tzinfo=STOCKHOLM)


def talk(*messages: str, attachments: tuple[str, ...] = ()) -> Reading:
    """Messages one day after another; "> …" is the desk's."""
    said = []
    for day, text in enumerate(messages):
        author = Author.STAFF if text.startswith("> ") else Author.REQUESTER
        files = attachments if author is Author.STAFF else ()
        moment = MONDAY + timedelta(days=day)
        said.append(Message(author, moment, text.removeprefix("> "), id=str(day), attachments=files))
    return read(Ticket("T-1", Requester("u-1"), tuple(said)))


@pytest.mark.parametrize(
    ("messages", "days"),
    [
        (["Loggutdrag den 16 mars.", "Ändra till den 20 mars."], ["2026-03-20"]),
        (["Loggutdrag den 16 mars.", "Ta med den 20 mars också."], ["2026-03-16", "2026-03-20"]),
        (["Loggutdrag den 16 mars.", "Tack så mycket!"], ["2026-03-16"]),
        (["Loggutdrag den 16 mars.", "Jag återkommer."], ["2026-03-16"]),
        (["Loggutdrag den 16 mars.", "En påminnelse om detta ärende."], ["2026-03-16"]),
        (["Loggutdrag nästa vecka.", "> Menar ni måndag den 16 mars?", "Ja, det blir bra."], ["2026-03-16"]),
        (
            [
                "Loggutdrag nästa vecka.",
                "> Vi kan ta det måndag 16 mars eller fredag 20 mars. Vilket passar?",
                "Det första.",
            ],
            ["2026-03-16"],
        ),
        (
            [
                "Loggutdrag nästa vecka.",
                "> Vi kan ta det måndag 16 mars eller fredag 20 mars. Vilket passar?",
                "Ja, fredagen.",
            ],
            ["2026-03-20"],
        ),
        (["Loggutdrag i april.", "> Vilken dag i april?", "Den 15:e blir bra."], ["2026-04-15"]),
        (["Loggutdrag 31 april.", "> April slutar den 30. Vilken dag i april?", "Menade den 29:e."], ["2026-04-29"]),
        (
            ["Loggutdrag den 16 mars.", "Jag läste fel i almanackan igår. Det ska vara den 20:e, inte den 16:e."],
            ["2026-03-20"],
        ),
        (["Loggutdrag den 16 mars.", "Vi behöver den 20 mars också, inte bara den 16."], ["2026-03-16", "2026-03-20"]),
        (["Loggutdrag den 16 mars.", "Gör om till den 20 mars, tack."], ["2026-03-20"]),
        (
            ["Loggutdrag vecka 13.", "> Vilken dag vecka 13?", "Torsdagen är perfekt, på fredagen har vi stängt."],
            ["2026-03-26"],
        ),
        (
            ["Loggutdrag.", "> Torsdag 19 mars eller fredag 20 mars?", "Torsdag, på fredag är det för sent."],
            ["2026-03-19"],
        ),
        (
            ["Loggutdrag den 16 mars och den 31 mars.", "Den 31 mars ska vara den 30 mars."],
            ["2026-03-16", "2026-03-30"],
        ),
    ],
)
def test_the_days_that_stand(messages: list[str], days: list[str]) -> None:
    assert [day.isoformat() for day in talk(*messages).dates] == days


@pytest.mark.parametrize("words", ["Ta det bara nu då.", "Vi kan inte vänta till den 16, skicka det på en gång."])
def test_at_once_settles_what_was_open(words: str) -> None:
    first = "den 16 mars" if "16" in words else "2-11 mars"
    assert talk(f"Loggutdrag {first}.", "> Vilken dag ska vi ta det?", words).kind is Kind.ASAP


def test_one_now_takes_a_standing_orders_place() -> None:
    said = talk("Loggutdrag varje månad tills vidare.", "> Det går inte. Beställ varje gång.", "Skicka ett nu då.")
    assert (said.kind, said.attention) == (Kind.ASAP, False)


def test_a_date_can_be_dropped() -> None:
    assert talk("Loggutdrag den 16 mars.", "Strunta i datumet, ta det när ni hinner.").kind is Kind.ASAP


@pytest.mark.parametrize(
    "words", ["Nej strunta i det, vi avbokar.", "Strunta i det. Vi avbeställer.", "Glöm datumet, vi avbokar."]
)
def test_who_lets_go_of_the_day_and_of_the_order_withdraws(words: str) -> None:
    assert talk("Loggutdrag per 21 mars, tack.", "> Passar fredag 20 mars i stället?", words).kind is Kind.CANCEL


def test_ja_to_more_than_one_offer_settles_nothing() -> None:
    reading = talk("Loggutdrag nästa vecka.", "> Går det bra med 16 mars eller 20 mars?", "Ja")
    assert (reading.kind, reading.reason) == (Kind.ASK, Reason.AMBIGUOUS_DATE)
    assert reading.options == (date(2026, 3, 16), date(2026, 3, 20))


def test_an_order_can_be_withdrawn_and_placed_again() -> None:
    assert talk("Loggutdrag den 16 mars.", "Vi avbeställer.").kind is Kind.CANCEL
    assert talk("Loggutdrag.", "Vi avbeställer.", "Vi vill ha loggutdraget ändå, den 16 mars.").kind is Kind.DATES


def test_a_newer_matter_leaves_the_order_with_attention() -> None:
    reading = talk("Loggutdrag den 16 mars.", "Larmet hos Greta fungerar inte.")
    assert (reading.dates, reading.causes, reading.settled_in) == ((date(2026, 3, 16),), (Cause.FAULT,), 0)


def test_a_persons_answer_takes_a_report_out_but_no_machines() -> None:
    fault = "Loggutdrag den 16 mars. Larmet hos Greta fungerar inte."
    assert not talk(fault, "> Hej, vi har skickat en tekniker till larmet.", "Tack!").attention
    assert talk(fault, "> Vi har tagit emot ditt ärende. Svaret skapades automatiskt.", "Tack!").attention


def test_after_delivery() -> None:
    delivered = ["Loggutdrag tack.", "> Hej, utdraget bifogas."]
    assert talk(*delivered, "Tack för hjälpen!").settled_in == 0
    again = talk(*delivered, "Tack! Nu vill vi ha ett nytt loggutdrag den 31 mars.")
    assert (again.dates, again.settled_in) == ((date(2026, 3, 31),), 2)
    complaint = talk(*delivered, "Det saknas tre kunder i listan, det stämmer inte.")
    assert (complaint.kind, complaint.reason) == (Kind.HANDOVER, Reason.OTHER_MATTER)
    assert talk("Loggutdrag tack.", "> Hej!", "Tack!", attachments=("utdrag.xlsx",)).kind is Kind.ASAP


def test_a_ticket_that_nobody_wrote() -> None:
    automatic = Message(Author.REQUESTER, MONDAY, "Autosvar: jag är på semester.", automatic=True)
    assert read(Ticket("T-1", Requester("u-1"), (automatic,))).reason is Reason.OTHER_MATTER
    assert read(Ticket("T-1", Requester("u-1"), ())).kind is Kind.ASAP
    assert read(Ticket("T-1", Requester("u-1"), (), form_date=date(2026, 3, 16))).dates == (date(2026, 3, 16),)
