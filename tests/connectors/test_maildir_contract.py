"""The Maildir desk keeps the desk contract, however the category is told and with senders verified by DMARC."""

from pathlib import Path

import pytest

from connectors.testing.desk_suite import DeskContract
from tests.connectors.mailhouse import CATEGORIES, MX, MailHouse


class TestMaildirDesk(DeskContract):
    @pytest.fixture(params=sorted(CATEGORIES))
    def harness(self, request: pytest.FixtureRequest, tmp_path: Path) -> MailHouse:
        category = CATEGORIES[request.param]
        return MailHouse(tmp_path, sender_verification="dmarc", authserv_id=MX, **category)
