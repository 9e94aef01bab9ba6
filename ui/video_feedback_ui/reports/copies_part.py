"""The copies that are known of films: told before an agreement is taken back, or a film is erased."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from video_feedback.exports import copies
from video_feedback.words import tr
from video_feedback_schemas.leaving_records import Export
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import column, label, row

_MOST = 5


class CopiesPart(QWidget):
    """Hidden where none is known."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label("", wraps=True)
        self._what_to_do = label(
            tr("The app cannot take them back. Ask for them or destroy them, and say so under Reports, What has left."),
            "second",
            wraps=True,
        )
        mark = IconLabel("export", 18)
        line = row(mark, column(self.words, self._what_to_do, gap=4), gap=10)
        line.setStretch(1, 1)
        line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self.hide()

    def show_copies(self, found: Sequence[Export]) -> None:
        """These, the latest first; of many, the first."""
        lines = [copies.told(one) for one in found[:_MOST]]
        if len(found) > _MOST:
            lines.append(tr("and {count} more", count=len(found) - _MOST))
        self.words.setText("\n".join([tr("Copies have left the house:"), *lines]))
        self.words.setAccessibleName(self.words.text())
        self.setVisible(bool(found))
