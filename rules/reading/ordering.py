"""Whether a sentence orders the extract, thanks for it, or reminds of it."""

from itertools import pairwise

from rules.reading.about_ordering import ANNOUNCING, OBTAINS, ORDERING, announces, asks_about_ordering, uses_it
from rules.reading.matter import Matter
from rules.reading.normal import is_past, words
from rules.reading.often import AN_EXTRACT, IN_CASE, WE, YOU
from rules.reading.other_orders import beside_the_extract
from rules.reading.recovery import recovered
from rules.reading.sentences import Sentence
from rules.reading.some_customers import told_of_all
from rules.reading.tokens import Tokens
from rules.reading.told import asks_after_order, tells_of_extract
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_NONE = words("inget ingen inga no")
_ANY = words("något nåt några nå")
_IT = words("det den ett nytt")
TOLD = words(small.TOLD)
FRAGMENT = 12


def ordering(s: Sentence, tokens: Tokens, found: set[Matter], *, want: bool, extract_before: bool) -> None:
    """Whether the sentence orders the extract, or thanks for it, or reminds of it."""
    marks = s.marks
    if not marks & _OF_AN_ORDER and not s.question:
        return
    keys = tokens.keys[s.first : s.last]
    if marks & Mark.EXTRACT and not _LACKING.isdisjoint(keys) and _lacks_only(s, keys):
        found.discard(Matter.COMPLAINT)
        found.add(Matter.ORDER)
        return
    if found and (
        not found.isdisjoint(_BLOCKING)
        or (Matter.OTHER_EXTRACT in found and not beside_the_extract(s, keys))
        or (
            Matter.COMPLAINT in found
            and not (want and {*keys} & _OBTAINS_OR_NEEDS)
            and not _order_first(s, keys, Mark.COMPLAINT | Mark.GRUMBLE, _COMMA)
        )
    ):
        return
    received, reminder = _received(s, keys), marks & (Mark.REMINDER | Mark.ORDERED) and not _own_slip(keys)
    reminder = reminder and not _if_late(s, keys)
    why = reminder and (_others_wait(s, keys) or _asked_us(keys) or recovered(s, tokens))
    reminder = (reminder and not marks & Mark.TYPING and not why) or asks_after_order(s, keys)
    if not received and not reminder and not found and tells_of_extract(s, tokens):
        received = True

    extract = _means_extract(s, keys, found, want=want, extract_before=extract_before)
    if extract and (want or s.question) and (uses_it(s, keys) or asks_about_ordering(s, keys)):
        found.add(Matter.QUESTION)
    question = Matter.QUESTION in found
    if extract and not found and not ANNOUNCING.isdisjoint(keys) and announces(keys):
        found.add(Matter.ANNOUNCED)
        return
    if question and not _orders_beside_question(s, keys):
        return
    if extract and _orders(s, tokens, want=want, told=bool(received or reminder), standing=Matter.STANDING in found):
        found.add(Matter.ORDER)
    elif received and not question:
        found.add(Matter.THANKS)
    elif reminder and not question:
        found.add(Matter.REMINDER)
        if not marks & (AN_EXTRACT | Mark.RESOLVED) and (
            marks & (Mark.OTHER_THING | Mark.REGISTER_THING) or {*keys} & _QUESTION or _numbered(keys)
        ):
            found.add(Matter.OTHER)  # "Jag påminner om ärendet om nya portkoder"
    elif found and want and marks & Mark.WEAK_EXTRACT and not question and Matter.REGISTER not in found:
        found.add(Matter.WEAK_ORDER)


_BLOCKING = {Matter.CANCEL, Matter.PARTLY, Matter.OTHER_SYSTEM}
_OF_AN_ORDER = (
    AN_EXTRACT | Mark.CUSTOMERS | Mark.WANT | Mark.TAKE | Mark.RECEIVED | Mark.REMINDER
    | Mark.ORDERED | Mark.HABIT | Mark.NOW_ORDER
)  # fmt: skip
"""Without one of these, and without a question mark, nothing is ordered, thanked for or reminded of."""


def _lacks_only(s: Sentence, keys: list[str]) -> bool:
    """Such as "allt är klart, bara ert loggutdrag fattas", "det enda som saknas är utdraget": it is still to be had."""
    if s.marks & (Mark.STILL | Mark.ORDERED | Mark.NOT_WORKING) or s.question:
        return False
    for first, last in s.at(Mark.EXTRACT):
        start, end = s.clause_of(first)
        at = first - s.first
        before = keys[start - s.first : at]
        if {*before[-3:]} & _OF_IT:
            continue  # "i loggutdraget saknas bara Greta"
        if {*before} & _MERELY and {*before, *keys[last - s.first : end - s.first]} & _LACKING:
            return True
        if {*keys[max(0, at - _ONLY_THING) : at]} & _ONLY_ONE and {*keys[max(0, at - 4) : at]} & _LACKING:
            return True
    return False


_LACKING = words("fattas saknas saknar återstår resterar")
_MERELY = words("bara endast enbart")
_OF_IT = words("i på ur från av")
_ONLY_THING = 8
_ONLY_ONE = words("enda sista")


def _only_states(s: Sentence, keys: list[str]) -> bool:
    """Such as "Ett av dem är loggutdraget, som någon måste komma ihåg": what something is; not "det är utdraget"."""
    hits = s.at(Mark.EXTRACT)
    for first, last in hits:
        start, end = s.clause_of(first)
        at = first - s.first
        clause = keys[start - s.first : at]
        if not clause or clause[-1] != "ar" or not keys[last - s.first - 1].endswith(_DEFINITE):
            return False
        if any(behind == first for _, behind in s.at(Mark.WANT)):
            return False  # "det som fattas är loggutdraget"
        if {*clause} & _POINTING or any(key.startswith(_ORDER_ITSELF) for key in clause):
            return False
        if s.marks_of_clause(first) & (Mark.WANT | Mark.TAKE | Mark.PER | Mark.SHOWS | Mark.SUITS):
            return False
        if any(start <= begin < end for begin, _ in s.at(Mark.REQUEST)):
            return False
    return bool(hits)


_POINTING = words("det här vad")
_ORDER_ITSELF = ("arende", "bestall", "onsk", "begar", "behov")


def _reported(s: Sentence, keys: list[str]) -> bool:
    """Such as "hon påstår att det måste vara ett utdrag": what somebody says of it; not "… att vi ska beställa"."""
    hits = s.at(Mark.EXTRACT)
    for first, _ in hits:
        start, end = s.clause_of(first)
        at = next((i for i in range(first - s.first, start - s.first - 1, -1) if keys[i] == "att"), -1)
        if at < 1 or not {*keys[max(0, at - _SAID_NEAR) : at]} & _SAY:
            return False
        inside = keys[at : end - s.first]
        if not {*inside} & _IS or any(key.startswith(ORDERING) or key in _OBTAINS_OR_NEEDS for key in inside):
            return False
    return bool(hits)


_SAID_NEAR = 4
_SAY = words("påstår hävdar säger tror tycker menar anser läste hörde vet förstår påstod sa trodde")
_IS = words("är vara var blir krävs räcker")


def _told_to_order(keys: list[str]) -> bool:
    """Such as "chefen bad mig beställa loggutdrag", "jag har fått i uppdrag att …"; not "vi bad er skicka det"."""
    if _ASKED_TO.isdisjoint(keys):
        return False
    return any(
        key in _ASKED_TO
        and (key in _AS_A_TASK or {*keys[i + 1 : i + 3]} & _ME)
        and not {*keys[max(0, i - 2) : i]} & YOU
        and any(after.startswith(ORDERING) or after in _TO_OBTAIN for after in keys[i + 1 : i + _TASK_NEAR])
        for i, key in enumerate(keys)
    )


_AS_A_TASK = words("ombedd ombedda ombads uppdrag uppgift tillsagd tillsagda")
_ASKED_TO = _AS_A_TASK | words("bad bett sagt sa")
_ME = words("mig oss mej")
_YOU = words("er dig")
_TASK_NEAR = 8


def _asked_for_last(s: Sentence, keys: list[str]) -> bool:
    """Such as "samma som vi brukar, en logg på larmen tack": the last clause is the extract, and a word of asking."""
    for first, last in s.at(Mark.EXTRACT):
        start, end = s.clause_of(first)
        clause = keys[start - s.first : end - s.first]
        if start == s.first or end < s.last or keys[last - s.first - 1].endswith(_DEFINITE):
            continue
        if (
            ({*clause[-2:]} & _ASKING_WORDS or keys[0] == "om")
            and not {*clause} & (TOLD | _WHAT_FOR)
            and not any(is_past(key) for key in clause)
        ):
            return True
    return False


_ASKING_WORDS = words("tack snälla please gärna")
_WHAT_FOR = words("att")


def _numbered(keys: list[str]) -> bool:
    """Such as "ärende 60431 har ni inte svarat på": another ticket than this one."""
    return any(key.startswith("arende") and after.isdigit() for key, after in pairwise(keys))


def _others_wait(s: Sentence, keys: list[str]) -> bool:
    """Such as "ekonomin väntar på våra larmkunder, så skicka listan": why it is ordered, and not a reminder."""
    waiting = [first - s.first for first, _ in s.at(Mark.REMINDER)]
    if not waiting or s.marks & Mark.ORDERED or not all(keys[at] == "vantar" for at in waiting):
        return False
    if any({*keys[max(0, at - 2) : at + 2]} & WE for at in waiting):
        return False
    return any(not s.marks_of_clause(first) & Mark.REMINDER for first, _ in s.at(Mark.WANT))


def _means_extract(s: Sentence, keys: list[str], found: set[Matter], *, want: bool, extract_before: bool) -> bool:
    """Whether what the sentence is about is the extract: named, told by what it shows, or meant by a pronoun."""
    marks = s.marks
    if (
        marks & Mark.NEGATION
        and any(keys[first - s.first - 1] in _ANY for first, _ in s.at(Mark.EXTRACT) if first > s.first)
        and not any(keys[i : i + 2] == ["det", "gor"] and {*keys[i + 2 : i + 3]} & WE for i in range(len(keys)))
    ):
        return False  # "något utdrag innan dess behövs inte"
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
    if want and (not _ANOTHER.isdisjoint(pairwise(keys)) or _wants_one(s, keys)):
        return True  # "Senaste utdraget är från februari. Nu behöver vi ett nytt."
    if extract_before and "dags" in keys and marks & (Mark.HABIT | Mark.NOW_ORDER):
        return True  # "Tack för förra utdraget. Nu är det dags igen."
    # "Berit brukade ge oss utdraget. Kan någon annan ta ut det?"
    return bool(extract_before and want and marks & Mark.TAKE and {*keys} & {"ut", "fram"} and {*keys} & _IT)


def _wants_one(s: Sentence, keys: list[str]) -> bool:
    """Such as "i så fall vill vi ha ett", "vi behöver ett nämligen", where the extract was named before."""
    for first, last in s.at(Mark.WANT):
        behind = keys[first - s.first + 1 : last - s.first + _IF_NEAR]
        for at, key in enumerate(behind[:-1] if len(behind) > 1 else []):
            if key in ("ett", "en") and behind[at + 1] in _NO_NOUN:
                return True
        if keys[-1] == "ett" and behind[-1:] == ["ett"]:
            return True
    return False


_NO_NOUN = words("nu nämligen tack snarast idag så när omgående , . för till också och")


def _received(s: Sentence, keys: list[str]) -> bool:
    """Whether it thanks for something that came; not in advance, and not for what would be fine."""
    return bool(s.marks & Mark.RECEIVED) and not {*keys} & _BEFOREHAND


_BEFOREHAND = words("förhand förväg vore måste skulle")


def _if_late(s: Sentence, keys: list[str]) -> bool:
    """Such as "det går ingen nöd på oss om den dröjer": what would be, and no reminder."""
    late = [first - s.first for first, _ in s.at(Mark.REMINDER)]
    return bool(late) and all({*keys[max(0, at - _IF_NEAR) : at]} & IN_CASE for at in late)


_IF_NEAR = 3


def _asked_us(keys: list[str]) -> bool:
    """Such as "kommunen har bett oss räkna våra larm", "ingen har beställt loggutdrag": why they order."""
    return any((key in _ASKED_OF and after in _ME) or (key, after) in _NOBODY_HAS for key, after in pairwise(keys))


_NOBODY_HAS = {("ingen", "har"), ("ingen", "hade"), ("ingen", "bestallde"), ("ingen", "bestallt")}


def _own_slip(keys: list[str]) -> bool:
    """Such as "vi glömde beställa logg den 16": who forgot are the writers, and so they order now."""
    if any(keys[i : i + 3] in _NOT_ORDERED for i in range(1, len(keys))):
        return True  # "vi har inte beställt något loggutdrag på länge"
    if not {*keys} & _FORGOT or not {*keys} & _TO_ORDER:
        return False
    return any(key in _FORGOT and {*keys[max(0, i - 3) : i + 3]} & WE for i, key in enumerate(keys))


_NOT_ORDERED = (
    ["jag", "inte", "bestallt"],
    ["vi", "inte", "bestallt"],
    ["inte", "har", "bestallt"],
    ["har", "inte", "bestallt"],
    ["har", "aldrig", "bestallt"],
    ["har", "ej", "bestallt"],
)
_FORGOT = words("glömde glömt missade missat")
_TO_ORDER = words("beställa beställningen skicka be begära göra lägga")
_TO_OBTAIN = _TO_ORDER | words("skaffa hämta ta få fixa ordna inhämta")
_QUESTION = words("fråga frågan frågor frågorna")
_ANOTHER = {
    ("ett", "nytt"), ("ett", "till"), ("ett", "farskt"), ("ett", "uppdaterat"), ("ett", "aktuellt"), ("annu", "ett"),
    ("ytterligare", "ett"), ("ett", "for"), ("ett", "per"), ("en", "ny"), ("en", "farsk"), ("en", "uppdaterad"),
}  # fmt: skip

_OBTAINS_OR_NEEDS = OBTAINS | words("behöver behövs önskar önskas vill begär beställas beställt få får ha kräver")


def _orders_beside_question(s: Sentence, keys: list[str]) -> bool:
    """Such as "Vi behöver utdraget, och så undrar jag …": an order in a clause of its own."""
    asked = any(
        (clause := s.marks_of_clause(first)) & (Mark.WANT | Mark.TAKE) and not clause & Mark.ASKING
        for first, _ in s.at(Mark.EXTRACT)
    )
    if asked and s.marks & Mark.ASKING:
        return True
    if s.marks & Mark.ASKING and _wants_it_again(s, keys):
        return True  # "jag hittar inte vår larmlista, skicka en ny bara"
    return _order_first(s, keys, Mark.ASKING, _AND) or _asks_behind(s, keys)


def _asks_behind(s: Sentence, keys: list[str]) -> bool:
    """Such as "Loggutdrag per 30 oktober för Björken, jag undrar om …": an order, and a comma before what is asked."""
    asking = [first for first, _ in s.at(Mark.ASKING)]
    for first, last in s.at(Mark.EXTRACT):
        start, end = s.clause_of(first)
        clause = s.marks_of_clause(first)
        if (
            not clause & (Mark.PER | Mark.REQUEST)
            or clause & Mark.ASKING
            or keys[last - s.first - 1].endswith(_DEFINITE)
        ):
            continue
        behind = keys[end - s.first : end - s.first + 1] == [","]
        if (
            behind
            and any(end < at <= end + 2 for at in asking)
            and not {*keys[start - s.first : end - s.first]} & _NO_FRAGMENT
        ):
            return True
    return False


def _order_first(s: Sentence, keys: list[str], other: int, joined: frozenset[str]) -> bool:
    """Such as "Loggutdrag den 30:e, och vet ni när …?": the order fills a clause; another matter comes behind it."""
    for first, last in s.at(Mark.EXTRACT):
        if any(mark & Mark.PRAISE and behind == first for mark, _, behind in s.hits):
            continue  # "jättebra utdrag, tack"
        start, end = s.clause_of(first)
        clause = keys[start - s.first : end - s.first]
        if end >= s.last or s.marks_of_clause(first) & other or keys[last - s.first - 1].endswith(_DEFINITE):
            continue
        if (
            clause[0] == "om"
            or clause[:2] == ["for", "att"]
            or {*clause} & (_NO_FRAGMENT | TOLD)
            or any(is_past(key) for key in clause)
        ):
            continue
        if {*keys[end - s.first : end - s.first + 2]} & joined:
            return True
    return False


_AND = words("och men samt sen sedan & + å plus")
_COMMA = words(", . - ; och men samt")
_NO_FRAGMENT = words("hur vad vilka vilken när varför vem är har kan ang angående gällande fick kommer går ingår")


def _with_its_day(s: Sentence, keys: list[str], codes: list[str]) -> bool:
    """Such as "loggutdrag den 29 maj och den 30 i varje månad", "varje kvartal, nu närmast 31 december"."""
    standing = max(first for first, _ in s.at(Mark.STANDING)) - s.first
    for first, last in s.at(Mark.EXTRACT):
        joined = next((i for i in range(last - s.first, standing) if keys[i] in _AND), -1)
        if joined > 0 and not _MONTH.isdisjoint(codes[last - s.first : joined]):
            return not s.marks_of_clause(first) & Mark.WANT or "nu" in keys
    nearest = next((i for i in range(standing, len(keys)) if keys[i] in _NEAREST), -1)
    return nearest > 0 and not _MONTH.isdisjoint(codes[nearest:])


_MONTH = frozenset("MIFH")
"""Letters of the date grammar: a month's name, a written day."""
_NEAREST = words("närmast nästa nu först")


def _orders_beside_standing(s: Sentence, keys: list[str], codes: list[str]) -> bool:
    """Such as "ett utdrag nu och sedan varje månad"; not "vi vill få utdraget automatiskt, den första varje månad"."""
    if "framat" in keys or _from_then(keys):
        return False  # "från april och framåt, en gång i månaden"
    if _with_its_day(s, keys, codes):
        return True
    asks_again = any(s.marks_of_clause(first) & Mark.WANT for first, _ in s.at(Mark.STANDING))
    if s.marks & Mark.WANT and _order_first(s, keys, Mark.STANDING, _AND):
        return True
    standing = max(first for first, _ in s.at(Mark.STANDING)) - s.first

    for first, last in s.at(Mark.EXTRACT):
        clause = s.marks_of_clause(first)
        if not _THEN.isdisjoint(keys[last - s.first : standing + 1]):
            return True
        if clause & Mark.STANDING or not clause & (Mark.NOW_ORDER | Mark.WANT | Mark.TAKE):
            continue
        if clause & Mark.NOW_ORDER or asks_again or not keys[last - s.first - 1].endswith(_DEFINITE):
            return True
    return False


def _from_then(keys: list[str]) -> bool:
    """Such as "från och med juni vill vi ha loggutdrag månatligen": nothing is asked for before."""
    at = next((i for i in range(len(keys) - 3) if keys[i : i + 3] == ["fran", "och", "med"]), -1)
    return at >= 0 and keys[at + 3] not in _NOW and _NOW.isdisjoint(keys)


_NOW = words("nu idag denna detta redan")
_THEN = words("därefter sedan sen fortsätt fortsätta")
_DEFINITE = ("draget", "dragen", "loggen", "listan")


def _orders(s: Sentence, tokens: Tokens, *, want: bool, told: bool, standing: bool) -> bool:
    """Whether a sentence about the extract orders it."""
    keys = tokens.keys[s.first : s.last]
    if standing:
        return _orders_beside_standing(s, keys, tokens.codes[s.first : s.last])
    if told:
        return _orders_beside_told(s, keys)
    if ("ar" in keys and _only_states(s, keys)) or (not s.marks & Mark.TAKE and "att" in keys and _reported(s, keys)):
        return False
    if want or s.marks & (Mark.TAKE | Mark.COURTESY) or _told_to_order(keys) or _asked_for_last(s, keys):
        return True
    if told_of_all(s, tokens):
        return True  # "loggutdrag över de kunder ni har registrerade på oss"
    # "beställningen av loggutdrag kom i fredags" tells, and asks for nothing
    return _order_first(s, keys, 0, _COMMA) or not any(key in TOLD or is_past(key) for key in keys)


def _orders_beside_told(s: Sentence, keys: list[str]) -> bool:
    """Whether a sentence that thanks for an extract, or reminds of it, orders one as well."""
    if (
        _told_to_order(keys)
        or _order_first(s, keys, Mark.RECEIVED | Mark.REMINDER | Mark.ORDERED, _COMMA)
        # "loggutdrag tack, bekräfta gärna att ni fått beställningen"
        or _wants_it_again(s, keys)
        or _asked_for_last(s, keys)  # "vi glömde visst det, loggutdrag för maj tack"
    ):
        return True
    if any(
        keys[s.clause_of(first)[0] - s.first] == ":" and not s.marks_of_clause(first) & Mark.ORDERED
        for first, _ in s.at(Mark.EXTRACT)
    ):
        return True  # "nu är det vi som tjatar igen: loggutdrag, tack"
    if any(key in _ASKED_OF and after in _YOU for key, after in pairwise(keys)):
        return False  # "vi bad er skicka loggutdraget"
    # It orders only in a clause of its own: "tack för förra utdraget, nu vill vi ha ett nytt".
    return any(
        (clause := s.marks_of_clause(first)) & Mark.WANT and not clause & (Mark.RECEIVED | Mark.REMINDER)
        for first, _ in s.at(Mark.EXTRACT)
    )


_ASKED_OF = words("bad bett")


def _wants_it_again(s: Sentence, keys: list[str]) -> bool:
    """Such as "så jag beställer det igen", "utdraget är från augusti så vi vill ha ett färskt"."""
    for first, _ in s.at(Mark.WANT):
        clause = s.marks_of_clause(first)
        behind = keys[first - s.first : first - s.first + 6]
        if not clause & Mark.WANT:
            continue
        again = behind[0].startswith("bestall") and {*behind[:4]} & _IT
        if again and not clause & (Mark.RECEIVED | Mark.REMINDER):
            return True
        if not _ANOTHER.isdisjoint(pairwise(behind)):
            return True
    return False
