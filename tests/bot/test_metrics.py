"""The figures for operations: whole, counts alone, and never in the work's way."""

import io
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from connectors.checks import Verdict
from connectors.desks.maildir import MaildirDesk
from connectors.errors import TransientError
from lindesk_bot import checks, log
from lindesk_bot.audit.notary import Standing
from lindesk_bot.cases import Case
from lindesk_bot.config import Metrics
from lindesk_bot.metrics import Gauges
from rules.lifecycle import State
from rules.ticket import STOCKHOLM
from tests.trust.canary import CANARY, WRITER, traces
from tests.trust.house import ROWS, WATCHED, House

NOW = datetime(2026, 3, 16, 8, 0, tzinfo=STOCKHOLM)
WELL = Standing(NOW, contradicted=False, failing=0)
CASE = Case(1, "T-1", "LU-AAAAAAAA", State.WAITING, 1, NOW, due_at=NOW + timedelta(days=2))
_LINE = re.compile(r'(?P<name>lindesk_bot_[a-z_]+(?:\{[a-z]+="[a-z_]+"\})?) (?P<value>[0-9]+)')


def figures(path: Path) -> dict[str, int]:
    """As Prometheus reads them: each name after its own HELP and TYPE, and no line of another form."""
    found: dict[str, int] = {}
    about = ""
    text = path.read_text(encoding="ascii")
    assert text.endswith("\n")
    for line in text.splitlines():
        if line.startswith("# HELP "):
            about = line.split()[2]
            continue
        if line.startswith("#"):
            assert line == f"# TYPE {about} gauge"
            continue
        match = _LINE.fullmatch(line)
        assert match is not None, line
        assert match["name"].partition("{")[0] == about
        assert match["name"] not in found
        found[match["name"].removeprefix("lindesk_bot_")] = int(match["value"])
    return found


def written(tmp_path: Path, *cases: Case, trail: Standing = WELL, at: datetime = NOW) -> dict[str, int]:
    gauges = Gauges(tmp_path / "bot.prom")
    gauges.note_round(at, queue_read=True)
    gauges.write(at, cases, trail, dry_run=False)
    return figures(gauges.path)


def test_every_state_that_is_not_done_with_has_a_figure_also_where_it_is_none(tmp_path: Path) -> None:
    found = written(tmp_path, CASE, replace(CASE, state=State.PARKED), replace(CASE, state=State.PARKED))
    states = {name: value for name, value in found.items() if name.startswith("cases{")}
    assert len(states) == len(State) - 2
    assert (found['cases{state="waiting"}'], found['cases{state="parked"}'], found['cases{state="due"}']) == (1, 2, 0)


def test_late_is_what_the_bot_owes_and_has_not_given(tmp_path: Path) -> None:
    """What a person has taken over is the person's to answer; who was asked is waited for; what was sent is given."""
    long_ago = NOW - timedelta(days=3)
    elsewhere = [
        replace(CASE, state=state, due_at=long_ago) for state in (State.HANDED_OVER, State.ASKING, State.REPLIED)
    ]
    parked = replace(CASE, state=State.PARKED, due_at=NOW - timedelta(hours=1))
    unread = replace(CASE, state=State.RECEIVED, due_at=None)
    found = written(tmp_path, *elsewhere, parked, unread, CASE)
    assert found["overdue_cases"] == 1
    assert found["oldest_due_timestamp_seconds"] == int((NOW - timedelta(hours=1)).timestamp())
    assert "oldest_due_timestamp_seconds" not in written(tmp_path, *elsewhere, unread)


def test_a_booked_day_is_late_when_it_is_over(tmp_path: Path) -> None:
    booked = replace(CASE, due_at=NOW - timedelta(days=3), booked=(date(2026, 3, 20), date(2026, 3, 17)))
    assert written(tmp_path, booked, at=datetime(2026, 3, 17, 23, 59, tzinfo=STOCKHOLM))["overdue_cases"] == 0
    assert written(tmp_path, booked, at=datetime(2026, 3, 18, 0, 0, tzinfo=STOCKHOLM))["overdue_cases"] == 1


def test_how_it_is_with_the_seals(tmp_path: Path) -> None:
    found = written(tmp_path, trail=Standing(None, contradicted=True, failing=2))
    assert (found['alarms{kind="trail"}'], found['alarms{kind="witness"}']) == (1, 2)
    assert "sealed_timestamp_seconds" not in found
    assert written(tmp_path)["sealed_timestamp_seconds"] == int(NOW.timestamp())


def test_the_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    written(tmp_path)
    before = (tmp_path / "bot.prom").stat().st_ino
    umask = os.umask(0o077)
    try:
        written(tmp_path)
    finally:
        os.umask(umask)
    after = (tmp_path / "bot.prom").stat()
    assert after.st_ino != before
    assert stat.S_IMODE(after.st_mode) == 0o644, "node_exporter is another user"
    assert [path.name for path in tmp_path.iterdir()] == ["bot.prom"]


def test_where_it_cannot_be_written_the_log_says_so_once_and_again_after_it_was_well(tmp_path: Path) -> None:
    gauges = Gauges(tmp_path / "gone" / "bot.prom")
    out = io.StringIO()
    with log.into(out):
        for _ in range(3):
            gauges.write(NOW, (), WELL, dry_run=True)
        assert out.getvalue().count("metrics.failed") == 1
        gauges.path.parent.mkdir()
        gauges.write(NOW, (), WELL, dry_run=True)
        gauges.path.unlink()
        gauges.path.mkdir()
        gauges.write(NOW, (), WELL, dry_run=True)
    assert out.getvalue().count("metrics.failed") == 2
    assert [path.name for path in gauges.path.parent.iterdir()] == ["bot.prom"]


def test_the_name_must_be_one_that_node_exporter_takes() -> None:
    with pytest.raises(ValueError, match=r"must end in \.prom"):
        Metrics(file=Path("bot.txt"))


# -- the whole bot -----------------------------------------------------------------------------------------------------


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path / "bot", {"# [metrics]": '[metrics]\nfile = "books/bot.prom"'})
    made.export()
    yield made
    made.bot.books.close()


def test_the_bot_tells_after_each_round_how_it_is(house: House) -> None:
    file = house.folder / "books" / "bot.prom"
    house.order("Loggutdrag den 20 mars, tack.")
    house.order("Hej, loggutdrag den 31 april tack.")
    house.round()
    found = figures(file)
    assert (found['cases{state="waiting"}'], found['cases{state="asking"}'], found["dry_run"]) == (1, 1, 0)
    assert (
        found["round_timestamp_seconds"] == found["queue_read_timestamp_seconds"] == int(house.clock.now().timestamp())
    )


def test_a_desk_that_does_not_answer_shows_as_a_queue_that_grows_old(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = house.folder / "books" / "bot.prom"
    house.round()
    read = figures(file)["queue_read_timestamp_seconds"]

    def away(*_: object, **__: object) -> None:
        raise TransientError("The desk does not answer.", remedy="Wait.", code="desk.away")

    monkeypatch.setattr(MaildirDesk, "open_tickets", away)
    house.clock.advance(timedelta(hours=1))
    house.round()
    found = figures(file)
    assert found["queue_read_timestamp_seconds"] == read
    assert found["round_timestamp_seconds"] == read + 3600


def test_a_trail_that_is_not_what_was_sealed_shows_at_the_next_checkpoint(tmp_path: Path) -> None:
    """Not only after another round: `once` makes none."""
    house = House(tmp_path / "sealed", WATCHED)
    house.export()
    house.order("Loggutdrag, tack.")
    house.go()
    file = house.folder / "watch" / "bot.prom"
    ended = figures(file)["round_timestamp_seconds"]
    house.clock.advance(timedelta(minutes=10))
    with log.into(io.StringIO()):
        house.bot.seal()
        assert figures(file)['alarms{kind="trail"}'] == 0
        assert figures(file)["sealed_timestamp_seconds"] == ended + 600
        with house.bot.books._transaction() as db:
            db.exec_driver_sql("DROP TRIGGER audit_no_delete")
            db.exec_driver_sql("DELETE FROM audit WHERE position > 3")
        house.bot.seal()
    found = figures(file)
    assert found['alarms{kind="trail"}'] == 1
    assert found["round_timestamp_seconds"] == ended
    (told,) = [one for one in checks.run(house.config) if one.what == "audit trail"]
    assert (told.verdict, "were sealed" in told.found) == (Verdict.FAILED, True)
    house.bot.books.close()


def test_it_tells_of_nobody(house: House) -> None:
    house.order(f"Loggutdrag, tack. Larmet hos {CANARY.name} fungerar inte.")
    house.export([ROWS[0].replace(";Aktiv;", f";{CANARY.name};"), *ROWS[1:]])
    house.order("Loggutdrag, tack.")
    house.go(1)
    content = (house.folder / "books" / "bot.prom").read_bytes()
    assert traces(content, CANARY, WRITER) == set()
    hidden = [one for case in house.cases for one in (case.requester, case.reference, case.ticket_id)]
    assert not any(one.encode() in content for one in [*hidden, "exempel"])


def test_check_says_whether_the_file_can_be_written(house: House) -> None:
    (well,) = [one for one in checks.run(house.config) if one.what == "metrics"]
    assert well.verdict is Verdict.OK
    text = house.config.read_text(encoding="utf-8").replace("books/bot.prom", "nowhere/bot.prom")
    house.config.write_text(text, encoding="utf-8")
    (bad,) = [one for one in checks.run(house.config) if one.what == "metrics"]
    assert bad.verdict is Verdict.FAILED
    assert "nowhere" in bad.remedy
