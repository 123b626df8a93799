"""Talk and matters in other people's words: what is over, what is the writers' own, and what still is a matter.

The rules are heard alone: a second colleague may calm or doubt any of these.
"""

import pytest

from rules.reading import Kind
from tests.rules.reading.test_false_alarms import beside_order

pytestmark = pytest.mark.usefixtures("rules_alone")


PAIRS = [
    # A trouble that is over, and one that is not.
    (
        "Dosan hos Blom tjöt i natt, men er tekniker kom och nu är den tyst.",
        "Dosan hos Blom tjöt i natt och tjuter än.",
    ),
    ("Knappen var död i helgen men den fungerar igen.", "Knappen är sönder, men dosan fungerar."),
    (
        "Rut ramlade, larmade och fick hjälp inom fem minuter.",
        "Rut ramlade, larmade och fick hjälp först efter två timmar.",
    ),
    ("Hon fick ett nytt larm i tisdags.", "Hon fick ett nytt larm i tisdags men det är inte inkopplat."),
    ("Larmet hos Thure är lagat.", "Vi trodde att larmet hos Thure var lagat."),
    ("Fel på larm: nej", "Fel på larm: ja, hos Blom"),
    ("Natten var lugn och inga larm gick.", "I natt gick inga larm fram."),
    ("Vi är nöjda med hur ni skötte det när hon larmade.", "När hon larmade kom ingen."),
    ("Två kunder vägrar ha larmet på sig, men det löser vi själva.", "Larmet hos Blom vägrar ladda."),
    ("Några kunder är borta på sommarstället, larmen är kvar.", "Larmet är borta sedan i går."),
    (
        "Larmet hos Blom som strulade fungerar igen, batteriet var slut och vi bytte det.",
        "Larmet hos Blom strular igen.",
    ),
    ("Vi fick inte iväg våra räkningar.", "Larmen kom inte iväg i natt."),
    ("Då sitter jag på en ö utan täckning.", "Dosan hos Blom är utan täckning."),
    ("Sture brukar säga att larmet är hans livlina.", "Sture säger att larmet är stumt."),
    ("Hon fick larm i tisdags.", "Vi får larm från en dosa som ska vara avstängd."),
    # The writers' own, and the desk's.
    ("Mitt eget batteri är slut men snart är det helg.", "Batteriet hos Blom är slut."),
    ("Jag är arg på kopiatorn.", "Jag är arg på er."),
    ("Nu får det vara nog med regn!", "Nu får det vara nog!"),
    ("Allt annat har fått vänta.", "Vi har fått vänta i veckor."),
    ("Har ni glömt bort oss?", "Ni har glömt bort tre kunder."),
    ("Har jag valt fel kategori får ni ursäkta.", "Ni har valt fel kategori."),
    ("Sist fick vi vänta en halv dag, och det är vi nöjda med.", "Sist fick vi vänta en vecka."),
    ("Då är alla med på listan.", "Två namn på listan är inte våra."),
    ("Ingen av oss vet säkert. Pinsamt men sant.", "Pinsamt dåligt av er."),
    ("Det rår ni inte för.", "Ni har inte fört över honom."),
    ("Er tekniker var här i går.", "Er tekniker kom aldrig."),
    # Questions that are none any more, or are somebody else's.
    ("Varför just nu? Jo, för att månaden är slut.", "Varför just han?"),
    ("Vi behöver veta vilka som har larm.", "Vi behöver veta vilka rutiner som gäller."),
    ("Hur länge batteriet räcker stod i häftet.", "Hur länge räcker batteriet?"),
    ("Min sambo undrar när jag kommer hem.", "En kund undrar när hon får sitt larm."),
    ("Blev det någon svamp i helgen?", "Har ni öppet i helgen?"),
    ("Den frågan är utagerad.", "Frågan är obesvarad."),
    ("Jag vet inte om ni jobbar helg men vi vill ha det i alla fall.", "Jag vet inte om ni tar hand om nycklar."),
    ("Jag kommer inte åt datorn i helgen.", "Jag kommer inte åt portalen."),
    ("Vi ringer till kunderna och frågar hur de mår.", "Vi frågar hur ni räknar."),
    # What is registered.
    ("Rut har flyttat till Solhaga, så nu är vi en färre.", "Rut har flyttat till Solhaga."),
    ("Rutinen är ändrad.", "Hennes adress är ändrad."),
    ("Göran har fått nytt nummer, det har dottern meddelat er.", "Göran har fått nytt nummer."),
    ("Ekens hemtjänst heter vi.", "Från januari heter vi Ekens omsorg."),
    ("Felstavat i ämnesraden, ser jag.", "Namnet är felstavat hos er."),
    ("Hon fick sitt larm i går så hon bör vara med.", "Hon bör få ett nytt larm."),
    # Wishes.
    ("Förr låg det en utskrift i facket.", "Lägg en utskrift i facket."),
    ("Den behövs för att dela upp kunderna på två bilar.", "Dela upp den på två bilar."),
    ("Siffrorna ska in i en tabell hos oss.", "Siffrorna ska stå i en tabell."),
    ("Vi behöver den när vi pratar med facket.", "Skicka den till facket också."),
]


@pytest.mark.parametrize("sentence", [talk for talk, _ in PAIRS])
def test_talk_is_let_pass(sentence: str) -> None:
    reading = beside_order(sentence)
    assert reading.kind is Kind.ASAP
    assert not reading.attention, (sentence, reading.causes)


MATTERS = [
    "Klockan som ni satte på Alma går inte att ta av.",
    "Det var ingen som kom när Vilgot behövde hjälp.",
    "Vi fick aldrig de tre armbanden som vi beställde.",
    "Olle är fortfarande utan.",
    "Märkligt tyst från Granvägen sedan i lördags.",
    "Våra nya kunder väntar fortfarande på sina larm.",
    "När kommer teknikern till Rut?",
    "Får en vikarie beställa loggutdrag?",
    "Listan var full av konstigheter.",
    "Det senaste vi fick innehöll fyra personer som tillhör Rosens hemtjänst.",
    "Det var en väldig röra i den lista som kom i april.",
    "Jag känner mig inte väl bemött av er.",
    "Ni kallar vår enhet för Väst men den heter Söder.",
    "Ta gärna bort mig från era utskick.",
    "En ursäkt för hur ni skötte det vore på sin plats.",
    "Hur länge sparar ni gamla utdrag?",
    "Sluta skicka påminnelser, det är inte vårt ärende.",
    "Kan ni ta emot en praktikant?",
    "Nu blev det galet, ni har satt Björken som ägare.",
]


@pytest.mark.parametrize("sentence", [matter for _, matter in PAIRS] + MATTERS)
def test_a_matter_is_seen(sentence: str) -> None:
    assert beside_order(sentence).attention, sentence


def test_where_is_no_when() -> None:
    """ "När" and "når", "bor" and "bör" are folded alike, and tell different things."""
    assert not beside_order("Kunderna ringer gärna larmoperatören när de inte kan sova.").attention
    assert beside_order("Vi når inte larmoperatören.").attention
