"""`lindesk-bot init`: a commented configuration, a key, and the folders that the embedded default needs.

Rules:
- Nothing that exists is overwritten. A key above all: with another key the bot would not know its own references again.
- What holds secrets or personal data is made for its owner alone.
"""

import json
import os
import secrets
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from lindesk_bot.errors import BotError

_KEY_BYTES = 32


def configuration(folder: Path) -> str:
    """The commented configuration, with its paths in that folder.

    Raises:
        BotError: the folder's name cannot stand in a configuration.
    """
    template = (files("lindesk_bot") / "lindesk-bot.toml").read_text(encoding="utf-8")
    name = folder.as_posix()
    if not name.isprintable():  # bytes that are no UTF-8, line breaks
        raise BotError(
            "The folder's name holds signs that cannot be written.", remedy="Give a folder with a plain name."
        )
    # The paths stand in TOML's basic strings, whose escapes are JSON's.
    return template.replace("/srv/lindesk", json.dumps(name, ensure_ascii=False)[1:-1])


def write(folder: Path) -> list[Path]:
    """Write configuration, key and folders; says what it has made.

    Raises:
        BotError: there is a configuration already, or the folder cannot be written.
    """
    return list(_written(folder))


def _written(folder: Path) -> Iterator[Path]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        folder = folder.resolve()
        settings, key = folder / "lindesk-bot.toml", folder / "secrets" / "reference.key"
        if settings.exists():
            raise BotError(f"{settings} exists already.", remedy="Nothing was written; give another folder.")
        text = configuration(folder)
        for name in ("secrets", "books", "maildir", "exports"):
            if not (folder / name).exists():
                (folder / name).mkdir(mode=0o700)
                yield folder / name
        if not key.exists():
            _write_private(key, secrets.token_hex(_KEY_BYTES) + "\n")
            yield key
        _write_private(settings, text)  # last: where anything failed before, `init` can simply be run again
        yield settings
    except OSError as error:
        raise BotError(
            f"{error.filename or folder} cannot be written ({error.strerror}).",
            remedy="Give a folder that you may write.",
        ) from None


def _write_private(path: Path, text: str) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
