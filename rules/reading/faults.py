"""Fault reports: an alarm that does not work is a matter of life and safety, so prefer one too many."""

from rules.reading.matter import Around
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.words import Mark

NO_DEVICE = (
    "larmkund", "larmutdrag", "larmlist", "larmlogg", "larmcentral", "larmteam", "larmgrupp", "akutlarm",
    "larmunderlag", "larmhandels", "larmhistorik", "larmstatistik", "larmabonn", "larmgata", "larmrapport", "larmbruk",
)  # fmt: skip


FAULTY = Mark.FAULT_ALWAYS | Mark.FAULT | Mark.WEAK_FAULT | Mark.NOT_WORKING
"""Without one of these there is no fault report."""


def is_fault(s: Sentence, tokens: Tokens, around: Around) -> bool:
    """A fault report: prefer one too many."""
    marks = s.marks
    if not marks & FAULTY:
        return False
    if marks & Mark.RESOLVED and not marks & Mark.STILL and not _but_faulty(s, tokens):
        return False
    device = device_in(s, tokens)
    broken = together(s, Mark.NOT_WORKING, Mark.NEGATION)
    if device:
        return bool(marks & (Mark.FAULT_ALWAYS | Mark.FAULT)) or broken or _near(s, Mark.WEAK_FAULT, Mark.DEVICE)
    if marks & Mark.FAULT_ALWAYS:
        return True
    if marks & Mark.OWN_THINGS:
        return False
    person = bool(marks & Mark.PERSON)
    if marks & (Mark.EXTRACT | Mark.WEAK_EXTRACT | Mark.COMPLAINT | Mark.CUSTOMERS) and not person:
        return False
    if around.device_before:
        return bool(marks & Mark.FAULT) or (broken and person) or (broken and len(s.clauses) == 1)
    return person and bool(marks & Mark.FAULT)


def device_in(s: Sentence, tokens: Tokens) -> bool:
    """Whether the sentence speaks of an alarm as a thing, and not only of alarm customers or the extract."""
    if not s.marks & Mark.DEVICE:
        return False
    spans = s.at(Mark.EXTRACT | Mark.CUSTOMERS)
    return any(
        not tokens.keys[first].startswith(NO_DEVICE) and not any(begin <= first and last <= end for begin, end in spans)
        for first, last in s.at(Mark.DEVICE)
    )


def _but_faulty(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Hon har fått ny dosa, men den hörs inte": the clause behind "men" tells what is so now."""
    for begin in s.clauses:
        if tokens.keys[begin] in ("men", "fast", "but"):
            marks = s.marks_of_clause(begin)
            if marks & (Mark.FAULT | Mark.FAULT_ALWAYS | Mark.WEAK_FAULT) or (
                marks & Mark.NOT_WORKING and marks & Mark.NEGATION
            ):
                return not marks & Mark.RESOLVED
    return False


def together(s: Sentence, one: int, other: int) -> bool:
    """Whether both stand in one clause."""
    if not s.marks & one or not s.marks & other:
        return False
    return any(s.marks_of_clause(first) & other for first, _ in s.at(one))


def _near(s: Sentence, one: int, other: int) -> bool:
    """Whether both stand in one clause, or in a sentence that is not about the extract."""
    if s.marks & one and s.marks & other and not s.marks & (Mark.EXTRACT | Mark.CUSTOMERS):
        return True
    return together(s, one, other)
