"""Invented people, providers and configurations, for tests of the bot. Nothing here belongs to anybody."""

import os
import re
from collections.abc import Mapping
from pathlib import Path

from lindesk_bot import init

HEADINGS = "Enhet;Enhetsnummer;Personnummer;Namn;Larmtyp;Aktiv från;Status;Skyddad"
"""As the configuration that ``init`` writes expects them."""
ROWS = (
    "Exempel hemtjänst;L-1001;19400101-2384;Ada Exempelsson;Trygghetslarm;2025-02-03;Aktiv;Nej",
    "Exempel hemtjänst;L-1002;19400101-2384;Ada Exempelsson;Trygghetslarm;2025-09-01;Aktiv;Nej",
    "Exempel hemtjänst;L-1003;19380215-2391;Bo Exempelsson;Trygghetslarm;2024-11-20;Aktiv;Nej",
    "Exempel hemtjänst;A-1;;Akutlarm 1;Akutlarm;2023-01-01;Aktiv;Nej",
    "Annan hemtjänst;L-2001;19410606-2387;Cecilia Exempelsson;Trygghetslarm;2025-05-05;Aktiv;Nej",
)
"""Two customers of Exempel hemtjänst, one of them with two alarms, and its akutlarm; a customer of another provider."""


def settled(folder: Path, changes: Mapping[str, str] | None = None) -> Path:
    """What ``init`` writes, with the team's own answers filled in; the configuration's path.

    Args:
        folder: a fresh one.
        changes: lines of the configuration, by what they begin with (``"dry_run"``), and what stands there instead.
    """
    init.write(folder)
    path = folder / "lindesk-bot.toml"
    text = path.read_text(encoding="utf-8")
    for beginning, line in (changes or {}).items():
        text, found = re.subn(rf"(?m)^{re.escape(beginning)}.*$", lambda _, line=line: line, text, count=1)  # type: ignore[misc]
        assert found, f"no line begins with {beginning}"
    path.write_text(text, encoding="utf-8")
    return path


def export(folder: Path, rows: tuple[str, ...] = ROWS, *, headings: str = HEADINGS) -> Path:
    """An export of the alarm platform as the configuration of ``init`` expects it, in the folder where it looks.

    Written some minutes ago: a file that has just changed may still be growing.
    """
    path = folder / "exports" / "larm.csv"
    path.write_text("\n".join((headings, *rows, "")), encoding="utf-8")
    then = path.stat().st_mtime - 300
    os.utime(path, (then, then))
    return path
