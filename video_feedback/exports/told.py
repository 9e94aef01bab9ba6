"""What a report tells outside of its tables, as tables: for files that hold nothing else."""

from collections.abc import Iterator

from video_feedback.exports import cells
from video_feedback.words import tr
from video_feedback_schemas.report_file import Cell, Column, ReportFile, Section, Table


def words(file: ReportFile) -> Table:
    """One row for each thing told, in order: words, facts, small print; with what the whole report is."""
    rows: list[list[Cell]] = [
        [file.report, "title", file.title, file.under_title, None, None, file.limits or None],
    ]
    if file.made_at:
        rows.append([file.report, "made", file.made_with, file.made_at, None, None, None])
    for section in file.sections:
        rows += _rows(section)
    columns = [
        Column(key="part", label=tr("Part"), says=tr("The part of the report that it stands in.")),
        Column(
            key="kind",
            label=tr("Kind"),
            says=tr("title, made, heading, text, fact, words (what somebody said), or small (small print)."),
        ),
        Column(key="label", label=tr("Name"), says=tr("What it is, or whose words they are.")),
        Column(key="says", label=tr("What it says"), says=tr("In words, as they stand in the report.")),
        Column(key="value", label=tr("Number"), kind="decimal", says=tr("The number itself, where it is one.")),
        Column(key="unit", label=tr("Unit"), says=tr("What the number counts or measures.")),
        Column(key="limits", label=tr("Limits"), says=tr("What it rests on, and what it cannot say.")),
    ]
    return Table(key="told", label=tr("Report"), columns=columns, rows=rows)


def marks(file: ReportFile) -> Table | None:
    """One row for each stretch and point of all strips; None where there is none."""
    rows: list[list[Cell]] = [
        [section.heading or section.key, lane.label, mark.start_ms, mark.end_ms]
        for section in file.sections
        if section.strip is not None
        for lane in section.strip.lanes
        for mark in lane.marks
    ]
    if not rows:
        return None
    ms = tr("milliseconds")
    columns = [
        Column(key="film", label=tr("Film"), says=tr("The film whose strip it is on.")),
        Column(key="lane", label=tr("Lane"), says=tr("The lane that it is on.")),
        Column(key="start_ms", label=tr("Begins"), kind="ms", unit=ms, says=tr("From the film’s start.")),
        Column(key="end_ms", label=tr("Ends"), kind="ms", unit=ms, says=tr("Empty for a point.")),
    ]
    return Table(key="strips", label=tr("Lanes"), columns=columns, rows=rows)


def codebook(tables: list[tuple[str, Table]]) -> Table:
    """What is in each column of these tables, by the names that they have in the file."""
    rows: list[list[Cell]] = [
        [name, column.key, cells.heading(column), column.kind, column.unit or None, column.says or None]
        for name, table in tables
        for column in table.columns
    ]
    columns = [
        Column(key="table", label=tr("Table")),
        Column(key="column", label=tr("Column")),
        Column(key="label", label=tr("Called")),
        Column(key="kind", label=tr("Kind")),
        Column(key="unit", label=tr("Unit")),
        Column(key="says", label=tr("What is in it")),
    ]
    return Table(key="codebook", label=tr("Codebook"), columns=columns, rows=rows)


def _rows(section: Section) -> Iterator[list[Cell]]:
    if section.heading:
        yield [section.key, "heading", section.heading, None, None, None, None]
    for text in section.text:
        yield [section.key, "text", None, text, None, None, None]
    for fact in section.facts:
        yield [section.key, "fact", fact.label, fact.says, fact.value, fact.unit or None, fact.limits or None]
    for said in section.words:
        yield [section.key, "words", said.by, said.words, None, None, None]
    for small in section.small:
        yield [section.key, "small", None, small, None, None, None]
