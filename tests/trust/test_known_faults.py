"""A look for known faults that cannot ask anybody is skipped where all can see it, and never taken for a clean one."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests import known_faults
from tests.known_faults import KNOWN, LOCK, NotRunError, Package, packages, verdict

BAD = Package("jinja2", "2.10", ("PYSEC-2019-217",))
GOOD = Package("click", "8.1.7")


def answers(probe: Sequence[Package], lock: Sequence[Package]) -> Any:
    def asking(file: Path) -> Sequence[Package]:
        if file == LOCK:
            return lock
        assert file.read_text(encoding="ascii").strip() == KNOWN
        return probe

    return asking


def test_a_known_fault_fails_and_is_named() -> None:
    code, said = verdict(answers([BAD], [GOOD, Package("requests", "2.0", ("GHSA-1", "GHSA-2"))]))
    assert code == 1
    assert said == ["requests 2.0: GHSA-1, GHSA-2", "1 of 2 packages have known faults"]


def test_nothing_known_is_well() -> None:
    assert verdict(answers([BAD], [GOOD])) == (0, ["none of 1 packages has a known fault"])


@pytest.mark.parametrize("probe", [[], [Package("jinja2", "2.10", asked=False)], [Package("jinja2", "2.10")]])
def test_who_does_not_know_of_the_fault_that_all_know_is_not_believed(probe: list[Package]) -> None:
    code, (said,) = verdict(answers(probe, [GOOD]))
    assert (code, said.partition(":")[0]) == (0, "skipped")
    assert verdict(answers(probe, [GOOD]), must_ask=True)[0] == 1


def test_no_connection_is_skipped_likewise() -> None:
    def asking(_file: Path) -> Sequence[Package]:
        raise NotRunError("connection refused")

    code, (said,) = verdict(asking)
    assert code == 0
    assert said.startswith("skipped: ")
    assert "connection refused" in said


@pytest.mark.parametrize("lock", [[GOOD, Package("rich", "13", asked=False)], []])
def test_what_was_not_looked_at_is_not_clean(lock: list[Package]) -> None:
    assert verdict(answers([BAD], lock))[0] == 1


def test_pip_audits_own_form_is_read() -> None:
    told = {
        "dependencies": [
            {"name": "jinja2", "version": "2.10", "vulns": [{"id": "PYSEC-2019-217", "fix_versions": ["2.10.1"]}]},
            {"name": "click", "version": "8.1.7", "vulns": []},
            {"name": "rich", "skip_reason": "Dependency not found on PyPI"},
        ],
        "fixes": [],
    }
    assert packages(told) == [BAD, GOOD, Package("rich", "", asked=False)]


@pytest.mark.parametrize(("code", "out"), [(2, "{}"), (1, ""), (0, "")])
def test_a_pip_audit_that_ends_without_an_answer_was_not_run(
    monkeypatch: pytest.MonkeyPatch, code: int, out: str
) -> None:
    done = subprocess.CompletedProcess(["pip-audit"], code, out, "first\nERROR: the last line")
    monkeypatch.setattr(subprocess, "run", lambda *_args, **_kwargs: done)
    with pytest.raises(NotRunError, match="the last line"):
        known_faults.ask(LOCK)


def test_an_answer_is_taken_whether_faults_were_found_or_not(monkeypatch: pytest.MonkeyPatch) -> None:
    out = json.dumps({"dependencies": [{"name": "click", "version": "8.1.7", "vulns": []}]})
    for code in (0, 1):
        done = subprocess.CompletedProcess(["pip-audit"], code, out, "")
        monkeypatch.setattr(subprocess, "run", lambda *_args, done=done, **_kwargs: done)
        assert known_faults.ask(LOCK) == [GOOD]
