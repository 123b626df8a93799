"""What becomes of a day that another one is counted from: asked for too, or only told."""

from itertools import pairwise

from rules.reading import roles
from rules.reading.candidates import Candidate
from rules.reading.counted import STEPS
from rules.reading.normal import words
from rules.reading.often import OR
from rules.reading.said import Part
from rules.reading.words import Mark

_JOINS = words("och samt plus sedan sen and även också ett en igen") | {",", "&", "+"}
_ONE_MORE = {("en", "till"), ("ett", "till"), ("annu", "en"), ("annu", "ett"), ("one", "more")}
_CORRECTS = words("rättare sagt snarare nej hellre utan bättre")


def settle_bases(part: Part) -> None:
    """Such as "Vi stänger den 29, ta det dagen efter": the 30th; "den 29 maj och en vecka senare": both."""
    for c in part.candidates:
        if c.form not in STEPS:
            continue
        if c.role == roles.UNCLEAR:
            c.role, c.why = roles.OTHER, "counted from another day, and nothing asks for it"
        elif c.role == roles.REQUESTED and c.base is not None and c.days:
            _settle(part, c, c.base)


def _settle(part: Part, c: Candidate, base: Candidate) -> None:
    """What a day is for that one is counted from that is asked for."""
    if base.role not in (roles.REQUESTED, roles.UNCLEAR) or base.days == c.days:
        return
    between = {*part.tokens.keys[base.last : c.first]}
    if base.role == roles.REQUESTED and not _ONE_MORE.isdisjoint(pairwise(part.tokens.keys[base.last : c.first])):
        return  # "den 13, och så en till två veckor efter det"
    if base.role == roles.REQUESTED and between <= _JOINS and between != {","}:
        return
    if not between.isdisjoint(_CORRECTS):
        return  # a correction, as between any two days
    if not between.isdisjoint(OR):
        _leave_open(base, c)
    elif base.first > c.first or base.role == roles.UNCLEAR or not _ordered(part, base):
        base.role, base.why = roles.OTHER, "another day is counted from it"
    else:
        _leave_open(base, c)  # "loggutdrag den 29. Vi får det dagen efter"


def _leave_open(*days: Candidate) -> None:
    """Of several days nobody knows which."""
    among = [day for one in days for day in (*one.days, *one.options)]
    for one in days:
        one.leave_open(among=among)


def _ordered(part: Part, c: Candidate) -> bool:
    """Whether the extract is named in a day's clause."""
    for judged in part.judged:
        if judged.sentence.first <= c.first < judged.sentence.last:
            return bool(judged.sentence.marks_of_clause(c.first) & (Mark.EXTRACT | Mark.PER))
    return False
