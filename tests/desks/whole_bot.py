"""The bot as it is run, on a real desk: a configuration in a folder, and the machine's clock put forward."""

import os
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Protocol

from connectors.testing.desk_suite import DeskHarness
from lindesk_bot import app
from rules.ticket import STOCKHOLM
from rules.workdays import WorkingDayCalendar
from tests.invented import export, settled

REQUESTER = "larm@exempel-hemtjanst.example"
"""As the configuration that ``init`` writes knows the provider's people."""


class RealDesk(DeskHarness, Protocol):
    """What the whole bot needs beside the contract's harness."""

    settings: dict[str, object]

    def now(self) -> datetime:
        """By the server's clock."""
        ...


@contextmanager
def whole_bot(kind: str, house: RealDesk, folder: Path) -> Iterator[app.Bot]:
    """The bot, assembled from a configuration for this desk; live.

    Args:
        kind: the connector's type.
        house: the desk and its clock, which is put forward to a working day's morning.
        folder: a fresh one.
    """
    house.pass_time(_to_a_working_morning(house.now()))
    path = settled(folder / "bot", {"dry_run": "dry_run = false"})
    path.write_text(_with_desk(path.read_text(encoding="utf-8"), kind, house.settings), encoding="utf-8")
    made = house.now().timestamp() - 300
    os.utime(export(path.parent), (made, made))
    bot = app.assemble(path, clock=house, sleep=lambda _seconds: None)
    try:
        yield bot
    finally:
        bot.books.close()


def _to_a_working_morning(now: datetime) -> timedelta:
    """An order for now is carried out on a working day, and not before the hour of the day."""
    day = WorkingDayCalendar.build(()).nth_working_day_after(now.date(), 1)
    return datetime.combine(day, time(9, 30), STOCKHOLM) - now


def _with_desk(text: str, kind: str, settings: Mapping[str, object]) -> str:
    """The configuration with this desk instead of the Maildir."""
    start, end = text.index("[desk]\n"), text.index("[platform]\n")
    keys = [f'type = "{kind}"', *(f"{key} = {_toml(value)}" for key, value in settings.items())]
    changed = text[:start] + "\n".join(["[desk]", *keys, "", ""]) + text[end:]
    tomllib.loads(changed)
    return changed


def _toml(value: object) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_toml(each)}" for key, each in value.items()) + " }"
    return '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'
