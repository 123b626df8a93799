"""One session with a foreign system over HTTP: deadlines, the guard, and what an answer means for the bot.

Promises:
1. A request ends by its deadline, which is total: name look-up aside, neither a slow connection nor a server that
   sends a byte now and then can make it longer. Several requests of one verb share a `Deadline`.
2. The guard is asked when everything but the last block of a body has left. What is not sent whole is not carried out
   by a server that honours Content-Length; so until then a failure is "surely not done".
3. Every failure is sorted by whether the write was done (`connectors.errors`). A write is never repeated here. A read
   may be, once, where the connection was lost.
4. A write has a connection of its own: a kept-alive one that the server has just closed would leave its outcome
   unknown.
5. No redirect is followed, no proxy and no .netrc of the environment is used: the credentials go to the configured host
   and nowhere else.
6. No error holds anything of the answer, of the query or of the credentials; only what was done, the host, the status.
7. An answer is bounded in size, and is not decompressed.
"""

import json
import ssl
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

import requests
import urllib3
from tenacity import Retrying, retry_if_exception, stop_after_attempt, wait_random
from urllib3.filepost import encode_multipart_formdata

from connectors.errors import ConnectorError, MisconfiguredError, PermanentError, TransientError, UncertainError
from connectors.http_watch import Deadline, Flight, WatchedAdapter

_BLOCK = 64 * 1024
_LOST = "lost"
_LONGEST_WAIT = timedelta(hours=1)
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_OK, _MULTIPLE, _CLIENT_ERROR, _SERVER_ERROR = 200, 300, 400, 500
_UNAUTHORISED, _FORBIDDEN, _TOO_LARGE = 401, 403, 413
_REDIRECTS_BEFORE_DOING = frozenset({301, 307, 308})
_LOGGED_OUT = frozenset({302, 303, 401})
_LATER = frozenset({408, 423, 425, 429})
_CONFLICT = frozenset({409, 412})
_GONE = frozenset({404, 410})


@dataclass(frozen=True, slots=True)
class Body:
    """What a write carries."""

    content: bytes = field(repr=False)
    media_type: str


@dataclass(frozen=True, slots=True)
class Part:
    """One field of a multipart form; a file where it has a name."""

    name: str
    content: bytes = field(repr=False)
    media_type: str
    file_name: str | None = field(default=None, repr=False)


def json_body(value: object) -> Body:
    """A value as JSON, which is UTF-8: some servers refuse a type that says so."""
    return Body(json.dumps(value, ensure_ascii=False).encode(), "application/json")


def form_body(parts: Sequence[Part]) -> Body:
    """A multipart form, parts in their order."""
    fields: list[Any] = []
    for part in parts:
        field_ = urllib3.fields.RequestField(part.name, part.content, filename=part.file_name)
        field_.make_multipart(content_type=part.media_type)
        fields.append(field_)
    content, media_type = encode_multipart_formdata(fields)
    return Body(content, media_type)


@dataclass(frozen=True, slots=True)
class _Request:
    method: str
    what: str
    path: str = field(repr=False)
    params: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    also: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that came whole."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)

    def json(self) -> Any:
        """The content as JSON; ValueError where it is none."""
        return json.loads(self.content)

    @property
    def moment(self) -> datetime | None:
        """The server's clock, by its Date header."""
        return _moment(self.headers.get("Date", ""))


class Session:
    """A session with one system.

    Args:
        base: address that every path is added to: https, or http on this very machine.
        name: the system's name, for people.
        section: of the configuration; begins the codes of errors, too.
        headers: sent with every request; the credentials among them.
        within: the total deadline of a request, or of several that share a `Deadline`.
        most_bytes: a longer answer is refused.
        login: gives headers with a new session's credentials; asked at the first request, and again after a 401.
        ca_file: whom to trust instead of the system's certificate authorities.
    """

    def __init__(  # noqa: PLR0913  each is a property of the other side
        self,
        base: str,
        *,
        name: str,
        section: str = "desk",
        headers: Mapping[str, str],
        within: timedelta = timedelta(seconds=30),
        most_bytes: int = 32 * 1024 * 1024,
        ca_file: Path | None = None,
        login: Callable[["Session"], Mapping[str, str]] | None = None,
    ) -> None:
        checked_address(base)
        self.base = base.rstrip("/")
        self.name = name
        self.section = section
        self.headers = dict(headers)
        self.within = within
        self.made = Counter[str]()
        """How many requests of each kind have been made; for figures."""
        self._host = urlsplit(self.base).netloc
        self._most_bytes = most_bytes
        self._ca_file = ca_file
        self._login = login
        self._given = dict[str, str]()
        """By the login."""
        self._reads = self._connections()

    def __repr__(self) -> str:
        """Without the credentials."""
        return f"Session({self._host})"

    def deadline(self) -> Deadline:
        """For requests that must have ended together."""
        return Deadline(self.within)

    def read(  # noqa: PLR0913  what a request is made of
        self,
        what: str,
        path: str,
        params: Sequence[tuple[str, str]] = (),
        *,
        headers: Mapping[str, str] | None = None,
        by: Deadline | None = None,
        also: frozenset[int] = frozenset(),
    ) -> Answer:
        """GET; a lost connection is tried once more.

        Args:
            what: in words, for messages: "the list of tickets". No personal data.
            path: below the base.
            params: of the query.
            headers: for this request alone.
            by: a deadline shared with other requests; its own else.
            also: statuses to hand back besides 2xx.

        Raises:
            TransientError, PermanentError, MisconfiguredError.
        """
        deadline = by or self.deadline()
        retrying = Retrying(
            retry=retry_if_exception(lambda error: isinstance(error, TransientError) and error.code.endswith(_LOST)),
            stop=stop_after_attempt(2),
            wait=wait_random(0, 0.2),
            reraise=True,
        )
        request = _Request("GET", what, path, tuple(params), headers or {}, also)
        return retrying(self._send, self._reads, request, None, deadline)

    def write(  # noqa: PLR0913  what a request is made of
        self,
        method: str,
        what: str,
        path: str,
        body: Body | None,
        *,
        guard: Callable[[], None] | None = None,
        headers: Mapping[str, str] | None = None,
        by: Deadline | None = None,
        also: frozenset[int] = frozenset(),
    ) -> Answer:
        """A write, made once.

        Args:
            method: POST, PUT, PATCH, DELETE.
            what: as `read`.
            path: below the base.
            body: what it carries.
            guard: asked before the last block leaves; whatever it raises passes through, and nothing is done.
            headers: for this request alone.
            by: as `read`.
            also: as `read`.

        Raises:
            Any error of ``connectors.errors``, sorted by whether the write was done.
        """
        flow = _Flow(self, what, body or Body(b"", "application/octet-stream"), guard or _nothing)
        with self._connections() as connections:
            request = _Request(method, what, path, headers=headers or {}, also=also)
            return self._send(connections, request, flow, by or self.deadline())

    # -- one request ---------------------------------------------------------------------------------------------------

    def _send(
        self, connections: requests.Session, request: _Request, flow: "_Flow | None", deadline: Deadline
    ) -> Answer:
        what = request.what
        self._log_in()
        if deadline.left <= 0:
            raise self.late(what)
        self.made[f"{request.method} {what}"] += 1
        flight = Flight(deadline)
        if flow is not None:
            flow.flight = flight
        try:
            with flight:
                answer = self._exchange(connections, request, flow, deadline.left)
        except ConnectorError:
            raise
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            # Without its cause: that one holds the address with its query, and so perhaps names and texts.
            raise self._failure(what, error, flight, flow) from None
        if flight.over:
            raise self._failure(what, TimeoutError(), flight, flow)
        if answer.status in request.also or _OK <= answer.status < _MULTIPLE:
            if flow is not None and not flow.left and answer.status < _MULTIPLE:
                raise self.uncertain(what, "answered before it had the whole request")
            return answer
        # Some servers show a login page instead; after a write that may be a page that follows what was done.
        if self._given and answer.status in (_LOGGED_OUT if flow is None else {_UNAUTHORISED}):
            self._given.clear()
            raise TransientError(
                f"{self.name} at {self._host} has ended our session ({what}).",
                remedy="The bot logs in again by itself.",
                code=f"{self.section}.session_{_LOST}",
            )
        raise self.sorted(what, answer, written=flow is not None and flow.left)

    def _log_in(self) -> None:
        if self._login is None or self._given:
            return
        login, self._login = self._login, None  # its own requests need no login
        try:
            self._given.update(login(self))
        finally:
            self._login = login

    def _exchange(self, connections: requests.Session, request: _Request, flow: "_Flow | None", left: float) -> Answer:
        headers = {**self.headers, **self._given, **request.headers}
        if flow is not None and flow.body.content:
            headers["Content-Type"] = flow.body.media_type
        elif flow is not None:
            tuple(flow)  # nothing to send, but the guard is asked all the same
        with connections.request(
            request.method,
            self.base + request.path,
            params=list(request.params),
            data=cast("Any", flow or b""),  # requests takes any iterable that knows its length
            headers=headers,
            timeout=left,
            allow_redirects=False,
            stream=True,
        ) as response:
            content = bytearray()
            for block in response.raw.stream(_BLOCK, decode_content=False):
                content += block
                if len(content) > self._most_bytes:
                    raise _TooLongError
            return Answer(response.status_code, response.headers, bytes(content))

    def _connections(self) -> requests.Session:
        connections = requests.Session()
        connections.trust_env = False
        connections.headers.clear()
        connections.headers.update({"Accept-Encoding": "identity", "User-Agent": "lindesk-bot"})
        if self._ca_file is not None:
            connections.verify = str(self._ca_file)
        for scheme in ("http://", "https://"):
            connections.mount(scheme, WatchedAdapter(max_retries=0))
        return connections

    # -- what went wrong -----------------------------------------------------------------------------------------------

    def _failure(self, what: str, error: Exception, flight: "Flight", flow: "_Flow | None") -> ConnectorError:
        left = flow is not None and flow.left
        if isinstance(error, _TooLongError):
            problem = f"answered with more than {self._most_bytes // 1024 // 1024} MB"
            if left:
                return self.uncertain(what, problem)
            return PermanentError(
                f"{self.name} at {self._host} {problem} ({what}).",
                remedy="A person must look at it in the desk, and answer.",
                code=f"{self.section}.too_much",
            )
        if left:
            return self.uncertain(what, "did not answer in time" if flight.over else "broke off before it answered")
        if flight.over or isinstance(error, requests.Timeout | TimeoutError):
            return self.late(what)
        if _is_about_trust(error):
            return MisconfiguredError(
                f"The certificate of {self._host} is not to be trusted ({what}).",
                remedy=f"Mend the certificate, or say in [{self.section}] ca_file whom to trust.",
                code=f"{self.section}.certificate",
            )
        reached = not isinstance(error, requests.ConnectionError) or not _never_connected(error)
        return TransientError(
            f"{self.name} at {self._host} {'broke off' if reached else 'cannot be reached'} ({what}).",
            remedy="See whether it runs and the network lets us through; the bot tries again by itself.",
            code=f"{self.section}.{_LOST if reached else 'unreachable'}",
        )

    def sorted(self, what: str, answer: Answer, *, written: bool) -> ConnectorError:
        """The error that an answer other than 2xx means.

        Args:
            what: as `read`.
            answer: the answer.
            written: the request was a write, and had left whole.
        """
        status, section = answer.status, self.section
        told = f"{self.name} at {self._host} answered {status} ({what})."
        if _MULTIPLE <= status < _CLIENT_ERROR and (not written or status in _REDIRECTS_BEFORE_DOING):
            return MisconfiguredError(
                f"{self.name} at {self._host} sends us elsewhere with {status} ({what}).",
                remedy=f"Set [{section}] url to where it really lies; the bot follows no redirects.",
                code=f"{section}.redirected",
            )
        if status >= _SERVER_ERROR or status < _CLIENT_ERROR:
            if written:
                return self.uncertain(what, f"answered {status}")
            return TransientError(
                told,
                remedy="See the server's own log; the bot tries again by itself.",
                code=f"{section}.server_error",
                retry_after=_retry_after(answer),
            )
        if status == _UNAUTHORISED:
            return MisconfiguredError(
                told, remedy=f"Renew the credentials in [{section}].", code=f"{section}.unauthorised"
            )
        if status == _FORBIDDEN:
            return MisconfiguredError(
                told,
                remedy=f"Give the bot's user the rights that docs/{section}s.md lists.",
                code=f"{section}.forbidden",
            )
        if status in _LATER:
            return TransientError(
                told,
                remedy="It asks us to wait; the bot does.",
                code=f"{section}.later",
                retry_after=_retry_after(answer),
            )
        if status in _CONFLICT:
            return TransientError(told, remedy="Somebody was first; the bot looks again.", code=f"{section}.conflict")
        if status in _GONE:
            return PermanentError(told, remedy="See where it has gone; a person must answer.", code=f"{section}.gone")
        too_large = status == _TOO_LARGE
        return PermanentError(
            told,
            remedy="Let the desk take larger files, or answer by hand." if too_large else "A person must look.",
            code=f"{section}.{'too_large' if too_large else 'rejected'}",
        )

    def uncertain(self, what: str, how: str) -> UncertainError:
        """For a write that may or may not have been done."""
        return UncertainError(
            f"{self.name} at {self._host} {how}; whether it was done is not known ({what}).",
            remedy="The bot looks again when it has settled; nothing is sent blindly.",
            code=f"{self.section}.unknown_outcome",
        )

    def late(self, what: str) -> TransientError:
        """For what has not been done by its deadline, surely."""
        return TransientError(
            f"{self.name} at {self._host} did not answer within {self.within.total_seconds():.0f} s ({what}).",
            remedy="See whether it is overloaded; the bot tries again by itself.",
            code=f"{self.section}.timeout",
        )

    def unreadable(self, what: str, *, write: bool) -> ConnectorError:
        """For an answer of 2xx that is not what was asked for: of a portal or a proxy, say."""
        if write:
            return self.uncertain(what, "answered in a way that cannot be understood")
        return MisconfiguredError(
            f"{self.name} at {self._host} answered something else than the data asked for ({what}).",
            remedy=f"See that [{self.section}] url is the system itself and no login page or portal.",
            code=f"{self.section}.not_understood",
        )


def checked_address(base: str) -> str:
    """The address without a slash at its end.

    Raises:
        ValueError: credentials would travel in the clear, or stand in the address itself.
    """
    parts = urlsplit(base)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError('write the whole address, such as "https://desk.kommunen.example"')
    if parts.username or parts.password or parts.query or parts.fragment:
        raise ValueError("leave credentials, query and fragment out of the address")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise ValueError("must be https: the credentials and the extracts would travel in the clear")
    return base.rstrip("/")


# -- the body, block by block ------------------------------------------------------------------------------------------


class _TooLongError(requests.RequestException):
    """The answer is longer than it may be."""


class _Flow:
    """A body on its way out: all but its last block, the guard, the last block."""

    def __init__(self, session: Session, what: str, body: Body, guard: Callable[[], None]) -> None:
        self.body = body
        self.left = False
        """The last block has been handed over: from here on nobody knows."""
        self.flight: Flight | None = None
        self._session = session
        self._what = what
        self._guard = guard

    def __len__(self) -> int:
        return len(self.body.content)

    def __iter__(self) -> Iterator[bytes]:
        content = self.body.content
        last = max(0, (len(content) - 1) // _BLOCK * _BLOCK)
        for start in range(0, last, _BLOCK):
            yield content[start : start + _BLOCK]
        self._guard()
        if self.flight is not None and self.flight.late:  # the guard itself may have taken long
            raise self._session.late(self._what)
        self.left = True
        yield content[last:]


# -- small things ------------------------------------------------------------------------------------------------------


def _nothing() -> None:
    """A guard that lets everything through."""


def _retry_after(answer: Answer) -> timedelta | None:
    value = answer.headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdecimal():
        return min(timedelta(seconds=int(value[:9])), _LONGEST_WAIT)
    until, now = _moment(value), answer.moment or datetime.now(UTC)
    if until is None:
        return None
    return min(max(until - now, timedelta(0)), _LONGEST_WAIT)


def _moment(value: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error, what it was made from, and what it carries as `reason` or first argument."""
    seen: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting:
        each = waiting.pop()
        if not isinstance(each, BaseException) or any(each is known for known in seen):
            continue
        seen.append(each)
        waiting += [each.__cause__, each.__context__, getattr(each, "reason", None), *each.args]
    yield from seen


def _is_about_trust(error: Exception) -> bool:
    return any(isinstance(each, ssl.SSLCertVerificationError | requests.exceptions.SSLError) for each in _causes(error))


def _never_connected(error: Exception) -> bool:
    return any(isinstance(each, urllib3.exceptions.NewConnectionError) for each in _causes(error))
