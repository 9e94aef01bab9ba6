"""The film of a pick on its card: the picture, what the moment is, its seconds and when they were."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.parts.shapes import ShapeMark
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.sessions.facts import PickFacts
from video_feedback_ui.sessions.pick_picture import LARGE_STILL, NARROW_STILL, STILL, PickPicture


class PickFilm(QWidget):
    """`trim_asked` by a press on the times, `crop_kept` and `crop_left` from below the picture while a part of it is
    chosen."""

    trim_asked = Signal()
    crop_kept = Signal()
    crop_left = Signal()

    def __init__(self, bridge: Bridge, facts: PickFacts) -> None:
        super().__init__()
        self._facts = facts
        self._is_narrow = self._is_cropping = False
        self.picture = PickPicture(bridge)
        self._mark = ShapeMark(facts.group)
        self._name = label("", "medium")
        self._seconds = label("", "strong")
        self.when = button("", self.trim_asked.emit, kind="words")
        self.when.setToolTip(tr("Begin or end at another frame, hold at one, or choose the still"))
        keep = button(tr("Keep"), self.crop_kept.emit, kind="chip-on", tip=tr("Keep it  (Enter)"))
        leave = button(tr("Leave"), self.crop_left.emit, kind="chip", tip=tr("Leave it as it was  (Esc)"))
        self.crop_bar = QWidget()
        self.crop_bar.setLayout(row(label(tr("Draw a frame"), "small"), None, leave, keep, gap=6))
        self.crop_bar.hide()
        self.setLayout(
            column(
                self.picture,
                3,
                row(self._mark, 4, self._name, None, self._seconds, gap=2),
                row(self.when, None, margins=(-4, 0, 0, 0)),
                self.crop_bar,
                None,
                gap=2,
            )
        )

    def show_facts(self, facts: PickFacts) -> None:
        """Bring the words up to date. The picture is shown by `show_still`."""
        self._facts = facts
        self._mark.show_group(facts.group)
        self._fit_name()
        self._seconds.setText(facts.seconds)
        self.when.setText(facts.when)
        self.when.setAccessibleName(tr("{when}. Trim, hold, or choose the still", when=facts.when))
        self.when.setEnabled(not facts.is_erased)
        if facts.is_erased:
            self.picture.show_none()

    def show_still(self, ms: int) -> None:
        """A frame of the film, as much of it as the pick shows."""
        facts = self._facts
        self.picture.show_still(facts.recording.id, ms, facts.moment.id, facts.crop)

    def be_narrow(self, *, is_narrow: bool) -> None:
        """A smaller picture on a small window."""
        self._is_narrow = is_narrow
        self.picture.be_narrow(is_narrow=is_narrow)
        self._fit()

    def choose_crop(self, *, is_on: bool) -> None:
        """A larger picture while a part of it is chosen."""
        self._is_cropping = is_on
        self.picture.be_large(is_large=is_on)
        self.crop_bar.setVisible(is_on)
        if is_on:
            self.picture.disc.hide()
        self._fit()

    def _fit(self) -> None:
        narrow = NARROW_STILL if self._is_narrow else STILL
        self.setFixedWidth((LARGE_STILL if self._is_cropping else narrow).width())
        self._fit_name()

    def _fit_name(self) -> None:
        code = self._facts.code.label
        words = code if self._facts.is_shared else tr("{code}, for you only", code=code)
        room = self.picture.width() - 72
        self._name.setText(QFontMetrics(self._name.font()).elidedText(words, Qt.TextElideMode.ElideRight, room))
        self._name.setToolTip(tip(words))
