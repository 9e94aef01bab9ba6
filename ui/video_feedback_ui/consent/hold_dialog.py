"""Holding a film that should go: why, who has decided it, and until when."""

from datetime import date

from PySide6.QtWidgets import QWidget

from video_feedback.errors import Trouble
from video_feedback.library import holds, recordings
from video_feedback.library.instants import months_after
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.consent.form import named
from video_feedback_ui.consent.whom import recorder
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.date_field import DateField
from video_feedback_ui.parts.words import column, field, label

_MONTHS = 3


class HoldDialog(Dialog):
    def __init__(self, bridge: Bridge, recording_id: str, parent: QWidget | None = None) -> None:
        self._bridge, self._id = bridge, recording_id
        before = holds.of_recording(bridge.db, recording_id)
        self.reason = field(tr("Why it is kept"), tr("A court order, a complaint, a request by your manager"))
        self.by_whom = field(tr("Who has decided it"))
        self.until = DateField(tr("Until"))
        self.reason.setText(before.reason if before else "")
        self.by_whom.setText(before.by_whom if before else recorder(bridge))
        self.until.show_day(date.fromisoformat(before.until) if before else months_after(date.today(), _MONTHS))
        title = recordings.get(bridge.db, recording_id).title
        says = tr(
            "It is not erased, and it stays closed: nobody sees it, until the hold has ended. Your team can read why."
        )
        body = column(
            label(f"“{title}”", "strong", wraps=True),
            label(says, "second", wraps=True),
            4,
            named(tr("Why it is kept"), self.reason),
            named(tr("Who has decided it"), self.by_whom),
            named(tr("Until"), self.until),
            gap=8,
        )
        super().__init__(tr("Hold this film"), tr("Hold it"), body, parent)
        bridge.locking.connect(self.reject)

    def accept(self) -> None:
        with self.telling() as went_well:
            until = self.until.day()
            if until is not None and until < date.today():
                raise Trouble(tr("That day has passed. Choose a later one."))
            title = recordings.get(self._bridge.db, self._id).title
            with self._bridge.change(tr("Hold “{title}”", title=title), place=_place(self._bridge, self._id)) as db:
                holds.keep(
                    db, self._id, reason=self.reason.text(), by_whom=self.by_whom.text(),
                    until=until.isoformat() if until else "",
                )  # fmt: skip
        if went_well:
            super().accept()


def end_hold(bridge: Bridge, recording_id: str) -> None:
    """End the hold of a film: one step, that can be taken back."""
    title = recordings.get(bridge.db, recording_id).title
    place = _place(bridge, recording_id)
    with bridge.telling(), bridge.change(tr("End the hold of “{title}”", title=title), place=place) as db:
        holds.end(db, recording_id)


def _place(bridge: Bridge, recording_id: str) -> str:
    return f"family:{recordings.get(bridge.db, recording_id).family_id}/consent"
