"""What `lindesk-bot check` shows about Request Tracker: each thing with its remedy. No personal data."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

from connectors.checks import Check, Verdict, until_one_fails
from connectors.desks.rt_settings import RequestTrackerSettings
from connectors.desks.rt_wire import Row, Wire
from connectors.errors import MisconfiguredError
from connectors.http import Answer

_MOST_SKEW = timedelta(seconds=30)
_NOT_THERE = frozenset({403, 404})
_TESTED = "5."


class RightsAndState:
    """Looks at the desk, and writes nothing."""

    def __init__(self, settings: RequestTrackerSettings, wire: Wire, clock: Callable[[], datetime]) -> None:
        self._settings = settings
        self._wire = wire
        self._clock = clock

    def check(self, ours: str) -> Sequence[Check]:
        """Everything, until something fails that the rest needs.

        Args:
            ours: the query for the bot's tickets.
        """
        steps = (self._server, self._user, self._queue, self._hand_over, lambda: self._tickets(ours))
        return until_one_fails("desk", steps)

    def queue(self) -> dict[str, Any]:
        """The queue, as the desk describes it; MisconfiguredError where it or the category does not exist for us."""
        name, settings = self._settings.queue, self._settings
        answer, queue = self._wire.get("looking at the queue", f"/queue/{quote(name, safe='')}", also=_NOT_THERE)
        is_it = str(queue.get("Name", "")).casefold() == name.casefold()  # and not a 200 that tells of something else
        if answer.status in _NOT_THERE or not is_it or str(queue.get("Disabled", "0")) != "0":
            raise MisconfiguredError(
                f"Request Tracker has no queue {name!r}, or does not show it to the bot's user.",
                remedy="Mend [desk] queue, or give the bot's group SeeQueue and ShowTicket in it.",
                code="desk.no_queue",
            )
        fields = {str(each.get("name")) for each in queue.get("TicketCustomFields") or ()}
        if settings.category_field is not None and settings.category_field not in fields:
            raise MisconfiguredError(
                f"The queue {name!r} has no custom field {settings.category_field!r}, or does not show it to the bot.",
                remedy="Mend [desk] category_field, or give the bot's group SeeCustomField.",
                code="desk.no_category",
            )
        return queue

    def _server(self) -> Iterator[Check]:
        answer, about = self._wire.get("asking for the version", "/rt")
        version = str(about.get("Version", ""))
        good = version.startswith(_TESTED)
        yield Check(
            "desk server",
            Verdict.OK if good else Verdict.WARNING,
            f"Request Tracker {version}",
            "" if good else "The connector is tested with version 5; run `make test-desks` against this one.",
        )
        yield self._skew(answer)

    def _skew(self, answer: Answer) -> Check:
        theirs = answer.moment
        if theirs is None:
            return Check(
                "desk clock", Verdict.WARNING, "the server does not tell its time", "Let it send Date headers."
            )
        skew = abs(theirs - self._clock())
        if skew > _MOST_SKEW:
            found = f"differs from ours by {skew.total_seconds():.0f} s"
            return Check("desk clock", Verdict.WARNING, found, "Let both machines follow a time server.")
        return Check("desk clock", Verdict.OK, f"within {_MOST_SKEW.seconds} s of ours")

    def _user(self) -> Iterator[Check]:
        name = self._settings.user
        answer, user = self._wire.get("looking at the bot's user", f"/user/{quote(name, safe='')}", also=_NOT_THERE)
        # What only the user itself is shown proves that the credentials are its own.
        if answer.status in _NOT_THERE or "Disabled" not in user:
            yield Check(
                "desk user",
                Verdict.FAILED,
                f"the credentials are not those of {name!r}",
                "Set [desk] user to the name of the user that the token or password belongs to.",
            )
        elif str(user.get("Privileged")) != "1":
            remedy = "Let this user be granted rights (Privileged), or the desk hides comments from it."
            yield Check("desk user", Verdict.FAILED, f"{name!r} is not privileged", remedy)
        else:
            yield Check("desk user", Verdict.OK, name)

    def _queue(self) -> Iterator[Check]:
        queue, settings = self.queue(), self._settings
        if queue.get("Cc"):
            yield Check(
                "desk queue",
                Verdict.FAILED,
                f"{settings.queue}: {len(queue['Cc'])} Cc of the queue get every reply",
                "Take them away as Cc of the queue; the team itself belongs among its AdminCc.",
            )
            return
        category = f", {settings.category_field} = {settings.category_value!r}" if settings.category_field else ""
        yield Check("desk queue", Verdict.OK, f"{settings.queue}{category}")

    def _hand_over(self) -> Iterator[Check]:
        field, value = self._settings.hand_over
        if field == "Status":
            yield Check("desk hand-over", Verdict.OK, f"status {value!r}")
            return
        kind = field.lower().replace("owner", "user")
        answer, _ = self._wire.get("looking at the hand-over", f"/{kind}/{quote(value, safe='')}", also=_NOT_THERE)
        if answer.status in _NOT_THERE:
            remedy = f"Mend [desk] hand_over_{field.lower()}, or give the bot's group SeeQueue and ShowTicket there."
            yield Check("desk hand-over", Verdict.FAILED, f"no {kind} {value!r} for the bot's user", remedy)
        else:
            yield Check("desk hand-over", Verdict.OK, f"{kind} {value!r}")

    def _tickets(self, ours: str) -> Iterator[Check]:
        rows = list(self._wire.search(ours))
        if not rows:
            remedy = "File one, and run the check again: the rights show in a ticket."
            yield Check("desk rights", Verdict.WARNING, "no open ticket to see them in", remedy)
            return
        yield Check("desk tickets", Verdict.OK, f"{len(rows)} open")
        yield self._rights(self._wire.rows(rows[-1].id, rights=True)[0])

    def _rights(self, row: Row) -> Check:
        needed = {
            "correspond": "ReplyToTicket",
            "comment": "CommentOnTicket",
            f"to {self._settings.closed_status}": "ModifyTicket",
        }
        missing = [right for sign, right in needed.items() if sign not in row.may]
        if missing:
            remedy = "Give them to the bot's group in the queue; see that the lifecycle lets open tickets be closed."
            return Check("desk rights", Verdict.FAILED, f"missing: {', '.join(missing)}", remedy)
        return Check("desk rights", Verdict.OK, "may reply, comment and close")
