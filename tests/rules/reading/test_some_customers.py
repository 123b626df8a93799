"""Which of the customers an extract is asked for: some are another extract, all of them told by a clause are not."""

import pytest

from rules.reading import Kind, Reason
from tests.rules.reading.test_ordered_or_withdrawn import alone


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi önskar ett loggutdrag på de kunder som fyllt 85.",
        "Loggutdrag tack, fast bara de som har tryckt på larmet i maj.",
        "Loggutdrag över de av våra brukare som sover borta i veckan.",
        "Kan ni ta loggutdrag på larmkunder födda före kriget?",
        "Loggutdrag över brukare över 80 år, tack.",
        "Vi vill ha loggutdrag endast på damer.",
        "Loggutdrag, enbart nyinflyttade kunder.",
        "Loggutdrag för kunder med katt.",
        "Loggutdrag på dem som fick larm i vintras.",
        "Loggutdrag tack. Bara män.",
        "Loggutdrag tack. Fast endast de som bor ensamma.",
        "Loggutdrag på kunder vars döttrar larmar.",
        "Loggutdrag, men utelämna de som har hemsjukvård.",
        "Loggutdrag tack. Vi vill bara ha dem som tillkommit i höst.",
        "Kan ni skicka en larmlista, bara de över 90?",
        "Loggutdrag på kunder i ordinärt boende.",
        "Vi vill ha ett loggutdrag som bara visar nya kunder.",
        "Loggutdrag på dem som har larm men inte telefon.",
        "Loggutdrag över kunder som ska få larm.",
        "Jag behöver loggutdraget för kund Granlöf.",
    ],
)
def test_only_some_of_the_customers_are_another_extract(sentence: str) -> None:
    assert alone(sentence).reason is Reason.OTHER_EXTRACT


@pytest.mark.parametrize(
    "sentence",
    [
        "Loggutdrag på de kunder som har aktivt larm.",
        "Loggutdrag över dem som vi ansvarar för, tack.",
        "Loggutdrag på alla kunder som är anslutna hos er.",
        "Loggutdrag på bara aktiva larmkunder, tack.",
        "Loggutdrag, endast våra egna kunder.",
        "Loggutdrag på brukare som bor i Berga, tack.",
        "Loggutdrag över våra larmkunder som underlag.",
        "Loggutdrag på alla våra kunder som vanligt.",
        "Skicka loggutdraget till dem som sköter fakturorna här.",
        "Loggutdrag över dem som har larm aktiverat.",
        "Vi har många kunder som flyttat in, så vi behöver ett loggutdrag.",
        "Loggutdrag, alla kunder och inte bara de nya.",
        "Vi är ett litet företag med bara åtta kunder, men vi vill ha loggutdrag.",
        "Loggutdrag med de aktiva larmkunderna, inga andra.",
    ],
)
def test_all_customers_told_by_what_they_have_are_the_extract(sentence: str) -> None:
    got = alone(sentence)
    assert got.kind is Kind.ASAP
    assert not got.attention


def test_those_who_had_an_alarm_on_a_day_are_that_days_extract() -> None:
    assert alone("Vi vill ha loggutdrag över dem som hade larm den 30 oktober.").kind is Kind.DATES


@pytest.mark.parametrize(
    "sentence",
    [
        "Loggutdrag på samtalen till centralen, tack.",
        "Loggutdrag för natten till lördag.",
        "Loggutdrag på larm mellan kl 22 och 06.",
        "Vi behöver loggen för när hon tryckte.",
        "Loggutdrag över hur ofta kunderna trycker.",
    ],
)
def test_what_alarms_have_done_is_another_extract(sentence: str) -> None:
    assert alone(sentence).reason is Reason.OTHER_EXTRACT


def test_some_customers_beside_the_whole_extract_are_shown() -> None:
    got = alone("Loggutdrag på våra larmkunder, plus en lista på dem som har hund.")
    assert got.kind is Kind.ASAP
    assert got.attention
