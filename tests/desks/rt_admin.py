"""Request Tracker's administration, as a person does it: through REST where it can, else through the forms.

Rights, "this custom field applies to that queue" and authentication tokens have no resource in REST 2.
"""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import requests

QUEUE, SHARED_QUEUE, TEAM_QUEUE = "Loggutdrag", "Servicedesk", "Handläggare"
FIELD = "Kategori"
CATEGORY = "Vård, Stöd och Omsorg / Välfärdsteknik / Beställ loggutdrag"
OTHER_CATEGORY = "IT / Konto och lösenord"
BOT, BOT_PASSWORD = "loggbot", "bot-losen-1"
GUEST = "gast"
"""A user that may look, and nothing else."""
STAFF = "karin"
_BOT_RIGHTS = ("SeeQueue", "ShowTicket", "ShowTicketComments", "ReplyToTicket", "CommentOnTicket", "ModifyTicket")
_FIELD_RIGHTS = ("SeeCustomField", "ModifyCustomField")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Of the users that speak REST."""

    bot: str
    guest: str
    staff: str


class Admin:
    """The superuser, logged in.

    Args:
        url: the server.
        password: root's.
    """

    def __init__(self, url: str, password: str) -> None:
        self.url = url
        self._password = password
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers["Referer"] = f"{url}/"  # the server's check for forged requests looks at it
        form = {"user": "root", "pass": password, "next": ""}
        self._session.post(f"{url}/NoAuth/Login.html", data=form, timeout=60).raise_for_status()

    def call(self, method: str, path: str, **more: Any) -> Any:
        """One call of REST 2; its JSON."""
        answer = self._session.request(method, f"{self.url}/REST/2.0{path}", timeout=60, **more)
        assert answer.ok, f"{method} {path}: {answer.status_code} {answer.text[:300]}"
        return answer.json() if answer.content else None

    def _form(self, path: str, data: Iterable[tuple[str, str]]) -> str:
        answer = self._session.post(f"{self.url}{path}", data=list(data), timeout=60)
        answer.raise_for_status()
        assert "Possible cross-site request forgery" not in answer.text, path
        return answer.text

    # -- what must be there --------------------------------------------------------------------------------------------

    def furnish(self) -> Tokens:
        """Queues, category, people and their rights; on an empty desk."""
        queues = [self._queue(name) for name in (QUEUE, SHARED_QUEUE, TEAM_QUEUE)]
        self._category(queues[:2])
        bot, guest, staff = (self._user(name) for name in (BOT, GUEST, STAFF))
        bots = self._group("Botar", bot)
        rights = {
            bots: (*_BOT_RIGHTS, *_FIELD_RIGHTS),
            self._group("Gäster", guest): ("SeeQueue", "ShowTicket", "SeeCustomField"),
            self._group("Handläggare", staff): (*_BOT_RIGHTS, *_FIELD_RIGHTS, "CreateTicket", "OwnTicket"),
        }
        outside = self._unprivileged()
        for queue in queues:
            for group, granted in rights.items():
                # To move a ticket one must be allowed to file one where it goes.
                moved = ("CreateTicket",) if queue == queues[2] and group == bots else ()
                self._grant(group, queue, (*granted, *moved))
            self._grant(outside, queue, ("CreateTicket", "ReplyToTicket"))  # mails come in, and answers to mails
        return Tokens(self._token(bot), self._token(guest), self._token(staff))

    def _queue(self, name: str) -> int:
        made = self.call("POST", "/queue", json={"Name": name, "CorrespondAddress": "loggutdrag@lab.example"})
        return int(made["id"])

    def _user(self, name: str) -> int:
        person = {"Name": name, "EmailAddress": f"{name}@lab.example", "Password": BOT_PASSWORD, "Privileged": 1}
        self.call("POST", "/user", json=person)
        return int(self.call("GET", f"/user/{quote(name)}")["id"])

    def _group(self, name: str, member: int) -> int:
        group = int(self.call("POST", "/group", json={"Name": name})["id"])
        self.call("PUT", f"/group/{group}/members", json=[str(member)])
        return group

    def _unprivileged(self) -> int:
        query = '[{"field":"Domain","value":"SystemInternal"},{"field":"Name","value":"Unprivileged"}]'
        return int(self.call("GET", "/groups", params={"query": query})["items"][0]["id"])

    def _category(self, queues: list[int]) -> None:
        kind = {"Name": FIELD, "Type": "Select", "MaxValues": 1, "LookupType": "RT::Queue-RT::Ticket"}
        field = int(self.call("POST", "/customfield", json=kind)["id"])
        for value in (CATEGORY, OTHER_CATEGORY):
            self.call("POST", f"/customfield/{field}/value", json={"Name": value})
        applied = [(f"AddCustomField-{field}", str(queue)) for queue in queues]
        self._form("/Admin/CustomFields/Objects.html", [("id", str(field)), ("UpdateObjs", "1"), *applied])

    def _grant(self, group: int, queue: int, rights: Iterable[str]) -> None:
        where = f"{group}-RT::Queue-{queue}"
        granted = [(f"SetRights-{where}", right) for right in rights]
        self._form("/Admin/Queues/GroupRights.html", [("id", str(queue)), ("CheckACL", where), *granted])

    def _token(self, user: int) -> str:
        wanted = [("id", str(user)), ("Owner", str(user)), ("Create", "1"), ("Description", "test")]
        page = self._form("/Admin/Users/AuthTokens.html", [*wanted, ("Password", self._password)])
        found = re.search(r"1-\d+-[0-9a-f]{32}", html.unescape(page))
        assert found, "no token on the page"
        return found[0]

    # -- mails ---------------------------------------------------------------------------------------------------------

    def mail_in(self, mail: bytes, queue: str) -> None:
        """A mail comes in, as rt-mailgate hands it over."""
        form = {"queue": queue, "action": "correspond", "SessionType": "REST", "message": mail}
        answer = requests.post(f"{self.url}/REST/1.0/NoAuth/mail-gateway", data=form, timeout=60)
        assert answer.text.startswith("ok"), answer.text[:300]

    def newest(self) -> str:
        """The ticket that was filed last."""
        params = {"query": "id > 0", "orderby": "id", "order": "DESC", "per_page": "1"}
        return str(self.call("GET", "/tickets", params=params)["items"][0]["id"])
