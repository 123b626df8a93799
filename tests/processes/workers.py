"""Workers of the harness: processes of `lindesk-bot run`, started, killed, paused and ended.

A worker is forked from a process that has loaded the libraries already, and then is ``lindesk-bot run`` and nothing
else. Loading them takes a second or two of processor for each start; two hundred killed workers would measure that.
"""

import gc
import os
import random
import signal
import sys
import time
import traceback
from pathlib import Path

import psycopg  # noqa: F401  these are loaded before the first fork

from connectors.desks import maildir, request_tracker  # noqa: F401
from connectors.platforms import export_file  # noqa: F401
from lindesk_bot import app, cli, scheduler  # noqa: F401
from tests import invented
from tests.postgres import end_with_parent
from tests.processes import http_desk  # noqa: F401


class Worker:
    """One process.

    Args:
        config: its configuration.
        log: where its log goes.
    """

    def __init__(self, config: Path, log: Path) -> None:
        self._log = log
        sys.stdout.flush()
        sys.stderr.flush()
        self.resumes_at: float | None = None
        """While it is paused: when it goes on (``time.monotonic``)."""
        self.struck_at: float | None = None
        """When something is to happen to it, for the harness to say."""
        self.status: int | None = None
        """Of a process that has ended: its exit code, or minus the signal."""
        self.pid = os.fork()
        if self.pid == 0:
            _be(config, log)

    @property
    def works(self) -> bool:
        """It has told that it has started, and has neither ended nor been paused."""
        return self.resumes_at is None and bool(self.said()) and not self.has_ended()

    def said(self) -> str:
        """The end of its log."""
        return self._log.read_text(encoding="utf-8", errors="replace")[-500:] if self._log.exists() else ""

    def kill(self) -> None:
        """SIGKILL, whatever it is doing; paused ones too."""
        os.kill(self.pid, signal.SIGKILL)
        self.wait()

    def pause(self, seconds: float) -> None:
        """SIGSTOP, for so long."""
        os.kill(self.pid, signal.SIGSTOP)
        self.resumes_at = time.monotonic() + seconds

    def resume(self) -> None:
        """SIGCONT."""
        os.kill(self.pid, signal.SIGCONT)
        self.resumes_at = None

    def end(self) -> None:
        """SIGTERM: it finishes the case at hand."""
        os.kill(self.pid, signal.SIGTERM)

    def has_ended(self) -> bool:
        """Whether it has; never by itself, or something is wrong."""
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
        return self.status is not None

    def wait(self) -> int:
        """Until it has ended; its status."""
        if self.status is None:
            self.status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return self.status


def warm_up(folder: Path) -> None:
    """Do here, once, what every process does when it begins: load, and remember."""
    bot = app.assemble(invented.settled(folder / "warm-up"))
    invented.export(folder / "warm-up")
    bot.round()
    bot.books.close()
    gc.collect()
    gc.freeze()


def _be(config: Path, log: Path) -> None:
    """In the child: `lindesk-bot run`; never returns."""
    status = 70
    end_with_parent(signal.SIGKILL)
    try:
        descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.dup2(descriptor, sys.stderr.fileno())
        os.dup2(os.open(os.devnull, os.O_RDWR), sys.stdout.fileno())
        random.seed()  # or all workers would wait for the same random times
        cli.main(["-c", str(config), "run"], standalone_mode=False)
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    except BaseException:  # noqa: BLE001  nothing may get back into the harness
        traceback.print_exc()
    finally:
        os._exit(status)
