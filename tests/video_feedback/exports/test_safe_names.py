"""Names of files that every system takes."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from video_feedback.exports.safe_names import safe


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("session-2026-05-21.html", "session-2026-05-21.html"),
        ("Bébé 宝宝.json", "Bébé 宝宝.json"),
        ("Be\u0301be\u0301.json", "Bébé.json"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Windows\\x.csv", "C--Windows-x.csv"),
        ('a<b>c:"d"|e?*.json', "a-b-c--d--e.json"),
        ("report\u202egnp.exe", "reportgnp.exe"),
        ("a\x00b\nc\u200bd.csv", "ab cd.csv"),
        ("con.json", "_con.json"),
        ("COM1", "_COM1"),
        ("lpt¹ .tar.gz", "_lpt¹ .tar.gz"),
        ("console.json", "console.json"),
        (".hidden", "hidden"),
        ("ends in a dot. ", "ends in a dot"),
        ("", "file"),
        ("...", "file"),
        ("/", "file"),
        ("x" * 500 + ".html", "x" * 115 + ".html"),
        ("宝" * 100 + ".html", "宝" * 38 + ".html"),
    ],
)
def test_a_name_is_as_near_as_can_be(name: str, expected: str) -> None:
    assert safe(name) == expected


@given(st.text(max_size=300))
def test_any_text_makes_a_name_that_every_system_takes(text: str) -> None:
    name = safe(text)
    assert name == unicodedata.normalize("NFC", name)
    assert 0 < len(name.encode()) <= 121
    assert name.isprintable()
    assert not set(name) & set('<>:"/\\|?*')
    assert not name.startswith((" ", "."))
    assert not name.endswith((" ", "."))
    assert name.split(".")[0].strip().upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9", "COM³", "CONIN$"}
    assert safe(name) == name


@given(st.text(max_size=40))
def test_such_a_name_can_be_written_here(text: str) -> None:
    assert Path("folder", safe(text)).parent == Path("folder")
