"""Requests to change what is registered about a customer, the provider or its contact person."""

from rules.reading.faults import together
from rules.reading.normal import words
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
    reached = any(key.startswith(_REACHED) for key in tokens.keys[slice(*s.clause_of(first))])
    return reached or not of_own_things(s, tokens, first)


_REACHED = ("telefon", "mobil", "mejl", "mail")
_COUNTED = words(small.COUNTED)
_MANY = words(small.MANY)


def _counted(s: Sentence, tokens: Tokens) -> bool:
    """Such as "två av våra kunder har flyttat till Skåne": how many, and nobody by name, number or address."""
    keys = tokens.keys[s.first : s.last]
    many = any(key in _MANY and not _COUNTED.isdisjoint(keys[max(0, at - 3) : at]) for at, key in enumerate(keys))
    if not many or "#" in tokens.codes[s.first : s.last]:
        return False
    return "hos" not in keys and not any(
        is_name(tokens, i) and tokens.keys[i - 1] not in _INTO for i in range(s.first + 1, s.last)
    )


_INTO = words("till i från på")


def changes_register(s: Sentence, tokens: Tokens, *, want: bool) -> bool:
    """Whether the sentence asks for a change, or tells of one that must be made."""
    marks = s.marks
    if marks & Mark.NO_ACTION:
        return False
    done = bool(marks & Mark.RESOLVED)
    if marks & Mark.COURTESY and not marks & (Mark.REGISTER_THING | Mark.PERSON | Mark.CUSTOMERS):
        return False  # "referens … ska stå på svaret"
    told = marks & Mark.REGISTER and any(_is_told(s, tokens, first, last) for first, last in s.at(Mark.REGISTER))
    if told and not want and _counted(s, tokens):
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
            if verb == thing or (plain and (marks & Mark.EXTRACT or abs(verb - thing) > _FAR)):
                continue
            return True
    return False
