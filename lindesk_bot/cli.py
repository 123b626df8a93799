"""The commands. Thin: each loads what it needs, asks the part that knows, and shows the answer.

Exit codes: 0 done and well; 1 done, and something is not well (a check failed, a trail does not verify, a ticket could
not be read), or stopped by Ctrl-C or an ended pipe; 2 could not be done (usage, configuration, database, a file);
3 a fault in the program. Whatever happens, nobody is shown a traceback: its last line may quote a row or a ticket.
"""

import errno
import json
import sys
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn, ParamSpec, TextIO, TypeVar

import click

from lindesk_bot.errors import BotError

P = ParamSpec("P")
R = TypeVar("R")

_TEXT = click.File(encoding="utf-8-sig")
"""Editors on Windows put a mark before the first letter."""
_DAY = click.DateTime(["%Y-%m-%d"])
_REFERENCE = click.types.FuncParamType(str.upper)
_JSON = click.option("--json", "as_json", is_flag=True, help="For machines: JSON on standard output.")


def told(command: Callable[P, R]) -> Callable[P, R]:
    """A person at a terminal gets the problem and the remedy, never a traceback."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except BotError as error:
            _tell(error.problem.strip(), error.remedy)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise  # click's own: what is wrong with the command line, and how to end
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise  # whoever read our output has seen enough: click ends quietly
            place = f"{error.filename}: " if error.filename else ""
            _tell(f"{place}{error.strerror or type(error).__name__}.", "See that the file is there and may be used.")
        except Exception as error:  # noqa: BLE001  see above
            _tell_fault(error)

    return run


def _tell(problem: str, remedy: str, code: int = 2) -> NoReturn:
    click.echo(f"lindesk-bot: {problem}\n  → {remedy}", err=True)
    sys.exit(code)


def _tell_fault(error: Exception) -> NoReturn:
    from connectors.errors import ConnectorError  # noqa: PLC0415
    from lindesk_bot import log  # noqa: PLC0415

    if isinstance(error, ConnectorError):
        _tell(error.problem, error.remedy)
    _tell(
        f"a fault in the program ({type(error).__name__} at {log.where(error) or 'an unknown place'}).",
        "Tell the maintainers this line; what was being done can be tried again.",
        code=3,
    )


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--config",
    "-c",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("lindesk-bot.toml"),
    envvar="LINDESK_BOT_CONFIG",
    show_default=True,
    help="The configuration file.",
)
@click.version_option(package_name="lindesk-bot")
@click.pass_context
def main(context: click.Context, config: Path) -> None:
    """Answers loggutdrag orders in a municipal service desk."""
    context.obj = config


@main.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
@click.option("--show", is_flag=True, help="Print the commented configuration and write nothing.")
@told
def init(folder: Path, *, show: bool) -> None:
    """Write a commented configuration, a key and the folders it names into FOLDER."""
    from lindesk_bot import init as setting_up  # noqa: PLC0415  each command loads only what it needs: a quick start

    if show:
        click.echo(setting_up.configuration(folder.resolve()), nl=False)
        return
    for made in setting_up.write(folder):
        click.echo(f"wrote {made}")
    click.echo(
        f"\nNext: fill in {folder / 'lindesk-bot.toml'}, then `lindesk-bot check`.\n"
        "Before it goes live: `lindesk-bot audit keys make`, then [audit] in the configuration: without a key nobody "
        "outside can prove that the trail was not changed (docs/audit.md).\n"
        "The configuration begins with a dry run: the bot takes notes and sends nothing until [mode] dry_run = false."
    )


@main.command()
@_JSON
@click.pass_obj
@told
def check(config: Path, *, as_json: bool) -> None:
    """Look whether everything is in place: configuration, desk, platform, database, calendar, time zone."""
    from connectors.checks import Verdict  # noqa: PLC0415
    from lindesk_bot import checks, log, screens  # noqa: PLC0415

    log.configure("console", "error")  # a library's own words about a desk may hold an address
    found = checks.run(config)
    if as_json:
        _print_json([{"what": c.what, "verdict": c.verdict, "found": c.found, "remedy": c.remedy} for c in found])
    else:
        screens.show_checks(found)
    if any(one.verdict is Verdict.FAILED for one in found):
        sys.exit(1)


@main.command()
@click.option(
    "--role", metavar="NAME", help="PostgreSQL: the role that owns the tables; that of [store] url works in them."
)
@click.pass_obj
@told
def migrate(config: Path, *, role: str | None) -> None:
    """Bring the database to this program's schema; on PostgreSQL before the bot is started, and at each upgrade."""
    from lindesk_bot import app  # noqa: PLC0415
    from lindesk_bot import config as configuration  # noqa: PLC0415
    from lindesk_bot.store import engine  # noqa: PLC0415

    found, now = engine.migrate(app.store_url(configuration.load(config), config), role=role)
    if found == now:
        click.echo(f"The database has schema {now} already.")
    else:
        click.echo(f"The database has been brought from {f'schema {found}' if found else 'nothing'} to schema {now}.")


@main.command()
@click.pass_obj
@told
def run(config: Path) -> None:
    """Work until told to stop: poll the queue, answer, keep the books. SIGTERM finishes the case at hand."""
    from lindesk_bot import app, log, scheduler  # noqa: PLC0415

    _no_core_dumps()
    log.configure("console", "warning")  # until the configuration says how
    bot = app.assemble(config)
    try:
        log.configure(bot.config.log.format, bot.config.log.level)
        about = {"version": _version(), "dry_run": bot.config.mode.dry_run}
        bot.books.append(bot.clock.now(), "run.started", about)
        log.get().info("run.started", **about)
        scheduler.run(bot.tick, every_seconds=bot.config.times.poll_seconds, stop=bot.stop, beside=bot.beside)
        bot.books.append(bot.clock.now(), "run.stopped", {})
        bot.seal()
        log.get().info("run.stopped")
    finally:
        bot.books.close()


@main.command()
@_JSON
@click.pass_obj
@told
def once(config: Path, *, as_json: bool) -> None:
    """One round: take in the queue, work on every case that has something to do, and end."""
    from lindesk_bot import app, log  # noqa: PLC0415

    _no_core_dumps()
    log.configure("console", "warning")
    bot = app.assemble(config)
    try:
        log.configure(bot.config.log.format, bot.config.log.level)
        done = bot.round()
        bot.seal()
    finally:
        bot.books.close()
    if as_json:
        _print_json({"new": done.new, "worked": done.worked, "queue_read": done.queue_read})
    else:
        click.echo(f"{done.new} new or changed tickets, {done.worked} visits to cases.")
    if not done.queue_read:
        if not as_json:
            click.echo("The desk's queue could not be read; the log tells why.", err=True)
        sys.exit(1)


@main.group(invoke_without_command=True)
@click.option("--open", "only_open", is_flag=True, help="Only those not closed or cancelled.")
@_JSON
@click.pass_context
@told
def cases(context: click.Context, *, only_open: bool, as_json: bool) -> None:
    """List the cases; `cases show`, `cases retry`, `cases hand-over` for one."""
    if context.invoked_subcommand is not None:
        return
    from lindesk_bot import app, screens  # noqa: PLC0415

    with app.open_books(context.obj) as books:
        found = books.list_cases(only_open=only_open)
    if as_json:
        _print_json([screens.case_record(case) for case in found])
    else:
        screens.show_cases(found)


@cases.command("show")
@click.argument("reference", type=_REFERENCE)
@_JSON
@click.pass_obj
@told
def cases_show(config: Path, reference: str, *, as_json: bool) -> None:
    """Show one case with its history."""
    from lindesk_bot import app, screens  # noqa: PLC0415

    with app.open_books(config) as books:
        case = books.find_case(reference)
        history = books.history(reference)
        delivered = books.deliveries_of(case)
    if as_json:
        record = screens.case_record(case)
        _print_json({**record, "deliveries": screens.delivery_records(delivered), "history": history})
    else:
        screens.show_case(case, delivered, history)


@cases.command("retry")
@click.argument("reference", type=_REFERENCE)
@click.option("--accept-shrunken", is_flag=True, help="The list has really shrunk this much: take it this once.")
@click.pass_obj
@told
def cases_retry(config: Path, reference: str, *, accept_shrunken: bool) -> None:
    """Let the bot take up a parked or handed-over case again."""
    from lindesk_bot import app  # noqa: PLC0415
    from lindesk_bot.clock import MachineClock  # noqa: PLC0415

    with app.open_books(config) as books:
        case = books.retry(reference, accept_shrunken=accept_shrunken, now=MachineClock().now())
    click.echo(f"{case.reference} is taken up again at the next round.")


@cases.command("hand-over")
@click.argument("reference", type=_REFERENCE)
@click.pass_obj
@told
def cases_hand_over(config: Path, reference: str) -> None:
    """Take a case from the bot: a person goes on with it."""
    from lindesk_bot import app  # noqa: PLC0415
    from lindesk_bot.clock import MachineClock  # noqa: PLC0415

    with app.open_books(config) as books:
        case = books.hand_over(reference, now=MachineClock().now())
    click.echo(f"{case.reference} is with the team; the bot passes the ticket over at the next round.")


@main.command()
@click.argument("file", type=_TEXT)
@told
def read(file: TextIO) -> None:
    """Read tickets (JSON lines: id, received, subject, body; optionally form_date, earlier); print their readings."""
    from rules.reading import read as read_ticket  # noqa: PLC0415
    from rules.reading import ticket_from_record  # noqa: PLC0415

    failed = False
    for number, line in enumerate(_lines(file), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            ticket = ticket_from_record(record)
        except (ValueError, RecursionError) as error:
            what = "not JSON" if isinstance(error, json.JSONDecodeError | RecursionError) else error
            click.echo(f"lindesk-bot: {_name(file)}, line {number}: {what}", err=True)
            failed = True
            continue
        reading = read_ticket(ticket)
        _print_json(
            {
                "id": ticket.id,
                "kind": reading.kind,
                "dates": [day.isoformat() for day in reading.dates],
                "reason": reading.reason,
                "attention": reading.attention,
            }
        )
    if failed:
        sys.exit(1)


@main.command()
@click.argument("file", type=_TEXT)
@click.option("--received", type=click.DateTime(), help="For a plain text: when it came (default: now).")
@click.option("--subject", default="", help="For a plain text: its subject.")
@_JSON
@told
def explain(file: TextIO, received: datetime | None, subject: str, *, as_json: bool) -> None:
    """Explain the reading of one ticket: a JSON object as `read` takes it, or a plain text."""
    from lindesk_bot import explain as explaining  # noqa: PLC0415

    source = "".join(_lines(file))
    ticket = explaining.ticket(source, received=received, subject=subject)
    if as_json:
        _print_json(explaining.record(ticket))
    else:
        explaining.show(ticket)


@main.command()
@click.argument("day", required=False)
@click.option("--from", "first", help="First day, YYYY-MM-DD.")
@click.option("--to", "last", help="Last day, YYYY-MM-DD.")
@click.option("--due", "received", help="When a ticket came (ISO 8601): the end of the second working day.")
@_JSON
@click.pass_obj
@told
def calendar(  # noqa: PLR0913  one option, one argument
    config: Path, day: str | None, first: str | None, last: str | None, received: str | None, *, as_json: bool
) -> None:
    """Tell whether a day is allowed and why not, for one day or a range; or when an answer is due.

    The municipality's closed days come from the configuration, where there is one.
    """
    from lindesk_bot import days  # noqa: PLC0415

    if sum((day is not None, first is not None or last is not None, received is not None)) != 1:
        raise click.UsageError("Give one DAY, or --from and --to, or --due.")
    if day is None and received is None and (first is None or last is None):
        raise click.UsageError("--from and --to go together.")
    source = click.get_current_context().find_root().get_parameter_source("config")
    known = days.open_calendar(config, asked_for=source is not click.core.ParameterSource.DEFAULT)
    if received is not None:
        due = days.due_record(received, known)
        if as_json:
            _print_json(due)
        else:
            click.echo(f"{due['due_date']} ({due['due_weekday']}), at the latest {due['due_moment']}")
        return
    for verdict in days.days_between(str(day or first), str(day or last), known):
        if as_json:
            _print_json({"date": verdict.day.isoformat(), "allowed": verdict.allowed, "reason": verdict.reason})
        else:
            click.echo(days.line(verdict))


@main.group()
def audit() -> None:
    """The audit trail: verify, show, export, report, keys (docs/audit.md)."""


@audit.command("verify")
@click.option(
    "--offline",
    "files",
    type=_TEXT,
    multiple=True,
    help="A trail (an export or the mirror) or checkpoints from a witness, instead of the books; may be repeated.",
)
@click.option("--checkpoints", type=_TEXT, multiple=True, help="Checkpoints from a witness, beside the books.")
@click.option(
    "--public-key", "given", multiple=True, metavar="KEY", help="A public key or a file of them, oldest first."
)
@click.option("--desk", "with_desk", is_flag=True, help="Compare the receipts in the desk's delivered tickets too.")
@_JSON
@click.pass_obj
@told
def audit_verify(  # noqa: PLR0913  one option, one argument
    config: Path,
    files: tuple[TextIO, ...],
    checkpoints: tuple[TextIO, ...],
    given: tuple[str, ...],
    *,
    with_desk: bool,
    as_json: bool,
) -> None:
    """Check the trail from its first entry, and against what was found outside; say what is proven and what is not."""
    from lindesk_bot.audit import auditor, screens  # noqa: PLC0415

    outside = {_name(file): "".join(_lines(file)) for file in checkpoints}
    if files:
        texts = [(_name(file), "".join(_lines(file))) for file in files]
        report = auditor.offline(texts, outside, given, config if with_desk else None)
    else:
        report = auditor.books(config, outside, given, with_desk=with_desk)
    if as_json:
        _print_json(auditor.record(report))
    else:
        screens.show_report(report)
    if not report.holds:
        sys.exit(1)


@audit.command("show")
@click.option("--day", type=_DAY, help="Entries of one day, YYYY-MM-DD.")
@click.option("--from", "first", type=_DAY, help="First day.")
@click.option("--to", "last", type=_DAY, help="Last day.")
@click.option("--case", "reference", type=_REFERENCE, default="", help="One case.")
@click.option("--provider", default="", help="One provider's id.")
@click.option("--requester", default="", help="One requester, by the desk's user id.")
@click.option("--action", default="", help="An action or its beginning: extract, alarm.")
@_JSON
@click.pass_obj
@told
def audit_show(  # noqa: PLR0913  one option, one argument
    config: Path,
    *,
    day: datetime | None,
    first: datetime | None,
    last: datetime | None,
    reference: str,
    provider: str,
    requester: str,
    action: str,
    as_json: bool,
) -> None:
    """Tell in Swedish what the trail holds; a page at a time in a terminal."""
    from lindesk_bot import app  # noqa: PLC0415
    from lindesk_bot.audit import sentences  # noqa: PLC0415

    if day is not None and (first is not None or last is not None):
        raise click.UsageError("Give --day, or --from and --to.")
    start, end = day or first, day or last
    wanted = sentences.Wanted(
        start.date() if start else None, end.date() if end else None, reference, provider, requester, action
    )
    with app.open_books(config) as books:
        found = sentences.entries(books.trail(), wanted)
        if as_json:
            for entry in found:
                _print_json(entry)
        elif sys.stdout.isatty():
            click.echo_via_pager(sentences.line(entry) + "\n" for entry in found)
        else:
            for entry in found:
                click.echo(sentences.line(entry))


@audit.command("export")
@click.option(
    "--format", "form", type=click.Choice(["jsonl", "csv"]), default="jsonl", show_default=True, help="csv: to read."
)
@click.pass_obj
@told
def audit_export(config: Path, form: str) -> None:
    """Print the trail: JSON Lines for `audit verify --offline`, or CSV for a spreadsheet."""
    from lindesk_bot import app  # noqa: PLC0415
    from lindesk_bot.audit import auditor  # noqa: PLC0415

    with app.open_books(config) as books:
        if form == "csv":
            for row in auditor.csv_lines(books.trail()):
                click.echo(row, nl=False)
            return
        for link in books.trail():
            _print_json({"entry": link.entry, "hash": link.hash})


@audit.command("report")
@click.option("--year", type=click.IntRange(2000, 2099), required=True, help="Which year to count.")
@click.option(
    "--plot", type=click.Path(path_type=Path, dir_okay=False), help="Write the answers by month as an SVG image."
)
@_JSON
@click.pass_obj
@told
def audit_report(config: Path, year: int, plot: Path | None, *, as_json: bool) -> None:
    """Count a year for the reviewers, in Swedish: orders, answers, on time or late, refused, handed over."""
    from lindesk_bot import app, days  # noqa: PLC0415
    from lindesk_bot.audit import report, screens  # noqa: PLC0415

    with app.open_books(config) as books:
        found = report.yearly(books.trail(), year, days.open_calendar(config, asked_for=True))
    if plot is not None:
        plot.write_text(report.plot(found), encoding="utf-8")
    if as_json:
        _print_json(report.record(found))
    else:
        screens.show_year(found)


@audit.group("keys")
def audit_keys() -> None:
    """The keys that seal the trail: make, rotate, show. A private key is never shown."""


@audit_keys.command("make")
@click.option("--name", default="lindesk-bot", show_default=True, help="The name that stands with its signatures.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where to make it, instead of where [audit] key says; to be brought to where it is kept.",
)
@click.pass_obj
@told
def audit_keys_make(config: Path, name: str, out: Path | None) -> None:
    """Make the first key, in the file that [audit] key names, or secrets/audit.key beside the configuration."""
    from lindesk_bot.audit import auditor  # noqa: PLC0415

    path, verifier = auditor.make_key(config, name, out)
    click.echo(f"wrote {path}, for the bot's eyes only\npublic key: {verifier}")
    click.echo("\nNext: give the public key to whoever will verify, and name key and witnesses under [audit].")


@audit_keys.command("rotate")
@click.pass_obj
@told
def audit_keys_rotate(config: Path) -> None:
    """Replace the key: the old one seals all that is there for the last time, and is gone."""
    from lindesk_bot.audit import auditor  # noqa: PLC0415

    old, new = auditor.rotate(config)
    click.echo(f"the key {old.id.hex()} has sealed the trail for the last time\npublic key: {new}")
    click.echo("\nNext: give the new public key to whoever verifies; the old one is still needed for what is older.")


@audit_keys.command("show")
@_JSON
@click.pass_obj
@told
def audit_keys_show(config: Path, *, as_json: bool) -> None:
    """Print the public keys, the oldest first."""
    from lindesk_bot.audit import auditor  # noqa: PLC0415

    known = auditor.known_keys(config)
    if as_json:
        _print_json([{"name": key.name, "id": key.id.hex(), "key": str(key)} for key in known])
    for key in () if as_json else known:
        click.echo(str(key))


@main.command("purge")
@click.pass_obj
@told
def purge_books(config: Path) -> None:
    """Forget the cases that have been done with for longer than [retention] says; the trail stays whole."""
    from lindesk_bot import app  # noqa: PLC0415
    from lindesk_bot import config as configuration  # noqa: PLC0415
    from lindesk_bot.clock import MachineClock  # noqa: PLC0415

    settings = configuration.load(config)
    with app.open_books(config) as books:
        gone = app.purge(settings, books, MachineClock().now())
    click.echo(f"{gone} cases removed that were done with {settings.retention.closed_cases_days} days ago or earlier.")


@main.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("demo-output"),
    show_default=True,
    help="Where the mails and workbooks go.",
)
@_JSON
@told
def demo(out: Path, *, as_json: bool) -> None:
    """Play about twenty tickets over two weeks in a few seconds; invented providers and customers."""
    from lindesk_bot.demo import play  # noqa: PLC0415

    played = play.play(out, quiet=as_json)
    if as_json:
        _print_json(played.record())
    if not played.well:
        sys.exit(1)


@main.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("loggutdrag-exempel.xlsx"),
    show_default=True,
    help="The workbook's file.",
)
@click.pass_obj
@told
def preview(config: Path, out: Path) -> None:
    """Build a workbook of invented customers, as the configuration has it, to look at before going live."""
    from lindesk_bot.clock import MachineClock  # noqa: PLC0415
    from lindesk_bot.demo import preview as invented  # noqa: PLC0415

    for file in invented.write(out, config, MachineClock().now()):
        click.echo(f"{file}: invented customers; open it as a provider would.")


def _no_core_dumps() -> None:
    """A process that dies must not leave its memory, with an extract in it, on the disk."""
    import resource  # noqa: PLC0415

    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _lines(file: TextIO) -> Iterable[str]:
    try:
        yield from file
    except UnicodeDecodeError:
        raise BotError(f"{_name(file)} is not UTF-8.", remedy="Save it as UTF-8.") from None


def _name(file: TextIO) -> str:
    return str(getattr(file, "name", "standard input"))


def _print_json(value: Any) -> None:
    text = json.dumps(value, ensure_ascii=False, default=str)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:  # a terminal that is not UTF-8, or half of a surrogate pair: JSON can escape both
        text = json.dumps(value, default=str)
    click.echo(text)


def _version() -> str:
    from importlib.metadata import version  # noqa: PLC0415

    return version("lindesk-bot")
