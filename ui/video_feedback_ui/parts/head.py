"""The line at the top of a page: where one is, undo and redo, and the one thing to do next."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from video_feedback.library.library import Change
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.parts.words import button, label, row, tool


class Head(QWidget):
    """Crumbs at the left (the last one is the page itself), chips behind them; undo, redo and actions at the right."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setProperty("kind", "head")
        self.setFixedHeight(48)
        self._left = row(gap=8)
        self.right = row(gap=8)
        self._saved = label("", "small")
        self._undo = tool("Take back", "arrow-u-up-left", bridge.undo, key=key_text("undo"))
        self._redo = tool("Do again", "arrow-u-up-right", bridge.redo, key=key_text("redo"))
        line = row(self._left, None, self._saved, self._undo, self._redo, self.right, gap=8, margins=(16, 0, 12, 0))
        self.setLayout(line)
        bridge.changed.connect(self._tell)
        bridge.opened.connect(self._tell)
        self._tell(None)

    def show_place(
        self, crumbs: list[tuple[str, str]], chips: list[str] | None = None, here: QWidget | None = None
    ) -> None:
        """Crumbs are words and a place to go to; the last is where one is, as words or as a widget."""
        _empty(self._left)
        for words, place in crumbs[:-1]:
            self._left.addWidget(button(words, partial(self._bridge.asked_to_show.emit, place), kind="flat"))
            self._left.addWidget(label("›", "second"))
        self._left.addWidget(here or label(crumbs[-1][0], "strong"))
        for chip in chips or []:
            if chip:
                self._left.addWidget(label(chip, "chip"), 0, Qt.AlignmentFlag.AlignVCenter)

    def _tell(self, change: Change | None = None) -> None:
        if not self._bridge.is_open:
            return
        undoable, redoable = self._bridge.library.undoable(), self._bridge.library.redoable()
        for widget, step, words, name in (
            (self._undo, undoable, "Take back", "undo"),
            (self._redo, redoable, "Do again", "redo"),
        ):
            widget.setEnabled(step is not None)
            said = f"{words}: {step.name}  ({key_text(name)})" if step else f"Nothing to {words.lower()}"
            widget.setToolTip(tip(said))
        # Said only of what is so: every change is on the disk before it is told.
        self._saved.setText("All saved" if change is not None or undoable is not None else "")


def _empty(layout: QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
