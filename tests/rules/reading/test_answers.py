"""Answers to what the desk has asked, further messages about an order that stands, and messages after the extract."""

from datetime import date, datetime, timedelta

import pytest

from rules.reading import Cause, Kind, Reading, Reason, read
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket

TUESDAY = datetime(2026, 3, 17, 9, 0, tzinfo=STOCKHOLM)
TWO_DAYS = "> Den 21 mars är en lördag. Vi kan erbjuda fredag 20 mars eller måndag 23 mars. Vilket föredrar ni?"
DELIVERED = "> Här kommer loggutdraget, det bifogas. Hör av er om något saknas."
BOOKED = "> Ert loggutdrag är bokat till den 24 mars. Vill ni byta dag? Svara i så fall i ärendet."


def talk(*messages: str, form_date: date | None = None) -> Reading:
    """Messages one hour after another; "> …" is the desk's."""
    said = [
        Message(
            Author.STAFF if text.startswith("> ") else Author.REQUESTER,
            TUESDAY + timedelta(hours=hour),
            text.removeprefix("> "),
            id=str(hour),
        )
        for hour, text in enumerate(messages)
    ]
    return read(Ticket("T-1", Requester("u-1"), tuple(said), form_date=form_date))


def days(reading: Reading) -> str:
    """The days, or what else the reading is."""
    return " ".join(f"{day:%m-%d}" for day in reading.dates) or reading.kind.value


@pytest.mark.parametrize(
    "yes",
    [
        "Ja", "Japp!", "Javisst, det går fint.", "Stämmer.", "Kör på det", "Då kör vi!", "Det passar utmärkt.",
        "Perfekt!",
        "Toppen, tack", "Inga problem", "Ok för oss", "Vi säger så", "Gärna det", "Det duger gott", "Sounds good",
        "Ja, men ta det efter kl. 14.", "Självklart, och ha en fin helg!",
    ],
)  # fmt: skip
def test_yes_takes_up_the_only_day_that_is_offered(yes: str) -> None:
    assert days(talk("Loggutdrag i slutet av mars.", "> Går det bra med fredag den 20 mars?", yes)) == "03-20"


@pytest.mark.parametrize(
    "words",
    [
        "Nej", "Ja, fast det blir för tidigt.", "Nej, då hinner vi inte.", "Ok, jag återkommer.",
        "Tack för svaret! Jag kollar med chefen först.", "Inte den dagen.",
    ],
)  # fmt: skip
def test_an_objection_or_a_respite_is_no_yes(words: str) -> None:
    reading = talk("Loggutdrag i slutet av mars.", "> Går det bra med fredag den 20 mars?", words)
    assert (reading.kind, reading.reason) == (Kind.ASK, Reason.VAGUE_TIME)


@pytest.mark.parametrize(
    ("words", "taken"),
    [
        ("Det första", "03-20"), ("Nummer två tack", "03-23"), ("Tvåan blir bra", "03-23"),
        ("Den förra av dagarna", "03-20"),
        ("Vi tar det sistnämnda", "03-23"), ("Den andra dagen passar", "03-23"), ("Det senare av förslagen", "03-23"),
        ("The first one, please", "03-20"), ("Båda två", "03-20 03-23"), ("23", "03-23"), ("den 20:e", "03-20"),
        ("Måndagen!", "03-23"), ("Inte fredagen, hellre måndagen", "03-23"),
        ("Ja tack", "ask"), ("Ni väljer", "ask"), ("Vilken som helst av dem", "ask"), ("Inte den första", "ask"),
        ("Ingen av dem", "ask"), ("Veckan därpå passar bättre", "ask"), ("Hm, i början av april då", "ask"),
        ("Så snart som möjligt i så fall", "asap"), ("Aha, men då kan vi lika gärna ta det idag", "asap"),
        ("Nej, då får det vara", "cancel"), ("Då blir det inget", "cancel"),
        ("Då vill vi inte ha något utdrag", "cancel"),
        ("Varken eller, ta den 26 mars", "03-26"),
    ],
)  # fmt: skip
def test_a_choice_among_two_days_and_what_is_none(words: str, taken: str) -> None:
    assert days(talk("Loggutdrag per 21 mars.", TWO_DAYS, words)) == taken


def test_the_first_is_the_one_that_the_desk_named_first() -> None:
    asked = "> Hi, do you mean 4 June 2026 or 6 April 2026?"
    assert days(talk("Hi, we need the log extract as of 4/6/2026.", asked, "The first one.")) == "06-04"


@pytest.mark.parametrize(
    ("ordered", "asked", "words", "taken"),
    [
        ("Loggutdrag den 14.", "> Menar ni 14 april eller 14 maj?", "maj", "05-14"),
        ("Loggutdrag vecka 14.", "> Vilken dag passar?", "tisdagen", "03-31"),
        ("Loggutdrag i april.", "> Vilken dag?", "15", "04-15"),
        ("Loggutdrag i april.", "> Vilken dag?", "Det kvittar", "asap"),
        (
            "Loggutdrag lördag den 28 mars.",
            "> Den 28 mars är en lördag. Närmaste vardagar är fredag den 27 och måndag den 30. Vilken vill ni ha?",
            "Då tar vi fredagen.",
            "03-27",
        ),
        (
            "Loggutdrag i april.",
            "> Vilken dag?",
            "Ingen bestämd dag, huvudsaken är att det kommer innan den 15 april.",
            "asap",
        ),
        ("Loggutdrag vecka 13.", "> 26/3 och 27/3 är lediga. Vilket vill ni ha?", "fredagen", "03-27"),
        ("Loggutdrag per 28 februari.", "> Historik finns inte. Ska vi ta ett idag i stället?", "Ja, gör det", "asap"),
        ("Loggutdrag.", "> Vill ni ha det idag eller den 31 mars?", "ja", "ask"),
        ("Loggutdrag varje månad.", "> Stående går inte. Vill ni ha ett nu?", "Ja tack", "asap"),
    ],
)
def test_an_answer_is_read_in_the_light_of_the_question(ordered: str, asked: str, words: str, taken: str) -> None:
    assert days(talk(ordered, asked, words)) == taken


def test_the_field_or_the_text() -> None:
    asked = "> I datumfältet står 24 mars men i texten 31 mars. Vilket gäller?"
    field = date(2026, 3, 24)
    assert days(talk("Loggutdrag per 31 mars.", asked, "Det i fältet stämmer.", form_date=field)) == "03-24"
    assert days(talk("Loggutdrag per 31 mars.", asked, "Texten gäller.", form_date=field)) == "03-31"
    assert days(talk("Loggutdrag per 31 mars.", asked, "Datumfältet är fel.", form_date=field)) == "03-31"


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("Tack!", "03-24"), ("Fint, vi hörs nästa vecka.", "03-24"), ("Har ni fått min beställning?", "03-24"),
        ("Hallå? När kommer den?", "03-24"), ("Glöm inte loggutdraget!", "03-24"),
        ("Out of office, back 3 April.", "03-24"),
        ("Vår revisor kommer den 26 mars så det passar bra.", "03-24"),
        ("Kan ni ta den 31 också?", "03-24 03-31"), ("Och den 31 mars", "03-24 03-31"),
        ("Ta den 31 mars med", "03-24 03-31"),
        ("Vi lägger till två dagar: den 27 och den 31 mars.", "03-24 03-27 03-31"),
        ("Hellre den 26", "03-26"), ("26 mars menar jag", "03-26"), ("Stryk den 24, ta den 25", "03-25"),
        ("Glöm den 24, det är den 27 mars som gäller.", "03-27"), ("Byt den 24 mot den 26", "03-26"),
        ("Det räcker med den 31 mars", "03-31"), ("Ta med den 31 mars i stället", "03-31"),
        ("Kan vi få det idag istället?", "asap"), ("Skippa det där med datumet", "asap"),
        ("Kan vi få det idag?", "ask"), ("Vi kan inte den 24 längre", "ask"), ("Måste skjuta på det.", "ask"),
        ("Kan vi få utdraget tidigare?", "ask"), ("Vi vill flytta det till nästa vecka någon gång", "ask"),
        ("Avvakta med utdraget.", "ask"),
        ("Vi drar tillbaka beställningen", "cancel"),
    ],
)  # fmt: skip
def test_what_a_further_message_does_to_the_day_that_stands(words: str, stands: str) -> None:
    for desk in (BOOKED, "> Tack! Vi har tagit emot ärendet. Detta är ett automatiskt svar."):
        reading = talk("Loggutdrag den 24 mars.", desk, words)
        assert (days(reading), reading.attention) == (stands, False)


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("Stryk den 31", "03-24"), ("Bara den 24 räcker", "03-24"), ("Byt den 31 mot den 30", "03-24 03-30"),
        ("Ta bort båda", "cancel"),
    ],
)  # fmt: skip
def test_one_of_several_days(words: str, stands: str) -> None:
    assert days(talk("Loggutdrag den 24 och den 31 mars.", words)) == stands


def test_another_matter_leaves_the_order_and_is_seen() -> None:
    reading = talk("Loggutdrag per 21 mars.", TWO_DAYS, "Larmet hos Greta har slutat fungera.")
    assert (days(reading), reading.causes) == ("03-21", (Cause.FAULT,))


def test_what_was_withdrawn_and_is_wanted_again_is_seen() -> None:
    assert talk("Loggutdrag den 24 mars.", "Avboka.", "Vi ångrar oss, vi vill ha det ändå.").kind is Kind.HANDOVER
    assert days(talk("Loggutdrag den 24 mars.", "Avboka.", "Nej förresten, ta det den 26 mars.")) == "03-26"


@pytest.mark.parametrize(
    "words",
    [
        "Tack för hjälpen, ha en bra dag!", "Perfekt, nu kan vi fakturera.", "Listan ser bra ut.",
        "Inga frågor, allt var med.",
        "Nu har jag allt jag behöver.", "Ni är bäst!", "Tack, allt stämmer. Vi hörs nästa månad!",
    ],
)  # fmt: skip
def test_thanks_after_the_extract_change_nothing(words: str) -> None:
    reading = talk("Loggutdrag tack.", DELIVERED, words)
    assert (reading.kind, reading.settled_in, reading.attention) == (Kind.ASAP, 0, False)


@pytest.mark.parametrize(
    "words",
    [
        "Vi saknar Bertil i listan.", "Jag får inte upp bilagan.", "Filen är tom.", "Men vi har inte fått något?",
        "Olle Karlsson ska inte vara med.", "Kan ni ringa mig?", "Det var inte det här vi bad om.",
    ],
)  # fmt: skip
def test_anything_else_after_the_extract_is_seen(words: str) -> None:
    assert talk("Loggutdrag tack.", DELIVERED, words).kind is Kind.HANDOVER


@pytest.mark.parametrize(
    ("words", "ordered"),
    [
        ("Ett till, den 27 mars", "03-27"), ("Vi behöver ännu ett, på dagens datum.", "03-17"),
        ("Kan ni köra det en gång till", "asap"), ("Vi vill ha ett likadant sista mars", "03-31"),
        ("Ett nytt i slutet av april tack", "ask"),
    ],
)  # fmt: skip
def test_one_more_after_the_extract_is_an_order_of_its_own(words: str, ordered: str) -> None:
    reading = talk("Loggutdrag per 13 mars.", DELIVERED, words)
    assert (days(reading), reading.settled_in) == (ordered, 2)
