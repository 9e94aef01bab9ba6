"""CSV: for a spreadsheet, with its description beside it (CSV on the Web). It holds one table, the largest of a report;
the others are in its JSON and its XLSX."""

import csv
import io

from video_feedback.exports import letters, told
from video_feedback.exports.csvw import described
from video_feedback.exports.exporter import Exporter
from video_feedback.exports.report import Report
from video_feedback.jobs import Progress
from video_feedback.words import tr
from video_feedback_schemas.report_file import Cell, ReportFile, Table

_FORMULA, _BREAKS = frozenset("=+-@＝＋－＠"), ("\t", "\r", "\n")
_ROWS_A_TURN = 1000


def disarmed(value: str | int | None) -> str:
    """A cell that no spreadsheet takes for a formula: what would be one is led by an apostrophe. Numbers stay."""
    if isinstance(value, int):
        return str(value)
    text = (value or "").replace("\0", "")
    # The first letter that is seen: before it, some programs leave out spaces, others what is no letter at all.
    first = next((letter for letter in text if letter.isprintable() and not letter.isspace()), "")
    return f"'{text}" if first in _FORMULA or text.startswith(_BREAKS) else text


def _table(report: Report, progress: Progress) -> bytes:
    progress.at(0.0)
    table = main_table(report.file)
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow([disarmed(column.key) for column in table.columns])
    for done, row in enumerate(table.rows):
        if done % _ROWS_A_TURN == 0:
            progress.at(done / len(table.rows))
        writer.writerow([_cell(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig")


def main_table(file: ReportFile) -> Table:
    """The table that a CSV of this report is: that with the most rows, and the first of those. Where a report has no
    table it is one of its facts and words. Halves of letters have a stand-in."""
    whole = letters.changed(file, letters.in_utf_8)
    tables = [section.table for section in whole.sections if section.table is not None]
    return max(tables, key=lambda table: len(table.rows)) if tables else told.words(whole)


def _described(report: Report, file_name: str) -> dict[str, bytes]:
    return described(report.file, main_table(report.file), file_name)


def _cell(cell: Cell) -> str:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return repr(cell)
    return disarmed(cell)


exporter = Exporter(
    name="csv",
    ending="csv",
    says=tr("A table for a spreadsheet"),
    write=_table,
    beside=_described,
)
