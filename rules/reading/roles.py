"""What a named time is for: the day asked for, a deadline, an invoice period, another fact, a habit, an example.

``RULES`` is a table, tried from the top; behind each rule stands one of the rule book. What no rule knows is
"unclear": it is never acted on, and never silently passed over.
"""

from collections.abc import Callable
from dataclasses import dataclass

from rules.reading.candidates import Candidate
from rules.reading.model import Reason
from rules.reading.normal import words
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

REQUESTED, FIELD, DEADLINE, OTHER, STANDING = "requested", "field", "deadline", "other fact", "standing"
PRINTED, HASTE, REJECTED, UNCLEAR, PERIOD, CANCELLED = "printed", "haste", "rejected", "unclear", "period", "withdrawn"

_FILLERS = words(small.FILLERS)
_DEADLINE_LEADS = words(small.DEADLINE_LEADS)
_SEASON_LEADS = words(small.SEASON_LEADS)
_NOT_LEADS = words(small.NOT_LEADS)
_BUT_LEADS = words(small.BUT_LEADS)
_SINCE_LEADS = words(small.SINCE_LEADS)
_MADE = words(small.MADE)
_AFTER_LEADS = words(small.AFTER_LEADS)
_YEAR_LEADS = words(small.YEAR_LEADS)
_PERIOD_LEADS = words(small.PERIOD_LEADS)
_PER_LEADS = words(small.PER_LEADS)
_TODAY_LEADS = words(small.TODAY_LEADS)
_SUBJECTS = words(small.SUBJECTS)
_STRETCHES = frozenset({"month", "quarter", "months", "tertial", "year", "in_month_first"})
_STATE_WINDOW = 5
_CROSSING = 5
"""A clause's edge between two words counts as so many words more."""
_BESIDE = 2
_BEHIND = 3
"""Where a fact stands before the day, an order behind it counts as so many words farther off."""
_EXAMPLE_WINDOW = 6
_WORDY = 3


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
    lead: str = ""
    """The word that governs it, and the one before that; fillers are passed over."""
    before_lead: str = ""
    clause: int = 0
    """Marks of its clause."""
    order: int | None = None
    """How far the nearest word of an order stands; edges of clauses count as words."""
    fact: int | None = None
    """Likewise the nearest word of another fact."""

    @property
    def key(self) -> str:
        """Its first word."""
        return self.tokens.keys[self.c.first]


def assign(candidate: Candidate, sentence: Sentence, tokens: Tokens, *, subject: bool, bare: bool) -> None:
    """Give a candidate its role, and trouble where the role brings it."""
    place = Place(candidate, sentence, tokens, subject, bare)
    place.lead, place.before_lead = _lead(place)
    place.clause = sentence.marks_of_clause(candidate.first)
    place.order, place.fact = _distances(candidate, sentence, tokens)
    role, why = UNCLEAR, "nothing tells what the day is for"
    for applies, named, reason, trouble in RULES:
        if applies(place):
            role, why = named, reason
            if trouble is not None and candidate.days:
                candidate.options, candidate.days, candidate.trouble = candidate.days, (), trouble
            break
    if role == REQUESTED and candidate.period:
        role, why = PERIOD, "an invoice period that is current or directly precedes"
    candidate.role, candidate.why = role, why


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
        if key in ":\"'-." or (key in _FILLERS and key not in _PER_LEADS and not found):
            continue
        found.append(key)
    return (found[0] if found else ""), (found[1] if len(found) > 1 else "")


def _distances(c: Candidate, s: Sentence, tokens: Tokens) -> tuple[int | None, int | None]:
    order_marks = Mark.EXTRACT | Mark.TAKE | Mark.BOOKING
    if s.marks & Mark.PERSON or "#" in tokens.codes[s.first : s.last]:
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
        gap = c.first - last + 1 if last <= c.first else first - c.last + 1
        low, high = min(first, c.first), max(first, c.first)
        gap += _CROSSING * sum(low < edge <= high for edge in s.clauses)
        if orders and first >= c.last and led:
            gap += _BEHIND
        if orders and (order is None or gap < order):
            order = gap
        led = led or bool(tells and gap <= _BEHIND + 1 and last <= c.first)
        if tells and (fact is None or gap < fact):
            fact = gap
    return order, fact


# -- The rules


def _printed(p: Place) -> bool:
    return any(
        0 <= p.c.first - last <= _EXAMPLE_WINDOW and p.tokens.keys[first] not in ("mm", "frivilligt")
        for first, last in p.s.at(Mark.EXAMPLES)
    )


def _stamp(p: Place) -> bool:
    return p.s.label == "stamp"


def _in_date_row(p: Place) -> bool:
    return p.s.label == "date" and p.c.first >= p.s.value_from


def _today_in_date_row(p: Place) -> bool:
    return _in_date_row(p) and p.c.bare_today


def _rejected(p: Place) -> bool:
    if p.lead == "of":
        return p.before_lead == "instead"
    if p.lead == "for" and p.before_lead in ("istallet", "stallet"):
        return True
    if p.lead in ("istallet", "stallet"):
        return p.tokens.keys[p.c.first - 1] == "for"
    return p.lead in _NOT_LEADS


def _mere_today(p: Place) -> bool:
    c, codes = p.c, p.tokens.codes
    if not c.bare_today or p.lead in _TODAY_LEADS:
        return False
    return not (c.last < p.s.last and any(code in "IFH8LMDnOo" for code in codes[c.last : c.last + 2]))


def _since(p: Place) -> bool:
    return p.lead in _SINCE_LEADS or (p.before_lead in _SINCE_LEADS and p.c.form in ("relative", "past_weekday"))


def _when_made(p: Place) -> bool:
    """Such as "I fredags lade vi en beställning": when the order was made."""
    if p.c.form not in ("relative", "past_weekday", "in_days") or p.lead in _PER_LEADS:
        return False
    keys = p.tokens.keys
    return any(keys[i] in _MADE for i in range(p.s.first, p.s.last))


def _some(p: Place) -> bool:
    """Such as "Det blir en söndag": no certain one."""
    return (
        p.c.form == "weekday"
        and p.tokens.keys[p.c.first - 1] in ("en", "ett", "a", "en vanlig")
        and p.c.first > p.s.first
    )


def _vague_subject(p: Place) -> bool:
    """Such as "Punktlista vecka 36": a stretch in a subject that names no extract."""
    return (
        p.subject and p.c.vague and not p.s.marks & (Mark.EXTRACT | Mark.WEAK_EXTRACT | Mark.CUSTOMERS | Mark.REQUEST)
    )


def _corrected(p: Place) -> bool:
    if p.lead in ("vara", "va", "sta"):
        start, _ = p.s.clause_of(p.c.first)
        return any(key in ("ska", "skulle", "skall") for key in p.tokens.keys[start : p.c.first])
    return p.lead in _BUT_LEADS


def _until_season(p: Place) -> bool:
    return p.key in _SEASON_LEADS and p.c.form in ("season", "turn")


def _booked(p: Place) -> bool:
    if p.lead not in ("till", "tills", "until", "to") or p.c.vague:
        return False
    return bool(p.clause & (Mark.BOOKING | Mark.INSTEAD)) or any(first < p.c.first for first, _ in p.s.at(Mark.BOOKING))


def _day_before(p: Place) -> bool:
    return p.lead in ("innan", "fore", "before") and p.before_lead in ("dagen", "dan", "day") and bool(p.c.days)


def _deadline(p: Place) -> bool:
    if p.lead in ("klart", "klar", "klara") and (p.subject or p.tokens.keys[p.c.first - 1] in ",;("):
        return False
    if p.lead in _DEADLINE_LEADS:
        return True
    start, _ = p.s.clause_of(p.c.first)  # "innan sitt bokslut den 12 december"
    return any(
        key in ("innan", "fore", "infor", "senast") for key in p.tokens.keys[max(start, p.c.first - 4) : p.c.first]
    )


def _withdrawn(p: Place) -> bool:
    return bool(p.s.marks & Mark.CANCEL) and not p.s.marks & (Mark.INSTEAD | Mark.BOOKING)


def _standing(p: Place) -> bool:
    return bool(p.clause & Mark.STANDING) and not p.clause & (Mark.HABIT | Mark.NOW_ORDER)


def _other_extract(p: Place) -> bool:
    return bool(p.clause & Mark.OTHER_EXTRACT)


def _after_asked(p: Place) -> bool:
    return _after(p) and p.order is not None and (p.fact is None or p.order < p.fact)


def _after(p: Place) -> bool:
    return p.lead in _AFTER_LEADS and bool(p.c.days) and not p.c.period


def _year_in_passing(p: Place) -> bool:
    return p.c.form == "year" and p.lead not in _YEAR_LEADS and p.tokens.codes[p.c.first] != "h" and not p.bare


def _mere_digits(p: Place) -> bool:
    if p.c.form not in ("six_digits", "four_digits"):
        return False
    if p.lead in _PER_LEADS or p.lead == "den" or p.bare or p.subject or p.tokens.keys[p.c.first - 1] == "den":
        return False
    return not (p.clause & Mark.EXTRACT and p.order == 1)


def _number_with_point(p: Place) -> bool:
    c, tokens = p.c, p.tokens
    if c.form != "written" or tokens.codes[c.first] != "H" or c.trouble is not Reason.IMPOSSIBLE_DATE:
        return False
    return "." in tokens.keys[c.first]


def _per(p: Place) -> bool:
    if p.lead not in _PER_LEADS or p.clause & Mark.COMPLAINT:
        return False
    if p.fact is not None and p.fact <= 1 and p.lead != "per":
        return False
    return not (p.fact is not None and p.order is None and p.lead in ("galler", "datum", "dag"))


def _shows_state(p: Place) -> bool:
    """Such as "Visar läget som det var den 31 mars": the state is what counts, whatever verb stands between."""
    if not p.s.marks & Mark.EXTRACT:
        return False
    return any(0 <= p.c.first - last <= _STATE_WINDOW for _, last in p.s.at(Mark.PER))


def _passing_period(p: Place) -> bool:
    """A month counts as asked for behind för, avseende, … or right beside the extract."""
    if p.c.form not in _STRETCHES or p.c.days or p.subject or p.bare:
        return False
    if p.order is None or (p.fact is not None and p.fact < p.order):
        return True
    if p.lead in _PERIOD_LEADS or p.order <= _BESIDE or _fills_clause(p):
        return False
    return not p.clause & Mark.EXTRACT or p.lead in ("i", "in", "sedan", "under")


def _fills_clause(p: Place) -> bool:
    """Such as "Loggutdrag, tertial 2": nothing else between the commas."""
    start, end = p.s.clause_of(p.c.first)
    return not any(p.tokens.is_word(i) for i in range(start, end) if not p.c.first <= i < p.c.last)


def _attached(p: Place) -> bool:
    return p.order is not None and (p.fact is None or p.order <= p.fact)


def _suits(p: Place) -> bool:
    return bool(p.clause & Mark.SUITS) or bool(p.s.marks & Mark.SUITS and p.fact is None)


def _fact(p: Place) -> bool:
    return p.fact is not None


def _alone(p: Place) -> bool:
    return p.subject or p.bare


def _weakly_attached(p: Place) -> bool:
    return bool(p.clause & Mark.WEAK_EXTRACT) and p.fact is None and not p.c.vague


def _wished_alone(p: Place) -> bool:
    return bool(p.clause & Mark.WANT) and not p.clause & Mark.OTHER_FACT and not p.c.vague


def _wished(p: Place) -> bool:
    return bool(p.clause & Mark.WANT) and not p.c.vague


def _told(p: Place) -> bool:
    """A sentence that states something of somebody, and wants nothing."""
    if p.s.marks & (Mark.WANT | Mark.INSTEAD | Mark.TAKE | Mark.EXTRACT | Mark.DROP_DAY):
        return False
    keys = p.tokens.keys[p.s.first : p.s.last]
    words = sum(p.tokens.is_word(i) for i in range(p.s.first, p.s.last) if not p.c.first <= i < p.c.last)
    if words > _WORDY and not p.s.marks & (Mark.WEAK_EXTRACT | Mark.HABIT | Mark.HASTE):
        return True
    return words >= _WORDY and (any(key in _SUBJECTS for key in keys) or any(_past(key) for key in keys))


def _past(key: str) -> bool:
    return len(key) > 5 and key.endswith(("ade", "ades", "dde", "ats", "erat"))  # noqa: PLR2004  no shorter verb is told so


Rule = tuple[Callable[[Place], bool], str, str, Reason | None]
RULES: tuple[Rule, ...] = (
    (_printed, PRINTED, "an example or format printed in the form", None),
    (_stamp, PRINTED, "a stamp or number of the form", None),
    (_today_in_date_row, HASTE, "idag in the date row", None),
    (_in_date_row, FIELD, "stands in a labelled date row", None),
    (_rejected, REJECTED, "the text says: not this day", None),
    (_mere_today, HASTE, "idag is haste, unless it stands with the day that it names", None),
    (_since, OTHER, "since when something is so", None),
    (_when_made, OTHER, "when an order was made", None),
    (_some, OTHER, "some such weekday", None),
    (_vague_subject, OTHER, "a stretch in a subject that names no extract", None),
    (_corrected, REQUESTED, "what a correction puts in another day's place", None),
    (_until_season, DEADLINE, "when they need it, not the day it shows", None),
    (_booked, REQUESTED, "booked or changed to this day", None),
    (_day_before, REQUESTED, "the day before a day", Reason.AMBIGUOUS_DATE),
    (_deadline, DEADLINE, "when they need it, not the day it shows", None),
    (_withdrawn, CANCELLED, "tells which order is withdrawn", None),
    (_standing, STANDING, "belongs to a standing order", None),
    (_other_extract, OTHER, "belongs to another sort of extract", None),
    (_after_asked, REQUESTED, "some day after it", Reason.RANGE),
    (_after, OTHER, "after some day", None),
    (_year_in_passing, OTHER, "a year in passing", None),
    (_mere_digits, OTHER, "digits where no date is expected", None),
    (_number_with_point, OTHER, "a number with a point", None),
    (_per, REQUESTED, "stands behind per, avseende, gäller, datum …", None),
    (_shows_state, REQUESTED, "the state that the extract shows", None),
    (_passing_period, OTHER, "a month in passing", None),
    (_attached, REQUESTED, "attached to the extract or to the taking of it", None),
    (_suits, REQUESTED, "a day that would do", None),
    (_weakly_attached, REQUESTED, "attached to what may be the extract", None),
    (_wished_alone, REQUESTED, "wished for, and its clause tells no fact", None),
    (_fact, OTHER, "a fact with a day in it", None),
    (_alone, REQUESTED, "alone, or in the subject", None),
    (_wished, REQUESTED, "wished for", None),
    (_told, OTHER, "told, not asked for", None),
)
"""(whether it applies, the role, why, the trouble that it brings), tried from the top."""
