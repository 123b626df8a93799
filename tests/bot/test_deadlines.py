"""A call of the desk ends by when the protocol counts on it, or the bot does not start and says what to mend."""

from pathlib import Path

import pytest

from connectors.checks import Verdict
from lindesk_bot import app, checks
from lindesk_bot.errors import ConfigurationError
from tests.invented import settled

REQUEST_TRACKER = 'url = "http://127.0.0.1:1"\nuser = "bot"\nqueue = "Loggutdrag"\nhand_over_queue = "Handläggare"\n'
REQUEST_TRACKER += 'sender_verification = "upstream"\ntoken = { file = "token" }'
ROUNDUP = 'url = "http://127.0.0.1:1/desk"\nuser = "bot"\npassword = { file = "token" }\ncategory = "Loggutdrag"\n'
ROUNDUP += 'hand_over_to = "team"\nsender_verification = "upstream"'
DESKS = {"request_tracker": REQUEST_TRACKER, "roundup": ROUNDUP}


def configured(folder: Path, kind: str, *, deadline: int | None, request: int) -> Path:
    """A configuration for that desk; without a deadline the connector's own holds."""
    allowed = {"# [delivery]": "[delivery]", "# request_seconds": f"request_seconds = {request}"}
    path = settled(folder / "bot", allowed)
    secret = folder / "token"
    secret.write_text("1-2-" + "0" * 32)
    secret.chmod(0o600)
    text = path.read_text(encoding="utf-8")
    start, end = text.index("[desk]\n"), text.index("[platform]\n")
    settings = DESKS[kind].replace('"token"', f'"{secret}"')
    own = f"\ndeadline_seconds = {deadline}" if deadline else ""
    path.write_text(f'{text[:start]}[desk]\ntype = "{kind}"\n{settings}{own}\n\n{text[end:]}', encoding="utf-8")
    return path


@pytest.mark.parametrize("kind", sorted(DESKS))
@pytest.mark.parametrize(
    ("deadline", "request_seconds", "told"), [(61, 60, "deadline_seconds = 61"), (None, 29, "[desk]")]
)
def test_a_deadline_that_outlasts_the_protocols_stops_the_start_and_fails_the_check(
    tmp_path: Path, kind: str, deadline: int | None, request_seconds: int, told: str
) -> None:
    path = configured(tmp_path, kind, deadline=deadline, request=request_seconds)
    with pytest.raises(ConfigurationError) as caught:
        app.assemble(path)
    line = path.read_text(encoding="utf-8").splitlines().index(told) + 1
    assert f"{path}, line {line}: [desk] deadline_seconds is {deadline or 30}" in caught.value.problem
    assert f"[delivery] request_seconds, {request_seconds}" in caught.value.problem
    assert f"[desk] deadline_seconds to {request_seconds} or less" in caught.value.remedy
    assert "raise [delivery] request_seconds" in caught.value.remedy
    found = [check for check in checks.run(path) if check.verdict is Verdict.FAILED]
    assert [(check.what, check.found, check.remedy) for check in found if "deadline_seconds" in check.found] == [
        ("desk", caught.value.problem, caught.value.remedy)
    ]


@pytest.mark.parametrize("kind", sorted(DESKS))
@pytest.mark.parametrize(("deadline", "request_seconds"), [(60, 60), (1, 60), (None, 30)])
def test_a_deadline_within_the_protocols_is_taken(
    tmp_path: Path, kind: str, deadline: int | None, request_seconds: int
) -> None:
    bot = app.assemble(configured(tmp_path, kind, deadline=deadline, request=request_seconds))
    try:
        assert bot.desk.traits.gives_up_within.total_seconds() == (deadline or 30)
        assert bot.desk.traits.gives_up_within <= bot.performer.office.post.request_within
    finally:
        bot.books.close()


def test_a_desk_without_a_network_has_no_deadline_to_keep(tmp_path: Path) -> None:
    allowed = {"# [delivery]": "[delivery]", "# request_seconds": "request_seconds = 1"}
    app.assemble(settled(tmp_path / "bot", allowed)).books.close()
