"""One family: its films and sessions, its pathway, its goals, its people and what they agreed to."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from video_feedback.errors import NotFound
from video_feedback.library import families
from video_feedback.library.instants import day_of, today
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_schemas.records import Family, FamilyStatus
from video_feedback_ui import importing
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.family_dialog import FamilyDialog
from video_feedback_ui.dialogs.person_dialog import PersonDialog
from video_feedback_ui.dialogs.status_dialog import StatusDialog, set_status
from video_feedback_ui.erasing import asking
from video_feedback_ui.families import glance
from video_feedback_ui.families.films_tab import FilmsTab
from video_feedback_ui.families.tabs import FILMS, TABS, TabRow
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.head import Head
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, column, label, row, tool
from video_feedback_ui.reels import of_a_film
from video_feedback_ui.theme import S5


class _AtRest(QFrame):
    """One line over a family that is paused or closed, and the way back."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "notice")
        self._words = label("", "small-ink", wraps=True)
        self._family_id = ""
        self.again = button(tr("Open again"), lambda: self._open(bridge))
        inner = row(self._words, self.again, gap=16, margins=(S5, 8, S5, 8))
        inner.setStretch(0, 1)
        self.setLayout(inner)

    def show_family(self, family: Family) -> None:
        self._family_id = family.id
        self.setVisible(family.status != "open")
        word = tr("Paused") if family.status == "paused" else tr("Closed")
        since = tr(" since {day}", day=near_day(family.status_on)) if family.status_on else ""
        because = f": {family.status_because}" if family.status_because else ""
        self._words.setText(
            tr("{word}{since}{because}. Nobody is reminded of anything.", word=word, since=since, because=because)
        )

    def _open(self, bridge: Bridge) -> None:
        with bridge.telling():
            set_status(bridge, self._family_id, "open")


class FamilyPage(QWidget):
    """`show_place` names the family, `show_within` the tab. Films dropped while it is shown are this family's."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._bridge = bridge
        self._family_id, self._shown = "", FILMS
        self.head = Head(bridge)
        self.edit = button(
            tr("Edit"),
            self._edit,
            icon="pencil-simple",
            tip=tr("Name, babies and adults  ({key})", key=key_text("edit_family")),
        )
        self.import_ = button(
            tr("Import a film"),
            self._import,
            icon="film-strip",
            tip=tr("Import a film  ({key})", key=key_text("import")),
        )
        self.more = tool(tr("More"), "dots-three-bold", self._offer)
        self.head.right.addWidget(self.more)
        self.head.right.addWidget(self.edit)
        self.head.right.addWidget(self.import_)
        self.tabs = TabRow()
        self.tabs.chosen.connect(self._choose)
        self.rest = _AtRest(bridge)
        self._stack = QStackedWidget()
        self._made: dict[str, QWidget] = {}
        self.setLayout(column(self.head, self.tabs, self.rest, self._stack, gap=0))
        bridge.changed.connect(self._changed)
        for name, deed in (
            ("next_tab", lambda: self._turn(1)),
            ("previous_tab", lambda: self._turn(-1)),
            ("edit_family", self._edit),
            ("new_person", self._add_person),
            ("keepsake_of_family", self._make_keepsake),
        ):
            Shortcut(name, self, deed)

    @property
    def films(self) -> FilmsTab:
        made = self.tab(FILMS)
        assert isinstance(made, FilmsTab)
        return made

    def tab(self, name: str) -> QWidget:
        """The page of a tab, made when it is first asked for. KeyError if there is none of that name."""
        if name not in self._made:
            made = {tab.name: tab for tab in TABS}[name].make(self._bridge)
            self._made[name] = made
            self._stack.addWidget(made)
        return self._made[name]

    def show_place(self, family_id: str) -> None:
        """Show a family; the one shown before if none is named."""
        if family_id and family_id != self._family_id:
            self._leave_tab()
            self._family_id, self._shown = family_id, FILMS
        importing.of(self._bridge).family_id = self._family_id
        self._refresh()
        self.setFocus()

    def show_within(self, within: str) -> None:
        """Show the tab that a place names behind its stroke: `pathway`, or `pathway/stage:ID`; the first for none."""
        name, _, thing = within.partition("/")
        name = name or FILMS
        if name in {tab.name for tab in TABS} and name != self._shown:
            self._leave_tab()
            self._shown = name
            self._refresh()
        if thing and hasattr(tab := self.tab(self._shown), "show_thing"):
            tab.show_thing(thing)

    @property
    def presenting(self) -> object | None:
        """What the parent is shown from the tab on screen, where it has such a thing."""
        return getattr(self._stack.currentWidget(), "presenting", None)

    @property
    def place(self) -> str:
        """The family on screen, with its tab where that is not the first."""
        return f"family:{self._family_id}" + (f"/{self._shown}" if self._shown != FILMS else "")

    def leave(self) -> None:
        importing.of(self._bridge).family_id = ""
        self._leave_tab()

    def _leave_tab(self) -> None:
        leave = getattr(self._stack.currentWidget(), "leave", None)
        if leave is not None:
            leave()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The family of before may be gone; which one is to be shown comes next.
        if not self._bridge.is_open:
            return
        with suppress(NotFound):
            families.get(self._bridge.db, self._family_id)
            self._refresh()

    def _choose(self, name: str) -> None:
        self._bridge.asked_to_show.emit(f"family:{self._family_id}/{name}")

    def _changed(self, change: Change) -> None:
        if self.isVisible() and change.touches("families", "people"):
            self._show_head()  # what is below follows by itself

    def _refresh(self) -> None:
        if not self._show_head():
            return
        self.tabs.show_tab(self._shown)
        tab = self.tab(self._shown)
        self._stack.setCurrentWidget(tab)
        tab.show_family(self._family_id)  # type: ignore[attr-defined]  # every tab has it

    def _show_head(self) -> bool:
        """Whether there is a family to show."""
        if not (self._bridge.is_open and self._family_id):
            return False
        try:
            family = families.get(self._bridge.db, self._family_id)
        except NotFound:  # its making was undone
            self._bridge.asked_to_show.emit("families")
            return False
        shown = glance.of(self._bridge.db, family, day_of(today()))
        self.setAccessibleName(tr("Family {reference}", reference=family.reference))
        self.head.show_place([(tr("Families"), "families"), (family.reference, "")], [shown.age])
        self.more.setAccessibleName(tr("More for {reference}", reference=family.reference))
        self.rest.show_family(family)
        return True

    def _turn(self, step: int) -> None:
        names = [tab.name for tab in TABS]
        self._choose(names[(names.index(self._shown) + step) % len(names)])

    def _add_person(self) -> None:
        PersonDialog(self._bridge, self._family_id, "", self).open()

    def _offer(self) -> None:
        status = families.get(self._bridge.db, self._family_id).status
        deeds: list[tuple[str, Callable[[], object]]] = [(tr("Add a person…"), self._add_person)]
        deeds.append((tr("Make a film"), lambda: of_a_film.film_of_family(self._bridge, self._family_id)))
        deeds.append((tr("A keepsake for the family…"), self._make_keepsake))
        if status == "open":
            deeds.append((tr("Pause…"), lambda: self._close("paused")))
        if status != "closed":
            deeds.append((tr("Close…"), lambda: self._close("closed")))
        deeds.append((tr("Erase this family…"), lambda: asking.ask(self._bridge, "family", self._family_id, self)))
        offer(self.more, deeds)

    def _make_keepsake(self) -> None:
        from video_feedback_ui.reels import keepsakes  # noqa: PLC0415 (not at the start of the page)

        keepsakes.of_family(self._bridge, self._family_id, self)

    def _close(self, status: FamilyStatus) -> None:
        StatusDialog(self._bridge, self._family_id, status, self).open()

    def _edit(self) -> None:
        FamilyDialog(self._bridge, self._family_id, self).open()

    def _import(self) -> None:
        importing.of(self._bridge).choose(self._family_id)
