"""The last line of a letter: its reference, and the checksum of its file. For desks that keep nothing else of ours.

    [LU-7KQ4M2XP-B4TX9H sha256:2c26b46b68ffc68f]

By it a letter is found again, and by it anybody can tell later, after a crash too, whether the file that the desk has
is the file that was sent. A letter without a file that shows its reference needs no stamp.
"""

import hashlib
import re

from connectors.desks.base import Letter

_DIGITS = 16
_STAMP = re.compile(r"^\[(\S+) sha256:([0-9a-f]{16})\]\s*$", re.MULTILINE)


def stamped(letter: Letter) -> str:
    """The letter's text with its stamp."""
    text = letter.text.rstrip("\n") + "\n"
    if letter.attachment is not None:
        return f"{text}\n[{letter.reference} sha256:{file_digest(letter.attachment.content)}]\n"
    return text if shows(text, letter.reference) else f"{text}\nReferens: {letter.reference}\n"


def shows(text: str, reference: str) -> bool:
    """The text holds exactly this reference, not a longer one that begins or ends with it."""
    return re.search(rf"(?<![\w-]){re.escape(reference)}(?![\w-])", text) is not None


def promised_digest(text: str, reference: str) -> str | None:
    """The checksum that the stamp of this reference names; None where the letter has no file."""
    return next((digest for found, digest in _STAMP.findall(text) if found == reference), None)


def file_digest(content: bytes) -> str:
    """The first sixteen hexadecimal digits of the SHA-256."""
    return hashlib.sha256(content).hexdigest()[:_DIGITS]
