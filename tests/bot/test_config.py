"""The configuration: what it says, what it refuses and where, and that its own description is true."""

import os
import re
import tomllib
from collections.abc import Mapping
from datetime import date, time, timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from connectors.desks.maildir_settings import MaildirSettings
from connectors.platforms.export_settings import ExportSettings
from lindesk_bot.config import Config, Connector, DeliveryTimes, Secret, load
from lindesk_bot.errors import ConfigurationError
from lindesk_bot.store.books import LONGEST_LEASE
from rules.workdays import ClosedDay
from tests.invented import settled

LEAST = """\
reference_key = { env = "BOT_KEY" }
[municipality]
name = "Exempelkommunen"
[desk]
type = "maildir"
[platform]
type = "export_file"
[[providers]]
id = "exempel"
name = "Exempel hemtjänst AB"
units = ["Exempel hemtjänst"]
domains = ["exempel.example"]
[store]
path = "books.sqlite"
"""


def loaded(folder: Path, text: str) -> Config:
    path = folder / "lindesk-bot.toml"
    path.write_text(text, encoding="utf-8")
    return load(path)


def refused(folder: Path, text: str) -> str:
    with pytest.raises(ConfigurationError) as caught:
        loaded(folder, text)
    assert caught.value.remedy
    return caught.value.problem


def test_the_least_configuration_begins_with_a_dry_run(tmp_path: Path) -> None:
    config = loaded(tmp_path, LEAST)
    assert config.mode.dry_run
    assert config.times.extract_at == time(8)
    assert config.patience == timedelta(hours=2)
    assert [provider.id for provider in config.known_providers] == ["exempel"]
    assert config.closed_days == ()


def test_a_mark_before_the_first_letter_is_no_fault(tmp_path: Path) -> None:
    assert loaded(tmp_path, "\ufeff" + LEAST).municipality.name == "Exempelkommunen"


def test_closed_days_come_as_the_rules_know_them(tmp_path: Path) -> None:
    config = loaded(tmp_path, LEAST + "[[calendar.closed]]\nday = 2026-05-15\nname = 'klämdag'\n")
    assert config.closed_days == (ClosedDay(date(2026, 5, 15), "klämdag"),)


# -- what is refused, and where ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('name = "Exempelkommunen"', "", "line 2: municipality.name: Field required"),
        ('name = "Exempelkommunen"', 'name = ""', "line 3: municipality.name: "),
        ("[municipality]", "[municipality]\nnmae = 1", "line 3: municipality.nmae: Extra inputs are not permitted"),
        ('id = "exempel"', 'id = "Exempel AB"', "line 9: providers.0.id: "),
        ('units = ["Exempel hemtjänst"]', "units = []", "line 11: providers.0.units: "),
        ("[store]\n", "[store]\nurl = 'sqlite:///x'\n", "line 13: store: say either path or url"),
        ('reference_key = { env = "BOT_KEY" }', "reference_key = {}", "line 1: reference_key: say one of"),
        ('reference_key = { env = "BOT_KEY" }', "", "reference_key: Field required"),
        ("[desk]\ntype", "[desk]\ntyp", "line 4: desk.type: Field required"),
        ("[store]", "[times]\npoll_seconds = 0\n[store]", "line 14: times.poll_seconds: "),
        ("[store]", "[times]\nextract_at = 8\n[store]", "line 14: times.extract_at: write a time of day"),
        ("[store]", "[times]\nextract_at = '08:00Z'\n[store]", "line 14: times.extract_at: leave the time zone out"),
        (
            "[store]",
            "[delivery]\nlease_seconds = 60\n[store]",
            "line 13: delivery: lease_seconds must be more than 130",
        ),
        ("[store]", "[delivery]\nlease_seconds = 9999\n[store]", "line 14: delivery.lease_seconds: "),
        ("[store]", "log.format = 'xml'\n[store]", "line 13: providers.0.log: Extra inputs"),
        (
            "[store]",
            "[[calendar.closed]]\nday = 2026-05-15\nname = 'a'\n[[calendar.closed]]\nday = 'soon'\nname = 'b'\n[store]",
            "line 17: calendar.closed.1.day: ",
        ),
        (
            "[store]",
            "[[calendar.closed]]\nday = 1889-05-15\nname = 'a'\n[store]",
            "calendar: the closed day 1889-05-15 is outside",
        ),
        (
            "[store]",
            '[[providers]]\nid = "annan"\nname = "x"\nunits = ["Exempel hemtjänst"]\nusers = ["u"]\n[store]',
            "the unit 'Exempel hemtjänst' stands with 'annan' and 'exempel'",
        ),
        ('domains = ["exempel.example"]', "", "provider 'exempel' can be recognised by nothing"),
        ("[store]", "[store]\n[store]", "is not valid TOML"),
        ('name = "Exempelkommunen"', "name = Exempelkommunen", "is not valid TOML: Invalid value (at line 3"),
    ],
)
def test_what_is_wrong_is_said_with_its_key_and_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in LEAST
    problem = refused(tmp_path, LEAST.replace(old, new, 1))
    assert said in problem
    assert "lindesk-bot.toml" in problem


def test_a_key_of_the_same_name_in_another_section_is_not_pointed_at(tmp_path: Path) -> None:
    problem = refused(tmp_path, LEAST.replace('name = "Exempel hemtjänst AB"\n', ""))
    assert "line 8: providers.0.name: Field required" in problem


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    problem = refused(tmp_path, LEAST.replace("Exempelkommunen", "").replace('id = "exempel"', 'id = "Å"'))
    assert "municipality.name" in problem
    assert "providers.0.id" in problem


@pytest.mark.parametrize(
    "line",
    [
        'reference_key = "hunter2"',
        'reference_key = { env = "BOT_KEY", value = "hunter2" }',
        'reference_key = { file = ["hunter2"] }',
        'reference_key = { env = "hunter2 with spaces" }',
        'reference_key = { credential = "../hunter2" }',
        'reference_key = { env = "BOT_KEY", file = "hunter2" }',
    ],
)
def test_no_value_is_repeated_since_it_may_be_the_secret(tmp_path: Path, line: str) -> None:
    problem = refused(tmp_path, LEAST.replace('reference_key = { env = "BOT_KEY" }', line))
    assert "line 1: reference_key" in problem
    assert "hunter2" not in problem


@pytest.mark.parametrize(
    "url",
    [
        "postgresql+psycopg://bot:hunter2@db.kommunen.example/books",
        "postgresql+psycopg://bot@db.kommunen.example/books?password=hunter2",
    ],
)
def test_a_password_has_no_place_in_the_url(tmp_path: Path, url: str) -> None:
    problem = refused(tmp_path, LEAST.replace('path = "books.sqlite"', f'url = "{url}"'))
    assert "store.url: a password has no place here" in problem
    assert "hunter2" not in problem


def test_a_url_without_a_password_is_taken_and_not_shown(tmp_path: Path) -> None:
    url = "postgresql+psycopg://bot@db.kommunen.example:5432/books"
    config = loaded(tmp_path, LEAST.replace('path = "books.sqlite"', f'url = "{url}"'))
    assert config.store.url == url
    assert url not in repr(config)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"missing\.toml cannot be read \(No such file"):
        load(tmp_path / "missing.toml")
    with pytest.raises(ConfigurationError, match=r"cannot be read \(Is a directory"):
        load(tmp_path)
    (tmp_path / "latin.toml").write_bytes("# å".encode("latin-1"))
    with pytest.raises(ConfigurationError, match=r"latin\.toml is not UTF-8"):
        load(tmp_path / "latin.toml")


def test_a_file_nested_without_end_is_a_fault_and_no_crash(tmp_path: Path) -> None:
    assert "is not valid TOML" in refused(tmp_path, "x = " + "[" * 20_000)


# -- secrets -----------------------------------------------------------------------------------------------------------


def test_a_secret_lies_in_a_file_beside_the_configuration_a_credential_or_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "key").write_bytes(b"0123456789abcdef\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    monkeypatch.setenv("BOT_KEY", "0123456789abcdef")
    for place in (Secret(file=Path("key")), Secret(credential="key"), Secret(env="BOT_KEY")):
        assert place.read("reference_key", tmp_path) == b"0123456789abcdef"


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (Secret(file=Path("missing")), r"the file .*missing"),
        (Secret(credential="missing"), r"the file /run/credentials/missing"),
        (Secret(env="LINDESK_BOT_MISSING"), r"the environment variable LINDESK_BOT_MISSING"),
        (Secret(file=Path()), r"the file "),
    ],
)
def test_a_secret_that_cannot_be_read_is_named_by_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: Secret, said: str
) -> None:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    with pytest.raises(ConfigurationError, match=rf"\[reference_key\] cannot be read from {said}"):
        place.read("reference_key", tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_secret_that_may_not_be_read_is_named_by_its_place(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(b"0123456789abcdef")
    (tmp_path / "key").chmod(0)
    with pytest.raises(ConfigurationError, match=r"cannot be read from the file"):
        Secret(file=Path("key")).read("reference_key", tmp_path)


# -- what the protocol needs -------------------------------------------------------------------------------------------


def test_no_lease_is_longer_than_the_books_believe() -> None:
    assert DeliveryTimes(lease_seconds=LONGEST_LEASE).lease_seconds == LONGEST_LEASE
    with pytest.raises(ValueError, match="lease_seconds"):
        DeliveryTimes(lease_seconds=LONGEST_LEASE + 1)


@pytest.mark.parametrize("request_seconds", [1, 12, 60, 294])
def test_lease_is_longer_than_the_guards_margin_and_that_longer_than_a_request(request_seconds: int) -> None:
    times = DeliveryTimes(request_seconds=request_seconds, lease_seconds=600)
    assert times.lease_seconds > times.guard_margin > times.request_seconds


# -- the description is true -------------------------------------------------------------------------------------------

TEMPLATE = (files("lindesk_bot") / "lindesk-bot.toml").read_text(encoding="utf-8")
MODELS: Mapping[str, type[BaseModel]] = {"desk": MaildirSettings, "platform": ExportSettings}
EITHER_OR = {"store.path", "store.url"}
"""Two ways to say one thing: one is set, the other an example."""


def as_written(*, examples: bool) -> dict[str, Any]:
    """The commented configuration with its comments made settings: the defaults, and the examples too."""
    behind = r"#(?: |   )" if examples else r"# "
    text = re.sub(rf"(?m)^{behind}(?=\[|[a-z_]+ = )", "", TEMPLATE)
    if examples:  # one of two ways to say where the books are
        text = re.sub(r"(?m)^#   (?=url = )", "", text)
    return tomllib.loads(text)


def flat(model: type[BaseModel], prefix: str = "") -> dict[str, Any]:
    """Every key of a model and its default, by its dotted name; a list of tables counts as one table."""
    found: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        kind = field.annotation
        inner = MODELS[name] if kind is Connector else kind
        inner = next((one for one in get_args(inner) if isinstance(one, type) and issubclass(one, BaseModel)), inner)
        if isinstance(inner, type) and issubclass(inner, BaseModel) and inner is not Secret:
            found |= flat(inner, f"{prefix}{name}.")
            if kind is Connector:
                found[f"{prefix}{name}.type"] = PydanticUndefined
        else:
            found[prefix + name] = field.get_default(call_default_factory=True)
    return found


def flat_toml(table: Mapping[str, Any], known: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in table.items():
        inner = value[0] if isinstance(value, list) and value and isinstance(value[0], dict) else value
        if isinstance(inner, dict) and prefix + name not in known:
            found |= flat_toml(inner, known, f"{prefix}{name}.")
        else:
            found[prefix + name] = value
    return found


KEYS = flat(Config)


def plain(value: Any) -> Any:
    """As TOML would say it."""
    return [plain(one) for one in value] if isinstance(value, tuple | list) else getattr(value, "value", value)


def test_every_key_is_described_and_every_described_key_exists() -> None:
    described = set(flat_toml(as_written(examples=True), KEYS))
    assert described - set(KEYS) == set(), "described, but no such key"
    assert set(KEYS) - described == set(), "a key that nobody is told of"


def test_what_is_commented_out_shows_the_default() -> None:
    live = set(flat_toml(tomllib.loads(TEMPLATE), KEYS))
    shown = flat_toml(as_written(examples=False), KEYS)
    commented = {key: value for key, value in shown.items() if key not in live}
    assert len(commented) > 30
    for key, value in commented.items():
        assert plain(KEYS[key]) == value, key


def test_an_example_is_of_a_setting_that_has_no_default() -> None:
    shown = set(flat_toml(as_written(examples=False), KEYS))
    examples = set(flat_toml(as_written(examples=True), KEYS)) - shown
    closed_day = {"calendar.closed.day", "calendar.closed.name", "calendar.closed.lengthens_deadlines"}
    for key in examples - EITHER_OR - closed_day:
        assert KEYS[key] in (None, {}), key


def test_the_commented_configuration_can_be_loaded_as_it_stands(tmp_path: Path) -> None:
    config = load(settled(tmp_path))
    MaildirSettings.model_validate(config.desk.settings)
    ExportSettings.model_validate(config.platform.settings)
    assert config.mode.dry_run
