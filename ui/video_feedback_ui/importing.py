"""The face of import: choose films or drop them on the window. One after the other, each a job that can be stopped."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMainWindow, QWidget

from video_feedback.errors import Trouble
from video_feedback.library import families, importing
from video_feedback.library.importing import Brought
from video_feedback.library.library import Library
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.choose_family import ChooseFamily
from video_feedback_ui.dialogs.family_dialog import FamilyDialog
from video_feedback_ui.parts import files
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.tasks import Task
from video_feedback_ui.theme import R_CARD, TITLE, font, tokens

_FILMS = tr("Films (*.mp4 *.mov *.m4v *.3gp *.mkv *.webm *.avi *.ts *.mts *.m2ts *.mpg *.mpeg *.wmv *.flv *.ogv *.dv)")
_MOST_TOLD = 4


def of(bridge: Bridge) -> "Importing":
    """The import of the bridge's library. One for all pages."""
    return bridge.findChild(Importing) or Importing(bridge)


@dataclass(frozen=True, slots=True)
class Wish:
    """A film that is to come in, and for whom; with a session, it is the film of that session itself."""

    path: Path
    family_id: str
    session_id: str = ""


class Importing(QObject):
    """`family_id` is the family that is on the screen, or empty: films go there without asking."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.family_id = ""
        self._bridge = bridge
        self._window: QWidget | None = None
        self._veil: _Veil | None = None
        self._waiting: deque[Wish] = deque()
        self._current: Wish | None = None
        self._came: list[str] = []
        self._stayed_out: list[str] = []
        self._loose = False
        self._several = False
        self._library: Library | None = None
        self._task: Task | None = None
        bridge.tasks.ended.connect(self._ended)
        bridge.closed.connect(self._forget)

    @property
    def unfinished(self) -> list[Wish]:
        """The film that is coming in and those behind it."""
        return [*([self._current] if self._task and self._current else []), *self._waiting]

    def serve(self, window: QMainWindow) -> None:
        """Take films that are dropped on a window, and its key."""
        self._window = window
        self._veil = _Veil(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        Shortcut("import", window, lambda: self.choose(self.family_id))

    def choose(self, family_id: str = "") -> None:
        """Let the worker choose films, for a family or for one to be asked for."""
        if not self._bridge.is_open or self._sheet_comes_first(lambda: self.choose(family_id)):
            return
        kinds = [_FILMS, tr("All files (*)")]
        files.choose_many(self._window, tr("Import films"), kinds, lambda paths: self.bring(paths, family_id))

    def choose_review(self, family_id: str, session_id: str) -> None:
        """Let the worker choose the film of a session itself."""
        if not self._bridge.is_open or self._sheet_comes_first(lambda: self.choose_review(family_id, session_id)):
            return
        title = tr("Bring in the film of the session")
        files.choose_one(self._window, title, _FILMS, lambda path: self.bring([path], family_id, session_id))

    def bring(self, paths: Sequence[Path], family_id: str = "", session_id: str = "") -> None:
        """Bring films into a family. Without one, ask; without any in the library, make the first. With a session, one
        film: that of the session itself."""
        if not paths or not self._bridge.is_open:
            return
        if self._sheet_comes_first(lambda: self.bring(paths, family_id, session_id)):
            return
        if family_id:
            self._waiting.extend(Wish(path, family_id, session_id) for path in paths)
            self._several = self._several or len(self._waiting) > 1
            if self._task is None:
                self._start_next()
            return
        if families.every(self._bridge.db):
            dialog: ChooseFamily | FamilyDialog = ChooseFamily(self._bridge, len(paths), self._window)
        else:
            dialog = FamilyDialog(self._bridge, None, self._window)
        dialog.chosen.connect(lambda chosen: self.bring(paths, chosen))
        dialog.open()

    def forget(self, family_id: str) -> None:
        """Bring nothing more into a family that is about to be erased."""
        self._waiting = deque(each for each in self._waiting if each.family_id != family_id)
        if self._task is not None and self._current is not None and self._current.family_id == family_id:
            task, self._task = self._task, None
            task.cancel()
            task.wait()
            self._start_next()

    def _sheet_comes_first(self, then: Callable[[], object]) -> bool:
        from video_feedback_ui.vault import make_sheet  # noqa: PLC0415 (it draws a page: not at the start)

        return make_sheet.comes_first(self._bridge, self._window, then)

    def _start_next(self) -> None:
        if not self._waiting:
            self._tell()
            return
        wish = self._current = self._waiting.popleft()
        self._library = library = self._bridge.library
        try:
            media = library.media
        except Trouble as trouble:
            self._failed(wish.path, str(trouble))
            return
        more = tr(", {count} more to come", count=len(self._waiting)) if self._waiting else ""
        self._task = self._bridge.tasks.start(
            tr("Bringing in a film{more}", more=more),
            lambda progress: importing.bring_in(wish.path, media, progress),
            lambda brought: self._write(wish, brought),
            lambda sentence: self._failed(wish.path, sentence),
        )

    def _write(self, wish: Wish, brought: Brought) -> None:
        from video_feedback.media import trust  # noqa: PLC0415 (reads films: not at the start of the app)
        from video_feedback_ui import previews, trying  # noqa: PLC0415 (reads films: not at the start of the app)

        if self._library is None:
            return  # the library was closed meanwhile; it sweeps up when it is opened again
        try:
            previews.of(self._bridge)  # it draws what is imported
            with self._library.change(tr("Import a film"), place=f"family:{wish.family_id}", undoable=False) as db:
                recording = importing.record(db, brought, wish.family_id, wish.session_id)
        except Trouble as trouble:
            importing.discard(brought)
            self._failed(wish.path, str(trouble))
            return
        reference = families.get(self._bridge.db, recording.family_id).reference
        times = trust.sentence(recording.trust, recording.loose_ms)
        if wish.session_id:
            self._came.append(
                tr(
                    "“{title}” is in. It opens when everyone in view has agreed to the film of the session itself: "
                    "say on its card who that is.",
                    title=recording.title,
                )
            )
            self._go_on()  # what is closed is not tried either: that is done when it is opened
            return
        self._came.append(
            tr(
                "“{title}” is in {reference}. {times} Say on its card who is in view.",
                title=recording.title,
                reference=reference,
                times=times,
            )
        )
        self._loose |= recording.trust == "loose"
        trying.of(self._bridge).begin(recording.id)
        self._go_on()

    def _failed(self, path: Path, sentence: str) -> None:
        said = f"{path.name}: {sentence}" if self._several else sentence
        self._stayed_out.append(said)
        self._bridge.told.emit(said, True)
        self._go_on()

    def _go_on(self) -> None:
        self._task = None
        self._start_next()

    def _tell(self) -> None:
        lines = []
        if len(self._came) == 1:
            lines.append(self._came[0])
        elif self._came:
            loose = tr(" Where times are not exact, the film’s card says so.") if self._loose else ""
            lines.append(tr("{count} films are in.{loose}", count=len(self._came), loose=loose))
        # Each was told when it happened, and the next sentence took its place: so once more, all of them.
        missing = len(self._stayed_out)
        if self._several and missing:
            lines += self._stayed_out[:_MOST_TOLD]
            if missing > _MOST_TOLD:
                lines.append(tr("And {missing} more did not come in.", missing=missing - _MOST_TOLD))
        if lines:
            self._bridge.told.emit("\n".join(lines), self._several and missing > 0)
        self._came, self._stayed_out, self._several, self._loose = [], [], False, False

    def _ended(self, task: Task) -> None:
        # A job that told nothing was stopped: then the films behind it are not wanted either.
        if task is self._task:
            self._task = None
            self._waiting.clear()
            self._tell()

    def _forget(self) -> None:
        self._library = self._task = self._current = None
        self._waiting.clear()
        self._came, self._stayed_out, self._several, self._loose, self.family_id = [], [], False, False, ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window or self._veil is None:
            return False
        if event.type() == QEvent.Type.DragLeave:
            self._veil.hide()
        elif isinstance(event, QDropEvent):  # entering and moving are kinds of it
            paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
            if paths and self._bridge.is_open:
                event.acceptProposedAction()
                self._veil.show_veil(event.type() != QEvent.Type.Drop)
                if event.type() == QEvent.Type.Drop:
                    self.bring(paths, self.family_id)
                return True
        return False


class _Veil(QWidget):
    """Lies over the window while films are held above it."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_veil(self, visible: bool) -> None:
        if visible:
            self.setGeometry(self.window().rect())
            self.raise_()
        self.setVisible(visible)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(tokens().paper)
        veil.setAlphaF(0.88)
        painter.fillRect(self.rect(), veil)
        pen = QPen(QColor(tokens().accent), 2)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(24, 24, -24, -24), R_CARD, R_CARD)
        painter.setFont(font(TITLE, 600))
        painter.setPen(QColor(tokens().accent_ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Drop the film here"))
