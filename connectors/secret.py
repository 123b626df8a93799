"""Where a secret lies: a file, a systemd credential or an environment variable. Never the secret itself."""

import os
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator

from connectors.errors import MisconfiguredError

_MOST_BYTES = 4096


class Place(BaseModel):
    """``{ file = "/etc/lindesk/desk.token" }``, ``{ credential = "name" }`` or ``{ env = "NAME" }``."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    file: Path | None = None
    credential: Annotated[str, Field(pattern=r"^[\w.-]+$")] | None = None
    env: Annotated[str, Field(pattern=r"^\w+$")] | None = None

    @model_validator(mode="after")
    def _one_place(self) -> "Place":
        if sum(place is not None for place in (self.file, self.credential, self.env)) != 1:
            raise ValueError('say one of file = "...", credential = "..." or env = "..."; not the secret itself')
        return self

    def path(self, base: Path) -> Path | None:
        """The file it lies in, a relative one taken from ``base``; None for an environment variable."""
        if self.file is not None:
            return base / self.file
        if self.credential is not None:
            return Path(os.environ.get("CREDENTIALS_DIRECTORY", "/run/credentials")) / self.credential
        return None


class SecretPlace(Place):
    """A connector's, which knows of no folder that a relative path could be taken from."""

    @model_validator(mode="after")
    def _whole_path(self) -> "SecretPlace":
        if self.file is not None and not self.file.is_absolute():
            raise ValueError("say the whole path of the file, beginning with /")
        return self

    def read(self, key: str) -> str:
        """The secret, without white space around it.

        Args:
            key: of the setting, for the message.

        Raises:
            MisconfiguredError: it cannot be read, or is no single line of printable ASCII; never tells the content.
        """
        try:
            found = self._bytes()
        except (OSError, KeyError):
            raise MisconfiguredError(
                f"The secret [{key}] cannot be read from {self._place()}.",
                remedy="Put it there; the bot's user must be able to read it, and nobody else.",
                code="desk.no_secret",
            ) from None
        text = found.strip().decode("ascii", "replace")
        if not text or not text.isascii() or not text.isprintable():
            raise MisconfiguredError(
                f"The secret [{key}] in {self._place()} is empty, or more than one line of plain letters.",
                remedy="Write the secret alone on one line.",
                code="desk.bad_secret",
            )
        return text

    def _bytes(self) -> bytes:
        path = self.path(Path("/"))
        if path is None:
            return os.environb[(self.env or "").encode()]
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)

    def _place(self) -> str:
        if self.env is not None:
            return f"the environment variable {self.env}"
        return f"the credential {self.credential}" if self.credential is not None else f"the file {self.file}"
