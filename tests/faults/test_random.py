"""Random histories, a few; ``make simulate`` plays fifty thousand."""

from tests.faults import simulate


def test_a_few_hundred_random_histories_break_nothing() -> None:
    played = simulate.play(1, range(300))
    assert played.broken == []
    assert played.faults.total() > 300
    assert played.extracts > 100


def test_a_history_is_the_same_whenever_it_is_played() -> None:
    assert simulate.trace(3, 17) == simulate.trace(3, 17)
    assert simulate.trace(3, 17) != simulate.trace(3, 18)
