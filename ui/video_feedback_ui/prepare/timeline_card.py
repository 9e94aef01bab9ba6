"""The card at the foot: the timeline, what its keys do, what it shows of the film, and how close it looks."""

from math import log

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSlider, QWidget

from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts import menu
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.words import button, column, label, row, tool
from video_feedback_ui.timeline import lane_menu
from video_feedback_ui.timeline.arrange import Arrangement
from video_feedback_ui.timeline.scale import NARROWEST_MS
from video_feedback_ui.timeline.timeline import Timeline

_HINTS = (("mark_in", tr("in")), ("mark_out", tr("out")), ("pick", tr("pick")), ("note", tr("note")))
_TOOL = QSize(32, 30)
_ROOM_FOR_ALL = 1500


class TimelineCard(QFrame):
    """The slider goes from the whole film (left) to single frames (right), in steps that look even.

    `row_asked` tells that the `pictures` or the `sound` are to be shown, or put away.
    """

    row_asked = Signal(str)
    snap_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.timeline = Timeline()
        self.pictures = self._chip(tr("Pictures"), "pictures", "timeline_pictures")
        self.sound = self._chip(tr("Sound"), "sound", "timeline_sound")
        self.snap = button(tr("Snap"), self.snap_asked.emit, kind="chip")
        self.snap.setCheckable(True)
        self.snap.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.snap.setAccessibleName(tr("Snap while dragging"))
        self.snap.setToolTip(
            tr("What you drag snaps to edges, marks and frames; hold Ctrl to be free  ({key})", key=key_text("snap"))
        )
        self.by = button(
            tr("Lanes by group"), self._offer_lanes, kind="chip", tip=tr("By what the lanes go, and each of them")
        )
        self.by.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        wear(self.by, "caret-down", "ink_2")
        self.by.setIconSize(QSize(12, 12))
        self.by.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the sign that it opens stands behind the words
        self.all_again = button(lane_menu.SHOW_ALL, lambda: lane_menu.show_all(self.timeline), kind="chip")
        self.all_again.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.all_again.setToolTip(tr("None folded, none left out, none alone"))
        self.all_again.hide()
        self.timeline.arranged.connect(self.show_arrangement)
        self._zoom = QSlider(Qt.Orientation.Horizontal)
        self._zoom.setRange(0, 100)
        self._zoom.setFixedWidth(96)
        self._zoom.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._zoom.setAccessibleName(tr("How close the timeline looks"))
        self._zoom.valueChanged.connect(self._zoom_to)
        wider = tool(
            tr("Zoom out"), "minus", lambda: self.timeline.zoom(1 / 1.6), role="ink_2", key=key_text("zoom_out")
        )
        closer = tool(tr("Zoom in"), "plus", lambda: self.timeline.zoom(1.6), role="ink_2", key=key_text("zoom_in"))
        for each in (wider, closer):
            each.setFixedSize(_TOOL)
        keys = [(key_text(name), words) for name, words in _HINTS]
        hints = row(gap=6)
        self._hints = QWidget()
        self._hints.setLayout(hints)
        for key, words in keys:
            cap = label(key, "key")
            cap.setFixedHeight(20)
            hints.addWidget(cap)
            hints.addWidget(label(words, "small"))
            hints.addSpacing(6)
        rows = row(self.by, self.pictures, self.sound, self.snap, self.all_again, gap=6)
        self.beside = row(gap=6)  # what else there is to say of what is chosen
        head = row(
            label(tr("Timeline"), "strong"),
            8,
            rows,
            2,
            self.beside,
            None,
            self._hints,
            wider,
            self._zoom,
            closer,
            gap=4,
            margins=(12, 4, 8, 0),
        )
        inner = column(head, row(self.timeline, margins=(12, 0, 0, 2)), gap=2)
        inner.setStretch(1, 1)
        self.setLayout(inner)
        self.timeline.zoomed.connect(self._show_zoom)

    def show_rows(self, *, pictures: bool, sound: bool) -> None:
        """Say which of the two are shown."""
        self.pictures.setChecked(pictures)
        self.sound.setChecked(sound)

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Say by what the lanes go, and offer a way back where some are not shown as usual."""
        words = lane_menu.words(arrangement.by)
        self.by.setText(words)
        self.by.setAccessibleName(words)
        self.all_again.setVisible(not arrangement.is_plain)

    def make_room(self, wanted: bool) -> None:
        """Put the hints away where something else needs their room."""
        self._hints.setVisible(not wanted or self.width() >= _ROOM_FOR_ALL)

    def _offer_lanes(self) -> None:
        menu.offer(self.by, lane_menu.of_all(self.timeline))

    def _chip(self, words: str, name: str, action: str) -> QPushButton:
        made = button(words, lambda: self.row_asked.emit(name), kind="chip")
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(tr("{words} on the timeline", words=words))
        made.setToolTip(tr("{words} on the timeline, or none  ({key})", words=words, key=key_text(action)))
        return made

    def _narrowest(self) -> float:
        return min(1.0, NARROWEST_MS / self.timeline.scale.length_ms)

    def _zoom_to(self, value: int) -> None:
        wanted = self.timeline.scale.length_ms * self._narrowest() ** (value / 100)
        self.timeline.zoom(self.timeline.scale.span_ms / wanted)

    def _show_zoom(self) -> None:
        share = self.timeline.scale.span_ms / self.timeline.scale.length_ms
        narrowest = self._narrowest()
        self._zoom.blockSignals(True)
        self._zoom.setValue(round(100 * log(share) / log(narrowest)) if narrowest < 1 else 0)
        self._zoom.blockSignals(False)
