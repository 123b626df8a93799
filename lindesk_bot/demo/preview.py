"""`lindesk-bot preview`: a workbook of invented customers, dressed as the configuration has it."""

import tomllib
from datetime import datetime
from pathlib import Path

from lindesk_bot import app, init
from lindesk_bot.cases import Case
from lindesk_bot.config import Config, load
from lindesk_bot.demo.sample import sample_extract
from lindesk_bot.errors import BotError
from lindesk_bot.workbook import Workbook, build
from rules.lifecycle import State


def write(out: Path, config: Path, now: datetime) -> list[Path]:
    """Write the workbook, and the CSV file where the configuration asks for one beside it; files there are overwritten.

    Args:
        out: where the workbook goes.
        config: the configuration; where there is no such file, the built-in one is taken.
        now: when the invented extract was taken; aware.

    Returns:
        The files.

    Raises:
        ConfigurationError: there is a configuration, and it cannot be used.
        BotError: a file cannot be written.
    """
    known = load(config) if config.exists() else Config.model_validate(tomllib.loads(init.configuration(Path())))
    files = []
    for attachment in make(known, now).attachments:
        file = out.with_suffix(Path(attachment.file_name).suffix)
        try:
            file.write_bytes(attachment.content)
        except OSError as error:
            raise BotError(
                f"{file} cannot be written ({error.strerror}).", remedy="Say where with --out, or close it in Excel."
            ) from None
        files.append(file)
    return files


def make(config: Config, now: datetime) -> Workbook:
    """The workbook that the first provider would get, had it these customers. Without its password."""
    entry, provider = config.providers[0], config.known_providers[0]
    case = Case(0, "EXEMPEL-1", "LU-EXEMPEL", State.DUE, fence=0, received_at=now)
    return build(sample_extract(entry.units, now), app.facts(config, case, provider, now.date()))
