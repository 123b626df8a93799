"""What a named time is for: the day asked for, a deadline, an invoice period, another fact, a habit, an example.

``RULES`` is a table, tried from the top; behind each rule stands one of the rule book. What no rule knows is
"unclear": it is never acted on, and never silently passed over.
"""

from collections.abc import Callable

from rules.reading.candidates import Candidate
from rules.reading.model import Reason
from rules.reading.normal import words
from rules.reading.ordering import TOLD, is_past
from rules.reading.place import BEHIND, PER_LEADS, Place, look_around
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

REQUESTED, FIELD, DEADLINE, OTHER, STANDING = "requested", "field", "deadline", "other fact", "standing"
PRINTED, HASTE, REJECTED, UNCLEAR, PERIOD, CANCELLED = "printed", "haste", "rejected", "unclear", "period", "withdrawn"

_ONLY = words(small.ONLY)
_OWN_VERB = words(small.OWN_VERB)
_IT = words("det den detta dagen datumet")
_SHALL = words("ska skall skulle")
_HAVE = words(small.HAVE)
_WILL = words(small.WILL)
_AUXILIARY = words(small.AUXILIARY)
_RIGHT = words(small.RIGHT)
_DEADLINE_LEADS = words(small.DEADLINE_LEADS)
_SEASON_LEADS = words(small.SEASON_LEADS)
_NOT_LEADS = words(small.NOT_LEADS)
_BUT_LEADS = words(small.BUT_LEADS)
_SINCE_LEADS = words(small.SINCE_LEADS)
_MADE = words(small.MADE)
_AFTER_LEADS = words(small.AFTER_LEADS)
_YEAR_LEADS = words(small.YEAR_LEADS)
_PERIOD_LEADS = words(small.PERIOD_LEADS)
_TODAY_LEADS = words(small.TODAY_LEADS)
_SUBJECTS = words(small.SUBJECTS)
_STRETCHES = frozenset({"month", "quarter", "months", "tertial", "year", "in_month_first"})
_STATE_WINDOW = 5
_BESIDE = 2
_EXAMPLE_WINDOW = 6
_WORDY = 3


def assign(  # noqa: PLR0913  what tells a role
    candidate: Candidate, sentence: Sentence, tokens: Tokens, *, subject: bool, bare: bool, answer: bool = False
) -> None:
    """Give a candidate its role, and trouble where the role brings it."""
    place = look_around(Place(candidate, sentence, tokens, subject, bare, answer))
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
    return p.lead in _NOT_LEADS and not _only_before(p)


def _does_not_suit(p: Place) -> bool:
    """Such as "Den 16:e passar inte längre"."""
    for _, last in p.s.at(Mark.SUITS):
        if p.c.last <= last <= p.c.last + BEHIND and {*p.tokens.keys[last : last + 2]} & {"inte", "ej"}:
            return True
    return p.tokens.keys[p.c.last : p.c.last + 2] in (["gar", "inte"], ["gar", "ej"], ["fungerar", "inte"])


def _only_before(p: Place) -> bool:
    """Such as "inte bara den 15": that day, and another one."""
    return any(p.tokens.keys[i] in _ONLY for i in range(max(p.s.first, p.c.first - 3), p.c.first))


def _mere_today(p: Place) -> bool:
    c, codes = p.c, p.tokens.codes
    if not c.bare_today or p.lead in _TODAY_LEADS:
        return False
    return not (c.last < p.s.last and any(code in "IFH8LMDnOo" for code in codes[c.last : c.last + 2]))


def _since(p: Place) -> bool:
    return p.lead in _SINCE_LEADS or (p.before_lead in _SINCE_LEADS and p.c.form in ("relative", "past_weekday"))


def _when_made(p: Place) -> bool:
    """Such as "I fredags lade vi en beställning": when the order was made."""
    if p.c.form not in ("relative", "past_weekday") or p.lead in PER_LEADS or p.tokens.words[p.c.first].value > 0:
        return False
    keys = p.tokens.keys
    start, end = p.s.clause_of(p.c.first)
    if not p.clause & (Mark.PER | Mark.EXTRACT) and any(is_past(key) for key in keys[start:end]):
        return True
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


def _right_day(p: Place) -> bool:
    """Such as "rätt dag är 31 augusti", "datumet är den 3 mars"."""
    keys = p.tokens.keys
    start, _ = p.s.clause_of(p.c.first)
    if keys[p.c.last : p.c.last + 2] in (["ar", "den"], ["ar", "ratt"], ["ar", "det"], ["ar", "dagen"]):
        return {*keys[p.c.last : p.c.last + 4]} & _RIGHT != set()
    if p.lead not in ("ar", "is", "blir", "vara"):
        return False
    return any(key in _RIGHT for key in keys[max(start, p.c.first - 6) : p.c.first])


def _tells_today(p: Place) -> bool:
    """Such as "I morgon är det 17 maj och vi firar": which day it is."""
    keys, first = p.tokens.keys, p.s.first
    if p.s.marks & (Mark.EXTRACT | Mark.WANT) or p.tokens.codes[first] != "r":
        return False
    start = next((i for i in range(first, p.s.last) if keys[i] in ("ar", "er", "is")), p.s.last)
    return start <= first + 3 and keys[start + 1 : start + 2] == ["det"]


def _corrected(p: Place) -> bool:
    if any(0 <= first - p.c.last <= 1 for first, _ in p.s.at(Mark.INSTEAD)) and p.tokens.keys[p.c.last] in _SHALL:
        return True  # "den 19 ska det vara"
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
    if _to_an_event(p):
        return True
    start, _ = p.s.clause_of(p.c.first)  # "innan sitt bokslut den 12 december"
    return any(
        key in ("innan", "fore", "infor", "senast") for key in p.tokens.keys[max(start, p.c.first - 4) : p.c.first]
    )


def _to_an_event(p: Place) -> bool:
    """Such as "till redovisningen på fredag"."""
    keys, at = p.tokens.keys, p.c.first - 1
    if at >= p.s.first and keys[at] == "pa":
        at -= 1
    return at > p.s.first and keys[at - 1] == "till" and keys[at].endswith(("ningen", "motet", "sionen", "kontrollen"))


def _somebodys(p: Place) -> bool:
    """Such as "vår sista dag med det gamla systemet"."""
    if p.c.form not in ("in_month", "last_of"):
        return False
    behind = p.tokens.keys[p.c.last - 1]
    return p.tokens.keys[p.c.first - 1] in _OUR and p.c.first > p.s.first and behind in ("dag", "arbetsdag")


_OUR = words("vår min hans hennes deras er din mina")


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
    if p.lead in PER_LEADS or p.lead == "den" or p.bare or p.subject or p.tokens.keys[p.c.first - 1] == "den":
        return False
    return not (p.clause & Mark.EXTRACT and p.order == 1)


def _number_with_point(p: Place) -> bool:
    c, tokens = p.c, p.tokens
    if c.form != "written" or tokens.codes[c.first] != "H" or c.trouble is not Reason.IMPOSSIBLE_DATE:
        return False
    return "." in tokens.keys[c.first]


def _per(p: Place) -> bool:
    if p.lead in ("daterat", "daterad") and p.order is not None and p.order <= BEHIND and p.s.marks & Mark.WANT:
        return True  # "få loggutdraget daterat 16 mars"
    if p.lead not in PER_LEADS or p.clause & Mark.COMPLAINT:
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


def _told_beside(p: Place) -> bool:
    """Such as "Vi har årsmingel 17/3 och behöver loggutdraget": its clause tells; the order stands in another."""
    start, end = p.s.clause_of(p.c.first)
    if len(p.s.clauses) == 1 or p.clause & (
        Mark.EXTRACT
        | Mark.WEAK_EXTRACT
        | Mark.TAKE
        | Mark.BOOKING
        | Mark.PER
        | Mark.SUITS
        | Mark.INSTEAD
        | Mark.CUSTOMERS
    ):
        return False
    if any(key in _WILL for key in p.tokens.keys[start:end]):
        return False
    before = p.tokens.keys[start : p.c.first]
    if any(key in _SUBJECTS for key in before) and any(key in _HAVE for key in before):
        return True
    # "Årsredovisningen ska in den 31 mars, därför …": a noun with a verb of its own
    at_verb = next((n for n, key in enumerate(before) if key in _OWN_VERB), 0)
    named = before[:at_verb]
    return bool(named) and len(named[-1]) > _WORDY and not {*named} & (_IT | PER_LEADS)


def _attached(p: Place) -> bool:
    return p.order is not None and (p.fact is None or p.order <= p.fact)


def _suits(p: Place) -> bool:
    if p.suits is None:
        return False
    return p.fact is None or (bool(p.clause & Mark.SUITS) and not _of_a_fact(p))


def _of_a_fact(p: Place) -> bool:
    """Such as "Till mötet med er den 24 juni vill vi gärna ha …": the fact stands before the day, in its clause."""
    start, _ = p.s.clause_of(p.c.first)
    before = [last for _, last in p.s.at(Mark.SUITS) if start < last <= p.c.first]
    return any(
        marks & Mark.OTHER_FACT
        and not marks & (Mark.EXTRACT | Mark.PER)
        and start <= first
        and last <= p.c.first
        and p.tokens.keys[first] not in _AUXILIARY
        and not any(suits > first for suits in before)
        for marks, first, last in p.s.hits
    )


def _wished_near(p: Place) -> bool:
    """Such as "Kom på att vi behöver den 31 också": the wish stands nearer than the fact, and before the day."""
    if p.fact is None or p.c.vague:
        return False
    start, _ = p.s.clause_of(p.c.first)
    wishes = [p.c.first - last + 1 for first, last in p.s.at(Mark.WANT) if start <= first and last <= p.c.first]
    return bool(wishes) and min(wishes) < p.fact and min(wishes) <= _BESIDE


def _fact(p: Place) -> bool:
    return p.fact is not None


def _alone(p: Place) -> bool:
    return p.bare or (p.subject and not (p.order is None and _told(p)))


def _weakly_attached(p: Place) -> bool:
    start, end = p.s.clause_of(p.c.first)
    told = any(key in TOLD or is_past(key) for key in p.tokens.keys[start:end])
    return bool(p.clause & Mark.WEAK_EXTRACT) and p.fact is None and not p.c.vague and not told


def _wished_alone(p: Place) -> bool:
    return bool(p.clause & Mark.WANT) and not p.clause & Mark.OTHER_FACT and not p.c.vague


def _wished(p: Place) -> bool:
    return bool(p.clause & Mark.WANT) and not p.c.vague


def _answers(p: Place) -> bool:
    return p.answer and not p.subject and not p.c.vague and not p.c.period


def _told(p: Place) -> bool:
    """A sentence that states something of somebody, and wants nothing."""
    if p.s.marks & (Mark.WANT | Mark.INSTEAD | Mark.TAKE | Mark.EXTRACT | Mark.DROP_DAY):
        return False
    keys = p.tokens.keys[p.s.first : p.s.last]
    words = sum(p.tokens.is_word(i) for i in range(p.s.first, p.s.last) if not p.c.first <= i < p.c.last)
    if words > _WORDY and not p.s.marks & (Mark.WEAK_EXTRACT | Mark.HABIT | Mark.HASTE):
        return True
    somebody, past = any(key in _SUBJECTS for key in keys), any(is_past(key) for key in keys)
    states = any(key in _HAVE for key in keys)
    return (somebody and past) or (words >= _WORDY and (somebody or past or states))


Rule = tuple[Callable[[Place], bool], str, str, Reason | None]
RULES: tuple[Rule, ...] = (
    (_printed, PRINTED, "an example or format printed in the form", None),
    (_stamp, PRINTED, "a stamp or number of the form", None),
    (_today_in_date_row, HASTE, "idag in the date row", None),
    (_in_date_row, FIELD, "stands in a labelled date row", None),
    (_rejected, REJECTED, "the text says: not this day", None),
    (_does_not_suit, REJECTED, "the text says: this day does not suit", None),
    (_mere_today, HASTE, "idag is haste, unless it stands with the day that it names", None),
    (_since, OTHER, "since when something is so", None),
    (_when_made, OTHER, "when an order was made", None),
    (_somebodys, OTHER, "somebody's first or last day", None),
    (_some, OTHER, "some such weekday", None),
    (_vague_subject, OTHER, "a stretch in a subject that names no extract", None),
    (_tells_today, OTHER, "tells which day it is", None),
    (_right_day, REQUESTED, "the text says: this is the right day", None),
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
    (_told_beside, OTHER, "its clause tells of the writers; the order stands in another", None),
    (_attached, REQUESTED, "attached to the extract or to the taking of it", None),
    (_suits, REQUESTED, "a day that would do", None),
    (_weakly_attached, REQUESTED, "attached to what may be the extract", None),
    (_wished_alone, REQUESTED, "wished for, and its clause tells no fact", None),
    (_wished_near, REQUESTED, "wished for, nearer than any fact", None),
    (_fact, OTHER, "a fact with a day in it", None),
    (_alone, REQUESTED, "alone, or in the subject", None),
    (_wished, REQUESTED, "wished for", None),
    (_answers, REQUESTED, "answers what the desk has asked", None),
    (_told, OTHER, "told, not asked for", None),
)
"""(whether it applies, the role, why, the trouble that it brings), tried from the top."""
