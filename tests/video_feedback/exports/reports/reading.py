"""Reading a report in a test: its strings, its sections, its rows."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from video_feedback.exports.report import Report
from video_feedback_schemas.report_file import Fact, ReportFile, Section


def plain(file: ReportFile) -> Any:
    return msgspec.json.decode(msgspec.json.encode(file))


def strings(value: Any) -> Iterator[str]:
    """Every string in it, also the keys of sections."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


def section(report: Report, key: str) -> Section:
    return next(each for each in report.file.sections if each.key == key)


def keys(report: Report) -> list[str]:
    return [each.key for each in report.file.sections]


def fact(report: Report, key: str) -> Fact:
    return next(fact for each in report.file.sections for fact in each.facts if fact.key == key)


def rows(report: Report, key: str) -> list[dict[str, Any]]:
    """The rows of a table, each by the keys of its columns."""
    table = section(report, key).table
    assert table is not None
    return [dict(zip((column.key for column in table.columns), row, strict=True)) for row in table.rows]


def everything(report: Report) -> str:
    return "\n".join(strings(plain(report.file)))


def normalised(file: ReportFile) -> str:
    """As JSON with ids in order of their first appearance, and without the program's version."""
    text = msgspec.json.format(msgspec.json.encode(file), indent=1).decode()
    known: dict[str, str] = {}
    text = re.sub(r"\b[0-9a-f]{22}\b", lambda found: known.setdefault(found[0], f"ID-{len(known) + 1}"), text)
    return re.sub(r"Video Feedback [\w.]+", "Video Feedback", text) + "\n"
