"""XML from outside: what is well made is read, what was made to do harm is refused in a sentence."""

from pathlib import Path

import pytest

from video_feedback.errors import Trouble
from video_feedback.interop import xml

LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
HOSTILE = {
    "a billion laughs": f'<!DOCTYPE x [<!ENTITY a0 "ha">{LAUGHS}]><x>&a9;</x>',
    "one long entity": f'<!DOCTYPE x [<!ENTITY a "{"a" * 50_000}">]><x>{"&a;" * 5_000}</x>',
    "a file of this computer": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>',
    "a DTD from elsewhere": '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><x/>',
    "a parameter entity": '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1:9/a"> %a;]><x/>',
}


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "film.eaf"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_elements_come_as_they_end_and_the_root_last(tmp_path: Path) -> None:
    path = written(tmp_path, '<?xml version="1.0"?><a><b c="&lt;1&gt;">é</b><d/></a>')
    *_, root = found = list(xml.elements(path))
    assert [element.tag for element in found] == ["b", "d", "a"]
    assert (root[0].text, root[0].get("c")) == ("é", "<1>")


@pytest.mark.parametrize("what", HOSTILE)
def test_what_could_do_harm_is_refused(tmp_path: Path, what: str) -> None:
    with pytest.raises(Trouble, match="could do harm"):
        list(xml.elements(written(tmp_path, HOSTILE[what])))


def test_depth_has_an_end(tmp_path: Path) -> None:
    def nested(depth: int) -> Path:
        return written(tmp_path, "<a>" * depth + "</a>" * depth)

    assert len(list(xml.elements(nested(xml.MOST_DEPTH)))) == xml.MOST_DEPTH
    for depth in (xml.MOST_DEPTH + 1, 1_000_000):
        with pytest.raises(Trouble, match="too deep"):
            list(xml.elements(nested(depth)))


def test_size_has_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml, "MOST_BYTES", 1 << 20)
    path = written(tmp_path, "<a>" + "x" * ((1 << 20) - 7) + "</a>")
    assert len(list(xml.elements(path))) == 1
    with pytest.raises(Trouble, match="too large"):
        list(xml.elements(written(tmp_path, "<a>" + "x" * (1 << 20) + "</a>")))


@pytest.mark.parametrize(
    "text", ["", "no XML", "<a>", "<a></b>", b"<?xml version='1.0' encoding='klingon'?><a/>", b"\xff\xfe<\0"]
)
def test_what_is_broken_is_said_to_be(tmp_path: Path, text: str | bytes) -> None:
    with pytest.raises(Trouble, match=r"damaged, or no XML"):
        list(xml.elements(written(tmp_path, text)))


def test_a_file_that_is_not_there_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="not there any more"):
        list(xml.elements(tmp_path / "gone.eaf"))
