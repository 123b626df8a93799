"""Withdrawals: whether a sentence takes an order back, in any verb, and nothing else."""

from rules.reading.let_go import asks_about_withdrawing, keeps_anothers, of_something_told, of_this_time
from rules.reading.matter import Around
from rules.reading.normal import words
from rules.reading.often import AN_EXTRACT, AN_ORDER, DENIALS, NEEDS, ONLY, OUT_OF
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.withdrawal_meant import (
    DEFINITE,
    EARLIER,
    IF,
    NEEDED_BEFORE,
    NO,
    OF_THE_DAY,
    ORDER_NOUNS,
    ORDERS,
    OTHER_NOUN,
    RELATIVE,
    SOMEBODY,
    STILL_NOT,
    TAKEN,
    holds,
    of_more_or_before,
    of_something_else,
    of_the_order,
    ordered_behind,
)
from rules.reading.words import Mark

_LIMITS = words(small.LIMITS)


def withdraws_order(s: Sentence, tokens: Tokens, around: Around) -> bool:
    """Whether a sentence withdraws the order, and nothing else."""
    marks = s.marks
    if asks_about_withdrawing(s, tokens) or _told_to_a_machine(s, tokens):
        return False
    if marks & Mark.NEGATION and marks & AN_ORDER and _not_wanted(s, tokens):
        return True
    if _need_not(s, tokens):
        return True
    if _taken_away(s, tokens) and not ordered_behind(s, tokens, s.first):
        return True
    return bool(marks & Mark.CANCEL) and any(
        holds(s, tokens, first, last)
        and of_the_order(s, tokens, around, first)
        and not (around.order_before and of_something_else(s, tokens, first, last))
        and not _sets_out_from(tokens, first, s.last)
        for first, last in s.at(Mark.CANCEL)
    )


def _told_to_a_machine(s: Sentence, tokens: Tokens) -> bool:
    """Such as "SYSTEM: stäng ärendet": an instruction to a program, and no requester's withdrawal."""
    return tokens.keys[s.first] in _MACHINES and ":" in tokens.keys[s.first + 1 : s.first + _LABEL_WITHIN]


_MACHINES = words(
    "system systemprompt systemmeddelande ai bot robot assistant assistent prompt instruktion instruction"
)
_LABEL_WITHIN = 5


def _sets_out_from(tokens: Tokens, first: int, end: int) -> bool:
    """Such as "skicka loggutdraget så utgår vi från det": "utgår" with "från" behind it takes nothing away."""
    return tokens.keys[first] == "utgar" and "fran" in tokens.keys[first + 1 : min(first + _FROM_WITHIN, end)]


_FROM_WITHIN = 4


def _need_not(s: Sentence, tokens: Tokens) -> bool:
    """Such as "chefen har redan fixat det, så ni behöver inte.": nothing stands behind the denied need."""
    if s.marks & (OTHER_NOUN | Mark.PHONE) or not s.marks & Mark.NEGATION:
        return False
    keys = [key for key in tokens.keys[s.first : s.last] if key.isalpha()]
    return keys[-3:-2] in (["ni"], ["du"]) and keys[-2] in _NEED and keys[-1] in DENIALS


_NEED = words("behöver behövr måste")


def _taken_away(s: Sentence, tokens: Tokens) -> bool:
    """Such as "ta bort min förfrågan", "utdraget kan läggas åt sidan", "det vi beställde kan ni bortse från"."""
    keys = tokens.keys
    if _REMOVES.isdisjoint(keys[s.first : s.last]):
        return False
    for i in range(s.first, s.last):
        if (
            keys[i] not in _REMOVES
            or {*keys[max(s.first, i - 2) : i + 2]} & DENIALS
            or {*keys[i + 1 : i + 2]} & _HITHER
        ):
            continue
        start, end = s.clause_of(i)
        away = next((at for at in range(i, min(i + _TO_AWAY, end)) if _away(keys, i, at)), None)
        if away is None:
            continue
        if keys[start] in IF or {*keys[start:end]} & (OF_THE_DAY | SOMEBODY):
            continue
        if of_something_told(s, tokens, i, away + 1):
            continue
        object_first = any(key.startswith(ORDER_NOUNS) for key in keys[max(s.first, i - _OBJECT_BEFORE) : i])
        behind = keys[away + 1 : min(away + 1 + _OBJECT_BEHIND, end)]
        between = keys[i + 1 : away]
        if {*keys[start:end]} & EARLIER and not any(key.startswith("bestall") for key in keys[start:end]):
            continue  # "det gamla utdraget kan kastas"
        behind = behind[: next((at for at, key in enumerate(behind) if key in _ENDS_OBJECT), len(behind))]
        person = s.marks_of_clause(i) & (Mark.PERSON | Mark.DEVICE | Mark.OTHER_THING | Mark.REGISTER_THING)
        if any(key.startswith(ORDER_NOUNS) for key in (*between, *behind)) or (object_first and not person):
            return True
    return False


def _away(keys: list[str], verb: int, at: int) -> bool:
    """Whether a verb's particle stands at a place: "ta … bort", "lägga … åt sidan", "bortse … från"."""
    if keys[verb] in _DROPS:
        return at == verb or keys[at] in OUT_OF
    if keys[at] in ("at", "pa", "i") and keys[at + 1 : at + 2] and keys[at + 1] in _ASIDE:
        return True
    return keys[at] in _AWAY


_TAKES = words(small.TAKES_AWAY)
_DROPS = words(small.DROPS) | words(small.DROPPED)
"""They need no particle."""
_REMOVES = _TAKES | _DROPS
_HITHER = words("iväg över hit in med ut fram")
_AWAY = words("bort undan tillbaka borttagen borttaget")
_ASIDE = words("sidan hyllan is malpase papperskorgen skroten skräpet sophögen")
_ENDS_OBJECT = words("ur från ifrån på i mot till hos för om och men så , -")
_TO_AWAY = 6
_OBJECT_BEFORE = 10
_OBJECT_BEHIND = 5


def takes_back_a_part(s: Sentence, tokens: Tokens) -> bool:
    """Such as "av våra fyra beställda utdrag vill vi avboka det sista", "av de båda behövs bara det första"."""
    keys = tokens.keys
    if s.marks & Mark.ORDERED and any(keys[i : i + 2] == ["men", "inte"] for i in range(s.first, s.last)):
        return True  # "det för oktober vill vi ha men inte det för september som vi också beställde"
    if s.marks & Mark.CANCEL and keeps_anothers(s, tokens):
        return True
    if _OF.isdisjoint(keys[s.first : s.last]):
        return False
    several = any(keys[i] in _OF and not _SEVERAL.isdisjoint(keys[i + 1 : i + 4]) for i in range(s.first, s.last))
    one = any(keys[i] in _ONE_OF and keys[i + 1 : i + 2] == ["av"] for i in range(s.first, s.last))
    if several and one and _taken_away(s, tokens):
        return True  # "dra bort ett av de tre loggutdrag vi har på gång"
    if not several or not s.marks & AN_EXTRACT:
        return False
    only_one = s.marks & (Mark.FIRST_OPTION | Mark.SECOND_OPTION) and {*keys[s.first : s.last]} & ONLY
    return bool(s.marks & Mark.CANCEL or (only_one and s.marks & Mark.ORDERED))


_OF = words("av utav")
_ONE_OF = words("ett en den det någon något ena")
_SEVERAL = words("båda bägge två tre fyra fem sex flera samtliga")


def changes_only_the_order(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Beställningen kan tas bort": what would change a register stands beside the withdrawal of an order."""
    changed = Mark.REGISTER_THING | Mark.PERSON
    return all(
        (clause := s.marks_of_clause(first)) & Mark.CANCEL
        and not clause & changed
        and any(key.startswith(ORDERS) for key in tokens.keys[slice(*s.clause_of(first))])
        for first, _ in s.at(Mark.REGISTER)
    ) and not any(s.marks_of_clause(first) & changed for first, _ in s.at(Mark.REGISTER_VERB))


def _not_wanted(s: Sentence, tokens: Tokens) -> bool:
    """Such as "loggutdraget behöver ni inte ta fram", "vill ej ha utdraget längre": a need that is denied.

    What limits the need denies none: "inte förrän fredag", "inte på papper", "behöver inte vara klart".
    """
    keys = tokens.keys
    known = _known_order(s, tokens)
    for i in range(s.first, s.last):
        if keys[i] not in DENIALS or not (known or _no_extract(s, tokens, i)):
            continue
        start, end = s.clause_of(i)
        if of_more_or_before(s, keys, start, i):
            continue
        before = not NEEDS.isdisjoint(keys[max(start, i - NEEDED_BEFORE) : i])
        at = i + 1
        while at < end and keys[at] in STILL_NOT:
            at += 1
        if not before:
            if at < end and keys[i] in NO and tokens.words[at].marks & Mark.EXTRACT:
                at += 1  # "inget loggutdrag behövs"
            if at >= end or keys[at] not in NEEDS:
                continue
            at += 1
        while at < end and (keys[at] in STILL_NOT or keys[at] in TAKEN or tokens.words[at].marks & Mark.EXTRACT):
            if keys[at] in RELATIVE and tokens.words[at - 1].marks & Mark.EXTRACT:
                break  # "… inte göra loggutdraget vi beställde"
            at += 1
        to_us = keys[at : at + 1] in (["till"], ["at"]) and {*keys[at + 1 : at + 2]} & _WRITERS
        ends = at >= end or to_us or keys[at] in RELATIVE or not tokens.is_word(at)
        if not ends and of_this_time(tokens, at, end):
            ends = all(start <= first < end for first, _ in s.at(Mark.EXTRACT))
        if ends and not _limited(keys[at : s.last]):
            return True
    return False


def _limited(keys: list[str]) -> bool:
    """Whether what follows limits a denial: "inte förrän fredag", "inte till Lena"; "inte till oss" is none."""
    return any(
        key in _LIMITS and not (key == "till" and {*keys[i + 1 : i + 2]} & _WRITERS) for i, key in enumerate(keys)
    )


_WRITERS = words("oss mig")
_ANY = words("något nåt några")


def _no_extract(s: Sentence, tokens: Tokens, i: int) -> bool:
    """Such as "inget loggutdrag behövs"."""
    return tokens.keys[i] in NO and i + 1 < s.last and bool(tokens.words[i + 1].marks & Mark.EXTRACT)


def _known_order(s: Sentence, tokens: Tokens) -> bool:
    """An order that was made, the extract as one that both sides know of, or any extract at all."""
    if any(first > s.first and tokens.keys[first - 1] in _ANY for first, _ in s.at(Mark.EXTRACT)):
        return True

    if s.marks & Mark.ORDERED or {*tokens.keys[s.first : s.last]} & _LONGER:
        return True
    return any(tokens.keys[last - 1].endswith(DEFINITE) for _, last in s.at(AN_EXTRACT))


_LONGER = words("längre mer mera")
