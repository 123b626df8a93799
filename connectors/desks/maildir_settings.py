"""What the section ``[desk]`` of the configuration may say for ``type = "maildir"``."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from connectors.desks.mail_headers import is_address, one_line


class MaildirSettings(BaseModel):
    """The section ``[desk]`` of the configuration, for ``type = "maildir"``."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    root: Path
    """Holds the folders; on one file system, for the bot's user and the mail system alone."""
    address: str
    """The desk's own address: From of every reply."""
    display_name: Annotated[str, Field(min_length=1, max_length=100)] = "Lindesk"
    folder: Annotated[str, Field(pattern=r"^[^./\\\s][^/\\]*$", max_length=100)] | None = None
    """A folder within ``inbox/`` that is the category."""
    category_header: Annotated[str, Field(pattern=r"^[A-Za-z0-9-]+$", max_length=100)] | None = None
    category_value: Annotated[str, Field(min_length=1)] | None = None
    subject_contains: Annotated[str, Field(min_length=1)] | None = None
    sender_verification: Literal["upstream", "dmarc"]
    """Who proves that a sender is who it says: the mail system in front, or each mail's Authentication-Results."""
    authserv_id: Annotated[str, Field(pattern=r"^[A-Za-z0-9._-]+$")] | None = None
    staff_domains: list[str] = []
    """Domains where every address is the team's. Not where a provider has addresses too."""
    staff_addresses: list[str] = Field(default=[], repr=False)
    """The team's own addresses."""

    @field_validator("root")
    @classmethod
    def _absolute(cls, value: Path) -> Path:
        if not value.is_absolute():
            raise ValueError("say the whole path, beginning with /")
        return value

    @field_validator("address")
    @classmethod
    def _one_address(cls, value: str) -> str:
        return _checked_address(value)

    @field_validator("staff_addresses")
    @classmethod
    def _addresses(cls, value: list[str]) -> list[str]:
        return [_checked_address(each) for each in value]

    @field_validator("display_name")
    @classmethod
    def _one_line(cls, value: str) -> str:
        if value != one_line(value):
            raise ValueError("must be on one line, without control characters")
        return value

    @field_validator("staff_domains")
    @classmethod
    def _domains(cls, value: list[str]) -> list[str]:
        domains = [each.strip().lower() for each in value]
        if any(not is_address(f"x@{domain}") for domain in domains):
            raise ValueError('each must be a domain, such as "kommunen.example"; addresses go in staff_addresses')
        return domains

    @model_validator(mode="after")
    def _agree(self) -> "MaildirSettings":
        if (self.category_header is None) != (self.category_value is None):
            raise ValueError("category_header and category_value belong together")
        rules = (self.folder, self.category_header, self.subject_contains)
        if sum(rule is not None for rule in rules) > 1:
            raise ValueError("say at most one of folder, category_header with category_value, and subject_contains")
        if (self.sender_verification == "dmarc") != (self.authserv_id is not None):
            raise ValueError('sender_verification = "dmarc" and authserv_id belong together')
        return self


def _checked_address(value: str) -> str:
    address = value.strip().lower()
    if not is_address(address):
        raise ValueError("must be one plain mail address")
    return address
