"""The clock of a desk's server, which libfaketime lets us put forward."""

from datetime import datetime, timedelta
from pathlib import Path

from rules.ticket import STOCKHOLM


class ServerClock:
    """For the houses: whose folder holds the server's, as up.sh has it."""

    home: Path

    def now(self) -> datetime:
        """By the server's clock."""
        return datetime.now(STOCKHOLM) + timedelta(seconds=self._ahead())

    def pass_time(self, by: timedelta) -> None:
        """Put the server's clock forward."""
        (self.home / "clock").write_text(f"+{self._ahead() + by.total_seconds():.0f}\n")

    def _ahead(self) -> float:
        return float((self.home / "clock").read_text())
