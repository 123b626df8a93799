"""What went wrong with a foreign system, sorted by what the bot then does.

| error | was the write done? | what the bot does |
| --- | --- | --- |
| TransientError | surely not | tries again by itself, later (``retry_after`` honoured) |
| PermanentError | surely not | parks this case and tells the team, with the remedy; other cases go on |
| MisconfiguredError | surely not | stops asking this connector, tells operations; no case is lost |
| StoppedError | surely not | the guard stopped the write: the case is not ours any more |
| UncertainError | nobody knows | looks again after the settle time, never sends blindly |

A message names the place (file, column, address of the endpoint, setting) and the remedy, and never holds personal
data: no names, identity numbers, mail addresses, ticket texts, file contents or secrets.
"""

from datetime import timedelta


class ConnectorError(Exception):
    """Base of everything a connector raises on purpose.

    Args:
        problem: what is wrong and where; one sentence, no personal data.
        remedy: what a person can do about it; one sentence.
        code: short, stable, machine-readable (``export.missing_column``); goes to logs and the trail.
    """

    def __init__(self, problem: str, *, remedy: str, code: str) -> None:
        super().__init__(f"{problem} {remedy}")
        self.problem = problem
        self.remedy = remedy
        self.code = code


class TransientError(ConnectorError):
    """Surely not done, and likely to pass by itself."""

    def __init__(self, problem: str, *, remedy: str, code: str, retry_after: timedelta | None = None) -> None:
        super().__init__(problem, remedy=remedy, code=code)
        self.retry_after = retry_after


class PermanentError(ConnectorError):
    """Surely not done, and will not be by trying again: this case needs a person."""


class MisconfiguredError(ConnectorError):
    """Surely not done; nothing will work here until somebody mends the configuration or the rights."""


class StoppedError(ConnectorError):
    """Surely not done: the guard stopped the write just before it left."""


class UncertainError(ConnectorError):
    """A write may or may not have been done: timeout, lost connection, 5xx."""
