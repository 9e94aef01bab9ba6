"""Ten minutes of film and sixty moments, by keys alone. What was pressed is held against what the library keeps."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from video_feedback.demo.again import write_again
from video_feedback.demo.film import write_film
from video_feedback.demo.palettes import WILLOW
from video_feedback.demo.stories import PLAY
from video_feedback.library import families, moments, recordings
from video_feedback.media.frame_table import FrameTable
from video_feedback_schemas.records import Moment, Scheme
from video_feedback_schemas.times import Ms
from video_feedback_ui.prepare.page import PreparePage
from video_feedback_ui.tour.visit import Visit

FAMILY = "Larch"
ROUNDS = 10
_TURN_MS, _TURNS = Ms(6_400), 94
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(slots=True)
class _Pressed:
    """A moment as the keys meant it."""

    code_id: str
    start_ms: int
    end_ms: int | None = None


class Sixty:
    """The steps, in order. Each of ten minutes gets six moments: a point, a stretch by two presses, one between in and
    out, one by Shift for what has just been, and two stretches that are open at once.
    """

    def __init__(self, visit: Visit) -> None:
        self.visit, self.hand, self.bridge = visit, visit.hand, visit.bridge
        self._pressed: list[_Pressed] = []
        self._open: dict[str, _Pressed] = {}

    def steps(self) -> list[Callable[[], None]]:
        return [self.bring_in, self.tag, self.take_back, self.look]

    def bring_in(self) -> None:
        """A film of ten minutes: a short one again and again, so that nobody waits for its drawing."""
        self.hand.step("Ten minutes of film, to be tagged with sixty moments by keys alone")
        short, film = self.visit.folder / "six seconds.mp4", self.visit.folder / "ten minutes.mp4"

        def make() -> None:
            write_film(short, replace(PLAY, palette=WILLOW, length_ms=_TURN_MS))
            write_again(film, short, _TURN_MS, _TURNS)
            short.unlink()

        self.visit.apart("Drawing a film", make)
        family = families.new(FAMILY)
        with self.bridge.change("Add the family") as db:
            families.add(db, family)
        self.visit.window.go(f"family:{family.id}")
        self.visit.drop(film)
        self.hand.wait(lambda: bool(recordings.of_family(self.bridge.db, family.id)))
        film.unlink()
        self.visit.window.go(f"recording:{recordings.of_family(self.bridge.db, family.id)[0].id}")
        page = self._page
        self.hand.wait(lambda: not page.surface.empty)

    def tag(self) -> None:
        """Ten rounds of six."""
        for number in range(ROUNDS):
            self._go_to_minute(number)
            self._round(number)
            self.hand.step(f"  minute {number + 1}: {len(self._pressed)} moments")
            if number == ROUNDS // 2:
                self.hand.shot(self.visit.window, "half-way-through")
        self._check("sixty moments are there, each at the frame that was on screen when its key was pressed")

    def take_back(self) -> None:
        """What was tagged last, step by step, and again."""
        self.hand.step("Some of it is taken back, and done again")
        before = self._found()
        self._keys("Delete")
        self.visit.check(len(self._found()) == len(before) - 1, "the chosen moment is deleted")
        for _ in range(12):
            self._press(Qt.Key.Key_Z, _CTRL)
        self.visit.check(self._found() != before, "twelve steps are taken back")
        for _ in range(11):
            self._press(Qt.Key.Key_Z, _CTRL | _SHIFT)
        self.visit.check(self._found() == before, "all but the deleting is done again, exactly")

    def look(self) -> None:
        """The notes, the picks, and the whole of it."""
        found = moments.of_recording(self.bridge.db, self._recording_id)
        notes = sum(bool(moment.note) for moment in found)
        self.visit.check(notes == 2, "two notes are kept as typed")
        self._check("sixty moments are there still")
        self._press(Qt.Key.Key_0)
        self.hand.shot(self.visit.window, "sixty-moments")
        for _ in range(7):
            self._keys("+")
        self.hand.shot(self.visit.window, "sixty-moments-near")

    # A round

    def _go_to_minute(self, number: int) -> None:
        """By two-second jumps; the fourth minute by the shuttle, as fast as it goes."""
        goal = 60_000 * number + 4_000
        if number == 3:
            for key in "LLL":
                self._keys(key)
            self.hand.wait(lambda: self._page.shown_ms > goal - 20_000, 20)
            self._keys("K")
        while self._page.shown_ms < goal:
            self._press(Qt.Key.Key_Period, rest=0.01)

    def _round(self, number: int) -> None:
        self._code("1", "sig.reach")
        self._keys(".", ".")
        self._code("2", "sig.explore")
        self._keys(".", ".", "Right")
        self._code("2", "sig.explore")
        self._keys(".", "I", "Shift+Right", "Shift+Right", "Shift+Right", "Left", "O")
        self._between("z", "fro.turns")
        self._keys(".", ".", ".")
        self._late("f", "ans.space")
        self._keys(".", ".")
        self._code("q", "not.watch")
        self._keys("Shift+Right", "Right")
        self._code("s", "ans.comfort")
        self._keys(".", "Left")
        self._code("q", "not.watch")
        self._keys("Shift+Right")
        self._code("s", "ans.comfort")
        if number == 1:
            self._nudge()
        if number in (2, 6):
            self._note("She waits, and looks again.")
        if number in (4, 8):
            self._keys("Up", "P", "Down")

    def _code(self, key: str, code_id: str) -> None:
        """Press a code's key; what it means is what is on screen. A stretch's second press closes it."""
        self._still()
        at = self._page.shown_ms
        if code_id in self._open:
            self._open.pop(code_id).end_ms = at
        else:
            self._pressed.append(_Pressed(code_id, at))
            if self._scheme.code(code_id).kind == "stretch":
                self._open[code_id] = self._pressed[-1]
        self._keys(key)

    def _between(self, key: str, code_id: str) -> None:
        desk = self._page.desk
        assert desk is not None
        assert desk.in_ms is not None
        self._pressed.append(_Pressed(code_id, desk.in_ms, desk.out_ms))
        self._keys(key)

    def _late(self, key: str, code_id: str) -> None:
        """With Shift: what has just been, up to the frame on screen."""
        self._still()
        at = self._page.shown_ms
        start = self._frames.time_at(at - self._scheme.code(code_id).lag_ms)
        self._pressed.append(_Pressed(code_id, start, at))
        self._press(getattr(Qt.Key, f"Key_{key.upper()}"), _SHIFT)

    def _nudge(self) -> None:
        """The end of the last one, by two frames."""
        last = self._pressed[-1]
        assert last.end_ms is not None
        last.end_ms = self._frames.after(self._frames.after(Ms(last.end_ms)))
        self._keys("}", "}")

    def _note(self, words: str) -> None:
        self._press(Qt.Key.Key_Return)
        note = self._page.inspector.note
        self.hand.wait(note.hasFocus)
        self.hand.key(note, words)
        self.hand.key(note, Qt.Key.Key_Return)

    # Keys

    def _keys(self, *names: str) -> None:
        for name in names:
            modifiers, _, key = name.rpartition("+") if len(name) > 1 else ("", "", name)
            if len(key) == 1 and not key.isalnum():
                self.hand.key(self._page, key)
            else:
                self._press(
                    getattr(Qt.Key, f"Key_{key if len(key) > 1 else key.upper()}"), _SHIFT if modifiers else None
                )

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None, *, rest: float = 0.02) -> None:
        self.hand.key(self._page, key, modifiers or Qt.KeyboardModifier.NoModifier, rest=rest)

    def _still(self) -> None:
        """Wait until the film rests on a frame."""
        deck = self._page.deck
        self.hand.wait(lambda: not deck.playing, 10)

    # What is there

    @property
    def _page(self) -> PreparePage:
        page = self.visit.window.page("prepare")
        assert isinstance(page, PreparePage)
        return page

    @property
    def _recording_id(self) -> str:
        return recordings.of_family(self.bridge.db, families.called(self.bridge.db, FAMILY).id)[0].id

    @property
    def _frames(self) -> FrameTable:
        return recordings.frames(self.bridge.db, self._recording_id)

    @property
    def _scheme(self) -> Scheme:
        desk = self._page.desk
        assert desk is not None
        return desk.scheme

    def _found(self) -> list[Moment]:
        return moments.of_recording(self.bridge.db, self._recording_id)

    def _check(self, what: str) -> None:
        found = sorted((m.code_id, m.start_ms, m.end_ms) for m in self._found())
        wanted = sorted((one.code_id, one.start_ms, one.end_ms) for one in self._pressed)
        frames = set(self._frames.times_ms.tolist())
        self.visit.check(len(found) == 60, f"there are sixty moments ({len(found)})")
        self.visit.check(
            all(start in frames and end in {*frames, None} for _, start, end in found), "each names a frame"
        )
        self.visit.check(found == wanted, what)
