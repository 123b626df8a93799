"""What the desk has written: what it offers or asks, whether it has delivered, what it has answered."""

from dataclasses import dataclass
from datetime import date, timedelta

from rules.reading.candidates import Candidate, Context, Offer
from rules.reading.days import find
from rules.reading.faults import NO_DEVICE
from rules.reading.message import MOST_READ
from rules.reading.model import Reason
from rules.reading.normal import normalise
from rules.reading.sentences import Sentence, split
from rules.reading.tokens import Tokens, tokenise
from rules.reading.words import Mark
from rules.reading.zones import divide
from rules.ticket import STOCKHOLM, Author, Message

_WEEK_DIGITS = 2


@dataclass(frozen=True, slots=True)
class DeskSaid:
    """One message of the desk's side."""

    offer: Offer
    delivered: bool
    by_a_person: bool
    """Written by a person of the team, not by a machine in the desk's name."""
    answers_all: bool
    """It speaks of faults, alarms or changes: what the requester reported has been seen by a person."""


def hear(message: Message) -> DeskSaid:
    """Take a message of the desk's apart."""
    tokens = tokenise(divide(normalise(message.body[:MOST_READ]).text, from_desk=True).own)
    sentences = split(tokens)
    marks = 0
    for sentence in sentences:
        marks |= sentence.marks
    asks = any(sentence.question for sentence in sentences) or bool(marks & Mark.ASKS_BACK)
    automatic = message.automatic or bool(marks & Mark.AUTO_ACK and not asks)
    if message.author is Author.BOT:
        # Our extract is the only letter of ours with a file; what its words say (and ask) is another matter.
        delivered = bool(message.attachments)
    else:
        delivered = bool(marks & Mark.DELIVERED or message.attachments) and not asks
    today = message.received.astimezone(STOCKHOLM).date()
    offer = Offer() if delivered or automatic else _offer(tokens, sentences, today, asks=asks)
    answers_all = any(_answers(sentence, tokens, asks=asks) for sentence in sentences)
    return DeskSaid(offer, delivered, message.author is Author.STAFF and not automatic, answers_all)


_POLITE = ("svar", "hjalp", "kontakt", "skick", "vidare", "fraga")
"""In a message that asks for a day these belong to the asking."""


def _answers(s: Sentence, tokens: Tokens, *, asks: bool) -> bool:
    """Whether it speaks of a fault or another matter, and does not only ask for the day."""
    if s.marks & Mark.ASKS_BACK or not s.marks & Mark.FAULT_HANDLING or (s.question and s.marks & Mark.OFFER):
        return False
    extract = s.at(Mark.EXTRACT | Mark.CUSTOMERS)
    return any(
        not tokens.keys[first].startswith(NO_DEVICE)
        and not any(a <= first < b for a, b in extract)
        and not (asks and tokens.keys[first].startswith(_POLITE))
        for first, _ in s.at(Mark.FAULT_HANDLING)
    )


def _offer(tokens: Tokens, sentences: list[Sentence], today: date, *, asks: bool) -> Offer:
    days: list[date] = []
    months: set[tuple[int, int]] = set()
    week: date | None = None
    at_once = False
    for candidate in find(tokens, Context(today)):
        sentence = next((s for s in sentences if s.first <= candidate.first < s.last), None)
        offers = sentence is not None and (sentence.question or bool(sentence.marks & (Mark.OFFER | Mark.ASKS_BACK)))
        if candidate.bare_today:
            at_once = at_once or offers
            continue
        named = candidate.days or candidate.options
        if offers and candidate.trouble is not Reason.IMPOSSIBLE_DATE:
            days += named
        months |= {(day.year, day.month) for day in named}
        if candidate.month:
            months.add(_nearest_month(candidate.month, today))
        week = _week(candidate, tokens, today) or week
    if not asks and not days:
        return Offer()
    return Offer(
        asked=True,
        days=tuple(sorted(set(days))),
        today=at_once,
        month=months.pop() if len(months) == 1 else None,
        week=week,
    )


def _nearest_month(month: int, today: date) -> tuple[int, int]:
    year = min((today.year + step for step in (-1, 0, 1)), key=lambda one: abs((date(one, month, 15) - today).days))
    return year, month


def _week(candidate: Candidate, tokens: Tokens, today: date) -> date | None:
    """The Monday of a week that is named without a day."""
    if candidate.form != "week" or candidate.trouble is not Reason.VAGUE_TIME:
        return None
    keys = tokens.keys[candidate.first : candidate.last]
    monday = today - timedelta(days=today.isoweekday() - 1)
    numbers = [int(key) for key in keys if key.isdigit() and len(key) <= _WEEK_DIGITS]
    if not numbers:
        return monday + timedelta(days=7) if "nasta" in keys or "kommande" in keys else monday
    mondays = [date.fromisocalendar(today.year + step, min(numbers[0], 52), 1) for step in (-1, 0, 1)]
    return min(mondays, key=lambda one: abs((one - today).days))
