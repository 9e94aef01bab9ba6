"""Taking an agreement back: what happens then is said before it is done."""

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from video_feedback.consent import agreement
from video_feedback.consent.agreement import Answer
from video_feedback.errors import Trouble
from video_feedback.exports import copies
from video_feedback.library import consents, in_view, people, recordings
from video_feedback.words import tr
from video_feedback_schemas.leaving_records import Export
from video_feedback_schemas.records import Person
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.consent.form import named, names_of
from video_feedback_ui.consent.whom import recorder
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.date_field import DateField
from video_feedback_ui.parts.reader_chip import ReaderChip
from video_feedback_ui.parts.words import column, label, row
from video_feedback_ui.reports.copies_part import CopiesPart

_WIDE = 620


class TakeBackDialog(Dialog):
    """Of feedback sessions the films close at once. What becomes of them is asked for where they stand."""

    def __init__(self, bridge: Bridge, answer: Answer, parent: QWidget | None = None) -> None:
        self._bridge, self._answer = bridge, answer
        family = people.of_family(bridge.db, answer.person.family_id)
        speaker = answer.speaker
        self._babies = [each for each in family if each.role == "baby"] if speaker.responsible else []
        self._for_all = bool(self._babies)  # whoever takes it back mostly means all of it
        who, what = agreement.called(speaker), consents.WORDS[answer.purpose]
        self.whom = Choice(
            tr("For whom"),
            [
                ("one", tr("For {names}", names=names_of([answer.person])), ""),
                ("all", tr("For {everyone}", everyone=self._everyone), ""),
            ],
        )
        self.whom.setVisible(len(self._concerned) > 1)
        self.whom.chosen.connect(self._choose_whom)
        self.whom.show_choice("all" if self._for_all else "one")
        self._happens = label("", wraps=True)
        self.copies = CopiesPart()
        self.day = DateField(tr("Taken back on"))
        self.day.show_day(date.today())
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("Their own words, if they like. No reason is needed."))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(64)
        self.note_for = ReaderChip()
        self.note_for.show_reader("team")
        self.note_for.chose.connect(self.note_for.show_reader)
        body = column(
            self.whom,
            self._happens,
            self.copies,
            4,
            named(tr("On"), self.day),
            named(tr("Note"), self.note),
            row(self.note_for, None),
            gap=8,
        )
        super().__init__(
            tr("{who} takes back: {what}", who=who, what=what), tr("Take it back"), body, parent, width=_WIDE
        )
        bridge.locking.connect(self.reject)
        self._tell_what_happens()

    @property
    def _concerned(self) -> list[Person]:
        """Whom the speaker can take it back for: themself, and the babies they are responsible for."""
        speaker = self._answer.speaker
        return [*self._babies, speaker]

    @property
    def _everyone(self) -> str:
        return names_of(self._concerned)

    @property
    def _chosen(self) -> list[Person]:
        return self._concerned if self._for_all else [self._answer.person]

    def _choose_whom(self, value: str) -> None:
        self._for_all = value == "all"
        self._tell_what_happens()

    def _tell_what_happens(self) -> None:
        db = self._bridge.db
        if self._answer.purpose != "feedback":
            what = consents.WORDS[self._answer.purpose]
            said = tr("From now on nothing of them goes out for {what}. What was agreed to otherwise stays.", what=what)
        else:
            films = dict.fromkeys(film for person in self._chosen for film in in_view.films_with(db, person.id))
            titles = [f"“{recordings.get(db, film).title}”" for film in films]
            closes = tr(" and ").join(filter(None, [", ".join(titles[:-1]), *titles[-1:]]))
            if not titles:
                said = tr("No film shows them. From now on none that does can be shown.")
            elif len(titles) == 1:
                said = tr(
                    "{films} closes at once: nobody sees it any more, here or in the parent’s window.", films=closes
                )
            else:
                said = tr(
                    "{films} close at once: nobody sees them any more, here or in the parent’s window.", films=closes
                )
            if titles:
                said += " " + tr("Then choose: erase, or hold because the law or your manager asks for it.")
        self._happens.setText(said)
        self._happens.setAccessibleName(said)
        self.copies.show_copies(self._known_copies())
        QTimer.singleShot(0, self, self.adjustSize)

    def _known_copies(self) -> list[Export]:
        """What has left of the films with them, for this purpose; whoever wants no film to be shown, of any."""
        db, purpose = self._bridge.db, self._answer.purpose
        films = [film for person in self._chosen for film in in_view.films_with(db, person.id)]
        return [one for one in copies.known(db, films) if purpose in ("feedback", one.purpose)]

    def accept(self) -> None:
        answer, family_id = self._answer, self._answer.person.family_id
        with self.telling() as went_well:
            day = self.day.day()
            if day is None:
                raise Trouble(tr("Say on which day it was taken back."))
            name = tr(
                "{who} takes back: {purpose}",
                who=agreement.called(answer.speaker),
                purpose=consents.WORDS[answer.purpose],
            )
            with self._bridge.change(name, place=f"family:{family_id}/consent") as db:
                for person in self._chosen:
                    consents.withdraw(
                        db,
                        person.id,
                        answer.speaker.id if person.role == "baby" else None,
                        answer.purpose,
                        day.isoformat(),
                        recorded_by=recorder(self._bridge),
                        note=self.note.toPlainText().strip(),
                        note_for=self.note_for.reader,
                    )
        if went_well:
            super().accept()
