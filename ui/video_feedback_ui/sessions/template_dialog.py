"""Choosing a template to begin a script from; here templates are renamed and archived too."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from video_feedback.errors import Trouble
from video_feedback.feedback import templates
from video_feedback.feedback.templates import Begun
from video_feedback.library import script_templates, sessions
from video_feedback.words import tr
from video_feedback_schemas.session_records import ScriptTemplate
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import button, clear, column, label, row
from video_feedback_ui.sessions import script_deeds

_ID = Qt.ItemDataRole.UserRole


class TemplateDialog(Dialog):
    """`begun` tells in a sentence what came of it."""

    begun = Signal(str)

    def __init__(self, bridge: Bridge, session_id: str, parent: QWidget | None = None) -> None:
        self._bridge = bridge
        self._session_id = session_id
        self.list = QListWidget()
        self.list.setProperty("kind", "choices")
        self.list.setAccessibleName(tr("Templates"))
        self.list.setFixedSize(QSize(264, 264))
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.list.itemChanged.connect(self._rename)
        self.rename = button(tr("Rename"), self._edit_name, icon="pencil-simple", kind="flat", tip="F2")
        self.archive = button(tr("Archive"), self._turn_archived, icon="archive", kind="flat")
        self.archived = Tick(tr("Show archived ones"))
        self.archived.toggled.connect(lambda _: self._fill())
        for made in (self.rename, self.archive):
            made.setAutoDefault(False)
        self._preview = column(gap=4, margins=(4, 0, 12, 0))
        inner = QWidget()
        inner.setLayout(column(self._preview, None))
        area = scrolled(inner)
        area.setMinimumSize(QSize(420, 264))
        self._effect = label("", "small", wraps=True)
        left = column(self.list, row(self.rename, self.archive, None, gap=2), self.archived, gap=6)
        body = column(row(left, area, gap=16), self._effect, gap=8)
        super().__init__(tr("Begin from a template"), tr("Begin from it"), body, parent, width=780)
        self._fill()
        self.list.setFocus()

    @property
    def chosen(self) -> ScriptTemplate | None:
        """The template that is looked at."""
        item = self.list.currentItem()
        return script_templates.get(self._bridge.db, item.data(_ID)) if item is not None else None

    def _fill(self, at: int = 0) -> None:
        shown = script_templates.every(self._bridge.db, archived=self.archived.isChecked())
        self.list.blockSignals(True)
        self.list.clear()
        for template in shown:
            item = QListWidgetItem(template.name)
            item.setData(_ID, template.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(min(at, len(shown) - 1))
        self._show()

    def _show(self) -> None:
        """What stands in the template, and what it would do here."""
        clear(self._preview)
        template, is_archived = self.chosen, self.archived.isChecked()
        for made in (self.rename, self.archive):
            made.setEnabled(template is not None)
        self.archive.setText(tr("Bring back") if is_archived else tr("Archive"))
        self.archive.setAccessibleName(self.archive.text())
        self.do.setEnabled(template is not None and not is_archived)
        self.do.setToolTip(tr("Bring it back first") if is_archived else "")
        self._effect.setText("")
        self.tell("")
        if template is None:
            words = (
                tr("None is archived.")
                if is_archived
                else tr("No template is here. Keep a script of yours as one, or bring one back from the archive.")
            )
            self._preview.addWidget(label(words, "second", wraps=True))
            return
        try:
            self._show_lines(template)
        except Trouble as trouble:
            self.tell(str(trouble))
            self.do.setEnabled(False)

    def _show_lines(self, template: ScriptTemplate) -> None:
        lines = templates.lines_of(template)
        if template.theme:
            self._say(tr("Theme"), template.theme)
        for number, line in enumerate(lines, start=1):
            heading = label(tr("Moment {number}", number=number), "small-strong")
            heading.setContentsMargins(0, 8, 0, 0)
            self._preview.addWidget(heading)
            self._say(tr("Say"), line.say)
            self._say(tr("Ask"), line.ask)
        there = len(sessions.picks(self._bridge.db, self._session_id))
        over = max(0, len(lines) - there)
        self._effect.setText(
            tr("It fills what is still empty, and changes nothing that you have written.")
            + (" " + tr("Words for {number} more wait until you have chosen the moments.", number=over) if over else "")
        )

    def _say(self, name: str, words: str) -> None:
        if words:
            beside = label(name, "small")
            beside.setFixedWidth(44)
            beside.setAlignment(Qt.AlignmentFlag.AlignTop)
            line = row(beside, gap=10)
            line.addWidget(label(words, wraps=True), 1)
            self._preview.addLayout(line)

    def _edit_name(self) -> None:
        self.list.setFocus()
        self.list.editItem(self.list.currentItem())

    def _rename(self, item: QListWidgetItem) -> None:
        before = script_templates.get(self._bridge.db, item.data(_ID)).name
        if item.text() == before:
            return
        with self.telling() as went_well:
            script_deeds.rename_template(self._bridge, self._session_id, item.data(_ID), item.text())
        name = script_templates.get(self._bridge.db, item.data(_ID)).name if went_well else before
        self.list.blockSignals(True)
        item.setText(name)
        self.list.blockSignals(False)

    def _turn_archived(self) -> None:
        template = self.chosen
        if template is not None:
            at = self.list.currentRow()
            with self.telling():
                archived = not self.archived.isChecked()
                script_deeds.archive_template(self._bridge, self._session_id, template.id, archived=archived)
            self._fill(at)

    def accept(self) -> None:
        template = self.chosen
        if template is None:
            return
        with self.telling() as went_well:
            theme = sessions.get(self._bridge.db, self._session_id).theme
            told = script_deeds.begin(self._bridge, self._session_id, template)
        if went_well:
            super().accept()
            self.begun.emit(_told(told, has_theme=told.theme != theme))


def _told(told: Begun, *, has_theme: bool) -> str:
    if not told.picks and not has_theme:
        words = tr("Nothing was empty, so nothing has changed.") if not told.over else ""
    elif not told.picks:
        words = tr("The theme is filled in.")
    else:
        words = tr("Filled in where it was empty.")
    over = len(told.over)
    if not over:
        return words
    waits = tr("Words for {number} more wait: choose the moments, then begin from it once more.", number=over)
    return f"{words} {waits}".strip()
