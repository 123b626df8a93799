"""The direction of the arrows: rules <- connectors <- lindesk_bot, and who may know what."""

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import connectors
import lindesk_bot
import rules

ROOT = Path(__file__).parents[2]
PACKAGES = ("rules", "connectors", "lindesk_bot")

PURE = frozenset(
    {
        # values and types
        "abc",
        "collections",
        "dataclasses",
        "enum",
        "typing",
        # days and numbers
        "calendar",
        "datetime",
        "zoneinfo",
        # text
        "html",
        "re",
        "string",
        "unicodedata",
        # working on them
        "bisect",
        "functools",
        "itertools",
        "operator",
        # third party
        "holidays",
        "rapidfuzz",
        # itself
        "rules",
    }
)
"""All that ``rules`` may import: nothing here has a clock, a file, a network or a configuration of its own."""
NOT_PURE = {"datetime": {"now", "today", "utcnow"}}
"""Names of allowed modules that are not."""


@cache
def modules(package: str) -> tuple[tuple[str, ast.Module], ...]:
    paths = sorted((ROOT / package).rglob("*.py"))
    return tuple((path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))) for path in paths)


@cache
def imports(tree: ast.Module) -> frozenset[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name their module in full"
            assert node.module is not None
            found.add(node.module)
    return frozenset(found)


def importers(of: str) -> set[str]:
    """The modules of ours that import it or anything in it."""
    return {
        path
        for package in PACKAGES
        for path, tree in modules(package)
        if any(name == of or name.startswith(f"{of}.") for name in imports(tree))
    }


def test_the_import_contracts_hold() -> None:
    """Layers, independent connectors, the timer's only importer: they stand in pyproject.toml."""
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  our own program
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_rules_import_nothing_that_is_not_on_the_list() -> None:
    strangers = {
        f"{path}: {name}"
        for path, tree in modules("rules")
        for name in imports(tree)
        if name.partition(".")[0] not in PURE
    }
    assert strangers == set()


def test_rules_have_no_clock_no_output_and_open_nothing() -> None:
    forbidden = {"print", "open", "input", "exec", "eval", "compile", "__import__", "breakpoint"}
    found = set()
    for path, tree in modules("rules"):
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else ""
            attribute = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            if name in forbidden or attribute in NOT_PURE["datetime"]:
                found.add(f"{path}:{node.lineno}: {name or attribute}")
    assert found == set()


def test_nobody_prints_but_the_commands() -> None:
    prints = {
        path
        for package in PACKAGES
        for path, tree in modules(package)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    }
    assert prints == set()


@pytest.mark.parametrize(
    ("module", "known_to"),
    [
        ("apscheduler", {"lindesk_bot/scheduler.py"}),
        ("structlog", {"lindesk_bot/log.py"}),
        ("tomllib", {"lindesk_bot/config.py", "lindesk_bot/demo/preview.py"}),
        ("rfc8785", {"lindesk_bot/audit/chain.py"}),
        ("openpyxl", {"connectors/platforms/tables.py"}),
        ("holidays", {"rules/workdays.py"}),
        ("xlsxwriter", {"lindesk_bot/workbook_sheets.py", "lindesk_bot/workbook_stream.py"}),
        # Building connectors is app.py's; checks.py asks them how they are.
        ("connectors.registry", {"lindesk_bot/app.py", "lindesk_bot/checks.py"}),
    ],
)
def test_a_library_is_known_where_it_is_used_and_nowhere_else(module: str, known_to: set[str]) -> None:
    assert importers(module) <= known_to


def test_only_the_store_and_the_check_of_it_know_the_database() -> None:
    known = {path for path in importers("sqlalchemy") | importers("alembic") if "/store/" not in path}
    assert known <= {"lindesk_bot/checks.py"}


def test_no_connector_is_named_outside_its_own_file() -> None:
    """They are found by entry points: another package can bring one."""
    for kind in ("desks", "platforms"):
        for path, tree in modules("lindesk_bot"):
            named = {name for name in imports(tree) if name.startswith(f"connectors.{kind}.")}
            assert named <= {f"connectors.{kind}.base"}, path


def test_the_three_packages_come_from_one_place() -> None:
    homes = {Path(str(package.__file__)).parent.parent for package in (rules, connectors, lindesk_bot)}
    assert homes == {ROOT}


def test_every_module_says_what_it_is_for() -> None:
    silent = {path for package in PACKAGES for path, tree in modules(package) if not ast.get_docstring(tree)}
    assert silent == set()


def test_importing_rules_loads_no_library_and_nothing_that_talks_to_the_world() -> None:
    program = (
        "import sys; import rules.ticket, rules.decision, rules.lifecycle, rules.service_level, rules.reading\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)  # noqa: S603  our own program
    loaded = set(done.stdout.split())
    assert "rules" in loaded
    assert loaded & {"holidays", "pydantic", "sqlalchemy", "structlog", "requests", "logging", "socket"} == set()


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["calendar", "--help"]])
def test_the_quick_commands_load_next_to_nothing(arguments: list[str], tmp_path: Path) -> None:
    program = (
        "import sys; sys.argv[0] = 'lindesk-bot'\n"
        "from lindesk_bot.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print('LOADED', *sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    loaded = set(done.stdout.partition("LOADED")[2].split())
    assert "click" in loaded
    heavy = {"holidays", "pydantic", "sqlalchemy", "structlog", "rich", "jinja2", "openpyxl", "xlsxwriter", "requests"}
    assert loaded & heavy == set()


def test_the_calendar_loads_the_holidays_and_nothing_else_that_is_heavy(tmp_path: Path) -> None:
    program = (
        "import sys; sys.argv = ['lindesk-bot', 'calendar', '2026-03-16', '--json']\n"
        "from lindesk_bot.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print('LOADED', *sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=tmp_path)  # noqa: S603  our own program
    loaded = set(done.stdout.partition("LOADED")[2].split())
    assert "holidays" in loaded
    assert (
        loaded & {"pydantic", "sqlalchemy", "structlog", "rich", "jinja2", "openpyxl", "xlsxwriter", "rapidfuzz"}
        == set()
    )
