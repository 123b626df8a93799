"""What the documentation promises exists: files that it links to, commands, options, make targets."""

import re
from pathlib import Path

import click
import pytest

from lindesk_bot.cli import main

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
TARGETS = set(re.findall(r"(?m)^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8")))


@pytest.fixture(params=PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def page(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


def test_there_are_pages() -> None:
    assert {"README.md", "SECURITY.md", "CHANGELOG.md"} <= {page.name for page in PAGES}


def test_what_a_page_links_to_is_there(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    missing = [link for link in links if "://" not in link and not (page.parent / link).exists()]
    assert missing == []


def test_the_commands_that_a_page_names_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    named = re.findall(r"(?:^    |`)lindesk-bot ((?:[a-z][a-z-]* ?)+)(.*)", text, re.MULTILINE)
    unknown = []
    for words, rest in named:
        command: click.Command = main
        for word in words.split():
            if isinstance(command, click.Group) and word in command.commands:
                command = command.commands[word]
            elif command is main:
                unknown.append(word)
                break
            else:
                break
        options = {option for each in command.params for option in each.opts} | {"--version", "--help"}
        given = re.findall(r"(?<![\w-])--[a-z-]+", rest.split("`")[0].split("#")[0])
        unknown += [f"{words}{option}" for option in given if option not in options]
    assert unknown == []


def test_the_targets_that_a_page_names_exist(page: Path) -> None:
    named = set(re.findall(r"(?:^    |`)make ([a-z-]+)", page.read_text(encoding="utf-8"), re.MULTILINE))
    assert named <= TARGETS
