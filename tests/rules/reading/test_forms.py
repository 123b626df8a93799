"""Forms, fields and what is printed around a message."""

from datetime import date, datetime

import pytest

from rules.reading import Kind, Reading, Reason, read
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket

TUESDAY = datetime(2026, 3, 17, 9, 0, tzinfo=STOCKHOLM)
THE_24TH = date(2026, 3, 24)


def form(*rows: str, field: date | None = None) -> Reading:
    """A form-like message, row by row."""
    message = Message(Author.REQUESTER, TUESDAY, "\n".join(rows), subject="Formulär", id="1")
    return read(Ticket("T-1", Requester("u-1"), (message,), form_date=field))


@pytest.mark.parametrize(
    "row",
    [
        "Datum: 24 mars", "Önskad dag för uttag: 24/3", "Datum då utdraget önskas: 2026-03-24", "Vilket datum: 24 mars",
        "Datum för uttag (åååå-mm-dd): 2026-03-24", "Svar: 2026-03-24", "Dag för uttag av logg: 24 mars",
    ],
)  # fmt: skip
def test_a_date_row_gives_its_day(row: str) -> None:
    assert form("Ärende: Loggutdrag", row, "Telefon: 013-20 26 03").dates == (THE_24TH,)


@pytest.mark.parametrize(
    "row",
    [
        "Datum för registrering: 2026-03-17", "Ärende skapat: 2026-03-17 09:12", "Sista fakturadatum: 2026-03-31",
        "Inskickat: 2026-03-17", "Önskat datum: senast 31 mars", "Önskat datum: så snart som möjligt",
        "Önskat datum: -",
        "Avtalsperiod: 2025-01-01 - 2027-12-31",
    ],
)  # fmt: skip
def test_stamps_deadlines_and_haste_in_a_row_give_none(row: str) -> None:
    reading = form("Ärende: Loggutdrag", row)
    assert (reading.kind, reading.attention) == (Kind.ASAP, False)


@pytest.mark.parametrize(
    "words",
    [
        "Kalendern tillät inte den 31 mars, men det är den 31 mars som gäller.",
        "Fältet fylldes i automatiskt, vi vill ha loggutdraget den 31 mars.",
    ],
)
def test_the_text_may_reject_the_fields_day(words: str) -> None:
    reading = form(words, field=THE_24TH)
    assert (reading.dates, reading.attention) == ((date(2026, 3, 31),), False)


def test_field_against_text_asks() -> None:
    assert form("Loggutdrag den 31 mars", field=THE_24TH).reason is Reason.FIELD_CONFLICT


@pytest.mark.parametrize(
    "banner",
    [
        "Varning: meddelandet kommer utifrån (skannat 2026-03-16).", "[EXTERNT] Var försiktig med bilagor.",
        "Obs! Mejlet skickades från en avsändare utanför organisationen den 16 mars.",
    ],
)  # fmt: skip
def test_a_banner_is_not_read(banner: str) -> None:
    assert form(banner, "", "Loggutdrag per 24 mars, tack.").dates == (THE_24TH,)


@pytest.mark.parametrize(
    ("html", "kind", "days"),
    [
        ("<html><body><p>Hej!</p><p>Loggutdrag <b>senast den 31&nbsp;mars</b>, tack.</p></body></html>", Kind.ASAP, ()),
        ("<p>Loggutdrag per den 24 mars.</p><p>--<br>Eva Ek<br>Stängt 1&ndash;9 april.</p>", Kind.DATES, (THE_24TH,)),
        (
            (
                "<table><tr><td>Ärende</td><td>Loggutdrag</td></tr><tr><td>Datum för uttag</td>"
                "<td>2026-03-24</td></tr>"
                "<tr><td>Behövs senast</td><td>2026-03-31</td></tr></table>"
            ),
            Kind.DATES,
            (THE_24TH,),
        ),
        ("<style>p { color: red }</style><p>Loggutdrag 24/3<!-- 25/3 --></p>", Kind.DATES, (THE_24TH,)),
        ("**Vad:** loggutdrag\n**Datum:** 2026-03-24", Kind.DATES, (THE_24TH,)),
    ],
)
def test_markup_that_a_desk_hands_on_is_read_by_its_lines_and_rows(html: str, kind: Kind, days: tuple[date]) -> None:
    reading = form(html)
    assert (reading.kind, reading.dates, reading.attention) == (kind, days, False)


def test_what_stands_in_a_quotation_of_markup_is_quoted() -> None:
    reading = form("<p>Kan ni ordna det här?</p><blockquote><p>Loggutdrag den 24 mars.<br>Eva</p></blockquote>")
    assert (reading.kind, reading.reason) == (Kind.HANDOVER, Reason.QUOTED_ORDER)
