"""Renders the letters. Plain text; a municipality's own templates go before the built-in ones, one by one.

Rules:
- A letter always shows its reference: where an own template leaves it out, it is added, for by it the bot knows in the
  desk what it has written already.
- A broken own template never leaves an order unanswered: the built-in wording goes out, and the log tells. ``check``
  finds it before that, with file and line.
- Own templates are run in a sandbox. They can override a whole letter, or single blocks of it with
  ``{% extends "standard/booking.jinja" %}``.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date, datetime, time
from pathlib import Path
from types import TracebackType
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    FileSystemLoader,
    PackageLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from lindesk_bot import log
from lindesk_bot.cases import Receipt
from lindesk_bot.errors import ConfigurationError
from lindesk_bot.replies.samples import SAMPLES, Sample
from lindesk_bot.replies.texts import DryRunNote, Text
from rules.ticket import STOCKHOLM
from rules.workdays import WorkingDayCalendar

_MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)
_SUFFIX = ".jinja"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a template."""

    file: str
    line: int
    """0 where it is the whole file."""
    what: str

    def __str__(self) -> str:
        """File, line, problem: one line."""
        return f"{self.file}{f', line {self.line}' if self.line else ''}: {self.what}"


class Letters:
    """The letters of one municipality."""

    def __init__(self, municipality: str, team: str, own: Path | None) -> None:
        """Open the templates.

        Args:
            municipality: stands under every letter.
            team: likewise.
            own: a folder with the municipality's own templates, by the built-in ones' names.

        Raises:
            ConfigurationError: the folder does not exist.
        """
        if own is not None and not own.is_dir():
            raise ConfigurationError(
                f"[letters] templates: there is no folder {own}.",
                remedy="Make it, or remove the setting to use the built-in letters.",
            )
        self._own = own
        self._signature = {"municipality": municipality, "team": team}
        standard = PackageLoader("lindesk_bot", "replies/sv")
        self._standard = _environment(ChoiceLoader([standard, PrefixLoader({"standard": standard})]))
        self._wording = self._standard
        if own is not None:
            mine = FileSystemLoader(own)
            self._wording = _environment(ChoiceLoader([mine, standard, PrefixLoader({"standard": standard})]))

    def render(self, text: Text, *, reference: str, case: str, receipt: Receipt) -> str:
        """A letter as it leaves.

        Args:
            text: what it tells.
            reference: of exactly this letter.
            case: the case's reference.
            receipt: where the trail tells of it.
        """
        known = {"reference": reference, "case": case, "position": receipt.position, "hash": receipt.hash}
        try:
            rendered = self._fill(self._wording, text, known)
        except Exception as error:  # noqa: BLE001  an own template may raise anything; the order is answered all the same
            log.get().error("letters.own_template_failed", error="letters.broken", error_type=type(error).__name__)
            rendered = self._fill(self._standard, text, known)
        if reference not in rendered:
            rendered = f"{rendered}\nReferens: {reference}\n"
        return rendered

    def dry_run(self, text: str) -> str:
        """What would have been sent, as a note that says so."""
        note = DryRunNote(tuple(text.rstrip().splitlines()))
        try:
            return self._fill(self._wording, note, {})
        except Exception as error:  # noqa: BLE001  as in render
            log.get().error("letters.own_template_failed", error="letters.broken", error_type=type(error).__name__)
            return self._fill(self._standard, note, {})

    def check(self) -> list[Problem]:
        """Render every letter with invented values; what is wrong, with file and line. Empty: all is well."""
        found = dict.fromkeys(self._strangers())
        for sample in SAMPLES:
            found.update(dict.fromkeys(self._try(sample)))
        return list(found)

    def _strangers(self) -> Iterator[Problem]:
        """Own templates that no letter uses: a misspelt name would else go unnoticed."""
        if self._own is None:
            return
        known = set(self._standard.list_templates())
        for path in sorted(self._own.glob(f"*{_SUFFIX}")):
            if path.name not in known:
                yield Problem(str(path), 0, "no letter has this name; see the built-in ones for their names")

    def _try(self, sample: Sample) -> Iterator[Problem]:
        known = {"reference": "LU-7KQ4M2XP-B4TX9H", "case": "LU-7KQ4M2XP", "position": 4711, "hash": "ab12" * 16}
        name = sample.text.template + _SUFFIX
        try:
            rendered = self._fill(self._wording, sample.text, known)
        except Exception as error:  # noqa: BLE001  whatever a template raises is what we want to tell
            yield self._problem(error, name)
            return
        needed = (*sample.facts, "LU-7KQ4M2XP-B4TX9H") if not isinstance(sample.text, DryRunNote) else sample.facts
        missing = [fact for fact in needed if fact not in rendered]
        if missing:
            place = str(self._own / name) if self._own is not None and (self._own / name).exists() else name
            yield Problem(place, 0, f"leaves out what the letter must tell (in the example: {', '.join(missing)})")

    def _fill(self, wording: ImmutableSandboxedEnvironment, text: Text, known: dict[str, Any]) -> str:
        told = {field.name: getattr(text, field.name) for field in fields(text)}
        template = wording.get_template(text.template + _SUFFIX)
        return _tidy(template.render({"attention": False, **self._signature, **known, **told}))

    def _problem(self, error: Exception, name: str) -> Problem:
        if isinstance(error, TemplateSyntaxError):
            return Problem(error.filename or error.name or name, error.lineno, error.message or "bad syntax")
        file, line = _place(error.__traceback__)
        what = (error.message if isinstance(error, TemplateError) else None) or f"{type(error).__name__}: {error}"
        return Problem(file or name, line, what)


def _environment(loader: BaseLoader) -> ImmutableSandboxedEnvironment:
    made = ImmutableSandboxedEnvironment(
        loader=loader,
        undefined=StrictUndefined,
        autoescape=False,  # plain text: nothing here is read as markup
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(long_day=long_day, clock=clock, moment=moment, listed=listed)
    return made


def long_day(day: date) -> str:
    """``måndag 16 mars 2026``."""
    return f"{WorkingDayCalendar.weekday_name(day)} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def clock(at: time) -> str:
    """``kl. 08.00``."""
    return f"kl. {at:%H.%M}"


def moment(at: datetime) -> str:
    """``måndag 16 mars 2026 kl. 08.02``, in Stockholm."""
    local = at.astimezone(STOCKHOLM)
    return f"{long_day(local.date())} {clock(local.time())}"


def listed(things: Iterable[str], word: str = "och") -> str:
    """``a``, ``a och b``, ``a, b och c``."""
    *most, last = things
    return f"{', '.join(most)} {word} {last}" if most else last


def _tidy(text: str) -> str:
    """No white space at the ends of lines, at most one empty line in a row, one line break at the end."""
    lines = "\n".join(line.rstrip() for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", lines).strip() + "\n"


def _place(step: TracebackType | None) -> tuple[str, int]:
    """The innermost template line of a traceback."""
    file, line = "", 0
    while step is not None:
        if step.tb_frame.f_code.co_filename.endswith(_SUFFIX):
            file, line = step.tb_frame.f_code.co_filename, step.tb_lineno
        step = step.tb_next
    return file, line
