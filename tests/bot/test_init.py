"""`init`: what it writes is for its owner alone, can be loaded, and never in place of anything."""

import stat
from importlib.resources import files
from pathlib import Path

import pytest

from lindesk_bot import init
from lindesk_bot.config import load
from lindesk_bot.errors import BotError
from lindesk_bot.references import References


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_it_writes_a_configuration_a_key_and_the_folders_it_names(tmp_path: Path) -> None:
    folder = tmp_path / "bot"
    made = init.write(folder)
    assert {path.relative_to(folder).as_posix() for path in made} == {
        "lindesk-bot.toml",
        "secrets",
        "secrets/reference.key",
        "books",
        "maildir",
        "exports",
    }
    config = load(folder / "lindesk-bot.toml")
    assert config.desk.settings["root"] == str(folder / "maildir")
    assert config.platform.settings["folder"] == str(folder / "exports")
    References(config.reference_key.read("reference_key", folder))


def test_what_holds_secrets_or_personal_data_is_for_its_owner_alone(tmp_path: Path) -> None:
    for path in init.write(tmp_path):
        assert mode(path) == (0o700 if path.is_dir() else 0o600), path


def test_two_keys_are_never_the_same(tmp_path: Path) -> None:
    for name in ("a", "b"):
        init.write(tmp_path / name)
    keys = [(tmp_path / name / "secrets" / "reference.key").read_bytes() for name in ("a", "b")]
    assert keys[0] != keys[1]
    assert all(len(key.strip()) == 64 for key in keys)


def test_a_configuration_that_exists_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "lindesk-bot.toml").write_text("mine")
    with pytest.raises(BotError, match=r"lindesk-bot\.toml exists already"):
        init.write(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["lindesk-bot.toml"]
    assert (tmp_path / "lindesk-bot.toml").read_text() == "mine"


def test_a_key_that_exists_is_kept_since_another_would_not_know_the_old_references(tmp_path: Path) -> None:
    (tmp_path / "secrets").mkdir()
    (tmp_path / "secrets" / "reference.key").write_text("the key of three years")
    made = init.write(tmp_path)
    assert (tmp_path / "secrets" / "reference.key").read_text() == "the key of three years"
    assert tmp_path / "secrets" / "reference.key" not in made


def test_where_it_failed_half_way_it_can_be_run_again(tmp_path: Path) -> None:
    (tmp_path / "secrets").write_text("in the way")
    with pytest.raises(BotError, match="cannot be written"):
        init.write(tmp_path)
    (tmp_path / "secrets").unlink()
    init.write(tmp_path)
    assert load(tmp_path / "lindesk-bot.toml").mode.dry_run


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BotError, match=r"file.* cannot be written \(Not a directory\)"):
        init.write(tmp_path / "file" / "bot")


@pytest.mark.parametrize("name", ['quo"te', "back\\slash", "åäö mellanslag", "100%", "{curly}"])
def test_a_folder_may_have_any_printable_name(tmp_path: Path, name: str) -> None:
    init.write(tmp_path / name)
    assert load(tmp_path / name / "lindesk-bot.toml").desk.settings["root"] == str(tmp_path / name / "maildir")


@pytest.mark.parametrize("name", ["line\nbreak", "\udcff"])
def test_a_name_that_cannot_be_written_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BotError, match="name holds signs"):
        init.write(tmp_path / name)
    assert not list((tmp_path / name).iterdir())


def test_the_template_names_its_folder_only_where_it_is_replaced() -> None:
    template = (files("lindesk_bot") / "lindesk-bot.toml").read_text(encoding="utf-8")
    assert "/srv/lindesk" in template
    assert "/srv/lindesk" not in init.configuration(Path("/var/lib/lindesk-bot"))
