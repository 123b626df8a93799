"""The calendar's examples (``tests/data/calendar/vectors.jsonl``), by kind."""

import json
from pathlib import Path
from typing import Any

import pytest

_FILE = Path(__file__).parents[1] / "data" / "calendar" / "vectors.jsonl"


def vectors(*kinds: str) -> list[Any]:
    """The examples of these kinds as pytest parameters, each with its own id; an error where there is none."""
    rows = [json.loads(line) for line in _FILE.read_text(encoding="utf-8").splitlines() if line.strip()]
    found = [pytest.param(row, id=row["id"]) for row in rows if row["kind"] in kinds]
    assert found, f"no examples of {kinds} in {_FILE}"
    return found
