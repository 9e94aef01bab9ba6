"""Schemes: the sets of codes, seen as keys and told in plain words. What is changed is kept as it is typed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from video_feedback.library import schemes
from video_feedback.library.library import Change
from video_feedback.schemes import lint
from video_feedback_schemas.records import Scheme
from video_feedback_ui.actions import ACTIONS, PREPARE, keyboard
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.head import Head
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, card, column, label, row, rule
from video_feedback_ui.schemes.asking import MergeDialog
from video_feedback_ui.schemes.board import Board
from video_feedback_ui.schemes.code_form import CodeForm
from video_feedback_ui.schemes.deeds import SchemeDeeds
from video_feedback_ui.schemes.files import SchemeFiles
from video_feedback_ui.schemes.findings import Findings
from video_feedback_ui.schemes.group_form import GroupForm
from video_feedback_ui.schemes.older import OlderVersions
from video_feedback_ui.schemes.shelf import Shelf
from video_feedback_ui.schemes.title import Title
from video_feedback_ui.schemes.uses import Uses


class SchemesPage(QWidget):
    """`show_place(id)` shows a scheme. An older version is shown as it was, and not changed."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName("Schemes")
        self.bridge = bridge
        self.scheme_id = ""
        self._version: int | None = None
        self._scheme: Scheme | None = None
        self._chosen: tuple[str, str] = ("", "")
        self.uses = Uses(bridge)
        self._wanted_key = ""
        self.do = SchemeDeeds(self)
        self.head = Head(bridge)
        self.head.show_place([("Schemes", "")], ["Sets of codes to tag with, kept as you type"])
        self.use = button("Tag with this one", self._use, icon="film-strip", kind="filled")
        self.head.right.addWidget(self.use)
        self.shelf = Shelf()
        self.title = Title(bridge, self.do, self.uses)
        self.files, self.older = SchemeFiles(self), OlderVersions(self)
        self.board = Board()
        self.findings = Findings()
        self.code_form, self.group_form = CodeForm(), GroupForm()
        self._forms = QStackedWidget()
        self._nothing = label("Choose a code or a group.", "second")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for form in (self._nothing, _sheet(self.code_form), _sheet(self.group_form)):
            self._forms.addWidget(form)
        self._forms.setStyleSheet("QStackedWidget { background: transparent; }")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        middle, right = card(), card()
        middle.setLayout(column(self.title, _sheet(self.board), rule(), self.findings, gap=4, margins=(12, 8, 8, 10)))
        right.setFixedWidth(384)
        right.setLayout(column(self._forms, gap=0, margins=(2, 2, 2, 2)))
        body = row(self.shelf, middle, right, gap=12, margins=(12, 12, 12, 12))
        body.setStretch(1, 1)
        lines: QVBoxLayout = column(self.head, gap=0)
        lines.addLayout(body, 1)
        self.setLayout(lines)

    def _connect(self) -> None:
        do, code, group = self.do, self.code_form, self.group_form
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
        code.edited.connect(do.edit_code)
        code.key_asked.connect(self._give_key)
        code.swap_asked.connect(self._swap)
        code.merge_asked.connect(self._ask_merge)
        code.archive_asked.connect(do.turn_code_archived)
        code.remove_asked.connect(do.remove_code)
        group.edited.connect(do.edit_group)
        group.look_chosen.connect(do.give_look)
        group.moved.connect(do.move_group)
        group.remove_asked.connect(do.remove_group)
        self.bridge.changed.connect(self._follow)
        keyboard.changed.connect(self._refresh)
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
        self.code_form.flush()
        self.group_form.flush()

    def show_scheme(self, scheme_id: str) -> None:
        """Show the newest version of a scheme; of another one, if it has gone."""
        self.leave()
        db = self.bridge.db
        if not schemes.versions(db, scheme_id):
            scheme_id = schemes.every(db)[0].id
        if scheme_id != self.scheme_id:
            self._chosen = ("", "")
        self.scheme_id, self._version = scheme_id, None
        self._refresh()

    def show_version(self, version: int) -> None:
        """Show a version as it was; the newest one can be changed."""
        self.leave()
        newest = schemes.newest(self.bridge.db, self.scheme_id).version
        self._version = version if version != newest else None
        self._refresh()

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
            self._refresh()
        form: QWidget = self.code_form if what == "code" else self.group_form
        into = getattr(form, field, None) if field else None
        if isinstance(into, QWidget):
            into.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if hasattr(into, "selectAll"):
                into.selectAll()
            area = self._forms.currentWidget()
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(into)

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
            self._refresh()

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

    def _refresh(self) -> None:
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
        self.use.setText("Back to the film" if in_use else "Tag with this one")
        self.use.setEnabled(not newest.archived)
        found = [] if self.read_only else lint.lint(scheme, self._taken())
        self.findings.setVisible(not self.read_only)
        self.findings.show_findings(found)
        self.board.show_scheme(scheme, self._chosen[1], {one.id for one in found if one.id}, read_only=self.read_only)
        self._show_form(scheme, found)

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

    def _show_form(self, scheme: Scheme, found: list[lint.Finding]) -> None:
        what, one = self._chosen
        if what == "code":
            used = self.uses.has_code(scheme.id, one)
            self.code_form.show_code(scheme, scheme.code(one), found, read_only=self.read_only, used=used)
        elif one:
            self.group_form.show_group(scheme, scheme.group(one), found, read_only=self.read_only)
        self._forms.setCurrentIndex(0 if not one else 1 if what == "code" else 2)

    def _taken(self) -> dict[str, str]:
        """The letters and figures that do something else at the workbench."""
        taken: dict[str, str] = {}
        for name, action in ACTIONS.items():
            if action.where == PREPARE:
                keys = keyboard.keys(name)
                if all(len(key) == 1 for key in keys):  # with another key beside it, it can still be done
                    taken |= {key.lower(): action.words for key in keys}
        return taken

    # Asking

    def _give_key(self, code_id: str, key: str) -> None:
        trouble = self.do.give_key(code_id, key)
        holder = bool(trouble) and len(key) == 1 and key.isalnum()
        self.code_form.tell_key(trouble, swaps=holder)
        self._wanted_key = key
        if not trouble:
            self._refresh()

    def _swap(self, code_id: str) -> None:
        self.code_form.tell_key("")
        self.do.take_key(code_id, self._wanted_key)
        self._refresh()

    def _ask_merge(self, code_id: str) -> None:
        self.leave()
        dialog = MergeDialog(self.bridge.db, self.scheme, code_id, self)
        dialog.chosen.connect(self.do.merge)
        dialog.open()

    def _use(self) -> None:
        """Tag with the scheme that is shown, at the workbench."""
        self.leave()
        self.bridge.keep(scheme_id=self.scheme_id)
        self.bridge.asked_to_show.emit("prepare")


def _sheet(inside: QWidget) -> QScrollArea:
    """A part of a card that scrolls, on the card's own ground."""
    area = scrolled(inside)
    area.viewport().setAutoFillBackground(False)
    area.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
    return area
