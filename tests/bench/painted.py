"""Watching for paint."""

from PySide6.QtCore import QEvent, QObject


class Painted(QObject):
    """Says whether a widget was painted since `painted` was last put to False."""

    def __init__(self, widget: QObject) -> None:
        super().__init__()
        self.painted = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)
