"""What an order waits for that names no day: an event, or a day that is still to be told or was left blank."""

from itertools import pairwise

from rules.reading.matter import Judged, Matter
from rules.reading.normal import is_past, words
from rules.reading.often import HAS_OR_HAD, WRITERS
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_ORDERS = {Matter.ORDER, Matter.WISHED, Matter.WEAK_ORDER}
_OF_AN_ORDER = Mark.EXTRACT | Mark.TAKE | Mark.SHOWS | Mark.WEAK_EXTRACT | Mark.WANT
_WHEN = words("när efter fort snart once when after först tills")
_REACH = words(small.REACHES)
_ALREADY = words("nu ändå redan väl ju alltid vanligtvis brukar now anyway")
_DESK = words("ni du man det you it den er dig")
_AT_LEISURE = words(small.AT_LEISURE)
_BACK = words("klara klar tillbaka färdiga färdig igång inne back done ready finished")
_STATE = words("är har blir kommer börjar slutar is are has have going gått går finns")
_SUPINE = ("at", "it", "rt", "lt", "tt", "gt", "ts", "kt", "pt")
_TIMES = frozenset("IFH8nOMDjJSwWr")


def waits_for_an_event(judged: Judged, tokens: Tokens) -> bool:
    """Such as "ta loggutdraget när Karin är tillbaka", "… efter att vi fakturerat"; not "när ni hinner"."""
    s, keys = judged.sentence, tokens.keys
    if judged.matters.isdisjoint(_ORDERS) or _WHEN.isdisjoint(keys[s.first : s.last]):
        return False
    return any(
        keys[i] in _WHEN and (_after_order(s, tokens, i) or _before_order(s, tokens, i)) for i in range(s.first, s.last)
    )


def _after_order(s: Sentence, tokens: Tokens, i: int) -> bool:
    """The event's clause stands behind the order that waits for it."""
    keys = tokens.keys
    start, _ = s.clause_of(i - 1) if i > s.first else (i, i)
    if start == i or keys[i - 1] == "nu" or not _REACH.isdisjoint(keys[start:i]):
        return False  # "hör av er när ni har tagit ut det"
    if keys[start : start + 2] in _SOON and start > s.first:
        start, _ = s.clause_of(start - 1)
    if not any(marks & _OF_AN_ORDER and start <= first < i for marks, first, _ in s.hits):
        return False
    first = i + 1
    if keys[i] in ("efter", "after"):
        if keys[first : first + 2] == ["det", "att"]:
            first += 2
        elif keys[first : first + 1] == ["att"]:
            first += 1
        elif keys[i] == "efter":
            return False
        return _happens(s, tokens, first, strictly=False)
    if keys[i] in ("fort", "snart"):
        if keys[i - 1] != "sa":
            return False
        first += keys[first : first + 1] == ["som"]
    return _happens(s, tokens, first, strictly=True)


def _before_order(s: Sentence, tokens: Tokens, i: int) -> bool:
    """Such as "När Karin är tillbaka vill vi ha loggutdraget"."""
    keys = tokens.keys
    return (
        i == s.first
        and keys[i] in ("nar", "when", "once")
        and keys[i + 1 : i + 2] != []
        and keys[i + 1] not in _DESK | WRITERS
        and _happens(s, tokens, i + 1, strictly=True)
    )


def _happens(s: Sentence, tokens: Tokens, first: int, *, strictly: bool) -> bool:
    """Whether a clause tells of something still to happen: by whom, and by its verb."""
    if first >= s.last:
        return False
    keys = tokens.keys
    _, end = s.clause_of(first)
    clause = keys[first:end]
    if clause[0] in ("ha", "have") or not _ALREADY.isdisjoint(clause):
        return False
    if not _TIMES.isdisjoint(tokens.codes[first:end]) and _OVER.isdisjoint(clause):
        return False
    if any(is_past(key) and not key.endswith(_SUPINE) for key in clause):
        return False
    done = any(key.endswith(_SUPINE) and len(key) > _SHORT for key in clause[1:])
    perfect = done and (not strictly or not HAS_OR_HAD.isdisjoint(clause) or clause[0] in WRITERS)
    if clause[0] in _DESK:
        return (perfect and _AT_LEISURE.isdisjoint(clause)) or "tillbaka" in clause
    if clause[0] in WRITERS:
        return perfect or not _BACK.isdisjoint(clause)
    return len(clause) > 1 and (perfect or not _STATE.isdisjoint(clause[1:]))


_SHORT = 3
_SOON = (["sa", "snart"], ["sa", "fort"])
_OVER = words("över slut over inne")


def shows_an_event(s: Sentence, tokens: Tokens) -> bool:
    """Such as "så som det såg ut när Karin slutade", "läget som det var före sommaren": a day told by what happened."""
    if not s.marks & (Mark.PER | Mark.SHOWS) or not _TIMES.isdisjoint(tokens.codes[s.first : s.last]):
        return False
    keys = tokens.keys
    return any(
        pair in _LOOKED and not _EVENT_LEADS.isdisjoint(keys[i + 2 : i + 3])
        for i, pair in enumerate(pairwise(keys[s.first : s.last]), s.first)
    )


_LOOKED = {("sag", "ut"), ("det", "var"), ("laget", "var"), ("det", "stod"), ("den", "var")}
_EVENT_LEADS = words("när vid innan före efter under då")


def day_of_another(keys: list[str]) -> bool:
    """Such as "jag återkommer med datum för flytten": not the order's day."""
    return any(
        keys[i - 1] in _OF and keys[i].endswith(("et", "en")) and not keys[i].startswith(_OF_THE_ORDER)
        for i in range(1, len(keys))
    )


_OF = words("för till of")
_OF_THE_ORDER = ("logg", "utdrag", "uttag", "list", "bestall", "korning", "dag", "den", "det")


def left_blank(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Datum: ska kolla", "Datum: ???", "per den __ maj", "per datum XX": a day that was never filled in."""
    keys = tokens.keys
    label = next(
        (i for i in range(s.first, min(s.first + 2, s.last)) if keys[i] in _DATE and keys[i + 1 : i + 2] == [":"]), -1
    )
    value = s.value_from if s.label == "date" else label + 2 if label >= 0 else -1
    if value >= 0 and _TIMES.isdisjoint(tokens.codes[value : s.last]):
        behind = keys[value : s.last]
        if (s.question and not any(key.isalpha() for key in behind)) or not _UNSURE.isdisjoint(behind):
            return True
    return any(keys[i] in _BLANKS and keys[i - 1] in _BEFORE_A_BLANK for i in range(s.first + 1, s.last))


_DATE = words("datum uttagsdatum uttagsdag dag")
_UNSURE = words(small.UNSURE)
_BLANKS = frozenset({"_", "xx", "xxx", "…"})
_BEFORE_A_BLANK = words("den datum datumet per")
