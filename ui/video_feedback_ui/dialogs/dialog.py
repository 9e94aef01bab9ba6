"""The frame of a dialog: a title, what is asked, one sentence of trouble where it belongs, and the way out."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QLayout, QWidget

from video_feedback.errors import Trouble
from video_feedback.words import tr
from video_feedback_ui.parts import reading_order
from video_feedback_ui.parts.words import button, column, label, row


class Dialog(QDialog):
    """Enter presses the button one stands on, else the filled one; Esc leaves all as it was. Tab goes as one reads.

    It goes when it is closed.
    """

    def __init__(self, title: str, deed: str, body: QLayout, parent: QWidget | None, *, width: int = 520) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self._trouble = label("", "stop", wraps=True)
        self._trouble.hide()
        self.do = button(deed, self.accept, kind="filled")
        self.do.setDefault(True)
        self.do.setProperty("stature", "large")
        self.leave = button(tr("Leave it"), self.reject)
        self.leave.setAutoDefault(False)
        self.leave.setProperty("stature", "large")
        self.foot = row(None, self.leave, self.do, gap=12)
        self.setLayout(
            column(
                label(title, "title"),
                8,
                body,
                self._trouble,
                8,
                self.foot,
                gap=8,
                margins=(32, 24, 32, 24),
            )
        )

    @property
    def trouble(self) -> str:
        """What is wrong, as it is told; empty if nothing is."""
        return self._trouble.text()

    def focusNextPrevChild(self, onwards: bool) -> bool:
        return reading_order.go(self, self.focusWidget(), on=onwards) or super().focusNextPrevChild(onwards)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.focusWidget()
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and isinstance(here, QAbstractButton)
            and not here.isCheckable()
        ):
            here.click()
            return
        super().keyPressEvent(event)

    def tell(self, sentence: str) -> None:
        """Say what is wrong, in one sentence, where the eyes are."""
        self._trouble.setText(sentence)
        self._trouble.setAccessibleName(sentence)
        self._trouble.setVisible(bool(sentence))
        # The dialog makes room for the sentence; the fields keep theirs.
        QTimer.singleShot(0, self, self.adjustSize)

    @contextmanager
    def telling(self) -> Iterator[list[bool]]:
        """Tell trouble of the block in the dialog. Gives a list that holds True once the block went well."""
        went_well: list[bool] = []
        self.tell("")
        try:
            yield went_well
            went_well.append(True)
        except Trouble as trouble:
            self.tell(str(trouble))
