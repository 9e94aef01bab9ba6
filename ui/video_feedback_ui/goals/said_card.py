"""What one of the two said on a day, in a card of their own; who may read it is written on it."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from video_feedback.errors import NotFound
from video_feedback.goals.levels import NAMES, RATERS, stands
from video_feedback.goals.standing import Standing
from video_feedback.library import goals, moments, sessions
from video_feedback.library.codebook import Codebook
from video_feedback.words import tr
from video_feedback_schemas.goal_records import Proof, Rater
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.goals.marks import Mark
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.reader_chip import READERS
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import button, clear, column, label, row
from video_feedback_ui.sessions.marks import READERS as WHO_READS

_MOST = 3
_LEAST, _MOST_HIGH = 36, 70


class SaidCard(QFrame):
    """`show_day` for a day's rating, `show_start` for how it was before work began."""

    def __init__(self, bridge: Bridge, rater: Rater) -> None:
        super().__init__()
        self.setObjectName("said")
        self.setProperty("kind", "inset")
        self._bridge, self._rater = bridge, rater
        self._mark = Mark(rater)
        self._head = label("", "small")
        self._reader_icon = IconLabel("eye-slash", 14)
        self._reader = label("", "small")
        self.words = label("", wraps=True)
        self._then = label("", "small", wraps=True)
        self._links = row(gap=4)
        self._area = scrolled(column(self.words, self._then, None, gap=2))
        head = row(self._mark, self._head, None, self._reader_icon, self._reader, gap=6)
        lines: QVBoxLayout = column(head, gap=3, margins=(10, 7, 12, 8))
        lines.addWidget(self._area)
        lines.addStretch(1)
        lines.addLayout(self._links)
        self.setLayout(lines)
        self.setMinimumHeight(84)

    def show_day(self, standing: Standing, day: str) -> None:
        """What this one said on that day."""
        rating = standing.rating(self._rater, day)
        self._mark.show_who(self._rater)
        self._head.setText(f"{RATERS[self._rater]}, {near_day(day)}")
        clear(self._links)
        self._reader.setVisible(rating is not None)
        self._reader_icon.setVisible(rating is not None)
        if rating is None:
            self._say(tr("Not rated on this day."), voice="second")
            self._then.hide()
            self._fit()
            return
        said = f"“{rating.words}”" if self._rater == "parent" else rating.words
        if rating.words.strip():
            self._say(said, voice="medium" if self._rater == "parent" else "")
        else:
            self._say(tr("{stands}, without words.", stands=stands(rating.level).capitalize()), voice="second")
        self._reader_icon.show_icon(READERS[rating.words_for][1])
        self._reader.setText(WHO_READS[rating.words_for])
        was = standing.words_by(rating) or NAMES[rating.level]
        self._then.setText(tr("Rated by earlier words: {was}", was=was))
        self._then.setVisible(standing.is_older(rating))
        self._fit()
        self._show_links(goals.proofs(self._bridge.db, rating.id))

    def show_start(self, standing: Standing) -> None:
        """How it was before work began, and what that rests on."""
        goal = standing.goal
        self._mark.show_who("start")
        day = f", {near_day(goal.baseline_on)}" if goal.baseline_on else ""
        self._head.setText(tr("At the start{day}: {stands}", day=day, stands=stands(goal.baseline)))
        self._say(goal.baseline_evidence.strip() or tr("Nothing is written of what this rests on."), voice="")
        self._reader_icon.show_icon("eye-slash")
        self._reader.setText(WHO_READS["worker"])
        self._reader.show()
        self._reader_icon.show()
        self._then.hide()
        clear(self._links)
        self._fit()

    def show_nothing(self) -> None:
        """Nobody has rated yet."""
        self._mark.show_who(self._rater)
        self._head.setText(RATERS[self._rater])
        self._say(tr("Not rated yet."), voice="second")
        for part in (self._reader, self._reader_icon, self._then):
            part.hide()
        clear(self._links)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the words are, up to four lines; the rest is scrolled to."""
        inside = self._area.widget()
        assert inside is not None
        needed = inside.heightForWidth(max(1, self.width() - 24))
        self._area.setFixedHeight(min(max(needed, _LEAST), _MOST_HIGH))

    def _say(self, words: str, *, voice: str) -> None:
        self.words.setText(words)
        if self.words.property("voice") != voice:
            self.words.setProperty("voice", voice)
            self.words.style().unpolish(self.words)
            self.words.style().polish(self.words)

    def _show_links(self, proofs: list[Proof]) -> None:
        links = [link for proof in proofs if (link := self._link(proof)) is not None]
        for words, place in links[:_MOST]:
            made = button(words, partial(self._go, place), kind="words")
            made.setToolTip(tr("Go there"))
            self._links.addWidget(made)
        if len(links) > _MOST:
            self._links.addWidget(label(tr("and {count} more", count=len(links) - _MOST), "small"))
        if links:
            self._links.addStretch(1)

    def _go(self, place: str) -> None:
        """To the session, or to the very moment in its film."""
        from video_feedback_ui.main_window import MainWindow  # noqa: PLC0415 (it reads this in)
        from video_feedback_ui.search import going  # noqa: PLC0415

        window = self.window()
        if isinstance(window, MainWindow):
            going.go(window, place)

    def _link(self, proof: Proof) -> tuple[str, str] | None:
        db = self._bridge.db
        try:
            if proof.session_id is not None:
                held_on = sessions.get(db, proof.session_id).held_on
                return tr("Session of {day}", day=near_day(held_on)), f"session:{proof.session_id}"
            assert proof.moment_id is not None
            moment = moments.get(db, proof.moment_id)
        except NotFound:
            return None
        return Codebook(db).code(moment).label, f"recording:{moment.recording_id}/moment:{moment.id}"
