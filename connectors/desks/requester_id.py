"""The id of a requester that logs and the trail show: never an address, the same for the same person."""

import hashlib
import re

_ACCOUNT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._\\-]{0,79}", re.ASCII)
"""A login. An address is none, however it is written (@, %40, quoted), nor is a name with a space."""
_NUMBER = re.compile(r"(?:[0-9]{2})?[0-9]{6}[-+]?[0-9]{4}", re.ASCII)
"""An identity number: some desks let people log in with it."""


def public_id(name: str, address: str, *, verified: bool) -> str:
    """The desk's own user name, where it is a plain login; else twelve hexadecimal digits of the address's SHA-256.

    Args:
        name: of the user in the desk; many desks use the address.
        address: in lower case.
        verified: False: ``u-`` before the digits, so that no provider's list of users matches.
    """
    is_number = _NUMBER.search(name) is not None
    if verified and not is_number and _ACCOUNT.fullmatch(name):
        return name
    # Not of an identity number: all of them can be tried in seconds. Those without an address are one unknown person.
    known = address or ("" if is_number else name)
    return f"{'m' if verified else 'u'}-{hashlib.sha256(known.encode('utf-8', 'replace')).hexdigest()[:12]}"
