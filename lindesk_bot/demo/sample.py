"""Invented customers, for the demo, the preview and the tests. Nobody here exists.

Identity numbers come from the series that Skatteverket has set apart for testing: the three figures of the individual
number are 238 or 239, which no living person is given. The check digit is right.
"""

import random
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from rules.extract import Alarm, Extract, Protection, Sort

_GIVEN = (
    *("Agda", "Alva", "Anna-Märta", "Asta", "Birgit", "Dagny", "Edla", "Elsy", "Gunborg", "Gun-Britt", "Hjördis"),
    *("Iréne", "Kerstin", "Märta", "Siv", "Solbritt", "Ulla", "Viola", "Åsa", "Östen", "Arvid", "Bengt", "Börje"),
    *("Einar", "Göran", "Gösta", "Holger", "Håkan", "Ingvar", "Lennart", "Nils-Åke", "Rune", "Sixten", "Sören", "Åke"),
)
_FAMILY = (
    *("Almlöf", "Berggren", "Bäckström", "Dahlén", "Edlund", "Fors", "Grönkvist", "Hallström", "Höglund", "Idström"),
    *("Järnefors", "Källman", "Lindgård", "Mörk", "Norrby", "Nyström", "Olofsdotter", "Palmér", "Qvist", "Rosenlöv"),
    *("Sjöö", "Strömvall", "Thorén", "Ubby", "Wahlgren", "Vallöf", "Westin", "Ylander", "Zackrisson", "Ågren"),
    *("Åkerblom", "Ängmark", "Äppelgren", "Öberg", "Öhrvall"),
)
_TYPES = ("Trygghetslarm", "Trygghetslarm", "Trygghetslarm med falldetektor", "Mobilt trygghetslarm")
_OLDEST = date(1921, 1, 1)
_DAYS = 14_000
"""Birth dates from 1921 into 1959."""


def sample_alarms(  # noqa: PLR0913  one number for each kind of row
    unit: str,
    how_many: int,
    *,
    seed: int,
    akutlarm: int = 0,
    unknown: int = 0,
    two_alarms: int = 0,
    protected: int = 0,
    before: date = date(2026, 1, 1),
) -> tuple[Alarm, ...]:
    """A unit's alarms; the same arguments always give the same alarms.

    Args:
        unit: the platform's name of the unit; also what the devices are numbered after.
        how_many: customers with an alarm of their own; at most 28 000.
        seed: another seed, other customers.
        akutlarm: spare units beside them.
        unknown: rows whose sort cannot be told, beside them.
        two_alarms: how many of the customers have a second alarm (a row of its own).
        protected: how many of the customers have a protected identity.
        before: every alarm became active before this day.
    """
    rng = random.Random(f"{unit}\n{seed}")  # noqa: S311  invented customers, no secrets
    devices = _devices(rng)
    alarms = []
    for nth, number in enumerate(rng.sample(range(2 * _DAYS), how_many)):
        one = Alarm(
            unit=unit,
            device=next(devices),
            sort=Sort.CUSTOMER,
            customer=identity_number(_OLDEST + timedelta(days=number // 2), 238 + number % 2),
            name=f"{rng.choice(_FAMILY)}, {rng.choice(_GIVEN)}",
            device_type=rng.choice(_TYPES),
            since=_some_day(rng, before),
            protection=Protection.YES if nth < protected else Protection.NO,
        )
        alarms.append(one)
        if nth >= how_many - two_alarms:
            alarms.append(_second(one, next(devices), _some_day(rng, before)))
    spares = [(Sort.AKUTLARM, f"Akutlarm {nth + 1}") for nth in range(akutlarm)] + [(Sort.UNKNOWN, "")] * unknown
    alarms.extend(_spare(unit, next(devices), sort, name, _some_day(rng, before)) for sort, name in spares)
    return tuple(alarms)


def sample_extract(units: Sequence[str], now: datetime, *, customers: int = 12) -> Extract:
    """An extract to look at: every kind of row in the first unit, a few customers less in each further one.

    Args:
        units: the platform's names of the units; at least one.
        now: when it was taken; aware.
        customers: with an alarm of their own, in the first unit.
    """
    alarms: list[Alarm] = []
    for nth, unit in enumerate(units):
        first = int(nth == 0)
        how_many = max(customers - 4 * nth, 1)
        alarms += sample_alarms(
            unit, how_many, seed=nth, akutlarm=1 + first, unknown=first, two_alarms=first, protected=first
        )
    return Extract(
        provider="exempel",
        alarms=tuple(alarms),
        taken_at=now,
        source="påhittade kunder",
        source_time=now - timedelta(hours=1, minutes=45),
        rows_read=len(alarms),
        rows_claimed=len(alarms),
    )


def identity_number(born: date, individual: int) -> str:
    """YYYYMMDDNNNC with its check digit; ``individual`` is 238 or 239 for somebody invented."""
    figures = f"{born:%y%m%d}{individual:03d}"
    doubled = (int(figure) * (2 - place % 2) for place, figure in enumerate(figures))
    check = -sum(value // 10 + value % 10 for value in doubled) % 10
    return f"{born:%Y%m%d}{individual:03d}{check}"


def _second(first: Alarm, device: str, since: date) -> Alarm:
    return Alarm(
        unit=first.unit,
        device=device,
        sort=first.sort,
        customer=first.customer,
        name=first.name,
        device_type="Mobilt trygghetslarm",
        since=since,
        protection=first.protection,
    )


def _spare(unit: str, device: str, sort: Sort, name: str, since: date) -> Alarm:
    kind = "Akutlarm" if sort is Sort.AKUTLARM else "Trygghetslarm"
    return Alarm(
        unit=unit, device=device, sort=sort, name=name, device_type=kind, since=since, protection=Protection.NO
    )


def _devices(rng: random.Random) -> Iterator[str]:
    number = rng.randrange(100_000, 9_000_000)
    while True:
        number += rng.randrange(1, 40)
        yield f"{number:08d}"  # with its leading zeros: a device number is text


def _some_day(rng: random.Random, before: date) -> date:
    return before - timedelta(days=rng.randrange(1, 2_500))
