"""Who does what a word tells: the writers and their own people, and not an alarm, a customer or the desk."""

from rules.reading.normal import words
from rules.reading.often import DESK, OUR, WRITERS
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_OWN_STAFF = words(small.OWN_STAFF)
_AND = words("och o men samt")
_INTRANSITIVE = words(small.OF_PEOPLE_AND_ALARMS)
_OF_THE_DESK = Mark.DEVICE | Mark.WATCH | Mark.PERSON | Mark.OTHER_THING
_AFTER_THE_VERB = 2


def done_by_own(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "vi kommer inte fram till samma summa", "chefen är bortrest och svarar inte": no alarm does it.

    Only of what people do as well as alarms do, and where nothing of the desk's stands in the clause or behind it: not
    "vi kommer inte fram till larmcentralen", "jag trycker men det svarar inte".
    """
    if _INTRANSITIVE.isdisjoint(tokens.keys[max(s.first, first - 1) : last]):
        return False
    _, end = s.clause_of(first)
    if any(mark & _OF_THE_DESK for mark, begin, _ in s.hits if first <= begin < end):
        return False
    return own_subject(s, tokens, first)


def own_subject(s: Sentence, tokens: Tokens, index: int) -> bool:
    """Whether the subject of a word's clause is a writer or one of the writers' own people.

    A clause that begins with "och" and its verb has the subject of the clause before.
    """
    keys = tokens.keys
    start, end = s.clause_of(index)
    before = range(start, index)
    if keys[start] in _AND and start > s.first and not any(tokens.is_word(i) for i in range(start + 1, index)):
        return own_subject(s, tokens, start - 1) and not s.marks_of_clause(start - 1) & _OF_THE_DESK
    for i in before:
        if keys[i] in WRITERS:
            return True
        if keys[i] in _OWN_STAFF and not _others(keys, i):
            return True
    behind = keys[index + 1 : min(index + 1 + _AFTER_THE_VERB, end)]
    return not WRITERS.isdisjoint(behind) and not any(tokens.is_word(i) and keys[i] not in _OPENS for i in before)


def _others(keys: list[str], i: int) -> bool:
    """Such as "kommunens ekonom", "er chef": somebody else's."""
    return i > 0 and keys[i - 1] not in OUR and (keys[i - 1].endswith("s") or keys[i - 1] in DESK)


_OPENS = words("nu då så och men ändå sen sedan därför ibland där här")
