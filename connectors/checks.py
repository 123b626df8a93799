"""What a connector says about itself when ``lindesk-bot check`` asks."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from connectors.errors import ConnectorError


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


def until_one_fails(what: str, steps: Iterable[Callable[[], Iterable[Check]]]) -> list[Check]:
    """The checks of each step in turn; a step that cannot be taken is the last, as a failed check of ``what``."""
    found: list[Check] = []
    for step in steps:
        try:
            found += step()
        except ConnectorError as error:
            found.append(Check(what, Verdict.FAILED, error.problem, error.remedy))
            break
    return found
