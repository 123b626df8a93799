"""Orders, questions about ordering, withdrawals and other providers' customers: each with what only looks like it."""

import pytest

from rules.reading import Kind, Reason
from tests.rules.reading.test_ordered_or_withdrawn import alone, besides


@pytest.mark.parametrize(
    "sentence",
    [
        "Vem får beställa loggutdrag hos er, räcker det att man är samordnare?",
        "Måste vi också beställa loggutdrag eller räcker det att vi räknar själva?",
        "Hur många dagar i förväg måste man beställa loggutdrag?",
        "Är det ni som skickar loggutdraget?",
        "Vad betyder kolumnen längst ut i loggutdraget?",
        "Får man ha loggutdraget liggande på en delad disk?",
        "Om inga kunder har tillkommit, måste vi då ändå beställa ett nytt loggutdrag?",
    ],
)
def test_a_question_about_ordering_is_no_order(sentence: str) -> None:
    assert alone(sentence).kind is Kind.HANDOVER


@pytest.mark.parametrize(
    "sentence",
    [
        "Samma visa som vi brukar, en logg på de aktiva larmen tack.",
        "Jag hade glömt det, en larmlogg tack.",
        "Om det inte är för mycket begärt, ett loggutdrag.",
        "Allt annat är klart, bara ert loggutdrag fattas.",
        "Det enda som återstår är loggutdraget.",
        "Chefen bad mig beställa loggutdrag.",
        "Jag har fått i uppdrag att beställa ett loggutdrag hos er.",
        "Går de å få loggen utdragen?",
        "Kan nån dra våra larm?",
        "Är det okej om jag beställer ett loggutdrag?",
        "Vår beställning av loggutdrag, går den att få omgående?",
        "Undertecknad hemställer om att förteckning över våra kunder med larm översändes.",
    ],
)
def test_an_order_is_found_in_whatever_it_is_wrapped(sentence: str) -> None:
    got = alone(sentence)
    assert got.kind is Kind.ASAP
    assert not got.attention


@pytest.mark.parametrize(
    "sentence",
    [
        "Jag la in en beställning på logg för två veckor sen i ett annat ärende.",
        "Vi bad er skicka loggutdraget i förra veckan.",
        "Påminnelse: loggutdrag beställt den 4 november i ärende 4711.",
        "Kan ni kolla vad som hänt med beställningen av loggutdrag?",
    ],
)
def test_an_order_that_was_made_is_no_new_one(sentence: str) -> None:
    assert alone(sentence).reason is Reason.OTHER_MATTER


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi på Ängsro vill ha ett loggutdrag på Sävjas aktiva larmkunder.",
        "Vi på Ängsro tar jouren åt Backsippan, så vi vill se Backsippans nuvarande larmkunder.",
        "Ta ut aktiva larmkunder för oss och för dem.",
    ],
)
def test_others_customers_are_told_by_the_genitive_and_the_pronoun(sentence: str) -> None:
    assert alone(sentence).reason is Reason.OTHER_PROVIDER


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi fick ytterligare två kunder från Granliden i oktober.",
        "I augusti gick tre av våra kunder över till en annan utförare.",
        "Som alla andra utförare behöver vi ett loggutdrag.",
        "Andra utförare får sitt utdrag direkt, vi vill också ha ett loggutdrag.",
        "Mejla den till oss, jag orkar inte vara mellanhand för Havtorn och er.",
    ],
)
def test_other_providers_are_only_spoken_of(sentence: str) -> None:
    got = besides(sentence)
    assert got.kind is Kind.ASAP


@pytest.mark.parametrize(
    "sentence",
    [
        "Ni behöver inte ta ut något åt oss på fredag, chefen har ändrat sig.",
        "Vi vill avboka, men det är akut: larmet hos en kund på Hasselstigen är dött.",
        "Backa på loggutdraget vi beställde, ledningen ändrade sig.",
        "Ni kan lägga ner det jobbet, loggutdraget behövs inte.",
        "Vårt uttag på fredag blir inställt.",
        "Loggutdraget vi beställde är struket.",
        "Vår beställning av loggutdrag utgår. Vart lämnar vi förresten larmen som blir över?",
    ],
)
def test_a_withdrawal_stands_beside_whatever_else_is_said(sentence: str) -> None:
    assert alone(sentence).kind is Kind.CANCEL


@pytest.mark.parametrize(
    "sentence",
    [
        "Något utdrag dessförinnan behövs inte.",
        "En fil i svaret, mer behövs inte.",
        "Vi har avbokat mötet men vill ha loggutdraget ändå.",
        "Vår revision blev inställd, så det är lugnt här.",
        "Vårt möte blev avbokat, skicka loggutdraget ändå.",
        "Ursäkta att jag drog tillbaka förra ärendet, nu vill vi ha loggutdraget.",
        "Vi hoppar över det gamla formatet från nästa år.",
        "Stryk gärna över personnumren innan ni skickar loggutdraget.",
        "Vi skulle kunna strunta i utdraget men chefen vill ha det.",
        "Låt bli att skicka loggutdraget till Lena, det ska till mig.",
        "Det gamla utdraget kan kastas, vi vill ha ett nytt.",
        "Ni behöver inte ta ut för hela kommunen, det räcker med oss.",
        "Jag har tid att titta på loggutdraget som jag nu beställer.",
    ],
)
def test_what_is_let_go_of_is_not_the_order(sentence: str) -> None:
    assert besides(sentence).kind is Kind.ASAP


@pytest.mark.parametrize(
    "sentence",
    [
        "Loggutdrag önskas från april och framåt, en gång i månaden.",
        "Från och med april vill vi ha loggutdrag månatligen.",
        "Vi vill slippa beställa varje gång. Kan loggutdraget komma av sig självt?",
    ],
)
def test_a_wish_that_begins_later_is_a_standing_order(sentence: str) -> None:
    assert alone(sentence).reason is Reason.STANDING_ORDER


def test_a_day_behind_what_is_let_go_of_is_asked_for() -> None:
    assert besides("Uttaget den 26 november är struket, den 27 november gäller.").kind is Kind.DATES


def test_one_of_two_is_a_part() -> None:
    got = alone("Vi la två beställningar på loggutdrag. Den ena kan ni glömma, den andra vill vi ha.")
    assert got.reason is Reason.OTHER_MATTER
    got = alone("Uttaget för september behövs inte längre, det är bara oktober som ska göras.")
    assert got.reason is Reason.OTHER_MATTER


def test_a_new_list_above_a_quotation_is_ordered_in_own_words() -> None:
    quoted = "Jag behöver en ny lista, fyra kunder har slutat.\n\n> Hej, här kommer utdraget per den 9 juli 2026."
    assert alone(quoted).reason is not Reason.QUOTED_ORDER
