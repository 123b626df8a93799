"""The trail only grows, and shows whoever changes it: each attack is refused, detected, or said to be undetectable."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from lindesk_bot.audit.chain import GENESIS, PREFIX, Link, digest, link, read_lines, verify
from lindesk_bot.errors import TrailError
from lindesk_bot.store.books import Books
from rules.ticket import STOCKHOLM

NOW = datetime(2026, 3, 16, 8, 41, 7, 123_456, tzinfo=STOCKHOLM)


def trail(length: int) -> list[Link]:
    links: list[Link] = []
    previous = GENESIS
    for position in range(1, length + 1):
        at = NOW + timedelta(minutes=position)
        links.append(
            link(position, previous, at, "case.opened", {"case": f"LU-{position:08}", "ticket": f"T-{position}"})
        )
        previous = links[-1].hash
    return links


# -- the chain ---------------------------------------------------------------------------------------------------------


def test_an_entry_is_canonical_and_its_hash_can_be_made_by_anybody() -> None:
    one = link(1, GENESIS, NOW, "run.started", {"version": "0.1.0", "dry_run": True, "å": ["ä", None, 3]})
    assert one.entry == (
        '{"action":"run.started","at":"2026-03-16T07:41:07.123Z","dry_run":true,"position":1,'
        f'"previous":"{GENESIS}","version":"0.1.0","å":["ä",null,3]}}'
    )
    assert one.hash == hashlib.sha256(b"lindesk-bot audit v1\n" + one.entry.encode()).hexdigest()


def test_details_cannot_pass_themselves_off_as_position_or_time() -> None:
    one = link(7, "f" * 64, NOW, "case.opened", {"position": 1, "previous": GENESIS, "at": "1999", "action": "x"})
    told = json.loads(one.entry)
    assert (told["position"], told["previous"], told["action"]) == (7, "f" * 64, "case.opened")


@pytest.mark.parametrize("unfit", [0.5, [0.5], {"a": (1, 0.5)}, float("nan")])
def test_floats_have_no_place_in_an_entry(unfit: object) -> None:
    with pytest.raises(ValueError, match="float"):
        link(1, GENESIS, NOW, "case.opened", {"number": unfit})


def test_a_whole_trail_holds_and_says_what_it_covers() -> None:
    links = trail(4)
    links.append(link(5, links[-1].hash, NOW + timedelta(hours=3), "run.stopped", {}))
    found = verify(links)
    assert found.holds
    assert (found.entries, found.last_hash, found.set_back) == (5, links[-1].hash, "")
    assert (found.first_at, found.last_at) == ("2026-03-16T07:42:07.123Z", "2026-03-16T10:41:07.123Z")
    assert found.longest_silence == "2026-03-16T07:45:07.123Z / 2026-03-16T10:41:07.123Z"


def test_an_empty_trail_holds_nothing() -> None:
    found = verify([])
    assert (found.holds, found.entries, found.last_hash) == (True, 0, GENESIS)


def test_a_clock_that_was_put_back_is_told_of_but_is_no_fault() -> None:
    links = trail(2)
    links.append(link(3, links[-1].hash, NOW - timedelta(days=1), "run.started", {}))
    found = verify(links)
    assert found.holds
    assert found.set_back == "2026-03-16T07:43:07.123Z / 2026-03-15T07:41:07.123Z"


def _edited(links: list[Link]) -> list[Link]:
    links[2] = replace(links[2], entry=links[2].entry.replace("T-3", "T-9"))
    return links


def _edited_with_its_hash(links: list[Link]) -> list[Link]:
    entry = links[2].entry.replace("T-3", "T-9")
    links[2] = Link(3, entry, digest(entry.encode()))
    return links


def _deleted(links: list[Link]) -> list[Link]:
    del links[2]
    return links


def _deleted_and_renumbered(links: list[Link]) -> list[Link]:
    del links[2]
    return [replace(one, position=position) for position, one in enumerate(links, start=1)]


def _first_deleted(links: list[Link]) -> list[Link]:
    return links[1:]


def _swapped(links: list[Link]) -> list[Link]:
    links[1], links[2] = replace(links[2], position=2), replace(links[1], position=3)
    return links


def _reordered(links: list[Link]) -> list[Link]:
    links[1], links[2] = links[2], links[1]
    return links


def _inserted(links: list[Link]) -> list[Link]:
    extra = link(3, links[1].hash, NOW, "case.closed", {"case": "LU-X"})
    return [*links[:2], extra, *(replace(one, position=one.position + 1) for one in links[2:])]


def _doubled(links: list[Link]) -> list[Link]:
    return [*links[:3], *links[2:]]


def _from_another_trail(links: list[Link]) -> list[Link]:
    links[2] = link(3, GENESIS, NOW, "case.opened", {"case": "LU-00000003"})
    return links


def _not_canonical(links: list[Link]) -> list[Link]:
    entry = json.dumps(json.loads(links[2].entry))
    links[2] = Link(3, entry, digest(entry.encode()))
    return links


def _twice_the_same_key(links: list[Link]) -> list[Link]:
    entry = links[2].entry.replace('"action":', '"action":"case.closed","action":')
    links[2] = Link(3, entry, digest(entry.encode()))
    return links


def _no_json(links: list[Link]) -> list[Link]:
    links[2] = replace(links[2], entry="{")
    return links


def _deep(links: list[Link]) -> list[Link]:
    links[2] = replace(links[2], entry="[" * 100_000)
    return links


def _no_object(links: list[Link]) -> list[Link]:
    links[2] = Link(3, "[]", digest(b"[]"))
    return links


def _of_time(at: str) -> Callable[[list[Link]], list[Link]]:
    def attack(links: list[Link]) -> list[Link]:
        entry = rfc8785.dumps({**json.loads(links[2].entry), "at": at})
        links[2] = Link(3, entry.decode(), digest(entry))
        return links

    return attack


@pytest.mark.parametrize(
    ("attack", "at", "said"),
    [
        (_edited, 2, "entry 3 has been changed: its hash does not match its text"),
        (_edited_with_its_hash, 3, "entry 4 does not follow from entry 3"),
        (_deleted, 2, "entry 3 is missing: the next one says it is number 4"),
        (_deleted_and_renumbered, 2, "entry 3 does not follow from entry 2"),
        (_first_deleted, 0, "entry 1 is missing: the next one says it is number 2"),
        (_swapped, 1, "entry 2 does not follow from entry 1"),
        (_reordered, 1, "entry 2 is missing: the next one says it is number 3"),
        (_inserted, 3, "entry 4 does not follow from entry 3"),
        (_doubled, 3, "entry 4 is missing: the next one says it is number 3"),
        (_from_another_trail, 2, "entry 3 does not follow from entry 2"),
        (_not_canonical, 2, "entry 3 is not canonical JSON"),
        (_twice_the_same_key, 2, "entry 3 is not canonical JSON"),
        (_no_json, 2, "entry 3 is not canonical JSON"),
        (_deep, 2, "entry 3 is not canonical JSON"),
        (_no_object, 2, "entry 3 is not canonical JSON"),
        (_of_time("yesterday"), 2, "entry 3 has no time"),
        (_of_time("2026-03-16T08:41:00"), 2, "entry 3 has no time"),
    ],
)
def test_what_was_done_to_a_trail_shows(attack: Callable[[list[Link]], list[Link]], at: int, said: str) -> None:
    found = verify(attack(trail(5)))
    assert not found.holds
    assert (found.entries, found.fault) == (at, said)


def test_a_trail_made_anew_from_some_entry_on_shows_only_beside_a_receipt_outside() -> None:
    links = trail(5)
    receipt_in_the_reply = (5, links[4].hash[:16])
    forged = links[:2]
    for position in range(3, 6):
        forged.append(link(position, forged[-1].hash, NOW, "case.opened", {"case": f"LU-FORGED{position}"}))
    assert verify(forged).holds, "undetectable in itself (docs/audit.md): this is why the desk is made a witness"
    assert forged[receipt_in_the_reply[0] - 1].hash[:16] != receipt_in_the_reply[1]


def test_a_trail_cut_off_at_its_end_shows_only_beside_a_receipt_outside() -> None:
    cut = trail(5)[:3]
    assert verify(cut).holds, "undetectable in itself (docs/audit.md)"
    assert verify(cut).entries < 5


@given(st.integers(0, 4), st.integers(0, 2**16), st.sampled_from(["entry", "hash"]))
def test_no_single_letter_can_be_changed(which: int, where: int, part: str) -> None:
    links = trail(5)
    old = getattr(links[which], part)
    where %= len(old)
    new = old[:where] + ("1" if old[where] == "0" else "0") + old[where + 1 :]
    links[which] = replace(links[which], **{part: new})
    found = verify(links)
    assert not found.holds
    assert found.entries in (which, which + 1)


# -- offline -----------------------------------------------------------------------------------------------------------


def test_an_exported_trail_is_read_back() -> None:
    lines = [json.dumps({"entry": one.entry, "hash": one.hash}) for one in trail(3)]
    assert list(read_lines(lines)) == trail(3)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{",
        "[]",
        "null",
        '{"entry": "{}", "hash": "x"}',
        '{"entry": "7", "hash": "x"}',
        '{"hash": "x"}',
        "[" * 100_000,
    ],
)
def test_a_line_that_is_no_entry_is_named(line: str) -> None:
    good = [json.dumps({"entry": one.entry, "hash": one.hash}) for one in trail(2)]
    with pytest.raises(ValueError, match=r"^line 3 is not an entry of a trail$"):
        list(read_lines([*good, line]))


# -- append only -------------------------------------------------------------------------------------------------------


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    opened = Books(f"sqlite:///{tmp_path}/books.sqlite", desk="maildir", worker="anna:1")
    for number in range(3):
        opened.append(NOW, "run.started", {"number": number})
    yield opened
    opened.close()


ATTACKS = {
    "update": "UPDATE audit SET entry = 'x' WHERE position = 2",
    "update or ignore": "UPDATE OR IGNORE audit SET entry = 'x' WHERE position = 2",
    "update or replace": "UPDATE OR REPLACE audit SET position = 1 WHERE position = 2",
    "rowid": "UPDATE audit SET rowid = 9 WHERE position = 3",
    "delete one": "DELETE FROM audit WHERE position = 3",
    "delete all": "DELETE FROM audit",
    "replace": "REPLACE INTO audit VALUES (2, 'x', 'y')",
    "insert or replace the last": "INSERT OR REPLACE INTO audit VALUES (3, 'x', 'y')",
    # The position is right, and the conflict is with the hash of an older entry: SQLite would delete that one, and no
    # DELETE trigger would fire.
    "insert or replace by hash": "INSERT OR REPLACE INTO audit SELECT 4, 'x', hash FROM audit WHERE position = 1",
    "upsert": "INSERT INTO audit VALUES (2, 'x', 'y') ON CONFLICT (position) DO UPDATE SET entry = 'x'",
    "upsert by hash": (
        "INSERT INTO audit SELECT 4, 'x', hash FROM audit WHERE position = 1 "
        "ON CONFLICT (hash) DO UPDATE SET entry = 'x'"
    ),
    "leave a gap": "INSERT INTO audit VALUES (9, 'x', 'y')",
    "go before the first": "INSERT INTO audit VALUES (0, 'x', 'y')",
    "let the database number it": "INSERT INTO audit (entry, hash) VALUES ('x', 'y')",
}


@pytest.mark.parametrize("recursive_triggers", ["ON", "OFF"])
@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_the_trail_only_grows(books: Books, attack: str, recursive_triggers: str) -> None:
    before = list(books.trail())
    with books._engine.connect() as db:
        db.exec_driver_sql(f"PRAGMA recursive_triggers = {recursive_triggers}")
        with pytest.raises(DBAPIError, match="only grows"):
            db.execute(text(attack))
    assert list(books.trail()) == before


def test_who_may_change_the_tables_can_take_the_triggers_away_and_it_shows(books: Books) -> None:
    with books._engine.begin() as db:
        for trigger in ("audit_no_update", "audit_no_delete", "audit_next"):
            db.execute(text(f"DROP TRIGGER {trigger}"))
        db.execute(text("DELETE FROM audit WHERE position = 2"))
    assert verify(books.trail()).fault == "entry 2 is missing: the next one says it is number 3"


def test_things_that_are_no_text_in_the_trail_are_faults_and_no_crash(books: Books) -> None:
    with books._engine.begin() as db:
        db.execute(text("INSERT INTO audit VALUES (4, x'00ff', 7)"))
    assert verify(books.trail()).fault == "entry 4 is not canonical JSON"


def test_a_trail_that_refuses_an_entry_stops_what_it_tells_of(books: Books) -> None:
    with books._engine.begin() as db:
        db.execute(text("CREATE TRIGGER no_more BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'anna.secret'); END"))
    with pytest.raises(TrailError) as caught:
        books.take_in("T-1", "v1", "LU-AAAAAAAA", NOW)
    assert "audit verify" in caught.value.remedy
    assert "secret" not in str(caught.value)
    assert books.list_cases() == []


def test_the_prefix_and_the_time_zone_of_the_trail_are_part_of_its_format() -> None:
    assert PREFIX == b"lindesk-bot audit v1\n"
    assert json.loads(link(1, GENESIS, NOW.astimezone(UTC), "a", {}).entry)["at"].endswith("Z")
