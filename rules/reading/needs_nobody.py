"""What of a further message no person need see: a reminder in the same ticket, a yes, a day added and how to add it."""

from itertools import zip_longest

from rules.reading import roles
from rules.reading.answers import OPTIONS, says_yes
from rules.reading.candidates import Offer
from rules.reading.conclusion import with_sentences
from rules.reading.matter import CAUSES, Judged, Matter
from rules.reading.model import Cause
from rules.reading.normal import words
from rules.reading.said import Said
from rules.reading.vocabulary import small
from rules.reading.words import Mark


def causes_left(said: Said, offer: Offer) -> frozenset[Cause]:
    """What a person must see of a further message, beside what the order itself answers."""
    causes = _without_reminders(said)
    if not causes & _MAY_BE_OF_THE_DAY:
        return causes
    with_day = [j for c, j in with_sentences(said.body) if c.role == roles.REQUESTED and c.days and j is not None]
    of_the_order = [
        j
        for j, after in zip_longest(said.body.judged, said.body.judged[1:])
        if j.matters <= _LIGHT
        and (not j.sentence.marks & _OF_SOMETHING or _heads_rows(j, after))
        and (
            _heads_rows(j, after)
            or (any(j is one for one in with_day) and j.sentence.marks & Mark.ADD_DAY)
            or (with_day and _how_to_add(j, said))
            or (offer.about_day and (_another(j, said) or _echoes(j, said, offer)))
            or (offer.days and (says_yes(j, said.body.tokens) or _picks(j, said, offer)))
        )
    ]
    return causes - (_causes_of(of_the_order) - _causes_of([j for j in said.body.judged if j not in of_the_order]))


_MAY_BE_OF_THE_DAY = {Cause.NOT_UNDERSTOOD, Cause.REGISTER, Cause.QUESTION}
_LIGHT = {
    Matter.ORDER, Matter.WISHED, Matter.WEAK_ORDER, Matter.COURTESY, Matter.BACKGROUND, Matter.ACKNOWLEDGEMENT,
    Matter.REGISTER, Matter.QUESTION, Matter.NOT_UNDERSTOOD,
}  # fmt: skip
_OF_SOMETHING = Mark.PERSON | Mark.DEVICE | Mark.OTHER_THING | Mark.REGISTER_THING | Mark.FAULT | Mark.WISH


def _how_to_add(judged: Judged, said: Said) -> bool:
    """Such as "Går det att lägga till?", "Kan ni justera?", beside the day that is added or put in place."""
    s = judged.sentence
    changes = s.marks & (Mark.ADD_DAY | Mark.BOOKING) or not _CHANGES.isdisjoint(
        said.body.tokens.keys[s.first : s.last]
    )
    return bool(changes) and _short(judged) and not _asks_more(judged, said)


def _asks_more(judged: Judged, said: Said) -> bool:
    """Such as "Kostar det något extra att lägga till?"."""
    return not _MORE.isdisjoint(said.body.tokens.keys[judged.sentence.first : judged.sentence.last])


_MORE = words(small.INTERROGATIVES) | words(small.REASONS) | words("kostnad avgift pris")
_CHANGES = words("justera ändra fixa ordna rätta korrigera flytta byta hinna")
_SHORT = 8


def _another(judged: Judged, said: Said) -> bool:
    """Such as "Har ni nåt annat?": another day than the one that was offered."""
    s = judged.sentence
    return s.question and _short(judged) and not _OTHER.isdisjoint(said.body.tokens.keys[s.first : s.last])


def _echoes(judged: Judged, said: Said, offer: Offer) -> bool:
    """Such as "Hm, 2 juni?": the offered day, and nothing asked of it."""
    s = judged.sentence
    days = {day for c in said.body.candidates if s.first <= c.first < s.last for day in c.days}
    return s.question and bool(days) and days <= {*offer.days} and s.last - s.first <= _CALLS


_OTHER = words("annat annan andra fler alternativ")


def _picks(judged: Judged, said: Said, offer: Offer) -> bool:
    """Such as "Kan vi få bägge två?", of the days that were offered."""
    several = len(offer.days) > 1 and judged.sentence.marks & (Mark.BOTH_OPTIONS | OPTIONS)
    return bool(several) and _short(judged) and not _asks_more(judged, said)


def _short(judged: Judged) -> bool:
    return judged.sentence.last - judged.sentence.first <= _SHORT


def _heads_rows(judged: Judged, after: Judged | None) -> bool:
    """Such as "Kompletterande uppgifter" above "Utförare: …": a heading."""
    return after is not None and bool(after.sentence.label) and judged.sentence.last - judged.sentence.first <= _HEADING


_HEADING = 3


def _causes_of(judged: list[Judged]) -> set[Cause]:
    found = {CAUSES[m] for j in judged for m in j.matters if m in CAUSES and m not in j.talk}
    return found | {Cause.NOT_UNDERSTOOD} if any(j.shown for j in judged) else found


def _without_reminders(said: Said) -> frozenset[Cause]:
    """Without a question after the order that is still to come."""
    asking = [j.sentence for j in said.body.judged if Matter.QUESTION in j.matters]
    reminds = Matter.REMINDER in said.matters
    if asking and all(
        s.marks & (Mark.WHEN_COMES | Mark.REMINDER) or (reminds and s.last - s.first < _CALLS) for s in asking
    ):
        return said.causes - {Cause.QUESTION}
    return said.causes


_CALLS = 4
"""Fewer words only call for attention: "Hallå?", "Någon hemma?"."""
