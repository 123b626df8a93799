"""Days that the writers leave open: given with a way out, told by another day, or by an event to wait for."""

from itertools import pairwise

from rules.reading import roles
from rules.reading.candidates import Candidate
from rules.reading.matter import Matter
from rules.reading.normal import words
from rules.reading.said import Said
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.words import Mark


def with_a_way_out(one: Candidate, other: Candidate, tokens: Tokens) -> bool:
    """Such as "den 28 maj, i andra hand den 1 juni", "på fredag om ni hinner, annars på måndag"."""
    if one.role != roles.REQUESTED or other.role not in (roles.REQUESTED, roles.UNCLEAR):
        return False
    if not one.days or not other.days or other.first - one.last > _WAY_OUT_WITHIN:
        return False
    keys = tokens.keys[one.last : other.first]
    return any(key in _OTHERWISE for key in keys) or any(pair in _FAILING for pair in pairwise(keys))


_WAY_OUT_WITHIN = 12
_OTHERWISE = words("annars alternativt reserv reservdag nödfall möjligen eventuellt ev andrahandsval otherwise")
_FAILING = {("gar", "inte"), ("funkar", "inte"), ("fungerar", "inte"), ("blir", "det"), ("andra", "hand")}


def waits(said: Said) -> bool:
    """Such as "ta loggutdraget dagen efter", "loggutdrag, datum meddelas senare": for a day that is not named.

    Where a day is named besides, it is only what the other is counted from: "vi stänger den 29, ta det dagen efter".
    """
    marks = Mark.DAY_BESIDE if said.all_days else WAITING
    named = {i for c in said.body.candidates for i in range(c.first, c.last)}
    for judged in said.body.judged:
        s, tokens = judged.sentence, said.body.tokens
        if Matter.ORDER not in judged.matters or not s.marks & marks:
            continue
        for first, last in s.at(marks):
            start, end = s.clause_of(first)
            clause = s.marks_of_clause(first)
            dated = said.all_days and any(i in named for i in range(start, end))
            taken = clause & _TAKEN or (not said.all_days and not _told(s, tokens, start, first))
            if taken and not clause & _NOT_NOW and not dated and named.isdisjoint(range(first, last)):
                return True
    return False


def _told(s: Sentence, tokens: Tokens, start: int, first: int) -> bool:
    """Such as "hur många larm vi har kvar efter sommaren": a clause that tells what is, beside the one that asks."""
    return len(s.clauses) > 1 and any(key in _IS_SO for key in tokens.keys[start:first])


_IS_SO = words("har hade finns fanns")
WAITING = Mark.UNSETTLED | Mark.DAY_BESIDE
_TAKEN = Mark.EXTRACT | Mark.TAKE | Mark.SHOWS | Mark.WEAK_EXTRACT
_NOT_NOW = Mark.HABIT | Mark.DROP_DAY
