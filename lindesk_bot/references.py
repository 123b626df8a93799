"""References: short, readable, and made with a keyed hash so that nobody can forge one.

A case's reference is printed in everything that the bot writes in its ticket; each write adds six letters of its own,
made from what the write is for. Both come from the desk's ticket id and the key alone: after a restored backup the bot
makes the same references again, and finds what it has written already.

Six, because two writes of one case with the same letters would be taken for one, and the second would never be sent:
with three letters that befalls one case in some hundreds, with six one in millions.
"""

import hashlib
import hmac

from lindesk_bot.errors import ConfigurationError

_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without letters that are mistaken for one another when read aloud or written down."""
SHORTEST_KEY = 16
"""Bytes."""


class References:
    """Makes references with one key.

    Args:
        key: at least 16 bytes, kept secret; the same for the life of the desk.

    Raises:
        ConfigurationError: the key is shorter.
    """

    def __init__(self, key: bytes) -> None:
        if len(key) < SHORTEST_KEY:
            raise ConfigurationError(
                f"The secret [reference_key] is shorter than {SHORTEST_KEY} bytes.",
                remedy="`lindesk-bot init` in an empty folder makes a good one; copy its secrets/reference.key.",
            )
        self._key = key

    def __repr__(self) -> str:
        """Without the key."""
        return "References(…)"

    def of_case(self, desk: str, ticket_id: str) -> str:
        """``LU-7KQ4M2XP``: the same for the same ticket, always."""
        return "LU-" + self._letters(f"case\n{desk}\n{ticket_id}", 8)

    def of_write(self, case_reference: str, purpose: str) -> str:
        """``LU-7KQ4M2XP-B4TX9H``: the same for the same purpose in the same case, always."""
        return case_reference + "-" + self._letters(f"write\n{case_reference}\n{purpose}", 6)

    def _letters(self, what: str, count: int) -> str:
        number = int.from_bytes(hmac.digest(self._key, what.encode(), "sha256"))
        letters = []
        for _ in range(count):
            number, index = divmod(number, len(_ALPHABET))
            letters.append(_ALPHABET[index])
        return "".join(letters)


def short_hash(desk_id: str) -> str:
    """A desk's id of a message as ten hex digits: some desks' ids hold addresses."""
    return hashlib.sha256(desk_id.encode()).hexdigest()[:10] if desk_id else ""
