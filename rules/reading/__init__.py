"""Ticket → Reading, by the rule book (docs/reading.md)."""

from rules.reading.model import Cause, Finding, Kind, Reading, Reason

__all__ = ["Cause", "Finding", "Kind", "Reading", "Reason"]
