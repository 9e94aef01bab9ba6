"""The line at the top of a page: where one is, undo and redo, and the one thing to do next."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from video_feedback.library import places
from video_feedback.library.journal import Step
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_ui.actions import ACTIONS, key_text, keyboard
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.history import panel as history
from video_feedback_ui.parts.one_line import OneLine
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
        self._undo = tool(tr("Take back"), "arrow-u-up-left", bridge.undo, key=key_text("undo"))
        self._redo = tool(tr("Do again"), "arrow-u-up-right", bridge.redo, key=key_text("redo"))
        self.history = tool(tr("What was done"), "clock-counter-clockwise", self._show_history, key=key_text("history"))
        steps = row(self._undo, self._redo, self.history, gap=0)
        self.setLayout(row(self._left, None, self._saved, steps, self.right, gap=8, margins=(16, 0, 12, 0)))
        bridge.changed.connect(self._follow)
        keyboard.changed.connect(self._tell)
        bridge.opened.connect(self._tell)
        self._tell()

    def show_place(
        self, crumbs: list[tuple[str, str]], chips: list[str] | None = None, here: QWidget | None = None
    ) -> None:
        """Crumbs are words and a place to go to; the last is where one is, as words or as a widget."""
        _empty(self._left)
        for words, place in crumbs[:-1]:
            tip_ = f"{words}  ({key_text(place)})" if place in ACTIONS else ""
            self._left.addWidget(button(words, partial(self._bridge.asked_to_show.emit, place), kind="flat", tip=tip_))
            self._left.addWidget(label("›", "second"))
        self._left.addWidget(here or OneLine(crumbs[-1][0], "strong"))
        for chip in chips or []:
            if chip:
                self._left.addWidget(label(chip, "chip"), 0, Qt.AlignmentFlag.AlignVCenter)
        if self._bridge.is_open:
            self._show_tips()  # they name the place of what was done elsewhere

    def _show_history(self) -> None:
        page = self.parentWidget()
        if page is not None:
            history.turn(self._bridge, page, self.history)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell()

    def _follow(self, change: Change) -> None:
        if self.isVisible():  # every page has one, and every key press is a change
            self._tell(change)

    def _tell(self, change: Change | None = None) -> None:
        if self._bridge.is_open:
            self._show_tips()
            # Said only of what is so: every change is on the disk before it is told.
            is_saved = change is not None or self._bridge.library.undoable() is not None
            self._saved.setText(tr("All saved") if is_saved else "")

    def _show_tips(self) -> None:
        library = self._bridge.library
        for widget, step, words, name in (
            (self._undo, library.undoable(), tr("Take back"), "undo"),
            (self._redo, library.redoable(), tr("Do again"), "redo"),
        ):
            widget.setEnabled(step is not None)
            said = f"{words}: {_named(self._bridge, step)}" if step else tr("Nothing to {words}", words=words.lower())
            widget.setToolTip(tip(f"{said}  ({key_text(name)})"))
        self.history.setToolTip(tr("What was done  ({key})", key=key_text("history")))


def _named(bridge: Bridge, step: Step) -> str:
    """The step by its name, and where it was done if that is not on screen."""
    where = places.called(bridge.db, step.place) if step.room != bridge.place else ""
    return tr("{step}, in {where}", step=step.name, where=where) if where else step.name


def _empty(layout: QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
