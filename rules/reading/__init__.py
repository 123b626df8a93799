"""Ticket → Reading, by the rule book (docs/reading.md)."""

from rules.reading.conversation import read
from rules.reading.model import Cause, Finding, Kind, Reading, Reason
from rules.reading.record import ticket_from_record

__all__ = ["Cause", "Finding", "Kind", "Reading", "Reason", "read", "ticket_from_record"]
