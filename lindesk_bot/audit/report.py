"""The yearly report: what was ordered and answered, when, and what a person got; counts only.

All is counted from the trail, so that it can be counted again from an export by somebody else. Months and years are
Stockholm's. What is counted:

- A ticket: ``case.opened``, in the month it was taken in.
- An answer: an extract sent, or found in the desk after a crash; in the month it was written down. It is on time where
  it came by the end of the second working day after the order, or, where a day was booked, on that day. The order's
  time is that of the message that gave it where the entry tells it, or else when the bot took it in.
- Unanswered: an order whose limit has passed, and that has no answer at the end of what is counted.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from lindesk_bot.audit.chain import Link
from lindesk_bot.audit.sentences import Wanted, entries, moment
from rules.service_level import due
from rules.workdays import WorkingDayCalendar

UNKNOWN = "okänd"
"""In the place of a provider, where the requester was nobody's."""
MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


@dataclass(slots=True)
class Counts:
    """What was counted for one provider or month."""

    tickets: int = 0
    on_time: int = 0
    late: int = 0
    unanswered: int = 0
    """Orders whose limit has passed without an answer."""
    asked: int = 0
    refused: int = 0
    handed_over: int = 0
    cancelled: int = 0
    parked: int = 0

    @property
    def answers(self) -> int:
        """Extracts that left."""
        return self.on_time + self.late


@dataclass(slots=True)
class Yearly:
    """One year."""

    year: int
    entries: int = 0
    last_position: int = 0
    total: Counts = field(default_factory=Counts)
    months: dict[int, Counts] = field(default_factory=lambda: {month: Counts() for month in range(1, 13)})
    providers: defaultdict[str, Counts] = field(default_factory=lambda: defaultdict(Counts))
    provider_months: defaultdict[tuple[str, int], Counts] = field(default_factory=lambda: defaultdict(Counts))
    refused: Counter[str] = field(default_factory=Counter)
    """Refused days by reason."""
    handed_over: Counter[str] = field(default_factory=Counter)
    """Hand-overs by reason."""

    def count(self, what: str, on: date, provider: str) -> None:
        """Add one, where the day is of this year."""
        if on.year != self.year:
            return
        name = provider or UNKNOWN
        for counts in (self.total, self.months[on.month], self.providers[name], self.provider_months[name, on.month]):
            setattr(counts, what, getattr(counts, what) + 1)

    @property
    def percent_on_time(self) -> int | None:
        """Of the answers; rounded down, so that 100 means all. None without any."""
        return 100 * self.total.on_time // self.total.answers if self.total.answers else None


@dataclass(slots=True)
class _Case:
    """What is known of a case so far."""

    opened: date
    written: datetime
    provider: str = ""
    waits: dict[str, date] = field(default_factory=dict)
    """What was ordered and is not answered: the day asked for, or "asap", and its limit."""
    answered: set[str] = field(default_factory=set)


def yearly(links: Iterable[Link], year: int, calendar: WorkingDayCalendar) -> Yearly:
    """Count one year; what came before it is read for what it tells of the year's cases."""
    found, cases = Yearly(year), dict[str, _Case]()
    newest: datetime | None = None
    for entry in entries(links, Wanted(last=date(year, 12, 31))):
        newest = moment(entry)
        found.last_position = int(entry.get("position", 0))
        found.entries += newest.year == year
        if "case" in entry:
            _take(found, cases, entry, newest, calendar)
    for case in cases.values():
        found_out = newest.date() if newest else date.min
        for limit in case.waits.values():
            if limit < found_out:
                found.count("unanswered", limit, case.provider)
        found.count("tickets", case.opened, case.provider)
    return found


def _take(
    found: Yearly, cases: dict[str, _Case], entry: Mapping[str, Any], at: datetime, calendar: WorkingDayCalendar
) -> None:
    case = cases.get(entry["case"])
    if case is None or (entry["action"] == "case.opened" and case.opened < at.date()):
        # A ticket of a case that was purged may come again, under the same reference.
        case = cases[entry["case"]] = _Case(at.date(), at)
    case.provider = entry.get("provider", case.provider)
    match entry["action"]:
        case "case.message_came":
            case.written = at
        case "case.decided":
            _decided(found, case, entry, at, calendar)
        case "extract.sent" | "extract.found" if entry.get("purpose") not in case.answered:
            purpose = str(entry.get("purpose"))
            case.answered.add(purpose)
            which = _which(purpose)
            limit = case.waits.pop(which, None) or _limit(which, case.written, calendar)
            found.count("on_time" if at.date() <= limit else "late", at.date(), case.provider)
        case "case.asked":
            found.count("asked", at.date(), case.provider)
        case "case.handed_over" | "case.taken":
            case.waits.clear()
            found.count("handed_over", at.date(), case.provider)
            found.handed_over[str(entry.get("why", "taken_by_hand"))] += at.year == found.year
        case "case.cancelled":
            case.waits.clear()
            found.count("cancelled", at.date(), case.provider)
        case "case.parked":
            found.count("parked", at.date(), case.provider)
        case _:
            pass


def _decided(found: Yearly, case: _Case, entry: Mapping[str, Any], at: datetime, calendar: WorkingDayCalendar) -> None:
    if "received" in entry:
        case.written = datetime.fromisoformat(entry["received"])
    decision = entry.get("decision")
    if decision == "refuse":
        found.count("refused", at.date(), case.provider)
        reasons = [told.partition(": ")[2] for told in entry.get("refused", ())]
        found.refused.update(reasons if at.year == found.year else ())
    if decision in ("deliver", "book"):
        ordered = entry.get("dates") or ["asap"]
        case.waits = {which: _limit(which, case.written, calendar) for which in ordered}


def _which(purpose: str) -> str:
    which = purpose.removeprefix("extract:")
    return "asap" if which.startswith("asap") else which


def _limit(which: str, written: datetime, calendar: WorkingDayCalendar) -> date:
    """The promise: two working days, or the day that was asked for, where that is yet to come."""
    promised = due(written, calendar).day
    if which == "asap":
        return promised
    day = date.fromisoformat(which)
    return day if day > written.date() else promised


def record(found: Yearly) -> dict[str, Any]:
    """For machines."""
    return {
        "year": found.year,
        "entries": found.entries,
        "counted_to_position": found.last_position,
        "total": _numbers(found.total),
        "months": {f"{found.year}-{month:02}": _numbers(counts) for month, counts in found.months.items()},
        "providers": {name: _numbers(counts) for name, counts in sorted(found.providers.items())},
        "provider_months": {
            f"{name} {found.year}-{month:02}": _numbers(counts)
            for (name, month), counts in sorted(found.provider_months.items())
        },
        "refused": dict(sorted(found.refused.items())),
        "handed_over": dict(sorted(found.handed_over.items())),
    }


def _numbers(counts: Counts) -> dict[str, int]:
    numbers = {name: getattr(counts, name) for name in Counts.__slots__}
    return {"answers": counts.answers, **numbers}


def plot(found: Yearly) -> str:
    """The answers month by month, on time and late, as an SVG image."""
    templates = Environment(
        loader=PackageLoader("lindesk_bot.audit", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    most = max((counts.answers for counts in found.months.values()), default=0)
    step = next(step for step in _STEPS if step * 5 >= most or step == _STEPS[-1])
    return templates.get_template("yearly.svg.jinja").render(
        found=found, names=MONTHS, top=step * max(1, -(-most // step)), step=step
    )


_STEPS = tuple(base * 10**power for power in range(7) for base in (1, 2, 5))
