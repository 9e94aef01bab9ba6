"""Films that are due to go: why, which of them shall, which are held. Nothing goes without a press for it."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from video_feedback.consent import retention
from video_feedback.consent.retention import Due
from video_feedback.counts import counted
from video_feedback.errors import Trouble
from video_feedback.library.instants import today
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.consent.hold_dialog import HoldDialog
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import button, clear, column, label, row, rule

_WIDE, _LIST_HIGH = 720, 360
_AGAIN_DAYS = 7
_APART = tr("With moments for the family to keep. Give them those first.")


class DueDialog(Dialog):
    """What is ticked goes, by the dialog that erases. Films with something for the family to keep are never ticked
    beforehand."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        self._bridge = bridge
        self.ticks: dict[str, Tick] = {}
        self._lines: QVBoxLayout = column(gap=10)
        area = scrolled(self._lines)
        area.setMinimumSize(QSize(_WIDE - 64, _LIST_HIGH))
        sentence = tr("By what your service has laid down. Nothing goes by itself: you say yes to each.")
        super().__init__(
            tr("Due to be erased"),
            tr("Erase these…"),
            column(label(sentence, "second", wraps=True), area, gap=10),
            parent,
            width=_WIDE,
        )
        self.do.setAutoDefault(False)
        self.do.setDefault(False)
        self.later = button(tr("Not now: ask in a week"), self._later)
        self.later.setAutoDefault(False)
        self.later.setProperty("stature", "large")
        self.leave.setText(tr("Done"))
        self.leave.setAccessibleName(tr("Done"))
        self.foot.insertWidget(0, self.later)
        bridge.changed.connect(self._follow)
        bridge.locking.connect(self.reject)
        self._show()

    def _show(self) -> None:
        known = {key: tick.isChecked() for key, tick in self.ticks.items()}
        clear(self._lines)
        self.ticks = {}
        found = retention.due(self._bridge.db, today())
        apart = [one for one in found if one.is_apart]
        for one in found:
            if not one.is_apart:
                self._lines.addWidget(self._row(one, checked=known.get(one.recording.id, True)))
        if apart:
            if len(apart) < len(found):
                self._lines.addWidget(rule())
            self._lines.addWidget(label(_APART, "small-strong", wraps=True))
            for one in apart:
                self._lines.addWidget(self._row(one, checked=known.get(one.recording.id, False)))
        if not found:
            self._lines.addWidget(label(tr("No film is due to go."), "medium"))
        self._lines.addStretch(1)
        self.later.setVisible(bool(found))
        self._count()

    def _row(self, one: Due, *, checked: bool) -> QWidget:
        title = f"{one.family.reference}: {one.recording.title}"
        tick = Tick(title, tr("Erase {title}. {reason}", title=title, reason=one.reason))
        tick.setChecked(checked)
        tick.toggled.connect(self._count)
        self.ticks[one.recording.id] = tick
        reason = label(one.reason, "small", wraps=True)
        reason.setContentsMargins(30, 0, 0, 0)
        hold = button(tr("Hold…"), partial(self._hold, one.recording.id), icon="archive", kind="flat")
        hold.setAutoDefault(False)
        hold.setAccessibleName(tr("Hold {title}", title=title))
        made = QWidget()
        line = row(column(tick, reason, gap=2), hold, gap=8)
        line.setStretch(0, 1)
        made.setLayout(line)
        return made

    @property
    def chosen(self) -> list[str]:
        """The ids of the films that are ticked."""
        return [film for film, tick in self.ticks.items() if tick.isChecked()]

    def _count(self) -> None:
        count = len(self.chosen)
        self.do.setText(tr("Erase {films}…", films=counted(count, "film")) if count else tr("Erase…"))
        self.do.setAccessibleName(self.do.text())
        self.do.setEnabled(count > 0)
        self.do.setToolTip("" if count else tr("Tick what shall go first"))

    def _hold(self, recording_id: str) -> None:
        HoldDialog(self._bridge, recording_id, self).open()

    def _later(self) -> None:
        self._bridge.keep(due_again=(date.fromisoformat(today()) + timedelta(days=_AGAIN_DAYS)).isoformat())
        self.reject()

    def _follow(self, change: Change) -> None:
        if self.isVisible() and change.touches("holds", "recordings", "families", "consents", "in_view"):
            self._show()

    def accept(self) -> None:
        from video_feedback_ui.erasing import asking  # noqa: PLC0415 (reads films: not at the start of the app)

        chosen, window = self.chosen, self.parentWidget()
        if not chosen or window is None:
            return
        self.reject()
        asking.ask_films(self._bridge, chosen, window)


def waiting(bridge: Bridge) -> int:
    """How many films are due and to be told of today: none for a week after they were put off."""
    day = today()
    if bridge.settings.due_again > day:
        return 0
    try:
        return len(retention.due(bridge.db, day))
    except Trouble:
        return 0
