"""The search is tried itself: what is planted is found, in each form; what is not there is not."""

import base64
import bz2
import gzip
import hashlib
import html
import io
import json
import lzma
import os
import quopri
import unicodedata
import zipfile
import zlib
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.trust.canary import CANARY, WRITER, traces, traces_in

TOLD = {
    "name": CANARY.name,
    "name, decomposed": unicodedata.normalize("NFD", CANARY.name),
    "name, capitals": CANARY.name.upper(),
    "family name first": f"{CANARY.family}, {CANARY.given}",
    "identity": CANARY.identity,
    "identity with a dash": CANARY.dashed,
    "identity, short": CANARY.dashed[2:],
    "identity with a plus": f"{CANARY.identity[2:8]}+{CANARY.identity[8:]}",
    "birth date": "född 1931-05-17",
    "street": CANARY.street,
    "phone": CANARY.phone,
    "phone, international": "+46 70 174 06 42",
}


def zipped(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("ett/papper.txt", data)
    return out.getvalue()


def workbook(data: bytes) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.add_worksheet().write_string("C7", data.decode())
    return out.getvalue()


def mail(data: bytes) -> bytes:
    message = EmailMessage()
    message["Subject"] = "SV: loggutdrag"
    message.add_attachment(data, maintype="application", subtype="octet-stream")
    return message.as_bytes()


WRAPPED: dict[str, Callable[[bytes], bytes]] = {
    "as it is": lambda data: data,
    "latin-1": lambda data: data.decode().encode("latin-1", "ignore"),
    "cp850": lambda data: data.decode().encode("cp850", "ignore"),
    "utf-16": lambda data: data.decode().encode("utf-16"),
    "utf-16-be at an odd place": lambda data: b"x" + data.decode().encode("utf-16-be"),
    "utf-32": lambda data: data.decode().encode("utf-32"),
    "read as latin-1 and written as utf-8": lambda data: data.decode("latin-1").encode(),
    "base64": base64.b64encode,
    "base64 for addresses, without padding": lambda data: base64.urlsafe_b64encode(data).rstrip(b"="),
    "base64 in lines": base64.encodebytes,
    "base64 of base64": lambda data: base64.b64encode(b"abc" + base64.b64encode(data)),
    "base64 of utf-16": lambda data: base64.b64encode(data.decode().encode("utf-16-le")),
    "hex": lambda data: data.hex().encode(),
    "hex with colons": lambda data: data.hex(":").upper().encode(),
    "percent": lambda data: quote(data).encode(),
    "percent with plus": lambda data: quote_plus(data).encode(),
    "every byte percent": lambda data: b"".join(b"%%%02x" % byte for byte in data),
    "quoted-printable": quopri.encodestring,
    "quoted-printable in a header": lambda data: b"=?utf-8?q?" + quopri.encodestring(data, header=True) + b"?=",
    "json": lambda data: json.dumps({"x": data.decode()}).encode(),
    "json within json": lambda data: json.dumps(json.dumps(data.decode())).encode(),
    "repr of bytes": lambda data: repr(data).encode(),
    "ascii()": lambda data: ascii(data.decode()).encode(),
    "html": lambda data: html.escape(data.decode()).encode("ascii", "xmlcharrefreplace"),
    "a spreadsheet's escapes": lambda data: "".join(f"_x{ord(letter):04X}_" for letter in data.decode()).encode(),
    "zip": zipped,
    "zip that was cut off": lambda data: zipped(data)[:-30],
    "zip within zip": lambda data: zipped(zipped(data)),
    "zip in the middle": lambda data: os.urandom(50) + zipped(data) + os.urandom(50),
    "workbook": workbook,
    "workbook in a mail": lambda data: mail(workbook(data)),
    "mail": mail,
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "bzip2": bz2.compress,
    "xz": lzma.compress,
}
LETTERS_LOST = {"latin-1", "cp850"}
"""Encodings that have no combining marks."""


@pytest.mark.parametrize("how", WRAPPED)
@pytest.mark.parametrize("what", TOLD)
def test_what_is_planted_is_found(what: str, how: str) -> None:
    if how in LETTERS_LOST and "decomposed" in what:
        pytest.skip("cannot be written so")
    assert traces(WRAPPED[how](TOLD[what].encode()))


@pytest.mark.parametrize("how", WRAPPED)
def test_what_is_not_there_is_not_found(how: str) -> None:
    ordinary = (
        "Åsa Öhman, 19400101-2384, Storgatan 17 B, 013-20 60 00, larm@exempel-hemtjanst.example; 1931-05-18\n" * 20
    )
    assert traces(WRAPPED[how](ordinary.encode()), CANARY, WRITER) == set()


def test_random_bytes_are_nobody() -> None:
    assert traces(hashlib.shake_256(b"any").digest(200_000), CANARY, WRITER) == set()


@pytest.mark.parametrize("method", ["md5", "sha1", "sha256", "sha512"])
@pytest.mark.parametrize("written", [CANARY.identity, CANARY.dashed, CANARY.identity[2:]])
def test_a_plain_hash_of_the_identity_number_is_the_identity_number(method: str, written: str) -> None:
    digest = hashlib.new(method, written.encode())
    assert traces(b"key=" + digest.hexdigest().encode())
    assert traces(b"key=" + base64.b64encode(digest.digest()))
    assert traces(digest.hexdigest()[:16].encode())


@settings(max_examples=60, deadline=None)
@given(
    before=st.binary(max_size=200),
    after=st.binary(max_size=200),
    ways=st.lists(st.sampled_from(["base64", "hex", "gzip", "zip", "percent"]), max_size=3),
)
def test_it_is_found_wherever_it_stands_and_however_deep(before: bytes, after: bytes, ways: list[str]) -> None:
    data = b"\n" + CANARY.name.encode() + b"\n"
    for way in ways:
        data = WRAPPED[way](data)
    assert traces(before + b"\n" + data + b"\n" + after)


def test_files_are_searched_with_their_names_and_in_every_folder(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "plain.txt").write_text("ingenting", encoding="utf-8")
    (tmp_path / "a" / "b" / "in.gz").write_bytes(gzip.compress(CANARY.phone.encode()))
    (tmp_path / "a" / f"{CANARY.family}.csv").touch()
    assert {Path(name).name for name in traces_in([tmp_path])} == {"in.gz", f"{CANARY.family}.csv"}


def test_the_invented_are_of_the_test_series() -> None:
    for person in (CANARY, WRITER):
        digits = [int(digit) * (2 - place % 2) for place, digit in enumerate(person.identity[2:])]
        assert sum(number // 10 + number % 10 for number in digits) % 10 == 0
        assert person.identity[8:11] in {f"23{last}" for last in range(80, 100)} | {"238", "239"}
