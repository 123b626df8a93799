"""Every crash point of every kind of ticket at every kind of desk; all pairs are tried by ``make crashes``."""

import pytest

from tests.faults.exhaustive import Crash, pairs, play, singles
from tests.faults.stories import STORIES, Story
from tests.faults.world import DESKS, DeskKind

_HARDEST = DESKS[1]


@pytest.mark.parametrize("desk", DESKS, ids=str)
@pytest.mark.parametrize("story", STORIES, ids=str)
def test_a_ticket_ends_as_it_should_when_nothing_goes_wrong(desk: DeskKind, story: Story) -> None:
    world = play(desk, story, ())
    assert world.watch.broken == []
    assert tuple(row.case.state for row in world.books.rows.values()) == story.ends


@pytest.mark.parametrize("desk", DESKS, ids=str)
@pytest.mark.parametrize("story", STORIES, ids=str)
def test_a_crash_anywhere_does_no_harm(desk: DeskKind, story: Story) -> None:
    for crashes in singles(desk, story):
        if crashes[0].down and desk is not _HARDEST:
            continue  # a day's absence is the same at every desk
        assert play(desk, story, crashes).watch.broken == [], crashes


@pytest.mark.parametrize("desk", DESKS, ids=str)
def test_two_crashes_anywhere_do_no_harm_to_an_order_for_now(desk: DeskKind) -> None:
    for crashes in pairs(desk, STORIES[0]):
        assert play(desk, STORIES[0], crashes).watch.broken == [], crashes


def test_the_crash_points_are_all_acts_of_the_round() -> None:
    """The count is what the enumeration rests on: were an act not counted, no crash would ever be tried there."""
    calm = play(_HARDEST, STORIES[0], ())
    points = [crashes[0] for crashes in singles(_HARDEST, STORIES[0])]
    assert {crash.after for crash in points} == set(range(1, calm.acts + 1))
    assert sum(crash.late for crash in points) == len(calm.writes) == 2, "the reply, and the closing"
    assert Crash(calm.acts) in points
