"""Fonts inside a document for Word: the letters of a family's language show wherever it is opened.

They are embedded as ECMA-376 part 4, 18.3 and part 1, 17.8.1 have it: the first 32 bytes of a font are mixed with the
key that stands beside its name. That hides nothing and is not meant to: both are in the file.
"""

from typing import Any
from uuid import NAMESPACE_URL, uuid5

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from video_feedback.feedback import scripts
from video_feedback.feedback.scripts import Script

_KIND = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_MIXED = 32
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def embed(document: Any, script: Script) -> None:
    """Put the fonts of a script into a document."""
    table = document.part.part_related_by(RELATIONSHIP_TYPE.FONT_TABLE)
    inside = ""
    for (weight, name), path in zip(script.weights, scripts.paths(script), strict=True):
        key = str(uuid5(NAMESPACE_URL, f"font:{name}")).upper()
        part = Part(PackURI(f"/word/fonts/{name}.odttf"), _KIND, _mixed(path.read_bytes(), key), table.package)
        relation = table.relate_to(part, f"{_RELATIONS}/font")
        place = "Regular" if weight < 600 else "Bold"
        inside += f'<w:embed{place} xmlns:r="{_RELATIONS}" r:id="{relation}" w:fontKey="{{{key}}}"/>'
    entry = f'<w:font w:name="{script.family}">{inside}</w:font></w:fonts>'
    table._blob = table.blob.replace(b"</w:fonts>", entry.encode())
    settings = document.settings.element
    if settings.find(settings.nsmap["w"].join(("{", "}embedTrueTypeFonts"))) is None:
        settings.insert(1, settings.makeelement(f"{{{settings.nsmap['w']}}}embedTrueTypeFonts"))


def _mixed(font: bytes, key: str) -> bytes:
    """The key's sixteen bytes, the last one first, are laid over the font twice."""
    turned = bytes.fromhex(key.replace("-", ""))[::-1]
    head = bytes(byte ^ turned[at % len(turned)] for at, byte in enumerate(font[:_MIXED]))
    return head + font[_MIXED:]
