"""The day of the form's field or of the subject, taken back, explained or counted from in the text."""

from datetime import date

import pytest

from rules.reading import Kind, Reason
from tests.rules.reading.test_other_words import reading

FIELD = date(2026, 3, 27)


@pytest.mark.parametrize(
    ("body", "kind", "day"),
    [
        ("Loggutdrag tack, datumet i formuläret stämmer inte.", Kind.ASK, ""),
        ("Loggutdrag. Det är fel dag i rutan.", Kind.ASK, ""),
        ("Loggutdrag, dagen i fältet plus en vecka.", Kind.ASK, ""),
        ("Loggutdrag. Fältet var tvunget att fyllas i.", Kind.ASAP, ""),
        ("Loggutdrag tack. Datumet i rutan är när vi senast måste ha det.", Kind.ASAP, ""),
        ("Loggutdrag två dagar efter datumet i fältet.", Kind.DATES, "2026-03-29"),
        ("Loggutdrag, datumet i fältet är rätt.", Kind.DATES, "2026-03-27"),
        ("Loggutdrag tack. Datumet i rutan är inte fel, vi vill ha det då.", Kind.DATES, "2026-03-27"),
    ],
)
def test_what_is_said_of_the_field(body: str, kind: Kind, day: str) -> None:
    read = reading(body, form_date=FIELD)
    assert (read.kind, [one.isoformat() for one in read.dates]) == (kind, [day] if day else [])
    assert read.reason in (None, Reason.FIELD_CONFLICT)


@pytest.mark.parametrize(
    ("body", "kind", "day"),
    [
        ("Hej! Loggutdrag tack. Inte den dag som står i rubriken, den gällde i höstas.", Kind.ASAP, ""),
        ("Hej! Rubriken är fel, det ska vara två dagar före.", Kind.DATES, "2026-03-25"),
        ("Hej! Vi har ändrat dag, återkommer.", Kind.ASK, ""),
        ("Hej! Datumet i ämnesraden är rätt.", Kind.DATES, "2026-03-27"),
        ("Hej! Loggutdrag enligt ovan.", Kind.DATES, "2026-03-27"),
    ],
)
def test_what_is_said_of_the_subjects_day(body: str, kind: Kind, day: str) -> None:
    read = reading(body, subject="Loggutdrag 27 mars")
    assert (read.kind, [one.isoformat() for one in read.dates]) == (kind, [day] if day else [])


@pytest.mark.parametrize(
    ("body", "kind", "day"),
    [
        ("Loggutdrag. Jag fick bara välja vardagar, vi vill ha den 29 mars.", Kind.DATES, "2026-03-29"),
        ("Loggutdrag. Lägg även till den 30 april.", Kind.DATES, "2026-03-27 2026-04-30"),
        ("Loggutdrag. Datumet är preliminärt.", Kind.ASK, ""),
        ("Loggutdrag. Inte den 27.", Kind.ASK, ""),
        ("Loggutdrag. Vi behöver det före den 27 mars.", Kind.ASK, ""),
        ("Loggutdrag. Vi behöver det senast den 31 mars.", Kind.DATES, "2026-03-27"),
    ],
)
def test_what_is_said_beside_the_field(body: str, kind: Kind, day: str) -> None:
    read = reading(body, form_date=FIELD)
    assert (read.kind, [one.isoformat() for one in read.dates]) == (kind, day.split())


def test_the_subjects_day_is_changed_or_let_go_of() -> None:
    subject = "Loggutdrag fredag 27 mars"
    assert [one.isoformat() for one in reading("Hej, vi ändrar till den 26 mars.", subject=subject).dates] == [
        "2026-03-26"
    ]
    assert reading("Hej! Strunta i datumet i rubriken.", subject=subject).kind is Kind.ASAP
