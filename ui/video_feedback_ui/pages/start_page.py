"""Before a library is open: make one, open one, or try everything with a made family."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from video_feedback.library.folder import DATABASE
from video_feedback.vault.refusals import NotUnlocked
from video_feedback.words import tr
from video_feedback_ui import made_family
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.make_library import MakeLibrary
from video_feedback_ui.parts import files
from video_feedback_ui.parts.empty import EmptyPage, Step
from video_feedback_ui.parts.words import button, clear


class StartPage(QWidget):
    """The library that was open last comes first, if it is still there."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Start"))
        self._bridge = bridge
        self.made_folder = made_family.folder()
        self._making = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        bridge.opened.connect(self._remember)

    def show_place(self, _: str = "") -> None:
        clear(self._layout)
        self._layout.addWidget(self._content())
        self.setFocus()

    def _content(self) -> EmptyPage:
        last = Path(self._bridge.settings.last_library) if self._bridge.settings.last_library else None
        known = last is not None and (last / DATABASE).is_file()
        buttons: list[QPushButton] = []
        if known and last is not None:
            buttons.append(
                button(
                    tr("Open “{short}” again", short=_short(last.name)),
                    lambda: self._bridge.ask_to_unlock(last),
                    kind="filled",
                )
            )
        buttons.append(button(tr("Make a library"), self._make, icon="plus", kind="" if known else "filled"))
        buttons.append(button(tr("Open another") if known else tr("Open a library"), self._open))
        buttons.append(button(tr("Open a backup"), self._open_backup))  # on a new laptop it is all there is
        self.try_ = button(tr("Try it with a made family"), self._try)
        self._tell_making()
        return EmptyPage(
            tr("Replay the good seconds"),
            tr("A library is one folder on this laptop. It holds your families, their films, and what you write."),
            [*buttons, self.try_],
            [
                Step("film-strip", tr("Film"), tr("Five to ten minutes, on a phone")),
                Step("star-fill", tr("Pick"), tr("Three moments of a few seconds")),
                Step("chat-text", tr("Share"), tr("Watch them with the parent")),
            ],
            tr("Everything stays on this laptop. Nothing is sent anywhere."),
        )

    def _make(self) -> None:
        MakeLibrary(self._bridge, self).open()

    def _open(self) -> None:
        files.choose_folder(self, tr("The folder of the library"), Path.home(), self._bridge.ask_to_unlock)

    def _open_backup(self) -> None:
        from video_feedback_ui.backups.restore_dialog import open_backup  # noqa: PLC0415 (seldom wanted)

        open_backup(self._bridge, self)

    def _try(self) -> None:
        where = self.made_folder
        self._making = True
        self._tell_making()
        self._bridge.tasks.start(
            tr("Making a family to try things with"),
            lambda progress: made_family.prepare(where, progress),
            self._show_made,
            lambda sentence: self._bridge.told.emit(sentence, True),
            ended=self._tried,
        )

    def _show_made(self, made: Path) -> None:
        try:
            opened = made_family.unlocked(made)
        except NotUnlocked:  # somebody gave it a passphrase of their own
            self._bridge.ask_to_unlock(made)
            return
        with self._bridge.telling():
            self._bridge.open_folder(made, opened.key, opened.worker.id)

    def _tried(self) -> None:
        self._making = False
        self._tell_making()

    def _tell_making(self) -> None:
        self.try_.setEnabled(not self._making)
        self.try_.setToolTip(tr("It is being made just now.") if self._making else "")

    def _remember(self) -> None:
        if self._bridge.library.folder is not None:
            self._bridge.keep(last_library=str(self._bridge.library.folder))


def _short(name: str) -> str:
    return name if len(name) <= 24 else f"{name[:23]}…"
