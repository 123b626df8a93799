"""Days that are not asked for because the text says so: rejected, replaced, let go of, not to be waited for."""

from rules.reading.let_go import day_in_brackets
from rules.reading.normal import words
from rules.reading.often import BAD_FOR_A_DAY, ONLY, SHALL, WILL
from rules.reading.place import BEHIND, Place
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_NOT_LEADS = words(small.NOT_LEADS)


def rejected(p: Place) -> bool:
    """Such as "inte den 15", "istället för den 15", "Glöm både den 26 och den 28"."""
    start, _ = p.span
    if p.tokens.keys[start] in _FORGET or p.lead in _FORGET or day_in_brackets(p.s, p.tokens, p.c.first):
        return True
    if p.before_lead in _WOULD_NOT_TAKE:
        return False  # "kalendern tillät inte den 31": the form rejected it, not the writer
    if p.lead == "of":
        return p.before_lead == "instead"
    if p.lead == "for" and p.before_lead in ("istallet", "stallet"):
        return True
    if p.lead in ("istallet", "stallet"):
        return p.tokens.keys[p.c.first - 1] == "for"
    if _replaced(p) or _shall_be_another(p):
        return True
    if p.lead in _MAY_NOT_BE and p.before_lead in ("inte", "ej"):
        return True  # "bara det inte blir den 29"
    return p.lead in _NOT_LEADS and not _only_before(p) and not not_earlier(p)


def not_earlier(p: Place) -> bool:
    """Such as "inte tidigare än den 29", "no earlier than 30 October", "inte äldre än den 30"."""
    if p.lead not in ("an", "than"):
        return False
    if p.before_lead not in _EARLIER_THAN:
        return p.before_lead in _LATER_THAN and _NO_MORE.isdisjoint(clause_keys(p))
    return not _NO_MORE.isdisjoint(p.tokens.keys[max(p.s.first, p.c.first - _REPLACED_WITHIN) : p.c.first])


_EARLIER_THAN = words("tidigare äldre earlier older")
_LATER_THAN = words("senare later")
_NO_MORE = words("inte ej icke no not")


def _replaced(p: Place) -> bool:
    """Such as "Den 29 ersätter den 28": no other day stands between the verb and this one."""
    if not p.s.marks & Mark.INSTEAD and REPLACES.isdisjoint(p.tokens.keys[p.s.first : p.c.first]):
        return False
    for i in range(p.c.first - 1, max(p.span[0], p.c.first - _REPLACED_WITHIN) - 1, -1):
        if p.tokens.codes[i] in OF_A_DAY:
            return False
        if p.tokens.keys[i] in REPLACES:
            return True
    return False


def _shall_be_another(p: Place) -> bool:
    """Such as "den 30 juni ska vara den 29 juni": the day behind takes the place of this one."""
    keys, codes, last = p.tokens.keys, p.tokens.codes, p.c.last
    return (
        bool(p.c.days or p.c.options)
        and last + _BE_WITHIN < p.s.last
        and keys[last] in SHALL
        and keys[last + 1] in _BE
        and codes[last + _BE_WITHIN] in OF_A_DAY | {"d", "p"}
    )


_BE = words("vara va stå bli")
_MAY_NOT_BE = words("blir vara bli är tas görs")
_BE_WITHIN = 2
REPLACES = words("ersätter ersätta ersätt replaces")
_REPLACED_WITHIN = 6
OF_A_DAY = frozenset("IFH8nOoMDjr")
_WOULD_NOT_TAKE = words("tog tillät tillåter accepterade accepterar godkände godkänner släppte gick kunde lät")
_FORGET = words("glöm bortse skippa forget ignore")


def does_not_suit(p: Place) -> bool:
    """Such as "Den 16:e passar inte längre"."""
    for _, last in p.s.at(Mark.SUITS):
        if p.c.last <= last <= p.c.last + BEHIND and {*p.tokens.keys[last : last + 2]} & {"inte", "ej"}:
            return True
    behind = p.tokens.keys[p.c.last : p.c.last + BEHIND]
    if _is_bad(p) or behind[:2] in (
        ["gar", "inte"], ["gar", "ej"], ["fungerar", "inte"], ["gar", "bort"], ["faller", "bort"]
    ):  # fmt: skip
        return True
    if _STRUCK.isdisjoint(behind):
        return False
    return behind[0] in _STRUCK or behind[0] in ("ar", "blev", "var")


def _is_bad(p: Place) -> bool:
    """Such as "den 24:e blir tokigt för oss", "den 29 är lite för tidigt"."""
    behind = p.tokens.keys[p.c.last : min(p.c.last + _BAD_WITHIN, p.span[1])]
    if len(behind) < len(("verb", "word")) or behind[0] not in _BECOMES or not p.c.days:
        return False
    at = next((i for i, key in enumerate(behind) if i and key not in _RATHER), len(behind))
    return {*behind[at : at + 1]} <= BAD_FOR_A_DAY and at < len(behind)


_BECOMES = words("blir är vore känns verkar")
_RATHER = words("lite för alldeles helt väl nog tyvärr rätt ganska det ju jätte extra alltför mest bara så")
_BAD_WITHIN = 6
_STRUCK = words("struken struket inställd inställt inaktuell inaktuellt stryks utgår överspelad överspelat")


def once_wished(p: Place) -> bool:
    """Such as "Ville först ha den 26, men …": what was wished before something else came."""
    keys, (start, end) = p.tokens.keys, p.span
    if end >= p.s.last or not {*keys[start:end]} & _FIRST or not {*keys[start:end]} & _WISHED_ONCE:
        return False
    return any(key in ("men", "fast", "but", "nu") for key in keys[p.c.last : p.s.last])


_FIRST = words("först egentligen ursprungligen meningen planen tänkt tänkte bett originally")
_WISHED_ONCE = words("ville skulle hade tänkte bad tänkt wanted")


def _only_before(p: Place) -> bool:
    """Such as "inte bara den 15": that day, and another one."""
    keys = p.tokens.keys
    if p.lead in ("forutom", "utom") and {*keys[p.s.first : p.s.last]} & _ALSO:
        return True  # "förutom den 25 vill vi också ha den 29"
    if p.lead == "forutom" and keys[p.span[0]] == "forutom" and not WILL.isdisjoint(keys[p.c.last : p.c.last + 2]):
        return True  # "förutom den 25 vill vi ha den 29"
    return any(keys[i] in ONLY for i in range(max(p.s.first, p.c.first - 3), p.c.first))


_ALSO = words("också även dessutom därtill ytterligare")


def not_awaited(p: Place) -> bool:
    """Such as "vi behöver inte vänta till den 15:e", "utan att vänta till den 30": that day is let go of."""
    if p.lead not in ("till", "tills", "until") or not p.c.days:
        return False
    keys = p.tokens.keys[p.span[0] : p.c.first]
    if keys[-3:-1] == ["som", "till"] or keys[-2:] == ["som", "till"] or keys[:1] == ["som"]:
        keys = p.tokens.keys[p.s.first : p.c.first]  # "inte vänta så länge som till den 30"
    waits = [i for i, key in enumerate(keys) if key in _WAIT]
    return bool(waits) and not _NOT_OR_WITHOUT.isdisjoint(keys[max(0, waits[0] - _NEAR_WAIT) : waits[0] + 2])


_WAIT = words("vänta avvakta väntar wait")
_NOT_OR_WITHOUT = words("inte ej utan slipper not without")
_NEAR_WAIT = 4


def not_before(p: Place) -> bool:
    """Such as "Ta inte ut det innan den 29", "don't pull it before 29 May": that day is the first one."""
    if p.lead not in ("fore", "innan", "before") or not p.c.days:
        return False
    keys, (start, _) = p.tokens.keys, p.span
    at = next((i for i in range(start, p.c.first) if keys[i] in _NOT_BEFORE), -1)
    return at >= 0 and any(keys[i] in _TAKING for i in range(start, p.c.first))


_NOT_BEFORE = words("inte ej icke not don dont")
_TAKING = words("ta tag tas dra dras kör köra körs gör göra skicka plocka pull take run send")


def clause_keys(p: Place) -> list[str]:
    """The words of a day's clause."""
    start, end = p.span
    return p.tokens.keys[start:end]
