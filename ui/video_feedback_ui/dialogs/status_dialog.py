"""A family's work is paused or ends: why, in a few words. Reminders stop at once."""

from PySide6.QtWidgets import QWidget

from video_feedback.library import families
from video_feedback.words import tr
from video_feedback_schemas.records import FamilyStatus
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.dialogs.people_lines import named
from video_feedback_ui.parts.word_box import WordBox
from video_feedback_ui.parts.words import column, label

# The last ones are said without a detail: nobody should have to write down more.
_WHY_CLOSED = (
    tr("The work is finished"),
    tr("The family moved away"),
    tr("Another service goes on with them"),
    tr("They chose to stop"),
    tr("The baby lives with others now"),
    tr("The baby died"),
)
_WHY_PAUSED = (
    tr("A holiday"),
    tr("Somebody is in hospital"),
    tr("The family asked for a pause"),
    tr("Waiting for a decision"),
)


class StatusDialog(Dialog):
    """`status` is what the family is to be: `paused` or `closed`."""

    def __init__(self, bridge: Bridge, family_id: str, status: FamilyStatus, parent: QWidget | None = None) -> None:
        self._bridge, self._status = bridge, status
        self._family = families.get(bridge.db, family_id)
        closes = status == "closed"
        self.why = WordBox(tr("Why"), _WHY_CLOSED if closes else _WHY_PAUSED, tr("A few words"), longest=1000)
        stays = (
            tr(
                "It goes to the closed families. Every reminder about it stops at once; films and notes stay until "
                "they are erased."
            )
            if closes
            else tr(
                "Nobody is reminded of anything about it until it is opened again. Films and notes stay as they are."
            )
        )
        body = column(label(stays, "second", wraps=True), 4, named(tr("Why"), self.why), gap=8)
        title = (
            tr("Close {reference}", reference=self._family.reference)
            if closes
            else tr("Pause {reference}", reference=self._family.reference)
        )
        super().__init__(title, tr("Close the family") if closes else tr("Pause"), body, parent)
        self.why.setFocus()

    def accept(self) -> None:
        with self.telling() as went_well:
            set_status(self._bridge, self._family.id, self._status, self.why.words)
        if went_well:
            super().accept()


def set_status(bridge: Bridge, family_id: str, status: FamilyStatus, because: str = "") -> None:
    """Raises Trouble, as `families.set_status`."""
    reference = families.get(bridge.db, family_id).reference
    deed = {
        "open": tr("Open {reference} again", reference=reference),
        "paused": tr("Pause {reference}", reference=reference),
        "closed": tr("Close {reference}", reference=reference),
    }[status]
    with bridge.change(deed, place=f"family:{family_id}") as db:
        families.set_status(db, family_id, status, because)
