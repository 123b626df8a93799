"""Which of the customers: an extract of only some of them, or of what their alarms have done, is another extract.

Whom the extract shows stands behind "på", "över", "för", behind "bara", or in "de … vi vill ha". What is told of them
there is looked at: that they have an alarm, are active, or belong to the writers or to a unit of theirs tells of all;
anything else ("som fyllt 90", "födda före 1940", "endast kvinnor") parts some of them from the others.
"""

from rules.reading.normal import is_past, words
from rules.reading.often import AN_EXTRACT, SPOKEN_OF
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark

_RELATIVE = words("som vars who whose")
_ONLY = words(small.ONLY) | words(small.SOLELY)
_OVER = words(small.OVER_WHOM)
_THOSE = words(small.THOSE)
_AROUND_THOSE = words(small.AROUND_THOSE)
_KINDS = words(small.KINDS_OF_PEOPLE)
_SOME_SORT = words(small.OF_SOME)
_OF_ALL = words(small.OF_ALL)
_TRAITS = tuple(sorted(words(small.TRAITS)))
_NOUNS = tuple(sorted(words(small.CUSTOMER_STEMS)))
_BEGIN = _RELATIVE | _ONLY | _OVER
"""Without one of these nothing tells which customers."""
_ASKED = SPOKEN_OF | Mark.WANT


def limits_the_order(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Bara kvinnor.", "Vi vill bara se dem som …" behind an order: of all that were asked for only some."""
    keys = tokens.keys[s.first : s.last]
    first = next((key for key in keys if key not in _LEADS_ON), "")
    return first in _ONLY or (bool(s.marks & Mark.WANT) and not _ONLY.isdisjoint(keys))


_LEADS_ON = words("fast men och det gäller avser , dock alltså ps obs : då")


def mark_some(s: Sentence, tokens: Tokens, *, extract_before: bool) -> bool:
    """Whether only some of the customers are asked for; what tells which ones is marked as another extract."""
    if not (s.marks & SPOKEN_OF or extract_before) or _BEGIN.isdisjoint(tokens.keys[s.first : s.last]):
        return False
    keys = tokens.keys
    for i in range(s.first, s.last):
        key = keys[i]
        if key in _RELATIVE:
            at = _whom_before(s, tokens, i) if _told_by_clause(s, tokens, i) else None
        elif key in _ONLY and (i == s.first or keys[i - 1] not in _NOT) and _limits(s, tokens, i):
            at = _told_by_words(s, tokens, i)
        elif key in _OVER and _behind_extract(s, tokens, i):
            at = i if _of_what_alarms_did(s, tokens, i + 1) else _told_by_words(s, tokens, i)
        else:
            continue
        if at is not None:
            s.hits.append((Mark.OTHER_EXTRACT, at, min(i + 1, s.last)))
            s.marks |= Mark.OTHER_EXTRACT
            return True
    return False


def _limits(s: Sentence, tokens: Tokens, only: int) -> bool:
    """Whether "bara" limits what is asked for; not in "vi är ett litet företag med bara åtta kunder"."""
    start, _ = s.clause_of(only)
    before = {*tokens.keys[start:only]}
    return bool(s.marks_of_clause(only) & _ASKED) or before <= _GOES_ON | _LEADS_ON | _OVER | _RELATIVE


def told_of_all(s: Sentence, tokens: Tokens) -> bool:
    """Such as "loggutdrag över dem som vi ansvarar för": a relative clause tells whom, and parts none from others."""
    keys = tokens.keys
    return any(
        (keys[i] in _RELATIVE or _whom_we_have(s, tokens, i))
        and _whom_before(s, tokens, i) is not None
        and not _told_by_clause(s, tokens, i)
        and not any(i < first < s.clause_of(i)[1] for first, _ in s.at(Mark.ENDED))
        for i in range(s.first + 1, s.last)
    )


def _whom_we_have(s: Sentence, tokens: Tokens, i: int) -> bool:
    """Such as "de kunder ni har hos er": a relative clause without its "som"."""
    keys = tokens.keys
    return i > s.first and keys[i - 1].startswith(_NOUNS) and keys[i] in _OWN and {*keys[i + 1 : i + 2]} <= _KEEP


_KEEP = words("har ansvarar hjälper sköter besöker")


def _whom_before(s: Sentence, tokens: Tokens, som: int) -> int | None:
    """Where those begin whom a relative clause tells of, if the extract is asked for them; else None.

    Such as "loggutdrag över de av våra larmkunder", "bara de", "vilka kunder"; not "vi har kunder", "tack till de".
    """
    keys = tokens.keys
    start, _ = s.clause_of(som - 1)
    at = som
    while at - 1 >= start and _of_whom(keys[at - 1]):
        at -= 1
    if at == som or not any(_names_them(key) for key in keys[at:som]):
        return None
    while at < som - 1 and keys[at] in _US:
        at += 1
    lead = keys[at - 1] if at > s.first else ""
    if lead in _ONLY or lead in _OVER:
        spoken_of = lead in _ONLY or s.marks_of_clause(at) & SPOKEN_OF or {*keys[start : at - 1]} <= _GOES_ON
        return at if spoken_of else None
    ends_extract = any(last == at for _, last in s.at(AN_EXTRACT))
    return at if ends_extract or lead in _WANTED else None


def _of_whom(key: str) -> bool:
    return key in _THOSE or key in _AROUND_THOSE or key in _OF_ALL or key in _SOME_SORT or key.startswith(_NOUNS)


def _names_them(key: str) -> bool:
    return key in _THOSE or (key.startswith(_NOUNS) and not key.startswith(_NO_CUSTOMER))


_NO_CUSTOMER = ("kundlist", "kundnummer", "kundtjanst", "larmlist", "larmlogg", "larmcentral", "larmutdrag", "kundlogg")
_US = words("hos oss på er av")
_WANTED = words(
    "ha få se veta behöver önskar behövs önskas beställer vill skicka ta lista utelämna uteslut exkludera undanta have "
    "need want get"
)
_GOES_ON = words("men inte ej , ( utom förutom och fast dock tack bara endast enbart alltså då")
"""Between the extract and "över those", in a clause of its own."""


def _told_by_clause(s: Sentence, tokens: Tokens, som: int) -> bool:
    """Whether a relative clause tells of some customers only; not "som har larm", "som vi ansvarar för"."""
    _, end = s.clause_of(som)
    keys = tokens.keys[som + 1 : end]
    plain = [key for key in keys if key.isalpha()]
    while plain and plain[0] in _LIGHT:
        plain = plain[1:]
    if not plain:
        return False
    if any(key.startswith(_TRAITS) for key in plain) and tokens.keys[som] not in _WHOSE:
        return _is_verb(plain[0]) or plain[0] in _OWN
    if plain[0] in _OF_EXTRACT or any(som < first < end for first, _ in s.at(Mark.EXTRACT)):
        return False  # "över våra kunder som visar läget den 31", "listan över dem som får loggutdrag"
    denied = not {*keys}.isdisjoint(_NOT)
    ended = any(som < first < end for first, _ in s.at(Mark.ENDED))
    if plain[0] in _OWN:
        return not {*plain}.isdisjoint(_COME_OR_GONE)
    if not _is_verb(plain[0]) and tokens.keys[som] not in _WHOSE:
        return False
    if keys and tokens.keys[end : end + 1] and tokens.keys[end] in _YET and {*tokens.keys[end + 1 : end + 2]} & _LACK:
        return True  # "som har larm men inte nyckelskåp"
    if denied:
        return not ended
    if ended and {*plain}.isdisjoint(_EVER):
        return False  # told by a state that has ended: see ``other_orders``
    return not _tells_of_all(tokens, som + 1, end)


_OF_EXTRACT = words(small.EXTRACT_DOES)
_LIGHT = words("inte ej icke aldrig redan nu just idag även också faktiskt verkligen fortfarande ännu ofta sällan mest")
_YET = words("men och fast")
_LACK = words("inte ej saknar utan ingen inget inga")
_WHOSE = words("vars whose")
_NOT = words(small.DENIALS) | words("aldrig")
_OWN = words("vi ni jag man we you")
_COME_OR_GONE = words(small.COME_OR_GONE)
_EVER = words("någonsin åren ever")


def _is_verb(key: str) -> bool:
    """A verb by its ending, or one of the commonest; "som underlag", "som vanligt", "som förra månaden" have none."""
    if key in _NO_VERB:
        return False
    return key in _VERBS or is_past(key) or (len(key) > 3 and key.endswith(_VERBAL))  # noqa: PLR2004  no shorter verb is told so


_NO_VERB = words(small.NO_VERB_BEHIND_SOM)
_VERBS = words(small.VERBS_OF_CUSTOMERS)
_VERBAL = ("ar", "er", "yr", "or", "it", "at", "tt")


def _tells_of_all(tokens: Tokens, first: int, end: int) -> bool:
    """Such as "har aktivt larm", "är inkopplade", "bor i Berga", "tillhör vår grupp", "ska vara med"."""
    keys = tokens.keys[first:end]
    inside = {*keys}
    if not inside.isdisjoint(_EVER):
        return False
    if any(key in _OF_ALL or (key.startswith("larm") and key.endswith(_STATE)) for key in keys):
        return True
    alarm = next((i for i, key in enumerate(keys) if key.endswith(_ALARMED)), -1)
    if alarm >= 0 and not inside.isdisjoint(_HAVING):
        return not any(_has_done(key) for key in keys[:alarm])  # "som har fått nytt larm"
    if inside.isdisjoint(_BELONGS):
        return False
    at = next(i for i, key in enumerate(keys, first) if key in _BELONGS)
    behind = tokens.keys[at + 1 : end]
    if not behind or tokens.keys[at] in _ALWAYS_BELONGS:
        return not behind or behind[0] not in _TO_COME
    if tokens.keys[at] in _IS:
        return behind[0] in _OURS_BEHIND  # "är våra", "är med"; not "är på väg över till oss"
    return any(
        tokens.keys[i] in _OUR or tokens.keys[i].startswith(_UNITS) or tokens.is_capital(i) for i in range(at + 1, end)
    )


def _has_done(key: str) -> bool:
    """Such as "fått", "tryckt", "lämnat" behind "har"."""
    return key in _COME_OR_GONE or (len(key) > _SHORT and key.endswith(("at", "it", "ckt")) and key not in _OF_ALL)


_STATE = ("na", "de", "da", "en")
"""Of alarms: "larmanslutna", "larmade"."""
_HAVING = words(small.HAVING) | words("använder betalar hyr wear wears wearing")
_ALARMED = ("larm", "larmet", "larmen", "alarm", "alarms", "knapp", "knappen", "klocka", "dosa", "pendant", "pendants")
_BELONGS = words(small.BELONGS)
_ALWAYS_BELONGS = words(small.ALWAYS_BELONGS)
_TO_COME = words("få byta flytta avsluta sluta börja lämna bli")
_IS = words("är var are were")
_OURS_BEHIND = words("våra hos kunder med kund ours with")
_OUR = words("oss vår vårt våra er ert era us our norr söder väster öster norra södra västra östra centrum stan")
_UNITS = ("enhet", "omrad", "grupp", "team", "distrikt", "avdelning", "verksamhet", "hemtjanst")


def _behind_extract(s: Sentence, tokens: Tokens, i: int) -> bool:
    """Whether a word such as "över" ties what stands behind it to the extract: it stands right behind it."""
    keys = tokens.keys
    at = i
    while at - 1 >= s.first and keys[at - 1] in _BETWEEN:
        at -= 1
    return any(last == at for _, last in s.at(AN_EXTRACT))


_BETWEEN = words("tack , bara endast enbart ut fram då nu")


def _told_by_words(s: Sentence, tokens: Tokens, lead: int) -> int | None:
    """Where customers begin of whom an adjective, an age or a trait tells: "endast kvinnor", "över kunder under 65"."""
    keys = tokens.keys
    only = keys[lead] in _ONLY
    parted = False
    _, end = s.clause_of(lead)
    for i in range(lead + 1, min(lead + _REACH, end)):
        key = keys[i]
        if (key in _KINDS and tokens.written(i) != "man") or (key.endswith("aringar") and only):
            return lead
        if key.startswith(_NOUNS):
            if key.startswith(_NO_CUSTOMER) or key.startswith(_ALARM):
                return None
            return lead if parted or _told_behind(tokens, i + 1, end) else None
        if only and key in _THOSE and _aged(keys, i + 1, end):
            return lead  # "bara de över 90"
        if key in _SOME_SORT:
            parted = _ALL_SORTS.isdisjoint(keys[s.first : s.last])
        elif not (
            key in _SHOWS or key in _AROUND_THOSE or key in _THOSE or key in _OF_ALL or key in _OVER or key in _ONLY
        ):
            odd = only and _is_adjective(tokens, i) and keys[i + 1 : i + 2] and keys[i + 1].startswith(_NOUNS)
            if not odd:
                return None
            parted = True
    return lead if parted and only and lead + 1 < end else None


def _of_what_alarms_did(s: Sentence, tokens: Tokens, at: int) -> bool:
    """Such as "över alla samtal till centralen", "för natten", "på larm mellan kl 22 och 06", "för när hon tryckte"."""
    keys = tokens.keys
    while at < s.last and keys[at] in _ALL_THE:
        at += 1
    if at >= s.last:
        return False
    key, behind = keys[at], {*keys[at + 1 : min(at + 1 + _SOON, s.last)]}
    if key.startswith(_EVENTS):
        return True
    if key in _WHEN_OR_HOW:
        return key != "hur" or bool(behind & _HOW_OFTEN)
    return key in _ALARMS and not behind.isdisjoint(_HOURS)


_ALL_THE = words("alla samtliga de den det antal antalet våra en ett kundernas inkomna enskilda själva the all")
_EVENTS = tuple(sorted(words(small.EVENTS)))
_WHEN_OR_HOW = words("när hur vem when how who")
_HOW_OFTEN = words("lång länge ofta snabbt fort long often quickly fast")
_ALARMS = words("larm larmen alarms")
_HOURS = words("mellan nattetid kvällstid dagtid natten nätterna kl klockan dygnet kvällar")
_SOON = 3
_SHOWS = words("visar visa innehåller innehålla omfattar omfatta gäller avser ha se få lista")
_REACH = 7
_ALARM = ("larmet", "larmen")
_ALL_SORTS = words("även både inklusive inkl gamla också med samt")


def _is_adjective(tokens: Tokens, i: int) -> bool:
    """A word that may tell of customers what they are: "palliativa", "boende"."""
    key = tokens.keys[i]
    adjective = key.endswith(("a", "e")) and len(key) > _SHORT and key not in _COUNTED
    return adjective and tokens.is_word(i) and not tokens.is_capital(i)


_COUNTED = words("fyra åtta båda bägge ena några många flera")
_SHORT = 3


def _told_behind(tokens: Tokens, first: int, end: int) -> bool:
    """Such as "födda före 1940", "över 90 år", "med hund", "utan anhöriga", "på sjukhus", behind the customers."""
    keys = tokens.keys
    while first < end and keys[first] in _US:
        if keys[first] == "pa" and keys[first + 1 : first + 2] and keys[first + 1].startswith(_TRAITS):
            return True
        first += 1
    if first >= end:
        return False
    key = keys[first]
    if key in _BORN or _aged(keys, first, end):
        return True
    if key == "med" and {*keys[first + 1 : first + 2]} & _SEVERAL:
        return True  # "kunder med fler än ett larm"
    return key in _WITH and any(word.startswith(_TRAITS) for word in keys[first + 1 : min(first + 4, end)])


def _aged(keys: list[str], first: int, end: int) -> bool:
    """Such as "över 90", "äldre än 85"."""
    behind = [key for key in keys[first : min(first + 3, end)] if key not in _THAN]
    if len(behind) < len(("over", "90")) or behind[0] not in _AGED or not behind[1].isdigit():
        return False
    return _AGES[0] <= int(behind[1][:4]) <= _AGES[1]


_THAN = words("än than")
_SEVERAL = words("fler flera dubbla två tre")
_BORN = words("födda fyllda född born aged")
_AGED = words("över under äldre yngre ovanför older younger over above below")
_AGES = (18, 110)
_WITH = words("med utan i på with without")
