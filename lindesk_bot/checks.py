"""`lindesk-bot check`: is everything in place? One line for each thing, with a remedy for what is not.

Nothing is sent and no book is changed; no personal data and no secret is shown. Beside app.py this is the only module
that connects to desk and platform: to ask them how they are.
"""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import make_url

from connectors.checks import Check, Verdict
from connectors.errors import ConnectorError
from connectors.registry import connect_desk, connect_platform
from lindesk_bot import app, log
from lindesk_bot import config as configuration
from lindesk_bot.audit import verify
from lindesk_bot.audit.witnesses import FileWitness, WitnessError
from lindesk_bot.clock import MachineClock
from lindesk_bot.config import Config
from lindesk_bot.delivery import CLOCKS_DIFFER
from lindesk_bot.errors import BotError, ConfigurationError
from lindesk_bot.references import References
from lindesk_bot.store.books import Books
from rules.lifecycle import State

_CALENDAR_YEARS = 5
"""The calendar should reach at least so many years ahead."""
_CLOCKS_DIFFER = timedelta(minutes=2)
"""Between two workers' machines, without anybody's fault."""


def run(path: Path) -> list[Check]:
    """Everything that can be checked without sending anything. Never raises for what it finds."""
    try:
        config = configuration.load(path)
    except BotError as error:
        return [Check("configuration", Verdict.FAILED, error.problem.strip(), error.remedy)]
    found = [Check("configuration", Verdict.OK, str(path))]
    for what, part in _PARTS.items():
        try:
            found.extend(part(config, path))
        except (BotError, ConnectorError) as error:
            found.append(Check(what, Verdict.FAILED, error.problem.strip(), error.remedy))
        except Exception as error:  # noqa: BLE001  one part that breaks must not hide the others
            said = f"could not be checked ({type(error).__name__} at {log.where(error) or 'an unknown place'})"
            found.append(Check(what, Verdict.FAILED, said, "Tell the maintainers this line."))
    return found


def _house(_config: Config, _path: Path) -> Iterator[Check]:
    app.same_house()
    yield Check("packages", Verdict.OK, "rules, connectors and lindesk_bot come from one place")


def _mode(config: Config, _path: Path) -> Iterator[Check]:
    if config.mode.dry_run:
        yield Check(
            "mode",
            Verdict.WARNING,
            "dry run: the bot takes internal notes and sends nothing",
            "Set [mode] dry_run = false when the notes have been right for a week.",
        )
    else:
        yield Check("mode", Verdict.OK, "live: replies are sent")


def _secret(config: Config, path: Path) -> Iterator[Check]:
    References(config.reference_key.read("reference_key", path.parent))
    place = config.reference_key.path(path.parent)
    if place is not None and _open_to_others(place):
        yield _open_secret("reference_key", place)
    else:
        yield Check("reference_key", Verdict.OK, "found, and for the bot's eyes only")


def _secrets(config: Config, path: Path) -> Iterator[Check]:
    """The other secrets, where there are any."""
    app.workbook_passwords(config, path)
    kept = {f"password of {provider}": secret for provider, secret in config.workbook.passwords.items()}
    if config.audit.webhook_token is not None:
        kept["webhook_token"] = config.audit.webhook_token
    for what, secret in kept.items():
        place = secret.path(path.parent)
        if place is not None and _open_to_others(place):
            yield _open_secret(what, place)


def _open_secret(what: str, place: Path) -> Check:
    return Check(what, Verdict.FAILED, f"{place} can be read by others", f"chmod 600 {place}")


def _letters(config: Config, path: Path) -> Iterator[Check]:
    problems = app.make_letters(config, path).check()
    for problem in problems:
        yield Check("letters", Verdict.FAILED, str(problem), "Mend the template, or remove it to use the built-in one.")
    if not problems:
        yield Check("letters", Verdict.OK, "every template renders")


def _desk(config: Config, path: Path) -> Iterator[Check]:
    clock = MachineClock()
    desk = app.connect(lambda: connect_desk(config.desk.type, config.desk.settings, clock=clock.now), "desk", path)
    configuration.check_deadline(config, desk.traits.gives_up_within, path)
    yield from desk.check()


def _platform(config: Config, path: Path) -> Iterator[Check]:
    platform = app.connect(lambda: connect_platform(config.platform.type, config.platform.settings), "platform", path)
    yield from platform.check(now=MachineClock().now())


def _books(config: Config, path: Path) -> Iterator[Check]:
    url = app.store_url(config, path)
    file = Path(make_url(url).database or "") if url.startswith("sqlite") else None
    if file is not None and not file.exists():
        if not (file.parent.is_dir() and os.access(file.parent, os.W_OK | os.X_OK)):
            remedy = f"Make the folder {file.parent} and let the bot's user write there."
            yield Check("database", Verdict.FAILED, f"{file} cannot be made", remedy)
        else:
            yield Check("database", Verdict.OK, "not there yet; made at the first round")
        return
    if file is not None and _open_to_others(file):
        yield Check("database", Verdict.FAILED, f"{file} can be read by others", f"chmod 600 {file}")
    books = Books(url, desk=config.desk.type, worker="check", create=False)
    try:
        about = books.describe()
        apart = abs(MachineClock().now().timestamp() - books.clock())
        known, copies = app.public_keys(config, path), dict(_copies(config, path))
        seen = verify.verify(books.trail(), copies, known)
        shown = seen.chain
        parked = sum(case.state is State.PARKED for case in books.list_cases(only_open=True))
    finally:
        books.close()
    yield Check("database", Verdict.OK, about)
    if apart > CLOCKS_DIFFER.total_seconds():
        remedy = (
            "Let both machines keep their clocks by the network; so far apart, workers misjudge one another's times."
        )
        yield Check("clocks", Verdict.WARNING, f"this machine's and the database's are {apart:.0f} s apart", remedy)
    if seen.holds:
        told = f", the first {seen.covered} as they were sealed" if seen.covered else ""
        yield Check("audit trail", Verdict.OK, f"{shown.entries} entries, unbroken{told}")
    else:
        yield Check("audit trail", Verdict.FAILED, seen.faults[0], "See `lindesk-bot audit verify` and docs/audit.md.")
    if parked:
        yield Check("cases", Verdict.WARNING, f"{parked} parked", "`lindesk-bot cases --open` shows them.")
    if shown.last_at and MachineClock().now() < datetime.fromisoformat(shown.last_at) - _CLOCKS_DIFFER:
        remedy = "Set the machine's clock, and see that it is kept right (chrony, systemd-timesyncd)."
        yield Check("clock", Verdict.FAILED, f"behind the trail's last entry ({shown.last_at})", remedy)


def _copies(config: Config, path: Path) -> Iterator[tuple[str, str]]:
    """What the witnesses have kept that can be read from here; whether they can be reached is another check's."""
    try:
        found = app.witnesses(config, path)
    except ConfigurationError:
        return
    for witness in found:
        with suppress(WitnessError):
            kept = witness.copies()
            if kept:
                yield witness.name, kept


def _audit(config: Config, path: Path) -> Iterator[Check]:
    key, public = config.audit.key, config.audit.public_file(path.parent)
    if key is None:
        remedy = "`lindesk-bot audit keys make`, then name key and witnesses under [audit]; see docs/audit.md."
        yield Check("audit key", Verdict.WARNING, "nobody outside can prove that the trail was not changed", remedy)
        return
    signer = app.signer(config, path)
    place = key.path(path.parent)
    if place is not None and _open_to_others(place):
        yield Check("audit key", Verdict.FAILED, f"{place} can be read by others", f"chmod 600 {place}")
    elif signer.verifier not in app.public_keys(config, path):
        yield Check(
            "audit key",
            Verdict.FAILED,
            f"its public half ({signer.verifier}) does not stand in {public}",
            "Add that line at the end of the file; `audit verify` believes only the keys in it.",
        )
    else:
        yield Check("audit key", Verdict.OK, f"seals the trail as {signer.name}, key {signer.verifier.id.hex()}")
    url = app.store_url(config, path)
    database = Path(make_url(url).database or "").parent if url.startswith("sqlite") else None
    for witness in app.witnesses(config, path):
        if not isinstance(witness, FileWitness):
            yield Check("witness", Verdict.OK, f"{witness.name}: gets the next checkpoint; not asked now")
            continue
        folder = witness.path.parent
        if not os.access(witness.path if witness.path.exists() else folder, os.W_OK):
            remedy = "Mount or make its folder, and let the bot's user write there."
            yield Check("witness", Verdict.FAILED, f"{witness.name} cannot be written", remedy)
        elif database is not None and database.is_dir() and folder.stat().st_dev == database.stat().st_dev:
            remedy = "Whoever can change the one can change the other: keep the file on another machine's disk."
            yield Check("witness", Verdict.WARNING, f"{witness.name} is on the same disk as the database", remedy)
        else:
            yield Check("witness", Verdict.OK, f"{witness.name} can be written, and is on another disk")


def _calendar(config: Config, _path: Path) -> Iterator[Check]:
    calendar = app.calendar(config)
    today = MachineClock().now().date()
    if not calendar.covers(today.replace(year=today.year + _CALENDAR_YEARS, day=1)):
        yield Check("calendar", Verdict.FAILED, "does not reach far enough ahead", "Update lindesk-bot.")
        return
    verdict = calendar.verdict(today)
    yield Check(
        "calendar", Verdict.OK, f"{today} is " + ("allowed" if verdict.allowed else f"closed: {verdict.reason}")
    )


def _metrics(config: Config, path: Path) -> Iterator[Check]:
    if config.metrics.file is None:
        return
    file = path.parent / config.metrics.file
    if os.access(file.parent, os.W_OK | os.X_OK):
        yield Check("metrics", Verdict.OK, f"{file} is written after each round")
    else:
        remedy = f"Make {file.parent}, and let the bot's user write there (systemd: ReadWritePaths)."
        yield Check("metrics", Verdict.FAILED, f"{file} cannot be written", remedy)


def _time(_config: Config, _path: Path) -> Iterator[Check]:
    now = MachineClock().now()
    yield Check("time zone", Verdict.OK, f"Europe/Stockholm, now {now.isoformat(timespec='minutes')}")


def _open_to_others(file: Path) -> bool:
    return bool(file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))


_PARTS: dict[str, Callable[[Config, Path], Iterable[Check]]] = {
    "packages": _house,
    "mode": _mode,
    "reference_key": _secret,
    "secrets": _secrets,
    "letters": _letters,
    "desk": _desk,
    "platform": _platform,
    "database": _books,
    "audit key": _audit,
    "metrics": _metrics,
    "calendar": _calendar,
    "time zone": _time,
}
