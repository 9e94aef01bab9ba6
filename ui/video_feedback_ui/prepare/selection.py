"""Which moments are chosen on the workbench: one, many or none. Deeds work on all, the inspector shows the last."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """`ids` in the order they were chosen; `chosen` is the last of them. `changed` tells every change.

    `anchor` is where a reach begins: the one that was chosen by itself last.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.ids: tuple[str, ...] = ()
        self.anchor: str | None = None

    @property
    def chosen(self) -> str | None:
        return self.ids[-1] if self.ids else None

    def choose(self, moment_id: str | None) -> None:
        """This one alone, or none."""
        self.anchor = moment_id
        self.set([moment_id] if moment_id else [])

    def set(self, ids: Iterable[str]) -> None:
        """These alone; the last one is opened in the inspector."""
        wanted = tuple(dict.fromkeys(ids))
        if wanted != self.ids:
            self.ids = wanted
            if self.anchor not in wanted:
                self.anchor = self.chosen
            self.changed.emit()

    def turn(self, moment_id: str) -> None:
        """Add a moment, or take it out."""
        others = [other for other in self.ids if other != moment_id]
        self.anchor = moment_id
        self.set(others if moment_id in self.ids else [*others, moment_id])

    def keep(self, there: Iterable[str]) -> None:
        """Forget those that are gone."""
        left = set(there)
        self.set(moment_id for moment_id in self.ids if moment_id in left)
