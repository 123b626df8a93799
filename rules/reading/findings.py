"""What was recognised in a message, with its place: for ``lindesk-bot explain``."""

from collections.abc import Iterator

from rules.reading.matter import Matter
from rules.reading.model import Finding
from rules.reading.said import Part, Said
from rules.reading.words import Mark
from rules.reading.zones import Zone

_SHOWN = "shown to a person"
_UNMARKED = {Matter.BACKGROUND, Matter.CLOSING}


def findings_of(said: Said, index: int) -> list[Finding]:
    """All findings of one message, subject first."""
    found: list[Finding] = []
    if said.doubted:
        found.append(Finding(index, 0, 0, "no order", said.doubted))
    for part, in_subject in ((said.subject, True), (said.body, False)):
        if part is not None:
            found += _zones(part, index)
            found += _sentences(part, index, in_subject=in_subject)
            found += _times(part, index, in_subject=in_subject)
    return found


def _zones(part: Part, index: int) -> Iterator[Finding]:
    for line in part.zones.lines:
        if line.zone is not Zone.OWN and line.end > line.start:
            start, end = part.normal.back(line.start), part.normal.back(line.end)
            yield Finding(index, start, end, line.zone.value, "not read for orders or days")


def _sentences(part: Part, index: int, *, in_subject: bool) -> Iterator[Finding]:
    for judged in part.judged:
        s = judged.sentence
        start, end = part.tokens.starts[s.first], part.tokens.ends[s.last - 1]
        lists = ", ".join(name.lower().replace("_", " ") for name in Mark.names(s.marks))
        why = f"words of: {lists}" if lists else "no word of any list"
        if judged.differs:
            why += f"; {judged.differs}"
        roles = [matter.value for matter in sorted(judged.matters - _UNMARKED)] + [_SHOWN] * judged.shown
        for role in roles:
            yield Finding(index, part.normal.back(start), part.normal.back(end), role, why, in_subject=in_subject)


def _times(part: Part, index: int, *, in_subject: bool) -> Iterator[Finding]:
    for candidate in part.candidates:
        start, end = part.tokens.starts[candidate.first], part.tokens.ends[candidate.last - 1]
        trouble = f"; {candidate.trouble.value}" if candidate.trouble else ""
        why = f"{candidate.form.replace('_', ' ')}: {candidate.why}{trouble}"
        if candidate.differs:
            why += f"; {candidate.differs}"
        days = candidate.days or candidate.options
        yield Finding(index, part.normal.back(start), part.normal.back(end), candidate.role, why, days, in_subject)
