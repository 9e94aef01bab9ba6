"""What the window says without asking: one sentence at the foot, and the jobs that are running with their progress."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.parts.words import button, card, column, label, row, tool
from video_feedback_ui.tasks import Task

_SHOWN_MS = 4000
_WIDEST = 620
_TROUBLE_SHOWN_MS = 20000


class _Bar(QProgressBar):
    """What is told of a task may come when its bar has gone: then nothing hears it."""

    def show_share(self, share: float) -> None:
        self.setValue(round(1000 * share))


class Notices(QWidget):
    """Floats over the foot of its parent or of what it lies over, takes no room and no keys."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)
        self._bar = QFrame()
        self._bar.setProperty("kind", "notice")
        self._words = label("", "medium", wraps=True)
        self._bridge, self._place = bridge, ""
        self.go = button(tr("Go there"), self._go_there)
        self.go.hide()
        close = tool(tr("Close this line"), "x", self._bar.hide, role="notice_ink")
        self._bar.setLayout(row(self._words, self.go, close, margins=(16, 6, 6, 6)))
        self._bar.hide()
        self._lines: dict[Task, QWidget] = {}
        self._told: set[Task] = set()
        self._under: QWidget | None = None
        self._stack = column(self._bar, gap=8)
        self.setLayout(self._stack)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._bar.hide)
        bridge.told.connect(self.tell)
        bridge.told_where.connect(self._offer)
        bridge.closed.connect(self.forget)
        bridge.tasks.started.connect(self._start)
        bridge.tasks.ended.connect(self._end)
        parent.installEventFilter(self)

    def lie_over(self, widget: QWidget | None) -> None:
        """Lie at the foot of a widget, while it is seen: where the foot of the window is worked on by hand."""
        if widget is not None and widget is not self._under:
            widget.installEventFilter(self)
        self._under = widget
        for task, line in self._lines.items():
            if task in self._told:
                line.setVisible(not self._is_seen(task))
        self.place()

    def _is_seen(self, task: Task) -> bool:
        """Whether the page itself shows how far it is."""
        return bool(task.seen_at) and task.seen_at == self._bridge.place

    def tell(self, sentence: str, is_trouble: bool = False) -> None:
        """Say one sentence. It goes by itself; a trouble stays longer."""
        self._words.setText(sentence)
        self._words.setFixedWidth(min(_WIDEST, self._words.fontMetrics().horizontalAdvance(sentence) + 8))
        self._bar.setAccessibleName(sentence)
        self.go.hide()
        self._bar.show()
        self._timer.start(_TROUBLE_SHOWN_MS if is_trouble else _SHOWN_MS)
        self.place()

    def _offer(self, place: str) -> None:
        """Offer the way to where it is mended, beside the sentence that was told last."""
        self._place = place
        self.go.show()
        self.place()

    def _go_there(self) -> None:
        self._bar.hide()
        self._bridge.asked_to_show.emit(self._place)

    def forget(self) -> None:
        """Say nothing any more: it may have been of a library that is closed now."""
        self._bar.hide()
        self._words.setText("")
        self._bar.setAccessibleName("")

    def _start(self, task: Task) -> None:
        line = card()
        bar = _Bar()
        bar.setRange(0, 1000)
        bar.setMinimumWidth(220)
        bar.setAccessibleName(tr("{task}: how far", task=task.name))
        line.setLayout(
            row(
                label(task.name, "medium"),
                bar,
                button(tr("Stop"), task.cancel, kind="flat"),
                gap=12,
                margins=(16, 4, 8, 4),
            )
        )
        task.moved.connect(bar.show_share)
        self._lines[task] = line
        self._stack.addWidget(line)
        line.hide()
        # Work that is over within the blink of an eye shows nothing.
        QTimer.singleShot(400, line, lambda: self._reveal(task, line))
        self.place()

    def _reveal(self, task: Task, line: QWidget) -> None:
        # At once with its place: between the two, what is shown already would be squeezed to nothing.
        self._told.add(task)
        line.setVisible(not self._is_seen(task))
        self.place()

    def _end(self, task: Task) -> None:
        line = self._lines.pop(task, None)
        self._told.discard(task)
        if line is not None:
            self._stack.removeWidget(line)
            line.deleteLater()
            QTimer.singleShot(0, self, self.place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Lie where there is room now; asked for when a card has opened."""
        parent = self.parentWidget()
        if parent is None:
            return
        inside = self._bar.layout()
        if inside is not None:
            inside.activate()  # or the bar stays as wide as it was for a longer sentence
        self._stack.activate()
        self.adjustSize()
        shown = self._bar.isVisibleTo(self) or any(line.isVisibleTo(self) for line in self._lines.values())
        self.setVisible(shown)
        room = parent.rect().adjusted(0, 0, 0, -12)
        is_card_open = any(card.isVisible() for card in parent.findChildren(Popover))
        if self._under is not None and self._under.isVisibleTo(parent) and not is_card_open:
            room = QRect(self._under.mapTo(parent, QPoint(0, 0)), self._under.size())
        self.move(room.center().x() - self.width() // 2, room.bottom() - self.height() - 11)
        self.raise_()
