"""Whose customers: the writer's own names, and other providers' names."""

import re
from itertools import pairwise

from rules.reading.matter import Matter
from rules.reading.normal import fold, is_past, words
from rules.reading.often import SPOKEN_OF, YET
from rules.reading.persons import FIRST_NAMES, is_name
from rules.reading.said import Part, Said
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark, look_up

_WORD = re.compile(r"[^\W\d_]+")
_WORKS_AT = re.compile(r"\b(?:på|hos|från)\s+([A-ZÅÄÖ][^\W\d_]+)")
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,255}")


def own_names(body: Part, own_name: str) -> frozenset[str]:
    """Words that may stand in the provider's own mail domain: all longer ones of the message outside addresses."""
    words = _WORD.findall(_ADDRESS.sub(" ", body.normal.text)) + _WORD.findall(own_name)
    return frozenset(name for word in words if len(name := fold(word).rstrip("s")) > 3 and not look_up(word).known)  # noqa: PLR2004  shorter ones are small words


def mark_other_provider(said: Said) -> None:
    """An order for "oss på X samt för Y omsorg": two providers' names, and one of them is the writer's own."""
    body = said.body
    for judged in body.judged:
        if Matter.ORDER not in judged.matters or not judged.sentence.marks & Mark.PROVIDER_WORDS:
            continue
        s, keys = judged.sentence, body.tokens.keys
        inside = keys[s.first : s.last]
        if _names_another(_provider_names(s, body.tokens), inside):
            judged.matters.add(Matter.OTHER_PROVIDER)
            said.matters.add(Matter.OTHER_PROVIDER)


def mark_foreign_customers(said: Said, own_name: str) -> None:
    """Such as "loggen för Vallmo Omsorg till oss på Ängsro": others' customers, by one who tells who they are."""
    tokens = said.body.tokens
    own: set[str] | None = None
    for judged in said.body.judged:
        s = judged.sentence
        if judged.matters.isdisjoint(_ORDERS) and not _asks_for_customers(s, tokens):
            continue
        at = _names_in(s, tokens)
        at = [i for i in at if not _told_of(s, tokens, i)]
        named = [name for i in at if (name := _others_by_grammar(s, tokens, i))]
        owners = [name for i in at if i < s.last - 1 and (name := _owner_of_customers(s, tokens, i))]
        if not named and not owners:
            continue
        if own is None:  # found once, and only where another name is to be told from it
            own = _own_name(said, own_name)
        # Where it is not told who writes, a name may be the writer's own, unless it stands beside "våra".
        if own or _beside_ours(s, tokens):
            named += owners
        if any(not any(name.startswith(one) or one.startswith(name) for one in own) for name in named):
            judged.matters.add(Matter.OTHER_PROVIDER)
            said.matters.add(Matter.OTHER_PROVIDER)


def _told_of(s: Sentence, tokens: Tokens, i: int) -> bool:
    """Such as "Vi fick två kunder från Granliden i juni": the name's clause tells what has been, and asks nothing."""
    if s.marks_of_clause(i) & _ASKED_FOR:
        return False
    start, end = s.clause_of(i)
    if tokens.keys[start] in _RELATIVE:
        return False
    return any(key in _CAME or is_past(key) for key in tokens.keys[start:end])


_ASKED_FOR = Mark.EXTRACT | Mark.REQUEST | Mark.WANT | Mark.TAKE
_CAME = words("fick fått gick kom tog tagit blev blivit hade lämnade bytte")


def _own_name(said: Said, own_name: str) -> set[str]:
    """What the writer's own organisation is called: as the desk has it, in the text, in the signature."""
    own = {fold(word).rstrip("s") for word in own_name.split()} | _named_as_own(said.body.tokens)
    own |= {name for judged in said.body.judged for name in _orders_by_name(judged.sentence, said.body.tokens)}
    if said.body.zones.signature.strip():
        own |= _named_in_signature(said.body.zones.signature)
        own |= _signed_and_named(said)
    for judged in said.body.judged:
        if Matter.CLOSING in judged.matters:
            own |= _named_in_signature(_text_of(judged.sentence, said.body.tokens))
    return own


def _text_of(s: Sentence, tokens: Tokens) -> str:
    return tokens.text[tokens.starts[s.first] : tokens.ends[s.last - 1]]


_ORDERS = {Matter.ORDER, Matter.WEAK_ORDER, Matter.WISHED}


def _names_in(s: Sentence, tokens: Tokens) -> list[int]:
    """Where names stand in a sentence."""
    words = tokens.words
    keys = tokens.keys
    return [i for i in range(s.first, s.last) if not words[i].known and keys[i] not in _PARTIES and is_name(tokens, i)]


_PARTIES = words(small.PARTIES)
"""What a contract calls the writers: "Bolagets aktiva larmkunder"."""


def _asks_for_customers(s: Sentence, tokens: Tokens) -> bool:
    """Such as "Vi vill ha de kunder som ligger hos Ekbo": asks for them without naming the extract."""
    if not s.marks & (Mark.REQUEST | Mark.ADD_DAY):
        return False
    return bool(s.marks & SPOKEN_OF) or any(key.startswith("kund") for key in tokens.keys[s.first : s.last])


def _beside_ours(s: Sentence, tokens: Tokens) -> bool:
    """Such as "även Backsippans", "ta med Ljungens", "utöver våra egna": beside the writer's own customers."""
    keys = tokens.keys[s.first : s.last]
    inside = {*keys}
    if _ALSO & inside or (_JOINS & inside and _speaks_of_ours(tokens, s.first, s.last)):
        return True
    return any(pair in (("ta", "med"), ("lagga", "till"), ("lagg", "till")) for pair in pairwise(keys))


def _speaks_of_ours(tokens: Tokens, first: int, last: int) -> bool:
    """Whether "våra", "oss", "egna" stands there; "vara" has the key of "våra", and is none."""
    return any(
        key in _OURS and (key != "vara" or tokens.written(i) == "våra" or tokens.keys[i + 1 : i + 2] == ["kunder"])
        for i, key in enumerate(tokens.keys[first:last], first)
    )


def _others_by_grammar(s: Sentence, tokens: Tokens, i: int) -> str:
    """The name that stands at a place, where the words before it tell of somebody else: whoever writes.

    Such as "kunderna hos Attendo", "den som hör till Granens hemtjänst", "det utdrag som Kärrets Vård brukar få",
    "samma lista fast för Ängslyckans hemtjänst", "för våra kunder och även för Pilträdets".
    """
    keys = tokens.keys
    if i < s.first + 2:
        return ""
    lead, before = keys[i - 1], keys[max(s.first, i - _NEAR_NAME) : i - 1]
    theirs = any(key.startswith(_CUSTOMER) or key in _THERE for key in before)
    if (
        (lead == "hos" and before[-1] in _LIES)
        or (lead == "till" and before[-1].startswith("hor"))
        or (lead.startswith("tillhor") and not any(key.endswith(_OWN_UNITS) for key in keys[i : i + 2]))
        or (lead == "fran" and s.marks & Mark.EXTRACT and keys[s.clause_of(i)[0]] in _RELATIVE)
        or (lead in _RELATIVE and _has_verb(tokens, s, i) and (theirs or s.marks & Mark.EXTRACT))
        or (lead in _FOR and before[-1] in YET)
        or (lead in _FOR and before[-1] in _ALSO and _speaks_of_ours(tokens, s.first, i))
        or (
            lead in _JOINS
            and keys[i].endswith("s")
            and _speaks_of_ours(tokens, max(s.first, i - _NEAR_NAME), i - 1)
            and not _is_noun_behind(tokens, s, i)
        )
        or (lead == "av" and before[-1].startswith("overtag"))
        or (lead == "at" and {*keys[i + 1 : i + 2], before[-1]} & _ALSO and keys[i] not in FIRST_NAMES)
        or (keys[i].endswith("s") and keys[i + 1 : i + 2] and keys[i + 1] in _ADDS and {*keys[i + 2 : i + 3]} & _OURS)
        or (lead == "of" and before[-1].startswith(_CUSTOMERS_IN_ENGLISH))
        or (lead == "hos" and before[-1].endswith("larm") and not s.marks & Mark.EXTRACT and not _OURS & {*before})
        or (lead in _FOR and before[-1] in _LIKEWISE)
        or (lead in _AT and before[-1] in _THEM and _ALSO_OR_AND & {*keys[s.first : i]})
        or _beside_us(keys[max(s.first, i - _NEAR_NAME - 2) : i], keys[i])
    ):
        return keys[i].rstrip("s")
    return ""


def _beside_us(before: list[str], name: str) -> bool:
    """Such as "för oss och Sjöbris", "åt oss samt för Björken": not to whom, but for whom."""
    own_unit = any(key.startswith(_UNITS) for key in before)
    if {*before} & _BOTH and {*before} & _OUR and before[-1] in _FOR and not own_unit:
        return True  # "både för vår verksamhet och för Linden"
    lead = [key for key in before if key not in _ADDS]
    if lead and lead[-1] in _FOR:
        lead = lead[:-1]
    joined = not _ADDS.isdisjoint(before[-3:])
    return len(lead) > 1 and joined and lead[-1] in _US and lead[-2] in _FOR_US and name not in FIRST_NAMES


_BOTH = words("både såväl dels")
_OUR = words("vår vårt våra egna egen oss")
_UNITS = ("enhet", "omrad", "grupp", "team", "distrikt", "avdelning")
_ADDS = words("och samt plus även också jämte & and also")
_US = words("oss us")
_FOR_US = words("för åt på över både both for")
_LIKEWISE = words("likadant samma motsvarande detsamma dito sammalunda likaså lika likaledes")
_THEM = words("dem dom kollegorna kollegerna gänget")
_ALSO_OR_AND = words("även också oxå dessutom samt och plus jämte utöver")
_CUSTOMERS_IN_ENGLISH = ("customer", "client")
_OWN_UNITS = ("gruppen", "enheten", "omradet", "teamet", "distriktet", "avdelningen")


def _is_noun_behind(tokens: Tokens, s: Sentence, i: int) -> bool:
    return i + 1 < s.last and tokens.is_word(i + 1) and tokens.keys[i + 1] not in _TRAILING


_TRAILING = words("tack också i samma på")


def _has_verb(tokens: Tokens, s: Sentence, i: int) -> bool:
    """Such as "som Kärrets Vård brukar få": the name is who does it."""
    return bool({*tokens.keys[i + 1 : min(i + 4, s.last)]} & _DOES)


_NEAR_NAME = 5
_THERE = words("ligger finns aktiva aktivt dem dom de")
_WHERE = words("hos från")
_ALARMS = words("larm larmet larmen")
_LIES = words("ligger finns hör")
_RELATIVE = words("som vilka")
_DOES = words("brukar brukade har hade sköter ansvarar får fick tar hjälper beställer")


def _named_in_signature(signature: str) -> set[str]:
    """The name in "Anna på Ängsro", "Vallmo Omsorg AB": where the writer works."""
    found = {fold(word).rstrip("s") for word in _WORKS_AT.findall(signature)}
    for line in signature.splitlines():
        in_line = _WORD.findall(line)
        if any(look_up(word).marks & Mark.PROVIDER_WORDS for word in in_line):
            found |= {fold(word).rstrip("s") for word in in_line if word[0].isupper() and not look_up(word).known}
    return found


def _signed_and_named(said: Said) -> set[str]:
    """Such as "Vide Omsorg köper Sävja …" signed "Margareta Tolf, Vide": the organisation that the signature names."""
    body = said.body
    signed = {fold(word).rstrip("s") for word in _WORD.findall(body.zones.signature) if word[0].isupper()}
    return {
        name
        for judged in body.judged
        if judged.sentence.marks & Mark.PROVIDER_WORDS
        for name in _provider_names(judged.sentence, body.tokens)
        if name in signed
    }


def _named_as_own(tokens: Tokens) -> set[str]:
    """The name in "oss på Ängsro", "vi från Vallmo"."""
    keys = tokens.keys
    return {
        keys[i + 1].rstrip("s")
        for i in range(1, len(keys) - 1)
        if keys[i] in _AT and is_name(tokens, i + 1) and not _WE.isdisjoint(keys[max(0, i - 3) : i])
    }


def _orders_by_name(s: Sentence, tokens: Tokens) -> set[str]:
    """The name in "härmed begär Vallmo Omsorg AB ett loggutdrag", "Vallmo Omsorg beställer": who orders."""
    if not s.marks & Mark.PROVIDER_WORDS or not s.marks & Mark.REQUEST:
        return set()
    keys, found = tokens.keys, set()
    for i in range(s.first, s.last):
        if keys[i] not in _ORDER_VERBS:
            continue
        start = i
        while start > s.first and tokens.words[start - 1].marks & Mark.PROVIDER_WORDS:
            start -= 1
        for at in (i + 1, start - 1):
            beside = at + 1 if at > i else at
            if (
                s.first <= at < s.last
                and (beside < i or (beside < s.last and tokens.words[beside].marks & Mark.PROVIDER_WORDS))
                and is_name(tokens, at)
                and not tokens.words[at].known
                and {*keys[max(s.first, at - 1) : at]}.isdisjoint(_AT | _FOR | _OF_OTHERS)
            ):
                found.add(keys[at].rstrip("s"))
    return found


_ORDER_VERBS = words("begär beställer önskar behöver vill rekvirerar anhåller hemställer efterfrågar utber")
_OF_OTHERS = words("av om som att och samt åt med utav")


def _owner_of_customers(s: Sentence, tokens: Tokens, i: int) -> str:
    """The name that stands there, where it tells whose customers: "Backsippans kunder", "loggen för Vallmo Omsorg"."""
    keys = tokens.keys
    follows = tokens.words[i + 1].marks
    of_provider = keys[i].endswith("s") and follows & Mark.PROVIDER_WORDS
    if of_provider and any(key.startswith(_CUSTOMER) for key in keys[i + 2 : min(i + 5, s.last)]):
        return keys[i].rstrip("s")
    noun = i + 1
    while noun < s.last - 1 and keys[noun] in _ACTIVE:
        noun += 1  # "Sävjas aktiva larmkunder"
    if keys[i].endswith("s") and (keys[noun].startswith(_CUSTOMER) or tokens.words[noun].marks & Mark.EXTRACT):
        return keys[i].rstrip("s")
    if keys[i - 1] in _AT:
        customers = any(key.startswith(_CUSTOMER) and key not in _ALARMS for key in keys[max(s.first, i - 3) : i - 1])
        return keys[i].rstrip("s") if keys[i - 1] in _WHERE and customers else ""
    if keys[i + 1 : i + 3] == [":", "s"] and keys[min(i + 3, s.last - 1)].startswith(_CUSTOMER):
        return keys[i]
    if (
        keys[i - 1] in _FOR
        and any(last == i - 1 for _, last in s.at(Mark.EXTRACT))
        and _for_us_at(keys[s.first : s.last])
    ):
        return keys[i].rstrip("s")
    if keys[i - 1] in _FOR and keys[i - 2] in _ONE and follows & Mark.PROVIDER_WORDS and _ALSO & {*keys[s.first : i]}:
        return keys[i].rstrip("s")  # "samtidigt kan ni ta ett för Vårlökens hemtjänst"
    listed = keys[i - 1] in _FOR or (keys[i - 1] in ("och", "samt", ",") and _FOR & {*keys[max(0, i - 5) : i]})
    if listed and follows & Mark.PROVIDER_WORDS and s.marks & Mark.EXTRACT:
        return keys[i].rstrip("s")
    return ""


_ONE = words("ett en till")
_ACTIVE = words("aktiva nuvarande samtliga alla egna befintliga kommande nya larmade")
_ALSO = words("även också oxå oxo dessutom utöver förutom jämte samtidigt")


def _for_us_at(keys: list[str]) -> bool:
    """Such as "åt oss på Kastanjen": to whom, beside for whom."""
    return any(
        keys[i] in ("at", "till") and keys[i + 1] in ("oss", "mig") and keys[i + 2] in _AT for i in range(len(keys) - 2)
    )


_OURS = words("våra oss egna")
_WE = words("oss vi jag mig")
_AT = words("på hos från i")
_FOR = words("för över åt")
_CUSTOMER = ("kund", "brukar", "larmkund", "vardtagar", "larm", "utdrag", "lista", "logg")


def _names_another(names: list[str], keys: list[str]) -> bool:
    """Two names of providers, or one behind "oss på X samt": and it is no unit of the writer's own."""
    if len(names) > 1:
        return not _BESIDES.isdisjoint(keys)
    for i, key in enumerate(keys):
        if names and key in ("egen", "egna") and _JOINS & set(keys[i:]):
            return True
        if names and key == "oss" and keys[i + 1 : i + 2] and keys[i + 1] in _JOINS:
            return True
        if key == "oss" and keys[i + 1 : i + 2] in (["pa"], ["hos"], ["i"]):
            return (
                bool(names) and names[0] != keys[min(i + 2, len(keys) - 1)].rstrip("s") and bool(_JOINS & set(keys[i:]))
            )
    return False


_BESIDES = words(small.BESIDES)
_JOINS = words(small.JOINS)


def _provider_names(s: Sentence, tokens: Tokens) -> list[str]:
    """The unknown word beside "omsorg", "hemtjänst", "AB" … that tells whose."""
    found: list[str] = []
    keys = tokens.keys
    for first, _ in s.at(Mark.PROVIDER_WORDS):
        for near in (first - 1, first + 1):
            if (
                s.first <= near < s.last
                and tokens.is_word(near)
                and len(keys[near]) > 3  # noqa: PLR2004  shorter ones are small words
                and not tokens.words[near].known
            ):
                if (name := keys[near].rstrip("s")) not in found:
                    found.append(name)
                break
    return found
