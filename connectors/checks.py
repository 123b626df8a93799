"""What a connector says about itself when ``lindesk-bot check`` asks."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """How a check came out."""

    OK = "ok"
    WARNING = "warning"
    """Works, but somebody should look."""
    FAILED = "failed"
    """Does not work until the remedy is carried out."""


@dataclass(frozen=True, slots=True)
class Check:
    """One line of ``lindesk-bot check``. No personal data, no secrets."""

    what: str
    verdict: Verdict
    found: str
    remedy: str = ""
