"""What a person must see, and what looks like it and is background: each sentence stands for a mechanism."""

from datetime import datetime

import pytest

from rules.reading import Cause, Kind, Reading, read
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket

TUESDAY = datetime(2026, 3, 10, 9, 0, tzinfo=STOCKHOLM)


def beside_order(sentence: str) -> Reading:
    """The sentence, beside a plain order."""
    return alone(f"Hej! Vi vill beställa ett loggutdrag. {sentence}\nMvh Anna")


def alone(body: str) -> Reading:
    message = Message(Author.REQUESTER, TUESDAY, body, subject="Loggutdrag")
    return read(Ticket("T-1", Requester("u-1"), (message,)))


FAULTS = [
    "Armbandet som Elsa bär runt handleden ger inte ifrån sig något alls.",
    "Vi har två damer på Ekvägen vars dosor bara tuggar och aldrig kopplar upp.",
    "Knappen hos Sture har blivit sur.",
    "Larmet hemma hos Folke går i baklås titt som tätt.",
    "Vår kund Nils trodde att han larmat men ni hade inte fått något.",
    "Batteriet hos Sven varar bara några timmar.",
    "De säger att klockan på Hjördis handled har dött.",
    "Larmet verkar inte vilja vara med hos fru Ek.",
    "Fallarmet utlöstes inte när Bo ramlade.",
    "Pers klocka går inte att väcka.",
    "Ni lagade dosan i mars men nu är den tyst igen.",
    "Problemet hos Vera kvarstår.",
]
"""An alarm is told of, in any words, and nothing tells that all is well."""

NO_FAULTS = [
    "Jag upptäckte nu att underlaget för larmen saknas.",
    "Larmet hos Folke krånglade i somras men det är sedan länge ordnat.",
    "Inga dosor krånglar just nu.",
    "Trasiga larm har vi inga.",
    "Vi har inte haft ett enda fel på larmen i år.",
    "Om något larm skulle krångla hör vi av oss.",
    "Skulle någon dosa krångla så ringer vi jouren.",
    "Min dator har kraschat så jag skriver från mobilen.",
    "Min telefon gick i backen och är stendöd.",
    "Larmet hos Elsa plockades ner i mars när hon flyttade till boende.",
    "Felet på knappen hos Ines har er montör redan tagit hand om.",
    "Tre procent av larmen var trasiga i fjol.",
    "Ursäkta versalerna, knappen har fastnat.",
    "Vi slog larm till ledningen om att bemanningen inte håller.",
    "Fru Ek fick sin dosa utbytt i går, så nu är hon nöjd.",
]
"""Denied, only supposed, put right, of the writers' own things, or of alarms at large."""

COMPLAINTS = [
    "Förra utdraget var obegripligt.",
    "Sista raden i septemberlistan är avklippt.",
    "Listan vi fick går inte att läsa.",
    "Vi har fått någon annans lista.",
    "Senast fick vi en lista där hälften av våra kunder fattades.",
    "Ert svar dröjde tre veckor.",
    "Svaret ni gav var inget vidare.",
    "Ni har missat en hel grupp i det ni skickade.",
    "Jag blev illa bemött av en handläggare hos er.",
    "Handläggningen hos er lämnar en del att önska.",
]

NO_COMPLAINTS = [
    "Förlåt att jag är sen, jag missade datumet.",
    "Pinsamt, vi har glömt det här två gånger, inget fel på er.",
    "Jag slarvade bort lappen.",
    "Vår revisor klagar på oss för att vi är sena.",
    "Kommunen har klagat på våra fakturor.",
    "Vi har inget att klaga på.",
    "Inga synpunkter på förra listan.",
    "Förra utdraget stämde på pricken.",
    "Vädret är under all kritik.",
    "Filen var fel i vintras, men det redde ni ut direkt.",
]

QUESTIONS = [
    "Vad händer om en kund flyttar till särskilt boende mitt i månaden?",
    "Måste vi lämna igen dosan tvättad?",
    "Ska kunderna själva putsa sina dosor, eller gör ni det?",
    "Får vi lägga listan på intranätet?",
    "Vi är osäkra på vilka som räknas som aktiva.",
    "Vet du om det blir någon larmutbildning i höst?",
    "Det vore bra att få veta vem som sköter nycklarna.",
    "Varför finns inte Asta med?",
]

NO_QUESTIONS = [
    "Jag vet inte hur mycket ni har hört, men från årsskiftet slås våra tre grupper ihop till två.",
    "Hur har ni det i värmen?",
    "Hör gärna av er ifall ni har funderingar.",
    "Säg till om ni undrar över något.",
    "Tror ni att det går att få före lunch?",
    "Skulle det gå att få fram det till i morgon?",
    "Vem kan säga nej till en sådan fin dag?",
    "Hur många är vi nu?",
    "Min chef undrar hur vi ligger till.",
    "Hur man räknar vet vi redan.",
    "Bekräfta, så slipper jag undra.",
]

CHANGES = [
    "Asta Ek har bytt efternamn till Ekström.",
    "Dottern Lenas nummer är numera 070-174 06 50.",
    "Märta har fått ny nyckelkod, 4455.",
    "Fru Falks portkod ska vara 4410 i stället för 1209.",
    "Jag har slutat vara kontaktperson, vänd er till Moa i fortsättningen.",
    "Anhöriglistan för Valborg är inaktuell.",
]

NO_CHANGES = [
    "Två av våra kunder har flyttat till Skåne.",
    "Kontaktuppgifterna är oförändrade.",
    "Ni har redan ändrat adressen för Rut, tack.",
    "Jag är ny på posten som samordnare.",
    "I vår egen pärm har jag rättat stavningen på ett namn.",
]

WISHES = [
    "Vi vill ha filen som vanlig text utan formatering.",
    "Sätt summan högst upp.",
    "Jag behöver större bokstäver i listan, resten behövs inte.",
    "En kopia ska gå till vår revisor på Siffran.",
    "Jag kommer hellre ner och hämtar den.",
    "Vi kan bara öppna csv-filer.",
]

NO_WISHES = [
    "Jag sorterar den själv sen.",
    "Vi gör om den till pdf när den kommit.",
    "Ni behöver inte skicka något på papper.",
    "Underlaget går sedan till vår revisor.",
    "Nås på telefon om ni undrar över något.",
]


@pytest.mark.parametrize("sentence", FAULTS)
def test_an_alarm_told_of_is_seen(sentence: str) -> None:
    assert beside_order(sentence).attention


@pytest.mark.parametrize("sentence", COMPLAINTS)
def test_a_complaint_is_seen(sentence: str) -> None:
    assert Cause.COMPLAINT in beside_order(sentence).causes


@pytest.mark.parametrize("sentence", QUESTIONS)
def test_a_question_is_seen(sentence: str) -> None:
    assert beside_order(sentence).attention


@pytest.mark.parametrize("sentence", CHANGES)
def test_a_change_of_what_is_registered_is_seen(sentence: str) -> None:
    assert beside_order(sentence).attention


@pytest.mark.parametrize("sentence", WISHES)
def test_a_wish_that_the_reply_cannot_fulfil_is_seen(sentence: str) -> None:
    assert Cause.WISH in beside_order(sentence).causes


@pytest.mark.parametrize("sentence", [*NO_FAULTS, *NO_COMPLAINTS, *NO_QUESTIONS, *NO_CHANGES, *NO_WISHES])
def test_what_only_looks_like_it_is_background(sentence: str) -> None:
    reading = beside_order(sentence)
    assert (reading.kind, reading.attention, reading.causes) == (Kind.ASAP, False, ())


@pytest.mark.parametrize(
    "notice",
    [
        "Vid fel på trygghetslarm: ring jouren dygnet runt.",
        "Fel på larm? Ring larmjouren, kontoret är stängt 23 dec-6 jan.",
        "Felanmälan av trygghetslarm görs dygnet runt till larmcentralen.",
    ],
)
def test_a_notice_below_the_signature_is_no_fault_report(notice: str) -> None:
    assert not alone(f"Hej! Loggutdrag tack.\n\nMed vänlig hälsning\nAnna\n{notice}").attention


def test_a_fault_report_below_the_signature_is_seen() -> None:
    assert alone("Hej! Loggutdrag tack.\n\nMed vänlig hälsning\nAnna\nPS. Larmet hos Greta är trasigt.").attention


def test_a_reminder_of_another_matter_is_seen() -> None:
    assert beside_order("Vi har inte fått svar på vår fråga om nya portkoder.").attention


@pytest.mark.parametrize(
    "sentences",
    [
        "Larmet hos Rut är trasigt. Det är redan felanmält till jouren.",
        "Vi hade strul med Ritas larm i går. Det är löst nu.",
        "Asta Ek har flyttat till Storgatan 4. Det har ni redan ändrat.",
    ],
)
def test_the_next_sentence_may_tell_that_it_is_put_right(sentences: str) -> None:
    reading = beside_order(sentences)
    assert (reading.kind, reading.dates, reading.attention) == (Kind.ASAP, (), False)


def test_what_is_put_right_elsewhere_leaves_the_fault_open() -> None:
    assert beside_order("Larmet hos Rut är trasigt. Det hos Bo är åtgärdat.").attention


def test_the_day_of_a_trouble_that_is_over_is_no_day_of_the_order() -> None:
    assert beside_order("Vår mejl var nere i går, men nu fungerar den.").dates == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Larmen fungerar fint bortsett från Bertils.",
        "Inga problem med larmen här, förutom att Ivars är nere.",
        "Alla larmen hos oss funkar utom Astrids.",
    ],
)
def test_all_but_one_is_a_fault(sentence: str) -> None:
    assert Cause.FAULT in beside_order(sentence).causes


def test_spare_units_left_out_of_an_order_are_no_fault() -> None:
    assert not alone("Vi vill ha ett loggutdrag över alla aktiva larm utom akutlarmen, tack.").attention
