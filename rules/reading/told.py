"""Sentences that only tell of the extract, or ask after an order that was made: they order nothing."""

from itertools import pairwise

from rules.reading.normal import is_past, words
from rules.reading.often import AN_EXTRACT, POSSESSIVE, SUBJECTS
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

DEFINITE = ("draget", "dragen", "taget", "loggen", "listan", "ningen", "filen")
"""Endings of the extract, the list, the order, as one that both sides know of."""
_TELLS = frozenset(small.TELLS.split())
"""As written: without its signs "vår" would be "var", "här" "har", "år" "är"."""
_OF_THE_ORDER = words("för till per avsett tänkt det den dags avseende gällande som")
_ASKED_AFTER = words(small.ASKED_AFTER)
_ORDERED_THING = ("bestallning", "arende", "mejl", "mail", "order", "meddelande", "forfragan")


def tells_of_extract(s: Sentence, tokens: Tokens) -> bool:
    """Such as "utdraget ser bra ut", "loggutdraget lyser med sin frånvaro", "bra jobbat med listan".

    The extract stands in the definite, and the verb of its clause tells something; "utdraget är för november" and
    "det är utdraget vi menar" say which one is asked for.
    """
    if not s.marks & AN_EXTRACT or s.marks & _WISHES:
        return False
    for first, last in s.at(Mark.EXTRACT) or s.at(Mark.WEAK_EXTRACT):
        if s.marks_of_clause(first) & Mark.SUITS:
            continue
        if first > s.first and tokens.words[first - 1].marks & Mark.PRAISE and tokens.keys[first - 1] not in _KINDLY:
            return True  # "jättebra utdrag!"
        known = tokens.keys[last - 1].endswith(DEFINITE) or (first > s.first and tokens.keys[first - 1] in POSSESSIVE)
        if known and _told_in_clause(s, tokens, first):
            return True
    return False


_WISHES = Mark.WANT | Mark.TAKE | Mark.COURTESY | Mark.CANCEL | Mark.SHOWS


def _told_in_clause(s: Sentence, tokens: Tokens, extract: int) -> bool:
    keys = tokens.keys
    start, end = s.clause_of(extract)
    if {*keys[s.first : extract]} & _SUPPOSED or _if(keys[s.first : extract]):
        return False  # "skulle vara guld om vi fick vår logg"
    if {*keys[start:end]} & _SHALL:
        return False  # "listan ska spegla hur det såg ut", "fredag är dagen vi tänkt oss för utdraget"
    if any(key.startswith("bestall") and not key.startswith("bestallning") for key in keys[start:end]):
        return False
    if s.marks & Mark.PRAISE and "med" in keys[max(start, extract - 2) : extract]:
        return True
    for i in range(start, end):
        if not tokens.is_word(i) or not (is_past(keys[i]) or tokens.written(i) in _TELLS):
            continue
        if (i < extract <= i + _POINTS and keys[i - 1] == "det") or tokens.written(i - 1) in ("här", "härmed"):
            return False  # "det är utdraget vi menar", "här kommer vår beställning"
        return keys[i + 1 : i + 2] == [] or keys[i + 1] not in _OF_THE_ORDER
    return False


def _if(keys: list[str]) -> bool:
    """Such as "om vi fick …"; not the preposition in "tyst om vårt utdrag"."""
    return any(key == "om" and after in SUBJECTS for key, after in pairwise(keys))


_SUPPOSED = words("skulle vore ifall")
_SHALL = words("ska skall bör dagen datumet datum uttagsdag uttagsdagen uttagsdatum")
_POINTS = 3
"""Words from "det är" to what it points to."""


def asks_after_order(s: Sentence, keys: list[str]) -> bool:
    """Such as "Är vår beställning bortglömd?", "Har det blivit något fel med loggutdraget?"."""
    if not s.question or s.marks & (Mark.TAKE | Mark.WANT):
        return False
    first = next((key for key in keys if key.isalpha() and key not in _OPENING), "")
    if first not in _ASKED_AFTER:
        return False
    if any(keys[last - s.first - 1].endswith(DEFINITE) for _, last in s.at(Mark.EXTRACT)):
        return True
    return any(
        key in POSSESSIVE and any(word.startswith(_ORDERED_THING) for word in keys[i + 1 : i + 3])
        for i, key in enumerate(keys)
    )


_KINDLY = words("tack tackar bästa vänlig vänliga uppskattar uppskattas fint bra snabbt gärna")
_OPENING = words("hej men och nå jo tja hallå")
