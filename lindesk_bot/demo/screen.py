"""What the demo shows: how the two weeks pass, and then how each ticket came out."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn
from rich.table import Table

from lindesk_bot.demo.script import FIRST, LAST, DemoTicket
from lindesk_bot.screens import console
from rules.lifecycle import State
from rules.ticket import STOCKHOLM

if TYPE_CHECKING:
    from lindesk_bot.demo.play import Played, Told

_STATES = {
    State.CLOSED: "[green]closed[/]",
    State.CANCELLED: "[green]cancelled[/]",
    State.HANDED_OVER: "[yellow]with the team[/]",
}
_DECISIONS = {"offertoday": "offer today's", "handover": "hand over", "nothing": "nothing new"}
_LETTERS = {
    "booking": "booking confirmed",
    "ask": "question",
    "refuse": "refusal with offers",
    "offertoday": "offer of today's",
    "reminder": "reminder",
    "cancelled": "cancellation confirmed",
    "handed_over": "“a person takes it”",
    "missed": "apology",
}
_NARROW = 100
"""Columns below which the table leaves out who asked and what the team got."""


class Watch:
    """How far the two weeks have come."""

    def __init__(self, bar: Progress | None, task: Any = None) -> None:
        self._bar = bar
        self._task = task

    def at(self, now: datetime, tickets: int, replies: int) -> None:
        """Show a moment."""
        if self._bar is not None:
            self._bar.update(
                self._task,
                completed=(now - _moment(FIRST)).total_seconds(),
                description=f"{now:%a} {now.day} {now:%b %H:%M}",
                tickets=tickets,
                replies=replies,
            )


@contextmanager
def progress(tickets: Sequence[DemoTicket], *, show: bool) -> Iterator[Watch]:
    """A bar from the first day to the last; in a terminal only."""
    out = console()
    if not show or not out.is_terminal:
        yield Watch(None)
        return
    bar = Progress(
        SpinnerColumn(),
        TextColumn("[bold]{task.description:<17}"),
        BarColumn(),
        TextColumn(f"{{task.fields[tickets]}} of {len(tickets)} tickets, {{task.fields[replies]}} replies"),
        console=out,
        transient=True,
    )
    with bar:
        length = (_moment(LAST, 17) - _moment(FIRST)).total_seconds()
        yield Watch(bar, bar.add_task(f"{FIRST:%a} {FIRST.day} {FIRST:%b}", total=length, tickets=0, replies=0))


def show(played: "Played") -> None:
    """The table, where everything lies, and whether all is well."""
    out = console()
    out.print(
        f"\nTwo weeks in Exempelkommunen, {FIRST.day} {FIRST:%B} to {LAST.day} {LAST:%B %Y}, in {played.seconds:.1f} "
        f"seconds: {len(played.told)} tickets, {played.replies} replies, {played.workbooks} workbooks, {played.notes} "
        "notes to the team.\nEverybody is invented; the program is the one that [bold]lindesk-bot run[/] runs, with "
        "another clock.\n"
    )
    out.print(_table(played, out))
    _show_faults(played, out)
    _show_places(played, out)


def _table(played: "Played", out: Console) -> Table:
    wide = out.width >= _NARROW
    table = Table(box=None, pad_edge=False, show_edge=False, header_style="bold", row_styles=("", "dim"))
    table.add_column("", justify="right", no_wrap=True)
    for heading in ("ticket", "decision", "answer, and to invoice", *(["to the team"] if wide else []), "now"):
        table.add_column(heading, overflow="fold")
    for one in played.told:
        row = [
            f"{one.number}" if not one.wrong else f"[red]{one.number}[/]",
            _ticket(one, wide=wide),
            "\n".join(map(_decision, one.decisions)),
            "\n".join(_answers(one)) or "none",
            _STATES.get(one.case.state, f"[red]{one.case.state.value}[/]"),
        ]
        if wide:
            row.insert(4, ", ".join(one.notes))
        table.add_row(*row)
    return table


def _ticket(one: "Told", *, wide: bool) -> str:
    who = one.ticket.provider.name if one.ticket.provider else "not one of the providers"
    return escape(one.ticket.about) + (f"\n[italic]{escape(who)}[/]" if wide else "")


def _decision(said: str) -> str:
    what, _, why = said.partition(" ")
    return escape(f"{_DECISIONS.get(what, what)} {why}".strip().replace("_", " "))


def _answers(one: "Told") -> Iterator[str]:
    extracts = iter(one.extracts)
    for letter in one.letters:
        if letter == "extract":
            sent = next(extracts)
            taken = sent["taken_at"].astimezone(STOCKHOLM)
            unknown = f", {sent['unknown']} unknown" if sent["unknown"] else ""
            yield f"[bold]extract[/] {taken.day} {taken:%b}: {sent['billable']}{unknown}"
        else:
            yield _LETTERS.get(letter, letter)


def _show_faults(played: "Played", out: Console) -> None:
    for one in played.told:
        for fault in one.wrong:
            out.print(f"[red]Ticket {one.number} did not come out as it should:[/] {escape(fault)}")
    if not played.trail.holds:
        out.print(f"[red]The audit trail does not hold:[/] {escape(played.trail.fault)}")


def _show_places(played: "Played", out: Console) -> None:
    command = f"{_program()} -c {played.out / 'lindesk-bot.toml'}"
    example = next((one.case.reference for one in played.told if one.number == 5), "REFERENCE")  # noqa: PLR2004  a long story
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for what, folder, told in (
        ("Replies", "replies", "each as a mail (.eml) and as plain text (.txt); 05-1 is the first to ticket 5"),
        ("Workbooks", "workbooks", "the files of the replies, to be opened in Excel or LibreOffice"),
        ("Notes", "notes", "what the team was told"),
    ):
        table.add_row(what, f"{played.out / folder}: {told}")
    table.add_row("One case", f"{command} cases show {example}")
    holds = f"{played.trail.entries} entries, unbroken" if played.trail.holds else "broken"
    table.add_row("Audit trail", f"{holds}: {command} audit verify")
    out.print()
    out.print(table)
    if played.well:
        out.print("\n[green]Each ticket came out as it should, and the audit trail verifies.[/]")
    else:
        out.print("\n[red]Not everything came out as it should; see above.[/]")


def _program() -> str:
    """What to type to run the program: in a clone it lies in an environment that the shell does not know."""
    if which("lindesk-bot"):
        return "lindesk-bot"
    here = Path(sys.prefix, "bin", "lindesk-bot")
    return str(here.relative_to(Path.cwd()) if here.is_relative_to(Path.cwd()) else here)


def _moment(day: date, hour: int = 0) -> datetime:
    return datetime.combine(day, time(hour), STOCKHOLM)
