"""What must hold when the harness is done: the desk's own ledger against the books."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from lindesk_bot.audit.chain import Link, verify
from lindesk_bot.cases import Case
from rules.lifecycle import State
from tests.processes.targets import STRANGER, Seen

_AT_REST = {State.CLOSED, State.HANDED_OVER, State.PARKED, State.CANCELLED}


@dataclass(slots=True)
class Figures:
    """What happened."""

    desk: str
    seconds: float = 0
    rest: float = 0
    """Seconds until nothing was left to do, when the events were over."""
    kills: int = 0
    pauses: int = 0
    longest_pause: float = 0
    tickets: int = 0
    extracts: int = 0
    letters: int = 0
    notes: int = 0
    closed: int = 0
    with_team: int = 0
    parked: int = 0
    interrupted: int = 0
    """Letters whose fate had to be looked up in the desk."""
    found: int = 0
    """Of those, the ones that had left."""
    taken_over: int = 0
    """Claims beyond the first of a case."""
    duplicates: int = 0
    lost: int = 0
    closed_without_answer: int = 0
    broken: list[str] = field(default_factory=list)
    """What must not be, in words."""

    def __str__(self) -> str:
        """For people."""
        lines = [
            f"{self.desk}: {self.seconds:.0f} s, the last {self.rest:.0f} of them in peace",
            f"  {self.kills} kills, {self.pauses} pauses (the longest {self.longest_pause:.1f} s)",
            f"  {self.tickets} tickets: {self.closed} closed, {self.with_team} with the team, {self.parked} parked",
            f"  {self.extracts} extracts, {self.letters} other letters, {self.notes} notes",
            f"  {self.taken_over} visits beyond the first",
            f"  {self.interrupted} letters of unknown fate, {self.found} of them found in the desk",
            f"  duplicates {self.duplicates}, lost {self.lost}, closed without answer {self.closed_without_answer}",
        ]
        return "\n".join([*lines, *(f"  BROKEN: {line}" for line in self.broken)])


def broken_trail(trail: Sequence[Link]) -> list[str]:
    """What is wrong with the trail itself."""
    shown = verify(iter(trail))
    return [] if shown.holds else [f"the trail does not verify: {shown.fault}"]


def judge(
    figures: Figures,
    filed: int,
    ledger: Mapping[str, Seen],
    cases: Mapping[str, Case],
    entries: Sequence[Mapping[str, object]],
) -> None:
    """Fill in the figures, and say what is broken.

    Args:
        figures: of the events so far.
        filed: how many orders there were.
        ledger: the desk's tickets as people see them.
        cases: the books', by ticket.
        entries: the trail's.
    """
    if len(ledger) != filed:
        figures.broken.append(f"{filed} orders were filed, and the desk shows {len(ledger)} tickets")
    told = Counter(entry["action"] for entry in entries)
    anew = sum(entry["action"] == "letter.intended" and entry.get("attempt") == 2 for entry in entries)
    figures.found = told["letter.found"] + told["extract.found"]
    figures.interrupted = figures.found + told["extract.absent"] + anew
    figures.taken_over = sum(max(0, case.fence - 1) for case in cases.values())
    intents = {entry["reference"] for entry in entries if str(entry["action"]).endswith(".intended")}
    for ticket, seen in ledger.items():
        case = cases.get(ticket)
        _judge_ticket(figures, ticket, seen, case.state if case else None)
        figures.broken += [
            f"{ticket}: {each} left without an intent" for each in seen.references if each not in intents
        ]


def _judge_ticket(figures: Figures, ticket: str, seen: Seen, state: State | None) -> None:
    broken = figures.broken
    figures.tickets += 1
    figures.extracts += len(seen.extracts)
    figures.letters += len(seen.letters)
    figures.notes += len(seen.notes)
    figures.closed += seen.standing == "closed"
    figures.with_team += seen.standing == "team"
    figures.parked += state is State.PARKED
    twice = [each for each, times in Counter(seen.references).items() if times > 1]
    if len(seen.extracts) > 1 or twice:
        figures.duplicates += 1
        broken.append(f"{ticket}: written twice: {twice or seen.extracts}")
    if seen.astray or (seen.requester == STRANGER and seen.extracts):
        broken.append(f"{ticket}: a letter went to somebody who may not have it")
    if state not in _AT_REST or (state is State.PARKED and not seen.notes):
        figures.lost += 1
        broken.append(f"{ticket}: lost: {state or 'no case'}, the ticket is {seen.standing}")
    if seen.standing == "closed" and not seen.extracts:
        figures.closed_without_answer += 1
        broken.append(f"{ticket}: closed without its answer")
    if (state is State.CLOSED) != (seen.standing == "closed"):
        broken.append(f"{ticket}: {state} in the books, {seen.standing} in the desk")
