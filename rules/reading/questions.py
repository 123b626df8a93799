"""Questions that the delivered extract does not answer; a wish in a question's clothes is none."""

from rules.reading.normal import words
from rules.reading.sentences import Sentence
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_INTERROGATIVES = words(small.INTERROGATIVES)


_QUESTION_VERBS = words(small.QUESTION_VERBS)


_ELSE = Mark.OTHER_EXTRACT | Mark.FAULT | Mark.NOT_WORKING | Mark.NEGATION | Mark.ENDED


_MODALS = words(small.MODALS)


PRONOUNS = words(small.PRONOUNS)


_OPENERS = words(small.OPENERS)


_ABOUT_IT = words(small.ABOUT_IT)


_POLITE = words(small.POLITE)


_POLITE_LENGTH = 7


def is_question(s: Sentence, keys: list[str], *, extract: bool, want: bool) -> bool:
    """Whether a person must answer it."""
    marks = s.marks
    first = next((key for key in keys if key not in _OPENERS), "")
    if (first == "hur" and "helst" in keys[:4]) or (first == "vad" and not s.question and not marks & Mark.ASKING):
        first = ""  # "hur som helst", "vad bra att ni hör av er"
    asking = any(not _knows_for(s, keys, last - s.first) for _, last in s.at(Mark.ASKING))
    if marks & Mark.ASKING and not asking:
        marks &= ~Mark.ASKING
    asks = s.question or marks & Mark.ASKING or (first in _INTERROGATIVES and not extract and len(keys) > 3)  # noqa: PLR2004  a question says more
    if (
        not asks
        or (marks & Mark.WHEN_COMES and not marks & (Mark.OTHER_THING | Mark.PERSON))
        or (marks & Mark.REMINDER and not marks & Mark.ASKING and first not in _INTERROGATIVES)
    ):
        return False
    if (extract or marks & Mark.CUSTOMERS) and (
        "manga" in keys or (first == "vilka" and marks & Mark.CUSTOMERS and not marks & _ELSE)
    ):
        return False  # the extract itself answers it
    if marks & Mark.ASKING and not s.question and ("fragor" in keys or (marks & Mark.COURTESY and "om" in keys)):
        return False
    if s.question and first == "far" and {*keys[1:3]} & {"vi", "jag", "man"} and not {*keys} & _OBTAINED:
        return True  # "Får vi spara det i molnet?"
    if s.question and first == "ar" and any(keys[at - s.first - 1] == "ar" for at, _ in s.at(Mark.EXTRACT)):
        return True  # "Är loggutdraget gratis?"
    asking_clause_orders = marks & Mark.ASKING and extract and marks & (Mark.WANT | Mark.TAKE | Mark.REQUEST)
    modal = first in _MODALS or want or bool(marks & Mark.TAKE)
    if first in _INTERROGATIVES or (marks & Mark.ASKING and not asking_clause_orders):
        return not _polite(keys)
    about = any(key in _ABOUT_IT for key in keys)
    if extract and (modal or first not in _QUESTION_VERBS):
        return about
    if marks & (Mark.WEAK_EXTRACT | Mark.CUSTOMERS | Mark.TAKE | Mark.BOOKING) and modal:
        return about
    if (
        modal
        and not marks & (Mark.OTHER_THING | Mark.REGISTER_THING | Mark.DEVICE)
        and any(key in PRONOUNS for key in keys)
    ):
        return False
    if marks & (Mark.CANCEL | Mark.STANDING | Mark.FAULT | Mark.REGISTER | Mark.OTHER_EXTRACT):
        return False  # a wish in a question's clothes; it is seen for what it is
    return not _polite(keys)


def _knows_for(s: Sentence, keys: list[str], behind: int) -> bool:
    """Such as "Behöver veta eftersom vi ska räkna …": tells why, and asks nothing."""
    if keys[behind - 1] != "veta" or s.question:
        return False
    return not keys[behind:] or keys[behind] in _WHY


_OBTAINED = words("be få ha beställa skicka lov önska boka utdrag loggutdrag ta")


_WHY = words(small.WHY)


def _polite(keys: list[str]) -> bool:
    words = [key for key in keys if key.isalpha()]
    return len(words) <= _POLITE_LENGTH and all(word in _POLITE for word in words)
