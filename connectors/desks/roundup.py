"""Roundup 2.6 as a desk, over its REST. docs/desks.md tells how to set it up and what it can promise.

Rules:
1. Ours are the open issues with the keyword that nobody or the bot is assigned to; one that is assigned to another
   user, or has lost the keyword, is the team's.
2. Who wrote a message is who was logged in (``creator``), never what the message says (``author``). What a user with
   one of the team's roles wrote is the desk's, but for the first message; of all others, the requester's side.
3. The requester is who filed the issue. It is verified where it has an address and all others on its side share the
   address's domain.
4. A reply is made of parts that nobody sees: the file (which is looked at before anything else happens), the message
   (through a link that serves once). Adding the message to the issue is the one write that makes it a reply, and
   mails it; it alone is guarded, and until then everything is "surely not done".
5. It reaches everybody on the issue's nosy list: where that holds others than the requester, the bot and the team,
   nothing is sent.
6. A note is a message in a list of its own, which mails nobody.
7. Closing keeps its hands off an issue in which a person has written since the last ``read``.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from connectors.checks import Check, Verdict, until_one_fails
from connectors.desks.base import Attachment, Desk, DeskTraits, Guard, Letter, TicketStub
from connectors.desks.html_text import html_to_text
from connectors.desks.letter_stamp import shows, stamped
from connectors.desks.mail_headers import is_address
from connectors.desks.requester_id import public_id
from connectors.desks.roundup_settings import RoundupSettings
from connectors.desks.roundup_wire import Issue, Person, Said, Wire
from connectors.errors import ConnectorError, MisconfiguredError, PermanentError, TransientError, UncertainError
from connectors.http_watch import Deadline
from rules.ticket import Author, Message, Requester, Ticket

_WIDEST_ZONE = timedelta(hours=12)
"""A filter's time is in the bot user's own zone, which we do not know: no zone lies further west."""
_MOST_TEXT = 1024 * 1024
_TRIES = 3
"""A change is refused where somebody else has changed the issue in between; surely not done, so it may be repeated."""
_KEPT = 500
_MOST_SKEW = timedelta(seconds=30)


def connect(settings: Mapping[str, object], *, clock: Callable[[], datetime]) -> Desk:
    """The desk.

    Args:
        settings: as `RoundupSettings`.
        clock: gives aware datetimes; the server's clock is compared with it.

    Raises:
        pydantic.ValidationError: the settings are wrong.
        MisconfiguredError: the password cannot be read.
    """
    checked = RoundupSettings.model_validate(dict(settings))
    return RoundupDesk(checked, Wire(checked), clock=clock)


class RoundupDesk:
    """The desk. See the rules at the top of this file."""

    def __init__(self, settings: RoundupSettings, wire: Wire, *, clock: Callable[[], datetime]) -> None:
        self._settings = settings
        self._clock = clock
        self.wire = wire
        self._known: _Names | None = None
        self._last_issue = ""
        self._known_messages = dict[str, Said]()
        """Of the issue that was looked at last; in memory until another is."""
        self._shown = dict[str, frozenset[str]]()
        """Issue → the messages that `read` has shown last."""

    def __repr__(self) -> str:
        """Without the credentials."""
        return f"RoundupDesk({self.wire.session!r})"

    @property
    def traits(self) -> DeskTraits:
        """A reply shows as soon as it is made; a request that we gave up on may be made all the same, later."""
        return DeskTraits(
            "roundup",
            closes_with_reply=False,
            visible_within=timedelta(0),
            handles_within=timedelta(seconds=self._settings.handles_seconds),
            gives_up_within=self.wire.session.within,
        )

    # -- reading -------------------------------------------------------------------------------------------------------

    def open_tickets(self, *, changed_since: datetime | None = None) -> Iterator[TicketStub]:
        """As `Desk` promises."""
        names = self._names(again=changed_since is None)
        since = None if changed_since is None else _widely_before(changed_since)
        for issue in self.wire.open_issues(names.keyword, names.open_statuses, since):
            if changed_since is not None and issue.activity < changed_since:
                continue
            if self._is_ours(issue, names):
                yield TicketStub(issue.id, _hash(issue.activity.astimezone(UTC).isoformat(), *issue.messages))

    def read(self, ticket_id: str) -> Ticket:
        """As `Desk` promises."""
        names = self._names()
        issue = self.wire.issue(_checked(ticket_id))
        said = self._said(issue, issue.messages)
        if any(len(each.content) > _MOST_TEXT for each in said):
            raise PermanentError(
                "A message of the issue is too large to be a letter.",
                remedy="A person must look at it in Roundup, and answer.",
                code="desk.too_large",
            )
        self._remember(ticket_id, issue)
        first = said[0].id if said else ""
        return Ticket(
            id=ticket_id,
            requester=self._requester(issue, said, names),
            messages=tuple(self._message(each, issue, names, first=each.id == first) for each in said),
            closed=issue.status in names.closed_statuses,
            handed_over=not self._is_ours(issue, names),
            version=_hash(
                issue.title, issue.status, issue.assigned_to or "", *sorted(issue.keywords), "", *issue.messages
            ),
        )

    def sightings(self, ticket_id: str, reference: str) -> int:
        """As `Desk` promises."""
        names = self._names()
        issue = self.wire.issue(_checked(ticket_id))
        said = self._said(issue, [*issue.messages, *issue.notes])
        return sum(each.creator.id == names.bot and shows(each.content, reference) for each in said)

    # -- writing -------------------------------------------------------------------------------------------------------

    def reply(self, ticket_id: str, letter: Letter, *, to: Requester, guard: Guard) -> None:
        """As `Desk` promises, and by rules 4 and 5."""
        if not (to.verified and is_address(to.address)):
            raise PermanentError(
                "The requester has no verified address, so nothing can be sent to it.",
                remedy="A person must answer.",
                code="desk.no_address",
            )
        by = self.wire.session.deadline()
        issue = self.wire.issue(_checked(ticket_id), by=by)
        self._check_recipients(issue, to, by)

        def again() -> Issue:
            fresh = self.wire.issue(ticket_id, by=by)
            self._check_recipients(fresh, to, by)
            return fresh

        self._write(issue, again, _Errand(letter, "messages", guard, by))

    def note(self, ticket_id: str, letter: Letter, *, guard: Guard) -> None:
        """As `Desk` promises: a message in the issue's list of notes."""
        by = self.wire.session.deadline()
        issue = self.wire.issue(_checked(ticket_id), by=by)
        errand = _Errand(letter, self._settings.notes, guard, by)
        self._write(issue, lambda: self.wire.issue(ticket_id, by=by), errand)

    def close(self, ticket_id: str) -> None:
        """As `Desk` promises, and by rule 7."""
        names = self._names()

        def wanted(issue: Issue) -> bool:
            return issue.status not in names.closed_statuses and not self._has_come_since(issue, names)

        self._change(_checked(ticket_id), "status", names.closed_status, wanted)

    def hand_over(self, ticket_id: str) -> None:
        """As `Desk` promises: assigned to the user that stands for the team."""
        names = self._names()
        self._change(_checked(ticket_id), "assignedto", names.team, lambda issue: self._is_ours(issue, names))

    # -- checking ------------------------------------------------------------------------------------------------------

    def check(self) -> Sequence[Check]:
        """As `Desk` promises."""
        return until_one_fails("desk", (self._check_server, self._check_names, self._check_issues))

    def _check_server(self) -> Iterator[Check]:
        answer = self.wire.session.read("asking for the interface", "/rest/")
        theirs = answer.moment
        yield Check("desk server", Verdict.OK, "Roundup answers")
        skew = abs(theirs - self._clock()) if theirs is not None else None
        if skew is None or skew > _MOST_SKEW:
            told = "does not tell its time" if skew is None else f"differs from ours by {skew.total_seconds():.0f} s"
            yield Check("desk clock", Verdict.WARNING, told, "Let both machines follow a time server.")
        else:
            yield Check("desk clock", Verdict.OK, f"within {_MOST_SKEW.seconds} s of ours")

    def _check_names(self) -> Iterator[Check]:
        self._names(again=True)
        yield Check("desk user", Verdict.OK, self._settings.user)
        yield Check("desk category", Verdict.OK, f"keyword {self._settings.category!r}")
        yield Check("desk hand-over", Verdict.OK, f"assigned to {self._settings.hand_over_to!r}")

    def _check_issues(self) -> Iterator[Check]:
        names = self._names()
        issues = [
            issue
            for issue in self.wire.open_issues(names.keyword, names.open_statuses, None)
            if self._is_ours(issue, names)
        ]
        if not issues:
            remedy = "File one, and run the check again: the rights show in an issue."
            yield Check("desk rights", Verdict.WARNING, "no open issue to see them in", remedy)
            return
        yield Check("desk tickets", Verdict.OK, f"{len(issues)} open")
        newest = self.wire.issue(issues[-1].id)
        remedy = "Give the bot's role the permissions that docs/desks.md lists."
        if not self.wire.may_write(newest):
            yield Check("desk rights", Verdict.FAILED, "the bot may not write in issues", remedy)
        elif not newest.creator.address:
            yield Check("desk rights", Verdict.WARNING, "the newest issue's requester shows no address", remedy)
        else:
            yield Check("desk rights", Verdict.OK, "may write, and sees who filed an issue")

    # -- names and their ids -------------------------------------------------------------------------------------------

    def _names(self, *, again: bool = False) -> "_Names":
        if self._known is None or again:
            self._known = self._look_up()
        return self._known

    def _look_up(self) -> "_Names":
        settings = self._settings
        keyword = self.wire.named("keyword", "name").get(settings.category)
        statuses = self.wire.named("status", "name")
        bot, team = self.wire.user(settings.user), self.wire.user(settings.hand_over_to)
        for thing, found, key in (
            (f"keyword {settings.category!r}", keyword, "category"),
            (f"status {settings.closed_status!r}", statuses.get(settings.closed_status), "closed_status"),
            (f"user {settings.user!r}", bot, "user"),
            (f"user {settings.hand_over_to!r}", team, "hand_over_to"),
        ):
            if found is None:
                raise MisconfiguredError(
                    f"Roundup has no {thing}, or does not show it to the bot.",
                    remedy=f"Mend [desk] {key}, or add it to the tracker.",
                    code=f"desk.no_{key}",
                )
        assert keyword and bot and team  # noqa: S101, PT018  looked at just above
        closed = frozenset(statuses[name] for name in settings.closed_statuses if name in statuses)
        return _Names(
            keyword=keyword,
            closed_status=statuses[settings.closed_status],
            closed_statuses=closed,
            open_statuses=tuple(each for each in statuses.values() if each not in closed),
            bot=bot.id,
            team=team.id,
        )

    def _is_ours(self, issue: Issue, names: "_Names") -> bool:
        return issue.assigned_to in {None, names.bot} and names.keyword in issue.keywords

    # -- from messages to a ticket -------------------------------------------------------------------------------------

    def _message(self, each: Said, issue: Issue, names: "_Names", *, first: bool) -> Message:
        return Message(
            author=self._author(each, names, first=first),
            received=each.created,
            body=html_to_text(each.content) if each.is_html else each.content.replace("\r\n", "\n"),
            subject=issue.title if first else "",
            id=f"msg{each.id}",
            attachments=tuple(name for name in each.files if name),
        )

    def _author(self, each: Said, names: "_Names", *, first: bool) -> Author:
        if each.creator.id == names.bot:
            return Author.BOT
        return Author.REQUESTER if first or not self._is_team(each.creator) else Author.STAFF

    def _requester(self, issue: Issue, said: Sequence[Said], names: "_Names") -> Requester:
        person = issue.creator
        own = [each.creator for each in said if each.creator.id != names.bot and not self._is_team(each.creator)]
        domain = person.address.rpartition("@")[2]
        verified = (
            is_address(person.address)
            and person.id != names.bot
            and all(each.id == person.id or each.address.rpartition("@")[2] == domain for each in own)
        )
        user_id = public_id(person.name, person.address, verified=verified)
        if not verified:
            return Requester(user_id, verified=False)
        believed = self._settings.organisation == "user"
        return Requester(user_id, address=person.address, organisation=person.organisation if believed else "")

    def _said(self, issue: Issue, ids: Sequence[str]) -> list[Said]:
        """Messages of an issue; those of the one that was looked at last are known already."""
        if self._last_issue != issue.id:
            self._last_issue, self._known_messages = issue.id, {}
        new = [each for each in ids if each not in self._known_messages]
        self._known_messages |= {each.id: each for each in self.wire.messages(new)}
        return [self._known_messages[each] for each in sorted(ids, key=int)]

    def _is_team(self, person: Person) -> bool:
        return not person.roles.isdisjoint(self._settings.team_roles)

    # -- writing and looking -------------------------------------------------------------------------------------------

    def _check_recipients(self, issue: Issue, to: Requester, by: Deadline) -> None:
        others = issue.nosy - {issue.creator.id, self._names().bot}
        strangers = [person for person in self.wire.people(others, by=by) if not self._is_team(person)]
        if strangers or issue.creator.address != to.address:
            raise PermanentError(
                "The issue has others than the verified requester on its nosy list; a reply would reach them.",
                remedy="Take them away, or answer by hand.",
                code="desk.other_recipients",
            )

    def _write(self, issue: Issue, again: Callable[[], Issue], errand: "_Errand") -> None:
        letter, by = errand.letter, errand.by
        made: list[tuple[str, str]] = []
        try:
            with _surely_not_done():
                files = [self._upload(file, by, made) for file in letter.files]
                said = {"author": self._names().bot, "content": stamped(letter), "files": files}
                made.append(("msg", self.wire.post_once(said, by)))
            added = {errand.into: [made[-1][1]]}
            if errand.into == "messages":
                added |= {"nosy": [issue.creator.id], **({"files": files} if files else {})}
            self._add(issue, again, added, errand)
        except UncertainError:
            raise
        except Exception:
            for kind, item_id in reversed(made):
                with suppress(ConnectorError):  # the issue does not show it; the tracker's own people may retire it
                    self.wire.take_back(kind, item_id)
            raise

    def _upload(self, file: Attachment, by: Deadline, made: list[tuple[str, str]]) -> str:
        file_id = self.wire.upload(file.file_name, file.content, file.media_type, by)
        made.append(("file", file_id))
        if self.wire.download(file_id, by) != file.content:
            raise PermanentError(
                "Roundup did not keep the file as it was sent; nothing was replied.",
                remedy="See the tracker's limits on files; answer by hand.",
                code="desk.damaged",
            )
        return file_id

    def _add(self, issue: Issue, again: Callable[[], Issue], added: dict[str, list[str]], errand: "_Errand") -> None:
        for attempt in range(_TRIES):
            try:
                self.wire.add(issue, added, guard=errand.guard, by=errand.by)
            except TransientError as error:
                if error.code != "desk.conflict" or attempt == _TRIES - 1:
                    raise
                issue = again()
            else:
                return

    def _change(self, ticket_id: str, name: str, value: str, wanted: Callable[[Issue], bool]) -> None:
        for attempt in range(_TRIES):
            issue = self.wire.issue(ticket_id)
            if not wanted(issue):
                return
            try:
                self.wire.change(issue, name, value)
            except TransientError as error:
                if error.code != "desk.conflict" or attempt == _TRIES - 1:
                    raise
            else:
                return

    def _has_come_since(self, issue: Issue, names: "_Names") -> bool:
        shown = self._shown.get(issue.id)
        new = [] if shown is None else [each for each in issue.messages if each not in shown]
        return any(each.creator.id != names.bot for each in self._said(issue, new))

    def _remember(self, ticket_id: str, issue: Issue) -> None:
        self._shown.pop(ticket_id, None)
        self._shown[ticket_id] = frozenset(issue.messages)
        while len(self._shown) > _KEPT:
            del self._shown[next(iter(self._shown))]


@dataclass(frozen=True, slots=True)
class _Errand:
    """A letter, the issue's list that it goes into, the guard, and when it must be over."""

    letter: Letter
    into: str
    guard: Guard
    by: Deadline


@dataclass(frozen=True, slots=True)
class _Names:
    """What the settings name, as the tracker numbers it."""

    keyword: str
    closed_status: str
    closed_statuses: frozenset[str]
    open_statuses: tuple[str, ...]
    bot: str
    team: str


# -- small things ------------------------------------------------------------------------------------------------------


@contextmanager
def _surely_not_done() -> Iterator[None]:
    """What is made within has reached nobody, whatever became of it."""
    try:
        yield
    except UncertainError as error:
        raise TransientError(
            "Roundup did not answer while a reply was being prepared; nothing has left.",
            remedy="See whether the tracker runs; the bot tries again by itself.",
            code=error.code,
        ) from None


def _checked(ticket_id: str) -> str:
    if not (ticket_id.isascii() and ticket_id.isdecimal() and len(ticket_id) < 19):  # noqa: PLR2004  a database's key
        raise PermanentError(
            "Roundup has no such issue.", remedy="See where it has gone; a person must answer.", code="desk.gone"
        )
    return ticket_id


def _widely_before(when: datetime) -> str:
    return (when.astimezone(UTC) - _WIDEST_ZONE).strftime("%Y-%m-%d.%H:%M:%S")


def _hash(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:16]
