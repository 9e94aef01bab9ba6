"""What a rating rests on: moments of the family's films, by their stills, and sessions."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from video_feedback.counts import counted
from video_feedback.library import sessions
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.goals.rater_side import Proofs
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.search import SearchField
from video_feedback_ui.parts.words import card, column, label, row
from video_feedback_ui.sessions.bin import BinList
from video_feedback_ui.sessions.bin_model import IN_ROLE, ROW_ROLE, BinModel, Index
from video_feedback_ui.sessions.bin_paint import BinPainter
from video_feedback_ui.sessions.facts import bin_of

_ID = Qt.ItemDataRole.UserRole


class _Painter(BinPainter):
    taken, grips = tr("Linked"), False


class _Rows(BinModel):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid() and not index.data(ROW_ROLE).heading:
            row = index.data(ROW_ROLE)
            linked = tr("linked") if index.data(IN_ROLE) else tr("not linked")
            return f"{row.label}, {row.when}, {linked}"
        return super().data(index, role)


class _Moments(BinList):
    """A press, Enter or Space links a moment, or lets go of it."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.setAccessibleName(tr("Moments to link"))
        self.bin = _Rows(self)
        self.setModel(self.bin)
        self.setItemDelegate(_Painter(self._still_of, self))
        self.setDragEnabled(False)
        self.doubleClicked.disconnect()
        self.clicked.connect(self._turn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._turn(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _turn(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(ROW_ROLE).moment_id:
            self.taken.emit(index.data(ROW_ROLE).moment_id)


class ProofDialog(Dialog):
    """`linked` gives the moments and the sessions that were chosen, once it is closed with Link."""

    linked = Signal(object)  # Proofs

    def __init__(self, bridge: Bridge, family_id: str, proofs: Proofs, parent: QWidget | None = None) -> None:
        chosen, held = proofs
        self._chosen = set(chosen)
        self.moments = _Moments(bridge)
        self.moments.bin.show_rows([replace(each, is_new=False) for each in bin_of(bridge.db, family_id)])
        self.moments.bin.show_picked(chosen)
        self.moments.taken.connect(self._turn)
        self.moments.setFixedHeight(280)
        held_in = card()
        held_in.setLayout(row(self.moments, margins=(6, 6, 6, 6)))
        self.search = SearchField(tr("Find a moment"), 456)
        self.search.textChanged.connect(lambda words: self.moments.bin.look_for(words))
        self.sessions = QListWidget()
        self.sessions.setProperty("kind", "choices")
        self.sessions.setAccessibleName(tr("Sessions to link"))
        for session in sessions.of_family(bridge.db, family_id):
            item = QListWidgetItem(
                tr(
                    "Session of {day}. {theme}",
                    day=near_day(session.held_on, weekday=True),
                    theme=session.theme,
                ).strip()
            )
            item.setData(_ID, session.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if session.id in held else Qt.CheckState.Unchecked)
            self.sessions.addItem(item)
        self.sessions.setFixedHeight(min(132, 14 + 42 * max(1, self.sessions.count())))
        self._count = label("", "small")
        has_moments, has_sessions = self.moments.bin.rowCount() > 0, self.sessions.count() > 0
        none = label(tr("No moment is tagged and no session planned yet for this family."), "second", wraps=True)
        none.setVisible(not (has_moments or has_sessions))
        heads = [label(tr("Moments"), "small"), label(tr("Sessions"), "small")]
        body = column(none, row(heads[0], None, self._count), self.search, held_in, 4, heads[1], self.sessions, gap=6)
        of_moments: list[QWidget] = [heads[0], self._count, self.search, held_in]
        of_sessions: list[QWidget] = [heads[1], self.sessions]
        for part in of_moments:
            part.setVisible(has_moments)
        for part in of_sessions:
            part.setVisible(has_sessions)
        super().__init__(tr("What does it rest on?"), tr("Link"), body, parent, width=520)
        self._tell()
        (self.moments if has_moments else self.sessions).setFocus()

    def _turn(self, moment_id: str) -> None:
        self._chosen ^= {moment_id}
        self.moments.bin.show_picked(frozenset(self._chosen))
        self._tell()

    def _tell(self) -> None:
        self._count.setText(
            tr("{moments} linked", moments=counted(len(self._chosen), "moment"))
            if self._chosen
            else tr("Press to link")
        )

    def accept(self) -> None:
        items = [self.sessions.item(at) for at in range(self.sessions.count())]
        held = frozenset(item.data(_ID) for item in items if item.checkState() == Qt.CheckState.Checked)
        super().accept()
        self.linked.emit((frozenset(self._chosen), held))
