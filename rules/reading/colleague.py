"""A second colleague reads every ticket beside the rules: by experience, where they read by grammar.

Two careful colleagues should give the same answer; where they would not, the answer is to ask (the rule book). The
first colleague is the rules; the second weighs evidence: which words, neighbours, stems and lists of the vocabulary a
sentence holds, or stand around a day. What each weighs was learned from labelled sentences (``tests/learn.py``,
``make learn``) and stands in ``vocabulary/experience.py``. Nothing is learned while the bot runs, and a sum of weights
is all there is: ``explain`` shows what weighed most.

A weight is in hundredths. A sum, divided by the root of the evidence's size, is the logarithm of odds, as if yes and no
were equally common: 0 is even, 1 is three to one, 2 is seven to one. Most sentences are for nobody, most days are asked
for and most tickets are orders, so what it is "sure" of begins beyond 1.
"""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import repeat

from rules.reading import roles
from rules.reading.candidates import Candidate
from rules.reading.matter import CAUSES, Judged, Matter
from rules.reading.normal import words
from rules.reading.persons import ALSO_WORDS, FIRST_NAMES
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import experience, small
from rules.reading.words import Mark

Evidence = list[str | int]
"""Words and their neighbours as text; lists of the vocabulary by their bits."""

_SIGNS = frozenset(",.-:;()\"'\n/*•")
_STEM = 4
_BEFORE, _BEHIND = 5, 4
"""Words on each side of a day that are weighed by their distance."""


def of_sentence(s: Sentence, tokens: Tokens) -> Evidence:
    """Evidence of a sentence: its words, neighbours, stems, and the lists of the vocabulary that it has words of."""
    found: Evidence = []
    before = "^"
    for one in _symbols(tokens)[s.first : s.last]:
        if one in _SIGNS:
            continue
        found += (one, before + " " + one)
        if len(one) > _STEM:
            found.append(one[:_STEM] + "-")
        before = one
    found.append(before + (" ?" if s.question else " $"))
    found += _bits(s.marks)
    return found


def of_day(c: Candidate, s: Sentence, tokens: Tokens, times: AbstractSet[int], *, subject: bool) -> Evidence:
    """Evidence of what a time is for: the words on both sides by their distance, its clause, its sentence, its form.

    Args:
        c: the time.
        s: its sentence.
        tokens: of its text.
        times: tokens of all times of the text.
        subject: it stands in the subject line.
    """
    start, end = s.clause_of(c.first)
    found: Evidence = [
        "form " + c.form,
        "in subject" if subject else "in body",
        f"times {min(len(times) - (c.last - c.first), 4)}",
    ]
    symbols = _symbols(tokens)
    before, behind = range(c.first - 1, s.first - 1, -1), range(c.last, s.last)
    for side, beside, near in (("<", before, _BEFORE), (">", behind, _BEHIND)):
        last, distance = "", 0
        for i in beside:
            one = _TIME if i in times else symbols[i]  # the other times are all alike
            if one in _SIGNS_BESIDE_A_DAY or one == last == _TIME:
                continue
            distance += 1
            if distance <= near:
                found += [side + one, f"{side}{distance} {one}", f"{side}{last} {one}"]
            where = "c " if start <= i < end else "s "
            found.append(where + one)
            if len(one) > _STEM:
                found.append(where + one[:_STEM] + "-")
            last = one
        if distance < near:
            found.append(f"{side}{distance} $")
    found += _bits(s.marks_of_clause(c.first))
    found += [-bit for bit in _bits(s.marks)]
    return found


def of_ticket(subject: Iterable[Sequence[str | int]], body: Iterable[Sequence[str | int]]) -> Evidence:
    """Evidence of what a whole message asks for: that of its sentences; the subject's words count apart."""
    found: Evidence = [one if isinstance(one, int) else "S " + one for evidence in subject for one in evidence]
    for evidence in body:
        found += evidence
    return found


_TIME = "T"
_SIGNS_BESIDE_A_DAY = frozenset("\"'\n/*•")
"""Signs that tell nothing there."""


def _symbols(tokens: Tokens) -> list[str]:
    """Each token as it is weighed: numbers are all alike, and so are months, weekdays, addresses and people's names."""
    if not tokens.symbols:
        tokens.symbols = [
            _alike(key, code) if code in _ALIKE or key in _NAMES else key
            for key, code in zip(tokens.keys, tokens.codes, strict=True)
        ]
    return tokens.symbols


def _alike(key: str, code: str) -> str:
    if code in _ALIKE:
        return "0" if key[0].isdigit() else code if code in "MD@" else key
    return _NAME


_NAME = "N"
_NAMES = FIRST_NAMES - ALSO_WORDS
_ALIKE = frozenset("MD@nN46OIFHR8YZQK#1")
"""Letters of the date grammar (``days``, ``tokens``) whose tokens may be of such a kind."""


def _bits(marks: int) -> list[int]:
    bits = []
    while marks:
        bit = marks & -marks
        marks ^= bit
        bits.append(bit)
    return bits


class Experience:
    """What one question's evidence weighs."""

    def __init__(self, weights: Mapping[str, int]) -> None:
        """Take in weights as ``vocabulary/experience.py`` has them, by the names of the evidence."""
        self.weights: dict[str | int, int] = dict(weights.items())
        self.bias = self.weights.pop(EVEN, 0)
        for what in [what for what in weights if what[0] in "=~" and what[1:2].isupper()]:  # no sign of a text
            weight, bit = self.weights.pop(what), Mark.bits.get(what[1:], 0)
            if bit:  # a list that is gone tells nothing any more
                self.weights[bit if what[0] == "=" else -bit] = weight

    def odds(self, evidence: Sequence[str | int]) -> float:
        """The logarithm of the odds for yes."""
        root: float = (len(evidence) or 1) ** 0.5
        return (self.bias + sum(map(self.weights.get, evidence, _NOTHING)) / root) / 100

    def knows(self, evidence: Sequence[str | int]) -> float:
        """The share of the evidence that it has met before; what it has never met tells it nothing."""
        return sum(one in self.weights for one in evidence) / (len(evidence) or 1)

    def heaviest(self, evidence: Sequence[str | int], count: int = 3) -> list[str]:
        """What spoke loudest for the answer, for a person to read."""
        sign = 1 if self.odds(evidence) > 0 else -1
        said: dict[str | int, int] = {}
        for one in evidence:
            if weight := self.weights.get(one):
                said[one] = said.get(one, 0) + sign * weight
        spoke = sorted([one for one in said if said[one] > 0], key=lambda one: (-said[one], str(one)))
        return [named(one) for one in spoke[:count]]

    def because(self, evidence: Sequence[str | int]) -> str:
        """Likewise, as a clause."""
        return "by " + (", ".join(f"'{one}'" for one in self.heaviest(evidence)) or "nothing in particular")


_NOTHING = repeat(0)
"""What unknown evidence weighs."""
EVEN = "(all)"
"""Stands for what speaks before any evidence is heard."""


def named(one: str | int) -> str:
    """A piece of evidence as it is written down: lists of the vocabulary by their names."""
    if isinstance(one, str):
        return one
    return ("=" if one > 0 else "~") + Mark.names(abs(one))[0]


@cache
def _seen() -> Experience:
    return Experience(experience.SEEN)


@cache
def _days() -> Experience:
    return Experience(experience.DAYS)


@cache
def _orders() -> Experience:
    return Experience(experience.ORDERS)


# -- How far apart two colleagues may be, as logarithms of odds. Chosen on tickets by writers that neither had seen.

SHOWS = 1.0
"""So sure, it shows a person a sentence in which the rules have seen nothing."""
SURELY = 2.0
"""So sure it must be where the rules know what the sentence is for."""
CALMS = {
    Matter.REGISTER: -2.0,
    Matter.QUESTION: -2.0,
    Matter.COMPLAINT: -2.0,
    Matter.OTHER: -2.0,
    Matter.NOT_UNDERSTOOD: -2.0,
}
"""So sure, it takes for talk what the rules would show.

A fault report is never talk, nor is anything that speaks of an alarm: it may be a matter of life. Another format or
recipient, another order, a standing one: what is not named here is shown, whatever it says.
"""
ENOUGH = 0.3
"""The share of a sentence's evidence that it must know before it takes anything for talk."""
NOT_THE_DAY = -1.0
"""So sure, it doubts a day on which the rules would act: ask."""
THE_DAY = 1.0
"""So sure, it takes a day for the one asked for that the rules have passed over: ask."""
NOT_ASKED_FOR, ASKED_FOR = -1.5, 3.0
"""So sure, it tells what a day is for of which the rules know nothing; on its word alone nobody acts lightly."""
NO_ORDER = -1.5
"""So sure, it takes a ticket for no order on which the rules would act: a person reads it."""


def second_opinion(judged: Judged, evidence: Evidence, *, subject: bool) -> None:
    """What the second colleague says of a sentence that the rules have judged.

    Args:
        judged: the sentence; what is said is written down in it.
        evidence: ``of_sentence``, before it was judged.
        subject: it stands in the subject line, of which it says nothing.
    """
    judged.evidence = evidence
    if subject or (judged.matters & _SHOWN and judged.matters.isdisjoint(CALMS)):
        return  # nothing that it could say would change anything
    if judged.sentence.label in _PRINTED and judged.matters == {Matter.COURTESY}:
        return
    seen = _seen()
    odds = seen.odds(evidence)
    talk = {matter for matter in judged.matters if odds < CALMS.get(matter, _NEVER)}
    if Matter.COMPLAINT in talk and not _DISPLEASED.isdisjoint(evidence):
        talk.discard(Matter.COMPLAINT)
    if talk and seen.knows(evidence) > ENOUGH and not judged.sentence.marks & _OF_LIFE:
        judged.talk = talk
        judged.differs = f"a second colleague sees no {', '.join(sorted(talk))} ({seen.because(evidence)})"
    elif odds > (SURELY if judged.matters & _EXPLAINED else SHOWS) and not judged.matters & _SHOWN:
        judged.shown = True
        judged.differs = f"a second colleague would show it to a person ({seen.because(evidence)})"


_PRINTED = ("date", "purpose")
"""Rows of a form whose labels say all there is to say."""
_DISPLEASED = words(small.DISPLEASED)
"""A plain word of displeasure, where the rules see a complaint, is no talk."""
_NEVER = float("-inf")
_EXPLAINED = {Matter.PURPOSE}
_OF_LIFE = Mark.DEVICE | Mark.FAULT | Mark.FAULT_ALWAYS
_SHOWN = {
    *CAUSES,
    Matter.REMINDER,
    Matter.CANCEL,
    Matter.OTHER_PROVIDER,
    Matter.OTHER_SYSTEM,
    Matter.PARTLY,
    Matter.SCOPE,
}


def has_a_say(c: Candidate, *, order_stands: bool) -> bool:
    """Whether anything that the second colleague could say of a time would change anything.

    Args:
        c: the time, with its role.
        order_stands: already, so that days in this message may be passed over.
    """
    if c.role == roles.REQUESTED:
        return bool(c.days)
    return c.role == roles.UNCLEAR or (c.role in _PASSED and bool(c.days) and not order_stands)


def doubt(c: Candidate, evidence: Evidence) -> None:
    """What the second colleague says of a time that the rules have given its role.

    Where the two differ about a day, it is asked about: it is neither acted on nor passed over.

    Args:
        c: the time; what is said is written down in it.
        evidence: ``of_day``.
    """
    odds = _days().odds(evidence)
    if c.role == roles.REQUESTED:
        if odds < NOT_THE_DAY:
            c.leave_open()
            c.differs = f"a second colleague doubts it ({_days().because(evidence)})"
    elif c.role in _PASSED:
        if odds > THE_DAY:
            c.role = roles.UNCLEAR
            c.differs = f"a second colleague takes it for the day asked for ({_days().because(evidence)})"
    elif odds < NOT_ASKED_FOR:
        c.role = roles.OTHER
        c.differs = f"a second colleague is sure that it is not asked for ({_days().because(evidence)})"
    elif odds > ASKED_FOR and c.days:
        c.role = roles.REQUESTED
        c.differs = f"a second colleague is sure that it is asked for ({_days().because(evidence)})"


_PASSED = (roles.OTHER, roles.DEADLINE)


def takes_for_no_order(evidence: Evidence) -> str:
    """Why a ticket on which the rules would act is no order; empty where it is one for both, or may be."""
    if _orders().odds(evidence) > NO_ORDER:
        return ""
    return f"a second colleague takes the message for no order ({_orders().because(evidence)})"
