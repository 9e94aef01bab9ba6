"""XLSX: a sheet for what is told, one for each table, and a codebook of every column. Cells have types, and no text is
ever a formula or a link."""

import io
import re
from datetime import UTC, datetime
from typing import Any

from video_feedback.exports import cells, letters, told
from video_feedback.exports.exporter import Exporter
from video_feedback.exports.report import Report
from video_feedback.jobs import Progress
from video_feedback.words import tr
from video_feedback_schemas.report_file import Cell, Column, ReportFile, Table

_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_LONGEST_NAME = 31
_LONGEST_TEXT = 32_767  # what a cell of Excel holds
_NARROWEST, _WIDEST = 8, 60
_FORMATS = {"whole": "0", "ms": "0", "decimal": "0.###", "day": "yyyy-mm-dd", "instant": "yyyy-mm-dd hh:mm:ss"}
_ROWS_A_TURN = 1000


def _bytes(report: Report, progress: Progress) -> bytes:
    import xlsxwriter  # noqa: PLC0415 (only when one is written)

    progress.at(0.0)
    file = letters.changed(report.file, letters.in_xml)
    data = io.BytesIO()
    # `in_memory`: it would else write each sheet to a temporary file first.
    book = xlsxwriter.Workbook(
        data,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "default_date_format": _FORMATS["day"],
        },
    )
    made = datetime.fromisoformat(file.made_at).astimezone(UTC) if file.made_at else datetime(1980, 1, 1, tzinfo=UTC)
    book.set_properties(
        {"title": file.title, "author": letters.in_xml(report.letterhead.name), "created": made.replace(tzinfo=None)}
    )
    named = sheets(file)
    for number, (name, table) in enumerate(named):
        _write(book, name, table, progress.part(number / len(named), 1 / len(named)))
    book.close()
    return data.getvalue()


def sheet_name(wanted: str, taken: set[str]) -> str:
    """A name that Excel takes and no other sheet has, as near to `wanted` as can be. It is added to `taken`."""
    plain = " ".join(_NOT_IN_NAMES.sub(" ", wanted).split()).strip("' ") or tr("Table")
    if plain.casefold() == "history":  # Excel keeps this name for itself
        plain += " 1"
    name, number = plain[:_LONGEST_NAME].rstrip("' "), 1
    while name.casefold() in taken:
        number += 1
        ending = f" {number}"
        name = plain[: _LONGEST_NAME - len(ending)].rstrip("' ") + ending
    taken.add(name.casefold())
    return name


def sheets(file: ReportFile) -> list[tuple[str, Table]]:
    """The sheets of the book by their names, the codebook last."""
    marks = told.marks(file)
    tables = [
        told.words(file),
        *(section.table for section in file.sections if section.table is not None),
        *([marks] if marks is not None else []),
    ]
    taken = {tr("Codebook").casefold()}
    named = [(sheet_name(table.label, taken), table) for table in tables]
    return [*named, (tr("Codebook"), told.codebook(named))]


def _write(book: Any, name: str, table: Table, progress: Progress) -> None:
    sheet = book.add_worksheet(name)
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1, "bg_color": "#EFE7DB"})
    plain = {"valign": "top"}
    looks = {kind: book.add_format({**plain, "num_format": shape}) for kind, shape in _FORMATS.items()} | {
        kind: book.add_format({**plain, "text_wrap": True}) for kind in ("text", "yes")
    }
    for at, column in enumerate(table.columns):
        sheet.write_string(0, at, cells.heading(column), head)
        sheet.set_column(at, at, _width(table, at))
    for number, row in enumerate(table.rows, start=1):
        if number % _ROWS_A_TURN == 1:
            progress.at(number / len(table.rows))
        for at, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
            _write_cell(sheet, number, at, column, cell, looks)
    sheet.freeze_panes(1, 0)
    if table.columns:
        sheet.autofilter(0, 0, max(1, len(table.rows)), len(table.columns) - 1)
    if table.limits:
        sheet.write_string(len(table.rows) + 2, 0, table.limits[:_LONGEST_TEXT])
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _write_cell(sheet: Any, row: int, at: int, column: Column, cell: Cell, looks: dict[str, Any]) -> None:
    look = looks[column.kind]
    if cell is None:
        return
    if isinstance(cell, bool):
        sheet.write_boolean(row, at, cell, look)
    elif isinstance(cell, int | float):
        sheet.write_number(row, at, cell, look)
    elif column.kind == "day" and (day := cells.day_or_none(cell)):
        sheet.write_datetime(row, at, datetime(day.year, day.month, day.day), look)
    elif column.kind == "instant" and (instant := cells.instant_or_none(cell)):
        # Excel knows no time zones: it is UTC, as the codebook says.
        sheet.write_datetime(row, at, instant.astimezone(UTC).replace(tzinfo=None), look)
    else:
        sheet.write_string(row, at, cell[:_LONGEST_TEXT], looks["text"])


def _width(table: Table, at: int) -> int:
    column = table.columns[at]
    told_as = [cells.heading(column), *(str(row[at]) for row in table.rows[:200] if row[at] is not None)]
    longest = max(len(line) for text in told_as for line in text.split("\n"))
    return max(_NARROWEST, min(_WIDEST, longest + 4))  # with the arrow of the filter


exporter = Exporter(name="xlsx", ending="xlsx", says=tr("Tables for a spreadsheet, with a codebook"), write=_bytes)
