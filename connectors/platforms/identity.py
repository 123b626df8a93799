"""Identity numbers as text, written one way, so that the same person counts once.

- personnummer and samordningsnummer (day + 60) become twelve digits, however they were written: YYYYMMDD-NNNN,
  YYYYMMDDNNNN, YYMMDD-NNNN, YYMMDD+NNNN, YYMMDDNNNN; any dash, spaces allowed.
- A short year is read as Skatteverket writes it: with + the person turns a hundred this year or has done so, else the
  year is the latest that has been. Platforms that know nothing of + are helped by ``settle_centuries``.
- What Excel did to a number is undone only where nothing can have been lost: a leading zero comes back, and a power of
  ten is written out, where the digits then make a date and the check digit is right. A number that has lost digits
  raises: two customers would else become one.
- Everything else (customer numbers, reserve numbers with letters) stays as the platform writes it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

_PARTS = re.compile(r"(\d\d)?(\d\d)(\d\d)(\d\d)([-+]?)(\d{4})", re.ASCII)
_POWER_OF_TEN = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d{1,2}", re.ASCII)
_SHORTENED = re.compile(r"[1-9]\d{6,8}", re.ASCII)
"""Ten digits that began with one to three zeros, as Excel leaves them."""
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_COORDINATION = 60
"""Samordningsnummer: added to the day of birth."""


@dataclass(frozen=True, slots=True)
class Identity:
    """An identity number in its one form."""

    text: str = field(repr=False)
    century_assumed: bool = False
    """Written with a short year and without +: the century follows from the rule, not from the number."""


class LostDigitsError(ValueError):
    """A spreadsheet has rounded the number; the digits are gone. Holds no digits itself."""


def identity(written: str, today: date) -> Identity:
    """The number in its one form.

    Args:
        written: as the platform writes it, trimmed; a number cell as its digits.
        today: the day that short years are reckoned from.

    Raises:
        LostDigitsError: see the module's rules.
    """
    plain = written.translate(_DASHES).replace(" ", "")
    if _POWER_OF_TEN.fullmatch(plain):
        digits = str(int(Decimal(plain.replace(",", "."))))
        if len(digits) not in (10, 12) or not _is_checked(digits[-10:]):
            raise LostDigitsError
        plain = digits
    elif _SHORTENED.fullmatch(plain) and _is_checked(plain.zfill(10)):
        plain = plain.zfill(10)
    parts = _PARTS.fullmatch(plain)
    if parts is None:
        return Identity(written)
    century, short, month, day, sign, last = parts.groups()
    ten = short + month + day + last
    if century is not None:
        return Identity(century + ten if _born(int(century + short), month, day) else written)
    if not sign and not _is_checked(ten):
        return Identity(written)  # ten digits of some other kind
    year = _year(int(short), month, day, today, hundred=sign == "+")
    if _born(year, month, day) is None:
        return Identity(written)
    return Identity(f"{year // 100:02}{ten}", century_assumed=sign != "+")


def settle_centuries(found: Iterable[Identity]) -> dict[str, str]:
    """Where a list writes a person both with and without the century: the assumed form → the one written out.

    A platform that writes "-" for everybody makes an infant of a customer aged 101; where the same list also has her
    number in full, that one holds.
    """
    numbers = list(found)
    whole: dict[str, set[str]] = {}
    for number in numbers:
        if not number.century_assumed and re.fullmatch(r"\d{12}", number.text, re.ASCII):
            whole.setdefault(number.text[2:], set()).add(number.text)
    return {
        number.text: next(iter(whole[number.text[2:]]))
        for number in numbers
        if number.century_assumed and len(whole.get(number.text[2:], ())) == 1
    }


def _year(short: int, month: str, day: str, today: date, *, hundred: bool) -> int:
    year = today.year - (today.year - short) % 100
    if hundred:
        return year - 100
    born = _born(year, month, day)
    return year - 100 if born is not None and born > today else year


def _born(year: int, month: str, day: str) -> date | None:
    number = int(day)
    try:
        return date(year, int(month), number - _COORDINATION if number > _COORDINATION else number)
    except ValueError:
        return None


def _is_checked(ten: str) -> bool:
    """A date (in some century) and a right check digit (Luhn)."""
    if not any(_born(century + int(ten[:2]), ten[2:4], ten[4:6]) for century in (1900, 2000)):
        return False
    doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(ten)]
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
