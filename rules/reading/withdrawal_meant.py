"""Whether a word of withdrawal is meant, and takes back the order: not negated, no "if", no day, no other thing."""

from itertools import pairwise

from rules.reading.let_go import of_something_told
from rules.reading.matter import Around
from rules.reading.normal import is_past, words
from rules.reading.often import AN_EXTRACT, AN_ORDER, DENIALS, NEEDS, OUT_OF, POSSESSIVE
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

TAKEN = words(small.TAKEN)
STILL_NOT = words(small.STILL_NOT)
IF = words("om ifall utifall skulle")
OTHER_NOUN = Mark.REGISTER_THING | Mark.OTHER_THING | Mark.DEVICE | Mark.PERSON | Mark.WISH | Mark.OTHER_EXTRACT
NO = words("inget inga ingen")
_MORE = words("mer mera annat ytterligare")
ORDERS = ("bestall", "order", "arende", "loggutdrag", "utdrag", "uttag")
NEEDED_BEFORE = 5
"""Words between the verb of needing and its negation: "behöver ni i så fall inte"."""
SOMEBODY = words("hen hon han henne honom")
ORDER_NOUNS = (
    "bestallning", "order", "forfrag", "begar", "arende", "loggutdrag", "utdrag", "uttag", "onskem", "ansok",
    "logguttag",
)  # fmt: skip
OF_THE_DAY = words("datum datumet dag dagen tiden klockslaget")
DEFINITE = ("draget", "dragen", "taget", "loggen", "listan", "ningen", "filen")
RELATIVE = words("som vi jag ni du och så")


def of_the_order(s: Sentence, tokens: Tokens, around: Around, first: int) -> bool:
    """Whether what a word of withdrawal takes back is the order: no customer, no device, no field of the form."""
    marks, clause = s.marks, s.marks_of_clause(first)
    start, end = s.clause_of(first)
    order_named = any(key.startswith(ORDERS) for key in tokens.keys[start:end])
    passive = first > start + 1 and tokens.keys[first - 1] in _BECOMES and tokens.keys[first] not in DENIALS
    if (
        passive
        and not order_named
        and tokens.keys[start] not in RELATIVE
        and {*tokens.keys[start:first]}.isdisjoint(_IT | _ALL)
    ):
        return False  # "vårt möte blev avbokat"
    if not order_named and {*tokens.keys[start:end]} & SOMEBODY:
        return False  # "eller ska hen dras bort?"
    if clause & Mark.REGISTER and not (order_named and clause & AN_EXTRACT):
        return False
    if clause & (Mark.REGISTER_VERB | Mark.PERSON) and any(
        key in OUT_OF and tokens.words[i].marks & Mark.EXTRACT for i, key in _pairs(tokens, start, end)
    ):
        return False  # "stryk henne ur utdraget"
    if tokens.keys[first].startswith(_OF_ORDERS):
        marks = clause  # "vi vill avboka, men det är akut: larmet hos …"
    if marks & Mark.DEVICE and not marks & (AN_EXTRACT | Mark.TAKE):
        return False
    if marks & Mark.FIELD_WORDS and not clause & Mark.EXTRACT:
        return False
    if marks & (AN_EXTRACT | Mark.PARTLY):
        return True
    if marks & Mark.TAKE and not marks & (Mark.PERSON | Mark.REGISTER_VERB):
        return True
    return not marks & (Mark.OTHER_THING | Mark.PERSON) and not (around.device_before and not around.order_before)


_BECOMES = words("blev blivit är var blir")
_ALL = words("allt alltihop alltsammans båda bägge de dom")


def _pairs(tokens: Tokens, start: int, end: int) -> list[tuple[int, str]]:
    """Each word's place with the word before it."""
    return [(i, tokens.keys[i - 1]) for i in range(start + 1, end)]


def of_something_else(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """In a message that orders: what is taken back is told of the past, or is no order, extract or pronoun for it.

    Such as "vår gamla rutin är skrotad", "jag tar tillbaka det jag sa om er"; not "nej, avboka", "glöm det".
    """
    keys = tokens.keys
    told = is_past(keys[first]) or keys[first].endswith("ad") or {*keys[s.first : first]} & EARLIER
    if told or keys[last : last + 1] == ["upp"]:
        return True
    if s.marks & (AN_EXTRACT | Mark.KEPT | Mark.PARTLY):
        return False
    if any(
        keys[i] in _PRONOUNS and keys[i + 1 : i + 2] not in (["jag"], ["vi"], ["som"])
        for i in range(max(s.first, first - 3), min(last + 1, s.last))
    ):
        return False
    if keys[first].startswith("behov") and first > s.first and len(keys[first - 1]) > _SHORT:
        return True  # "kostnadsställe behövs inte"
    return sum(tokens.is_word(i) for i in range(s.first, s.last)) > _FEW


EARLIER = words("förra tidigare gamla")
_PRONOUNS = words(small.THE_ORDERED)
_SHORT = 6
_FEW = 5


def holds(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Whether a word of withdrawal is meant: not negated, no "if", no day that is let go of, no other order instead."""
    return not (
        _not_meant(s, tokens, first, last)
        or _of_another_noun(s, tokens, first, last)
        or _if_ever(s, tokens, first)
        or _only_thought_of(s, tokens, first)
        or _of_a_day_or_how(s, tokens, first, last)
        or _means_the_day(s, tokens, first, last)
        or ordered_behind(s, tokens, last)
        or _for_others(s, tokens, last)
        or of_something_told(s, tokens, first, last)
    )


def _for_others(s: Sentence, tokens: Tokens, last: int) -> bool:
    """Such as "ni behöver inte ta ut för hela kommunen": for whom it is not wanted."""
    keys = tokens.keys[last : min(last + 4, s.last)]
    return any(key in _FOR_WHOM and after in _ALL_OR_OTHERS for key, after in pairwise(keys))


_FOR_WHOM = words("för på över hos")
_ALL_OR_OTHERS = words("hela alla andra övriga dem dom samtliga")


def _not_meant(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "glöm inte utdraget", "låt bli att stressa", "inte aktuellt med något annat", "ställ in så att …"."""
    keys = tokens.keys
    behind = keys[last : min(last + 2, s.last)]
    if keys[first].startswith("slipper") and {*keys[first + 1 : first + 2]} & _US:
        return True  # "då slipper vi besvära er med nya ärenden"
    if {*behind[:1]} <= _THERE and behind[1:] == ["med"]:
        return True  # "glöm det där med den 30:e"
    if (behind[:1] == ["att"] or keys[last - 1] == "att") and not _of_taking(s, tokens, last):
        return True
    if behind == ["sa", "att"] or (behind[:1] == ["med"] and not s.marks & AN_EXTRACT):
        return True
    if keys[first].startswith("glom") and {*keys[first + 1 : first + 3]} & DENIALS:
        return True
    if not DENIALS.isdisjoint(keys[first:last]):
        return keys[first].startswith(_FORGET) or _something_else_denied(tokens, first, last)
    return bool({*behind[:1]} & DENIALS) or (first > s.first and keys[first - 1] in DENIALS)


_THERE = words("där här")


def _of_another_noun(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "det behövs inget personnummer", "mer behövs inte", "Lisbet kan ni ta bort", "låt bli pdf:en"."""
    keys, words_ = tokens.keys, tokens.words
    follows = last < s.last and tokens.is_word(last)
    if keys[last - 1] in NO and follows and keys[last] not in STILL_NOT:
        noun = last + 1 if keys[last] in _ANEW and last + 1 < s.last else last  # "det behövs inget nytt utdrag"
        return not words_[noun].marks & AN_EXTRACT
    if keys[last - 1] in DENIALS and "galler" in keys[first:last] and follows:
        return True  # "beställningen gäller inte oktober utan november"
    if _of_a_longer_noun(s, tokens, last) or (keys[first].startswith("stryk") and {*keys[last : last + 2]} & _OVER):
        return True
    if keys[first : first + 2] in (["lat", "bli"], ["lata", "bli"]) and _other_thing(s, tokens, last):
        return True
    if keys[first].startswith((*_OF_ORDERS, "stopp", "slopa", "skrota")) and follows:
        own = keys[last] in POSSESSIVE and last + 1 < s.last
        if _definite(tokens, last) or (own and tokens.is_word(last + 1) and not _orders_noun(tokens, last + 1)):
            return True  # "vi avbokar lunchen på fredag", "vi avbokar vårt möte"
    if _pointing(s, keys, first, last):
        before = [
            (begin, end) for begin, end in s.at(Mark.CANCEL) if end <= first and not _pointing(s, keys, begin, end)
        ]
        if any(_of_another_noun(s, tokens, begin, end) for begin, end in before[-_NEAREST:]):
            return True  # "vi avbokar vårt möte, det behövs inte nu"
    if first == s.first:
        return False
    if keys[first].startswith("behov") and {*keys[max(s.first, first - 2) : first]} & _MORE:
        return True
    if words_[first - 1].marks & OTHER_NOUN and keys[first].startswith(("behov", "onsk")):
        return True
    return keys[first] in _MAY and tokens.codes[first - 1] == "_" and tokens.is_proper(first - 1)


_NEAREST = 2


def _pointing(s: Sentence, keys: list[str], first: int, last: int) -> bool:
    """Whether what is let go of is a pronoun."""
    return not _IT.isdisjoint(keys[max(s.first, first - 1) : min(last + 1, s.last)])


def _orders_noun(tokens: Tokens, at: int) -> bool:
    marks = AN_EXTRACT | Mark.ORDERED | Mark.TAKE | Mark.CUSTOMERS
    key = tokens.keys[at]
    return bool(tokens.words[at].marks & marks) or key.startswith(ORDER_NOUNS) or key in _ADJECTIVES


_ANEW = words("nytt ny nya extra")
_OVER = words("över")


def _of_a_longer_noun(s: Sentence, tokens: Tokens, last: int) -> bool:
    """Such as "vi hoppar över det gamla formatet", "glöm den nya mallen": the pronoun belongs to a noun behind it."""
    keys = tokens.keys
    if keys[last - 1] not in _THE or last + 1 >= s.last or keys[last] not in _ADJECTIVES:
        return False
    behind = tokens.words[last + 1]
    return tokens.is_word(last + 1) and not (behind.marks & AN_ORDER or keys[last + 1].startswith(ORDER_NOUNS))


_THE = words("det den de")
_ADJECTIVES = words("gamla nya förra tidigare stora lilla långa vanliga senaste egna egen eget")


def _definite(tokens: Tokens, at: int) -> bool:
    """Whether a definite noun stands there that is none of the order."""
    key = tokens.keys[at]
    of_the_order = tokens.words[at].marks & (AN_EXTRACT | Mark.ORDERED | Mark.TAKE)
    longer = len(key) > 4 and key.endswith(("en", "et", "an", "na")) and key not in _NO_NOUN  # noqa: PLR2004  no shorter noun
    return longer and not of_the_order and not key.startswith((*ORDER_NOUNS, "tidigare", "senast", "samtliga"))


_NO_NOUN = words("denna dessa gärna tiden dagen redan sedan innan utan annan någon sådan medan")


def _only_thought_of(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "jag hade tänkt låta bli, men nu vill vi ha det": what was thought of before."""
    start, end = s.clause_of(first)
    before = {*tokens.keys[start:first]}
    if not before & _THOUGHT and not (before >= _COULD and before & _US):
        return False
    behind = [key for key in tokens.keys[end : s.last] if key != ","]
    return bool({*behind[:1]} & _CONTRAST) and not _WANTED.isdisjoint(behind)


_THOUGHT = words("tänkt tänkte funderade funderat övervägde övervägt planerade")
_COULD = words("skulle kunna")
_CONTRAST = words("men fast dock")
_WANTED = words("vill behöver önskar ska beställer gärna behövs")


def _of_a_day_or_how(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "nån speciell dag behövs inte", "göra något förrän den 20", "ställ in det på den 10", "utgå från".

    What is denied is a day or a how, or the verb has another sense.
    """
    keys = tokens.keys
    start, end = s.clause_of(first)
    verb, behind = keys[first], keys[last:end]
    if verb.startswith("behov") and (
        {*keys[start:first]} & OF_THE_DAY or of_more_or_before(s, keys, start, max(first, last - 1))
    ):
        return True
    if {*keys[first:last]} & DENIALS and {*behind[:3]} & _UNTIL:
        return True
    if keys[first:last] and keys[last - 1] in DENIALS | _IT and s.marks & Mark.STANDING and {*behind} & _REGULARLY:
        return True  # "vi behöver det inte löpande"
    if verb.startswith("install") and {*behind[:1]} & {"pa"}:
        return True  # "vi är inställda på att få det på fredag"
    if verb.startswith("utga") and {*behind[:1]} & {"fran", "ifran"}:
        return True
    return verb.startswith("stall") and {*behind[:2]} & {"pa", "till"} != set() and not {*keys[start:end]} & {"inte"}


_UNTIL = words("förrän innan före")
_REGULARLY = words("löpande månadsvis regelbundet varje automatiskt framöver")


def _other_thing(s: Sentence, tokens: Tokens, at: int) -> bool:
    """Whether the next word names something else than the extract."""
    return (
        at < s.last and tokens.is_word(at) and tokens.keys[at] not in _IT and not tokens.words[at].marks & Mark.EXTRACT
    )


def _of_taking(s: Sentence, tokens: Tokens, at: int) -> bool:
    """Whether what should be left is the taking or sending, or is the order that was made."""
    keys = tokens.keys[at : s.last]
    if {*keys} & DENIALS:
        return False
    if any(key == "till" and tokens.is_proper(i + 1) for i, key in enumerate(keys[:-1], at)):
        return False  # "låt bli att skicka loggutdraget till Lena"
    return bool(s.marks & (Mark.EXTRACT | Mark.TAKE)) or any(key in TAKEN or key.startswith("bestall") for key in keys)


_FORGET = ("glom", "strunt", "skit", "skipp")


def _something_else_denied(tokens: Tokens, first: int, last: int) -> bool:
    """Whether between a denied need and the extract there is a verb of another doing than taking or sending it."""
    if not tokens.words[last - 1].marks & AN_EXTRACT:
        return False
    at = next(i for i in range(first, last) if tokens.keys[i] in DENIALS)

    return any(
        key not in STILL_NOT and key not in TAKEN and key not in _POSSESSED and tokens.is_word(i)
        for i, key in enumerate(tokens.keys[at + 1 : last - 1], at + 1)
        if not tokens.words[i].marks & AN_EXTRACT
    )


_POSSESSED = words(
    "vidare det beställda rekvirerade begärda vårt vår mitt min ert er ett en detta denna dessa av på för kvar behövs "
    "önskas faktiskt"
)


def _if_ever(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "skulle vi ångra oss hör vi av oss": a withdrawal that may come."""
    start, end = s.clause_of(first)
    clause = [key for key in tokens.keys[start:end] if key.isalpha()]
    if clause[:1] == ["och"]:
        clause = clause[1:]
    ours = {*clause[1:3]} & _US
    regret = tokens.keys[first].startswith("angr")
    if tokens.keys[first : first + 1] == clause[:1] and {*clause[1:2]} & _US and not s.question and end < s.last:
        return True  # "ångrar vi oss så hör vi av oss"
    return bool(clause and clause[0] in IF and ours) and (clause[0] != "skulle" or regret)


_MAY = words("kan får")
_US = words("vi jag man")
_IT = words("det den att allt dem")


def _means_the_day(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "tvingade mig att fylla i ett datum men bortse från det": what is let go of is the day."""
    if tokens.keys[first].startswith(_OF_ORDERS):
        return False  # "glöm datumet, vi avbokar"
    if s.marks & AN_EXTRACT:
        return False
    if any(behind <= first or last <= begin for begin, behind in s.at(Mark.DROP_DAY)):
        return True  # "men låt det vara, vilken dag som helst duger"
    return any(key.startswith(_DAY) for key in tokens.keys[s.first : min(last + NEEDED_BEFORE, s.last)])


_OF_ORDERS = ("avbok", "avbest", "annul", "aterkall", "makul", "cancel")
_DAY = ("datum", "dagen")
"""Of words: not "fredagen"."""


def ordered_behind(s: Sentence, tokens: Tokens, last: int) -> bool:
    """Such as "vi tänkte hoppa över det men vill nu ha ett loggutdrag": a new one is ordered in a clause behind."""
    for extract, end in s.at(AN_EXTRACT):
        start, _ = s.clause_of(extract)
        clause = s.marks_of_clause(extract)
        if start < last or not clause & Mark.WANT or clause & (Mark.CANCEL | Mark.NEGATION):
            continue
        if {*tokens.keys[max(start, extract - 3) : end]} & _NEW or tokens.keys[start] in _CONTRAST:
            return True
        if clause & Mark.NOW_ORDER or {*tokens.keys[start : s.clause_of(extract)[1]]} & _ANYHOW:
            return True  # "mötet är avbokat, skicka loggutdraget ändå"
    return False


_ANYHOW = words("ändå iallafall")
_NEW = words("ett nytt färskt")


def of_more_or_before(s: Sentence, keys: list[str], start: int, end: int) -> bool:
    """Such as "mer behövs inte", "något utdrag innan dess behövs inte": the order itself is needed."""
    before = keys[start:end]
    if any(key in _MORE and after in NEEDS for key, after in pairwise(before)):
        return True
    if {*before} & _THEN:
        return True
    definite = any(keys[last - 1].endswith(DEFINITE) for first, last in s.at(AN_EXTRACT) if start <= first < end)
    return bool({*before} & _BEFORE) and not definite


_THEN = words("dessförinnan dess")
_BEFORE = words("innan före tidigare")
