"""The configuration: one TOML file, checked whole before anything starts. Errors name key, line and remedy."""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, time, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from connectors.secret import Place
from lindesk_bot.audit import witnesses
from lindesk_bot.errors import ConfigurationError
from lindesk_bot.workbook_content import (
    DEFAULT_COLUMNS,
    LONGEST_SECRECY,
    SECRECY,
    Column,
    Identity,
    column_problems,
)
from rules.providers import Provider, check_providers
from rules.workdays import ClosedDay, check_closed_days


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Secret(Place):
    """Where a secret of the bot's own lies; a file may be named from the configuration's folder."""

    def read(self, key: str, base: Path) -> bytes:
        """The secret's bytes, without white space around them.

        Raises:
            ConfigurationError: it cannot be read; names the key and the place, never the content.
        """
        path = self.path(base)
        try:
            found = path.read_bytes() if path is not None else os.environb[(self.env or "").encode()]
        except (OSError, KeyError):
            place = f"the file {path}" if path is not None else f"the environment variable {self.env}"
            raise ConfigurationError(
                f"The secret [{key}] cannot be read from {place}.",
                remedy="Make it with `lindesk-bot init`, or say where it lies; the bot's user must be able to read it.",
            ) from None
        return found.strip()


class Municipality(_Section):
    """Who answers."""

    name: Annotated[str, Field(min_length=1)]
    team: Annotated[str, Field(min_length=1)] = "Välfärdsteknikteamet"


class ProviderEntry(_Section):
    """A provider: its units in the platform, and how its people are known in the desk."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$", max_length=80)]
    name: Annotated[str, Field(min_length=1)]
    units: Annotated[list[str], Field(min_length=1)]
    users: list[str] = Field(default=[], repr=False)
    addresses: list[str] = Field(default=[], repr=False)
    domains: list[str] = []
    organisations: list[str] = []

    def as_provider(self) -> Provider:
        """As the rules know it."""
        return Provider(
            id=self.id,
            name=self.name,
            units=frozenset(self.units),
            users=frozenset(self.users),
            addresses=frozenset(self.addresses),
            domains=frozenset(self.domains),
            organisations=frozenset(self.organisations),
        )


class ClosedDayEntry(_Section):
    """A day on which the municipality takes no extracts."""

    day: date
    name: Annotated[str, Field(min_length=1)]
    lengthens_deadlines: bool = False


class Calendar(_Section):
    """The municipality's own closed days; it can close days, never open one."""

    closed: list[ClosedDayEntry] = []

    @model_validator(mode="after")
    def _days_agree(self) -> "Calendar":
        problems = check_closed_days(self.days)
        if problems:
            raise ValueError("; ".join(problems))
        return self

    @property
    def days(self) -> tuple[ClosedDay, ...]:
        """As the rules know them."""
        return tuple(ClosedDay(entry.day, entry.name, entry.lengthens_deadlines) for entry in self.closed)


class Times(_Section):
    """When and how often."""

    poll_seconds: Annotated[int, Field(ge=1, le=3600)] = 60
    full_sweep_minutes: Annotated[int, Field(ge=1, le=1440)] = 60
    extract_at: time = time(8, 0)
    remind_after_working_days: Annotated[int, Field(ge=1, le=20)] = 3
    most_questions: Annotated[int, Field(ge=1, le=10)] = 3
    patience_minutes: Annotated[int, Field(ge=1)] = 120

    @field_validator("extract_at", mode="before")
    @classmethod
    def _a_time_of_day(cls, value: object) -> object:
        # pydantic takes a number for seconds after midnight: `extract_at = 8` would be eight seconds past twelve
        if isinstance(value, time | str):
            return value
        raise ValueError("write a time of day, for example 08:00:00")

    @field_validator("extract_at")
    @classmethod
    def _by_the_clock_of_stockholm(cls, value: time) -> time:
        if value.tzinfo is not None:
            raise ValueError("leave the time zone out: it is Stockholm's")
        return value


class DeliveryTimes(_Section):
    """The protocol's times (docs/delivery.md): lease > margin ≥ request."""

    lease_seconds: Annotated[int, Field(ge=30, le=3600)] = 600
    request_seconds: Annotated[int, Field(ge=1)] = 60

    @model_validator(mode="after")
    def _lease_outlives_a_request(self) -> "DeliveryTimes":
        if self.lease_seconds <= 2 * self.guard_margin:
            raise ValueError(f"lease_seconds must be more than {2 * self.guard_margin} with this request_seconds")
        return self

    @property
    def guard_margin(self) -> int:
        """Seconds of the lease that must remain when the last block of a request leaves."""
        return self.request_seconds + 5


class Letters(_Section):
    """The municipality's own wording."""

    templates: Path | None = None


class WorkbookSettings(_Section):
    """What the extract shows, and how it looks."""

    identity: Identity = "birth_date"
    columns: tuple[Column, ...] = DEFAULT_COLUMNS
    headings: dict[Column, str] = {}
    secrecy: Annotated[str, Field(min_length=1)] = SECRECY
    withhold_protected: bool = True
    withhold_unknown_protection: bool = False
    passwords: dict[str, Secret] = {}
    """A provider's id and where its password lies: each provider has its own, so that none opens another's file."""
    csv_beside: bool = False

    @model_validator(mode="after")
    def _can_be_drawn(self) -> "WorkbookSettings":
        problems = column_problems(self.columns, self.headings)
        if self.csv_beside and self.passwords:
            problems.append("csv_beside = true would send in the clear what the passwords protect; choose one of them")
        if not self.secrecy.isprintable() or len(self.secrecy.replace("&", "&&")) > LONGEST_SECRECY:
            problems.append(f"secrecy must be one line of at most {LONGEST_SECRECY} letters (each & counts twice)")
        if problems:
            raise ValueError("; ".join(problems))
        return self


class StoreSettings(_Section):
    """Where the books lie: a path for SQLite, or a SQLAlchemy URL without a password."""

    path: Path | None = None
    url: str | None = Field(default=None, repr=False)

    @field_validator("url")
    @classmethod
    def _no_password(cls, value: str | None) -> str | None:
        if value is not None and (re.search(r"//[^/?#]*:[^/?#]*@", value) or "password=" in value.lower()):
            raise ValueError("a password has no place here; let the driver find it (for PostgreSQL in ~/.pgpass)")
        return value

    @model_validator(mode="after")
    def _one_place(self) -> "StoreSettings":
        if (self.path is None) == (self.url is None):
            raise ValueError("say either path or url")
        return self


class Audit(_Section):
    """Who seals the trail, and who is told (docs/audit.md)."""

    key: Secret | None = None
    public_keys: Path | None = None
    """Where the public keys are kept; beside the private one where nothing is said."""
    witnesses: tuple[str, ...] = ()
    webhook_token: Secret | None = Field(default=None, repr=False)
    mirror: Path | None = None

    @model_validator(mode="after")
    def _key_and_witnesses(self) -> "Audit":
        for place in self.witnesses:
            witnesses.named(place, Path())
        if (self.key is None) != (not self.witnesses):
            raise ValueError("key and witnesses go together: checkpoints are signed, and kept outside the database")
        if self.key is not None and self.public_keys is None and self.key.file is None:
            raise ValueError("say public_keys too: only beside a key that lies in a file there is a place for them")
        return self

    def public_file(self, base: Path) -> Path | None:
        """Where the public keys are kept; None where there is no key."""
        if self.public_keys is not None:
            return base / self.public_keys
        return None if self.key is None or self.key.file is None else witnesses.public_file(base / self.key.file)


class Retention(_Section):
    """How long the books keep what is done with; the trail stays."""

    closed_cases_days: Annotated[int, Field(ge=30, le=36500)] = 400


class Log(_Section):
    """How the log looks."""

    format: Literal["json", "console"] = "json"
    level: Literal["debug", "info", "warning", "error"] = "info"


class Metrics(_Section):
    """Figures for whoever watches the bot (docs/running.md)."""

    file: Path | None = None

    @field_validator("file")
    @classmethod
    def _as_node_exporter_reads(cls, value: Path | None) -> Path | None:
        if value is not None and value.suffix != ".prom":
            raise ValueError("the file's name must end in .prom: node_exporter reads no other")
        return value


class Mode(_Section):
    """Whether anything is sent at all."""

    dry_run: bool = True


class Connector(BaseModel):
    """A connector's section: ``type`` names it, the rest is its own and checked by itself."""

    model_config = ConfigDict(extra="allow", frozen=True, hide_input_in_errors=True)
    type: str

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """The type alone: the rest may hold the addresses of the team's people."""
        yield "type", self.type

    @property
    def settings(self) -> dict[str, Any]:
        """The connector's own keys."""
        return dict(self.model_extra or {})


class Config(_Section):
    """The whole configuration."""

    municipality: Municipality
    mode: Mode = Mode()
    desk: Connector
    platform: Connector
    providers: Annotated[list[ProviderEntry], Field(min_length=1)]
    shared_units: list[str] = []
    calendar: Calendar = Calendar()
    times: Times = Times()
    delivery: DeliveryTimes = DeliveryTimes()
    letters: Letters = Letters()
    workbook: WorkbookSettings = WorkbookSettings()
    store: StoreSettings
    reference_key: Secret
    audit: Audit = Audit()
    retention: Retention = Retention()
    log: Log = Log()
    metrics: Metrics = Metrics()

    @model_validator(mode="after")
    def _providers_agree(self) -> "Config":
        problems = check_providers(self.known_providers, shared_units=frozenset(self.shared_units))
        if problems:
            raise ValueError("; ".join(problems))
        return self

    @model_validator(mode="after")
    def _passwords_have_providers(self) -> "Config":
        strangers = self.workbook.passwords.keys() - {entry.id for entry in self.providers}
        if strangers:
            named = ", ".join(sorted("(an address)" if "@" in name else name for name in strangers))
            raise ValueError(f"workbook.passwords names no provider: {named}")
        return self

    @property
    def known_providers(self) -> tuple[Provider, ...]:
        """As the rules know them."""
        return tuple(entry.as_provider() for entry in self.providers)

    @property
    def closed_days(self) -> tuple[ClosedDay, ...]:
        """As the rules know them."""
        return self.calendar.days

    @property
    def patience(self) -> timedelta:
        """How long a passing fault may last before the team is told."""
        return timedelta(minutes=self.times.patience_minutes)


def load(path: Path) -> Config:
    """Read and check the configuration.

    Raises:
        ConfigurationError: naming the file, the line where it can be found, the key, and the remedy.
    """
    try:
        source = path.read_text(encoding="utf-8-sig")  # editors on Windows put a mark before the first letter
    except OSError as error:
        raise ConfigurationError(
            f"The configuration {path} cannot be read ({error.strerror}).",
            remedy="`lindesk-bot init` writes one; --config says where another lies.",
        ) from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"The configuration {path} is not UTF-8.", remedy="Save it as UTF-8.") from None
    try:
        return Config.model_validate(tomllib.loads(source))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigurationError(
            f"{path} is not valid TOML: {error}.", remedy="Mend that line; text stands in quotes."
        ) from None
    except ValidationError as error:
        raise faults(error, path, source) from None


def faults(error: ValidationError, path: Path, source: str, section: str = "") -> ConfigurationError:
    """A pydantic error as lines of place and problem; never the values, which may be secret."""
    places = _places(source)
    lines = []
    for fault in error.errors(include_input=False, include_url=False, include_context=False):
        keys = (*((section,) if section else ()), *(str(part) for part in fault["loc"]))
        where = _where(path, places, keys)
        shown = ".".join("(an address)" if "@" in key else key for key in keys)
        lines.append(f"  {where}: {shown or 'the whole file'}: {fault['msg'].removeprefix('Value error, ')}")
    return ConfigurationError(
        "The configuration cannot be used:\n" + "\n".join(lines) + "\n",
        remedy="Mend these keys; `lindesk-bot init --show` prints every key with its explanation.",
    )


def check_deadline(config: Config, gives_up_within: timedelta, path: Path) -> None:
    """That each of the desk's calls has ended by when the protocol counts on it (docs/delivery.md).

    Raises:
        ConfigurationError: naming the line, both settings and the remedy.
    """
    longest, allowed = gives_up_within.total_seconds(), config.delivery.request_seconds
    if longest <= allowed:
        return
    try:
        places = _places(path.read_text(encoding="utf-8-sig"))
    except OSError:  # gone since it was loaded; the error is true all the same
        places = {}
    raise ConfigurationError(
        f"{_where(path, places, ('desk', 'deadline_seconds'))}: [desk] deadline_seconds is {longest:.0f}, more than "
        f"[delivery] request_seconds, {allowed}: the protocol takes a call for ended after that.",
        remedy=f"Set [desk] deadline_seconds to {allowed} or less, or raise [delivery] request_seconds.",
    )


def _where(path: Path, places: Mapping[tuple[str, ...], int], keys: tuple[str, ...]) -> str:
    """The key's own line, or else that of the section where it should stand."""
    line = next((places[keys[:n]] for n in range(len(keys), 0, -1) if keys[:n] in places), 0)
    return f"{path}, line {line}" if line else str(path)


_BARE = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')"""
_KEYS = rf"{_BARE}(?:\s*\.\s*{_BARE})*"
_HEADER = re.compile(rf"\s*(\[\[?)\s*({_KEYS})\s*\]")
_ASSIGNMENT = re.compile(rf"\s*({_KEYS})\s*=")


def _places(source: str) -> dict[tuple[str, ...], int]:
    """The line of each section and key, as pydantic names them: ``("providers", "1", "units")``.

    Good enough to point at a line of a file that is valid TOML; what stands within an inline table or a list has the
    line of its key.
    """
    found: dict[tuple[str, ...], int] = {}
    newest: dict[tuple[str, ...], int] = {}
    """Of each list of tables, the index of the last one so far."""
    section: tuple[str, ...] = ()
    for number, row in enumerate(source.splitlines(), start=1):
        if header := _HEADER.match(row):
            *outer, name = _parts(header[2])
            section = ()
            for part in outer:  # a table within a list of tables belongs to the newest of them
                section = (*section, part)
                section = (*section, str(newest[section])) if section in newest else section
            section = (*section, name)
            if header[1] == "[[":
                newest[section] = newest.get(section, -1) + 1
                found.setdefault(section, number)
                section = (*section, str(newest[section]))
            found.setdefault(section, number)
        elif assignment := _ASSIGNMENT.match(row):
            keys = _parts(assignment[1])
            for length in range(1, len(keys) + 1):
                found.setdefault((*section, *keys[:length]), number)
    return found


def _parts(keys: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_BARE, keys))
