"""One action with its keys. Press a key's cap and then another key: that one takes its place."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from video_feedback.words import tr
from video_feedback_ui.actions import ACTIONS, keyboard
from video_feedback_ui.keyboard import presses
from video_feedback_ui.keyboard.clashes import Clash
from video_feedback_ui.parts.key_caps import caps
from video_feedback_ui.parts.words import button, clear, column, label, row, tool


class Cap(QPushButton):
    """A key that can be pressed to choose another. While it listens, every key but Escape is the one."""

    heard = Signal(str)
    listens = Signal(bool)

    def __init__(self, words: str, name: str) -> None:
        super().__init__(words)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(tr("Press it, then the key you would rather have"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(32)
        self.toggled.connect(self.listens)

    def event(self, event: QEvent) -> bool:
        if self.isChecked() and isinstance(event, QKeyEvent):
            # Neither a shortcut nor the way to the next field: the key itself is meant.
            event.accept()
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._hear(event)
            return True
        return super().event(event)

    def _hear(self, event: QKeyEvent) -> None:
        name = presses.name_of(event)
        if name == "Esc":
            self.setChecked(False)
        elif name:
            self.heard.emit(name)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setChecked(False)


class KeyRow(QWidget):
    """`asked` carries the action, the key that is to go ("" for none) and the one that is to come ("" for none)."""

    asked = Signal(str, str, str)
    taken_over = Signal(str, str, str, str)
    reset_asked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        action = ACTIONS[name]
        self.sought = f"{action.words} {name.replace('_', ' ')} {action.where}".casefold()
        words = label(action.words, wraps=True)
        self._caps = row(gap=4)
        self._listening = ""
        self._shown: tuple[str, ...] | None = None
        self.reset = tool(
            tr("As on the first day"), "arrow-counter-clockwise", lambda: self.reset_asked.emit(name), role="ink_2"
        )
        self.reset.setAccessibleName(tr("{action}: the keys of the first day", action=action.words))
        line = row(words, gap=8)
        line.setStretch(0, 1)
        line.addLayout(self._caps)
        line.addWidget(self.reset)
        self._says = label("", "small-strong", wraps=True)
        self.take = button(tr("Take it over"), self._take_over, kind="chip")
        self.away = button(tr("No key"), self._take_away, kind="chip")
        self.leave = button(tr("Leave it"), self._leave, kind="chip")
        self._below = QWidget()
        below = row(self._says, self.take, self.away, self.leave, gap=6)
        below.setStretch(0, 1)
        self._below.setLayout(below)
        for each in (self.take, self.away, self.leave):
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # or a press on it would end the listening before it is heard
        self._clash: tuple[str, str] | None = None
        self.setLayout(column(line, self._below, gap=4, margins=(0, 0, 28, 0)))
        self.show_keys()

    def show_keys(self) -> None:
        """The keys as they are now."""
        keys = keyboard.keys(self.name)
        if keys == self._shown:
            return
        self._shown = keys
        had_focus = any(cap.hasFocus() for cap in self.caps())
        clear(self._caps)
        for key in keys:
            self._caps.addWidget(self._cap(" ".join(caps(key)), key))
        self._caps.addWidget(self._cap("+" if keys else tr("Choose a key"), ""))
        self.reset.setVisible(keys != ACTIONS[self.name].keys)
        self._below.hide()
        self._clash = None
        if had_focus:
            first = self.caps()[0]
            first.show()  # what is not seen yet takes no focus
            first.setFocus()

    def show_clash(self, key: str, found: Clash) -> None:
        """Say who has the key that was pressed. Another key may be pressed instead."""
        self._clash = (found.action, key)
        self._say(f"{' '.join(caps(key))}: {found.words}", take=bool(found.action))

    def caps(self) -> list[Cap]:
        """Those that can be pressed: one for each key, and one for another."""
        return [item.widget() for i in range(self._caps.count()) if (item := self._caps.itemAt(i)) is not None]  # type: ignore[misc]

    def _cap(self, words: str, key: str) -> Cap:
        action = ACTIONS[self.name].words
        made = Cap(words, f"{action}: {words}" if key else tr("{action}: one more key", action=action))
        made.setProperty("kind", "cap" if key else "cap-more")
        made.heard.connect(lambda heard: self.asked.emit(self.name, key, heard))
        made.listens.connect(lambda on: self._listen(key, on=on))
        return made

    def _listen(self, key: str, *, on: bool) -> None:
        self._listening = key
        self._clash = None
        if on:
            self._say(tr("Press the key. Esc leaves it as it is."), take=False)
        else:
            self._below.hide()

    def _say(self, words: str, *, take: bool) -> None:
        self._says.setText(words)
        self._says.setAccessibleName(words)
        self.take.setVisible(take)
        self.away.setVisible(not take and bool(self._listening) and self._clash is None)
        self._below.show()

    def _take_over(self) -> None:
        if self._clash is not None:
            self.taken_over.emit(self.name, self._listening, self._clash[1], self._clash[0])

    def _take_away(self) -> None:
        self.asked.emit(self.name, self._listening, "")

    def _leave(self) -> None:
        for cap in self.caps():
            cap.setChecked(False)
        self._below.hide()
