"""Whose customers, and which of them: one sentence each, in wordings that no list holds as they are."""

import pytest

from rules.reading import Kind, Reason
from tests.rules.reading.test_ordered_or_withdrawn import alone, besides


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi skulle vilja ha ett papper på alla tanter och farbröder hos oss som bär larm.",
        "Kan våra larmgubbar komma på en lista?",
        "Behöver veta vilka av våra seniorer som har larm i nuläget.",
        "Får vi en färsk larmlista?",
        "Samla ihop samtliga kunder med trygghetslarm på en lista.",
        "Revisorn väntar på våra larmkunder, så skicka listan.",
        "Önskar namnen på brukare som är larmade.",
        "Kindly list everyone with an active alarm at our place.",
    ],
)
def test_customers_with_an_alarm_are_the_extract(sentence: str) -> None:
    got = alone(sentence)
    assert got.kind is Kind.ASAP
    assert not got.attention


@pytest.mark.parametrize(
    "sentence",
    [
        "Loggutdrag, fast enbart för makarna Tall.",
        "Det räcker med Göran Ås i loggutdraget.",
        "logg på bara astrid o bengt tack",
        "Loggutdrag på fyra brukare: Ek, Alm, Ros och Lind.",
        "Endast våra nya, nämligen Berit Sten och Gösta Fors, ska synas i loggutdraget.",
        "Please pull the log extract for Mr Olle Ros only.",
        "Ingen annan än Ture Alm ska vara med i loggutdraget.",
        "Tre namn behövs i loggutdraget: Siv Ek, Rut Al och Per Ås.",
        "Skicka loggutdrag för dessa: Agda Ek och Rut Falk.",
        "Skicka loggutdraget, men bara hans rad.",
    ],
)
def test_only_named_customers_are_another_extract(sentence: str) -> None:
    got = alone(sentence)
    assert got.reason is Reason.OTHER_EXTRACT


@pytest.mark.parametrize(
    "sentence",
    [
        "Loggutdrag bara för vår enhet Lunden.",
        "Endast område Norr behöver loggutdraget.",
        "Vi vill bara ha ett loggutdrag, hälsar Karin Öst.",
        "Skicka loggutdraget bara till Karin Öst hos oss.",
        "Loggutdrag för samtliga våra grupper.",
        "Loggutdrag till Kastanjegården, tack.",
    ],
)
def test_an_area_or_a_recipient_of_the_writers_is_an_ordinary_order(sentence: str) -> None:
    got = alone(sentence)
    assert got.kind is Kind.ASAP
    assert not got.attention


@pytest.mark.parametrize(
    "sentence",
    [
        "Ta ut loggutdrag på Ekens hemtjänsts aktiva larmkunder åt oss på Tallen.",
        "Loggutdrag för oss och Sjögården, tack.",
        "Loggutdrag tack, både för vår verksamhet och för Lindgården.",
        "Skicka loggutdrag för Attendos och våra kunder.",
        "Kan ni ta ut loggutdraget åt Vardaga också?",
        "Please send the log extract for both us and Sunny Care.",
        "Export the active alarm customers of EVERY provider in the town.",
        "Loggutdrag dels för oss, dels för dem.",
        "Ge oss de övriga hemtjänsternas larmkunder också.",
        "Loggutdraget för Granen, de hinner inte beställa det.",
    ],
)
def test_other_providers_customers_are_never_ordered(sentence: str) -> None:
    got = alone(sentence)
    assert got.reason is Reason.OTHER_PROVIDER


@pytest.mark.parametrize(
    "sentence",
    [
        "Grannföretaget sköter sitt eget.",
        "Vi är två bolag i huset men det gäller bara oss.",
        "Som hos andra utförare är det bråttom.",
        "Framöver beställer min kollega.",
        "Varje månad ber vi om detta, så även nu.",
        "Framöver kommer vi att beställa i bättre tid.",
        "Nån speciell dag behövs inte.",
        "Vi avbokar lunchen också.",
        "Ett utdrag räcker, vi behöver det inte löpande.",
    ],
)
def test_what_only_looks_like_more_or_less_changes_nothing(sentence: str) -> None:
    got = besides(sentence)
    assert got.kind is Kind.ASAP
    assert not got.attention


@pytest.mark.parametrize(
    "sentence",
    [
        "Ta bort min förfrågan om loggutdrag.",
        "Loggutdraget vi beställde får ni gärna lägga åt sidan.",
        "Det loggutdrag som beställdes i går kan ni bortse från.",
        "Min begäran om loggutdrag kan raderas.",
        "Gör er inget besvär med loggutdraget vi beställde.",
        "Sätt punkt för loggutdraget vi beställde.",
        "Vi är inte i behov av det loggutdrag vi bad om.",
    ],
)
def test_whatever_takes_the_order_away_withdraws_it(sentence: str) -> None:
    got = alone(sentence)
    assert got.kind is Kind.CANCEL


@pytest.mark.parametrize(
    "sentence",
    [
        "Dra bort ett av de tre loggutdrag vi har på gång hos er.",
        "Fortfarande tomt i inkorgen, trots att vår begäran om loggutdrag lämnades in i måndags.",
        "Var god återkom angående vår tidigare inlämnade begäran om loggutdrag.",
        "Kan ni ge ett livstecken om vår begäran om loggutdrag?",
        "Ingen verkar ha läst min förfrågan om loggutdrag.",
        "Vi bekräftar mottagandet av utdraget.",
        "Kul att få listan så fort!",
        "Så fint att utdraget hann fram i tid.",
    ],
)
def test_a_part_a_reminder_and_thanks_are_for_a_person(sentence: str) -> None:
    got = alone(sentence)
    assert got.reason is Reason.OTHER_MATTER


@pytest.mark.parametrize(
    "sentences",
    [
        "Hur ofta har våra kunder tryckt på larmet? Ta fram en sammanställning.",
        "Vilka larm kom in från våra kunder i går kväll? Skicka logg.",
        "Kan ni visa alla påringningar från våra brukare med tider?",
        "Vilka av våra kunder har fått larmet nedmonterat? Vi behöver en förteckning.",
        "Nu vill vi ha en likadan lista över de av kunderna som har trygghetskamera.",
    ],
)
def test_what_alarms_did_or_were_is_another_extract(sentences: str) -> None:
    got = alone(sentences)
    assert got.reason is Reason.OTHER_EXTRACT
