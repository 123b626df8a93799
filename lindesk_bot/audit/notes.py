"""Signed notes (C2SP signed-note, tlog-checkpoint): what a checkpoint looks like, and who signed it.

    lindesk-bot audit
    128
    m3Xb…=                                (the tree head of the first 128 entries, RFC 9162)
    at 2026-03-16T07:41:07Z
    entry 9f41…                           (the hash of entry 128 in the chain, as replies print its beginning)
    <an empty line>
    — lindesk-bot 5a6b…                   (key id and Ed25519 signature, base64)

The form is that of Go's checksum database and of the transparency logs, so that an auditor can check a signature with a
program that is not ours.
"""

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

ORIGIN = "lindesk-bot audit"
"""The first line of every checkpoint: of which log it is."""
_ED25519 = b"\x01"
_NAME = re.compile(r"[^\s+]+")
_DASH = "— "
_ID_BYTES = 4


@dataclass(frozen=True, slots=True)
class Verifier:
    """A public key with its name, in the note form ``name+key id+key``: safe to print and to give away."""

    name: str
    public: bytes

    @property
    def id(self) -> bytes:
        """The four bytes that name the key in a signature."""
        return hashlib.sha256(self.name.encode() + b"\n" + _ED25519 + self.public).digest()[:_ID_BYTES]

    def __str__(self) -> str:
        """As ``audit keys show`` prints it and ``--public-key`` takes it."""
        return f"{self.name}+{self.id.hex()}+{base64.b64encode(_ED25519 + self.public).decode()}"

    def signed(self, text: str, signature: bytes) -> bool:
        """Whether this key made that signature."""
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, text.encode())
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, slots=True)
class Signer:
    """A private key with its name. Its bytes stand in no repr."""

    name: str
    seed: bytes = field(repr=False)

    @property
    def verifier(self) -> Verifier:
        """Its public half."""
        return Verifier(self.name, self._key.public_key().public_bytes_raw())

    def secret(self) -> str:
        """As the key file holds it, in the form of Go's note package."""
        key = base64.b64encode(_ED25519 + self.seed).decode()
        return f"PRIVATE+KEY+{self.name}+{self.verifier.id.hex()}+{key}"

    def line(self, text: str) -> str:
        """The signature line under a text."""
        blob = self.verifier.id + self._key.sign(text.encode())
        return f"{_DASH}{self.name} {base64.b64encode(blob).decode()}\n"

    @property
    def _key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What is signed: so many entries, with this tree head, at this time."""

    size: int
    root: bytes
    at: datetime
    """UTC, whole seconds: an entry of the same second may or may not be among them."""
    entry: str
    """The hash of the last entry in the chain."""

    def text(self) -> str:
        """The text that the signature is over."""
        at = self.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        root = base64.b64encode(self.root).decode()
        return f"{ORIGIN}\n{self.size}\n{root}\nat {at}\nentry {self.entry}\n"


@dataclass(frozen=True, slots=True)
class Note:
    """A checkpoint as found somewhere, with the signatures under it, not yet checked."""

    text: str
    signatures: tuple[tuple[str, bytes, bytes], ...]
    """Name, key id and signature."""

    def checkpoint(self) -> Checkpoint:
        """What the text says; ValueError where it is no checkpoint of this log."""
        origin, size, root, *more = self.text.splitlines()
        told = dict(line.split(" ", 1) for line in more if " " in line)
        at = datetime.fromisoformat(told.get("at", ""))
        if origin != ORIGIN or not re.fullmatch(r"0|[1-9]\d{0,18}", size) or at.tzinfo is None:
            raise ValueError("no checkpoint of this log")
        found = Checkpoint(int(size), _bytes(root), at.astimezone(UTC), told.get("entry", ""))
        # One way to write each, so that equal checkpoints are equal texts.
        if found.text() != self.text or not re.fullmatch(r"[0-9a-f]{64}", found.entry):
            raise ValueError("no checkpoint of this log")
        return found

    def signers(self, known: Iterable[Verifier]) -> tuple[list[Verifier], list[str]]:
        """The known keys that have signed it, and the ids of those whose signature is false.

        A key that nobody knows is neither: it proves nothing.
        """
        good, false = [], []
        for key in known:
            for name, key_id, signature in self.signatures:
                if (name, key_id) == (key.name, key.id):
                    if key.signed(self.text, signature):
                        good.append(key)
                    else:
                        false.append(key_id.hex())
        return good, false

    @property
    def key_ids(self) -> list[str]:
        """The ids that stand under it."""
        return [key_id.hex() for _, key_id, _ in self.signatures]


def write(checkpoint: Checkpoint, signers: Iterable[Signer]) -> str:
    """The signed note."""
    text = checkpoint.text()
    return text + "\n" + "".join(signer.line(text) for signer in signers)


def find(source: str) -> Iterator[Note]:
    """The notes in a file of a witness; what lies between them is passed over. A note that is cut off is none."""
    lines = source.splitlines()
    start = 0
    while start < len(lines):
        if lines[start] != ORIGIN:
            start += 1
            continue
        end = start + 1
        while end < len(lines) and lines[end]:
            if lines[end] == ORIGIN:  # the note before was cut off
                start = end
            end += 1
        signatures: list[tuple[str, bytes, bytes]] = []
        under = end + 1
        while under < len(lines) and lines[under].startswith(_DASH):
            signatures.extend(_signature(lines[under]))
            under += 1
        if signatures:
            yield Note("\n".join(lines[start:end]) + "\n", tuple(signatures))
        start = max(under if signatures else end, start + 1)


def read_verifier(line: str) -> Verifier:
    """A public key from its note form; ValueError where it is none."""
    name, key_id, key = line.strip().split("+", 2)
    blob = _bytes(key)
    found = Verifier(name, blob[1:])
    if not _NAME.fullmatch(name) or blob[:1] != _ED25519 or found.id.hex() != key_id:
        raise ValueError("no public key of a note")
    Ed25519PublicKey.from_public_bytes(found.public)
    return found


def read_signer(line: str) -> Signer:
    """A private key from its file; ValueError, which does not show it, where it is none."""
    try:
        private, word, name, key_id, key = line.strip().split("+", 4)
        blob = _bytes(key)
        found = Signer(name, blob[1:])
        fits = (private, word, blob[:1]) == ("PRIVATE", "KEY", _ED25519) and found.verifier.id.hex() == key_id
    except ValueError:
        raise ValueError("no private key of a note") from None
    if not fits or not _NAME.fullmatch(name):
        raise ValueError("no private key of a note")
    return found


def new_signer(name: str) -> Signer:
    """A key that nobody has had before.

    Raises:
        ValueError: the name holds white space or a plus sign, or is empty.
    """
    if not _NAME.fullmatch(name):
        raise ValueError("the name of a key has neither white space nor a plus sign")
    return Signer(name, Ed25519PrivateKey.generate().private_bytes_raw())


def _signature(line: str) -> Iterator[tuple[str, bytes, bytes]]:
    name, _, blob = line.removeprefix(_DASH).partition(" ")
    try:
        decoded = _bytes(blob)
    except ValueError:
        return
    yield name, decoded[:_ID_BYTES], decoded[_ID_BYTES:]


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        raise ValueError("no base64") from None
