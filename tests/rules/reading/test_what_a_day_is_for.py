"""What a day beside an order is for: asked for, a deadline, another fact; corrections, stretches, several days.

Each sentence stands behind a plain order that names no day, so that the day's role decides alone.
"""

import pytest

from rules.reading import Kind, Reason
from tests.rules.reading.test_other_words import reading

ORDER = "Hej! Vi vill beställa ett loggutdrag. "


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        # what the extract is to show
        ("Listan ska spegla hur det såg ut den 6 mars.", "2026-03-06"),
        ("Det vi vill se är vilka som hade larm den 5 mars.", "2026-03-05"),
        ("Ögonblicksbilden ska vara från den 19 mars.", "2026-03-19"),
        ("Brytdatum är den 31 mars.", "2026-03-31"),
        ("Avläsningen görs lämpligen den 24 mars.", "2026-03-24"),
        ("Kör den fredagen den 20 mars, tack.", "2026-03-20"),
        ("Vänta med att ta ut det till den 25 mars.", "2026-03-25"),
        # questions that propose a day
        ("Passar det er att ta det den 18 mars?", "2026-03-18"),
        ("Vad sägs om den 18 mars?", "2026-03-18"),
        # pointing back
        (
            "Den 27 mars har alla nya larm kommit på plats, och det är den dagen vi vill att ni tar ut det.",
            "2026-03-27",
        ),
        # counted days
        ("Två dagar från nu vore lagom att ta ut det.", "2026-03-12"),
        ("Uttag den 7:e nästa månad.", "2026-04-07"),
        ("Ta ut det på årets sista vardag.", "2026-12-30"),
        ("Torsdagen efter påsk ska uttaget göras.", "2026-04-09"),
        # a point behind a short month is no full stop before a year, and one before another number
        ("Uttag 31 jan. 2029, tack.", "2029-01-31"),
        ("Gör det per 31 mars. 2 av oss läser mejlen.", "2026-03-31"),
        # several
        ("Måndag och onsdag nästa vecka vill vi ha uttag.", "2026-03-16 2026-03-18"),
        ("Gör ett uttag den 16 mars, ett till den 30 mars.", "2026-03-16 2026-03-30"),
        ("Förutom den 16 mars vill vi också ha läget den 31 mars.", "2026-03-16 2026-03-31"),
        ("Ta ut ett den 20 mars och sedan ett varje månad.", "2026-03-20"),
        # corrections
        ("Per den 16 mars, nej vänta, den 17 mars.", "2026-03-17"),
        ("Uttag 16/3. Rättelse: 18/3.", "2026-03-18"),
        ("Den 16 mars är struken, det blir den 19 mars.", "2026-03-19"),
        ("Ville först ha den 16 mars men har ändrat mig till den 20 mars.", "2026-03-20"),
        # one of several
        ("Fakturan går den 27 mars, men bilden ska vara från den 23 mars.", "2026-03-23"),
        ("Förra uttaget gjordes den 6 februari och det här vill vi ha den 16 mars.", "2026-03-16"),
        ("Uttagsdag 16 mars, fakturadatum 30 mars.", "2026-03-16"),
        ("Vecka 13 ska det göras, på torsdagen.", "2026-03-26"),
        # a subject right behind a day begins another clause
        ("Ta ut det den 20 mars vi har många nya kunder.", "2026-03-20"),
        # a day that others do something on, beside the one that is asked for
        ("Eftersom vi ska redovisa den 26 mars vill vi ha loggutdraget den 20 mars.", "2026-03-20"),
        ("Ta ut loggen den 20 mars för vi ska redovisa den 26 mars.", "2026-03-20"),
        ("Ta ut loggen den 20 mars innan avtalet löper ut den 31 mars.", "2026-03-20"),
        ("Ta ut loggen den 20:e eftersom styrelsen träffas den 9 april.", "2026-03-20"),
        ("Den 20 mars är sista dagen jag jobbar, så ta det då.", "2026-03-20"),
        # put in another one's place
        ("Den 20 mars ersätter den tidigare tänkta dagen 18 mars.", "2026-03-20"),
        ("Chefen sa den 18 mars men det ska vara den 20 mars.", "2026-03-20"),
        ("Som vi sa i fredags vill vi ha loggutdraget den 20 mars.", "2026-03-20"),
        # the same day twice
        ("Ta ut det på fredag, alltså den 20 mars.", "2026-03-20"),
        ("Uttag fre. 20 mars.", "2026-03-20"),
        ("Uttag den tjufemte mars, tack.", "2026-03-25"),
        ("Utgå från den 20 mars när ni tar ut listan.", "2026-03-20"),
        ("Hinner ni ta ut det på fredag nästa vecka?", "2026-03-20"),
    ],
)
def test_a_day_that_is_asked_for(sentence: str, days: str) -> None:
    read_ = reading(ORDER + sentence)
    assert (read_.kind, " ".join(day.isoformat() for day in read_.dates)) == (Kind.DATES, days)


@pytest.mark.parametrize(
    "sentence",
    [
        # deadlines
        "Det ska vara oss tillhanda den 20 mars.",
        "Bokslutet låses den 25 mars, så innan dess behöver vi det.",
        "Deadline för oss är den 20 mars.",
        "Om vi inte har det på fredag blir fakturan sen.",
        # other facts
        "Momsen dras den 12 mars.",
        "Taxan ändrades den 1 mars.",
        "Tre kunder flyttar ut den 17 mars.",
        "Ring mig på torsdag om något är oklart.",
        "Mötet som vi skulle ha haft den 18 mars är inställt.",
        "Jag är på semester från och med imorgon till och med den 20 mars.",
        "Det senaste kom den 2 februari.",
        "Ledningen ska titta på det på torsdag.",
        "På fredag ska vi betala våra räkningar.",
        "Ekonomen räknar på det på fredag.",
        "Kontoret målas om den 20 mars.",
        "På fredag är vi på utflykt.",
        "Den 26 mars lämnar vi in det till kommunen.",
        "Redovisningen är på torsdag.",
        "Faktureringen görs den 1 april.",
        "Revisionen är framflyttad till den 20 mars.",
        "Vi skickar månadsfakturan i morgon.",
        "Två av oss har avsatt några timmar nästa vecka.",
        "Det som krånglade förra veckan fungerar nu.",
        "Min ledighet börjar den 1 april och slutar den 9 april.",
        "Vi brukar ta det i slutet av månaden men vill ha det nu.",
        # when others need it
        "Revisorn tar bara emot material till och med den 20 mars, så vi måste ha det dessförinnan.",
        "Chefen vill ha det på sitt bord på fredag.",
        "Skicka det så att jag hinner gå igenom det på torsdag.",
        "Deadline: 20/3",
        # haste, in jest
        "Helst hade vi velat ha det igår.",
        # allowed periods
        "Perioden löper 1 februari till och med 28 februari.",
        # let go of
        "Ta det den 16 mars. Nej förresten, strunta i datumet, ta det när ni hinner.",
    ],
)
def test_a_day_of_something_else(sentence: str) -> None:
    read_ = reading(ORDER + sentence)
    assert (read_.kind, read_.dates) == (Kind.ASAP, ())


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Vi vill ha det för november, tack.", Reason.VAGUE_TIME),
        ("Gäller oktoberfakturan.", Reason.VAGUE_TIME),
        ("Ta ut det i påskveckan.", Reason.VAGUE_TIME),
        ("Ta ut det under andra veckan i april.", Reason.VAGUE_TIME),
        ("Ta ut det någon av de sista dagarna i mars.", Reason.VAGUE_TIME),
        ("Det ska täcka den 2 mars till och med den 9 mars.", Reason.RANGE),
        ("Det ska börja den 2 mars och sluta den 9 mars.", Reason.RANGE),
        ("Startdatum 2 mars, slutdatum 9 mars.", Reason.RANGE),
        ("Gäller förra veckan.", Reason.VAGUE_TIME),
        ("Uttag på måndag, alltså den 20 mars.", Reason.WEEKDAY_MISMATCH),
        ("Fakturan går den 9 april, så vi vill ha uttaget den 20:e.", Reason.AMBIGUOUS_DATE),
        ("Uttag 18/3 alt 19/3.", Reason.AMBIGUOUS_DATE),
        ("Uttaget görs den 33 mars.", Reason.IMPOSSIBLE_DATE),
        ("Ta ut det den 16 mars, en torsdag.", Reason.WEEKDAY_MISMATCH),
        ("Den 19 mars, det vill säga fredagen, ska det tas ut.", Reason.WEEKDAY_MISMATCH),
    ],
)
def test_a_question_remains(sentence: str, reason: Reason) -> None:
    read_ = reading(ORDER + sentence)
    assert (read_.kind, read_.reason) == (Kind.ASK, reason)


def test_the_letters_own_date_is_no_order_for_that_day() -> None:
    assert reading("Borås den 3 mars 2026\n\nHärmed beställs ett loggutdrag.").kind is Kind.ASAP


def test_a_day_that_nobody_explains_is_asked_about() -> None:
    read_ = reading(ORDER + "Fönsterputsen den 24 mars.")
    assert (read_.kind, read_.reason) == (Kind.ASK, Reason.AMBIGUOUS_DATE)


def test_an_order_points_back_to_a_stretch_that_was_told() -> None:
    read_ = reading("Vår period löper 16 april till 15 maj. Vi beställer ett loggutdrag för den perioden.")
    assert (read_.kind, read_.reason) == (Kind.ASK, Reason.RANGE)


@pytest.mark.parametrize(
    "body",
    [
        "Ta ut loggen den 28 mars om det inte är för sent, annars den 1 april.",
        "Loggutdraget helst den 27 mars, i andra hand den 30 mars.",
        "Kör loggutdraget den 30 mars, blir det för tight så den 1 april.",
        "Loggutdrag per 27 mars. Funkar inte det duger den 30 mars.",
        "Vi tar loggutdraget den 30 mars eller dagen efter.",
    ],
)
def test_a_day_with_a_way_out_or_told_by_another_is_asked_about(body: str) -> None:
    assert reading(body).kind is Kind.ASK


@pytest.mark.parametrize(
    "body",
    [
        "Ta ut loggen den 28 mars eller så.",
        "Loggutdrag den 30 mars ungefär.",
        "Loggutdrag den 30 mars plus minus en dag.",
        "Vi önskar loggutdrag den 30 mars eller senare.",
        "Vi önskar loggutdrag. Loggutdraget tas när månaden är slut.",
        "Loggutdraget ska tas på löningsdagen.",
        "Vi vill ha ett loggutdrag, återkommer om dag.",
    ],
)
def test_about_a_day_or_an_event_to_wait_for_is_asked_about(body: str) -> None:
    assert (reading(body).kind, reading(body).reason) == (Kind.ASK, Reason.VAGUE_TIME)


def test_from_a_day_to_a_day_has_no_year_in_between() -> None:
    read_ = reading("Loggutdrag för perioden 1 mars - 31 mars, tack.")
    assert read_.kind is Kind.ASAP
