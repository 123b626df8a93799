"""Text in, the same text out, or a clear error; and no formula ever comes from data."""

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from connectors.errors import PermanentError
from tests.bot.workbooks import ASTA, EXTRACT, built, list_of, opened, own, part, person, summary_of, units_of

NASTY = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+46 13 20 60 00",
    "-x",
    "@SUM(A1:A9)",
    "{=1}",
    "\t=1",
    "'citerad",
    "194203122389",
    "000123",
    "1E5",
    "2026-03-16",
    "TRUE",
    "#REF!",
    "https://exempel.example/",
    "mailto:larm@exempel.example",
    "internal:Larmkunder!A1",
    "a\x00b\x01c\x1fd",
    "\x7f\x85",
    "rad ett\nrad två",
    "cr\rlf\r\n.",
    "_x0041_",
    "_x005F_x0041_",
    "x_x00e5_x_x0041_y",
    "_x00",
    "<r><t>x</t></r>",
    "<b>&amp;</b> ]]> &#x41;",
    "  mellanslag före och efter  ",
    "\xa0\u2028\u202e",
    "😀 👩‍👩‍👧",
    "A\u030akerblom, E\u0301dith, o\u0308",
    "%s %d # $1 \\1 \\g<0>",
    "x" * 32_767,
    "😀" * 16_383,
]


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_every_nasty_text_survives(text: str) -> None:
    workbook = built(own("1", ASTA, text, device_type=text))
    (row,) = list_of(workbook)
    assert row["Namn"] == text
    assert row["Larmtyp"] == text
    assert summary_of(workbook)["Kontroll mot listan"] == "Stämmer"


@pytest.mark.parametrize("text", [text for text in NASTY if not text.startswith("<r>") and "_x005F_x" not in text])
def test_also_as_the_name_of_a_unit_on_the_first_sheet(text: str) -> None:
    assert units_of(built(own("1", ASTA, unit=text))) == {text: [1, 0, 1]}


def test_all_of_them_in_one_list() -> None:
    workbook = built(*(own(f"{nth:03}", person(nth), text) for nth, text in enumerate(NASTY)))
    assert {row["Larmnummer"]: row["Namn"] for row in list_of(workbook)} == {
        f"{nth:03}": text for nth, text in enumerate(NASTY)
    }


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff"), max_size=60))
@example("_x005F_x005F_")
@example("__x0041__x0041_")
def test_any_text_survives(text: str) -> None:
    (row,) = list_of(built(own("1", ASTA, text)))
    assert row["Namn"] == text


def test_no_formula_comes_from_data() -> None:
    text = "=SUM(A1)"
    extract = replace(EXTRACT, source=text)
    workbook = built(
        own(text, text, text, unit=text, device_type=text),
        extract=extract,
        provider_name=text,
        case_reference=text,
        ticket_id=text,
        identity="full",
    )
    book = opened(workbook)
    assert not [cell for row in book["Larmkunder"].iter_rows() for cell in row if cell.data_type == "f"]
    formulas = [cell.value for row in book["Sammanställning"].iter_rows() for cell in row if cell.data_type == "f"]
    assert all(str(formula).startswith(("=SUMPRODUCT(", "=IF(AND(")) for formula in formulas)
    assert "<f>SUM(A1)" not in part(workbook, "xl/worksheets/sheet1.xml")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("half \ud83d", "workbook.broken_text"),
        ("\udc00", "workbook.broken_text"),
        ("\uffff", "workbook.broken_text"),
        ("x" * 32_768, "workbook.too_long_text"),
        ("😀" * 16_384, "workbook.too_long_text"),
    ],
)
def test_what_no_cell_holds_is_a_clear_error(text: str, code: str) -> None:
    with pytest.raises(PermanentError) as caught:
        built(own("1", "194203122389"), own("2", "193811052392", f"Mörk, Asta {text}"[-len(text) :]))
    assert caught.value.code == code
    assert "Row 2 " in str(caught.value)
    assert "'name'" in str(caught.value)
    assert text not in str(caught.value)


@pytest.mark.parametrize("text", ["<r><t>x</t></r>", "half \ud83d"])
def test_what_the_first_sheet_cannot_hold_is_a_clear_error(text: str) -> None:
    with pytest.raises(PermanentError) as caught:
        built(ticket_id=text)
    assert caught.value.code == "workbook.summary_text"


def test_a_text_that_is_too_long_for_the_first_sheet_is_a_clear_error() -> None:
    with pytest.raises(PermanentError) as caught:
        built(ticket_id="x" * 32_768)
    assert caught.value.code == "workbook.cell"


def test_a_provider_with_odd_letters_in_its_name_gives_a_file_that_opens() -> None:
    workbook = built(provider_name="A&B \x01 <C> \"D\" 'E' Omsorg", case_reference="LU-&&")
    assert summary_of(workbook)["Utförare"] == "A&B \x01 <C> \"D\" 'E' Omsorg"
    header = opened(workbook)["Larmkunder"].oddHeader
    assert header is not None
    assert header.left is not None
    assert "A&&B" in str(header.left.text)
