"""Where the library is to lie: this laptop's own disk, and not a place that does it no good."""

from pathlib import Path

from PySide6.QtCore import QTimer

from video_feedback.errors import Trouble
from video_feedback.library.folder import lay
from video_feedback.vault import place as places
from video_feedback.words import tr
from video_feedback_ui.parts import files
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import button, card, column, field, label, row
from video_feedback_ui.theme import TOUCH
from video_feedback_ui.vault.guided import Step

DEFAULT_NAME = "Video Feedback"
_PAUSE_MS = 200


class PlaceStep(Step):
    name = tr("Folder")
    title = tr("Where is it to lie?")
    sentence = tr("A library is one folder on this laptop. It holds the families, the films and all you write, locked.")

    def __init__(self) -> None:
        super().__init__()
        self.place = field(tr("Folder of the new library"))
        self.place.setText(str(free(Path.home() / DEFAULT_NAME)))
        self.place.setFixedHeight(TOUCH)
        self.choose = button(tr("Choose"), self._choose, icon="folder-open")
        self.choose.setAutoDefault(False)
        self.choose.setAccessibleName(tr("Choose another folder"))
        self.choose.setFixedHeight(TOUCH)
        self._icon = IconLabel("warning", 20)
        self._said = label("", wraps=True)
        self._card = card()
        self._card.setLayout(row(column(self._icon, None), self._said, gap=12, margins=(16, 14, 16, 14)))
        self._name = label(
            tr("The folder’s name can be read by anybody: no family’s name belongs in it."), "small", wraps=True
        )
        self.setLayout(
            column(label(tr("Folder"), "small"), row(self.place, self.choose), self._name, 10, self._card, None)
        )
        self.setFocusProxy(self.place)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.place.textChanged.connect(self._pause.start)
        self.place.textChanged.connect(self.changed)
        self.place.returnPressed.connect(self.entered)

    @property
    def folder(self) -> Path:
        return Path(self.place.text().strip()).expanduser().absolute()

    @property
    def is_ready(self) -> bool:
        return bool(self.place.text().strip())

    @property
    def said(self) -> str:
        """What is to be known of the place; empty where all is well."""
        return "" if self._card.isHidden() else self._said.text()

    def enter(self) -> None:
        self.look()

    def look(self) -> None:
        """Say what is known of the place."""
        found = places.of(self.folder) if self.is_ready else places.Place("own")
        self._card.setVisible(bool(found.sentence))
        self._said.setText(found.sentence)
        self._said.setAccessibleName(found.sentence)
        self._icon.show_icon("prohibit" if found.is_refused else "warning")

    def work(self) -> None:
        self.look()
        places.refuse_unsafe(self.folder)
        if self.folder.exists():
            lay(self.folder)  # says so where there is something in it
        elif not _may_be_made(self.folder):
            raise Trouble(tr("The library cannot be made here. Choose a folder of your own."))

    def _choose(self) -> None:
        files.choose_folder(self, tr("A folder for the library"), self.folder.parent, self.take)

    def take(self, folder: Path) -> None:
        """A folder that holds something already is where the library goes into, not what it becomes."""
        empty = folder.is_dir() and not any(folder.iterdir())
        self.place.setText(str(folder if empty else free(folder / DEFAULT_NAME)))


def free(folder: Path) -> Path:
    """The folder, or the next of its name that is not there yet."""
    number, found = 1, folder
    while found.exists():
        number += 1
        found = folder.with_name(f"{folder.name} {number}")
    return found


def _may_be_made(folder: Path) -> bool:
    above = next((each for each in folder.parents if each.exists()), None)
    return above is not None and above.is_dir()
