"""The pictures of the extract in the documentation: ``python -m tests.picture`` draws them anew.

The sample's workbook as LibreOffice prints it. Look at them before committing: that is what they are for.
"""

import tempfile
from datetime import date, datetime
from pathlib import Path

from lindesk_bot.demo.sample import sample_extract
from lindesk_bot.workbook import WorkbookFacts, build
from rules.ticket import STOCKHOLM
from tests import office

_IMAGES = Path(__file__).parent.parent / "docs" / "images"
_PAGES = ("extract.png", "extract-list.png")
_DOTS_PER_INCH = 100
_MOST_BYTES = 150_000


def main() -> None:
    """Draw both sheets."""
    now = datetime(2026, 3, 16, 8, 0, 12, tzinfo=STOCKHOLM)
    facts = WorkbookFacts(
        provider_name="Exempel hemtjänst AB",
        case_reference="LU-7KQ4M2XP",
        ticket_id="2026-0412",
        requested_day=date(2026, 3, 16),
        identity="birth_date",
        withhold_unknown_protection=False,
        municipality="Exempelkommunen",
    )
    workbook = build(sample_extract(["Björkhagens hemtjänst", "Ängsgårdens hemtjänst"], now, customers=14), facts)
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        file = folder / workbook.file_name
        file.write_bytes(workbook.content)
        pages = office.pages(office.convert(file, "pdf", folder), folder, dots_per_inch=_DOTS_PER_INCH)
        _IMAGES.mkdir(parents=True, exist_ok=True)
        for page, name in zip(pages, _PAGES, strict=True):
            if len(page) > _MOST_BYTES:
                raise SystemExit(f"{name} has {len(page)} bytes; at most {_MOST_BYTES} are wanted")
            (_IMAGES / name).write_bytes(page)
            print(f"{_IMAGES / name}: {len(page)} bytes")  # noqa: T201  a command


if __name__ == "__main__":
    main()
