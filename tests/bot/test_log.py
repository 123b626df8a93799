"""The log: only what is on the list, no personal data, and never in the way."""

import ast
import io
import json
import logging
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

import lindesk_bot
from lindesk_bot import log
from lindesk_bot.days import days_between
from lindesk_bot.errors import BotError
from rules.workdays import WorkingDayCalendar

SECRET = "Ada Exempelsson 19400101-2384"  # noqa: S105  invented


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    yield
    logging.captureWarnings(capture=False)
    root.handlers, root.level = handlers, level
    structlog.reset_defaults()


def lines(out: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_line_tells_what_happened_to_which_case() -> None:
    out = io.StringIO()
    log.configure("json", "info", out)
    log.get().info("case.decided", case="LU-AAAAAAAA", decision="deliver", reason=None)
    (line,) = lines(out)
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "case.decided",
        "level": "info",
        "case": "LU-AAAAAAAA",
        "decision": "deliver",
        "reason": None,
    }


@pytest.mark.parametrize("form", ["json", "console"])
def test_what_is_not_on_the_list_does_not_get_out(form: Any) -> None:
    out = io.StringIO()
    log.configure(form, "debug", out)
    log.get().bind(body=SECRET).warning("case.fault", name=SECRET, case="LU-AAAAAAAA", exc=ValueError(SECRET))
    assert SECRET not in out.getvalue()
    assert "LU-AAAAAAAA" in out.getvalue()
    if form == "json":
        assert lines(out)[0]["dropped_keys"] == 3


def test_things_that_are_no_codes_or_numbers_do_not_get_out_by_an_allowed_key() -> None:
    out = io.StringIO()
    log.configure("json", "info", out)
    log.get().info("case.fault", reason=[SECRET], error=ValueError(SECRET), where={"a": SECRET}, count=3)
    assert SECRET not in out.getvalue()
    assert (lines(out)[0]["count"], lines(out)[0]["dropped_keys"]) == (3, 3)


@pytest.mark.parametrize("form", ["json", "console"])
def test_a_traceback_does_not_get_out(form: Any) -> None:
    out = io.StringIO()
    log.configure(form, "info", out)
    try:
        int(SECRET)
    except ValueError:
        log.get().exception("case.fault", case="LU-AAAAAAAA")
        log.get().error("case.fault", exc_info=True, stack_info=True)
    assert SECRET not in out.getvalue()
    assert "Traceback" not in out.getvalue()
    assert len(out.getvalue().splitlines()) == 2


@pytest.mark.parametrize("form", ["json", "console"])
def test_a_foreign_id_cannot_break_a_line_or_steer_a_terminal(form: Any) -> None:
    out = io.StringIO()
    log.configure(form, "info", out)
    log.get().info("case.opened", ticket="T-1\nlevel=error \x1b[2J\u202e\ud800" + "x" * 5000)
    assert len(out.getvalue().splitlines()) == 1
    assert "\x1b[2J" not in out.getvalue()
    assert "\u202e" not in out.getvalue()
    assert len(out.getvalue()) < 600
    out.getvalue().encode()


def test_of_what_libraries_say_only_the_place_is_told() -> None:
    out = io.StringIO()
    log.configure("json", "info", out)
    logging.getLogger("urllib3.connectionpool").warning("Retrying %s", SECRET)
    try:
        int(SECRET)
    except ValueError:
        logging.getLogger("apscheduler.executors.default").exception("Job raised %s", SECRET)
    logging.getLogger("sqlalchemy.engine").info("INSERT %s", SECRET)
    assert SECRET not in out.getvalue()
    first, second = lines(out)
    assert (first["event"], first["level"]) == ("library.spoke", "warning")
    assert first["where"].startswith("urllib3.connectionpool:")
    assert (second["level"], second["where"].split(":")[0]) == ("error", "apscheduler.executors.default")


def test_of_a_warning_too_only_the_place_is_told() -> None:
    out = io.StringIO()
    log.configure("json", "info", out)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=False)
        logging.captureWarnings(capture=True)  # within: catch_warnings has put back the module's own way to show
        warnings.warn(SECRET, UserWarning, stacklevel=1)
        logging.captureWarnings(capture=False)
    assert SECRET not in out.getvalue()
    assert lines(out)[0]["where"].startswith("py.warnings:")


def test_less_than_the_configured_level_is_not_told() -> None:
    out = io.StringIO()
    log.configure("json", "warning", out)
    log.get().info("round.done")
    log.get().warning("case.lost")
    assert [line["event"] for line in lines(out)] == ["case.lost"]


def test_a_log_that_goes_elsewhere_for_a_while_comes_back() -> None:
    usual, elsewhere = io.StringIO(), io.StringIO()
    log.configure("json", "warning", usual)
    with log.into(elsewhere):
        log.get().info("round.done")
        logging.getLogger("urllib3").warning(SECRET)
    log.get().info("round.done")
    log.get().warning("case.lost")
    assert [line["event"] for line in lines(elsewhere)] == ["round.done", "library.spoke"]
    assert [line["event"] for line in lines(usual)] == ["case.lost"]


class FullDisk(io.StringIO):
    def write(self, _text: str) -> int:
        raise OSError(28, "No space left on device")


def test_a_log_that_cannot_be_written_does_not_stop_the_work() -> None:
    log.configure("json", "info", FullDisk())
    log.get().info("case.decided")
    closed = io.StringIO()
    closed.close()
    log.configure("json", "info", closed)
    log.get().info("case.decided")


def test_the_place_of_an_error_is_in_our_own_code_and_its_message_is_not_told() -> None:
    with pytest.raises(BotError) as caught:
        days_between("2026-02-30", "2026-02-30", WorkingDayCalendar.build())
    assert log.where(caught.value).startswith("lindesk_bot.days:")
    assert log.where(ValueError(SECRET)) == ""


def test_no_key_of_the_list_is_one_for_texts_or_persons() -> None:
    assert not log.ALLOWED & {"body", "subject", "text", "name", "address", "to", "message", "exception", "exc_info"}


def test_every_key_that_the_program_logs_is_on_the_list() -> None:
    """A key that is not would be dropped: an alarm that does not say what it is about."""
    unlisted: dict[str, str] = {}
    for path in Path(lindesk_bot.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("log.get()."):
                keys = {key.arg for key in node.keywords if key.arg is not None}
                unlisted |= {f"{path.name}:{node.lineno} {key}": key for key in keys - log.ALLOWED}
    assert unlisted == {}
