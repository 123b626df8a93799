"""The extract as its readers see it: the numbers, the list, what is withheld, and how it prints."""

import hashlib
import json
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.errors import PermanentError
from lindesk_bot.demo.sample import sample_alarms
from lindesk_bot.workbook import Column, Workbook, build
from lindesk_bot.workbook_content import DEFAULT_COLUMNS, MOST_ROWS, birth_date, column_problems
from lindesk_bot.workbook_sheets import LOOKS
from lindesk_bot.workbook_stream import fill
from rules.extract import Alarm, Protection, Sort, count
from rules.ticket import STOCKHOLM
from tests.bot.workbooks import (
    ASTA,
    EXTRACT,
    FACTS,
    GOSTA,
    built,
    list_of,
    opened,
    own,
    part,
    person,
    spare,
    summary_of,
    text_of,
    units_of,
    with_parts,
)

# -- the numbers -------------------------------------------------------------------------------------------------------


def test_three_numbers_for_the_invoice() -> None:
    workbook = built(own("1", ASTA, "Mörk, Asta"), own("2", GOSTA, "Åkerblom, Gösta"), spare("3"))
    summary = summary_of(workbook)
    assert summary["Kunder med aktivt larm, totalt"] == 3
    assert summary["varav akutlarm"] == 1
    assert summary["Att fakturera"] == 2
    assert summary["Kontroll mot listan"] == "Stämmer"
    assert "varav okänt slag" not in summary


def test_a_customer_with_two_alarms_counts_once_and_shows_twice() -> None:
    workbook = built(own("1", ASTA, "Mörk, Asta"), own("2", "19420312-2389", "Mörk, Asta"))
    assert summary_of(workbook)["Att fakturera"] == 1
    assert [(row["Larmnummer"], row["Antal"], row["Debiteras"], row["Anmärkning"]) for row in list_of(workbook)] == [
        ("1", 1, "Ja", ""),
        ("2", 0, "Nej", "Kunden räknas på en annan rad"),
    ]


def test_an_akutlarm_in_a_customers_hands_takes_nothing_away() -> None:
    workbook = built(spare("1", customer=ASTA), own("2", ASTA, "Mörk, Asta"))
    assert workbook.count.billable == 1
    assert workbook.count.akutlarm == 0
    assert {row["Larmnummer"]: (row["Slag"], row["Antal"], row["Debiteras"]) for row in list_of(workbook)} == {
        "2": ("Kundlarm", 1, "Ja"),
        "1": ("Akutlarm", 0, "Nej"),
    }


def test_unknown_kinds_are_shown_and_never_billed() -> None:
    lost = Alarm(unit="Björkhagen", device="9", sort=Sort.UNKNOWN, customer=GOSTA, protection=Protection.NO)
    workbook = built(own("1", ASTA), lost, own("7", ""))
    summary = summary_of(workbook)
    assert summary["varav okänt slag"] == 2
    assert summary["Att fakturera"] == 1
    assert "Okänt slag: Välfärdsteknikteamet utreder 2 rader i listan" in text_of(workbook)
    assert [(row["Slag"], row["Debiteras"]) for row in list_of(workbook)] == [
        ("Kundlarm", "Ja"),
        ("Okänt", "Nej"),
        ("Okänt", "Nej"),
    ]


def test_an_unknown_row_of_a_billable_customer_is_told_of_though_the_sums_do_not_show_it() -> None:
    second = Alarm(unit="Björkhagen", device="9", sort=Sort.UNKNOWN, customer=ASTA, protection=Protection.NO)
    workbook = built(own("1", ASTA), second)
    assert "varav okänt slag" not in summary_of(workbook)
    assert "utreder 1 rad i listan" in text_of(workbook)


def test_each_unit_has_its_line_in_swedish_order() -> None:
    workbook = built(own("1", ASTA, unit="Östergård"), own("2", GOSTA, unit="Zenit"), spare("3", unit="Älvhem"))
    assert list(units_of(workbook)) == ["Zenit", "Älvhem", "Östergård"]
    assert units_of(workbook) == {"Zenit": [1, 0, 1], "Älvhem": [1, 1, 0], "Östergård": [1, 0, 1]}


def test_units_that_differ_in_case_or_hold_wildcards_are_kept_apart() -> None:
    units = ["enhet a", "Enhet A", "Enhet*", "=Enhet", ">0", "12"]
    workbook = built(*(own(str(nth), person(nth), unit=unit) for nth, unit in enumerate(units)))
    assert units_of(workbook) == {unit: [1, 0, 1] for unit in units}


@pytest.mark.parametrize("alarms", [(), (own("1", ASTA),), (spare("1"), spare("2"))], ids=["none", "one", "akutlarm"])
def test_few_rows(alarms: tuple[Alarm, ...]) -> None:
    workbook = built(*alarms)
    summary = summary_of(workbook)
    assert summary["Kunder med aktivt larm, totalt"] == len(alarms) == len(list_of(workbook))
    assert summary["Att fakturera"] == count(alarms).billable
    assert opened(workbook)["Larmkunder"].tables["Larmkunder"].ref == f"A1:J{max(len(alarms), 1) + 1}"


def test_two_thousand_rows_agree_with_the_count() -> None:
    alarms = sample_alarms("Björkhagen", 1_950, seed=1, akutlarm=30, unknown=5, two_alarms=15, protected=4)
    workbook = built(*alarms)
    rows, counted = list_of(workbook), count(alarms)
    assert len(rows) == 2_000
    assert sum(row["Antal"] for row in rows) == counted.customers
    assert sum(row["Debiteras"] == "Ja" for row in rows) == counted.billable
    assert sum(row["Antal"] for row in rows if row["Slag"] == "Akutlarm") == counted.akutlarm
    assert workbook.count == counted
    assert opened(workbook)["Larmkunder"].tables["Larmkunder"].ref == "A1:J2001"
    assert opened(workbook)["Larmkunder"].dimensions == "A1:J2001"


_ALARMS = st.lists(
    st.builds(
        Alarm,
        unit=st.sampled_from(["Björkhagen", "Älvhem"]),
        device=st.text("0123456789", min_size=1, max_size=3),
        sort=st.sampled_from(Sort),
        customer=st.sampled_from(["", ASTA, "19420312-2389", GOSTA, "420312-2389"]),
        name=st.sampled_from(["", "Mörk, Asta", "Åkerblom, Gösta"]),
        since=st.none() | st.dates(),
        protection=st.sampled_from(Protection),
    ),
    max_size=12,
)


@settings(deadline=None)  # the machine may be busy
@given(_ALARMS, st.booleans())
def test_whatever_is_held_together_the_rows_add_up(alarms: list[Alarm], withhold: bool) -> None:  # noqa: FBT001
    workbook = built(*alarms, withhold_unknown_protection=withhold)
    rows, counted = list_of(workbook), count(alarms)
    assert len(rows) == counted.rows
    assert sum(row["Debiteras"] == "Ja" for row in rows) == counted.billable
    for kind, number in (("Akutlarm", counted.akutlarm), ("Okänt", counted.unknown)):
        assert sum(row["Antal"] for row in rows if row["Slag"] == kind) == number


@settings(deadline=None)
@given(_ALARMS, st.randoms())
def test_the_platforms_order_does_not_matter(alarms: list[Alarm], random: Any) -> None:
    shuffled = list(alarms)
    random.shuffle(shuffled)
    assert built(*shuffled) == built(*alarms)


# -- what it is --------------------------------------------------------------------------------------------------------


def test_the_first_sheet_says_what_the_extract_is() -> None:
    workbook = built(own("1", ASTA, "Mörk, Asta"))
    summary = summary_of(workbook)
    assert summary["Utförare"] == "Exempel hemtjänst AB"
    assert summary["Ärendets referens"] == "LU-7KQ4M2XP"
    assert summary["Ärende i ärendesystemet"] == "2026-0412"
    assert summary["Begärd dag"] == date(2026, 3, 16)
    assert summary["Uttaget"] == datetime(2026, 3, 16, 8, 0, 12)  # noqa: DTZ001  as a clock in Sweden shows it
    assert summary["Källa"] == "exportfil, larm.csv"
    assert summary["Källans egen tidsstämpel"] == datetime(2026, 3, 16, 6, 30)  # noqa: DTZ001
    assert summary["Rader enligt källan"] == 4712
    assert summary["Rader lästa, alla utförare"] == 4711
    assert summary["Rader i listan"] == 1
    assert summary["Radernas kontrollsumma (SHA-256)"] == workbook.rows_sha256
    assert "svensk tid (UTC+01:00)" in text_of(workbook)


def test_what_is_not_known_is_said_to_be_so() -> None:
    extract = replace(EXTRACT, source_time=None, rows_claimed=None)
    summary = summary_of(built(extract=extract, requested_day=None))
    assert summary["Begärd dag"] == "Ingen särskild dag begärd"
    assert summary["Källans egen tidsstämpel"] == "Källan anger ingen"
    assert summary["Rader enligt källan"] == "Källan anger inget"


def test_a_past_day_from_history_says_which_day_it_shows() -> None:
    workbook = built(extract=replace(EXTRACT, as_of=date(2026, 3, 2)))
    assert summary_of(workbook)["Visar läget den"] == date(2026, 3, 2)
    assert "Kunder med aktivt larm den 2026-03-02" in text_of(workbook)
    assert workbook.file_name == "loggutdrag-LU-7KQ4M2XP-2026-03-02.xlsx"


def test_summer_time_is_told() -> None:
    summer = replace(EXTRACT, taken_at=datetime(2026, 7, 1, 8, 0, tzinfo=STOCKHOLM))
    assert "svensk tid (UTC+02:00)" in text_of(built(extract=summer))


def test_the_checksum_can_be_made_again_from_the_list() -> None:
    workbook = built(own("1", ASTA, "Mörk, Asta", since=date(2024, 2, 29)), spare("3"))
    rows = [[_canonical(cell) for cell in row.values()] for row in list_of(workbook)]
    names = ["name", "identity", "unit", "device", "device_type", "since", "kind", "counted", "billed", "remark"]
    document = json.dumps([names, *rows], ensure_ascii=False, separators=(",", ":"))
    assert workbook.rows_sha256 == hashlib.sha256(document.encode()).hexdigest()
    assert workbook.file_sha256 == hashlib.sha256(workbook.content).hexdigest()


def _canonical(cell: Any) -> Any:
    return cell.isoformat() if isinstance(cell, date) else int(cell) if isinstance(cell, float) else cell


def test_the_same_rows_and_times_give_the_same_bytes() -> None:
    alarms = sample_alarms("Björkhagen", 40, seed=1, akutlarm=2)
    assert built(*alarms).content == built(*reversed(alarms)).content
    assert built(*alarms).content != built(*alarms[1:]).content


def test_nothing_personal_in_repr() -> None:
    workbook = built(own("1", ASTA, "Mörk, Asta"))
    assert "Mörk" not in repr(workbook)
    assert "1942" not in repr(workbook)
    assert repr(workbook.content) not in repr(workbook)


def test_the_file_name_is_ascii_and_tells_days_of_one_case_apart() -> None:
    assert built(case_reference="LU-Å/7 x").file_name == "loggutdrag-LU-7-x-2026-03-16.xlsx"


# -- the list ----------------------------------------------------------------------------------------------------------


def test_customers_first_then_akutlarm_each_in_swedish_order() -> None:
    names = [
        "Öberg, Åke",
        "Åkerblom, Ulla",
        "Zackrisson, Bo",
        "Ängmark, Edla",
        "ahlgren, Siv",
        "Édith, Eva",
        "Edit, Bo",
    ]
    alarms = [own(str(nth), person(nth), name) for nth, name in enumerate(names)]
    listed = [row["Namn"] for row in list_of(built(spare("99", "Akutlarm 1"), *alarms))]
    assert listed == [
        "ahlgren, Siv",
        "Edit, Bo",
        "Édith, Eva",
        "Zackrisson, Bo",
        "Åkerblom, Ulla",
        "Ängmark, Edla",
        "Öberg, Åke",
        "Akutlarm 1",
    ]


def test_dates_are_dates_and_numbers_of_people_are_text() -> None:
    workbook = built(own("00012", ASTA, "Mörk, Asta", since=date(2024, 2, 29)), identity="full")
    sheet = opened(workbook)["Larmkunder"]
    by_heading = {sheet.cell(1, column).value: sheet.cell(2, column) for column in range(1, 11)}
    assert by_heading["Personnummer"].value == ASTA
    assert by_heading["Personnummer"].data_type == "s"
    assert by_heading["Larmnummer"].value == "00012"
    assert by_heading["Aktivt sedan"].value == datetime(2024, 2, 29)  # noqa: DTZ001  a day has no zone
    assert by_heading["Aktivt sedan"].number_format == "yyyy-mm-dd"
    assert 'numberStoredAsText="1"' in part(workbook, "xl/worksheets/sheet2.xml")  # no warning triangles


def test_a_day_before_excels_calendar_is_text() -> None:
    assert list_of(built(own("1", ASTA, since=date(1899, 5, 1))))[0]["Aktivt sedan"] == "1899-05-01"


def test_it_is_a_table_with_a_frozen_header_and_first_column() -> None:
    workbook = built(own("1", ASTA, "Mörk, Asta"))
    sheet = opened(workbook)["Larmkunder"]
    table = sheet.tables["Larmkunder"]
    assert table.ref == table.autoFilter.ref == "A1:J2"
    assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[1]]
    assert sheet.freeze_panes == "B2"
    assert 'altText="Larmkunder" altTextSummary="Alla aktiva larm hos Exempel' in part(workbook, "xl/tables/table1.xml")


def test_akutlarm_are_marked_by_colour_by_bold_and_in_words() -> None:
    sheet = opened(built(own("1", ASTA, "Mörk, Asta"), spare("2")))["Larmkunder"]
    customer, akutlarm = sheet["A2"], sheet["A3"]
    assert not customer.font.b
    assert akutlarm.font.b
    assert akutlarm.fill.fgColor.rgb != customer.fill.fgColor.rgb
    assert [cell.value for cell in sheet[3]][-4:] == ["Akutlarm", 1, "Nej", "Ger ingen ersättning"]


def test_every_text_stands_out_from_its_ground() -> None:
    lost = Alarm(unit="Björkhagen", device="9", sort=Sort.UNKNOWN)
    book = opened(built(own("1", ASTA, "Mörk, Asta"), spare("2"), lost))
    seen = set()
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                ground = str(cell.fill.fgColor.rgb) if cell.fill.fill_type == "solid" else "FFFFFFFF"
                if cell.value is not None:
                    seen.add((str(cell.font.color.rgb), ground))
    assert len(seen) >= 6
    assert min(_contrast(*pair) for pair in seen) >= 4.5


def _contrast(one: str, other: str) -> float:
    """WCAG 2.2."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(rgb: str) -> float:
    parts = [int(rgb[at : at + 2], 16) / 255 for at in (2, 4, 6)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_it_prints_on_a4_with_the_header_on_every_page_and_the_secrecy_line() -> None:
    book = opened(built(own("1", ASTA), secrecy="Sekretess & tystnadsplikt"))
    for sheet in book:
        assert sheet.page_setup.orientation == "landscape"
        assert int(sheet.page_setup.paperSize or 0) == 9
        assert sheet.oddFooter is not None
        assert sheet.oddFooter.left is not None
        assert sheet.oddFooter.right is not None
        assert sheet.oddFooter.left.text == "Sekretess && tystnadsplikt"
        assert sheet.oddFooter.right.text == "Sida &P av &N"
        assert not sheet.merged_cells.ranges
        assert sheet.sheet_properties.pageSetUpPr is not None
        assert sheet.page_setup.fitToWidth in (None, 1)
    assert book["Larmkunder"].print_title_rows == "$1:$1"


def test_document_properties() -> None:
    workbook = built(municipality="Exempelkommunen")
    properties = opened(workbook).properties
    assert properties.title == "Loggutdrag Exempel hemtjänst AB"
    assert properties.creator == "Välfärdsteknikteamet"
    assert properties.language == "sv-SE"
    assert properties.created == datetime(2026, 3, 16, 7, 0, 12)  # noqa: DTZ001  openpyxl gives UTC without a zone


def test_numbers_have_names() -> None:
    book = opened(built(own("1", ASTA), spare("2")))
    summary = book["Sammanställning"]
    for name, label in (("Kunder_totalt", "totalt"), ("Antal_akutlarm", "akutlarm"), ("Att_fakturera", "fakturera")):
        ((sheet, cell),) = book.defined_names[name].destinations
        assert sheet == "Sammanställning"
        assert str(summary[cell].value).startswith("=SUMPRODUCT(")
        assert label in str(summary[cell].offset(column=-1).value)


# -- data minimisation -------------------------------------------------------------------------------------------------


def test_identity_is_the_birth_date_unless_asked_for_in_full() -> None:
    assert list_of(built(own("1", ASTA)))[0]["Födelsedatum"] == "1942-03-12"
    assert "2389" not in _everything(built(own("1", ASTA, "Mörk, Asta")))
    assert list_of(built(own("1", "19420312-2389"), identity="full"))[0]["Personnummer"] == "19420312-2389"


@pytest.mark.parametrize(
    ("identity", "shown"),
    [
        ("194203122389", "1942-03-12"),
        ("19420312-2389", "1942-03-12"),
        ("194203722386", "1942-03-12"),  # a coordination number: day + 60
        ("420312-2389", "420312"),  # the century is not told
        ("420312+2389", ""),
        ("19420312TF12", "1942-03-12"),  # a reserve number
        ("199913322389", ""),  # no such month
        ("A-17", ""),
        ("", ""),
    ],
)
def test_birth_date(identity: str, shown: str) -> None:
    assert birth_date(identity) == shown


def test_the_municipality_chooses_columns_order_and_headings() -> None:
    columns = (Column.UNIT, Column.DEVICE, Column.BILLED, Column.KIND, Column.COUNTED)
    workbook = built(own("1", ASTA, "Mörk, Asta"), spare("2"), columns=columns, headings={Column.UNIT: "Område"})
    assert list(list_of(workbook)[0]) == ["Område", "Larmnummer", "Debiteras", "Slag", "Antal"]
    assert units_of(workbook) == {"Björkhagen": [2, 1, 1]}
    assert "Mörk" not in _everything(workbook)
    assert "Larmkunder[Område]" in part(workbook, "xl/worksheets/sheet1.xml")


@pytest.mark.parametrize(
    ("columns", "headings", "problem"),
    [
        ((Column.UNIT, Column.KIND, Column.COUNTED), {}, "must hold 'billed'"),
        ((*DEFAULT_COLUMNS, Column.NAME), {}, "twice"),
        (DEFAULT_COLUMNS, {Column.NAME: "enhet"}, "same heading"),
        (DEFAULT_COLUMNS, {Column.NAME: "Personnummer"}, "same heading"),
        (DEFAULT_COLUMNS, {Column.NAME: "Namn [x]"}, "letters and figures"),
        (DEFAULT_COLUMNS, {Column.NAME: ""}, "letters and figures"),
        (DEFAULT_COLUMNS, {Column.NAME: "n" * 41}, "letters and figures"),
    ],
)
def test_columns_that_cannot_be(columns: tuple[Column, ...], headings: dict[Column, str], problem: str) -> None:
    (found,) = column_problems(columns, headings)
    assert problem in found


# -- protected identities ----------------------------------------------------------------------------------------------


def test_a_protected_identity_counts_and_tells_nothing() -> None:
    hidden = own("777", ASTA, "Mörk, Asta", since=date(2024, 2, 29), protection=Protection.YES)
    workbook = built(hidden, own("2", GOSTA, "Åkerblom, Gösta"))
    everything = _everything(workbook)
    for secret in ("Mörk", "1942", "777", "2024"):
        assert secret not in everything.replace(workbook.rows_sha256, "")
    row = next(row for row in list_of(workbook) if row["Namn"] == "Skyddade personuppgifter")
    assert (row["Antal"], row["Debiteras"], row["Anmärkning"]) == (1, "Ja", "Uppgifterna utelämnade")
    assert workbook.count.billable == 2
    assert workbook.count.protected == workbook.withheld == 1
    assert "Skyddade personuppgifter: 1 kund räknas som andra, men uppgifterna är utelämnade" in text_of(workbook)


def test_one_flag_protects_all_rows_of_its_holder() -> None:
    workbook = built(own("1", ASTA, "Mörk, Asta"), own("2", ASTA, "Mörk, Asta", protection=Protection.YES))
    assert "Mörk" not in _everything(workbook)
    assert workbook.withheld == 1


def test_a_withheld_name_cannot_be_told_from_its_place() -> None:
    others = [own("1", GOSTA, "Ask, Bo"), own("2", "193811052384", "Öst, Bo")]
    first = own("3", ASTA, "Aaa, A", protection=Protection.YES)
    last = own("3", ASTA, "Ööö, Ö", protection=Protection.YES)
    assert built(*others, first).rows_sha256 == built(*others, last).rows_sha256


def test_a_platform_that_does_not_tell_means_unknown_not_no() -> None:
    alarms = (own("1", ASTA, "Mörk, Asta", protection=Protection.UNKNOWN), spare("2"))
    shown = built(*alarms)
    assert list_of(shown)[0]["Namn"] == "Mörk, Asta"
    assert "Källan anger inte om personuppgifterna är skyddade (1 kund)" in text_of(shown)
    hidden = built(*alarms, withhold_unknown_protection=True)
    assert "Mörk" not in _everything(hidden)
    assert hidden.withheld == hidden.count.protected == 1  # a spare unit that nobody holds tells of nobody
    assert "Källan anger inte" not in text_of(hidden)


def test_a_municipality_may_decide_to_show_them() -> None:
    workbook = built(own("1", ASTA, "Mörk, Asta", protection=Protection.YES), withhold_protected=False)
    assert list_of(workbook)[0]["Namn"] == "Mörk, Asta"
    assert workbook.withheld == 0
    assert workbook.count.protected == 1  # a person is told all the same


def _everything(workbook: Workbook) -> str:
    parts = ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "docProps/core.xml", "xl/tables/table1.xml")
    return "\n".join(part(workbook, name) for name in parts)


# -- too much ----------------------------------------------------------------------------------------------------------


def test_more_rows_than_a_sheet_holds_is_an_error_never_a_cut() -> None:
    with pytest.raises(PermanentError) as caught:
        build(replace(EXTRACT, alarms=(own("1", ASTA),) * (MOST_ROWS + 1)), FACTS)
    assert caught.value.code == "workbook.too_many_rows"


def test_sums_that_differ_from_the_count_stop_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = replace(count([own("1", ASTA)]), billable=2, customers=2)
    monkeypatch.setattr("lindesk_bot.workbook_content.count", lambda _alarms: wrong)
    with pytest.raises(PermanentError) as caught:
        built(own("1", ASTA))
    assert caught.value.code == "workbook.sums_differ"


def test_a_file_of_xlsxwriter_that_looks_otherwise_makes_nothing() -> None:
    other = with_parts(built().content, {"docProps/core.xml": lambda xml: xml.replace("cp:core", "x:core")})
    with pytest.raises(RuntimeError, match="does not look as expected"):
        fill(other, (), LOOKS)
