"""Pages laid out by Typst, in memory: what is told goes in as data, never as Typst's own words, and no picture of a
family is written to a disk on the way.

The layouts are the `.typ` files of `layouts/`. They can read what is handed to them and one another, and nothing else.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any, Literal

import typst

from video_feedback import exports
from video_feedback.exports.letters import each_text
from video_feedback.feedback import parent_words, scripts

_STAND_IN = "□"
_LONG, _LONG_IN_A_CELL = re.compile(r"\S{24,}"), re.compile(r"\S{14,}")
_NO_WORD = 400
_BREAK = "\u200b"
_COLOUR = re.compile(r"--([\w-]+): (#[0-9a-f]{6})")
_NAMED_TOGETHER = 64


@dataclass(frozen=True, slots=True)
class Laid:
    """Pages ready to be written: all files by name, and the fonts that hold every letter in them."""

    files: Mapping[str, bytes]
    fonts: typst.Fonts

    def pdf(self, made_at_s: int = 0) -> bytes:
        """A tagged PDF that keeps to PDF/UA-1. `made_at_s` is the time in seconds that it bears, in UTC."""
        return b"".join(self._compiled("pdf", pdf_standards=["ua-1"], timestamp=made_at_s))

    def pngs(self, ppi: float) -> list[bytes]:
        """A PNG of each page, `ppi` pixels to the inch."""
        return self._compiled("png", ppi=ppi)

    def _compiled(self, kind: Literal["pdf", "png"], **options: Any) -> list[bytes]:
        # It takes files by name too, which its own types do not say.
        write: Callable[..., bytes | list[bytes]] = typst.compile
        with as_file(files(exports) / "layouts") as root:
            made = write(dict(self.files), format=kind, font_paths=self.fonts, root=str(root), **options)
        return made if isinstance(made, list) else [made]


def svg_around(uri: str, width: int, height: int) -> bytes:
    """A picture as text, which is all that Typst takes from memory. It goes into a PDF as it is, not packed anew."""
    # The address is one of ours: base64, with nothing in it that ends an attribute.
    size = f'width="{width}" height="{height}"'
    inside = f'<image {size} preserveAspectRatio="none" href="{uri}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" {size}>{inside}</svg>'.encode()


def laid(template: str, content: Mapping[str, Any], pictures: Mapping[str, bytes] | None = None) -> Laid:
    """A page of the layout `layouts/TEMPLATE.typ`. Every text in `content` is one that fonts here can show.

    `pictures` are SVG files by the names that the content calls them.
    """
    told = each_text(content, plain)
    letters = {letter for text in _texts(told) for letter in text}
    found = fonts()
    missing = _missing(letters, found)
    if missing:
        found = fonts(of_system=True)
        missing = _missing(missing, found)
    if missing:
        stand_ins = dict.fromkeys(map(ord, missing), _STAND_IN)
        told = each_text(told, lambda text: text.translate(stand_ins))
    told = {"colours": colours(), "faces": [script.family for script in (scripts.LATIN, *scripts.EVERY)], **told}
    named = {f"pictures/{name}": data for name, data in (pictures or {}).items()}
    return Laid({"main.typ": _layout(template), "content.json": json.dumps(told).encode(), **_shared(), **named}, found)


def plain(text: str) -> str:
    """A text without what no page can hold: control characters, halves of letters, and what is no letter at all.

    Lines end in `\\n`. Within a long word it may be broken, where there is a zero-width space.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    kept = "".join(letter for letter in lines if letter == "\n" or _is_letter(letter))
    return _LONG.sub(lambda found: _broken(found[0]), kept)


def narrow(text: str) -> str:
    """A text for a narrow column, where also words of common length may be broken."""
    return _LONG_IN_A_CELL.sub(lambda found: _broken(found[0]), text)


def _broken(word: str) -> str:
    # Each piece costs its time: what is nobody's word has few.
    letters = 4 if len(word) < _NO_WORD else 16
    return _BREAK.join(word[at : at + letters] for at in range(0, len(word), letters))


def runs(language: str, text: str) -> dict[str, Any]:
    """A text for a layout, with the way it runs and the face its language is written in."""
    script = scripts.of(language)
    return {
        "text": text,
        "lang": language.partition("-")[0],
        "rtl": parent_words.runs_to_the_left(language, text),
        "face": script.family if script is not None else "",
    }


@cache
def fonts(*, of_system: bool = False) -> typst.Fonts:
    """The app's own, and with `of_system` also those of this machine, for letters that its own lack."""
    with as_file(files("video_feedback_schemas") / "fonts") as folder:
        return typst.Fonts(include_system_fonts=of_system, include_embedded_fonts=of_system, font_paths=[Path(folder)])


@cache
def colours() -> dict[str, str]:
    """The tokens of the house by day, as the page for a browser has them."""
    day, _, _ = (files(exports) / "layouts" / "page.css").read_text("utf-8").partition("@media")
    return dict(_COLOUR.findall(day))


def _is_letter(letter: str) -> bool:
    code = ord(letter)
    return (
        unicodedata.category(letter) not in ("Cc", "Cs")
        and code != 0xFEFF  # a mark of byte order, which PDF/UA forbids
        and not 0xFDD0 <= code <= 0xFDEF
        and code & 0xFFFE != 0xFFFE
    )


def _missing(letters: Iterable[str], found: typst.Fonts) -> set[str]:
    """Those that no font has. They are asked about many at a time: nearly always all are there."""
    asked = sorted(letters)
    groups = [asked[at : at + _NAMED_TOGETHER] for at in range(0, len(asked), _NAMED_TOGETHER)]
    return {letter for group in groups for letter in _missing_of(tuple(group), found)}


@lru_cache(maxsize=4096)
def _missing_of(letters: tuple[str, ...], found: typst.Fonts) -> tuple[str, ...]:
    if _can_show("".join(letters), found):
        return ()
    if len(letters) == 1:
        return letters
    half = len(letters) // 2
    return _missing_of(letters[:half], found) + _missing_of(letters[half:], found)


def _can_show(text: str, found: typst.Fonts) -> bool:
    # PDF/UA refuses a letter without a shape, and that is all there is to refuse here.
    source = '#set document(title: "-")\n#set text(font: "Inter")\n#for letter in json("content.json") [#letter ]'
    try:
        Laid({"main.typ": source.encode(), "content.json": json.dumps(list(text)).encode()}, found).pdf()
    except typst.TypstError:
        return False
    return True


def _texts(content: Any) -> Iterable[str]:
    if isinstance(content, str):
        yield content
    elif isinstance(content, Mapping):
        yield from (text for value in content.values() for text in _texts(value))
    elif isinstance(content, Sequence):
        yield from (text for value in content for text in _texts(value))


@cache
def _layout(name: str) -> bytes:
    return (files(exports) / "layouts" / f"{name}.typ").read_bytes()


@cache
def _shared() -> dict[str, bytes]:
    return {"house.typ": _layout("house")}
