"""The letterhead: the service's picture and a line for the foot, as they stand on every page that leaves."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.errors import Trouble
from video_feedback.exports import logo
from video_feedback.library import letterhead, service
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts import files
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.theme import BODY, LIGHT, R_CONTROL, SMALL, font, tokens

PLACE = "service"
_HIGH = 148
_MARGIN, _LOGO_HIGH = 22, 44


class PageEnds(QWidget):
    """The head and the foot of a page, on white: what lies between them is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(_HIGH)
        self.setMinimumWidth(200)
        self.setAccessibleName(tr("The head and the foot of a page"))
        self.logo = QImage()
        self.name, self.foot = "", ""

    def show_ends(self, picture: bytes, name: str, foot: str) -> None:
        self.logo, self.name, self.foot = QImage.fromData(QByteArray(picture)), name, foot
        seen = [tr("with a picture") if picture else tr("without a picture"), name, foot]
        self.setAccessibleDescription(", ".join(filter(None, seen)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(460, _HIGH)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        page = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        # Paper is white also by night.
        painter.setBrush(Qt.GlobalColor.white)
        painter.setPen(QPen(QColor(tokens().line_strong), 1))
        painter.drawRoundedRect(page, R_CONTROL, R_CONTROL)
        left, right = page.left() + _MARGIN, page.right() - _MARGIN
        if not self.logo.isNull():
            share = min(_LOGO_HIGH / self.logo.height(), page.width() / 2 / self.logo.width(), 1.0)
            seen = QRectF(left, 16, self.logo.width() * share, self.logo.height() * share)
            painter.drawImage(seen, self.logo)
            left = seen.right() + 14
        self._write(painter, QRectF(left, 16, right - left, _LOGO_HIGH), self.name, BODY, LIGHT.ink, 600)
        foot = QRectF(page.left() + _MARGIN, page.bottom() - 34, page.width() - 2 * _MARGIN, 26)
        painter.setPen(QPen(QColor(LIGHT.line), 1))
        for y in (16 + _LOGO_HIGH + 10, foot.top() - 2):
            painter.drawLine(round(foot.left()), round(y), round(foot.right()), round(y))
        self._write(painter, foot, self.foot, SMALL, LIGHT.ink_2, 400)

    def _write(self, painter: QPainter, rect: QRectF, words: str, size: int, ink: str, weight: int) -> None:
        painter.setFont(font(size, weight))
        painter.setPen(QColor(ink))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)


class LetterheadCard(QFrame):
    """The picture is chosen here; name and foot are typed beside it, and shown as they will stand."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._bridge = bridge
        self.ends = PageEnds()
        self.choose = button(tr("Choose a picture…"), self._ask, icon="image")
        self.remove = button(tr("Take the picture away"), self._remove, icon="trash", kind="flat")
        self.trouble = label("", "stop", wraps=True)
        self.trouble.hide()
        words = tr("Stands on every page that leaves. A PNG or a JPEG; it is kept small.")
        head = column(label(tr("Letterhead"), "strong"), label(words, "second", wraps=True), gap=3)
        line = row(self.choose, self.remove, None, gap=8)
        self.setLayout(column(head, self.ends, line, self.trouble, None, gap=14, margins=(24, 18, 24, 20)))
        bridge.changed.connect(self._follow)

    def show_kept(self) -> None:
        """Show what the library holds."""
        self._tell("")
        self._refresh()

    def _follow(self, change: Change) -> None:
        if self.isVisible() and change.touches("service", "logos"):
            self._refresh()

    def _refresh(self) -> None:
        held, picture = service.get(self._bridge.db), letterhead.logo(self._bridge.db)
        self.ends.show_ends(picture, held.name, held.foot)
        self.remove.setVisible(bool(picture))

    def _ask(self) -> None:
        kinds = tr("Pictures") + " (*.png *.jpg *.jpeg)"
        files.choose_one(self, tr("Choose a picture for the letterhead"), kinds, self.take)

    def take(self, path: Path) -> None:
        """Keep the picture in a file, made small."""
        self._tell("")
        try:
            try:
                with path.open("rb") as file:
                    data = file.read(logo.MOST_BYTES + 1)
            except OSError as error:
                raise Trouble(tr("This file could not be read. Choose another one.")) from error
            self._keep(logo.shrunk(data), tr("Letterhead: a picture"))
        except Trouble as trouble:
            self._tell(str(trouble))

    def _remove(self) -> None:
        self._tell("")
        self._keep(b"", tr("Letterhead: no picture"))

    def _keep(self, png: bytes, step: str) -> None:
        with self._bridge.telling(), self._bridge.change(step, place=PLACE) as db:
            letterhead.keep_logo(db, png)

    def _tell(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setAccessibleName(sentence)
        self.trouble.setVisible(bool(sentence))
