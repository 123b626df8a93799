"""What in a text names a time: the value that the grammar fills in, and what it is counted from."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from rules.reading.model import Reason
from rules.reading.tokens import Tokens
from rules.reading.words import MISSPELT_MONTHS

_DIGITS = re.compile(r"\d+")
_SHORT_YEAR = re.compile(r"[MH]\.?,?[-']([nN])(?!\.?M)")  # "1 mars - 31 mars" names no year


@dataclass(slots=True)
class Candidate:
    """Something in a text that names a time."""

    first: int
    """Index of its first token …"""
    last: int
    """… and behind its last."""
    form: str
    """Which form of the rule book; a key of ``days.FORMS``. Empty where it proves to be none."""
    days: tuple[date, ...] = ()
    trouble: Reason | None = None
    """Why it is not simply a day: impossible, ambiguous, of another weekday, a range, vague."""
    options: tuple[date, ...] = ()
    """The days it could be, where it is ambiguous."""
    period: bool = False
    """An invoice period that is allowed: it asks for no day."""
    bare_today: bool = False
    """A mere "idag": haste, unless something says that it names the day."""
    month: int = 0
    """For a period or a stretch: its month."""
    weekday: int = 0
    """For a weekday alone: 1 for Monday …"""
    monday: date | None = None
    """For a numbered week: its Monday."""
    base: "Candidate | None" = None
    """For a day counted from another one that the text names elsewhere: that one."""
    role: str = ""
    why: str = ""
    differs: str = ""
    """Where a second colleague sees it otherwise: what it says."""

    @property
    def vague(self) -> bool:
        """A stretch of time that holds no exact day."""
        return self.trouble is Reason.VAGUE_TIME

    def leave_open(self, trouble: Reason = Reason.AMBIGUOUS_DATE, among: Iterable[date] | None = None) -> None:
        """Nobody knows which of its own days it is, or which among several."""
        self.options, self.days, self.trouble = self.days if among is None else tuple(sorted({*among})), (), trouble


@dataclass(frozen=True, slots=True)
class Offer:
    """What the desk has asked or offered, for reading the answer to it."""

    asked: bool = False
    """The desk's newest message asks something."""
    about_day: bool = False
    """What it asks for is the day."""
    days: tuple[date, ...] = ()
    """The days that it offers, in the order in which it names them."""
    today: bool = False
    """It offers to take the extract at once."""
    month: tuple[int, int] | None = None
    """The (year, month) that it speaks of."""
    week: date | None = None
    """The Monday of the week that it speaks of."""
    part: tuple[int, int] = (1, 31)
    """The first and last day of its month that it speaks of: "i slutet av maj"."""
    ordered: tuple[date, ...] = ()
    """The days of the order that stands: what "den första" may mean, where nothing is offered."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a day in a message is counted from."""

    today: date
    """Stockholm date of the message."""
    english: bool = False
    months: tuple[tuple[int, int], ...] = ()
    """Months named in the text: (token index, month)."""
    month_elsewhere: int = 0
    """The month named in the other part: the subject for the body, the body for the subject; 0 where there is none."""
    offer: Offer = field(default_factory=Offer)
    dated: frozenset[int] = frozenset()
    """Token indices of months that stand behind a day number, and are that day's own."""
    counted_from: date | None = None
    """The only day of the subject, of the desk's offer or of the order that stands …"""
    stands: date | None = None
    """In a further message: the only day that the order has …"""
    form_date: date | None = None
    """… and that of the form's date field: "dagen efter" may be counted from them."""


class Parts:
    """The tokens of one form, by letter."""

    def __init__(self, tokens: Tokens, indices: Sequence[int], letters: str) -> None:
        self.tokens, self.indices, self.codes = tokens, indices, letters

    def value(self, i: int) -> int:
        """Number that a token stands for."""
        key = self.tokens.keys[i]
        if key[0].isdigit():
            digits = _DIGITS.match(key)
            return int(digits.group()) if digits else 0
        return self.tokens.words[i].value or MISSPELT_MONTHS.get(key, 0) or (1 if key == "man" else 0)

    def at(self, letters: str) -> list[int]:
        """Indices of the tokens with one of these letters."""
        return [self.indices[i] for i, code in enumerate(self.codes) if code in letters]

    def first(self, letters: str) -> int:
        """Value of the first such token; 0 where there is none."""
        for i, code in enumerate(self.codes):
            if code in letters:
                return self.value(self.indices[i])
        return 0

    def weekday(self) -> int:
        """1 for Monday … 7; 0 where none is named."""
        return self.first("D")

    def month(self) -> int:
        """The last month named; 0 where none is."""
        months = self.at("M")
        return self.value(months[-1]) if months else 0

    def year(self) -> int:
        """The year given, also as "mars -26"; 0 where none is."""
        years = self.at("Y")
        if years:
            return self.value(years[-1])
        short = _SHORT_YEAR.search(self.codes)
        return 2000 + self.value(self.indices[short.start(1)]) if short else 0
