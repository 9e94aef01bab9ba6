"""A report as words in a row: what a screen reader says of its pages."""

from collections.abc import Iterator

from video_feedback.exports.report import Report
from video_feedback.words import tr
from video_feedback_schemas.report_file import Section, Table

_MOST = 6000  # letters: nobody listens to more at a stretch, and the file itself can be read


def aloud(report: Report) -> str:
    """The words of every section, in their order; of a long report, the first part."""
    file = report.file
    words = "\n".join(filter(None, (file.title, file.under_title, *_said(file.sections), file.limits)))
    return words if len(words) <= _MOST else words[:_MOST].rsplit(" ", 1)[0] + " …"


def _said(sections: list[Section]) -> Iterator[str]:
    for section in sections:
        yield section.heading
        if section.picture:
            yield tr("Picture: {says}", says=section.picture_says) if section.picture_says else ""
        yield from section.text
        for fact in section.facts:
            yield " ".join(filter(None, (f"{fact.label}: {fact.says}" if fact.label else fact.says, fact.limits)))
        for words in section.words:
            yield f"{words.by}: “{words.words}”" if words.by else f"“{words.words}”"
        if section.table is not None:
            yield from _rows(section.table)
        yield from section.small


def _rows(table: Table) -> Iterator[str]:
    yield table.label
    for row in table.rows:
        yield ", ".join(
            f"{column.label} {cell}" for column, cell in zip(table.columns, row, strict=True) if cell is not None
        )
    yield table.limits
