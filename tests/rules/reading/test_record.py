"""A ticket as a plain record: what is taken, and which field is named where it cannot be."""

from datetime import date
from typing import Any

import pytest

from rules.reading import Kind, Reading, Reason, ticket_from_record
from rules.ticket import Author

RECORD = {"id": "T-1", "received": "2026-03-16T08:41:00", "subject": "Logg", "body": "Loggutdrag"}


def test_a_record_becomes_a_ticket() -> None:
    earlier = {"from": "desk", "received": "2026-03-15T08:00:00+00:00", "body": None}
    ticket = ticket_from_record({**RECORD, "form_date": "2026-03-20", "earlier": [earlier]})
    assert ticket.form_date == date(2026, 3, 20)
    assert [message.author for message in ticket.messages] == [Author.STAFF, Author.REQUESTER]
    assert ticket.messages[0].received.hour == 9


@pytest.mark.parametrize(
    ("record", "named"),
    [
        ([], "an object"),
        ({**RECORD, "earlier": 7}, "earlier is not a list"),
        ({**RECORD, "earlier": [7]}, r"earlier\[0\]"),
        ({**RECORD, "earlier": [{**RECORD, "from": "nobody"}]}, r"earlier\[0\].from"),
        ({**RECORD, "received": "igår"}, "received"),
        ({**RECORD, "subject": 7}, "subject"),
        ({**RECORD, "body": 7}, "body"),
        ({**RECORD, "id": None}, "id"),
        ({**RECORD, "form_date": "i dag"}, "form_date"),
    ],
)
def test_what_is_no_record_is_named(record: Any, named: str) -> None:
    with pytest.raises(ValueError, match=named):
        ticket_from_record(record)


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": Kind.DATES},
        {"kind": Kind.DATES, "dates": (date(2026, 3, 2), date(2026, 3, 1))},
        {"kind": Kind.ASAP, "reason": Reason.RANGE},
        {"kind": Kind.HANDOVER, "reason": Reason.OTHER_MATTER},
        {"kind": Kind.ASAP, "causes": ("fault",)},
    ],
)
def test_a_reading_that_contradicts_itself_cannot_be_made(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"reading|attention|dates"):
        Reading(**wrong)
