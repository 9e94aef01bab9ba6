"""The keys of the workbench. Codes come first by their own key; all others are named in `actions.py`."""

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from video_feedback_ui.actions import ACTIONS, PREPARE, keyboard
from video_feedback_ui.keyboard import presses

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage


class Keys(QObject):
    """Turns key presses into deeds of the page. `repeats` tells a deed that its key is held and came again."""

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self._page = page
        self.repeats = False
        self._plain = presses.Plain()
        self._down: dict[Hashable, str] = {}
        self._names: dict[str, str] = {}
        keyboard.changed.connect(self._take_keys)
        self._take_keys()
        self._deeds = self._make_deeds()

    def _take_keys(self) -> None:
        mine = (name for name, action in ACTIONS.items() if action.where == PREPARE)
        self._names = {presses.normal(key): name for name in mine for key in keyboard.keys(name)}

    def teach(self, deeds: dict[str, Callable[[], object]]) -> None:
        """Take up more deeds, by the names of their actions."""
        self._deeds |= deeds

    def holds(self, name: str) -> bool:
        """Whether a key of that action is down."""
        return name in self._down.values()

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key says. False if it says nothing here."""
        key, self.repeats = presses.key_of(event), event.isAutoRepeat()
        code = self._page.pad.code_of_key(self._plain.of(event)) if presses.is_plain(event) else None
        name = self._names.get(presses.name_of(event))
        action = name if code is None else ""
        if action is not None and self._page.erased.bars(action):
            return True
        if code is not None:
            if not self.repeats and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._page.do.press_back(code.id)
            elif not self.repeats:
                self._page.holding.press(key, code.id)
            return True
        if name is None:
            return False
        self._down[key] = name
        if not self.repeats or ACTIONS[name].repeats:
            self._deeds[name]()
        return True

    def release(self, event: QKeyEvent) -> None:
        """A key is up, if it does not only repeat."""
        if not event.isAutoRepeat():
            self._down.pop(presses.key_of(event), None)
            self._page.holding.release(presses.key_of(event))

    def forget(self) -> None:
        """No key is down, as far as anybody knows."""
        self._down.clear()

    def _make_deeds(self) -> dict[str, Callable[[], object]]:
        page = self._page
        timeline, do = page.timeline, page.do
        return {
            "play": do.toggle,
            "step_back": lambda: do.step(-1),
            "step_on": lambda: do.step(1),
            "second_back": lambda: do.skip(-1),
            "second_on": lambda: do.skip(1),
            "two_back": lambda: do.skip(-2),
            "two_on": lambda: do.skip(2),
            "start": lambda: do.seek(0),
            "end": lambda: do.seek(timeline.scale.length_ms),
            "mark_in": lambda: do.mark("in"),
            "mark_out": lambda: do.mark("out"),
            "clear_marks": do.clear_marks,
            "loop": do.loop,
            "play_moment": do.play_moment,
            "play_around": do.play_around,
            "next_gap": lambda: do.go_to_gap(1),
            "previous_gap": lambda: do.go_to_gap(-1),
            "large_keys": lambda: page.bridge.keep(large_keys=not page.bridge.settings.large_keys),
            "next_moment": lambda: do.choose_beside(1),
            "previous_moment": lambda: do.choose_beside(-1),
            "note": page.inspector.write_note,
            "pick": do.pick,
            "keepsake": do.keep_for_them,
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
