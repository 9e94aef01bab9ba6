"""The pathways to begin from: their names, their steps, which are offered. Each change is kept at once."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from video_feedback.errors import Trouble
from video_feedback.library import pathways
from video_feedback.library.library import Change
from video_feedback.pathway import rules, templates
from video_feedback.pathway.templates import LONGEST_NAME, Step
from video_feedback.words import tr
from video_feedback_schemas.ids import PathwayId, new_id
from video_feedback_schemas.pathway_records import Pathway
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import button, clear, column, field, label, row, tool
from video_feedback_ui.pathway.marks import MarkView
from video_feedback_ui.pathway.step_dialog import StepDialog

_PLACE = "settings"


class PathwaysDialog(QDialog):
    """Families that have begun keep the steps they have."""

    def __init__(self, bridge: Bridge, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Pathways"))
        self.resize(860, 560)
        self._bridge = bridge
        self._id = ""
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pathways to begin from"))
        self.list.setProperty("kind", "choices")
        self.list.setFixedWidth(230)
        self.list.currentItemChanged.connect(self._choose)
        self.name = field(tr("What the pathway is called"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.editingFinished.connect(self._rename)
        self.copy = button(tr("Copy"), self._copy, icon="copy", kind="flat")
        self.archive = button("", self._turn_archived, icon="archive", kind="flat")
        self.add = button(tr("Add a step"), self._ask_for_step, icon="plus")
        self.new = button(tr("New pathway"), self._new, icon="plus", kind="flat")
        close = button(tr("Close"), self.accept, kind="filled")
        close.setDefault(True)
        for each in (self.copy, self.archive, self.add, self.new):
            each.setAutoDefault(False)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._trouble = label("", "stop", wraps=True)
        self._trouble.hide()
        right = column(
            row(self.name, self.copy, self.archive, gap=4),
            scrolled(column(self._lines, None, margins=(0, 0, 8, 0))),
            row(self.add, None),
            gap=10,
        )
        both = row(column(self.list, row(self.new, None), gap=8), right, gap=20)
        both.setStretch(1, 1)
        self.setLayout(
            column(
                label(tr("Pathways to begin from"), "title"),
                label(tr("Families that have begun keep the steps they have."), "second"),
                both,
                self._trouble,
                row(None, close),
                gap=12,
                margins=(28, 22, 28, 22),
            )
        )
        bridge.changed.connect(self._changed)
        bridge.closed.connect(self.reject)
        self._show_list()

    @property
    def pathway(self) -> Pathway:
        """The one that is shown."""
        return pathways.get(self._bridge.db, self._id)

    @property
    def steps(self) -> list[Step]:
        return templates.steps_of(self.pathway)

    @property
    def trouble(self) -> str:
        return self._trouble.text()

    def _changed(self, change: Change) -> None:
        if change.touches("pathways"):
            self._show_list()

    def _show_list(self) -> None:
        found = [*pathways.every(self._bridge.db), *pathways.every(self._bridge.db, archived=True)]
        if self._id not in {pathway.id for pathway in found}:
            self._id = found[0].id
        with QSignalBlocker(self.list):
            self.list.clear()
            for pathway in found:
                item = QListWidgetItem(
                    tr("{pathway} (archived)", pathway=pathway.name) if pathway.archived else pathway.name
                )
                item.setData(Qt.ItemDataRole.UserRole, pathway.id)
                self.list.addItem(item)
                if pathway.id == self._id:
                    self.list.setCurrentItem(item)
        self._show_steps()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._id = item.data(Qt.ItemDataRole.UserRole)
            self._tell("")
            self._show_steps()

    def _show_steps(self) -> None:
        pathway, steps = self.pathway, self.steps
        if not self.name.hasFocus() or self.name.text() == "":
            self.name.setText(pathway.name)
        self.archive.setText(tr("Bring back") if pathway.archived else tr("Archive"))
        self.archive.setAccessibleName(self.archive.text())
        clear(self._lines)
        names = {step.key: step.name for step in steps}
        for at, step in enumerate(steps):
            self._lines.addWidget(self._row(at, step, names, len(steps)))
        if not steps:
            self._lines.addWidget(label(tr("No steps: a family begins with its own."), "small"))

    def _row(self, at: int, step: Step, names: dict[str, str], count: int) -> QWidget:
        made = QWidget()
        name = label(step.name, "medium")
        name.setMinimumWidth(60)
        words = rules.plain_words(step, names)
        when = label(words[:1].upper() + words[1:], "small", wraps=True)
        up = tool(tr("{step}: further up", step=step.name), "arrow-up", lambda: self._move(at, -1))
        down = tool(tr("{step}: further down", step=step.name), "arrow-down", lambda: self._move(at, 1))
        up.setEnabled(at > 0)
        down.setEnabled(at < count - 1)
        change = tool(tr("{step}: change", step=step.name), "pencil-simple", lambda: self._ask_for(step))
        away = tool(tr("{step}: take away", step=step.name), "trash", lambda: self._remove(step))
        mark = MarkView("review" if step.is_review else "planned")
        lines = row(mark, column(name, when, gap=0), up, down, change, away, gap=6, margins=(4, 4, 0, 4))
        lines.setStretch(1, 1)
        made.setLayout(lines)
        return made

    def _ask_for_step(self) -> None:
        StepDialog(None, self.steps, lambda step: self._keep(tr("Add a step"), [*self.steps, step]), self).open()

    def _ask_for(self, step: Step) -> None:
        def write(changed: Step) -> None:
            self._keep(tr("Change a step"), [changed if each.key == step.key else each for each in self.steps])

        StepDialog(step, [each for each in self.steps if each.key != step.key], write, self).open()

    def _remove(self, step: Step) -> None:
        waiting = rules.waiting_for(list(self.steps), step.key)
        if waiting:
            self._tell(
                tr(
                    "“{waiting}” counts from “{step}”. Let that one count from something else first.",
                    waiting=waiting[0],
                    step=step.name,
                )
            )
            return
        self._tell_of(tr("Take a step away"), [each for each in self.steps if each.key != step.key])

    def _move(self, at: int, by: int) -> None:
        steps = self.steps
        steps[at], steps[at + by] = steps[at + by], steps[at]
        self._tell_of(tr("Move a step"), steps)

    def _rename(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.name.setText(self.pathway.name)
        elif name != self.pathway.name:
            self._edit(
                tr("Rename the pathway “{pathway}”", pathway=self.pathway.name), replace(self.pathway, name=name)
            )

    def _new(self) -> None:
        self._add(Pathway(id=PathwayId(new_id()), name=tr("New pathway"), language="en", steps="[]"))
        self.name.setFocus()
        self.name.selectAll()

    def _copy(self) -> None:
        self._add(pathways.copy_of(self.pathway))

    def _add(self, pathway: Pathway) -> None:
        self._id = pathway.id
        with self._bridge.change(tr("Add the pathway “{pathway}”", pathway=pathway.name), place=_PLACE) as db:
            pathways.add(db, pathway)
        self.name.setText(pathway.name)

    def _turn_archived(self) -> None:
        pathway = self.pathway
        name = (
            tr("Bring back the pathway “{pathway}”", pathway=pathway.name)
            if pathway.archived
            else tr("Archive the pathway “{pathway}”", pathway=pathway.name)
        )
        self._edit(name, replace(pathway, archived=not pathway.archived))

    def _tell_of(self, name: str, steps: Sequence[Step]) -> None:
        try:
            self._keep(name, steps)
        except Trouble as trouble:
            self._tell(str(trouble))

    def _keep(self, name: str, steps: Sequence[Step]) -> None:
        """Raises Trouble."""
        self._edit(
            tr("{name}: pathway “{pathway}”", name=name, pathway=self.pathway.name),
            templates.with_steps(self.pathway, steps),
        )

    def _edit(self, name: str, pathway: Pathway) -> None:
        self._tell("")
        with self._bridge.change(name, place=_PLACE) as db:
            pathways.edit(db, pathway)

    def _tell(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.setAccessibleName(sentence)
        self._trouble.setVisible(bool(sentence))
