"""Checkpoints in the forms of others, RFC 9162's tree and C2SP's signed note: an auditor needs no program of ours."""

import base64
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lindesk_bot.audit import notes
from lindesk_bot.audit.merkle import EMPTY, Tree
from lindesk_bot.audit.notes import Checkpoint, Note, read_signer, read_verifier

# The published vectors of Certificate Transparency's trees.
LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
# The example of Go's package golang.org/x/mod/sumdb/note.
PUBLIC = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
PRIVATE = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
LINE = "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
AT = datetime(2026, 3, 16, 7, 41, 7, tzinfo=UTC)
CHECKPOINT = Checkpoint(128, bytes(range(32)), AT, "9f" * 32)


def test_the_tree_is_rfc_9162s() -> None:
    tree = Tree()
    assert tree.root() == EMPTY
    for number, (leaf, root) in enumerate(zip(LEAVES, ROOTS, strict=True), start=1):
        tree.append(bytes.fromhex(leaf))
        assert (tree.size, tree.root().hex()) == (number, root)


@given(st.lists(st.binary(max_size=4), max_size=40))
def test_the_tree_is_the_rfcs_own_recursion(leaves: list[bytes]) -> None:
    tree = Tree()
    for leaf in leaves:
        tree.append(leaf)
    assert tree.root() == by_definition(leaves)


def by_definition(leaves: list[bytes]) -> bytes:
    """MTH of RFC 9162, section 2.1.1, word for word."""
    from hashlib import sha256  # noqa: PLC0415  nothing else here may use it

    if len(leaves) <= 1:
        return sha256(b"\x00" + leaves[0]).digest() if leaves else sha256(b"").digest()
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return sha256(b"\x01" + by_definition(leaves[:k]) + by_definition(leaves[k:])).digest()


def test_a_signature_is_the_one_that_go_makes() -> None:
    signer = read_signer(PRIVATE)
    assert str(signer.verifier) == PUBLIC
    assert signer.line(TEXT) == LINE
    assert signer.secret() == PRIVATE
    assert "AYEK" not in repr(signer)
    name, blob = LINE.removeprefix("— ").split()
    decoded = base64.b64decode(blob)
    note = Note(TEXT, ((name, decoded[:4], decoded[4:]),))
    assert note.signers([read_verifier(PUBLIC)]) == ([read_verifier(PUBLIC)], [])
    assert replace(note, text=TEXT.replace("your", "my")).signers([read_verifier(PUBLIC)]) == ([], ["c74f20a3"])


def test_a_checkpoint_is_read_back_and_says_who_signed_it() -> None:
    one, other = notes.new_signer("lindesk-bot"), notes.new_signer("lindesk-bot")
    source = notes.write(CHECKPOINT, (one, other))
    (note,) = notes.find(source)
    assert note.checkpoint() == CHECKPOINT
    assert note.signers([other.verifier, one.verifier]) == ([other.verifier, one.verifier], [])
    assert note.signers([notes.new_signer("lindesk-bot").verifier]) == ([], [])
    assert note.key_ids == [one.verifier.id.hex(), other.verifier.id.hex()]


def test_notes_are_found_among_other_things_and_a_note_cut_off_spoils_no_other() -> None:
    signer = notes.new_signer("k")
    whole = [notes.write(replace(CHECKPOINT, size=size), (signer,)) for size in (1, 2, 3)]
    source = f"# a file\n\n{whole[0]}\n{whole[1][:60]}\n{whole[2]}trailing\n— no signature\n"
    found = list(notes.find(source))
    assert [note.checkpoint().size for note in found] == [1, 3]
    for cut in range(len(whole[0])):
        left = [note for note in notes.find(whole[0][:cut]) if note.signers([signer.verifier])[0]]
        assert left == [] or cut == len(whole[0]) - 1, "only without its last line break it is whole"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("128", "0128"),
        ("128", "-1"),
        ("128", "many"),
        ("lindesk-bot audit", "other log"),
        ("2026-03-16T07:41:07Z", "2026-03-16T08:41:07+01:00"),
        ("2026-03-16T07:41:07Z", "soon"),
        ("at 2026", "when 2026"),
        ("entry ", "entry  "),
        ("AAEC", "AA=EC"),
    ],
)
def test_there_is_one_way_to_write_a_checkpoint(old: str, new: str) -> None:
    assert old in CHECKPOINT.text()
    with pytest.raises(ValueError, match=r"."):
        Note(CHECKPOINT.text().replace(old, new), ()).checkpoint()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "lindesk-bot",
        PUBLIC.replace("c74f20a3", "c74f20a4"),
        PUBLIC.replace("PeterNeumann", "Peter Neumann"),
        PUBLIC[:-8],
        PUBLIC.replace("+AR", "+Ah"),
    ],
)
def test_what_is_no_public_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_verifier(text)


@pytest.mark.parametrize("text", ["", PUBLIC, PRIVATE[:-4], PRIVATE.replace("PRIVATE", "PUBLIC"), f"x{PRIVATE}"])
def test_what_is_no_private_key_is_refused_and_not_shown(text: str) -> None:
    with pytest.raises(ValueError, match=r"^no private key of a note$") as caught:
        read_signer(text)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


@pytest.mark.parametrize("name", ["", "two words", "a+b"])
def test_a_keys_name_fits_in_a_note(name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        notes.new_signer(name)
