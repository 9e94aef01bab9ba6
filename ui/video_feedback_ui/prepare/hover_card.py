"""A small card beside the cursor when it rests on a moment: its still, its words, and who may read its note."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFrame

from video_feedback.library import people
from video_feedback.words import tr
from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import clock_text, length_text
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.reader_chip import READERS
from video_feedback_ui.parts.shapes import ShapeMark
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.theme import SMALL, font

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage

_RESTS_MS = 350
_STILL = QSize(208, 117)
_GAP = 10
_LONGEST = 220
_WHO = {"baby": tr("About the baby"), "adult": tr("About the adult"), "both": tr("About both")}


class HoverCard(QFrame):
    """Opens after a short rest, never while the film plays or something is dragged, and goes with the cursor."""

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self._page = page
        self._moment: Moment | None = None
        self.setProperty("kind", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("The moment under the cursor"))
        self._still = StillView(page.bridge, _STILL, tr("No picture"))
        self._marks = row(gap=0)
        self._mark: ShapeMark | None = None
        self._name = label("", "strong", wraps=True)
        self._times = label("", "small-ink")
        self._times.setFont(font(SMALL, tabular=True))
        self._who = label("", "small")
        self._note = label("", "", wraps=True)
        self._reader = button("", lambda: None, kind="flat")  # nobody can press it: it is words with an icon
        self._reader.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._reader.setAccessibleName(tr("Who may read this note"))
        self._reader.setIconSize(QSize(16, 16))
        self._reader.setStyleSheet("font-size: 12px; padding: 0; text-align: left;")
        for each in (self._name, self._note):
            each.setFixedWidth(_STILL.width() - (24 if each is self._name else 0))
        head = row(self._marks, self._name, None, gap=8)
        lines = column(
            self._still, head, self._times, self._who, self._note, self._reader, gap=4, margins=(10, 10, 10, 10)
        )
        self.setLayout(lines)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_RESTS_MS)
        self._rest.timeout.connect(self._open)
        page.timeline.hand.over.connect(self._take)
        page.deck.state_changed.connect(self.forget)
        page.bridge.changed.connect(self.forget)
        self.hide()

    def forget(self, _: object = None) -> None:
        """Go, and do not come for what the cursor rested on."""
        self._rest.stop()
        self._moment = None
        self.hide()

    def _take(self, moment: Moment | None) -> None:
        self.forget()
        if moment is not None and not self._page.deck.playing:
            self._moment = moment
            self._rest.start()

    def _open(self) -> None:
        moment, page = self._moment, self._page
        if moment is None or page.recording is None or page.deck.playing or page.timeline.hand.busy:
            return
        lanes = page.timeline.lanes
        code, group = lanes.code_of(moment), lanes.group_of(moment)
        if self._mark is None:
            self._mark = ShapeMark(group, 16)
            self._marks.addWidget(self._mark)
        self._mark.show_group(group)
        self._still.show_still(page.recording.id, moment.face_ms, moment.id)
        self._name.setText(code.label)
        self._times.setText(_times(moment))
        self._who.setText(self._about(moment))
        self._note.setText(moment.note if len(moment.note) <= _LONGEST else f"{moment.note[:_LONGEST].rstrip()}…")
        words, icon = READERS[moment.note_for]
        self._reader.setText(words)
        self._reader.setAccessibleName(words)
        wear(self._reader, icon, "ink_2")
        for each in (self._note, self._reader):
            each.setVisible(bool(moment.note))
        self.layout().activate()  # type: ignore[union-attr]
        self.adjustSize()
        self._place(moment)
        self.show()
        self.raise_()

    def _about(self, moment: Moment) -> str:
        person = None
        if moment.person_id is not None and self._page.recording is not None:
            family = people.of_family(self._page.bridge.db, self._page.recording.family_id)
            person = next((one for one in family if one.id == moment.person_id), None)
        return tr("About {called}", called=person.called) if person is not None and person.called else _WHO[moment.who]

    def _place(self, moment: Moment) -> None:
        """Above the lane it is about, so that its neighbours stay free."""
        page, timeline = self._page, self._page.timeline
        row_ = timeline.hand.row_of(moment) or timeline.rows().view
        cursor = page.mapFromGlobal(QCursor.pos()).x()
        start, end = (timeline.mapTo(page, QPointF(timeline.x_of(ms), 0).toPoint()).x() for ms in _span(moment))
        x = min(max(cursor, start - 20), end + 20)
        top = timeline.mapTo(page, QPoint(0, round(row_.top()))).y()
        left = min(max(_GAP, x - self.width() // 2), page.width() - self.width() - _GAP)
        self.move(left, max(_GAP, top - self.height() - _GAP))


def _span(moment: Moment) -> tuple[int, int]:
    return moment.start_ms, moment.start_ms if moment.end_ms is None else moment.end_ms


def _times(moment: Moment) -> str:
    start = clock_text(moment.start_ms, exact=True)
    if moment.end_ms is None:
        return start
    return tr(
        "{start} to {time}  ·  {length}",
        start=start,
        time=clock_text(moment.end_ms, exact=True),
        length=length_text(moment.end_ms - moment.start_ms),
    )
