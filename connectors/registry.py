"""Entry points → connector. Another package can bring a desk or a platform of its own.

A connector is a function ``connect(settings: Mapping[str, object], *, clock: Callable[[], datetime]) -> Desk``, or
``connect(settings) -> AlarmPlatform``, registered in the group ``lindesk_bot.desks`` or ``lindesk_bot.platforms`` under
the name that the configuration gives as ``type``. It checks its own settings with pydantic and lets the
``ValidationError`` pass: the caller names the key and the file.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from importlib.metadata import entry_points
from typing import cast

from connectors.desks.base import Desk
from connectors.errors import MisconfiguredError
from connectors.platforms.base import AlarmPlatform

DESKS = "lindesk_bot.desks"
PLATFORMS = "lindesk_bot.platforms"


def connect_desk(name: str, settings: Mapping[str, object], *, clock: Callable[[], datetime]) -> Desk:
    """The desk of that name, connected with its settings; MisconfiguredError where there is none."""
    return cast("Desk", _find(DESKS, name)(settings, clock=clock))


def connect_platform(name: str, settings: Mapping[str, object]) -> AlarmPlatform:
    """The alarm platform of that name, connected with its settings; MisconfiguredError where there is none."""
    return cast("AlarmPlatform", _find(PLATFORMS, name)(settings))


def _find(group: str, name: str) -> Callable[..., object]:
    known = {point.name: point for point in entry_points(group=group)}
    if name not in known:
        kind = "desk" if group == DESKS else "platform"
        raise MisconfiguredError(
            f"There is no {kind} connector named {name!r}.",
            remedy=f"Set [{kind}] type to one of: {', '.join(sorted(known)) or 'none is installed'}.",
            code=f"{kind}.unknown_type",
        )
    loaded: Callable[..., object] = known[name].load()
    return loaded
