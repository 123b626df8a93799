"""The Swedish words for the program's codes, as the team reads them. Every code has its words; a test sees to that."""

from collections.abc import Mapping
from dataclasses import dataclass

from rules.decision import Handover
from rules.reading.model import Cause, Reason


@dataclass(frozen=True, slots=True)
class Why:
    """Why a person has the ticket, and what is left to do."""

    why: str
    todo: str


_ANSWER = "Läs ärendet och svara beställaren."

HANDED_OVER: Mapping[Reason | Handover, Why] = {
    # What only the requester could have told: a person has it after questions that led nowhere.
    Reason.FIELD_CONFLICT: Why("Datumfältet i formuläret och texten anger inte samma dag.", _ANSWER),
    Reason.IMPOSSIBLE_DATE: Why("Den dag som anges finns inte i kalendern.", _ANSWER),
    Reason.WEEKDAY_MISMATCH: Why("Veckodagen och datumet stämmer inte med varandra.", _ANSWER),
    Reason.AMBIGUOUS_DATE: Why("Den dag som anges kan läsas på flera sätt.", _ANSWER),
    Reason.RANGE: Why("Beställaren anger en period i stället för en dag.", _ANSWER),
    Reason.VAGUE_TIME: Why("Beställaren anger ungefär när, men inte vilken dag.", _ANSWER),
    # What a person must take.
    Reason.STANDING_ORDER: Why(
        "Beställaren vill ha utdrag löpande, till exempel varje månad. Boten tar bara en beställning i taget.",
        "Förklara att varje utdrag beställs för sig, eller kom överens om något annat.",
    ),
    Reason.OTHER_PROVIDER: Why(
        "Beställaren frågar efter en annan utförares kunder. En utförare får bara sina egna.",
        "Avgör vad beställaren får ha och svara. Lämna inte ut något utan att ha prövat det.",
    ),
    Reason.OTHER_EXTRACT: Why(
        "Beställaren vill ha något annat än listan över egna kunder med aktivt larm.",
        "Avgör om uppgifterna kan lämnas ut och svara beställaren.",
    ),
    Reason.QUOTED_ORDER: Why(
        "Beställningen står bara i citerad eller vidarebefordrad text, och den läser boten inte.",
        "Läs den citerade texten. Är det en beställning: svara själv, eller be om den i egna ord.",
    ),
    Reason.OTHER_MATTER: Why("Det som beställaren skriver är ingen beställning av loggutdrag.", _ANSWER),
    Handover.UNKNOWN_REQUESTER: Why(
        "Boten vet inte vilken utförare beställaren hör till. Ingenting har lämnats ut.",
        "Kontrollera vem det är. Är det en utförare: lägg till adressen under [[providers]] i botens inställningar.",
    ),
    Handover.AMBIGUOUS_REQUESTER: Why(
        "Beställaren kan höra till mer än en utförare. Ingenting har lämnats ut.",
        "Ta reda på vilken utförare det gäller och svara. Rätta [[providers]] i botens inställningar.",
    ),
    Handover.AUTOMATIC: Why(
        "Meddelandet är skickat av ett system, till exempel ett frånvarosvar. Sådana besvaras aldrig av boten.",
        "Se om det rör någon beställning. Annars kan ärendet stängas.",
    ),
    Handover.PERSON_ANSWERED: Why(
        "En handläggare har redan svarat i ärendet. Boten lägger sig inte i.",
        "Gör klart ärendet. Boten skickar inget utdrag här.",
    ),
    Handover.PERSON_CLOSED: Why("En handläggare har stängt ärendet.", "Inget, om ärendet är klart."),
    Handover.PERSON_TOOK: Why("En handläggare har tagit över ärendet.", "Gör klart ärendet. Boten skickar inget här."),
    Handover.MIXED_DAYS: Why(
        "Beställaren vill ha utdrag både i dag och en dag som inte går. Väntar boten på svar missas dagens utdrag.",
        "Ta dagens utdrag för hand i dag, och kom överens med beställaren om den andra dagen.",
    ),
    Handover.TOO_MANY_DAYS: Why(
        "Beställaren vill ha utdrag för fler dagar än boten bokar på en gång.",
        "Ta reda på vilka dagar beställaren behöver och svara.",
    ),
    Handover.DELIVERED_BEFORE: Why(
        "Beställaren vill ha ett utdrag för en dag som redan är levererad i ärendet.",
        "Fråga vad som var fel med det förra utdraget.",
    ),
    Handover.MISSED_DAY: Why(
        "En bokad dag har passerat utan att utdraget togs.",
        "Kontakta beställaren och kom överens om vad som gäller.",
    ),
    Handover.NO_ANSWER: Why(
        "Boten har frågat och påmint, men inte fått något svar som går att använda.",
        "Kontakta beställaren på annat sätt, eller stäng ärendet.",
    ),
    Handover.TOO_MANY_QUESTIONS: Why(
        "Boten har frågat flera gånger utan att få en beställning som går att utföra.",
        "Kontakta beställaren och gör klart beställningen för hand.",
    ),
    Handover.WHICH_ORDER: Why(
        "Beställaren vill ta tillbaka en beställning. Boten kan inte avgöra vilken, eller så är den redan besvarad.",
        "Ta reda på vilken beställning det gäller och svara.",
    ),
    Handover.ATTENTION: Why("Beställningen är besvarad, men ärendet innehåller mer än så.", _ANSWER),
}

CAUSES: Mapping[Cause, str] = {
    Cause.FAULT: "felanmälan: ett larm som inte fungerar, eller kanske inte gör det",
    Cause.REGISTER: "en ändring av uppgifter om en kund, utföraren eller kontaktpersonen",
    Cause.QUESTION: "en fråga som utdraget inte besvarar",
    Cause.COMPLAINT: "ett klagomål",
    Cause.WISH: "ett önskemål som boten inte kan uppfylla: annat format, annan kanal eller annan mottagare",
    Cause.STANDING_ORDER: "ett önskemål om återkommande utdrag",
    Cause.OTHER_ORDER: "en beställning av något annat än utförarens eget loggutdrag",
    Cause.OTHER_MATTER: "ett annat ärende",
    Cause.NOT_UNDERSTOOD: "något som boten inte förstod",
}

SOMETHING = "något som en handläggare behöver se"
"""Where the reading gives no cause."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What has gone wrong, and what the team can do."""

    what: str
    todo: str


_BY_HAND = "Svara beställaren för hand om det brådskar."
_OPERATIONS = f"Be driften läsa raden längst ned. {_BY_HAND}"
_RETRY = "Kör därefter `lindesk-bot cases retry` med ärendets referens."

TROUBLES: Mapping[str, Trouble] = {
    "export": Trouble(
        "Listan från larmsystemet går inte att använda: den saknas, är för gammal, ofullständig eller har fel form.",
        f"Se till att larmsystemet lämnar en ny, hel lista. {_BY_HAND}",
    ),
    "export.shrunken": Trouble(
        "Listan från larmsystemet har krympt så mycket sedan förra utdraget att den kan vara ofullständig.",
        "Kontrollera listan mot larmsystemet. Är den riktig: kör `lindesk-bot cases retry --accept-shrunken` med "
        "ärendets referens.",
    ),
    "platform": Trouble("Larmsystemet svarar inte som det ska.", _OPERATIONS),
    "platform.foreign_rows": Trouble(
        "Larmsystemet lämnade rader för enheter som inte är utförarens. Ingenting har skickats.",
        f"Be driften kontrollera utförarens enheter i inställningarna. {_BY_HAND}",
    ),
    "workbook": Trouble("Excelfilen med utdraget gick inte att göra. Ingenting har skickats.", _OPERATIONS),
    "desk": Trouble("Ärendet går inte att läsa eller skriva i ärendesystemet.", _OPERATIONS),
    "mail": Trouble(
        "Ett mejl i ärendet går inte att läsa: det är tomt, för stort eller skadat.",
        f"Öppna mejlet och läs det för hand. {_BY_HAND}",
    ),
    "maildir": Trouble("Det går inte att läsa eller skriva i brevlådan.", _OPERATIONS),
    "store": Trouble("Botens databas går inte att läsa eller skriva. Inget skickas förrän den gör det.", _OPERATIONS),
    "delivery": Trouble("Det är osäkert om ett svar från boten kom fram.", f"Titta i ärendet. {_BY_HAND}"),
    "delivery.unknown": Trouble(
        "Det går inte att veta om svaret kom fram. Boten har försökt två gånger och skickar inte en tredje.",
        f"Titta i ärendet och fråga beställaren om utdraget kom. Kom det inte: svara för hand. {_RETRY}",
    ),
    "delivery.double": Trouble(
        "Beställaren har fått samma utdrag mer än en gång i det här ärendet. Ärendesystemet visade svaret för sent.",
        f"Tala om det för beställaren och för driften. {_RETRY}",
    ),
    "calendar": Trouble(
        "Beställningen gäller ett år som botens kalender inte omfattar.",
        "Kontrollera året med beställaren.",
    ),
    "letters": Trouble("En av kommunens egna brevmallar går inte att använda.", _OPERATIONS),
    "internal": Trouble(
        "Boten stötte på något som den inte är gjord för. Det är ett fel i boten.",
        "Svara beställaren för hand, och anmäl felet med koden nedan.",
    ),
}
"""By an error code, or the part of it before the first full stop."""

ELSE = Trouble("Något gick fel som boten inte kan rätta till själv.", _OPERATIONS)


def trouble(code: str) -> Trouble:
    """The words for an error code: its own, its family's, or general ones."""
    return TROUBLES.get(code) or TROUBLES.get(code.partition(".")[0], ELSE)
