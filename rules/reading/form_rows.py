"""Rows of a form: "Datum: …" is a date row, "Telefon: …" a stamp, "Varför: …" the purpose, "Meddelande: …" text."""

import re

from rules.reading.normal import fold, words
from rules.reading.often import INTERROGATIVES
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.vocabulary import small
from rules.reading.words import Mark, has_mark, look_up

_LABEL = re.compile(r"(?P<label>[^\n:?!.]{1,60}(?:\([^\n)]*\))?[^\n:?!.]{0,20})\s*:(?=\s|$|\w)")
_WORD = re.compile(r"[^\W\d_]+")
_MOST_LABEL_WORDS = 6


def label_rows(tokens: Tokens, sentences: list[Sentence]) -> None:
    """Mark labelled rows: "Datum: …" is a date row, "Telefon: …" a stamp, "Meddelande: …" text."""
    text = tokens.text
    if ":" not in text:
        return
    for sentence in sentences:
        start = tokens.starts[sentence.first]
        if text[text.rfind("\n", 0, start) + 1 : start].strip(" -*•\t"):
            continue  # not at the beginning of its line
        match = _LABEL.match(text, start)
        if not match:
            continue
        label = re.sub(r"\([^)]*\)?", " ", match.group("label"))
        keys = _WORD.findall(label)
        if not 0 < len(keys) <= _MOST_LABEL_WORDS:
            continue
        sentence.label = _label_of(keys)
        sentence.value_from = next(
            (i for i in range(sentence.first, sentence.last) if tokens.starts[i] >= match.end()), sentence.last
        )


_LABEL_MARKS = (
    ("stamp", Mark.STAMP_LABELS),
    ("date", Mark.DATE_LABELS),
    ("text", Mark.TEXT_LABELS),
    ("name", Mark.NAME_LABELS),
)


def _label_of(keys: list[str]) -> str:
    for name, mark in _LABEL_MARKS:
        if _whole(keys, mark):
            return name
    folded = [fold(key) for key in keys]
    if any(look_up(key).marks & Mark.STAMP_LABELS and key not in _NO_STAMP for key in folded):
        return "stamp"  # "Ärende skapat", "Sista fakturadatum"
    if any(key.startswith(_DAY) for key in folded) and all(key.startswith(_OF_THE_DAY) for key in folded):
        return "date"  # "Önskad dag för uttag av logg"
    return _asked_by(folded)


def _asked_by(keys: list[str]) -> str:
    """Such as "När:", "Varför:", "Hur:", "När vill ni ha det:": a label in a question's clothes."""
    if keys[0] in _WHEN:
        return "date" if _OF_THE_WISH.issuperset(keys[1:]) else ""
    if keys[0] in _PURPOSE and len(keys) <= _SHORT_LABEL:
        return "purpose"
    return "text" if len(keys) == 1 and keys[0] in INTERROGATIVES else ""


_NO_STAMP = words("beställt ref information beställd")
_DAY = ("datum", "dag", "uttagsda", "utdragsda")
_OF_THE_DAY = tuple(words(small.DATE_LABEL_WORDS))
_WHEN = words("när when")
_OF_THE_WISH = words(small.DATE_LABEL_WORDS) | words("du utdraget loggutdraget uttaget tas göras it do you want")
_PURPOSE = words(small.PURPOSE_LABELS)
_SHORT_LABEL = 4


def _whole(keys: list[str], mark: int) -> bool:
    """Whether a label consists of one phrase of a list."""
    return has_mark(keys, mark) == len(keys)
