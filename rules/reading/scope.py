"""Whether what a word tells is so: not denied, not only supposed, not of the writers' own things."""

from itertools import pairwise

from rules.reading.normal import words
from rules.reading.often import DESK, IF, NOT, OUR, WRITERS
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_NONE = words(small.NONE)
_LIGHT = words(small.LIGHT)
_SUPPOSED = words(small.SUPPOSED)
_CUTS = words(small.CUTS)
_YOUR_OWN = words(small.YOUR_OWN)
_THINKS = words(small.THINKS)
_OOPS = words(small.OOPS)
_AND = words("och o and")
_HAPPENED = words(small.HAPPENED)
_COMPLAINED = words(small.COMPLAINED)
_NO_ANSWERS = words(small.NO_ANSWERS)
_NAY = words("nej nä nix -")
_INTERJECTION = 3
_FAR = 9


def is_so(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Whether a fault, or a ground for a complaint, is told as something that is."""
    return not (
        denied(s, tokens, first, last)
        or supposed(s, tokens, first)
        or of_own_things(s, tokens, first)
        or _of_oneself(s, tokens, first)
        or _leads_in(s, tokens, first, last)
    )


def _leads_in(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "och så till det tråkiga: vi behöver ett loggutdrag": what leads in a wish, and blames nothing."""
    if not s.marks & Mark.WANT or tokens.keys[last : last + 1] != [":"]:
        return False
    return first > s.first and tokens.keys[first - 1] == "det"


def _of_oneself(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "jag är den där besvärliga människan", "nu är jag en tråkig typ": what the writers call themselves."""
    start, _ = s.clause_of(first)
    if tokens.keys[start] == "som" and tokens.keys[max(s.first, start - 3) : start] == ["jag", "ar", "den"]:
        return True  # "jag är den som tappade bort utdraget"
    before = tokens.keys[max(start, first - _CALLED) : first]
    if not before or before[-1] not in _A_THE:
        return False
    return not _I_AM.isdisjoint(pairwise(before))


_CALLED = 5
_A_THE = words("en den där")
_I_AM = {("jag", "ar"), ("ar", "jag"), ("vi", "ar"), ("ar", "vi")}


def denied(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "inga larm krånglar", "utan strul", "trasiga larm har vi inga", "inte ett enda fel"."""
    keys = tokens.keys
    before = first - 1
    while before > s.first and (keys[before] in _LIGHT or keys[before] == "eller"):
        before -= 2 if keys[before] == "eller" else 1  # "utan fall eller fellarm"
    if before >= s.first and first > s.first:
        if keys[before] in _NONE or keys[before] in NOT or keys[before] == "utan":
            return True
        if before > s.first and keys[before - 1] in _NONE and keys[before] not in _CUTS:
            return True
    if keys[last : last + 1] == [":"] and last + 1 < s.last and (keys[last + 1] in _NONE or keys[last + 1] in _NAY):
        return True  # "felanmälan: inga", "fel på larm: nej"
    if keys[first] in _COMPLAINED and keys[last : last + 1] and keys[last] in NOT:
        return True  # "här klagas inte"
    if keys[s.last - 1] in _NAY and keys[s.last - 2] == ":" and last < s.last:
        return True  # "avvikelser att rapportera: nej"
    start, end = s.clause_of(first)
    if ("inte", "for") in pairwise(keys[max(s.first, first - _NEAR) : first]):
        return True  # "inte för att jag är arg"
    if keys[first] in _COMPLAINED and not {*keys[start : min(start + 2, first)]}.isdisjoint(_NONE):
        return True  # "ingen av våra kunder har klagat"
    behind = keys[last : min(last + _NEAR, end)]
    return any(
        behind[at - 1] in WRITERS and (key in _NONE or (key in NOT and not _HAPPENED.isdisjoint(behind[at:])))
        for at, key in enumerate(behind)
        if at
    )


_NEAR = 7
_OF_US = frozenset([("av", "oss"), ("av", "mig")])
_WHATEVER = words(small.WHATEVER)
_IF_ANY = words("synpunkter klagomål invändningar anmärkningar")
_INVERTED = words("har finns skulle får hade")
_INVERTS = 4


def answered_no(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Gäller ärendet ett fel på larm? Nej": a form's question, and the answer stands behind it."""
    return s.question and not s.marks & Mark.PERSON and not _NO_ANSWERS.isdisjoint(tokens.keys[s.last : s.last + 3])


def supposed(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "om något larm skulle strula", "vid fel på larm", "Har ditt larm gått sönder?"."""
    keys = tokens.keys
    if first > s.first and keys[first - 1] in ("vid", *_WHATEVER) and "vid" in keys[max(s.first, first - 2) : first]:
        return True  # "vid akuta fel"
    start, end = s.clause_of(first)
    if not _YOUR_OWN.isdisjoint(keys[start:end]):
        return True
    if keys[first] in _IF_ANY and keys[s.first] in _INVERTED and first - s.first <= _INVERTS and not s.question:
        return True  # "har ni synpunkter på det är det Claes ni ska ringa"
    for i in range(first - 1, max(s.first, first - _FAR) - 1, -1):
        if keys[i] in _CUTS:
            return False
        if keys[i] in IF:
            return not _SUPPOSED.isdisjoint(keys[i : first + 2])
        if keys[i] == "skulle" and i == start:
            return True
    return False


def of_own_things(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "vår skrivare har gått sönder": the writers' own thing, in the same clause."""
    if not s.marks & Mark.OWN_THINGS:
        return False
    start, end = s.clause_of(first)
    if start > s.first and tokens.keys[start] in _AND and not s.marks_of_clause(first) & Mark.DEVICE:
        start, _ = s.clause_of(start - 1)  # "min telefon gick i golvet och är stendöd": one subject for both
    return any(
        start <= thing < end and not {*tokens.keys[max(start, thing - 2) : thing + 1]}.isdisjoint(OUR)
        for thing, _ in s.at(Mark.OWN_THINGS)
    )


def of_writers(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "jag slarvade bort det": the writers' own doing, and the desk has no part in its clause."""
    start, end = s.clause_of(first)
    clause = tokens.keys[start:end]
    if len(clause) <= _INTERJECTION and (tokens.keys[s.first] in _OOPS or end < s.last):
        return tokens.keys[s.first] in _OOPS or of_writers(s, tokens, end)  # "Pinsamt, jag har …", "Oj, slarvigt."
    if not _THINKS.isdisjoint(clause) or speaks_of_desk(tokens, start, end):
        return False
    return not WRITERS.isdisjoint(clause) or not _OF_US.isdisjoint(pairwise(clause))


def speaks_of_desk(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a stretch speaks of what the desk is or does; not "vi skrev fel till er"."""
    keys = tokens.keys
    return any(
        keys[i] in DESK and not (keys[i] == "er" and i > first and keys[i - 1] == "till") for i in range(first, last)
    )
