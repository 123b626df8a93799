"""What never changes a reading, and that nothing makes it raise."""

import string
import unicodedata
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules.reading import Kind, Reading, read
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket

MONTHS = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
]
ORDERS = (
    "Vi önskar ett loggutdrag per 2026-03-16.",
    "Loggutdrag den 31 mars, tack.",
    "Kan ni ta ut loggen så snart som möjligt?",
    "Loggutdrag i slutet av mars.",
    "Loggutdrag tack. Larmet hos Greta fungerar inte.",
    "Vi avbeställer loggutdraget.",
    "Vi önskar loggutdrag varje månad framöver.",
)
BEFORE = ("", "Hej!\n\n", "God morgon,\n", "Hejsan på er! ")
AFTER = ("", "\nTack på förhand!", " Trevlig helg!", "\n\nBekräfta gärna.")
SIGNATURES = ("", "\n\nMed vänlig hälsning\nAnna Ek\nEnhetschef\nTfn 013-20 26 03", "\n\nMvh Anna", "\n/Anna")
QUOTES = ("", "\n\nDen 3 februari 2026 skrev Desk:\n> Vill ni ha ett utdrag den 5 februari?", "\n> den 1 januari")
AUTHORS = (Author.REQUESTER, Author.STAFF, Author.REQUESTER)
MOMENT = datetime(2026, 3, 10, 9, 0, tzinfo=STOCKHOLM)


def reading(body: str, moment: datetime = MOMENT) -> Reading:
    return read(Ticket("T-1", Requester("u-1"), (Message(Author.REQUESTER, moment, body),)))


@given(*(st.sampled_from(one) for one in (ORDERS, BEFORE, AFTER, SIGNATURES, QUOTES)))
def test_courtesies_a_signature_and_quotation_change_nothing(
    order: str, before: str, after: str, signature: str, quote: str
) -> None:
    assert reading(before + order + after + signature + quote) == reading(order)


@given(st.sampled_from(ORDERS), st.sampled_from(["upper", "lower", "folded", "decomposed", "spaced", "hard spaces"]))
def test_neither_case_nor_accents_nor_white_space_change_anything(order: str, way: str) -> None:
    written = {
        "upper": order.upper(),
        "lower": order.lower(),
        "folded": order.translate(str.maketrans("åäöÅÄÖ", "aaoAAO")),
        "decomposed": unicodedata.normalize("NFD", order),
        "spaced": order.replace(" ", "   "),
        "hard spaces": order.replace(" ", "\u00a0"),
    }[way]
    assert reading(written) == reading(order)


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(0, 6), st.integers(-170, 170))
def test_every_generated_phrase_reads_back_to_its_day(day: date, form: int, off: int) -> None:
    moment = datetime.combine(day + timedelta(days=off), datetime.min.time(), STOCKHOLM)
    month = MONTHS[day.month - 1]
    phrase = [
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day.day}/{day.month} {day.year}",
        f"den {day.day} {month}",
        f"{day.day}:e {month}" if day.day not in (1, 2, 21, 22, 31) else f"{day.day}:a {month}",
        f"{day.day} {month[:3]} {day.year}",
        f"den {day.day} {month} {day.year}",
    ][form]
    assert reading(f"Vi önskar ett loggutdrag per {phrase}.", moment).dates == (day,)


PIECES = """
loggutdrag den 31 mars fredag vecka 12 larmet fungerar inte hej mvh > : - från till och 2026-03-16 16/3 kl påsk
sista vardagen i om dagar Från: Skickat: Ämne: /Anna @ a@b.example () &nbsp; 1-15 eller
"""
WORDS = st.sampled_from([*PIECES.split(), "\n"])


@given(st.lists(WORDS | st.text(string.printable, max_size=8) | st.text(max_size=5), max_size=60))
def test_no_input_raises(pieces: list[str]) -> None:
    text = " ".join(pieces)
    ticket = Ticket(
        "T-1",
        Requester("u-1"),
        tuple(Message(author, MOMENT, text, subject=text[:40]) for author in AUTHORS),
    )
    result = read(ticket, explain=True)
    assert isinstance(result.kind, Kind)
    for finding in result.findings:
        whole = text[:40] if finding.in_subject else text
        assert 0 <= finding.start <= finding.end <= len(whole)


def test_a_weekday_that_names_no_day_is_asked_for() -> None:
    assert reading("Loggutdrag påskafton vill sista fredag.").kind is Kind.ASK
