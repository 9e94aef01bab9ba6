"""Which family do these films belong to?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from video_feedback.library import families
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.dialogs.family_dialog import FamilyDialog
from video_feedback_ui.parts.words import button, column, row

_ID = Qt.ItemDataRole.UserRole


class ChooseFamily(Dialog):
    """`chosen` gives the id of a family: one that is there, or one that is made on the way."""

    chosen = Signal(str)

    def __init__(self, bridge: Bridge, films: int, parent: QWidget | None = None) -> None:
        self._bridge = bridge
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Families"))
        self.list.setProperty("kind", "choices")
        for family in families.every(bridge.db):
            item = QListWidgetItem(family.reference)
            item.setData(_ID, family.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        new = button(tr("New family"), self._make, icon="plus", kind="flat")
        new.setAutoDefault(False)
        title = tr("Whose film is this?") if films == 1 else tr("Whose {films} films are these?", films=films)
        super().__init__(title, tr("Import here"), column(self.list, row(new, None)), parent, width=420)
        self.list.setFocus()

    def accept(self) -> None:
        item = self.list.currentItem()
        if item is None:
            self.tell(tr("Choose a family first."))
            return
        super().accept()
        self.chosen.emit(item.data(_ID))

    def _make(self) -> None:
        dialog = FamilyDialog(self._bridge, None, self)
        dialog.chosen.connect(self._made)
        dialog.open()

    def _made(self, family_id: str) -> None:
        super().accept()
        self.chosen.emit(family_id)
