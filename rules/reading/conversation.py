"""A ticket's messages → one reading. The newest that settles the order wins; what no person has answered stays."""

from dataclasses import dataclass, field, replace
from datetime import date

from rules.reading import roles
from rules.reading.after_delivery import only_closes, orders_again, says_more
from rules.reading.answers import answer, keeps_its_day, leaves_open, only_offer, pointed_at
from rules.reading.candidates import Offer
from rules.reading.conclusion import with_sentences
from rules.reading.desk_side import WHOLE_MONTH, DeskSaid, hear, part_of_month, stretch_of
from rules.reading.findings import findings_of
from rules.reading.let_go import gives_order_up
from rules.reading.matter import Matter
from rules.reading.message import understand
from rules.reading.model import Cause, Finding, Kind, Reading, Reason
from rules.reading.moved import moved_by, names_another_thing, takes_back_its_day
from rules.reading.needs_nobody import causes_left
from rules.reading.normal import words
from rules.reading.often import INSTEAD
from rules.reading.order import alone, ask, automatic_subject, handover, keeps_another, order, withdraws
from rules.reading.said import Said
from rules.reading.vocabulary import small
from rules.reading.words import Mark
from rules.ticket import STOCKHOLM, Author, Ticket

_CAUSE_ORDER = {cause: i for i, cause in enumerate(Cause)}


@dataclass(slots=True)
class _State:
    """The order as it stands while the conversation is walked through."""

    form_date: date | None = None
    reading: Reading | None = None
    delivered: bool = False
    causes: dict[int, frozenset[Cause]] = field(default_factory=dict)
    """What a person must see, by the index of the message; answered ones are taken out."""
    offer: Offer = field(default_factory=Offer)
    month: tuple[int, int] | None = None
    """The (year, month) that the order is vaguely for …"""
    week: date | None = None
    """… and the Monday of the week …"""
    part: tuple[int, int] = WHOLE_MONTH
    """… or of which part of the month."""


def read(ticket: Ticket, *, explain: bool = False) -> Reading:
    """What a ticket asks for, by the rule book (docs/reading.md). Pure, and never raises for any text.

    Args:
        ticket: the whole conversation.
        explain: also give the ``findings``: what was recognised where.
    """
    state = _State(form_date=ticket.form_date)
    found: list[Finding] = []
    for index, message in enumerate(ticket.messages):
        if message.author is not Author.REQUESTER:
            _desk_writes(state, hear(message))
            continue
        if message.automatic:
            continue
        today = message.received.astimezone(STOCKHOLM).date()
        said = understand(
            message.body,
            message.subject,
            today,
            offer=_offer_or_order(state),
            own_name=ticket.requester.organisation,
            continues=state.reading is not None,
            counted_from=_only_day(state),
            form_date=ticket.form_date,
        )
        _keep_stretch(state, said, today)
        if state.reading is None:
            _new_order(state, said, index, ticket.form_date)
        else:
            _continues(state, said, index)
        if explain:
            found += findings_of(said, index)
    if explain and ticket.form_date is not None:
        found.append(Finding(-1, 0, 0, "field", "the day in the desk's own date field", (ticket.form_date,)))
    return _conclude(state.reading or _without_words(ticket), state, tuple(found))


def _offer_or_order(state: _State) -> Offer:
    """What the desk offers; and the days of an order for several, at which "den första" may point."""
    days = state.reading.dates if state.reading is not None else ()
    return replace(state.offer, ordered=days) if len(days) > 1 else state.offer


def _only_day(state: _State) -> date | None:
    """The day that the desk offers, or that the order has, where it is one."""
    if state.delivered:
        return None
    days = state.offer.days or (state.reading.dates if state.reading is not None else ())
    return days[0] if len(days) == 1 else None


def _without_words(ticket: Ticket) -> Reading:
    """Nobody wrote: an empty order, with the form's day where there is one; automatic messages alone are no order."""
    if any(message.automatic for message in ticket.messages):
        return handover(Reason.OTHER_MATTER)
    if ticket.form_date is not None:
        return Reading(Kind.DATES, (ticket.form_date,))
    return Reading(Kind.ASAP)


def _conclude(reading: Reading, state: _State, found: tuple[Finding, ...]) -> Reading:
    causes = sorted({cause for seen in state.causes.values() for cause in seen}, key=_CAUSE_ORDER.__getitem__)
    if not causes and not found:
        return reading  # as it was made: a handed-over ticket has its attention already
    attention = bool(causes) or reading.kind is Kind.HANDOVER
    return replace(reading, attention=attention, causes=tuple(causes), findings=found)


def _new_order(state: _State, said: Said, index: int, form_date: date | None, *, again: bool = False) -> None:
    state.reading = alone(said, form_date, index, again=again)
    causes = said.causes
    if state.reading.reason is Reason.OTHER_MATTER:
        causes |= {Cause.OTHER_MATTER}
    elif state.reading.reason in (Reason.OTHER_EXTRACT, Reason.OTHER_PROVIDER):
        causes |= {Cause.OTHER_ORDER}
    elif state.reading.reason is Reason.STANDING_ORDER:
        causes |= {Cause.STANDING_ORDER}
    state.causes[index] = causes
    state.offer = Offer()


def _keep_stretch(state: _State, said: Said, today: date) -> None:
    """Such as "Loggutdrag vecka 14": "tisdagen", when the desk has asked for the day, lies in it."""
    vague = [c for c in said.body.candidates if c.trouble in _STRETCHES and c.role in (roles.REQUESTED, roles.UNCLEAR)]
    if vague:
        state.month, state.week = stretch_of(vague, said.body.tokens, today)
        state.part = part_of_month(vague, said.body.tokens)


_STRETCHES = (Reason.VAGUE_TIME, Reason.RANGE)


def _desk_writes(state: _State, said: DeskSaid) -> None:
    """A person's answer takes out what the requester reported; a fault only where the answer speaks of it."""
    if said.by_a_person:
        for index, causes in state.causes.items():
            state.causes[index] = frozenset() if said.answers_all else causes & {Cause.FAULT}
    state.delivered = state.delivered or said.delivered
    if said.reminds and state.offer.about_day:
        return  # what was offered before still stands
    if said.offer.asked or said.by_a_person or said.delivered:
        state.offer = said.offer
    if state.offer.about_day and not state.offer.days:
        state.offer = _in_light_of_the_order(state)


def _in_light_of_the_order(state: _State) -> Offer:
    """What the desk's mere "Vilken dag?" speaks of: the days, the month or the week that the order left open."""
    offer, reading = state.offer, state.reading
    if offer.month is None and offer.week is None:
        offer = replace(offer, month=state.month, week=state.week, part=state.part)
    elif offer.month == state.month and offer.part == WHOLE_MONTH:
        offer = replace(offer, part=state.part)
    if reading is not None and reading.reason in (Reason.RANGE, Reason.AMBIGUOUS_DATE) and not offer.today:
        offer = replace(offer, days=reading.options)
    return offer


# -- A further message of the requester's


def _continues(state: _State, said: Said, index: int) -> None:
    """Take a further message of the requester's into the order as it stands."""
    before, about = state.reading, said.matters
    if before is None or ((Matter.AUTO_REPLY in about or automatic_subject(said)) and Matter.ORDER not in about):
        return
    if state.delivered:
        _after_delivery(state, said, index)
        return
    state.causes[index] = causes_left(said, state.offer)
    if keeps_its_day(state.offer, before, said):
        return
    new = (
        _moved(before, said, index, state.offer)
        or answer(state.offer, before, said, index, state.form_date)
        or _changed(before, said, index, state.offer)
    )
    if new is None and state.offer.about_day and before.kind is Kind.DATES and leaves_open(said, state.offer, before):
        new = ask(Reason.AMBIGUOUS_DATE, tuple(sorted(state.offer.days)), index)
    if new is None:
        return
    state.reading, state.offer = new, Offer()
    if new.reason is Reason.OTHER_MATTER:
        state.causes[index] |= {Cause.OTHER_MATTER}


def _changed(before: Reading, said: Said, index: int, offer: Offer) -> Reading | None:
    """The order after a message that withdraws it, or names, drops or adds days; None where it stands."""
    about = said.matters
    if before.kind is Kind.CANCEL and Matter.ORDER not in about and not said.all_days and _after_all(said):
        return handover(Reason.OTHER_MATTER)
    if Matter.OTHER_PROVIDER in about and Matter.THANKS not in about:
        return handover(Reason.OTHER_PROVIDER)
    lets_go = said.has(Mark.DROP_DAY) and not said.days and not _takes_back(said)
    if Matter.PARTLY in about or (keeps_another(said) and not lets_go):
        return handover(Reason.OTHER_MATTER)
    if (kept := _days_kept(before, said)) is not None:
        return Reading(Kind.DATES, kept, settled_in=index)
    gives_up = gives_order_up(said, asked=offer.asked) or (offer.asked and _lets_be(said))
    left_open = said.trouble is not None and said.options
    if gives_up or (withdraws(said) and not lets_go and not said.days and not left_open and not _postpones(said)):
        return Reading(Kind.CANCEL, settled_in=index)
    if said.all_days or said.trouble is not None:
        return _other_days(before, said, index, offer)
    soon = said.has(Mark.HASTE) or _at_once(said)
    if (lets_go and not said.has(Mark.KEPT)) or (soon and (before.kind is Kind.ASK or offer.about_day)):
        return Reading(Kind.ASAP, settled_in=index)
    if today := _today(before, said, index, offer):
        return today
    if soon and before.kind is Kind.DATES and {*before.dates} <= said.rejected:
        return Reading(Kind.ASAP, settled_in=index)  # "vi kan inte vänta till den 28, skicka det på en gång"
    if before.kind is Kind.DATES and _unmakes(before, said):
        return ask(Reason.VAGUE_TIME, (), index)
    if before.kind in (Kind.HANDOVER, Kind.CANCEL) and (Matter.ORDER in about or _now(before, said)):
        return order(said, None, index)
    return None


def _moved(before: Reading, said: Said, index: int, offer: Offer) -> Reading | None:
    """Such as "Kan vi backa en dag?", from the only day that is offered or that the order has; "Det blev fel dag"."""
    if before.kind is Kind.DATES and takes_back_its_day(said):
        return ask(Reason.VAGUE_TIME, (), index)
    days = offer.days or before.dates
    if len(days) != 1 or said.all_days or said.trouble is not None:
        return None
    moved = moved_by(said, days[0])
    if moved is None:
        return None
    return Reading(Kind.DATES, moved, settled_in=index) if moved else ask(Reason.VAGUE_TIME, (), index)


def _postpones(said: Said) -> bool:
    """Such as "Glöm det, vi tar det nästa månad i stället": a time in place of the one that is let go of."""
    return said.trouble in _STRETCHES and not INSTEAD.isdisjoint(said.body.tokens.keys)


def _now(before: Reading, said: Said) -> bool:
    """Such as "Skicka ett nu då", where no standing order can be: the extract needs no name any more."""
    return before.reason is Reason.STANDING_ORDER and any(
        not j.matters.isdisjoint((Matter.WEAK_ORDER, Matter.WISHED))
        and j.sentence.marks & (Mark.NOW_ORDER | Mark.ONE_MORE)
        and j.sentence.marks & Mark.WANT
        and not j.sentence.question
        for j in said.body.judged
    )


def _at_once(said: Said) -> bool:
    """Such as "Ta det bara nu då": no day any more."""
    keys = said.body.tokens.keys
    return any(
        j.sentence.marks & Mark.NOW_ORDER
        and not _TAKES.isdisjoint(keys[j.sentence.first : j.sentence.first + 4])
        and not j.sentence.marks & (Mark.NEGATION | Mark.POSTPONES)
        and not j.sentence.question
        for j in said.body.judged
    )


_TAKES = words(small.TAKES_NOW)


def _lets_be(said: Said) -> bool:
    """Such as "Nej, då får det vara", "Då blir det inget": an answer that gives the order up."""
    if said.all_days:
        return False
    for judged in said.body.judged:
        s = judged.sentence
        keys = [key for key in said.body.tokens.keys[s.first : s.last] if key.isalpha()]
        if keys[-3:] in _LET_BE or (keys and keys[-1] in _NOTHING and {*keys} & _NEEDED):
            return True
        if {*keys} & _NOTHING and {*keys} & _NEEDED and "langre" in keys:
            return True  # "vi behöver inget längre"
    return False


_NOTHING = words("inget ingenting inga nothing none")
_NEEDED = words("blir behöver behövs vill tar önskar need")
_LET_BE = (["far", "det", "vara"], ["kan", "det", "vara"], ["later", "vi", "bli"], ["det", "vara", "da"])


def _after_all(said: Said) -> bool:
    """Such as "Vi ångrar oss, vi vill ha det ändå": something of what was withdrawn is wanted again."""
    return said.has(Mark.WANT) and not _AFTER_ALL.isdisjoint(said.body.tokens.keys)


_AFTER_ALL = words("ändå iallafall iaf fortfarande trots anyway ångrat ångrar ångrade")


def _takes_back(said: Said) -> bool:
    """Such as "strunta i det, vi avbokar": a withdrawal in words of its own, not only those that drop the day."""
    for judged in said.body.judged:
        drops = judged.sentence.at(Mark.DROP_DAY)
        for first, last in judged.sentence.at(Mark.CANCEL):
            if not any(first < end and start < last for start, end in drops):
                return True
    return False


def _days_kept(before: Reading, said: Said) -> tuple[date, ...] | None:
    """Such as "Stryk den 31": of several days the ones that are left; None where none is taken out, or all are."""
    if len(before.dates) < _SEVERAL or said.days or said.trouble is not None:
        return None
    if pointed := pointed_at(before.dates, said):
        return pointed
    out = said.rejected | {day for c in said.body.candidates if c.role == roles.CANCELLED for day in c.days}
    kept = tuple(day for day in before.dates if day not in out)
    return kept if 0 < len(kept) < len(before.dates) else None


_SEVERAL = 2


def _unmakes(before: Reading, said: Said) -> bool:
    """Such as "Den 24 blir fel", "Vi måste skjuta på det": the day that stands is put away, and no other named."""
    if any(
        c.role == roles.DEADLINE
        and c.days
        and c.days[0] <= before.dates[0]
        and judged is not None
        and judged.matters <= _WISHES
        for c, judged in with_sentences(said.body)
    ):
        return True  # "vi behöver det före den 26", of an order for the 26th
    if said.rejected and {day.day for day in before.dates} <= {day.day for day in said.rejected}:
        return True
    keys = said.body.tokens.keys
    return any(
        j.matters <= _WISHES
        and _puts_off(keys[j.sentence.first : j.sentence.last])
        and not j.sentence.marks & (Mark.NEGATION | Mark.PERSON | Mark.OTHER_THING | Mark.DEVICE)
        for j in said.body.judged
    )


def _puts_off(keys: list[str]) -> bool:
    """Such as "skjuta på det", "flytta uttaget en dag"; not "om vi behöver skjuta på det"."""
    if not _IF.isdisjoint(keys) or names_another_thing(keys) or not _OF_THE_HOUR.isdisjoint(keys):
        return False
    if any(key.startswith(_PUT_OFF) for key in keys) or ({*keys} & _WAIT and "med" in keys):
        return True
    if _THE_ORDER.isdisjoint(keys):
        return False
    words_only = [key for key in keys if key.isalpha()]
    return (
        any(key.startswith(_MOVED) for key in keys)
        or words_only[-1] in _OTHER_TIME
        or (bool({*keys} & INSTEAD) and any(key.startswith(("dag", "veck")) for key in keys))
    )


_PUT_OFF = (
    "skjut", "uppskj", "senarelagg", "tidigarelagg", "framflytt", "bordlagg", "ombok", "avvakta", "resched", "postpone",
)  # fmt: skip
_WAIT = words("vänta pausa avvakta dröj wait hold")
_OTHER_TIME = words("tidigare senare earlier later")
_MOVED = ("flytt", "andra", "byt", "move", "change")
_OF_THE_HOUR = words("timme timmar minuter kl klockan hour hours")
_IF = words("om ifall utifall när if")
_THE_ORDER = words(small.THE_ORDER)


def _today(before: Reading, said: Said, index: int, offer: Offer) -> Reading | None:
    """Such as "Kan vi få det idag i stället?": at once; without "i stället", which of the two nobody knows."""
    for c, judged in with_sentences(said.body):
        if judged is None or not c.bare_today or c.role != roles.HASTE or not judged.matters <= _WISHES:
            continue
        s = judged.sentence
        if s.marks & (Mark.NEGATION | Mark.WHEN_COMES | Mark.REMINDER):
            continue
        if offer.about_day or before.kind is Kind.ASK:
            return Reading(Kind.ASAP, settled_in=index)
        if before.kind is not Kind.DATES or c.days == before.dates:
            continue
        if not INSTEAD.isdisjoint(said.body.tokens.keys[s.first : s.last]):
            return Reading(Kind.ASAP, settled_in=index)
        if s.marks & (Mark.WANT | Mark.BOOKING):
            return ask(Reason.AMBIGUOUS_DATE, tuple(sorted({*before.dates, *c.days})), index)
    return None


_WISHES = {Matter.ORDER, Matter.WISHED, Matter.WEAK_ORDER, Matter.COURTESY, Matter.BACKGROUND, Matter.QUESTION}


def _other_days(before: Reading, said: Said, index: int, offer: Offer) -> Reading | None:
    """Days, or trouble with them: they replace what stood before, or are added to it."""
    new = order(said, None, index)
    if new.kind is Kind.ASK and new.options and {*new.options} <= {*before.dates}:
        if not said.days or new.reason is not Reason.AMBIGUOUS_DATE:
            return None  # "ja, den 24 mars stämmer"
        new = Reading(Kind.DATES, said.days, settled_in=index)  # "vi behöver den 31 också, inte bara den 15"
    if new.reason is Reason.VAGUE_TIME and before.kind is Kind.DATES and not _settles(said, offer):
        return None  # "vi hörs nästa vecka" settles nothing
    if new.kind is Kind.DATES and "eller" in said.body.tokens.keys and (offered := only_offer(offer, said)):
        return ask(Reason.AMBIGUOUS_DATE, tuple(sorted({*offered, *new.dates})), index)  # "ja, eller måndagen därpå"
    if said.adds and not _in_place(said):
        if new.kind is Kind.DATES and (offered := only_offer(offer, said)):
            days = tuple(sorted({*offered, *new.dates}))
            return (
                ask(Reason.AMBIGUOUS_DATE, days, index)
                if _would_do(said)
                else Reading(Kind.DATES, days, settled_in=index)
            )
        if before.kind is Kind.ASK and not offer.asked:
            return None  # the question stands, whatever is wanted besides
        if new.kind is Kind.DATES and before.kind is Kind.DATES:
            return Reading(Kind.DATES, tuple(sorted({*before.dates, *new.dates})), settled_in=index)
    if new.kind is Kind.DATES and before.kind is Kind.DATES:
        kept = set(before.dates) - said.rejected
        if len(before.dates) > 1 and 0 < len(kept) < len(before.dates):
            return Reading(Kind.DATES, tuple(sorted(kept | set(new.dates))), settled_in=index)
    return new


def _settles(said: Said, offer: Offer) -> bool:
    """Whether a stretch of time is what the order is moved to: it is wished for, or answers a question for the day."""
    if Matter.ORDER in said.matters:
        return True
    if said.has(Mark.POSTPONES):
        return False
    return offer.about_day or any(c.role == roles.REQUESTED and c.vague for c in said.body.candidates)


def _would_do(said: Said) -> bool:
    """Such as "Ja, men den 30 går också bra": another day would do as well, and is not asked for besides."""
    return any(
        c.role == roles.REQUESTED
        and judged is not None
        and judged.sentence.marks_of_clause(c.first) & Mark.SUITS
        and not judged.sentence.marks & (Mark.ONE_MORE | Mark.WANT)
        for c, judged in with_sentences(said.body)
    )


def _in_place(said: Said) -> bool:
    """Such as "Ta med den 20 i stället": no day besides."""
    return bool(said.rejected) or not INSTEAD.isdisjoint(said.body.tokens.keys)


def _after_delivery(state: _State, said: Said, index: int) -> None:
    """After the extract: thanks change nothing, a new order is one of its own, anything else is read by itself."""
    if withdraws(said) and not only_closes(said):
        state.reading = handover(Reason.OTHER_MATTER)
        state.causes[index] = frozenset({Cause.OTHER_MATTER})
    elif orders_again(said):
        state.causes, state.delivered = {}, False
        _new_order(state, said, index, None, again=True)
    elif said.causes or says_more(said):
        state.reading = handover(Reason.OTHER_MATTER)
        state.causes = {index: frozenset({*said.causes, Cause.OTHER_MATTER})}
