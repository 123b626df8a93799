"""What the bot writes, when: from a case and a decision to a letter and what makes it written once.

A purpose names what a letter is for; a case writes each purpose at most once (``delivery.py``). So it must be the same
when the same work is done again after a crash, and another one when there is something new to say:

| letter | what is new |
| --- | --- |
| attention, hand-over | a new message |
| booking | another order, other days, or an answer to a question in between |
| question, refusal, offer | a new message |
| reminder | a new question |
| extract | the order and its day (``casework.py``) |
| cancelled | the message that takes the order back |
| missed day | the day, of the same order |
| parked | another fault, or a new message |
| trouble | another fault, or another day |
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, assert_never

from connectors.desks.base import Attachment, Letter
from lindesk_bot.cases import Case, Receipt
from lindesk_bot.delivery import Outgoing
from lindesk_bot.replies.letters import Letters
from lindesk_bot.replies.texts import (
    PASSED_DAYS,
    REFUSED,
    AttentionNote,
    Booking,
    Cancelled,
    ExtractReply,
    HandedOver,
    HandoverNote,
    Missed,
    MissedNote,
    ParkedNote,
    Question,
    Reminder,
    RowsNote,
    Text,
    TroubleNote,
)
from lindesk_bot.replies.words import CAUSES, HANDED_OVER, SOMETHING, trouble
from rules.decision import Ask, Book, HandOver, Handover, OfferToday, Refuse
from rules.providers import Provider
from rules.reading.model import Cause
from rules.ticket import STOCKHOLM, Requester, Ticket

if TYPE_CHECKING:
    from lindesk_bot.workbook import Workbook

_LONGEST_PURPOSE = 80
"""As the books keep it."""


@dataclass(frozen=True, slots=True)
class Correspondence:
    """Writes the letters of casework."""

    letters: Letters
    providers: tuple[Provider, ...]
    extract_at: time
    """When on a booked day the extract is taken; Stockholm time."""

    # -- to the requester ----------------------------------------------------------------------------------------------

    def booking(self, case: Case, ticket: Ticket, decision: Book) -> Outgoing:
        """The days are booked."""
        # The days as read, not those that remain: a thank-you between two of them is no reason to confirm anew.
        purpose = _purpose("booking", case.order, _digest(map(str, case.dates)), case.questions)
        return self._letter(case, purpose, Booking(decision.days, self.extract_at, case.attention), ticket.requester)

    def question(self, case: Case, ticket: Ticket, decision: Ask | Refuse | OfferToday) -> Outgoing:
        """What only the requester can tell, or must choose anew."""
        purpose = _purpose(type(decision).__name__.lower(), case.order, case.read_upto, case.questions)
        return self._letter(case, purpose, _question(case, decision), ticket.requester)

    def reminder(self, case: Case, ticket: Ticket, decision: Ask | Refuse | OfferToday) -> Outgoing:
        """The same question, once more."""
        asked = _question(case, decision)
        # What else stands in the ticket was told of with the question.
        again = Reminder(asked.about, asked.options, asked.refusals, asked.fine, asked.passed, attention=False)
        purpose = _purpose("reminder", case.order, case.read_upto, case.questions)
        return self._letter(case, purpose, again, ticket.requester)

    def extract(  # noqa: PLR0913  each is a fact of its own
        self,
        case: Case,
        ticket: Ticket,
        workbook: "Workbook",
        *,
        day: date | None,
        rest: tuple[date, ...],
        purpose: str,
    ) -> Outgoing:
        """The reply with the extract attached."""
        count = workbook.count
        taken_on = workbook.taken_at.astimezone(STOCKHOLM).date()
        text = ExtractReply(
            provider=next(known.name for known in self.providers if known.id == case.provider),
            day=day,
            taken_at=workbook.taken_at,
            as_of=day if day is not None and day < taken_on else None,
            customers=count.customers,
            akutlarm=count.akutlarm,
            billable=count.billable,
            unknown=count.unknown,
            protected=count.protected,
            rest=rest,
            at=self.extract_at,
            file_name=workbook.file_name,
            file_sha256=workbook.file_sha256,
            rows_sha256=workbook.rows_sha256,
            attention=case.attention,
        )
        return self._letter(case, purpose, text, ticket.requester, workbook.attachments)

    def cancelled(self, case: Case, ticket: Ticket) -> Outgoing:
        """The order is taken back, in this ticket or in another one."""
        purpose = _purpose("cancelled", case.withdrawn_by, case.read_upto)
        return self._letter(case, purpose, Cancelled(case.attention), ticket.requester)

    def handed_over(self, case: Case, ticket: Ticket) -> Outgoing:
        """A person takes it. To whomever it goes, it says the same: not whether we know of any provider."""
        return self._letter(
            case, _purpose("handed_over", case.read_upto, case.questions), HandedOver(), ticket.requester
        )

    def missed(self, case: Case, ticket: Ticket, day: date) -> Outgoing:
        """A booked day passed without its extract."""
        return self._letter(case, _purpose("missed", case.order, day), Missed(day, _after(case, day)), ticket.requester)

    # -- to the team ---------------------------------------------------------------------------------------------------

    def attention(self, case: Case) -> Outgoing:
        """The ticket holds something that a person must see, whatever becomes of its order."""
        note = AttentionNote(_causes(case) or (SOMETHING,), urgent=Cause.FAULT in case.causes)
        return self._letter(case, _purpose("attention", case.read_upto), note)

    def rows_to_see(self, case: Case) -> Outgoing:
        """Rows of unknown sort, or withheld ones, in the extract that was just delivered."""
        last = case.delivered[-1] if case.delivered else "asap"
        note = RowsNote(case.unknown_rows, case.protected_rows, bool(case.unknown_rows or case.attention))
        return self._letter(case, _purpose("rows", case.order, last, len(case.booked)), note)

    def handover_note(self, case: Case, ticket: Ticket, decision: HandOver) -> Outgoing:
        """Why a person has the ticket now, and what is left to do."""
        said = HANDED_OVER[decision.reason]
        unclear = decision.reason in (Handover.NO_ANSWER, Handover.TOO_MANY_QUESTIONS) and case.reason is not None
        note = HandoverNote(
            why=said.why,
            todo=said.todo,
            question=HANDED_OVER[case.reason].why if unclear and case.reason is not None else "",
            causes=_causes(case),
            urgent=Cause.FAULT in case.causes,
            told=decision.tell and ticket.requester.verified,  # a forged sender's victim is not written to
            dropped=case.booked,
        )
        return self._letter(case, _purpose("handover", decision.reason.value, case.read_upto), note)

    def missed_note(self, case: Case, day: date) -> Outgoing:
        """As ``missed``."""
        return self._letter(case, _purpose("missed_note", case.order, day), MissedNote(day, _after(case, day)))

    def parked_note(self, case: Case, code: str, remedy: str) -> Outgoing:
        """The bot has stopped at this ticket."""
        said = trouble(code)
        note = ParkedNote(said.what, said.todo, code, remedy, case.booked)
        return self._letter(case, _purpose("parked", case.read_upto, code), note)

    def trouble_note(self, case: Case, today: date, code: str, remedy: str) -> Outgoing:
        """A fault has lasted; the bot goes on trying."""
        said = trouble(code)
        return self._letter(case, _purpose("trouble", today, code), TroubleNote(said.what, said.todo, code, remedy))

    def _letter(
        self, case: Case, purpose: str, text: Text, to: Requester | None = None, files: tuple[Attachment, ...] = ()
    ) -> Outgoing:
        def compose(reference: str, receipt: Receipt) -> Letter:
            told = self.letters.render(text, reference=reference, case=case.reference, receipt=receipt)
            return Letter(reference, told, files[0] if files else None, files[1:])

        return Outgoing(purpose, compose, to)


def _question(case: Case, decision: Ask | Refuse | OfferToday) -> Question:
    match decision:
        case Ask():
            return Question(decision.reason.value, decision.options, (), (), (), case.attention)
        case Refuse():
            return Question(REFUSED, (), decision.refusals, decision.fine, (), case.attention)
        case OfferToday():
            return Question(PASSED_DAYS, (), (), (), decision.days, case.attention)
        case _:
            assert_never(decision)


def _causes(case: Case) -> tuple[str, ...]:
    return tuple(CAUSES[cause] for cause in case.causes)


def _after(case: Case, day: date) -> tuple[date, ...]:
    return tuple(booked for booked in case.booked if booked > day)


def _purpose(*parts: object) -> str:
    """The parts in a row; what would be too long for the books ends in a digest of the whole."""
    whole = ":".join(map(str, parts))
    if len(whole) <= _LONGEST_PURPOSE:
        return whole
    end = _digest([whole])
    return f"{whole[: _LONGEST_PURPOSE - len(end) - 1]}~{end}"


def _digest(words: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:10]
