"""Every test of the simulated world reads plainly and logs nothing."""

from collections.abc import Iterator

import pytest

from tests.faults.world import plainly


@pytest.fixture(autouse=True)
def _plainly() -> Iterator[None]:
    with plainly():
        yield
