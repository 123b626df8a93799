"""The times of a message, each with its role → the days that it asks for, or why it cannot be told."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from rules.reading import roles
from rules.reading.candidates import Candidate
from rules.reading.matter import CAUSES, Judged, Matter
from rules.reading.model import Reason
from rules.reading.normal import words
from rules.reading.said import Part, Said
from rules.reading.tokens import Tokens
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


def give_roles(said: Said, *, answer: bool) -> None:
    """Give every time of the message its role; in an answer to the desk's question a day needs no order beside it."""
    for part in (said.subject, said.body):
        if part is None:
            continue
        covered = {i for c in part.candidates for i in range(c.first, c.last)}
        for candidate, judged in _with_sentences(part):
            if judged is None:
                candidate.role, candidate.why = roles.PRINTED, "outside every sentence"
                continue
            if Matter.CLOSING in judged.matters:
                candidate.role, candidate.why = roles.OTHER, "below the closing"
                continue
            bare = _bare(judged, part.tokens, covered)
            subject = part is said.subject
            roles.assign(candidate, judged.sentence, part.tokens, subject=subject, bare=bare, answer=answer)
            _by_matter(candidate, judged)
        _then(part)


def _then(part: Part) -> None:
    """Such as "Måndag 16/3 är vi redo. Ta ut loggen då!": the day that the order points back to."""
    told: list[Candidate] = []
    for candidate, judged in _with_sentences(part):
        if judged is not None and candidate.days and candidate.role in (roles.OTHER, roles.UNCLEAR):
            told.append(candidate)
        elif candidate.role == roles.REQUESTED:
            return
    for judged in part.judged:
        s = judged.sentence
        if Matter.ORDER not in judged.matters or part.tokens.keys[s.last - 1] != "da":
            continue
        before = [c for c in told if c.last <= s.first or s.first <= c.first < s.last]
        if before:
            before[-1].role, before[-1].why = roles.REQUESTED, "the order points back to it"


def _with_sentences(part: Part) -> Iterator[tuple[Candidate, Judged | None]]:
    """Each time of a text with the sentence that it stands in."""
    at = 0
    for candidate in part.candidates:
        while at < len(part.judged) and part.judged[at].sentence.last <= candidate.first:
            at += 1
        inside = at < len(part.judged) and part.judged[at].sentence.first <= candidate.first
        yield candidate, part.judged[at] if inside else None


def _by_matter(candidate: Candidate, judged: Judged) -> None:
    """A day in a sentence about something else is that something's."""
    if candidate.role not in (roles.REQUESTED, roles.UNCLEAR, roles.PERIOD):
        return
    about = judged.matters
    if Matter.ORDER in about:
        return
    marks = judged.sentence.marks
    if (
        about <= {Matter.COURTESY}
        and marks & Mark.GREETING
        and not marks & (Mark.SUITS | Mark.PER | Mark.WANT | Mark.REQUEST)
    ):
        candidate.role, candidate.why = roles.OTHER, "a greeting owns the day that it names"
        return
    if about & _SOMETHING_ELSE:
        candidate.role, candidate.why = roles.OTHER, "the sentence is about something else"
    elif Matter.STANDING in about:
        candidate.role, candidate.why = roles.STANDING, "belongs to a standing order"


_SOMETHING_ELSE = {
    Matter.OTHER_EXTRACT, Matter.COMPLAINT, Matter.FAULT, Matter.QUESTION, Matter.REGISTER, Matter.THANKS,
    Matter.REMINDER, Matter.OTHER_SYSTEM, Matter.AUTO_REPLY, Matter.OTHER, Matter.WHERE,
}  # fmt: skip
_EMPTY_WORDS = words(small.EMPTY_WORDS)


def _bare(judged: Judged, tokens: Tokens, covered: set[int]) -> bool:
    """Nothing in the sentence but the day, courtesies and who orders."""
    s = judged.sentence
    keys, codes, words = tokens.keys, tokens.codes, tokens.words
    for i in range(s.first, s.last):
        if keys[i] in _EMPTY_WORDS or words[i].marks & _EMPTY_MARKS or codes[i] in "CKaucp" or i in covered:
            continue
        if not tokens.is_word(i) or (i > s.first and not words[i].known and tokens.text[tokens.starts[i]].isupper()):
            continue
        return False
    return True


_EMPTY_MARKS = Mark.COURTESY | Mark.EXTRACT | Mark.GREETING | Mark.SUITS


def conclude(said: Said) -> None:
    """Fill in what the message asks for."""
    body, subject = said.body, said.subject
    all_candidates = [(c, part) for part in (subject, body) if part is not None for c in part.candidates]
    _pairs(body)
    if subject is not None:
        _pairs(subject)
    rejected = {day for c, _ in all_candidates if c.role == roles.REJECTED for day in (*c.days, *c.options)}
    _corrections(said, rejected)
    said.rejected = frozenset(rejected)
    asked = [c for c, _ in all_candidates if c.role == roles.REQUESTED]
    fields = [c for c, _ in all_candidates if c.role == roles.FIELD]
    body_exact = {day for c, part in all_candidates if _names(c) and part is body for day in c.days} - rejected
    subject_exact = {day for c, part in all_candidates if _names(c) and part is subject for day in c.days} - rejected
    said.adds = any(
        c.role == roles.REQUESTED and judged is not None and judged.sentence.marks & Mark.ADD_DAY
        for c, judged in _with_sentences(body)
    )
    said.corrects = said.has(Mark.INSTEAD) or bool(rejected)
    if body_exact and said.corrects:
        subject_exact = set()
    said.days = tuple(sorted(body_exact | subject_exact))
    said.field_days = tuple(sorted({day for c in fields for day in c.days if not c.trouble}))
    exact = {*said.days, *said.field_days}
    troubles = [c for c in (*asked, *fields) if c.trouble is not None]
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
        said.options = tuple(sorted({day for c in troubles if c.trouble is worst.trouble for day in c.options}))
    elif (body_exact and subject_exact and not subject_exact & body_exact and not said.adds) or (
        len(body_exact) > 1 and said.has(Mark.CHOOSE)
    ):
        said.trouble, said.options = Reason.AMBIGUOUS_DATE, said.days
    if not exact and said.trouble is None:
        _unclear(said, [c for c, _ in all_candidates if c.role == roles.UNCLEAR])
    said.period = any(c.role == roles.PERIOD for c, _ in all_candidates)
    said.causes = frozenset(CAUSES[m] for m in said.matters if m in CAUSES)
    if subject is not None:
        said.causes |= {CAUSES[m] for j in subject.judged for m in j.matters & _SEEN_IN_SUBJECT}
    said.subject_order = subject is not None and any(Matter.ORDER in j.matters for j in subject.judged)
    own_words = [j for j in body.judged if not j.matters <= {Matter.COURTESY, Matter.CLOSING}]
    said.empty = not own_words and not any(c.role != roles.PRINTED for c in body.candidates)


def _names(c: Candidate) -> bool:
    """A day asked for, and nothing against it."""
    return c.role == roles.REQUESTED and c.trouble is None


def _unclear(said: Said, unclear: list[Candidate]) -> None:
    """Days of which nobody knows what they are for: ask, rather than act at once."""
    asked = [c for c in unclear if c.form not in ("year", "month", "quarter", "months")]
    if asked:
        worst = min(asked, key=lambda c: _RANK[c.trouble or Reason.AMBIGUOUS_DATE])
        said.trouble = worst.trouble or Reason.AMBIGUOUS_DATE
        said.options = tuple(sorted({day for c in asked for day in (*c.days, *c.options)} - said.rejected))


_SEEN_IN_SUBJECT = {Matter.FAULT, Matter.REGISTER}
"""A subject names its body's matters; what is serious counts even where the body says no more of it."""


def _pairs(part: Part) -> None:
    """Two days with "eller" between them are a choice that the writer leaves open."""
    codes = part.tokens.codes
    for one, other in pairwise(part.candidates):
        between = codes[one.last : other.first]
        if (
            "u" not in between
            or len(between) > 3  # noqa: PLR2004  so near that they belong together
            or {one.role, other.role} - {roles.REQUESTED, roles.UNCLEAR, roles.FIELD, roles.HASTE}
        ):
            continue
        if one.vague or other.vague:
            continue
        options = tuple(sorted({*one.days, *one.options, *other.days, *other.options}))
        for c in (one, other):
            if c.trouble is None:
                c.trouble, c.days = Reason.AMBIGUOUS_DATE, ()
            c.options = options


def _shall_be(keys: list[str], c: Candidate) -> bool:
    """Such as "den 19 ska det vara"."""
    return keys[c.last : c.last + 1] in (["ska"], ["skall"], ["skulle"]) and "va" in "".join(
        keys[c.last + 1 : c.last + 3]
    )


_CORRECTING = words(small.CORRECTING)
_INSTEAD = words("istället stället instead")
_CORRECTED_WITHIN = 14
"""Words between a day and the one that is put in its place."""


def _corrections(said: Said, rejected: set[date]) -> None:
    """Such as "Ändra från den 15 till den 16"; "den 15, nej den 16": the last one named stands."""
    body = said.body
    for c, judged in _with_sentences(body):
        moved = judged is not None and judged.sentence.marks & (Mark.BOOKING | Mark.INSTEAD)
        if moved and c.trouble is Reason.RANGE and c.form in ("span", "span_short") and c.options:
            rejected.add(c.options[0])
            c.trouble, c.days, c.role = None, c.options[1:], roles.REQUESTED
    asked = [c for c in body.candidates if c.role == roles.REQUESTED and c.days and not c.trouble]
    for before, later in pairwise(asked):
        between = body.tokens.keys[before.last : later.first]
        behind = body.tokens.keys[later.last : later.last + 3]
        instead = any(word in _INSTEAD for word in behind) or _shall_be(body.tokens.keys, later)
        instead = instead and not {*before.days} & {*later.days}
        if len(between) < _CORRECTED_WITHIN and (instead or any(word in _CORRECTING for word in between)):
            rejected.update(before.days)
