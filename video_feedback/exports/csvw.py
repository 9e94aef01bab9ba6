"""What is in a CSV, described for programs: CSV on the Web (https://www.w3.org/TR/tabular-metadata/). The file lies
beside its CSV and is called as that is, with `-metadata.json` behind it."""

import json
import re
from typing import Any

from video_feedback.exports import letters
from video_feedback_schemas.report_file import Column, ColumnKind, ReportFile, Table

_TYPES: dict[ColumnKind, str] = {
    "text": "string",
    "whole": "integer",
    "decimal": "number",
    "ms": "integer",
    "day": "date",
    "instant": "dateTime",
    "yes": "boolean",
}
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.]*\Z")


def described(file: ReportFile, table: Table, file_name: str) -> dict[str, bytes]:
    """The description by the name of its file."""
    about: dict[str, Any] = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": file.language}],
        "url": file_name,
        "dc:title": letters.in_utf_8(table.label or file.title),
        "dialect": {"encoding": "utf-8", "header": True, "delimiter": ",", "quoteChar": '"', "doubleQuote": True},
        "rdfs:comment": "A text that a spreadsheet would take for a formula is led by an apostrophe.",
        "tableSchema": {"columns": [_column(number, column) for number, column in enumerate(table.columns)]},
    }
    limits = letters.in_utf_8(table.limits or file.limits)
    if limits:
        about["dc:description"] = limits
    if file.made_at:
        about |= {"dc:created": file.made_at, "dc:creator": file.made_with}
    return {f"{file_name}-metadata.json": (json.dumps(about, indent=2, ensure_ascii=False) + "\n").encode()}


def _column(number: int, column: Column) -> dict[str, Any]:
    about: dict[str, Any] = {
        "name": column.key if _NAME.match(column.key) else f"column{number + 1}",
        "titles": column.key,
        "datatype": _TYPES[column.kind],
        "dc:title": letters.in_utf_8(column.label),
    }
    if column.says:
        about["dc:description"] = letters.in_utf_8(column.says)
    if column.unit:
        about["schema:unitText"] = letters.in_utf_8(column.unit)
    return about
