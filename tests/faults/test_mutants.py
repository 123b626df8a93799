"""The simulation is worth something only if it finds holes: each safeguard left out is found, by drill or by chance."""

from collections.abc import Callable

import pytest

from tests.faults import simulate
from tests.faults.drills import DRILLS
from tests.faults.mutants import MUTANTS, Mutant
from tests.faults.world import World

Drill = Callable[[Callable[..., World]], World]


@pytest.mark.parametrize("drill", DRILLS, ids=lambda drill: drill.__name__)
def test_the_protocol_stands_every_drill(drill: Drill) -> None:
    world = drill(World)
    assert world.watch.broken == []
    assert sum(world.watch.extracts.values()) == 1


@pytest.mark.parametrize("mutant", MUTANTS, ids=str)
def test_a_hole_in_the_protocol_is_found_by_a_drill(mutant: Mutant) -> None:
    found = []
    with mutant.during():
        for drill in DRILLS:
            found += drill(mutant.make).watch.broken
    assert found, f"nothing shows that {mutant} does harm"


@pytest.mark.parametrize("mutant", [one for one in MUTANTS if one.by_chance], ids=str)
def test_a_hole_in_the_protocol_is_found_by_chance(mutant: Mutant) -> None:
    """The same seed as the run without a hole; a few hundred histories are enough for these."""
    with mutant.during():
        assert mutant.by_chance is not None
        assert simulate.play(7, mutant.by_chance, mutant.make).broken
    assert not simulate.play(7, mutant.by_chance).broken
