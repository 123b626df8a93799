"""One message, read as a ticket of its own: the rule book's kinds and reasons, one after the other."""

from datetime import date

from rules.reading import colleague, roles
from rules.reading.conclusion import with_sentences
from rules.reading.let_go import words_of_withdrawal
from rules.reading.matter import Judged, Matter
from rules.reading.model import Cause, Kind, Reading, Reason
from rules.reading.normal import words
from rules.reading.of_the_field import of_the_field
from rules.reading.often import AN_EXTRACT
from rules.reading.other_orders import declines_others
from rules.reading.said import Said
from rules.reading.sentences import Sentence
from rules.reading.some_customers import told_of_all
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_ELSEWHERE = {Matter.OTHER_EXTRACT, Matter.OTHER_SYSTEM}
_HEAVY = {
    Matter.QUESTION, Matter.COMPLAINT, Matter.FAULT, Matter.REMINDER, Matter.THANKS, Matter.REGISTER, Matter.OTHER,
    Matter.NOT_UNDERSTOOD, Matter.ANNOUNCED,
}  # fmt: skip
_WEAK = {Matter.WEAK_ORDER, Matter.WISHED}
_NO_ORDER = {Matter.QUESTION, Matter.REMINDER, Matter.THANKS, Matter.REGISTER}
_LIGHT = {
    Matter.COURTESY,
    Matter.CLOSING,
    Matter.SCOPE,
    Matter.POINTER,
    Matter.BACKGROUND,
    Matter.PURPOSE,
    Matter.ACKNOWLEDGEMENT,
    Matter.WEAK_ORDER,
    Matter.WISHED,
}


def alone(said: Said, form_date: date | None, index: int, *, again: bool = False) -> Reading:
    """What a message asks for by itself.

    Args:
        said: the message, taken apart.
        form_date: the day in the desk's own date field.
        index: of the message, in its ticket.
        again: a new order in a reply to a finished ticket, whose words need not name the extract.
    """
    about = said.matters
    if Matter.PARTLY in about or keeps_another(said):
        return handover(Reason.OTHER_MATTER)
    if withdraws(said):
        return handover(Reason.OTHER_MATTER) if _asks_besides(said) else Reading(Kind.CANCEL, settled_in=index)
    if Matter.OTHER_PROVIDER in about and not (Matter.THANKS in about and not said.orders):
        return handover(Reason.OTHER_PROVIDER)
    if said.quoted_order and _points(said) and form_date is None:
        return handover(Reason.QUOTED_ORDER)
    if Matter.ONLY_SOME in about:
        return handover(Reason.OTHER_EXTRACT)
    if not _ordered(said, form_date):
        return handover(_reason(said))
    reading = order(said, form_date, index)
    doubtful = reading.kind in _ACTING and not again and form_date is None and not said.empty
    if doubtful and not _told_by_grammar(said) and (no_order := colleague.takes_for_no_order(evidence_of(said))):
        said.doubted = no_order
        said.causes |= {Cause.NOT_UNDERSTOOD}
        return handover(Reason.OTHER_MATTER)
    return reading


_ACTING = (Kind.ASAP, Kind.DATES)


def _told_by_grammar(said: Said) -> bool:
    """Whether grammar tells what is asked for, and what is not or is besides, so that no words need be weighed.

    Such as "loggutdrag över dem som vi ansvarar för", "loggutdrag, inte svarstider", "loggutdrag samt svarstider".
    """
    tokens = said.body.tokens
    return any(
        Matter.ORDER in j.matters
        and (
            Matter.OTHER_EXTRACT in j.matters
            or declines_others(j.sentence, tokens)
            or told_of_all(j.sentence, tokens)
            or _no_withdrawal(j.sentence)
            or _no_standing(j)
        )
        for j in said.body.judged
    )


def _no_standing(judged: Judged) -> bool:
    """Such as "loggutdrag, men bara en gång, inte varje månad": a standing order is what is not wanted."""
    marks = judged.sentence.marks
    return bool(marks & Mark.STANDING and marks & Mark.NEGATION) and Matter.STANDING not in judged.matters


def _no_withdrawal(s: Sentence) -> bool:
    """Such as "vi avbokade mötet, men loggutdraget vill vi ha ändå": a word of withdrawal that withdraws nothing."""
    if s.marks & Mark.CANCEL or not words_of_withdrawal(s):
        return False
    return any(s.marks_of_clause(first) & Mark.WANT for first, _ in s.at(Mark.EXTRACT))


def evidence_of(said: Said) -> colleague.Evidence:
    """What a second colleague goes by, when it is asked whether this is an order.

    Mere courtesies tell nothing, nor does what stands beside an order and is seen for what it is.
    """
    subject = said.subject.judged if said.subject is not None else []
    body = [
        j
        for j in said.body.judged
        if not j.matters <= _COURTEOUS and (Matter.ORDER in j.matters or not j.matters & _BESIDE)
    ]
    told = dict.fromkeys([tuple(j.evidence) for j in body])  # what is said again and again tells no more than once
    return colleague.of_ticket([j.evidence for j in subject], told)


_BESIDE = {Matter.FAULT, Matter.REGISTER, Matter.NOT_UNDERSTOOD}
_COURTEOUS = {Matter.SCOPE, Matter.COURTESY, Matter.CLOSING, Matter.ACKNOWLEDGEMENT, Matter.PURPOSE}


def _asks_besides(said: Said) -> bool:
    """Such as "Är reservlarmen borträknade? Ni behöver inte skicka något nytt": a question, and nothing to withdraw."""
    judged, keys = said.body.judged, said.body.tokens.keys
    if any(_asks_behind_withdrawal(j) for j in judged):
        return True
    at = next((i for i, j in enumerate(judged) if Matter.CANCEL in j.matters), len(judged))
    if at < len(judged) and not {*keys[judged[at].sentence.first : judged[at].sentence.last]} & _ANEW:
        judged = judged[:at]  # what is asked behind a withdrawal is asked besides
    return any(
        j.sentence.question
        and Matter.CANCEL not in j.matters
        and j.sentence.last - j.sentence.first > _SHORT_QUESTION
        and not j.sentence.marks & Mark.WHEN_COMES
        for j in judged
    )


def _asks_behind_withdrawal(judged: Judged) -> bool:
    """Such as "vi har redan fått loggutdraget men undrar varför Eva inte är med": asked in a clause of its own."""
    if not {Matter.CANCEL, Matter.QUESTION} <= judged.matters:
        return False
    s = judged.sentence
    return any(not s.marks_of_clause(first) & Mark.CANCEL for first, _ in s.at(Mark.ASKING))


_ANEW = words("nytt ny nya igen om")
_SHORT_QUESTION = 5


def _ordered(said: Said, form_date: date | None) -> bool:
    """Whether the message orders an extract: in its own words, by its day, in its subject, or by saying no more."""
    about = said.matters
    if automatic_subject(said):
        return False
    if said.orders:
        return True
    if about & _ELSEWHERE or (_subject_names_another(said) and (about & _WEAK or said.all_days)):
        return False
    if said.all_days or said.trouble is not None:
        return bool(
            not about & {Matter.REMINDER, Matter.STANDING, Matter.ANNOUNCED} or about & _WEAK or form_date is not None
        )
    if form_date is not None:
        return True
    if Matter.STANDING in about or Matter.AUTO_REPLY in about:
        return False
    complains = Matter.COMPLAINT in about and not said.has(Mark.WANT)
    if Matter.WEAK_ORDER in about and not about & _NO_ORDER and not complains:
        return True
    if about & _HEAVY:
        return False
    if Matter.WHERE in about and not about & _WEAK:
        return False
    if said.subject_order and any(_of_weight(judged, said) for judged in said.body.judged):
        return False
    return said.subject_order or said.empty or bool(about & {Matter.WEAK_ORDER, Matter.WISHED})


def _of_weight(judged: Judged, said: Said) -> bool:
    """A long sentence that nothing ties to an order: the subject may not be what it is about."""
    s = judged.sentence
    if Matter.BACKGROUND not in judged.matters or s.marks & _TIES:
        return False
    return sum(said.body.tokens.is_word(i) for i in range(s.first, s.last)) >= _LONG_SENTENCE


_LONG_SENTENCE = 8
_TIES = (
    AN_EXTRACT | Mark.CUSTOMERS | Mark.OTHER_FACT | Mark.HABIT | Mark.RESOLVED
    | Mark.OWN_THINGS | Mark.COURTESY | Mark.REQUEST | Mark.HASTE | Mark.DEADLINE
)  # fmt: skip


def _subject_names_another(said: Said) -> bool:
    """Such as the subject "Svarstider": what a wish for "en rapport" means."""
    return said.subject is not None and any(
        Matter.OTHER_EXTRACT in judged.matters and Matter.ORDER not in judged.matters for judged in said.subject.judged
    )


def _reason(said: Said) -> Reason:
    weak = said.matters & _WEAK or said.all_days
    if Matter.OTHER_EXTRACT in said.matters or (weak and _subject_names_another(said)):
        return Reason.OTHER_EXTRACT
    if Matter.STANDING in said.matters and Matter.OTHER_SYSTEM not in said.matters:
        return Reason.STANDING_ORDER
    return Reason.OTHER_MATTER


def automatic_subject(said: Said) -> bool:
    """Such as "Autosvar: Loggutdrag"."""
    return said.subject is not None and any(judged.sentence.marks & Mark.AUTO_REPLY for judged in said.subject.judged)


def withdraws(said: Said) -> bool:
    """A withdrawal, and no order or day in its place."""
    if Matter.CANCEL not in said.matters:
        return _withdrawn_in_subject(said)
    if Matter.ORDER in said.matters and _only_a_mail(said):
        return False
    if _day_stands(said) or (said.days and _day_in_place(said)):
        return False
    if said.corrects and (Matter.ORDER in said.matters or (said.days and not _only_withdrawn_days(said))):
        return False
    ordered_and_dated = Matter.ORDER in said.matters and said.all_days
    return not (ordered_and_dated and not _withdrawn_last(said)) and not _orders_after(said)


def _only_a_mail(said: Said) -> bool:
    """Such as "Loggutdrag tack. Bortse från mejlet jag skickade förut": another message is let go of."""
    keys = said.body.tokens.keys
    hits = [hit for j in said.body.judged if Matter.CANCEL in j.matters for hit in j.sentence.at(Mark.CANCEL)]
    return bool(hits) and all(any(key.startswith(_MAIL) for key in keys[first:last]) for first, last in hits)


_MAIL = ("mejl", "mail", "meddeland")


def _day_in_place(said: Said) -> bool:
    """Such as "Strunta i det där, den 23 juni är det": behind what is let go of a clause of its own names a day."""
    for c, judged in with_sentences(said.body):
        if c.role != roles.REQUESTED or not c.days or judged is None or Matter.CANCEL not in judged.matters:
            continue
        s = judged.sentence
        start, end = s.clause_of(c.first)
        taken_back = [first for first, _ in s.at(Mark.CANCEL)]
        if not taken_back or max(taken_back) > c.first or any(start <= first < end for first in taken_back):
            continue
        clause = said.body.tokens.keys[start:end]
        if not {*clause[:2]} & _TELLS_WHICH and not s.marks_of_clause(c.first) & _NO_DAY_OF_AN_ORDER:
            return True
    return False


_TELLS_WHICH = words("som när då eftersom att om")
_NO_DAY_OF_AN_ORDER = Mark.NEGATION | Mark.OTHER_FACT | Mark.ORDERED


def _only_withdrawn_days(said: Said) -> bool:
    """Such as "Ni behöver inte ta ut något på fredag, chefen har ändrat sig": the day is that of the withdrawal."""
    own = [c for c in said.body.candidates if c.role == roles.REQUESTED]
    if not own or said.rejected:
        return False
    for c, judged in with_sentences(said.body):
        if c.role != roles.REQUESTED:
            continue
        if judged is None or Matter.CANCEL not in judged.matters:
            return False
        start, end = judged.sentence.clause_of(c.first)
        if not any(start <= first < end for first, _ in judged.sentence.at(Mark.CANCEL)):
            return False
        if {*said.body.tokens.keys[start:end]} & _INSTEAD:
            return False
    return True


_INSTEAD = words(small.EXPLICITLY_INSTEAD) | words("utan till")


def _withdrawn_in_subject(said: Said) -> bool:
    """Such as the subject "Vi behöver inte utdraget längre", and a body that says no more."""
    if said.subject is None or said.orders or said.all_days or not said.matters <= _LIGHT:
        return False
    return any(Matter.CANCEL in judged.matters for judged in said.subject.judged)


def _day_stands(said: Said) -> bool:
    """Such as "Strunta i det jag skrev om gruppen. Dagen står fast.": what is let go of is not the order."""
    return said.has(Mark.KEPT) and any(
        key in _THE_DAY and j.sentence.marks & Mark.KEPT and not j.sentence.marks & Mark.CANCEL
        for j in said.body.judged
        for key in said.body.tokens.keys[j.sentence.first : j.sentence.last]
    )


_THE_DAY = words("dagen datumet")


def keeps_another(said: Said) -> bool:
    """Such as "Stryk den för centrum. Den andra ligger kvar.": a part of several orders is withdrawn."""
    if Matter.CANCEL not in said.matters or not said.has(Mark.KEPT) or _day_stands(said):
        return False
    return any(
        j.sentence.marks & Mark.KEPT and not j.sentence.question and not j.sentence.marks & (Mark.DEVICE | Mark.PERSON)
        for j in said.body.judged
    )


def _withdrawn_last(said: Said) -> bool:
    """The withdrawal comes last, and is of no earlier order: it beats the days before it."""
    of_weight = [j for j in said.body.judged if j.matters & {Matter.ORDER, Matter.CANCEL}]
    if not of_weight or Matter.CANCEL not in of_weight[-1].matters or Matter.ORDER in of_weight[-1].matters:
        return False
    s = of_weight[-1].sentence
    return _EARLIER.isdisjoint(said.body.tokens.keys[s.first : s.last])


_EARLIER = words(small.EARLIER)


def _orders_after(said: Said) -> bool:
    """Such as "… behöver ni inte göra något med. Däremot vill vi ha ett utdrag": the order comes last."""
    judged = said.body.judged
    withdrawn = next((i for i, j in enumerate(judged) if Matter.CANCEL in j.matters), len(judged))
    return any(
        Matter.CANCEL not in j.matters
        and ((Matter.ORDER in j.matters and j.sentence.marks & (Mark.WANT | Mark.COURTESY)) or _taken_after_all(j))
        for j in judged[withdrawn + 1 :]
    )


def _taken_after_all(judged: Judged) -> bool:
    """Such as "Ta inte ut den på måndag. Ta den när ni kan.": the taking was only put to another time."""
    marks = judged.sentence.marks
    soon = marks & (Mark.HASTE | Mark.INSTEAD | Mark.DROP_DAY) and marks & Mark.TAKE and not marks & Mark.NEGATION
    return bool(soon) and not judged.matters.isdisjoint(_TAKEN)


_TAKEN = {Matter.ORDER, Matter.WISHED, Matter.WEAK_ORDER, Matter.COURTESY, Matter.BACKGROUND}


def _points(said: Said) -> bool:
    """The own words only point to what is quoted, or there are none."""
    return (
        not said.orders
        and not said.all_days
        and not _orders_anew(said)
        and (said.matters <= _LIGHT | {Matter.QUESTION} or Matter.POINTER in said.matters)
    )


def _orders_anew(said: Said) -> bool:
    """Such as "Jag behöver en ny lista" above what was sent before: the own words order, and do not point."""
    anew = Mark.WEAK_EXTRACT | Mark.WANT | Mark.ONE_MORE
    return any(
        j.matters & _WEAK and j.sentence.marks & anew == anew and not j.sentence.marks & Mark.POINTER
        for j in said.body.judged
    )


def order(said: Said, form_date: date | None, index: int) -> Reading:
    """The days of an order: the form's field against the text, then trouble, then the days; or none."""
    fields = {form_date} if form_date is not None else set(said.field_days)
    if fields:
        return _with_field(said, fields, index)
    if said.trouble is not None:
        return ask(said.trouble, said.options, index)
    if said.days:
        return Reading(Kind.DATES, said.days, settled_in=index)
    return Reading(Kind.ASAP, settled_in=index)


def _with_field(said: Said, fields: set[date], index: int) -> Reading:
    """Where field and text do not name the same days: ask, unless the text speaks of the field or rejects its day."""
    text = set(said.days)
    rejects = said.has(Mark.FIELD_WORDS) or said.corrects or bool(fields & said.rejected)
    if said.has(Mark.DROP_DAY) and not text and not said.field_days:
        return Reading(Kind.ASAP, settled_in=index)
    if not text and not said.field_days and (answer := of_the_field(said, fields, index)) is not None:
        return answer
    if text and text != fields and said.adds and said.trouble is None and not rejects:
        return Reading(Kind.DATES, tuple(sorted(text | fields)), settled_in=index)  # "lägg även till den 30 juni"
    if rejects and text and said.trouble is not None:
        return ask(said.trouble, said.options, index)
    if rejects and text:
        return Reading(Kind.DATES, tuple(sorted(text)), settled_in=index)
    if text and text != fields:
        return ask(Reason.FIELD_CONFLICT, tuple(sorted(text | fields)), index)
    if (said.trouble in (Reason.IMPOSSIBLE_DATE, Reason.RANGE) and not said.field_days) or (
        said.trouble in (Reason.WEEKDAY_MISMATCH, Reason.AMBIGUOUS_DATE) and not fields & {*said.options}
    ):
        return ask(Reason.FIELD_CONFLICT, tuple(sorted({*said.options, *fields})), index)
    if said.trouble in (Reason.WEEKDAY_MISMATCH, Reason.IMPOSSIBLE_DATE):
        return ask(said.trouble, said.options, index)
    return Reading(Kind.DATES, tuple(sorted(fields)), settled_in=index)


def ask(reason: Reason, options: tuple[date, ...], index: int) -> Reading:
    """A question; it offers the days that it could be."""
    return Reading(Kind.ASK, reason=reason, options=options, settled_in=index)


def handover(reason: Reason) -> Reading:
    """A person must take it."""
    return Reading(Kind.HANDOVER, reason=reason, attention=True)
