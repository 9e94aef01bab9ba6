"""Settings of a film by name: begin from them, keep them, call them otherwise, put them away."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from video_feedback.exports import presets
from video_feedback.exports.presets import ReelWishes
from video_feedback.library import export_presets
from video_feedback.words import tr
from video_feedback_schemas.leaving_records import ExportPreset
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.menu import Choices, offer
from video_feedback_ui.parts.words import button, column, field, label, row
from video_feedback_ui.reels import wishes
from video_feedback_ui.reels.draft import Draft


class NameSettings(Dialog):
    """Asks for the name under which settings are kept, or are from now on."""

    def __init__(self, bridge: Bridge, draft: Draft, preset: ExportPreset | None, parent: QWidget | None) -> None:
        self._bridge, self._draft, self._preset = bridge, draft, preset
        self.name = field(tr("Name of the settings"), tr("For the team meeting"))
        says = tr("The settings of the whole film are kept, without its parts and words, for every film to come.")
        body = column(label(says, "second", wraps=True), 4, self.name, gap=6)
        title = tr("Keep these settings") if preset is None else tr("Another name")
        super().__init__(title, tr("Keep"), body, parent)
        if preset is not None:
            self.name.setText(preset.name)
            self.name.selectAll()

    def accept(self) -> None:
        name = self.name.text()
        with self.telling() as went_well:
            if self._preset is None:
                with self._bridge.change(tr("Keep settings of a film")) as db:
                    presets.keep(db, name, wishes.of(self._draft))
            else:
                with self._bridge.change(tr("Rename settings of a film")) as db:
                    presets.rename(db, self._preset, name)
        if went_well:
            super().accept()


class PresetsMenu(QWidget):
    """`chosen` gives a function from Draft to Draft."""

    chosen = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._draft: Draft | None = None
        self.button = button(tr("Kept settings"), self._offer, icon="sliders-horizontal", kind="flat")
        self.button.setToolTip(tr("Begin from settings that are kept, or keep these"))
        self.setLayout(row(self.button, gap=0))

    def show_draft(self, draft: Draft) -> None:
        self._draft = draft

    def choices(self) -> Choices:
        """What the button offers."""
        kept = export_presets.of_kind(self._bridge.db, "reel")
        offered: list[tuple[str, object]] = [(preset.name, partial(self.take, preset)) for preset in kept]
        offered.append((tr("Keep these settings…"), partial(self._ask, None)))
        if kept:
            offered.append((tr("Another name"), [(preset.name, partial(self._ask, preset)) for preset in kept]))
            offered.append((tr("Put away"), [(preset.name, partial(self.put_away, preset)) for preset in kept]))
        return offered  # type: ignore[return-value]

    def take(self, preset: ExportPreset) -> None:
        """Begin from these settings."""
        found = presets.read(preset)
        if isinstance(found, ReelWishes):
            self.chosen.emit(lambda draft: wishes.put_on(draft, found))
            self._bridge.told.emit(tr("The settings “{name}” are in use.", name=preset.name), False)

    def put_away(self, preset: ExportPreset) -> None:
        """Offer them no longer."""
        with self._bridge.telling(), self._bridge.change(tr("Put settings of a film away")) as db:
            presets.put_away(db, preset)

    def _offer(self) -> None:
        offer(self.button, self.choices())

    def _ask(self, preset: ExportPreset | None) -> None:
        if self._draft is not None:
            NameSettings(self._bridge, self._draft, preset, self).open()
