"""The films in the making, as a card: each with its bar, the time that is left, and what came of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.one_line import OneLine
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.parts.words import button, card, clear, column, label, row, tool
from video_feedback_ui.reels.queue import Making, Queue

_EVERY_MS = 1000
_MOST = 4
_ICONS = {"done": "check", "failed": "warning-circle", "stopped": "minus", "waiting": "clock"}


class QueuePanel(QWidget):
    """Seen only while there is something to tell."""

    def __init__(self, queue: Queue) -> None:
        super().__init__()
        self._queue = queue
        self._bars: dict[Making, tuple[QProgressBar, QLabel]] = {}
        self._card: QFrame = card()
        self._lines = column(gap=8, margins=(14, 10, 8, 10))
        self._card.setLayout(self._lines)
        self.setLayout(column(self._card, gap=0))
        self.setAccessibleName(tr("Films in the making"))
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._tell_time)
        queue.changed.connect(self._show)
        queue.moved.connect(self._move)
        self._show()

    def _show(self) -> None:
        clear(self._lines)
        self._bars = {}
        shown = [each for each in self._queue.every if not each.is_over]
        shown += [each for each in reversed(self._queue.every) if each.is_over]
        for making in shown[:_MOST]:
            self._lines.addLayout(self._over(making) if making.is_over else self._going(making))
        if len(shown) > _MOST:
            self._lines.addWidget(label(tr("and {number} more", number=len(shown) - _MOST), "small"))
        self.setVisible(bool(shown))
        self._timer.start() if self._queue.is_busy else self._timer.stop()

    def _going(self, making: Making) -> QHBoxLayout:
        bar = QProgressBar()
        bar.setRange(0, 1000)
        bar.setValue(round(1000 * making.share))
        bar.setAccessibleName(tr("{film}: how far", film=making.name))
        left = label(self._left(making), "small")
        self._bars[making] = (bar, left)
        stop = tool(tr("Stop making “{film}”", film=making.name), "x", partial(self._queue.stop, making), role="ink_2")
        stop.setToolTip(tip(stop.accessibleName()))
        name = row(gap=6)
        name.addWidget(OneLine(making.name, "medium"), 1)
        name.addWidget(left)
        whole = row(gap=6)
        whole.addLayout(column(name, bar, gap=6), 1)
        whole.addWidget(stop)
        return whole

    def _over(self, making: Making) -> QHBoxLayout:
        words = label(making.says, "small-ink", wraps=True)
        away = tool(tr("Take the line away"), "x", partial(self._queue.stop, making), role="ink_2")
        right = column(words, gap=2)
        if making.folder is not None:
            go = button(tr("Open the folder"), partial(_open, making.folder), icon="folder-open", kind="flat")
            right.addLayout(row(go, None))
        whole = row(IconLabel(_ICONS[making.state], 16, "accent" if making.state == "done" else "ink_2"), gap=8)
        whole.addLayout(right, 1)
        whole.addWidget(away)
        return whole

    def _left(self, making: Making) -> str:
        if making.state == "waiting":
            return tr("waits")
        return making.left_text(self._queue.clock())

    def _move(self, making: Making) -> None:
        if making in self._bars:
            bar, _ = self._bars[making]
            bar.setValue(round(1000 * making.share))

    def _tell_time(self) -> None:
        for making, (_, left) in self._bars.items():
            left.setText(self._left(making))


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
