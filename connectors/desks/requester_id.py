"""The id of a requester that logs and the trail show: never an address, the same for the same person."""

import hashlib

_LONGEST = 80


def public_id(name: str, address: str, *, verified: bool) -> str:
    """The desk's own user name, where it tells nothing; else twelve hexadecimal digits of the address's SHA-256.

    Args:
        name: of the user in the desk; many desks use the address.
        address: in lower case.
        verified: False: ``u-`` before the digits, so that no provider's list of users matches.
    """
    plain = "@" not in name and name.isascii() and name.isprintable() and 0 < len(name) <= _LONGEST
    if verified and plain:
        return name
    digest = hashlib.sha256((address or name).encode("utf-8", "replace")).hexdigest()[:12]
    return f"{'m' if verified else 'u'}-{digest}"
