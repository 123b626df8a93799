"""Errors of the bot itself, for the person at the terminal: place and remedy, never a traceback, no personal data."""


class BotError(Exception):
    """Something a person can mend.

    Args:
        problem: what is wrong and where.
        remedy: what to do about it.
    """

    def __init__(self, problem: str, *, remedy: str) -> None:
        super().__init__(f"{problem} {remedy}")
        self.problem = problem
        self.remedy = remedy


class ConfigurationError(BotError):
    """The configuration cannot be used; names the file and the key."""


class StoreError(BotError):
    """The database cannot be opened, is locked, full, or of another version."""


class TrailError(StoreError):
    """The audit trail cannot be written. Then nothing is sent."""


class NoSuchCaseError(BotError):
    """No case has that reference."""


class LostClaimError(Exception):
    """The case is not ours any more: another worker has taken it, or its state is not what we left. Stop at once."""
