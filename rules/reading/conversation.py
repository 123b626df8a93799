"""A ticket's messages → one reading. The newest that settles the order wins; what no person has answered stays."""

from dataclasses import dataclass, field, replace
from datetime import date

from rules.reading.candidates import Offer
from rules.reading.desk_side import DeskSaid, hear
from rules.reading.findings import findings_of
from rules.reading.matter import Matter
from rules.reading.message import understand
from rules.reading.model import Cause, Finding, Kind, Reading, Reason
from rules.reading.order import alone, ask, handover, order, withdraws
from rules.reading.said import Said
from rules.reading.words import Mark
from rules.ticket import STOCKHOLM, Author, Ticket

_CAUSE_ORDER = {cause: i for i, cause in enumerate(Cause)}
_TWO = 2


@dataclass(slots=True)
class _State:
    """The order as it stands while the conversation is walked through."""

    reading: Reading | None = None
    delivered: bool = False
    causes: dict[int, frozenset[Cause]] = field(default_factory=dict)
    """What a person must see, by the index of the message; answered ones are taken out."""
    offer: Offer = field(default_factory=Offer)


def read(ticket: Ticket, *, explain: bool = False) -> Reading:
    """What a ticket asks for, by the rule book (docs/reading.md). Pure, and never raises for any text.

    Args:
        ticket: the whole conversation.
        explain: also give the ``findings``: what was recognised where.
    """
    state = _State()
    found: list[Finding] = []
    for index, message in enumerate(ticket.messages):
        if message.author is not Author.REQUESTER:
            _desk_writes(state, hear(message))
            continue
        if message.automatic:
            continue
        today = message.received.astimezone(STOCKHOLM).date()
        said = understand(
            message.body, message.subject, today, offer=state.offer, own_name=ticket.requester.organisation
        )
        if state.reading is None:
            _new_order(state, said, index, ticket.form_date)
        else:
            _continues(state, said, index)
        if explain:
            found += findings_of(said, index)
    if explain and ticket.form_date is not None:
        found.append(Finding(-1, 0, 0, "field", "the day in the desk's own date field", (ticket.form_date,)))
    return _conclude(state.reading or _without_words(ticket), state, tuple(found))


def _without_words(ticket: Ticket) -> Reading:
    """Nobody wrote: an empty order, with the form's day where there is one; automatic messages alone are no order."""
    if any(message.automatic for message in ticket.messages):
        return handover(Reason.OTHER_MATTER)
    if ticket.form_date is not None:
        return Reading(Kind.DATES, (ticket.form_date,))
    return Reading(Kind.ASAP)


def _conclude(reading: Reading, state: _State, found: tuple[Finding, ...]) -> Reading:
    causes = sorted({cause for seen in state.causes.values() for cause in seen}, key=_CAUSE_ORDER.__getitem__)
    attention = bool(causes) or reading.kind is Kind.HANDOVER
    return replace(reading, attention=attention, causes=tuple(causes), findings=found)


def _new_order(state: _State, said: Said, index: int, form_date: date | None) -> None:
    state.reading = alone(said, form_date, index)
    causes = said.causes
    if state.reading.reason is Reason.OTHER_MATTER:
        causes |= {Cause.OTHER_MATTER}
    elif state.reading.reason in (Reason.OTHER_EXTRACT, Reason.OTHER_PROVIDER):
        causes |= {Cause.OTHER_ORDER}
    elif state.reading.reason is Reason.STANDING_ORDER:
        causes |= {Cause.STANDING_ORDER}
    state.causes[index] = causes
    state.offer = Offer()


def _desk_writes(state: _State, said: DeskSaid) -> None:
    """A person's answer takes out what the requester reported; a fault only where the answer speaks of it."""
    if said.by_a_person:
        for index, causes in state.causes.items():
            state.causes[index] = frozenset() if said.answers_all else causes & {Cause.FAULT}
    state.delivered = state.delivered or said.delivered
    if said.offer.asked or said.by_a_person or said.delivered:
        state.offer = said.offer


# -- A further message of the requester's


def _continues(state: _State, said: Said, index: int) -> None:
    """Take a further message of the requester's into the order as it stands."""
    before, about = state.reading, said.matters
    if before is None or (Matter.AUTO_REPLY in about and Matter.ORDER not in about):
        return
    if state.delivered:
        _after_delivery(state, said, index)
        return
    state.causes[index] = said.causes
    new = _answer(state.offer, said, index) or _changed(before, said, index)
    if new is None:
        return
    state.reading, state.offer = new, Offer()
    if new.reason is Reason.OTHER_MATTER:
        state.causes[index] |= {Cause.OTHER_MATTER}


def _answer(offer: Offer, said: Said, index: int) -> Reading | None:
    """An answer that takes up what the desk offered; None where it is none."""
    if not offer.asked or said.days or said.trouble is not None or Matter.CANCEL in said.matters:
        return None
    days = offer.days
    if len(days) == _TWO and said.has(Mark.BOTH_OPTIONS):
        return Reading(Kind.DATES, days, settled_in=index)
    if len(days) >= _TWO and said.has(Mark.FIRST_OPTION):
        return Reading(Kind.DATES, days[:1], settled_in=index)
    if len(days) >= _TWO and said.has(Mark.SECOND_OPTION):
        return Reading(Kind.DATES, days[1:2], settled_in=index)
    agrees = any(
        j.sentence.marks & Mark.YES and not j.sentence.marks & (Mark.NO | Mark.NEGATION) for j in said.body.judged
    )
    if not agrees:
        return None
    if offer.today and len(days) <= 1:
        return Reading(Kind.ASAP, settled_in=index)
    if len(days) == 1:
        return Reading(Kind.DATES, days, settled_in=index)
    return ask(Reason.AMBIGUOUS_DATE, days, index) if days else None


def _changed(before: Reading, said: Said, index: int) -> Reading | None:
    """The order after a message that withdraws it, or names, drops or adds days; None where it stands."""
    about = said.matters
    if Matter.PARTLY in about:
        return handover(Reason.OTHER_MATTER)
    dropped = said.has(Mark.DROP_DAY) and not said.days and not _takes_back(said)
    if withdraws(said) and not dropped and not said.days:
        return Reading(Kind.CANCEL, settled_in=index)
    if said.all_days or said.trouble is not None:
        return _other_days(before, said, index)
    if dropped or (before.kind is Kind.ASK and said.has(Mark.HASTE)):
        return Reading(Kind.ASAP, settled_in=index)
    if before.kind in (Kind.HANDOVER, Kind.CANCEL) and Matter.ORDER in about:
        return order(said, None, index)
    return None


def _takes_back(said: Said) -> bool:
    """Such as "strunta i det, vi avbokar": a withdrawal in words of its own, not only those that drop the day."""
    for judged in said.body.judged:
        drops = judged.sentence.at(Mark.DROP_DAY)
        for first, last in judged.sentence.at(Mark.CANCEL):
            if not any(first < end and start < last for start, end in drops):
                return True
    return False


def _other_days(before: Reading, said: Said, index: int) -> Reading | None:
    new = order(said, None, index)
    if (
        new.kind is Kind.ASK
        and new.reason is Reason.VAGUE_TIME
        and before.kind is Kind.DATES
        and Matter.ORDER not in said.matters
    ):
        return None  # "vi hörs nästa vecka" settles nothing
    if new.kind is Kind.DATES and before.kind is Kind.DATES:
        if said.adds and not said.corrects:
            return Reading(Kind.DATES, tuple(sorted({*before.dates, *new.dates})), settled_in=index)
        kept = set(before.dates) - said.rejected
        if len(before.dates) > 1 and len(kept) < len(before.dates):
            return Reading(Kind.DATES, tuple(sorted(kept | set(new.dates))), settled_in=index)
    return new


def _after_delivery(state: _State, said: Said, index: int) -> None:
    """After the extract: thanks change nothing, a new order is one of its own, anything else is read by itself."""
    about = said.matters
    if withdraws(said):
        state.reading = handover(Reason.OTHER_MATTER)
        state.causes[index] = frozenset({Cause.OTHER_MATTER})
    elif about & _ORDERS or said.all_days:
        state.causes, state.delivered = {}, False
        _new_order(state, said, index, None)
    elif said.causes:
        state.reading = handover(Reason.OTHER_MATTER)
        state.causes = {index: frozenset({*said.causes, Cause.OTHER_MATTER})}


_ORDERS = {Matter.ORDER, Matter.STANDING, Matter.OTHER_EXTRACT, Matter.OTHER_PROVIDER, Matter.OTHER_SYSTEM}
