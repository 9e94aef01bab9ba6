"""The keys of where one is, over the whole window: press ? to see them, type to find one, ? or Escape to go on."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget

from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.guide.key_groups import KeyGroup
from video_feedback_ui.guide.key_line import HEIGHT, KeyLine
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.search import SearchField
from video_feedback_ui.parts.words import column, label, row, tool

_NARROWEST, _GUTTER, _TITLE, _BETWEEN, _EDGE = 296, 28, 24, 12, 32


class _Search(SearchField):
    """? ends the overlay, and so does Escape when nothing is sought."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "?" or (event.key() == Qt.Key.Key_Escape and not self.text()):
            overlay = self.window().findChild(KeysOverlay)
            assert overlay is not None
            overlay.end()
        else:
            super().keyPressEvent(event)


class _Columns(QWidget):
    """Groups one below the other, in as many columns as there is room for, as level as they go."""

    def __init__(self, groups: Sequence[KeyGroup]) -> None:
        super().__init__()
        self._groups = [(self._title(group.title), [KeyLine(line, self) for line in group.lines]) for group in groups]

    def _title(self, words: str) -> QLabel:
        made = label(words, "small-strong")
        made.setParent(self)
        return made

    def show_found(self, words: Sequence[str]) -> int:
        """Show what holds all the words, or stands under a title that does. Gives how many lines are shown."""
        count = 0
        for title, lines in self._groups:
            whole = all(word in title.text().casefold() for word in words)
            shown = [line for line in lines if whole or all(word in line.line.sought for word in words)]
            for line in lines:
                line.setVisible(line in shown)
            title.setVisible(bool(shown))
            count += len(shown)
        self.place()
        return count

    def place(self) -> None:
        """Lay the shown lines out."""
        shown = [(t, [line for line in lines if not line.isHidden()]) for t, lines in self._groups if not t.isHidden()]
        heights = [_TITLE + HEIGHT * len(lines) + _BETWEEN for _, lines in shown]
        count = max(1, (self.width() + _GUTTER) // (_NARROWEST + _GUTTER))
        wide = (self.width() - _GUTTER * (count - 1)) // count
        room = _room(heights, count)
        x = y = lowest = 0
        for (title, lines), height in zip(shown, heights, strict=True):
            if y and y + height > room:
                x, y = x + wide + _GUTTER, 0
            title.setGeometry(x, y, wide, _TITLE)
            for place, line in enumerate(lines):
                line.setGeometry(x, y + _TITLE + HEIGHT * place, wide, HEIGHT)
            y += height
            lowest = max(lowest, y)
        self.setFixedHeight(max(lowest, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.place()


def _room(heights: Sequence[int], count: int) -> int:
    """The least height that a column may have so that `count` of them hold all groups, in their order."""
    room = max([*heights, sum(heights) // count])
    while _columns(heights, room) > count:
        room += 4
    return room


def _columns(heights: Sequence[int], room: int) -> int:
    used, y = 1, 0
    for height in heights:
        if y and y + height > room:
            used, y = used + 1, 0
        y += height
    return used


class KeysOverlay(QFrame):
    """Covers its parent. It is made when it is asked for, and gone when it is closed."""

    def __init__(self, title: str, groups: Sequence[KeyGroup], over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("kind", "overlay")
        self.setAccessibleName(tr("Keys"))
        self._back_to = QApplication.focusWidget()
        self.search = _Search(tr("Find a key"), 260)
        self.columns = _Columns(groups)
        self._nothing = label(tr("No key for that. Try one word, such as “pick” or “back”."), "second")
        self._nothing.hide()
        close = tool(tr("Close"), "x", self.end, key=tr("{key} or Esc", key=key_text("keys")))
        close.setFixedSize(QSize(36, 36))
        words = label(tr("Keys: {title}", title=title) if title else tr("Keys"), "title")
        hint = label(tr("Type to find one. ? or Esc goes back."), "small")
        head = row(words, 8, hint, None, self.search, close, gap=8)
        area = scrolled(column(self.columns, self._nothing, None, gap=0))
        self.setLayout(column(head, area, gap=14, margins=(_EDGE, 14, _EDGE - 8, 12)))
        self.search.textChanged.connect(self._find)
        over.installEventFilter(self)
        self.setGeometry(over.rect())
        self.show()
        self.raise_()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def end(self) -> None:
        """Go, and give the keys back to where they were."""
        self.hide()
        self.setParent(None)
        self.deleteLater()
        if self._back_to is not None and self._back_to.isVisible():
            self._back_to.setFocus(Qt.FocusReason.PopupFocusReason)

    def _find(self, text: str) -> None:
        self._nothing.setVisible(not self.columns.show_found(text.casefold().split()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)
