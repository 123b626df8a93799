"""The desk as a witness: what the bot's own letters say of the trail, read in the tickets that got an extract."""

import json
import re
from collections.abc import Iterable, Sequence

from connectors.desks.base import Desk
from connectors.errors import ConnectorError
from lindesk_bot.audit.chain import Link
from lindesk_bot.audit.verify import DeskSeen, Receipt
from rules.ticket import Author

_RECEIPT = re.compile(r"Granskningslogg:\s*post\s+(\d{1,18}),\s*kontrollsumma\s+([0-9a-f]{8,64})")
_DELIVERED = ('"action":"extract.sent"', '"action":"extract.found"')


def delivered_tickets(links: Iterable[Link]) -> list[str]:
    """The tickets that, by the trail, got an extract; each once, in order."""
    found: dict[str, None] = {}
    for one in links:
        if any(action in one.entry for action in _DELIVERED):
            try:
                found[str(json.loads(one.entry)["ticket"])] = None
            except (ValueError, KeyError, TypeError, RecursionError):
                continue  # tampered with: the chain tells
    return list(found)


def look(desk: Desk, tickets: Sequence[str]) -> DeskSeen:
    """Read them, and the receipts in what the bot has written there; nothing else of a ticket is kept."""
    receipts: list[Receipt] = []
    without, unread = [], []
    for ticket_id in tickets:
        try:
            ticket = desk.read(ticket_id)
        except ConnectorError:
            unread.append(ticket_id)
            continue
        ours = [message.body for message in ticket.messages if message.author is Author.BOT]
        shown = [Receipt(ticket_id, int(at), beginning) for body in ours for at, beginning in _RECEIPT.findall(body)]
        receipts += shown
        if not shown:
            without.append(ticket_id)
    return DeskSeen(len(tickets), tuple(receipts), tuple(without), tuple(unread))
