"""The letters, read as their readers do: are the facts there, is nothing there that should not be, does a broken own
template get found.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lindesk_bot.cases import Case, Receipt
from lindesk_bot.correspondence import Correspondence
from lindesk_bot.delivery import Outgoing
from lindesk_bot.errors import ConfigurationError
from lindesk_bot.replies.letters import Letters, clock, listed, long_day, moment
from lindesk_bot.replies.samples import SAMPLES
from lindesk_bot.replies.texts import Booking, DryRunNote, Text
from lindesk_bot.replies.words import CAUSES, ELSE, HANDED_OVER, TROUBLES, trouble
from lindesk_bot.workbook import Workbook
from rules.decision import Ask, Book, HandOver, Handover, OfferToday, Refusal, Refuse
from rules.extract import Count
from rules.lifecycle import State
from rules.providers import Provider
from rules.reading import read
from rules.reading.model import ASK_REASONS, Cause, Kind, Reason
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket

REFERENCE, RECEIPT = "LU-7KQ4M2XP-B4TX9H", Receipt(123, "ab12cd34ef56" + "0" * 52)
FRIDAY, SATURDAY, MONDAY, TUESDAY = date(2026, 3, 13), date(2026, 3, 14), date(2026, 3, 16), date(2026, 3, 17)
SECRET_BODY, SECRET_NAME = "Fru Hemlighets larm är trasigt", "Hemlighet, Edla"
ADDRESS = "dagny@solgarden.example"

PROVIDER = Provider("solgarden", "Solgården hemtjänst AB", frozenset({"Solgården"}), addresses=frozenset({ADDRESS}))
TICKET = Ticket(
    "t-1",
    Requester("dagny", ADDRESS),
    (
        Message(
            Author.REQUESTER, datetime(2026, 3, 10, 9, 0, tzinfo=STOCKHOLM), SECRET_BODY, subject="Loggutdrag", id="m1"
        ),
    ),
)
CASE = Case(
    id=1,
    ticket_id="t-1",
    reference="LU-7KQ4M2XP",
    state=State.RECEIVED,
    fence=1,
    received_at=datetime(2026, 3, 10, 9, 0, tzinfo=STOCKHOLM),
    requester="dagny",
    provider="solgarden",
    kind=Kind.DATES,
    dates=(MONDAY,),
    order="3f2a91c0aa",
    read_upto="3f2a91c0aa",
)


def workbook(*, csv: bytes | None = None, **counted: int) -> Workbook:
    numbers = {"customers": 143, "akutlarm": 12, "billable": 131, "unknown": 0, "protected": 0, "rows": 150}
    return Workbook(
        file_name="loggutdrag_LU-7KQ4M2XP_2026-03-16.xlsx",
        content=SECRET_NAME.encode(),
        taken_at=datetime(2026, 3, 16, 7, 2, tzinfo=UTC),
        count=Count(**{**numbers, **counted}),
        withheld=0,
        file_sha256="3f9a1c2b" * 8,
        rows_sha256="77ab01cd" * 8,
        csv=csv,
    )


@pytest.fixture
def letters() -> Letters:
    return Letters("Exempelkommunen", "Välfärdsteknikteamet", None)


@pytest.fixture
def write(letters: Letters) -> Correspondence:
    return Correspondence(letters, (PROVIDER,), time(8, 0))


def text_of(out: Outgoing) -> str:
    letter = out.compose(REFERENCE, RECEIPT)
    assert letter.reference == REFERENCE
    assert not letter.close
    return letter.text


# -- what every letter has ---------------------------------------------------------------------------------------------


def test_every_built_in_template_renders_and_tells_its_facts(letters: Letters) -> None:
    assert letters.check() == []


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: type(sample.text).__name__)
def test_every_letter_shows_its_reference_its_receipt_and_no_leftovers(letters: Letters, sample: Any) -> None:
    text = letters.render(sample.text, reference=REFERENCE, case="LU-7KQ4M2XP", receipt=RECEIPT)
    assert REFERENCE in text
    if not isinstance(sample.text, DryRunNote):
        assert "post 123, kontrollsumma ab12cd34ef56…" in text
    assert not re.search(r"\{\{|\}\}|\{%|None|True|False|\n\n\n|[ \t]\n", text)
    assert text.endswith("\n")
    if not sample.text.template.startswith(("note_", "dry_run")):
        assert text.startswith("Hej!\n")
        assert "Vänliga hälsningar\nVälfärdsteknikteamet\nExempelkommunen" in text
        assert "automatiskt svar" in text


def test_every_text_has_a_sample_and_a_template() -> None:
    def below(kind: type[Text]) -> set[str]:
        return {kind.__name__}.union(*(below(child) for child in kind.__subclasses__()))

    assert {type(sample.text).__name__ for sample in SAMPLES} == below(Text) - {"Text"}
    shipped = {path.name for path in (Path(__file__).parents[2] / "lindesk_bot" / "replies" / "sv").glob("*.jinja")}
    for sample in SAMPLES:
        assert f"{sample.text.template}.jinja" in shipped


def test_every_code_has_its_words() -> None:
    assert set(HANDED_OVER) == {*Reason, *Handover}
    assert set(CAUSES) == set(Cause)
    asked = {sample.text.about for sample in SAMPLES if sample.text.template == "question"}  # type: ignore[attr-defined]
    assert asked == {reason.value for reason in ASK_REASONS} | {"refused_days", "passed_days"}


@pytest.mark.parametrize(
    "family", ["export", "platform", "workbook", "mail", "desk", "maildir", "store", "delivery", "internal", "calendar"]
)
def test_every_family_of_error_codes_has_its_own_words(family: str) -> None:
    assert trouble(f"{family}.something_new") is TROUBLES[family]
    assert trouble(f"{family}.something_new") is not ELSE


def test_a_code_of_its_own_is_told_in_its_own_words_and_a_strange_one_in_general_ones() -> None:
    assert "två gånger" in trouble("delivery.unknown").what
    assert trouble("quantum.flux") is ELSE


# -- the letters one by one --------------------------------------------------------------------------------------------


def test_the_reply_tells_what_to_invoice_when_it_was_taken_and_what_to_do_if_it_is_wrong(write: Correspondence) -> None:
    out = write.extract(CASE, TICKET, workbook(), day=MONDAY, rest=(), purpose="extract:3f2a91c0aa:2026-03-16")
    assert out.purpose == "extract:3f2a91c0aa:2026-03-16"
    assert out.to == TICKET.requester
    letter = out.compose(REFERENCE, RECEIPT)
    for fact in (
        "Solgården hemtjänst AB",
        "måndag 16 mars 2026 kl. 08.02",
        "Totalt antal kunder med aktivt larm: 143",
        "varav akutlarm: 12",
        "Att fakturera: 131",
        "Stämmer något inte? Svara i det här ärendet",
        "loggutdrag_LU-7KQ4M2XP_2026-03-16.xlsx",
        "3f9a1c2b3f9a1c2b…",
        "77ab01cd77ab01cd…",
    ):
        assert fact in letter.text
    assert "okänd sort" not in letter.text
    assert "skyddade" not in letter.text
    assert letter.attachment is not None
    assert letter.attachment.content == SECRET_NAME.encode()
    assert letter.attachment.file_name == "loggutdrag_LU-7KQ4M2XP_2026-03-16.xlsx"
    assert letter.beside == ()


def test_a_list_as_csv_goes_beside_the_workbook_where_the_municipality_wants_it(write: Correspondence) -> None:
    out = write.extract(CASE, TICKET, workbook(csv=b"Enhet;Namn"), day=MONDAY, rest=(), purpose="p")
    letter = out.compose(REFERENCE, RECEIPT)
    assert [file.file_name.rpartition(".")[2] for file in letter.files] == ["xlsx", "csv"]
    assert letter.files[1].content == b"Enhet;Namn"


def test_unknown_rows_protected_identities_and_further_days_are_told(write: Correspondence) -> None:
    counted = workbook(billable=129, unknown=2, protected=1)
    text = text_of(write.extract(CASE, TICKET, counted, day=MONDAY, rest=(TUESDAY,), purpose="p"))
    assert "varav okänd sort: 2" in text
    assert "De är inte med i antalet att fakturera" in text
    assert "En kund har skyddade personuppgifter" in text
    assert "tisdag 17 mars 2026, strax efter kl. 08.00" in text


def test_an_extract_of_a_past_day_says_which_day_it_shows(write: Correspondence) -> None:
    text = text_of(write.extract(CASE, TICKET, workbook(), day=FRIDAY, rest=(), purpose="p"))
    assert "visar läget fredag 13 mars 2026. Det togs ut måndag 16 mars 2026 kl. 08.02" in text


def test_a_booking_names_day_and_hour_and_how_to_change_it(write: Correspondence) -> None:
    text = text_of(write.booking(CASE, TICKET, Book((MONDAY, TUESDAY))))
    assert "– måndag 16 mars 2026\n– tisdag 17 mars 2026" in text
    assert "kl. 08.00" in text
    assert "avboka" in text


@pytest.mark.parametrize("reason", sorted(ASK_REASONS))
def test_a_question_offers_the_days_and_shows_how_to_answer(write: Correspondence, reason: Reason) -> None:
    text = text_of(write.question(CASE, TICKET, Ask(reason, (FRIDAY, SATURDAY))))
    assert "Menar du fredag 13 mars 2026 eller lördag 14 mars 2026?" in text
    assert "till exempel ”2026-03-13”" in text
    assert "så snart som möjligt" in text


@pytest.mark.parametrize("reason", sorted(ASK_REASONS))
def test_a_question_without_options_names_no_day_that_a_yes_could_take_up(
    write: Correspondence, reason: Reason
) -> None:
    text = text_of(write.question(CASE, TICKET, Ask(reason, ())))
    assert "Vilken dag vill du ha utdraget?" in text
    assert not re.search(r"\d{4}-\d\d|\d (jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)", text)


def test_questions_differ_by_their_reason(write: Correspondence) -> None:
    texts = {text_of(write.question(CASE, TICKET, Ask(reason, ()))) for reason in ASK_REASONS}
    assert len(texts) == len(ASK_REASONS)


def test_a_refusal_names_the_day_why_and_the_nearest_days(write: Correspondence) -> None:
    saturday = Refusal(SATURDAY, "lördag", FRIDAY, MONDAY)
    text = text_of(write.question(CASE, TICKET, Refuse((saturday,), ())))
    assert "Lördag 14 mars 2026 går tyvärr inte, eftersom det är lördag" in text
    assert "Passar fredag 13 mars 2026 eller måndag 16 mars 2026 i stället?" in text
    assert "helgfria vardagar" in text


def test_a_refused_holiday_is_named_and_the_days_that_are_fine_are_told(write: Correspondence) -> None:
    good_friday = Refusal(date(2026, 4, 3), "Långfredagen", None, date(2026, 4, 7))
    text = text_of(write.question(CASE, TICKET, Refuse((good_friday,), (MONDAY,))))
    assert "Fredag 3 april 2026 går tyvärr inte (Långfredagen)" in text
    assert "Passar tisdag 7 april 2026 i stället?" in text
    assert "Måndag 16 mars 2026 går bra, men är inte bokad än" in text
    assert "”2026-03-16 och 2026-04-07”" in text


def test_a_day_that_has_passed_is_answered_with_an_offer_of_now(write: Correspondence) -> None:
    text = text_of(write.question(CASE, TICKET, OfferToday((FRIDAY,))))
    assert "Fredag 13 mars 2026 har redan passerat" in text
    assert "Vill du i stället ha ett utdrag som visar läget i dag? Svara ”ja”" in text


def test_offers_stand_in_questions_and_what_is_refused_does_not(write: Correspondence) -> None:
    refusal = Refusal(SATURDAY, "lördag", FRIDAY, MONDAY)
    for decision in (Refuse((refusal,), ()), OfferToday((SATURDAY,))):
        for line in text_of(write.question(CASE, TICKET, decision)).splitlines():
            if "14 mars" in line:
                assert "?" not in line


REFUSED_SATURDAY = Refuse((Refusal(SATURDAY, "lördag", FRIDAY, MONDAY),), ())
REFUSED_WITH_ONE_OFFER = Refuse((Refusal(SATURDAY, "lördag", None, MONDAY),), ())


@pytest.mark.parametrize(
    ("decision", "answer", "kind", "days"),
    [
        (Ask(Reason.WEEKDAY_MISMATCH, (FRIDAY,)), "ja", Kind.DATES, (FRIDAY,)),
        (Ask(Reason.AMBIGUOUS_DATE, (FRIDAY, MONDAY)), "ja tack", Kind.ASK, ()),
        (Ask(Reason.AMBIGUOUS_DATE, (FRIDAY, MONDAY)), "Det första alternativet.", Kind.DATES, (FRIDAY,)),
        (Ask(Reason.AMBIGUOUS_DATE, (FRIDAY, MONDAY)), "2026-03-16", Kind.DATES, (MONDAY,)),
        (Ask(Reason.VAGUE_TIME, ()), "så snart som möjligt", Kind.ASAP, ()),
        (REFUSED_SATURDAY, "ja", Kind.ASK, ()),
        (REFUSED_SATURDAY, "Ja, fredagen", Kind.DATES, (FRIDAY,)),
        (REFUSED_WITH_ONE_OFFER, "ja", Kind.DATES, (MONDAY,)),
        (OfferToday((date(2026, 3, 6),)), "ja", Kind.ASAP, ()),
    ],
)
def test_an_answer_takes_up_what_the_letter_offers_and_nothing_else_in_it(
    write: Correspondence, decision: Ask | Refuse | OfferToday, answer: str, kind: Kind, days: tuple[date, ...]
) -> None:
    for letter in (write.question(CASE, TICKET, decision), write.reminder(CASE, TICKET, decision)):
        times = [datetime(2026, 3, 10, hour, tzinfo=STOCKHOLM) for hour in (9, 10, 11)]
        day = "i slutet av mars" if isinstance(decision, Ask) else "per 2026-03-14"
        ordered = f"Hej! Vi vill ha ett loggutdrag {day}."
        ticket = Ticket(
            "t-1",
            TICKET.requester,
            (
                Message(Author.REQUESTER, times[0], ordered, subject="Beställ loggutdrag", id="1"),
                Message(Author.BOT, times[1], text_of(letter), id="2"),
                Message(Author.REQUESTER, times[2], answer, id="3"),
            ),
        )
        reading = read(ticket)
        assert (reading.kind, reading.dates) == (kind, days)


def test_a_reminder_asks_the_same_again(write: Correspondence) -> None:
    decision = Ask(Reason.RANGE, (FRIDAY, MONDAY))
    asked, again = write.question(CASE, TICKET, decision), write.reminder(CASE, TICKET, decision)
    assert asked.purpose != again.purpose
    assert "Vi väntar på svar" in text_of(again)
    assert "Menar du fredag 13 mars 2026 eller måndag 16 mars 2026?" in text_of(again)


def test_an_unknown_requester_reads_the_same_as_a_known_one_and_nothing_of_any_provider(write: Correspondence) -> None:
    known, unknown = write.handed_over(CASE, TICKET), write.handed_over(replace(CASE, provider=""), TICKET)
    assert text_of(known) == text_of(unknown)
    assert "Solgården" not in text_of(unknown)
    assert "utförare" not in text_of(unknown)


@pytest.mark.parametrize("reason", [*Reason, *Handover])
def test_the_team_reads_why_and_what_is_left_to_do(write: Correspondence, reason: Reason | Handover) -> None:
    out = write.handover_note(replace(CASE, causes=(Cause.WISH,)), TICKET, HandOver(reason, tell=False))
    assert out.to is None
    text = text_of(out)
    assert HANDED_OVER[reason].why in text
    assert HANDED_OVER[reason].todo in text
    assert CAUSES[Cause.WISH] in text
    assert "får inget meddelande" in text


def test_a_requester_that_the_desk_could_not_verify_is_not_said_to_have_been_told(write: Correspondence) -> None:
    decision = HandOver(Handover.UNKNOWN_REQUESTER)
    forged = replace(TICKET, requester=Requester("u-1", ADDRESS, verified=False))
    assert "får veta att en handläggare tar över" in text_of(write.handover_note(CASE, TICKET, decision))
    assert "får inget meddelande" in text_of(write.handover_note(CASE, forged, decision))


def test_a_fault_report_stands_first_in_the_note(write: Correspondence) -> None:
    case = replace(CASE, attention=True, causes=(Cause.FAULT, Cause.WISH))
    for out in (write.attention(case), write.handover_note(case, TICKET, HandOver(Reason.OTHER_MATTER))):
        assert text_of(out).startswith("VIKTIGT, LÄS NU")
        assert out.to is None


def test_a_question_that_led_nowhere_is_told_to_the_team(write: Correspondence) -> None:
    case = replace(CASE, kind=Kind.ASK, dates=(), reason=Reason.VAGUE_TIME, booked=(MONDAY,))
    text = text_of(write.handover_note(case, TICKET, HandOver(Handover.NO_ANSWER)))
    assert HANDED_OVER[Reason.VAGUE_TIME].why in text
    assert "bevakar inte längre måndag 16 mars 2026" in text


def test_attention_without_a_cause_is_still_said(write: Correspondence) -> None:
    assert "något som en handläggare behöver se" in text_of(write.attention(replace(CASE, attention=True)))


def test_a_missed_day_is_told_to_both_with_the_days_that_are_left(write: Correspondence) -> None:
    case = replace(CASE, booked=(MONDAY, TUESDAY))
    for out in (write.missed(case, TICKET, MONDAY), write.missed_note(case, MONDAY)):
        assert "måndag 16 mars 2026" in text_of(out)
        assert "tisdag 17 mars 2026" in text_of(out)


def test_a_fault_is_told_in_swedish_with_its_code_and_the_remedy_for_operations(write: Correspondence) -> None:
    remedy = "Add the heading to [platform.columns]."
    for out in (
        write.parked_note(CASE, "export.missing_column", remedy),
        write.trouble_note(CASE, MONDAY, "export.missing_column", remedy),
    ):
        text = text_of(out)
        assert TROUBLES["export"].what in text
        assert "Felkod: export.missing_column" in text
        assert remedy in text


def test_rows_to_see_say_whether_the_ticket_stays_open(write: Correspondence) -> None:
    assert "lämnas öppet" in text_of(write.rows_to_see(replace(CASE, unknown_rows=2)))
    assert "stänger ärendet" in text_of(write.rows_to_see(replace(CASE, protected_rows=2)))


# -- nothing personal --------------------------------------------------------------------------------------------------


def all_letters(write: Correspondence, case: Case) -> list[Outgoing]:
    refusal = Refusal(SATURDAY, "lördag", FRIDAY, MONDAY)
    return [
        write.booking(case, TICKET, Book((MONDAY,))),
        *(write.question(case, TICKET, Ask(reason, (FRIDAY,))) for reason in ASK_REASONS),
        write.question(case, TICKET, Refuse((refusal,), ())),
        write.question(case, TICKET, OfferToday((FRIDAY,))),
        write.reminder(case, TICKET, OfferToday((FRIDAY,))),
        write.extract(case, TICKET, workbook(), day=MONDAY, rest=(), purpose="extract:1:asap"),
        write.cancelled(case, TICKET),
        write.handed_over(case, TICKET),
        write.missed(case, TICKET, MONDAY),
        write.attention(case),
        write.rows_to_see(case),
        *(write.handover_note(case, TICKET, HandOver(reason)) for reason in (*Reason, *Handover)),
        write.missed_note(case, MONDAY),
        write.parked_note(case, "internal.ValueError", "Answer by hand."),
        write.trouble_note(case, MONDAY, "desk.unreachable", "Wait."),
    ]


@pytest.mark.parametrize("attention", [False, True])
def test_no_letter_holds_the_tickets_text_a_name_or_an_address(write: Correspondence, *, attention: bool) -> None:
    for out in all_letters(write, replace(CASE, attention=attention)):
        text = text_of(out)
        for private in ("Hemlighet", "trasigt", ADDRESS, "dagny", "Edla"):
            assert private not in text


# -- once: purposes ----------------------------------------------------------------------------------------------------


def test_no_two_letters_of_a_visit_share_a_purpose(write: Correspondence) -> None:
    purposes = [out.purpose for out in all_letters(write, CASE)]
    questions = len(ASK_REASONS)  # the same letter in different words: one case asks one of them
    assert len(set(purposes)) == len(purposes) - (questions - 1)


@given(
    order=st.text("0123456789abcdef", max_size=10),
    withdrawn_by=st.text(max_size=20),
    code=st.text(min_size=1, max_size=120),
    questions=st.integers(0, 10**6),
)
def test_a_purpose_fits_the_books_and_differs_where_its_code_differs(
    order: str, withdrawn_by: str, code: str, questions: int
) -> None:
    write = Correspondence(Letters("K", "T", None), (PROVIDER,), time(8))
    case = replace(CASE, order=order, read_upto=order, withdrawn_by=withdrawn_by, questions=questions)
    for out in all_letters(write, case):
        assert len(out.purpose) <= 80
    parked = write.parked_note(case, code, "")
    assert len(parked.purpose) <= 80
    assert parked.purpose != write.parked_note(case, code + "x", "").purpose
    assert parked.purpose == write.parked_note(case, code, "another remedy").purpose


Change = Callable[[Case], Case]


@pytest.mark.parametrize(
    ("changed", "letter", "anew"),
    [
        (lambda c: replace(c, fence=9, failures=3, trouble="x.y"), "question", False),  # the same work after a crash
        (lambda c: replace(c, read_upto="ffffffffff"), "question", True),  # an answer that was no answer
        (lambda c: replace(c, questions=1), "question", True),
        (lambda c: replace(c, read_upto="ffffffffff"), "booking", False),  # a thank-you
        (lambda c: replace(c, delivered=(MONDAY,), booked=(TUESDAY,)), "booking", False),  # one of two days done
        (lambda c: replace(c, dates=(MONDAY, TUESDAY)), "booking", True),
        (lambda c: replace(c, order="ffffffffff"), "booking", True),
        (lambda c: replace(c, read_upto="ffffffffff"), "attention", True),  # perhaps a second fault report
        (lambda c: replace(c, fence=9), "attention", False),
        (lambda c: replace(c, reminded=True, asked_at=None), "reminder", False),
        (lambda c: replace(c, questions=2), "reminder", True),
        (lambda c: replace(c, withdrawn_by="LU-22222222"), "cancelled", True),
        (lambda c: replace(c, state=State.WAITING, booked=(MONDAY,)), "cancelled", False),
        (lambda c: replace(c, read_upto="ffffffffff"), "handed_over", True),
        (lambda c: replace(c, state=State.HANDED_OVER), "handed_over", False),
    ],
)
def test_the_same_letter_is_written_once_and_a_new_one_again(
    write: Correspondence, changed: Change, letter: str, *, anew: bool
) -> None:
    def purpose(case: Case) -> str:
        made: dict[str, Callable[[], Outgoing]] = {
            "question": lambda: write.question(case, TICKET, Ask(Reason.RANGE, ())),
            "booking": lambda: write.booking(case, TICKET, Book((MONDAY,))),
            "attention": lambda: write.attention(case),
            "reminder": lambda: write.reminder(case, TICKET, Ask(Reason.RANGE, ())),
            "cancelled": lambda: write.cancelled(case, TICKET),
            "handed_over": lambda: write.handed_over(case, TICKET),
        }
        return made[letter]().purpose

    assert (purpose(CASE) != purpose(changed(CASE))) is anew


def test_trouble_is_told_once_a_day(write: Correspondence) -> None:
    today, again = write.trouble_note(CASE, MONDAY, "a.b", "r"), write.trouble_note(CASE, MONDAY, "a.b", "r")
    assert today.purpose == again.purpose
    assert today.purpose != write.trouble_note(CASE, TUESDAY, "a.b", "r").purpose


# -- a municipality's own wording --------------------------------------------------------------------------------------


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "letters"
    folder.mkdir()
    return folder


def own_letters(own: Path, name: str, text: str) -> Letters:
    (own / name).write_text(text, encoding="utf-8")
    return Letters("Exempelkommunen", "Teamet", own)


BOOKING = Booking((MONDAY,), time(8, 0), attention=False)


def rendered(letters: Letters, text: Text = BOOKING) -> str:
    return letters.render(text, reference=REFERENCE, case="LU-7KQ4M2XP", receipt=RECEIPT)


def test_a_whole_letter_can_be_overridden_and_the_others_stay(own: Path) -> None:
    letters = own_letters(
        own, "booking.jinja", "Hallå! {{ days[0] | long_day }}. {{ days | last | long_day }} {{ reference }}"
    )
    assert rendered(letters).startswith("Hallå! måndag 16 mars 2026.")
    assert "tar hand om ärendet" in rendered(letters, next(s.text for s in SAMPLES if s.text.template == "handed_over"))


def test_a_single_block_of_the_standard_letter_can_be_overridden(own: Path) -> None:
    source = '{% extends "standard/booking.jinja" %}{% block greeting %}God dag!{% endblock %}'
    letters = own_letters(own, "booking.jinja", source)
    assert letters.check() == []
    assert rendered(letters).startswith("God dag!")
    assert "bokad till måndag 16 mars 2026" in rendered(letters)


def test_the_frame_of_all_letters_can_be_overridden(own: Path) -> None:
    letters = own_letters(
        own, "_letter.jinja", "{% block body %}{% endblock %}\nRef {{ reference }}{% block file %}{% endblock %}"
    )
    assert letters.check() == []
    assert rendered(letters).endswith(f"\nRef {REFERENCE}\n")


@pytest.mark.parametrize(
    ("source", "line", "what"),
    [
        ("Hej!\n\n{{ days[0] | lång_dag }}", 3, "lång_dag"),
        ("Hej!\n{{ kundens_namn }}", 2, "kundens_namn"),
        ("Hej!\n\n\n{% if days %}", 4, "end of template"),
        ("Hej!\n{{ 1 // 0 }}", 2, "ZeroDivisionError"),
        ("{{ days.__class__.__mro__ }}", 1, "unsafe"),
        ("{% include 'finns_inte.jinja' %}", 1, "finns_inte.jinja"),
        ("{{ reference }} utan dag", 0, "16 mars 2026"),
        ("{{ days | map('long_day') | listed }}", 0, "LU-7KQ4M2XP-B4TX9H"),
    ],
)
def test_a_broken_own_template_is_named_with_file_and_line(own: Path, source: str, line: int, what: str) -> None:
    problems = own_letters(own, "booking.jinja", source).check()
    assert problems
    assert {(problem.file, problem.line) for problem in problems} == {(str(own / "booking.jinja"), line)}
    assert what in str(problems[0])
    assert not line or f"booking.jinja, line {line}: " in str(problems[0])


def test_a_broken_own_template_never_leaves_a_letter_unwritten(own: Path) -> None:
    assert "bokad till måndag 16 mars 2026" in rendered(own_letters(own, "booking.jinja", "{{ nonsense }}"))
    letters = own_letters(own, "dry_run.jinja", "{% broken")
    assert "PROVKÖRNING" in letters.dry_run("Hej!")


def test_a_reference_that_an_own_template_leaves_out_is_added(own: Path) -> None:
    assert rendered(own_letters(own, "booking.jinja", "Bokat.")) == f"Bokat.\n\nReferens: {REFERENCE}\n"


def test_a_misspelt_own_template_is_told(own: Path) -> None:
    (problem,) = own_letters(own, "boking.jinja", "Hej").check()
    assert problem.file.endswith("boking.jinja")


def test_a_folder_that_is_not_there_is_told(own: Path) -> None:
    with pytest.raises(ConfigurationError, match="there is no folder") as caught:
        Letters("K", "T", own / "nowhere")
    assert "built-in" in caught.value.remedy


def test_own_templates_cannot_change_what_they_are_given(own: Path) -> None:
    letters = own_letters(own, "dry_run.jinja", "{{ lines.__len__() }}")
    assert [problem for problem in letters.check() if "unsafe" in str(problem)]


def test_a_dry_run_says_that_nothing_was_sent_and_keeps_the_reference(letters: Letters) -> None:
    note = letters.dry_run(f"Hej!\n\nReferens: {REFERENCE}\n")
    assert "ingenting har skickats" in note
    assert f"    Referens: {REFERENCE}" in note


# -- Swedish -----------------------------------------------------------------------------------------------------------


def test_days_and_moments_read_as_swedes_write_them() -> None:
    assert long_day(MONDAY) == "måndag 16 mars 2026"
    assert clock(time(8, 5)) == "kl. 08.05"
    assert moment(datetime(2026, 7, 1, 22, 30, tzinfo=UTC)) == "torsdag 2 juli 2026 kl. 00.30"


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_a_long_day_names_its_weekday_and_month(day: date) -> None:
    weekday, number, month, year = long_day(day).split()
    assert weekday == ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")[day.isoweekday() - 1]
    assert (int(number), int(year)) == (day.day, day.year)
    assert long_day(day.replace(day=1)).split()[2] == month


@pytest.mark.parametrize(
    ("things", "read"), [(["a"], "a"), (["a", "b"], "a eller b"), (["a", "b", "c"], "a, b eller c")]
)
def test_lists_read_as_swedes_write_them(things: list[str], read: str) -> None:
    assert listed(things, "eller") == read
