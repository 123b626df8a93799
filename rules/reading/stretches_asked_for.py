"""Rules for months, quarters and other stretches: an invoice period in passing, or what the wish is for."""

from rules.reading.normal import words
from rules.reading.often import AN_EXTRACT
from rules.reading.place import BESIDE, STRETCHES, Place
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_YEAR_LEADS = words(small.YEAR_LEADS)
_PERIOD_LEADS = words(small.PERIOD_LEADS)


def vague_subject(p: Place) -> bool:
    """Such as "Punktlista vecka 36": a stretch in a subject that names no extract."""
    return p.subject and p.c.vague and not p.s.marks & (AN_EXTRACT | Mark.CUSTOMERS | Mark.REQUEST)


_SEASONS = words("vår sommar höst vinter våren sommaren hösten vintern halva halvan")


def year_in_passing(p: Place) -> bool:
    """A year that is no period asked for."""
    if p.c.form == "year" and p.tokens.keys[max(p.c.last - 2, 0) : p.c.last] == ["i", "ar"]:
        return True
    if p.c.form == "year" and p.tokens.keys[p.c.first - 1] in _SEASONS and p.order is not None:
        return False  # "för vår och sommar 2028"
    if p.c.form != "year" or p.lead in _YEAR_LEADS or p.tokens.codes[p.c.first] == "h":
        return False
    return not p.bare or p.tokens.keys[p.c.last - 1] in ("ar", "aret")


def passing_period(p: Place) -> bool:
    """A month counts as asked for behind för, avseende, … or right beside the extract."""
    if p.c.form not in STRETCHES or p.c.days or p.c.options or p.subject or p.bare:
        return False
    if p.order is None or (p.fact is not None and p.fact < p.order):
        return True
    if p.lead in _PERIOD_LEADS or p.order <= BESIDE or fills_clause(p):
        return False
    return not p.clause & Mark.EXTRACT or p.lead in ("i", "in", "sedan", "under")


def received(p: Place) -> bool:
    """Such as "Den här månadens utdrag har vi redan fått": no period asked for."""
    if p.c.form not in STRETCHES or p.s.marks & Mark.WANT or p.clause & Mark.NEGATION or p.s.question:
        return False
    start, end = p.span
    return not _GOT.isdisjoint(p.tokens.keys[start:end]) and not _HAS.isdisjoint(p.tokens.keys[start:end])


_GOT = words("fått kommit levererats skickats betalats fakturerats")
_HAS = words("har hade redan är")


def past_week(p: Place) -> bool:
    """Such as "larmet som strulade förra veckan": not "för förra veckan"."""
    codes = p.tokens.codes[p.c.first : p.c.last]
    return p.c.vague and p.c.form in ("week", "part") and "l" in codes and p.lead not in _PERIOD_ONLY and not p.subject


_PERIOD_ONLY = _PERIOD_LEADS - words("på i inom") | words("per från period perioden")


def wished_period(p: Place) -> bool:
    """Such as "Vi vill ha det för juli", "Det är januari som gäller": the stretch is what the wish is for."""
    if p.c.form not in STRETCHES or not p.c.vague:
        return False
    if p.lead in _PER_STRETCH and p.c.first <= p.s.first + 2:
        return True  # "Gäller nästkommande kvartal."
    if p.fact is not None:
        return False
    if p.clause & (Mark.WANT | Mark.PER | Mark.SUITS | Mark.TAKE | Mark.SHOWS):
        return (
            p.lead in _PERIOD_LEADS
            or p.lead in ("omfatta", "tacka")
            or p.before_lead == "hor"
            or p.tokens.keys[p.c.last : p.c.last + 1] == ["som"]
            or _it_is(p)
        )
    return _it_is(p)


_PER_STRETCH = words("avser gäller avseende gällande avs gälla period perioden faktureringsperiod")
_IT_IS = (["det", "ar"], ["de", "e"], ["det", "galler"], ["de", "galler"])


def _it_is(p: Place) -> bool:
    """Such as "Det är för november månad som …", "Kvartal tre är det vi vill ha", "Tertial ett är perioden"."""
    keys, (start, end) = p.tokens.keys, p.span
    if any(keys[i : i + 2] in _IT_IS for i in range(start, end - 1)):
        return True
    return keys[p.c.last : p.c.last + 2] in (["ar", "det"], ["ar", "perioden"], ["ar", "vad"])


def fills_clause(p: Place) -> bool:
    """Such as "Loggutdrag, tertial 2": nothing else between the commas."""
    start, end = p.span
    return not any(p.tokens.is_word(i) for i in range(start, end) if not p.c.first <= i < p.c.last)
