"""`lindesk-bot explain`: what was seen where in a ticket, and why it was read so. For the team, on their own screen.

This is the one place that shows a ticket's text: it was handed in by the person who asks. Nothing of it is logged.
"""

import json
import re
from datetime import datetime
from itertools import pairwise
from typing import Any

from rich.markup import escape
from rich.text import Text

from lindesk_bot.clock import MachineClock
from lindesk_bot.errors import BotError
from lindesk_bot.screens import console
from rules.reading import Finding, Reading, read, ticket_from_record
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket

_STYLES = {
    "requested": "bold green",
    "field": "bold green",
    "order": "green",
    "may be an order": "green",
    "deadline": "yellow",
    "period": "yellow",
    "withdrawn": "yellow",
    "rejected": "yellow strike",
    "unclear": "bold magenta",
    "fault report": "bold red",
    "not understood": "bold red",
    "change of what is registered": "red",
    "question": "red",
    "complaint": "red",
    "wish that the reply cannot fulfil": "red",
    "other matter": "red",
    "quotation": "dim",
    "signature": "dim",
    "disclaimer": "dim",
}
"""Green: what is ordered. Yellow: times that are none. Red: what a person must see. Dim: not read."""
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What would steer the terminal of whoever looks, or turn the order of the letters."""


def ticket(source: str, *, received: datetime | None, subject: str) -> Ticket:
    """A JSON object as `read` takes it, or a plain text.

    Raises:
        BotError: a JSON object that is no ticket.
    """
    if not source.lstrip().startswith("{"):
        moment = received.replace(tzinfo=STOCKHOLM) if received else MachineClock().now()
        message = Message(Author.REQUESTER, moment, source, subject=subject, id="1")
        return Ticket("text", Requester("text"), (message,))
    try:
        return ticket_from_record(json.loads(source))
    except json.JSONDecodeError as error:
        raise BotError(
            f"The ticket is not JSON (line {error.lineno}).",
            remedy="Give one JSON object with id, received, subject and body, or a plain text.",
        ) from None
    except RecursionError:
        raise BotError("The ticket is nested too deeply.", remedy="See docs/reading.md for the fields.") from None
    except ValueError as error:
        raise BotError(f"The ticket cannot be read: {error}.", remedy="See docs/reading.md for the fields.") from None


def record(seen: Ticket) -> dict[str, Any]:
    """For machines: the reading with every finding's place."""
    reading = read(seen, explain=True)
    return {
        "id": seen.id,
        "kind": reading.kind,
        "dates": [day.isoformat() for day in reading.dates],
        "reason": reading.reason,
        "attention": reading.attention,
        "causes": list(reading.causes),
        "options": [day.isoformat() for day in reading.options],
        "settled_in": reading.settled_in,
        "findings": [
            {
                "message": finding.message,
                "in_subject": finding.in_subject,
                "start": finding.start,
                "end": finding.end,
                "role": finding.role,
                "days": [day.isoformat() for day in finding.days],
                "why": finding.why,
            }
            for finding in reading.findings
        ],
    }


def show(seen: Ticket) -> None:
    """For a person: the text with what was recognised marked in place, each mark's role and reason, the decision."""
    out = console()
    reading = read(seen, explain=True)
    number = 0
    for index, message in enumerate(seen.messages):
        out.print(f"[bold]{message.author.value}[/], {message.received:%Y-%m-%d %H:%M}")
        parts = ((message.subject, True), (message.body, False))
        for text, in_subject in parts:
            found = [f for f in reading.findings if f.message == index and f.in_subject is in_subject]
            if not text:
                continue
            marked, legend = _mark(text, found, number)
            number += len(legend)
            out.print(Text("Subject: ") + marked if in_subject else marked)
            for line in legend:
                out.print(f"  {escape(line)}", style="dim")
        out.print()
    for finding in reading.findings:
        if finding.message < 0:
            days = ", ".join(day.isoformat() for day in finding.days)
            out.print(
                f"[bold]form field[/]: {escape(finding.role)}{f' ({days})' if days else ''}: {escape(finding.why)}"
            )
    _conclude(reading)


def _mark(text: str, findings: list[Finding], before: int) -> tuple[Text, list[str]]:
    """The text with ``[n]`` behind each finding, and a legend line for each number; the narrowest finding colours."""
    ordered = sorted(findings, key=lambda f: (f.end, -f.start))
    legend: list[str] = []
    for number, finding in enumerate(ordered, start=before + 1):
        days = ", ".join(day.isoformat() for day in finding.days)
        legend.append(f"[{number}] {finding.role}{f' ({days})' if days else ''}: {finding.why}")
    marked = Text()
    points = sorted({0, len(text), *(f.start for f in findings), *(f.end for f in findings)})
    for start, end in pairwise(points):
        covering = [f for f in ordered if f.start <= start and end <= f.end]
        narrowest = min(covering, key=lambda f: f.end - f.start, default=None)
        marked.append(_visible(text[start:end]), style=_STYLES.get(narrowest.role, "cyan") if narrowest else "")
        for number, finding in enumerate(ordered, start=before + 1):
            if finding.end == end:
                marked.append(f"[{number}]", style="bold")
    return marked, legend


def _visible(text: str) -> str:
    return _UNSEEN.sub("·", text.replace("\r\n", "\n"))


def _conclude(reading: Reading) -> None:
    out = console()
    said = ", ".join(day.isoformat() for day in reading.dates) or (reading.reason.value if reading.reason else "")
    out.print(f"[bold]Reading:[/] {reading.kind.value}{f' ({said})' if said else ''}")
    if reading.options:
        out.print("It could be: " + ", ".join(day.isoformat() for day in reading.options))
    if reading.attention:
        causes = ", ".join(cause.value for cause in reading.causes) or "something a person must see"
        out.print(f"[yellow]Attention:[/] {causes}; the ticket is not closed by the bot")
    else:
        out.print("Attention: no")
