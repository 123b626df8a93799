"""Requests to change what is registered about a customer, the provider or its contact person."""

from rules.reading.faults import together
from rules.reading.normal import words
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_CUSTOMER = words(small.CUSTOMER)


_VALUE_SIGNS = "#@N"


_FAR = 6


def changes_register(s: Sentence, tokens: Tokens, *, want: bool) -> bool:
    """Whether the sentence asks for a change, or tells of one that must be made."""
    marks = s.marks
    done = bool(marks & Mark.RESOLVED)
    if marks & Mark.COURTESY and not marks & (Mark.REGISTER_THING | Mark.PERSON | Mark.CUSTOMERS):
        return False  # "referens … ska stå på svaret"
    if marks & Mark.REGISTER and not (done and not want):
        return want or not marks & Mark.EXTRACT or s.question
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
