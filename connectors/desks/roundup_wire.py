"""Roundup's REST as it really speaks: the calls, and what comes back, as values.

What the server does otherwise than one would think (seen on version 2.6.0):
- A write without Origin, Referer and X-Requested-With is refused; so is one without If-Match, or with a stale one.
- Several ids are asked for as ``id=1&id=2``; with commas nothing is found. Content comes in lists with @verbose=3.
- ``author`` of a message is what its writer says; ``creator`` is who was logged in.
- A filter by date is in the user's own time zone, whatever zone it names.
- A replaced list of messages loses one that came in between; an added one does not.
- A property that we may not see is left out without a word.
"""

from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, NoReturn

from connectors.desks.mail_headers import one_line
from connectors.desks.roundup_settings import RoundupSettings
from connectors.errors import MisconfiguredError, TransientError
from connectors.http import Answer, Part, Session, form_body, json_body
from connectors.http_watch import Deadline
from rules.ticket import STOCKHOLM

API = "/rest/data"
_BATCH = 50
_ISSUE = "title,status,assignedto,keyword,messages,nosy,activity,actor,creator"
_PERSON = "creator.username,creator.address,creator.organisation,creator.roles"


@dataclass(frozen=True, slots=True)
class Person:
    """A user of the desk."""

    id: str
    name: str = field(repr=False)
    address: str = field(default="", repr=False)
    organisation: str = field(default="", repr=False)
    roles: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Issue:
    """An issue as it stands."""

    id: str
    title: str = field(repr=False)
    status: str
    """Ids, here and below."""
    assigned_to: str | None
    keywords: frozenset[str]
    messages: tuple[str, ...]
    notes: tuple[str, ...]
    nosy: frozenset[str]
    activity: datetime
    etag: str = ""
    creator: Person = field(default=Person("", ""), repr=False)


@dataclass(frozen=True, slots=True)
class Said:
    """A message."""

    id: str
    creator: Person = field(repr=False)
    created: datetime
    content: str = field(repr=False)
    is_html: bool
    files: tuple[str, ...] = field(repr=False)
    """Names."""


class Wire:
    """The calls. Errors as `Session` and `Desk` say."""

    def __init__(self, settings: RoundupSettings) -> None:
        password = settings.password.read("desk.password")
        credentials = b64encode(f"{settings.user}:{password}".encode()).decode()
        origin = "/".join(settings.url.split("/")[:3])
        self.session = Session(
            settings.url,
            name="Roundup",
            headers={
                "Accept": "application/json",
                "Authorization": f"Basic {credentials}",
                "X-Requested-With": "rest",
                "Origin": origin,
                "Referer": f"{settings.url}/",
            },
            within=timedelta(seconds=settings.deadline_seconds),
            ca_file=settings.ca_file,
        )
        self._notes = settings.notes

    # -- reading -------------------------------------------------------------------------------------------------------

    def named(self, kind: str, key: str) -> dict[str, str]:
        """Every item of a small class: its name and its id."""
        what = f"looking up a {kind}"
        found = self._collection(what, f"{API}/{kind}", [("@fields", key), ("@verbose", "0")])
        return {str(item.get(key)): str(item["id"]) for item in found}

    def user(self, name: str) -> Person | None:
        """A user by its whole name."""
        params = [("username", name), ("@fields", "username,address,roles"), ("@verbose", "0")]
        found = self._collection("looking up a user", f"{API}/user", params)
        return next((_person(str(item["id"]), item, "") for item in found if item.get("username") == name), None)

    def people(self, ids: Iterable[str], *, by: Deadline | None = None) -> list[Person]:
        """Users by their ids."""
        wanted = [("id", each) for each in sorted(ids)]
        params = [*wanted, ("@fields", "username,address,roles"), ("@verbose", "0")]
        found = self._collection("looking up users", f"{API}/user", params, by=by) if wanted else []
        return [_person(str(item["id"]), item, "") for item in found]

    def open_issues(self, keyword: str, statuses: Iterable[str], since: str | None) -> list[Issue]:
        """The open issues with a keyword, by id: all in one answer, so that none slips from one page to another."""
        params = [
            ("keyword", keyword),
            ("status", ",".join(statuses)),
            ("@fields", _ISSUE),
            ("@verbose", "0"),
            *([("activity", f"{since};")] if since else []),
        ]
        what = "listing the issues"
        found = [self._issue(what, str(item["id"]), item) for item in self._collection(what, f"{API}/issue", params)]
        return sorted(found, key=lambda issue: int(issue.id))

    def issue(self, issue_id: str, *, by: Deadline | None = None) -> Issue:
        """An issue, with what is needed to change it."""
        what = "looking at an issue"
        fields = f"{_ISSUE},{self._notes},{_PERSON}"
        params = [("@fields", fields), ("@verbose", "0")]
        data = self._data(what, self.session.read(what, f"{API}/issue/{issue_id}", params, by=by))
        attributes = data.get("attributes")
        if not isinstance(attributes, dict):
            raise self.session.unreadable(what, write=False)
        if self._notes not in attributes:
            raise MisconfiguredError(
                f"Roundup's issues have no property {self._notes!r}, or do not show it to the bot.",
                remedy="Add it to the tracker's schema and let the bot's role see it; docs/desks.md shows how.",
                code="desk.no_notes",
            )
        return self._issue(what, issue_id, attributes, etag=str(data.get("@etag", "")))

    def messages(self, ids: Sequence[str]) -> list[Said]:
        """Messages with their texts, by id."""
        what, found = "reading an issue's messages", list[Said]()
        for start in range(0, len(ids), _BATCH):
            wanted = [("id", each) for each in ids[start : start + _BATCH]]
            fields = f"creation,content,type,files,creator,{_PERSON}"
            params = [*wanted, ("@fields", fields), ("@verbose", "3")]
            found += [self._said(what, item) for item in self._collection(what, f"{API}/msg", params)]
        if len(found) != len(set(ids)):
            raise MisconfiguredError(
                "Roundup does not show the bot every message of an issue.",
                remedy="Let the bot's role view every message; docs/desks.md shows how.",
                code="desk.forbidden",
            )
        return sorted(found, key=lambda said: int(said.id))

    # -- writing -------------------------------------------------------------------------------------------------------

    def upload(self, name: str, content: bytes, media_type: str, by: Deadline) -> str:
        """A file, not yet anybody's; looked at afterwards. Its id."""
        what = "uploading a file"
        parts = [
            Part("name", name.encode(), "text/plain; charset=utf-8"),
            Part("type", media_type.encode(), "text/plain"),
            Part("content", content, media_type, file_name=name),
        ]
        return self._made(what, self.session.write("POST", what, f"{API}/file", form_body(parts), by=by))

    def download(self, file_id: str, by: Deadline) -> bytes:
        """A file's bytes; whoever asks for JSON gets them as a text."""
        path = f"{API}/file/{file_id}/binary_content"
        return self.session.read("looking at a file", path, headers={"Accept": "*/*"}, by=by).content

    def post_once(self, message: Mapping[str, object], by: Deadline) -> str:
        """A message, not yet in any issue; through a link that serves once. Its id."""
        what = "writing a message"
        data = self._data(what, self.session.write("POST", what, f"{API}/msg/@poe", json_body({}), by=by))
        link = str(data.get("link", ""))
        base = f"{API}/msg/@poe/"
        if base not in link:
            self._not_understood(what)
        path = base + link.rpartition(base)[2]
        return self._made(what, self.session.write("POST", what, path, json_body(message), by=by))

    def add(self, issue: Issue, what: Mapping[str, Sequence[str]], *, guard: Callable[[], None], by: Deadline) -> None:
        """Add to an issue's lists; TransientError ``desk.conflict`` where it has changed since."""
        body = json_body({"@op": "add", **{name: list(ids) for name, ids in what.items()}})
        self.session.write(
            "PATCH", "adding to an issue", f"{API}/issue/{issue.id}", body, guard=guard, by=by, headers=_if(issue.etag)
        )

    def change(self, issue: Issue, name: str, value: str) -> None:
        """Set one property; TransientError ``desk.conflict`` where the issue has changed since."""
        body = json_body({name: value})
        self.session.write("PUT", "changing an issue", f"{API}/issue/{issue.id}", body, headers=_if(issue.etag))

    def take_back(self, kind: str, item_id: str) -> None:
        """Retire what has reached no issue."""
        path = f"{API}/{kind}/{item_id}"
        what = f"taking back a {kind}"
        data = self._data(what, self.session.read(what, path, [("@verbose", "0")]))
        self.session.write("DELETE", what, path, None, headers=_if(str(data.get("@etag", ""))))

    def may_write(self, issue: Issue) -> bool:
        """Whether the bot may write in an issue: adding nothing to it changes nothing."""
        answer = self.session.write(
            "PATCH",
            "trying the rights",
            f"{API}/issue/{issue.id}",
            json_body({"@op": "add", "messages": []}),
            headers=_if(issue.etag),
            also=frozenset({403, 412}),
        )
        return answer.status != 403  # noqa: PLR2004  its name says less

    # -- from JSON to values -------------------------------------------------------------------------------------------

    def _collection(
        self, what: str, path: str, params: Sequence[tuple[str, str]], *, by: Deadline | None = None
    ) -> list[dict[str, Any]]:
        found = self._data(what, self.session.read(what, path, params, by=by)).get("collection")
        if not isinstance(found, list):
            raise self.session.unreadable(what, write=False)
        return [item for item in found if isinstance(item, dict) and item.get("id")]

    def _data(self, what: str, answer: Answer) -> dict[str, Any]:
        try:
            data = answer.json()["data"]
        except (ValueError, KeyError, TypeError):
            raise self.session.unreadable(what, write=False) from None
        if not isinstance(data, dict):
            raise self.session.unreadable(what, write=False)
        return data

    def _made(self, what: str, answer: Answer) -> str:
        made = str(self._data(what, answer).get("id", ""))
        if not made.isdecimal():
            self._not_understood(what)
        return made

    def _not_understood(self, what: str) -> NoReturn:
        # Nothing that is made on the way to a reply has reached anybody.
        raise TransientError(
            f"Roundup answered something that cannot be understood ({what}).",
            remedy="See the tracker's own log; the bot tries again.",
            code="desk.not_understood",
        )

    def _issue(self, what: str, issue_id: str, item: dict[str, Any], etag: str = "") -> Issue:
        try:
            return Issue(
                id=issue_id,
                title=one_line(str(item.get("title") or "")),
                status=str(item["status"] or ""),
                assigned_to=None if item["assignedto"] is None else str(item["assignedto"]),
                keywords=frozenset(map(str, item["keyword"])),
                messages=tuple(sorted(map(str, item["messages"]), key=int)),
                notes=tuple(map(str, item.get(self._notes) or ())),
                nosy=frozenset(map(str, item["nosy"])),
                activity=moment(item["activity"]),
                etag=etag,
                creator=_person(str(item["creator"]), item, "creator."),
            )
        except (KeyError, TypeError, ValueError):
            raise self.session.unreadable(what, write=False) from None

    def _said(self, what: str, item: dict[str, Any]) -> Said:
        try:
            return Said(
                id=str(item["id"]),
                creator=_person(_id(item["creator"]), item, "creator."),
                created=moment(item["creation"]),
                content=str(item["content"] or ""),
                is_html=str(item.get("type") or "").lower().startswith("text/html"),
                files=tuple(one_line(str(each.get("name") or "")) for each in item["files"]),
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            raise self.session.unreadable(what, write=False) from None


def moment(value: object) -> datetime:
    """``2026-11-25.09:56:47`` (UTC), in Stockholm's time."""
    return datetime.strptime(str(value)[:19], "%Y-%m-%d.%H:%M:%S").replace(tzinfo=UTC).astimezone(STOCKHOLM)


def _if(etag: str) -> dict[str, str]:
    return {"If-Match": etag}


def _id(value: object) -> str:
    return str(value.get("id", "")) if isinstance(value, dict) else str(value)


def _person(user_id: str, item: Mapping[str, Any], prefix: str) -> Person:
    return Person(
        id=user_id,
        name=str(item.get(f"{prefix}username") or ""),
        address=str(item.get(f"{prefix}address") or "").strip().lower(),
        organisation=one_line(str(item.get(f"{prefix}organisation") or "")),
        roles=frozenset(role.strip() for role in str(item.get(f"{prefix}roles") or "").split(",") if role.strip()),
    )
