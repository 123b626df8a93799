"""Whether a sentence orders the extract, thanks for it, or reminds of it."""

from rules.reading.matter import Matter
from rules.reading.normal import words
from rules.reading.sentences import Sentence
from rules.reading.vocabulary import small
from rules.reading.words import Mark

TOLD = words(small.TOLD)


FRAGMENT = 12


def ordering(s: Sentence, keys: list[str], found: set[Matter], *, want: bool) -> None:
    """Whether the sentence orders the extract, or thanks for it, or reminds of it."""
    marks = s.marks
    blocking = {Matter.CANCEL, Matter.PARTLY, Matter.OTHER_EXTRACT, Matter.OTHER_SYSTEM}
    if found & blocking or (Matter.COMPLAINT in found and not want):
        return
    received, reminder = marks & Mark.RECEIVED, marks & Mark.REMINDER
    extract = bool(marks & Mark.EXTRACT)
    if not extract and marks & Mark.CUSTOMERS:
        extract = want or bool(marks & (Mark.TAKE | Mark.REQUEST | Mark.SUITS)) or (len(keys) <= FRAGMENT and not found)
        extract = extract and not found & {Matter.REGISTER, Matter.FAULT, Matter.OTHER}
    if not extract and marks & Mark.WEAK_EXTRACT and marks & Mark.TAKE:
        extract = True  # "ta gärna ut vår lista"
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


def _orders_beside_question(s: Sentence) -> bool:
    """Such as "Vi behöver utdraget, och så undrar jag …": an order in a clause of its own."""
    return any(
        (clause := s.marks_of_clause(first)) & (Mark.WANT | Mark.TAKE) and not clause & Mark.ASKING
        for first, _ in s.at(Mark.EXTRACT)
    ) and bool(s.marks & Mark.ASKING)


def _orders(s: Sentence, keys: list[str], *, want: bool, told: bool, standing: bool) -> bool:
    if standing:
        return any(
            not (clause := s.marks_of_clause(first)) & Mark.STANDING
            and bool(clause & (Mark.NOW_ORDER | Mark.WANT | Mark.TAKE))
            for first, _ in s.at(Mark.EXTRACT)
        )
    if told:
        # It orders only in a clause of its own: "tack för förra utdraget, nu vill vi ha ett nytt".
        return any(
            (clause := s.marks_of_clause(first)) & Mark.WANT and not clause & (Mark.RECEIVED | Mark.REMINDER)
            for first, _ in s.at(Mark.EXTRACT)
        )
    if want or s.marks & Mark.TAKE or s.marks & Mark.COURTESY:
        return True
    return not any(
        key in TOLD for key in keys
    )  # "beställningen av loggutdrag kom i fredags" tells, and asks for nothing
