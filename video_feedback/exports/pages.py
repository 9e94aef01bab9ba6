"""The pages of a report, typeset: the same for the PDF and for whoever looks at them before it is saved."""

from collections.abc import Mapping
from typing import Any

from video_feedback.exports import cells, columns, logo, strips, typesetting
from video_feedback.exports.pictures import Packed, jpegs
from video_feedback.exports.report import Report
from video_feedback.exports.typesetting import Laid
from video_feedback.jobs import Progress
from video_feedback.library.instants import day_of, day_text
from video_feedback.words import tr
from video_feedback_schemas.report_file import Fact, ReportFile, Section, Strip, Table
from video_feedback_schemas.times import clock_text

ON_ONE_PAGE = frozenset(("visit_sheet",))
"""The kinds that are taken along: their letters and pictures are made smaller, up to a point, to fit one page."""
_SCALES = (1.0, 0.93, 0.88, 0.84, 0.8)
_PICTURES_SHARE = 0.85
_TO_COUNT_PPI = 6.0
_STRIP_PPI = 220.0
_ROOM, _ROOM_SIDEWAYS = 96, 200
_FOOT_LETTERS, _RUNNING_LETTERS = 240, 60
FOR = {
    "worker": tr("For the worker, not for the family"),
    "team": tr("For the team, not for the family"),
}
"""What stands on a page that is not for a parent."""


def laid(report: Report, progress: Progress) -> Laid:
    """All pages. Raises Cancelled."""
    found = jpegs(report.pictures, progress.part(0.0, _PICTURES_SHARE))
    progress.at(_PICTURES_SHARE)
    content, files = _content(report, found)
    layout = "parent" if report.file.reader == "parent" else "report"
    scales = _SCALES if report.file.report in ON_ONE_PAGE else _SCALES[:1]
    for scale in scales:
        made = typesetting.laid(layout, {**content, "scale": scale}, files)
        progress.at(_PICTURES_SHARE + (1 - _PICTURES_SHARE) / 2)
        if len(scales) == 1 or len(made.pngs(_TO_COUNT_PPI)) == 1:
            return made
    return typesetting.laid(layout, {**content, "scale": 1.0}, files)


def pictures(report: Report, progress: Progress, ppi: float = 96.0) -> list[bytes]:
    """A PNG of each page, `ppi` pixels to the inch: just as they are in the PDF. Raises Cancelled."""
    pages = laid(report, progress).pngs(ppi)
    progress.at(1.0)
    return pages


def strip_picture(strip: Strip, language: str) -> bytes:
    """A PNG of a strip, for files that hold nothing but pictures and words."""
    content = {
        "lang": language.partition("-")[0],
        "rtl": typesetting.runs(language, "")["rtl"],
        "face": typesetting.runs(language, "")["face"],
        "strip": strip_content(strip, language),
    }
    (png,) = typesetting.laid("strip", content, lane_files(strip)).pngs(_STRIP_PPI)
    return png


def lane_files(strip: Strip) -> dict[str, bytes]:
    """An SVG of each lane and of each lane's shape, by the names that `strip_content` calls them."""
    tokens = typesetting.colours()
    files: dict[str, bytes] = {}
    for number, lane in enumerate(strip.lanes):
        inside = strips.drawing(lane, strip.duration_ms)
        files[f"lane-{number}.svg"] = strips.svg(inside, strips.WIDE, strips.HIGH, tokens)
        files[f"shape-{number}.svg"] = strips.svg(strips.shape(lane), 16, 16, tokens)
    return files


def strip_content(strip: Strip, language: str, folder: str = "") -> dict[str, Any]:
    """A strip as the layouts take it; its files lie in `folder`."""
    return {
        "end": clock_text(strip.duration_ms),
        "lanes": [
            {
                "label": typesetting.runs(language, lane.label),
                "alt": strips.in_words(lane),
                "lane": f"{folder}lane-{number}.svg",
                "shape": f"{folder}shape-{number}.svg",
            }
            for number, lane in enumerate(strip.lanes)
        ],
    }


def made_with(file: ReportFile) -> str:
    """`Video Feedback 0.7.0 · 21 May 2026`; empty for a parent."""
    made = day_text(day_of(file.made_at)) if file.made_at else ""
    return " · ".join(part for part in (file.made_with, made) if part)


def alternative(section: Section, file: ReportFile) -> str:
    """What a picture shows, for who cannot see it: never empty."""
    return next(words for words in (section.picture_says, section.heading, file.title, "–") if words.strip())


def levels(file: ReportFile) -> list[int]:
    """How deep each section's heading stands. None is within a part that was never begun."""
    found: list[int] = []
    begun = False
    for section in file.sections:
        begun = begun or (section.level == 1 and bool(section.heading.strip()))
        found.append(section.level if begun else 1)
    return found


def _content(report: Report, found: Mapping[str, Packed]) -> tuple[dict[str, Any], dict[str, bytes]]:
    file, head = report.file, report.letterhead
    files: dict[str, bytes] = {}
    logo_size = logo.png_size(head.logo)
    if logo_size is not None:
        files["logo.svg"] = typesetting.svg_around(logo.uri(head.logo), *logo_size)
    sections = []
    for number, (section, level) in enumerate(zip(file.sections, levels(file), strict=True)):
        if section.strip is not None:
            files |= {f"{number}-{name}": data for name, data in lane_files(section.strip).items()}
        if (picture := found.get(section.picture)) is not None:
            files[f"{number}-picture.svg"] = typesetting.svg_around(picture.uri, picture.width, picture.height)
        sections.append(_section(section, level, file, found.get(section.picture), f"{number}-"))

    def run(text: str) -> dict[str, Any]:
        return typesetting.runs(file.language, text)

    content = {
        "lang": file.language.partition("-")[0],
        "rtl": run("")["rtl"],
        "face": run("")["face"],
        "title": run(file.title),
        "under_title": run(file.under_title),
        "pill": FOR.get(file.reader, ""),
        "service": run(head.name),
        "foot": run(_short(head.foot, _FOOT_LETTERS)),
        "running": [run(_short(text, _RUNNING_LETTERS)) for text in (file.title, file.under_title)],
        "logo": "logo.svg" if logo_size else "",
        "made": made_with(file),
        "limits": run(file.limits),
        "pages": tr("{page} of {pages}", page="{page}", pages="{pages}"),
        "easy": file.easy_read,
        "sections": sections,
        # A table with many columns turns the whole report: what belongs together stays on one page.
        "sideways": any(section["table"] and section["table"]["wide"] for section in sections),
    }
    return content, files


def _short(text: str, letters: int) -> str:
    """A line that stands on every page, no longer than it may be."""
    line = " ".join(text.split())
    return line if len(line) <= letters else f"{line[: letters - 1].rstrip()}…"


def _section(section: Section, level: int, file: ReportFile, picture: Packed | None, folder: str) -> dict[str, Any]:
    def run(text: str, language: str = "") -> dict[str, Any]:
        return typesetting.runs(language or file.language, text)

    return {
        "key": section.key,
        "heading": run(section.heading),
        "level": level,
        "picture": "" if picture is None else f"{folder}picture.svg",
        "upright": picture is not None and picture.height > picture.width,
        "alt": alternative(section, file),
        "strip": None if section.strip is None else strip_content(section.strip, file.language, folder),
        "text": [run(text) for text in section.text],
        "facts": [_fact(fact, file.language) for fact in section.facts],
        "words": [{"by": run(said.by), "words": run(said.words, said.language)} for said in section.words],
        "table": None if section.table is None else _table(section.table, section.heading, file.language),
        "small": [run(text) for text in section.small],
    }


def _fact(fact: Fact, language: str) -> dict[str, Any]:
    return {
        "label": typesetting.runs(language, fact.label),
        "says": typesetting.runs(language, fact.says),
        "limits": typesetting.runs(language, fact.limits),
        "figure": fact.value is not None,
    }


def _table(whole: Table, heading: str, language: str) -> dict[str, Any]:
    table = columns.shown(whole)
    is_wide = len(table.columns) > columns.MANY
    room = _ROOM_SIDEWAYS if is_wide else _ROOM
    narrowed = typesetting.narrow if is_wide else str
    return {
        "label": typesetting.runs(language, table.label if table.label != heading else ""),
        "columns": [
            {
                "label": typesetting.runs(language, cells.heading(column)),
                "figures": column.kind in cells.NUMBERS,
                "share": share,
                "ticked": ticked,
            }
            for column, share, ticked in zip(
                table.columns, columns.shares(table, room), columns.are_for_the_hand(table), strict=True
            )
        ],
        "rows": [
            [
                typesetting.runs(language, narrowed(cells.text(column, cell)))
                for column, cell in zip(table.columns, row, strict=True)
            ]
            for row in table.rows
        ],
        "limits": typesetting.runs(language, table.limits),
        "wide": is_wide,
    }
