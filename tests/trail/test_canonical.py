"""The quick way to see that a text is canonical says the same as the library's, whatever the text."""

import json
from typing import Any

import pytest
import rfc8785
from hypothesis import example, given
from hypothesis import strategies as st

from lindesk_bot.audit.chain import canonical_body

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=8,
)


def by_the_library(text: str) -> bool:
    try:
        return bool(rfc8785.dumps(json.loads(text)) == text.encode())
    except (ValueError, RecursionError):
        return False


def quickly(text: str) -> bool:
    try:
        canonical_body(text)
    except (ValueError, RecursionError):
        return False
    return True


@given(VALUES, st.booleans(), st.booleans(), st.sampled_from([(",", ":"), (", ", ": ")]))
@example({"b": 1, "a": 2}, True, False, (",", ":"))
@example({"\x7f": '\x00\x1f\b\f\n\r\t"\\/'}, True, True, (",", ":"))
def test_whatever_is_written(value: object, ordered: bool, escaped: bool, signs: tuple[str, str]) -> None:  # noqa: FBT001  hypothesis gives them by position
    text = json.dumps(value, sort_keys=ordered, ensure_ascii=escaped, separators=signs)
    assert quickly(text) == by_the_library(text)


@given(VALUES)
def test_what_the_library_writes(value: Any) -> None:
    try:
        text = rfc8785.dumps(value).decode()
    except (ValueError, UnicodeError):
        return
    assert quickly(text) == by_the_library(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "-0",
            "0",
            "1.0",
            "1e3",
            "01",
            "NaN",
            "Infinity",
            "9007199254740991",
            "9007199254740992",
            "9" * 5000,
            "1" * 15,
        ),
        *(
            '{"a":1,"a":1}',
            '{"a":1,"a":2}',
            '"\\u0041"',
            '"\\/"',
            '"\\u001F"',
            '"\\u001f"',
            " {}",
            "{}\n",
            "",
            "[" * 9999,
        ),
        *('{"\\ud83d\\ude00":1}', '{"\ue000":1,"\U0001f600":2}', '{"\U0001f600":2,"\ue000":1}', '"\\ud800"'),
    ],
)
def test_the_odd_ones(text: str) -> None:
    assert quickly(text) == by_the_library(text)
