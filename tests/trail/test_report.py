"""The trail in sentences, and the yearly report counted from it: examples that read like the routine."""

import ast
import json
import xml.etree.ElementTree as ET
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

import lindesk_bot
from lindesk_bot import correspondence
from lindesk_bot.audit import report
from lindesk_bot.audit.chain import GENESIS, Link, link
from lindesk_bot.audit.report import UNKNOWN, Yearly, plot, yearly
from lindesk_bot.audit.sentences import PURPOSES, SENTENCES, Wanted, entries, line, reason, sentence
from rules.decision import Handover
from rules.reading.model import Reason
from rules.ticket import STOCKHOLM
from rules.workdays import WorkingDayCalendar

CALENDAR = WorkingDayCalendar.build()
DELIVER: dict[str, Any] = {"decision": "deliver", "reading": "asap", "dates": []}


class Story:
    """A trail told entry by entry."""

    def __init__(self) -> None:
        self.links: list[Link] = []

    def tell(self, at: str, action: str, case: str = "LU-1", **details: Any) -> "Story":
        about = {"case": case, "ticket": f"T-{case}", "provider": "exempel"} if case else {}
        previous = self.links[-1].hash if self.links else GENESIS
        moment = datetime.fromisoformat(at).replace(tzinfo=STOCKHOLM)
        told = {key: value for key, value in {**about, **details}.items() if value is not None}
        self.links.append(link(len(self.links) + 1, previous, moment, action, told))
        return self

    def order(self, at: str, case: str = "LU-1", **decided: Any) -> "Story":
        self.tell(at, "case.opened", case, provider=None)
        return self.tell(at, "case.decided", case, **{**DELIVER, **decided})

    def year(self, year: int = 2026) -> Yearly:
        return yearly(self.links, year, CALENDAR)


def numbers(found: Yearly) -> tuple[int, int, int, int]:
    return found.total.tickets, found.total.on_time, found.total.late, found.total.unanswered


# -- the two-working-day promise ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ordered", "sent", "expected"),
    [
        ("2026-03-16T08:41", "2026-03-16T08:42", (1, 0)),
        ("2026-03-13T16:30", "2026-03-17T23:59:59", (1, 0)),  # a Friday: Tuesday's end is the limit
        ("2026-03-13T16:30", "2026-03-18T00:00", (0, 1)),
        ("2026-03-15T23:59", "2026-03-17T12:00", (1, 0)),
        ("2026-04-02T12:00", "2026-04-08T12:00", (1, 0)),  # Easter lies between
        ("2026-04-02T12:00", "2026-04-09T00:00", (0, 1)),
    ],
)
def test_an_answer_is_on_time_by_the_end_of_the_second_working_day(
    ordered: str, sent: str, expected: tuple[int, int]
) -> None:
    found = Story().order(ordered).tell(sent, "extract.sent", purpose="extract:asap:1").year()
    assert numbers(found) == (1, *expected, 0)
    assert found.percent_on_time == 100 * expected[0]


def test_a_booked_day_is_on_time_on_that_day() -> None:
    booked: dict[str, Any] = {"decision": "book", "reading": "dates", "dates": ["2026-03-25", "2026-03-27"]}
    story = Story().order("2026-03-16T08:00", **booked)
    story.tell("2026-03-16T08:00", "case.booked", days=["2026-03-25", "2026-03-27"])
    story.tell("2026-03-25T08:00", "extract.sent", purpose="extract:2026-03-25")
    story.tell("2026-03-28T08:00", "extract.found", purpose="extract:2026-03-27")
    assert numbers(story.year()) == (1, 1, 1, 0)


def test_a_day_that_had_passed_when_it_was_ordered_has_the_two_working_days() -> None:
    past: dict[str, Any] = {"reading": "dates", "dates": ["2026-03-02"]}
    story = Story().order("2026-03-16T08:00", **past)
    assert numbers(story.tell("2026-03-18T20:00", "extract.sent", purpose="extract:2026-03-02").year()) == (1, 1, 0, 0)


def test_the_time_that_counts_is_that_of_the_message_with_the_order() -> None:
    story = Story().tell("2026-03-02T08:00", "case.opened").tell("2026-03-02T08:00", "case.asked")
    story.tell("2026-03-16T08:00", "case.message_came").tell("2026-03-16T08:00", "case.decided", **DELIVER)
    story.tell("2026-03-18T08:00", "extract.sent", purpose="extract:asap:2")
    assert numbers(story.year()) == (1, 1, 0, 0)
    told = Story().order("2026-03-18T08:00", received="2026-03-10T08:00:00+01:00")
    assert numbers(told.tell("2026-03-18T09:00", "extract.sent", purpose="extract:asap:1").year()) == (1, 0, 1, 0)


def test_an_extract_that_is_told_of_twice_counts_once() -> None:
    story = Story().order("2026-03-16T08:00")
    for action in ("extract.sent", "extract.found"):
        story.tell("2026-03-16T08:00", action, purpose="extract:asap:1")
    assert story.year().total.answers == 1


def test_what_is_never_answered_is_counted_when_its_limit_has_passed() -> None:
    story = Story().order("2026-03-16T08:00").order("2026-03-16T08:00", "LU-2")
    story.tell("2026-03-17T08:00", "case.handed_over", "LU-2", why="no_answer")
    assert numbers(story.year()) == (2, 0, 0, 0)
    assert numbers(story.tell("2026-03-19T08:00", "run.stopped", "").year()) == (2, 0, 0, 1)


def test_what_a_person_took_and_what_was_refused_is_counted_by_reason() -> None:
    refused: dict[str, Any] = {
        "decision": "refuse",
        "refused": ["2026-06-06: Sveriges nationaldag", "2026-06-07: söndag"],
    }
    story = Story().order("2026-06-01T08:00", **refused).tell("2026-06-01T08:00", "case.asked")
    story.tell("2026-06-02T08:00", "case.handed_over", why="no_answer").tell("2026-06-02T08:00", "case.taken", "LU-2")
    story.tell("2026-06-02T08:00", "case.cancelled", "LU-3").tell("2026-06-02T08:00", "case.parked", "LU-4")
    found = story.year()
    assert found.refused == {"Sveriges nationaldag": 1, "söndag": 1}
    assert found.handed_over == {"no_answer": 1, "taken_by_hand": 1}
    total = found.total
    assert (total.asked, total.refused, total.handed_over, total.cancelled, total.parked) == (1, 1, 2, 1, 1)


def test_it_is_counted_by_month_and_provider_in_stockholms_year() -> None:
    story = Story().order("2025-12-31T23:30", provider="annan").order("2026-01-01T00:30", "LU-2", provider=None)
    story.tell("2026-01-02T08:00", "extract.sent", provider="annan", purpose="extract:asap:1")
    found = story.year()
    assert found.months[1].answers == found.total.answers == found.providers["annan"].on_time == 1
    assert found.providers[UNKNOWN].tickets == found.total.tickets == 1
    assert found.provider_months["annan", 1].answers == 1
    assert story.year(2025).total.tickets == 1
    assert story.year(2025).entries == 2
    told = report.record(found)
    assert told["months"]["2026-01"]["answers"] == 1
    assert told["counted_to_position"] == 5
    assert json.loads(json.dumps(told)) == told


def test_a_ticket_that_comes_again_after_its_case_was_purged_is_another() -> None:
    story = Story().order("2025-01-07T08:00").tell("2025-01-07T08:00", "extract.sent", purpose="extract:asap:1")
    story.order("2026-05-05T08:00").tell("2026-05-05T08:00", "extract.sent", purpose="extract:asap:1")
    assert numbers(story.year()) == (1, 1, 0, 0)


def test_counts_hold_no_case_no_ticket_and_nobody() -> None:
    story = Story().order("2026-03-16T08:00", "LU-SECRET", requester="m-0011", ticket="T-SECRET")
    story.tell("2026-03-16T08:00", "extract.sent", "LU-SECRET", purpose="extract:asap:1", requester="m-0011")
    for text in (json.dumps(report.record(story.year())), plot(story.year())):
        assert "SECRET" not in text
        assert "m-0011" not in text


# -- the plot ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("answers", [0, 1, 4, 27, 1234])
def test_the_plot_is_an_image_with_a_bar_for_each_month_that_has_answers(answers: int) -> None:
    found = Yearly(2026)
    for _ in range(answers):
        found.count("on_time", date(2026, 3, 16), "exempel")
        found.count("late", date(2026, 11, 2), "exempel")
    drawn = ET.fromstring(plot(found))  # noqa: S314  our own
    bars = [one for one in drawn.iter("{http://www.w3.org/2000/svg}rect") if one.get("width") == "35"]
    assert len(bars) == (2 if answers else 0)
    for bar in bars:
        top, height = float(bar.get("y", "")), float(bar.get("height", ""))
        assert 56 <= top < 296
        assert top + height == pytest.approx(296, abs=0.2)
    titles = [str(one.text) for one in drawn.iter("{http://www.w3.org/2000/svg}title")]
    assert titles[0] == "Besvarade beställningar av loggutdrag 2026"
    if answers:
        assert f"mar: {answers} i tid" in titles


# -- sentences ---------------------------------------------------------------------------------------------------------


def actions_in_the_program() -> set[str]:
    """Every action that is given to Record, _get_on, append, _append, _by_hand, link and the notary's alarms."""
    found = set()
    kinds = ("run.", "case.", "letter.", "extract.", "alarm.", "key.", "books.", "witness.", "mirror.")
    logging = ("info", "warning", "error", "debug")
    no_entries = {"extract.midnight"}
    for path in Path(lindesk_bot.__file__).parent.rglob("*.py"):
        if path.name in ("sentences.py", "report.py"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = getattr(node.func, "attr", "") if isinstance(node, ast.Call) else ""
            for argument in node.args if isinstance(node, ast.Call) and called not in logging else ():
                value = argument.value if isinstance(argument, ast.Constant) else None
                if (
                    isinstance(value, str)
                    and value.startswith(kinds)
                    and value.replace(".", "_").isidentifier()
                    and value not in kinds
                ):
                    found.add(value)
    return found - no_entries


def test_every_action_has_its_sentence() -> None:
    known = actions_in_the_program()
    assert len(known) > 30
    assert known - set(SENTENCES) == set()
    for action in SENTENCES:
        assert sentence({"action": action}).rstrip(")").endswith((".", "?"))


@pytest.mark.parametrize("code", [*Reason, *Handover])
def test_every_reason_has_its_words(code: Reason | Handover) -> None:
    assert reason(code.value).endswith(".")
    assert reason(code.value) != f"{code.value}."


def test_what_this_program_does_not_know_is_shown_by_its_name() -> None:
    at = datetime(2026, 7, 1, 22, 30, tzinfo=UTC)
    (entry,) = entries([link(1, GENESIS, at, "coffee.made", {})], Wanted())
    assert line(entry) == "     1  2026-07-02 00:30:00  coffee.made."
    assert reason("because") == "because."


def test_a_decision_tells_who_what_and_why() -> None:
    told = {"requester": "m-1", "provider": "exempel", "reading": "ask", "decision": "ask", "why": "range"}
    assert sentence({"action": "case.decided", **told}) == (
        "Beställare m-1 för utföraren exempel har skrivit något annat än en klar beställning. "
        "Beslut: fråga beställaren. Skäl: Beställaren anger en period i stället för en dag."
    )
    refused = {"reading": "dates", "dates": ["2026-06-06"], "decision": "refuse", "refused": ["2026-06-06: lördag"]}
    assert "Nekade dagar: 2026-06-06: lördag." in sentence({"action": "case.decided", "attention": True, **refused})
    assert sentence({"action": "case.decided"}).startswith("Okänd beställare har")


def test_days_are_stockholms_and_broken_entries_are_passed_over() -> None:
    at = datetime(2026, 7, 1, 22, 30, tzinfo=UTC)
    links = [
        link(1, GENESIS, at, "run.started", {}),
        Link(2, "{", "x"),
        Link(3, "7", "x"),
        Link(4, "{}", "x"),
    ]
    assert [entry["position"] for entry in entries(links, Wanted(first=date(2026, 7, 2)))] == [1]
    assert list(entries(links, Wanted(last=date(2026, 7, 1)))) == []


def test_every_letter_and_note_is_told_of_in_words() -> None:
    """The purposes are made in one place, of a word or of a decision's name."""
    tree = ast.parse(Path(correspondence.__file__).read_text(encoding="utf-8"))
    made = set[str]()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "_purpose":
            first = node.args[0]
            made |= {str(first.value)} if isinstance(first, ast.Constant) else {"ask", "refuse", "offertoday"}
    assert made == PURPOSES.keys()
    told = sentence({"action": "letter.sent", "purpose": "refuse:79818ef318:79818ef318:0", "reference": "LU-A-B"})
    assert told == "Skrivet i ärendet: besked om att dagen inte går, med förslag (referens LU-A-B)."
    assert "somethingnew:1" in sentence({"action": "letter.sent", "purpose": "somethingnew:1"})
