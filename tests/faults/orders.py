"""The people and things of the simulated world: providers, requesters, what they write, the platform's list.

Reading, letters and the workbook are proved elsewhere; here they are as plain as can be, so that a history takes a
millisecond or two. What a requester writes is a few words that ``read`` takes literally::

    ASAP                       DAYS 2026-03-18 2026-03-20        ASK        CANCEL        THANKS        STANDING
    … FAULT                    something beside the order that a person must see
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import date

from connectors.testing.simulated_platform import Listed
from lindesk_bot.cases import Receipt
from lindesk_bot.replies.texts import Text
from lindesk_bot.workbook import Workbook, WorkbookFacts
from rules.extract import Alarm, Extract, Protection, Sort, count
from rules.providers import Provider
from rules.reading.model import Cause, Kind, Reading, Reason
from rules.ticket import Author, Requester, Ticket

OWN = Provider("exempel", "Exempel hemtjänst", frozenset({"Exempel"}), domains=frozenset({"exempel.example"}))
OTHER = Provider("annan", "Annan hemtjänst", frozenset({"Annan"}), domains=frozenset({"annan.example"}))
PROVIDERS = (OWN, OTHER)

ADA = Requester("ada", "ada@exempel.example")
BO = Requester("bo", "bo@annan.example")
NOBODY = Requester("eve", "eve@okand.example")
FORGED = Requester("ada", "ada@exempel.example", verified=False)
PROVIDER_OF = {"ada@exempel.example": OWN.id, "bo@annan.example": OTHER.id}
"""By verified address; whoever is not here gets no extract."""


def alarms(*, unknown: bool = False, protected: bool = False) -> tuple[Listed, ...]:
    """The platform's list: two customers of one provider, one of the other, and what is asked for."""
    rows = [
        Alarm("Exempel", "L-1", Sort.CUSTOMER, "194001012384", "Ada Exempelsson", protection=Protection.NO),
        Alarm("Exempel", "L-2", Sort.CUSTOMER, "193802152391", "Bo Exempelsson", protection=Protection.NO),
        Alarm("Annan", "L-3", Sort.CUSTOMER, "194106062387", "Cecilia Exempelsson", protection=Protection.NO),
    ]
    if unknown:
        rows.append(Alarm("Exempel", "X-1", Sort.UNKNOWN, protection=Protection.NO))
    if protected:
        rows.append(Alarm("Exempel", "L-4", Sort.CUSTOMER, "195001012382", protection=Protection.YES))
    return tuple(map(Listed, rows))


def days(*wanted: date) -> str:
    """What a requester writes who wants certain days."""
    return " ".join(["DAYS", *(day.isoformat() for day in wanted)])


def read(ticket: Ticket) -> Reading:
    """The order as it stands: the newest message that says something about it."""
    kind, at, attention = Kind.HANDOVER, -1, False
    dates: tuple[date, ...] = ()
    reason: Reason | None = Reason.OTHER_MATTER
    for index, message in enumerate(ticket.messages):
        if message.author is not Author.REQUESTER or message.automatic:
            continue
        words = message.body.split()
        attention = attention or "FAULT" in words
        match words[0]:
            case "ASAP":
                kind, dates, reason, at = Kind.ASAP, (), None, index
            case "DAYS":
                wanted = sorted({date.fromisoformat(word) for word in words[1:] if word != "FAULT"})
                kind, dates, reason, at = Kind.DATES, tuple(wanted), None, index
            case "ASK":
                kind, dates, reason, at = Kind.ASK, (), Reason.VAGUE_TIME, index
            case "CANCEL":
                kind, dates, reason, at = Kind.CANCEL, (), None, index
            case "STANDING":
                kind, dates, reason, at = Kind.HANDOVER, (), Reason.STANDING_ORDER, index
            case _:
                pass  # a thank-you, a hurry-up: the order stands
    attention = attention or kind is Kind.HANDOVER
    return Reading(kind, dates, reason, attention, (Cause.FAULT,) if attention else (), settled_in=at)


@dataclass(frozen=True, slots=True)
class PlainLetters:
    """Letters that say what they are and show their reference, as every letter must."""

    def render(self, text: Text, *, reference: str, case: str, receipt: Receipt) -> str:
        return f"{text.template} {case} {receipt.position}\nReferens: {reference}\n"


def build(extract: Extract, facts: WorkbookFacts) -> Workbook:
    """A file that says what it is of, for the watch to read."""
    told = {
        "provider": extract.provider,
        "day": facts.requested_day.isoformat() if facts.requested_day else None,
        "as_of": extract.as_of.isoformat() if extract.as_of else None,
        "taken_at": extract.taken_at.isoformat(),
        "units": sorted({alarm.unit for alarm in extract.alarms}),
    }
    content = json.dumps(told).encode()
    checksum = hashlib.sha256(content).hexdigest()
    counted = count(extract.alarms)
    return Workbook("utdrag.xlsx", content, extract.taken_at, counted, counted.protected, checksum, checksum)
