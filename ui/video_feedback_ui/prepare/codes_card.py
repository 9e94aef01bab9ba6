"""The card at the right: the pad, the scheme in use, and a field to find a code."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Scheme
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.plain import face
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import button, column, label, row, tool
from video_feedback_ui.prepare.no_codes import NoCodes
from video_feedback_ui.prepare.pad import Pad
from video_feedback_ui.prepare.pad_layout import ROW


class FindField(QLineEdit):
    """Enter takes the first code that was found; Escape gives the keys back to the film."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
        event.accept()  # a line edit passes Enter on, and the page would begin a note


class CodesCard(QFrame):
    """`scheme_asked` carries the id of a scheme, `change_asked` asks to change the one in use, `large_asked` tells that
    the keys shall be of the other size; `done` gives the keys back to the page."""

    scheme_asked = Signal(str)
    change_asked = Signal()
    large_asked = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setFixedWidth(462)
        self.pad = Pad()
        self._schemes: list[Scheme] = []
        self._scheme = button("", self._offer, kind="flat", tip=tr("Choose another set of codes"))
        self._scheme.setStyleSheet("padding: 3px 8px; font-size: 12px;")
        self.find_field = FindField()
        self.find_field.setAccessibleName(tr("Find a code"))
        self.find_field.setPlaceholderText(tr("Find a code   {key}", key=key_text("find_code")))
        self.find_field.setFixedSize(QSize(150, 34))
        self.find_field.textChanged.connect(self.pad.look_for)
        self.find_field.returnPressed.connect(self._take_first)
        self.find_field.left.connect(self._leave)
        self.large = tool(
            tr("Large keys"), "hand-pointing", self.large_asked.emit, role="ink_2", key=key_text("large_keys")
        )
        self.large.setCheckable(True)
        self.large.setFixedSize(QSize(34, 34))
        head = row(label(tr("Codes"), "strong"), self._scheme, None, self.large, self.find_field, 8, gap=6)
        area = scrolled(self.pad)
        area.setMinimumHeight(4 * ROW - 8)
        self.no_codes = NoCodes(self.change_asked.emit)
        self.no_codes.hide()
        self._area = area
        self.setLayout(column(head, area, self.no_codes, gap=8, margins=(11, 10, 0, 8)))

    def be_large(self, is_large: bool) -> None:
        """Large keys, or the keyboard."""
        self.large.setChecked(is_large)
        self.pad.be_large(is_large)

    def show_schemes(self, schemes: list[Scheme], chosen: Scheme) -> None:
        self._schemes = schemes
        self._scheme.setText(face(f"{chosen.name}, {chosen.version}"))
        self._scheme.setAccessibleName(tr("Set of codes: {chosen}. Choose another.", chosen=chosen.name))
        has_codes = any(not code.archived for code in chosen.codes)
        self._area.setVisible(has_codes)
        self.no_codes.setVisible(not has_codes)

    def _offer(self) -> None:
        others = [(scheme.name, partial(self._ask, scheme)) for scheme in self._schemes]
        offer(self._scheme, [*others, (tr("Change this set of codes…"), self.change_asked.emit)])

    def _ask(self, scheme: Scheme) -> None:
        self.show_schemes(self._schemes, scheme)
        self.scheme_asked.emit(scheme.id)

    def _take_first(self) -> None:
        found = self.pad.look_for(self.find_field.text())
        if found and self.find_field.text().strip():
            self.pad.pressed.emit(found[0].id)
        self._leave()

    def _leave(self) -> None:
        self.find_field.clear()
        self.done.emit()
