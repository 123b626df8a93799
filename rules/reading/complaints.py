"""Complaints: about what the desk has done or delivered, and not about the writers' own doing."""

from itertools import pairwise

from rules.reading.normal import words
from rules.reading.scope import denied, is_so, of_own_things, of_writers, speaks_of_desk, supposed
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

GROUNDS = Mark.COMPLAINT | Mark.GRUMBLE | Mark.EARLIER_EXTRACT
"""Without one of these there is no complaint."""

_ELSE = words(small.ELSE)


def complains(s: Sentence, tokens: Tokens, *, want: bool) -> bool:
    """A ground for a complaint that is so, and is neither the writers' own slip, nor settled."""
    marks, keys = s.marks, tokens.keys[s.first : s.last]
    open_ground = not marks & Mark.SETTLED and not _taken_back(s, tokens) and _ELSE.isdisjoint(keys)
    if open_ground and (_says_so(s, tokens) or _grumbles(s, tokens)):
        return True
    return bool(marks & Mark.EARLIER_EXTRACT) and not want and _blames_extract(s, keys)


def _says_so(s: Sentence, tokens: Tokens) -> bool:
    """Such as "jag vill klaga", "det är oacceptabelt": a complaint by its words alone."""
    apologises = s.marks & (Mark.INSTEAD | Mark.COURTESY) and not s.marks & _EXTRACTS and not _of_desk(s, tokens)
    for first, last in s.at(Mark.COMPLAINT):
        if denied(s, tokens, first, last) or supposed(s, tokens, first) or _against_writers(s, tokens, last):
            continue
        if _was_told(s, tokens, first) or _puts_off(s, tokens, first, last) or _is_spared(s, tokens, first):
            continue
        if _without_fault(tokens, first, last):
            continue
        if not _APOLOGY.isdisjoint(tokens.keys[max(s.first, first - _NEAR) : first]):
            continue  # "ursäkta dröjsmålet"
        clause = s.marks_of_clause(first)
        of_ours = clause & Mark.OWN_THINGS
        if tokens.keys[first].startswith(_SLIPS):
            if apologises or (first > s.first and tokens.keys[first - 1] in _WRITERS):
                continue
            if tokens.keys[first].endswith("ade") and tokens.keys[last : last + 1] in _SELVES:
                continue  # "förra månaden slarvade vi bort listan ni skickade"
            of_ours = of_ours or of_writers(s, tokens, first)
        elif clause & _EXTRACTS == Mark.WEAK_EXTRACT and not clause & _DELIVERED and of_own_things(s, tokens, first):
            continue  # "antalet i vårt system stämmer inte"
        if not of_ours or clause & (_EXTRACTS | _DELIVERED) or _of_desk(s, tokens, s.clause_of(first)):
            return True
    return False


def _grumbles(s: Sentence, tokens: Tokens) -> bool:
    """Such as "ni har missat …", "antalet är konstigt": a complaint only of what the desk has done or delivered."""
    marks = s.marks
    if (
        not marks & Mark.GRUMBLE
        or marks & (Mark.RESOLVED | Mark.COURTESY)
        or not (marks & _DELIVERED or _of_desk(s, tokens))
    ):
        return False
    return any(
        is_so(s, tokens, first, last)
        and not of_writers(s, tokens, first)
        and not _against_writers(s, tokens, last)
        and not _outlived(s, tokens, first)
        for first, last in s.at(Mark.GRUMBLE)
        if _marks_with_main(s, tokens, first) & _DELIVERED or _of_desk(s, tokens, s.clause_of(first))
    )


def _outlived(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "det gamla utdraget är inaktuellt", "det behövs inte längre": why they order, or order no more."""
    if tokens.keys[first].startswith(_OUTDATED):
        return not _EARLIER.isdisjoint(tokens.keys[s.clause_of(first)[0] : first])
    return first > s.first and tokens.keys[first - 1].startswith("behov")


_OUTDATED = tuple(words(small.OUTDATED))
_EARLIER = words(small.EARLIER_ONES)


def _blames_extract(s: Sentence, keys: list[str]) -> bool:
    """Such as "sista raden i septemberlistan är avklippt": told of the extract that came, without praise.

    Whoever tells of an earlier extract seldom tells that all was well, unless the sentence says so.
    """
    if s.marks & _NO_BLAME or s.question or s.label or s.last - s.first < _TELLS:
        return False
    return _AHEAD.isdisjoint(keys)


_AHEAD = words(small.AHEAD)


_NO_BLAME = (
    Mark.PRAISE | Mark.NEUTRAL | Mark.SETTLED | Mark.RESOLVED | Mark.COURTESY | Mark.CANCEL | Mark.REMINDER
    | Mark.TAKE | Mark.HABIT | Mark.SUITS | Mark.WISH | Mark.STANDING | Mark.ONLY_NAMED | Mark.OTHER_EXTRACT
)  # fmt: skip
_TELLS = 4
"""Fewer words blame nothing."""


def _marks_with_main(s: Sentence, tokens: Tokens, index: int) -> int:
    """Marks of a clause; in a relative one those of the clause before as well: "en kund som aldrig varit vår"."""
    start, _ = s.clause_of(index)
    marks = s.marks_of_clause(index)
    if start > s.first and tokens.keys[start] in _RELATIVE:
        marks |= s.marks_of_clause(start - 1)
    return marks


_RELATIVE = words(small.RELATIVE)
_EXTRACTS = Mark.EXTRACT | Mark.WEAK_EXTRACT


def _against_writers(s: Sentence, tokens: Tokens, last: int) -> bool:
    """Such as "kommunen har klagat på våra fakturor": somebody else's complaint, about the writers."""
    behind = tokens.keys[max(s.first, last - 1) : min(last + 4, s.last)]
    return any(word in _ON and after in _OURS for word, after in pairwise(behind))


_ON = words(small.ON)
_OURS = words(small.OURS)
_DELIVERED = Mark.DELIVERED_BEFORE | Mark.SERVICE


def _was_told(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "då fick vi en anmärkning på att …": the writers got it, from others."""
    start, _ = s.clause_of(first)
    if not tokens.keys[first].startswith(_REMARKS) or _of_desk(s, tokens, (start, s.last)):
        return False
    before = tokens.keys[max(start, first - _FEW) : first]
    return not _GOT.isdisjoint(before) or ("gav", "oss") in pairwise(before)


_GOT = words("fick fått får")
_REMARKS = tuple(words(small.REMARKS))
_FEW = 5


def _without_fault(tokens: Tokens, first: int, last: int) -> bool:
    """Such as "listan har aldrig varit fel", "listan var fri från fel"."""
    return tokens.keys[last - 1].startswith("fel") and not _NO_FAULT.isdisjoint(tokens.keys[first + 1 : last - 1])


_NO_FAULT = words(small.NO_FAULT_WITHIN)


def _is_spared(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "så slipper jag jaga er", "då slutar vi tjata", "tro inte att jag är arg"."""
    before = tokens.keys[max(s.first, first - _FEW) : first]
    return not _SPARED.isdisjoint(before[-3:]) or ("tro", "inte") in pairwise(before)


_SPARED = words("slipper slutar")


def _puts_off(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "så vi fick vänta med pengarna": something of their own waits, and the desk has no part in it."""
    return ("vanta", "med") in pairwise(tokens.keys[first : last + 1]) and not _of_desk(s, tokens)


def _taken_back(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Det var inte ert fel utan mitt." behind it."""
    behind = tokens.keys[s.last : s.last + _BEHIND]
    return any(pair in _NOT_YOURS for pair in zip(behind, behind[1:], behind[2:], strict=False))


_NOT_YOURS = frozenset(
    [("inte", "ert", "fel"), ("inte", "erat", "fel"), ("helt", "mitt", "fel"), ("var", "mitt", "fel")]
)
_BEHIND = 10


def _of_desk(s: Sentence, tokens: Tokens, span: tuple[int, int] | None = None) -> bool:
    """Whether a sentence or clause speaks of the desk."""
    return speaks_of_desk(tokens, *(span or (s.first, s.last)))


_APOLOGY = words(small.APOLOGY)
_NEAR = 3
_WRITERS = words(small.WRITERS)
_SELVES = (["vi"], ["jag"])
_SLIPS = tuple(words(small.SLIPS))
