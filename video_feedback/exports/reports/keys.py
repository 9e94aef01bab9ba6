"""The keys of a scheme, with what each code means: no family, no film and no moment."""

from pathlib import Path

from sqlite_utils import Database

from video_feedback.consent import doors
from video_feedback.exports.report import Asked, Report, ReportKind
from video_feedback.exports.safe_names import safe
from video_feedback.exports.telling import asking
from video_feedback.exports.telling.gathering import Gathering, between_dots
from video_feedback.exports.telling.persons import WHO
from video_feedback.library import schemes
from video_feedback.words import tr
from video_feedback_schemas.records import Kind, Scheme
from video_feedback_schemas.report_file import Cell, Column, Section, Table

KINDS: dict[Kind, str] = {"point": tr("a point"), "stretch": tr("a stretch: once to begin, once to end")}


def _gather(db: Database, media: Path | None, scheme_id: str, asked: Asked) -> Report:
    asking.check(asked, kind.readers)
    scheme = schemes.newest(db, scheme_id)
    gathering = Gathering(db, media, asked, doors.KEY_SHEET)
    return gathering.report(
        kind.name,
        f"schemes:{scheme.id}",
        None,
        name=safe(f"keys-{scheme.id}-{scheme.version}"),
        title=scheme.name,
        under_title=between_dots(tr("Version {version}", version=scheme.version), scheme.author, scheme.licence),
        sections=[Section(key="keys", heading=tr("Keys and what they mean"), table=_table(scheme))],
    )


def _table(scheme: Scheme) -> Table:
    columns = [
        Column(key="key", label=tr("Key"), says=tr("The key that tags it. Empty: by the mouse alone.")),
        Column(key="label", label=tr("Code"), says=tr("What it is called.")),
        Column(key="group", label=tr("Group"), says=tr("Codes that belong together.")),
        Column(key="kind", label=tr("What it is"), says=tr("A point has one time, a stretch two.")),
        Column(key="who", label=tr("Who"), says=tr("Whom it is about.")),
        Column(key="definition", label=tr("What it means"), says=tr("The definition.")),
        Column(key="look_for", label=tr("What to look for"), says=tr("How to know it when it is there.")),
        Column(key="worker_only", label=tr("For the worker alone"), kind="yes", says=tr("No parent ever sees it.")),
    ]
    rows: list[list[Cell]] = [
        [
            code.key.upper(),
            code.label,
            scheme.group(code.group_id).label,
            KINDS[code.kind],
            WHO[code.who],
            code.definition,
            code.look_for,
            not scheme.is_shared(code.id),
        ]
        for code in scheme.codes
        if not code.archived
    ]
    return Table(key="keys", label=tr("Keys"), columns=columns, rows=rows)


kind = ReportKind(
    name="keys",
    label=tr("Key card"),
    says=tr("The keys of a scheme and what each code means"),
    about="scheme",
    readers=("worker", "team"),
    formats=("pdf", "docx", "html", "xlsx", "csv", "json"),
    gather=_gather,
)
