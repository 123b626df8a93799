"""What docs/delivery.md promises is what the program does."""

import re
from pathlib import Path

from lindesk_bot.casework import Policy
from lindesk_bot.circuit import FAILS, FIRST_REST, LONGEST_REST
from lindesk_bot.delivery import CLOCKS_DIFFER, MOST_ATTEMPTS
from rules.lifecycle import TRANSITIONS
from tests.faults.mutants import MUTANTS
from tests.faults.stories import STORIES

PAGE = Path(__file__).parents[2] / "docs" / "delivery.md"


def table() -> str:
    """The table as the page should have it: from, cause, to."""
    lines = ["| from | cause | to |", "| --- | --- | --- |"]
    lines += [f"| {source} | {event} | {to} |" for (source, event), to in TRANSITIONS.items()]
    return "\n".join(lines)


def text() -> str:
    return PAGE.read_text(encoding="utf-8")


def test_the_table_of_transitions_is_the_programs() -> None:
    between = re.search(r"<!-- transitions -->\n(.*?)\n<!-- /transitions -->", text(), re.DOTALL)
    assert between is not None
    assert between[1] == table()


def test_the_diagram_shows_transitions_that_exist_and_all_but_the_ways_aside() -> None:
    shown = re.findall(r"^    (\w+) --> (\w+): (\w+)$", text(), re.MULTILINE)
    exist = {(source.value, to.value, event.value) for (source, event), to in TRANSITIONS.items()}
    assert set(shown) <= exist
    left_out = {one for one in exist - set(shown) if one[2] not in ("parked", "handed_over")}
    assert left_out == {("received", "received", "wrote")}


def test_the_numbers_on_the_page_are_the_programs() -> None:
    page = text()
    policy = Policy()
    assert FAILS == 5
    assert "fails five times in a row" in page
    assert f"{FIRST_REST.seconds} seconds" in page
    assert f"at most {LONGEST_REST.seconds // 60} minutes" in page
    assert f"at most {policy.longest_retry.seconds // 60}\nminutes" in page
    assert policy.patience.seconds == 2 * 3600
    assert f"{CLOCKS_DIFFER.seconds} s for clocks that differ" in page
    assert MOST_ATTEMPTS == 2
    assert f"for {len(STORIES)} kinds of ticket" in page
    for mutant in MUTANTS:
        assert mutant.name in " ".join(page.split())
