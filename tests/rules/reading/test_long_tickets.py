"""Long and chatty tickets: one plain order and much else, and the look-alikes that a person must still see.

The rules are heard alone: a second colleague may calm or doubt any of these.
"""

from datetime import date, datetime

import pytest

from rules.reading import Kind, Reading, Reason, read
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket

WEDNESDAY = datetime(2026, 5, 20, 9, 0, tzinfo=STOCKHOLM)
pytestmark = pytest.mark.usefixtures("rules_alone")


def reading_of(body: str) -> Reading:
    """What is read in a ticket whose subject tells nothing."""
    message = Message(Author.REQUESTER, WEDNESDAY, body, subject="Hej")
    return read(Ticket("T-1", Requester("u-1"), (message,)))


TALK = [
    # Who does it is a writer, or works with one.
    "Controllern har räknat larmen och jag med, och vi kommer inte fram till samma tal.",
    "Ekonomen är bortrest hela veckan och svarar inte.",
    "Styrelsen frågade hur vi räknar larmen och det kunde jag inte svara på.",
    # Who asks are the writers' own people, and what they ask is what the writers do.
    "Min chef undrade i går varför vi aldrig får ihop larmen.",
    "Det kom en fråga från kommunens ekonomer till oss om varför vår faktura var så låg.",
    # Who is blamed is the writer.
    "Vi har fått kritik i en uppföljning för att våra listor inte stämmer.",
    "På mötet ifrågasatte de våra siffror om larmen.",
    "Som ni minns är jag den där besvärliga människan som skriver för långt.",
    "Jag är den som tappade bort förra utdraget.",
    "Har ni synpunkter på det är det Claes i styrelsen ni ska ringa.",
    # What is reckoned is a column of the writers' own accounts.
    "I går fick jag höra att det är dags att stämma av larmen.",
    # Which alarms are meant.
    "Larmen på Lyckebo.",
    "Larmen på Vitsippan och Blåsippan gäller det.",
    # What leads in a wish.
    "Och så till det tråkiga: vi ska fakturera och behöver loggutdraget.",
    # Nothing changes.
    "För oss ändras ingenting, vi heter samma sak som förut.",
    # Others are named, and nothing of theirs is asked for.
    "Det är då avtalet med underleverantören går ut.",
    "Tack för informationen som gick ut till alla utförare om rutinen.",
]


@pytest.mark.parametrize("sentence", TALK)
def test_mere_talk(sentence: str) -> None:
    reading = reading_of(f"Vi beställer ett loggutdrag. {sentence}\nMvh Anna")
    assert (reading.kind, reading.attention) == (Kind.ASAP, False)


MATTERS = [
    "Vi kommer inte fram till larmcentralen när vi trycker på larmet.",
    "Vi trycker på larmet men kommer inte fram.",
    "Chefen provade knappen hos Greta och den svarar inte.",
    "Larmet hos Greta kommer inte fram.",
    "När vi räknade larmen saknades två som inte svarar.",
    "Chefen undrar hur man beställer nya larm.",
    "Min chef undrade varför vi inte har fått några larm.",
    "Vi undrar varför vi aldrig får ihop larmen.",
    "Vi har en fråga till er om varför vår faktura var så låg.",
    "En anhörig ställde en fråga till oss om larmet fungerar i badet.",
    "Vi har fått kritik för att ert utdrag inte stämmer.",
    "Vi framför kritik för att listan ni skickade inte stämmer.",
    "Vi ifrågasätter era siffror om larmen.",
    "Som ni minns är ni den där besvärliga enheten.",
    "Ni är de som tappade bort förra utdraget.",
    "De har slarvat bort våra nycklar på larmcentralen.",
    "Jag har synpunkter på er hantering.",
    "Vi vill att ni stämmer av larmen mot ert register.",
    "Det är dags att byta larmet hos Greta.",
    "Larmen på Vitsippan är nere.",
    "Larmen på Vitsippan är knäpptysta.",
    "Vi heter numera Solrosen AB.",
    "Det tråkiga är att loggutdraget ni skickade är fel.",
    "Vi har räknat larmen och två kommer inte fram till er.",
    "Vi behöver också kunderna hos kommunens egen hemtjänst.",
    "Ta med kunderna hos en annan utförare.",
]


@pytest.mark.parametrize("sentence", MATTERS)
def test_a_person_must_see(sentence: str) -> None:
    assert reading_of(f"Vi beställer ett loggutdrag. {sentence}\nMvh Anna").attention


@pytest.mark.parametrize(
    "body",
    [
        "Vi i hemtjänstgruppen, alltså kommunens egen, behöver ett loggutdrag.",
        "Jag har visst glömt att beställa loggutdrag den här månaden. Gör det nu i stället.",
        "En dröm påminde mig om att jag inte beställt något loggutdrag än. Så gör det är ni snälla.",
    ],
)
def test_an_order_for_themselves(body: str) -> None:
    reading = reading_of(body)
    assert (reading.kind, reading.attention) == (Kind.ASAP, False)


@pytest.mark.parametrize(
    "body",
    [
        "Vi på Solrosen, och kommunens egen hemtjänst, behöver ett loggutdrag.",
        "Vi beställer ett loggutdrag. Det ska omfatta en annan utförare.",
        "Vi beställer ett loggutdrag för alla utförare.",
    ],
)
def test_an_order_for_others(body: str) -> None:
    assert reading_of(body).reason is Reason.OTHER_PROVIDER


def test_one_of_several_things_is_no_day() -> None:
    assert reading_of("Åtta saker står på listan. Den åttonde är ett loggutdrag, som härmed beställs.").dates == ()
    assert reading_of("Ta ut loggutdraget den åttonde, tack.").dates == (date(2026, 6, 8),)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("Skicka oss ett loggutdrag över aktiva larmkunder så utgår vi från det.", Kind.ASAP),
        ("Den andra halvan av jobbet är papper. Ta fram ett loggutdrag, tack.", Kind.ASAP),
        ("Beställningen av loggutdraget utgår.", Kind.CANCEL),
        ("Loggutdraget som vi beställde utgår tills vidare.", Kind.CANCEL),
    ],
)
def test_what_sets_out_from_the_extract_withdraws_nothing(body: str, kind: Kind) -> None:
    assert reading_of(body).kind is kind
