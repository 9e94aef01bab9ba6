"""Where the parent's window opens: said before it does, and chosen where there are several displays."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QPushButton, QWidget

from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.parts.words import button, clear, column, label, row, tool
from video_feedback_ui.present.screens import HERE, best, every, is_same, key_of, words_of

_LINE_WIDE = 104  # two lines: there is little room beside the buttons


class WhereChoice(Popover):
    """One button for each display. What is chosen is kept for the next time."""

    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__(tr("Where it is shown"), page)
        self._bridge, self._page = bridge, page
        self._then: Callable[[], object] | None = None
        self.buttons: list[QPushButton] = []
        self._words = label("", "second", wraps=True)
        self._words.setFixedWidth(320)
        self._lines = column(gap=4)
        title = label(tr("Where it is shown"), "strong")
        self.setLayout(column(title, self._words, self._lines, gap=10, margins=(16, 14, 16, 14)))

    def offer(self, at: QWidget, then: Callable[[], object] | None = None) -> None:
        """Open at a button. `then` follows once a display is chosen."""
        self._then = then
        self._fill()
        self.open_at(at)
        if self.buttons:
            self.buttons[0].setFocus()

    def _fill(self) -> None:
        ours = self._page.screen()
        clear(self._lines)
        self.buttons = []
        self._words.setText(sentence(ours, self._bridge.settings.parent_screen))
        if len(every()) < 2:
            return
        now = best(ours, self._bridge.settings.parent_screen)
        # The others first: theirs is seldom the one that the worker looks at.
        for screen in sorted(every(), key=lambda each: is_same(each, ours)):
            is_now = is_same(screen, now) and bool(self._bridge.settings.parent_screen)
            made = button(words_of(screen, ours), partial(self._choose, screen), icon="check" if is_now else "monitor")
            if is_now:
                made.setAccessibleName(tr("{name}, chosen", name=words_of(screen, ours)))
            self._lines.addWidget(made)
            self.buttons.append(made)

    def _choose(self, screen: QScreen) -> None:
        ours = self._page.screen()
        self._bridge.keep(parent_screen=HERE if is_same(screen, ours) else key_of(screen))
        then = self._then
        self.end()
        if then is not None:
            then()


class Where(QWidget):
    """A quiet sign beside the button that begins: it says where their window will be, and lets one choose."""

    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__()
        self._bridge, self._page = bridge, page
        self.choice = WhereChoice(bridge, page)
        self.line = label("", "small", wraps=True)
        self.line.setFixedWidth(_LINE_WIDE)
        self.sign = tool(tr("Where it is shown"), "monitor", self._offer)
        self.setLayout(row(self.line, self.sign, gap=4))
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        for news in (app.screenAdded, app.screenRemoved, app.primaryScreenChanged, bridge.settings_changed):
            news.connect(self._follow)
        self._follow()

    def must_choose(self) -> bool:
        """Whether there are several displays and nobody has said yet which one is the parent's."""
        return len(every()) > 1 and not self._bridge.settings.parent_screen

    def _offer(self) -> None:
        if self.choice.isHidden():
            self.choice.offer(self.sign)
        else:
            self.choice.end()

    def _follow(self, *_: object) -> None:
        is_one = len(every()) < 2
        self.line.setText(tr("One screen: hold\n{key} to come back", key=key_text("parent_leave")) if is_one else "")
        self.line.setVisible(is_one)
        self.sign.setToolTip(sentence(self._page.screen(), self._bridge.settings.parent_screen))


def sentence(ours: QScreen, chosen: str) -> str:
    """Where their window will open, in one sentence for the worker."""
    if is_same(best(ours, chosen), ours):
        return tr(
            "Their window will cover all of this screen. Hold {key} for a second to come back to yours.",
            key=key_text("parent_leave"),
        )
    return tr("Their window will open on {name}. Yours stays here.", name=words_of(best(ours, chosen)))
