"""The words of a PDF, read from what its pages draw: each shape by the letter that the font says it stands for."""

import io
import re
from typing import Any

import pikepdf

_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_THREE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")


def words(data: bytes) -> str:
    """All of it, page by page; what is drawn apart is parted by a space."""
    with pikepdf.open(io.BytesIO(data)) as opened:
        return "\n".join(of_page(page) for page in opened.pages)


def of_page(page: Any) -> str:
    """The words of one page."""
    letters = {str(name): _letters(font) for name, font in page.Resources.get("/Font", {}).items()}
    found: list[str] = []
    current: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tf":
            current = letters[str(operands[0])]
        elif str(operator) in ("Tj", "TJ"):
            pieces = operands[0] if str(operator) == "TJ" else [operands[0]]
            drawn = b"".join(bytes(piece) for piece in pieces if isinstance(piece, pikepdf.String))
            codes = [int.from_bytes(drawn[at : at + 2]) for at in range(0, len(drawn), 2)]
            found.append("".join(current.get(code, "?") for code in codes))
    return " ".join(found)


def _letters(font: Any) -> dict[int, str]:
    known: dict[int, str] = {}
    data = font.ToUnicode.read_bytes()
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", data, re.S):
        for code, letter in _PAIR.findall(block):
            known[int(code, 16)] = bytes.fromhex(letter.decode()).decode("utf-16-be")
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", data, re.S):
        for first, last, letter in _THREE.findall(block):
            start = int(letter, 16)
            for code in range(int(first, 16), int(last, 16) + 1):
                known[code] = chr(start + code - int(first, 16))
    return known
