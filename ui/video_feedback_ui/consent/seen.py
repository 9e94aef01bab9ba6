"""Who is in view in a film: said by a person with one press, or chosen name by name."""

from PySide6.QtWidgets import QWidget

from video_feedback.consent import agreement
from video_feedback.errors import Trouble
from video_feedback.library import closing, in_view, people, recordings
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.consent.form import names_of
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.menu import Choices, offer
from video_feedback_ui.parts.plain import face, tip
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import button, column, label, rekind, row


class SeenChip(QWidget):
    """Stands on the card of a film. Before anybody has said who is in view it asks, and one press says so."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge, self._id = bridge, ""
        self.press = button("", self._press, kind="chip")
        self.setLayout(row(self.press, None))

    def show_film(self, recording_id: str, title: str) -> None:
        """Bring it up to date."""
        self._id = recording_id
        db = self._bridge.db
        erased = recordings.is_erased(db, recording_id)
        self.setVisible(not erased and bool(people.of_family(db, recordings.get(db, recording_id).family_id)))
        if erased:
            return
        closed, seen = closing.why(db, recording_id), in_view.of_recording(db, recording_id)
        if closed is not None:
            words, kind = (tr("Held") if closed.hold is not None else tr("Closed")), "chip-notice"
            told = closed.says
        elif seen:
            words, kind = tr("In view: {names}", names=names_of(seen)), "chip"
            told = words
        else:
            words, kind = tr("Who is in view?"), "chip-notice"
            told = tr("Say who is in view in {title}", title=title)
        self.press.setText(face(words))
        self.press.setAccessibleName(told)
        self.press.setToolTip(tip(told))
        rekind(self.press, kind)

    def _press(self) -> None:
        db = self._bridge.db
        if closing.is_closed(db, self._id):
            self._bridge.asked_to_show.emit(f"family:{recordings.get(db, self._id).family_id}/consent")
        elif in_view.of_recording(db, self._id):
            self._choose()
        else:
            offer(self.press, self.choices())

    def choices(self) -> Choices:
        """What is offered before anybody has said who it is."""
        db = self._bridge.db
        suggested = in_view.suggested(db, recordings.get(db, self._id).family_id)
        yes = [
            (
                tr("Yes: {names}", names=names_of(suggested)),
                lambda: keep(self._bridge, self._id, [each.id for each in suggested]),
            )
        ]
        return [*(yes if suggested else []), (tr("Choose…"), self._choose)]

    def _choose(self) -> None:
        SeenDialog(self._bridge, self._id, self.window()).open()


class SeenDialog(Dialog):
    """Everyone of the family, with a tick for those who can be seen or heard."""

    def __init__(self, bridge: Bridge, recording_id: str, parent: QWidget | None = None) -> None:
        self._bridge, self._id = bridge, recording_id
        film = recordings.get(bridge.db, recording_id)
        there = in_view.of_recording(bridge.db, recording_id) or in_view.suggested(bridge.db, film.family_id)
        ticked = {person.id for person in there}
        self.ticks: dict[str, Tick] = {}
        for person in people.of_family(bridge.db, film.family_id):
            name = agreement.called(person)
            made = Tick(f"{name} ({person.relation})" if person.relation else name, tr("{name} is in view", name=name))
            made.setChecked(person.id in ticked)
            self.ticks[person.id] = made
        body = column(
            label(f"“{film.title}”", "strong", wraps=True),
            label(tr("Everyone who can be seen or heard, for however short a time."), "second", wraps=True),
            4,
            *self.ticks.values(),
            4,
            label(tr("Somebody is missing? Add them to the family first."), "small", wraps=True),
            gap=8,
        )
        super().__init__(tr("Who is in view?"), tr("These are in view"), body, parent)
        bridge.locking.connect(self.reject)

    def accept(self) -> None:
        chosen = [person_id for person_id, tick in self.ticks.items() if tick.isChecked()]
        with self.telling() as went_well:
            if not chosen:
                raise Trouble(tr("Tick at least one. A film with nobody in view is shown to nobody."))
            keep(self._bridge, self._id, chosen)
        if went_well:
            super().accept()


def keep(bridge: Bridge, recording_id: str, person_ids: list[str]) -> None:
    """Write down who is in view: one step."""
    film = recordings.get(bridge.db, recording_id)
    with bridge.change(tr("Say who is in view in “{title}”", title=film.title), place=f"family:{film.family_id}") as db:
        in_view.keep(db, recording_id, person_ids)
