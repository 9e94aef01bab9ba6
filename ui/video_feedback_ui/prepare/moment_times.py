"""When a moment begins and ends, to the frame, how long it is, and who tagged it."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from video_feedback.counts import length_words
from video_feedback.words import tr
from video_feedback_schemas.records import Code, Moment
from video_feedback_schemas.times import clock_text
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.parts.words import column, label, row, tool
from video_feedback_ui.theme import font

_CODER_ROOM = 58


class MomentTimes(QWidget):
    """Asks to move an edge by frames (`nudged`)."""

    nudged = Signal(str, int)  # `start` or `end`, how many frames

    def __init__(self) -> None:
        super().__init__()
        self.starts, self.ends = label("", "small-ink"), label("", "small-ink")
        self.length, self.coder = label("", "small"), label("", "small")
        for words in (self.starts, self.ends, self.length):
            words.setFont(font(12, tabular=True))
        start = self._nudger("start", self.starts)
        self.end = self._nudger("end", self.ends)
        lines = (row(start, None, self.length, gap=0), row(self.end, None, self.coder, gap=0))
        self.setLayout(column(*lines, gap=0))

    def show_moment(self, moment: Moment, code: Code) -> None:
        self.starts.setText(clock_text(moment.start_ms, exact=True))
        self.end.setVisible(moment.end_ms is not None)
        if moment.end_ms is not None:
            self.ends.setText(clock_text(moment.end_ms, exact=True))
        self.length.setText(length_words(moment, code))
        elided = self.coder.fontMetrics().elidedText(moment.coder, Qt.TextElideMode.ElideRight, _CODER_ROOM)
        self.coder.setText(elided)
        self.coder.setToolTip(tip(tr("Tagged by {coder}", coder=moment.coder)) if moment.coder else "")

    def _nudger(self, edge: str, words: QWidget) -> QWidget:
        made = QWidget()
        back, on = (
            tool(
                tr("{edge} a frame {way}", edge=edge.title(), way=way),
                icon,
                partial(self.nudged.emit, edge, by),
                key=key_text(f"{edge}_{way}"),
            )
            for way, icon, by in (("earlier", "caret-left", -1), ("later", "caret-right", 1))
        )
        for part in (back, on):
            part.setIconSize(QSize(13, 13))
            part.setFixedSize(QSize(18, 22))
            part.setStyleSheet("padding: 0;")
            part.setAutoRepeat(True)
        made.setLayout(row(back, words, on, gap=0))
        return made
