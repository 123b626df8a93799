"""What stands beside an order: a complaint, a wish that the reply cannot fulfil, trouble with another thing."""

from itertools import pairwise

from rules.reading.faults import together
from rules.reading.matter import Around, Matter
from rules.reading.normal import fold, words
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_ELSE = words(small.ELSE)


_YOU = words(small.YOU)


_AGREED = words(small.AGREED)
_NOT_NEEDED = words(small.NOT_NEEDED)


def beside(s: Sentence, tokens: Tokens, found: set[Matter], around: Around, *, want: bool) -> None:
    """What stands beside an order: a complaint, a wish that the reply cannot fulfil, trouble with another thing."""
    marks = s.marks
    keys = tokens.keys[s.first : s.last]
    if marks & Mark.COMPLAINT and not any(key in _ELSE for key in keys):
        own_slip = marks & Mark.INSTEAD and not any(key in _YOU for key in keys)
        if not (own_slip and not marks & (Mark.EXTRACT | Mark.WEAK_EXTRACT)) and not (
            marks & Mark.OWN_THINGS and not marks & Mark.EXTRACT
        ):
            found.add(Matter.COMPLAINT)
    asked = want or marks & (Mark.EXTRACT | Mark.REQUEST | Mark.WEAK_EXTRACT)
    if asked or around.order_before:
        _wishes(s, keys, found, asked=bool(asked))
    if around.own_names is not None and _foreign_address(s, tokens, around.own_names):
        found.add(Matter.WISH)
    trouble = Mark.NEGATION | Mark.WEAK_FAULT | Mark.FAULT
    if want and together(s, Mark.OWN_THINGS, Mark.FAULT | Mark.WEAK_FAULT) and not marks & Mark.EXTRACT:
        found.add(Matter.OTHER)
    if not marks & Mark.RESOLVED and (marks & Mark.ANOTHER or together(s, Mark.OTHER_THING, trouble)):
        found.add(Matter.OTHER)


def _wishes(s: Sentence, keys: list[str], found: set[Matter], *, asked: bool) -> None:
    """A wish that the reply cannot fulfil: another format or channel, a recipient outside, more of each customer."""
    marks = s.marks
    if marks & Mark.NEGATION and any(key in _NOT_NEEDED for key in keys):
        return
    agreed = marks & Mark.WISH and any(key in _AGREED for key in keys)  # "som överenskommet på telefon"
    outside = any(not any(first < edge < last for edge in s.clauses) for first, last in s.at(Mark.OUTSIDE))
    if (marks & Mark.WISH and not agreed) or (outside and asked) or _more_of_customers(keys):
        found.add(Matter.WISH)


def _more_of_customers(keys: list[str]) -> bool:
    """Such as "gärna också med kundernas blodgrupp": something of each customer that the extract may not have."""
    if not any(key in _ALSO for key in keys):
        return False
    return any(key in _CUSTOMERS and after not in _SHOWN and after.isalpha() for key, after in pairwise(keys))


_ALSO = words(small.ALSO)
_CUSTOMERS = words(small.CUSTOMERS_OF)
_SHOWN = words(small.SHOWN)


def _foreign_address(s: Sentence, tokens: Tokens, own_names: frozenset[str]) -> bool:
    """A mail address whose domain has no word of the message in it, beside sending: outside the provider."""
    if (
        not s.marks & (Mark.REQUEST | Mark.WANT | Mark.WISH | Mark.STANDING)
        and "till" not in tokens.keys[s.first : s.last]
    ):
        return False
    for i in range(s.first, s.last):
        key = tokens.keys[i]
        if tokens.codes[i] == "@" and "@" in key[1:]:
            labels = key.rsplit("@", 1)[1].split(".")
            domain = fold(labels[-2] if len(labels) > 1 else labels[0]).replace("-", "")
            if not any(name in domain or domain in name for name in own_names):
                return True
    return False
