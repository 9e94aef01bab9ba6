"""Looks for words on a thread of its own, with a connection that only reads: typing never waits."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from video_feedback.jobs import Progress
from video_feedback.library import search
from video_feedback.library.library import Library
from video_feedback.library.search import Found, Narrowed
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for; one more than `most` is read, to know whether there are more."""

    typed: str
    narrowed: Narrowed
    most: int


class Seeker(QObject):
    """One search at a time; of what was asked meanwhile only the newest is looked for. `answered` tells that one."""

    answered = Signal(object, list)  # Question, what was found

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._asked: Question | None = None
        self._busy = False
        bridge.closed.connect(self._closed)

    def ask(self, question: Question) -> None:
        self._asked = question
        if not self._busy:
            self._look(question)

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._asked = None

    def _look(self, question: Question) -> None:
        library = self._bridge.library
        self._busy = True
        self._bridge.tasks.start(
            tr("Searching"), partial(_found, library, question), partial(self._answer, question), self._fail, quiet=True
        )

    def _answer(self, question: Question, found: list[Found]) -> None:
        self._busy = False
        if self._asked == question:
            self.answered.emit(question, found)
        elif self._asked is not None and self._bridge.is_open:
            self._look(self._asked)

    def _fail(self, sentence: str) -> None:
        self._busy = False
        self._bridge.told.emit(sentence, True)

    def _closed(self) -> None:
        self._asked, self._busy = None, False


def _found(library: Library, question: Question, _: Progress) -> list[Found]:
    with library.reading() as db:
        return search.placed(db, search.find(db, question.typed, question.narrowed, limit=question.most + 1))
