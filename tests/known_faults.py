"""Whether anything the bot is made of has a known fault: ``python -m tests.known_faults``.

pip-audit asks PyPI about each package of ``requirements.lock``. Behind a proxy or a mirror of PyPI it may get no answer
at all, and then says that nothing was found and ends well. So it is asked first about a package whose fault is known
to everybody: who does not know of that one knows nothing.

Exit codes: 0 no known fault, or nobody to ask (said in the last line, which begins with "skipped"); 1 a known fault, or
a package that could not be looked up; 2 pip-audit itself could not be run. With ``--must-ask`` nobody to ask is 1 too.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LOCK = Path(__file__).parent.parent / "requirements.lock"
KNOWN = "jinja2==2.10"
"""Escapes its sandbox (CVE-2019-10906); more has been found since."""
_SECONDS = 300
_WELL, _FOUND = 0, 1


class NotRunError(Exception):
    """pip-audit could not do its work; says how it ended."""


@dataclass(frozen=True, slots=True)
class Package:
    """What was said of one package."""

    name: str
    version: str
    faults: tuple[str, ...] = ()
    asked: bool = True


def ask(requirements: Path) -> list[Package]:
    """What pip-audit says of each package in a file where all are pinned.

    Raises:
        NotRunError: it said nothing that can be read.
    """
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(requirements)]
    command += ["--no-deps", "--disable-pip", "--format", "json", "--progress-spinner", "off"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_SECONDS)  # noqa: S603  our own
    except subprocess.TimeoutExpired:
        raise NotRunError(f"no answer in {_SECONDS} s") from None
    if done.returncode not in (_WELL, _FOUND) or not done.stdout.strip():
        raise NotRunError((done.stderr.strip().splitlines() or ["it said nothing"])[-1])
    return packages(json.loads(done.stdout))


def packages(told: dict[str, Any]) -> list[Package]:
    """From pip-audit's own form."""
    return [
        Package(
            one["name"],
            one.get("version", ""),
            tuple(fault["id"] for fault in one.get("vulns", ())),
            asked="skip_reason" not in one,
        )
        for one in told["dependencies"]
    ]


def verdict(asking: Callable[[Path], Sequence[Package]], *, must_ask: bool = False) -> tuple[int, list[str]]:
    """The exit code, and what is to be said."""
    with tempfile.TemporaryDirectory() as folder:
        probe = Path(folder) / "known.txt"
        probe.write_text(f"{KNOWN}\n", encoding="ascii")
        try:
            reached = any(one.faults for one in asking(probe))
        except NotRunError as error:
            reached, said = False, f" ({error})"
        else:
            said = ""
    if not reached:
        return int(must_ask), [f"skipped: nobody here knows of the faults of {KNOWN}, so nobody can be asked{said}"]
    found = asking(LOCK)
    faults = [f"{one.name} {one.version}: {', '.join(one.faults)}" for one in found if one.faults]
    unknown = [f"{one.name} {one.version}: could not be looked up" for one in found if not one.asked]
    if faults or unknown or not found:
        return 1, [*faults, *unknown, f"{len(faults)} of {len(found)} packages have known faults"]
    return 0, [f"none of {len(found)} packages has a known fault"]


def main() -> None:
    """Ask, say, end."""
    try:
        code, said = verdict(ask, must_ask="--must-ask" in sys.argv[1:])
    except NotRunError as error:
        code, said = 2, [f"pip-audit could not be run: {error}"]
    print("\n".join(said))  # noqa: T201  a command
    sys.exit(code)


if __name__ == "__main__":
    main()
