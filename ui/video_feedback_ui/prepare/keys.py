"""The keys of the workbench. Codes come first by their own key; all others are named in `actions.py`."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from video_feedback.media.player import RATES
from video_feedback_ui.actions import ACTIONS, PREPARE

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage

# These belong to the character, whichever keys make it on this keyboard.
_BY_TEXT = "[]{}/+-=0"


class Keys:
    """Turns key presses into deeds of the page."""

    def __init__(self, page: "PreparePage") -> None:
        self._page = page
        self._names: dict[str, str] = {}
        for name, action in ACTIONS.items():
            if action.where == PREPARE:
                for key in action.keys:
                    self._names[key if key in _BY_TEXT else QKeySequence(key).toString()] = name
        self._deeds = self._make_deeds()

    def teach(self, deeds: dict[str, Callable[[], object]]) -> None:
        """Take up more deeds, by the names of their actions."""
        self._deeds |= deeds

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key says. False if it says nothing here."""
        text = event.text()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        name = self._names.get(text) if plain and text and text in _BY_TEXT else None
        if name is None and plain and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            code = self._page.pad.code_of_key(text)
            if code is not None:
                if not event.isAutoRepeat():
                    self._page.do.press(code.id)
                return True
        if name is None:
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            combination = QKeyCombination(modifiers, Qt.Key(event.key()))
            name = self._names.get(QKeySequence(combination).toString())
        if name is None:
            return False
        if not event.isAutoRepeat() or ACTIONS[name].repeats:
            self._deeds[name]()
        return True

    def _make_deeds(self) -> dict[str, Callable[[], object]]:
        page = self._page
        deck, timeline, do = page.deck, page.timeline, page.do
        return {
            "play": do.toggle,
            "slower": lambda: deck.set_rate(_beside(deck.rate, -1)),
            "faster": lambda: deck.set_rate(_beside(deck.rate, 1)),
            "step_back": lambda: do.step(-1),
            "step_on": lambda: do.step(1),
            "second_back": lambda: do.skip(-1),
            "second_on": lambda: do.skip(1),
            "start": lambda: do.seek(0),
            "end": lambda: do.seek(timeline.scale.length_ms),
            "mark_in": lambda: do.mark("in"),
            "mark_out": lambda: do.mark("out"),
            "clear_marks": do.clear_marks,
            "loop": do.loop,
            "play_moment": do.play_moment,
            "next_moment": lambda: do.choose_beside(1),
            "previous_moment": lambda: do.choose_beside(-1),
            "note": page.inspector.write_note,
            "pick": do.pick,
            "delete": do.delete,
            "start_earlier": lambda: do.nudge(page.chosen, "start", -1),
            "start_later": lambda: do.nudge(page.chosen, "start", 1),
            "end_earlier": lambda: do.nudge(page.chosen, "end", -1),
            "end_later": lambda: do.nudge(page.chosen, "end", 1),
            "move_earlier": lambda: do.nudge(page.chosen, "both", -1),
            "move_later": lambda: do.nudge(page.chosen, "both", 1),
            "picture": lambda: page.viewing.panel.turn(page.transport.picture),
            "turn_left": lambda: page.viewing.turn(270),
            "turn_right": lambda: page.viewing.turn(90),
            "crop": page.viewing.begin_crop,
            "fill": page.viewing.fill,
            "lighter": lambda: page.viewing.step_light("brightness", 1),
            "darker": lambda: page.viewing.step_light("brightness", -1),
            "more_contrast": lambda: page.viewing.step_light("contrast", 1),
            "less_contrast": lambda: page.viewing.step_light("contrast", -1),
            "as_filmed": page.viewing.turn_bare,
            "sound": page.hearing.turn_panel,
            "mute": page.hearing.turn_mute,
            "louder": lambda: page.hearing.step_volume(1),
            "quieter": lambda: page.hearing.step_volume(-1),
            "second_camera": page.second.turn_panel,
            "beside_back": lambda: page.second.step(-1),
            "beside_on": lambda: page.second.step(1),
            "beside_second_back": lambda: page.second.skip(-1),
            "beside_second_on": lambda: page.second.skip(1),
            "they_match": page.second.they_match,
            "find_code": lambda: page.codes_card.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "timeline_pictures": lambda: page.drawing.turn_row("pictures"),
            "timeline_sound": lambda: page.drawing.turn_row("sound"),
            "zoom_in": lambda: timeline.zoom(1.6),
            "zoom_out": lambda: timeline.zoom(1 / 1.6),
            "zoom_all": timeline.zoom_all,
        }


def _beside(rate: float, steps: int) -> float:
    """The next speed in the row of speeds."""
    at = min(range(len(RATES)), key=lambda i: abs(RATES[i] - rate))
    return RATES[min(len(RATES) - 1, max(0, at + steps))]
