"""The times of a message, each with its role → the days that it asks for, or why it cannot be told."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from rules.reading import colleague, other_days, roles
from rules.reading.candidates import Candidate
from rules.reading.corrections import CORRECTING, correct
from rules.reading.counted_from import settle_bases
from rules.reading.matter import CAUSES, Judged, Matter
from rules.reading.model import Cause, Reason
from rules.reading.moved import not_the_subjects_day, takes_back_its_day
from rules.reading.normal import words
from rules.reading.said import Part, Said
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.unsettled import waits, with_a_way_out
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_RANK = {
    Reason.FIELD_CONFLICT: 0,
    Reason.IMPOSSIBLE_DATE: 1,
    Reason.WEEKDAY_MISMATCH: 2,
    Reason.AMBIGUOUS_DATE: 3,
    Reason.RANGE: 4,
    Reason.VAGUE_TIME: 5,
}


def give_roles(said: Said, *, answer: bool, continues: bool = False) -> None:
    """Give every time of the message its role; in an answer to the desk's question a day needs no order beside it."""
    for part in (said.subject, said.body):
        if part is None or not part.candidates:
            continue
        covered = {i for c in part.candidates for i in range(c.first, c.last)}
        parted: Sentence | None = None
        for candidate, judged in with_sentences(part):
            if judged is None:
                candidate.role, candidate.why = roles.PRINTED, "outside every sentence"
                continue
            if Matter.CLOSING in judged.matters:
                candidate.role, candidate.why = roles.OTHER, "below the closing"
                continue
            if judged.sentence is not parted:  # once, however many times stand in it
                parted = judged.sentence
                _part_fronted(parted, part.tokens)
            bare = _bare(judged, part.tokens, covered)
            subject = part is said.subject
            roles.assign(
                candidate, judged.sentence, part.tokens, subject=subject, bare=bare, answer=answer, continues=continues
            )
            if not (continues and _moves(candidate, judged, answer=answer)):
                _by_matter(candidate, judged, part.tokens)
            if candidate.role == roles.REQUESTED and _of_the_withdrawn(judged, part):
                candidate.role, candidate.why = roles.CANCELLED, "tells which order is withdrawn"
            asked = answer and candidate.role == roles.UNCLEAR  # the desk has asked for it: it is no mere fact
            heard = candidate.why not in roles.SURE and not asked
            if heard and colleague.has_a_say(candidate, order_stands=continues):
                evidence = colleague.of_day(candidate, judged.sentence, part.tokens, covered, subject=subject)
                colleague.doubt(candidate, evidence)
        _then(part)


def _part_fronted(s: Sentence, tokens: Tokens) -> None:
    """Such as "Eftersom vi har möte den 3 vill vi ha …", "… för vi ska redovisa": a clause without a comma."""
    keys = tokens.keys
    for i in range(s.first + 1, s.last - 2):
        if keys[i] == "for" and keys[i + 1] in _THEY and i not in s.clauses:
            s.clauses[:] = sorted([*s.clauses, i])
    first, last = s.first, s.clauses[1] if len(s.clauses) > 1 else s.last
    if keys[first] not in _FRONTED:
        return
    for i in range(first + _FRONTED_WORDS, last - 1):
        if keys[i] in _MAIN_VERBS and keys[i + 1] in _WE:
            s.clauses.insert(1, i)
            return


_THEY = words("vi jag hon han man")
_FRONTED = words("eftersom då när innan om sedan medan därför efter")
_FRONTED_WORDS = 3
_MAIN_VERBS = words("vill behöver önskar ber beställer skulle måste begär kan får tar")
_WE = words("vi jag ni")


def _of_the_withdrawn(judged: Judged, part: Part) -> bool:
    """Such as "Vi avbokar uttaget. Det gäller den 29 maj": the sentence before withdraws, and this one tells what."""
    s, keys = judged.sentence, part.tokens.keys
    if keys[s.first + 1 : s.first + 2] not in (["galler"], ["avser"], ["ar"]) or keys[s.first] not in _THAT:
        return False
    if s.marks & (Mark.WANT | Mark.INSTEAD | Mark.TAKE):
        return False
    at = next((i for i, one in enumerate(part.judged) if one is judged), 0)
    return at > 0 and Matter.CANCEL in part.judged[at - 1].matters


_THAT = words("det den detta")


def _moves(candidate: Candidate, judged: Judged, *, answer: bool) -> bool:
    """Such as "Lägg det på den 29, dagen efter det jag skrev": a reminder beside a day that the order gets."""
    if candidate.role != roles.REQUESTED or not judged.matters <= _IN_PASSING:
        return False
    if Matter.REMINDER in judged.matters:
        marks = judged.sentence.marks
        return bool(marks & (Mark.BOOKING | Mark.INSTEAD | Mark.ADD_DAY) or (answer and marks & Mark.SUITS))
    return answer


_IN_PASSING = {Matter.REMINDER, Matter.THANKS, Matter.COURTESY}


def _then(part: Part) -> None:
    """Such as "Måndag 16/3 är vi redo. Ta ut loggen då!": the day, or the stretch, that the order points back to."""
    told = [
        c for c in part.candidates
        if (c.days or c.trouble) and c.role in (roles.OTHER, roles.UNCLEAR, roles.DEADLINE) and c.why != roles.EXPLAINS
    ]  # fmt: skip
    if not told or any(c.role == roles.REQUESTED for c in part.candidates):
        return
    for judged in part.judged:
        s = judged.sentence
        back = s.at(Mark.POINTS_BACK)
        if part.tokens.keys[s.last - 1] == "da" and Matter.ORDER in judged.matters:
            back = [(s.last, s.last)]
        if not back or not s.marks & (Mark.EXTRACT | Mark.TAKE | Mark.SHOWS | Mark.WEAK_EXTRACT):
            continue
        before = [c for c in told if c.last <= back[-1][0]]
        if before:
            day = before[-1]
            if day.role == roles.DEADLINE and day.days:
                day.leave_open()
            day.role, day.why = roles.REQUESTED, "the order points back to it"


def with_sentences(part: Part) -> Iterator[tuple[Candidate, Judged | None]]:
    """Each time of a text with the sentence that it stands in."""
    at = 0
    for candidate in part.candidates:
        while at < len(part.judged) and part.judged[at].sentence.last <= candidate.first:
            at += 1
        inside = at < len(part.judged) and part.judged[at].sentence.first <= candidate.first
        yield candidate, part.judged[at] if inside else None


def _by_matter(candidate: Candidate, judged: Judged, tokens: Tokens) -> None:
    """A day in a sentence about something else is that something's."""
    if candidate.role not in (roles.REQUESTED, roles.UNCLEAR, roles.PERIOD):
        return
    about = judged.matters
    if Matter.ORDER in about:
        return
    marks = judged.sentence.marks
    if (
        about <= {Matter.COURTESY}
        and judged.sentence.marks_of_clause(candidate.first) & Mark.GREETING
        and not marks & (Mark.SUITS | Mark.PER | Mark.WANT | Mark.REQUEST | Mark.ADD_DAY | Mark.INSTEAD | Mark.TAKE)
    ):
        candidate.role, candidate.why = roles.OTHER, "a greeting owns the day that it names"
        return
    if about <= {Matter.QUESTION, Matter.COURTESY} and marks & (Mark.SUITS | Mark.TAKE | Mark.SHOWS | Mark.BOOKING):
        return  # "Passar det att göra det den 9 mars?"
    if about <= {Matter.REMINDER, Matter.COURTESY} and judged.sentence.question and marks & Mark.TAKE:
        return  # "Hinner ni ta ut det på fredag?"
    if about <= {Matter.REMINDER, Matter.COURTESY} and marks & Mark.INSTEAD:
        return  # "Bortse från den 18 som står i vårt mejl, 19 maj är rätt"
    if about <= {Matter.REMINDER, Matter.THANKS, Matter.COURTESY} and candidate.why in _TOLD_AS_RIGHT:
        return  # "Det ska vara den 12, precis som jag skrev från början"
    if about <= {Matter.THANKS, Matter.COURTESY} and _wished_anew(candidate, judged):
        return  # "vi fick loggutdrag per den 30, nu vill vi ha per den 31"
    if about & _SOMETHING_ELSE:
        candidate.role, candidate.why = roles.OTHER, "the sentence is about something else"
    elif Matter.STANDING in about and not other_days.first_of_several(candidate, judged.sentence, tokens):
        candidate.role, candidate.why = roles.STANDING, "belongs to a standing order"


def _wished_anew(candidate: Candidate, judged: Judged) -> bool:
    """Whether a day's own clause wishes for it, and tells of nothing that came."""
    clause = judged.sentence.marks_of_clause(candidate.first)
    wishes = clause & Mark.WANT and clause & (Mark.PER | Mark.EXTRACT | Mark.TAKE)
    return candidate.role == roles.REQUESTED and bool(wishes) and not clause & Mark.RECEIVED


_TOLD_AS_RIGHT = (roles.PUT_IN_PLACE, roles.RIGHT, roles.SUITS)
_SOMETHING_ELSE = {
    Matter.OTHER_EXTRACT, Matter.COMPLAINT, Matter.FAULT, Matter.QUESTION, Matter.REGISTER, Matter.THANKS,
    Matter.REMINDER, Matter.OTHER_SYSTEM, Matter.AUTO_REPLY, Matter.OTHER, Matter.WHERE, Matter.SETTLED,
    Matter.ANNOUNCED,
}  # fmt: skip
_EMPTY_WORDS = words(small.EMPTY_WORDS)


def _bare(judged: Judged, tokens: Tokens, covered: set[int]) -> bool:
    """Nothing in the sentence but the day, courtesies and who orders."""
    s = judged.sentence
    keys, codes, words = tokens.keys, tokens.codes, tokens.words
    for i in range(s.value_from if s.label else s.first, s.last):
        if keys[i] in _EMPTY_WORDS or words[i].marks & _EMPTY_MARKS or codes[i] in "CKaucp" or i in covered:
            continue
        if not tokens.is_word(i) or (i > s.first and tokens.is_proper(i)):
            continue
        return False
    return True


_EMPTY_MARKS = Mark.COURTESY | Mark.EXTRACT | Mark.GREETING | Mark.SUITS


def conclude(said: Said) -> None:
    """Fill in what the message asks for."""
    body, subject = said.body, said.subject
    said.corrects = said.has(Mark.INSTEAD) and any(_corrects(j, body.tokens) for j in body.judged)
    if body.candidates or (subject is not None and subject.candidates):
        _conclude_days(said, body, subject)
    said.causes = frozenset([CAUSES[m] for m in said.matters - _only_talk(body) if m in CAUSES])
    if any(j.shown for j in body.judged):
        said.causes |= {Cause.NOT_UNDERSTOOD}
    if subject is not None:
        said.causes |= {CAUSES[m] for j in subject.judged for m in j.matters & _SEEN_IN_SUBJECT}
        said.subject_order = any(Matter.ORDER in j.matters for j in subject.judged)
    if said.trouble is None and waits(said):
        said.trouble = Reason.AMBIGUOUS_DATE if said.all_days else Reason.VAGUE_TIME
        said.options = said.all_days
    if all(c.role == roles.PRINTED for c in body.candidates):
        said.empty = all(j.matters <= _WORDLESS for j in body.judged)


def _corrects(judged: Judged, tokens: Tokens) -> bool:
    """Whether a word of correction is one here; not in "två kunder flyttar då"."""
    s = judged.sentence
    facts = [first for first, _ in s.at(Mark.OTHER_FACT)]
    return any(
        (first not in facts or not _MOVABLE.isdisjoint(tokens.keys[last : last + 3]))
        and not _how_it_will_be(tokens, first, last)
        for first, last in s.at(Mark.INSTEAD)
    )


def _how_it_will_be(tokens: Tokens, first: int, last: int) -> bool:
    """Such as "det blir bäst så", "då blir det enklare": no "det blir den 29"."""
    return "blir" in tokens.keys[first:last] and _DAYS.isdisjoint(tokens.codes[last : last + 4])


_DAYS = frozenset("nNMDHIFOrjL6d")
"""Letters of the date grammar that a day may begin with."""


_MOVABLE = words(small.THE_ORDER) | words("till fram")
_WORDLESS = {Matter.COURTESY, Matter.CLOSING}


def _conclude_days(said: Said, body: Part, subject: Part | None) -> None:
    """The days that a message asks for, or its trouble."""
    all_candidates = [(c, part) for part in (subject, body) if part is not None for c in part.candidates]
    _borrowed(body)
    settle_bases(body)
    _deadline_goes_on(body)
    _from_to(body)
    _pairs(body)
    if subject is not None:
        _pairs(subject)
    rejected = {day for c, _ in all_candidates if c.role == roles.REJECTED for day in (*c.days, *c.options)}
    if body.candidates:
        correct(body, rejected)
    said.rejected = frozenset(rejected)
    asked = [c for c, _ in all_candidates if c.role == roles.REQUESTED]
    fields = [c for c, _ in all_candidates if c.role == roles.FIELD]
    body_exact = {day for c, part in all_candidates if _names(c) and part is body for day in c.days} - rejected
    subject_exact = {day for c, part in all_candidates if _names(c) and part is subject for day in c.days} - rejected
    if asked:
        said.adds = any(
            c.role == roles.REQUESTED
            and judged is not None
            and (judged.sentence.marks & Mark.ADD_DAY or _with_it(c, judged, body.tokens))
            for c, judged in with_sentences(body)
        )
    said.corrects = said.corrects or bool(rejected) or _changed(body)
    if body_exact and subject is not None and all(c.weekday for c in subject.candidates if _names(c)):
        subject_exact -= {day for day in subject_exact if day.isoweekday() in {one.isoweekday() for one in body_exact}}
    let_go = bool(subject_exact) and not body_exact and _lets_subject_go(said)
    if let_go:
        rejected |= subject_exact
    if let_go or (body_exact and said.corrects):
        subject_exact = set()
        asked = [c for c, part in all_candidates if c.role == roles.REQUESTED and part is body]
    said.days = tuple(sorted(body_exact | subject_exact))
    said.field_days = tuple(sorted({day for c in fields for day in c.days if not c.trouble}))
    if any(c.role == roles.PERIOD for c in body.candidates):
        asked = [c for c, part in all_candidates if c in asked and (part is body or not c.vague)]  # the body names it
    exact = {*said.days, *said.field_days}
    troubles = [c for c in (*asked, *fields) if c.trouble is not None and not (c.options and {*c.options} <= rejected)]
    if exact:
        # Vague and exact together: the exact day. An ambiguity that the exact day resolves is none.
        troubles = [
            c for c in troubles
            if c.trouble is not Reason.VAGUE_TIME
            and not (c.trouble is Reason.AMBIGUOUS_DATE and exact & set(c.options))
        ]  # fmt: skip
    if troubles:
        worst = min(troubles, key=lambda c: _RANK[c.trouble] if c.trouble else 9)
        said.trouble = worst.trouble
        sure = exact if any(c.differs for c in troubles) else set()  # asked about one day, the other must not be lost
        said.options = tuple(sorted({day for c in troubles if c.trouble is worst.trouble for day in c.options} | sure))
    elif (body_exact and subject_exact and not subject_exact & body_exact and not said.adds) or (
        len(body_exact) > 1 and said.has(Mark.CHOOSE)
    ):
        said.trouble, said.options = Reason.AMBIGUOUS_DATE, said.days
    if not exact and said.trouble is None:
        _unclear(said, [c for c, _ in all_candidates if c.role == roles.UNCLEAR])
    said.period = any(c.role == roles.PERIOD for c, _ in all_candidates)


def _lets_subject_go(said: Said) -> bool:
    """Such as "strunta i datumet i rubriken": at once; "datumet i ämnesraden är fel": nobody knows which day."""
    if not_the_subjects_day(said) or (said.has(Mark.DROP_DAY) and not said.has(Mark.KEPT)):
        return True
    if takes_back_its_day(said):
        said.trouble = Reason.VAGUE_TIME
        return True
    return False


def _changed(body: Part) -> bool:
    """Such as "ändrar till den 28 maj", against the day in the subject."""
    return any(
        c.why == roles.BOOKED
        and any(key.startswith(_CHANGES) for key in body.tokens.keys[max(0, c.first - 5) : c.first])
        for c in body.candidates
    )


_CHANGES = ("andra", "byt", "flytt")


def _only_talk(body: Part) -> set[Matter]:
    """Matters of which a second colleague, wherever the rules see them, takes the sentence for talk."""
    talk = {m for j in body.judged for m in j.talk}
    return talk - {m for j in body.judged for m in j.matters if m not in j.talk} if talk else talk


def _with_it(c: Candidate, judged: Judged, tokens: Tokens) -> bool:
    """Such as "Ta den 31 mars med", "Och den 31 mars": that day as well."""
    first = judged.sentence.first
    if tokens.keys[first] in _AND and c.first <= first + 2:
        return True
    return tokens.keys[c.last : c.last + 1] == ["med"] and c.last == judged.sentence.last - 1


_AND = words("och samt plus")


def _names(c: Candidate) -> bool:
    """A day asked for, and nothing against it."""
    return c.role == roles.REQUESTED and c.trouble is None


def _unclear(said: Said, unclear: list[Candidate]) -> None:
    """Days of which nobody knows what they are for: ask, rather than act at once."""
    asked = [c for c in unclear if not c.period and c.form not in ("year", "month", "quarter", "months", "last_month")]
    if asked:
        worst = min(asked, key=lambda c: _RANK[c.trouble or Reason.AMBIGUOUS_DATE])
        said.trouble = worst.trouble or Reason.AMBIGUOUS_DATE
        said.options = tuple(sorted({day for c in asked for day in (*c.days, *c.options)} - said.rejected))


_SEEN_IN_SUBJECT = {Matter.FAULT, Matter.REGISTER}
"""A subject names its body's matters; what is serious counts even where the body says no more of it."""


def _borrowed(part: Part) -> None:
    """Such as "Fakturan går 4 juni, så vi vill ha det den 29:e": whether a fact's month is the day's nobody knows."""
    for c in part.candidates:
        if c.form != "day_alone" or c.role != roles.REQUESTED or c.trouble is not None or len(c.options) <= 1:
            continue
        lenders = [one for one in part.candidates if one is not c and "M" in part.tokens.codes[one.first : one.last]]
        nearest = min(lenders, key=lambda one: abs(one.first - c.first), default=None)
        if nearest is not None and nearest.days and nearest.role in (roles.OTHER, roles.DEADLINE):
            c.trouble, c.days = Reason.AMBIGUOUS_DATE, ()


def _from_to(part: Part) -> None:
    """Such as "Det ska börja den 4 och sluta den 15", "startdatum 4 maj, slutdatum 15 maj"."""
    keys = part.tokens.keys
    for one, other in pairwise(part.candidates):
        if len(one.days) != 1 or len(other.days) != 1 or other.first - one.last > _FAR_APART:
            continue
        before, between = keys[max(0, one.first - 3) : one.first], keys[one.last : other.first]
        rows = before[-2:] == ["fran", ":"] and between[-2:] == ["till", ":"]
        if (
            (rows or (any(key.startswith(_BEGINS) for key in before) and any(key.startswith(_ENDS) for key in between)))
            and not any(c.role in (roles.REJECTED, roles.CANCELLED) for c in (one, other))
            and not {*before, *between} & _WHO
            and not _somethings(part, one)
        ):
            days = (*one.days, *other.days)
            for c in (one, other):
                c.role, c.why, c.trouble = roles.REQUESTED, "from one day to the other", Reason.RANGE
                c.options, c.days = days, ()


def _somethings(part: Part, c: Candidate) -> bool:
    """Such as "Min ledighet börjar den 4": a fact before the verb is what begins."""
    keys = part.tokens.keys
    sentence = next((j.sentence for j in part.judged if j.sentence.first <= c.first < j.sentence.last), None)
    return sentence is None or any(
        first < c.first and not keys[first].startswith(_BEGINS) for first, _ in sentence.at(Mark.OTHER_FACT)
    )


def _deadline_goes_on(part: Part) -> None:
    """Such as "senast den 29 maj, gärna redan den 27": the second day is as little the day it shows."""
    keys = part.tokens.keys
    for one, other in pairwise(part.candidates):
        between = keys[one.last : other.first + 1]
        if (
            one.role == roles.DEADLINE
            and other.role == roles.REQUESTED
            and "redan" in between
            and _SOONER.issuperset(between[:-1])
        ):
            other.role, other.why = roles.DEADLINE, "the deadline before it, told anew"
            other.options, other.days, other.trouble = (), (*other.days, *other.options), None


_SOONER = words("gärna helst redan hellre eller men ännu allra") | {",", "("}
_BEGINS = ("borja", "start", "begin")
_ENDS = ("sluta", "slutdat", "slutar", "slut", "end")
_WHO = words("vi jag hon han de")
_NEAR = 3
"""Tokens between two days that belong together …"""
_FAR_APART = 6
"""… and behind an "eller" right after the first."""


def _pairs(part: Part) -> None:
    """Two days with "eller" between them are a choice that the writer leaves open."""
    codes = part.tokens.codes
    for one, other in pairwise([c for c in part.candidates if c.form != "turn"]):
        between = codes[one.last : other.first]
        if with_a_way_out(one, other, part.tokens):
            options = _days_of(one, other)
            for c in (one, other):
                c.leave_open(among=options)
            continue
        if (
            "u" not in between
            or len(between) > (_FAR_APART if between[0] == "u" else _NEAR)
            or CORRECTING & {*part.tokens.keys[one.last : other.first]}
            or {one.role, other.role} - {roles.REQUESTED, roles.UNCLEAR, roles.FIELD, roles.HASTE}
        ):
            continue
        if one.vague or other.vague:
            continue
        options = _days_of(one, other)
        for c in (one, other):
            if c.trouble is None:
                c.leave_open()
            c.options = options


def _days_of(*candidates: Candidate) -> tuple[date, ...]:
    """The days that some times name or leave open, in order."""
    return tuple(sorted({day for c in candidates for day in (*c.days, *c.options)}))
