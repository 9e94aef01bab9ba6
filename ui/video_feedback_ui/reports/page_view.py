"""The page of a report, as it will be read: the same content, drawn as a sheet of paper."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from video_feedback.exports.summary import ParentSummary, Summary
from video_feedback.feedback import parent_words
from video_feedback.goals.levels import RATERS
from video_feedback.library.instants import day_of, day_text
from video_feedback.words import tr
from video_feedback_schemas.interchange import MomentEntry, PickEntry, SessionEntry
from video_feedback_schemas.times import clock_text, length_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.shapes import ShapeMark
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.words import clear, column, label, row, rule
from video_feedback_ui.sessions.marks import READERS

_MOST = 40  # a page of thousands of rows is for the file, not for a glance at it


class PageView(QFrame):
    """Shows a summary. Nothing on it can be pressed."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("The page"))
        self._bridge = bridge
        self._lines: QVBoxLayout = column(gap=6, margins=(36, 28, 36, 32))
        self.setLayout(self._lines)

    def show_worker(self, content: Summary) -> None:
        """The page for the worker or the team."""
        clear(self._lines)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        file, session = content.file, content.file.session
        day = _day(session.held_on) if session else ""
        self._title(tr("Session of {day}", day=day) if session else file.recordings[0].title)
        age = session.baby_age if session else file.recordings[0].baby_age
        self._words(
            " · ".join(part for part in (file.family, tr("baby {age}", age=age) if age else "") if part), "second"
        )
        if session is not None:
            self._session(session)
        if file.moments:
            self._heading(tr("Moments"))
        for moment in file.moments[:_MOST]:
            self._lines.addLayout(self._moment(content, moment))
        if len(file.moments) > _MOST:
            self._words(tr("and {count} more", count=len(file.moments) - _MOST), "small")
        self._lines.addWidget(rule())
        self._words(file.limits, "small")
        self._lines.addStretch(1)

    def show_parent(self, content: ParentSummary, stills: Sequence[tuple[str, int, str]]) -> None:
        """The page for the parent. `stills` are the recording and time of each moment's picture, and the moment."""
        clear(self._lines)
        file = content.file
        say = partial(parent_words.say, file.language)
        to_the_left = parent_words.runs_to_the_left(file.language)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if to_the_left else Qt.LayoutDirection.LeftToRight)
        self._title(file.title)
        self._words(file.day, "second")
        if file.question:
            self._words(parent_words.quoted(file.language, file.question))
        for moment, still_of in zip(file.moments, stills, strict=True):
            self._lines.addSpacing(12)
            still = StillView(self._bridge, QSize(400, 225), "")
            still.show_still(*still_of)
            self._lines.addLayout(row(still, None))
            self._words(moment.seen, "strong")
            for voice, language in ((moment.voice, file.language), (moment.voice_other, file.second_language)):
                if voice:
                    self._words(parent_words.quoted(language, voice), "said")
            if moment.note:
                self._words(moment.note)
            for words in moment.words:
                self._said(say("you_said"), words)
        for number, words in enumerate(file.words):
            self._said("" if number else say("your_words"), words)
        if file.note:
            self._words(file.note)
        self._said(say("next_step"), file.next_step)
        self._lines.addStretch(1)

    def _session(self, session: SessionEntry) -> None:
        self._said(tr("Theme"), session.theme)
        self._said(tr("The parent’s question"), session.question)
        if session.picks:
            self._heading(tr("The script"))
        for pick in session.picks:
            self._lines.addLayout(self._pick(pick))
        for remark in session.remarks:
            self._words(f"{RATERS[remark.speaker]}: “{remark.words}”")
        self._said(tr("Next step, in the parent’s words"), session.next_step)
        self._said(tr("Note, for {note_for}", note_for=READERS[session.note_for]), session.note)

    def _pick(self, pick: PickEntry) -> QHBoxLayout:
        still = StillView(self._bridge, QSize(176, 99), "")
        still.show_still(pick.recording, pick.still_ms, pick.moment)
        span = tr(
            "{start} to {end}, {length}",
            start=clock_text(pick.start_ms),
            end=clock_text(pick.end_ms),
            length=length_text(pick.end_ms - pick.start_ms),
        )
        lines = column(row(label(pick.label, "strong"), label(span, "small"), None), gap=3)
        for name, words in ((tr("Say"), pick.say), (tr("Ask"), pick.ask), (tr("Baby’s voice"), pick.voice)):
            if words:
                lines.addWidget(_wrapped(f"{name}: {words}"))
        for remark in pick.remarks:
            lines.addWidget(_wrapped(f"{RATERS[remark.speaker]}: “{remark.words}”", "medium"))
        lines.addStretch(1)
        both = row(_at_top(still), gap=16, margins=(0, 4, 0, 6))
        both.addLayout(lines, 1)
        return both

    def _moment(self, content: Summary, moment: MomentEntry) -> QHBoxLayout:
        span = clock_text(moment.start_ms)
        if moment.end_ms is not None:
            span += tr(
                " to {time}, {length}",
                time=clock_text(moment.end_ms),
                length=length_text(moment.end_ms - moment.start_ms),
            )
        when = label(span, "small")
        when.setFixedWidth(120)
        name = label(moment.label)
        name.setFixedWidth(170)
        line = row(when, ShapeMark(content.groups[moment.id]), name, gap=8)
        words = (
            [_wrapped(moment.note), label(tr("For {note_for}", note_for=READERS[moment.note_for]), "small")]
            if moment.note
            else []
        )
        line.addLayout(column(*words, gap=1), 1)
        return line

    def _title(self, words: str) -> None:
        self._lines.addWidget(_wrapped(words, "title"))

    def _heading(self, words: str) -> None:
        self._lines.addSpacing(10)
        self._lines.addWidget(label(words, "strong"))

    def _words(self, words: str, voice: str = "") -> None:
        self._lines.addWidget(_wrapped(words, voice))

    def _said(self, name: str, words: str) -> None:
        if words:
            self._lines.addSpacing(4)
            if name:
                self._lines.addWidget(label(name, "small"))
            self._words(words)


def _wrapped(words: str, voice: str = "") -> QWidget:
    return label(words, voice, wraps=True)


def _at_top(widget: QWidget) -> QLayout:
    return column(widget, None)


def _day(text: str) -> str:
    return day_text(day_of(text))
