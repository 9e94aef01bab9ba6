"""The ways to what is hidden in a film: its page, or the same over a dialog that is not to be left."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from video_feedback.errors import Trouble
from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.hide.deeds import place_of
from video_feedback_ui.hide.doing import Doing
from video_feedback_ui.hide.view import HideView
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, column, label, row, tool


def open_hide(bridge: Bridge, recording_id: str, parent: QWidget) -> None:
    """Show what is hidden in a film: on its page, or, from within a dialog, over that."""
    if not isinstance(parent.window(), QDialog):
        bridge.asked_to_show.emit(place_of(recording_id))
        return
    try:
        made = HideDialog(bridge, recording_id, parent.window())
    except Trouble as trouble:
        bridge.told.emit(str(trouble), True)
        return
    made.open()


class HideDialog(QDialog):
    """The page in a window of its own. It goes when it is closed, and lets go of the film."""

    def __init__(self, bridge: Bridge, recording_id: str, parent: QWidget) -> None:
        """Raises NotFound, and Trouble if the film cannot be looked at."""
        super().__init__(parent)
        self.setWindowTitle(tr("Hide"))
        self._bridge = bridge
        self._place = place_of(recording_id)
        self.view = HideView(bridge)
        self.doing = Doing(self.view)
        try:
            self.view.open(recording_id)
        except Trouble:
            self.deleteLater()
            raise
        assert self.view.recording is not None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        find = button(tr("Find faces"), lambda: self.doing.offer_to_find(find), icon="user-focus")
        find.setToolTip(tr("Look for faces in the film  ({key})", key=key_text("hide_find")))
        self.done_button = button(tr("Done"), self.accept, kind="filled")
        self._undo = tool(tr("Take back"), "arrow-u-up-left", self.take_back, key=key_text("undo"))
        head = row(
            label(tr("Hide in “{title}”", title=self.view.recording.title), "title"),
            None,
            self._undo,
            self.view.preview,
            find,
            self.done_button,
            margins=(16, 12, 16, 0),
        )
        for each in (find, self.done_button):
            each.setAutoDefault(False)
        lines = column(head, self.view, gap=0)
        lines.setStretch(1, 1)
        self.setLayout(lines)
        self.resize(QSize(1240, 700))
        Shortcut("undo", self, self.take_back)
        bridge.closed.connect(self.reject)
        self.view.closed_by_itself.connect(self._film_went)

    def take_back(self) -> None:
        """Take back the last step, if it was done here."""
        step = self._bridge.library.undoable()
        if step is not None and step.place == self._place:
            with self._bridge.telling():
                self._bridge.library.undo()
                self.view.say(tr("Taken back: {what}", what=step.name))
        else:
            self.view.say(tr("Nothing more of this is to be taken back here."))

    def done(self, result: int) -> None:
        self.view.close_film()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.view.close_film()
        super().closeEvent(event)

    def _film_went(self, why: str) -> None:
        self._bridge.told.emit(why, True)
        self.reject()
