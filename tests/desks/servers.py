"""Bring the servers up and take them down, by the scripts beside this file."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.desks.roundup_house import Admin as RoundupAdmin
from tests.desks.rt_admin import Admin, Tokens

HERE = Path(__file__).parent
_PASSWORD = "lab-root-pw"  # noqa: S105  of servers that live for a minute


class MissingError(Exception):
    """What a server needs is not here, and may not be installed; says what to do."""


def need_request_tracker() -> None:
    """Request Tracker comes as Debian packages; without apt and root only what is installed can be used.

    Raises:
        MissingError: it is not, and cannot be.
    """
    if Path("/usr/share/request-tracker5/libexec/rt-server").exists() and _has_faketime():
        return
    if shutil.which("apt-get") is None:
        raise MissingError("Request Tracker needs Debian's packages, and there is no apt-get here")
    if os.geteuid() != 0:
        raise MissingError("Request Tracker's packages are not installed, and only root may install them")


def need_roundup() -> None:
    """Roundup needs no root, but the tests put its clock forward.

    Raises:
        MissingError: the library for that is not installed, and cannot be.
    """
    if _has_faketime() or (shutil.which("apt-get") is not None and os.geteuid() == 0):
        return
    raise MissingError("the tests put Roundup's clock forward with libfaketime: apt-get install faketime")


@contextmanager
def request_tracker_server(home: Path, **settings: str) -> Iterator[tuple[Admin, Tokens]]:
    """Request Tracker, furnished: its administrator and its users' tokens.

    Args:
        home: an empty folder.
        settings: as request-tracker/settings.sh has them.
    """
    port = _free_port()
    environment = {"RT_HOME": str(home), "RT_PORT": str(port), "RT_ROOT_PASSWORD": _PASSWORD, **settings}
    try:
        _run("request-tracker/up.sh", environment)
        admin = Admin(f"http://127.0.0.1:{port}", _PASSWORD)
        yield admin, admin.furnish()
    finally:
        _run("request-tracker/down.sh", environment)


@contextmanager
def roundup_server(home: Path, venv: Path, **settings: str) -> Iterator[RoundupAdmin]:
    """Roundup, furnished: its administrator.

    Args:
        home: an empty folder.
        venv: where the program is, or is to be.
        settings: as roundup/settings.sh has them.
    """
    port = _free_port()
    places = {"ROUNDUP_HOME": str(home), "ROUNDUP_VENV": str(venv), "ROUNDUP_PORT": str(port)}
    environment = {**places, "ROUNDUP_ADMIN_PASSWORD": _PASSWORD, **settings}
    try:
        _run("roundup/up.sh", environment)
        admin = RoundupAdmin(f"http://127.0.0.1:{port}/desk", _PASSWORD)
        admin.furnish()
        yield admin
    finally:
        _run("roundup/down.sh", environment)


def _has_faketime() -> bool:
    return bool(list(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1")))


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


def _run(name: str, environment: dict[str, str]) -> None:
    done = subprocess.run(  # noqa: S603  our own scripts
        [HERE / name],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        # To files of the scripts' own, not to pipes: the server they leave behind would hold these open.
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=1200,
    )
    if done.returncode != 0:
        raise RuntimeError(f"{name}: {done.stderr[-2000:]}")
