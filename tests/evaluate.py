"""The reading against labelled tickets (``make evaluate``): three figures, confusions, figures per tag, the misses.

``tests/data/requests/dev.jsonl`` must hold: exact at least 98 %, no wrong date, no silent closing; else the exit
code is 1. Further files may be named as arguments and are shown the same way.

Of ``unseen.jsonl`` only figures are shown: what the reading is worth for a writer from whom nothing was learned. Who
looks at what it gets wrong there has learned from it: the set then joins the others, and another takes its place.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from rules.reading import Kind, Reading, read, ticket_from_record

REQUESTS = Path(__file__).parent / "data" / "requests"
DEV = REQUESTS / "dev.jsonl"
UNSEEN = REQUESTS / "unseen.jsonl"
"""By writers from whose tickets neither the rules nor the second colleague have learned."""
EXACT = 0.98
"""The share of tickets whose kind, dates and attention must all be right."""
_ACTS = (Kind.ASAP, Kind.DATES)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A labelled ticket and how it was read."""

    record: dict[str, Any]
    reading: Reading
    seconds: float

    @property
    def expected(self) -> tuple[str, list[str], bool]:
        """Kind, dates and attention as labelled."""
        label = self.record["expected"]
        return label["kind"], label["dates"], label["attention"]

    @property
    def got(self) -> tuple[str, list[str], bool]:
        """Kind, dates and attention as read."""
        return self.reading.kind.value, [day.isoformat() for day in self.reading.dates], self.reading.attention

    @property
    def exact(self) -> bool:
        """All three are right."""
        return self.got == self.expected

    @property
    def wrong(self) -> bool:
        """The bot would act on a day that was not asked for, or at once where a day or a question was right."""
        return self.reading.kind in _ACTS and self.got[:2] != self.expected[:2]

    @property
    def silent(self) -> bool:
        """The bot would close a ticket that a person had to see."""
        closes = self.reading.kind in _ACTS or self.reading.kind is Kind.CANCEL
        return closes and self.expected[2] and not self.reading.attention


def judge(records: Iterable[dict[str, Any]]) -> list[Outcome]:
    """Read every labelled ticket."""
    outcomes = []
    for record in records:
        ticket = ticket_from_record(record)
        start = time.process_time()
        reading = read(ticket)
        outcomes.append(Outcome(record, reading, time.process_time() - start))
    return outcomes


def load(path: Path) -> list[dict[str, Any]]:
    """The labelled tickets of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def good_enough(outcomes: list[Outcome]) -> bool:
    """What the reading must reach."""
    exact = sum(one.exact for one in outcomes) / len(outcomes)
    return exact >= EXACT and not any(one.wrong or one.silent for one in outcomes)


def show(name: str, outcomes: list[Outcome], out: Console) -> None:
    """Print it all for one file."""
    figures(name, outcomes, out)
    out.print(_confusion(outcomes))
    out.print(_tags(outcomes))
    for one in outcomes:
        if not one.exact:
            _miss(one, out)


def figures(name: str, outcomes: list[Outcome], out: Console) -> None:
    """Print the three figures of one file, and the time."""
    total = len(outcomes)
    exact = sum(one.exact for one in outcomes)
    out.rule(f"[bold]{escape(name)}")
    out.print(f"exact           {exact}/{total} = {100 * exact / total:.1f} %  (kind, dates and attention all right)")
    out.print(f"wrong dates     {sum(one.wrong for one in outcomes)}")
    out.print(f"silent closings {sum(one.silent for one in outcomes)}")
    out.print(f"time            median {median(one.seconds for one in outcomes) * 1e6:.0f} µs for each ticket")


def _confusion(outcomes: list[Outcome]) -> Table:
    counts = Counter((one.expected[0], one.got[0]) for one in outcomes)
    table = Table("expected ↓  read →", *[kind.value for kind in Kind], "attention missed", "attention in vain")
    for kind in Kind:
        row = [one for one in outcomes if one.expected[0] == kind]
        cells = [_cell(counts[kind.value, other.value], good=kind is other) for other in Kind]
        missed = sum(one.expected[2] and not one.got[2] for one in row)
        vain = sum(one.got[2] and not one.expected[2] for one in row)
        table.add_row(kind.value, *cells, _cell(missed, good=False), _cell(vain, good=False))
    return table


def _cell(count: int, *, good: bool) -> str:
    return f"[{'green' if good else 'red'}]{count}[/]" if count else "[dim]·[/]"


def _tags(outcomes: list[Outcome]) -> Table:
    table = Table("tag", "tickets", "exact", title="tags with a miss")
    for tag in sorted({tag for one in outcomes for tag in one.record.get("tags", [])}):
        tagged = [one for one in outcomes if tag in one.record.get("tags", [])]
        exact = sum(one.exact for one in tagged)
        if exact < len(tagged):
            table.add_row(escape(tag), str(len(tagged)), f"{100 * exact / len(tagged):.0f} %")
    return table


def _miss(one: Outcome, out: Console) -> None:
    marks = "".join(f" [red]{name}[/]" for name, hit in (("WRONG DATE", one.wrong), ("SILENT", one.silent)) if hit)
    out.print(f"[bold]{escape(one.record['id'])}[/]{marks}  expected {one.expected}, read {one.got}", highlight=False)
    out.print(escape(f"    {one.record['subject']} | {one.record['body']}"), style="dim", highlight=False)
    out.print(escape(f"    {one.record.get('why', '')}"), highlight=False)


def main(arguments: list[str]) -> int:
    """Evaluate the development set, and the files named."""
    out = Console()
    development = judge(load(DEV))
    show("dev.jsonl", development, out)
    figures("unseen.jsonl: learned from by nobody, so only counted", judge(load(UNSEEN)), out)
    for name in arguments:
        show(name, judge(load(Path(name))), out)
    return 0 if good_enough(development) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
