"""The order of Svenska Akademiens ordlista."""

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lindesk_bot.swedish_order import swedish_key


@pytest.mark.parametrize(
    "ordered",
    [
        ["Ask", "Zetterlund", "Åberg", "Äng", "Öberg"],
        ["vallöf", "Vik", "Wahlgren", "Westin", "Ylander"],  # w is a letter of its own
        ["Édith", "Edlund", "Éva"],  # é as e
        ["Myller", "Müllern", "Mysing"],  # ü as y
        ["Ägren", "Ærø", "Ätt", "Ø", "Örn"],  # æ as ä, ø as ö
        ["Gun Anna", "Gun-Britt", "Gunborg"],  # a hyphen as a space
        ["Zz", "Åa"],
    ],
)
def test_in_order(ordered: list[str]) -> None:
    shuffled = ordered[::-1]
    assert sorted(shuffled, key=swedish_key) == ordered


def test_decomposed_letters_are_the_same_letters() -> None:
    assert swedish_key("A\u030akerblom") == swedish_key("Åkerblom")


@given(st.text())
def test_case_and_composition_do_not_matter(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert swedish_key(unicodedata.normalize("NFD", text)) == swedish_key(composed)


def test_every_letter_has_its_place() -> None:
    alphabet = "abcdefghijklmnopqrstuvwxyzåäö"
    keys = [swedish_key(letter) for letter in alphabet]
    assert all(earlier < later for earlier, later in itertools.pairwise(keys))
    assert [swedish_key(letter) for letter in alphabet.upper()] == keys
