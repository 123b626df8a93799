"""A second colleague reads every ticket beside the rules: by experience, where they read by grammar.

Two careful colleagues should give the same answer; where they would not, the answer is to ask (the rule book). The
first colleague is the rules; the second weighs evidence: which words, neighbours, stems and lists of the vocabulary a
sentence holds, or stand around a day. What each weighs was learned from labelled sentences (``tests/learn.py``,
``make learn``) and stands in ``vocabulary/experience.py``. Nothing is learned while the bot runs, and a sum of weights
is all there is: ``explain`` shows what weighed most.

A weight is in hundredths. A sum, divided by the root of the evidence's size, is the logarithm of odds: 0 is even, 2 is
seven to one.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import repeat
from math import sqrt

from rules.reading.candidates import Candidate
from rules.reading.matter import Matter
from rules.reading.model import Reason
from rules.reading.persons import FIRST_NAMES
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import experience
from rules.reading.words import Mark

_PASSED_OVER = frozenset(",.-:;()\"'\n/*•")
_STEM = 4
_BEFORE, _BEHIND = 5, 4
"""Words on each side of a day that are weighed by their distance."""


class Evidence:
    """What the second colleague goes by.

    Its pieces are there for whoever learns or explains: words and their neighbours as text, lists of the vocabulary by
    their bits. A ticket is only weighed: that takes a fraction of the time, for what a word weighs is found once. Both
    must tell the same (``tests/rules/reading/test_colleague.py``).
    """

    __slots__ = ()

    def pieces(self) -> list[str | int]:
        """Piece by piece."""
        raise NotImplementedError

    def odds(self) -> float:
        """The logarithm of the odds for yes: as ``Experience.odds`` of the pieces."""
        raise NotImplementedError

    def __iter__(self) -> Iterator[str | int]:
        return iter(self.pieces())


Pairs = dict[str, dict[str, float]]


class Experience:
    """What one question's evidence weighs."""

    def __init__(self, block: str) -> None:
        """Take in a block of ``vocabulary/experience.py``: a weight and its evidence on each line."""
        self.weights: dict[str | int, float] = {}
        self.bias = 0.0
        for line in block.split("\n"):
            weight, _, what = line.partition(" ")
            if not what:
                continue
            if what == EVEN:
                self.bias = int(weight) / 100
            elif what[0] in "=~":
                bits = [Mark.bits.get(name, 0) for name in what[1:].split("+")]
                if all(bits):  # a list that is gone tells nothing any more
                    self.weights[sum(bits) if what[0] == "=" else -bits[0]] = int(weight) / 100
            else:
                self.weights[what] = int(weight) / 100

    def odds(self, evidence: Sequence[str | int]) -> float:
        """The logarithm of the odds for yes."""
        return self.bias + sum(map(self.weights.get, evidence, _NOTHING)) / sqrt(len(evidence) or 1)

    def pairs(self) -> Pairs:
        """The weights of two words that stand side by side, by the first and then the second."""
        found: Pairs = {}
        for what, weight in self.weights.items():
            if isinstance(what, str):
                for at, sign in enumerate(what):
                    if sign == " ":  # where there are several, any may be the one between the two
                        found.setdefault(what[:at], {})[what[at + 1 :]] = weight
        return found

    def heaviest(self, evidence: Sequence[str | int], count: int = 3) -> list[str]:
        """What spoke loudest for the answer, for a person to read."""
        sign = 1 if self.odds(evidence) > 0 else -1
        known = sorted({one for one in evidence if one in self.weights}, key=lambda one: -sign * self.weights[one])
        return [named(one) for one in known[:count]]


_NOTHING = repeat(0.0)
"""What unknown evidence weighs."""
EVEN = "(all)"
"""Stands for what speaks before any evidence is heard."""


def named(one: str | int) -> str:
    """A piece of evidence as it is written down: lists of the vocabulary by their names."""
    if isinstance(one, str):
        return one
    return ("=" if one > 0 else "~") + "+".join(Mark.names(abs(one)))


@cache
def _seen() -> Experience:
    return Experience(experience.SEEN)


@cache
def _days() -> Experience:
    return Experience(experience.DAYS)


@cache
def _orders() -> Experience:
    return Experience(experience.ORDERS)


# -- A token as it is weighed


def _symbol(tokens: Tokens, i: int) -> str:
    """Numbers are all alike, and so are months, weekdays, addresses and people's names."""
    key, code = tokens.keys[i], tokens.codes[i]
    if code in _ALIKE:
        return "0" if key[0].isdigit() else code if code in "MD@" else key
    return _NAME if key in FIRST_NAMES else key


_NAME = "N"
_ALIKE = frozenset("MD@nN46OIFHR8YZQK#1")


def _bits(marks: int) -> list[int]:
    found = []
    while marks:
        bit = marks & -marks
        marks ^= bit
        found.append(bit)
    return found


# -- Evidence of a sentence, and of a ticket


def of_sentence(s: Sentence, tokens: Tokens) -> "OfSentence":
    """Evidence of a sentence: its words, neighbours, stems, and the lists of the vocabulary that it has words of."""
    return OfSentence(s, tokens)


class _Heard:
    """What a word weighs: whether a person must see it, and whether it is of an order."""

    __slots__ = ("orders", "seen", "size", "then")

    def __init__(self, symbol: str) -> None:
        """Look up its weights."""
        pieces = [symbol, symbol[:_STEM] + "-"] if len(symbol) > _STEM else [symbol]
        self.size = len(pieces)
        self.seen = sum(map(_seen().weights.get, pieces, _NOTHING))
        self.orders = sum(map(_orders().weights.get, pieces, _NOTHING))
        self.then = _neighbours().get(symbol, _NO_NEIGHBOURS)
        """What each word that follows it weighs more, as the same two."""


Both = dict[str, tuple[float, float]]
_NO_NEIGHBOURS: Both = {}
_heard = lru_cache(maxsize=8192)(_Heard)


@cache
def _neighbours() -> dict[str, Both]:
    seen, orders = _seen().pairs(), _orders().pairs()
    found: dict[str, Both] = {}
    for first in {**seen, **orders}:
        one, other = seen.get(first, {}), orders.get(first, {})
        found[first] = {second: (one.get(second, 0.0), other.get(second, 0.0)) for second in {**one, **other}}
    return found


class OfSentence(Evidence):
    """Evidence of a sentence as it is before anybody has judged it."""

    __slots__ = ("_first", "_last", "_marks", "_question", "_tokens", "orders", "seen", "size")

    def __init__(self, s: Sentence, tokens: Tokens) -> None:
        """Weigh it."""
        self._first, self._last, self._marks, self._question, self._tokens = (
            s.first,
            s.last,
            s.marks,
            s.question,
            tokens,
        )
        keys, codes = tokens.keys, tokens.codes
        then = _heard("^").then
        seen = orders = 0.0
        size = 1
        for i in range(s.first, s.last):
            one = keys[i]
            if one in _PASSED_OVER:
                continue
            if codes[i] in _ALIKE or one in FIRST_NAMES:
                one = _symbol(tokens, i)
            word = _heard(one)
            size += word.size + 1
            seen += word.seen
            orders += word.orders
            if one in then:
                both = then[one]
                seen += both[0]
                orders += both[1]
            then = word.then
        both = then.get("?" if s.question else "$", _NEITHER)
        seen += both[0]
        orders += both[1]
        of_seen, of_orders = _seen().weights, _orders().weights
        for bit in _bits(s.marks):
            size += 1
            seen += of_seen.get(bit, 0.0)
            orders += of_orders.get(bit, 0.0)
        self.size = size
        """How many pieces there are …"""
        self.seen = seen
        """… their weight for its being shown to a person …"""
        self.orders = orders
        """… and for an order, where it stands in the body."""

    def pieces(self) -> list[str | int]:
        """Words, neighbours and stems as text; lists of the vocabulary by their bits."""
        found: list[str | int] = []
        before = "^"
        for i in range(self._first, self._last):
            if self._tokens.keys[i] in _PASSED_OVER:
                continue
            one = _symbol(self._tokens, i)
            found += (one, before + " " + one)
            if len(one) > _STEM:
                found.append(one[:_STEM] + "-")
            before = one
        found.append(before + (" ?" if self._question else " $"))
        found += _bits(self._marks)
        return found

    def odds(self) -> float:
        """Whether a person must see it."""
        return _seen().bias + self.seen / sqrt(self.size)


_NEITHER = (0.0, 0.0)


def of_ticket(subject: Iterable[Iterable[str | int]], body: Iterable[Iterable[str | int]]) -> "OfTicket":
    """Evidence of what a whole message asks for: that of its sentences; the subject's words count apart."""
    return OfTicket(subject, body)


class OfTicket(Evidence):
    """Evidence of what a whole message asks for."""

    __slots__ = ("_body", "_subject")

    def __init__(self, subject: Iterable[Iterable[str | int]], body: Iterable[Iterable[str | int]]) -> None:
        """Keep the sentences that have any evidence."""
        self._subject = [evidence for evidence in subject if isinstance(evidence, OfSentence)]
        self._body = [evidence for evidence in body if isinstance(evidence, OfSentence)]

    def pieces(self) -> list[str | int]:
        """The subject's, its words marked as such, and the body's."""
        found = self._of_subject()
        for evidence in self._body:
            found += evidence
        return found

    def _of_subject(self) -> list[str | int]:
        return [one if isinstance(one, int) else "S " + one for evidence in self._subject for one in evidence]

    def odds(self) -> float:
        """Whether it is an order for the extract."""
        weights = _orders()
        of_subject = self._of_subject()
        size = len(of_subject)
        weight = sum(map(weights.weights.get, of_subject, _NOTHING))
        for evidence in self._body:
            size += evidence.size
            weight += evidence.orders
        return weights.bias + weight / sqrt(size or 1)


# -- Evidence of a day


def of_day(c: Candidate, s: Sentence, tokens: Tokens, others: frozenset[int], *, subject: bool) -> "OfDay":
    """Evidence of what a time is for: the words on both sides by their distance, its clause, its sentence, its form.

    Args:
        c: the time.
        s: its sentence.
        tokens: of its text.
        others: tokens of the other times of the text.
        subject: it stands in the subject line.
    """
    return OfDay(c, s, tokens, others, subject)


class _Beside:
    """What a word on one side of a day weighs."""

    __slots__ = ("in_clause", "in_sentence", "size", "steps", "then")

    def __init__(self, side: str, symbol: str) -> None:
        """Look up its weights."""
        weight = _days().weights.get
        self.steps = [
            weight(side + symbol, 0.0) + weight(f"{side}{distance} {symbol}", 0.0) for distance in range(_BEFORE + 1)
        ]
        """At each distance."""
        self.then = _days_pairs().get(side + symbol, _NO_PAIRS)
        """What each word that stands behind it, seen from the day, weighs more."""
        words = [symbol, symbol[:_STEM] + "-"] if len(symbol) > _STEM else [symbol]
        self.size = len(words)
        self.in_clause = sum([weight("c " + word, 0.0) for word in words])
        self.in_sentence = sum([weight("s " + word, 0.0) for word in words])


_NO_PAIRS: dict[str, float] = {}
_beside = lru_cache(maxsize=8192)(_Beside)


@cache
def _days_pairs() -> Pairs:
    return _days().pairs()


class OfDay(Evidence):
    """Evidence of what a time is for."""

    __slots__ = ("_c", "_form", "_others", "_s", "_sides", "_tokens")

    def __init__(self, c: Candidate, s: Sentence, tokens: Tokens, others: frozenset[int], subject: bool) -> None:  # noqa: FBT001  as of_day
        """Nothing is weighed yet: most times need it, but not all."""
        self._c, self._s, self._tokens, self._others = c, s, tokens, others
        self._form = ["form " + c.form, "in subject" if subject else "in body", f"times {min(len(others), 4)}"]
        self._sides = (
            ("<", range(c.first - 1, s.first - 1, -1), _BEFORE),
            (">", range(c.last, s.last), _BEHIND),
        )

    def pieces(self) -> list[str | int]:
        """Words with their side, distance and neighbour; lists of the vocabulary, the whole sentence's negative."""
        start, end = self._s.clause_of(self._c.first)
        found: list[str | int] = [*self._form]
        for side, indices, near in self._sides:
            last, distance = "", 0
            for i in indices:
                one = self._symbol(i)
                if not one or one == last == _TIME:
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
        found += _bits(self._s.marks_of_clause(self._c.first))
        found += [-bit for bit in _bits(self._s.marks)]
        return found

    def odds(self) -> float:
        """Whether it is the day asked for."""
        start, end = self._s.clause_of(self._c.first)
        days = _days()
        weights = days.weights
        weight = sum(map(weights.get, self._form, _NOTHING))
        size = len(self._form)
        for side, indices, near in self._sides:
            then, last, distance = _beside(side, "").then, "", 0
            for i in indices:
                one = self._symbol(i)
                if not one or one == last == _TIME:
                    continue
                distance += 1
                word = _beside(side, one)
                if distance <= near:
                    weight += word.steps[distance] + then.get(one, 0.0)
                    size += 3  # the word, with its distance, with its neighbour
                weight += word.in_clause if start <= i < end else word.in_sentence
                size += word.size
                then, last = word.then, one
            if distance < near:
                weight += weights.get(f"{side}{distance} $", 0.0)
                size += 1
        for bit in _bits(self._s.marks_of_clause(self._c.first)):
            weight += weights.get(bit, 0.0)
            size += 1
        for bit in _bits(self._s.marks):
            weight += weights.get(-bit, 0.0)
            size += 1
        return days.bias + weight / sqrt(size)

    def _symbol(self, i: int) -> str:
        """Other times are all alike, and signs between words are nothing."""
        if i in self._others:
            return _TIME
        return "" if self._tokens.keys[i] in _NO_SIGN else _symbol(self._tokens, i)


_TIME = "T"
_NO_SIGN = frozenset("\"'\n/*•")


# -- How far apart two colleagues may be, as logarithms of odds. Chosen on tickets by writers that neither had seen.

SHOWS = 1.0
"""So sure, it shows a person a sentence in which the rules have seen nothing."""
CALMS = {
    Matter.REGISTER: -1.0,
    Matter.QUESTION: -1.0,
    Matter.COMPLAINT: -1.0,
    Matter.WISH: -1.0,
    Matter.OTHER: -1.0,
    Matter.NOT_UNDERSTOOD: -1.0,
}
"""So sure, it takes for talk what the rules would show. A fault report is never talk: it is a matter of life."""
NOT_THE_DAY = -1.0
"""So sure, it doubts a day on which the rules would act: ask."""
THE_DAY = 1.5
"""So sure, it takes a day for the one asked for that the rules have passed over: ask."""
NO_ORDER = -1.5
"""So sure, it takes a ticket for no order on which the rules would act: a person reads it."""


def takes_for_talk(matters: set[Matter], odds: float) -> set[Matter]:
    """What the rules have seen in a sentence, and the second colleague is sure that nobody need see."""
    return {matter for matter in matters if odds < CALMS.get(matter, -99)}


def hears(evidence: OfSentence) -> float:
    """Whether a person must see a sentence, as the logarithm of odds."""
    return evidence.odds()


def doubt(c: Candidate, evidence: Evidence, *, told: bool) -> None:
    """Where two colleagues differ about a day, it is asked about: it is neither acted on nor passed over.

    Args:
        c: a time that the rules have given its role.
        evidence: what stands around it.
        told: days in this message may be passed over: an order stands already.
    """
    if not c.days:
        return
    if c.role == "requested" and evidence.odds() < NOT_THE_DAY:
        c.trouble, c.options, c.days = Reason.AMBIGUOUS_DATE, c.days, ()
        c.why += "; a second colleague doubts it"
    elif c.role in _PASSED and not told and evidence.odds() > THE_DAY:
        c.role, c.why = "unclear", f"{c.why}; a second colleague takes it for the day asked for"


_PASSED = ("other fact", "deadline")


def takes_for_order(evidence: Evidence) -> bool:
    """Whether a ticket on which the rules would act is one for the second colleague too, or may be."""
    return evidence.odds() > NO_ORDER
