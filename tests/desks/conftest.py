"""The servers: brought up once for all tests, taken down at the end.

They run only where LINDESK_REAL_DESKS=1 says so (`make test-desks`); else their tests are skipped, and say why. With
LINDESK_REQUIRE_TOOLS=1 (CI) a server that cannot be brought up is a failure and no skip.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desks.roundup_house import Admin as RoundupAdmin
from tests.desks.rt_admin import Admin, Tokens
from tests.desks.servers import (
    MissingError,
    need_request_tracker,
    need_roundup,
    request_tracker_server,
    roundup_server,
)


def _need(what: Callable[[], None]) -> None:
    if os.environ.get("LINDESK_REAL_DESKS") != "1":
        pytest.skip("real desks are brought up by `make test-desks` (LINDESK_REAL_DESKS=1)")
    try:
        what()
    except MissingError as error:
        if os.environ.get("LINDESK_REQUIRE_TOOLS") == "1":
            pytest.fail(str(error))
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def request_tracker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Admin, Tokens]]:
    """The server's folder, its administrator, and the tokens of its users."""
    _need(need_request_tracker)
    home = tmp_path_factory.mktemp("request-tracker")
    # A small limit, so that the desk can be seen to cut a file off.
    limit = "Set($MaxAttachmentSize, 300_000); Set($TruncateLongAttachments, 1);"
    with request_tracker_server(home, RT_MORE_SETTINGS=limit) as (admin, tokens):
        yield home, admin, tokens


@pytest.fixture(scope="session")
def roundup(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Path, RoundupAdmin, Path]]:
    """The server's folder, its administrator, and where its programs are (kept from one run to the next)."""
    _need(need_roundup)
    cache = request.config.cache
    assert cache is not None
    home, venv = tmp_path_factory.mktemp("roundup"), cache.mkdir("roundup") / "venv"
    with roundup_server(home, venv) as admin:
        yield home, admin, venv
