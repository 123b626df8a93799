"""When checkpoints are made, where they go, and what happens when a place cannot be reached; and the mirror."""

import http.server
import io
import json
import os
import socket
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from lindesk_bot import log
from lindesk_bot.audit import notes
from lindesk_bot.audit.chain import read_lines, verify
from lindesk_bot.audit.mirror import Mirror, ecs
from lindesk_bot.audit.notary import Notary
from lindesk_bot.audit.witnesses import (
    FileWitness,
    SyslogWitness,
    WebhookWitness,
    Witness,
    WitnessError,
    named,
    notes_within,
)
from lindesk_bot.errors import BotError, ConfigurationError, StoreError
from tests.trail.ground import Ground

NOTE = "lindesk-bot audit\n1\n"


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    made = Ground(tmp_path)
    with log.into(io.StringIO()):
        yield made
    made.books.close()


def actions(ground: Ground) -> list[str]:
    return [json.loads(one.entry)["action"] for one in ground.books.trail()]


# -- when --------------------------------------------------------------------------------------------------------------


def test_a_checkpoint_comes_even_when_nothing_happened(ground: Ground) -> None:
    for _ in range(3):
        assert ground.notary.seal()
        ground.clock.advance(timedelta(minutes=10))
    found = ground.checkpoints()
    assert [one.size for one in found] == [0, 0, 0]
    assert len({one.at for one in found}) == 3


def test_without_a_key_or_a_mirror_nothing_is_read_and_nothing_written(ground: Ground) -> None:
    class Untouchable:
        def __getattr__(self, name: str) -> object:
            raise AssertionError(name)

    assert Notary(Untouchable(), ground.clock.now).seal()  # type: ignore[arg-type]


def test_a_key_that_was_replaced_meanwhile_signs_the_next_one(ground: Ground) -> None:
    ground.notary.seal()
    ground.signer = notes.new_signer("another")
    ground.notary.seal()
    assert [next(notes.find(text)).signatures[0][0] for text in _notes(ground)] == ["lindesk-bot", "another"]


def _notes(ground: Ground) -> list[str]:
    return [f"lindesk-bot audit{rest}" for rest in (ground.witness.copies() or "").split("lindesk-bot audit")[1:]]


def test_a_key_that_cannot_be_read_any_more_is_told_of_and_stops_nothing(ground: Ground) -> None:
    def gone() -> notes.Signer:
        raise ConfigurationError("The secret [audit.key] cannot be read.", remedy="Look.")

    notary = Notary(ground.books, ground.clock.now, signer=gone, witnesses=[ground.witness])
    assert not notary.seal()
    assert ground.witness.copies() == ""
    with pytest.raises(BotError, match="No witness could be reached"):
        notary.seal_with([])


def test_whatever_goes_wrong_tickets_go_on(ground: Ground) -> None:
    def broken() -> notes.Signer:
        raise ZeroDivisionError("Ada Exempelsson")

    out = io.StringIO()
    with log.into(out):
        assert not Notary(ground.books, ground.clock.now, signer=broken, witnesses=[ground.witness]).seal()
    assert "audit.seal_failed" in out.getvalue()
    assert "Ada" not in out.getvalue()


# -- a witness that cannot be reached ----------------------------------------------------------------------------------


class Moody(FileWitness):
    well = True
    asked = 0

    def take(self, note: str) -> None:
        self.asked += 1
        if not self.well:
            raise WitnessError("gone")
        super().take(note)


def test_a_witness_that_fails_is_an_alarm_once_and_is_told_of_when_it_is_back(ground: Ground, tmp_path: Path) -> None:
    moody = Moody(tmp_path / "moody.notes")
    notary = ground.new_notary([ground.witness, moody])
    moody.well = False
    for _ in range(3):
        assert not notary.seal()
    moody.well = True
    assert notary.seal()
    assert actions(ground) == ["alarm.witness", "witness.back"]
    told = json.loads(next(iter(ground.books.trail())).entry)
    assert told["witness"] == f"file:{moody.path}"
    assert len(ground.checkpoints()) == 4, "the others are given theirs all the same"
    assert notary.seal()
    (last,) = list(notes.find(moody.path.read_text()))[-1:]
    assert last.checkpoint().size == 2, "the next checkpoint covers all that was missed"


def test_closing_tickets_does_not_wait_for_a_witness_that_failed(ground: Ground, tmp_path: Path) -> None:
    moody = Moody(tmp_path / "moody.notes")
    notary = ground.new_notary([ground.witness, moody])
    moody.well = False
    assert not notary.seal(closing=True)
    for _ in range(5):
        assert not notary.seal(closing=True)
    assert moody.asked == 1
    notary.seal()
    assert moody.asked == 2


def test_an_alarm_that_the_trail_cannot_take_is_logged(
    ground: Ground, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise StoreError("The disk is full.", remedy="Free space.")

    moody = Moody(tmp_path / "moody.notes")
    moody.well = False
    monkeypatch.setattr(ground.books, "append", full)
    out = io.StringIO()
    with log.into(out):
        assert not ground.new_notary([moody]).seal()
    assert "audit.alarm_not_written" in out.getvalue()


def test_a_rotation_that_nobody_can_witness_is_refused(ground: Ground, tmp_path: Path) -> None:
    moody = Moody(tmp_path / "moody.notes")
    moody.well = False
    with pytest.raises(BotError, match="No witness could be reached"):
        ground.new_notary([moody]).seal_with([notes.new_signer("new")])


def test_a_rotation_of_a_trail_that_was_cut_is_refused(ground: Ground) -> None:
    ground.begin()
    ground.rewrite(lambda trail: trail[:3])
    with pytest.raises(BotError, match="not what was signed before"):
        ground.new_notary().seal_with([notes.new_signer("new")])


# -- the places --------------------------------------------------------------------------------------------------------


def test_a_file_is_appended_to_and_for_its_owner_alone(tmp_path: Path) -> None:
    witness = FileWitness(tmp_path / "w")
    assert witness.copies() == ""
    witness.take(NOTE)
    witness.take(NOTE)
    assert witness.copies() == f"\n{NOTE}\n{NOTE}"
    assert witness.path.stat().st_mode & 0o777 == 0o600


def test_a_file_that_cannot_be_written_or_read_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(WitnessError, match="No such file"):
        FileWitness(tmp_path / "missing" / "w").take(NOTE)
    with pytest.raises(WitnessError, match="Is a directory"):
        FileWitness(tmp_path).copies()


def test_syslog_gets_one_line_from_which_the_note_can_be_taken_again(tmp_path: Path) -> None:
    signer = notes.new_signer("lindesk-bot")
    checkpoint = notes.Checkpoint(3, bytes(32), Ground(tmp_path).clock.now(), "0" * 64)
    note = notes.write(checkpoint, (signer,))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))
        server.settimeout(20)
        witness = named(f"syslog://127.0.0.1:{server.getsockname()[1]}", tmp_path)
        assert isinstance(witness, SyslogWitness)
        witness.take(note)
        line = server.recv(65536)
    assert line.startswith(b"<86>lindesk-bot: {")
    assert b"\n" not in line.rstrip(b"\0\n")
    (found,) = notes.find(notes_within(f"Mar 16 08:00:00 host {line.decode()}\n"))
    assert found.signers([signer.verifier])[0] == [signer.verifier]


def test_what_cannot_be_read_back_says_so(tmp_path: Path) -> None:
    places: list[Witness] = [named("syslog:", tmp_path), named("https://siem.example/hook", tmp_path)]
    assert [place.copies() for place in places] == [None, None]


def test_a_syslog_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(WitnessError, match="No such file"):
        SyslogWitness(str(tmp_path / "log"), "syslog:").take(NOTE)


class Hook(http.server.BaseHTTPRequestHandler):
    status = 204
    got: list[tuple[str | None, bytes]] = []  # noqa: RUF012  of the class on purpose: each request has a handler of its own

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        self.got.append((self.headers["Authorization"], self.rfile.read(length)))
        self.send_response(self.status)
        self.send_header("Location", "/elsewhere")
        self.end_headers()

    def log_message(self, *_args: object) -> None:
        """Nothing."""


@pytest.fixture
def hook() -> Iterator[str]:
    Hook.got.clear()
    Hook.status = 204
    server = http.server.HTTPServer(("127.0.0.1", 0), Hook)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/hook?secret=hunter2"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_webhook_gets_json_with_its_token(hook: str, tmp_path: Path) -> None:
    witness = named(hook, tmp_path, "sesame")
    assert isinstance(witness, WebhookWitness)
    witness.take(NOTE)
    ((authorisation, body),) = Hook.got
    assert authorisation == "Bearer sesame"
    assert json.loads(body)["checkpoint"] == NOTE
    assert "hunter2" not in witness.name


@pytest.mark.parametrize("status", [301, 307, 400, 503])
def test_a_webhook_that_does_not_say_yes_is_a_fault_and_is_not_followed(hook: str, status: int) -> None:
    Hook.status = status
    with pytest.raises(WitnessError, match=f"HTTP {status}"):
        WebhookWitness(hook).take(NOTE)
    assert len(Hook.got) == 1


def test_a_webhook_that_is_not_there_is_a_fault_that_tells_no_secret() -> None:
    with pytest.raises(WitnessError) as caught:
        WebhookWitness("http://127.0.0.1:1/hook?secret=hunter2").take(NOTE)
    assert str(caught.value) == "ConnectionError"


@pytest.mark.parametrize(
    "place",
    [
        "",
        "witness.notes",
        "file:",
        "file://host/path",
        "syslog://host/path",
        "http://siem.example/hook",
        "ftp://x/y",
        "https://",
    ],
)
def test_what_is_no_place_is_refused(place: str) -> None:
    with pytest.raises(ValueError, match="a witness is"):
        named(place, Path())


# -- the mirror --------------------------------------------------------------------------------------------------------


def test_the_mirror_tells_each_entry_with_ecs_names_and_can_be_verified(ground: Ground, tmp_path: Path) -> None:
    mirror = tmp_path / "audit.jsonl"
    ground.books.append(
        ground.clock.now(),
        "extract.sent",
        {"case": "LU-1", "ticket": "T-1", "requester": "m-1", "provider": "exempel", "file_sha256": "a" * 64},
    )
    ground.books.append(ground.clock.now(), "case.handed_over", {"case": "LU-1", "why": "no_answer"})
    ground.books.append(ground.clock.now(), "alarm.double_reply", {"case": "LU-1", "error": "delivery.double"})
    assert ground.new_notary(mirror=Mirror(mirror)).seal()
    sent, passed, alarm = map(json.loads, mirror.read_text(encoding="utf-8").splitlines())
    assert sent["@timestamp"] == "2026-03-16T07:00:00.000Z"
    assert (sent["event"]["kind"], sent["event"]["action"]) == ("event", "extract.sent")
    assert (sent["event"]["sequence"], sent["event"]["outcome"]) == (1, "success")
    assert (sent["user"], sent["organization"]) == ({"id": "m-1"}, {"id": "exempel"})
    assert sent["file"] == {"hash": {"sha256": "a" * 64}}
    assert (passed["event"]["reason"], alarm["event"]["kind"]) == ("no_answer", "alert")
    assert alarm["error"] == {"code": "delivery.double"}
    assert mirror.stat().st_mode & 0o777 == 0o600
    mirrored = list(read_lines(mirror.read_text(encoding="utf-8").splitlines()))
    assert mirrored == list(ground.books.trail())


def test_the_mirror_may_be_rotated_between_two_lines(ground: Ground, tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    pieces = []
    for number in range(3):
        ground.write(2)
        ground.new_notary(mirror=Mirror(path)).seal()
        pieces.append(path.rename(tmp_path / f"audit.jsonl.{number}"))
    lines = [line for piece in pieces for line in piece.read_text(encoding="utf-8").splitlines()]
    found = verify(read_lines(lines))
    assert (found.holds, found.entries) == (True, 6)


@pytest.mark.parametrize("cut", [0, 1, 30])
def test_after_a_crash_a_line_may_come_twice_and_none_is_lost(ground: Ground, tmp_path: Path, cut: int) -> None:
    path = tmp_path / "audit.jsonl"
    mirror = Mirror(path)
    ground.write(3)
    mirror.catch_up(ground.books.trail)
    before = path.read_bytes()
    (tmp_path / "audit.jsonl.position").write_bytes(b"1\n")  # it had written more than it could note down
    os.truncate(path, len(before) - cut)
    mirror.catch_up(ground.books.trail)
    whole = [line for line in path.read_text(encoding="utf-8").splitlines() if line.endswith("}}")]
    assert verify(read_lines(whole)).entries == 3


def test_a_mirror_that_cannot_be_written_is_an_alarm_and_no_stop(ground: Ground, tmp_path: Path) -> None:
    notary = ground.new_notary(mirror=Mirror(tmp_path / "missing" / "audit.jsonl"))
    assert not notary.seal()
    assert not notary.seal(closing=True)
    assert actions(ground) == ["alarm.mirror"]
    (tmp_path / "missing").mkdir()
    assert notary.seal()
    assert actions(ground) == ["alarm.mirror", "mirror.back"]


def test_an_entry_that_was_tampered_with_does_not_stop_the_mirror(ground: Ground, tmp_path: Path) -> None:
    ground.write(2)
    ground.rewrite(lambda trail: [trail[0].__class__(1, "{", "x"), trail[1]])
    Mirror(tmp_path / "m").catch_up(ground.books.trail)
    first, second = map(json.loads, (tmp_path / "m").read_text().splitlines())
    assert first["event"] == {"kind": "pipeline_error", "sequence": 1, "hash": "x"}
    assert second == ecs(list(ground.books.trail())[1])
