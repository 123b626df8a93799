"""The tree head of RFC 9162: one hash that stands for the first N entries, whoever computes it and from whatever copy.

A leaf is SHA-256 over 0x00 and an entry's canonical bytes, a node SHA-256 over 0x01 and its two children (section 2.1).
Only the roots of the complete subtrees are kept, some twenty hashes for a million entries, so that a trail of any
length is walked once and in the memory of one entry.
"""

import hashlib

EMPTY = hashlib.sha256(b"").digest()
"""The root of no entries."""


class Tree:
    """A tree that grows at its end."""

    def __init__(self) -> None:
        self.size = 0
        self._roots: list[bytes] = []
        """Of the complete subtrees from left to right: one for each bit that is set in ``size``."""

    def append(self, entry: bytes) -> None:
        """Take in the next entry's canonical bytes."""
        node = hashlib.sha256(b"\x00" + entry).digest()
        size = self.size
        while size & 1:
            node = _node(self._roots.pop(), node)
            size >>= 1
        self._roots.append(node)
        self.size += 1

    def root(self) -> bytes:
        """The tree head's hash, as RFC 9162 has it for these entries."""
        if not self._roots:
            return EMPTY
        *others, root = self._roots
        for left in reversed(others):
            root = _node(left, root)
        return root


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()
