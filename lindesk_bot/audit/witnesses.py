"""Where checkpoints go: places outside the database, so that whoever changes the database cannot change them too.

Each is named in ``[audit] witnesses``:

- ``file:/mnt/witness/lindesk.notes``: appended to, nothing else. Best on a mount of another machine.
- ``syslog:`` (this machine's) or ``syslog://siem.kommunen.example:514`` (UDP; nobody says whether it arrived).
- ``https://siem.kommunen.example/hook``: a POST of JSON; plain http only to this machine.

A witness that cannot be reached is an alarm and no stop: the next checkpoint covers all that this one did.
"""

import json
import os
import re
import socket
from logging import LogRecord, makeLogRecord
from logging.handlers import SYSLOG_UDP_PORT, SysLogHandler
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_SECONDS = (3.0, 5.0)
"""To connect, and between two bytes of the answer."""
_FIELD = "checkpoint"
_OK, _MULTIPLE = 200, 300


class WitnessError(Exception):
    """The witness did not take the checkpoint. Says which kind of fault, nothing of what was sent."""


class Witness(Protocol):
    """A place for checkpoints."""

    @property
    def name(self) -> str:
        """As the trail, the log and ``audit verify`` name it: without query or password."""
        ...

    def take(self, note: str) -> None:
        """Keep a signed note. Raises WitnessError."""
        ...

    def copies(self) -> str | None:
        """What it has kept, where that can be read back from here; None where it cannot. Raises WitnessError."""
        ...


class FileWitness:
    """A file that is only appended to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = f"file:{path}"

    def take(self, note: str) -> None:
        """Append, and wait until the disk has it."""
        try:
            handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                # An empty line before it: a note that a crash has cut off does not spoil the next one.
                content = f"\n{note}".encode()
                if os.write(handle, content) != len(content):
                    raise WitnessError("the disk is full")
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as error:
            raise WitnessError(error.strerror or type(error).__name__) from None

    def copies(self) -> str | None:
        """The whole file; nothing where it has not been begun."""
        try:
            return self.path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return ""
        except OSError as error:
            raise WitnessError(error.strerror or type(error).__name__) from None


class SyslogWitness:
    """The system's log, or another machine's."""

    def __init__(self, address: str | tuple[str, int], name: str) -> None:
        self.address = address
        self.name = name

    def take(self, note: str) -> None:
        """One line of JSON, so that no collector breaks the note."""
        try:
            handler = _Handler(self.address, SysLogHandler.LOG_AUTHPRIV, socket.SOCK_DGRAM)
            try:
                handler.ident = "lindesk-bot: "
                handler.handle(makeLogRecord({"msg": as_json(note).replace("%", "%%"), "levelname": "INFO"}))
            finally:
                handler.close()
        except OSError as error:
            raise WitnessError(error.strerror or type(error).__name__) from None

    def copies(self) -> None:
        """Not from here: `audit verify --checkpoints FILE` takes what the log holds."""
        return


class WebhookWitness:
    """A service that takes JSON by POST."""

    def __init__(self, url: str, token: str | None = None) -> None:
        self._url = url
        self._token = token
        parts = urlsplit(url)
        self.name = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"

    def take(self, note: str) -> None:
        """POST; anything but 2xx is a fault. No redirect is followed, no proxy or .netrc of the environment used."""
        import requests  # noqa: PLC0415  the configuration is checked without it

        headers = {"Content-Type": "application/json"}
        if self._token is not None:
            headers["Authorization"] = f"Bearer {self._token}"
        with requests.Session() as session:
            session.trust_env = False
            try:
                with session.post(
                    self._url, data=as_json(note), headers=headers, timeout=_SECONDS, allow_redirects=False, stream=True
                ) as answer:
                    status = answer.status_code
            except requests.RequestException as error:
                raise WitnessError(type(error).__name__) from None  # its text may hold the URL's secrets
        if not _OK <= status < _MULTIPLE:
            raise WitnessError(f"HTTP {status}")

    def copies(self) -> None:
        """Not from here: `audit verify --checkpoints FILE` takes what the service holds."""
        return


class _Handler(SysLogHandler):
    def handleError(self, record: LogRecord) -> None:  # noqa: N802, ARG002  the library's name
        raise  # noqa: PLE0704  called within the library's except: whoever sends wants to know


def named(place: str, base: Path, token: str | None = None) -> Witness:
    """The witness that the configuration names; a file's path is taken from the configuration's folder.

    Raises:
        ValueError: no such kind; says what is possible.
    """
    parts = urlsplit(place)
    if parts.scheme == "file" and parts.path and not parts.netloc:
        return FileWitness(base / parts.path)
    if parts.scheme == "syslog" and not parts.path.strip("/"):
        address = (parts.hostname, parts.port or SYSLOG_UDP_PORT) if parts.hostname else "/dev/log"
        return SyslogWitness(address, place)
    if parts.hostname and (parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)):
        return WebhookWitness(place, token)
    raise ValueError("a witness is file:PATH, syslog:, syslog://HOST:PORT or https://…")


def public_file(key: Path) -> Path:
    """Where the public keys of a private one lie, where nothing else is said."""
    return key.with_name(key.name + ".pub")


def as_json(note: str) -> str:
    """A note in one line, as syslog and webhooks get it."""
    return json.dumps({"event": {"dataset": "lindesk_bot.audit", "kind": "state"}, _FIELD: note}, ensure_ascii=True)


_JSON_NOTE = re.compile(rf'"{_FIELD}"\s*:\s*("(?:[^"\\]|\\.)*")')


def notes_within(source: str) -> str:
    """A file's text, with the notes unpacked that stand in it as JSON (lines of a syslog, bodies of a webhook)."""
    unpacked = []
    for packed in _JSON_NOTE.findall(source):
        try:
            unpacked.append(str(json.loads(packed)))
        except ValueError:
            continue
    return "\n".join([source, *unpacked])
