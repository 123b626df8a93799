"""Invented values for each letter and note, and what it must tell: ``Letters.check`` renders them all."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from lindesk_bot.replies.texts import (
    PASSED_DAYS,
    REFUSED,
    AttentionNote,
    Booking,
    Cancelled,
    DryRunNote,
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
from lindesk_bot.replies.words import CAUSES, HANDED_OVER, trouble
from rules.decision import PASSED, Refusal
from rules.reading.model import ASK_REASONS
from rules.ticket import STOCKHOLM


@dataclass(frozen=True, slots=True)
class Sample:
    """A letter as an example."""

    text: Text
    facts: tuple[str, ...] = ()
    """What stands in it, whatever the wording."""


_MONDAY, _TUESDAY, _FRIDAY = date(2026, 3, 16), date(2026, 3, 17), date(2026, 3, 13)
_SATURDAY, _GOOD_FRIDAY = date(2026, 3, 14), date(2026, 4, 3)
_EIGHT = time(8, 0)
_SHA = "3f9a1c2b" * 8

_ASKED = Question("ambiguous_date", (_FRIDAY, _SATURDAY), (), (), (), attention=False)
_UNSURE = replace(_ASKED, options=(), attention=True)
_REFUSED = Question(
    REFUSED,
    (),
    (
        Refusal(_SATURDAY, "lördag", _FRIDAY, _MONDAY),
        Refusal(_GOOD_FRIDAY, "långfredagen", None, date(2026, 4, 7)),
        Refusal(date(2026, 3, 2), PASSED, None, None),
    ),
    (_TUESDAY,),
    (),
    attention=False,
)
_GONE = Question(PASSED_DAYS, (), (), (), (_FRIDAY,), attention=False)
_EXTRACT = ExtractReply(
    provider="Exempel hemtjänst AB",
    day=_MONDAY,
    taken_at=datetime(2026, 3, 16, 8, 2, tzinfo=STOCKHOLM),
    as_of=None,
    customers=8143,
    akutlarm=8012,
    billable=129,
    unknown=2,
    protected=3,
    rest=(_TUESDAY,),
    at=_EIGHT,
    file_name="loggutdrag_LU-7KQ4M2XP_2026-03-16.xlsx",
    file_sha256=_SHA,
    rows_sha256=_SHA,
    attention=True,
)
_NUMBERS = ("8143", "8012", "129", "loggutdrag_LU-7KQ4M2XP_2026-03-16.xlsx", "3f9a1c2b")
_CAUSES = tuple(CAUSES.values())
_TROUBLE = trouble("export.missing_column")


def _questions() -> list[Question]:
    asked = [replace(q, about=reason.value) for reason in sorted(ASK_REASONS) for q in (_ASKED, _UNSURE)]
    return [*asked, _REFUSED, replace(_REFUSED, refusals=_REFUSED.refusals[:1], fine=()), _GONE]


def _reminder(of: Question) -> Reminder:
    return Reminder(of.about, of.options, of.refusals, of.fine, of.passed, attention=of.attention)


SAMPLES: tuple[Sample, ...] = (
    Sample(Booking((_MONDAY,), _EIGHT, attention=False), ("16 mars 2026",)),
    Sample(Booking((_MONDAY, _TUESDAY), _EIGHT, attention=True), ("16 mars 2026", "17 mars 2026")),
    *(Sample(question) for question in _questions()),
    *(Sample(_reminder(question)) for question in _questions()),
    Sample(_EXTRACT, (*_NUMBERS, "16 mars 2026", "17 mars 2026")),
    Sample(replace(_EXTRACT, day=None, unknown=0, protected=0, rest=(), attention=False), (*_NUMBERS, "16 mars 2026")),
    Sample(replace(_EXTRACT, day=_FRIDAY, as_of=_FRIDAY, rest=()), (*_NUMBERS, "16 mars 2026", "13 mars 2026")),
    Sample(Cancelled(attention=False)),
    Sample(Cancelled(attention=True)),
    Sample(HandedOver()),
    Sample(Missed(_MONDAY, ()), ("16 mars 2026",)),
    Sample(Missed(_MONDAY, (_TUESDAY,)), ("16 mars 2026", "17 mars 2026")),
    Sample(AttentionNote(_CAUSES, urgent=True), _CAUSES),
    Sample(RowsNote(unknown=2, protected=3, file_stays=True)),
    Sample(RowsNote(unknown=0, protected=1, file_stays=False)),
    *(
        Sample(HandoverNote(said.why, said.todo, "", (), urgent=False, told=True, dropped=()), (said.why, said.todo))
        for said in HANDED_OVER.values()
    ),
    Sample(HandoverNote("w", "t", "q", _CAUSES, urgent=True, told=False, dropped=(_MONDAY,)), ("16 mars 2026",)),
    Sample(MissedNote(_MONDAY, (_TUESDAY,)), ("16 mars 2026", "17 mars 2026")),
    Sample(MissedNote(_MONDAY, ()), ("16 mars 2026",)),
    Sample(
        ParkedNote(_TROUBLE.what, _TROUBLE.todo, "export.missing_column", "Mend it.", (_MONDAY,)),
        (_TROUBLE.what, _TROUBLE.todo, "export.missing_column", "16 mars 2026"),
    ),
    Sample(ParkedNote(_TROUBLE.what, _TROUBLE.todo, "export.missing_column", "", ()), ("export.missing_column",)),
    Sample(
        TroubleNote(_TROUBLE.what, _TROUBLE.todo, "export.missing_column", "Mend it."),
        (_TROUBLE.what, _TROUBLE.todo, "export.missing_column"),
    ),
    Sample(DryRunNote(("Hej!", "", "Referens LU-7KQ4M2XP-B4TX9H")), ("Hej!", "LU-7KQ4M2XP-B4TX9H")),
)
