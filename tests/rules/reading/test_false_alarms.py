"""False alarms and what they look like: words that stand for a matter only in their right place.

The rules are heard alone: a second colleague may calm or doubt any of these.
"""

from datetime import datetime

import pytest

from rules.reading import Kind, Reading, read
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket

TUESDAY = datetime(2026, 3, 10, 9, 0, tzinfo=STOCKHOLM)
pytestmark = pytest.mark.usefixtures("rules_alone")


def beside_order(sentence: str) -> Reading:
    """The sentence, beside a plain order."""
    body = f"Hej! Vi behöver ett loggutdrag. {sentence}\nMvh Anna"
    message = Message(Author.REQUESTER, TUESDAY, body, subject="Loggutdrag")
    return read(Ticket("T-1", Requester("u-1"), (message,)))


SEEN = [
    "Dosan hos Greta funkade igen i går men är tyst nu.",
    "Knappen krånglar igen sedan i måndags hos Alm.",
    "Vår kund Karin föll i natt och larmet hördes inte.",
    "En åttioåring ramlade i köket och fick ingen hjälp.",
    "Hon ligger på golvet och knappen är stum.",
    "Urdålig service, minst sagt.",
    "Er personal slängde på luren.",
    "Ni borde skämmas.",
    "Kan vi få den i Excel den här gången?",
    "Skicka den som excelfil.",
    "Skicka det till Berg & Frisk Revision, sara@bergfrisk.example.",
    "Har ni falldetektorer, en kund frågar.",
    "Är det ni som fixar nycklar till portarna?",
    "Får en kund ta med sig knappen på semestern?",
    "Måste man beställa varje månad?",
    "Vi undrar huruvida larmet fungerar utomlands.",
    "Larmen på Ekbacken ska gå till nattpatrullen.",
    "Vi har hittat en knapp i soprummet utan namn.",
    "Vi fick klagomål på att er montör var otrevlig.",
    "Vi fick vänta i tre veckor på utdraget.",
    "Er tekniker lämnade dörren olåst hos fru Alm.",
    "Ni har debiterat oss för två klockor för mycket.",
    "Rut har slutat, stäng hennes konto.",
    "Hon fick ny klocka i tisdags, den når inte fram.",
    "Med kopia till vår revisor Kristina på kristina@revisionshus.example.",
    "Karin Ek står som avliden hos er men lever.",
    "Kan ni rätta i ert register, Ek stavas med ck.",
    "Några kunder saknas i listan.",
    "Jag vill ha ut ert avtal.",
    "Hos familjen Ek löste ni uppkopplingen i mars men nu är strulet tillbaka.",
    "Fyra hem på Åsvägen har ingen kontakt med larmcentralen.",
    "Trapphuset på Lönnvägen saknar helt täckning för larmen.",
    "Vi går snart under, så stryk fru Ek ur registret.",
    "Säg till om någon har tittat på larmet hos Asta.",
]

BACKGROUND = [
    "Larmet hos Greta funkar igen sedan i tisdags.",
    "Dosan var trasig men är lagad.",
    "Jag ramlade på isen så jag skriver med vänster hand.",
    "Ansvaret föll på min lott den här gången.",
    "Beställningen föll mellan stolarna hos oss.",
    "Mina papper ligger på golvet efter flytten.",
    "En hylla som ramlat ner gjorde att vi tappade pärmen.",
    "Skrivaren här är trasig så mejla gärna.",
    "Min dator är seg i dag, ursäkta.",
    "Capslocken har fastnat.",
    "Ring inte, jag kör bil.",
    "Bara ert utdrag fattas nu.",
    "Vi fick en anmärkning på att vår egen lista var gammal.",
    "Revisorn gav oss kritik förra året för att underlagen saknades.",
    "Så slipper jag jaga er sen.",
    "Tro inte att jag är arg.",
    "Vi är väldigt nöjda med hur ni sköter detta.",
    "Vi fick vänta med fakturan förra månaden.",
    "Det gamla utdraget är inaktuellt.",
    "Ibland undrar man vart tiden tar vägen.",
    "Ha överseende om frågan är dum.",
    "Vilken vår det har varit.",
    "Hur det går till vet jag numera.",
    "Vilken dag ni tar spelar ingen roll.",
    "Har vi blivit fler än trettio?",
    "Nästan hälften har flyttat till boende sedan dess.",
    "Mötet är flyttat till 26 maj.",
    "Jag jämför sedan med ert register.",
    "Inga kunder har klagat på larmen.",
    "Kopia till min kollega går också bra.",
    "Det kommer först nu eftersom jag var sjuk.",
    "Det lades överst i högen.",
    "Vi har extern revision i nästa vecka.",
    "Vi har möte på torsdag och behöver siffrorna då.",
    "Detta mejl kan innehålla sekretessbelagda uppgifter.",
    "Larmen hanterar ju ni.",
    "Gäller det ett fel på larm? Nej",
    "Besök oss på Storgatan 3.",
    "Nu är det jag som beställer. Ni behöver inte ändra något.",
    "Det var mitt fel, inte ert.",
    "Underlaget för larmersättningen ska sparas i tio år.",
    "Hör ni av er om något är oklart?",
    "Jag vet inte riktigt hur man gör men hoppas detta är rätt.",
    "Den siffran lämnar vi till revisorn själva.",
    "Det har varit en månad utan vare sig fall eller fellarm.",
    "Om en kund säger upp larmet anmäler vi det i tjänsten.",
    "Listan har aldrig varit fel.",
    "Förra månaden slarvade vi bort listan ni skickade.",
    "På fredag är jag på begravning.",
    "Har du möjlighet att titta på det i dag?",
    "Sedan bytet har det varit tyst och bra hos Alm.",
    "Jag trillade på cykeln i går, så jag skriver långsamt.",
    "Ekonomin frågade varför vi är sena, så nu skriver jag.",
]


@pytest.mark.parametrize("sentence", SEEN)
def test_a_matter_is_seen(sentence: str) -> None:
    assert beside_order(sentence).attention, sentence


@pytest.mark.parametrize("sentence", BACKGROUND)
def test_what_only_looks_like_a_matter_is_background(sentence: str) -> None:
    reading = beside_order(sentence)
    assert reading.kind is Kind.ASAP
    assert not reading.attention, reading.causes
