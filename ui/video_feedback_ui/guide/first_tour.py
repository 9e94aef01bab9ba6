"""The first tour: five steps on the made family. Each moves on when the worker has done it, by their own hands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from video_feedback.library import recordings
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_ui import made_family
from video_feedback_ui.actions import key_text, keyboard
from video_feedback_ui.guide.bubble import Bubble, Side, Task
from video_feedback_ui.guide.keys_overlay import KeysOverlay
from video_feedback_ui.parts.popover import Popover

if TYPE_CHECKING:  # pages are made when they are first shown, and read no sooner
    from video_feedback_ui.main_window import MainWindow
    from video_feedback_ui.pages.sessions_page import SessionsPage
    from video_feedback_ui.prepare.page import PreparePage

_FRAMES_MS = 200  # a step by frames moves the film by less, a jump by more


@dataclass(frozen=True, slots=True)
class Step:
    """`tasks` are what is to be done, with the keys for each: a name of an action, or a code's key itself."""

    title: str
    words: str
    tasks: tuple[tuple[str, str, tuple[str, ...]], ...]
    side: Side
    at_end: bool = False  # so that the film stays free


STEPS = (
    Step(
        tr("Watch it"),
        tr(
            "This is the film of a family that was made up. Start it, and watch for a second when parent and baby meet."
        ),
        (("played", tr("Play"), ("play",)),),
        "below",
    ),
    Step(
        tr("Tag what you see"),
        tr("Every code has its key. Press one while the film plays: the tag lies on the frame you saw."),
        (("tagged", tr("Tag with any key, such as"), ("=1",)),),
        "below",
    ),
    Step(
        tr("Go to the very frame"),
        tr("Stop the film, step until it is right, and let the moment begin a frame earlier or later."),
        (
            ("stepped", tr("Step, while it stands still"), ("step_back", "step_on")),
            ("nudged", tr("Move where it begins"), ("start_earlier", "start_later")),
        ),
        "above",
        at_end=True,
    ),
    Step(
        tr("Pick it"),
        tr("About three moments are enough for a visit. What is picked goes into the next session."),
        (("picked", tr("Pick the moment"), ("pick",)),),
        "right",
    ),
    Step(
        tr("Write the script"),
        tr("For each pick, write what you will say. Only the voice of the baby is ever shown to the parent."),
        (("opened", tr("Open the script"), ()), ("written", tr("Write what you will say"), ())),
        "below",
    ),
)


class FirstTour(QObject):
    """One at a time. It watches the deck and the library; nothing is done for the worker."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge
        self.at = 0
        self._done: set[str] = set()
        self._tasks: dict[str, Task] = {}
        self._stood_at: int | None = None
        self.bubble = Bubble(window.rail.parentWidget() or window)
        self.bubble.skipped.connect(self._on)
        self.bubble.left.connect(self.end)
        self._bench = self._take_bench()
        self._bridge.changed.connect(self._changed)
        self._bridge.closed.connect(self.end)
        window.shown.connect(self._gone_to)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._show()

    def _take_bench(self) -> "PreparePage":
        page = cast("PreparePage", self._window.page("prepare"))
        page.deck.state_changed.connect(self._played)
        page.deck.shown.connect(self._shown)
        return page

    def end(self) -> None:
        """Leave; everything that was done stays."""
        if self.parent() is None:
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self.bubble.hide()
        self.bubble.deleteLater()
        self.setParent(None)
        self.deleteLater()

    # What the worker has done

    def _played(self, state: str) -> None:
        if state == "playing":
            self._did("played")
        else:
            self._stood_at = self._bench.deck.shown_ms

    def _shown(self, ms: int) -> None:
        if self._bench.deck.playing:
            self._stood_at = None
            return
        if self._stood_at is not None and 0 < abs(ms - self._stood_at) < _FRAMES_MS:
            self._did("stepped")
        self._stood_at = ms

    def _changed(self, change: Change) -> None:
        deeds = {(row.table, row.deed) for row in change.touched}
        for deed, what in (("added", "tagged"), ("edited", "nudged")):
            if ("moments", deed) in deeds:
                self._did(what)
        if ("picks", "added") in deeds:
            self._did("picked")
        if ("picks", "edited") in deeds:
            self._did("written")

    def _gone_to(self, place: str) -> None:
        if place.startswith("session:"):
            self._did("opened")
        if place.startswith("recording:") and self._window.page("prepare") is not self._bench:
            self._bench = self._take_bench()  # it was made anew, for other keys
        if self.at < len(STEPS):
            self._point()

    def _did(self, what: str) -> None:
        """Tick a task of the step that is shown. What was done before its turn is done again."""
        if self.at == len(STEPS) or what not in self._tasks:
            return
        self._done.add(what)
        self._tasks[what].show_done(done=True)
        if self._done >= set(self._tasks):
            self._on()
        else:
            self._point()

    def _on(self) -> None:
        self.at += 1
        self._done.clear()
        self._show()

    # What is shown

    def _show(self) -> None:
        if self.at >= len(STEPS):
            self._tasks = {}
            self.bubble.skip.hide()
            self.bubble.leave.setText(tr("Close"))
            self.bubble.leave.setAccessibleName(tr("Close"))
            words = tr(
                "That is the whole way. {keys} shows the keys of where you are, "
                "{help} is help, and {undo} takes everything back.",
                keys=key_text("keys"),
                help=key_text("help"),
                undo=key_text("undo"),
            )
            self.bubble.say("", tr("Well done"), words, [])
            self.bubble.point_at(None)
            return
        step = STEPS[self.at]
        self._tasks = {what: Task(words, _keys(keys)) for what, words, keys in step.tasks}
        self.bubble.say(
            tr("{at} of {count}", at=self.at + 1, count=len(STEPS)), step.title, step.words, list(self._tasks.values())
        )
        self._stood_at = None if self._bench.deck.playing else self._bench.deck.shown_ms
        self._point()

    def _point(self) -> None:
        self.bubble.point_at(self._target(), STEPS[self.at].side, at_end=STEPS[self.at].at_end)

    def _target(self) -> QWidget | None:
        bench = self._bench
        targets: Sequence[Callable[[], QWidget]] = (
            lambda: bench.transport.play,
            lambda: bench.pad,
            lambda: bench.timeline_card,
            lambda: bench.moments_card,
            lambda: self._script_field() or bench.to_script,
        )
        return targets[self.at]()

    def _script_field(self) -> QWidget | None:
        if not self._window.place.startswith("session:"):
            return None
        page = cast("SessionsPage", self._window.page("sessions"))
        cards = page.script.column.cards
        return cards[0].say if cards and page.script.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the tour, unless something that lies over the page, or a field, has a use for it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            focus = QApplication.focusWidget()
            in_field = isinstance(focus, QLineEdit | QPlainTextEdit)
            # What a field has no use for comes up to the window; on a page the tour comes first.
            is_ours = watched is (self._window if in_field else focus) and self._window.isActiveWindow()
            if event.key() == Qt.Key.Key_Escape and is_ours and not self._is_covered():
                self.end()
                return True
        return super().eventFilter(watched, event)

    def _is_covered(self) -> bool:
        lies_over = (*self._window.findChildren(Popover), *self._window.findChildren(KeysOverlay))
        return any(each.isVisible() for each in lies_over)


def _keys(names: Sequence[str]) -> list[str]:
    return [name[1:] if name.startswith("=") else keyboard.keys(name)[0] for name in names if _has_key(name)]


def _has_key(name: str) -> bool:
    return name.startswith("=") or bool(keyboard.keys(name))


def begin(window: "MainWindow") -> None:
    """Start the tour on the newest film of the made family; where another library is open, say how to get there."""
    bridge = window.bridge
    if (going := window.findChild(FirstTour)) is not None:
        going.end()
    films = [film for film in recordings.every(bridge.db) if film.kind == "family"] if bridge.is_open else []
    if not films or not made_family.is_open_in(bridge):
        bridge.keep(tour_offered=False)
        window.go("start")
        bridge.told.emit(tr("The tour is on the made family: press “Try it with a made family”."), False)
        return
    window.go(f"recording:{films[0].id}")
    FirstTour(window)
