"""The session with Request Tracker: a token on each call, or one login and its cookie.

The server checks a token or a password with bcrypt, a fifth of a second of its processor by its default settings, on
every call; a cookie costs it nothing of the kind. docs/desks.md has the figures.
"""

import re
from collections.abc import Mapping
from datetime import timedelta
from urllib.parse import urlencode

from connectors.desks.rt_settings import RequestTrackerSettings
from connectors.errors import MisconfiguredError
from connectors.http import Body, Session

_REFUSED = frozenset({302, 303, 401, 403})
_LOGIN = "/NoAuth/Login.html"
_COOKIE = re.compile(r"(RT_SID_[^=;,\s]+=[^;,\s]+)")


def open_session(settings: RequestTrackerSettings) -> Session:
    """A session; nothing is asked of the server yet.

    Raises:
        MisconfiguredError: the secret cannot be read.
    """
    # Without a Referer the server takes a call with a cookie for a forged one.
    headers = {"Accept": "application/json", "Referer": f"{settings.url}/"}
    login = None
    if settings.token is not None:
        headers["Authorization"] = f"token {settings.token.read('desk.token')}"
    elif settings.password is not None:
        login = _Login(settings.user, settings.password.read("desk.password"))
    return Session(
        settings.url,
        name="Request Tracker",
        headers=headers,
        within=timedelta(seconds=settings.deadline_seconds),
        ca_file=settings.ca_file,
        login=login,
    )


class _Login:
    """The login form, as a person fills it in."""

    def __init__(self, user: str, password: str) -> None:
        form = urlencode({"user": user, "pass": password, "next": ""})
        self._form = Body(form.encode(), "application/x-www-form-urlencoded")

    def __call__(self, session: Session) -> Mapping[str, str]:
        """The cookie of a new session; MisconfiguredError where the user or the password is wrong."""
        answer = session.write("POST", "logging in", _LOGIN, self._form, also=frozenset({302, 303}))
        found = _COOKIE.findall(answer.headers.get("Set-Cookie", ""))
        cookie = {"Cookie": found[-1]} if found else {}
        # The form answers 200 to a wrong password, too.
        seen = session.read("logging in", "/REST/2.0/rt", headers=cookie, also=_REFUSED)
        if seen.status in _REFUSED:
            raise MisconfiguredError(
                "Request Tracker does not know the bot's user, or not with this password.",
                remedy="Mend [desk] user and password.",
                code="desk.unauthorised",
            )
        return cookie
