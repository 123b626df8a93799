"""Whether a message orders an extract: what only tells, announces or asks does not, and what sounds so may do."""

import pytest

from rules.reading import Kind, Reason
from tests.rules.reading.test_ordered_or_withdrawn import alone


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi har inte beställt något loggutdrag på länge, så nu är det dags.",
        "Min chef gav mig i uppdrag att skaffa fram loggutdraget.",
        "Får man be om loggen för våra larmkunder?",
        "Vi har tappat två kunder till en annan utförare, så vi vill ha ett loggutdrag.",
        "Får vi be om ett loggutdrag när ni har tid?",
        "Loggutdrag över de brukare ni har registrerade på Berga.",
        "Skicka oss gärna de aktiva larmen.",
        "Skulle va guld värt om larmloggen kom innan helgen.",
        "Loggutdrag tack, det gör inget om det dröjer.",
        "Loggutdrag för alla som vi hjälper med larm.",
        "Loggutdrag på larmkunder som tillhör Östra gruppen.",
        "Loggutdrag till Ekens hemtjänst, fakturan går till kommunens ekonomi.",
        "kan nån dra lsitan på våra larm",
    ],
)
def test_it_is_an_order(sentence: str) -> None:
    got = alone(sentence)
    assert got.kind is Kind.ASAP
    assert not got.attention


def test_who_asks_how_may_order_in_that_case() -> None:
    got = alone("Hur gör man för att få loggutdrag? I så fall vill vi ha ett nu.")
    assert got.kind is Kind.ASAP


@pytest.mark.parametrize(
    "sentence",
    [
        "Jag undrar hur lång tid det brukar ta att få ett loggutdrag?",
        "Kan vi få ett möte om loggutdragen?",
        "Kommer vi att få loggutdrag även i januari?",
        "Vi funderar på om vi ska beställa loggutdrag.",
    ],
)
def test_it_is_no_order(sentence: str) -> None:
    assert alone(sentence).reason is Reason.OTHER_MATTER


@pytest.mark.parametrize(
    "sentence",
    [
        "Loggutdrag den 30 november och den 28 i varje månad.",
        "Loggutdrag sista vardagen varje kvartal, nu närmast alltså 30 november.",
    ],
)
def test_a_day_of_its_own_beside_a_standing_order_is_ordered(sentence: str) -> None:
    got = alone(sentence)
    assert got.kind is not Kind.HANDOVER
    assert got.attention


def test_response_times_asked_for_and_pointed_back_to_are_another_extract() -> None:
    asked = "Hur lång tid tar det innan ni svarar när våra kunder larmar? Vi skulle behöva ett utdrag på det."
    assert alone(asked).reason is Reason.OTHER_EXTRACT


def test_another_provider_is_asked_for_in_a_sentence_of_its_own() -> None:
    asked = "Vi behöver loggutdrag. Samtidigt kan ni ta ett för Vårlökens hemtjänst, de har bett oss."
    assert alone(asked).reason is Reason.OTHER_PROVIDER


def test_a_provider_that_the_closing_does_not_name_is_another() -> None:
    asked = "Loggutdrag för Lindens hemtjänst. Mvh Ida, Björkens hemtjänst"
    assert alone(asked).reason is Reason.OTHER_PROVIDER
    own = "Loggutdrag för Björkens hemtjänst. Mvh Ida, Björkens hemtjänst"
    assert alone(own).kind is Kind.ASAP


@pytest.mark.parametrize(
    "sentence",
    ["Loggutdrag + svarstider.", "Loggutdrag och larmhistorik.", "1) loggutdrag 2) svarstider för oktober"],
)
def test_another_extract_beside_the_plain_one_is_shown(sentence: str) -> None:
    got = alone(sentence)
    assert got.kind is Kind.ASAP
    assert got.attention


def test_the_plain_extract_keeps_its_day_beside_another() -> None:
    got = alone("Loggutdrag per den 30 november samt svarstider.")
    assert got.kind is Kind.DATES
    assert got.attention


def test_a_complaint_beside_a_withdrawal_is_shown() -> None:
    got = alone("Vi avbeställer loggutdraget eftersom det alltid är fel i det.")
    assert got.kind is Kind.CANCEL
    assert got.attention
