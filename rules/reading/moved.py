"""An order that is moved without a new day: by so many days ("skjut på det en vecka"), or to a day still to be told."""

from datetime import date
from itertools import pairwise

from rules.reading.counted import stepped
from rules.reading.matter import Judged, Matter
from rules.reading.normal import words
from rules.reading.said import Said
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_LATER = ("skjut", "senarelagg", "uppskj", "postpone")
_EARLIER = ("tidigarelagg", "backa")
_FORWARD = words("framåt senare efter later")
_BACKWARD = words("bakåt tidigare earlier tillbaka")
_MOVES = ("flytta", "lagg", "andra", "byt", "move")
_UNITS = frozenset("GgwmB")
_COUNTED_ON = frozenset("Ωeu")
_MOVING = {Matter.ORDER, Matter.WISHED, Matter.WEAK_ORDER, Matter.COURTESY, Matter.BACKGROUND, Matter.QUESTION,
           Matter.CANCEL}  # fmt: skip


def moved_by(said: Said, day: date) -> tuple[date, ...] | None:
    """The day of an order that is moved by so many days; empty where it may be either way, None where it is not."""
    for judged in said.body.judged:
        s, tokens = judged.sentence, said.body.tokens
        if not judged.matters <= _MOVING or s.marks & (Mark.NEGATION | Mark.PERSON | Mark.DEVICE):
            continue
        keys = tokens.keys[s.first : s.last]
        way = _way(keys)
        if way is None or names_another_thing(keys):
            continue
        at = next((i for i in range(s.first, s.last - 1) if _counts(tokens, i)), None)
        if at is not None:
            return (stepped(day, at, at + 2, way, tokens),) if way else ()
    return None


def _counts(tokens: Tokens, i: int) -> bool:
    """Such as "en vecka", "två dagar"; not "om en vecka"."""
    return (
        tokens.codes[i] in "1n" and tokens.codes[i + 1] in _UNITS and (i == 0 or tokens.codes[i - 1] not in _COUNTED_ON)
    )


def _way(keys: list[str]) -> int | None:
    """1 for later, -1 for earlier, 0 for a move that may be either; None for no move."""
    if any(key.startswith(_EARLIER) for key in keys):
        return -1
    if any(key.startswith(_LATER) for key in keys):
        return 1
    if not any(key.startswith(_MOVES) for key in keys):
        return None
    return 1 if {*keys} & _FORWARD else -1 if {*keys} & _BACKWARD else 0


def names_another_thing(keys: list[str]) -> bool:
    """Such as "vi skjuter på mötet": a noun that is neither the order's nor the day's."""
    return any(
        len(key) > _SHORT
        and key.endswith(("et", "en"))
        and key not in _THE_ORDER
        and keys[i - 1] not in ("den", "det")
        and not key.startswith(_OF_TIME)
        for i, key in enumerate(keys)
    )


_SHORT = 4
_THE_ORDER = words(small.THE_ORDER) | words(
    "vilken ingen liten någon redan själven larmlistan orden ordern posten igen"
)
_OF_TIME = ("vecka", "manad", "dag", "vardag", "bestall", "logg", "utdrag", "uttag", "list", "tid", "datum")


def takes_back_its_day(said: Said) -> bool:
    """Such as "Det blev fel dag", "fältet stämmer inte", "vi har ändrat oss om dagen": and no other day is named."""
    return not said.all_days and any(_wrong_day(judged, said.body.tokens) for judged in said.body.judged)


def _wrong_day(judged: Judged, tokens: Tokens) -> bool:
    s = judged.sentence
    keys = tokens.keys[s.first : s.last]
    if s.marks & (Mark.PERSON | Mark.DEVICE) or any(key.startswith(_OTHERS) for key in keys):
        return False
    of_the_field = bool(s.marks & Mark.FIELD_WORDS)
    if not _WRONG_STRETCH.isdisjoint(pairwise(keys)):
        return True
    if not of_the_field and _DAY.isdisjoint(keys):
        return False
    denied, right = not _NOT.isdisjoint(keys), not _RIGHT.isdisjoint(keys)
    if right:
        return denied
    if not denied and (not _WRONG.isdisjoint(keys) or any(key.startswith("felaktig") for key in keys)):
        return True
    if not _TOO_LATE.isdisjoint(pairwise(keys)) or (of_the_field and not _PLUS_MINUS.isdisjoint(keys)):
        return True
    return not denied and not _ANOTHER.isdisjoint(keys) and not _TOLD_LATER.isdisjoint(keys)


def not_the_subjects_day(said: Said) -> bool:
    """Such as "inte det datum som står i ämnesraden": the subject's day is let go of."""
    return any(
        not _SUBJECT.isdisjoint(keys) and keys[at + 1 : at + 2] and keys[at + 1] in _THAT
        for keys in (said.body.tokens.keys[j.sentence.first : j.sentence.last] for j in said.body.judged)
        for at, key in enumerate(keys)
        if key in _NOT
    )


_SUBJECT = words("ämnesraden rubriken ämnet ärenderaden subject")
_THAT = words("det den datumet dagen som")
_DAY = _SUBJECT | words("dag dagen datum datumet dagarna datumen day date")
_WRONG = words("fel galet galen tokigt preliminärt preliminär wrong")
_WRONG_STRETCH = {("fel", "manad"), ("fel", "ar"), ("fel", "vecka"), ("wrong", "month"), ("wrong", "year")}
_RIGHT = words("stämmer rätt riktigt korrekt right correct")
_NOT = words("inte ej icke inget not")
_ANOTHER = words("annan annat ny nytt ändrat ändrar byta byter another")
_TOLD_LATER = words("återkommer oss hör meddelar kommer")
_TOO_LATE = {("for", "sent"), ("for", "tidigt"), ("too", "late"), ("too", "early")}
_PLUS_MINUS = words("minus plus")
_OTHERS = ("faktur", "fodels", "avtal", "larmda", "install", "betal")
