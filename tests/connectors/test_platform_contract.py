"""Every platform keeps the promises of ``connectors.platforms.base``; the simulated one too."""

import os
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

pytest.register_assert_rewrite("connectors.testing.platform_suite")

from connectors.errors import TransientError  # noqa: E402  the suite is rewritten before it is imported
from connectors.platforms.base import AlarmPlatform, ExtractOrder  # noqa: E402
from connectors.platforms.export_file import connect  # noqa: E402
from connectors.testing.platform_suite import LIST, PlatformContract, PlatformHarness  # noqa: E402
from connectors.testing.simulated_platform import Fault, Listed, SimulatedPlatform, shrunken  # noqa: E402
from rules.extract import Protection  # noqa: E402
from rules.ticket import STOCKHOLM  # noqa: E402
from tests.connectors.exports import AN_HOUR_AGO, HEADINGS, NOW, Cell, csv_text, settings, xlsx_bytes  # noqa: E402


class ExportHarness:
    """The export-file platform on a folder of its own."""

    now = NOW
    faults = frozenset(Fault)

    def __init__(self, folder: Path, kind: str, encoding: str = "utf-8", *, history: bool = False) -> None:
        self._folder = folder
        self._kind = kind
        self._encoding = encoding
        more: dict[str, object] = {"pattern": f"*.{kind}", "customer_device_types": ["Trygghetslarm"]}
        if history:
            more |= {"keeps_history": True, "history_pattern": r"larm_(?P<day>\d{8})"}
        self.platform: AlarmPlatform = connect(settings(folder, **more))
        self._rows: Sequence[Listed] = ()

    def show(self, rows: Sequence[Listed], *, day: date | None = None) -> None:
        if day is None:
            self._rows = rows
        at = AN_HOUR_AGO if day is None else datetime.combine(day, time(6), STOCKHOLM)
        self._write(rows, at)

    def inject(self, fault: Fault) -> None:
        file = self._file(AN_HOUR_AGO)
        match fault:
            case Fault.DOWN:
                file.unlink()
            case Fault.STALE:
                old = (NOW - timedelta(hours=27)).timestamp()
                os.utime(file, (old, old))
            case Fault.INCOMPLETE:
                file.write_bytes(file.read_bytes()[:-40])
                os.utime(file, (AN_HOUR_AGO.timestamp(), AN_HOUR_AGO.timestamp()))
            case Fault.SHRUNKEN:
                self._write(shrunken(self._rows), AN_HOUR_AGO)
            case Fault.MISCONFIGURED:
                self._write(self._rows, AN_HOUR_AGO, ("Område", *HEADINGS[1:]))

    def heal(self) -> None:
        self._write(self._rows, AN_HOUR_AGO)

    def footprint(self) -> object:
        return {
            path.name: (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_mode)
            for path in self._folder.iterdir()
        }

    def _file(self, at: datetime) -> Path:
        return self._folder / f"larm_{at:%Y%m%d}.{self._kind}"

    def _write(self, rows: Sequence[Listed], at: datetime, headings: Sequence[str] = HEADINGS) -> None:
        cells = [_cells(row, dates=self._kind == "xlsx") for row in rows]
        file = self._file(at)
        if self._kind == "xlsx":
            file.write_bytes(xlsx_bytes(cells, headings))
        else:
            # What the encoding does not have (decomposed letters in cp1252) is no test of it.
            text = csv_text(cells, headings)
            try:
                file.write_bytes(text.encode(self._encoding))
            except UnicodeEncodeError:
                file.write_bytes(text.encode())
        os.utime(file, (at.timestamp(), at.timestamp()))


def _cells(row: Listed, *, dates: bool) -> tuple[Cell, ...]:
    alarm = row.alarm
    since: Cell = alarm.since if dates or alarm.since is None else alarm.since.isoformat()
    return (
        alarm.unit,
        alarm.device,
        alarm.customer,
        alarm.name,
        alarm.device_type,
        since,
        "Aktiv" if row.active else "Avslutad",
        "Ja" if alarm.protection is Protection.YES else "Nej",
    )


class SimulatedHarness:
    """The simulated platform."""

    now = NOW
    faults = frozenset(Fault)

    def __init__(self, *, history: bool) -> None:
        self._simulated = SimulatedPlatform(keeps_history=history)
        self.platform: AlarmPlatform = self._simulated
        self.show = self._simulated.show
        self.inject = self._simulated.inject
        self.heal = self._simulated.heal

    def footprint(self) -> object:
        return dict(self._simulated._lists)


class TestExportFile(PlatformContract):
    @pytest.fixture(params=["csv", "csv cp1252", "csv utf-16", "csv history", "xlsx", "xlsx history"])
    def harness(self, tmp_path: Path, request: pytest.FixtureRequest) -> PlatformHarness:
        kind, _, how = str(request.param).partition(" ")
        history = how == "history"
        return ExportHarness(tmp_path, kind, "utf-8" if history or not how else how, history=history)


class TestSimulated(PlatformContract):
    @pytest.fixture(params=[False, True], ids=["now", "history"])
    def harness(self, request: pytest.FixtureRequest) -> PlatformHarness:
        return SimulatedHarness(history=request.param)

    def test_a_fault_can_pass_by_itself(self, stage: SimulatedHarness) -> None:
        platform = stage._simulated
        platform.inject(Fault.DOWN, calls=2)
        assert [_works(platform) for _ in range(4)] == [False, False, True, True]
        assert len(platform.orders) == 4

    def test_a_list_grows_old(self, stage: SimulatedHarness) -> None:
        platform = stage._simulated
        platform.listed_at = NOW - timedelta(hours=26)
        assert _works(platform)
        platform.listed_at = NOW - timedelta(hours=26, seconds=1)
        assert not _works(platform)


def _works(platform: SimulatedPlatform) -> bool:
    try:
        platform.take_extract(ExtractOrder("nord", frozenset({LIST[0].alarm.unit})), now=NOW)
    except TransientError:
        return False
    return True
