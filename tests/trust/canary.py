"""One invented person, and a search that finds her in whatever form she may have got somewhere.

The search knows plain text in every encoding that Swedish has been written in, composed and decomposed letters, other
spellings of numbers, base64, hexadecimal, quoted-printable, percent and backslash escapes, HTML and spreadsheet
escapes, compressed data, archives (cut ones too), all within each other, and plain hashes of her identity number:
whoever has a list of all numbers finds the person behind such a hash in seconds. What it cannot find is what somebody
has hidden on purpose. ``test_canary.py`` proves it on planted ones.
"""

import base64
import bz2
import hashlib
import html
import lzma
import quopri
import re
import unicodedata
import zlib
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes

_DEPTH = 5
"""Encodings within encodings."""
_MOST_BYTES = 40_000_000
"""Of what is unpacked."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invented, and by which fragments she is known: each long enough not to come about by chance."""

    given: str
    family: str
    identity: str
    """Twelve digits, from the Tax Agency's test series."""
    street: str
    phone: str
    address: str = ""

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}"

    @property
    def dashed(self) -> str:
        return f"{self.identity[:8]}-{self.identity[8:]}"

    @property
    def fragments(self) -> dict[str, str]:
        """What to look for, folded as ``_folded`` does, and what it is."""
        found = {
            _folded(self.given): "given name",
            _folded(self.family): "family name",
            # What is left of the names where a wrong encoding has destroyed every letter that is not ASCII.
            max(re.findall("[a-z]+", self.given.lower()), key=len): "given name",
            max(re.findall("[a-z]+", self.family.lower()), key=len): "family name",
            self.identity[2:]: "identity number",
            self.identity[:8]: "birth date",
            _folded(self.street): "street",
            max(re.findall("[a-z]+", self.street.lower()), key=len): "street",
            _folded(self.phone)[1:]: "phone",
        }
        if self.address:
            found[_folded(self.address)] = "mail address"
        for written in (self.identity, self.dashed, self.identity[2:], self.dashed[2:]):
            for method in ("md5", "sha1", "sha256", "sha512"):
                digest = hashlib.new(method, written.encode(), usedforsecurity=False)
                found[digest.hexdigest()[:16]] = "hash of the identity number"
                found[_folded(base64.b64encode(digest.digest()).decode())[:14]] = "hash of the identity number"
        assert all(len(fragment) >= 7 for fragment in found)
        return found


CANARY = Person("Ådamaria", "Ärtskidsbäck", "193105172385", "Påhittsstigen 17 B", "070-174 06 42")
"""On the platform's list. The phone number is one of those that PTS keeps free for films and books."""
WRITER = Person(
    "Örnfridalund",
    "Öxdörrsforsen",
    "196802292380",
    "Diktargränd 4",
    "070-174 06 19",
    "ornfridalund@exempel-hemtjanst.example",
)
"""Who orders."""


def traces(data: bytes, *persons: Person) -> set[str]:
    """What of the persons (the canary, where none is named) is in the data, and how it was found."""
    fragments = {fragment: what for person in persons or (CANARY,) for fragment, what in person.fragments.items()}
    found = set[str]()
    for how, text in _views(data):
        folded = _folded(text)
        found.update(f"{what} ({how or 'plain'})" for fragment, what in fragments.items() if fragment in folded)
    return found


def traces_in(paths: Iterable[Path], *persons: Person) -> dict[str, set[str]]:
    """The files that hold traces, with what they hold; a file's name is searched too. Folders are walked."""
    found = {}
    for path in paths:
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            here = traces(str(file.name).encode("utf-8", "surrogateescape"), *persons)
            if file.is_file():
                here |= traces(file.read_bytes(), *persons)
            if here:
                found[str(file)] = here
    return found


def _folded(text: str) -> str:
    """Letters and digits alone: no accents, case, hyphens or spaces."""
    bare = unicodedata.normalize("NFKD", text).casefold().encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9]", "", bare)


# -- views -------------------------------------------------------------------------------------------------------------


def _views(data: bytes) -> Iterator[tuple[str, str]]:
    """Every text that the data may be, with the way there."""
    seen: set[bytes] = set()
    waiting = deque([("", data, 0)])
    unpacked = 0
    while waiting:
        how, content, depth = waiting.popleft()
        digest = hashlib.sha256(content).digest()
        if digest in seen or len(content) < 7:
            continue
        seen.add(digest)
        unpacked += len(content)
        assert unpacked < _MOST_BYTES, "more than the search looks through"
        yield from ((f"{how} {name}".strip(), text) for name, text in _texts(content))
        if depth < _DEPTH:
            for name, inner in _within(content):
                waiting.append((f"{how} {name}".strip(), inner, depth + 1))


def _texts(data: bytes) -> Iterator[tuple[str, str]]:
    # Other encodings of one byte for a letter destroy letters that are not ASCII; the fragments without them remain.
    yield "", data.decode("utf-8", "ignore")
    if b"\0" in data:
        yield "utf-16 or utf-32", data.replace(b"\0", b"").decode("utf-8", "ignore")


_BASE64 = re.compile(rb"[A-Za-z0-9+/_-](?:[A-Za-z0-9+/_-]|\r?\n(?=[A-Za-z0-9+/_-])){9,}")
_HEX = re.compile(rb"(?:[0-9A-Fa-f]{2}[ :]?){7,}")
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\x([0-9A-Fa-f]{2})|\\([0-3][0-7]{2})|_x([0-9A-Fa-f]{4})_")
_QUOTED = re.compile(rb"=(?:[0-9A-Fa-f]{2}|\r?\n)")
_PERCENT = re.compile(rb"%[0-9A-Fa-f]{2}")
_ENTITY = re.compile(rb"&(?:#[xX]?[0-9A-Fa-f]+|[A-Za-z]+);")
_ZLIB = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")


def _within(data: bytes) -> Iterator[tuple[str, bytes]]:
    """What the data may hold in another form."""
    for found in _BASE64.finditer(data):
        plain = re.sub(rb"\s", b"", found[0]).translate(bytes.maketrans(b"-_", b"+/"))
        for shift in range(min(4, len(plain) - 7)):
            whole = plain[shift : len(plain) - (len(plain) - shift) % 4]
            yield "base64", base64.b64decode(whole)
            rest = plain[len(plain) - (len(plain) - shift) % 4 :]
            if len(rest) > 1:  # a last group without its padding
                yield "base64", base64.b64decode(whole + rest + b"=" * (4 - len(rest)))
    for found in _HEX.finditer(data):
        digits = re.sub(rb"[ :]", b"", found[0])
        for shift in (0, 1):
            with suppress(ValueError):
                yield "hex", bytes.fromhex(digits[shift : len(digits) - (len(digits) - shift) % 2].decode())
    if _QUOTED.search(data):
        yield "quoted-printable", quopri.decodestring(data, header=True)
    if _PERCENT.search(data):
        yield "percent", unquote_to_bytes(data.replace(b"+", b" "))
    text = data.decode("latin-1")
    if _ESCAPE.search(text):
        text = _ESCAPE.sub(lambda found: chr(int(next(filter(None, found.groups())), 8 if found[3] else 16)), text)
        yield "escapes", text.encode("utf-8", "ignore")
        yield "escapes", text.encode("latin-1", "ignore")
    if _ENTITY.search(data):
        yield "entities", html.unescape(data.decode("utf-8", "ignore")).encode()
    yield from _unpacked(data)


def _unpacked(data: bytes) -> Iterator[tuple[str, bytes]]:
    for at in (found.start() for found in re.finditer(rb"PK\x03\x04", data)):
        # By the local header, not the directory: archives that were cut off are read as far as they go.
        name_length, extra_length = int.from_bytes(data[at + 26 : at + 28], "little"), data[at + 28 : at + 30]
        start = at + 30 + name_length + int.from_bytes(extra_length, "little")
        if data[at + 8 : at + 10] == b"\x08\x00":
            with suppress(zlib.error):
                yield "zip", zlib.decompressobj(-15).decompress(data[start:], _MOST_BYTES)
    for found in _ZLIB.finditer(data):
        with suppress(zlib.error):
            yield "deflate", zlib.decompressobj(47).decompress(data[found.start() :], _MOST_BYTES)
    if data.startswith(b"BZh"):
        with suppress(OSError, EOFError):
            yield "bzip2", bz2.BZ2Decompressor().decompress(data, _MOST_BYTES)
    if data.startswith(b"\xfd7zXZ"):
        with suppress(lzma.LZMAError):
            yield "xz", lzma.LZMADecompressor().decompress(data, _MOST_BYTES)
