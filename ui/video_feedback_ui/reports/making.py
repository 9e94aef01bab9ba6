"""Making a report: gathered from the library, written into a file or onto paper, and told of on the record."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from video_feedback.consent import doors
from video_feedback.exports import formats, pages, report_writing
from video_feedback.exports.locking import Key
from video_feedback.exports.report import Report
from video_feedback.jobs import Progress
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts import paper

PRINT_PPI = 300.0
_ACROSS = 2480


@dataclass(frozen=True, slots=True)
class Printed:
    """The pages as pictures, and the same as a PDF: that is what stands on record."""

    pngs: list[bytes]
    pdf: bytes


def save(
    bridge: Bridge,
    report: Report,
    format_name: str,
    path: Path,
    by: Key | None,
    then: Callable[[list[Path]], None],
    failed: Callable[[str], None],
    ended: Callable[[], object],
) -> None:
    """Write it into a file, as a job."""
    leaving = report_writing.noting(report, bridge.library.noting, by)
    bridge.tasks.start(
        tr("Saving the report"),
        lambda progress: report_writing.write(report, format_name, path, leaving, progress, by),
        then,
        failed,
        ended=ended,
    )


def printed(report: Report, progress: Progress) -> Printed:
    """A job."""
    pngs = pages.pictures(report, progress.part(0.0, 0.5), PRINT_PPI)
    return Printed(pngs, formats.get("pdf").write(report, progress.part(0.5, 0.5)))


def on_paper(bridge: Bridge, report: Report, made: Printed, on: QWidget) -> bool:
    """Ask on which printer, print, and note it. False if the worker changed their mind. Raises Trouble."""
    page = paper_of(bridge, report, made.pngs)
    if not page.print_(on):
        return False
    leaving = report_writing.noting(report, bridge.library.noting)
    with leaving.noted("print", report.asked.reader, made.pdf, report.door, report.film_ids):
        return True


def paper_of(bridge: Bridge, report: Report, pngs: list[bytes]) -> paper.Page:
    """The pages as they are printed. Their own title is neutral: it is read by the system."""
    first, *more = [partial(draw, png=png) for png in pngs]
    asks = partial(doors.require, bridge.db, report.door, report.film_ids) if report.door.purpose else None
    return paper.Page("Report", _ACROSS, first, report.door, more=more, asks=asks)


def draw(painter: QPainter, png: bytes) -> None:
    """One page, unpacked only as it is printed; 2480 wide, as A4 is at 300 to the inch."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    image = QImage.fromData(QByteArray(png))
    painter.drawImage(QRectF(0, 0, _ACROSS, _ACROSS * image.height() / max(1, image.width())), image)
