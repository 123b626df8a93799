"""What a further message does to the order that stands: it keeps, adds, drops, withdraws; and what needs no person."""

from datetime import date, datetime, timedelta

import pytest

from rules.reading import Kind, Reading, read
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket

WHO = {"r": Author.REQUESTER, "d": Author.STAFF, "b": Author.BOT}
AT = datetime(2026, 5, 20, 12, tzinfo=STOCKHOLM)
"""A Wednesday."""
ON_28 = "r: Hej! Loggutdrag den 28 maj tack. /Siv"
LATE_MAY = "r: Hej! Loggutdrag i slutet av maj tack. /Siv"
NOTED = "d: Hej Siv, noterat."
OTHER_DAY = "d: Hej! Den 28 är vi få på jobbet. Funkar den 29 maj i stället?"
OFFER = "d: Hej! Går det bra torsdagen den 28 maj?"
TWO = "d: Hej Siv! Det går bra att få det torsdag 28 eller fredag 29 maj."
RECEIPT = "d: Automatiskt svar: ditt ärende är registrerat."


def talk(*lines: str) -> Reading:
    messages = [
        Message(
            WHO[line[0]],
            AT - timedelta(hours=len(lines) - n),
            line[3:],
            subject="Loggutdrag" if n == 0 else "SV: Loggutdrag",
        )
        for n, line in enumerate(lines)
    ]
    return read(Ticket("1", Requester("u"), tuple(messages)))


def may(*days: int) -> tuple[date, ...]:
    return tuple(date(2026, 5, day) for day in days)


@pytest.mark.parametrize(
    "answer",
    [
        "Härmed accepteras föreslaget datum.",
        "Vi har inget att erinra mot det föreslagna datumet.",
        "Ledningen godtar dagen.",
        "Jajamensan fattas bara!",
        "Klart det går!",
        "Det köper vi rakt av.",
        "Det vore bra, tack!",
        "Det får gå, vi har inget val.",
        "Det går alldeles utmärkt för vår del.",
        "Absolut, ingen panik.",
    ],
)
def test_a_yes_in_other_words(answer: str) -> None:
    reading = talk(LATE_MAY, OFFER, "r: " + answer)
    assert (reading.kind, reading.dates, reading.attention) == (Kind.DATES, may(28), False)


@pytest.mark.parametrize(
    "answer", ["Det gör det omöjligt för oss.", "Vi har köpt ett nytt system.", "Vi accepterar inte den dagen."]
)
def test_no_yes(answer: str) -> None:
    assert talk(LATE_MAY, OFFER, "r: " + answer).kind is Kind.ASK


@pytest.mark.parametrize(
    "answer",
    [
        "Nej, vi håller fast vid dagen vi beställde.",
        "Helst inte, det ursprungliga datumet är viktigt för oss.",
        "Nej det måste bli den dag vi skrev, annars stämmer inte fakturorna.",
        "Nej tack, behåll dagen.",
        "Nix, 28 ska det vara.",
    ],
)
def test_a_no_that_keeps_the_day(answer: str) -> None:
    assert talk(ON_28, OTHER_DAY, "r: " + answer).dates == may(28)


@pytest.mark.parametrize("answer", ["Dagen vi skrev var fel.", "Nej, den dagen går inte."])
def test_a_no_that_keeps_nothing(answer: str) -> None:
    assert talk(ON_28, OTHER_DAY, "r: " + answer).kind is Kind.ASK


@pytest.mark.parametrize("bad", ["blir tokigt för oss", "är lite för tidigt", "vore krångligt", "är ingen här"])
def test_a_no_with_another_day(bad: str) -> None:
    assert talk(ON_28, OTHER_DAY, f"r: Nej, den 29 {bad}. Kör den 27.").dates == may(27)


def test_a_day_that_the_desk_itself_puts_away_is_not_offered() -> None:
    reading = talk(ON_28, "d: Den 28 kan vi tyvärr inte, kan vi ta den 27 i stället?", "r: 27 är okej för oss.")
    assert reading.dates == may(27)


@pytest.mark.parametrize(
    "added",
    [
        "Utöver den 28 maj vill vi också ha den 29.",
        "Förutom den 28 maj vill vi ha den 29 maj.",
        "Den vi redan har bett om plus den 29 maj.",
        "Ny rad: 29/5\nResten kvar.",
        "Chefen vill även se den 29 maj. Går det att lägga till?",
    ],
)
def test_a_day_is_added_and_how_to_add_it_is_no_question(added: str) -> None:
    reading = talk(ON_28, NOTED, "r: " + added)
    assert (reading.dates, reading.attention) == (may(28, 29), False)


def test_a_yes_and_a_day_besides() -> None:
    assert talk(LATE_MAY, OFFER, "r: Ja tack, och gärna ett den 29 maj också.").dates == may(28, 29)


def test_all_but_a_day_is_no_day_besides() -> None:
    assert talk(LATE_MAY, "d: Vilken dag?", "r: Vilken dag som helst förutom den 28.").dates != may(28)


@pytest.mark.parametrize(
    "dropped",
    [
        "Dagen vi angav kan ni strunta i, ta det så snart det går.",
        "Vi kan inte vänta så länge som till den 28. Skicka det med detsamma.",
        "Chefen vill ha det på studs, så glöm den 28.",
    ],
)
def test_a_day_is_dropped(dropped: str) -> None:
    assert talk(ON_28, NOTED, "r: " + dropped).kind is Kind.ASAP


@pytest.mark.parametrize(
    "answer", ["Det spelar inte någon som helst roll.", "Dagen gör detsamma, ta den som är enklast."]
)
def test_no_day_in_particular(answer: str) -> None:
    assert talk(LATE_MAY, "d: Vilken dag i slutet av maj?", "r: " + answer).kind is Kind.ASAP


@pytest.mark.parametrize(
    "withdrawn",
    [
        "Ni kan stänga beställningen.",
        "Det blir ingen fakturering den här gången.",
        "Beställningen kan stoppas, Bodil hittade siffrorna.",
        "Kommunen sköter det själv nu, så vår förfrågan faller.",
    ],
)
def test_the_order_is_withdrawn(withdrawn: str) -> None:
    assert talk(ON_28, RECEIPT, "r: " + withdrawn).kind is Kind.CANCEL


@pytest.mark.parametrize(
    "kept",
    ["Vi stänger böckerna tidigt i år.", "Då slipper vi besvära er igen.", "Fakturorna stoppas annars."],
)
def test_the_order_is_not_withdrawn(kept: str) -> None:
    assert talk(ON_28, RECEIPT, "r: " + kept).dates == may(28)


@pytest.mark.parametrize(
    "reminder", ["Hej, har ni hunnit till oss i kön än?", "Hur går det med vårt? Står vi långt bak i kön?"]
)
def test_a_reminder_needs_nobody(reminder: str) -> None:
    reading = talk(ON_28, NOTED, "r: " + reminder)
    assert (reading.dates, reading.attention) == (may(28), False)


def test_a_plain_word_of_displeasure_is_never_calmed() -> None:
    angry = "r: Åtta dagar utan ett pip. Vi förlorar pengar på det här och jag är riktigt missnöjd med er."
    assert talk(ON_28, RECEIPT, angry).attention
    assert not talk(ON_28, RECEIPT, "r: Lysande! Då slutar vi tjata.").attention
    assert not talk(ON_28, RECEIPT, "r: Chefen blir arg om fakturorna är sena.").attention
    assert not talk(ON_28, RECEIPT, "r: Jag är inte missnöjd, tvärtom!").attention


def test_a_machines_question_for_the_day_is_no_persons_answer() -> None:
    first = "r: Loggutdrag i slutet av maj. Larmet hos Sven på Bangatan 4 är dött sedan i går. /Siv"
    asks = "d: Automatiskt svar: ingen dag angiven. Möjliga dagar är bland andra 28 och 29 maj. Svara med önskad dag."
    reading = talk(first, RECEIPT, asks, "r: Fredagen tack")
    assert (reading.dates, reading.attention) == (may(29), True)


def test_what_the_desk_says_of_the_order_answers_no_fault() -> None:
    first = ON_28 + " Tores larm ger inget ljud."
    assert talk(first, "d: Hej! Utdraget är noterat till den 28.", "r: Tack!").attention
    assert not talk(first, "d: Hej! Kollegan har varit hos Tore med en ny dosa.", "r: Tack!").attention


def test_a_weekday_in_the_days_that_the_desk_asked_about() -> None:
    reading = talk(
        "r: Loggutdrag nästa vecka", "d: Vilken dag under veckan 25-29 maj vill ni ha det?", "r: onsdag tack"
    )
    assert reading.dates == may(27)


@pytest.mark.parametrize(
    ("answer", "days"),
    [
        ("Det senare av de båda, tack.", may(29)),
        ("Kan vi få bägge två?", may(28, 29)),
        ("Båda går lika bra.", ()),
        ("Den 28 är ingen här, så den andra.", may(29)),
    ],
)
def test_of_two_days(answer: str, days: tuple[date, ...]) -> None:
    reading = talk(LATE_MAY, TWO, "r: " + answer)
    assert (reading.dates, reading.attention) == (days, False)


@pytest.mark.parametrize(
    ("message", "days"),
    [
        ("Det räcker med den första.", may(28)),
        ("Stryk den andra, tack.", may(28)),
        ("Vi nöjer oss med den sista.", may(29)),
    ],
)
def test_of_the_days_of_an_order(message: str, days: tuple[date, ...]) -> None:
    assert talk("r: Loggutdrag den 28 och 29 maj.", NOTED, "r: " + message).dates == days


def test_a_weekday_in_the_part_of_a_month_that_the_desk_spoke_of() -> None:
    june = "d: Vilken dag i juni vill ni ha det?"
    assert talk("r: Loggutdrag i juni.", june, "r: Fredag").kind is Kind.ASK
    assert talk("r: Loggutdrag i mitten av juni.", "d: Vilken dag?", "r: Fredag").kind is Kind.ASK
    assert talk("r: Loggutdrag i början av juni.", "d: Vilken dag?", "r: Lördag").dates == (date(2026, 6, 6),)


def test_what_was_offered_still_stands_when_the_desk_asks_after_it() -> None:
    asks = "d: Hej igen, hann du se mitt förslag?"
    assert talk(LATE_MAY, "d: Föreslår torsdag 28 maj.", asks, "r: Ja, kör på det.").dates == may(28)


@pytest.mark.parametrize(
    "answer", ["Torsdag låter finemang", "Karin säger torsdag.", "Dagen passar förträffligt", "👍"]
)
def test_the_offered_day_in_a_few_words(answer: str) -> None:
    assert talk(LATE_MAY, "d: Föreslår torsdag 28 maj.", "r: " + answer).dates == may(28)


@pytest.mark.parametrize(
    "answer", ["Dagen passar dåligt", "Ja, fast helst lite senare.", "Karin säger att torsdag går bort"]
)
def test_the_offered_day_is_not_taken(answer: str) -> None:
    assert talk(LATE_MAY, "d: Föreslår torsdag 28 maj.", "r: " + answer).kind is Kind.ASK


def test_which_of_date_and_weekday_is_wrong() -> None:
    first, asks = "r: Loggutdrag fredag den 28 maj", "d: 28 maj är en torsdag. Vad menar du?"
    assert talk(first, asks, "r: Datumet stämmer, det var veckodagen jag skrev fel.").dates == may(28)
    assert talk(first, asks, "r: Veckodagen stämmer, datumet blev fel.").kind is Kind.ASK


def test_a_question_behind_the_thanks_is_seen() -> None:
    delivered = "d: Här är utdraget, vi stänger ärendet."
    assert talk(ON_28, delivered, "r: Tack, men är det verkligen 43 kunder?").kind is Kind.HANDOVER
    assert not talk(ON_28, delivered, "r: Tack, ni är snabbast i stan!").attention


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("Då tar vi fram siffrorna på egen hand.", Kind.CANCEL),
        ("Vi ordnar det själva.", Kind.CANCEL),
        ("Backa bandet, vi behöver inget i maj.", Kind.CANCEL),
        ("Vi tar det ändå.", Kind.DATES),
        ("Vi behöver inget mer i nuläget.", Kind.DATES),
    ],
)
def test_they_do_without(message: str, kind: Kind) -> None:
    assert talk(ON_28, NOTED, "r: " + message).kind is kind


@pytest.mark.parametrize(
    ("message", "days"),
    [
        ("Vår avstämning avser den 27. Kan ni justera?", may(27)),
        ("Visst, bara ni inte glömmer bort oss!", may(29)),
        ("Hm, 29 maj? Jag återkommer.", may(28)),
    ],
)
def test_what_needs_nobody(message: str, days: tuple[date, ...]) -> None:
    reading = talk(ON_28, OTHER_DAY, "r: " + message)
    assert (reading.dates, reading.attention) == (days, False)


def test_after_delivery_the_list_that_came_is_changed_or_a_new_one_ordered() -> None:
    delivered = "d: Vi bifogar det beställda utdraget. Ärendet är avslutat."
    gone = "r: Tack. Ta bort Sven Ek ur listan, han avled i söndags."
    assert talk("r: Loggutdrag tack", delivered, gone).kind is Kind.HANDOVER
    again = talk("r: Loggutdrag tack", delivered, "r: Skulle behöva ett färskt igen, siffrorna har ändrats.")
    assert (again.kind, again.attention) == (Kind.ASAP, False)


@pytest.mark.parametrize("message", ["Jag ångrar mig, 29 maj är en bättre dag.", "Stopp! 29 maj, inte 28 maj!"])
def test_a_regret_with_another_day_withdraws_nothing(message: str) -> None:
    assert talk(ON_28, NOTED, "r: " + message).dates == may(29)


def test_a_weekday_beside_an_offer_of_this_week() -> None:
    offer = "d: Vi kan ta det först i morgon, går det bra?"
    assert talk("r: Loggutdrag tack", offer, "r: Hellre på fredag då.").dates == may(22)


@pytest.mark.parametrize(
    "question", ["Kostar det något extra att få det tidigare?", "Hur dyrt är det att lägga till en dag?"]
)
def test_a_question_of_its_own_is_seen(question: str) -> None:
    assert talk(LATE_MAY, OFFER, "r: " + question).attention


def test_a_greeting_after_delivery_is_no_wish() -> None:
    delivered = "d: Utdraget är bifogat, ärendet avslutas."
    reading = talk(ON_28, delivered, "r: Mottaget. Glad sommar önskar Ann med kollegor")
    assert (reading.dates, reading.attention) == (may(28), False)
