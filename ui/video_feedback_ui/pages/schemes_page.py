"""Schemes: the sets of codes, seen as keys and told in plain words. What is changed is kept as it is typed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from video_feedback.library import schemes
from video_feedback.library.library import Change
from video_feedback.schemes import lint
from video_feedback.words import tr
from video_feedback_schemas.records import Scheme
from video_feedback_ui.actions import ACTIONS, PREPARE, keyboard
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.head import Head
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, card, column, row, rule
from video_feedback_ui.schemes.board import Board
from video_feedback_ui.schemes.deeds import SchemeDeeds
from video_feedback_ui.schemes.files import SchemeFiles
from video_feedback_ui.schemes.findings import Findings
from video_feedback_ui.schemes.forms import Forms, sheet
from video_feedback_ui.schemes.older import OlderVersions
from video_feedback_ui.schemes.shelf import Shelf
from video_feedback_ui.schemes.title import Title
from video_feedback_ui.schemes.uses import Uses


class SchemesPage(QWidget):
    """`show_place(id)` shows a scheme. An older version is shown as it was, and not changed."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Schemes"))
        self.bridge = bridge
        self.scheme_id = ""
        self._version: int | None = None
        self._scheme: Scheme | None = None
        self._chosen: tuple[str, str] = ("", "")
        self.uses = Uses(bridge)
        self.do = SchemeDeeds(self)
        self.head = Head(bridge)
        self.head.show_place([(tr("Schemes"), "")], [tr("Sets of codes to tag with, kept as you type")])
        self.use = button(tr("Tag with this one"), self._use, icon="film-strip", kind="filled")
        self.head.right.addWidget(self.use)
        self.shelf = Shelf()
        self.title = Title(bridge, self.do, self.uses)
        self.files, self.older = SchemeFiles(self), OlderVersions(self)
        self.board = Board()
        self.findings = Findings()
        self._forms = Forms(self)
        self.code_form, self.group_form = self._forms.code, self._forms.group
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        middle, right = card(), card()
        middle.setLayout(column(self.title, sheet(self.board), rule(), self.findings, gap=4, margins=(12, 8, 8, 10)))
        right.setFixedWidth(384)
        right.setLayout(column(self._forms, gap=0, margins=(2, 2, 2, 2)))
        body = row(self.shelf, middle, right, gap=12, margins=(12, 12, 12, 12))
        body.setStretch(1, 1)
        lines: QVBoxLayout = column(self.head, gap=0)
        lines.addLayout(body, 1)
        self.setLayout(lines)

    def _connect(self) -> None:
        do = self.do
        self.shelf.chosen.connect(self.show_scheme)
        self.shelf.new_asked.connect(do.new)
        self.shelf.file_asked.connect(self.files.ask_which)
        self.title.save.clicked.connect(self.files.ask_where)
        self.title.versions.clicked.connect(self.older.offer)
        self.board.code_chosen.connect(partial(self.choose, "code"))
        self.board.group_chosen.connect(partial(self.choose, "group"))
        self.board.code_placed.connect(do.place_code)
        self.board.code_asked.connect(do.new_code)
        self.board.group_asked.connect(do.new_group)
        self.findings.chosen.connect(self._go_to)
        self.bridge.changed.connect(self._follow)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        deeds: dict[str, Callable[[], object]] = {
            "new_code": lambda: None if self.read_only else do.new_code(),
            "duplicate_scheme": do.duplicate,
            "archive_code": lambda: self._with_code(do.turn_code_archived),
            "code_left": lambda: self._with_code(lambda one: do.move_code(one, -1)),
            "code_right": lambda: self._with_code(lambda one: do.move_code(one, 1)),
            "code_up": lambda: self._with_code(lambda one: do.move_to_group(one, -1)),
            "code_down": lambda: self._with_code(lambda one: do.move_to_group(one, 1)),
        }
        for name, deed in deeds.items():
            Shortcut(name, self, deed, within)

    # Coming and going

    @property
    def place(self) -> str:
        return f"schemes:{self.scheme_id}"

    @property
    def scheme(self) -> Scheme:
        """The version that is shown."""
        assert self._scheme is not None
        return self._scheme

    @property
    def read_only(self) -> bool:
        """Whether an older version is shown."""
        return self._version is not None

    def show_place(self, scheme_id: str = "") -> None:
        """Show a scheme; without an id the one that is there, or the one in use."""
        self.show_scheme(scheme_id or self.scheme_id or self.bridge.settings.scheme_id)
        tile = self.board.tiles.get(self._chosen[1])
        parts = (self.board, self.shelf, self.title, self._forms)
        focused = QApplication.focusWidget()
        if tile is not None and not any(focused is part or part.isAncestorOf(focused or self) for part in parts):
            tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Write what is being typed."""
        self.title.flush()
        self._forms.flush()

    def show_scheme(self, scheme_id: str) -> None:
        """Show the newest version of a scheme; of another one, if it has gone."""
        self.leave()
        db = self.bridge.db
        if not schemes.versions(db, scheme_id):
            scheme_id = schemes.every(db)[0].id
        if scheme_id != self.scheme_id:
            self._chosen = ("", "")
        self.scheme_id, self._version = scheme_id, None
        self.refresh()

    def show_version(self, version: int) -> None:
        """Show a version as it was; the newest one can be changed."""
        self.leave()
        newest = schemes.newest(self.bridge.db, self.scheme_id).version
        self._version = version if version != newest else None
        self.refresh()

    # Choosing

    @property
    def chosen_group(self) -> str:
        """The group that is chosen, or that of the chosen code."""
        what, one = self._chosen
        if what == "group":
            return one
        return next((code.group_id for code in self.scheme.codes if code.id == one), "")

    def choose(self, what: str, one: str, *, field: str = "") -> None:
        """Open a code or a group at the right. With a field, the cursor goes into it."""
        if (what, one) != self._chosen:
            self.leave()
            self._chosen = (what, one)
            self.refresh()
        if field:
            self._forms.go_into(what, field)

    def _go_to(self, what: str, one: str, field: str) -> None:
        if what == "scheme":
            self.title.name.setFocus() if field == "name" else self.board.setFocus()
        else:
            self.choose(what, one, field=field)

    def _with_code(self, deed: Callable[[str], object]) -> None:
        if self._chosen[0] == "code" and not self.read_only:
            deed(self._chosen[1])

    # Showing

    def _follow(self, change: Change) -> None:
        if change.touches("moments"):
            self.uses.forget()
        if not change.touches("schemes", "groups", "codes", "moments") or not self.scheme_id:
            return
        if self.isVisible():
            self._stay_or_go(change.place)
            self.refresh()

    def _stay_or_go(self, place: str) -> None:
        """Choose what a step was about; leave what has gone."""
        db = self.bridge.db
        known = schemes.versions(db, self.scheme_id)
        if not known:
            self.scheme_id, self._version = schemes.every(db)[0].id, None
        elif self._version is not None and self._version not in known:
            self._version = None
        room, _, part = place.partition("/")
        if room == self.place and part:
            what, _, one = part.partition(":")
            self._chosen = (what, one)

    def refresh(self) -> None:
        """Show what the library holds."""
        if not self.scheme_id or not self.bridge.is_open:
            return
        db = self.bridge.db
        newest = schemes.newest(db, self.scheme_id)
        scheme = newest if self._version is None else schemes.get(db, self.scheme_id, self._version)
        self._scheme = scheme
        self._keep_chosen(scheme)
        self._show_shelf()
        self.title.show_scheme(scheme, newest, read_only=self.read_only)
        in_use = self.bridge.settings.scheme_id == scheme.id
        self.use.setText(tr("Back to the film") if in_use else tr("Tag with this one"))
        self.use.setEnabled(not newest.archived)
        found = [] if self.read_only else lint.lint(scheme, self._taken())
        self.findings.setVisible(not self.read_only)
        self.findings.show_findings(found)
        self.board.show_scheme(scheme, self._chosen[1], {one.id for one in found if one.id}, read_only=self.read_only)
        self._forms.show_chosen(scheme, *self._chosen, found)

    def _keep_chosen(self, scheme: Scheme) -> None:
        what, one = self._chosen
        there: dict[str, set[str]] = {
            "code": {code.id for code in scheme.codes},
            "group": {group.id for group in scheme.groups},
        }
        if one not in there.get(what, set()):
            first = next((code.id for code in scheme.codes if not code.archived), "")
            self._chosen = ("code", first) if first else ("group", scheme.groups[0].id if scheme.groups else "")

    def _show_shelf(self) -> None:
        db = self.bridge.db
        every = [*schemes.every(db), *schemes.every(db, archived=True)]
        self.shelf.show_schemes(every, {scheme.id: self.uses.of_scheme(scheme.id) for scheme in every}, self.scheme_id)

    def _taken(self) -> dict[str, str]:
        """The letters and figures that do something else at the workbench."""
        taken: dict[str, str] = {}
        for name, action in ACTIONS.items():
            if action.where == PREPARE:
                keys = keyboard.keys(name)
                if all(len(key) == 1 for key in keys):  # with another key beside it, it can still be done
                    taken |= {key.lower(): action.words for key in keys}
        return taken

    def _use(self) -> None:
        """Tag with the scheme that is shown, at the workbench."""
        self.leave()
        self.bridge.keep(scheme_id=self.scheme_id)
        self.bridge.asked_to_show.emit("prepare")
