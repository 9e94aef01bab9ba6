"""Several agreements at once: who signed, for what, on one day and one form. For themselves and for the babies."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from video_feedback.consent import agreement
from video_feedback.errors import Trouble
from video_feedback.library import consents, families, people, service
from video_feedback.words import tr
from video_feedback_schemas.consent_records import Consent, Purpose
from video_feedback_schemas.records import Person
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.consent.form import HOWS, named, names_of
from video_feedback_ui.consent.paper_form import FormField
from video_feedback_ui.consent.whom import recorder
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.date_field import DateField
from video_feedback_ui.parts.dropdown import Dropdown
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import column, field, label, row

_FIRST: tuple[Purpose, ...] = ("feedback", "supervision")
_WIDE = 820


class TogetherDialog(Dialog):
    """Only what is ticked is agreed to: no purpose follows from another."""

    def __init__(self, bridge: Bridge, family_id: str, parent: QWidget | None = None) -> None:
        self._bridge = bridge
        self._family = families.get(bridge.db, family_id)
        self._laid_down = service.get(bridge.db)
        self._people = people.of_family(bridge.db, family_id)
        self._babies = [person for person in self._people if person.role == "baby"]
        self.who = {person.id: self._tick(person) for person in self._people if person.role == "adult"}
        self.what = {purpose: self._purpose(purpose) for purpose in agreement.PURPOSES}
        self.day, self.until = DateField(tr("On")), DateField(tr("Holds until"))
        self._until_is_own = False
        self.until.line.textEdited.connect(self._own_until)
        self.day.changed.connect(self._follow_day)
        self.day.show_day(date.today())
        self.how = Dropdown(tr("How"))
        self.how.addItems([words for _, words in HOWS])
        self.how.setCurrentIndex(1)
        self.how.setMinimumWidth(170)
        self.recorded_by = field(tr("Written down by"))
        self.recorded_by.setText(recorder(bridge))
        self.recorded_by.setMinimumWidth(110)
        self.form = FormField(bridge, family_id)
        left = column(label(tr("Who has agreed"), "small-strong"), *self.who.values(), None, gap=8)
        right = column(label(tr("To what"), "small-strong"), *self.what.values(), None, gap=8)
        both = row(left, right, gap=24)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        facts = row(
            named(tr("On"), self.day), named(tr("Holds until"), self.until), named(tr("How"), self.how),
            named(tr("Written down by"), self.recorded_by), gap=12,
        )  # fmt: skip
        body = column(both, 6, facts, self.form, gap=8)
        super().__init__(tr("Everything agreed together"), tr("Write it down"), body, parent, width=_WIDE)
        self.form.trouble.connect(self.tell)
        bridge.locking.connect(self.reject)

    def _tick(self, person: Person) -> Tick:
        name = agreement.called(person)
        also = tr(", also for {names}", names=names_of(self._babies)) if person.responsible and self._babies else ""
        made = Tick(f"{name}{also}")
        made.setChecked(person.responsible)
        return made

    def _purpose(self, purpose: Purpose) -> Tick:
        words = consents.WORDS[purpose]
        made = Tick(words[:1].upper() + words[1:])
        made.setChecked(purpose in _FIRST)
        return made

    def _own_until(self) -> None:
        self._until_is_own = True

    def _follow_day(self) -> None:
        if self._until_is_own:
            return
        try:
            day = self.day.day()
        except Trouble:
            return
        if day is not None:
            self.until.show_day(date.fromisoformat(agreement.expiry(self._laid_down, self._family, day.isoformat())))

    def accept(self) -> None:
        with self.telling() as went_well:
            day, until = self.day.day(), self.until.day()
            who = [person for person in self._people if person.id in self.who and self.who[person.id].isChecked()]
            what = [purpose for purpose, tick in self.what.items() if tick.isChecked()]
            if not who:
                raise Trouble(tr("Tick who has agreed."))
            if not what:
                raise Trouble(tr("Tick what they have agreed to."))
            if day is None:
                raise Trouble(tr("Say on which day that was."))
            if until is not None and until < day:
                raise Trouble(tr("It would end before it begins. Choose a later end."))
            form_id = self.form.kept()
            place = f"family:{self._family.id}/consent"
            with self._bridge.change(tr("{names} agreed", names=names_of(who)), place=place) as db:
                for consent in self._said(who, what, day.isoformat(), until.isoformat() if until else None):
                    consents.write(db, replace(consent, form_id=form_id))
        if went_well:
            super().accept()

    def _said(self, who: list[Person], what: list[Purpose], day: str, until: str | None) -> list[Consent]:
        made = []
        for giver in who:
            about = [*(self._babies if giver.responsible else []), giver]
            for person in about:
                for purpose in what:
                    said = consents.new(
                        person.id, giver.id if person.role == "baby" else None, purpose, "given", day,
                        expires_on=until, how=HOWS[self.how.currentIndex()][0],
                    )  # fmt: skip
                    said = replace(
                        said,
                        recorded_by=" ".join(self.recorded_by.text().split()),
                        notice=self._laid_down.notice,
                        language=giver.languages,
                    )
                    made.append(said)
        return made
