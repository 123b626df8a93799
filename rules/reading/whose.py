"""Whose customers: the writer's own names, and other providers' names."""

import re

from rules.reading.matter import Matter
from rules.reading.normal import fold, words
from rules.reading.said import Part, Said
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark, look_up

_WORD = re.compile(r"[^\W\d_]+")


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


def _names_another(names: list[str], keys: list[str]) -> bool:
    """Two names of providers, or one behind "oss på X samt": and it is no unit of the writer's own."""
    if len(names) > 1:
        return any(key in _BESIDES for key in keys)
    for i, key in enumerate(keys):
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
