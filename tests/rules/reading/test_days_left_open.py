"""Orders whose day is left open: an event to wait for, a day to come, a condition, a doubt, a stretch back."""

import pytest

from rules.reading import Kind, Reason
from tests.rules.reading.test_other_words import reading


@pytest.mark.parametrize(
    "body",
    [
        # an event to wait for
        "Vi vill ha loggutdrag när Lotta är tillbaka från semestern.",
        "Ta ut loggen först när vi har stängt perioden.",
        "Ta loggutdraget efter att ni har registrerat Sundets kunder.",
        "När alla kunder har fått nya dosor vill vi ha ett loggutdrag.",
        "Skicka loggutdraget så fort flytten är klar.",
        "Please take the log extract once all customers are in.",
        # a state that is told by an event
        "Loggutdrag så som det såg ut när Pia slutade.",
        "Loggutdrag med läget som det var före sammanslagningen.",
        # a day that only the writers know
        "Loggutdrag den dag vi tog över Granliden.",
        "Loggutdrag det datum som vi kom överens om.",
        "Loggutdraget ska tas på min sista arbetsdag.",
        # a day still to be told, or left blank
        "Vi önskar loggutdrag. Datum återkommer vi med.",
        "Vi vill ha loggutdrag, men chefen ska bestämma dag.",
        "Loggutdrag per den __ mars.",
        "Verksamhet: Lunden\nTyp: loggutdrag\nDatum: se bilaga",
        "Verksamhet: Lunden\nTyp: loggutdrag\nDatum: ???",
        # not now
        "Vi vill ha loggutdrag, men inte den här veckan.",
        # a condition
        "Loggutdrag på fredag om chefen godkänner det.",
        "Loggutdrag den 20 mars, förutsatt att Stina är klar.",
        "Om inte Berit redan beställt vill vi ha loggutdrag den 20 mars.",
        "Loggutdrag den 28 mars. Är det helg så ta måndagen.",
        # a doubt
        "Loggutdrag 20/3?? 23/3?? bestäm ni.",
        "Loggutdrag den 20 mars? Eller hur brukar andra göra?",
        "Loggutdrag så nära den 31 mars som möjligt.",
        "Loggutdrag om tre dagar, på lördag.",
        "Loggutdrag den 20:e, dock inte på en fredag.",
        # a stretch, or some day from a day on
        "Loggutdrag de senaste tre månaderna.",
        "Loggutdrag sedan årsskiftet.",
        "Loggutdrag hittills i år.",
        "Loggutdrag, inte tidigare än den 20 mars.",
        "Loggutdrag när ni vill mellan nu och fredag.",
        "Loggutdrag fredagen den veckan vi byter system.",
        "Loggutdrag om 2-3 dagar.",
        "Loggutdrag när som helst i april.",
        "Loggutdrag på lönedagen.",
        "Loggutdrag den sista mars minus en dag.",
        "Loggutdrag den 28:e. Om det är en helgdag tar ni vardagen före.",
        "Loggutdrag den 20 mars, men om ni har stängt då går det bra med måndagen.",
        "Vi skickar fakturan senast den 20 mars. Ta loggutdraget då.",
        "Loggutdrag med läget före flytten den 2 mars.",
        "Loggutdrag, tack.\nFrån: 2026-03-02\nTill: 2026-03-12",
    ],
)
def test_a_day_left_open_is_asked_about(body: str) -> None:
    read = reading(body)
    assert (read.kind, read.dates) == (Kind.ASK, ())


@pytest.mark.parametrize(
    "body",
    [
        "Vi vill ha loggutdrag när ni hinner.",
        "Vi vill ha loggutdrag när det passar er.",
        "Ta ut loggen och hör av er när ni har gjort det.",
        "Kan vi få loggutdrag nu när vi har fått nya kunder?",
        "Efter att ha pratat med Lena beställer vi loggutdrag.",
        "Loggutdrag, den dag som passar er bäst.",
        "Loggutdrag tack. Ni bestämmer dag.",
        "Typ: loggutdrag\nDatum: snarast",
        "Typ: loggutdrag\nDatum: -",
        "Vi hade fler kunder när Pia slutade. Loggutdrag tack.",
        "Loggutdrag tack. De senaste tre månaderna har vi haft lugnt.",
        "För tre veckor sedan fick vi två nya kunder. Loggutdrag tack.",
        "Loggutdrag, inte senare än den 20 mars.",
        "Vi behöver loggutdrag senast den 20 mars, gärna redan den 18.",
        "Vi behöver loggutdraget minst två dagar före mötet den 20 mars.",
    ],
)
def test_at_leisure_or_told_in_passing_is_at_once(body: str) -> None:
    read = reading(body)
    assert (read.kind, read.reason) == (Kind.ASAP, None)


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("Loggutdraget ska tas den 20 mars om det går.", "2026-03-20"),
        ("Undrar om ni kan ta loggutdraget den 20 mars.", "2026-03-20"),
        ("Ta loggutdraget den 20 mars, om inget annat sägs.", "2026-03-20"),
        ("Loggutdrag om tre dagar, på fredag.", "2026-03-13"),
        ("Loggutdrag på lördag i helgen.", "2026-03-14"),
        ("Loggutdrag så som det såg ut för två veckor sedan.", "2026-02-24"),
        ("Loggutdrag per 20 mars, när alla larm är på plats.", "2026-03-20"),
        ("asså kan ni bara köra loggutdraget på fredag??", "2026-03-13"),
    ],
)
def test_a_plain_day_stays_one(body: str, day: str) -> None:
    assert [one.isoformat() for one in reading(body).dates] == [day]


def test_from_a_day_on_is_a_range() -> None:
    assert reading("Loggutdrag med kunder som varit aktiva sedan den 2 mars.").reason is Reason.RANGE


@pytest.mark.parametrize(
    "body",
    [
        "Loggutdrag tack. Jag återkommer med datum för mötet.",
        "Loggutdrag, gärna samma dag som ni läser det här.",
        "Loggutdrag tack. Den dag jag slipper papper bjuder jag på tårta.",
        "Loggutdrag tack. Två dagar senare brukar fakturan gå.",
        "Loggutdrag tack. När allt är klart fakturerar vi.",
        "Loggutdraget måste ligga på chefens bord när hon kommer tillbaka på fredag.",
    ],
)
def test_somebody_elses_day_is_not_waited_for(body: str) -> None:
    assert reading(body).kind is Kind.ASAP


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("Loggutdrag den 20 mars, och säg till om hon är ledig då.", "2026-03-20"),
        ("Loggutdrag den 20 mars, om inte ekonomen säger annat.", "2026-03-20"),
        ("Lena börjar den 16 mars och vill då ha ett färskt loggutdrag.", "2026-03-16"),
        ("Vi fick loggutdrag per 27 februari, nu vill vi ha per 31 mars.", "2026-03-31"),
        ("Loggutdrag 30 + 31 mars.", "2026-03-30 2026-03-31"),
    ],
)
def test_a_day_beside_what_others_do_stays_one(body: str, day: str) -> None:
    assert [one.isoformat() for one in reading(body).dates] == day.split()
