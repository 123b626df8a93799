"""What more than one folder of tests needs."""

from collections.abc import Iterator

import pytest

from tests import postgres


@pytest.fixture(scope="session")
def postgresql() -> Iterator[postgres.Server]:
    """A real PostgreSQL, one for the whole run; each test takes a database of its own."""
    with postgres.for_tests() as server:
        yield server
