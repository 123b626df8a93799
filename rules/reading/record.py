"""A ticket as a plain record, as ``lindesk-bot read`` and the labelled tickets have it."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket

_AUTHORS = {"requester": Author.REQUESTER, "desk": Author.STAFF, "bot": Author.BOT}


def ticket_from_record(record: Mapping[str, Any]) -> Ticket:
    """A record → a Ticket.

    Args:
        record: ``id``, ``received`` (ISO 8601; without offset: Stockholm), ``subject``, ``body``, and optionally
            ``form_date`` (YYYY-MM-DD or null) and ``earlier``: a list of ``{"from": "requester" | "desk", "received",
            "body"}``, oldest first.

    Raises:
        ValueError: a field is missing or of the wrong kind; names the field, never its content.
    """
    if not isinstance(record, Mapping):
        raise ValueError("a ticket is an object with id, received, subject and body")  # noqa: TRY004  a field of a record, whatever is wrong with it
    earlier = record.get("earlier") or []
    if not isinstance(earlier, list):
        raise ValueError("the field earlier is not a list")  # noqa: TRY004  a field of a record, whatever is wrong with it
    messages = [_message(one, f"earlier[{n}]", Author.REQUESTER, id_=str(n)) for n, one in enumerate(earlier)]
    newest = _message(record, "", Author.REQUESTER, id_=str(len(earlier)))
    messages.append(newest)
    return Ticket(_text(record, "id"), Requester("record"), tuple(messages), form_date=_form_date(record))


def _message(record: Any, where: str, author: Author, *, id_: str) -> Message:
    if not isinstance(record, Mapping):
        raise ValueError(f"{where} is not an object")  # noqa: TRY004  a field of a record, whatever is wrong with it
    if where:
        who = record.get("from")
        if who not in _AUTHORS:
            raise ValueError(f"the field {where}.from is none of {', '.join(_AUTHORS)}")
        author = _AUTHORS[who]
    received = _text(record, "received", where)
    try:
        moment = datetime.fromisoformat(received)
    except ValueError:
        raise ValueError(f"the field {_place(where, 'received')} is no moment like 2026-03-16T08:41:00") from None
    moment = moment.replace(tzinfo=STOCKHOLM) if moment.tzinfo is None else moment.astimezone(STOCKHOLM)
    subject = record.get("subject") or ""
    if not isinstance(subject, str):
        raise ValueError(f"the field {_place(where, 'subject')} is no text")  # noqa: TRY004  a field of a record, whatever is wrong with it
    return Message(author, moment, _text(record, "body", where), subject=subject, id=id_)


def _text(record: Mapping[str, Any], key: str, where: str = "") -> str:
    value = record.get(key)
    if value is None and key == "body":
        return ""
    if not isinstance(value, str):
        raise ValueError(f"the field {_place(where, key)} is missing or no text")  # noqa: TRY004  a field of a record, whatever is wrong with it
    return value


def _place(where: str, key: str) -> str:
    return f"{where}.{key}" if where else key


def _form_date(record: Mapping[str, Any]) -> date | None:
    value = record.get("form_date")
    if value is None or value == "":
        return None
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValueError("the field form_date is no day like 2026-03-16") from None
