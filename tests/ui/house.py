"""A window with a library, and short ways to fill it and to look at it."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QLineEdit, QListWidget, QWidget

from tests.ui import looked_through
from video_feedback.library import families, household, importing
from video_feedback_schemas.ids import PersonId, new_id
from video_feedback_schemas.records import Family, Person, Recording
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.parts.press_card import PressCard


class House:
    """Short ways to fill the library and to look at the window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.bridge = window.bridge
        self.library = window.bridge.library
        self.db = self.library.db
        self.told: list[tuple[str, bool]] = []
        self.bridge.told.connect(lambda sentence, is_trouble: self.told.append((sentence, is_trouble)))

    def family(self, reference: str, *, born_on: str | None = "2026-02-05", due_on: str | None = None) -> Family:
        family = families.new(reference)
        baby = Person(
            id=PersonId(new_id()), family_id=family.id, role="baby", called="Robin", born_on=born_on, due_on=due_on
        )
        with self.bridge.change(f"Add the family {reference}", place=f"family:{family.id}") as db:
            household.keep(db, family, [baby])
        return family

    def film(self, family: Family, path: Path) -> Recording:
        with looked_through.once():
            brought = importing.bring_in(path, self.library.media)
        with self.library.change("Import a film", undoable=False) as db:
            return importing.record(db, brought, family.id)

    def page(self, name: str) -> QWidget:
        return self.window.page(name)


def nameless(page: QWidget) -> list[str]:
    """The widgets of a page that can be worked but have no name for a screen reader."""
    kinds = (QAbstractButton, QLineEdit, QAbstractSpinBox, QListWidget, PressCard)
    found = [each for kind in kinds for each in page.findChildren(kind)]
    return [
        f"{type(each).__name__} {each.objectName()}"
        for each in found
        if not each.accessibleName() and not isinstance(each.parent(), QAbstractSpinBox)
    ]
