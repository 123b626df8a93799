"""What a named time is for: the day asked for, a deadline, an invoice period, another fact, a habit, an example.

``RULES`` is a table, tried from the top; behind each rule stands one of the rule book. What no rule knows is
"unclear": it is asked about, unless a second colleague (``colleague.py``) is very sure what it is for.
"""

from collections.abc import Callable

from rules.reading import days_asked_for as asked
from rules.reading import other_days as other
from rules.reading import rejected_days as rejected
from rules.reading import stretches_asked_for as stretches
from rules.reading.candidates import Candidate
from rules.reading.left_open import why_left_open
from rules.reading.model import Reason
from rules.reading.place import Place, look_around
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens

REQUESTED, FIELD, DEADLINE, OTHER, STANDING = "requested", "field", "deadline", "other fact", "standing"
PRINTED, HASTE, REJECTED, UNCLEAR, PERIOD, CANCELLED = "printed", "haste", "rejected", "unclear", "period", "withdrawn"
PUT_IN_PLACE = "what a correction puts in another day's place"
BOOKED = "booked or changed to this day"
RIGHT = "the text says: this is the right day"
SUITS = "a day that would do"
EXPLAINS = "explains the day before it"
LETTERHEAD = "the letter's own date"
DECIDED = "what they have decided on"
SURE = frozenset({DECIDED, PUT_IN_PLACE, BOOKED, RIGHT, LETTERHEAD})
"""What the text itself says a day is for: there is nothing to doubt."""


def assign(  # noqa: PLR0913  what tells a role
    candidate: Candidate,
    sentence: Sentence,
    tokens: Tokens,
    *,
    subject: bool,
    bare: bool,
    answer: bool = False,
    continues: bool = False,
) -> None:
    """Give a candidate its role, and trouble where the role brings it."""
    place = look_around(Place(candidate, sentence, tokens, subject, bare, answer, continues))
    role, why = UNCLEAR, "nothing tells what the day is for"
    for applies, named, reason, trouble in RULES:
        if applies(place):
            role, why = named, reason
            if applies is asked.picture_from:
                candidate.days, candidate.trouble = candidate.options, None
            if trouble is not None and candidate.days:
                candidate.leave_open(trouble)
            break
    if role == REQUESTED and candidate.days and why not in SURE and (doubt := why_left_open(place)) is not None:
        candidate.leave_open(doubt)
    if role == REQUESTED and candidate.period:
        role, why = PERIOD, "an invoice period that is current or directly precedes"
    candidate.role, candidate.why = role, why


Rule = tuple[Callable[[Place], bool], str, str, Reason | None]
RULES: tuple[Rule, ...] = (
    (other.printed, PRINTED, "an example or format printed in the form", None),
    (other.stamp, PRINTED, "a stamp or number of the form", None),
    (other.in_purpose_row, OTHER, "a day of what it is for", None),
    (other.today_in_date_row, HASTE, "idag in the date row", None),
    (other.until_in_date_row, DEADLINE, "the date row names when they need it", None),
    (other.in_date_row, FIELD, "stands in a labelled date row", None),
    (rejected.rejected, REJECTED, "the text says: not this day", None),
    (rejected.not_awaited, REJECTED, "nobody need wait until this day", None),
    (rejected.does_not_suit, REJECTED, "the text says: this day does not suit", None),
    (rejected.once_wished, REJECTED, "what was wished before something else came", None),
    (other.long_ago, OTHER, "when something has been", None),
    (other.lately, OTHER, "what has been of late", None),
    (other.nowadays, OTHER, "an idiom, and no day", None),
    (other.yesterday, HASTE, "igår is haste, in jest", None),
    (other.mere_today, HASTE, "idag is haste, unless it stands with the day that it names", None),
    (other.opens, OTHER, "since when something is so", None),
    (other.wished_well, OTHER, "a greeting owns the day that it names", None),
    (asked.since_asked, REQUESTED, "the extract from a day on", Reason.RANGE),
    (other.since, OTHER, "since when something is so", None),
    (other.when_made, OTHER, "when an order was made", None),
    (other.of_a_document, OTHER, "a document's own day", None),
    (other.contact, OTHER, "when somebody can be reached", None),
    (asked.on_somebodys, REQUESTED, "somebody's last day", Reason.VAGUE_TIME),
    (other.somebodys, OTHER, "somebody's first or last day", None),
    (other.some, OTHER, "some such weekday", None),
    (stretches.vague_subject, OTHER, "a stretch in a subject that names no extract", None),
    (other.tells_today, OTHER, "tells which day it is", None),
    (asked.right_day, REQUESTED, RIGHT, None),
    (asked.corrected, REQUESTED, PUT_IN_PLACE, None),
    (other.until_season, DEADLINE, "when they need it, not the day it shows", None),
    (asked.wait_until, REQUESTED, "the day to wait for", None),
    (asked.booked, REQUESTED, BOOKED, None),
    (asked.decided, REQUESTED, DECIDED, None),
    (asked.day_before, REQUESTED, "the day before a day", Reason.AMBIGUOUS_DATE),
    (asked.when_it_happens, REQUESTED, "the day of what the order waits for", None),
    (asked.state_before, REQUESTED, "the state before a day", Reason.AMBIGUOUS_DATE),
    (other.unless, DEADLINE, "when they must have it", None),
    (other.deadline, DEADLINE, "when they need it, not the day it shows", None),
    (other.withdrawn, CANCELLED, "tells which order is withdrawn", None),
    (other.standing, STANDING, "belongs to a standing order", None),
    (other.other_extract, OTHER, "belongs to another sort of extract", None),
    (other.by_then, DEADLINE, "what they need it before", None),
    (rejected.not_earlier, REQUESTED, "some day from then on", Reason.RANGE),
    (asked.after_asked, REQUESTED, "some day after it", Reason.RANGE),
    (other.after, OTHER, "after some day", None),
    (stretches.year_in_passing, OTHER, "a year in passing", None),
    (other.mere_digits, OTHER, "digits where no date is expected", None),
    (other.number_with_point, OTHER, "a number with a point", None),
    (other.explains, OTHER, EXPLAINS, None),
    (asked.per, REQUESTED, "stands behind per, avseende, gäller, datum …", None),
    (other.earlier_extract, OTHER, "the day of an earlier extract", None),
    (asked.picture_from, REQUESTED, "the day that the extract is to show", None),
    (asked.shows_state, REQUESTED, "the state that the extract shows", None),
    (other.habitual, OTHER, "what they do at other times", None),
    (stretches.received, OTHER, "what has come already", None),
    (stretches.past_week, OTHER, "a week that is past", None),
    (stretches.wished_period, REQUESTED, "the stretch that the wish is for", None),
    (stretches.passing_period, OTHER, "a month in passing", None),
    (asked.first, REQUESTED, "the first of a standing order", None),
    (other.so_that, DEADLINE, "what they need it for then", None),
    (other.event, OTHER, "when something is that is no extract", None),
    (other.own_time, OTHER, "what somebody does on that day", None),
    (asked.answers_in_clause, REQUESTED, "answers what the desk has asked", None),
    (other.own_doing, OTHER, "what somebody does on that day", None),
    (other.told_beside, OTHER, "its clause tells of the writers; the order stands in another", None),
    (asked.attached, REQUESTED, "attached to the extract or to the taking of it", None),
    (asked.suits, REQUESTED, SUITS, None),
    (asked.weakly_attached, REQUESTED, "attached to what may be the extract", None),
    (asked.wished_alone, REQUESTED, "wished for, and its clause tells no fact", None),
    (asked.wished_near, REQUESTED, "wished for, nearer than any fact", None),
    (asked.that_is, REQUESTED, "tells the day that is asked for", None),
    (asked.alone_in_clause, REQUESTED, "the mere day, on its own", None),
    (asked.in_a_row, REQUESTED, "the mere day, in a row with the extract", None),
    (asked.joined, REQUESTED, "a day besides the order that stands", None),
    (other.fact, OTHER, "a fact with a day in it", None),
    (other.letterhead, OTHER, LETTERHEAD, None),
    (asked.alone, REQUESTED, "alone, or in the subject", None),
    (asked.wished, REQUESTED, "wished for", None),
    (asked.both_days, REQUESTED, "several days, one by one", None),
    (asked.added, REQUESTED, "a day besides the order that stands, or in its place", None),
    (asked.answers, REQUESTED, "answers what the desk has asked", None),
    (other.told, OTHER, "told, not asked for", None),
    (asked.nothing_else, REQUESTED, "nothing else stands beside it", None),
)
"""(whether it applies, the role, why, the trouble that it brings), tried from the top."""
