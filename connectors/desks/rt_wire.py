"""Request Tracker's REST 2.0 as it really speaks: the calls, and what comes back, as values.

What the server does otherwise than one would think (seen on version 5.0.3):
- An unknown ticket, or one that we may not see, has an empty history and empty searches, with 200.
- Rows that we may not see are left out of a page: a short page ends a list only where nothing can be hidden. Creates
  and replies of a ticket that we see never are; comments are, without the right ShowTicketComments.
- ``total`` and ``pages`` are null for ordinary users, so lists are paged by id.
- Times in a query are in the user's own time zone, whatever zone they name; times in an answer are UTC.
- A merged ticket is not found by its id, and answers GET under the id of the other one.
- Binary content in a list is bytes as code points; in a single attachment it is base64.
- A write that is refused may answer 200 or 201 with the refusal in its text: look again instead of reading texts.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import quote

from connectors.desks.mail_headers import Headers, one_line
from connectors.errors import ConnectorError, MisconfiguredError, PermanentError, UncertainError
from connectors.http import Answer, Body, Part, Session, form_body, json_body
from connectors.http_watch import Deadline
from rules.ticket import STOCKHOLM

API = "/REST/2.0"
MOST_ON_A_PAGE = 100
"""The server gives no more."""
_BATCH = 40
"""Ids in one query: an address must not become too long."""
_TICKET = "Subject,Status,Created,LastUpdated,LastUpdatedBy,Resolved,Queue,Owner,Requestor,Cc,CustomFields,EffectiveId"
_EXPANDED = (
    ("fields[Queue]", "Name"),
    ("fields[Requestor]", "Name,EmailAddress,Organization"),
)
_NEVER = datetime.fromisoformat("1971-01-01T00:00:00+00:00")
_OK, _CREATED = 200, 201


@dataclass(frozen=True, slots=True)
class Person:
    """A user of the desk."""

    name: str = field(repr=False)
    address: str = field(default="", repr=False)
    organisation: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Row:
    """A ticket as a search shows it."""

    id: str
    effective_id: str
    """Another's where this one was merged into it."""
    subject: str = field(repr=False)
    status: str
    created: datetime
    updated: datetime
    updated_by: str = field(repr=False)
    resolved: datetime | None
    """When it was closed last, also where it is open again."""
    queue: str
    owner: str = field(repr=False)
    requestors: tuple[Person, ...] = field(repr=False)
    copies: int
    """How many others get what is written to the requestor."""
    fields: Mapping[str, tuple[str, ...]] = field(repr=False)
    seen_at: datetime
    """By the server's clock, when it showed this."""
    may: frozenset[str] = frozenset()
    """``correspond``, ``comment`` and ``to <status>``, where rights were asked for."""


@dataclass(frozen=True, slots=True)
class Transaction:
    """A message in a ticket: Create, Correspond or Comment."""

    id: int
    kind: str
    creator: Person
    created: datetime


@dataclass(frozen=True, slots=True)
class MimePart:
    """One part of a message; the first of a transaction bears the message's headers."""

    id: int
    transaction: int
    media_type: str
    file_name: str = field(repr=False)
    size: int
    headers: Headers
    content: str | None = field(default=None, repr=False)

    @property
    def is_text(self) -> bool:
        """Something that a person wrote, and no file."""
        return self.media_type in {"text/plain", "text/html"} and not self.file_name


@dataclass(frozen=True, slots=True)
class _Page:
    items: list[dict[str, Any]] = field(repr=False)
    total: int | None
    """Of everything that is asked for; None where something may be hidden from us."""
    seen_at: datetime


class Wire:
    """The calls. Errors as `Session` and `Desk` say."""

    def __init__(self, session: Session, *, page: int = MOST_ON_A_PAGE) -> None:
        self.session = session
        self._page_size = page

    # -- reading -------------------------------------------------------------------------------------------------------

    def search(self, query: str) -> Iterator[Row]:
        """Tickets, by id; ``query`` in TicketSQL."""
        last = 0
        while True:
            params = [
                ("query", f"({query}) AND id > {last}"),
                ("orderby", "id"),
                ("order", "ASC"),
                ("per_page", str(self._page_size)),
                ("fields", _TICKET),
                *_EXPANDED,
            ]
            page = self._page("listing the tickets", "/tickets", params)
            found = sorted((self._row(item, page.seen_at) for item in page.items), key=lambda row: int(row.id))
            yield from found
            if not found or page.total == len(found):
                return
            last = int(found[-1].id)

    def rows(self, ticket_id: str, *, rights: bool = False, by: Deadline | None = None) -> list[Row]:
        """The ticket itself, first, and those that were merged into it; or the one row of a merged ticket.

        Raises:
            PermanentError: there is no such ticket. MisconfiguredError: it may not be seen.
        """
        fields = _TICKET + (",_hyperlinks" if rights else "")
        params = [
            ("query", f"EffectiveId = {int(ticket_id)}"),
            ("per_page", str(self._page_size)),
            ("fields", fields),
            *_EXPANDED,
        ]
        what = "looking at a ticket"
        page = self._page(what, "/tickets", params, by=by)
        found = [self._row(item, page.seen_at) for item in page.items]
        found.sort(key=lambda row: row.id != ticket_id)
        if found and found[0].id == ticket_id:
            return found
        answer = self.session.read(what, f"{API}/ticket/{int(ticket_id)}", by=by)  # 404 and 403 are sorted there
        other = str(self._object(what, answer).get("id", ""))
        if other and other != ticket_id:
            merged = next(iter(self.rows(other, by=by)), None)
            if merged is not None:
                return [merged]
        raise self.gone()

    def transactions(self, ids: Iterable[str], kinds: str, *, after: int = 0) -> list[Transaction]:
        """Messages of tickets, oldest first; hidden ones among them are left out by the server.

        Args:
            ids: of the tickets.
            kinds: the condition on Type and Creator, in TransactionSQL.
            after: only those with a higher id.
        """
        tickets = " OR ".join(f"TicketId = {int(ticket_id)}" for ticket_id in ids)
        found: list[Transaction] = []
        while True:
            last = found[-1].id if found else after
            params = [
                ("query", f"ObjectType = 'RT::Ticket' AND ({tickets}) AND ({kinds}) AND id > {last}"),
                ("orderby", "id"),
                ("order", "ASC"),
                ("per_page", str(self._page_size)),
                ("fields", "Type,Creator,Created"),
                ("fields[Creator]", "Name,EmailAddress,Organization"),
            ]
            what = "reading a ticket's history"
            page = [self._transaction(what, item) for item in self._items(what, "/transactions", params)]
            found += sorted(page, key=lambda each: each.id)
            if len(page) < self._page_size // 2:  # short of what is hidden, but never by so much: see `Snapshots`
                return found

    def parts(self, transactions: Sequence[int], *, content: bool = False, texts: bool = False) -> list[MimePart]:
        """The parts of messages, by id.

        Args:
            transactions: whose.
            content: with their content.
            texts: only texts, and the frames that bear the headers.
        """
        limits = [_limit("ContentType", kind, "LIKE") for kind in ("text/", "multipart/")] if texts else []
        return self._parts("TransactionId", transactions, limits, content=content)

    def contents(self, ids: Sequence[int]) -> dict[int, str]:
        """The content of parts, by their id."""
        return {part.id: part.content or "" for part in self._parts("id", ids, [], content=True)}

    def _parts(self, name: str, ids: Sequence[int], limits: list[dict[str, str]], *, content: bool) -> list[MimePart]:
        found: list[MimePart] = []
        what = "reading a ticket's messages"
        fields = "TransactionId,ContentType,Filename,ContentLength,Headers" + (",Content" if content else "")
        for start in range(0, len(ids), _BATCH):
            batch = [_limit(name, str(each), "=") for each in ids[start : start + _BATCH]]
            last = 0
            while True:
                beyond = [_limit("id", str(last), ">")] if name != "id" else []
                params = [
                    ("query", json.dumps([*batch, *limits, *beyond])),
                    ("orderby", "id"),
                    ("order", "ASC"),
                    ("per_page", str(self._page_size)),
                    ("fields", fields),
                ]
                page = [self._part(what, item) for item in self._items(what, "/attachments", params)]
                found += page
                if len(page) < self._page_size:
                    break
                last = max(part.id for part in page)
        return sorted(found, key=lambda part: part.id)

    def is_privileged(self, name: str) -> bool:
        """Whether a user is one of the desk's own people. A search would say no of everybody."""
        answer = self.session.read(
            "looking at a user", f"{API}/user/{quote(name, safe='')}", also=frozenset({403, 404})
        )
        return answer.status == _OK and str(self._object("looking at a user", answer).get("Privileged")) == "1"

    def get(self, what: str, path: str, *, also: frozenset[int] = frozenset()) -> tuple[Answer, dict[str, Any]]:
        """One object."""
        answer = self.session.read(what, API + path, also=also)
        return answer, self._object(what, answer)

    # -- writing -------------------------------------------------------------------------------------------------------

    def post(self, ticket_id: str, kind: str, body: Body, *, guard: Any, by: Deadline) -> int:
        """A reply (``correspond``) or a note (``comment``): the id of its transaction.

        Raises:
            Any error of ``connectors.errors``, sorted by whether it was done.
        """
        what = "sending a reply" if kind == "correspond" else "leaving a note"
        path = f"{API}/ticket/{int(ticket_id)}/{kind}"
        answer = self.session.write("POST", what, path, body, guard=guard, by=by, also=frozenset({400, 404}))
        if answer.status in {400, 404}:
            # The rights were looked at just before; "Permission Denied" is what a ticket gets that is gone, too.
            raise PermanentError(
                f"Request Tracker refused a write in a ticket with {answer.status} ({what}).",
                remedy="See whether the ticket is still there and open to the bot's user; answer by hand.",
                code="desk.refused",
            )
        number = answer.headers.get("Location", "").rpartition("/transaction/")[2]
        if answer.status != _CREATED or not number.isdecimal():
            raise self.session.uncertain(what, "answered without saying which message it made")
        return int(number)

    def change(self, ticket_id: str, field_: str, value: str) -> None:
        """Set one field of a ticket. Whether it was set must be looked up: the answer is 200 either way."""
        path = f"{API}/ticket/{int(ticket_id)}"
        self.session.write("PUT", "changing a ticket", path, json_body({field_: value}))

    # -- from JSON to values -------------------------------------------------------------------------------------------

    def _items(
        self, what: str, path: str, params: Sequence[tuple[str, str]], *, by: Deadline | None = None
    ) -> list[dict[str, Any]]:
        return self._page(what, path, params, by=by).items

    def _page(self, what: str, path: str, params: Sequence[tuple[str, str]], *, by: Deadline | None = None) -> "_Page":
        answer = self.session.read(what, API + path, params, by=by)
        found = self._object(what, answer)
        items, total = found.get("items"), found.get("total")
        if not isinstance(items, list):
            raise self.session.unreadable(what, write=False)
        seen = [item for item in items if isinstance(item, dict) and item.get("id")]
        return _Page(seen, total if isinstance(total, int) else None, answer.moment or _NEVER)

    def _object(self, what: str, answer: Answer) -> dict[str, Any]:
        try:
            found = answer.json()
        except ValueError:
            raise self.session.unreadable(what, write=False) from None
        if not isinstance(found, dict):
            raise self.session.unreadable(what, write=False)
        return found

    def _row(self, item: dict[str, Any], seen_at: datetime) -> Row:
        try:
            resolved = moment(item["Resolved"])
            return Row(
                id=str(item["id"]),
                effective_id=str(_id(item["EffectiveId"])),
                subject=one_line(str(item.get("Subject") or "")),
                status=str(item["Status"]),
                created=moment(item["Created"]),
                updated=moment(item["LastUpdated"]),
                updated_by=str(_id(item["LastUpdatedBy"])),
                resolved=resolved if resolved > _NEVER else None,
                queue=str(item["Queue"]["Name"]),
                owner=str(_id(item["Owner"])),
                requestors=tuple(_person(each) for each in item["Requestor"]),
                copies=len(item["Cc"]),
                fields={
                    str(each.get("name")): tuple(map(str, each.get("values", ())))
                    for each in item.get("CustomFields") or ()
                },
                seen_at=seen_at,
                may=frozenset(_links(item.get("_hyperlinks") or ())),
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            raise self.session.unreadable("looking at a ticket", write=False) from None

    def _transaction(self, what: str, item: dict[str, Any]) -> Transaction:
        try:
            return Transaction(int(item["id"]), str(item["Type"]), _person(item["Creator"]), moment(item["Created"]))
        except (KeyError, TypeError, ValueError, AttributeError):
            raise self.session.unreadable(what, write=False) from None

    def _part(self, what: str, item: dict[str, Any]) -> MimePart:
        try:
            return MimePart(
                id=int(item["id"]),
                transaction=int(_id(item["TransactionId"])),
                media_type=str(item.get("ContentType") or "").lower(),
                file_name=one_line(str(item.get("Filename") or "")),
                size=int(item.get("ContentLength") or 0),
                headers=Headers(str(item.get("Headers") or "").encode("utf-8", "replace")),
                content=str(item["Content"]) if item.get("Content") is not None else None,
            )
        except (KeyError, TypeError, ValueError):
            raise self.session.unreadable(what, write=False) from None

    def gone(self) -> ConnectorError:
        """For a ticket that is nowhere."""
        return PermanentError(
            "Request Tracker has no such ticket any more, or has deleted it.",
            remedy="See where it has gone; a person must answer.",
            code="desk.gone",
        )

    def no_right(self, right: str) -> ConnectorError:
        """For a ticket in which the bot's user may not do something."""
        return MisconfiguredError(
            f"The bot's user in Request Tracker has no right {right} in the ticket's queue.",
            remedy="Give its group the rights that docs/desks.md lists.",
            code="desk.forbidden",
        )

    def damaged(self) -> UncertainError:
        """For a reply that is there, while its file is not what was sent."""
        return self.session.uncertain("looking at the reply's file", "has the reply, but not its file as it was sent")


def message_body(text: str, files: Sequence[tuple[str, bytes, str]]) -> Body:
    """A reply or a note: JSON, and a form where it has files, for file names in JSON lose their letters."""
    content = {"Content": text, "ContentType": "text/plain"}
    if not files:
        return json_body(content)
    frame = json_body(content)
    parts = [Part("JSON", frame.content, frame.media_type)]
    parts += [Part("Attachments", data, media_type, file_name=name) for name, data, media_type in files]
    return form_body(parts)


def moment(value: object) -> datetime:
    """A time of an answer (UTC), in Stockholm's time; ValueError where it is none."""
    found = datetime.fromisoformat(str(value))
    if found.tzinfo is None:
        raise ValueError("a time without its zone")
    return found.astimezone(STOCKHOLM)


def _limit(name: str, value: str, operator: str) -> dict[str, str]:
    return {"field": name, "value": value, "operator": operator, "entry_aggregator": "OR"}


def _id(value: object) -> str:
    """Of a reference, which is an object or the bare id."""
    return str(value.get("id", "")) if isinstance(value, dict) else str(value)


def _person(item: dict[str, Any]) -> Person:
    return Person(
        name=str(item.get("Name") or item.get("id") or ""),
        address=str(item.get("EmailAddress") or "").strip().lower(),
        organisation=one_line(str(item.get("Organization") or "")),
    )


def _links(links: Iterable[dict[str, Any]]) -> Iterator[str]:
    for link in links:
        if link.get("ref") in {"correspond", "comment"}:
            yield str(link["ref"])
        elif link.get("ref") == "lifecycle":
            yield f"to {link.get('to')}"
