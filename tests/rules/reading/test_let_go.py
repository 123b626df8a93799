"""What a word of withdrawal lets go of: the order, or something else that the message tells."""

import pytest

from rules.reading import Kind, Reason
from tests.rules.reading.test_ordered_or_withdrawn import alone, answer


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi står över loggutdraget den här gången.",
        "Loggutdraget behöver vi inte i december.",
        "Vi behöver ingen larmlista för november.",
        "Jag skrev om loggutdrag förut. Det ordnade sig, ni behöver inte göra nåt.",
        "Vi klarar oss utan loggutdraget.",
        "Bry er inte om vår beställning av loggutdrag.",
        "Nej tack till loggutdrag den här gången.",
        "Vi har enats om att inte ta något loggutdrag i december.",
        "Kan man stryka vår beställning av loggutdrag?",
        "Jag skickade en beställning på loggutdrag i morse. Den ska inte utföras.",
    ],
)
def test_the_order_is_let_go(sentence: str) -> None:
    assert alone(sentence).kind is Kind.CANCEL


@pytest.mark.parametrize(
    "sentence",
    [
        "Strunt samma, vi löser det själva.",
        "Strunta i det, det löste sig.",
        "Jag kom på att vi inte behöver det.",
        "Chefen hade redan fixat det, så ni behöver inte.",
        "Vi har inte behov av det längre.",
        "Kan vi backa på det här?",
        "Jag hittade den gamla listan, så det behövs inget nytt utdrag.",
        "Låt det vara.",
        "Det skulle till en annan leverantör, bortse från mejlet.",
    ],
)
def test_an_order_that_stands_is_given_up(sentence: str) -> None:
    assert answer(sentence).kind is Kind.CANCEL


@pytest.mark.parametrize(
    "sentence",
    [
        "Larmet krånglade men det löste sig.",
        "Strunta i fakturan.",
        "Toppen, då kan jag stryka det från min lista.",
        "Vi avbokar vårt möte, det behövs inte nu.",
        "Ni behöver inte bekräfta igen.",
        "Det löste sig med inloggningen.",
    ],
)
def test_what_is_let_go_beside_the_order_leaves_it(sentence: str) -> None:
    assert answer(sentence).kind is Kind.DATES


@pytest.mark.parametrize(
    "sentence",
    [
        "Loggutdrag tack, så att vi kan sätta punkt för hösten.",
        "Vi vill ha loggutdrag så vi kan avsluta ärendet hos oss.",
        "Loggutdrag tack, ni behöver inte göra något mer än det.",
        "Vi ställde in mötet, men loggutdraget vill vi ha ändå.",
        "Sist fick vi svarstider, det behövs inte nu. Loggutdrag tack.",
        "Avbeställningen i morse var ett misstag, vi vill ha loggutdraget.",
        "Ta inte ut loggen på torsdag. Ta den när ni kan i stället.",
        "Loggutdrag tack. Bortse från mejlet jag skickade förut.",
    ],
)
def test_the_order_is_not_let_go(sentence: str) -> None:
    got = alone(sentence)
    assert got.kind is Kind.ASAP
    assert not got.attention


@pytest.mark.parametrize(
    "sentence",
    [
        "Loggutdrag den 30 november (jag sa den 27 i telefonen, bortse från det).",
        "Loggutdrag den 27 november, äsch glöm det, den 30 november blir bättre.",
    ],
)
def test_a_day_is_let_go_for_another(sentence: str) -> None:
    got = alone(sentence)
    assert [day.day for day in got.dates] == [30]


def test_a_day_is_let_go_for_none() -> None:
    assert answer("Glöm det där med den 30:e, kör bara på.").kind is Kind.ASAP


@pytest.mark.parametrize(
    "sentence",
    [
        "Kan man avboka ett loggutdrag när det redan är taget?",
        "Chefen har nog beställt loggutdraget, så det behöver jag väl inte göra?",
        "Vi avbokar loggutdraget för Eken men Linden ska ha sitt.",
        "Vi har redan fått loggutdraget men undrar varför Eva saknas.",
        "Vi kommer att beställa loggutdrag i vår.",
        "Kan någon ringa mig angående vår larmlista?",
        "Vi diskuterar om vi ska ta ut loggen den 30 november.",
        "Om ni vill kan vi skicka en beställning av loggutdrag.",
    ],
)
def test_neither_ordered_nor_withdrawn(sentence: str) -> None:
    assert alone(sentence).reason is Reason.OTHER_MATTER


def test_many_withdrawals_in_one_sentence_are_read_in_the_end() -> None:
    """Each points back at what those before it let go of: looking at all of them took twice as long for each more."""
    assert alone("Loggutdrag tack " + "glöm det där med den 30 " * 400).attention
