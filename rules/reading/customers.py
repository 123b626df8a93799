"""Who is asked for, told by what they have: "vilka hos oss som har larm", "våra gubbar med knapp", is the extract."""

from rules.reading.normal import words
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_HAVING = words(small.HAVING)
_ENDS = words(small.DENIALS) | words(". ; : ? ! ,")
_ALARMED = (
    "larm",
    "larmet",
    "larmen",
    "alarm",
    "alarms",
    "knapp",
    "knappen",
    "larmklocka",
    "dosa",
    "pendant",
    "pendants",
)
_FROM_PERSON = 9
"""Words from the person's noun to what it has: "vilka av våra gubbar och gummor som har …"."""
_TO_ALARM = 4
_ELSE = Mark.OTHER_EXTRACT | Mark.OTHER_PROVIDER | Mark.NOT_WORKING | Mark.NEGATION | Mark.ENDED


def mark_customers(s: Sentence, tokens: Tokens) -> None:
    """Mark a person's noun that an alarm is tied to as the customers whom the extract shows."""
    if s.marks & _ELSE:
        return
    keys = tokens.keys
    for i in range(s.first, s.last):
        pointed = keys[i] in _POINTED and {*keys[i + 1 : i + 2]} & _RELATIVE
        if pointed or keys[i] in _PEOPLE or keys[i].startswith(_PEOPLE_STEMS):
            end = _has_alarm(keys, i + 1, s.last)
            if end:
                s.hits.append((Mark.CUSTOMERS, i, end))
                s.marks |= Mark.CUSTOMERS
                return


_POINTED = words("de dem dom våra those ours")
_RELATIVE = words("som med who with")
_PEOPLE = words(small.PEOPLE)
_PEOPLE_STEMS = tuple(small.PEOPLE_STEMS.split())


def _has_alarm(keys: list[str], first: int, last: int) -> int:
    """Behind the alarm that somebody has, near a person's noun; 0 where there is none."""
    for having in range(first, min(first + _FROM_PERSON, last)):
        if keys[having] in _ENDS:
            return 0
        if keys[having] in _HAVING:
            for at in range(having + 1, min(having + 1 + _TO_ALARM, last)):
                if keys[at].endswith(_ALARMED):
                    return at + 1
    return 0
