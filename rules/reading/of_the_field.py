"""What the text says of the desk's own date field, where it names no day itself."""

from datetime import date
from itertools import pairwise

from rules.reading import roles
from rules.reading.matter import Judged
from rules.reading.model import Kind, Reading, Reason
from rules.reading.moved import takes_back_its_day
from rules.reading.normal import words
from rules.reading.often import DENIALS, ONLY
from rules.reading.said import Said
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark


def of_the_field(said: Said, fields: set[date], index: int) -> Reading | None:
    """Such as "datumet i rutan är senast": a deadline; "jag testade bara rutan": no day at all.

    "Fältet stämmer inte": another day, and nobody knows which.
    """
    tokens = said.body.tokens
    for judged in said.body.judged:
        if _is_a_deadline(judged, tokens) or _means_nothing(judged, tokens):
            return Reading(Kind.ASAP, settled_in=index)
    if takes_back_its_day(said) or fields <= said.rejected or _needed_before(said, min(fields)):
        return Reading(Kind.ASK, reason=Reason.FIELD_CONFLICT, options=tuple(sorted(fields)), settled_in=index)
    return None


def _needed_before(said: Said, day: date) -> bool:
    """Such as "behöver det före den 29 maj", where the field says the 29th: too late."""
    keys = said.body.tokens.keys
    return any(
        c.role == roles.DEADLINE
        and len(c.days) == 1
        and (c.days[0] < day or (c.days[0] == day and not _BEFORE.isdisjoint(keys[max(0, c.first - 2) : c.first])))
        for c in said.body.candidates
    )


_BEFORE = words("före innan before")


def _is_a_deadline(judged: Judged, tokens: Tokens) -> bool:
    s = judged.sentence
    return bool(
        s.marks & Mark.FIELD_WORDS
        and not s.marks & Mark.NEGATION
        and not _LATEST.isdisjoint(tokens.keys[s.first : s.last])
    )


def _means_nothing(judged: Judged, tokens: Tokens) -> bool:
    """Such as "dagen i rutan gäller inte", "datumet ovan tog jag på måfå", "kalendern fyllde webbläsaren i själv"."""
    s = judged.sentence
    keys = tokens.keys[s.first : s.last]
    if not (s.marks & Mark.FIELD_WORDS or (not _THE_DAY.isdisjoint(keys) and not _FILLED.isdisjoint(keys))):
        return False
    if s.marks & Mark.PERSON or not _WRONG.isdisjoint(keys):
        return False
    if not _AT_RANDOM.isdisjoint(keys) or not _TO_GET_ON.isdisjoint(pairwise(keys)):
        return True
    if not ONLY.isdisjoint(keys) and not _FILLED.isdisjoint(keys) and ("for", "att") in pairwise(keys):
        return True  # "dagen är bara ifylld för att formuläret skulle släppa igenom mig"
    if s.marks & Mark.FIELD_WORDS and not s.marks & Mark.NEGATION and not _FORGET.isdisjoint(keys):
        return True
    return any(key in _COUNTS and {*keys[at + 1 : at + _NOT_WITHIN]} & DENIALS for at, key in enumerate(keys)) or any(
        key in _NO and after in _MEANING for key, after in pairwise(keys)
    )


_LATEST = words("senast deadline latest")
_THE_DAY = words("datum datumet dagen date")
_FILLED = words(small.OF_THE_FIELD) | words(
    "klicka klickade valde fyllde satte skrev tog in ifylld vald kom hamnade dök stod"
)
_AT_RANDOM = words(small.AT_RANDOM)
_TO_GET_ON = {("komma", "vidare"), ("komma", "forbi"), ("ga", "vidare"), ("skicka", "in")}
_FORGET = words("glöm strunta struntar bortse bortser ignorera skippa skit hoppa släpp forget ignore")
_COUNTS = words("gäller räknas betyder stämde avser")
_NOT_WITHIN = 4
_NO = words("ingen inget noll utan")
_MEANING = words("betydelse mening innebörd relevans")
_WRONG = words("fel galet tokigt wrong felaktigt felaktig")
