"""What the commands show a person: tables and plain lines, by rich."""

import sys
from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from connectors.checks import Check, Verdict
from lindesk_bot.cases import Case

_WIDTH = 160
_COLOURS = {Verdict.OK: "green", Verdict.WARNING: "yellow", Verdict.FAILED: "red"}


def console() -> Console:
    """Standard output; colour only in a terminal, and room where there is none: a file has no margin to fold at."""
    return Console(highlight=False, width=None if sys.stdout.isatty() else _WIDTH)


def show_checks(checks: Sequence[Check]) -> None:
    """A line for each check, with the remedy beneath what needs one."""
    table = Table(box=None, pad_edge=False, show_header=False)
    for _ in range(3):
        table.add_column(overflow="fold")
    for check in checks:
        colour = _COLOURS[check.verdict]
        table.add_row(f"[{colour}]{check.verdict.value}[/]", escape(check.what), escape(check.found))
        if check.remedy:
            table.add_row("", "", f"→ {escape(check.remedy)}")
    console().print(table)


def show_cases(cases: Sequence[Case]) -> None:
    """One row for each case."""
    if not cases:
        console().print("No cases.")
        return
    table = Table(box=None, pad_edge=False)
    for heading in ("case", "state", "provider", "asks for", "due", "next", "trouble"):
        table.add_column(heading, overflow="fold")
    for case in cases:
        table.add_row(
            case.reference,
            case.state.value,
            escape(case.provider) or "–",
            _asked(case),
            f"{case.due_at:%Y-%m-%d}" if case.due_at else "",
            f"{case.wake_at:%Y-%m-%d %H:%M}" if case.wake_at else "",
            escape(case.trouble),
        )
    console().print(table)


def show_case(case: Case, deliveries: Sequence[dict[str, Any]], history: Sequence[dict[str, Any]]) -> None:
    """One case: where it stands, what was delivered, and all that the trail tells of it."""
    out = console()
    out.print(f"[bold]{case.reference}[/]  {case.state.value}  ticket {escape(case.ticket_id)}")
    out.print(
        f"provider {escape(case.provider) or '–'}, requester {escape(case.requester) or '–'}, asks for: {_asked(case)}"
    )
    if case.attention:
        out.print(f"[yellow]attention[/]: {', '.join(case.causes) or 'something a person must see'}")
    if case.trouble:
        out.print(f"[red]trouble[/]: {escape(case.trouble)}")
    for one in deliveries:
        out.print(
            f"delivered {one['day'] or 'at once'}, taken {one['taken_at']:%Y-%m-%d %H:%M}: "
            f"{one['customers']} customers, {one['akutlarm']} akutlarm, {one['billable']} billable, "
            f"{one['unknown']} unknown"
        )
    table = Table(box=None, pad_edge=False)
    for heading in ("no.", "when (UTC)", "what", "details"):
        table.add_column(heading, overflow="fold")
    shown = {"position", "at", "action", "previous", "case", "ticket", "desk", "requester", "provider"}
    for entry in history:
        details = ", ".join(f"{k}={_short(v)}" for k, v in entry.items() if k not in shown and v not in ("", [], False))
        table.add_row(str(entry["position"]), entry["at"][:19], escape(entry["action"]), escape(details))
    out.print(table)


def case_record(case: Case) -> dict[str, Any]:
    """A case for machines."""
    return {
        "case": case.reference,
        "ticket": case.ticket_id,
        "state": case.state,
        "requester": case.requester,
        "provider": case.provider,
        "kind": case.kind,
        "dates": [day.isoformat() for day in case.dates],
        "reason": case.reason,
        "attention": case.attention,
        "causes": list(case.causes),
        "booked": [day.isoformat() for day in case.booked],
        "delivered": [day.isoformat() for day in case.delivered],
        "received_at": case.received_at.isoformat(),
        "due_at": case.due_at.isoformat() if case.due_at else None,
        "wake_at": case.wake_at.isoformat() if case.wake_at else None,
        "trouble": case.trouble,
    }


def delivery_records(deliveries: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Deliveries for machines."""
    return [
        {**{k: v for k, v in one.items() if k not in ("id", "case_id")}, "taken_at": one["taken_at"].isoformat()}
        for one in deliveries
    ]


def _asked(case: Case) -> str:
    if case.kind is None:
        return "not read yet"
    days = ", ".join(day.isoformat() for day in case.dates)
    return days or f"{case.kind}{f' ({case.reason})' if case.reason else ''}"


def _short(value: Any) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return text[:12] + "…" if len(text) == 64 else text  # noqa: PLR2004  a SHA-256 in hex
