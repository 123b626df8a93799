"""Sentences that speak of ordering the extract and order none: how, by whom, whether, later, or what to do with it."""

from itertools import pairwise

from rules.reading.normal import words
from rules.reading.often import GET, WE
from rules.reading.sentences import Sentence
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_DEFINITE = ("draget", "dragen", "loggen", "listan")
_TASK_NEAR = 8


def uses_it(s: Sentence, keys: list[str]) -> bool:
    """Such as "Får vi dela loggutdraget med revisorn?": what is wanted is no extract, but to do something with it."""
    if any(i > 1 and keys[i - 1] == "om" and keys[i - 2] in _SPOKEN for i in _places(s, Mark.EXTRACT)):
        return True  # "Kan vi få ett möte om loggutdragen?"
    if not _CALLS.isdisjoint(keys) and any(
        i > 1 and keys[i - 1] in _ABOUT | _POSSESSIVE for i in _places(s, Mark.EXTRACT)
    ):
        return _calls_about(s, keys)
    if {*keys} & _HOW_OR_WHAT and not _WORKS.isdisjoint(keys):
        return True  # "utbildning i hur loggutdragen fungerar", "vad betyder kolumnen i loggutdraget?"
    if _USES.isdisjoint(keys) and "forsta" not in keys:
        return False
    for first, _ in s.at(Mark.EXTRACT):
        start, end = s.clause_of(first)
        clause = {*keys[start - s.first : end - s.first]}
        if {*keys[start - s.first : first - s.first]} & WE and clause & _SHALL and not s.question:
            continue  # "vi ska läsa in utdraget i vårt system": what it is for
        uses = clause & _USES or ("att", "forsta") in pairwise(keys)
        if uses and not clause & OBTAINS:
            return True
    return False


def _calls_about(s: Sentence, keys: list[str]) -> bool:
    """Such as "Kan någon ringa mig angående vår larmlista?": what is wanted is a call, of the extract."""
    if s.marks & Mark.NEGATION:
        return False
    called = next(i for i, key in enumerate(keys) if key in _CALLS)
    return any(called < i and not _ABOUT.isdisjoint(keys[called:i]) for i in _places(s, Mark.EXTRACT))


_CALLS = words("ringa kontakta prata diskutera träffa")
_ABOUT = words("angående gällande ang om kring rörande beträffande")
_POSSESSIVE = words("vår vårt min mitt")


def _places(s: Sentence, mark: int) -> list[int]:
    return [first - s.first for first, _ in s.at(mark)]


_SPOKEN = words("mer mera möte information info utbildning genomgång frågor fråga samtal råd rådgivning manual lathund")


def asks_about_ordering(s: Sentence, keys: list[str]) -> bool:
    """Such as "Vem får beställa utdraget?", "Måste vi också begära loggutdrag?": how it is ordered, and no order."""
    if not s.question:
        return False
    for first, _ in s.at(Mark.EXTRACT | Mark.CUSTOMERS):
        start, end = s.clause_of(first)
        if {keys[start - s.first], *keys[start - s.first + 1 : start - s.first + 2]} & _GOES_ON and start > s.first:
            start, _ = s.clause_of(start - 1)  # "Är det ni som beställer utdraget?"
        clause = [key for key in keys[start - s.first : end - s.first] if key.isalpha() and key not in _BEFORE_ASKING]
        if clause[:1] == ["kommer"] and {*clause[1:2]} & WE and {*clause[2:5]} & GET:
            return True  # "Kommer vi att få loggutdrag i sommar?"
        if clause[:2] == ["far", "man"] and "be" not in clause and keys[first - s.first].endswith(_DEFINITE):
            return True  # "Får man ha loggutdraget på en delad disk?"
        if clause[:2] == ["ar", "det"] and "som" in clause and {*clause[2:3]} & _SOMEBODY:
            return True
        if not any(key.startswith(ORDERING) for key in clause):
            continue
        if clause[1:2] == ["sags"] or "vore" in clause:
            continue  # "Vad sägs om att vi beställer ett utdrag?"
        if {*clause[:1]} & _HOW or ({*clause[:1]} & _OBLIGED and {*clause[1:2]} & _OURSELVES):
            return True
        if "man" in clause and ({*clause} & (_OBLIGED | _HOW) or clause[0] == "var"):
            return True
    return False


def announces(keys: list[str]) -> bool:
    """Such as "vi kommer att beställa ett loggutdrag i juni", "vi diskuterar om vi ska ta ut loggen": no order yet."""
    if not _NOW_AT_LAST.isdisjoint(keys):
        return False
    for i, key in enumerate(keys):
        behind = keys[i + 1 : i + _TASK_NEAR]
        if key in ("kommer", "ska") and any(word.startswith(ORDERING) for word in behind[:4]):
            later = not _LATER.isdisjoint(keys) or not _WHEN_WE.isdisjoint(pairwise(keys))
            if later or (key == "kommer" and not {*keys[max(0, i - 1) : i]}.isdisjoint(WE)):
                return True
        if keys[i : i + 3] == ["om", "ni", "vill"] and any(pair == ("kan", "vi") for pair in pairwise(behind)):
            return any(word.startswith(ORDERING) for word in behind)
        if key == "om" and {*behind[:1]} & WE and {*behind[1:2]} & _SHALL and {*keys[max(0, i - 4) : i]} & _THINK:
            return True
    return False


ANNOUNCING = words("kommer ska om")
_NOW_AT_LAST = words("nu härmed här")
_LATER = words("senare framöver")
_WHEN_WE = {("nar", "vi"), ("nar", "jag")}
_THINK = words("diskuterar överväger tvekar funderar undersöker resonerar pratar osäkra osäker bestämt bestämma vet")
ORDERING = ("bestall", "begar", "anhall", "rekvirer")
_GOES_ON = words("som att då")
_BEFORE_ASKING = words("hej och men så ok okej jo du sen sedan förresten också")
_HOW = words("vem vilka hur varför vad")
_OBLIGED = words("måste behöver bör")
_SOMEBODY = words("ni du vi jag man någon nån kommunen chefen")
_OURSELVES = words("vi jag man en chefen")
_HOW_OR_WHAT = words("hur vad")
_WORKS = words("fungerar funkar betyder")
_SHALL = words("ska skall kommer tänker")
_USES = words(small.USES)
OBTAINS = words(small.OBTAINS)
