"""A text → its words, numbers and signs, each with its place, and a letter for the date grammar.

What only looks like a date becomes one token of its own here, so that no date can be found inside it: identity,
organisation, phone, diary and case numbers, amounts, addresses, clock times.
"""

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

from rules.reading.memory import remembered
from rules.reading.normal import words
from rules.reading.vocabulary import small
from rules.reading.words import Node, Word, begins_time, look_up, phrases_of_time

_TOKEN = re.compile(r"([ ]*+)(?:([^\W\d_]+)|(\d+)|(.))", re.DOTALL)
"""Spaces, and behind them a word, a number or a sign."""
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,6}")
_NUMBER = re.compile(
    r"""
      (?P<id>(?:\d{6}|\d{8})[-+]\d{4}(?!\d))                                    # identity and organisation numbers
    | (?P<case>\d{6,8}-[A-Za-z](?![^\W_]) | \d{8}[-/]\d{1,3}(?!\d)
              | (?:19|20)\d\d[/:]\d{3,6}(?!\d) | (?:19|20)\d\d-\d{3,7}(?!\d))
    | (?P<iso>\d{4}(?P<s1>[-/.])\d{1,2}(?P=s1)\d{1,2}(?!\d|-\d))
    | (?P<phone>0\d{1,3}[-/ ]{1,3}\d{2,3}(?:[ ]?\d{2,3}){1,3}(?!\d) | 0\d{8,10}(?!\d))
    | (?P<full>\d{1,2}(?P<s2>[-/.])\d{1,2}(?P=s2)(?:\d{4}|\d\d)(?!\d)
              | \d{1,2}/\d{1,2}[ ]?-[ ]?(?:20\d\d|\d\d)(?![\d/.]))
    | (?P<isomonth>20\d\d-(?:0[1-9]|1[0-2])(?![\d-]))
    | (?P<spandm>\d{1,2}[ ]?-[ ]?\d{1,2}/\d{1,2}(?![\d/]))
    | (?P<clock>(?:[01]?\d|2[0-3]):\d\d(?::\d\d)?(?!\d) | (?:0\d|1\d|2[0-3])[.](?:00|[13]5|30|45)(?!\d))
    | (?P<half>\d{1,2}/\d{1,2}(?![\d/]) | \d{1,2}\.\d{1,2}(?!\d))
    | (?P<span>\d{1,2}[ ]?-[ ]?\d{1,2}(?![\d/.]))
    | (?P<ord>\d{1,2}[ ]?(?::(?:e|a|de|dje|te|nde|ste)|dje|nde|th|st|nd|rd|e|a)(?![^\W_]))
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LABELLED = re.compile(r"[^\n:.?!]{2,40}:(?=\s)")
_ABROAD = re.compile(r"\+\d{2}[ ]?(?:\(0\))?[\d -]{6,16}")
_LETTER = {"id": "#", "case": "#", "phone": "#", "iso": "I", "full": "F", "isomonth": "Z", "spandm": "Q",
           "clock": "K", "half": "H", "span": "R", "ord": "O"}  # fmt: skip
_GLUED = frozenset({"den", "per", "v", "vecka", "q", "kv", "t", "w", "week"})
"""A number glued to one of these is a week, a quarter or a tertial; glued to other letters it is no date."""
_BREAKS = frozenset(".!?;\n")
_SIGNS = frozenset(".,:;-/()!?'&")

_GOES_ON = words(small.GOES_ON)
_NUMBERED = words(small.NUMBERED)
_SHORTENED = words("kap nr pos lgh avd tfn tel sid rev ver bil art mom par ref st dnr")
_MEASURED = words(small.MEASURED)
_NAMED_NUMBER = words(small.NAMED_NUMBER)
_STREET = ("vagen", "gatan", "grand", "torget", "stigen", "backen", "allen", "gard", "plan")
_LONG_LINE = 52
"""A line at least so long, without a sign at its end, goes on in the next one."""


@dataclass(slots=True)
class Tokens:
    """Parallel lists, one entry for each token; white space is not kept."""

    text: str = field(repr=False)
    keys: list[str] = field(default_factory=list, repr=False)
    """Folded word, the number's digits, or the sign."""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    """Letters of the date grammar; ``~`` for the further words of a phrase that has its letter on the first."""
    words: list[Word] = field(default_factory=list, repr=False)
    breaks: list[int] = field(default_factory=list)
    """Indices of signs that may end a sentence."""
    symbols: list[str] = field(default_factory=list, repr=False)
    """Each token as a second colleague weighs it, once that one has been asked (``colleague``)."""

    def __len__(self) -> int:
        return len(self.keys)

    def is_word(self, i: int) -> bool:
        """Whether a token is a word, and no number or sign."""
        return self.text[self.starts[i]].isalpha()

    def is_capital(self, i: int) -> bool:
        """Whether a token is a word with a capital."""
        return self.is_word(i) and self.text[self.starts[i]].isupper()

    def is_proper(self, i: int) -> bool:
        """Whether a token is a word with a capital that nobody knows: "Lollo", "IKEA"."""
        return not self.words[i].known and self.text[self.starts[i]].isupper()

    def written(self, i: int) -> str:
        """A token in small letters, with its signs: "vår" and "var" have one key."""
        return self.text[self.starts[i] : self.ends[i]].lower()


_NO_WORD = Word("")


def tokenise(text: str) -> Tokens:
    """Split a text that ``normal.normalise`` has made alike."""
    tokens = Tokens(text)
    addresses = _addresses(text)
    keys, starts, ends, codes, words = tokens.keys, tokens.starts, tokens.ends, tokens.codes, tokens.words
    at = behind = 0
    numbers = False
    for spaces, written, digits, sign in _TOKEN.findall(text):
        start = behind + len(spaces)
        end = behind = start + len(written or digits or sign)
        if start < at:
            continue  # inside the number or address before
        if addresses and start in addresses:
            end = addresses[start]
            key, code, word = "@" + text[start:end].lower(), "@", _NO_WORD
        elif written:
            word = look_up(written)
            key, code = word.key, word.code
        elif digits and start == at and start and _glued(text, keys, start):
            ends[-1], codes[-1] = end, "#"
            at = end
            continue
        elif digits:
            numbers = True
            whole = _NUMBER.match(text, start)
            if whole is None:
                key, code = digits, _number(digits)
            else:
                end = whole.end()
                key, code = whole[0], _LETTER[whole.lastgroup or ""]
            word = look_up(key) if len(key) == 1 else _NO_WORD
        else:
            key, (code, word) = sign, _sign(sign)
            if sign == "+" and (abroad := _ABROAD.match(text, start)):
                end, code, word = abroad.end(), "#", _NO_WORD
            if sign in _BREAKS:
                tokens.breaks.append(len(keys))
        keys.append(key)
        starts.append(start)
        ends.append(end)
        codes.append(code)
        words.append(word)
        at = end
    if "\n" in text:
        _join_lines(tokens)
    _name_units(tokens)
    if numbers:
        _mask_measures(tokens)
    return tokens


def _addresses(text: str) -> dict[int, int]:
    if "@" not in text and "www." not in text and "://" not in text:
        return {}
    return {match.start(): match.end() for match in _ADDRESS.finditer(text)}


def _named_sign(key: str) -> tuple[str, Word]:
    """Letter and word of a sign."""
    if key == "\n":
        return "|", _NO_WORD
    word = look_up(key)
    return word.code if word.code != "_" else key if key in _SIGNS else "*", word


_sign = remembered(_named_sign, most=256)


def _glued(text: str, keys: list[str], at: int) -> bool:
    """Whether a number hangs on a word, as in "rev3", and is none of its own, as in "v12"."""
    return text[at - 1].isalpha() and keys[-1] not in _GLUED


def _number(digits: str) -> str:
    """The letter of a plain number."""
    length = len(digits)
    if length <= 2:  # noqa: PLR2004  digits of a date
        return "n" if 1 <= int(digits) <= 31 else "N"  # noqa: PLR2004  digits of a date
    if length == 4:  # noqa: PLR2004  digits of a date
        return "Y" if digits[:2] in ("19", "20") else "4"
    if length == 6:  # noqa: PLR2004  digits of a date
        return "6"
    if length == 8 and digits[:2] in ("19", "20"):  # noqa: PLR2004  digits of a date
        return "8"
    return "#"


def _join_lines(tokens: Tokens) -> None:
    """Drop the line ends where a long line was only broken; those that stay end a sentence."""
    keys, text, kept = tokens.keys, tokens.text, []
    dropped = []
    for i in tokens.breaks:
        if keys[i] != "\n":
            kept.append(i)
            continue
        before = keys[i - 1] if i else "\n"
        after = keys[i + 1] if i + 1 < len(keys) else "\n"
        if before != "\n" and after not in "\n-*>•" and not _LABELLED.match(text, tokens.ends[i]):
            end = tokens.starts[i]
            start = text.rfind("\n", 0, end) + 1
            long = end - start >= _LONG_LINE and len(text[start:end].strip()) >= _LONG_LINE
            if before in _GOES_ON or (long and before not in ".!?:;"):
                dropped.append(i)
                continue
        kept.append(i)
    if dropped:
        gone = set(dropped)
        left = [i for i in range(len(keys)) if i not in gone]
        tokens.keys[:] = [tokens.keys[i] for i in left]
        tokens.starts[:] = [tokens.starts[i] for i in left]
        tokens.ends[:] = [tokens.ends[i] for i in left]
        tokens.codes[:] = [tokens.codes[i] for i in left]
        tokens.words[:] = [tokens.words[i] for i in left]
        tokens.breaks = [i for i, key in enumerate(tokens.keys) if key in _BREAKS]
    else:
        tokens.breaks = kept


def _mask_measures(tokens: Tokens) -> None:
    """Numbers of chapters, versions, amounts, percentages and addresses are no days."""
    keys, codes = tokens.keys, tokens.codes
    for i, code in enumerate(codes):
        if code not in "nNHR46OIF":
            continue
        before = keys[i - 1] if i else ""
        if before == "." and i > 1 and keys[i - 2] in _SHORTENED:
            before = keys[i - 2]  # "kap. 3"; not "strunta i rutan. 3 maj är rätt"
        after = keys[i + 1] if i + 1 < len(keys) else ""
        if (
            before in _NUMBERED
            or (keys[i - 1].endswith(_STREET) and i and not _day_behind_place(tokens, i))
            or after in _MEASURED
            or (after == "ar" and code in "nN" and _years(tokens, i))
            or (code in "468R" and (before in _NAMED_NUMBER or (before == "ar" and keys[i - 2] in _NAMED_NUMBER)))
            or (code == "H" and after == "av" and "/" in keys[i])
        ):
            codes[i] = "#"
        elif i and codes[i - 1] == "C" and code in "nNHR" and codes[i + 1 : i + 2] != ["M"]:
            codes[i] = "K"


def _day_behind_place(tokens: Tokens, i: int) -> bool:
    """Such as "Rönnbacken 29 maj", "Ekbacken 29/5": the day of an order, and no house number."""
    return tokens.codes[i + 1 : i + 2] == ["M"] or (tokens.codes[i] == "H" and "/" in tokens.keys[i])


def _years(tokens: Tokens, i: int) -> bool:
    """Such as "20 år"; in "den 20 är" no years are told, nor in an unaccented "den 20 ar"."""
    return tokens.codes[i - 1] != "d" and tokens.text[tokens.starts[i + 1] : tokens.ends[i + 1]].lower() != "är"


def _name_units(tokens: Tokens) -> None:
    """Give phrases of the date grammar (i morgon, till och med, annandag påsk) their letter on the first word."""
    words, codes = tokens.words, tokens.codes
    for i, word in enumerate(words):
        if not word.next_of_time or codes[i] == "~" or i + 1 == len(words) or not begins_time(word, words[i + 1]):
            continue
        best, named = 0, _NOTHING
        for end, node in phrases_of_time(words, i):
            if node.code and end > best:
                best, named = end, node
        if best:
            words[i] = _named(word, named)
            codes[i] = named.code
            codes[i + 1 : best] = "~" * (best - i - 1)


@lru_cache(maxsize=512)
def _named(word: Word, phrase: Node) -> Word:
    """A word as the first of a phrase of the date grammar."""
    return replace(word, code=phrase.code, value=phrase.value, name=phrase.name, known=True)


_NOTHING = Node()
