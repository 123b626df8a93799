"""What more than one folder of tests needs."""

import os
from collections.abc import Iterator

import pytest

from tests import postgres


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """With ``-n auto``: one more than there are cores, for many tests wait for a process or for the disk."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture(scope="session")
def postgresql() -> Iterator[postgres.Server]:
    """A real PostgreSQL, one for the whole run (for each worker of it); each test takes a database of its own."""
    with postgres.for_tests() as server:
        yield server
