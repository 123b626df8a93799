"""The key files: a private key that is for the bot's eyes only, and beside it the public keys, to be given away.

Rules:
- A private key is never printed and never overwritten but by ``rotate``, which seals with the old one first.
- The public file (``audit.key.pub``) holds every public key that this trail has had, one a line, the oldest first.
"""

import os
from contextlib import suppress
from pathlib import Path

from lindesk_bot.audit.notes import Signer, Verifier, new_signer, read_signer, read_verifier
from lindesk_bot.errors import BotError, ConfigurationError

DEFAULT_NAME = "lindesk-bot"


def make(path: Path, public: Path, name: str = DEFAULT_NAME) -> Verifier:
    """Make the first key, and write its public half down.

    Raises:
        BotError: there is one, or it cannot be written, or the name cannot be a key's.
    """
    if public.exists():
        raise BotError(
            f"{public} exists already.",
            remedy="The trail has had a key: `audit keys rotate` replaces one; a lost one is told of in docs/audit.md.",
        )
    try:
        signer = new_signer(name)
    except ValueError as error:
        raise BotError(f"{name!r} cannot be a key's name: {error}.", remedy="Choose another with --name.") from None
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write_private(path, signer)
        add_public(public, signer.verifier)
    except FileExistsError:
        raise BotError(f"{path} exists already.", remedy="`audit keys rotate` replaces a key.") from None
    except OSError as error:
        raise BotError(f"{path} cannot be written ({error.strerror}).", remedy="Give a place you may write.") from None
    return signer.verifier


def replace(path: Path, signer: Signer) -> None:
    """Put another private key in the place of the old one, in one step; the old one is gone then.

    Raises:
        BotError: it cannot be written; the old one is still there.
    """
    beside = path.with_name(path.name + ".new")
    try:
        with suppress(FileNotFoundError):
            beside.unlink()
        _write_private(beside, signer)
        beside.replace(path)
    except OSError as error:
        raise BotError(f"{path} cannot be written ({error.strerror}).", remedy="Mend that, and rotate again.") from None


def add_public(public: Path, verifier: Verifier) -> None:
    """Write a public key down under the others; OSError where that cannot be done."""
    with os.fdopen(os.open(public, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644), "w") as file:
        file.write(f"{verifier}\n")


def parse_signer(content: bytes) -> Signer:
    """The private key from the bytes of its secret.

    Raises:
        ConfigurationError: it is none; does not show it.
    """
    try:
        return read_signer(content.decode("ascii"))
    except ValueError:
        raise ConfigurationError(
            "The secret [audit.key] holds no private key of the trail.",
            remedy="`lindesk-bot audit keys make` makes one; say in [audit] key where it lies.",
        ) from None


def read_public(text: str, place: str) -> list[Verifier]:
    """Public keys, one a line; empty lines and those that begin with # are passed over.

    Raises:
        BotError: naming the line that is none.
    """
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            found.append(read_verifier(line))
        except ValueError:
            raise BotError(
                f"{place}, line {number}: no public key.",
                remedy="A public key is what `audit keys show` prints: name+id+key.",
            ) from None
    return found


def _write_private(path: Path, signer: Signer) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(signer.secret() + "\n")
        file.flush()
        os.fsync(file.fileno())
