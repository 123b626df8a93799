"""Which alarms an order is for, where only that is said: "Larmen på Lyckebo", "Alla larm i Norr gäller det"."""

from rules.reading.normal import words
from rules.reading.persons import FIRST_NAMES, is_name
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_ALARMS = words("larm larmen trygghetslarm trygghetslarmen alarms")
_BESIDE_THEM = words(small.BESIDE_ALARMS)
_AT = words("på i vid för området enheten gruppen distriktet och om")
_MOST = 8
_ELSE = 3
"""Words of the order itself that may stand beside the clause."""
_MORE = (
    Mark.FAULT | Mark.FAULT_ALWAYS | Mark.WEAK_FAULT | Mark.NEGATION | Mark.PERSON | Mark.STILL | Mark.CANCEL
    | Mark.REGISTER | Mark.REGISTER_VERB | Mark.OTHER_EXTRACT | Mark.COMPLAINT | Mark.OWN_THINGS
)  # fmt: skip


def only_names_alarms(s: Sentence, tokens: Tokens, *, extract_before: bool) -> bool:
    """Whether a sentence says of alarms no more than which; beside the order it is, or that stands before."""
    if s.marks & _MORE or s.question or _ALARMS.isdisjoint(tokens.keys[s.first : s.last]):
        return False
    at = next(i for i in range(s.first, s.last) if tokens.keys[i] in _ALARMS)
    start, end = s.clause_of(at)
    if not all(_names(tokens, i, start) for i in range(start, end) if tokens.is_word(i)):
        return False
    besides = [i for i in range(s.first, s.last) if tokens.is_word(i) and not start <= i < end]
    if not besides:
        return extract_before and end - start <= _MOST
    return bool(s.marks & Mark.EXTRACT) and len(besides) <= _ELSE


def _names(tokens: Tokens, i: int, start: int) -> bool:
    """The alarms, or a place behind "på", "i", "för": "larmen på Lyckebo", "larmen i norr"; nobody's first name."""
    key = tokens.keys[i]
    if key in _ALARMS or key in _BESIDE_THEM or key in _AT:
        return True
    if i == start or key in FIRST_NAMES:
        return False
    return tokens.keys[i - 1] in _AT or (is_name(tokens, i) and is_name(tokens, i - 1))


def alarms_meant(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Larmen på Lyckebo.", "Larmen på Vitsippan gäller det": whose extract it is, and nothing told of them."""
    keys = tokens.keys[s.first : s.last]
    while keys and keys[-1] in _MEANT:
        keys = keys[:-1]
    if not _PLACE < len(keys) <= _PLACE_AT_MOST or keys[0] not in _ALARMS_OR_CUSTOMERS or keys[1] not in _AT_A_PLACE:
        return False
    return all(
        tokens.is_capital(i) or tokens.keys[i] in _MEANT_AND for i in range(s.first + _PLACE, s.first + len(keys))
    )


_ALARMS_OR_CUSTOMERS = words("larmen trygghetslarmen larmkunderna kunderna brukarna")
_AT_A_PLACE = words("på i hos från för vid")
_MEANT = words("gäller det alltså tack som är då , .")
_MEANT_AND = words("och samt hemtjänst omsorg natt")
_PLACE = 2
_PLACE_AT_MOST = 6
