"""What is set for the whole film: how it is put together, what stands on it, how it sounds, how it is saved."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from video_feedback.reels.reel import Finish
from video_feedback.words import tr
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.dropdown import Dropdown
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import column, field, label, row
from video_feedback_ui.reels.draft import FADE_MS, Draft

_MORE = ((0, tr("Nothing")), (500, tr("Half a second")), (1000, tr("One second")), (2000, tr("Two seconds")))
_CARDS = ((2500, tr("A moment")), (4000, tr("Long enough to read aloud")))
_HOLDS = ((0, tr("No")), (1000, tr("One second")), (2000, tr("Two seconds")), (4000, tr("Four seconds")))
_CAPTIONS = (
    ("none", tr("None")),
    ("burned", tr("In the picture")),
    ("track", tr("To be turned on and off")),
)
_SIZES = ((0, tr("As filmed")), (1080, tr("1080 lines")), (720, tr("720 lines, a smaller file")))
_FORMATS = (
    ("mp4", tr("MP4: any phone and television")),
    ("webm", tr("WebM: for web pages")),
)


class Finishing(QWidget):
    """`edited` gives what makes another film of the one that is shown: a function from Draft to Draft."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.many = Choice(tr("How many"), (("one", tr("One film"), "film-strip"), ("each", tr("A film each"), "copy")))
        self.many.chosen.connect(lambda value: self._edit(each=value == "each"))
        self.before, self.after = _list(tr("More before each"), _MORE), _list(tr("More after each"), _MORE)
        self.hold = _list(tr("Hold each last frame"), _HOLDS)
        self.stands = _list(tr("How long a card stands"), _CARDS)
        self.cards = Tick(tr("A card before each, with what it is called"))
        self.captions = _list(tr("Captions"), _CAPTIONS)
        self.lines_of = _list(tr("Size"), _SIZES)
        self.kind = _list(tr("Kind of file"), _FORMATS)
        self.opening, self.closing = field(tr("Words at the start")), field(tr("Words at the end"))
        for edit in (self.opening, self.closing):
            edit.setPlaceholderText(tr("No card"))
        self.pauses = Tick(tr("Hold where a pick pauses"))
        self.fades = Tick(tr("Fade softly in and out"))
        self.chapters = Tick(tr("Chapters, to go from one to the next"))
        self.even = Tick(tr("Every part as loud as the others"))
        self.muted = Tick(tr("No sound at all"))
        self._listen()
        self.setLayout(
            column(
                self.many,
                _pair(_named(tr("More before each"), self.before), _named(tr("More after each"), self.after)),
                _named(tr("Hold each last frame"), self.hold),
                self.pauses,
                self.fades,
                _head(tr("Words")),
                self.cards,
                _pair(_named(tr("Words at the start"), self.opening), _named(tr("Words at the end"), self.closing)),
                _named(tr("Each card stands for"), self.stands),
                _named(tr("Captions"), self.captions),
                self.chapters,
                _head(tr("Sound")),
                self.even,
                self.muted,
                _head(tr("File")),
                _named(tr("Size"), self.lines_of),
                _named(tr("Kind of file"), self.kind),
                gap=8,
            )
        )  # fmt: skip

    def _listen(self) -> None:
        self.before.activated.connect(lambda _: self._edit(before_ms=self.before.currentData()))
        self.after.activated.connect(lambda _: self._edit(after_ms=self.after.currentData()))
        self.muted.clicked.connect(lambda: self._edit(is_muted=self.muted.isChecked()))
        self.pauses.clicked.connect(lambda: self._edit(pauses=self.pauses.isChecked()))
        self.cards.clicked.connect(lambda: self._edit(cards=self.cards.isChecked()))
        self.hold.activated.connect(lambda _: self.edited.emit(partial(_held, ms=self.hold.currentData())))
        self.stands.activated.connect(lambda _: self._finish(title_ms=self.stands.currentData()))
        self.captions.activated.connect(lambda _: self._finish(captions=self.captions.currentData()))
        self.lines_of.activated.connect(lambda _: self._finish(height=self.lines_of.currentData()))
        self.kind.activated.connect(lambda _: self._finish(container=self.kind.currentData()))
        self.fades.clicked.connect(lambda: self._finish(fade_ms=FADE_MS if self.fades.isChecked() else 0))
        self.chapters.clicked.connect(lambda: self._finish(chapters=self.chapters.isChecked()))
        self.even.clicked.connect(lambda: self._finish(evens_sound=self.even.isChecked()))
        self.opening.textEdited.connect(lambda words: self._finish(opening=words))
        self.closing.textEdited.connect(lambda words: self._finish(closing=words))

    def show_draft(self, draft: Draft) -> None:
        """Show what is set now."""
        finish = draft.finish
        self.many.show_choice("each" if draft.each else "one")
        for made, value in (
            (self.before, draft.before_ms),
            (self.after, draft.after_ms),
            (self.hold, draft.hold_ms),
            (self.stands, finish.title_ms),
            (self.captions, finish.captions),
            (self.lines_of, finish.height),
            (self.kind, finish.container),
        ):
            _show(made, value)
        for tick, on in (
            (self.fades, finish.fade_ms > 0),
            (self.chapters, finish.chapters),
            (self.even, finish.evens_sound),
            (self.cards, draft.cards),
            (self.pauses, draft.pauses),
            (self.muted, draft.is_muted),
        ):
            tick.setChecked(on)
        for edit, words in ((self.opening, finish.opening), (self.closing, finish.closing)):
            _keep_typing(edit, words)
            edit.setEnabled(not draft.each)
            edit.setToolTip(tr("Only of one film with all the parts") if draft.each else "")
        self.pauses.setVisible(any(part.pauses for part in draft.parts))
        self.even.setEnabled(not draft.is_muted)
        self.chapters.setEnabled(not draft.each)

    def _edit(self, **how: Any) -> None:
        def made(draft: Draft) -> Draft:
            return replace(draft, **how)

        self.edited.emit(made)

    def _finish(self, **how: Any) -> None:
        def made(draft: Draft) -> Draft:
            finish: Finish = replace(draft.finish, **how)
            return replace(draft, finish=finish)

        self.edited.emit(made)


def _held(draft: Draft, *, ms: int) -> Draft:
    """Each part holds its last frame for so long; one that is to be otherwise is set so afterwards."""
    every = (replace(part, stretch=replace(part.stretch, hold_ms=ms)) for part in draft.parts)
    return replace(draft.with_parts(every), hold_ms=ms)


def _list(name: str, options: Sequence[tuple[object, str]]) -> Dropdown:
    made = Dropdown(name)
    made.setMinimumContentsLength(8)
    for value, words in options:
        made.addItem(words, value)
    return made


def _show(made: Dropdown, value: object) -> None:
    with QSignalBlocker(made):
        made.setCurrentIndex(max(0, made.findData(value)))


def _keep_typing(edit: QLineEdit, words: str) -> None:
    if edit.text() != words:
        with QSignalBlocker(edit):
            edit.setText(words)


def _named(name: str, made: QWidget) -> QWidget:
    whole = QWidget()
    whole.setLayout(column(label(name, "small"), made, gap=3))
    return whole


def _pair(left: QWidget, right: QWidget) -> QHBoxLayout:
    """Side by side, each as wide as the other."""
    made = row(gap=10)
    made.addWidget(left, 1)
    made.addWidget(right, 1)
    return made


def _head(words: str) -> QWidget:
    made = label(words, "small-strong")
    made.setContentsMargins(0, 8, 0, 0)
    return made
