"""Where a named time stands: the words that govern it, its clause, and how far an order or another fact is."""

from dataclasses import dataclass

from rules.reading.candidates import Candidate
from rules.reading.normal import words
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

FILLERS = words(small.FILLERS)
PER_LEADS = words(small.PER_LEADS)
CROSSING = 5
"""A clause's edge between two words counts as so many words more."""
BEHIND = 3
"""Where a fact stands before the day, an order behind it counts as so many words farther off."""


@dataclass(slots=True)
class Place:
    """A candidate and what stands around it."""

    c: Candidate
    s: Sentence
    tokens: Tokens
    subject: bool
    """It stands in the subject line."""
    bare: bool
    """Nothing but it, courtesies and who orders stands in its sentence."""
    answer: bool = False
    """Its message answers a question of the desk's."""
    lead: str = ""
    """The word that governs it, and the one before that; fillers are passed over."""
    before_lead: str = ""
    clause: int = 0
    """Marks of its clause."""
    order: int | None = None
    """How far the nearest word of an order stands; edges of clauses count as words …"""
    suits: int | None = None
    """… and of a day that would do."""
    fact: int | None = None
    """Likewise the nearest word of another fact."""

    @property
    def key(self) -> str:
        """Its first word."""
        return self.tokens.keys[self.c.first]


def look_around(place: Place) -> Place:
    """Fill in what stands around a candidate."""
    c, s, tokens = place.c, place.s, place.tokens
    place.lead, place.before_lead = _lead(place)
    place.clause = s.marks_of_clause(c.first)
    place.order, place.fact = _distances(c, s, tokens)
    place.suits = _nearest(c, s, Mark.SUITS)
    return place


def _lead(p: Place) -> tuple[str, str]:
    keys, c = p.tokens.keys, p.c
    found: list[str] = []
    if p.tokens.codes[c.first] == "t" or keys[c.first] in ("till", "fran"):
        return keys[c.first], ""
    i = c.first - 1
    while i >= p.s.first and len(found) < 2:  # noqa: PLR2004  no shorter verb is told so
        key = keys[i]
        if key in ",;()" and not found:
            break
        i -= 1
        if key in ":\"'-." or (key in FILLERS and key not in PER_LEADS and not found):
            continue
        found.append(key)
    return (found[0] if found else ""), (found[1] if len(found) > 1 else "")


def _distances(c: Candidate, s: Sentence, tokens: Tokens) -> tuple[int | None, int | None]:
    order_marks = Mark.EXTRACT | Mark.TAKE | Mark.BOOKING
    if s.marks & (Mark.PERSON | Mark.OWN_THINGS) or "#" in tokens.codes[s.first : s.last]:
        order_marks ^= Mark.BOOKING  # somebody moves, and not the taking
    not_fact = Mark.EXTRACT | Mark.PER
    order: int | None = None
    fact: int | None = None
    led = False
    for marks, first, last in s.hits:
        if first >= c.first and last <= c.last:
            continue
        orders, tells = marks & order_marks, marks & Mark.OTHER_FACT and not marks & not_fact
        if not orders and not tells:
            continue
        gap = _gap(c, s, first, last)
        if orders and first >= c.last and led:
            gap += BEHIND
        if orders and (order is None or gap < order):
            order = gap
        led = led or bool(tells and gap <= BEHIND + 1 and last <= c.first)
        if tells and (fact is None or gap < fact):
            fact = gap
    return order, fact


def _nearest(c: Candidate, s: Sentence, mark: int) -> int | None:
    gaps = (_gap(c, s, first, last) for first, last in s.at(mark) if not (first >= c.first and last <= c.last))
    return min(gaps, default=None)


def _gap(c: Candidate, s: Sentence, first: int, last: int) -> int:
    """Words between a candidate and another word; the edge of a clause counts as several."""
    gap = c.first - last + 1 if last <= c.first else first - c.last + 1
    low, high = min(first, c.first), max(first, c.first)
    return gap + CROSSING * sum(low < edge <= high for edge in s.clauses)
