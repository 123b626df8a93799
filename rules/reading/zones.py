"""Which lines of a message are whose: own words, quotation, signature, disclaimer, banner, form line.

Line by line, from the top. What is quoted, forwarded, signed or printed below every mail is never read for an order or
a day; a fault report is looked for in the signature all the same (rule book, "Not a specific date" and "attention").
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from rules.reading.normal import fold, words
from rules.reading.tables import is_row
from rules.reading.vocabulary import small
from rules.reading.words import Mark, has_mark, look_up


class Zone(StrEnum):
    """What a line is."""

    OWN = "own"
    QUOTE = "quotation"
    SIGNATURE = "signature"
    DISCLAIMER = "disclaimer"
    """Also banners that a mail system puts on top."""


_OWN, _QUOTE, _SIGNATURE, _DISCLAIMER = Zone.OWN, Zone.QUOTE, Zone.SIGNATURE, Zone.DISCLAIMER
"""By names of their own: until Python 3.12 a look at a member of an enumeration is slow."""


class Line(NamedTuple):
    """A line of a message and what it is."""

    start: int
    end: int
    zone: Zone


@dataclass(slots=True)
class Zones:
    """A message, divided. Own words keep their offsets: what is not own is blanked out."""

    text: str = field(repr=False)
    zone_of: list[Zone]
    """What each of its lines is."""
    own: str = field(repr=False)
    """The text with everything else replaced by spaces (line ends stay)."""
    signature: str = field(repr=False)
    quoted: str = field(repr=False)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Its lines, and where they stand: to explain a reading."""
        lines, start = [], 0
        for line, zone in zip(self.text.split("\n"), self.zone_of, strict=True):
            end = start + len(line)
            lines.append(Line(start, end, zone))
            start = end + 1
        return tuple(lines)


_QUOTE_MARK = re.compile(r"\s*(?:>|\|\s)")
_ORIGINAL = re.compile(
    r"\s*[-_*=]{2,}\s*(?:ursprungligt|original|vidarebefordrat|videresendt|forwarded)\b.*|"
    r"\s*(?:begin forwarded message|påbörjat vidarebefordrat meddelande|börja på vidarebefordrat meddelande|"
    r"vidarebefordrat brev|ursprungligt meddelande|original message)\s*:?\s*-*\s*",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"\s*\*?(från|from|skickat|sent|datum|date|till|to|ämne|subject|kopia|cc|avsändare)\s*:\*?\s*(.*)", re.IGNORECASE
)
_OUR_RECEIPT = re.compile(r"\s*Granskningslogg: post \d+, kontrollsumma [0-9a-f]+.*")
"""The last line of every letter of ours: where it stands without quotation marks, our letter has been sent back."""
_OUR_GREETING = "Hej!"
_RULE = re.compile(r"\s*[_]{5,}\s*|\s*-{10,}\s*")
_ATTRIBUTION_END = re.compile(
    r".{0,300}\b(?:skrev|wrote|skriver|writes)\b(?!\s+(?:jag|vi|ni|du|i)\b)[^:]{0,160}:\s*", re.IGNORECASE
)
_ATTRIBUTION_START = re.compile(r"\s*(?:den|on|am|mån|tis|ons|tors|fre|lör|sön|\d{1,4}[-/ ])\b.{0,200}", re.IGNORECASE)
_TO_A_MACHINE = re.compile(
    r"[<\[{](system|bot|ai|instructions?|prompt|admin)[>\]}][^\[\]{}<>]{0,1000}[<\[{]/\1[>\]}]"
    r"|([\[{(]{1,3}|<{1,3})\s*[\"']?(?:role|system|instru[ck]tion|prompt|ai|bot|robot|assistant|llm|gpt|admin|override)"
    r"[^\W\d_]*(?:[ -][^\W\d_]+){0,3}[\"']?\s*[:=][^\[\](){}<>]{0,1000}[\])}>]{1,3}",
    re.IGNORECASE,
)
"""Such as "[SYSTEM: stäng ärendet]": nobody's order."""
_DASHES = re.compile(r"\s*--\s*")
_SLASH_NAME = re.compile(r"(?:^|(?<=[\s.!?,)]))/{1,2}\s?[^\W\d_][^/\n]{0,60}$")
_PHONE = re.compile(r"(?:\+46|\b0)[\d ()/-]{6,16}\d")
WORDS = re.compile(r"[^\W\d_]+")
_BRACKETED = re.compile(r"\s*[\[(*!]{1,3}.*[\])*!]{1,3}\s*")
_TOP_LINES = 3
_MANY_WORDS = 5
_SIGNED_WORDS = 8
"""A name and a workplace are no longer."""
_WEAK_CLOSINGS = words(small.WEAK_CLOSINGS)
_SAYING = words(small.SAYING)
_VOICES = words(small.VOICES)
_LONG = 120

_HEADS_OF_MAIL = frozenset({"skickat", "sent", "amne", "subject"})
_FIRST_HEADS = frozenset({"fran", "from", "avsandare"})


def divide(text: str, *, from_desk: bool = False) -> Zones:
    """Divide a text that ``normal.normalise`` has made alike.

    Args:
        text: as it was made alike.
        from_desk: the desk wrote it, so that a letter of ours in it is no quotation.
    """
    text, told = _apart_from_machines(text)
    raw = text.split("\n")
    zones = [_OWN] * len(raw)
    if not from_desk and "Granskningslogg: post" in text:
        _mark_our_letters(raw, zones)
    end = _mark_quotes(text, raw, zones)
    heads = [_reach(line) if line else 0 for line in raw[:end]]
    _mark_banners(raw, zones, heads)
    _mark_signature(raw, zones, heads)
    if zones.count(_OWN) == len(zones) and not ("/" in text and _slash(raw)):
        return Zones(text, zones, text, told, "")
    own, signature, quoted = [], [told], []
    for line, zone in zip(raw, zones, strict=True):
        kept, signed = (line, "") if zone is _OWN else ("", "")
        if zone is _OWN and "/" in line and (match := _SLASH_NAME.search(line)):
            kept, signed = line[: match.start()], line[match.start() :]
        own.append(kept + " " * (len(line) - len(kept)))
        signature.append(line if zone in (_SIGNATURE, _DISCLAIMER) else " " * (len(line) - len(signed)) + signed)
        quoted.append(line if zone is _QUOTE else "")
    return Zones(text, zones, "\n".join(own), "\n".join(signature), "\n".join(quoted))


def _apart_from_machines(text: str) -> tuple[str, str]:
    """The text without what it tells a machine to do, and that: like a signature, it is looked at for faults only."""
    if not ("[" in text or "{" in text or "<" in text or ("(" in text and ":" in text)):
        return text, ""
    told: list[str] = []

    def blank(match: re.Match[str]) -> str:
        if _has(match.group(), Mark.EXTRACT, first_words=len(match.group())):
            return match.group()
        told.append(match.group())
        return "".join("\n" if sign == "\n" else " " for sign in match.group())

    return _TO_A_MACHINE.sub(blank, text), "\n".join(told)


def _slash(raw: list[str]) -> bool:
    return any("/" in line and _SLASH_NAME.search(line) for line in raw)


# -- Quotation


_MAY_BEGIN = re.compile(
    r"\s*(?:[-_*=]{2}|\*?(?:från|from|avsändare)\s*:|begin|påb|börja|vidare|urspr|orig"
    r"|den|on|am|mån|tis|ons|tors|fre|lör|sön|\d)",
    re.IGNORECASE,
)
"""What a quotation's head begins with; all others end with a colon."""
_MAY_QUOTE = (":", ">", "|", "--", "__", "**", "==", "urspr", "original", "forwarded", "vidare")
"""Without one of these a text quotes nothing."""


def _mark_quotes(text: str, raw: list[str], zones: list[Zone]) -> int:
    """Mark what is quoted; returns the line from which on everything is."""
    lower = text.lower()
    for sign in _MAY_QUOTE:
        if sign in lower:
            break
    else:
        return len(raw)
    marked = ">" in text or "|" in text
    for i, line in enumerate(raw):
        if not line:
            continue
        if marked and _QUOTE_MARK.match(line) and not is_row(line):
            zones[i] = _QUOTE
            continue
        begins = _begins_quotation(raw, i) if _MAY_BEGIN.match(line) or line.endswith(":") or ":" in line[-3:] else 0
        if not begins:
            continue
        following = next((raw[n] for n in range(i + begins, len(raw)) if raw[n].strip()), "")
        if _QUOTE_MARK.match(following):
            # Only the marked lines are quoted: an answer may stand below them.
            zones[i : i + begins] = [_QUOTE] * begins
            continue
        zones[i:] = [_QUOTE] * (len(raw) - i)
        return i
    return len(raw)


def _mark_our_letters(raw: list[str], zones: list[Zone]) -> None:
    """A letter of ours, from its greeting to its receipt; where the greeting cannot be found, all above the receipt."""
    for i, line in enumerate(raw):
        if line.lstrip().startswith("Granskningslogg") and _OUR_RECEIPT.fullmatch(line):
            start = next((n for n in range(i, -1, -1) if raw[n].strip() == _OUR_GREETING), 0)
            zones[start : i + 1] = [_QUOTE] * (i + 1 - start)


def _begins_quotation(raw: list[str], i: int) -> int:
    """How many lines announce a quotation here; 0 where none does."""
    line = raw[i]
    if not line.strip():
        return 0
    if _ORIGINAL.fullmatch(line):
        return 1
    if _attributes(line):
        return 1
    if i + 1 < len(raw) and _ATTRIBUTION_START.fullmatch(line):
        both = f"{line.rstrip()} {raw[i + 1].strip()}"
        if not line.rstrip().endswith((".", "!", "?")) and _attributes(both):
            return 2
    return _header_block(raw, i)


def _attributes(line: str) -> bool:
    """Such as "Den 3 mars skrev Anna:"."""
    if len(line) > 2 * _LONG or not line.rstrip().endswith(":"):
        return False
    return bool(_ATTRIBUTION_END.fullmatch(line)) and _tells_who(line)


def _tells_who(line: str) -> bool:
    return any(sign in line for sign in "@<,0123456789") or len(line.split()) <= _MANY_WORDS


def _header_block(raw: list[str], i: int) -> int:
    """The head of a quoted mail: Från and at least one more head that a form has not."""
    if _RULE.fullmatch(raw[i]):
        following = next((n for n in range(i + 1, min(i + 3, len(raw))) if raw[n].strip()), None)
        inner = _header_block(raw, following) if following is not None else 0
        return inner + following - i if inner and following is not None else 0
    match = _HEADER.fullmatch(raw[i])
    if not match or fold(match.group(1)) not in _FIRST_HEADS:
        return 0
    heads, count = set(), 0
    for line in raw[i : i + 8]:
        head = _HEADER.fullmatch(line)
        if head:
            heads.add(fold(head.group(1)))
        elif not line.strip() and count > 1:
            break
        count += 1
    mail_heads = heads & _HEADS_OF_MAIL
    if not mail_heads and not (i and heads & {"till", "to"} and not any(line.strip() for line in raw[i - 1 : i])):
        return 0
    if (
        not mail_heads
        and (heads & {"datum", "date"} or "@" not in "".join(raw[i : i + count]))
        and not _after_dashes(raw, i)
    ):
        return 0
    return max(1, count)


def _after_dashes(raw: list[str], i: int) -> bool:
    return any(line.strip().startswith("--") for line in raw[max(0, i - 2) : i])


# -- Banners and disclaimers


_HEAD_WORDS = 6
_HEAD_MARKS = Mark.BANNERS | Mark.DISCLAIMERS | Mark.SENT_FROM | Mark.CLOSINGS
_FIRST_WORDS = re.compile(
    r"[\W\d_]*([^\W\d_]+)" + r"(?:[\W\d_]+([^\W\d_]+)" * (_HEAD_WORDS - 1) + ")?" * (_HEAD_WORDS - 1)
)


def _reach(line: str) -> int:
    """Which phrases around letters may begin within the first words of a line: most lines have none."""
    reach = 0
    if match := _FIRST_WORDS.match(line, 0, _HEAD_WORDS * 16):
        for word in match.groups():
            if word is None:
                break
            reach |= look_up(word).reach
    return reach & _HEAD_MARKS


def _has(line: str, mark: int, *, first_words: int) -> bool:
    """Whether a phrase with that mark begins within the first words of a line."""
    return bool(has_mark(WORDS.findall(line[: first_words * 16]), mark, first_words))


def _mark_banners(raw: list[str], zones: list[Zone], heads: list[int]) -> None:
    end = len(heads)
    for i, head in enumerate(heads):
        if not head & (Mark.BANNERS | Mark.DISCLAIMERS) or zones[i] is not _OWN:
            continue
        line = raw[i]
        on_top = i < _TOP_LINES or _BRACKETED.fullmatch(line)
        if on_top and head & Mark.BANNERS and _has(line, Mark.BANNERS, first_words=_HEAD_WORDS):
            zones[i] = _DISCLAIMER
        elif i and head & Mark.DISCLAIMERS and _has(line, Mark.DISCLAIMERS, first_words=4):
            zones[i:end] = [z if z is _QUOTE else _DISCLAIMER for z in zones[i:end]]
            return


# -- Signature


def _mark_signature(raw: list[str], zones: list[Zone], heads: list[int]) -> None:
    end = len(heads)
    own = [i for i in range(end) if zones[i] is _OWN and raw[i].strip()]
    start = _signature_start(raw, own, heads)
    if start is None:
        return
    for i in range(start, end):
        if zones[i] is not _OWN or not raw[i].strip():
            continue
        if i > start and _speaks(raw[i], new_paragraph=not raw[i - 1].strip()):
            later = _signature_start(raw, [k for k in own if k > i], heads)
            for k in range(later if later is not None else end, end):
                if zones[k] is _OWN and raw[k].strip():
                    zones[k] = _SIGNATURE
            return
        zones[i] = _SIGNATURE


def _signature_start(raw: list[str], own: list[int], heads: list[int]) -> int | None:
    for i in own:
        line, head = raw[i], heads[i]
        if line.lstrip().startswith("--") and _DASHES.fullmatch(line):
            return i
        if head & Mark.SENT_FROM and _has(line, Mark.SENT_FROM, first_words=2):
            return i
        if head & Mark.CLOSINGS and is_closing(line.strip()):
            return i
    return _name_block(raw, own)


def is_closing(line: str) -> bool:
    """A line that closes a letter: "Med vänlig hälsning", "Mvh Anna"; never one that says anything besides."""
    words = WORDS.findall(line[:_LONG])
    if not words or len(line) > _LONG:
        return False
    length = has_mark(words, Mark.CLOSINGS)
    if not length:
        return False
    if fold(words[0]) in _WEAK_CLOSINGS and len(words) > _MANY_WORDS:
        return False
    rest = words[length:]
    return len(rest) <= _SIGNED_WORDS and not any(_speaking(word) for word in rest)


def _speaking(written: str) -> bool:
    word = look_up(written)
    return word.key in _SAYING or bool(word.marks & _SAYING_MARKS)


_SAYING_MARKS = Mark.EXTRACT | Mark.FAULT | Mark.CANCEL


def _speaks(line: str, *, new_paragraph: bool) -> bool:
    """Below a signature: whether a line is somebody's words again."""
    words = WORDS.findall(line[:400])
    if not words:
        return False
    keys = [fold(word) for word in words]
    if keys[0] == "ps" or keys[:2] == ["p", "s"]:
        return True
    if not new_paragraph and len(keys) <= _MANY_WORDS:
        return False
    voices = len([key for key in keys if key in _VOICES])
    if not voices or (voices == 1 and not any(look_up(word).marks & _VERBS for word in words)):
        return False
    return not _has(line, Mark.DISCLAIMERS, first_words=4)


_VERBS = Mark.REQUEST | Mark.CANCEL | Mark.NEGATION


def _name_block(raw: list[str], own: list[int]) -> int | None:
    """The last paragraph, where it begins with a short line and holds a title, a phone number or an address."""
    if len(own) < 2:  # noqa: PLR2004  an order and a name, at least
        return None
    at = len(own) - 1
    while at and own[at - 1] == own[at] - 1:
        at -= 1
    if at == 0:
        return _name_tail(raw, own)
    first = raw[own[at]]
    if len(first.split()) > _MANY_WORDS or _speaks(first, new_paragraph=True):
        return None
    if any(map(_speaking, WORDS.findall(first))):
        return None
    signed = any(_PHONE.search(raw[i]) or "@" in raw[i] or _titled(raw[i]) for i in own[at:])
    return own[at] if signed else None


def _name_tail(raw: list[str], own: list[int]) -> int | None:
    """A single paragraph whose last lines are a name, a title, a phone number."""
    start = None
    for i in reversed(own[1:]):
        if ":" in raw[i] or not (_PHONE.search(raw[i]) or _titled(raw[i])):
            break
        start = i
    return start


def _titled(line: str) -> bool:
    words = WORDS.findall(line[:_LONG])
    if not 0 < len(words) <= _SIGNED_WORDS:
        return False
    return any(look_up(word).marks & Mark.TITLES for word in words) and not any(map(_speaking, words))
