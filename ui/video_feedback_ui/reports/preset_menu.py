"""Settings of a report by a name of the service's own: chosen, kept, renamed, put away. Each is a step to take back."""

from functools import partial
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from video_feedback.exports import presets
from video_feedback.exports.presets import ReportWishes
from video_feedback.library import export_presets
from video_feedback.words import tr
from video_feedback_schemas.leaving_records import ExportPreset
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.menu import Choices, offer
from video_feedback_ui.parts.words import column, field, label

PLACE = "reports"


class PresetMenu(QPushButton):
    """`chosen` gives `ReportWishes`. `wishes` is what would be kept now; the page brings it up to date."""

    chosen = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(tr("Kept settings"))
        self._bridge = bridge
        self.wishes = ReportWishes()
        self.setProperty("kind", "flat")
        self.setAccessibleName(tr("Kept settings: choose, keep, rename or put away"))
        self.setToolTip(tr("Settings by a name of your own"))
        wear(self, "sliders-horizontal", "ink_2")
        self.clicked.connect(lambda: offer(self, self.choices()))

    def choices(self) -> Choices:
        """What the menu offers."""
        kept = export_presets.of_kind(self._bridge.db, "report")
        found: list[tuple[str, object]] = [(each.name, partial(self._choose, each)) for each in kept]
        found.append((tr("Keep these settings…"), self.keep))
        if kept:
            found.append((tr("Rename"), [(each.name, partial(self.rename, each)) for each in kept]))
            found.append((tr("Put away"), [(each.name, partial(self.put_away, each)) for each in kept]))
        return cast("Choices", found)

    def keep(self) -> None:
        """Ask for a name, and keep what is chosen now."""
        asked = _NameDialog(tr("Keep these settings"), tr("Keep them"), "", self.window())
        asked.named.connect(partial(self._keep, asked))
        self._bridge.locking.connect(asked.reject)
        asked.open()

    def rename(self, preset: ExportPreset) -> None:
        asked = _NameDialog(tr("Rename these settings"), tr("Rename"), preset.name, self.window())
        asked.named.connect(partial(self._rename, asked, preset))
        self._bridge.locking.connect(asked.reject)
        asked.open()

    def put_away(self, preset: ExportPreset) -> None:
        step = tr("Put settings away: {name}", name=preset.name)
        with self._bridge.telling(), self._bridge.change(step, place=PLACE) as db:
            presets.put_away(db, preset)

    def _choose(self, preset: ExportPreset) -> None:
        wishes = presets.read(preset)
        if isinstance(wishes, ReportWishes):
            self.chosen.emit(wishes)

    def _keep(self, asked: "_NameDialog", name: str) -> None:
        step = tr("Keep settings: {name}", name=name)
        with asked.telling() as went_well, self._bridge.change(step, place=PLACE) as db:
            presets.keep(db, name, self.wishes)
        if went_well:
            asked.end()
            self._bridge.told.emit(tr("Kept as “{name}”", name=name), False)

    def _rename(self, asked: "_NameDialog", preset: ExportPreset, name: str) -> None:
        step = tr("Rename settings: {name}", name=name)
        with asked.telling() as went_well, self._bridge.change(step, place=PLACE) as db:
            presets.rename(db, preset, name)
        if went_well:
            asked.end()


class _NameDialog(Dialog):
    """`named` gives the name; whoever hears it says what is wrong, or `end`s."""

    named = Signal(str)

    def __init__(self, title: str, deed: str, name: str, parent: QWidget | None) -> None:
        self.name = field(tr("Name of the settings"), tr("For example: for the review conference"))
        self.name.setMaxLength(60)
        self.name.setText(name)
        words = tr("Which report, for whom, for what, and as what. Not about whom, and no passphrase.")
        super().__init__(title, deed, column(label(words, "second", wraps=True), 4, self.name), parent, width=440)
        self.name.selectAll()
        self.name.setFocus()

    def accept(self) -> None:
        self.named.emit(" ".join(self.name.text().split()))

    def end(self) -> None:
        super().accept()
