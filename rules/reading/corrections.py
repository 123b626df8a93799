"""What a message takes back of itself: a day put in another one's place, a day let go of, a weekday in apposition."""

from datetime import date
from itertools import pairwise

from rules.reading import roles
from rules.reading.candidates import Candidate
from rules.reading.model import Reason
from rules.reading.normal import words
from rules.reading.often import BUT, INSTEAD, NOT_OR_NEVER, ONLY
from rules.reading.said import Part
from rules.reading.vocabulary import small
from rules.reading.words import Mark

CORRECTING = words(small.CORRECTING)
_TURNING = words(small.TURNING)
_APPOSITION = words(small.APPOSITION)
_CORRECTED_WITHIN = 14
"""Words between a day and the one that is put in its place."""
_TURNED_WITHIN = 5
"""A weaker word of correction stands so near the day that it brings."""
_APPOSED_WITHIN = 5


def correct(part: Part, rejected: set[date]) -> None:
    """Such as "Ändra från den 15 till den 16"; "den 15, nej den 16": the last one named stands."""
    _moved(part, rejected)
    _swapped(part, rejected)
    _apposed(part)
    _shortened(part)
    _that_is(part)
    _told_twice(part)
    _not_on_its_weekday(part)
    _same_weekday(part)
    named = [c for c in part.candidates if c.role in (roles.REQUESTED, roles.UNCLEAR) and _is_day(c)]
    for before, later in pairwise(named):
        if not later.days or {*before.days} & {*later.days} or not _replaces(part, before, later):
            continue
        if _if_it_may_be(part, later):
            among = (*before.days, *before.options, *later.days)
            for c in (before, later):
                c.leave_open(among=among)
            continue
        rejected.update(before.days or before.options)
        before.role, before.why = roles.REJECTED, "another day is put in its place"
        later.role, later.why = roles.REQUESTED, roles.PUT_IN_PLACE
    _let_go(part, rejected)


def _is_day(c: Candidate) -> bool:
    """A day, or one that is only doubted: what is put in its place settles that."""
    if c.trouble is None:
        return bool(c.days)
    return c.trouble is Reason.AMBIGUOUS_DATE and len(c.options) == 1


def _moved(part: Part, rejected: set[date]) -> None:
    """Such as "flytta från den 15 till den 16": no range, but a day and its new place."""
    for c in part.candidates:
        if c.trouble is not Reason.RANGE or c.form not in ("span", "span_short") or not c.options:
            continue
        judged = next((j for j in part.judged if j.sentence.first <= c.first < j.sentence.last), None)
        if judged is not None and any(first < c.first for first, _ in judged.sentence.at(Mark.BOOKING | Mark.INSTEAD)):
            rejected.add(c.options[0])
            c.trouble, c.days, c.role = None, c.options[1:], roles.REQUESTED


def _swapped(part: Part, rejected: set[date]) -> None:
    """Such as "Byt ut 20 maj mot 27 maj"."""
    keys = part.tokens.keys
    for before, later in pairwise(part.candidates):
        if before.days and keys[later.first] == "mot" and later.first == before.last and later.options:
            rejected.update(before.days)
            before.role, before.why = roles.REJECTED, "another day is put in its place"
            later.role, later.days, later.trouble = roles.REQUESTED, later.options, None


def _replaces(part: Part, before: Candidate, later: Candidate) -> bool:
    keys = part.tokens.keys
    between = keys[before.last : later.first]
    if len(between) >= _CORRECTED_WITHIN or _adds(part, before, later) or not ONLY.isdisjoint(between[-2:]):
        return False  # "den 31 också, inte bara den 15"
    behind = keys[later.last : later.last + 3]
    return (
        not CORRECTING.isdisjoint(between)
        or not _TURNING.isdisjoint(between[-_TURNED_WITHIN:])
        or not INSTEAD.isdisjoint(behind)
        or _shall_be(keys, later)
        or (later.why == roles.PUT_IN_PLACE and not BUT.isdisjoint(between))
    )


def _if_it_may_be(part: Part, c: Candidate) -> bool:
    """Such as "fredag, men hellre måndagen efter om det går": both would do, and it is for the desk to say."""
    return tuple(part.tokens.keys[c.last : c.last + 2]) in _IF_MAY_BE


_IF_MAY_BE = {("om", "det"), ("om", "mojligt"), ("om", "ni"), ("if", "possible")}


def _adds(part: Part, before: Candidate, later: Candidate) -> bool:
    """Such as "Nej, lägg till den 18 också": one more, and none in its place."""
    return any(
        judged.sentence.marks & (Mark.ADD_DAY | Mark.BOTH_OPTIONS)
        and judged.sentence.first < later.last
        and judged.sentence.last > before.last
        for judged in part.judged
    )


def _shall_be(keys: list[str], c: Candidate) -> bool:
    """Such as "den 19 ska det vara"."""
    return keys[c.last : c.last + 1] in (["ska"], ["skall"], ["skulle"]) and "va" in "".join(
        keys[c.last + 1 : c.last + 3]
    )


_INSTEAD = (["i", "stallet"], ["istallet"], ["instead"])
_SO = ([",", "alltsa"], [",", "sa"], [",", "darfor"])


def _apposed(part: Part) -> None:
    """Such as "den 15 september, en torsdag": the weekday belongs to the day before it, and must be its own."""
    keys = part.tokens.keys
    for day, weekday in pairwise(part.candidates):
        between = keys[day.last : weekday.first]
        if weekday.form != "weekday" or len(day.days) != 1 or day.form == "weekday" or between == [","]:
            continue
        if between[-3:-1] != ["vilket", "ar"] and not (
            0 < len(between) <= _APPOSED_WITHIN and all(key in _APPOSITION for key in between)
        ):
            continue
        named = weekday.days or weekday.options
        if not named:
            continue  # "sista fredag" is ambiguous, and no day's own
        if keys[weekday.last : weekday.last + 2] in _INSTEAD or keys[weekday.last : weekday.last + 1] in _INSTEAD:
            continue  # "glöm den 28. Fredag i stället"
        if keys[weekday.last : weekday.last + 2] in _SO:
            day.role, day.why = roles.OTHER, "its weekday tells why another day is asked for"
        weekday.role, weekday.why = roles.OTHER, "tells which weekday the day is"
        if named[0].isoweekday() != day.days[0].isoweekday():
            day.leave_open(Reason.WEEKDAY_MISMATCH)


def _that_is(part: Part) -> None:
    """Such as "på måndag, alltså den 29 maj": one day in two ways; where they differ, nobody knows which."""
    keys = part.tokens.keys
    for before, later in pairwise(part.candidates):
        between = keys[before.last : later.first]
        if not between or between[-1] not in _THAT_IS or len(between) > _APPOSED_WITHIN + 2:
            continue
        if any(c.role != roles.REQUESTED or not c.days or c.trouble for c in (before, later)):
            continue
        if len(later.days) > 1 or len(before.days) > 1 or before.days == later.days or _adds(part, before, later):
            continue
        if before.form == "weekday" or len(between) > _DIRECTLY:
            before.role, before.why = roles.OTHER, "told again by the day behind it"
            if before.weekday and before.weekday != later.days[0].isoweekday():
                later.leave_open(Reason.WEEKDAY_MISMATCH)
            continue
        among = (*before.days, *later.days)
        for c in (before, later):
            c.leave_open(among=among)


_THAT_IS = words("dvs alltså nämligen närmare bestämt ie")
_DIRECTLY = 3
_SHORT_WEEKDAYS = words("tis ons tors fre tisd onsd torsd mån lör sön")


def _shortened(part: Part) -> None:
    """Such as "fre. 29 maj": a weekday cut short belongs to the day behind its point."""
    keys = part.tokens.keys
    for weekday, day in pairwise(part.candidates):
        if keys[weekday.last : day.first] != ["."] or keys[weekday.last - 1] not in _SHORT_WEEKDAYS:
            continue
        if weekday.form != "weekday" or not weekday.weekday or len(day.days) != 1:
            continue
        weekday.role, weekday.why = roles.OTHER, "tells which weekday the day is"
        if weekday.weekday != day.days[0].isoweekday():
            day.leave_open(Reason.WEEKDAY_MISMATCH)


def _told_twice(part: Part) -> None:
    """Such as "om två dagar, på lördag", "om en vecka, den 28 maj": one day in two ways, which must agree."""
    keys = part.tokens.keys
    asked = [c for c in part.candidates if c.role == roles.REQUESTED]
    if len(asked) != len(("counted", "named")):
        return
    one, other = asked if asked[0].form in _RECKONED else asked[::-1]
    between = keys[other.last : one.first] if other.last <= one.first else keys[one.last : other.first]
    if one.form not in _RECKONED or other.form not in _PLAIN or between not in ([","], ["("]):
        return
    if len(one.days) != 1 or len(other.days) != 1:
        return
    if other.form == "weekday" and one.days[0].isoweekday() == other.weekday:
        other.days = one.days
    elif one.days != other.days:
        trouble = Reason.WEEKDAY_MISMATCH if other.form == "weekday" else Reason.AMBIGUOUS_DATE
        among = (*one.days, *other.days)
        for c in asked:
            c.leave_open(trouble, among)


_RECKONED = frozenset(
    {"weekday_week", "in_days", "counted", "in_month", "last_of", "weekday_later", "next_working_day"}
)
_PLAIN = frozenset({"day_month", "written", "day_alone", "weekday"})


def _not_on_its_weekday(part: Part) -> None:
    """Such as "den 25:e, dock inte på en måndag", where the 25th is a Monday."""
    keys = part.tokens.keys
    for day, weekday in pairwise(part.candidates):
        if weekday.form != "weekday" or day.role != roles.REQUESTED or len(day.days) != 1 or day.form == "weekday":
            continue
        between = keys[max(day.last, weekday.first - _TURNED_WITHIN) : weekday.first]
        if not NOT_OR_NEVER.isdisjoint(between) and day.days[0].isoweekday() == weekday.weekday:
            day.leave_open()
            weekday.role = roles.OTHER


def _same_weekday(part: Part) -> None:
    """Such as "on 22 July, please? Monday would suit": the weekday of a day that is asked for is that day."""
    exact: set[int] = set()
    for c in part.candidates:
        if c.role != roles.REQUESTED:
            continue
        if c.form == "weekday" and c.weekday in exact:
            c.role, c.why = roles.OTHER, "the weekday of the day that is asked for"
        elif not c.weekday:
            exact |= {day.isoweekday() for day in c.days}


def _let_go(part: Part, rejected: set[date]) -> None:
    """Such as "Den 9 mars. Nej vet du, skit i datumet": all days named before are let go of."""
    keys = part.tokens.keys
    for judged in part.judged:
        for first, _ in judged.sentence.at(Mark.DROP_DAY | Mark.HASTE):
            named = [c for c in part.candidates if c.last <= first and c.role == roles.REQUESTED and c.days]
            if not named or any(c.first > first and c.role == roles.REQUESTED for c in part.candidates):
                continue
            if first - named[-1].last < _CORRECTED_WITHIN and not CORRECTING.isdisjoint(keys[named[-1].last : first]):
                for c in named:
                    rejected.update(c.days)
                    c.role, c.why = roles.REJECTED, "let go of"
