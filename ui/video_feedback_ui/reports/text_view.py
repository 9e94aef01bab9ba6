"""The file itself, for formats that are text: its first lines, to the letter."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit

from video_feedback.words import tr

_MOST = 200


class TextView(QPlainTextEdit):
    """Read only."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(tr("The file"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self.setStyleSheet(f'font-family: "{family}"; font-size: 12px; padding: 12px;')

    def show_file(self, data: bytes) -> None:
        """The first lines of a file."""
        lines = data.decode("utf-8-sig").splitlines()
        shown = lines[:_MOST]
        if len(lines) > _MOST:
            shown.append(tr("… and {count} lines more", count=len(lines) - _MOST))
        self.setPlainText("\n".join(shown))
