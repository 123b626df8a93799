"""A second colleague beside the rules: what it weighs, what it says where the two differ, and from what it learned."""

from collections.abc import Iterator
from datetime import datetime

import pytest

from rules.reading import Cause, Kind, Reason, colleague, read
from rules.reading.colleague import EVEN, Experience, named
from rules.reading.message import understand
from rules.reading.vocabulary import experience
from rules.reading.words import Mark
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket
from tests import learn


def ticket(body: str, subject: str = "Loggutdrag") -> Ticket:
    received = datetime(2026, 5, 20, 9, tzinfo=STOCKHOLM)
    return Ticket("1", Requester("u"), (Message(Author.REQUESTER, received, body, subject=subject),))


def taught(monkeypatch: pytest.MonkeyPatch, **weights: dict[str, int]) -> None:
    """A second colleague that knows this and no more."""
    for name in ("seen", "days", "orders"):
        known = Experience(weights.get(name, {}))
        monkeypatch.setattr(colleague, f"_{name}", lambda known=known: known)


def evidence(sentence: str) -> list[str]:
    """What a sentence's evidence is called."""
    return [named(one) for one in understand(sentence, "", learn._ANY_DAY).body.judged[0].evidence]


# -- What it weighs


def test_the_odds_are_the_sum_of_what_is_known_by_the_root_of_all_there_is() -> None:
    known = Experience({EVEN: -100, "larmet": 300, "larmet tjuter": 50, "=EXTRACT": -20})
    assert known.odds(["larmet", "tjuter", "larmet tjuter", "^ larmet"]) == pytest.approx(-1 + 3.5 / 2)
    assert known.odds([Mark.EXTRACT]) == pytest.approx(-1.2)
    assert known.odds([]) == pytest.approx(-1)


def test_what_weighs_most_is_told_by_name() -> None:
    known = Experience({"tjuter": 100, "larmet": 200, "=FAULT": 150, "tack": -300})
    assert known.heaviest(["tjuter", "tack", "larmet", Mark.FAULT, "hej"], 3) == ["larmet", "=FAULT", "tjuter"]
    assert named(-Mark.FAULT) == "~FAULT"


def test_a_list_that_is_gone_tells_nothing() -> None:
    assert Experience({"=NOBODYS": 500, "larmet": 100}).weights == {"larmet": 100}


def test_numbers_months_weekdays_and_names_are_of_a_kind_and_case_tells_nothing() -> None:
    one = understand("Berit fick larmet fredag den 3 mars", "", learn._ANY_DAY).body.judged[0].evidence
    other = understand("ASTA FICK LARMET TISDAG DEN 29 APRIL", "", learn._ANY_DAY).body.judged[0].evidence
    assert list(one) == list(other)
    assert "N fick" in one


# -- What it says


ORDER = "Hej! Vi beställer ett loggutdrag. "


def test_it_shows_a_sentence_in_which_the_rules_see_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    taught(monkeypatch)
    told = ORDER + "Sanna tror att det drar kallt på övervåningen."
    assert not read(ticket(told)).attention
    taught(monkeypatch, seen={"drar kallt": 900})
    reading = read(ticket(told), explain=True)
    assert (reading.kind, reading.causes) == (Kind.ASAP, (Cause.NOT_UNDERSTOOD,))
    assert any(
        "a second colleague would show it" in finding.why and "drar kallt" in finding.why
        for finding in reading.findings
    )


def test_it_takes_a_complaint_for_talk_where_it_is_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    taught(monkeypatch)
    told = ORDER + "Det är pinsamt hur ni sköter det här."
    assert read(ticket(told)).causes == (Cause.COMPLAINT,)
    taught(
        monkeypatch,
        seen={**dict.fromkeys(evidence("Det är pinsamt hur ni sköter det här."), 0), "pinsamt": -1900},
    )
    reading = read(ticket(told), explain=True)
    assert not reading.attention
    assert any("a second colleague sees no complaint" in finding.why for finding in reading.findings)


def test_a_fault_report_and_what_speaks_of_an_alarm_is_never_taken_for_talk(monkeypatch: pytest.MonkeyPatch) -> None:
    complaint = "Det är pinsamt hur ni sköter det här."
    fault, odd = "Larmet hos Greta på Storgatan fungerar inte.", "Ivars larm är en historia för sig."
    taught(monkeypatch, seen={**dict.fromkeys(evidence(fault) + evidence(complaint) + evidence(odd), 0), EVEN: -900})
    assert read(ticket(ORDER + complaint)).causes == ()
    assert read(ticket(ORDER + fault)).causes == (Cause.FAULT,)
    assert read(ticket(ORDER + odd)).attention


def test_of_what_it_has_never_met_it_takes_nothing_for_talk(monkeypatch: pytest.MonkeyPatch) -> None:
    taught(monkeypatch, seen={EVEN: -900})
    assert read(ticket(ORDER + "Det är pinsamt hur ni sköter det här.")).causes == (Cause.COMPLAINT,)


def test_what_it_shows_refuses_no_order(monkeypatch: pytest.MonkeyPatch) -> None:
    taught(monkeypatch, seen={"drar kallt": 900})
    reading = read(ticket("Vi behöver det snart. Sanna säger att det drar kallt där."))
    assert (reading.kind, reading.attention) == (Kind.ASAP, True)


def test_of_a_subject_it_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    taught(monkeypatch, seen={"drar kallt": 900})
    assert not read(ticket("Hej! Vi beställer ett loggutdrag.", subject="Loggutdrag, det drar kallt")).attention


def test_asked_about_a_doubtful_day_the_sure_one_is_offered_too(monkeypatch: pytest.MonkeyPatch) -> None:
    taught(monkeypatch, days={"<per": -1900})
    reading = read(ticket("Hej! Vi vill ha ett loggutdrag per den 29 maj. Vi vill också ha ett loggutdrag den 4 juni."))
    assert reading.kind is Kind.ASK
    assert [day.isoformat() for day in reading.options] == ["2026-05-29", "2026-06-04"]


@pytest.mark.parametrize(("weight", "kind"), [(1900, Kind.DATES), (400, Kind.ASK), (-1900, Kind.ASAP)])
def test_a_time_of_which_no_rule_knows_anything_it_settles_only_when_very_sure(
    monkeypatch: pytest.MonkeyPatch, weight: int, kind: Kind
) -> None:
    taught(monkeypatch, days={"form day_month": weight})
    assert read(ticket(ORDER + "Fönsterputsen den 24 maj.")).kind is kind


def test_it_doubts_a_day_on_which_the_rules_would_act(monkeypatch: pytest.MonkeyPatch) -> None:
    told = "Hej! Vi vill ha ett loggutdrag per den 29 maj."
    taught(monkeypatch)
    assert read(ticket(told)).kind is Kind.DATES
    taught(monkeypatch, days={"<per": -1900})
    reading = read(ticket(told), explain=True)
    assert (reading.kind, reading.reason) == (Kind.ASK, Reason.AMBIGUOUS_DATE)
    assert [day.isoformat() for day in reading.options] == ["2026-05-29"]
    assert any("a second colleague doubts it" in finding.why and "<per" in finding.why for finding in reading.findings)


def test_it_takes_a_deadline_for_the_day_and_so_it_is_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    told = "Hej! Vi vill ha ett loggutdrag senast den 29 maj."
    taught(monkeypatch)
    assert read(ticket(told)).kind is Kind.ASAP
    taught(monkeypatch, days={"<senast": 1900})
    assert read(ticket(told)).kind is Kind.ASK


def test_it_hands_over_what_it_is_sure_is_no_order(monkeypatch: pytest.MonkeyPatch) -> None:
    taught(monkeypatch, orders={"loggutdrag": -900})
    reading = read(ticket("Hej! Vi beställer ett loggutdrag.", subject=""), explain=True)
    assert (reading.kind, reading.reason) == (Kind.HANDOVER, Reason.OTHER_MATTER)
    assert any("takes the message for no order" in finding.why for finding in reading.findings)


def test_it_never_makes_an_order_of_what_the_rules_take_for_none(monkeypatch: pytest.MonkeyPatch) -> None:
    taught(monkeypatch, orders={EVEN: 900})
    assert read(ticket("Hej! Ni är hjärtligt välkomna på vårt öppna hus.", subject="Inbjudan")).kind is Kind.HANDOVER


# -- From what it learned


def test_the_weights_are_learned_from_the_labelled_data_as_it_stands() -> None:
    assert learn.fingerprint() == experience.LEARNED_FROM, "labelled data has changed: make learn"


def test_a_marked_text_gives_its_days() -> None:
    assert learn.unmarked("per [[31 mars]], senast ((fredag))") == (
        "per 31 mars, senast fredag",
        [(4, 11, True), (20, 26, False)],
    )


def test_what_stands_in_all_lessons_of_yes_and_in_none_of_no_weighs_for_yes() -> None:
    lessons = [
        *(learn.Lesson(("larmet", "tjuter", f"hos{i}"), yes=True) for i in range(9)),
        *(learn.Lesson(("larmet", "tyst", f"hos{i}"), yes=False) for i in range(9)),
    ]
    weights = learn.learn(lessons, c=10)
    assert weights["tjuter"] > 0 > weights["tyst"]
    assert learn.odds(weights, ("larmet", "tjuter")) > 0 > learn.odds(weights, ("larmet", "tyst"))
    assert learn.rounded({"larmet": 0.01, "tjuter": 1.234, EVEN: 0.0}) == {EVEN: 0, "tjuter": 123}


@pytest.fixture
def _untaught() -> Iterator[None]:
    """As ``make learn`` gathers lessons: the second colleague silent; afterwards it speaks again."""
    blocks = {name: getattr(experience, name) for name in ("SEEN", "DAYS", "ORDERS")}
    learn.silence()
    yield
    for name, block in blocks.items():
        setattr(experience, name, block)
    for cached in (colleague._seen, colleague._days, colleague._orders):
        cached.cache_clear()


@pytest.mark.usefixtures("_untaught")
def test_a_tickets_days_teach_what_they_are_for() -> None:
    record = {
        "received": "2026-05-20T09:00:00", "subject": "Loggutdrag",
        "body": "Loggutdrag per den 29 maj, senast den 5 juni tack.",
        "expected": {"kind": "dates", "dates": ["2026-05-29"], "attention": False, "reason": None},
    }  # fmt: skip
    told = list(learn.day_lessons([record], [{"t": "Ta ut den [[fredag]], vi stänger ((måndag))."}]))
    no = [lesson for lesson in told if not lesson.yes]
    assert [lesson.yes for lesson in told] == [True, False, True, False]
    assert all("<senast" not in lesson.evidence for lesson in told if lesson.yes)
    assert any("<senast" in lesson.evidence for lesson in no)


@pytest.mark.usefixtures("_untaught")
def test_the_sentence_that_looks_most_like_it_teaches_what_a_person_must_see() -> None:
    calm, bags = learn.sentences_seen(
        [], [{"t": "Hej på er alla.", "a": 0}, {"t": "Hej på er alla. Larmet hos Greta tjuter.", "a": 1}]
    )
    assert len(calm) == 1
    assert [len(bag) for bag in bags] == [1]
    assert "tjuter" in bags[0][0]
