"""What nothing else explains: a customer by name, and what the desk is told to do."""

import pytest

from rules.reading import Kind
from tests.rules.reading.test_what_a_person_sees import beside_order


def _beside_an_order(sentence: str) -> bool:
    """Whether a person must see an order that a sentence stands beside."""
    reading = beside_order(sentence)
    assert reading.kind is Kind.ASAP
    return reading.attention


@pytest.mark.parametrize(
    "sentence",
    [
        "Tora vill numera gå in genom källaren.",
        "Strulet hos Hjördis är tillbaka.",
        "Hos Kuno ville ingen öppna när montören stod utanför.",
        "Anteckna att sonen hör illa.",
        "Byt plats på förnamn och efternamn.",
    ],
)
def test_a_customer_by_name_and_what_the_desk_is_told_to_do_are_seen(sentence: str) -> None:
    assert _beside_an_order(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Vår ekonom Berit tar sedan hand om fakturan.",
        "Jag vikarierar för Lennart den här månaden.",
        "Skriv gärna referens 4411 i svaret.",
        "Ring inte nu på förmiddagen, då kör jag.",
        "Hälsa Gunilla så gott från oss allihop.",
    ],
)
def test_colleagues_and_the_reply_itself_are_no_matter(sentence: str) -> None:
    assert not _beside_an_order(sentence)
