"""Letters that a file can hold. What no format has a place for is left out, or has a stand-in where one is seen."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from video_feedback_schemas.report_file import ReportFile

_STAND_IN = "\ufffd"
_STAY = "\t\n"


def changed(file: ReportFile, change: Callable[[str], str]) -> ReportFile:
    """The same report with each of its texts changed."""
    return msgspec.convert(each_text(msgspec.to_builtins(file), change), ReportFile)


def each_text(content: Any, change: Callable[[str], str]) -> Any:
    """The same lists and dictionaries with each text in them changed."""
    if isinstance(content, str):
        return change(content)
    if isinstance(content, Mapping):
        return {name: each_text(value, change) for name, value in content.items()}
    if isinstance(content, Sequence):
        return [each_text(value, change) for value in content]
    return content


def in_utf_8(text: str) -> str:
    """Without halves of letters, which no bytes stand for: Windows lets people type them."""
    return "".join(_STAND_IN if "\ud800" <= letter <= "\udfff" else letter for letter in text)


def in_xml(text: str) -> str:
    """As XML 1.0 and HTML can hold it (https://www.w3.org/TR/xml/#charsets): without control characters but tabs and
    ends of lines, which are `\\n`."""
    lines = in_utf_8(text).replace("\r\n", "\n").replace("\r", "\n")
    return "".join(
        letter
        for letter in lines
        if letter in _STAY or not (letter < " " or "\x7f" <= letter <= "\x9f" or ord(letter) & 0xFFFE == 0xFFFE)
    )
