"""Whether a trouble that is told is over: what stands behind it puts it right, or help came as it should.

A clause puts right what is told before it where it says that all is well now: "men nu piper den som den ska". It must
deny nothing and name no other alarm: "knappen är sönder, men dosan fungerar" is a fault report.
"""

from rules.reading.normal import words
from rules.reading.often import FAULTS
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_BROKEN = FAULTS | Mark.NEGATION | Mark.STILL | Mark.COMPLAINT
_NOW = words(small.NOW)
_WELL_NOW = words(small.WELL_NOW)
_WELL = words(small.WELL)
_OF_PERSONS = words("hon han hen dom de vi jag")
_HELP = words(small.HELP)
_CAME = words(small.CAME)
_SOON = words(small.SOON)
_TOO_LATE = words(small.TOO_LATE)


def resolved(s: Sentence, tokens: Tokens) -> bool:
    """Whether a sentence tells that something is put right; not "vi trodde att Runes larm var lagat"."""
    if not s.marks & Mark.RESOLVED:
        return False
    if _BELIEVED.isdisjoint(tokens.keys[s.first : s.last]):
        return True
    return any(_BELIEVED.isdisjoint(tokens.keys[slice(*s.clause_of(first))]) for first, _ in s.at(Mark.RESOLVED))


_BELIEVED = words("trodde lovade påstod påstår skulle fort tills")


def still(s: Sentence) -> bool:
    """Whether a trouble is told as one that lasts; not "larmet som strulade fungerar igen"."""
    return any(
        not any(first < begin and last == end for begin, end in s.at(Mark.RESOLVED)) for first, last in s.at(Mark.STILL)
    )


def recovered(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Dosan blinkade rött i morse, men er tekniker kom och nu lyser den grönt"."""
    if len(s.clauses) == 1 or _WELL.isdisjoint(tokens.keys[s.first : s.last]):
        return False
    troubled = [first for first, _ in s.at(FAULTS | Mark.NOT_WORKING)]
    troubled += [i for i in range(s.first, s.last) if tokens.keys[i].startswith(_NOISES)]
    if not troubled or s.question:
        return False
    last = s.clauses[-1]
    for begin in reversed(s.clauses):
        if begin <= min(troubled):
            break
        if _puts_right(s, tokens, begin):
            return all(not _troubled(s, later) for later in s.clauses if begin < later <= last)
    return False


def _troubled(s: Sentence, begin: int) -> bool:
    """A clause that tells of trouble again."""
    start, end = s.clause_of(begin)
    marks = _marks_within(s, start, end)
    if marks & FAULTS:
        return True
    return bool(marks & Mark.NEGATION and marks & (Mark.NOT_WORKING | Mark.DEVICE))


def _puts_right(s: Sentence, tokens: Tokens, begin: int) -> bool:
    start, end = s.clause_of(begin)
    marks = _marks_within(s, start, end)
    clause = tokens.keys[start:end]
    if _fell_silent(s, tokens, start, end):
        return True
    if marks & _BROKEN or any(_is_noun(tokens.keys[first]) and start <= first < end for first, _ in s.at(Mark.DEVICE)):
        return False
    well = not _WELL.isdisjoint(clause)
    if not well or (not _OF_PERSONS.isdisjoint(clause[:4]) and _DONE.isdisjoint(clause)):
        return False  # "men hon mår bra nu" puts no alarm right
    return not _WELL_NOW.isdisjoint(clause) or not _NOW.isdisjoint(clause)


def _fell_silent(s: Sentence, tokens: Tokens, start: int, end: int) -> bool:
    """Such as "den tjöt i natt, men nu är den tyst": what made a noise makes none any more."""
    clause = tokens.keys[start:end]
    if _SILENT.isdisjoint(clause) or _NOW.isdisjoint(clause) or _marks_within(s, start, end) & Mark.NEGATION:
        return False
    return any(key.startswith(_NOISES) for key in tokens.keys[s.first : start])


_SILENT = words("tyst tysta")
_NOISES = ("tjut", "tjot", "pip", "pep", "tut", "surr", "brumm")
_DONE = words(small.DONE)


def _marks_within(s: Sentence, start: int, end: int) -> int:
    """Marks of the phrases that lie wholly within a clause."""
    marks = 0
    for mark, first, last in s.hits:
        if start <= first and last <= end:
            marks |= mark
    return marks


def _is_noun(key: str) -> bool:
    """Such as "dosan"; not "larmar", "trycker"."""
    return not key.startswith(_VERBS)


_VERBS = ("larmar", "larmade", "larma", "tryck")


def help_came(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Märta ramlade, larmade och fick hjälp inom tio minuter": all went as it should."""
    keys = tokens.keys[s.first : s.last]
    if _SOON.isdisjoint(keys) or s.marks & (Mark.NEGATION | Mark.STILL | Mark.COMPLAINT):
        return False
    if not _TOO_LATE.isdisjoint(keys):
        return False
    return not _HELP.isdisjoint(keys) and not _CAME.isdisjoint(keys)
