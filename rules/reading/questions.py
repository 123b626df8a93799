"""Questions that the delivered extract does not answer; a wish in a question's clothes is none."""

from itertools import pairwise

from rules.reading.normal import words
from rules.reading.often import AN_EXTRACT, IN_CASE, INTERROGATIVES, NOT, SMALL_TALK, THINGS, WRITERS, YOU
from rules.reading.scope import answered_no, speaks_of_desk, supposed
from rules.reading.sentences import Sentence
from rules.reading.subjects import own_subject
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_QUESTION_VERBS = words(small.QUESTION_VERBS)
_ELSE = Mark.OTHER_EXTRACT | Mark.FAULT | Mark.NOT_WORKING | Mark.NEGATION | Mark.ENDED
_MODALS = words(small.MODALS)
PRONOUNS = words(small.PRONOUNS)
_OPENERS = words(small.OPENERS)
_ABOUT_IT = words(small.ABOUT_IT)
_POLITE = words(small.POLITE) | words(small.SMALL)
_POLITE_LENGTH = 8
_SAYS_MORE = 3
"""Words; a question without its mark has more."""
_LIGHT = (
    AN_EXTRACT | Mark.CUSTOMERS | Mark.WANT | Mark.REQUEST | Mark.TAKE | Mark.HASTE
    | Mark.DEADLINE | Mark.PER | Mark.SUITS | Mark.GREETING | Mark.COURTESY | Mark.ACKNOWLEDGE | Mark.HABIT
    | Mark.WHEN_COMES | Mark.INSTEAD | Mark.NOW_ORDER | Mark.RECEIVED
)  # fmt: skip
"""Words of an order and of courtesies: of them alone no question is made that a person must answer."""
_OF_WEIGHT = THINGS | Mark.PERSON | Mark.FAULT | Mark.WISH | Mark.OTHER_EXTRACT | Mark.PHONE
"""A question about one of these is no mere talk."""
_ANY = words("hur vilken vilket vilka vem när vad")


def is_question(s: Sentence, tokens: Tokens, *, want: bool) -> bool:
    """Whether a person must answer it."""
    keys, extract = tokens.keys[s.first : s.last], bool(s.marks & Mark.EXTRACT)
    marks = s.marks
    if s.label and not s.question:
        keys = tokens.keys[s.value_from : s.last] or keys  # "Hur: som ni brukar": the label asks nothing
    if not s.question and not marks & Mark.ASKING and (extract or INTERROGATIVES.isdisjoint(keys)):
        return False
    if marks & Mark.ASKING and not any(_wonders(s, tokens, *span) for span in s.at(Mark.ASKING)):
        marks &= ~Mark.ASKING
    first = _asking_word(s, keys, marks)
    told_to = first in INTERROGATIVES and not extract and len(keys) > _SAYS_MORE
    asks = s.question or marks & Mark.ASKING or told_to
    if (
        not asks
        or (s.question and answered_no(s, tokens))
        or _offers_day(s, tokens)
        or _needs_no_answer(keys, first, marks)
        or _is_settled(s, tokens)
        or _answered_by_extract(s, keys, first)
    ):
        return False
    if marks & Mark.ASKING and not s.question and ("fragor" in keys or (marks & Mark.COURTESY and "om" in keys)):
        return False
    if s.question and _asks_for_leave(s, keys, first):
        return True
    if first in INTERROGATIVES or (marks & Mark.ASKING and not _asks_for_extract(s, tokens)):
        return len(keys) > _POLITE_LENGTH or not _ABOUT_IT.isdisjoint(keys) or _asks_something(s, tokens)
    return _asks_beside_wish(s, tokens, first, want=want)


def _asks_for_leave(s: Sentence, keys: list[str], first: str) -> bool:
    """Such as "Får vi spara det i molnet?", "Måste utdraget beställas av chefen?", "Är loggutdraget gratis?"."""
    if YOU.isdisjoint(keys) and any(key == "maste" and after in _ASKERS for key, after in pairwise(keys)):
        return True  # "Vi har inga nya, måste vi ändå beställa?"
    if first == "far" and s.first + keys.index("far") + 2 < s.last and {*keys[keys.index("far") + 1 :][:1]} & _SOMEBODY:
        return True  # "Får en vikarie beställa utdraget?"
    if first == "far":
        own = _CUSTOMERS.isdisjoint(keys[1:4])
        asked = not _ASKERS.isdisjoint(keys[1:4]) and not (
            own and not _OBTAINED.isdisjoint(keys) and _KEPT.isdisjoint(keys)
        )
        return asked and _ARTICLES.isdisjoint(keys[2:3])  # "Får vi en ny larmlista?"
    if first == "ar":
        return any(keys[at - s.first - 1] == "ar" for at, _ in s.at(Mark.EXTRACT))
    return first == "maste"


def _asks_beside_wish(s: Sentence, tokens: Tokens, first: str, *, want: bool) -> bool:
    """Whether a question that begins with a verb asks something: most are wishes in a question's clothes."""
    keys, marks, extract = tokens.keys[s.first : s.last], s.marks, bool(s.marks & Mark.EXTRACT)
    modal = first in _MODALS or want or bool(marks & Mark.TAKE)
    about = any(key in _ABOUT_IT and not (key == "man" and want) for key in keys)
    if extract and (modal or first not in _QUESTION_VERBS):
        return about
    if marks & (Mark.WEAK_EXTRACT | Mark.CUSTOMERS | Mark.TAKE) and modal and "emot" not in keys:
        return about
    if marks & Mark.BOOKING and modal and not marks & THINGS:
        return about
    if modal and want and not marks & THINGS and not PRONOUNS.isdisjoint(keys):
        return False
    if modal and marks & (Mark.CANCEL | Mark.STANDING | Mark.FAULT | Mark.REGISTER | Mark.OTHER_EXTRACT):
        return False  # a wish in a question's clothes; it is seen for what it is
    return about or _asks_something(s, tokens)


def _asking_word(s: Sentence, keys: list[str], marks: int) -> str:
    """The word that a question begins with, behind "men", "förresten", …; none in "hur som helst", "vad bra att …"."""
    first = next((key for key in keys if key not in _OPENERS), "")
    if (first in _ANY and "helst" in keys[:4]) or (first == "vad" and not s.question and not marks & Mark.ASKING):
        return ""
    if first in INTERROGATIVES and not s.question and not marks & Mark.ASKING:
        behind = keys[keys.index(first) :]
        if (
            behind[1:2] == ["som"]
            or {*behind[1:2]} <= _SUBJECTS
            or (first in _WHICH and _exclaims(behind))
            or _told_below(s, keys, behind)
        ):
            return ""  # "vem som har larm får ni avgöra", "hur det stod till i fredags ska framgå"
    if first == "vad" and any(at <= s.first + 2 for at, _ in s.at(Mark.PRAISE)):
        return ""  # "Vad snabba ni var!"
    return first


def _told_below(s: Sentence, keys: list[str], behind: list[str]) -> bool:
    """Such as "Hur länge batteriet räcker stod i häftet", "Vem som ringt vet vi": the clause is what is known."""
    if len(behind) < len(keys) - 1 or s.marks & Mark.STILL:
        return False
    if behind[1:2] == ["man"] or behind[1:2] == ["som"]:
        return not _KNOWN_OF.isdisjoint(pairwise(behind)) or not _STANDS.isdisjoint(behind)
    return not _KNOWN_OF.isdisjoint(pairwise(behind)) or (
        not _STANDS.isdisjoint(behind) and not {*behind[1:2]} & _STANDS
    )


_KNOWN_OF = {
    ("vet", "vi"), ("vet", "jag"), ("ser", "vi"), ("ser", "jag"), ("fick", "vi"), ("fick", "jag"), ("behover", "vi"),
    ("behover", "jag"), ("spelar", "ingen"), ("har", "vi"), ("forklarade", "du"), ("forklarade", "ni"),
    ("laste", "jag"), ("larde", "vi"), ("framgar", "av"), ("minns", "jag"),
}  # fmt: skip
_STANDS = words("stod framgick framgår kvittar")


def _exclaims(keys: list[str]) -> bool:
    """Such as "vilken höst det har varit": the subject stands before the verb; not "vilken dag är det"."""
    for at, key in enumerate(keys[1:5], 1):
        if key in _VERBS:
            return False
        if key in _SUBJECTS:
            return {*keys[at + 1 : at + 2]} <= _VERBS or (at == _NOUN + 1 and not keys[_NOUN].endswith(_VERBAL))
    return False


_NOUN = 1
_VERBAL = ("ar", "er", "de", "te")
_WHICH = words("vilken vilket vilka")
_SUBJECTS = words("det vi ni du jag")
_VERBS = words("är har var blev blivit blir ska kan gäller får behöver hade haft vill gör gjorde")


def _needs_no_answer(keys: list[str], first: str, marks: int) -> bool:
    """When it comes, whether it came in, what the writers know, and what needs no answer at all."""
    if marks & Mark.WHEN_COMES and not marks & (Mark.OTHER_THING | Mark.PERSON):
        return True
    if marks & Mark.REMINDER and not marks & (Mark.ASKING | THINGS) and first not in INTERROGATIVES:
        return True
    if marks & (Mark.KNOWN | Mark.RHETORICAL | Mark.NO_ACTION):
        return True
    told = "val" in keys and first not in INTERROGATIVES | _QUESTION_VERBS | _MODALS  # "Ni hör väl av er?"
    if told and not marks & (THINGS | Mark.PERSON):
        return True
    return not _MUSING.isdisjoint(keys) and "ni" not in keys


def _is_settled(s: Sentence, tokens: Tokens) -> bool:
    """Whether nothing is left to be answered: the writers have their answer, give it themselves, or only chat."""
    if not s.question:  # "den frågan är utagerad"
        settled = s.marks & (Mark.RESOLVED | Mark.SETTLED) and not s.marks & Mark.STILL
        return bool(settled) and not _ASKED.isdisjoint(tokens.keys[s.first : s.last])
    if s.marks & _OF_WEIGHT:
        return False
    if not _ANSWERS_ITSELF.isdisjoint(tokens.keys[s.last : s.last + 3]):
        return True  # "Varför just den dagen? Jo, då är …"
    keys = tokens.keys[s.first : s.last]
    if s.marks & (AN_EXTRACT | Mark.COMPLAINT) or SMALL_TALK.isdisjoint(keys):
        return False
    return _OF_THE_DESKS_DAYS.isdisjoint(keys)  # "Blev det någon svamp i helgen?", not "Har ni öppet i helgen?"


_ASKED = words(small.ASKED_BEFORE)
_ANSWERS_ITSELF = words(small.ANSWERS_ITSELF)
_OF_THE_DESKS_DAYS = words(small.OF_THE_DESKS_DAYS)


def _offers_day(s: Sentence, tokens: Tokens) -> bool:
    """Such as "vad sägs om den 20 november?", "would Wednesday work?"."""
    if not s.marks & Mark.SUITS or s.marks & (THINGS | Mark.PERSON | Mark.NEGATION):
        return False
    return not {*tokens.codes[s.first : s.last]}.isdisjoint(_DAY_LETTERS)


_DAY_LETTERS = frozenset("MDHIFrj")


def _answered_by_extract(s: Sentence, keys: list[str], first: str) -> bool:
    """Such as "hur många är vi uppe i nu?", "vilka av våra kunder har larm?"."""
    if s.marks & Mark.OTHER_EXTRACT:
        return False
    spoken_of = s.marks & (Mark.EXTRACT | Mark.CUSTOMERS)
    if first == "vilka" and s.marks & Mark.CUSTOMERS and s.marks & Mark.SHOWS:
        return True
    if not _COMPARED.isdisjoint(keys) and not _OURS.isdisjoint(keys) and not s.marks & THINGS & ~Mark.DEVICE:
        return True  # "Har vi blivit fler än femtio?"
    if "manga" in keys and (spoken_of or not _OURS.isdisjoint(keys)):
        return True
    if not s.question and _purpose_to_know(keys) and not s.marks & (Mark.OTHER_THING | Mark.REGISTER_THING):
        return True
    asked_whom = first == "vilka" or (bool(s.marks & Mark.ASKING) and "vilka" in keys)  # "vi vill veta vilka som …"
    may = first in _MODALS | _BEING or {*keys[1:5]} & _MODALS
    listed = may and _OBTAINED_SOMEHOW & {*keys}  # "Kan våra larmkunder komma på en lista?"
    return bool((asked_whom or listed) and s.marks & Mark.CUSTOMERS and not s.marks & _ELSE)


def _purpose_to_know(keys: list[str]) -> bool:
    """Such as "vi behöver veta vilka som …", "vill se hur många …": what the extract shows; not "vilka ni …"."""
    if "veta" not in keys or not YOU.isdisjoint(keys) or "man" in keys:
        return False
    behind = keys[keys.index("veta") + 1 :][:4]
    return any(
        key in _WHOM and (after in _SHOWN_BY_EXTRACT or after.startswith("larmkund") or key == "antalet")
        for key, after in pairwise([*behind, ""])
    )


_WHOM = words("vilka hur antalet var")
_SHOWN_BY_EXTRACT = words(small.SHOWN_BY_EXTRACT)
_COMPARED = words("fler färre passerat")
_BEING = words("är ä e vore finns")
_OBTAINED_SOMEHOW = words("få ha lista listan listade papper pränt fram ut se sammanställda uppställda list")


def _wonders(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Whether a phrase such as "undrar", "vill veta", "oklart" makes a question of the writers' own.

    Not in "om ni undrar något", "ifall något är oklart", "behöver veta eftersom …", "chefen vill veta …".
    """
    keys = tokens.keys
    if not _YOU.isdisjoint(keys[max(s.first, first - 2) : first]) or supposed(s, tokens, first):
        return False
    if (not s.question and _others_ask_us(s, tokens, first, last)) or (
        keys[first] == "undrar" and keys[first + 1 : first + 2] in _YOU_BEHIND
    ):
        return False  # "Undrar ni varför vi vill ha det igen?"
    if keys[first] == "fragar" and not s.question and _only_said(s, keys, first, last):
        return False
    if keys[first - 1] in IN_CASE and first > s.first:
        return False  # "ha överseende om frågan är dum"
    if "man" in keys[max(s.first, first - 1) : last + 1] and not s.marks & (THINGS | Mark.PERSON):
        return s.question or speaks_of_desk(tokens, s.first, s.last)  # "ibland undrar man ju …"
    behind = keys[last : s.clause_of(first)[1]]
    if keys[first] == "vet" and not s.question:
        if not _KNOWING.isdisjoint(behind) and not _YOU.isdisjoint(behind):
            return False  # "jag vet inte hur mycket ni har hört, men …"
        if "men" in keys[last : s.last] and not s.marks & (THINGS | Mark.PERSON):
            return False  # "jag vet inte om ni jobbar helg, men vi vill ha …"
    if "slipper" in keys[max(s.first, first - 2) : first]:
        return False  # "så slipper jag undra"
    start, _ = s.clause_of(first)
    if _others_wonder(keys[start:first], keys[first:last], keys[last : last + 1]):
        at_large = bool(s.marks & Mark.CUSTOMERS) or not _AT_LARGE.isdisjoint(keys[start:first])
        things = THINGS & ~Mark.DEVICE if at_large else THINGS
        return bool(s.marks & (things | Mark.PERSON))  # "chefen undrar hur vi ligger till": why they order
    if keys[first].startswith("forklar") and not WRITERS.isdisjoint(keys[start:first]) and not s.question:
        return False  # "jag försökte förklara för min man vad jag gör"
    if "veta" in keys[first:last] and not s.question:
        behind = keys[last : s.last]
        return not (keys[last - 1] == "veta" and (not behind or behind[0] in _WHY))
    return True


def _only_said(s: Sentence, keys: list[str], first: int, last: int) -> bool:
    """Such as "jag frågar inte för att klaga", "vi ringer till kunderna och frågar hur de mår"."""
    if not NOT.isdisjoint(keys[last : last + 2]):
        return "utan" not in keys[last : s.last]
    return first > s.first and keys[first - 1] in _AND


def _others_wonder(before: list[str], asking: list[str], behind: list[str]) -> bool:
    """Such as "chefen undrar", "min sambo vill veta": who wonders stands before it, and are not the writers."""
    if not WRITERS.isdisjoint([*before, *asking, *behind]):
        return False
    if not _OTHERS.isdisjoint([*before, *asking]):
        return True
    named = [key for key in before if key.isalpha() and key not in _NO_SUBJECT]
    return bool(named) and asking[0] in _WONDERING


_AND = words("och o")
_AT_LARGE = words("kunderna brukarna vårdtagarna folk alla många")
_YOU_BEHIND = (["ni"], ["du"])
_WONDERING = words("undrar undrade frågar funderar vill")
_NO_SUBJECT = words(
    "och men så nu sen sedan förresten också dessutom för jo hej dock annars bara gärna ni du man det tack ps"
)


def _others_ask_us(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "chefen undrade varför vi inte får ihop listorna": the writers' own people ask what the writers do.

    Not "chefen undrade hur man beställer nya larm", "varför vi inte fått några larm": what the desk could answer.
    """
    keys = tokens.keys
    asked_us = _TO_US.intersection(pairwise(keys[first : s.last])) and "fraga" in keys[first:last]
    if not (asked_us or own_subject(s, tokens, first)) or not WRITERS.isdisjoint(
        keys[max(s.first, first - 1) : last + 1]
    ):
        return False
    asked = keys[last : s.last]
    at = next((i for i, key in enumerate(asked[:_ASKED_WITHIN]) if key in INTERROGATIVES or key == "om"), -1)
    while {*asked[at : at + 1]} == {"om"} and {*asked[at + 1 : at + 2]} & INTERROGATIVES:
        at += 1
    of_us = {*asked[at + 1 : at + 2]} & WRITERS or (s.marks & Mark.OTHER_FACT and _ours_at(tokens, last + at + 1))
    if at < 0 or not of_us or not _ASKED_OF_DESK.isdisjoint(asked):
        return False
    if any(key == "far" and after != "ihop" for key, after in pairwise([*asked, ""])):
        return False
    return not s.marks & (Mark.OTHER_THING | Mark.REGISTER_THING | Mark.PERSON | Mark.FAULT_ALWAYS)


def _ours_at(tokens: Tokens, i: int) -> bool:
    """Such as "vår faktura": as written, for "var" has the same key."""
    return tokens.written(i) in ("vår", "vårt", "våra")


_TO_US = {("till", "oss"), ("till", "mig"), ("oss", "om"), ("mig", "om")}
_ASKED_WITHIN = 9
_ASKED_OF_DESK = words(small.SECOND_PERSON) | words("fick fått saknar betala betalar kan ska måste")


def _asks_for_extract(s: Sentence, tokens: Tokens) -> bool:
    """Such as "undrar om ni kan skicka ett loggutdrag": the clause that asks is the order."""
    if ("hur", "man") in pairwise(tokens.keys[s.first : s.last]):
        return False  # "vi vill veta hur man beställer loggutdrag"
    orders = Mark.WANT | Mark.TAKE | Mark.REQUEST
    return all((asked := _marks_behind(s, tokens, *span)) & AN_EXTRACT and asked & orders for span in s.at(Mark.ASKING))


def _marks_behind(s: Sentence, tokens: Tokens, first: int, last: int) -> int:
    """Marks of the rest of a phrase's clause; of the rest of the sentence, where its clause says no more."""
    _, end = s.clause_of(first)
    if end - last <= 1:
        end = s.last
    marks = 0
    for mark, begin, _ in s.hits:
        if first <= begin < end and not tokens.keys[begin].startswith("visa"):  # "undrar om loggutdraget visar …"
            marks |= mark
    return marks


def _asks_something(s: Sentence, tokens: Tokens) -> bool:
    """Whether a question has a word that is none of the order, of its time or of courtesy."""
    if any(tokens.keys[i] in _REASONS for i in range(s.first, s.last)):
        return True
    ends = {at for hit, first, last in s.hits if hit & _LIGHT for at in (first, last - 1)}
    return any(
        tokens.is_word(i) and tokens.codes[i] == "_" and tokens.keys[i] not in _POLITE and i not in ends
        for i in range(s.first, s.last)
    )


_KNOWING = words("hört vet känner läst sett minns märkt")
_ARTICLES = words("en ett nya vår vårt")
_SOMEBODY = words("en ett alla någon nån chefen anhöriga vikarier")
_CUSTOMERS = words("kund kunden kunder kunderna")
_ASKERS = words("vi jag man") | _CUSTOMERS
_KEPT = words("liggande kvar sparad sparat uppe")
_OBTAINED = words("be få ha beställa skicka lov önska boka utdrag loggutdrag ta")
_WHY = words(small.WHY)
_YOU = words(small.YOU)
_OURS = words(small.WRITERS) | words(small.OURS)
_OTHERS = words(small.OTHERS)
_MUSING = words(small.MUSING)
_REASONS = words(small.REASONS)
