"""Fault reports: an alarm that does not work is a matter of life and safety, so prefer one too many."""

from itertools import pairwise

from rules.reading.matter import Around
from rules.reading.normal import words
from rules.reading.often import AN_EXTRACT, BUT, FAULTS, ONLY, OURS, SHALL, SPOKEN_OF, WE, YET
from rules.reading.persons import FIRST_NAMES, is_name
from rules.reading.recovery import help_came, recovered, resolved, still
from rules.reading.scope import answered_no, is_so, of_own_things, supposed
from rules.reading.sentences import Sentence
from rules.reading.subjects import done_by_own
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

NO_DEVICE = (
    "larmkund", "larmutdrag", "larmlist", "larmlogg", "larmcentral", "larmteam", "larmgrupp", "akutlarm",
    "larmunderlag", "larmuppgift", "larmutbildning", "larmgenomgang", "larmtryck", "larmpatrull", "larmjour",
    "larmersattning", "larmavgift", "larmdebitering", "larmkostnad", "larmfaktur", "larmregist", "larmsystem",
    "larmansvar", "larmsamordn", "larmavtal", "larmlage", "larmhandels", "larmhistorik", "larmstatistik", "larmabonn",
    "larmgata", "larmrapport", "larmbruk", "larmrakning", "larmdel", "larmbibel", "larmrull", "larmfolk", "larmkort",
    "larmjournal", "larmredovis", "larmtath", "larmpost", "larmplan", "larmmote", "larmfrag", "larmsiff", "larmantal",
    "larmutryckning", "larmbesok", "larmkalkyl", "larmbudget", "larmtaxa", "larmmoms", "larmintakt",
)  # fmt: skip
FAULTY = Mark.FAULT_ALWAYS | Mark.FAULT | Mark.WEAK_FAULT | Mark.NOT_WORKING
"""Without one of these there is no fault report."""

_HEADS = tuple(words(small.ALARM_HEADS))
_DEFINITE = tuple(words(small.ALARM_DEFINITE))
_ONE = words(small.ONE)
_THANKS = words("tack tackar stort")
_US = words(small.OURS) | words(small.DESK) | words(small.ANYBODY)
_RAISED = words(small.RAISED)
_TELLS = 4
"""Fewer words tell nothing of an alarm."""


def is_fault(s: Sentence, tokens: Tokens, around: Around) -> bool:
    """A fault report: prefer one too many."""
    if s.marks & Mark.EXCEPT and _all_but_one(s, tokens):
        return True
    if not s.marks & FAULTY:
        return False
    if resolved(s, tokens) and not still(s) and not _but_faulty(s, tokens):
        return False
    if (s.question and answered_no(s, tokens) and not s.marks & Mark.NOT_WORKING) or _is_over(s, tokens):
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
    if marks & (AN_EXTRACT | Mark.COMPLAINT | Mark.CUSTOMERS) and not person:
        return False
    if around.device_before:
        return bool(marks & Mark.FAULT) or (broken and person) or (broken and len(s.clauses) == 1)
    return person and bool(marks & Mark.FAULT)


def _is_over(s: Sentence, tokens: Tokens) -> bool:
    return recovered(s, tokens) or help_came(s, tokens)


def _all_but_one(s: Sentence, tokens: Tokens) -> bool:
    """Such as "larmen fungerar fint bortsett från Bertils", "inga problem mer än att Ivars larm är nere"."""
    if s.marks & SPOKEN_OF or not s.marks & _ALL_WELL:
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
        if hit & FAULTY and done_by_own(s, tokens, first, last):
            continue
        if hit & FAULTY and is_so(s, tokens, first, last) and not _is_harmless(s, tokens, first, last):
            marks |= hit & FAULTY
        elif hit & Mark.NOT_WORKING and not supposed(s, tokens, first) and not of_own_things(s, tokens, first):
            marks |= Mark.NOT_WORKING  # "fungerar inte": its negation is the fault
    return marks


def _is_harmless(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    if tokens.keys[first].startswith("vagra") and not _TO_WEAR.isdisjoint(tokens.keys[last : last + 3]):
        return True  # "två kunder vägrar ha larmet på sig"
    if tokens.keys[first] == "borta" and _somebody_away(s, tokens, first):
        return True
    if tokens.keys[first] == "utan" and "jag" in tokens.keys[slice(*s.clause_of(first))]:
        return True  # "då sitter jag på en ö utan täckning"
    if (
        any(key.startswith(_OF_MAIL) for key in tokens.keys[last : last + 3])
        and not s.marks_of_clause(first) & Mark.DEVICE
    ):
        return True  # "vi fick inte iväg våra räkningar"
    return _harmless_fall(s, tokens, first, last) or _only_when(s, tokens, first, last)


_OF_MAIL = ("rakning", "faktur", "mejl", "mail", "bestallning", "lon")


def _somebody_away(s: Sentence, tokens: Tokens, first: int) -> bool:
    """Such as "några kunder är borta på sommarstället": people, and no alarm."""
    start, end = s.clause_of(first)
    marks = s.marks_of_clause(first)
    people = marks & Mark.PERSON or any(key.startswith(_PEOPLE) for key in tokens.keys[start:end])
    return bool(people) and not marks & (Mark.DEVICE | Mark.WATCH)


_PEOPLE = ("kund", "brukar", "vardtag", "person")
_TO_WEAR = words("ha bära använda ta sätta")


def _only_when(s: Sentence, tokens: Tokens, first: int, last: int) -> bool:
    """Such as "hon är glad över hur ni skötte det när hon larmade": when, and not what happened then."""
    if (
        tokens.keys[first] != "nar"
        or tokens.keys[first - 1] in YET
        or s.marks & (Mark.NEGATION | Mark.STILL | Mark.WEAK_FAULT)
    ):
        return False
    return all(first <= begin and end <= last for begin, end in s.at(Mark.FAULT | Mark.FAULT_ALWAYS))


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
    if not OURS.isdisjoint(keys[max(start, first - _BESIDE) : min(last + 2, end)]):
        return True
    return keys[first - 1] == "som" and first - 3 >= s.first and _is_thing(keys, first - 2)


def _is_thing(keys: list[str], i: int) -> bool:
    """Such as "en gran"; not "en åttioåring"."""
    return keys[i - 1] in ("en", "ett") and not keys[i].endswith(_OF_PERSONS)


_FALLS = tuple(words(small.FALLS))
_FIGURATIVE = words(small.FIGURATIVE)
_OF_PERSONS = ("ing", "are", "man", "inna", "dam", "kund", "bo")
_BESIDE = 5


def alarm_told_of(s: Sentence, tokens: Tokens) -> bool:
    """Such as "larmet hos Asta hänger bara där": a single alarm, and nothing tells that all is well with it.

    What is told of an alarm is a fault more often than not, whatever the words. All is well where the sentence says so,
    or tells that the alarm was got, given back, changed or counted.
    """
    if s.last - s.first < _TELLS or s.marks & (Mark.CUSTOMERS | Mark.TYPING | Mark.SHOWS) or resolved(s, tokens):
        return False
    if s.marks & Mark.SETTLED and not s.marks & (Mark.NEGATION | Mark.STILL | Mark.FAULT):
        return False
    if tokens.keys[s.first] in _THANKS and not s.marks & (Mark.NEGATION | Mark.STILL):
        return False
    if not device_in(s, tokens) or denies_faults(s, tokens):
        return False
    if (
        not s.marks & Mark.STILL
        and _ordinary(s, tokens)
        and (not s.marks & Mark.NEGATION or ("inte", "vet") in pairwise(tokens.keys[s.first : s.last]))
    ):
        return False
    if _is_over(s, tokens) or all_well(s, tokens):
        return False
    if tokens.keys[s.first] in _HOW and not s.marks & (Mark.NEGATION | Mark.STILL):
        return False  # "hur länge batteriet räcker stod i häftet"
    if tokens.keys[s.first] == "om" and all(supposed(s, tokens, first) for first, _ in s.at(Mark.DEVICE)):
        return False  # "om en kund säger upp larmet anmäler vi det"
    if s.marks & Mark.PERSON and _one_person(s, tokens):
        return True
    keys = tokens.keys
    things = {first for first, _ in s.at(Mark.DEVICE | Mark.WATCH)}
    if any(
        (keys[i] == "hos" and keys[i + 1] not in _US)
        or (genitive(tokens, i) and not things.isdisjoint(range(i + 1, i + 4)))
        for i in range(s.first, s.last - 1)
    ):
        return True
    if s.marks & Mark.OWN_THINGS or not (s.marks & _BAD or _CUSTOMERS_AT_LARGE.isdisjoint(keys)):
        return False  # "larmet på bilen tjöt", "en del kunder kallar larmet för klockan"
    return _watch_spoken_of(s, tokens) or any(
        _is_one_alarm(tokens, first) for first, _ in s.at(Mark.DEVICE | Mark.WATCH)
    )


_BAD = FAULTY | Mark.GRUMBLE | Mark.COMPLAINT | Mark.STILL
_CUSTOMERS_AT_LARGE = words("kunderna brukarna vårdtagarna pensionärerna gummorna gubbarna")


def _ordinary(s: Sentence, tokens: Tokens) -> bool:
    """Such as "hon fick sitt larm i tisdags"; not "vi fick larm från en dosa som är avstängd": that is a signal."""
    return any(
        not any(key == "larm" and after in _SENDERS for key, after in pairwise(tokens.keys[first : last + 1]))
        for first, last in s.at(Mark.ALARM_LIFE)
    )


_SENDERS = words("från på om av")
_HOW = words("hur vad vilka vem")


def all_well(s: Sentence, tokens: Tokens) -> bool:
    """Such as "samtalen från Arvid går fram igen", "halsbandet passade perfekt": told, and all is well."""
    if s.marks & (Mark.NEGATION | Mark.STILL | FAULTY & ~Mark.NOT_WORKING) or not _BUTS.isdisjoint(
        tokens.keys[s.first : s.last]
    ):
        return False
    keys = tokens.keys[s.first : s.last]
    if any(key == "brukar" and after in _SAYING for key, after in pairwise(keys)):
        return True  # "Sture brukar säga att larmet är hans livlina"
    if s.marks & Mark.NOT_WORKING and not _AGAIN.isdisjoint(keys) and not _WORKS.isdisjoint(keys):
        return True
    return any(not tokens.keys[first].startswith(_FAINT_PRAISE) for first, _ in s.at(Mark.PRAISE | Mark.COMMEND))


_SAYING = words("säga kalla skämta berätta prata")
_BUTS = words("men fast dock tyvärr")
_AGAIN = words("igen åter efter numera")
_WORKS = words("fungerar funkar emot fram svarar hörs")
_FAINT_PRAISE = ("tack", "bra", "snabb", "latt", "vanlig", "enkel", "stamm", "fin")


def _one_person(s: Sentence, tokens: Tokens) -> bool:
    """Somebody; not "fyrtio brukare", "våra brukare"."""
    return any(
        tokens.keys[first] not in _MANY_PERSONS or tokens.keys[first - 1] in ("en", "var")
        for first, _ in s.at(Mark.PERSON)
    )


_MANY_PERSONS = words("brukare äldre anhöriga pensionärer vårdtagare boende patienter klienter")


def denies_faults(s: Sentence, tokens: Tokens) -> bool:
    """Such as "trasiga larm har vi inga": faults are named, and none is told as real."""
    faults = Mark.FAULT_ALWAYS | Mark.FAULT | Mark.WEAK_FAULT | Mark.COMPLAINT
    return bool(s.marks & faults) and not any(is_so(s, tokens, first, last) for first, last in s.at(faults))


def _is_one_alarm(tokens: Tokens, i: int) -> bool:
    """Such as "larmet", "dosan", "ett larm", "Pers klocka"; no compound about alarms, nor alarms at large."""
    key = tokens.keys[i]
    if key.endswith(_SEVERAL):  # "larmen på Ekbacken"; not "larmen hanterar ju ni", "larmen i vår grupp"
        if not SHALL.isdisjoint(tokens.keys[i + 1 : i + 5]):
            return True
        behind = tokens.keys[i + 2 : i + 3]
        if behind and (tokens.codes[i + 2] in _DAY_LETTERS or behind[0] in _TIMES):
            return False  # "vi stämmer av larmen på måndag"
        return tokens.keys[i + 1 : i + 2] in _PLACES and _ANYWHERE.isdisjoint(behind)
    if key.endswith(_DEFINITE):
        return True
    if i > 1 and tokens.keys[i - 2] in ONLY:
        return False  # "bara ett larm i natt"
    return key.endswith(_HEADS) and i > 0 and (tokens.keys[i - 1] in _ONE or genitive(tokens, i - 1))


_DAY_LETTERS = frozenset("DMnOIFH")
_TIMES = words("efterskott förskott kväll eftermiddag förmiddag dag morgon veckan helgen")
_SEVERAL = tuple(words("larmen knapparna dosorna"))
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
    if s.marks & Mark.WATCH and _watch_spoken_of(s, tokens):
        return True
    if not s.marks & Mark.DEVICE:
        return False
    spans = s.at(Mark.EXTRACT | Mark.CUSTOMERS)
    return any(
        not tokens.keys[first].startswith(NO_DEVICE)
        and not _of_the_writer(s, tokens, first)
        and not (first and tokens.keys[first - 1] in _RAISED)  # "slog larm om bemanningen"
        and not any(begin <= first and last <= end for begin, end in spans)
        for first, last in s.at(Mark.DEVICE)
    )


def _watch_spoken_of(s: Sentence, tokens: Tokens) -> bool:
    """Such as "klockan som ni satte på Alma går inte att ta av"; not the hour: "klockan åtta"."""
    if not s.marks & (Mark.FAULT | Mark.NEGATION):
        return False
    named = any(is_name(tokens, i) or tokens.keys[i] in FIRST_NAMES for i in range(s.first + 1, s.last))
    if not named and not s.marks & (Mark.FAULT | Mark.PERSON | Mark.NOT_WORKING):
        return False
    return any(
        tokens.keys[first] == "klockan"
        and first + 1 < s.last
        and tokens.is_word(first + 1)
        and tokens.keys[first + 1] not in _HOUR
        and tokens.keys[first - 1] not in _LOOKS
        for first, _ in s.at(Mark.WATCH)
    )


_HOUR = words(small.OF_THE_HOUR)
_LOOKS = words("om på mot tills innan")


def _of_the_writer(s: Sentence, tokens: Tokens, i: int) -> bool:
    """Such as "mitt eget batteri är slut", "jag trycker på skicka": no writer has an alarm."""
    keys = tokens.keys
    if keys[i].startswith(_PRESSED):
        return not WE.isdisjoint(keys[max(s.first, i - 2) : min(i + 2, s.last)])
    return not _MINE.isdisjoint(keys[max(s.first, i - 2) : i])


_PRESSED = ("tryck",)
_MINE = words("mitt min")


def _but_faulty(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Hon har fått ny dosa, men den hörs inte": the clause behind "men" tells what is so now."""
    keys = tokens.keys
    for begin in range(s.first + 1, s.last - 1):
        if keys[begin] in BUT or (keys[begin] == "och" and keys[begin + 1] in _IT):
            marks = s.marks_within(begin, s.clause_of(begin)[1])
            if marks & FAULTS or (marks & Mark.NOT_WORKING and marks & Mark.NEGATION):
                return not marks & Mark.RESOLVED
            if marks & Mark.NEGATION and tokens.keys[begin + 1] in _IT and not marks & _NO_MATTER:
                return _HARMLESS.isdisjoint(keys[begin : s.clause_of(begin)[1]])
    return _faulty_since(s, tokens)


_IT = words("det den hon han larmet dosan knappen klockan de dom")
_NO_MATTER = Mark.RESOLVED | Mark.EXTRACT | Mark.WANT | Mark.COURTESY
_HARMLESS = words("gör spelar behövs behöver ska syns räknas problem fara märks")


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
