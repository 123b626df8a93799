"""Whether a sentence orders the extract, thanks for it, or reminds of it."""

from itertools import pairwise

from rules.reading.matter import Matter
from rules.reading.normal import words
from rules.reading.sentences import Sentence
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_NONE = words("inget ingen inga no")
_IT = words("det den ett nytt")
_JOINED = words("dels samt inklusive sen sedan och plus även också jämte")
TOLD = words(small.TOLD)


FRAGMENT = 12


def ordering(s: Sentence, keys: list[str], found: set[Matter], *, want: bool, extract_before: bool) -> None:
    """Whether the sentence orders the extract, or thanks for it, or reminds of it."""
    marks = s.marks
    blocking = {Matter.CANCEL, Matter.PARTLY, Matter.OTHER_EXTRACT, Matter.OTHER_SYSTEM}
    if Matter.OTHER_EXTRACT in found and _besides(s, keys):
        blocking -= {Matter.OTHER_EXTRACT}
    if found & blocking or (Matter.COMPLAINT in found and not (want and {*keys} & _OBTAINS_OR_NEEDS)):
        return
    received, reminder = marks & Mark.RECEIVED, marks & Mark.REMINDER
    extract = any(keys[first - s.first - 1] not in _NONE or first == s.first for first, _ in s.at(Mark.EXTRACT))
    if not extract and marks & Mark.CUSTOMERS:
        extract = want or bool(marks & (Mark.TAKE | Mark.REQUEST | Mark.SUITS)) or (len(keys) <= FRAGMENT and not found)
        extract = extract and not found & {Matter.REGISTER, Matter.FAULT, Matter.OTHER}
    if not extract and marks & Mark.WEAK_EXTRACT and marks & Mark.TAKE:
        extract = True  # "ta gärna ut vår lista"
    if extract_before and want and any(pair == ("ett", "nytt") for pair in pairwise(keys)):
        extract = True  # "Senaste utdraget är från februari. Nu behöver vi ett nytt."
    if extract_before and want and marks & Mark.TAKE and {*keys} & {"ut", "fram"} and {*keys} & _IT:
        extract = True  # "Berit brukade ge oss utdraget. Kan någon annan ta ut det?"
    if extract and (want or s.question) and _uses_it(s, keys):
        found.add(Matter.QUESTION)
    question = Matter.QUESTION in found
    if question and not _orders_beside_question(s):
        return
    if extract and _orders(s, keys, want=want, told=bool(received or reminder), standing=Matter.STANDING in found):
        found.add(Matter.ORDER)
    elif received and not question:
        found.add(Matter.THANKS)
    elif reminder and not question:
        found.add(Matter.REMINDER)
    elif found and want and marks & Mark.WEAK_EXTRACT and not question and Matter.REGISTER not in found:
        found.add(Matter.WEAK_ORDER)


def _uses_it(s: Sentence, keys: list[str]) -> bool:
    """Such as "Får vi dela loggutdraget med revisorn?": what is wanted is no extract, but to do something with it."""
    if "hur" in keys and {*keys} & _WORKS:
        return True  # "utbildning i hur loggutdragen fungerar"
    for first, _ in s.at(Mark.EXTRACT):
        start, end = s.clause_of(first)
        clause = {*keys[start - s.first : end - s.first]}
        uses = clause & _USES or ("att", "forsta") in pairwise(keys)
        if uses and not clause & _OBTAINS:
            return True
    return False


_WORKS = words("fungerar funkar betyder")
_USES = words(small.USES)
_OBTAINS = words(small.OBTAINS)


_OBTAINS_OR_NEEDS = _OBTAINS | words("behöver behövs önskar önskas vill begär beställas beställt få får ha kräver")


def _besides(s: Sentence, keys: list[str]) -> bool:
    """Such as "dels det vanliga loggutdraget, dels svarstiderna": the other extract is joined to the plain one."""
    others = [first - s.first for first, _ in s.at(Mark.OTHER_EXTRACT | Mark.ENDED)]
    extracts = [last - s.first for _, last in s.at(Mark.EXTRACT)]
    if not others or not extracts or min(extracts) > min(others):
        return False
    return any(key in _JOINED for key in keys[min(extracts) : min(others)])


def _orders_beside_question(s: Sentence) -> bool:
    """Such as "Vi behöver utdraget, och så undrar jag …": an order in a clause of its own."""
    return any(
        (clause := s.marks_of_clause(first)) & (Mark.WANT | Mark.TAKE) and not clause & Mark.ASKING
        for first, _ in s.at(Mark.EXTRACT)
    ) and bool(s.marks & Mark.ASKING)


def is_past(key: str) -> bool:
    """A verb of what has been, by its ending."""
    return len(key) > 5 and key.endswith(("ade", "ades", "dde", "ats", "erat"))  # noqa: PLR2004  no shorter verb is told so


def _orders(s: Sentence, keys: list[str], *, want: bool, told: bool, standing: bool) -> bool:
    if standing:
        return any(
            not (clause := s.marks_of_clause(first)) & Mark.STANDING
            and bool(clause & (Mark.NOW_ORDER | Mark.WANT | Mark.TAKE))
            for first, _ in s.at(Mark.EXTRACT)
        )
    if told:
        if any(
            s.marks_of_clause(first) & Mark.WANT
            and not s.marks_of_clause(first) & (Mark.RECEIVED | Mark.REMINDER)
            and keys[first - s.first].startswith("bestall")
            and {*keys[first - s.first : first - s.first + 4]} & _IT
            for first, _ in s.at(Mark.WANT)
        ):
            return True  # "så jag beställer det igen"
        # It orders only in a clause of its own: "tack för förra utdraget, nu vill vi ha ett nytt".
        return any(
            (clause := s.marks_of_clause(first)) & Mark.WANT and not clause & (Mark.RECEIVED | Mark.REMINDER)
            for first, _ in s.at(Mark.EXTRACT)
        )
    if want or s.marks & Mark.TAKE or s.marks & Mark.COURTESY:
        return True
    return not any(
        key in TOLD or is_past(key) for key in keys
    )  # "beställningen av loggutdrag kom i fredags" tells, and asks for nothing
