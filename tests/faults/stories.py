"""The kinds of tickets: what people do in them and when, and how it ends if nothing goes wrong."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from rules.lifecycle import State
from rules.ticket import STOCKHOLM, Requester
from tests.faults import orders
from tests.faults.world import MONDAY, START, World

Act = Callable[[World], None]
TUESDAY, WEDNESDAY, FRIDAY, SATURDAY = (MONDAY + timedelta(days=n) for n in (1, 2, 4, 5))
ENDS = START + timedelta(days=21)
"""Every story is over by then."""


@dataclass(frozen=True, slots=True)
class Story:
    """A kind of ticket."""

    name: str
    acts: tuple[tuple[datetime, Act], ...]
    """What people do, and when; in order of time."""
    ends: tuple[State, ...]
    """The states of its cases in the end, in order of filing."""
    unknown: bool = False
    protected: bool = False
    keeps_history: bool = False

    def __str__(self) -> str:
        return self.name

    def begin(self, world: World) -> None:
        """Set the platform's list."""
        world.platform.show(orders.alarms(unknown=self.unknown, protected=self.protected))
        for day in (MONDAY - timedelta(days=3), MONDAY, TUESDAY, WEDNESDAY):
            world.platform.show(orders.alarms(unknown=self.unknown, protected=self.protected), day=day)

    def play(self, world: World) -> None:
        """The whole story, the workers working in between."""
        self.begin(world)
        for moment, act in self.acts:
            world.run_until(moment)
            act(world)
        world.run_until(ENDS)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), STOCKHOLM)


def files(text: str, who: Requester = orders.ADA, *, automatic: bool = False) -> Act:
    def act(world: World) -> None:
        world.file(who, text, automatic=automatic)

    return act


def writes(text: str, ticket: int = 0) -> Act:
    return lambda world: world.write(world.tickets[ticket], text)


def closes(ticket: int = 0) -> Act:
    return lambda world: world.person_closes(world.tickets[ticket])


def answers(ticket: int = 0) -> Act:
    return lambda world: world.person_answers(world.tickets[ticket])


__all__ = ["ENDS", "FRIDAY", "MONDAY", "SATURDAY", "STORIES", "TUESDAY", "WEDNESDAY", "Story"]
_S = State
STORIES = (
    Story("at once", ((START, files("ASAP")),), (_S.CLOSED,)),
    Story("at once, with a thank-you", ((START, files("ASAP")), (at(TUESDAY, 9), writes("THANKS"))), (_S.CLOSED,)),
    Story("today", ((START, files(orders.days(MONDAY))),), (_S.CLOSED,)),
    Story("a later day", ((START, files(orders.days(WEDNESDAY))),), (_S.CLOSED,)),
    Story("several days", ((START, files(orders.days(MONDAY, WEDNESDAY, FRIDAY))),), (_S.CLOSED,)),
    Story(
        "refused, then another day",
        ((START, files(orders.days(SATURDAY))), (at(TUESDAY, 9), writes(orders.days(WEDNESDAY)))),
        (_S.CLOSED,),
    ),
    Story("asked, then answered", ((START, files("ASK")), (at(TUESDAY, 9), writes("ASAP"))), (_S.CLOSED,)),
    Story("asked, reminded, no answer", ((START, files("ASK")),), (_S.HANDED_OVER,)),
    Story(
        "taken back in the ticket",
        ((START, files(orders.days(FRIDAY))), (at(TUESDAY, 9), writes("CANCEL"))),
        (_S.CANCELLED,),
    ),
    Story(
        "taken back in another ticket",
        ((START, files(orders.days(FRIDAY))), (at(TUESDAY, 9), files("CANCEL"))),
        (_S.CANCELLED, _S.CANCELLED),
    ),
    Story("something else beside the order", ((START, files("ASAP FAULT")),), (_S.HANDED_OVER,)),
    Story("an unknown requester", ((START, files("ASAP", orders.NOBODY)),), (_S.HANDED_OVER,)),
    Story("a forged requester", ((START, files("ASAP", orders.FORGED)),), (_S.HANDED_OVER,)),
    Story("an automatic message", ((START, files("ASAP", automatic=True)),), (_S.HANDED_OVER,)),
    Story("rows of an unknown sort", ((START, files("ASAP")),), (_S.HANDED_OVER,), unknown=True),
    Story("a protected identity", ((START, files("ASAP")),), (_S.CLOSED,), protected=True),
    Story("a past day, without history", ((START, files(orders.days(MONDAY - timedelta(days=3)))),), (_S.HANDED_OVER,)),
    Story(
        "a past day, with history",
        ((START, files(orders.days(MONDAY - timedelta(days=3)))),),
        (_S.CLOSED,),
        keeps_history=True,
    ),
    Story(
        "a person answers meanwhile",
        ((START, files(orders.days(WEDNESDAY))), (at(TUESDAY, 9), answers())),
        (_S.HANDED_OVER,),
    ),
    Story(
        "a person closes meanwhile",
        ((START, files(orders.days(WEDNESDAY))), (at(TUESDAY, 9), closes())),
        (_S.HANDED_OVER,),
    ),
    Story(
        "a second order after the first",
        ((START, files("ASAP")), (at(TUESDAY, 9), writes(orders.days(WEDNESDAY)))),
        (_S.CLOSED,),
    ),
    Story(
        "three tickets at once",
        ((START, files("ASAP")), (START, files(orders.days(TUESDAY), orders.BO)), (START, files("ASK"))),
        (_S.CLOSED, _S.CLOSED, _S.HANDED_OVER),
    ),
)
