"""What is made of the finished workbook on its way out: a file that asks for a password, and the list as CSV."""

import csv
import io

import msoffcrypto  # type: ignore[import-untyped]  # it has no types
from msoffcrypto.format.ooxml import OOXMLFile  # type: ignore[import-untyped]

from connectors.errors import PermanentError
from lindesk_bot.workbook_content import Content, WorkbookFacts

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""A cell that begins so is taken for a formula by some program (OWASP, "CSV injection")."""


def encrypt(book: bytes, password: str) -> bytes:
    """The workbook under a password: agile encryption, AES-256 (MS-OFFCRYPTO 2.3.4.10), opened again and compared.

    Raises:
        PermanentError: what was encrypted does not open to what went in; nothing is sent.
    """
    locked = io.BytesIO()
    OOXMLFile(io.BytesIO(book)).encrypt(password, locked)
    locked.seek(0)
    opened = io.BytesIO()
    file = msoffcrypto.OfficeFile(locked)
    try:
        file.load_key(password=password, verify_password=True)
        file.decrypt(opened, verify_integrity=True)
    except msoffcrypto.exceptions.DecryptionError:  # a wrong key among them
        opened = io.BytesIO()
    if opened.getvalue() != book:
        raise PermanentError(
            "The encrypted workbook does not open to what was encrypted.",
            remedy="Retry the case; where it happens again, answer by hand and report it as a fault of the bot.",
            code="workbook.encryption",
        )
    return locked.getvalue()


def as_csv(content: Content, facts: WorkbookFacts) -> bytes:
    """The list as Swedish programs read CSV: semicolon, UTF-8 with BOM, CRLF.

    A cell that a program could take for a formula begins with an apostrophe, which is not part of the text.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow([facts.heading(column) for column in facts.columns])
    for row in content.rows:
        writer.writerow([_harmless(str(cell)) for cell in row.cells])
    return text.getvalue().encode("utf-8-sig")


def _harmless(text: str) -> str:
    return "'" + text if text.startswith(_FORMULA_SIGNS) else text
