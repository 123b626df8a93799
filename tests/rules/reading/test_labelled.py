"""The labelled tickets: what ``make evaluate`` shows, as a test."""

import pytest

from tests.evaluate import DEV, REQUESTS, good_enough, judge, load


def test_the_development_set_is_read_right_with_no_wrong_date_and_no_silent_closing() -> None:
    outcomes = judge(load(DEV))
    assert [one.record["id"] for one in outcomes if one.wrong or one.silent] == []
    assert good_enough(outcomes), [one.record["id"] for one in outcomes if not one.exact]


@pytest.mark.parametrize(
    ("name", "share"),
    [
        ("everyday", 0.98),
        ("voices", 0.98),
        ("strangers", 0.96),
        ("newcomers", 0.96),
        ("sentences", 0.97),
        ("examples", 0.99),
        ("hard", 0.94),  # by somebody who tried to break it
        ("unseen", 0.88),  # learned from by nobody
    ],
)
def test_other_writers_tickets_are_read_no_worse_than_before(name: str, share: float) -> None:
    outcomes = judge(load(REQUESTS / f"{name}.jsonl"))
    assert sum(one.exact for one in outcomes) / len(outcomes) >= share
