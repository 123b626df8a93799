"""What several tests of the reading share."""

import pytest

from rules.reading import colleague


@pytest.fixture
def rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second colleague says nothing."""
    monkeypatch.setattr(colleague, "SHOWS", float("inf"))
    monkeypatch.setattr(colleague, "SURELY", float("inf"))
    monkeypatch.setattr(colleague, "CALMS", {})
    monkeypatch.setattr(colleague, "NO_ORDER", float("-inf"))
