"""The demo's alarm platform: each simulated morning it drops a whole list into a folder, as a real one does."""

import csv
import io
import os
from dataclasses import replace
from datetime import date, datetime, time
from itertools import chain
from pathlib import Path

from lindesk_bot.demo.sample import sample_alarms
from lindesk_bot.demo.script import FIRST, PROVIDERS, DemoProvider, DemoUnit
from rules.extract import Alarm, Protection, Sort
from rules.ticket import STOCKHOLM

WRITTEN_AT = time(5, 30)
_HEADINGS = ("Enhet", "Enhetsnummer", "Personnummer", "Namn", "Larmtyp", "Aktiv från", "Status", "Skyddad")
"""As the commented configuration names them."""
_MOST_NEW = 4
"""Customers that a unit gets during the two weeks, at most."""


def write_list(folder: Path, day: date) -> Path:
    """Write the list of a day, with the day's time stamp; as platforms do, under another name until it is whole."""
    text = io.StringIO(newline="")
    rows = csv.writer(text, delimiter=";")
    rows.writerow(_HEADINGS)
    for alarm in chain.from_iterable(alarms_of(unit, day) for provider in PROVIDERS for unit in provider.units):
        rows.writerow(_row(alarm, "Aktiv"))
    for ended in sample_alarms("Solgläntan Norr", 6, seed=2, before=FIRST):
        rows.writerow(_row(ended, "Avslutad"))
    whole, growing = folder / f"aktiva-larm_{day}.csv", folder / f"aktiva-larm_{day}.csv.part"
    growing.write_text(text.getvalue(), encoding="utf-8-sig", newline="")
    moment = datetime.combine(day, WRITTEN_AT, STOCKHOLM).timestamp()
    os.utime(growing, (moment, moment))
    growing.rename(whole)
    return whole


def alarms_of(unit: DemoUnit, day: date) -> tuple[Alarm, ...]:
    """A unit's active alarms on a day: customers come, so that two days' extracts differ."""
    new = min((day - FIRST).days // 3, _MOST_NEW)
    everybody = sample_alarms(
        unit.name,
        unit.customers + _MOST_NEW,
        seed=1,
        akutlarm=unit.akutlarm,
        unknown=unit.unknown,
        protected=unit.protected,
        before=FIRST,
    )
    here = everybody[: unit.customers + new] + everybody[unit.customers + _MOST_NEW :]
    # A second device for some: one customer, two rows.
    second = [
        replace(one, device=f"{int(one.device) + 10_000_000:08d}", device_type="Mobilt trygghetslarm")
        for one in here[: unit.two_alarms]
    ]
    return (*here, *second)


def numbers(provider: DemoProvider, day: date) -> tuple[int, int, int, int]:
    """What an extract must say: customers, akutlarm, billable, unknown. Counted here by itself, not by the program."""
    alarms = [alarm for unit in provider.units for alarm in alarms_of(unit, day)]
    billable = len({alarm.customer for alarm in alarms if alarm.sort is Sort.CUSTOMER})
    akutlarm = sum(alarm.sort is Sort.AKUTLARM for alarm in alarms)
    unknown = sum(alarm.sort is Sort.UNKNOWN for alarm in alarms)
    return billable + akutlarm + unknown, akutlarm, billable, unknown


def _row(alarm: Alarm, status: str) -> tuple[str, ...]:
    return (
        alarm.unit,
        alarm.device,
        alarm.customer,
        alarm.name,
        alarm.device_type,
        alarm.since.isoformat() if alarm.since else "",
        status,
        "Ja" if alarm.protection is Protection.YES else "Nej",
    )
