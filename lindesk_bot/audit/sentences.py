"""What an entry of the trail tells, as a Swedish sentence; and which entries somebody wants to see."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from lindesk_bot.audit.chain import Link
from lindesk_bot.replies.words import HANDED_OVER, trouble
from rules.decision import Handover
from rules.reading.model import Reason
from rules.ticket import STOCKHOLM

Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries to show; what is None or empty lets all through."""

    first: date | None = None
    last: date | None = None
    """Stockholm dates, both included."""
    case: str = ""
    provider: str = ""
    requester: str = ""
    action: str = ""
    """An action or its beginning: ``extract``."""

    def takes(self, entry: Entry) -> bool:
        """Whether the entry is wanted."""
        if self.first or self.last:
            day = moment(entry).date()
            if (self.first and day < self.first) or (self.last and day > self.last):
                return False
        exact = {"case": self.case, "provider": self.provider, "requester": self.requester}
        return all(entry.get(key) == value for key, value in exact.items() if value) and str(
            entry.get("action", "")
        ).startswith(self.action)


def entries(links: Iterable[Link], wanted: Wanted) -> Iterator[dict[str, Any]]:
    """The wanted entries; one that is no JSON any more is passed over, `audit verify` tells of it."""
    for one in links:
        try:
            entry = json.loads(one.entry)
            if isinstance(entry, dict) and wanted.takes(entry):
                yield entry
        except (ValueError, RecursionError):
            continue


def moment(entry: Entry) -> datetime:
    """When, in Stockholm; ValueError where the entry has no time."""
    return datetime.fromisoformat(str(entry.get("at", ""))).astimezone(STOCKHOLM)


def line(entry: Entry) -> str:
    """``128  2026-03-16 08:41:07  LU-7KQ4M2XP (ärende T-1): Utdraget skickades …``."""
    about = f"{entry['case']} (ärende {entry.get('ticket', '?')}): " if "case" in entry else ""
    return f"{entry.get('position', '?'):>6}  {moment(entry):%Y-%m-%d %H:%M:%S}  {about}{sentence(entry)}"


def sentence(entry: Entry) -> str:
    """What happened; an action that this program does not know is shown by its name."""
    action = str(entry.get("action", "?"))
    made = SENTENCES.get(action)
    return made(entry) if made else f"{action}."


def _decided(entry: Entry) -> str:
    who = f"Beställare {entry['requester']}" if entry.get("requester") else "Okänd beställare"
    whose = f" för utföraren {entry['provider']}" if entry.get("provider") else ""
    days = ", ".join(entry.get("dates", ()))
    asks = {"asap": "vill ha ett utdrag nu", "dates": f"vill ha utdrag {days}", "cancel": "tar tillbaka en beställning"}
    what = asks.get(str(entry.get("reading")), "har skrivit något annat än en klar beställning")
    does = _DECISIONS.get(str(entry.get("decision")), str(entry.get("decision")))
    why = f" Skäl: {reason(entry['why'])}" if "why" in entry else ""
    refused = f" Nekade dagar: {'; '.join(entry['refused'])}." if entry.get("refused") else ""
    more = " Ärendet innehåller också annat, som en handläggare får se." if entry.get("attention") else ""
    return f"{who}{whose} {what}. Beslut: {does}.{why}{refused}{more}"


_DECISIONS = {
    "deliver": "ta utdraget och skicka det nu",
    "book": "boka och bekräfta",
    "refuse": "dagen går inte, föreslå andra",
    "offertoday": "dagen har passerat, erbjud dagens utdrag",
    "ask": "fråga beställaren",
    "cancel": "ta tillbaka beställningen",
    "handover": "lämna över till en handläggare",
    "nothing": "inget mer att göra",
}


def reason(code: str) -> str:
    """Why something was asked or handed over, as the team reads it."""
    for kind in (Reason, Handover):
        try:
            return HANDED_OVER[kind(code)].why
        except ValueError:
            continue
    return f"{code}."


def _extract(entry: Entry, what: str) -> str:
    numbers = ""
    if "customers" in entry:
        numbers = (
            f" {entry['customers']} kunder, {entry['akutlarm']} akutlarm, {entry['billable']} debiterbara"
            f", {entry['unknown']} okända, {entry['protected']} skyddade."
        )
    checksum = f" Filens kontrollsumma börjar {entry['file_sha256'][:12]}." if "file_sha256" in entry else ""
    return f"{what} ({_which(entry)}, referens {entry.get('reference', '?')}).{numbers}{checksum}{_error(entry)}"


def _letter(entry: Entry, what: str) -> str:
    purpose = str(entry.get("purpose", "?"))
    which = PURPOSES.get(purpose.partition(":")[0], purpose)
    return f"{what}: {which} (referens {entry.get('reference', '?')}).{_error(entry)}"


PURPOSES: Mapping[str, str] = {
    "ask": "fråga till beställaren",
    "booking": "bekräftelse av bokningen",
    "refuse": "besked om att dagen inte går, med förslag",
    "offertoday": "besked om att dagen har passerat, med förslag",
    "reminder": "påminnelse till beställaren",
    "cancelled": "bekräftelse av att beställningen är tillbakatagen",
    "handed_over": "besked till beställaren om att en handläggare tar över",
    "missed": "besked till beställaren om en missad dag",
    "attention": "notering till teamet om något annat i ärendet",
    "rows": "notering till teamet om rader som behöver ses över",
    "handover": "notering till teamet om varför det lämnas över",
    "missed_note": "notering till teamet om en missad dag",
    "parked": "notering till teamet om ett hinder",
    "trouble": "notering till teamet om ett fel som dröjer",
}
"""What a letter or note is for, by the first word of its purpose; a test sees to that each has one."""


def _which(entry: Entry) -> str:
    which = str(entry.get("purpose", "")).removeprefix("extract:")
    return "utdrag på en gång" if which.startswith("asap") else f"utdrag för {which or '?'}"


def _error(entry: Entry) -> str:
    return f" {trouble(str(entry['error'])).what} (kod {entry['error']})" if entry.get("error") else ""


def _says(text: str) -> Callable[[Entry], str]:
    return lambda _entry: text


def _extracted(what: str) -> Callable[[Entry], str]:
    return lambda entry: _extract(entry, what)


def _lettered(what: str) -> Callable[[Entry], str]:
    return lambda entry: _letter(entry, what)


SENTENCES: Mapping[str, Callable[[Entry], str]] = {
    "run.started": lambda e: (
        f"Boten startade (version {e.get('version', '?')}{', torrkörning' if e.get('dry_run') else ''})."
    ),
    "run.stopped": _says("Boten stannade."),
    "case.opened": _says("Ärendet togs in från kön."),
    "case.decided": _decided,
    "case.booked": lambda e: f"Bokat och bekräftat: {', '.join(e.get('days', ()))}.",
    "case.asked": _says("Frågan är ställd. Boten väntar på svar."),
    "case.reminded": _says("Påminnelse skickad."),
    "case.message_came": _says("Något nytt har skrivits i ärendet."),
    "case.more_days": _says("En dag är besvarad. Fler är bokade."),
    "case.nothing_new": _says("Inget nytt att göra. Ärendet stängdes igen."),
    "case.closed": _says("Ärendet stängdes."),
    "case.cancelled": _says("Beställningen togs tillbaka och ärendet stängdes."),
    "case.withdrawn": lambda e: f"Beställaren tog tillbaka beställningen i ett annat ärende ({e.get('by', '?')}).",
    "case.handed_over": lambda e: f"Lämnat till en handläggare. {reason(e['why']) if 'why' in e else ''}".rstrip(),
    "case.passed_on": _says("Det nya lämnades vidare till handläggaren."),
    "case.parked": lambda e: f"Lagt åt sidan för en människa.{_error(e)}",
    "case.trouble": lambda e: f"Något gick fel, nytt försök kommer.{_error(e)}",
    "case.retried": _says("En människa lät boten ta upp ärendet igen."),
    "case.taken": _says("En människa tog över ärendet från boten."),
    "letter.intended": _lettered("Ska skrivas i ärendet"),
    "letter.sent": _lettered("Skrivet i ärendet"),
    "letter.found": _lettered("Fanns redan i ärendet"),
    "letter.not_sent": _lettered("Kom inte iväg"),
    "extract.intended": _extracted("Utdraget är taget och ska skickas"),
    "extract.sent": _extracted("Utdraget skickades"),
    "extract.found": _extracted("Utdraget fanns redan i ärendet"),
    "extract.not_sent": _extracted("Utdraget kom inte iväg"),
    "extract.absent": _extracted("Utdraget hade inte kommit fram"),
    "alarm.double_reply": lambda e: f"LARM: samma utdrag syns {e.get('seen', '?')} gånger i ärendet.",
    "alarm.witness": lambda e: f"LARM: vittnet {e.get('witness', '?')} gick inte att nå.",
    "alarm.mirror": lambda e: f"LARM: speglingen {e.get('witness', '?')} gick inte att skriva.",
    "alarm.trail": lambda e: f"LARM: granskningsloggen är inte den som förseglats ({e.get('found', '?')}).",
    "witness.back": lambda e: f"Vittnet {e.get('witness', '?')} går att nå igen.",
    "mirror.back": lambda e: f"Speglingen {e.get('witness', '?')} går att skriva igen.",
    "key.rotated": lambda e: f"Nyckeln {e.get('old', '?')} byttes mot {e.get('new', '?')}.",
    "books.purged": lambda e: (
        f"Gallrat: {e.get('cases', '?')} avslutade ärenden från före {e.get('closed_before', '?')}. Loggen är kvar."
    ),
}
"""One for each action that the program writes; a test sees to that."""
