"""The bot at a simulated desk, with the real reading, letters, workbook and books: only the two foreign systems and the
clock are not real.
"""

from datetime import datetime, time, timedelta
from pathlib import Path

from connectors.desks.base import DeskTraits
from connectors.testing.simulated_desk import Post, SimulatedDesk
from connectors.testing.simulated_platform import Listed, SimulatedPlatform
from lindesk_bot.cases import Case
from lindesk_bot.casework import Office, Policy
from lindesk_bot.clock import VirtualClock
from lindesk_bot.correspondence import Correspondence
from lindesk_bot.delivery import Post as Posting
from lindesk_bot.performer import Performer
from lindesk_bot.references import References
from lindesk_bot.replies.letters import Letters
from lindesk_bot.store.books import Books
from lindesk_bot.workbook import WorkbookFacts
from rules.extract import Alarm, Protection, Sort
from rules.providers import Provider
from rules.ticket import STOCKHOLM, Requester
from rules.workdays import WorkingDayCalendar

MONDAY_MORNING = datetime(2026, 3, 16, 8, 41, tzinfo=STOCKHOLM)
PROVIDER = Provider("exempel", "Exempel hemtjänst", frozenset({"Exempel"}), domains=frozenset({"exempel.example"}))
OTHER = Provider("annan", "Annan hemtjänst", frozenset({"Annan"}), domains=frozenset({"annan.example"}))
DAGNY = Requester("dagny", "dagny@exempel.example")
STRANGER = Requester("stranger", "eva@okand.example")
EXTRACT_AT = time(8, 0)

OWN_ROWS = (
    Alarm("Exempel", "L-1", Sort.CUSTOMER, "194001012384", "Ada Exempelsson", protection=Protection.NO),
    Alarm("Exempel", "L-2", Sort.CUSTOMER, "194001012384", "Ada Exempelsson", protection=Protection.NO),
    Alarm("Exempel", "L-3", Sort.CUSTOMER, "193802152391", "Bo Exempelsson", protection=Protection.NO),
    Alarm("Exempel", "A-1", Sort.AKUTLARM, protection=Protection.NO),
)
OTHER_ROW = Alarm("Annan", "L-9", Sort.CUSTOMER, "194106062387", "Cecilia Exempelsson", protection=Protection.NO)


class Deskwork:
    """One bot, one desk, one platform; the clock is moved by hand."""

    def __init__(self, folder: Path, *, closes_with_reply: bool = False, keeps_history: bool = False) -> None:
        self.clock = VirtualClock(MONDAY_MORNING)
        self.desk = SimulatedDesk(self.clock.now, closes_with_reply=closes_with_reply)
        self.platform = SimulatedPlatform(keeps_history=keeps_history)
        self.platform.show(map(Listed, (*OWN_ROWS, OTHER_ROW)))
        self.books = Books(f"sqlite:///{folder}/books.sqlite", desk="simulated", worker="test:1")
        letters = Letters("Linköpings kommun", "Välfärdsteknikteamet", None)
        self.office = Office(
            desk="simulated",
            calendar=WorkingDayCalendar.build(),
            providers=(PROVIDER, OTHER),
            keeps_history=keeps_history,
            letters=Correspondence(letters, (PROVIDER, OTHER), EXTRACT_AT),
            post=posting(self.desk.traits),
            policy=Policy(extract_at=EXTRACT_AT),
        )
        self.slept: list[float] = []
        self.performer = Performer(
            desk=self.desk,
            platform=self.platform,
            books=self.books,
            office=self.office,
            clock=self.clock,
            facts=lambda case, provider, day: WorkbookFacts(
                provider.name, case.reference, case.ticket_id, day, "full", withhold_unknown_protection=False
            ),
            lease_seconds=600,
            guard_margin=65,
            sleep=self.slept.append,
        )

    def round(self, at: datetime | None = None) -> None:
        """A round of the bot; at that moment, if one is given."""
        if at is not None:
            self.clock.set(at)
        self.performer.round()

    def later(self, **by: float) -> None:
        """A round some time later."""
        self.clock.advance(timedelta(**by))
        self.performer.round()

    def case(self, ticket: str) -> Case:
        return next(case for case in self.books.list_cases() if case.ticket_id == ticket)

    def replies(self, ticket: str) -> list[Post]:
        return list(self.desk.delivered(ticket))

    def actions(self, ticket: str) -> list[str]:
        """What the trail tells of the ticket's case."""
        return [entry["action"] for entry in self.books.history(self.case(ticket).reference)]


def posting(traits: DeskTraits) -> Posting:
    return Posting(traits, References(b"a key of sixteen"), timedelta(seconds=60))
