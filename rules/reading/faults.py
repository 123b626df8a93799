"""Fault reports: an alarm that does not work is a matter of life and safety, so prefer one too many."""

from rules.reading.matter import Around
from rules.reading.normal import words
from rules.reading.persons import FIRST_NAMES, is_name
from rules.reading.scope import answered_no, is_so, of_own_things, supposed
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

NO_DEVICE = (
    "larmkund", "larmutdrag", "larmlist", "larmlogg", "larmcentral", "larmteam", "larmgrupp", "akutlarm",
    "larmunderlag", "larmuppgift", "larmutbildning", "larmgenomgang", "larmtryck", "larmpatrull", "larmjour",
    "larmersattning", "larmavgift", "larmdebitering", "larmkostnad", "larmfaktur", "larmregist", "larmsystem",
    "larmansvar", "larmsamordn", "larmavtal", "larmlage", "larmhandels", "larmhistorik", "larmstatistik", "larmabonn",
    "larmgata", "larmrapport", "larmbruk",
)  # fmt: skip


FAULTY = Mark.FAULT_ALWAYS | Mark.FAULT | Mark.WEAK_FAULT | Mark.NOT_WORKING
"""Without one of these there is no fault report."""

_HEADS = tuple(words(small.ALARM_HEADS))
_DEFINITE = tuple(words(small.ALARM_DEFINITE))
_ONE = words(small.ONE)
_THANKS = words("tack tackar stort")
_US = words(small.OURS) | words(small.DESK)
_RAISED = words(small.RAISED)
_TELLS = 4
"""Fewer words tell nothing of an alarm."""


def is_fault(s: Sentence, tokens: Tokens, around: Around) -> bool:
    """A fault report: prefer one too many."""
    if s.marks & Mark.EXCEPT and _all_but_one(s, tokens):
        return True
    if not s.marks & FAULTY:
        return False
    if s.marks & Mark.RESOLVED and not s.marks & Mark.STILL and not _but_faulty(s, tokens):
        return False
    if s.question and answered_no(s, tokens) and not s.marks & Mark.NOT_WORKING:
        return False
    marks = _told_as_real(s, tokens)
    person = bool(marks & Mark.PERSON) or at_somebodys(s, tokens)
    if not marks & FAULTY or (marks & (Mark.TYPING | Mark.AT_LARGE) and not person):
        return False
    device = device_in(s, tokens)
    broken = bool(marks & Mark.NOT_WORKING) and together(s, Mark.NOT_WORKING, Mark.NEGATION)
    if device:
        if marks & (Mark.FAULT_ALWAYS | Mark.FAULT) or broken:
            return True
        return bool(marks & Mark.WEAK_FAULT) and _near(s, Mark.WEAK_FAULT, Mark.DEVICE)
    if marks & Mark.FAULT_ALWAYS:
        return True
    if marks & Mark.OWN_THINGS:
        return False
    if marks & (Mark.EXTRACT | Mark.WEAK_EXTRACT | Mark.COMPLAINT | Mark.CUSTOMERS) and not person:
        return False
    if around.device_before:
        return bool(marks & Mark.FAULT) or (broken and person) or (broken and len(s.clauses) == 1)
    return person and bool(marks & Mark.FAULT)


def _all_but_one(s: Sentence, tokens: Tokens) -> bool:
    """Such as "larmen fungerar fint bortsett från Bertils", "inga problem mer än att Ivars larm är nere"."""
    if s.marks & (Mark.EXTRACT | Mark.CUSTOMERS | Mark.WEAK_EXTRACT) or not s.marks & _ALL_WELL:
        return False
    return device_in(s, tokens)


_ALL_WELL = Mark.RESOLVED | Mark.PRAISE | Mark.NEGATION | Mark.NOT_WORKING | Mark.SETTLED


def at_somebodys(s: Sentence, tokens: Tokens) -> bool:
    """Such as "hos Britta"; not "hos oss"."""
    return any(
        tokens.keys[i] == "hos" and (is_name(tokens, i + 1) or tokens.keys[i + 1] in _TITLES)
        for i in range(s.first, s.last - 1)
    )


_TITLES = words(small.TITLES_OF_PERSONS)


def _told_as_real(s: Sentence, tokens: Tokens) -> int:
    """The sentence's marks, without the faults that are denied, only supposed, or of the writers' own things."""
    marks = s.marks & ~FAULTY
    for hit, first, last in s.hits:
        if hit & FAULTY and is_so(s, tokens, first, last) and not _harmless_fall(s, tokens, first, last):
            marks |= hit & FAULTY
        elif hit & Mark.NOT_WORKING and not supposed(s, tokens, first) and not of_own_things(s, tokens, first):
            marks |= Mark.NOT_WORKING  # "fungerar inte": its negation is the fault
    return marks


def _harmless_fall(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "det föll på min lott", "jag halkade", "en gran som ramlat", "mina lappar ligger på golvet".

    No customer fell: the word is figurative, or a writer or a thing fell, and the clause names neither a person nor an
    alarm.
    """
    keys = tokens.keys
    if not (keys[first].startswith(_FALLS) or keys[last - 1] in _FALLS):
        return False
    if not _FIGURATIVE.isdisjoint(keys[first + 1 : min(last + 5, s.last)]):
        return True
    start, end = s.clause_of(first)
    if "jag" in keys[max(start, first - 2) : min(last + 1, end)]:
        return True
    if s.marks_of_clause(first) & (Mark.PERSON | Mark.DEVICE) or any(
        keys[i] in FIRST_NAMES or is_name(tokens, i) for i in range(start, end)
    ):
        return False
    if not _OURS.isdisjoint(keys[max(start, first - _BESIDE) : min(last + 2, end)]):
        return True
    return keys[first - 1] == "som" and first - 3 >= s.first and _is_thing(keys, first - 2)


def _is_thing(keys: list[str], i: int) -> bool:
    """Such as "en gran"; not "en åttioåring"."""
    return keys[i - 1] in ("en", "ett") and not keys[i].endswith(_OF_PERSONS)


_FALLS = tuple(words(small.FALLS))
_FIGURATIVE = words(small.FIGURATIVE)
_OURS = words(small.OURS)
_OF_PERSONS = ("ing", "are", "man", "inna", "dam", "kund", "bo")
_BESIDE = 5


def alarm_told_of(s: Sentence, tokens: Tokens) -> bool:
    """Such as "larmet hos Asta hänger bara där": a single alarm, and nothing tells that all is well with it.

    What is told of an alarm is a fault more often than not, whatever the words. All is well where the sentence says so,
    or tells that the alarm was got, given back, changed or counted.
    """
    if s.last - s.first < _TELLS or s.marks & (Mark.RESOLVED | Mark.CUSTOMERS | Mark.TYPING | Mark.SHOWS):
        return False
    if tokens.keys[s.first] in _THANKS and not s.marks & (Mark.NEGATION | Mark.STILL):
        return False
    if not device_in(s, tokens) or denies_faults(s, tokens):
        return False
    if s.marks & Mark.ALARM_LIFE and not s.marks & (Mark.NEGATION | Mark.STILL):
        return False
    if tokens.keys[s.first] == "om" and all(supposed(s, tokens, first) for first, _ in s.at(Mark.DEVICE)):
        return False  # "om en kund säger upp larmet anmäler vi det"
    if s.marks & Mark.PERSON and _one_person(s, tokens):
        return True
    keys = tokens.keys
    if any((keys[i] == "hos" and keys[i + 1] not in _US) or genitive(tokens, i) for i in range(s.first, s.last - 1)):
        return True
    if s.marks & Mark.OWN_THINGS:
        return False  # "larmet på bilen tjöt"
    return any(_is_one_alarm(tokens, first) for first, _ in s.at(Mark.DEVICE | Mark.WATCH))


def _one_person(s: Sentence, tokens: Tokens) -> bool:
    """Somebody; not "fyrtio brukare", "våra brukare"."""
    return any(
        tokens.keys[first] != "brukare" or tokens.keys[first - 1] in ("en", "var") for first, _ in s.at(Mark.PERSON)
    )


def denies_faults(s: Sentence, tokens: Tokens) -> bool:
    """Such as "trasiga larm har vi inga": faults are named, and none is told as real."""
    faults = Mark.FAULT_ALWAYS | Mark.FAULT | Mark.WEAK_FAULT | Mark.COMPLAINT
    return bool(s.marks & faults) and not any(is_so(s, tokens, first, last) for first, last in s.at(faults))


def _is_one_alarm(tokens: Tokens, i: int) -> bool:
    """Such as "larmet", "dosan", "ett larm", "Pers klocka"; no compound about alarms, nor alarms at large."""
    key = tokens.keys[i]
    if key.endswith(_SEVERAL):  # "larmen på Ekbacken"; not "larmen hanterar ju ni", "larmen i vår grupp"
        if not _SHALL.isdisjoint(tokens.keys[i + 1 : i + 5]):
            return True
        return tokens.keys[i + 1 : i + 2] in _PLACES and _ANYWHERE.isdisjoint(tokens.keys[i + 2 : i + 3])
    if key.endswith(_DEFINITE):
        return True
    return key.endswith(_HEADS) and i > 0 and (tokens.keys[i - 1] in _ONE or genitive(tokens, i - 1))


_SEVERAL = tuple(words("larmen knapparna dosorna"))
_SHALL = words(small.SHALL)
_ANYWHERE = words(small.OURS) | words(small.ALL) | words("hela er")
_PLACES = (["pa"], ["i"], ["hos"], ["vid"])


def genitive(tokens: Tokens, i: int) -> bool:
    """Such as "Kalles", with a capital: somebody's."""
    return tokens.keys[i].endswith("s") and is_name(tokens, i)


def device_in(s: Sentence, tokens: Tokens) -> bool:
    """Whether the sentence speaks of an alarm as a thing, and not only of alarm customers or the extract."""
    if s.marks & Mark.WATCH and any(
        first > s.first and (tokens.keys[first - 1] in _ONE or genitive(tokens, first - 1))
        for first, _ in s.at(Mark.WATCH)
    ):
        return True
    if not s.marks & Mark.DEVICE:
        return False
    spans = s.at(Mark.EXTRACT | Mark.CUSTOMERS)
    return any(
        not tokens.keys[first].startswith(NO_DEVICE)
        and not (first and tokens.keys[first - 1] in _RAISED)  # "slog larm om bemanningen"
        and not any(begin <= first and last <= end for begin, end in spans)
        for first, last in s.at(Mark.DEVICE)
    )


def _but_faulty(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Hon har fått ny dosa, men den hörs inte": the clause behind "men" tells what is so now."""
    for begin in s.clauses:
        if tokens.keys[begin] in ("men", "fast", "but"):
            marks = s.marks_of_clause(begin)
            if marks & (Mark.FAULT | Mark.FAULT_ALWAYS | Mark.WEAK_FAULT) or (
                marks & Mark.NOT_WORKING and marks & Mark.NEGATION
            ):
                return not marks & Mark.RESOLVED
    return _faulty_since(s, tokens)


def _faulty_since(s: Sentence, tokens: Tokens) -> bool:
    """Such as "hon fick ny dosa i torsdags, hon hör inget": told behind what was put right, and not of before it."""
    resolved = min(first for first, _ in s.at(Mark.RESOLVED))
    for begin in s.clauses:
        _, end = s.clause_of(begin)
        if begin <= resolved or not _OF_THE_PAST.isdisjoint(tokens.keys[begin:end]):
            continue
        marks = s.marks_of_clause(begin)
        broken = marks & Mark.NOT_WORKING and marks & Mark.NEGATION
        if (marks & (Mark.FAULT | Mark.FAULT_ALWAYS) or broken) and not marks & (Mark.RESOLVED | Mark.OWN_THINGS):
            return any(
                is_so(s, tokens, first, last)
                for first, last in s.at(Mark.FAULT | Mark.FAULT_ALWAYS)
                if begin <= first < end
            ) or bool(broken)
    return False


_OF_THE_PAST = words(small.OF_THE_PAST)


def together(s: Sentence, one: int, other: int) -> bool:
    """Whether both stand in one clause."""
    if not s.marks & one or not s.marks & other:
        return False
    return any(s.marks_of_clause(first) & other for first, _ in s.at(one))


def _near(s: Sentence, one: int, other: int) -> bool:
    """Whether both stand in one clause, or in a sentence that is not about the extract."""
    if s.marks & one and s.marks & other and not s.marks & (Mark.EXTRACT | Mark.CUSTOMERS):
        return True
    return together(s, one, other)
