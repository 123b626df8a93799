"""Requests to change what is registered about a customer, the provider or its contact person."""

from itertools import pairwise

from rules.reading.faults import together
from rules.reading.normal import words
from rules.reading.often import OURS
from rules.reading.persons import is_name
from rules.reading.scope import denied, of_own_things, supposed
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_CUSTOMER = words(small.CUSTOMER)
_FAR = 6


def _is_told(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """A change that is so, and not in a list of the writers' own; their own number is one of ours."""
    if denied(s, tokens, first, last) or supposed(s, tokens, first):
        return False
    if tokens.keys[last - 1] in _CHANGED and not s.marks_of_clause(first) & (Mark.REGISTER_THING | Mark.CUSTOMERS):
        return False  # "rutinen är ändrad"
    if {*tokens.keys[last : last + 1]} & _UNCHANGED:
        return False  # "vi heter samma sak"
    if tokens.keys[last - 1] == "till" and last < s.last and tokens.codes[last] in _DAYS:
        return False  # "mötet är flyttat till 26 maj"
    reached = any(key.startswith(_REACHED) for key in tokens.keys[slice(*s.clause_of(first))])
    return reached or not of_own_things(s, tokens, first)


_CHANGED = words("ändrad ändrat ändrade ändrats")
_NEW = words("ny nya nytt new")
_BESIDE = 3
_UNCHANGED = words("samma likadant fortfarande alltjämt")
_DAYS = frozenset("ndODtMI")
"""Letters that a day begins with."""
_REACHED = ("telefon", "mobil", "mejl", "mail")
_COUNTED = words(small.COUNTED)
_MANY = words(small.MANY)


def _counted(s: Sentence, tokens: Tokens) -> bool:
    """Such as "två av våra kunder har flyttat till Skåne": how many, and nobody by name, number or address."""
    keys = tokens.keys[s.first : s.last]
    many = not _SHARES.isdisjoint(keys) or any(key in _COUNTED and after in _HAVE for key, after in pairwise(keys))
    many = many or any(
        key in _MANY and not _COUNTED.isdisjoint(keys[max(0, at - 3) : at]) for at, key in enumerate(keys)
    )
    if not many or "#" in tokens.codes[s.first : s.last]:
        return False
    at_somebodys = any(key == "hos" and after not in OURS for key, after in pairwise(keys))
    return not at_somebodys and not any(
        is_name(tokens, i) and tokens.keys[i - 1] not in _INTO for i in range(s.first + 1, s.last)
    )


def _explained(s: Sentence, tokens: Tokens) -> bool:
    """What is told only explains: how many, why the writers are one fewer, or a slip of their own pen."""
    keys = tokens.keys[s.first : s.last]
    if not _FEWER.isdisjoint(keys) and not _THEREFORE.isdisjoint(keys) and not _US_ALL.isdisjoint(keys):
        return True  # "Rut har flyttat till Solhaga, så nu är vi en färre"
    if not _OF_MAIL.isdisjoint(keys):
        return True  # "felstavat i ämnesraden", "därav den nya signaturen"
    return _counted(s, tokens)


_FEWER = words("färre mindre fler flera less fewer tunnare kortare")
_THEREFORE = words("så därav därför därmed alltså why so")
_US_ALL = words("vi oss we listan list det")
_OF_MAIL = words(small.OF_MAIL)
_INTO = words("till i från på")
_HAVE = words("har som hade")
_SHARES = words("hälften merparten flertalet majoriteten")
_CHANGES = words(small.CHANGES)
_BEHIND = 14
"""Words of the next sentence."""


def _nothing_to_do(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Nu är det jag som beställer. (Ni behöver inte ändra något hos er.)": so says the sentence behind it."""
    behind = tokens.keys[s.last : s.last + _BEHIND]
    return any(
        key == "behover"
        and not _CHANGES.isdisjoint(behind[i + 1 : i + 4])
        and {*behind[i + 1 : i + 3]} & {"inte", "ej"}
        for i, key in enumerate(behind)
    )


def changes_register(s: Sentence, tokens: Tokens, *, want: bool) -> bool:
    """Whether the sentence asks for a change, or tells of one that must be made."""
    marks = s.marks
    if marks & Mark.NO_ACTION:
        return False
    done = bool(marks & Mark.RESOLVED)
    if marks & Mark.COURTESY and not marks & (Mark.REGISTER_THING | Mark.PERSON | Mark.CUSTOMERS):
        return False  # "referens … ska stå på svaret"
    told = marks & Mark.REGISTER and any(_is_told(s, tokens, first, last) for first, last in s.at(Mark.REGISTER))
    if told and (_nothing_to_do(s, tokens) or (not want and _explained(s, tokens))):
        return False
    if told and not (done and not want):
        return want or s.question or not all(s.marks_of_clause(at) & Mark.EXTRACT for at, _ in s.at(Mark.REGISTER))
    if marks & Mark.DIED and want and not marks & Mark.EXTRACT:
        return bool(marks & (Mark.PERSON | Mark.CUSTOMERS))
    if not want or not together(s, Mark.REGISTER_VERB, Mark.REGISTER_THING):
        return False
    for verb, _ in s.at(Mark.REGISTER_VERB):
        for thing, end in s.at(Mark.REGISTER_THING):
            plain = tokens.keys[thing] in _CUSTOMER and end - thing == 1
            if tokens.keys[verb] in _NEW and not 0 < thing - verb <= _BESIDE:
                continue  # "en ny modell där varje kund har en kontakt"
            if tokens.keys[thing].startswith("regist") and tokens.keys[end : end + 2] == ["hos", "oss"]:
                continue  # "registret hos oss uppdateras varje fredag"
            if verb == thing or (plain and (marks & Mark.EXTRACT or abs(verb - thing) > _FAR)):
                continue
            return True
    return False
