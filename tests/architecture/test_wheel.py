"""What is built is what was written: the wheel holds all that the program needs, and nothing else."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index", "-w"]
    done = subprocess.run(  # noqa: S603  our own program
        [*command, folder, ROOT], capture_output=True, text=True, check=False, env={**os.environ, "PIP_NO_INPUT": "1"}
    )
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("lindesk_bot-*.whl")
    return built


def test_it_holds_every_file_of_the_three_packages(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
    written = {
        path.relative_to(ROOT).as_posix()
        for package in ("rules", "connectors", "lindesk_bot")
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert packed == written
    kinds = {"py", "typed", "toml", "jinja", "mako"}
    assert {name.rpartition(".")[2] for name in packed} >= kinds
    assert {f"{package}/py.typed" for package in ("rules", "connectors", "lindesk_bot")} <= packed


def test_it_names_the_command_the_connectors_and_the_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        info = {name.rpartition(".dist-info/")[2]: name for name in archive.namelist() if ".dist-info/" in name}
        entry_points = archive.read(info["entry_points.txt"]).decode()
        metadata = archive.read(info["METADATA"]).decode()
    assert "lindesk-bot = lindesk_bot.cli:main" in entry_points
    assert "maildir = connectors.desks.maildir:connect" in entry_points
    assert "export_file = connectors.platforms.export_file:connect" in entry_points
    assert "Classifier: Private :: Do Not Upload" in metadata
    assert "licenses/LICENSE" in info


def test_it_runs_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    """Templates, migrations and the commented configuration are found where they have been unpacked."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "unpacked")
    program = (
        "import sys, pathlib, lindesk_bot\n"
        "from lindesk_bot import init\n"
        "from lindesk_bot.store.books import Books\n"
        "print(pathlib.Path(lindesk_bot.__file__).parent.parent)\n"
        "init.write(pathlib.Path('bot'))\n"
        "books = Books('sqlite:///bot/books/books.sqlite', desk='maildir', worker='a')\n"
        "print(len(books.list_cases())); books.close()"
    )
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "unpacked")},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(tmp_path / "unpacked"), "0"]
