"""What is made of the workbook on its way out: a password, a CSV file beside it."""

import csv
import hashlib
import io
import zipfile

import msoffcrypto  # type: ignore[import-untyped]  # it has no types
import olefile  # type: ignore[import-untyped]
import pytest
from msoffcrypto.format.ooxml import OOXMLFile  # type: ignore[import-untyped]

from connectors.errors import PermanentError
from lindesk_bot import workbook_files
from lindesk_bot.demo.sample import sample_alarms
from lindesk_bot.workbook import CSV, XLSX
from lindesk_bot.workbook_files import encrypt
from tests.bot.workbooks import ASTA, GOSTA, built, own, spare

PASSWORD = "en å svår fras"  # noqa: S105  opens only what this test makes


def test_without_a_password_it_is_a_plain_workbook() -> None:
    workbook = built(own("1", ASTA))
    assert not workbook.encrypted
    assert zipfile.is_zipfile(io.BytesIO(workbook.content))
    (attachment,) = workbook.attachments
    assert (attachment.file_name, attachment.media_type) == ("loggutdrag-LU-7KQ4M2XP-2026-03-16.xlsx", XLSX)


@pytest.mark.parametrize("customers", [0, 1, 2_000])
def test_with_a_password_it_opens_with_that_and_nothing_else(customers: int) -> None:
    alarms = sample_alarms("Björkhagen", customers, seed=1)
    plain, locked = built(*alarms), built(*alarms, password=PASSWORD)
    assert locked.encrypted
    assert _opened(locked.content, PASSWORD) == plain.content
    with pytest.raises(msoffcrypto.exceptions.InvalidKeyError):
        _opened(locked.content, "något annat")
    assert locked.file_sha256 == hashlib.sha256(locked.content).hexdigest() != plain.file_sha256
    assert locked.rows_sha256 == plain.rows_sha256
    assert PASSWORD not in repr(locked)


def test_it_is_agile_encryption_with_aes_256() -> None:
    locked = built(own("1", ASTA), password=PASSWORD).content
    with olefile.OleFileIO(io.BytesIO(locked)) as file:
        info = file.openstream("EncryptionInfo").read()
    assert info[:8] == b"\x04\x00\x04\x00\x40\x00\x00\x00"  # MS-OFFCRYPTO 2.3.4.10
    assert b'cipherAlgorithm="AES"' in info
    assert b'keyBits="256"' in info
    assert b'hashAlgorithm="SHA512"' in info


def test_what_does_not_open_again_is_never_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    class Careless(OOXMLFile):  # type: ignore[misc]  # likewise
        def encrypt(self, password: str, outfile: io.BytesIO) -> None:
            super().encrypt(password + "!", outfile)

    monkeypatch.setattr(workbook_files, "OOXMLFile", Careless)
    with pytest.raises(PermanentError) as caught:
        encrypt(built(own("1", ASTA)).content, PASSWORD)
    assert caught.value.code == "workbook.encryption"
    assert PASSWORD not in str(caught.value)


def test_what_opens_to_something_else_is_never_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    other = built(own("2", GOSTA)).content
    monkeypatch.setattr(workbook_files, "OOXMLFile", lambda _book: OOXMLFile(io.BytesIO(other)))
    with pytest.raises(PermanentError) as caught:
        encrypt(built(own("1", ASTA)).content, PASSWORD)
    assert caught.value.code == "workbook.encryption"


def test_csv_beside_it_holds_the_same_list() -> None:
    workbook = built(own("00012", ASTA, "Mörk; Asta"), spare("7", 'Akutlarm "1"'), csv_beside=True)
    _, attachment = workbook.attachments
    assert attachment.file_name == "loggutdrag-LU-7KQ4M2XP-2026-03-16.csv"
    assert attachment.media_type == CSV
    assert attachment.content.startswith("\ufeffNamn;Födelsedatum;Enhet;Larmnummer;".encode())
    assert attachment.content.count(b"\r\n") == 3
    rows = _rows(attachment.content)
    assert [row["Namn"] for row in rows] == ["Mörk; Asta", 'Akutlarm "1"']
    assert [(row["Larmnummer"], row["Antal"], row["Debiteras"]) for row in rows] == [
        ("00012", "1", "Ja"),
        ("7", "1", "Nej"),
    ]


@pytest.mark.parametrize("text", ["=1+1", "+46 13", "-1", "@A1", "\t=1", "\r=1", "\n=1", "＝1"])
def test_csv_is_safe_against_formulas(text: str) -> None:
    workbook = built(own("1", ASTA, text), csv_beside=True)
    assert workbook.csv is not None
    (row,) = _rows(workbook.csv)
    assert row["Namn"] == "'" + text


def test_no_csv_unless_asked_for() -> None:
    assert built(own("1", ASTA)).csv is None


def _rows(content: bytes) -> list[dict[str, str]]:
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    return list(csv.DictReader(text, delimiter=";"))


def _opened(content: bytes, password: str) -> bytes:
    file = msoffcrypto.OfficeFile(io.BytesIO(content))
    file.load_key(password=password, verify_password=True)
    plain = io.BytesIO()
    file.decrypt(plain, verify_integrity=True)
    return plain.getvalue()
