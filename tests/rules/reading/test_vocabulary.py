"""The vocabulary: every list is used, spelling is mended where it is sure, and working days are the law's."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

import rules.reading
from rules.reading import vocabulary
from rules.reading.swedish_days import is_working_day
from rules.reading.tokens import tokenise
from rules.reading.vocabulary import small
from rules.reading.words import Mark, look_up
from rules.workdays import WorkingDayCalendar

CODE = "\n".join(path.read_text(encoding="utf-8") for path in Path(str(rules.reading.__file__)).parent.glob("*.py"))


@pytest.mark.parametrize("name", sorted(Mark.bits))
def test_every_list_is_used_by_a_rule(name: str) -> None:
    assert re.search(rf"\bMark\.{name}\b", CODE), f"no rule looks at {name}"


@pytest.mark.parametrize("name", [name for name in vars(small) if name.isupper()])
def test_every_small_list_is_used(name: str) -> None:
    assert re.search(rf"\bsmall\.{name}\b", CODE)


def test_no_phrase_stands_twice_in_a_list() -> None:
    for name, block in Mark.blocks.items():
        phrases = [" ".join(phrase.split()) for phrase in block.split(";") if phrase.strip()]
        assert len(phrases) == len(set(phrases)), name


def test_an_unknown_list_is_an_error() -> None:
    with pytest.raises(AttributeError, match="NOBODYS"):
        _ = Mark.NOBODYS


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("loggutdarg", "loggutdrag"),
        ("beställning", "bestallning"),
        ("omgåedne", "omgaende"),
        ("måndga", "mandag"),
        ("ferbuari", "februari"),
    ],
)
def test_a_long_misspelt_word_is_taken_for_the_word_that_it_is_near(written: str, known: str) -> None:
    assert look_up(written).key == known


@pytest.mark.parametrize("written", ["marsa", "Lars", "tosdag", "morgon", "kontor"])
def test_a_short_a_doubtful_or_a_right_word_is_never_corrected(written: str) -> None:
    assert look_up(written).code == "_"


@pytest.mark.parametrize(
    "masked",
    ["19121212-1212", "121212-1212", "969260-4411", "013-20 26 03", "070-1740605", "+46 70 174 06 05", "2024-759",
     "2026/0317", "version 25.3.14", "bilaga 5.3", "rum 14", "48 kunder", "Storgatan 16", "a12", "kl. 08.30"],
)  # fmt: skip
def test_numbers_that_only_look_like_dates_have_no_letter_of_a_date(masked: str) -> None:
    assert not set("".join(tokenise(masked).codes)) & set("IFH86nNOYZRQ")


def test_working_days_are_the_laws() -> None:
    calendar = WorkingDayCalendar.build()
    day = date(1990, 1, 1)
    while day < date(2100, 12, 31):
        assert is_working_day(day) == calendar.is_working_day(day), day
        day += timedelta(days=1)


def test_how_a_list_is_written_is_told() -> None:
    assert "``~``" in str(vocabulary.__doc__)
