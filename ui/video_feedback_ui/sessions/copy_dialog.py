"""Choosing an earlier session to copy from: what comes along is seen before."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from video_feedback.feedback import copying
from video_feedback.feedback.copying import Copy
from video_feedback.feedback.parent_view import crop_of
from video_feedback.library import moments, sessions
from video_feedback.library.codebook import Codebook
from video_feedback.words import tr
from video_feedback_schemas.records import Pick
from video_feedback_schemas.times import length_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.words import clear, column, label, row
from video_feedback_ui.sessions import facts, script_deeds

_ID = Qt.ItemDataRole.UserRole


class CopyDialog(Dialog):
    """`copied` tells in a sentence what came of it."""

    copied = Signal(str)

    def __init__(self, bridge: Bridge, session_id: str, parent: QWidget | None = None) -> None:
        self._bridge = bridge
        self._session_id = session_id
        self.list = QListWidget()
        self.list.setProperty("kind", "choices")
        self.list.setAccessibleName(tr("Earlier sessions"))
        self.list.setFixedSize(QSize(264, 300))
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self._preview = column(gap=8, margins=(4, 0, 12, 0))
        inner = QWidget()
        inner.setLayout(column(self._preview, None))
        area = scrolled(inner)
        area.setMinimumSize(QSize(420, 300))
        self._left = label("", "small", wraps=True)
        body = column(row(self.list, area, gap=16), self._left, gap=8)
        super().__init__(tr("Copy from an earlier session"), tr("Copy"), body, parent, width=780)
        for session in copying.earlier(bridge.db, session_id):
            number = facts.number_of(bridge.db, session.id)
            day = near_day(session.held_on, weekday=True)
            item = QListWidgetItem(tr("Session {number}, {day}", number=number, day=day))
            item.setData(_ID, session.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._show()
        self.list.setFocus()

    def _show(self) -> None:
        clear(self._preview)
        item = self.list.currentItem()
        self.do.setEnabled(False)
        self._left.setText("")
        if item is None:
            words = tr("There is no earlier session with this family to copy from.")
            self._preview.addWidget(label(words, "second", wraps=True))
            return
        coming = copying.planned(self._bridge.db, item.data(_ID), self._session_id)
        self._left.setText(coming.says)
        self.do.setEnabled(not coming.is_empty)
        for name, words in ((tr("Theme"), coming.theme), (tr("Parent’s question"), coming.question)):
            if words:
                self._preview.addLayout(column(label(name, "small"), label(words, "medium", wraps=True), gap=1))
        for pick in coming.picks:
            self._preview.addWidget(self._pick(pick))
        if coming.is_empty:
            self._preview.addWidget(label(tr("Nothing of it can come along."), "second", wraps=True))

    def _pick(self, pick: Pick) -> QWidget:
        moment = moments.get(self._bridge.db, pick.moment_id)
        still = StillView(self._bridge, QSize(96, 54), "")
        still.show_still(moment.recording_id, pick.still_ms, moment.id, crop=crop_of(pick))
        title = f"{Codebook(self._bridge.db).code(moment).label}, {length_text(pick.end_ms - pick.start_ms)}"
        said = pick.say or pick.ask or tr("Nothing written yet")
        words = column(label(title, "medium"), label(said, "small", wraps=True), None, gap=2)
        line = row(still, gap=12)
        line.setAlignment(still, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        made = QWidget()
        made.setLayout(line)
        return made

    def accept(self) -> None:
        item = self.list.currentItem()
        if item is None or not self.do.isEnabled():
            return
        with self.telling() as went_well:
            there = len(sessions.picks(self._bridge.db, self._session_id))
            coming = script_deeds.copy(self._bridge, item.data(_ID), self._session_id)
        if went_well:
            super().accept()
            self.copied.emit(_told(coming, is_behind=bool(there)))


def _told(coming: Copy, *, is_behind: bool) -> str:
    if not coming.picks:
        words = tr("The words for the whole visit are copied.")
    elif is_behind:
        words = tr("Copied, behind what was here.")
    else:
        words = tr("Copied.")
    return f"{words} {coming.says}".strip()
