"""Pages of A4: as a file, and on a printer."""

from collections.abc import Callable, Sequence
from contextlib import nullcontext

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from video_feedback.consent import doors
from video_feedback.consent.doors import Door

Draw = Callable[[QPainter], object]


class Page:
    """What `draw` paints on a page that is `width` wide, and `more` on pages behind it. `title` is a PDF's own, and
    neutral.

    Where there are people on the pages, `asks` is called before they are painted: `doors.require` for this door, with
    the films that are on them. Without it the `door` is one at which nobody is asked.
    """

    def __init__(
        self,
        title: str,
        width: int,
        draw: Draw,
        door: Door,
        *,
        lies: bool = False,
        more: Sequence[Draw] = (),
        asks: Callable[[], object] | None = None,
    ) -> None:
        self._title, self._width, self._draws, self._door = title, width, (draw, *more), door
        self._asks = asks
        turned = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
        self._layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, QMarginsF())

    def as_pdf(self) -> bytes:
        """The page as PDF."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self._title)
        writer.setResolution(600)
        writer.setPageLayout(self._layout)
        self._paint(writer)
        return bytes(buffer.data().data())

    def print_(self, parent: QWidget) -> bool:
        """Ask on which printer. False if the worker changed their mind."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 (not at the start of the app)

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._title)
        printer.setPageLayout(self._layout)
        if not QPrintDialog(printer, parent).exec():
            return False
        self._paint(printer)
        return True

    def _paint(self, device: QPagedPaintDevice) -> None:
        if self._asks is not None:
            self._asks()
        with nullcontext() if self._asks is not None else doors.free(self._door):
            painter = QPainter(device)
            try:
                scale = painter.device().width() / self._width
                for number, draw in enumerate(self._draws):
                    if number:
                        device.newPage()
                    painter.save()
                    painter.scale(scale, scale)
                    draw(painter)
                    painter.restore()
            finally:
                painter.end()


def can_print() -> bool:
    """Whether a printer is set up on this computer."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 (not at the start of the app)

    return bool(QPrinterInfo.availablePrinterNames())
