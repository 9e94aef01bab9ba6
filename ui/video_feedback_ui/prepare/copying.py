"""Copying moments to another code: they are taken up, and the next key of a code says to which."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QPainter

from video_feedback.words import tr
from video_feedback_ui.timeline.gestures import ghost

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage


class Copying(QObject):
    """`ids` are the moments that wait for the key of a code. Another choice ends it."""

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self._page = page
        self.ids: tuple[str, ...] = ()
        page.timeline.above.append(self._paint)
        page.selection.changed.connect(self.end)
        page.keys.teach({"copy_to": self.begin})

    def begin(self) -> None:
        """From now on the key of a code copies the chosen moments to it; asked for once more, it does not."""
        page = self._page
        if self.end():
            return
        if not page.selection.ids:
            page.now.say(tr("Choose a moment first: then copy it to another code"))
            return
        self.ids = page.selection.ids
        page.now.say(tr("Press the key of the code to copy to"))
        page.timeline.update()

    def takes(self, code_id: str) -> bool:
        """Whether the key of a code is meant for what waits to be copied; then that is done."""
        ids = self.ids
        if not ids:
            return False
        self.end()
        self.copy_to(ids, code_id)
        return True

    def copy_to(self, ids: Sequence[str], code_id: str) -> None:
        """Copy moments to a code of the scheme in use, and choose the copies."""
        page = self._page
        if page.desk is None:
            return
        with page.bridge.telling():
            made = page.desk.edits.copy(ids, page.desk.scheme, code_id, page.desk.coder)
            page.selection.set(moment.id for moment in made)

    def end(self) -> bool:
        """Let the keys tag again. False if nothing waited."""
        was, self.ids = bool(self.ids), ()
        if was:
            self._page.timeline.update()
        return was

    def _paint(self, painter: QPainter) -> None:
        if self.ids:
            count = len(self.ids)
            what = tr("1 moment") if count == 1 else tr("{count} moments", count=count)
            view = self._page.timeline.rows().view
            words = tr("Copy {what}: press the key of a code   ·   Esc ends", what=what)
            ghost.flag(painter, QPointF(view.center().x(), view.top() + 14), words, view)
