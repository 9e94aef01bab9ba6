"""A pick in the record: how it went, who spoke first, what they said to it; or why it was not shown."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame

from video_feedback.feedback.record import Went
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.one_line import OneLine
from video_feedback_ui.parts.shapes import ShapeMark
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import column, label, row
from video_feedback_ui.present.words_said import WordsSaid
from video_feedback_ui.record.deeds import RecordDeeds
from video_feedback_ui.record.why_field import WhyField
from video_feedback_ui.sessions.facts import PickFacts

_STILL = QSize(128, 72)


class ShownCard(QFrame):
    def __init__(self, bridge: Bridge, deeds: RecordDeeds, number: int, facts: PickFacts) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._deeds, self._pick_id = deeds, facts.pick.id
        self._opened = False  # the field of why is open, and nothing stands in it yet
        self._went: Went | None = None
        called = facts.code.label
        self.still = StillView(bridge, _STILL, tr("The film is not there"))
        self.still.show_still(facts.recording.id, facts.pick.still_ms, facts.moment.id, crop=facts.crop)
        self._words = label("", "small")
        self.first = Tick(tr("They spoke first"), tr("They spoke first to {moment}", moment=called))
        self.first.clicked.connect(lambda on: deeds.spoke_first(facts.pick.id, on))
        self.not_shown = Tick(tr("Not shown"), tr("{moment} was not shown", moment=called))
        self.not_shown.clicked.connect(self._turn)
        self.why = WhyField(tr("Why {moment} was not shown", moment=called), self._write_why)
        self.said = WordsSaid(bridge, tr("What they said to {moment}", moment=called))
        title = row(
            label(str(number), "strong"), ShapeMark(facts.group), OneLine(called, "medium"), None,
            label(facts.when, "small"), gap=8,
        )  # fmt: skip
        how = row(self.first, self.not_shown, None, gap=8)
        inner = row(column(self.still, None), gap=16, margins=(14, 12, 14, 12))
        inner.addLayout(column(title, self._words, how, self.why, self.said, None, gap=6), 1)
        self.setLayout(inner)

    def show_went(self, went: Went, session_id: str) -> None:
        """Bring it up to date. What is being typed stays."""
        self._went = went
        out = went.was_shown is False
        is_marked = went.was_shown is True or (out and not went.pick.left_out.strip())
        self._words.setText(went.words)
        self._words.setVisible(bool(went.was_shown or (out and is_marked)))
        self.not_shown.setVisible(not is_marked)
        self.not_shown.setChecked(out or self._opened)
        self.why.setVisible(out or self._opened)
        self.why.kept.show(went.pick.left_out)
        self.first.setVisible(not self.why.isVisibleTo(self))
        self.first.setChecked(went.spoke_first)
        self.said.show_words(session_id, self._pick_id)
        has_words = len(self.said.edits) > 1 or any(edit.toPlainText() for edit in self.said.edits)
        self.said.setVisible(not self.why.isVisibleTo(self) or has_words)

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        self.why.kept.flush()
        self.said.flush()

    def _turn(self, out: bool) -> None:
        self._opened = out
        if self._went is None:
            return
        if not out and self._went.pick.left_out:
            self._deeds.leave_out(self._pick_id, "")
            return
        self.show_went(self._went, self._deeds.session_id)
        if out:
            self.why.setFocus()

    def _write_why(self, words: str, joins: bool) -> bool:
        return self._deeds.leave_out(self._pick_id, words, joins=joins)
