"""A small card that opens beside a button, for things that are set while one looks at the film."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

_GAP = 8


class Popover(QFrame):
    """Lies on the page itself: keys that mean nothing to it go to the page. Escape or a press elsewhere ends it."""

    def __init__(self, name: str, page: QWidget) -> None:
        super().__init__(page)
        self.setProperty("kind", "popover")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._page = page
        self._button: QWidget | None = None
        self.hide()

    def turn(self, button: QWidget | None) -> None:
        """Open at a button, or close."""
        self.open_at(button) if self.isHidden() else self.end()

    def open_at(self, button: QWidget | None) -> None:
        """Below the button where there is room, so that the film stays free; else above it. Without a button, at the
        top right of the page."""
        self._button = button
        self._place()
        self.show()
        self.raise_()
        # The card itself, none of its buttons: Space goes on playing and the arrows go on stepping.
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def _place(self) -> None:
        button = self._button
        self.adjustSize()
        corner = QRect(self._page.width() - 2 * _GAP, 0, _GAP, _GAP)
        at = QRect(button.mapTo(self._page, QPoint(0, 0)), button.size()) if button else corner
        left = min(max(_GAP, at.right() - self.width() + 1), self._page.width() - self.width() - _GAP)
        below = at.bottom() + _GAP
        fits = below + self.height() + _GAP <= self._page.height()
        # The button itself may be scrolled out of sight.
        above = min(at.top() - _GAP, self._page.height() - _GAP) - self.height()
        self.move(left, below if fits else max(_GAP, above))

    def end(self) -> None:
        """Go, and give the keys back to the page."""
        if self.isHidden():
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self._page)
        self.hide()
        if had_focus:
            self._page.setFocus(Qt.FocusReason.PopupFocusReason)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, onwards: bool) -> bool:
        """Tab goes round within the card."""
        parts = [
            each
            for each in self.findChildren(QWidget)
            if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if not parts:
            return False
        at = next((index for index, each in enumerate(parts) if each.hasFocus()), -1 if onwards else 0)
        reason = Qt.FocusReason.TabFocusReason if onwards else Qt.FocusReason.BacktabFocusReason
        parts[(at + (1 if onwards else -1)) % len(parts)].setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            at = event.globalPosition().toPoint()
            in_window = isinstance(watched, QWidget) and watched.window() is self.window()
            # Its button closes it by itself.
            if in_window and not any(_holds(each, at) for each in (self, self._button)):
                self.end()
        return super().eventFilter(watched, event)


def _holds(widget: QWidget | None, at: QPoint) -> bool:
    return widget is not None and QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size()).contains(at)
