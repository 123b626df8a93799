"""The workbook's cost beside two others in the same run: openpyxl's write-only mode, and the deflate of the same XML.

Every measurement is a process of its own that is given nothing but its input. CPU seconds are the best of some tries;
memory is what the process grew by above that input (Linux's high-water mark).
"""

import io
import json
import pickle
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl

from lindesk_bot import workbook_sheets, workbook_stream
from lindesk_bot.demo.sample import identity_number, sample_alarms
from lindesk_bot.workbook import WorkbookFacts, build
from lindesk_bot.workbook_content import Content, show
from rules.extract import Extract
from rules.ticket import STOCKHOLM

SIZES = {2_000: 9, 100_000: 2}
"""Rows, and how many tries."""
_FACTS = WorkbookFacts("Exempel hemtjänst AB", "LU-7KQ4M2XP", "2026-0412", None, "birth_date", False)
_IN_A_UNIT = 2_000


@dataclass(frozen=True, slots=True)
class Cost:
    """What one way of doing it took."""

    seconds: float
    megabytes: float


def main() -> None:
    """Measure and print."""
    for rows in SIZES:
        extract = _extract(rows)
        content = show(extract, _FACTS)
        with zipfile.ZipFile(io.BytesIO(build(extract, _FACTS).content)) as book:
            parts = [book.read(name) for name in book.namelist()]
        floor = _measured("floor", parts, rows)
        peer = _measured("openpyxl", content, rows)
        costs = {
            "deflate of the same XML (floor)": floor,
            "the workbook, written": _measured("written", (extract, content), rows),
            "… with choosing, ordering, counting, checksums": _measured("whole", extract, rows),
            "openpyxl write-only: the bare list, no formats": peer,
        }
        print(f"workbook, {rows} rows")  # noqa: T201  a command
        for name, cost in costs.items():
            print(  # noqa: T201
                f"  {name:<48} {cost.seconds * 1000:7.0f} ms CPU {cost.seconds / floor.seconds:6.2f} x floor "
                f"{cost.seconds / peer.seconds:5.2f} x openpyxl {cost.megabytes:7.1f} MB above its input"
            )


def _floor(parts: list[bytes]) -> object:
    return [zlib.compress(part) for part in parts]


def _written(made: tuple[Extract, Content]) -> object:
    extract, content = made
    book = workbook_sheets.make(extract, content, _FACTS)
    return workbook_stream.fill(book, content.rows, workbook_sheets.LOOKS)


def _whole(extract: Extract) -> object:
    return build(extract, _FACTS)


def _openpyxl(content: Content) -> object:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Larmkunder")
    for row in content.rows:
        sheet.append(row.cells)
    target = io.BytesIO()
    book.save(target)
    return target


_WAYS: Mapping[str, Callable[[Any], object]] = {
    "floor": _floor,
    "written": _written,
    "whole": _whole,
    "openpyxl": _openpyxl,
}


def _measured(way: str, given: object, rows: int) -> Cost:
    with tempfile.NamedTemporaryFile() as file:
        file.write(pickle.dumps(given))
        file.flush()
        command = [sys.executable, "-m", "tests.bench.workbook", way, file.name, str(SIZES[rows])]
        done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603  ourselves
    return Cost(**json.loads(done.stdout))


def _measure(way: str, given: object, tries: int) -> Cost:
    before = _status("VmRSS")
    seconds = []
    for _ in range(tries):
        start = time.process_time()
        _WAYS[way](given)
        seconds.append(time.process_time() - start)
    return Cost(min(seconds), max(0, _status("VmHWM") - before) / 1024)


def _status(key: str) -> int:
    """Kilobytes, by the kernel's account of this process."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith(key)).split()[1])


def _extract(rows: int) -> Extract:
    """Units of two thousand rows, and nobody in two of them."""
    alarms = [
        alarm
        for unit in range(rows // _IN_A_UNIT)
        for alarm in sample_alarms(f"Enhet {unit}", _IN_A_UNIT - 50, seed=unit, akutlarm=35, two_alarms=15)
    ]
    people: dict[tuple[str, str], str] = {}
    for alarm in alarms:
        born = date(1900, 1, 1) + timedelta(days=len(people) // 2)
        people.setdefault((alarm.unit, alarm.customer), identity_number(born, 238 + len(people) % 2))
    own = tuple(
        replace(alarm, customer=people[alarm.unit, alarm.customer]) if alarm.customer else alarm for alarm in alarms
    )
    now = datetime(2026, 3, 16, 8, 0, tzinfo=STOCKHOLM)
    return Extract("exempel", own, now, "påhittade kunder", None, len(own), None)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        cost = _measure(sys.argv[1], pickle.loads(Path(sys.argv[2]).read_bytes()), int(sys.argv[3]))  # noqa: S301  ours
        print(json.dumps({"seconds": cost.seconds, "megabytes": cost.megabytes}))  # noqa: T201
    else:
        main()
