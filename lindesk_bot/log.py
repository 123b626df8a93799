"""The log: events with an allow-list of keys. What is not on the list does not get out.

A log line says which case, which ticket id, which error code. It never holds a ticket text, a name, an address or a
row of an extract: keys that are not on the list are dropped, and the line says how many were.

The log tells of the work and is never in its way: where it cannot be written (a full disk, a pipe that has ended) the
line is lost and the work goes on. The audit trail is the other way round.
"""

import logging
import re
import sys
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager, suppress
from typing import Any, Literal, TextIO

import structlog

ALLOWED = frozenset(
    {
        # what happened
        "event",
        "level",
        "timestamp",
        "error",  # a code: export.missing_column
        "error_type",  # a class name
        "where",  # module:line of our own code
        "remedy",
        # about which case
        "case",
        "ticket",
        "state",
        "provider",
        "requester",  # the desk's user id
        "decision",
        "reason",
        "attempt",
        # how much, how long
        "count",
        "new",
        "worked",
        "seconds",
        "position",
        "witness",  # where checkpoints or the mirror go, without query or password
        "worker",
        "version",
        "dry_run",
        "dropped_keys",
    }
)


_LONGEST = 300
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What could break a line, colour a terminal, turn the order of letters, or not be written at all."""


def configure(form: Literal["json", "console"], level: str, stream: TextIO | None = None) -> None:
    """Set up logging for the process; also takes in what libraries log, as place and level only."""
    out = stream or sys.stderr
    renderer: Any = structlog.processors.JSONRenderer(ensure_ascii=False, sort_keys=True)
    if form == "console":
        renderer = structlog.dev.ConsoleRenderer(colors=out.isatty(), exception_formatter=_no_traceback)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            only_allowed,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=lambda *_: _Lines(out),
        cache_logger_on_first_use=False,
    )
    # Libraries put what they were given into their messages (SQL, addresses, headers): only that they spoke is told.
    root = logging.getLogger()
    root.handlers = [_LibraryHandler()]
    root.setLevel(logging.WARNING)
    logging.captureWarnings(capture=True)


@contextmanager
def into(stream: TextIO, level: str = "info") -> Iterator[None]:
    """The log as JSON into a stream for a while; whoever had set it up before then has it back (the demo, tests)."""
    root = logging.getLogger()
    before, handlers, root_level = structlog.get_config(), root.handlers, root.level
    configure("json", level, stream)
    try:
        yield
    finally:
        logging.captureWarnings(capture=False)
        structlog.configure(**before)
        root.handlers = handlers
        root.setLevel(root_level)


def get() -> Any:
    """The logger."""
    return structlog.get_logger()


def only_allowed(_logger: object, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Drop every key that is not on the list, and values that are no plain codes or numbers."""
    kept = {
        key: _plain(value) if isinstance(value, str) else value
        for key, value in event.items()
        if key in ALLOWED and isinstance(value, str | int | float | bool | type(None))
    }
    dropped = len(event) - len(kept)
    if dropped:
        kept["dropped_keys"] = dropped
    return kept


def where(error: BaseException) -> str:
    """The place in our own code where an error came from: ``module:line``; never its message."""
    place = ""
    step = error.__traceback__
    while step is not None:
        module = step.tb_frame.f_globals.get("__name__", "")
        if module.split(".")[0] in ("rules", "connectors", "lindesk_bot"):
            place = f"{module}:{step.tb_lineno}"
        step = step.tb_next
    return place


def _plain(value: str) -> str:
    """Ids come from foreign systems: no line breaks, no terminal's commands, not without end."""
    shown = _CONTROL.sub("�", value)
    return shown if len(shown) <= _LONGEST else shown[:_LONGEST] + "…"


def _no_traceback(_stream: TextIO, _exc_info: object) -> None:
    """Tracebacks show locals and messages; ``where`` tells the place."""


class _Lines:
    """Where the lines go. Every level's method is the same: the level stands in the line."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def msg(self, line: str) -> None:
        # One write for a line and its end: threads do not mix theirs. ValueError: the stream has been closed.
        with suppress(OSError, ValueError):
            self._out.write(line + "\n")
            self._out.flush()

    debug = info = warning = error = critical = msg


class _LibraryHandler(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        level = "error" if record.levelno >= logging.ERROR else "warning"
        getattr(get(), level)("library.spoke", where=f"{record.name}:{record.lineno}")
