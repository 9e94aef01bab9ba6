"""The form at the right of the schemes: that of the chosen code, or of the chosen group."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from video_feedback.schemes.lint import Finding
from video_feedback.words import tr
from video_feedback_schemas.records import Scheme
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import label
from video_feedback_ui.schemes.asking import MergeDialog
from video_feedback_ui.schemes.code_form import CodeForm
from video_feedback_ui.schemes.group_form import GroupForm

if TYPE_CHECKING:
    from video_feedback_ui.pages.schemes_page import SchemesPage


class Forms(QStackedWidget):
    """What is typed and pressed in them is done by the page's deeds. A key that another code has is asked about."""

    def __init__(self, page: "SchemesPage") -> None:
        super().__init__()
        self._page = page
        self._wanted_key = ""
        self.code, self.group = CodeForm(), GroupForm()
        nothing = label(tr("Choose a code or a group."), "second")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for form in (nothing, sheet(self.code), sheet(self.group)):
            self.addWidget(form)
        self.setStyleSheet("QStackedWidget { background: transparent; }")
        do = page.do
        self.code.edited.connect(do.edit_code)
        self.code.key_asked.connect(self._give_key)
        self.code.swap_asked.connect(self._swap)
        self.code.merge_asked.connect(self._ask_merge)
        self.code.archive_asked.connect(do.turn_code_archived)
        self.code.remove_asked.connect(do.remove_code)
        self.group.edited.connect(do.edit_group)
        self.group.look_chosen.connect(do.give_look)
        self.group.moved.connect(do.move_group)
        self.group.remove_asked.connect(do.remove_group)

    def flush(self) -> None:
        """Write what is being typed."""
        self.code.flush()
        self.group.flush()

    def show_chosen(self, scheme: Scheme, what: str, one: str, found: list[Finding]) -> None:
        """Show a code or a group of the scheme, with what is not right yet; "" where there is neither."""
        read_only = self._page.read_only
        if what == "code":
            used = self._page.uses.has_code(scheme.id, one)
            self.code.show_code(scheme, scheme.code(one), found, read_only=read_only, used=used)
        elif one:
            self.group.show_group(scheme, scheme.group(one), found, read_only=read_only)
        self.setCurrentIndex(0 if not one else 1 if what == "code" else 2)

    def go_into(self, what: str, field: str) -> None:
        """Put the cursor into a field, all of its words chosen."""
        form: QWidget = self.code if what == "code" else self.group
        into = getattr(form, field, None)
        if isinstance(into, QWidget):
            into.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if hasattr(into, "selectAll"):
                into.selectAll()
            area = self.currentWidget()
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(into)

    def _give_key(self, code_id: str, key: str) -> None:
        trouble = self._page.do.give_key(code_id, key)
        holder = bool(trouble) and len(key) == 1 and key.isalnum()
        self.code.tell_key(trouble, swaps=holder)
        self._wanted_key = key
        if not trouble:
            self._page.refresh()

    def _swap(self, code_id: str) -> None:
        self.code.tell_key("")
        self._page.do.take_key(code_id, self._wanted_key)
        self._page.refresh()

    def _ask_merge(self, code_id: str) -> None:
        self._page.leave()
        dialog = MergeDialog(self._page.bridge.db, self._page.scheme, code_id, self._page)
        dialog.chosen.connect(self._page.do.merge)
        dialog.open()


def sheet(inside: QWidget) -> QScrollArea:
    """A part of a card that scrolls, on the card's own ground."""
    area = scrolled(inside)
    area.viewport().setAutoFillBackground(False)
    area.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
    return area
