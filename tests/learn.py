"""Learn what the second colleague weighs (``make learn``): labelled texts → ``rules/reading/vocabulary/experience.py``.

The labelled tickets of ``tests/data/requests`` teach, and beside them three files of ``tests/data/experience``:

- ``sentences.jsonl``: ``{"t": text, "a": 0 or 1}``; 1 where a person must see it;
- ``days.jsonl``: ``{"t": text}``, in which ``[[31 mars]]`` is a day asked for and ``((fredag))`` any other time;
- ``orders.jsonl``: ``{"s": subject, "t": body, "k": kind}``.

A ticket's label says that somebody must see it, not which of its sentences: the one that looks most like it teaches
(multiple-instance learning: Andrews et al., "Support vector machines for multiple-instance learning", 2003).
Only the second colleague is taught; what the rules do is changed by hand.
"""

import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from math import sqrt
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from rules.reading import colleague
from rules.reading.candidates import Candidate
from rules.reading.colleague import EVEN, Evidence, Experience, named, of_day
from rules.reading.conclusion import with_sentences
from rules.reading.message import understand
from rules.reading.order import evidence_of
from rules.reading.said import Part, Said
from rules.reading.vocabulary import experience
from tests.evaluate import REQUESTS, load

DATA = Path(__file__).parent / "data" / "experience"
MADE = Path(__file__).parents[1] / "rules" / "reading" / "vocabulary" / "experience.py"
TICKETS = ("dev", "everyday", "voices", "strangers", "newcomers", "sentences", "examples", "hard")
_ANY_DAY = date(2026, 5, 20)
"""Texts without a date of their own were written on it."""
_SEEN_TWICE = 2
"""Evidence that stands in one text only teaches nothing."""
_SENTENCES, _DAYS, _ORDERS = 30, 15, 30
"""How far each may follow its lessons (the inverse of the regularisation); chosen on writers left out."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """Evidence, and whether the answer is yes."""

    evidence: tuple[str | int, ...]
    yes: bool


# -- Must a person see it?


def understood(record: dict[str, Any]) -> Said:
    """A ticket's newest message, taken apart as if it stood alone."""
    return understand(record["body"], record["subject"] or "", date.fromisoformat(record["received"][:10]))


def heard(body: str) -> list[tuple[str | int, ...]]:
    """The evidence of each of a body's own sentences."""
    return [tuple(j.evidence) for j in understand(body, "", _ANY_DAY).body.judged if j.evidence]


def sentences_seen(tickets: Iterable[dict[str, Any]], texts: Iterable[dict[str, Any]]) -> tuple[list[Any], list[Any]]:
    """(evidence of sentences that need nobody, for each text with attention that of its sentences)."""
    calm: dict[tuple[str | int, ...], None] = {}
    bags: list[list[tuple[str | int, ...]]] = []
    for record in tickets:
        label = record["expected"]
        if label["kind"] == "handover":
            continue  # why it is handed over is no matter of one sentence
        bodies = [m["body"] for m in record.get("earlier") or [] if m["from"] != "desk"] + [record["body"]]
        said = [evidence for body in bodies for evidence in heard(body)]
        if label["attention"]:
            bags.append(said)
        else:
            calm |= dict.fromkeys(said)
    for text in texts:
        if text["a"]:
            bags.append(heard(text["t"]))
        else:
            calm |= dict.fromkeys(heard(text["t"]))
    return list(calm), [[one for one in bag if one not in calm] or bag for bag in bags if bag]


def learn_sentences(tickets: Iterable[dict[str, Any]], texts: Iterable[dict[str, Any]]) -> dict[str, int]:
    """What the sentences weigh."""
    calm, bags = sentences_seen(tickets, texts)
    chosen = [bag[-1] for bag in bags]
    weights: dict[str | int, float] = {}
    for _ in range(3):
        weights = learn(
            [*(Lesson(one, yes=False) for one in calm), *(Lesson(one, yes=True) for one in chosen)], c=_SENTENCES
        )
        chosen = [max(bag, key=lambda one: odds(weights, one)) for bag in bags]
    return rounded(weights)


# -- Is it the day asked for?


def days_told(said: Said) -> Iterator[tuple[Part, Candidate, Evidence]]:
    """(part, time, its evidence) for each time of a message."""
    for part in (said.subject, said.body):
        if part is None:
            continue
        covered = {i for c in part.candidates for i in range(c.first, c.last)}
        for c, judged in with_sentences(part):
            if judged is not None:
                yield part, c, of_day(c, judged.sentence, part.tokens, covered, subject=part is said.subject)


def day_lessons(tickets: Iterable[dict[str, Any]], texts: Iterable[dict[str, Any]]) -> Iterator[Lesson]:
    """What single messages teach of their times; of what must be asked about, only where there is no other."""
    for record in tickets:
        label = record["expected"]
        if record.get("earlier"):
            continue
        said = understood(record)
        if label["kind"] == "ask":
            told = list(days_told(said))
            if len(told) == 1 and told[0][1].trouble == label["reason"]:
                yield Lesson(tuple(told[0][2]), yes=True)
            continue
        for _, c, evidence in days_told(said):
            if c.days or label["kind"] != "dates":
                asked = label["kind"] == "dates" and all(day.isoformat() in label["dates"] for day in c.days)
                yield Lesson(tuple(evidence), asked)
    for text in texts:
        plain, spans = unmarked(text["t"])
        for part, c, evidence in days_told(understand(plain, "", _ANY_DAY)):
            start, end = part.tokens.starts[c.first], part.tokens.ends[c.last - 1]
            hit = [asked for first, last, asked in spans if first < end and start < last]
            yield Lesson(tuple(evidence), bool(hit) and all(hit))


_MARKED = re.compile(r"\[\[(.*?)\]\]|\(\((.*?)\)\)", re.DOTALL)


def unmarked(text: str) -> tuple[str, list[tuple[int, int, bool]]]:
    """A text without its marks, and (start, end, whether asked for) of what was marked."""
    plain, spans, at = "", [], 0
    for match in _MARKED.finditer(text):
        plain += text[at : match.start()]
        inside = match[1] if match[1] is not None else match[2]
        spans.append((len(plain), len(plain) + len(inside), match[1] is not None))
        plain += inside
        at = match.end()
    return plain + text[at:], spans


# -- Is it an order for the extract?


def order_lessons(tickets: Iterable[dict[str, Any]], texts: Iterable[dict[str, Any]]) -> Iterator[Lesson]:
    """What single messages teach of what is asked for."""
    for record in tickets:
        if not record.get("earlier"):
            yield Lesson(tuple(evidence_of(understood(record))), record["expected"]["kind"] in ("asap", "dates", "ask"))
    for text in texts:
        yield Lesson(tuple(evidence_of(understand(text["t"], text["s"], _ANY_DAY))), text["k"] == "order")


# -- Learning


def learn(lessons: list[Lesson], c: float) -> dict[str | int, float]:
    """Logistic regression over the evidence, the rarer answer weighing as much as the commoner one."""
    often = Counter(one for lesson in dict.fromkeys(lessons) for one in set(lesson.evidence))
    column = {one: i for i, one in enumerate(sorted((o for o, n in often.items() if n >= _SEEN_TWICE), key=str))}
    rows, columns, values = [], [], []
    for i, lesson in enumerate(lessons):
        share = 1 / sqrt(len(lesson.evidence) or 1)
        for one in lesson.evidence:
            if one in column:
                rows.append(i)
                columns.append(column[one])
                values.append(share)
    x = csr_matrix((values, (rows, columns)), shape=(len(lessons), len(column)))
    fitted = LogisticRegression(C=c, solver="liblinear", class_weight="balanced", random_state=0, max_iter=500).fit(
        x, [lesson.yes for lesson in lessons]
    )
    weights: dict[str | int, float] = {one: float(fitted.coef_[0, i]) for one, i in column.items()}
    weights[EVEN] = float(fitted.intercept_[0])
    return weights


def odds(weights: dict[str | int, float], evidence: Iterable[str | int]) -> float:
    """As ``colleague.Experience.odds``, before rounding."""
    evidence = tuple(evidence)
    return weights[EVEN] + sum(weights.get(one, 0.0) for one in evidence) / sqrt(len(evidence) or 1)


def rounded(weights: dict[str | int, float], lightest: float = 0.7) -> dict[str, int]:
    """In hundredths, by name; what hardly weighs is left out."""
    kept = {named(one): round(100 * w) for one, w in weights.items() if abs(w) >= lightest or one == EVEN}
    return dict(sorted(kept.items()))


TEXTS = ("sentences", "days", "orders")
"""Files of ``tests/data/experience``: one for each question."""


def texts() -> dict[str, list[dict[str, Any]]]:
    """What single texts teach, by question."""
    return {name: load(DATA / f"{name}.jsonl") for name in TEXTS}


def tickets() -> list[dict[str, Any]]:
    """The labelled tickets that teach."""
    return [record for name in TICKETS for record in load(REQUESTS / f"{name}.jsonl")]


def fingerprint() -> str:
    """Of all labelled data: the weights say from which they were learned."""
    digest = hashlib.sha256()
    for path in (*(REQUESTS / f"{name}.jsonl" for name in TICKETS), *(DATA / f"{name}.jsonl" for name in TEXTS)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def silence() -> None:
    """While lessons are gathered the second colleague says nothing: the rules alone tell what there is to weigh."""
    for name in ("SEEN", "DAYS", "ORDERS"):
        setattr(experience, name, {})
    for cached in (colleague._seen, colleague._days, colleague._orders):
        cached.cache_clear()


def learned(taught_by: list[dict[str, Any]], single: dict[str, list[dict[str, Any]]]) -> dict[str, dict[str, int]]:
    """What tickets and single texts teach, for each question."""
    return {
        "SEEN": learn_sentences(taught_by, single["sentences"]),
        "DAYS": rounded(learn(list(day_lessons(taught_by, single["days"])), c=_DAYS)),
        "ORDERS": rounded(learn(list(order_lessons(taught_by, single["orders"])), c=_ORDERS), lightest=1.0),
    }


def left_out(console: Console) -> None:
    """How often the second colleague alone is right about each writer of whom it has seen nothing (at even odds)."""
    everything, single = tickets(), texts()
    table = Table("writer", *("a person must see it", "the day asked for", "an order"), title="writers left out")
    for writer in WRITERS:
        own = [record for record in everything if record["id"].startswith(f"{writer}-")]
        others = [record for record in everything if not record["id"].startswith(f"{writer}-")]
        weights = learned(others, single)
        seen, days, orders = (Experience(weights[name]) for name in ("SEEN", "DAYS", "ORDERS"))
        calm, bags = sentences_seen(own, [])
        told = list(day_lessons(own, []))
        asked = list(order_lessons(own, []))
        table.add_row(
            writer,
            _right([*(seen.odds(one) <= 0 for one in calm), *(max(map(seen.odds, bag)) > 0 for bag in bags)]),
            _right([(days.odds(lesson.evidence) > 0) == lesson.yes for lesson in told]),
            _right([(orders.odds(lesson.evidence) > 0) == lesson.yes for lesson in asked]),
        )
    console.print(table)


WRITERS = "EFGHIJKLMNOPRSTUVWY"
"""The letters before the numbers of tickets by writers who had never seen the code: strangers and newcomers."""


def _right(answers: list[bool]) -> str:
    return f"{sum(answers)} of {len(answers)} ({sum(answers) / len(answers):.0%})"


def main() -> None:
    """Write ``experience.py`` anew, or tell what it would be worth (``--left-out``)."""
    console = Console()
    silence()
    if "--left-out" in sys.argv[1:]:
        left_out(console)
        return
    with console.status("learning …"):
        made = learned(tickets(), texts())
    blocks = [_HEAD, f'LEARNED_FROM = "{fingerprint()}"\n"""SHA-256 of the labelled data."""\n']
    for name, weights in made.items():
        lines = "".join(f"    {json.dumps(one, ensure_ascii=False)}: {weight},\n" for one, weight in weights.items())
        blocks.append(f"{name} = {{\n{lines}}}\n")
        console.print(f"{name.lower()}: {len(weights)} weights")
    MADE.write_text("\n".join(blocks), encoding="utf-8")
    console.print(f"written: {MADE.relative_to(Path.cwd()) if MADE.is_relative_to(Path.cwd()) else MADE}")


_HEAD = '''"""What the second colleague has learned: weights in hundredths (rules/reading/colleague.py).

Made by ``make learn`` from the labelled tickets and sentences of ``tests/data``; never by hand.
"""
'''


if __name__ == "__main__":
    main()
