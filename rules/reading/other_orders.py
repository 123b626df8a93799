"""Withdrawals, and orders of something else: another sort of extract, another provider, every month."""

from rules.reading.matter import Around, Matter
from rules.reading.normal import words
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

ALL = words(small.ALL)


_THE_ORDER = words(small.THE_ORDER)


_SHORT = 9


_FEW_CLAUSES = 3
_ONLY = words(small.ONLY)


def withdraws_order(s: Sentence, around: Around) -> bool:
    """Whether a sentence with a word of withdrawal withdraws the order, and nothing else."""
    marks = s.marks
    if marks & Mark.REGISTER or (marks & Mark.DEVICE and not marks & (Mark.EXTRACT | Mark.WEAK_EXTRACT | Mark.TAKE)):
        return False
    if marks & Mark.FIELD_WORDS and not marks & Mark.EXTRACT:
        return False
    if marks & (Mark.EXTRACT | Mark.WEAK_EXTRACT | Mark.PARTLY | Mark.TAKE):
        return True
    return not marks & (Mark.OTHER_THING | Mark.PERSON) and not (around.device_before and not around.order_before)


def other_orders(s: Sentence, tokens: Tokens, found: set[Matter], around: Around, *, want: bool) -> None:
    """Another system's log, another provider's customers, another sort of extract, a standing order."""
    marks = s.marks
    extract = marks & Mark.EXTRACT
    asked = want or bool(marks & Mark.REQUEST)
    logs = any(found_marks & Mark.OTHER_SYSTEM and not found_marks & Mark.EXTRACT for found_marks, _, _ in s.hits)
    if logs and (want or extract or s.question):
        found.add(Matter.OTHER_SYSTEM)
    if marks & Mark.OTHER_PROVIDER and not marks & Mark.COMPLAINT:
        found.add(Matter.OTHER_PROVIDER)
    if _other_extract(s, tokens, want=want):
        found.add(Matter.OTHER_EXTRACT)
    beside = (
        around.order_before and not marks & Mark.OTHER_FACT
    )  # "vi fakturerar den 25:e varje månad" asks for nothing
    if marks & Mark.STANDING and (asked or beside or marks & (Mark.EXTRACT | Mark.WEAK_EXTRACT | Mark.HABIT)):
        habits = s.at(Mark.HABIT)
        if any(not any(h[0] <= first and last <= h[1] for h in habits) for first, last in s.at(Mark.STANDING)):
            found.add(Matter.STANDING)


def _other_extract(s: Sentence, tokens: Tokens, *, want: bool) -> bool:
    marks = s.marks
    spoken_of = marks & (Mark.EXTRACT | Mark.WEAK_EXTRACT | Mark.CUSTOMERS)
    if marks & Mark.ONLY_NAMED and spoken_of:
        return True
    if spoken_of and _only_a_name(s, tokens):
        return True
    if (
        marks & (Mark.EXTRACT | Mark.CUSTOMERS)
        and not marks & (Mark.REGISTER | Mark.OWN_THINGS)
        and _identity_beside(s, tokens)
    ):
        return True
    if not marks & Mark.OTHER_EXTRACT or marks & Mark.RESOLVED:
        return False
    if want or marks & Mark.WEAK_EXTRACT or (marks & Mark.REQUEST and marks & Mark.EXTRACT):
        asking = Mark.WANT | Mark.WEAK_EXTRACT | Mark.REQUEST | Mark.EXTRACT
        return any(s.marks_of_clause(first) & asking or len(s.clauses) <= _FEW_CLAUSES
                   for first, _ in s.at(Mark.OTHER_EXTRACT))  # fmt: skip
    return len(s.clauses) == 1 and s.last - s.first <= _SHORT and not marks & (Mark.OTHER_FACT | Mark.PERSON)


def _identity_beside(s: Sentence, tokens: Tokens) -> bool:
    """An identity number beside the extract: only a named customer is asked for."""
    for i in range(s.first, s.last):
        key = tokens.keys[i]
        if tokens.codes[i] != "#" or len(key) not in (11, 13) or key[-5] not in "-+" or s.marks & Mark.REGISTER_VERB:
            continue
        if key[-9:-7].isdigit() and 1 <= int(key[-9:-7]) <= 12:  # noqa: PLR2004  a month, or clauses enough
            return True
    return False


def _only_a_name(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Bara Asta Brink": two unknown words with capitals behind "bara" are a person's name."""
    for i in range(s.first, s.last - 2):
        if tokens.keys[i] in _ONLY:
            for k in range(i + 1, min(i + 4, s.last - 1)):
                if (
                    is_name(tokens, k)
                    and is_name(tokens, k + 1)
                    and not any(tokens.words[n].marks & Mark.PROVIDER_WORDS for n in range(i, min(k + 3, s.last)))
                ):
                    return True
    return False


def is_name(tokens: Tokens, i: int) -> bool:
    """An unknown word with a capital."""
    start, end = tokens.starts[i], tokens.ends[i]
    return tokens.text[start].isupper() and not tokens.words[i].known and not tokens.text[start:end].isupper()
