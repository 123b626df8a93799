"""The only place that builds connectors and joins the parts."""

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

import connectors
import lindesk_bot
import rules
from connectors.desks.base import Desk
from connectors.errors import ConnectorError
from connectors.platforms.base import AlarmPlatform
from connectors.registry import connect_desk, connect_platform
from lindesk_bot import config as configuration
from lindesk_bot import log
from lindesk_bot.audit import keys
from lindesk_bot.audit.mirror import Mirror
from lindesk_bot.audit.notary import EVERY_SECONDS, Notary
from lindesk_bot.audit.notes import Signer, Verifier
from lindesk_bot.audit.witnesses import Witness, named
from lindesk_bot.cases import Case
from lindesk_bot.casework import Office, Policy
from lindesk_bot.clock import Clock, MachineClock
from lindesk_bot.config import Config
from lindesk_bot.correspondence import Correspondence
from lindesk_bot.delivery import Post
from lindesk_bot.dry_run import DryRunDesk
from lindesk_bot.effects import Record
from lindesk_bot.errors import ConfigurationError, StoreError
from lindesk_bot.metrics import Gauges
from lindesk_bot.performer import Performer, Round
from lindesk_bot.references import References
from lindesk_bot.replies.letters import Letters
from lindesk_bot.store.books import Books
from lindesk_bot.workbook import WorkbookFacts
from rules.lifecycle import Event
from rules.providers import Provider
from rules.workdays import WorkingDayCalendar

T = TypeVar("T")
_ENDS = (Event.CLOSED, Event.CANCELLED, Event.NOTHING_NEW, Event.HANDED_OVER)
"""After these a ticket is done with: a checkpoint."""
_PURGE_SECONDS = 24 * 3600
_SHORTEST_PASSWORD, _LONGEST_PASSWORD = 12, 255
"""Letters of a workbook's password; the longest is Excel's limit."""


@dataclass(frozen=True, slots=True)
class Bot:
    """Everything joined, ready to work."""

    config: Config
    desk: Desk
    platform: AlarmPlatform
    books: Books
    performer: Performer
    clock: Clock
    stop: threading.Event
    notary: Notary
    gauges: Gauges | None = None

    def round(self) -> Round:
        """One round: the queue, then every case that has something to do; a checkpoint after each closed ticket."""
        done = self._walk()
        if self.gauges is not None:
            self.gauges.note_round(self.clock.now(), queue_read=done.queue_read)
        self._measure()
        return done

    def _measure(self) -> None:
        """Write the figures, where anybody wants them."""
        if self.gauges is not None:
            open_cases = self.books.list_cases(only_open=True)
            self.gauges.write(self.clock.now(), open_cases, self.notary.standing, dry_run=self.config.mode.dry_run)

    def _walk(self) -> Round:
        walk = self.performer.walk(full_sweep=timedelta(minutes=self.config.times.full_sweep_minutes))
        closed = False
        while True:
            try:
                stop = next(walk)
            except StopIteration as end:
                done: Round = end.value
                return done
            if isinstance(stop.act, Record) and stop.done:
                closed = closed or stop.act.event in _ENDS
            elif closed and stop.act == "release":
                self.notary.seal(closing=True)
                closed = False

    def seal(self) -> None:
        """A checkpoint, whether anything has happened or not."""
        self.notary.seal()
        with suppress(StoreError):  # a round says so
            self._measure()

    def purge(self) -> None:
        """Forget what is done with and old; tried again the next day where the books cannot be written."""
        try:
            gone = purge(self.config, self.books, self.clock.now())
        except StoreError as error:
            log.get().error("purge.failed", error="store", remedy=error.remedy)
            return
        log.get().info("purge.done", count=gone)

    @property
    def beside(self) -> tuple[tuple[Callable[[], None], float], ...]:
        """What the timer does beside the rounds, and every how many seconds."""
        return (self.seal, EVERY_SECONDS), (self.purge, _PURGE_SECONDS)

    def tick(self) -> None:
        """A round for the timer: says what happened, and survives what may pass."""
        try:
            done = self.round()
        except StoreError as error:
            log.get().error("round.failed", error="store", remedy=error.remedy)
            return
        log.get().info("round.done", new=done.new, worked=done.worked)


def assemble(path: Path, *, clock: Clock | None = None, sleep: Callable[[float], None] | None = None) -> Bot:
    """The bot that a configuration file describes.

    Args:
        path: the configuration.
        clock: another clock than the machine's, for the demo.
        sleep: another way to wait between tries of a read.

    Raises:
        ConfigurationError, StoreError: with place and remedy.
    """
    same_house()
    config = configuration.load(path)
    time = clock or MachineClock()
    stop = threading.Event()
    letters = make_letters(config, path)
    desk = connect(lambda: connect_desk(config.desk.type, config.desk.settings, clock=time.now), "desk", path)
    configuration.check_deadline(config, desk.traits.gives_up_within, path)
    platform = connect(lambda: connect_platform(config.platform.type, config.platform.settings), "platform", path)
    if config.mode.dry_run:
        desk = DryRunDesk(desk, letters.dry_run)
    passwords = workbook_passwords(config, path)
    books = Books(store_url(config, path), desk=config.desk.type, worker=worker_name())
    post = Post(
        desk=desk.traits,
        references=References(config.reference_key.read("reference_key", path.parent)),
        request_within=timedelta(seconds=config.delivery.request_seconds),
    )
    office = Office(
        desk=config.desk.type,
        calendar=calendar(config),
        providers=config.known_providers,
        keeps_history=platform.traits.keeps_history,
        letters=Correspondence(letters, config.known_providers, config.times.extract_at),
        post=post,
        policy=Policy(
            extract_at=config.times.extract_at,
            remind_after=config.times.remind_after_working_days,
            most_questions=config.times.most_questions,
            patience=config.patience,
        ),
    )
    performer = Performer(
        desk=desk,
        platform=platform,
        books=books,
        office=office,
        clock=time,
        facts=lambda case, provider, day: facts(config, case, provider, day, passwords.get(provider.id)),
        lease_seconds=config.delivery.lease_seconds,
        guard_margin=config.delivery.guard_margin,
        stopping=stop.is_set,
    )
    if sleep is not None:
        performer.sleep = sleep
    notary = make_notary(config, path, books, time)
    told = config.metrics.file
    gauges = None if told is None else Gauges(path.parent / told)
    return Bot(config, desk, platform, books, performer, time, stop, notary, gauges)


@contextmanager
def open_books(path: Path) -> Iterator[Books]:
    """The books alone, for commands that only look into them or move a case by hand."""
    config = configuration.load(path)
    # The desk's name is the connector's type: no connection to the desk is needed to read the books.
    books = Books(store_url(config, path), desk=config.desk.type, worker=worker_name(), create=False)
    try:
        yield books
    finally:
        books.close()


def make_notary(config: Config, path: Path, books: Books, clock: Clock) -> Notary:
    """Who seals the trail.

    Raises:
        ConfigurationError: the key or the webhook's token cannot be read.
    """
    base, told = path.parent, config.audit
    if told.key is not None:
        signer(config, path)  # a missing key stops the bot at its start, not at its first checkpoint
    return Notary(
        books,
        clock.now,
        signer=None if told.key is None else lambda: signer(config, path),
        known=lambda: public_keys(config, path),
        witnesses=witnesses(config, path),
        mirror=None if told.mirror is None else Mirror(base / told.mirror),
    )


def signer(config: Config, path: Path) -> Signer:
    """The key that seals now; ConfigurationError where there is none or it cannot be read."""
    if config.audit.key is None:
        raise ConfigurationError(
            "There is no [audit] key.",
            remedy="Say where it is to lie and which witnesses there are; see docs/audit.md.",
        )
    return keys.parse_signer(config.audit.key.read("audit.key", path.parent))


def public_keys(config: Config, path: Path) -> list[Verifier]:
    """The public keys of this trail, the oldest first; none where none are kept."""
    file = config.audit.public_file(path.parent)
    try:
        return [] if file is None else keys.read_public(file.read_text(encoding="utf-8"), str(file))
    except (OSError, UnicodeDecodeError):
        return []


def witnesses(config: Config, path: Path) -> list[Witness]:
    """Where checkpoints go; ConfigurationError where the webhook's token cannot be read."""
    secret = config.audit.webhook_token
    token = None if secret is None else secret.read("audit.webhook_token", path.parent).decode("ascii", "replace")
    return [named(place, path.parent, token) for place in config.audit.witnesses]


def open_desk(path: Path) -> Desk:
    """The desk alone, to look into."""
    config = configuration.load(path)
    clock = MachineClock()
    return connect(lambda: connect_desk(config.desk.type, config.desk.settings, clock=clock.now), "desk", path)


def purge(config: Config, books: Books, now: datetime) -> int:
    """Forget the cases that have been done with for as long as the configuration says; how many."""
    return books.purge(now - timedelta(days=config.retention.closed_cases_days), now)


def calendar(config: Config) -> WorkingDayCalendar:
    """The law's days with the municipality's own closed days."""
    return WorkingDayCalendar.build(config.closed_days)


def make_letters(config: Config, path: Path) -> Letters:
    """The letters, with the municipality's own templates where it has any."""
    own = config.letters.templates
    return Letters(config.municipality.name, config.municipality.team, path.parent / own if own else None)


def facts(
    config: Config, case: Case, provider: Provider, day: date | None, password: str | None = None
) -> WorkbookFacts:
    """What the workbook tells beside the rows, and what the municipality has decided about it."""
    return WorkbookFacts(
        provider_name=provider.name,
        case_reference=case.reference,
        ticket_id=case.ticket_id,
        requested_day=day,
        identity=config.workbook.identity,
        withhold_unknown_protection=config.workbook.withhold_unknown_protection,
        withhold_protected=config.workbook.withhold_protected,
        municipality=config.municipality.name,
        team=config.municipality.team,
        columns=config.workbook.columns,
        headings=config.workbook.headings,
        secrecy=config.workbook.secrecy,
        password=password,
        csv_beside=config.workbook.csv_beside,
    )


def workbook_passwords(config: Config, path: Path) -> dict[str, str]:
    """The providers' passwords, read at start: a missing one stops the bot, never a case on its day.

    Raises:
        ConfigurationError: a password cannot be read, is not UTF-8, or is too short or too long; never tells it.
    """
    passwords = {}
    for provider, secret in config.workbook.passwords.items():
        key = f"workbook.passwords.{provider}"
        try:
            passwords[provider] = secret.read(key, path.parent).decode()
        except UnicodeDecodeError:
            raise ConfigurationError(f"The secret [{key}] is not UTF-8.", remedy="Write it as UTF-8.") from None
        if not _SHORTEST_PASSWORD <= len(passwords[provider]) <= _LONGEST_PASSWORD:
            raise ConfigurationError(
                f"The secret [{key}] is shorter than {_SHORTEST_PASSWORD} or longer than {_LONGEST_PASSWORD} letters.",
                remedy="Choose another, and tell it to the provider another way than in the desk.",
            )
    return passwords


def worker_name() -> str:
    """Who claims a case: host and process."""
    return f"{socket.gethostname()}:{os.getpid()}"


def store_url(config: Config, path: Path) -> str:
    """The books' URL; a path is taken from the configuration's folder."""
    if config.store.url is not None:
        return config.store.url
    assert config.store.path is not None  # noqa: S101  StoreSettings has checked it
    return f"sqlite:///{(path.parent / config.store.path).resolve()}"


def connect(make: Callable[[], T], section: str, path: Path) -> T:
    """Connect, and tell a fault in the connector's settings as any other fault of the configuration."""
    try:
        return make()
    except ValidationError as error:
        raise configuration.faults(error, path, path.read_text(encoding="utf-8"), section) from None
    except ConnectorError as error:
        raise ConfigurationError(f"[{section}]: {error.problem}", remedy=error.remedy) from None


def same_house() -> None:
    """rules, connectors and lindesk_bot must come from one distribution: PyPI has packages of the first two names."""
    homes = {Path(str(package.__file__)).resolve().parent.parent for package in (rules, connectors, lindesk_bot)}
    if len(homes) != 1:
        raise ConfigurationError(
            "The packages rules, connectors and lindesk_bot come from different places.",
            remedy="Install lindesk-bot in an environment of its own, with no other package named rules or connectors.",
        )
