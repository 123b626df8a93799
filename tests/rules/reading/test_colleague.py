"""The second colleague weighs evidence without taking it to pieces: it must come to what the pieces weigh."""

import pytest

from rules.reading import colleague
from rules.reading.colleague import Experience
from rules.reading.order import evidence_of
from rules.reading.vocabulary import experience
from tests.evaluate import REQUESTS, load
from tests.learn import days_told, understood

SEEN, DAYS, ORDERS = Experience(experience.SEEN), Experience(experience.DAYS), Experience(experience.ORDERS)


@pytest.mark.parametrize("name", ["dev", "everyday", "sentences"])
def test_evidence_weighs_what_its_pieces_weigh(name: str) -> None:
    for record in load(REQUESTS / f"{name}.jsonl"):
        said = understood(record)
        of_ticket = evidence_of(said)
        assert of_ticket.odds() == pytest.approx(ORDERS.odds(list(of_ticket)))
        for judged in said.body.judged:
            if isinstance(judged.evidence, colleague.OfSentence):
                assert judged.evidence.odds() == pytest.approx(SEEN.odds(list(judged.evidence)))
        for _, _, of_day, _ in days_told(said):
            assert of_day.odds() == pytest.approx(DAYS.odds(list(of_day)))
