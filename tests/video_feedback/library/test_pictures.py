"""What a picture of a row holds comes back to the letter."""

import sqlite3

import pytest

from video_feedback.library.journal import _unquoted

VALUES = [
    None,
    0,
    -1,
    2**62,
    -(2**63),
    0.5,
    -2.0,
    1e300,
    5e-324,
    "",
    "'",
    "a''b",
    "NULL",
    "12",
    "x'00'",
    "élan 👶\n",
    b"",
    b"\x00'",
]


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_a_value_comes_back_as_it_was(value: object) -> None:
    (quoted,) = sqlite3.connect(":memory:").execute("SELECT quote(?)", [value]).fetchone()
    back = _unquoted(quoted)
    assert (type(back), back) == (type(value), value)
