"""Where a named time stands: the words that govern it, its clause, and how far an order or another fact is."""

from dataclasses import dataclass

from rules.reading.candidates import Candidate
from rules.reading.normal import is_past, words
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

FILLERS = words(small.FILLERS)
PER_LEADS = words(small.PER_LEADS)
IT = words("det de den detta dagen datumet")
BESIDE = 2
WAS_DONE = words("var togs tog gjordes gjorde kom fick visade skickades skickade hade gällde avsåg was")
CROSSING = 5
"""A clause's edge between two words counts as so many words more."""
BEHIND = 3
"""Where a fact stands before the day, an order behind it counts as so many words farther off."""
STRETCHES = frozenset({"month", "quarter", "months", "tertial", "year", "in_month_first"})
_SUBJUNCTIVE = words("skedde blev kom gjordes togs skulle")
_INVOICING = ("faktur", "betal", "debiter")


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
    continues: bool = False
    """Its message goes on about an order that stands in its ticket."""
    lead: str = ""
    """The word that governs it, and the one before that; fillers are passed over."""
    before_lead: str = ""
    span: tuple[int, int] = (0, 0)
    """Its clause: the first token, and the one behind the last …"""
    clause: int = 0
    """… and its marks."""
    order: int | None = None
    """How far the nearest word of an order stands; edges of clauses count as words …"""
    suits: int | None = None
    """… and of a day that would do."""
    fact: int | None = None
    """Likewise the nearest word of another fact."""
    of_a_fact: bool = False
    """Its clause is a relative one, and tells of a fact."""

    @property
    def key(self) -> str:
        """Its first word."""
        return self.tokens.keys[self.c.first]


def look_around(place: Place) -> Place:
    """Fill in what stands around a candidate."""
    c, s, tokens = place.c, place.s, place.tokens
    place.lead, place.before_lead = _lead(place)
    place.span = s.clause_of(c.first)
    place.clause = s.marks_of_clause(c.first) if len(s.clauses) > 1 else s.marks
    place.order, place.fact = _distances(c, s, tokens)
    if s.marks & Mark.SUITS:
        place.suits = _nearest(c, s, Mark.SUITS)
    start, _ = place.span
    if start > s.first and tokens.keys[start] == "som":
        _tell_of_a_noun(place)
    return place


def _tell_of_a_noun(p: Place) -> None:
    """Such as "Mötet som vi skulle ha haft den 18": the relative clause tells of the noun before it."""
    start, _ = p.span
    noun = 0
    for marks, _, last in p.s.hits:
        if last == start:
            noun |= marks
    p.of_a_fact = bool(noun & Mark.OTHER_FACT)
    if noun & (Mark.SHOWS | Mark.PER | Mark.EXTRACT) and not p.clause & Mark.OTHER_FACT:
        p.order = 1  # "läget som det är den 25"
    if p.fact is None and p.of_a_fact:
        p.fact = 1


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
        if key in ":\"'-.=" or (key in FILLERS and key not in PER_LEADS and not found):
            continue
        found.append(key)
    return (found[0] if found else ""), (found[1] if len(found) > 1 else "")


def _distances(c: Candidate, s: Sentence, tokens: Tokens) -> tuple[int | None, int | None]:
    """How far the nearest word of an order and of another fact stand, in words; None where there is none."""
    order: int | None = None
    fact: int | None = None
    led = False
    if not s.marks & _ORDERS_OR_FACTS:
        return None, None
    closed = c.last < s.last and tokens.keys[c.last] in _CLOSES
    for marks, first, last in s.hits:
        if not marks & _ORDERS_OR_FACTS or (first >= c.first and last <= c.last):
            continue
        tells = bool(marks & Mark.OTHER_FACT) and _tells(marks, first, c, s, tokens)
        orders = bool(marks & _ORDERS) and _orders(marks, first, last, s, tokens)
        if orders and first < c.first < last and not marks & Mark.EXTRACT and _of_a_fact(s, first):
            orders = False  # "lönerna körs den 25": "den" is the day's
        if not orders and not tells:
            continue
        gap = _gap(c, s, first, last if last <= c.first or first >= c.last else first + 1)
        if orders and first >= c.last and led:
            gap += BEHIND
        if tells and closed and first >= c.last:
            gap += CROSSING
        if orders and (order is None or gap < order):
            order = gap
        led = led or bool(tells and gap <= BEHIND + 1 and last <= c.first)
        if tells and (fact is None or gap < fact):
            fact = gap
    return order, fact


_CLOSES = words(small.BEHIND_A_CLAUSE)
"""Right behind a day they end its clause: a day that begins a clause has the verb behind it."""
_ORDERS = Mark.EXTRACT | Mark.TAKE | Mark.BOOKING | Mark.SHOWS
_ORDERS_OR_FACTS = _ORDERS | Mark.OTHER_FACT
_NO_FACT = Mark.EXTRACT | Mark.PER | Mark.SHOWS


def _tells(marks: int, first: int, c: Candidate, s: Sentence, tokens: Tokens) -> bool:
    """Whether a word of another fact tells one here."""
    key = tokens.keys[first]
    if marks & _NO_FACT:
        return False
    if key == "sagt" and tokens.keys[first - 1] == "som" and not {*tokens.keys[first + 1 : first + 2]} & _UP:
        return False  # "ett den 28 som sagt"; not "de som sagt upp sitt larm"
    if key in _SUBJUNCTIVE and s.marks & Mark.WANT:
        return False  # "vi skulle se att uttaget skedde den 26"
    return not (c.form in STRETCHES and key.startswith(_INVOICING))  # what a month is invoiced for is its purpose


_UP = words("upp ifrån till att")


def _orders(marks: int, first: int, last: int, s: Sentence, tokens: Tokens) -> bool:
    """Whether a word of an order is about the extract or its taking here."""
    if marks & Mark.EXTRACT:
        return True
    key = tokens.keys[first]
    if is_past(key) or (key.startswith("byt") and _of_a_thing(tokens, last)):
        return False  # "kommunens taxa ändrades den 1", "vi byter telefonväxel 2024-11-04"
    if marks & Mark.TAKE and key.startswith("ta") and not _TAKEN_UP.isdisjoint(tokens.keys[last : last + 3]):
        return False  # "ekonomin tar bara emot underlag"
    if not marks & Mark.SHOWS and _of_a_fact(s, first):
        return False  # "momsen dras den 12"
    if not marks & Mark.BOOKING or marks & (Mark.TAKE | Mark.SHOWS):
        return True
    if s.marks & (Mark.PERSON | Mark.OWN_THINGS) or "#" in tokens.codes[s.first : s.last]:
        return False  # somebody moves, and not the taking
    moves = any(other & Mark.OTHER_FACT and at == first for other, at, _ in s.hits)
    if moves and not _MOVES_IN.isdisjoint(tokens.keys[last : last + 1]):
        return False  # "Greta flyttar in den 3"
    return not moves or bool(s.marks & Mark.EXTRACT)  # "sju kunder flyttar ut den 17", "den 1 november byter vi namn"


_TAKEN_UP = words(small.TAKEN_UP)


def _of_a_thing(tokens: Tokens, behind: int) -> bool:
    """Whether a verb has a thing behind it, and no day or its pronoun."""
    if behind >= len(tokens) or not tokens.is_word(behind):
        return False
    return tokens.codes[behind] == "_" and tokens.keys[behind] not in _DAYS_OR_IT


_MOVES_IN = words("in ut hem hit dit ihop isär")
_DAYS_OR_IT = words("ut det datum datumet dag dagen dom dem gärna istället i uttag uttaget utdraget")


def _of_a_fact(s: Sentence, verb: int) -> bool:
    """Whether the word right before a verb is a fact's, and no extract's."""
    before = [marks for marks, first, last in s.hits if last == verb or first < verb < last]
    return any(marks & Mark.OTHER_FACT for marks in before) and not any(marks & Mark.EXTRACT for marks in before)


def _nearest(c: Candidate, s: Sentence, mark: int) -> int | None:
    gaps = (_gap(c, s, first, last) for first, last in s.at(mark) if not (first >= c.first and last <= c.last))
    return min(gaps, default=None)


def _gap(c: Candidate, s: Sentence, first: int, last: int) -> int:
    """Words between a candidate and another word; the edge of a clause counts as several."""
    gap = c.first - last + 1 if last <= c.first else first - c.last + 1
    if len(s.clauses) == 1:
        return gap
    low, high = min(first, c.first), max(first, c.first)
    return gap + CROSSING * sum(low < edge <= high for edge in s.clauses)
