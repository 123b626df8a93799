"""The demo's script: who writes what and when, and how each ticket should come out. Everybody here is invented.

Two weeks around Easter 2026: Good Friday is 3 April, Easter Monday 6 April. Each ticket shows one row of the decision
table (``rules/decision.py``) or one thing that mails do.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from rules.lifecycle import State
from rules.ticket import STOCKHOLM

FIRST, LAST = date(2026, 3, 30), date(2026, 4, 10)


@dataclass(frozen=True, slots=True)
class DemoUnit:
    """A unit of the platform's list, and what it holds on the first day."""

    name: str
    customers: int
    akutlarm: int
    unknown: int = 0
    two_alarms: int = 0
    protected: int = 0


@dataclass(frozen=True, slots=True)
class DemoProvider:
    """A provider of the demo."""

    id: str
    name: str
    domain: str
    units: tuple[DemoUnit, ...]


SOL = DemoProvider(
    "solglantan",
    "Solgläntans hemtjänst AB",
    "solglantan.example",
    (DemoUnit("Solgläntan Norr", 41, 3, two_alarms=2), DemoUnit("Solgläntan Söder", 28, 2)),
)
BJORK = DemoProvider(
    "bjorkdungen", "Björkdungens omsorg", "bjorkdungen.example", (DemoUnit("Björkdungen", 63, 4, protected=1),)
)
LIND = DemoProvider("lindangen", "Lindängens hemtjänst", "lindangen.example", (DemoUnit("Lindängen", 35, 2),))
HAV = DemoProvider(
    "havsornen", "Havsörnens trygghet AB", "havsornen.example", (DemoUnit("Havsörnen", 19, 1, unknown=2),)
)
PROVIDERS = (SOL, BJORK, LIND, HAV)


class Form(StrEnum):
    """How a mail is written."""

    PLAIN = "plain"
    """UTF-8, quoted-printable or base64 as the library sees fit."""
    HTML = "html"
    """HTML and nothing else."""
    LATIN = "latin"
    """ISO-8859-1, multipart, with an attached picture in the signature."""
    QUOTING = "quoting"
    """With the desk's last letter quoted underneath."""
    AUTOMATIC = "automatic"
    """Written by a program (RFC 3834)."""


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail of a requester."""

    at: datetime
    body: str = field(repr=False)
    form: Form = Form.PLAIN
    subject: str = ""
    """Empty: an answer in the ticket's thread."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a ticket should come out."""

    state: State
    letters: tuple[str, ...] = ()
    """The requester's, by the first word of their purpose (``correspondence.py``), in order."""
    extracts: tuple[date | None, ...] = ()
    """The days of the extracts delivered; None: at once, for no certain day."""
    notes: tuple[str, ...] = ()
    """The team's, likewise."""


@dataclass(frozen=True, slots=True)
class DemoTicket:
    """A ticket: who writes, and how it should come out."""

    about: str
    """In English, for the table."""
    sender: str
    name: str
    provider: DemoProvider | None
    mails: tuple[Mail, ...]
    outcome: Outcome


def _at(day: int, month: int, hour: int, minute: int) -> datetime:
    return datetime(2026, month, day, hour, minute, 17, tzinfo=STOCKHOLM)


_S = State
_ORDER = "Beställ loggutdrag"
MARCH_30, MARCH_31 = date(2026, 3, 30), date(2026, 3, 31)
_APRIL = {day: date(2026, 4, day) for day in range(1, 31)}

TICKETS: tuple[DemoTicket, ...] = (
    DemoTicket(
        "no date; a thank-you afterwards",
        "dagny.fors@solglantan.example",
        "Dagny Fors",
        SOL,
        (
            Mail(
                _at(30, 3, 8, 12),
                "Hej!\n\nVi behöver ett loggutdrag så snart som möjligt.\n\nMed vänlig hälsning\nDagny Fors\n"
                "Solgläntans hemtjänst AB",
                subject=_ORDER,
            ),
            Mail(_at(30, 3, 13, 5), "Tack så mycket!\n\nDagny", Form.QUOTING),
        ),
        Outcome(_S.CLOSED, ("extract",), (None,)),
    ),
    DemoTicket(
        "today's date; a complaint two days later",
        "arvid.ek@bjorkdungen.example",
        "Arvid Ek",
        BJORK,
        (
            Mail(
                _at(30, 3, 9, 5),
                "Hej,\n\nvi beställer loggutdrag per 2026-03-30.\n\nHälsningar\nArvid Ek",
                subject="Loggutdrag",
            ),
            Mail(
                _at(1, 4, 9, 31),
                "Hej! Det fattas minst tre kunder i listan som ni skickade. Kan ni titta på det?\n\n/Arvid",
                Form.QUOTING,
            ),
        ),
        Outcome(_S.HANDED_OVER, ("extract", "handed_over"), (MARCH_30,), ("rows", "handover")),
    ),
    DemoTicket(
        "a later day",
        "siv@lindangen.example",
        "Siv Mörk",
        LIND,
        (
            Mail(
                _at(30, 3, 10, 20),
                "Hej!\nVi önskar ett loggutdrag den 1 april 2026, som underlag för fakturering.\nMvh Siv Mörk",
                subject=_ORDER,
            ),
        ),
        Outcome(_S.CLOSED, ("booking", "extract"), (_APRIL[1],)),
    ),
    DemoTicket(
        "two days in one order",
        "runa.dahl@solglantan.example",
        "Runa Dahl",
        SOL,
        (
            Mail(
                _at(30, 3, 11, 2),
                "Hej, vi vill ha loggutdrag både 31 mars och 7 april.\n\nRuna Dahl\nEnhetschef",
                subject=_ORDER,
            ),
        ),
        Outcome(_S.CLOSED, ("booking", "extract", "extract"), (MARCH_31, _APRIL[7])),
    ),
    DemoTicket(
        "a Saturday, then the Friday before",
        "siv@lindangen.example",
        "Siv Mörk",
        LIND,
        (
            Mail(_at(30, 3, 13, 40), "Hej! Loggutdrag per 2026-04-11 tack.\n\n/Siv", subject="Loggutdrag april"),
            Mail(_at(31, 3, 8, 30), "Då tar vi fredag den 10 april i stället.\n\n/Siv", Form.QUOTING),
        ),
        Outcome(_S.CLOSED, ("refuse", "booking", "extract"), (_APRIL[10],)),
    ),
    DemoTicket(
        "Good Friday, then the Tuesday after",
        "dagny.fors@solglantan.example",
        "Dagny Fors",
        SOL,
        (
            Mail(_at(30, 3, 14, 15), "Hej!\n\nVi vill ha utdraget den 3 april.\n\nDagny", subject=_ORDER),
            Mail(_at(31, 3, 7, 50), "Tisdag 7 april går bra.\n\nDagny"),
        ),
        Outcome(_S.CLOSED, ("refuse", "booking", "extract"), (_APRIL[7],)),
    ),
    DemoTicket(
        "a day that has passed",
        "arvid.ek@bjorkdungen.example",
        "Arvid Ek",
        BJORK,
        (
            Mail(_at(30, 3, 15, 0), "Hej, kan vi få loggutdrag per den 27 mars 2026?\n\nArvid Ek", subject=_ORDER),
            Mail(_at(30, 3, 15, 41), "Ja tack, det går bra.\n\nArvid"),
        ),
        Outcome(_S.CLOSED, ("offertoday", "extract"), (None,), ("rows",)),
    ),
    DemoTicket(
        "about the end of April; nobody answers",
        "gota.vall@bjorkdungen.example",
        "Göta Vall",
        BJORK,
        (
            Mail(_at(30, 3, 16, 20), "Hej! Vi vill ha ett loggutdrag i slutet av april.\n\nGöta Vall", subject=_ORDER),
            Mail(
                _at(30, 3, 16, 22),
                "Jag är på semester och åter den 13 april. Vid brådskande ärenden, ring växeln.",
                Form.AUTOMATIC,
            ),
        ),
        Outcome(_S.HANDED_OVER, ("ask", "reminder", "handed_over"), (), ("handover",)),
    ),
    DemoTicket(
        "one day or another",
        "siv@lindangen.example",
        "Siv Mörk",
        LIND,
        (
            Mail(_at(31, 3, 8, 5), "Hej! Vi vill ha utdraget den 8 eller 9 april.\n\n/Siv", subject=_ORDER),
            Mail(_at(31, 3, 9, 44), "Den 9 april, tack.\n\n/Siv", Form.QUOTING),
        ),
        Outcome(_S.CLOSED, ("ask", "booking", "extract"), (_APRIL[9],)),
    ),
    DemoTicket(
        "a weekday that does not fit its date",
        "runa.dahl@solglantan.example",
        "Runa Dahl",
        SOL,
        (
            Mail(_at(31, 3, 9, 10), "Hej! Ta ut listan torsdag den 8 april är ni snälla.\n\nRuna", subject=_ORDER),
            Mail(_at(31, 3, 11, 12), "Oj! Onsdag den 8 april ska det vara.\n\nRuna"),
        ),
        Outcome(_S.CLOSED, ("ask", "booking", "extract"), (_APRIL[8],)),
    ),
    DemoTicket(
        "booked, then cancelled",
        "einar.lund@lindangen.example",
        "Einar Lund",
        LIND,
        (
            Mail(_at(31, 3, 10, 0), "Hej. Loggutdrag per den 9 april 2026.\n\nEinar Lund", subject=_ORDER),
            Mail(_at(1, 4, 14, 0), "Hej, vi behöver inte utdraget längre. Vi avbeställer det.\n\nEinar Lund"),
        ),
        Outcome(_S.CANCELLED, ("booking", "cancelled")),
    ),
    DemoTicket(
        "another provider's customers",
        "dagny.fors@solglantan.example",
        "Dagny Fors",
        SOL,
        (
            Mail(
                _at(31, 3, 11, 30),
                "Hej! Vi tar över några kunder från Björkdungens omsorg i maj. Kan vi få ett loggutdrag över deras "
                "larmkunder?\n\nDagny Fors",
                subject=_ORDER,
            ),
        ),
        Outcome(_S.HANDED_OVER, ("handed_over",), (), ("handover",)),
    ),
    DemoTicket(
        "tomorrow",
        "arvid.ek@bjorkdungen.example",
        "Arvid Ek",
        BJORK,
        (Mail(_at(31, 3, 14, 0), "Hej! Vi vill ha ett loggutdrag per imorgon.\n\nArvid Ek", subject=_ORDER),),
        Outcome(_S.CLOSED, ("booking", "extract"), (_APRIL[1],), ("rows",)),
    ),
    DemoTicket(
        "on Thursday",
        "einar.lund@lindangen.example",
        "Einar Lund",
        LIND,
        (Mail(_at(31, 3, 15, 30), "Hej, kan ni ta ut loggutdraget på torsdag?\n\nEinar Lund", subject=_ORDER),),
        Outcome(_S.CLOSED, ("booking", "extract"), (_APRIL[2],)),
    ),
    DemoTicket(
        "an order, and an alarm that does not work",
        "runa.dahl@solglantan.example",
        "Runa Dahl",
        SOL,
        (
            Mail(
                _at(1, 4, 8, 45),
                "Hej!\n\nVi beställer ett loggutdrag.\n\nLarmet hos en kund på Ekvägen fungerar inte, det är dött. "
                "Kan ni skicka någon?\n\nRuna Dahl",
                subject=_ORDER,
            ),
        ),
        Outcome(_S.HANDED_OVER, ("extract",), (None,), ("attention",)),
    ),
    DemoTicket(
        "somebody unknown",
        "info@larmgruppen.example",
        "Larmgruppen",
        None,
        (
            Mail(
                _at(1, 4, 10, 10),
                "Hej! Vi är Solgläntans hemtjänst AB och behöver loggutdraget så snart som möjligt.\n\nVD",
                subject=_ORDER,
            ),
        ),
        Outcome(_S.HANDED_OVER, ("handed_over",), (), ("handover",)),
    ),
    DemoTicket(
        "a mail that no person wrote",
        "gota.vall@bjorkdungen.example",
        "Göta Vall",
        BJORK,
        (
            Mail(
                _at(1, 4, 11, 0),
                "Tack för ditt mejl. Jag är på semester och läser det den 13 april.",
                Form.AUTOMATIC,
                subject="Autosvar: Loggutdrag",
            ),
        ),
        Outcome(_S.HANDED_OVER, (), (), ("handover",)),
    ),
    DemoTicket(
        "HTML only; two alarms of unknown sort",
        "gun-britt@havsornen.example",
        "Gun-Britt Sjöö",
        HAV,
        (
            Mail(
                _at(1, 4, 13, 20),
                "<html><body><p>Hej!</p><p>Vi beställer ett <b>loggutdrag</b> f&ouml;r v&aring;ra larmkunder.</p>"
                "<p>V&auml;nliga h&auml;lsningar<br>Gun-Britt Sj&ouml;&ouml;</p></body></html>",
                Form.HTML,
                subject=_ORDER,
            ),
        ),
        Outcome(_S.HANDED_OVER, ("extract",), (None,), ("rows",)),
    ),
    DemoTicket(
        "day and month in figures, in an old encoding",
        "einar.lund@lindangen.example",
        "Einar Lund",
        LIND,
        (
            Mail(
                _at(2, 4, 9, 0),
                "Hej på er!\n\nVi önskar loggutdrag 7/4.\n\nGlad påsk önskar\nEinar Lund",
                Form.LATIN,
                subject="Beställning av loggutdrag från Lindängen",
            ),
        ),
        Outcome(_S.CLOSED, ("booking", "extract"), (_APRIL[7],)),
    ),
    DemoTicket(
        "sent on a Saturday evening, no date",
        "siv@lindangen.example",
        "Siv Mörk",
        LIND,
        (Mail(_at(4, 4, 19, 3), "Hej! Skicka vårt loggutdrag när ni hinner.\n\nGlad påsk! /Siv", subject=_ORDER),),
        Outcome(_S.CLOSED, ("extract",), (None,)),
    ),
    DemoTicket(
        "every month from now on",
        "arvid.ek@bjorkdungen.example",
        "Arvid Ek",
        BJORK,
        (
            Mail(
                _at(7, 4, 8, 20),
                "Hej! Från och med nu vill vi ha ett loggutdrag den första vardagen varje månad, tills vidare.\n\n"
                "Arvid Ek",
                subject=_ORDER,
            ),
        ),
        Outcome(_S.HANDED_OVER, ("handed_over",), (), ("handover",)),
    ),
)
