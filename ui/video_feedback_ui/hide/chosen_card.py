"""What is chosen: its yes or no, how it is hidden, from when to when, and where."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from video_feedback.words import tr
from video_feedback_schemas.leaving_records import HiddenPlace, HiddenSound
from video_feedback_schemas.times import clock_text
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.words import button, column, label, row


class ChosenCard(QFrame):
    """Asks by the name of the action (`hide_yes`), or for a look; the page answers."""

    asked = Signal(str)
    how_chosen = Signal(str)
    shape_chosen = Signal(str)
    sound_how_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.title = label("", "strong")
        self.when = label("", "small", wraps=True)
        self.yes = self._button(tr("Yes, hide"), "hide_yes", "check", checks=True)
        self.no = self._button(tr("No"), "hide_no", "x", checks=True)
        self.how = Choice(
            tr("How it is hidden"),
            (("blur", tr("Blur"), ""), ("squares", tr("Squares"), ""), ("plain", tr("Plain"), "")),
        )
        self.shape = Choice(tr("Shape"), (("round", tr("Round"), ""), ("square", tr("Square"), "")))
        self.sound_how = Choice(tr("What is heard instead"), (("silence", tr("Silence"), ""), ("tone", tr("Tone"), "")))
        self.key = self._button(tr("Set here"), "hide_key", "push-pin")
        self.follow = self._button(tr("Follow"), "hide_follow", "path")
        self.start = self._button(tr("From here"), "hide_from", "")
        self.until = self._button(tr("Until here"), "hide_until", "")
        self.whole = self._button(tr("Whole film"), "hide_whole", "")
        self.remove = self._button(tr("Remove"), "hide_remove", "trash")
        for choice, values in (
            (self.how, ("blur", "squares", "plain")),
            (self.shape, ("round", "square")),
            (self.sound_how, ("silence", "tone")),
        ):
            for value in values:
                choice.button(value).setProperty("kind", "cap")
        self.how.chosen.connect(self.how_chosen)
        self.shape.chosen.connect(self.shape_chosen)
        self.sound_how.chosen.connect(self.sound_how_chosen)
        self.none = label(
            tr("Nothing is chosen. Press a bar or a box, or draw a part on the picture."), "second", wraps=True
        )
        self._of_place = _holder(self.how, self.shape, row(self.key, self.follow, None, gap=6))
        self._answer = _holder(row(self.yes, self.no, None, gap=6))
        self._of_sound = _holder(self.sound_how)
        self._of_either = _holder(row(self.start, self.until, self.whole, None, gap=6), row(self.remove, None))
        self.setLayout(
            column(
                self.none,
                self.title,
                self.when,
                self._answer,
                self._of_place,
                self._of_sound,
                self._of_either,
                gap=6,
                margins=(14, 12, 14, 12),
            )
        )
        self.show_nothing()

    def show_nothing(self) -> None:
        self._show(none=True)

    def show_place(self, place: HiddenPlace, name: str, now_ms: int) -> None:
        self._show(place=True)
        self.title.setText(name)
        self._show_when(place.start_ms, place.end_ms, now_ms)
        self.yes.setChecked(place.agreed is True)
        self.no.setChecked(place.agreed is False)
        self.how.show_choice(place.how)
        self.shape.show_choice(place.shape)

    def show_sound(self, sound: HiddenSound, now_ms: int) -> None:
        self._show(sound=True)
        self.title.setText(tr("Words"))
        self._show_when(sound.start_ms, sound.end_ms, now_ms)
        self.sound_how.show_choice(sound.how)

    def _show_when(self, start: int, end: int, now: int) -> None:
        words = tr("{start} to {end}", start=clock_text(start, exact=True), end=clock_text(end, exact=True))
        self.when.setText(words if start <= now < end else tr("{when} · not at this frame", when=words))

    def _show(self, *, none: bool = False, place: bool = False, sound: bool = False) -> None:
        self.none.setVisible(none)
        for each in (self.title, self.when, self._of_either):
            each.setVisible(not none)
        for each in (self._answer, self._of_place):
            each.setVisible(place)
        self._of_sound.setVisible(sound)

    def _button(self, words: str, action: str, icon: str, *, checks: bool = False) -> QPushButton:
        made = button(words, lambda: self.asked.emit(action), icon=icon, kind="cap")
        made.setToolTip(f"{words}  ({key_text(action)})")
        made.setCheckable(checks)
        return made


def _holder(*parts: QWidget | object) -> QWidget:
    made = QWidget()
    made.setLayout(column(*parts, gap=6))  # type: ignore[arg-type]
    return made
