"""The rule book's tables as examples: a form → its day; a word → why there is none; a matter → what the ticket is."""

from datetime import date, datetime

import pytest

from rules.reading import Cause, Kind, Reading, Reason, read
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket

TUESDAY = datetime(2026, 3, 10, 9, 0, tzinfo=STOCKHOLM)
"""10 March 2026, a Tuesday of week 11."""


def reading(body: str, *, subject: str = "", moment: datetime = TUESDAY, form_date: date | None = None) -> Reading:
    message = Message(Author.REQUESTER, moment, body, subject=subject)
    return read(Ticket("T-1", Requester("u-1"), (message,), form_date=form_date))


@pytest.mark.parametrize(
    ("phrase", "day"),
    [
        ("2026-03-16", "2026-03-16"),
        ("2026/03/16", "2026-03-16"),
        ("2026.03.16", "2026-03-16"),
        ("20260316", "2026-03-16"),
        ("16/3", "2026-03-16"),
        ("16/3-26", "2026-03-16"),
        ("16/3 2026", "2026-03-16"),
        ("16.3.2026", "2026-03-16"),
        ("16.3", "2026-03-16"),
        ("16-03-2026", "2026-03-16"),
        ("260316", "2026-03-16"),
        ("16 mars", "2026-03-16"),
        ("den 16 mars", "2026-03-16"),
        ("16:e mars", "2026-03-16"),
        ("16 mars -26", "2026-03-16"),
        ("mars 16", "2026-03-16"),
        ("sextonde mars", "2026-03-16"),
        ("den 16:e", "2026-03-16"),
        ("den 16", "2026-03-16"),
        ("måndag", "2026-03-16"),
        ("kommande tisdag v. 12", "2026-03-17"),
        ("nästa måndag", "2026-03-16"),
        ("fredag nästa vecka", "2026-03-20"),
        ("torsdag denna vecka", "2026-03-12"),
        ("tisdag vecka 12", "2026-03-17"),
        ("idag", "2026-03-10"),
        ("dagens datum", "2026-03-10"),
        ("imorgon", "2026-03-11"),
        ("i övermorgon", "2026-03-12"),
        ("sista vardagen i mars", "2026-03-31"),
        ("första arbetsdagen i april", "2026-04-01"),
        ("sista bankdagen", "2026-03-31"),
        ("sista fredagen i mars", "2026-03-27"),
        ("sista mars", "2026-03-31"),
        ("sista dagen i månaden", "2026-03-31"),
        ("ultimo mars", "2026-03-31"),
        ("skärtorsdagen", "2026-04-02"),
        ("dagen efter annandag påsk", "2026-04-07"),
        ("första vardagen efter påsk", "2026-04-07"),
        ("valborg", "2026-04-30"),
        ("midsommarafton", "2026-06-19"),
        ("dagen före midsommarafton", "2026-06-18"),
        ("lucia", "2025-12-13"),
        ("16 amrs", "2026-03-16"),
        ("onsdgag 18 mars", "2026-03-18"),
        ("16 March", "2026-03-16"),
        ("fredag den 13 mars", "2026-03-13"),
        ("31 december", "2025-12-31"),
        ("näst sista vardagen i mars", "2026-03-30"),
        ("månadens sista dag", "2026-03-31"),
        ("sista vardagen denna vecka", "2026-03-13"),
        ("första arbetsdagen nästa vecka", "2026-03-16"),
        ("den sista", "2026-03-31"),
        ("sista vardagen nästa månad", "2026-04-30"),
        ("fredag v. 12 2026", "2026-03-20"),
        ("nästa vecka på fredag", "2026-03-20"),
        ("vardagen före påskdagen", "2026-04-02"),
        ("andra vardagen efter påsk", "2026-04-08"),
        ("julafton 2026", "2026-12-24"),
        ("alla helgons dag", "2025-11-01"),
        ("nyårsafton", "2025-12-31"),
        ("30. mars", "2026-03-30"),
    ],
)
def test_every_form_reads_to_its_day(phrase: str, day: str) -> None:
    read_ = reading(f"Hej! Vi önskar ett loggutdrag per {phrase}. Mvh Anna")
    assert (read_.kind, [one.isoformat() for one in read_.dates], read_.attention) == (Kind.DATES, [day], False)


@pytest.mark.parametrize(
    ("body", "days"),
    [
        ("Loggutdrag om tre dagar, tack.", ["2026-03-13"]),
        ("Loggutdrag om 14 dagar, tack.", ["2026-03-24"]),
        ("Loggutdrag om en månad, tack.", ["2026-04-10"]),
        ("Kan ni ta ut loggen nu på fredag?", ["2026-03-13"]),
        ("Loggutdrag för den 28 februari och 31 mars.", ["2026-02-28", "2026-03-31"]),
        ("Loggutdrag i slutet av mars, förslagsvis den 31.", ["2026-03-31"]),
        ("Loggutdrag, inte den 15 utan den 16 mars.", ["2026-03-16"]),
        ("Loggutdrag den 16 mars kl. 08.", ["2026-03-16"]),
        ("Vi behöver ett loggutdrag den 16 mars.", ["2026-03-16"]),
        ("Kan ni boka loggutdraget till onsdag 18 mars?", ["2026-03-18"]),
        ("Loggutdrag som visar läget som det var den 28 februari.", ["2026-02-28"]),
    ],
)
def test_days_that_are_asked_for(body: str, days: list[str]) -> None:
    assert [day.isoformat() for day in reading(body).dates] == days


@pytest.mark.parametrize(
    "body",
    [
        "Vi behöver ett loggutdrag senast fredag.",
        "Loggutdrag tack, vi måste ha det före den 15 mars.",
        "Vi behöver loggutdraget till fredag.",
        "Loggutdrag, klart den 15 mars.",
        "Loggutdrag till månadsskiftet, tack.",
        "Loggutdrag så snart som möjligt.",
        "Loggutdrag omgående, helst idag.",
        "Loggutdrag för mars månad.",
        "Loggutdrag för mars 2026.",
        "Loggutdrag 1–31 mars.",
        "Loggutdrag för Q1.",
        "Loggutdrag för förra kvartalet.",
        "Loggutdrag för förra månaden.",
        "Loggutdrag för januari–mars.",
        "Loggutdrag 2026-02-01 till 2026-02-28.",
        "Loggutdrag för 2026-03.",
        "Loggutdrag för hela månaden.",
        "Loggutdrag för februari och mars.",
        "Loggutdrag tack. Fakturan förfaller den 31 mars.",
        "Loggutdrag tack. Vi har semester 16–20 mars.",
        "Loggutdrag tack. Greta fick sitt larm den 3 mars.",
        "Vårt månatliga loggutdrag, som vanligt.",
        "Loggutdrag enligt rutin Dnr VAN 2024-759, reviderad 2024-04-01.",
        "Loggutdrag tack. Vårt organisationsnummer är 969260-4411.",
        "Loggutdrag tack. Ring 013-20 26 03 vid frågor.",
        "Loggutdrag tack.\n\nMed vänlig hälsning\nAnna Ek\nKontoret är stängt den 20 mars",
        "Loggutdrag tack.\n\nDen 3 mars skrev Anna:\n> loggutdrag den 31 mars",
        "Loggutdrag tack. Ha en fin onsdag!",
        "",
        "Hej!",
    ],
)
def test_what_never_turns_into_a_date(body: str) -> None:
    read_ = reading(body)
    assert (read_.kind, read_.attention) == (Kind.ASAP, False)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("Loggutdrag den 31 april.", Reason.IMPOSSIBLE_DATE),
        ("Loggutdrag 30 februari.", Reason.IMPOSSIBLE_DATE),
        ("Loggutdrag 2026-13-01.", Reason.IMPOSSIBLE_DATE),
        ("Loggutdrag 15/15.", Reason.IMPOSSIBLE_DATE),
        ("Loggutdrag fredag den 14 mars.", Reason.WEEKDAY_MISMATCH),
        ("Loggutdrag 14 eller 15 mars.", Reason.AMBIGUOUS_DATE),
        ("Please send the extract as of 3/4/2026, thank you.", Reason.AMBIGUOUS_DATE),
        ("Loggutdrag 0331.", Reason.AMBIGUOUS_DATE),
        ("Loggutdrag på tisdag.", Reason.AMBIGUOUS_DATE),
        ("Loggutdrag nästa fredag.", Reason.AMBIGUOUS_DATE),
        ("Loggutdrag den 5:e.", Reason.AMBIGUOUS_DATE),
        ("Loggutdrag 1–15 mars.", Reason.RANGE),
        ("Loggutdrag från den 15 mars.", Reason.RANGE),
        ("Loggutdrag från och med den 4 mars till och med den 10 mars.", Reason.RANGE),
        ("Loggutdrag mellan den 4 och den 10 mars.", Reason.RANGE),
        ("Loggutdrag vid månadsskiftet.", Reason.VAGUE_TIME),
        ("Loggutdrag i slutet av mars.", Reason.VAGUE_TIME),
        ("Loggutdrag i mitten av april.", Reason.VAGUE_TIME),
        ("Loggutdrag i början av veckan.", Reason.VAGUE_TIME),
        ("Loggutdrag i helgen.", Reason.VAGUE_TIME),
        ("Loggutdrag vecka 12.", Reason.VAGUE_TIME),
        ("Loggutdrag runt den 15:e.", Reason.VAGUE_TIME),
        ("Loggutdrag nästa vecka.", Reason.VAGUE_TIME),
        ("Loggutdrag för maj.", Reason.VAGUE_TIME),
        ("Loggutdrag för perioden 1–31 januari.", Reason.VAGUE_TIME),
        ("Loggutdrag för 2025.", Reason.VAGUE_TIME),
        ("Loggutdrag, tertial 2.", Reason.VAGUE_TIME),
        ("Loggutdrag den 14 eller den 17.", Reason.AMBIGUOUS_DATE),
        ("Loggutdrag mars 26.", Reason.AMBIGUOUS_DATE),
        ("Loggutdrag fredag om två veckor.", Reason.AMBIGUOUS_DATE),
        ("Loggutdrag dagen före påsk.", Reason.VAGUE_TIME),
        ("Loggutdrag 2026-03-01 till 2026-03-10.", Reason.RANGE),
        ("Loggutdrag vecka 54.", Reason.IMPOSSIBLE_DATE),
        ("Loggutdrag för Q3.", Reason.VAGUE_TIME),
        ("Loggutdrag för nästa kvartal.", Reason.VAGUE_TIME),
        ("Loggutdrag för november och december.", Reason.VAGUE_TIME),
        ("Loggutdrag fredag den 2 och 9 april.", Reason.WEEKDAY_MISMATCH),
    ],
)
def test_what_only_the_requester_can_tell(body: str, reason: Reason) -> None:
    read_ = reading(body)
    assert (read_.kind, read_.reason, read_.attention) == (Kind.ASK, reason, False)


def test_sista_vardagen_early_in_a_month_may_be_the_month_before() -> None:
    read_ = reading("Loggutdrag sista vardagen.", moment=datetime(2026, 4, 3, 9, 0, tzinfo=STOCKHOLM))
    assert (read_.kind, read_.reason) == (Kind.ASK, Reason.AMBIGUOUS_DATE)
    assert read_.options == (date(2026, 3, 31), date(2026, 4, 30))


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("Vi önskar loggutdrag varje månad framöver.", Reason.STANDING_ORDER),
        ("Vi vill ha loggutdraget för oss på Björken samt för Mimosa omsorg.", Reason.OTHER_PROVIDER),
        ("Vi behöver larmhistorik för våra kunder.", Reason.OTHER_EXTRACT),
        ("Kan ni skicka en lista över inaktiva kunder?", Reason.OTHER_EXTRACT),
        ("Se nedan.\n\n> Hej, loggutdrag per 31 mars tack.\n> Anna", Reason.QUOTED_ORDER),
        ("Larmet hos Greta på Storgatan fungerar inte.", Reason.OTHER_MATTER),
        ("Tack för loggutdraget som kom igår!", Reason.OTHER_MATTER),
        (
            "Vi har lagt två beställningar av loggutdrag. Ta bort den ena, den andra ska ligga kvar.",
            Reason.OTHER_MATTER,
        ),
        ("Jag är på semester till den 1 april.", Reason.OTHER_MATTER),
    ],
)
def test_what_a_person_must_take(body: str, reason: Reason) -> None:
    read_ = reading(body)
    assert (read_.kind, read_.reason, read_.attention) == (Kind.HANDOVER, reason, True)


@pytest.mark.parametrize(
    "body",
    [
        "Vi avbeställer loggutdraget.",
        "Bortse från vår beställning av loggutdrag.",
        "Loggutdraget behövs inte längre, tack.",
    ],
)
def test_withdrawals(body: str) -> None:
    assert reading(body).kind is Kind.CANCEL


@pytest.mark.parametrize(
    ("besides", "cause"),
    [
        ("Larmet hos Greta fungerar inte.", Cause.FAULT),
        ("Larmet hos Greta fungrear inte.", Cause.FAULT),
        ("Knappen hos Sven är trasig.", Cause.FAULT),
        ("En kund har ramlat och larmat utan svar.", Cause.FAULT),
        ("Dosan hos fru Ek får ingen kontakt.", Cause.FAULT),
        ("Batteriet i hennes larm är slut.", Cause.FAULT),
        ("Klockan hos vår kund laddar inte.", Cause.FAULT),
        ("Kan ni ändra adressen för Greta i registret?", Cause.REGISTER),
        ("Vår nya kontaktperson är Elvira Nord.", Cause.REGISTER),
        ("Hur länge sparas uppgifterna?", Cause.QUESTION),
        ("Det är oacceptabelt att vi får vänta så länge på svar från er.", Cause.COMPLAINT),
        ("Skicka det gärna som PDF.", Cause.WISH),
        ("Skicka en kopia till vår revisionsbyrå.", Cause.WISH),
        ("Framöver vill vi ha ett utdrag varje månad.", Cause.STANDING_ORDER),
        ("Vi vill också ha larmhistorik.", Cause.OTHER_ORDER),
        ("Återställ mitt lösenord till portalen, tack.", Cause.OTHER_MATTER),
    ],
)
def test_what_a_person_must_see_besides(besides: str, cause: Cause) -> None:
    read_ = reading(f"Vi önskar ett loggutdrag per 16 mars. {besides}")
    assert (read_.kind, read_.dates) == (Kind.DATES, (date(2026, 3, 16),))
    assert cause in read_.causes


@pytest.mark.parametrize(
    "besides",
    [
        "Det ska användas som underlag för fakturering.",
        "Vi fick två nya kunder den 3:e.",
        "Felet på larmet är åtgärdat.",
        "Märk svaret med referens 4411.",
        "Bekräfta gärna.",
        "När kommer det?",
        "Hoppas att ni mår bra!",
        "Tack på förhand och trevlig helg!",
        "Det är lite bråttom.",
    ],
)
def test_what_is_no_matter_for_a_person(besides: str) -> None:
    read_ = reading(f"Vi önskar ett loggutdrag per 16 mars. {besides}")
    assert (read_.kind, read_.dates, read_.attention) == (Kind.DATES, (date(2026, 3, 16),), False)


def test_a_fault_below_the_signature_is_seen() -> None:
    read_ = reading("Loggutdrag tack.\n\nMvh\nAnna Ek\nEnhetschef\n\nPS. Larmet hos Greta fungerar inte.")
    assert (read_.kind, read_.causes) == (Kind.ASAP, (Cause.FAULT,))


def test_the_forms_field_counts_like_text() -> None:
    field = date(2026, 3, 20)
    assert reading("Loggutdrag tack.", form_date=field).dates == (field,)
    assert reading("Loggutdrag i slutet av mars.", form_date=field).dates == (field,)
    conflict = reading("Loggutdrag den 27 mars.", form_date=field)
    assert (conflict.reason, conflict.options) == (Reason.FIELD_CONFLICT, (field, date(2026, 3, 27)))
    assert reading("Datumet i fältet blev fel, det ska vara den 27 mars.", form_date=field).dates == (
        date(2026, 3, 27),
    )
    standing = reading("Vi önskar loggutdrag varje månad framöver.", form_date=field)
    assert (standing.dates, standing.causes) == ((field,), (Cause.STANDING_ORDER,))


def test_a_bare_date_in_the_subject_counts_but_not_an_earlier_messages() -> None:
    assert reading("Se rubriken.", subject="Loggutdrag 16 mars").dates == (date(2026, 3, 16),)
    assert reading("Loggutdrag tack.", subject="SV: Loggutdrag 16 mars").kind is Kind.ASAP


def test_a_message_longer_than_anybody_writes_is_shown_to_a_person() -> None:
    read_ = reading("Loggutdrag den 16 mars. " + "Det regnar. " * 5_000)
    assert read_.causes == (Cause.NOT_UNDERSTOOD,)
