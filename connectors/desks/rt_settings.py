"""The section ``[desk]`` of the configuration, for ``type = "request_tracker"``. docs/desks.md explains each key."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from connectors.http import checked_address
from connectors.secret import SecretPlace

_Name = Annotated[str, Field(pattern=r"^[^'\\\x00-\x1f]+$", max_length=200)]
"""A name that stands in a query between apostrophes."""
_FieldName = Annotated[str, Field(pattern=r"^[^'\\{}\x00-\x1f]+$", max_length=200)]


class RequestTrackerSettings(BaseModel):
    """Where Request Tracker lies, which tickets are orders, and who is believed."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    url: str
    """Its address as people see it, without /REST/2.0."""
    ca_file: Path | None = None
    user: _Name
    """The bot's own user name in Request Tracker."""
    token: SecretPlace | None = None
    """An authentication token of that user: each call costs the server one bcrypt."""
    password: SecretPlace | None = None
    """Its password instead: one login, then a session cookie."""
    queue: _Name
    category_field: _FieldName | None = None
    """A custom field of the queue, where the queue holds other categories too."""
    category_value: _Name | None = None
    sender_verification: Literal["upstream", "dmarc", "login"]
    """Who proves that a mail's sender is who it says; what is written after a login is proved by the login."""
    authserv_id: Annotated[str, Field(pattern=r"^[A-Za-z0-9._-]+$")] | None = None
    organisation: Literal["user", "none"] = "user"
    """Whether the user's Organization is believed; "none" where people may change their own."""
    hand_over_queue: _Name | None = None
    hand_over_owner: _Name | None = None
    hand_over_status: _Name | None = None
    closed_status: _Name = "resolved"
    closed_statuses: Annotated[list[_Name], Field(min_length=1)] = ["resolved", "rejected", "deleted"]
    """Every inactive status of the queue's lifecycle."""
    deadline_seconds: Annotated[int, Field(ge=1, le=300)] = 30
    """No more than ``[delivery] request_seconds``."""
    handles_seconds: Annotated[int, Field(ge=0, le=3600)] = 120
    """How long the web server lets a request be worked on: FcgidBusyTimeout, --timeout and the like."""

    @field_validator("url")
    @classmethod
    def _address(cls, value: str) -> str:
        return checked_address(value).removesuffix("/REST/2.0")

    @model_validator(mode="after")
    def _agree(self) -> "RequestTrackerSettings":
        if (self.token is None) == (self.password is None):
            raise ValueError("say either token or password")
        if (self.category_field is None) != (self.category_value is None):
            raise ValueError("category_field and category_value belong together")
        if (self.sender_verification == "dmarc") != (self.authserv_id is not None):
            raise ValueError('sender_verification = "dmarc" and authserv_id belong together')
        ways = (self.hand_over_queue, self.hand_over_owner, self.hand_over_status)
        if sum(way is not None for way in ways) != 1:
            raise ValueError("say one of hand_over_queue, hand_over_owner and hand_over_status")
        if self.hand_over_queue == self.queue or self.hand_over_owner == self.user:
            raise ValueError("what is handed over must leave the bot's queue: name another queue or owner")
        if self.closed_status not in self.closed_statuses:
            raise ValueError("closed_statuses must hold closed_status")
        if self.hand_over_status in self.closed_statuses:
            raise ValueError("hand_over_status must be a status of open tickets")
        return self

    @property
    def hand_over(self) -> tuple[str, str]:
        """Field and value that give a ticket to the team."""
        if self.hand_over_queue is not None:
            return "Queue", self.hand_over_queue
        if self.hand_over_owner is not None:
            return "Owner", self.hand_over_owner
        return "Status", self.hand_over_status or ""
