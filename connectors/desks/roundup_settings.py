"""The section ``[desk]`` of the configuration, for ``type = "roundup"``. docs/desks.md explains each key."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from connectors.http import checked_address
from connectors.secret import SecretPlace

_Name = Annotated[str, Field(min_length=1, max_length=200)]


class RoundupSettings(BaseModel):
    """Where the tracker lies, which issues are orders, and who is believed."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    url: str
    """The tracker's address as people see it, without /rest."""
    ca_file: Path | None = None
    user: Annotated[str, Field(pattern=r"^[^:\s\x00-\x1f]+$", max_length=200)]
    password: SecretPlace
    category: _Name
    """The keyword that marks an order."""
    hand_over_to: _Name
    """The user name that stands for the team: who an issue is assigned to when a person must have it."""
    sender_verification: Literal["upstream", "no_mail"]
    """Who proves that a mail's sender is who it says: the mail system in front, or there is no mail gateway."""
    organisation: Literal["user", "none"] = "none"
    """Whether the user's organisation is believed. Roundup lets people change their own."""
    team_roles: Annotated[list[_Name], Field(min_length=1)] = ["Admin", "Team"]
    """The roles of the desk's own people."""
    notes: Annotated[str, Field(pattern=r"^[a-z]\w*$", max_length=50)] = "notes"
    """The property of issues that holds internal notes; the classic tracker has none of its own."""
    closed_status: _Name = "resolved"
    closed_statuses: Annotated[list[_Name], Field(min_length=1)] = ["resolved", "done-cbb"]
    deadline_seconds: Annotated[int, Field(ge=1, le=300)] = 30
    """No more than ``[delivery] request_seconds``."""
    handles_seconds: Annotated[int, Field(ge=0, le=3600)] = 60
    """How long the server may go on with a request that we have given up on."""

    @field_validator("url")
    @classmethod
    def _address(cls, value: str) -> str:
        return checked_address(value)

    @model_validator(mode="after")
    def _agree(self) -> "RoundupSettings":
        if self.hand_over_to == self.user:
            raise ValueError("hand_over_to must be another user than the bot's own")
        if self.closed_status not in self.closed_statuses:
            raise ValueError("closed_statuses must hold closed_status")
        return self
