"""Days told by other days: by a step from one ("två dagar före den 27 mars"), or by what several have in common."""

import pytest

from rules.reading import Kind
from tests.rules.reading.test_conversations import talk
from tests.rules.reading.test_other_words import reading


@pytest.mark.parametrize(
    ("body", "days"),
    [
        # from a day right behind the step
        ("Vi vill ha loggutdraget tre dagar före den 27 mars.", "2026-03-24"),
        ("Kör listan över larmkunder vardagen efter 21/3, tack.", "2026-03-23"),
        ("Loggutdrag två veckor efter skärtorsdagen.", "2026-04-16"),
        ("Loggutdrag sista arbetsdagen före den 1 april.", "2026-03-31"),
        ("Loggutdrag andra vardagen efter den 20 mars.", "2026-03-24"),
        ("Loggutdrag dagen efter dagen efter den 27 mars.", "2026-03-29"),
        ("Ta ut loggen dagen efter sista mars.", "2026-04-01"),
        ("Loggutdrag onsdagen före midsommar.", "2026-06-17"),
        ("Could we have the log extract two days after 20 March, please?", "2026-03-22"),
        # from a day named before, or by its event
        ("Kontoret stänger den 27 mars. Loggutdraget vill vi ha taget två dagar tidigare.", "2026-03-25"),
        ("Vi räknar kassan den 27 mars och behöver loggutdraget taget samma dag.", "2026-03-27"),
        ("Vi har möte den 26 mars. Måndagen efter vill vi ha loggen uttagen.", "2026-03-30"),
        ("Vi stänger den 30 mars, så ta loggutdraget dagen efter.", "2026-03-31"),
        ("Loggutdraget ska visa läget dagen innan vi bytte område den 2 mars.", "2026-03-01"),
        # both
        ("Loggutdrag den 20 mars och en vecka senare.", "2026-03-20 2026-03-27"),
        ("Loggutdrag fredag den 20 mars samt måndagen därpå.", "2026-03-20 2026-03-23"),
        # the day is told once more
        ("Vi byter system den 1 april. Ta loggutdraget den 31 mars, dagen innan.", "2026-03-31"),
        # the event only tells of the day behind it
        ("Loggutdrag dagen efter personalmötet, fredag 20 mars.", "2026-03-20"),
        # from today
        ("Loggutdrag imorgon om en vecka.", "2026-03-18"),
        ("Loggutdrag om fyra arbetsdagar.", "2026-03-16"),
        ("Loggutdrag onsdag veckan efter nästa.", "2026-03-25"),
        ("Loggutdrag fredag om en vecka.", "2026-03-20"),
        # what several have in common
        ("Loggutdrag den 15:e i april, maj och juni.", "2026-04-15 2026-05-15 2026-06-15"),
        ("Loggutdrag första vardagen i april resp. maj.", "2026-04-01 2026-05-04"),
        ("Loggutdrag den sista i mars och april.", "2026-03-31 2026-04-30"),
        ("Loggutdrag den 20 mars och samma datum i april.", "2026-03-20 2026-04-20"),
        ("Loggutdrag torsdag vecka 12 och 14.", "2026-03-19 2026-04-02"),
        ("Loggutdrag fjärde onsdagen.", "2026-03-25"),
    ],
)
def test_a_day_told_by_another_is_read(body: str, days: str) -> None:
    read = reading(f"Hej! {body} Mvh Ann")
    assert (read.kind, [day.isoformat() for day in read.dates]) == (Kind.DATES, days.split())


@pytest.mark.parametrize(
    "body",
    [
        "Loggutdrag fredagen efter nästa.",
        "Loggutdrag måndagen efter att lönerna gått ut.",
        "Loggutdrag tisdagen före sportlovet.",
        "Loggutdrag tre vardagar före månadsskiftet.",
        "Loggutdrag drygt en vecka efter den 20 mars.",
        "Loggutdrag veckan efter nästa.",
        "Loggutdrag torsdag vecka 12 eller 13.",
        "Loggutdrag onsdag/torsdag.",
        "Loggutdrag nästnästa onsdag.",
        "Loggutdrag onsdag åtta dagar.",
        "Vi har ett loggutdrag den 20 mars. Vi får gärna ett dagen efter.",
    ],
)
def test_a_step_from_what_is_no_day_is_asked_about(body: str) -> None:
    assert reading(f"Hej! {body} Mvh Ann").kind is Kind.ASK


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("Loggutdrag på fredag efter lunch.", Kind.DATES),
        ("Loggutdrag på torsdag före kl. 10.", Kind.DATES),
        ("Ta ut loggen den 20 mars, fakturan går veckan därpå.", Kind.DATES),
        ("Loggutdrag på fredag tack, revisorn kommer måndagen därpå.", Kind.DATES),
        ("Loggutdrag tack. Vi räknar den 27 mars och styrelsen träffas dagen efter.", Kind.ASAP),
        ("Loggutdrag tack. En kund flyttade in den 3 mars och fick larmet dagen därpå.", Kind.ASAP),
        ("Vi behöver loggutdraget senast två dagar före den 27 mars.", Kind.ASAP),
    ],
)
def test_a_step_that_something_else_takes_is_not_asked_for(body: str, kind: Kind) -> None:
    read = reading(f"Hej! {body} Mvh Ann")
    assert (read.kind, len(read.dates)) == (kind, 1 if kind is Kind.DATES else 0)


@pytest.mark.parametrize(
    ("answer", "day"),
    [
        ("Hellre dagen efter.", "2026-03-27"),
        ("Två dagar tidigare går fint.", "2026-03-24"),
        ("Nej, ta måndagen efter.", "2026-03-30"),
        ("En vecka senare passar bättre.", "2026-04-02"),
        ("Vi tar det gärna dagen innan.", "2026-03-25"),
    ],
)
def test_an_answer_counts_from_the_day_that_is_offered(answer: str, day: str) -> None:
    read = talk("Loggutdrag i slutet av mars.", "> Torsdag den 26 mars, passar det?", answer)
    assert [one.isoformat() for one in read.dates] == [day]


@pytest.mark.parametrize(
    ("desk", "answer", "days"),
    [
        ("> Torsdag den 26 mars?", "Okej, men då vill vi ha ett den 1 april också.", "2026-03-26 2026-04-01"),
        ("> Passar torsdag den 26 mars eller fredag den 27 mars?", "Allt utom torsdag.", "2026-03-27"),
        ("> Vilken dag i slutet av mars?", "Fredag!", ""),
    ],
)
def test_an_answer_adds_excludes_or_leaves_open(desk: str, answer: str, days: str) -> None:
    assert [one.isoformat() for one in talk("Loggutdrag i slutet av mars.", desk, answer).dates] == days.split()


def test_a_weekday_beside_an_order_for_another_week_is_asked_about() -> None:
    assert talk("Loggutdrag torsdag den 26 mars.", "Glöm den 26. Fredag i stället.").kind is Kind.ASK
    read = talk("Loggutdrag onsdag den 25 mars.", "Strunta i det där om onsdag, ta den 26 mars i stället.")
    assert [one.isoformat() for one in read.dates] == ["2026-03-26"]


@pytest.mark.parametrize(
    ("answer", "day"),
    [
        ("Kan vi backa två dagar?", "2026-03-25"),
        ("Skjut på det en vecka, tack.", "2026-04-03"),
        ("Kan ni tidigarelägga uttaget en dag?", "2026-03-26"),
        ("Flytta det en vecka framåt.", "2026-04-03"),
        ("Ta dagen före i stället.", "2026-03-26"),
    ],
)
def test_an_order_is_moved_by_so_many_days(answer: str, day: str) -> None:
    read = talk("Loggutdrag den 27 mars.", answer)
    assert [one.isoformat() for one in read.dates] == [day]


@pytest.mark.parametrize(
    "answer",
    [
        "Kan vi flytta det en vecka?",
        "Det blev visst fel dag.",
        "Datumet stämmer inte.",
        "Vi byter dag, hör av oss om ett nytt datum.",
    ],
)
def test_a_day_taken_back_without_another_is_asked_about(answer: str) -> None:
    assert talk("Loggutdrag den 27 mars.", answer).kind is Kind.ASK


@pytest.mark.parametrize(
    "answer",
    [
        "Vi skjuter på mötet en vecka.",
        "Dagen efter har vi stängt.",
        "Datumet på fakturan blev fel, bortse från den.",
        "Vi skickar fakturan en vecka senare.",
        "Jag läste fel först, men datumet är rätt.",
    ],
)
def test_what_is_moved_or_wrong_besides_leaves_the_day(answer: str) -> None:
    assert [day.isoformat() for day in talk("Loggutdrag den 27 mars.", answer).dates] == ["2026-03-27"]


@pytest.mark.parametrize(
    ("answer", "days"),
    [
        ("2", "2026-03-27"),
        ("Första tack.", "2026-03-26"),
        ("Det senare av de båda.", "2026-03-27"),
        ("Inte dem, ta den 1:a.", "2026-04-01"),
        ("Fredag, men hellre måndagen efter om det går.", ""),
        ("Fredag, eller måndagen därpå.", ""),
    ],
)
def test_an_answer_to_two_days_that_are_offered(answer: str, days: str) -> None:
    desk = "> Torsdag den 26 mars eller fredag den 27 mars, vilken passar?"
    assert [one.isoformat() for one in talk("Loggutdrag i slutet av mars.", desk, answer).dates] == days.split()


@pytest.mark.parametrize(
    ("answer", "days"),
    [
        ("Vi behöver det före den 27.", ""),
        ("Den 27 går bort.", ""),
        ("Ursäkta, det blev fel månad.", ""),
        ("Ändra till veckan efter.", ""),
        ("Jag skrev fel, den 27 april.", "2026-04-27"),
        ("Ändra till samma dag veckan efter.", "2026-04-03"),
        ("Kan ni skicka det en timme tidigare?", "2026-03-27"),
    ],
)
def test_what_is_said_of_an_order_that_stands(answer: str, days: str) -> None:
    assert [one.isoformat() for one in talk("Loggutdrag den 27 mars.", answer).dates] == days.split()


def test_a_time_in_place_of_the_one_let_go_of_is_no_withdrawal() -> None:
    assert talk("Loggutdrag den 27 mars.", "Glöm det, vi tar det i mitten av april i stället.").kind is Kind.ASK
