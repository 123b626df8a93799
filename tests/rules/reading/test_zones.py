"""Whose words a line is."""

import pytest

from rules.reading.normal import normalise
from rules.reading.zones import Zone, divide


def zones(text: str) -> list[str]:
    return [line.zone.name for line in divide(text).lines]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Loggutdrag tack", "OWN"),
        ("> den 31 mars\nTack", "QUOTE OWN"),
        ("Hej\n\n-----Ursprungligt meddelande-----\nFrån: Anna", "OWN OWN QUOTE QUOTE"),
        ("Hej\n\nDen 3 mars 2026 skrev Anna:\nloggutdrag", "OWN OWN QUOTE QUOTE"),
        ("Hej\nFrån: Anna\nSkickat: den 3 mars\nÄmne: logg\n\nlogg", "OWN QUOTE QUOTE QUOTE QUOTE QUOTE"),
        ("Hej\nMvh\nAnna\nEnhetschef", "OWN SIGNATURE SIGNATURE SIGNATURE"),
        ("Hej\n--\nAnna", "OWN SIGNATURE SIGNATURE"),
        ("Loggutdrag tack.\n\nAnna Ek\nTfn 013-20 26 03", "OWN OWN SIGNATURE SIGNATURE"),
        ("Hej\n\nDetta meddelande kan innehålla sekretess.", "OWN OWN DISCLAIMER"),
        ("[EXTERN AVSÄNDARE]\nLoggutdrag", "DISCLAIMER OWN"),
        ("Datum: 2026-03-16\nTill: Desk\nMeddelande: logg", "OWN OWN OWN"),
        ("- logg\n- larm", "OWN OWN"),
        ("Hej\nSkickat från min iPhone", "OWN SIGNATURE"),
    ],
)
def test_lines(text: str, expected: str) -> None:
    assert zones(text) == expected.split()


def test_own_words_keep_their_places() -> None:
    text = "Loggutdrag /Anna\n> gammalt\nden 16 mars"
    own = divide(text).own
    assert len(own) == len(text)
    assert own.index("den 16") == text.index("den 16")
    assert "Anna" not in own
    assert "gammalt" not in own


def test_what_is_made_alike_is_found_again_in_the_original() -> None:
    raw = "Hej\r\nLogg\u00adutdrag&nbsp;den\u00a031\u2011mars a\u030a =\r\nslut"
    normal = normalise(raw)
    assert "Loggutdrag den 31-mars å slut" in normal.text
    assert raw[normal.back(normal.text.index("slut")) :] == "slut"
    assert raw[normal.back(normal.text.index("31"))] == "3"


def test_zones_have_names_that_explain_shows() -> None:
    assert {zone.value for zone in Zone} == {"own", "quotation", "signature", "disclaimer"}
