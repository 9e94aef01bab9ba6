"""For whom a film is and what for, what is hidden in it, and how it is locked. Where it is refused, it says why."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from video_feedback.consent import doors
from video_feedback.library import consents
from video_feedback.words import tr
from video_feedback_schemas.consent_records import Purpose
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.dropdown import Dropdown
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import button, clear, column, field, label, row
from video_feedback_ui.reels.draft import Draft

_READERS = (("worker", tr("Me"), "user"), ("team", tr("Team"), "users"), ("parent", tr("Family"), "heart"))
_LOCKS = (("", tr("Not locked")), ("zip", tr("A ZIP with a passphrase")), ("age", tr("An age file with a passphrase")))


@dataclass(frozen=True, slots=True)
class HiddenState:
    """What is hidden in one film, and what waits for a person's yes or no, in words."""

    recording_id: str
    film: str
    says: str


class ForWhom(QWidget):
    """`edited` gives a function from Draft to Draft; `consent_asked` and `hide_asked` where to go."""

    edited = Signal(object)
    typed = Signal()
    consent_asked = Signal()
    hide_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.reader = Choice(tr("For whom"), _READERS)
        self.reader.chosen.connect(self._choose_reader)
        for value, *_ in _READERS:
            self.reader.button(value).setStyleSheet("padding-left: 8px; padding-right: 10px;")
        self.purpose = Dropdown(tr("What the team wants it for"))
        for purpose in doors.TEAM_COPIES:
            words = consents.WORDS[purpose]
            self.purpose.addItem(words[:1].upper() + words[1:], purpose)
        self.purpose.activated.connect(lambda _: self._edit(purpose=self.purpose.currentData()))
        self.refusal = QFrame()
        self.refusal.setProperty("kind", "notice")
        self._why = label("", "small-ink", wraps=True)
        self.consent = button(tr("People and consent"), self.consent_asked.emit, icon="users-three", kind="flat")
        self.refusal.setLayout(column(self._why, row(self.consent, None), gap=2, margins=(12, 8, 12, 6)))
        self.refusal.hide()
        self.own = Tick(tr("Let in moments that are for me only"))
        self.own.clicked.connect(lambda: self._edit(with_own=self.own.isChecked()))
        self.reason = field(tr("Why they are let in"), tr("Why, in a few words"))
        self.reason.textEdited.connect(lambda words: self._edit(reason=words))
        self._own_says = label("", "small", wraps=True)
        self.hides = Tick(tr("Hide what is to be hidden"))
        self.hides.clicked.connect(lambda: self._edit(hides=self.hides.isChecked()))
        self._hidden = column(gap=2, margins=(26, 0, 0, 0))
        self.lock = Dropdown(tr("Locked"))
        for value, words in _LOCKS:
            self.lock.addItem(words, value)
        self.lock.activated.connect(lambda _: self._edit(lock=self.lock.currentData()))
        self.passphrase, self.again = field(tr("Passphrase")), field(tr("Passphrase, once more"))
        for edit, hint in ((self.passphrase, tr("Passphrase")), (self.again, tr("Once more"))):
            edit.setPlaceholderText(hint)
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.textEdited.connect(lambda _: self.typed.emit())
        self._lock_says = label("", "small", wraps=True)
        self.setLayout(
            column(
                self.reader, self.purpose, self.refusal,
                self.own, self.reason, self._own_says,
                self.hides, self._hidden,
                label(tr("Locked"), "small"), self.lock, row(self.passphrase, self.again, gap=8), self._lock_says,
                gap=6,
            )
        )  # fmt: skip

    def show_draft(self, draft: Draft, refusal: str, *, can_mend: bool) -> None:
        """Show what is set now; `refusal` says why the film cannot be made, and whether it is mended at People and
        consent."""
        self.reader.show_choice(draft.reader)
        self.purpose.setVisible(draft.reader == "team")
        with QSignalBlocker(self.purpose):
            self.purpose.setCurrentIndex(max(0, self.purpose.findData(draft.purpose or "supervision")))
        self._why.setText(refusal)
        self.refusal.setAccessibleName(refusal)
        self.refusal.setVisible(bool(refusal))
        self.consent.setVisible(can_mend)
        has_own = any(not part.is_shared for part in draft.parts)
        can = has_own and draft.reader != "parent"
        self.own.setVisible(can)
        self.own.setChecked(draft.with_own)
        self.reason.setVisible(can and draft.with_own)
        _keep_typing(self.reason, draft.reason)
        self._own_says.setVisible(has_own)
        self._own_says.setText(
            tr("Moments for you only are never in a film for the family.")
            if draft.reader == "parent"
            else tr("For this film alone. That they are let in, and why, is on record.")
            if draft.with_own
            else tr("Moments for you only are left out.")
        )
        self.hides.setChecked(draft.hides)
        with QSignalBlocker(self.lock):
            self.lock.setCurrentIndex(max(0, self.lock.findData(draft.lock)))
        for edit in (self.passphrase, self.again):
            edit.setVisible(bool(draft.lock))
        self._lock_says.setVisible(bool(draft.lock))
        self._lock_says.setText(
            tr("Opened by Windows, macOS and 7-Zip with the passphrase. Say it to them, do not send it along.")
            if draft.lock == "zip"
            else tr("Opened by the program age with the passphrase. Say it to them, do not send it along.")
        )

    def show_hidden(self, states: list[HiddenState], *, hides: bool) -> None:
        """What is hidden in each film."""
        clear(self._hidden)
        for state in states:
            words = state.says if hides else tr("Nothing is hidden in this film.")
            go = button(tr("Hide…"), partial(self.hide_asked.emit, state.recording_id), kind="words")
            go.setAccessibleName(tr("Hide faces and places in “{film}”", film=state.film))
            said = label(f"{state.film}: {words}" if len(states) > 1 else words, "small", wraps=True)
            line = row(gap=4)
            line.addWidget(said, 1)
            line.addWidget(go)
            self._hidden.addLayout(line)

    def forget(self) -> None:
        """No passphrase stays in the fields."""
        self.passphrase.clear()
        self.again.clear()

    def _choose_reader(self, reader: str) -> None:
        purpose: Purpose | None = self.purpose.currentData() if reader == "team" else None
        # What was let in was let in for one reader.
        self._edit(reader=reader, purpose=purpose, with_own=False, reason="")

    def _edit(self, **how: Any) -> None:
        def made(draft: Draft) -> Draft:
            return replace(draft, **how)

        self.edited.emit(made)


def _keep_typing(edit: QLineEdit, words: str) -> None:
    if edit.text() != words:
        with QSignalBlocker(edit):
            edit.setText(words)
