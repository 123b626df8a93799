"""Desks over HTTP whose errors quote her: pages, headers, status lines, half answers. Nothing of it is passed on."""

import json
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from connectors.desks import request_tracker, roundup
from connectors.desks.base import Attachment, Desk, Letter
from connectors.errors import ConnectorError, PermanentError
from connectors.http import Answer, Session
from rules.lifecycle import State
from rules.ticket import Requester
from tests.trust.canary import CANARY, WRITER, traces
from tests.trust.house import START, WATCHED, House, witnessed
from tests.trust.leaky_tracker import KINDS, TEAM, WRITES, Handler, Tracker, leaky_tracker

TOLD = f"{CANARY.name}, {CANARY.dashed}, {CANARY.street}, tel {CANARY.phone}"
PAGE = f"<html><title>{CANARY.name}</title><body><pre>DBD::Pg: Tickets: ('{TOLD}') is too long</pre></body></html>"
LATIN = TOLD.encode("latin-1", "replace").decode("latin-1")
"""Header lines and status lines are Latin-1."""


def _status(status: int) -> Callable[[Handler], None]:
    return lambda call: call.answer(
        status, json.dumps({"message": TOLD}), reason=f"Fel {CANARY.identity}", X_Error=LATIN
    )


def _list_of_another_kind(call: Handler) -> None:
    item = dict.fromkeys(("id", "Created", "Type", "Creator", "EffectiveId", "TransactionId", "Status"), TOLD)
    call.answer(200, json.dumps({"items": [item], "total": TOLD, "id": TOLD}))


RUDE: dict[str, Callable[[Handler], None]] = {
    "a page with 500": lambda call: call.answer(500, PAGE, media_type="text/html"),
    "a page with 200": lambda call: call.answer(200, PAGE, media_type="text/html"),
    "an error's text with 201": lambda call: call.answer(
        201, json.dumps([f"Kunden {TOLD} finns inte"]), Location=LATIN
    ),
    **{f"her in every place of {status}": _status(status) for status in (400, 401, 403, 404, 409, 413, 422, 429, 502)},
    "429 that says when by her name": lambda call: call.answer(429, "{}", Retry_After=CANARY.phone),
    "elsewhere, under her name": lambda call: call.answer(302, "", Location=f"{call.tracker.url}/{quote(TOLD)}"),
    "JSON that breaks off": lambda call: call.answer(200, f'{{"items": [{{"Subject": "{TOLD}'),
    "a list of another kind": _list_of_another_kind,
    "a number": lambda call: call.answer(200, CANARY.identity),
    "half of an answer": lambda call: call.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + TOLD.encode()),
    "no answer": lambda call: call.raw(b""),
    "a status line that is none": lambda call: call.raw(f"HTTP/1.1 {LATIN}\r\n\r\n".encode()),
    "a header line that is none": lambda call: call.raw(
        f"HTTP/1.1 200 OK\r\n{LATIN}\r\nContent-Length: 2\r\n\r\n{{}}".encode()
    ),
    "a length that is none": lambda call: call.raw(
        f"HTTP/1.1 200 OK\r\nContent-Length: {CANARY.phone}\r\n\r\n".encode()
    ),
    "chunks that are none": lambda call: call.raw(
        f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{CANARY.identity}{CANARY.name}\r\n".encode()
    ),
    "something that is compressed and is not": lambda call: call.answer(200, TOLD, Content_Encoding="gzip"),
}


@pytest.fixture
def tracker() -> Iterator[Tracker]:
    with leaky_tracker(lambda: START) as made:
        yield made


@pytest.fixture
def house(tmp_path: Path, tracker: Tracker) -> Iterator[House]:
    (tmp_path / "bot" / "secrets").mkdir(parents=True, mode=0o700)
    token = tmp_path / "bot" / "secrets" / "desk.token"
    token.write_text("1-14-0123456789abcdef", encoding="ascii")
    token.chmod(0o600)
    section = tracker.section().replace("secrets/desk.token", str(token))
    made = House(tmp_path / "bot", WATCHED, desk=section)
    tracker.now = made.clock.now
    made.export()
    with witnessed(made):
        yield made
    made.bot.books.close()


def astray(tracker: Tracker) -> set[str]:
    """What of her is in what the bot wrote, but for the replies' files."""
    written = [*tracker.of_the_bot("Correspond"), *tracker.of_the_bot("Comment")]
    return {what for each in written for what in traces(each.text.encode(), CANARY)}


def test_she_is_in_the_replys_file_and_nowhere_else(house: House, tracker: Tracker) -> None:
    tracker.file(f"Hej, vi vill ha ett loggutdrag.\n\nMvh\n{WRITER.name}\n{WRITER.phone}\n")
    house.go()
    assert house.case.state is State.CLOSED
    (reply,) = tracker.of_the_bot("Correspond")
    assert {"given name (zip)", "family name (zip)"} <= traces(reply.files[0])
    assert astray(tracker) == set()
    assert house.leaks() == {}


def test_a_note_to_the_team_tells_nothing_of_what_she_is_said_to_need(house: House, tracker: Tracker) -> None:
    ticket = tracker.file(f"Vi vill ha ett loggutdrag. Larmet hos {TOLD} fungerar inte, hon når ingen.")
    house.go()
    assert house.case.state is State.HANDED_OVER
    assert tracker.tickets[ticket]["Queue"] == TEAM
    assert tracker.of_the_bot("Comment")
    assert astray(tracker) == set()
    assert house.leaks() == {}


QUIET = ("a page with 500", "her in every place of 502", "no answer", "half of an answer")
"""Where a write that was not done looks like one that was."""


ALIKE = tuple(f"her in every place of {status}" for status in (401, 404, 409, 413, 422))
"""To the bot as a whole these are as 400 or 403; each connector is tried with them below."""


@pytest.mark.parametrize(
    ("how", "does"), [*((how, True) for how in RUDE if how not in ALIKE), *((how, False) for how in QUIET)]
)
def test_whatever_the_desk_quotes_in_its_answers_is_not_passed_on(
    house: House, tracker: Tracker, how: str, *, does: bool
) -> None:
    """At each kind of call in turn, for as long as it takes until a person is asked."""
    tracker.does = does
    for kind in KINDS if does else WRITES:
        house.restart()
        tracker.rude = {kind: RUDE[how]}
        tracker.file(f"Hej, vi vill ha ett loggutdrag. {TOLD}")
        house.export()
        house.go(0.03)
    tracker.rude = {"queue": RUDE[how]}
    for number in tracker.tickets:
        tracker.tickets[number]["Status"] = "resolved"
    house.restart()  # where the list is empty, it looks whether the queue is there at all
    house.round()
    tracker.rude = {}
    assert {*WRITES} & tracker.met
    assert house.exceptions
    assert astray(tracker) == set()
    for command in (("check",), ("cases",), ("cases", "--json"), ("audit", "show"), ("audit", "show", "--json")):
        house.run(*command)
    assert house.leaks(ask=False) == {}


def test_a_connector_that_passes_it_on_would_be_seen(
    house: House, tracker: Tracker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def quotes(self: Session, what: str, answer: Answer, *, written: bool) -> ConnectorError:  # noqa: ARG001  as it stands
        return PermanentError(f"{what}: {answer.content.decode()}", remedy="Look.", code="desk.refused")

    monkeypatch.setattr(Session, "sorted", quotes)
    tracker.rude = {"correspond": RUDE["a page with 500"]}
    tracker.file("Hej, vi vill ha ett loggutdrag.")
    house.go()
    assert "exceptions" in house.leaks(ask=False)


# -- each verb of each connector ---------------------------------------------------------------------------------------

LETTER = Letter(
    "LU-7KQ4M2XP-B4TX9H", f"Se bilagan.\n\n{WRITER.name}", Attachment("lista.xlsx", TOLD.encode(), "text/x")
)
TO = Requester("anna01", address=WRITER.address)
VERBS: dict[str, Callable[[Desk], object]] = {
    "open_tickets": lambda desk: list(desk.open_tickets()),
    "read": lambda desk: desk.read("1"),
    "sightings": lambda desk: desk.sightings("1", LETTER.reference),
    "reply": lambda desk: desk.reply("1", LETTER, to=TO, guard=lambda: None),
    "note": lambda desk: desk.note("1", LETTER, guard=lambda: None),
    "close": lambda desk: desk.close("1"),
    "hand_over": lambda desk: desk.hand_over("1"),
}


def connected(name: str, url: str, secret: Path) -> Desk:
    place = {"file": str(secret)}
    common: dict[str, object] = {"url": url, "user": "lindesk", "deadline_seconds": 2}
    if name == "roundup":
        told = {"password": place, "category": "loggutdrag", "hand_over_to": "team", "sender_verification": "no_mail"}
        return roundup.connect({**common, **told}, clock=lambda: START)
    told = {"token": place, "queue": "L", "hand_over_queue": TEAM, "sender_verification": "upstream"}
    return request_tracker.connect({**common, **told}, clock=lambda: START)


@pytest.mark.parametrize("how", RUDE)
@pytest.mark.parametrize("name", ["request_tracker", "roundup"])
def test_no_error_of_a_connector_holds_what_the_desk_said(
    tmp_path: Path, tracker: Tracker, name: str, how: str
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hemligt-ord-7", encoding="ascii")
    secret.chmod(0o600)

    class Always(dict[str, Callable[[Handler], None]]):
        def get(self, *_: object) -> Callable[[Handler], None]:
            return RUDE[how]

    tracker.rude, tracker.does = Always(), False
    raised = 0
    for act in VERBS.values():
        try:
            act(connected(name, tracker.url, secret))
        except ConnectorError as error:
            shown = [*traceback.format_exception(error), repr(error), repr(error.args), repr(vars(error))]
            assert traces("\n".join(shown).encode(), CANARY, WRITER) == set()
            assert "hemligt-ord-7" not in "\n".join(shown)
            raised += 1
    assert raised == len(VERBS)
    found = connected(name, tracker.url, secret)
    try:
        shown_checks = repr(list(found.check()))
    except ConnectorError as error:
        shown_checks = f"{error!r} {error}"
    assert traces(shown_checks.encode(), CANARY, WRITER) == set()
