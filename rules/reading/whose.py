"""Whose customers: the writer's own names, and other providers' names."""

import re

from rules.reading.matter import Matter
from rules.reading.normal import fold, words
from rules.reading.other_orders import is_name
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
    own = {fold(word).rstrip("s") for word in own_name.split()} | _named_as_own(tokens)
    if said.body.zones.signature.strip():
        own |= {fold(word).rstrip("s") for word in _WORKS_AT.findall(said.body.zones.signature)}
    for judged in said.body.judged:
        s = judged.sentence
        if not judged.matters & {Matter.ORDER, Matter.WEAK_ORDER, Matter.WISHED}:
            continue
        inside = {*tokens.keys[s.first : s.last]}
        if not own and not _ALSO & inside and not (_OURS & inside and _JOINS & inside):
            continue  # who writes is not told, so a name may be the writer's own
        named = [name for i in range(s.first, s.last - 1) if (name := _owner_of_customers(s, tokens, i))]
        if any(not any(name.startswith(one) or one.startswith(name) for one in own) for name in named):
            judged.matters.add(Matter.OTHER_PROVIDER)
            said.matters.add(Matter.OTHER_PROVIDER)


def _named_as_own(tokens: Tokens) -> set[str]:
    """The name in "oss på Ängsro", "vi från Vallmo"."""
    keys = tokens.keys
    return {
        keys[i + 1].rstrip("s")
        for i in range(1, len(keys) - 1)
        if keys[i] in _AT and is_name(tokens, i + 1) and any(key in _WE for key in keys[max(0, i - 3) : i])
    }


def _owner_of_customers(s: Sentence, tokens: Tokens, i: int) -> str:
    """The name at a place, where it tells whose customers: "Backsippans kunder", "loggen för Vallmo Omsorg"."""
    keys = tokens.keys
    if not is_name(tokens, i) or keys[i - 1] in _AT:
        return ""
    follows = tokens.words[i + 1].marks
    if keys[i].endswith("s") and (keys[i + 1].startswith(_CUSTOMER) or follows & Mark.EXTRACT):
        return keys[i].rstrip("s")
    if (
        keys[i - 1] in _FOR
        and any(last == i - 1 for _, last in s.at(Mark.EXTRACT))
        and _for_us_at(keys[s.first : s.last])
    ):
        return keys[i].rstrip("s")
    listed = keys[i - 1] in _FOR or (keys[i - 1] in ("och", "samt", ",") and _FOR & {*keys[max(0, i - 5) : i]})
    if listed and follows & Mark.PROVIDER_WORDS and s.marks & Mark.EXTRACT:
        return keys[i].rstrip("s")
    return ""


_ALSO = words("även också dessutom")


def _for_us_at(keys: list[str]) -> bool:
    """Such as "åt oss på Kastanjen": to whom, beside for whom."""
    return any(
        keys[i] in ("at", "till") and keys[i + 1] in ("oss", "mig") and keys[i + 2] in _AT for i in range(len(keys) - 2)
    )


_OURS = words("våra oss egna")
_WE = words("oss vi jag mig")
_AT = words("på hos från i at")
_FOR = words("för över åt")
_CUSTOMER = ("kund", "brukar", "larmkund", "vardtagar", "larm", "utdrag", "lista", "logg")


def _names_another(names: list[str], keys: list[str]) -> bool:
    """Two names of providers, or one behind "oss på X samt": and it is no unit of the writer's own."""
    if len(names) > 1:
        return any(key in _BESIDES for key in keys)
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
