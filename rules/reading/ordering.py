"""Whether a sentence orders the extract, thanks for it, or reminds of it."""

from itertools import pairwise

from rules.reading.matter import Matter
from rules.reading.normal import is_past, words
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.told import asks_after_order, tells_of_extract
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_NONE = words("inget ingen inga no")
_IT = words("det den ett nytt")
_JOINED = words("dels samt inklusive sen sedan och plus även också jämte")
TOLD = words(small.TOLD)


FRAGMENT = 12


def ordering(s: Sentence, tokens: Tokens, found: set[Matter], *, want: bool, extract_before: bool) -> None:
    """Whether the sentence orders the extract, or thanks for it, or reminds of it."""
    marks = s.marks
    if not marks & _OF_AN_ORDER and not s.question:
        return
    keys = tokens.keys[s.first : s.last]
    if found and (
        not found.isdisjoint(_BLOCKING)
        or (Matter.OTHER_EXTRACT in found and not _besides(s, keys))
        or (
            Matter.COMPLAINT in found
            and not (want and {*keys} & _OBTAINS_OR_NEEDS)
            and not _order_first(s, keys, Mark.COMPLAINT | Mark.GRUMBLE, _COMMA)
        )
    ):
        return
    received, reminder = _received(s, keys), marks & (Mark.REMINDER | Mark.ORDERED) and not _own_slip(keys)
    reminder = (reminder and not _others_wait(s, keys)) or asks_after_order(s, keys)
    if not received and not reminder and not found and tells_of_extract(s, tokens):
        received = True

    extract = _means_extract(s, keys, found, want=want, extract_before=extract_before)
    if extract and (want or s.question) and _uses_it(s, keys):
        found.add(Matter.QUESTION)
    question = Matter.QUESTION in found
    if question and not _orders_beside_question(s, keys):
        return
    if extract and _orders(s, keys, want=want, told=bool(received or reminder), standing=Matter.STANDING in found):
        found.add(Matter.ORDER)
    elif received and not question:
        found.add(Matter.THANKS)
    elif reminder and not question:
        found.add(Matter.REMINDER)
        if not marks & (Mark.EXTRACT | Mark.WEAK_EXTRACT) and (
            marks & (Mark.OTHER_THING | Mark.REGISTER_THING) or {*keys} & _QUESTION or _numbered(keys)
        ):
            found.add(Matter.OTHER)  # "Jag påminner om ärendet om nya portkoder"
    elif found and want and marks & Mark.WEAK_EXTRACT and not question and Matter.REGISTER not in found:
        found.add(Matter.WEAK_ORDER)


_BLOCKING = {Matter.CANCEL, Matter.PARTLY, Matter.OTHER_SYSTEM}
_OF_AN_ORDER = (
    Mark.EXTRACT | Mark.WEAK_EXTRACT | Mark.CUSTOMERS | Mark.WANT | Mark.TAKE | Mark.RECEIVED | Mark.REMINDER
    | Mark.ORDERED | Mark.HABIT | Mark.NOW_ORDER
)  # fmt: skip
"""Without one of these, and without a question mark, nothing is ordered, thanked for or reminded of."""


def _numbered(keys: list[str]) -> bool:
    """Such as "ärende 60431 har ni inte svarat på": another ticket than this one."""
    return any(key.startswith("arende") and after.isdigit() for key, after in pairwise(keys))


def _others_wait(s: Sentence, keys: list[str]) -> bool:
    """Such as "ekonomin väntar på våra larmkunder, så skicka listan": why it is ordered, and not a reminder."""
    waiting = [first - s.first for first, _ in s.at(Mark.REMINDER)]
    if not waiting or s.marks & Mark.ORDERED or not all(keys[at] == "vantar" for at in waiting):
        return False
    if any({*keys[max(0, at - 2) : at + 2]} & _WRITERS for at in waiting):
        return False
    return any(not s.marks_of_clause(first) & Mark.REMINDER for first, _ in s.at(Mark.WANT))


def _means_extract(s: Sentence, keys: list[str], found: set[Matter], *, want: bool, extract_before: bool) -> bool:
    """Whether what the sentence is about is the extract: named, told by what it shows, or meant by a pronoun."""
    marks = s.marks
    if marks & Mark.EXTRACT and (
        _NONE.isdisjoint(keys)
        or any(keys[first - s.first - 1] not in _NONE or first == s.first for first, _ in s.at(Mark.EXTRACT))
    ):
        return True
    if marks & Mark.CUSTOMERS and not found & {Matter.REGISTER, Matter.FAULT, Matter.OTHER}:
        asked = want or bool(marks & (Mark.TAKE | Mark.REQUEST | Mark.SUITS))
        if asked or (len(keys) <= FRAGMENT and not found):
            return True
    if marks & Mark.WEAK_EXTRACT and marks & Mark.TAKE:
        return True  # "ta gärna ut vår lista"
    if not extract_before and not marks & Mark.EXTRACT:
        return False
    if want and any(pair in _ANOTHER for pair in pairwise(keys)):
        return True  # "Senaste utdraget är från februari. Nu behöver vi ett nytt."
    if extract_before and "dags" in keys and marks & (Mark.HABIT | Mark.NOW_ORDER):
        return True  # "Tack för förra utdraget. Nu är det dags igen."
    # "Berit brukade ge oss utdraget. Kan någon annan ta ut det?"
    return bool(extract_before and want and marks & Mark.TAKE and {*keys} & {"ut", "fram"} and {*keys} & _IT)


def _received(s: Sentence, keys: list[str]) -> bool:
    """Whether it thanks for something that came; not in advance, and not for what would be fine."""
    return bool(s.marks & Mark.RECEIVED) and not {*keys} & _BEFOREHAND


_BEFOREHAND = words("förhand förväg vore måste")


def _own_slip(keys: list[str]) -> bool:
    """Such as "vi glömde beställa logg den 16": who forgot are the writers, and so they order now."""
    if not {*keys} & _FORGOT or not {*keys} & _TO_ORDER:
        return False
    return any(key in _FORGOT and {*keys[max(0, i - 2) : i + 3]} & _WRITERS for i, key in enumerate(keys))


_FORGOT = words("glömde glömt missade missat")
_WRITERS = words("vi jag")
_TO_ORDER = words("beställa beställningen skicka be begära göra lägga")


def _uses_it(s: Sentence, keys: list[str]) -> bool:
    """Such as "Får vi dela loggutdraget med revisorn?": what is wanted is no extract, but to do something with it."""
    if "hur" in keys and not _WORKS.isdisjoint(keys):
        return True  # "utbildning i hur loggutdragen fungerar"
    if _USES.isdisjoint(keys) and "forsta" not in keys:
        return False
    for first, _ in s.at(Mark.EXTRACT):
        start, end = s.clause_of(first)
        clause = {*keys[start - s.first : end - s.first]}
        if {*keys[start - s.first : first - s.first]} & _WRITERS and clause & _SHALL and not s.question:
            continue  # "vi ska läsa in utdraget i vårt system": what it is for
        uses = clause & _USES or ("att", "forsta") in pairwise(keys)
        if uses and not clause & _OBTAINS:
            return True
    return False


_QUESTION = words("fråga frågan frågor frågorna")
_ANOTHER = {
    ("ett", "nytt"), ("ett", "till"), ("ett", "farskt"), ("ett", "uppdaterat"), ("ett", "aktuellt"), ("annu", "ett"),
    ("ytterligare", "ett"), ("ett", "for"), ("ett", "per"), ("en", "ny"), ("en", "farsk"), ("en", "uppdaterad"),
}  # fmt: skip
_WORKS = words("fungerar funkar betyder")
_SHALL = words("ska skall kommer tänker")
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


def _orders_beside_question(s: Sentence, keys: list[str]) -> bool:
    """Such as "Vi behöver utdraget, och så undrar jag …": an order in a clause of its own."""
    asked = any(
        (clause := s.marks_of_clause(first)) & (Mark.WANT | Mark.TAKE) and not clause & Mark.ASKING
        for first, _ in s.at(Mark.EXTRACT)
    )
    return bool(asked and s.marks & Mark.ASKING) or _order_first(s, keys, Mark.ASKING, _AND)


def _order_first(s: Sentence, keys: list[str], other: int, joined: frozenset[str]) -> bool:
    """Such as "Loggutdrag den 30:e, och vet ni när …?": the order fills a clause; another matter comes behind it."""
    for first, last in s.at(Mark.EXTRACT):
        if any(mark & Mark.PRAISE and behind == first for mark, _, behind in s.hits):
            continue  # "jättebra utdrag, tack"
        start, end = s.clause_of(first)
        clause = keys[start - s.first : end - s.first]
        if end >= s.last or s.marks_of_clause(first) & other or keys[last - s.first - 1].endswith(_DEFINITE):
            continue
        if clause[0] == "om" or {*clause} & (_NO_FRAGMENT | TOLD) or any(is_past(key) for key in clause):
            continue
        if {*keys[end - s.first : end - s.first + 2]} & joined:
            return True
    return False


_AND = words("och men samt sen sedan & + å plus")
_COMMA = words(", . - ; och men samt")
_NO_FRAGMENT = words("hur vad vilka vilken när varför vem är har kan ang angående gällande fick kommer går ingår")


def _orders_beside_standing(s: Sentence, keys: list[str]) -> bool:
    """Such as "ett utdrag nu och sedan varje månad"; not "vi vill få utdraget automatiskt, den första varje månad"."""
    asks_again = any(s.marks_of_clause(first) & Mark.WANT for first, _ in s.at(Mark.STANDING))
    if s.marks & Mark.WANT and _order_first(s, keys, Mark.STANDING, _AND):
        return True
    standing = max(first for first, _ in s.at(Mark.STANDING)) - s.first

    for first, last in s.at(Mark.EXTRACT):
        clause = s.marks_of_clause(first)
        if any(key in _THEN for key in keys[last - s.first : standing + 1]):
            return True
        if clause & Mark.STANDING or not clause & (Mark.NOW_ORDER | Mark.WANT | Mark.TAKE):
            continue
        if clause & Mark.NOW_ORDER or asks_again or not keys[last - s.first - 1].endswith(_DEFINITE):
            return True
    return False


_THEN = words("därefter sedan sen fortsätt fortsätta")
_DEFINITE = ("draget", "dragen", "loggen", "listan")


def _orders(s: Sentence, keys: list[str], *, want: bool, told: bool, standing: bool) -> bool:
    if standing:
        return _orders_beside_standing(s, keys)
    if told:
        if _order_first(s, keys, Mark.RECEIVED | Mark.REMINDER | Mark.ORDERED, _COMMA):
            return True  # "loggutdrag tack, bekräfta gärna att ni fått beställningen"
        if any(
            s.marks_of_clause(first) & Mark.WANT
            and not s.marks_of_clause(first) & (Mark.RECEIVED | Mark.REMINDER)
            and keys[first - s.first].startswith("bestall")
            and {*keys[first - s.first : first - s.first + 4]} & _IT
            for first, _ in s.at(Mark.WANT)
        ):
            return True  # "så jag beställer det igen"
        if any(
            s.marks_of_clause(first) & Mark.WANT
            and any(pair in _ANOTHER for pair in pairwise(keys[first - s.first : first - s.first + 6]))
            for first, _ in s.at(Mark.WANT)
        ):
            return True  # "utdraget vi fick är från augusti så vi vill ha ett färskt"
        if any(keys[s.clause_of(first)[0] - s.first] == ":" for first, _ in s.at(Mark.EXTRACT)):
            return True  # "nu är det vi som tjatar igen: loggutdrag, tack"
        # It orders only in a clause of its own: "tack för förra utdraget, nu vill vi ha ett nytt".
        return any(
            (clause := s.marks_of_clause(first)) & Mark.WANT and not clause & (Mark.RECEIVED | Mark.REMINDER)
            for first, _ in s.at(Mark.EXTRACT)
        )
    if want or s.marks & Mark.TAKE or s.marks & Mark.COURTESY:
        return True
    return _order_first(s, keys, 0, _COMMA) or not any(
        key in TOLD or is_past(key) for key in keys
    )  # "beställningen av loggutdrag kom i fredags" tells, and asks for nothing
