"""What the documents promise about personal data is what the program does."""

import re
from pathlib import Path

import pytest

from lindesk_bot.store.tables import metadata

ROOT = Path(__file__).parents[2]
RECORD = (ROOT / "docs" / "personal-data.md").read_text(encoding="utf-8")
THREATS = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


def documented() -> dict[str, list[tuple[str, str, str]]]:
    """Table → its fields as documented, with why and whether they are personal data."""
    sections = re.split(r"^### Table `(\w+)`", RECORD, flags=re.MULTILINE)[1:]
    return {
        name: [
            (cells[0].strip("` "), cells[1].strip(), cells[2].strip())
            for line in text.partition("\n## ")[0].splitlines()
            if line.startswith("| `") and (cells := line.strip("|").split("|"))
        ]
        for name, text in zip(sections[::2], sections[1::2], strict=True)
    }


def test_every_field_that_is_stored_is_documented_and_no_other() -> None:
    stored = {table.name: [column.name for column in table.columns] for table in metadata.tables.values()}
    assert {name: [field for field, _, _ in fields] for name, fields in documented().items()} == stored


def test_each_field_has_a_reason_and_a_verdict() -> None:
    for name, fields in documented().items():
        for field, why, verdict in fields:
            assert why, (name, field)
            assert re.match(r"no\b|pseudonym\b", verdict), (name, field)


@pytest.mark.parametrize("name", sorted(metadata.tables))
def test_each_table_says_how_long_it_is_kept(name: str) -> None:
    assert re.search(rf"^### Table `{name}`.*\bKept: ", RECORD, re.MULTILINE)


@pytest.mark.parametrize("letter", "abcdefg")
def test_every_point_of_article_30_is_there(letter: str) -> None:
    assert f"({letter})" in RECORD


@pytest.mark.parametrize("text", [RECORD, THREATS], ids=["record", "threats"])
def test_what_the_documents_point_at_is_there(text: str) -> None:
    base = ROOT / "docs" if text is RECORD else ROOT
    for target in re.findall(r"\]\(([^)#]+)\)", text):
        assert (base / target).exists(), target
    for target in re.findall(r"`(tests/[\w/.]+)`", text):
        assert (ROOT / target).exists(), target
