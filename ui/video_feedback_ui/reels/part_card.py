"""One part of a film on its card: its first and its last frame, what it is, and what is not as filmed."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from video_feedback.words import tr
from video_feedback_schemas.times import clock_text
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.grip import Grip
from video_feedback_ui.parts.one_line import OneLine
from video_feedback_ui.parts.press_card import ROOM, PressCard
from video_feedback_ui.parts.shapes import ShapeMark
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.words import column, label, row, tool
from video_feedback_ui.reels.parts import Part
from video_feedback_ui.theme import R_CARD, tokens

PART_MIME = "application/x-video-feedback-part"
_STILL = QSize(124, 70)
_HALF = 0.5


class PartCard(PressCard):
    """Pressed or under the keyboard it is the one that is worked on; Space plays from it, Enter goes to its words."""

    came = Signal()
    play_asked = Signal()
    words_asked = Signal()
    out_asked = Signal()

    def __init__(self, bridge: Bridge, part: Part) -> None:
        super().__init__()
        self.part = part
        self._is_on = False
        self.first, self.last = StillView(bridge, _STILL, ""), StillView(bridge, _STILL, "")
        self._number = label("", "strong")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._grip = Grip(self, PART_MIME, f"{key_text('part_up')}, {key_text('part_down')}")
        self._grip.carries = part.id
        self._mark = ShapeMark(part.group)
        self._name = OneLine("", "medium")
        self._seconds = label("", "strong")
        self._where = OneLine("", "small")
        self._how = OneLine("", "small")
        self.out = tool(tr("Take it out of the film"), "x", self.out_asked.emit, role="ink_2", key=key_text("part_out"))
        self.out.setIconSize(QSize(16, 16))
        self.out.setFixedSize(QSize(26, 26))
        self.out.setStyleSheet("padding: 0;")
        left = column(self._number, self._grip, None, gap=2)
        stills = row(self.first, self.last, None, gap=6)
        name = row(self._mark, gap=6)
        name.addWidget(self._name, 1)
        name.addWidget(self._seconds)
        right = column(stills, 2, name, self._where, self._how, gap=2)
        whole = row(left, gap=4, margins=(ROOM + 6, ROOM + 10, ROOM + 4, ROOM + 10))
        whole.addLayout(right, 1)
        whole.addLayout(column(self.out, None))
        self.setLayout(whole)
        self.pressed.connect(self.setFocus)

    def show_part(self, part: Part, number: int, *, is_left_out: bool, has_captions: bool) -> None:
        """Bring the card up to date. The stills are the very frames with which it begins and ends."""
        self.part = part
        stretch = part.stretch
        for still, ms in ((self.first, part.first_ms), (self.last, part.last_ms)):
            still.show_still(part.recording_id, ms, part.moment_id, crop=stretch.crop)
        self.first.setAccessibleName(tr("Begins at {time}", time=clock_text(part.first_ms, exact=True)))
        self.last.setAccessibleName(tr("Ends at {time}", time=clock_text(part.last_ms, exact=True)))
        self.first.setToolTip(self.first.accessibleName())
        self.last.setToolTip(self.last.accessibleName())
        self._number.setText(str(number))
        self._mark.show_group(part.group)
        self._name.setText(part.label)
        self._seconds.setText(part.seconds)
        self._where.setText(tr("{day} · {film}", day=part.day, film=part.film))
        how = _how(part, has_captions=has_captions)
        if is_left_out:
            how = [tr("Left out of the session") if part.is_shared else tr("For you only: left out"), *how]
        self._how.setText(" · ".join(how))
        self._how.setVisible(bool(how))
        self.setAccessibleName(tr("Part {number}: {label}, {seconds}", number=number, label=part.label,
                                  seconds=part.seconds))  # fmt: skip
        self.setAccessibleDescription(", ".join([self._where.text(), *how]))

    def be_on(self, *, is_on: bool) -> None:
        """Whether it is the one that is worked on."""
        self._is_on = is_on
        self.update()

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.came.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.play_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.words_asked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_on or self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = QRectF(self.rect()).adjusted(ROOM + 0.5, ROOM + 0.5, -ROOM - 0.5, -ROOM - 0.5)
        painter.drawRoundedRect(rect, R_CARD, R_CARD)


def _how(part: Part, *, has_captions: bool) -> list[str]:
    """What is not the plain way of showing it, a few words each."""
    stretch, said = part.stretch, []
    if stretch.title:
        said.append(tr("Card"))
    if stretch.caption and has_captions:
        said.append(tr("Caption"))
    if stretch.rate != 1.0:
        said.append(tr("Half speed") if stretch.rate == _HALF else tr("Quarter speed"))
    if stretch.hold_ms:
        said.append(tr("Held at the end"))
    if stretch.muted:
        said.append(tr("No sound"))
    return said
