"""Days that the writers leave open: given with a way out, told by another day, or by an event to wait for."""

from itertools import pairwise

from rules.reading import roles
from rules.reading.candidates import Candidate
from rules.reading.matter import Judged, Matter
from rules.reading.normal import words
from rules.reading.often import DAY_OFF
from rules.reading.said import Said
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.waiting import day_of_another, left_blank, shows_an_event, waits_for_an_event
from rules.reading.words import Mark


def with_a_way_out(one: Candidate, other: Candidate, tokens: Tokens) -> bool:
    """Such as "den 28 maj, i andra hand den 1 juni", "på fredag om ni hinner, annars på måndag"."""
    if one.role != roles.REQUESTED or other.role not in (roles.REQUESTED, roles.UNCLEAR):
        return False
    if not one.days or not other.days or other.first - one.last > _WAY_OUT_WITHIN:
        return False
    keys = tokens.keys[one.last : other.first]
    if DAY_OFF & {*keys} and not {"ar", "blir"}.isdisjoint(keys):
        return True  # "den 30 maj. Är det helg så ta måndagen"
    return not _OTHERWISE.isdisjoint(keys) or not _FAILING.isdisjoint(pairwise(keys))


_WAY_OUT_WITHIN = 12
_OTHERWISE = words("annars alternativt reserv reservdag nödfall möjligen eventuellt ev andrahandsval otherwise")
_FAILING = {("gar", "inte"), ("funkar", "inte"), ("fungerar", "inte"), ("blir", "det"), ("andra", "hand")}


def waits(said: Said) -> bool:
    """Such as "ta loggutdraget dagen efter", "loggutdrag, datum meddelas senare": for a day that is not named.

    Where a day is named besides, it is only what the other is counted from: "vi stänger den 29, ta det dagen efter".
    """
    if said.all_days and not said.has(Mark.DAY_BESIDE):
        return False
    tokens = said.body.tokens
    marks = Mark.DAY_BESIDE if said.all_days else Mark.UNSETTLED | Mark.DAY_BESIDE
    soon = said.has(Mark.HASTE)  # "när ni kan, dock inte i dag"
    named = {i for c in said.body.candidates if soon or c.role != roles.REJECTED for i in range(c.first, c.last)}
    for judged in said.body.judged:
        s = judged.sentence
        if not said.all_days and not said.has(_ANY_DAY) and _waits_unnamed(judged, tokens):
            return True
        if not s.marks & marks or not _orders(judged):
            continue
        for first, last in s.at(marks):
            start, end = s.clause_of(first)
            clause = s.marks_of_clause(first)
            dated = said.all_days and any(i in named for i in range(start, end))
            taken = clause & _TAKEN or (not said.all_days and not _told(s, tokens, start, first))
            if taken and not clause & _NOT_NOW and not dated and named.isdisjoint(range(first, last)):
                return not _as_you_like(tokens, first, s.last)
    return False


def _told(s: Sentence, tokens: Tokens, start: int, first: int) -> bool:
    """Such as "hur många larm vi har kvar efter sommaren": a clause that tells what is, beside the one that asks."""
    return len(s.clauses) > 1 and not _IS_SO.isdisjoint(tokens.keys[start:first])


_IS_SO = words("har hade finns fanns")


def _orders(judged: Judged) -> bool:
    """An order, or the extract named and nothing said against it: "loggutdrag den dag vi tog över"."""
    return not judged.matters.isdisjoint((Matter.ORDER, Matter.WISHED, Matter.WEAK_ORDER)) or bool(
        judged.sentence.marks & Mark.EXTRACT and judged.matters <= _IN_PASSING and not judged.sentence.question
    )


def _waits_unnamed(judged: Judged, tokens: Tokens) -> bool:
    """For an event, or for a day still to be told or left blank."""
    s = judged.sentence
    if (
        s.marks & Mark.DAY_TO_COME
        and not s.question
        and not s.marks & Mark.CHOOSE
        and judged.matters <= _IN_PASSING
        and not day_of_another(tokens.keys[s.first : s.last])
    ):
        return True
    return waits_for_an_event(judged, tokens) or shows_an_event(s, tokens) or left_blank(s, tokens)


def _as_you_like(tokens: Tokens, first: int, last: int) -> bool:
    """Such as "den dag som passar er", "den dag ni vill": any day."""
    keys = tokens.keys[first:last]
    return not _YOU.isdisjoint(keys) and not _LIKE.isdisjoint(keys)


_YOU = words("er ni du dig you bäst")
_LIKE = words("läser passar vill hinner kan föredrar väljer suits suit")
_IN_PASSING = {
    Matter.ORDER, Matter.WEAK_ORDER, Matter.WISHED, Matter.BACKGROUND, Matter.COURTESY, Matter.NOT_UNDERSTOOD,
    Matter.WISH,
}  # fmt: skip
_ANY_DAY = Mark.DROP_DAY | Mark.ANY_DAY | Mark.CHOOSE
_TAKEN = Mark.EXTRACT | Mark.TAKE | Mark.SHOWS | Mark.WEAK_EXTRACT
_NOT_NOW = Mark.HABIT | Mark.DROP_DAY
