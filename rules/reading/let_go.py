"""What a word of withdrawal lets go of where it is not the order: a day, another extract, a purpose, a slip."""

from itertools import pairwise

from rules.reading.matter import Matter
from rules.reading.normal import words
from rules.reading.often import POSSESSIVE, WE
from rules.reading.said import Said
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.words import Mark

_MUST = words("måste hur varför vad vem")
_OURS = words("vi jag oss mig vår vårt våra min mitt mina")
_IT = words("det den detta dem")


def asks_about_withdrawing(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Kan man avboka ett loggutdrag i efterhand?", "då behöver jag väl inte göra det?"."""
    if not s.question:
        return False
    keys = tokens.keys[s.first : s.last]
    if not _MUST.isdisjoint(keys):
        return True  # "Får vi spara utdragen eller måste de makuleras?"
    if "man" in keys[:4] and _OURS.isdisjoint(keys):
        return True
    return any(key in WE and after == "val" for key, after in pairwise(keys))


def of_something_told(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Whether what is let go of is told in the sentence, and is no order."""
    return (
        _own_purpose(s, tokens, first)
        or _of_a_slip(s, tokens, first)
        or _more_than(tokens, first, last)
        or _from_own(tokens, last)
        or (
            not _POINTS.isdisjoint(tokens.keys[max(s.first, first - 1) : min(last + 1, s.last)])
            and (_that_day(s, tokens, first, last) or _in_brackets(s, tokens, first) or _of_other_extract(s, first))
        )
    )


_POINTS = _IT | words("där här")


def _own_purpose(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "så att vi kan sätta punkt för månaden": what the writers want to be able to do."""
    start, _ = s.clause_of(first)
    clause = [key for key in tokens.keys[start:first] if key.isalpha()]
    if clause[:2] in (["sa", "att"], ["for", "att"]):
        return bool({*clause[2:3]} & WE)
    return clause[:1] == ["sa"] and bool({*clause[1:2]} & WE) and bool({*clause[2:3]} & _ABLE)


_ABLE = words("kan hinner slipper får")


def _of_a_slip(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "avbeställningen i går var ett misstag", "ett loggutdrag skickades till oss av misstag"."""
    start, end = s.clause_of(first)
    to_us = not _TO_US.isdisjoint(pairwise(tokens.keys[start:end])) and not s.marks & Mark.TAKE
    noun = to_us or tokens.keys[first].endswith(("ningen", "eringen"))
    return noun and not {*tokens.keys[start:end]}.isdisjoint(_SLIPS)


_TO_US = {("till", "oss"), ("till", "mig"), ("at", "oss")}
_SLIPS = words("misstag fel missförstånd tokigt")


def _from_own(tokens: Tokens, last: int) -> bool:
    """Such as "då kan jag stryka det från min lista": the writers' own thing loses it."""
    behind = tokens.keys[last : last + _SOON]
    return any(key in _OUT_OF and after in POSSESSIVE for key, after in pairwise(behind))


_OUT_OF = words("från ur på")


def _more_than(tokens: Tokens, first: int, last: int) -> bool:
    """Such as "ni behöver inte göra något mer än det", "inget annat än loggutdraget behövs": the order itself is."""
    behind = tokens.keys[first : last + _SOON]
    return any(key in _MORE and after in _THAN for key, after in pairwise(behind))


_SOON = 4
_MORE = words("mer mera annat fler andra")
_THAN = words("än utöver förutom")


def _that_day(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "glöm den 28", "den 28 maj, äsch glöm det, den 29 maj blir bättre": another day is put in its place."""
    codes = tokens.codes
    if tokens.keys[last - 1] == "den" and last < s.last and codes[last] in _OF_A_DAY:
        return True
    _, end = s.clause_of(first)
    if _OF_A_DAY.isdisjoint(codes[end : s.last]):
        return False
    return not _OF_A_DAY.isdisjoint(codes[s.first : first]) or not _IT_IS.isdisjoint(tokens.keys[end : s.last])


_IT_IS = words("är blir gäller ska duger passar")
_OF_A_DAY = frozenset("nNMDHIFOrj")
"""Letters of the date grammar: numbers, months, weekdays, written and named days."""


def _in_brackets(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "per den 29 (jag skrev den 28 i telefonen, bortse från det)": it points to what the brackets tell."""
    keys = tokens.keys
    opened = next((i for i in range(first, s.first, -1) if keys[i] in "()"), s.first)
    return keys[opened] == "(" and first - opened > _SOON


def words_of_withdrawal(s: Sentence) -> list[int]:
    """Where words of withdrawal stand, also where they withdraw nothing and the sentence has lost their mark."""
    return [first for found, first, _ in s.hits if found & Mark.CANCEL]


def day_in_brackets(s: Sentence, tokens: Tokens, at: int) -> bool:
    """Such as "per den 29 (jag skrev den 28, bortse från det)": the brackets tell a day, and that it is none."""
    if "(" not in tokens.keys[s.first : at]:
        return False
    closed = next((i for i in range(at, s.last) if tokens.keys[i] == ")"), s.last)
    return any(at < first < closed and _in_brackets(s, tokens, first) for first in words_of_withdrawal(s))


def _of_other_extract(s: Sentence, first: int) -> bool:
    """Such as "förra gången fick vi svarstider, det behövs inte nu"."""
    others = [last for _, last in s.at(Mark.OTHER_EXTRACT) if last <= first]
    return bool(others) and not any(others[-1] <= begin < first for begin, _ in s.at(Mark.EXTRACT))


def drops_a_day(s: Sentence, tokens: Tokens) -> bool:
    """Such as "glöm det där med den 30:e": what is let go of is the day, and no other is named."""
    keys = tokens.keys
    for i in range(s.first, s.last - 3):
        if not keys[i].startswith(_FORGETS) or keys[i + 1 : i + 3] not in _THAT_ABOUT:
            continue
        if not _OF_A_DAY.isdisjoint(tokens.codes[i + 3 : min(i + 3 + _SOON, s.last)]):
            return True
    return False


_FORGETS = ("glom", "strunta", "skippa", "slapp")
_THAT_ABOUT = (["det", "dar"], ["i", "det"], ["det", "med"], ["den", "dar"])


def of_this_time(tokens: Tokens, first: int, end: int) -> bool:
    """Such as "… behöver vi inte i juni", "… den här gången": a month or a turn without the extract; no single day."""
    if first >= end:
        return False
    return all(
        key in _THIS or tokens.codes[i] == "M" or key.startswith(_TURNS)
        for i, key in enumerate(tokens.keys[first:end], first)
    )


_THIS = words("i för denna den här under nu år detta .")
_TURNS = ("manad", "gang", "kvartal", "sommar", "host", "vinter", "period")


def keeps_anothers(s: Sentence, tokens: Tokens) -> bool:
    """Such as "avbeställer för Ekeby men Vitsippan vill ha sitt": what stays is another's."""
    cancels = [first for first, _ in s.at(Mark.CANCEL)]
    if not cancels:
        return False
    behind = tokens.keys[cancels[0] : s.last]
    return any(key == "ha" and after in _THEIRS for key, after in pairwise(behind))


_THEIRS = words("sitt sin sina")


def gives_order_up(said: Said, *, asked: bool) -> bool:
    """Such as "Strunt samma, vi löser det själva", "Nej, inte längre", "det löste sig", of an order that stands.

    Args:
        said: the message.
        asked: the desk has asked something of the order.
    """
    if said.all_days or said.trouble is not None or said.marks & _ANOTHER_THING:
        return False
    keys = [key for key in said.body.tokens.keys if key.isalpha()]
    if len(keys) > _SHORT:
        return False
    if _ourselves(keys) and not said.marks & Mark.WANT:
        return True
    if Matter.ORDER in said.matters:
        return False
    if any(pair == ("strunt", "samma") for pair in pairwise(keys)):
        return True
    if _nothing_this_time(keys):
        return True
    if not asked and not said.marks & (Mark.CANCEL | Mark.DROP_DAY):
        return False
    if keys[-2:] == ["inte", "langre"] and len(keys) <= _SOON:
        return True
    return any(
        one == "det" and verb in _SOLVED and keys[i + 2 : i + 3] == ["sig"] and not {*keys[i + 3 : i + 4]} & _OF_WHAT
        for i, (one, verb) in enumerate(pairwise(keys))
    )


def _ourselves(keys: list[str]) -> bool:
    """Such as "vi löser det själva", "vi har fått det vi behöver"."""
    for i, key in enumerate(keys):
        if key == "loser" and keys[i + 1 : i + 2] == ["det"] and {*keys[i + 2 : i + 4]} & _SELVES:
            return True
        if key in _SOLVES and {*keys[max(0, i - 1) : i + 2]} & WE and _by_themselves(keys[i + 1 :]):
            return True
        if key in ("fatt", "fick") and keys[i + 1 : i + 4] in (["det", "vi", "behover"], ["det", "jag", "behover"]):
            return True
    return False


def _nothing_this_time(keys: list[str]) -> bool:
    """Such as "det blir ingen fakturering den här gången": what the order was for does not come about."""
    if any(
        verb in _NEED
        and key in _NONE
        and i + 2 < len(keys)
        and (_is_this(keys[i + 2 : i + 5]) or _in_a_month(keys[i + 2 :]))
        for i, (verb, key) in enumerate(pairwise(keys))
    ):
        return True  # "vi behöver inget i maj"
    return any(
        key in _NONE and keys[i - 1] in _BECOMES and keys[i + 1].startswith(_INVOICED) and _is_this(keys[i + 2 : i + 5])
        for i, key in enumerate(keys[:-2])
        if i
    )


def _is_this(keys: list[str]) -> bool:
    return keys[:2] in (["den", "har"], ["i", "den"], ["denna", "gang"], ["denna", "manad"], ["for", "den"]) or (
        keys[:1] == ["nu"] or "har" in keys[:3]
    )


def _in_a_month(keys: list[str]) -> bool:
    return keys[:1] == ["i"] and {*keys[1:2]} <= _MONTHS


_MONTHS = words("januari februari mars april maj juni juli augusti september oktober november december år")
_NEED = words("behöver vill önskar")
_NONE = words("ingen inget inga ingenting")
_BECOMES = words("blir blev är gör görs")
_INVOICED = ("faktur", "redovis", "debiter", "avstam", "utdrag", "loggutdrag", "uttag", "korning")


def _by_themselves(keys: list[str]) -> bool:
    """Such as "… det själva", "… fram siffrorna på egen hand"."""
    at = next((i for i, key in enumerate(keys) if key not in _THE_WORK), len(keys))
    return keys[at : at + 1] in (["sjalva"], ["sjalv"]) or keys[at : at + 2] == ["egen", "hand"]


_SOLVES = words("löser ordnar fixar tar gör sköter plockar räknar klarar")
_THE_WORK = words("det den vi jag fram ut siffrorna underlaget listan oss på då")
_ANOTHER_THING = Mark.DEVICE | Mark.PERSON | Mark.OTHER_THING | Mark.FAULT | Mark.OWN_THINGS | Mark.REGISTER_THING
_SHORT = 14
_SOLVED = words("löste ordnade löst ordnat")
_SELVES = words("själva själv ändå annars")
_OF_WHAT = words("med för hos")
