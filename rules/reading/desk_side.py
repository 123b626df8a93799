"""What the desk has written: what it offers or asks, whether it has delivered, what it has answered."""

from dataclasses import dataclass
from datetime import date, timedelta

from rules.reading.candidates import Candidate, Context, Offer
from rules.reading.days import find, first_name
from rules.reading.faults import NO_DEVICE
from rules.reading.message import MOST_READ
from rules.reading.model import Reason
from rules.reading.normal import normalise, words
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
    reminds: bool = False
    """It asks after its own former letter, and for nothing new."""


def hear(message: Message) -> DeskSaid:
    """Take a message of the desk's apart."""
    tokens = tokenise(divide(normalise(message.body[:MOST_READ]).text, from_desk=True).own)
    sentences = split(tokens)
    marks = 0
    for sentence in sentences:
        marks |= sentence.marks
    asks = any(sentence.question for sentence in sentences) or bool(marks & Mark.ASKS_BACK)
    machine = message.automatic or _says_automatic(tokens, sentences)
    automatic = message.automatic or bool(marks & Mark.AUTO_ACK and not asks)
    if message.author is Author.BOT:
        # Our extract is the only letter of ours with a file; what its words say (and ask) is another matter.
        delivered = bool(message.attachments)
    else:
        told = marks & Mark.DELIVERED and not automatic  # "Det här är ett automatiskt svar" delivers nothing
        delivered = bool(told or message.attachments) and not asks
    today = message.received.astimezone(STOCKHOLM).date()
    offer = Offer() if delivered or automatic else _offer(tokens, sentences, today, asks=asks)
    answers_all = any(_answers(sentence, tokens, asks=asks) for sentence in sentences)
    by_a_person = message.author is Author.STAFF and not (automatic or machine)
    reminds = offer.asked and not offer.about_day and any(_asks_after_letter(s, tokens) for s in sentences)
    return DeskSaid(offer, delivered, by_a_person, answers_all, reminds)


def _says_automatic(tokens: Tokens, sentences: list[Sentence]) -> bool:
    """Such as "Automatiskt svar: …", also above a question for the day: no person has written it."""
    return any(
        key.startswith(_AUTOMATIC) and _NOT_LEADS.isdisjoint(tokens.keys[s.first : i])
        for s in sentences[:_AT_HEAD]
        if s.marks & Mark.AUTO_ACK
        for i, key in enumerate(tokens.keys[s.first : s.first + _AT_HEAD], s.first)
    )


def _asks_after_letter(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Hann du se mitt förslag?"."""
    return s.question and any(key.startswith(_LETTERS) for key in tokens.keys[s.first : s.last])


_LETTERS = ("forslag", "fraga", "mejl", "mail", "svar", "besked")
_AUTOMATIC = ("automat", "autosvar")
_AT_HEAD = 6
_POLITE = ("svar", "hjalp", "kontakt", "skick", "vidare", "fraga")
"""In a message that asks for a day these belong to the asking."""


def _answers(s: Sentence, tokens: Tokens, *, asks: bool) -> bool:
    """Whether it speaks of a fault or another matter, and does not only ask for the day."""
    extract = s.at(Mark.EXTRACT | Mark.CUSTOMERS)
    if s.marks & Mark.DEVICE and not extract and not s.question:
        return True  # "De har varit hos Karl-Erik med en ny dosa"
    if s.marks & Mark.ASKS_BACK or not s.marks & Mark.FAULT_HANDLING or (s.question and s.marks & Mark.OFFER):
        return False
    if (extract or s.marks & Mark.BOOKING) and not s.marks & _OF_A_FAULT and _only_tells_of_order(s, tokens):
        return False
    return any(
        not tokens.keys[first].startswith(NO_DEVICE)
        and not any(a <= first < b for a, b in extract)
        and not (asks and tokens.keys[first].startswith(_POLITE))
        for first, _ in s.at(Mark.FAULT_HANDLING)
    )


_OF_A_FAULT = Mark.DEVICE | Mark.PERSON | Mark.FAULT | Mark.WEAK_FAULT | Mark.REGISTER_THING


def _only_tells_of_order(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Utdraget är noterat till den 28": nothing is said of what was reported beside the order."""
    return all(tokens.keys[first].startswith(_OF_ANY_MATTER) for first, _ in s.at(Mark.FAULT_HANDLING))


_OF_ANY_MATTER = ("noter", "skick", "svar", "vidare", "andr", "uppdat", "hjalp", "lamn")


def _offer(tokens: Tokens, sentences: list[Sentence], today: date, *, asks: bool) -> Offer:
    days: list[date] = []
    told: list[date] = []
    at_once = any(sentence.question and sentence.marks & Mark.NOW_ORDER for sentence in sentences)
    candidates = find(tokens, Context(today, months=_months(tokens)))
    refused = _refused_in_clause(candidates, sentences)
    for candidate in candidates:
        sentence = next((s for s in sentences if s.first <= candidate.first < s.last), None)
        offers = sentence is not None and (sentence.question or bool(sentence.marks & (Mark.OFFER | Mark.ASKS_BACK)))
        if candidate.bare_today:
            at_once = at_once or offers
        elif (
            candidate.trouble is not Reason.IMPOSSIBLE_DATE
            and candidate.first not in refused
            and not _refused(candidate, tokens)
        ):
            if offers:
                days += candidate.days or candidate.options
            elif sentence is not None and not _excludes(sentence, tokens):
                told += candidate.days or candidate.options
    if not days and any(_has_choice(sentence, tokens) for sentence in sentences):
        days = told  # "26/3 och 27/3 är lediga. Vilket vill ni ha?"
    if not days and (not asks or any(sentence.marks & Mark.CONFIRMS for sentence in sentences)):
        return Offer()  # "Bokat till den 24. Vill du byta dag?" only invites
    month, week = stretch_of(candidates, tokens, today)
    return Offer(
        asked=True,
        about_day=bool(days) or at_once or any(_asks_for_a_day(sentence, tokens) for sentence in sentences),
        days=tuple(day for day in dict.fromkeys(days) if not (at_once and day == today)),
        today=at_once,
        month=month,
        week=_week_of(days, today) or week,
        part=part_of_month(candidates, tokens),
    )


def _months(tokens: Tokens) -> tuple[tuple[int, int], ...]:
    """Such as "Juni slutar den 30": the months that a day number may be of."""
    return tuple(
        [(i, tokens.words[i].value) for i, code in enumerate(tokens.codes) if code == "M" and not first_name(tokens, i)]
    )


def stretch_of(candidates: list[Candidate], tokens: Tokens, today: date) -> tuple[tuple[int, int] | None, date | None]:
    """The (year, month) and the Monday of the week that a message speaks of, where it speaks of one."""
    months: set[tuple[int, int]] = set()
    week: date | None = None
    for candidate in candidates:
        if candidate.bare_today:
            continue
        months |= {(day.year, day.month) for day in candidate.days or candidate.options}
        if candidate.month:
            months.add(_nearest_month(candidate.month, today))
        week = _week(candidate, tokens, today) or week
    return months.pop() if len(months) == 1 else None, week


def part_of_month(candidates: list[Candidate], tokens: Tokens) -> tuple[int, int]:
    """Such as "i slutet av maj": the first and the last day that it may mean."""
    for c in candidates:
        for key in tokens.keys[c.first : c.last] if c.form == "part" else ():
            if key in _PARTS:
                return _PARTS[key]
    return WHOLE_MONTH


WHOLE_MONTH = (1, 31)
_PARTS = {"slutet": (20, 31), "mitten": (9, 21), "borjan": (1, 12), "end": (20, 31), "middle": (9, 21)}


def _week_of(days: list[date], today: date) -> date | None:
    """The Monday of the week to come that all offered days lie in."""
    mondays = {day - timedelta(days=day.isoweekday() - 1) for day in days}
    monday = mondays.pop() if len(mondays) == 1 else None
    return monday if monday is not None and monday > today else None


def _refused_in_clause(candidates: list[Candidate], sentences: list[Sentence]) -> set[int]:
    """Such as "Den 28 kan vi tyvärr inte, kan vi ta den 27?": denied in a clause of its own, beside another day."""
    refused: set[int] = set()
    for s in sentences:
        if not s.marks & Mark.NEGATION or len(s.clauses) == 1:
            continue
        inside = [c.first for c in candidates if s.first <= c.first < s.last]
        denied = {at for at in inside if s.marks_of_clause(at) & Mark.NEGATION}
        if denied and len(denied) < len(inside):
            refused |= denied
    return refused


def _refused(c: Candidate, tokens: Tokens) -> bool:
    """Such as "i stället för lördagen den 21": a day that is not offered."""
    return not _NOT_LEADS.isdisjoint(tokens.keys[max(0, c.first - 2) : c.first])


_NOT_LEADS = words("stället istället inte ej instead not")


def _excludes(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Den 21 mars är en lördag": why a day cannot be."""
    return bool(s.marks & (Mark.NEGATION | Mark.CONFIRMS)) or any(
        key.startswith(_CLOSED) for key in tokens.keys[s.first : s.last]
    )


_CLOSED = ("lordag", "sondag", "helgdag", "rod", "stang", "passera", "aftonen", "saturday", "sunday", "holiday")


def _has_choice(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Vilket vill ni ha?", "Vill ni ha båda?", of what was told before."""
    return s.question and (
        bool(s.marks & Mark.BOTH_OPTIONS) or not _WHICH.isdisjoint(tokens.keys[s.first : s.first + 4])
    )


_WHICH = words("vilken vilket vilka which någon något")


def _asks_for_a_day(s: Sentence, tokens: Tokens) -> bool:
    """Whether what a sentence asks for is a day."""
    if s.marks & Mark.ASKS_BACK:
        return True
    return s.question and any(key.startswith(_DAYS) or key in _WHEN for key in tokens.keys[s.first : s.last])


_DAYS = ("dag", "datum", "uttagsda", "vecko")
_WHEN = words("när vecka veckan månad månaden day date when week")


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
