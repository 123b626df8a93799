"""The export-file platform: what a folder can hold, and what then happens."""

import fnmatch
import io
import os
import re
import zipfile
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from pydantic import ValidationError

from connectors.checks import Check, Verdict
from connectors.errors import ConnectorError, MisconfiguredError, PermanentError, TransientError
from connectors.platforms.export_file import connect
from connectors.platforms.tables import EXCEL_ERRORS
from rules.extract import Alarm, Protection, Sort
from rules.providers import unit_key
from rules.ticket import STOCKHOLM
from tests.connectors.exports import (
    AN_HOUR_AGO,
    COLUMNS,
    HEADINGS,
    NOW,
    UNIT,
    Cell,
    Folder,
    csv_text,
    row,
    settings,
    xlsx_bytes,
)

SOUTH = "Södra hemtjänsten"
CANARY = "Canaria Quist"
"""A name that must not show in any error."""
shared_folder = hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
"""The property writes its file anew each time; the folder may be the same."""


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def devices(alarms: Sequence[Alarm]) -> list[str]:
    return [alarm.device for alarm in alarms]


def refused(kind: type[ConnectorError], code: str, take: Callable[[], object]) -> ConnectorError:
    with pytest.raises(kind) as raised:
        take()
    assert raised.value.code == f"export.{code}"
    assert CANARY not in str(raised.value)
    assert raised.value.__cause__ is None
    return raised.value


# -- A plain day -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["larm.csv", "larm.xlsx", "LARM.XLSX"])
def test_the_providers_active_rows_are_the_extract(folder: Folder, name: str) -> None:
    folder.drop_rows(
        row("L-1"),
        row("L-2", active="Avslutad"),
        row("L-3", unit=SOUTH),
        row("L-4", "", "Akutlarm 1", device_type="Akutlarm", since=""),
        name=name.lower(),
    ).rename(folder.path / name)
    extract = folder.take(pattern=f"*{name[-5:].lower().lstrip('m')}")
    assert extract.alarms == (
        Alarm(
            unit=UNIT,
            device="L-1",
            sort=Sort.CUSTOMER,
            customer="193804122384",
            name="Örjan Åkesson",
            device_type="Trygghetslarm",
            since=date(2024, 2, 29),
            protection=Protection.NO,
        ),
        Alarm(
            unit=UNIT,
            device="L-4",
            sort=Sort.AKUTLARM,
            name="Akutlarm 1",
            device_type="Akutlarm",
            protection=Protection.NO,
        ),
    )
    assert extract.rows_read == 4
    assert extract.rows_claimed is None
    assert extract.taken_at == NOW
    assert extract.source_time == AN_HOUR_AGO
    assert extract.source == f"Larmplattformens exportfil: {name}"


# -- Which file --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", [".larm.csv", "larm.csv.part", "larm.csv.tmp", "~$larm.csv", "larm.csv.filepart", "larm.txt", "larm.csv~"]
)
def test_hidden_partial_and_other_files_are_not_looked_at(folder: Folder, name: str) -> None:
    folder.drop_rows(row("old"), modified=NOW - timedelta(hours=3))
    folder.drop_rows(row("new"), name=name)
    assert devices(folder.take(pattern="*.csv*" if name != "larm.txt" else "*.csv").alarms) == ["old"]


def test_folders_and_broken_links_are_not_lists(folder: Folder) -> None:
    (folder.path / "larm.csv").mkdir()
    (folder.path / "borta.csv").symlink_to(folder.path / "ingenting.csv")
    refused(TransientError, "none", folder.take)


def test_a_growing_file_is_not_looked_at_and_the_one_before_it_is(folder: Folder) -> None:
    folder.drop_rows(row("before"), name="a.csv")
    folder.drop_rows(row("growing"), name="b.csv", modified=NOW - timedelta(seconds=29))
    assert devices(folder.take().alarms) == ["before"]
    assert devices(folder.take(settle_seconds=29).alarms) == ["growing"]


def test_where_everything_is_growing_the_bot_waits(folder: Folder) -> None:
    folder.drop_rows(row(), modified=NOW)
    error = refused(TransientError, "growing", folder.take)
    assert isinstance(error, TransientError)
    assert error.retry_after == timedelta(seconds=30)


def test_a_file_that_changes_while_it_is_read_is_growing(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    file = folder.drop_rows(row())
    looked, fstat = 0, os.fstat

    def fstat_of_a_growing_file(descriptor: int) -> os.stat_result:
        nonlocal looked
        looked += 1
        if looked == 2:
            with file.open("ab") as stream:
                stream.write(b"x")
        return fstat(descriptor)

    monkeypatch.setattr(os, "fstat", fstat_of_a_growing_file)
    refused(TransientError, "growing", folder.take)
    assert looked == 2


def test_a_file_that_is_replaced_after_it_was_listed_is_growing(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = folder.drop_rows(row())
    fstat = os.fstat

    def fstat_of_another_file(descriptor: int) -> os.stat_result:
        os.utime(file, (NOW.timestamp(), NOW.timestamp()))
        return fstat(descriptor)

    monkeypatch.setattr(os, "fstat", fstat_of_another_file)
    refused(TransientError, "growing", folder.take)


def test_the_newest_by_time_or_by_name(folder: Folder) -> None:
    folder.drop_rows(row("name"), name="larm-20260316.csv", modified=NOW - timedelta(hours=2))
    folder.drop_rows(row("time"), name="larm-20260315.csv")
    assert devices(folder.take().alarms) == ["time"]
    assert devices(folder.take(newest_by="name").alarms) == ["name"]


@pytest.mark.parametrize(("hours", "passes"), [(26, True), (26.01, False)])
def test_an_old_list_is_never_sent(folder: Folder, hours: float, *, passes: bool) -> None:
    folder.drop_rows(row(), modified=NOW - timedelta(hours=hours))
    if passes:
        assert folder.take().alarms
    else:
        refused(TransientError, "stale", folder.take)


def test_a_copy_of_an_old_list_is_old_by_its_name(folder: Folder) -> None:
    folder.drop_rows(row(), name="larm_2026-03-14.csv")
    pattern = r"larm_(?P<day>[\d-]{10})"
    refused(TransientError, "stale", lambda: folder.take(history_pattern=pattern))
    folder.drop_rows(row(), name="larm_2026-03-15.csv", modified=AN_HOUR_AGO + timedelta(minutes=1))
    assert folder.take(history_pattern=pattern).alarms


def test_a_list_from_the_future_shows_that_the_clocks_disagree(folder: Folder) -> None:
    folder.drop_rows(row(), name="a.csv")
    folder.drop_rows(row(), name="b.csv", modified=NOW + timedelta(minutes=2))
    assert folder.take().alarms  # a minute or two is a growing file
    folder.drop_rows(row(), name="b.csv", modified=NOW + timedelta(hours=2))
    refused(MisconfiguredError, "clock", folder.take)


def test_a_missing_folder_and_an_empty_one(folder: Folder) -> None:
    refused(TransientError, "none", folder.take)
    refused(MisconfiguredError, "no_folder", lambda: folder.take(folder=str(folder.path / "borta")))


@pytest.mark.parametrize(
    ("fault", "kind", "code"),
    [
        (PermissionError(13, "Permission denied"), MisconfiguredError, "forbidden"),
        (OSError(116, "Stale file handle"), TransientError, "unreachable"),
        (TimeoutError(), TransientError, "unreachable"),
    ],
)
def test_a_folder_that_refuses_or_fails(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, fault: OSError, kind: type[ConnectorError], code: str
) -> None:
    def fail(_path: object) -> None:
        raise fault

    monkeypatch.setattr(os, "scandir", fail)
    refused(kind, code, folder.take)


@pytest.mark.parametrize(
    ("fault", "kind", "code"),
    [
        (PermissionError(13, "Permission denied"), MisconfiguredError, "forbidden"),
        (OSError(5, "Input/output error"), TransientError, "unreachable"),
        (FileNotFoundError(2, "No such file"), TransientError, "growing"),
    ],
)
def test_a_file_that_refuses_or_fails(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, fault: OSError, kind: type[ConnectorError], code: str
) -> None:
    folder.drop_rows(row())

    def fail(*_args: object) -> None:
        raise fault

    monkeypatch.setattr("builtins.open", fail)
    refused(kind, code, folder.take)


def test_a_file_that_is_gone_since_the_folder_was_listed_is_passed_over(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = folder.drop_rows(row())
    matches = fnmatch.fnmatchcase

    def match_and_lose(name: str, pattern: str) -> bool:
        file.unlink()
        return matches(name, pattern)

    monkeypatch.setattr(fnmatch, "fnmatchcase", match_and_lose)
    refused(TransientError, "none", folder.take)


def test_a_time_that_is_none_shows_that_a_clock_is_wrong(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.drop_rows(row())
    fstat = os.fstat

    def fstat_in_the_year_36812(descriptor: int) -> os.stat_result:
        return os.stat_result([*fstat(descriptor)[:8], 2**40, 0])

    monkeypatch.setattr(os, "fstat", fstat_in_the_year_36812)
    refused(MisconfiguredError, "clock", folder.take)


def test_a_sidecar_that_refuses(folder: Folder) -> None:
    folder.drop_rows(row())
    (folder.path / "larm.csv.sha256").mkdir()
    refused(TransientError, "unreachable", partial(folder.take, checksum="sidecar"))


def test_a_list_larger_than_allowed(folder: Folder) -> None:
    folder.drop("x" * 1_000_001)
    refused(PermanentError, "too_large", lambda: folder.take(max_megabytes=1))


# -- A past day --------------------------------------------------------------------------------------------------------


def test_a_past_day_is_answered_from_that_days_list(folder: Folder) -> None:
    history: dict[str, Any] = {"keeps_history": True, "history_pattern": r"larm_(?P<day>\d{8})"}
    for day, device in (("20260310", "then"), ("20260316", "now"), ("20269999", "no day")):
        folder.drop_rows(row(device), name=f"larm_{day}.csv", modified=AN_HOUR_AGO)
    folder.drop_rows(row("earlier"), name="larm_20260310_0500.csv", modified=AN_HOUR_AGO - timedelta(hours=1))
    extract = folder.take(as_of=date(2026, 3, 10), **history)
    assert devices(extract.alarms) == ["then"]
    assert extract.as_of == date(2026, 3, 10)
    refused(PermanentError, "no_day", lambda: folder.take(as_of=date(2026, 3, 11), **history))
    refused(
        PermanentError,
        "shrunken",
        lambda: folder.take(as_of=date(2026, 3, 10), previous_rows=10, **history),
    )


def test_without_history_a_past_day_is_refused(folder: Folder) -> None:
    folder.drop_rows(row())
    refused(MisconfiguredError, "no_history", lambda: folder.take(as_of=date(2026, 3, 10)))
    assert folder.platform().traits.keeps_history is False


# -- Encodings ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_every_named_encoding_gives_the_same_extract(folder: Folder, encoding: str) -> None:
    folder.drop(csv_text([row(), row("L-2", name="Åsa Öst – ”Kajsa” €")]).encode(encoding))
    assert [alarm.name for alarm in folder.take().alarms] == ["Örjan Åkesson", "Åsa Öst – ”Kajsa” €"]


def test_utf_16_of_the_other_byte_order(folder: Folder) -> None:
    folder.drop(b"\xfe\xff" + csv_text([row()]).encode("utf-16-be"))
    assert devices(folder.take().alarms) == ["L-1"]


@pytest.mark.parametrize(
    ("raw", "kind", "code"),
    [
        (csv_text([row()]).encode("utf-16-le"), TransientError, "damaged"),
        (csv_text([row(name=CANARY)]).encode() + b"\0" * 100, TransientError, "damaged"),
        (csv_text([row(name="Sjö")]).encode().partition(b"Sj\xc3")[0] + b"Sj\xc3", TransientError, "truncated"),
        (b"\xef\xbb\xbf" + csv_text([row()]).encode("cp1252"), TransientError, "damaged"),
        (b"\xff\xfe" + csv_text([row()]).encode("utf-16-le")[:-1], TransientError, "damaged"),
        (csv_text([row()]).encode() + b"\x81\x8d\xff;", PermanentError, "encoding"),
        (csv_text([row()]).encode() + csv_text([row(name="Åsa")]).encode("cp1252"), PermanentError, "encoding"),
    ],
    ids=["utf-16 without mark", "zeros", "cut within a letter", "not its mark", "odd utf-16", "nothing", "mixed"],
)
def test_no_encoding_is_guessed(folder: Folder, raw: bytes, kind: type[ConnectorError], code: str) -> None:
    folder.drop(raw)
    refused(kind, code, folder.take)


def test_without_a_fallback_only_utf_8_is_read(folder: Folder) -> None:
    folder.drop(csv_text([row()]).encode("cp1252"))
    refused(PermanentError, "encoding", lambda: folder.take(encoding_fallback="utf-8"))


# -- Headings ----------------------------------------------------------------------------------------------------------


def test_a_missing_column_is_named_with_the_headings_found(folder: Folder) -> None:
    folder.drop(csv_text([row(name=CANARY)], [heading.replace("Status", "Läge") for heading in HEADINGS]))
    error = refused(MisconfiguredError, "missing_column", folder.take)
    assert "larm.csv has no column 'Status' in row 1" in error.problem
    assert "Found: 'Enhet', 'Enhetsnummer', 'Personnummer', 'Namn', 'Larmtyp', 'Aktiv från', 'Läge'" in error.problem
    assert "[platform.columns]" in error.remedy


@pytest.mark.parametrize("name", ["larm.csv", "larm.xlsx"])
def test_a_list_without_headings_is_not_quoted(folder: Folder, name: str) -> None:
    rows = [row(name=CANARY), row("L-2")]
    content = xlsx_bytes(rows[1:], [str(cell) for cell in rows[0]]) if name.endswith("x") else csv_text(rows[1:], [])
    if name.endswith("v"):
        content = csv_text(rows).partition("\r\n")[2]
    folder.drop(content, name)
    error = refused(MisconfiguredError, "missing_column", lambda: folder.take(pattern="*"))
    assert all(str(cell) not in error.problem for cell in rows[0] if cell not in ("Nej", "Aktiv"))


def test_a_heading_that_looks_like_data_is_not_quoted(folder: Folder) -> None:
    folder.drop(csv_text([], [*HEADINGS[:-1], "19380412-2384", "x" * 41]))
    error = refused(MisconfiguredError, "missing_column", folder.take)
    assert "2384" not in error.problem
    assert error.problem.count("(not shown)") == 2


def test_another_delimiter_is_a_hint_and_a_setting(folder: Folder) -> None:
    folder.drop(csv_text([row()], delimiter="\t"))
    assert "delimiter" in refused(MisconfiguredError, "missing_column", folder.take).problem
    assert folder.take(delimiter="\t").alarms


def test_headings_are_matched_trimmed_and_in_any_order(folder: Folder) -> None:
    order = [3, 0, 1, 2, 7, 6, 5, 4]
    folder.drop(csv_text([[row()[n] for n in order]], [f" {HEADINGS[n]}  " for n in order]))
    assert [alarm.name for alarm in folder.take().alarms] == ["Örjan Åkesson"]


def test_a_column_that_stands_twice_is_refused_if_it_is_ours(folder: Folder) -> None:
    folder.drop(csv_text([(*row(), "x", "y")], [*HEADINGS, "Övrigt", "Övrigt"]))
    assert folder.take().alarms
    folder.drop(csv_text([(*row(), "Aktiv")], [*HEADINGS, "Status"]))
    refused(MisconfiguredError, "duplicate_column", folder.take)


def test_rows_above_the_heading_are_not_looked_at(folder: Folder) -> None:
    folder.drop("sep=;\r\n\r\n" + csv_text([row()]))
    assert folder.take(header_row=3).rows_read == 1
    folder.drop(xlsx_bytes([row()], above=["Larmlista", "2026-03-16"]), "larm.xlsx")
    assert folder.take(header_row=3, pattern="*.xlsx").rows_read == 1
    refused(TransientError, "empty", lambda: folder.take(header_row=30))


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"\r\n"])
def test_an_empty_file_is_an_error_and_no_older_one_takes_its_place(folder: Folder, content: bytes) -> None:
    folder.drop_rows(row(), name="a.csv", modified=NOW - timedelta(hours=2))
    folder.drop(content, "b.csv")
    with pytest.raises((TransientError, MisconfiguredError)) as raised:
        folder.take()
    assert raised.value.code in ("export.empty", "export.missing_column")


# -- Whole lists -------------------------------------------------------------------------------------------------------


def test_a_cut_csv_is_incomplete_wherever_the_cut_shows(folder: Folder) -> None:
    """A cut that leaves whole rows, or a last cell that could be whole, shows only by row count or checksum."""
    whole = csv_text([row(), row("L-2", name='Kajsa "Kaj" Berg; född Å')]).encode()
    for end in range(len(whole)):
        folder.drop(whole[:end])
        try:
            extract = folder.take()
        except ConnectorError:
            continue
        rows_left = whole[:end].count(b"\n")
        at_a_boundary = whole[:end].endswith((b"\r", b"\n")) or whole[end:].startswith(b"\r")
        assert at_a_boundary or whole[:end].endswith(b";"), end  # an empty protection is configured as "no"
        assert len(extract.alarms) >= rows_left - 1
    folder.drop(whole[:-2])
    refused(TransientError, "truncated", lambda: folder.take(final_newline="required"))


def test_a_cut_workbook_is_incomplete_wherever_the_cut(folder: Folder) -> None:
    whole = xlsx_bytes([row(), row("L-2")])
    for end in range(1, len(whole), 97):
        folder.drop(whole[:end], "larm.xlsx")
        with pytest.raises(TransientError):
            folder.take(pattern="*.xlsx")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (f"{UNIT};L-2;;{CANARY};Trygghetslarm;;Aktiv", "row_width"),
        (f"{UNIT};L-2;;{CANARY};extra;Trygghetslarm;;Aktiv;Nej", "row_width"),
        (f'{UNIT};L-2;;"{CANARY}" Berg;Trygghetslarm;;Aktiv;Nej', "not_csv"),
        (";".join(HEADINGS), "heading_again"),
    ],
)
def test_a_row_of_the_wrong_shape_is_named(folder: Folder, line: str, code: str) -> None:
    folder.drop(csv_text([row()]) + line + "\r\n" + ";".join(map(str, row("L-3"))) + "\r\n")
    error = refused(PermanentError, code, folder.take)
    assert "3" in error.problem
    assert "3" in error.remedy or code == "heading_again"


def test_empty_rows_and_trailing_separators_are_nothing(folder: Folder) -> None:
    lines = csv_text([row(), row("L-2")]).replace("\r\n", ";;\r\n").splitlines()
    folder.drop("\n".join([lines[0], "", lines[1], ";;;;;;;", " ; ;;;;;;", lines[2], "", ""]))
    extract = folder.take()
    assert devices(extract.alarms) == ["L-1", "L-2"]
    assert extract.rows_read == 2


def test_an_unfinished_quotation_is_a_cut_file(folder: Folder) -> None:
    folder.drop(csv_text([row()]) + f'{UNIT};L-2;;"{CANARY};')
    refused(TransientError, "truncated", folder.take)


def test_line_breaks_within_quotation_marks_belong_to_the_cell(folder: Folder) -> None:
    folder.drop(csv_text([row(name="Örjan\r\nÅkesson"), row("L-2")]))
    assert [alarm.name for alarm in folder.take().alarms] == ["Örjan Åkesson"] * 2


@pytest.mark.parametrize("name", ["larm.csv", "larm.xlsx"])
@pytest.mark.parametrize("footer", ["Antal rader: 2", "Totalt 2 st", "Summa: 2"])
def test_a_footer_is_counted_against_the_rows(folder: Folder, name: str, footer: str) -> None:
    take = partial(folder.take, pattern=name, row_count="footer")
    drop = partial(folder.drop_rows, name=name)
    two = [row(), row("L-2", unit=SOUTH)]
    drop(*two, [footer])
    assert take().rows_claimed == take().rows_read == 2
    drop(*two, row("L-3"), [footer])
    refused(PermanentError, "row_count", take)
    drop(two[0], [footer])
    refused(PermanentError, "row_count", take)
    drop(*two)
    refused(TransientError, "no_footer", take)


def test_a_footer_with_a_separated_thousand(folder: Folder) -> None:
    folder.drop(csv_text([*(row(f"L-{n}") for n in range(1234)), ["Antal", "1 234"]]))
    assert folder.take(row_count="footer").rows_claimed == 1234


def test_a_row_count_beside_the_list(folder: Folder) -> None:
    folder.drop_rows(row(), row("L-2"))
    take = partial(folder.take, row_count="sidecar", pattern="*")
    refused(TransientError, "no_sidecar", take)
    folder.drop("2\r\n", "larm.csv.rows")
    assert take().rows_claimed == 2
    folder.drop("3", "larm.csv.rows")
    refused(PermanentError, "row_count", take)
    for nonsense in (b"", b"tv\xe5", b"-2", b"2 3", "٢".encode()):
        folder.drop(nonsense, "larm.csv.rows")
        refused(TransientError, "damaged", take)


def test_a_checksum_beside_the_list(folder: Folder) -> None:
    file = folder.drop_rows(row())
    take = partial(folder.take, checksum="sidecar")
    refused(TransientError, "no_sidecar", take)
    folder.drop_sum(file)
    assert take().alarms
    folder.drop_sum(file, of=b"another")
    refused(PermanentError, "checksum", take)
    folder.drop("0" * 63, "larm.csv.sha256")
    refused(TransientError, "damaged", take)
    folder.drop("0" * 64 + "  annan.csv\n", "larm.csv.sha256")
    refused(TransientError, "damaged", take)


def test_a_bare_checksum_in_capitals(folder: Folder) -> None:
    file = folder.drop_rows(row())
    folder.drop_sum(file)
    sidecar = folder.path / "larm.csv.sha256"
    sidecar.write_text(sidecar.read_text().split()[0].upper())
    assert folder.take(checksum="sidecar").alarms


@pytest.mark.parametrize(
    ("previous", "left", "passes"),
    [(10, 8, True), (10, 7, False), (4, 3, True), (4, 2, False), (1, 0, True), (2, 0, False), (None, 0, True)],
)
def test_a_list_may_shrink_so_much_and_no_more(
    folder: Folder, previous: int | None, left: int, *, passes: bool
) -> None:
    folder.drop_rows(row("ended", active="Avslutad"), *(row(f"L-{n}") for n in range(left)))
    if passes:
        assert len(folder.take(previous_rows=previous).alarms) == left
    else:
        refused(PermanentError, "shrunken", lambda: folder.take(previous_rows=previous))


# -- Units -------------------------------------------------------------------------------------------------------------


def test_a_unit_that_is_not_in_the_list_has_been_renamed(folder: Folder) -> None:
    folder.drop_rows(row(), row("L-2", unit="Norra Hemtjänsten"))
    error = refused(MisconfiguredError, "unknown_unit", lambda: folder.take(UNIT, SOUTH))
    assert repr(SOUTH) in error.problem
    assert repr(UNIT) not in error.problem
    assert devices(folder.take(UNIT, SOUTH, allow_empty_units=True).alarms) == ["L-1"]


@pytest.mark.parametrize("units", [set(), {""}, {UNIT, "  "}])
def test_an_empty_unit_is_refused_and_never_matches(folder: Folder, units: set[str]) -> None:
    folder.drop_rows(row(), row("L-2", "", "", unit=""))
    from connectors.platforms.base import ExtractOrder  # noqa: PLC0415  only here without a unit

    order = ExtractOrder("nord", frozenset(units))
    refused(MisconfiguredError, "no_units", lambda: folder.platform().take_extract(order, now=NOW))


def test_somebodys_alarm_without_a_unit_would_be_in_nobodys_extract(folder: Folder) -> None:
    folder.drop_rows(row(), row("L-2", name=CANARY, unit=" "))
    assert "row 3" in refused(PermanentError, "no_unit", folder.take).problem
    assert devices(folder.take(rows_without_unit="skip").alarms) == ["L-1"]
    folder.drop_rows(row(), row("L-2", unit="", active="Avslutad"), row("L-3", "", "", unit="", active="Aktiv"))
    assert devices(folder.take().alarms) == ["L-1"]  # ended, or in stock


def test_another_providers_broken_row_is_no_concern(folder: Folder) -> None:
    folder.drop_rows(row(), row("", "x", CANARY, unit=SOUTH, since="i går", active="?", protected="?"))
    assert devices(folder.take().alarms) == ["L-1"]
    refused(MisconfiguredError, "unknown_active", lambda: folder.take(SOUTH))


# -- Values ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("broken", "kind", "code", "heading"),
    [
        (row("L-2", name=CANARY, active="Vilande"), MisconfiguredError, "unknown_active", "Status"),
        (row("L-2", name=CANARY, active=""), MisconfiguredError, "unknown_active", "Status"),
        (row("L-2", name=CANARY, protected="Sekretess"), MisconfiguredError, "unknown_protected", "Skyddad"),
        (row("", name=CANARY), PermanentError, "no_device", "Enhetsnummer"),
        (row("L-2", name=CANARY, since="29/2 2024"), PermanentError, "bad_date", "Aktiv från"),
        (row("L-2", name=CANARY, since="2023-02-29"), PermanentError, "bad_date", "Aktiv från"),
        (row("L-2", "1,93804E+11", CANARY), PermanentError, "lost_digits", "Personnummer"),
        (row("L-2", "#SAKNAS!", CANARY), PermanentError, "cell_error", "Personnummer"),
        (row("L-2", name=CANARY, unit="#REF!"), PermanentError, "cell_error", "Enhet"),
    ],
)
@pytest.mark.parametrize("name", ["larm.csv", "larm.xlsx"])
def test_what_cannot_be_told_is_named_by_row_and_column(  # noqa: PLR0917
    folder: Folder,
    name: str,
    broken: Sequence[Cell],
    kind: type[ConnectorError],
    code: str,
    heading: str,
) -> None:
    folder.drop_rows(row(), broken, name=name)
    error = refused(kind, code, lambda: folder.take(pattern=name))
    assert f"{name}, row 3: the column {heading!r}" in error.problem
    assert "row 3" in error.remedy
    assert not any(str(cell) in str(error) for cell in broken[:2] if cell and cell != UNIT)


def test_values_are_told_in_upper_and_lower_case_alike(folder: Folder) -> None:
    folder.drop_rows(row(active=" AKTIV", protected="ja"), row("L-2", active="avslutad"))
    assert [alarm.protection for alarm in folder.take().alarms] == [Protection.YES]


def test_a_list_without_status_and_protection(folder: Folder) -> None:
    folder.drop(csv_text([row()[:4]], HEADINGS[:4]))
    extract = folder.take(
        columns={field: COLUMNS[field] for field in ("unit", "device", "customer", "name")},
        active_values=None,
        inactive_values=None,
        protected_values=None,
        unprotected_values=None,
        akutlarm=None,
    )
    assert [(alarm.sort, alarm.protection, alarm.since) for alarm in extract.alarms] == [
        (Sort.CUSTOMER, Protection.UNKNOWN, None)
    ]


def test_dates_in_every_configured_format(folder: Folder) -> None:
    formats = ["%Y-%m-%d", "%d/%m/%Y", "%Y-%m-%d %H:%M"]
    folder.drop_rows(row("1"), row("2", since="29/02/2024"), row("3", since="2024-02-29 23:59"), row("4", since=""))
    found = folder.take(date_formats=formats).alarms
    assert [alarm.since for alarm in found] == [date(2024, 2, 29)] * 3 + [None]


@pytest.mark.parametrize("text", ["=1+1", "+46 13", "-Kajsa", "@SUM(A1)", "_x0041_", "{{ 7 }}", "<b>"])
@pytest.mark.parametrize("name", ["larm.csv", "larm.xlsx"])
def test_what_looks_like_a_formula_is_text(folder: Folder, name: str, text: str) -> None:
    folder.drop_rows(row(name=text), name=name)
    assert [alarm.name for alarm in folder.take(pattern=name).alarms] == [text]


# -- Sorts -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rules", "cells", "sort"),
    [
        ({}, row(), Sort.CUSTOMER),
        ({}, row(customer="", name=""), Sort.UNKNOWN),
        ({}, row(customer=""), Sort.UNKNOWN),
        ({"device_types": ["akutlarm"]}, row(device_type="Akutlarm "), Sort.AKUTLARM),
        ({"name_patterns": [r"^Akutlarm\b"]}, row(name="Akutlarm 3"), Sort.AKUTLARM),
        ({"name_patterns": [r"^Akutlarm\b"]}, row(name="Akutlarmsson, Bo"), Sort.CUSTOMER),
        ({"units": [UNIT]}, row(), Sort.AKUTLARM),
        ({"units": [SOUTH]}, row(), Sort.CUSTOMER),
        ({"devices": ["L-1"]}, row(), Sort.AKUTLARM),
        ({"no_holder": True}, row(customer="", name=""), Sort.AKUTLARM),
        ({"no_holder": True}, row(customer=""), Sort.UNKNOWN),
        ({"no_holder": True}, row(), Sort.CUSTOMER),
    ],
)
def test_any_one_rule_makes_an_akutlarm_and_nothing_else_does(
    folder: Folder, rules: dict[str, object], cells: Sequence[Cell], sort: Sort
) -> None:
    folder.drop_rows(cells)
    assert [alarm.sort for alarm in folder.take(akutlarm=rules).alarms] == [sort]


def test_a_device_type_on_neither_list_cannot_be_told(folder: Folder) -> None:
    folder.drop_rows(row("1"), row("2", device_type="Akutlarm"), row("3", device_type="Ny modell"))
    assert [alarm.sort for alarm in folder.take(customer_device_types=["Trygghetslarm"]).alarms] == [
        Sort.CUSTOMER,
        Sort.AKUTLARM,
        Sort.UNKNOWN,
    ]


# -- The same alarm twice ----------------------------------------------------------------------------------------------


def test_the_same_row_twice_is_one_alarm_and_another_holder_is_another(folder: Folder) -> None:
    folder.drop_rows(row(), row(customer="193804122384"), row(customer="19410730-2392", name="Siv Åkesson"))
    extract = folder.take()
    assert [alarm.customer for alarm in extract.alarms] == ["193804122384", "194107302392"]
    assert extract.rows_read == 3


def test_the_same_alarm_twice_with_differences_cannot_be_told(folder: Folder) -> None:
    folder.drop_rows(row(name=CANARY), row("L-2"), row(name=CANARY, since="2025-01-01"))
    assert "rows 2 and 4" in refused(PermanentError, "conflicting_rows", folder.take).problem


def test_one_person_written_in_every_way_is_one_customer(folder: Folder) -> None:
    ways = ["19380412-2384", "193804122384", "380412-2384", "3804122384", "19380412–2384", "19380412 2384"]
    folder.drop_rows(*(row(f"L-{n}", way) for n, way in enumerate(ways)))
    assert {alarm.customer for alarm in folder.take().alarms} == {"193804122384"}


def test_a_centenarian_is_no_infant_where_the_list_tells(folder: Folder) -> None:
    folder.drop_rows(row("L-1", "250101-2384"), row("L-2", "19250101-2384"))
    assert {alarm.customer for alarm in folder.take().alarms} == {"192501012384"}


# -- Workbooks ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "customer"),
    [
        (193804122384, "193804122384"),
        (1.93804122384e11, "193804122384"),
        (3804122384, "193804122384"),
        (2292381, "200002292381"),
        (512012386, "200512012386"),
        (4711, "4711"),
        (True, "TRUE"),
        (None, ""),
    ],
)
def test_identity_numbers_that_excel_made_numbers_are_text_again(folder: Folder, cell: Cell, customer: str) -> None:
    folder.drop_rows(row("L-1", cell), name="larm.xlsx")
    assert [alarm.customer for alarm in folder.take(pattern="*.xlsx").alarms] == [customer]


@pytest.mark.parametrize(
    ("cell", "code"), [(1.5, "lost_digits"), (1.23e20, "lost_digits"), (date(1938, 4, 12), "bad_identity")]
)
def test_a_number_that_is_none_is_refused(folder: Folder, cell: Cell, code: str) -> None:
    folder.drop_rows(row("L-1", cell), name="larm.xlsx")
    refused(PermanentError, code, lambda: folder.take(pattern="*.xlsx"))


def test_real_dates_and_numbers_of_a_workbook(folder: Folder) -> None:
    folder.drop_rows(row(42, since=date(2024, 2, 29)), row(43.0, since=None), name="larm.xlsx")
    assert [(alarm.device, alarm.since) for alarm in folder.take(pattern="*.xlsx").alarms] == [
        ("42", date(2024, 2, 29)),
        ("43", None),
    ]


def test_a_date_that_a_workbook_holds_as_text_of_iso_8601(folder: Folder) -> None:
    raw = xlsx_bytes([row(since=date(2024, 2, 29))])
    iso = _rewritten(raw, lambda xml: re.sub(r'<c r="F2".*?</c>', '<c r="F2" t="d"><v>2024-02-28</v></c>', xml))
    folder.drop(iso, "larm.xlsx")
    assert [alarm.since for alarm in folder.take(pattern="*.xlsx").alarms] == [date(2024, 2, 28)]


def test_the_sheet_is_the_first_or_the_one_named(folder: Folder) -> None:
    folder.drop(xlsx_bytes([row()], sheets=["Läs mig", "Export"]), "larm.xlsx")
    assert folder.take(pattern="*.xlsx", sheet="Export").alarms
    refused(TransientError, "empty", lambda: folder.take(pattern="*.xlsx"))
    error = refused(MisconfiguredError, "no_sheet", lambda: folder.take(pattern="*.xlsx", sheet="Lista"))
    assert "'Läs mig', 'Export'" in error.problem


def _rewritten(raw: bytes, change: Callable[[str], str], part: str = "xl/worksheets/sheet1.xml") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content.decode()) if name == part else content)
    return out.getvalue()


def test_a_sheet_that_claims_to_be_smaller_is_read_whole(folder: Folder) -> None:
    raw = xlsx_bytes([row(f"L-{n}") for n in range(20)])
    claims_less = _rewritten(raw, lambda xml: xml.replace('<dimension ref="A1:H21"/>', '<dimension ref="A1:B2"/>'))
    assert claims_less != raw
    folder.drop(claims_less, "larm.xlsx")
    assert len(folder.take(pattern="*.xlsx").alarms) == 20


@pytest.mark.parametrize(
    "change",
    [
        lambda xml: xml.replace('<row r="3"', '<row r="2"'),
        lambda xml: xml.replace('<row r="3"', '<row r="999999999999"'),
        lambda xml: xml.replace("</sheetData>", ""),
        lambda xml: xml.replace("<c r=", "<c t='s' r=", 1).replace("<v>0</v>", "<v>99999</v>"),
        lambda xml: '<!DOCTYPE x [<!ENTITY a "b">]>' + xml.partition("?>")[2],
        lambda _xml: "",
    ],
    ids=["row twice", "row far away", "broken", "no such string", "entities", "empty"],
)
def test_a_workbook_that_would_lose_rows_is_damaged(folder: Folder, change: Callable[[str], str]) -> None:
    folder.drop(_rewritten(xlsx_bytes([row(name=CANARY), row("L-2")]), change), "larm.xlsx")
    refused(TransientError, "damaged", lambda: folder.take(pattern="*.xlsx"))


def test_formulas_show_the_value_they_were_saved_with(folder: Folder) -> None:
    raw = xlsx_bytes([row(4711)])
    saved = _rewritten(raw, lambda xml: xml.replace("<v>4711</v>", "<f>4000+711</f><v>4711</v>"))
    assert saved != raw
    folder.drop(saved, "larm.xlsx")
    assert devices(folder.take(pattern="*.xlsx").alarms) == ["4711"]
    folder.drop(_rewritten(raw, lambda xml: xml.replace("<v>4711</v>", "<f>4000+711</f>")), "larm.xlsx")
    error = refused(MisconfiguredError, "uncalculated", lambda: folder.take(pattern="*.xlsx"))
    assert "row 2" in error.problem


def test_a_zip_bomb_is_refused_unopened(folder: Folder) -> None:
    folder.drop(_rewritten(xlsx_bytes([row()]), lambda xml: xml + " " * 11_000_000), "larm.xlsx")
    refused(PermanentError, "too_large", lambda: folder.take(pattern="*.xlsx", max_megabytes=1))


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (xlsx_bytes([row()]), "larm.csv"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "larm.xlsx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "larm.csv"),
    ],
    ids=["workbook named csv", "old or locked workbook", "old workbook named csv"],
)
def test_another_kind_of_file_is_told(folder: Folder, content: bytes, name: str) -> None:
    folder.drop(content, name)
    refused(MisconfiguredError, "wrong_kind", lambda: folder.take(pattern="*"))


def test_the_format_can_be_set_against_the_ending(folder: Folder) -> None:
    folder.drop(xlsx_bytes([row()]), "larm.dat")
    assert folder.take(pattern="*.dat", format="xlsx").alarms


# -- Properties --------------------------------------------------------------------------------------------------------

texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"]), max_size=12)
units = st.sampled_from(
    [UNIT, SOUTH, "norra hemtjänsten", f" {UNIT}  ", "Norra hemtja\u0308nsten", "Norra", ""]
) | texts.filter(lambda text: text.strip() not in EXCEL_ERRORS)
rows = st.lists(
    st.builds(
        row,
        st.integers(1, 9999).map("L-{}".format),
        st.sampled_from(["19380412-2384", "194107302392", "", "4711", "A-12 b"]),
        texts,
        unit=units,
        device_type=st.sampled_from(["Trygghetslarm", "Akutlarm", ""]),
        since=st.dates(date(1990, 1, 1), date(2026, 1, 1)).map(date.isoformat) | st.just(""),
        active=st.sampled_from(["Aktiv", "Avslutad"]),
        protected=st.sampled_from(["Ja", "Nej", ""]),
    ),
    max_size=12,
    unique_by=lambda cells: cells[1],
)


def _outcome(take: Callable[[], object]) -> object:
    try:
        return take()
    except ConnectorError as error:
        return error.code


def _alarms(folder: Folder, **more: Any) -> tuple[Alarm, ...]:
    return folder.take(**more).alarms


@shared_folder
@given(rows=rows)
def test_no_row_of_another_unit_is_ever_in_an_extract(folder: Folder, rows: list[tuple[Cell, ...]]) -> None:
    folder.drop_rows(*rows)
    extract = folder.take(allow_empty_units=True, rows_without_unit="skip")
    own = [cells for cells in rows if unit_key(str(cells[0])) == UNIT and cells[6] == "Aktiv"]
    assert devices(extract.alarms) == [cells[1] for cells in own]
    assert all(unit_key(alarm.unit) == UNIT for alarm in extract.alarms)


@shared_folder
@given(rows=rows)
def test_csv_and_xlsx_of_the_same_rows_give_the_same_extract(folder: Folder, rows: list[tuple[Cell, ...]]) -> None:
    folder.drop_rows(*rows)
    folder.drop_rows(*rows, name="larm.xlsx")
    of_csv, of_xlsx = (_outcome(partial(_alarms, folder, pattern=pattern)) for pattern in ("*.csv", "*.xlsx"))
    assert of_csv == of_xlsx


@shared_folder
@given(rows=rows, encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_the_encoding_makes_no_difference(folder: Folder, rows: list[tuple[Cell, ...]], encoding: str) -> None:
    folder.drop(csv_text(rows).encode())
    wanted = _outcome(lambda: folder.take().alarms)
    folder.drop(csv_text(rows).encode(encoding))
    assert _outcome(lambda: folder.take().alarms) == wanted


_CSV, _XLSX = csv_text([row(), row("L-2")]).encode(), xlsx_bytes([row(), row("L-2")])


@st.composite
def mangled(draw: st.DrawFn, whole: bytes) -> bytes:
    """The file with a few stretches replaced, dropped or doubled."""
    raw = whole
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(raw)))
        end = draw(st.integers(start, min(len(raw), start + 40)))
        raw = raw[:start] + draw(st.binary(max_size=20) | st.just(raw[start:end] * 2)) + raw[end:]
    return raw


@shared_folder
@given(raw=st.binary(max_size=400) | mangled(_CSV) | mangled(_XLSX), name=st.sampled_from(["larm.csv", "larm.xlsx"]))
@example(raw=b"PK\x03\x04", name="larm.xlsx")
@example(raw=b"\xff\xfe", name="larm.csv")
@example(raw=b'"', name="larm.csv")
def test_no_bytes_raise_anything_but_a_connectors_error(folder: Folder, raw: bytes, name: str) -> None:
    for other in folder.path.iterdir():
        other.unlink()
    folder.drop(raw, name)
    extract = _outcome(lambda: folder.take(pattern="*"))
    assert isinstance(extract, str) or all(alarm.unit == UNIT for alarm in getattr(extract, "alarms", ()))
    assert all(isinstance(check, Check) for check in folder.platform(pattern="*").check(now=NOW))


@shared_folder
@given(raw=st.binary(max_size=200))
def test_no_sidecar_raises_anything_but_a_connectors_error(folder: Folder, raw: bytes) -> None:
    folder.drop_rows(row())
    folder.drop(raw, "larm.csv.sha256")
    folder.drop(raw, "larm.csv.rows")
    for more in ({"checksum": "sidecar"}, {"row_count": "sidecar"}):
        _outcome(partial(_alarms, folder, **more))


def test_a_file_whose_name_is_no_text(folder: Folder) -> None:
    folder.drop_rows(row())
    (folder.path / "larm.csv").rename(os.fsdecode(os.fsencode(folder.path) + b"/l\xe4rm.csv"))
    assert folder.take().source.encode().decode().endswith("l�rm.csv")


# -- Check -------------------------------------------------------------------------------------------------------------


def _checks(folder: Folder, **more: object) -> dict[str, Check]:
    return {check.what: check for check in folder.platform(**more).check(now=NOW)}


def test_check_shows_folder_file_age_columns_and_counts(folder: Folder) -> None:
    folder.path.chmod(0o700)
    folder.drop_rows(
        row(name=CANARY),
        row("L-2", unit=SOUTH),
        row("L-3", active="Avslutad"),
        row("L-4", device_type="Akutlarm"),
        row("L-5", "", "", unit=""),
    ).chmod(0o600)
    found = _checks(folder)
    assert {check.verdict for check in found.values()} == {Verdict.OK}
    assert found["export file"].found == "larm.csv, 1.0 hours old, 5 rows"
    assert found["export rows"].found == ("5 rows, 3 active alarms (2 customer, 1 akutlarm, 0 unknown) in 2 units")
    assert "'Personnummer'" in found["export columns"].found
    assert CANARY not in repr(found)


def test_check_warns_of_what_somebody_should_see(folder: Folder) -> None:
    folder.path.chmod(0o755)
    folder.drop(csv_text([row("L-1", "", "")[:7]], HEADINGS[:7])).chmod(0o644)
    columns = {field: heading for field, heading in COLUMNS.items() if field != "protected"}
    found = _checks(folder, columns=columns, protected_values=None, unprotected_values=None)
    warned = {what for what, check in found.items() if check.verdict is Verdict.WARNING}
    assert warned == {"export folder's rights", "export file's rights", "export rows", "protected identities"}
    assert all(found[what].remedy for what in warned)


def test_check_counts_the_rows_that_cannot_be_read_in_any_unit(folder: Folder) -> None:
    folder.drop_rows(
        row(), row("L-2", name=CANARY, unit=SOUTH, active="?"), row("L-3", unit=""), row("L-4", unit="#N/A")
    )
    found = _checks(folder)["export contents"]
    assert found.verdict is Verdict.FAILED
    assert found.found.startswith("3 rows cannot be read; the first: larm.csv, row 3: the column 'Status'")
    assert CANARY not in repr(found)


def test_check_never_raises(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_path: object) -> None:
        raise RuntimeError(CANARY)

    monkeypatch.setattr(os, "scandir", fail)
    (found,) = folder.platform().check(now=NOW)
    assert found.verdict is Verdict.FAILED
    assert CANARY not in repr(found)


# -- Settings ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("more", "key", "says"),
    [
        ({"foldr": "x"}, "foldr", "Extra inputs"),
        ({"folder": None}, "folder", "required"),
        ({"columns": {"unit": "a", "device": "b"}}, "columns.customer", "required"),
        ({"columns": {**COLUMNS, "device": "Enhet "}}, "columns", "same heading"),
        ({"akutlarm": {"name_patterns": ["Akut", "(Akut"]}}, "akutlarm.name_patterns", "pattern 2 is no regular"),
        ({"akutlarm": {"name_patterns": [".*"]}}, "akutlarm.name_patterns", "pattern 1 fits everything"),
        ({"date_formats": ["%Y-%m"]}, "date_formats", "format 1 does not give"),
        ({"date_formats": ["%Q"]}, "date_formats", "format 1 does not give"),
        ({"date_formats": ["%Y-%m-%d", "ÅÅÅÅ"]}, "date_formats", "format 2 does not give"),
        ({"delimiter": "a"}, "delimiter", "sign that separates"),
        ({"delimiter": ";;"}, "delimiter", "at most 1"),
        ({"encoding_fallback": "rot13"}, "encoding_fallback", "cp1252"),
        ({"active_values": []}, "", "active_values must say"),
        ({"inactive_values": ["aktiv"]}, "", "in common"),
        ({"columns": {k: v for k, v in COLUMNS.items() if k != "active"}}, "", "columns.active is not"),
        ({"columns": {k: v for k, v in COLUMNS.items() if k != "device_type"}}, "", "columns.device_type is not"),
        ({"columns": {k: v for k, v in COLUMNS.items() if k != "name"}}, "", "columns.name is not"),
        ({"keeps_history": True}, "", "history_pattern"),
        ({"protected_values": []}, "", "protected_values must say"),
        ({"history_pattern": r"\d{8}"}, "history_pattern", "(?P<day>"),
        ({"history_pattern": "("}, "history_pattern", "no regular expression"),
        ({"footer_pattern": "Antal"}, "footer_pattern", "(?P<rows>"),
        ({"max_age_hours": 0}, "max_age_hours", "greater than 0"),
        ({"row_count": "maybe"}, "row_count", "footer"),
    ],
)
def test_a_wrong_setting_is_refused_at_start_by_its_key(
    tmp_path: Path, more: dict[str, object], key: str, says: str
) -> None:
    with pytest.raises(ValidationError) as raised:
        connect(settings(tmp_path, **more))
    (fault,) = raised.value.errors(include_input=False)
    assert ".".join(map(str, fault["loc"])) == key
    assert says in fault["msg"]


def test_times_are_judged_in_any_zone(folder: Folder) -> None:
    folder.drop_rows(row(), modified=datetime(2026, 3, 15, 22, 30, tzinfo=UTC))
    extract = folder.take(now=datetime(2026, 3, 15, 23, 0, tzinfo=UTC))
    assert extract.source_time == datetime(2026, 3, 15, 23, 30, tzinfo=STOCKHOLM)
