"""The card of the second camera: choose its film, put the two in step, take it away."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Recording, Sitting
from video_feedback_schemas.times import clock_text
from video_feedback_ui.actions import ACTIONS, key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.families.glance import cover_ms
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.parts.press_card import PressRow
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.tile import tile
from video_feedback_ui.parts.words import button, clear, column, label, row

_WIDE, _EDGE = 364, 12
_STILL, _TILE = QSize(80, 52), QSize(79, 52)
_ROW = 64
_MOST_ROWS = 5


class SecondPanel(Popover):
    """Asks for what its buttons say; the workbench answers."""

    chosen = Signal(str)
    stepped = Signal(int)
    skipped = Signal(int)
    by_eye_asked = Signal()
    by_sound_asked = Signal()
    swap_asked = Signal()
    away_asked = Signal()
    import_asked = Signal()

    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__(tr("Second camera"), page)
        self._bridge = bridge
        self.setFixedWidth(_WIDE)
        self._pair: tuple[Recording, bool] | None = None
        self._said, self._stands = label(""), label("")
        self._content = QWidget()
        self._lines = column(self._content)
        self.setLayout(self._lines)

    def _place(self) -> None:
        super()._place()
        # At the edge of the page: both pictures must be seen while one of them is moved.
        self.move(self._page.width() - self.width() - _EDGE, self.y())

    def show_none(self, family: str) -> None:
        """The family has no other film: say what to do."""
        self._fill(
            label(tr("Second camera"), "strong"),
            label(
                tr(
                    "This is the only film of {family}. Bring in what the second camera filmed, and choose it here.",
                    family=family,
                ),
                "second",
                wraps=True,
            ),
            row(button(tr("Import a film"), self.import_asked.emit, icon="download-simple"), None),
        )

    def show_choice(self, films: Sequence[Recording]) -> None:
        """The family's other films, the likeliest first."""
        rows = QWidget()
        rows.setLayout(column(*[self._row(film) for film in films], gap=2))
        area = scrolled(rows)
        area.setFixedHeight(min(len(films), _MOST_ROWS) * (_ROW + 2))
        rows.setStyleSheet("background: transparent;")
        self._fill(
            label(tr("Second camera"), "strong"),
            label(
                tr("Which film was made at the same time? It will stand beside this one, in step."),
                "second",
                wraps=True,
            ),
            area,
        )

    def show_pair(self, sitting: Sitting, second: Recording, said: str, *, listening: bool) -> None:
        """The film beside, how the two stand, and what can be done. `said` is how they were put in step."""
        if self._pair == (second, listening):  # a button that is held down must stay
            self._said.setText(said)
            self._stands.setText(stand_text(sitting.offset_ms))
            return
        still = StillView(self._bridge, _STILL)
        still.show_still(second.id, cover_ms(self._bridge.db, second))
        words = column(None, label(second.title, "medium"), label(_facts(second), "small"), None, gap=2)
        self._said, self._stands = label(said, "small", wraps=True), label(stand_text(sitting.offset_ms), "small")
        by_sound = button(tr("Listening…") if listening else tr("Match by sound"), self.by_sound_asked.emit, icon="ear")
        by_sound.setEnabled(not listening)
        by_eye = button(tr("Match by eye"), self.by_eye_asked.emit, icon="eye", tip=_tip("they_match"))
        tiles = [
            tile(tr("A second"), "rewind", partial(self.skipped.emit, -1), "beside_second_back", _TILE),
            tile(tr("A frame"), "caret-left", partial(self.stepped.emit, -1), "beside_back", _TILE),
            tile(tr("A frame"), "caret-right", partial(self.stepped.emit, 1), "beside_on", _TILE),
            tile(tr("A second"), "fast-forward", partial(self.skipped.emit, 1), "beside_second_on", _TILE),
        ]
        for each in tiles:
            each.setAutoRepeat(True)
        self._fill(
            label(tr("Second camera"), "strong"),
            row(still, words, None, gap=10),
            row(by_sound, by_eye, gap=8),
            self._said,
            row(*tiles, gap=6),
            self._stands,
            row(
                button(
                    tr("Swap the two"),
                    self.swap_asked.emit,
                    kind="words",
                    tip=tr("Tag the other film, beside this one"),
                ),
                None,
                button(tr("Take the second camera away"), self.away_asked.emit, kind="words", tip=tr("The film stays")),
            ),
        )
        self._pair = second, listening

    def _fill(self, *parts: QWidget | QLayout) -> None:
        self._pair = None
        clear(self._lines)
        # One widget for all of it: Qt shows what joins a layout only later, and till then it has no size.
        self._content = QWidget()
        self._content.setLayout(column(*parts, gap=10, margins=(14, 12, 14, 12)))
        self._lines.addWidget(self._content)
        self._content.show()
        if not self.isHidden():
            self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _row(self, film: Recording) -> PressRow:
        made = PressRow()
        made.setFixedHeight(_ROW)
        still = StillView(self._bridge, _STILL)
        still.show_still(film.id, cover_ms(self._bridge.db, film))
        words = column(None, label(film.title, "medium"), label(_facts(film), "small"), None, gap=2)
        made.setLayout(row(still, words, None, gap=10, margins=(6, 5, 6, 5)))
        made.setAccessibleName(
            tr("{title}. {facts}. Enter puts it beside this film.", title=film.title, facts=_facts(film))
        )
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.pressed.connect(partial(self.chosen.emit, film.id))
        return made


def stand_text(offset_ms: int) -> str:
    """Which times of the two films are the same instant: `0:00.000 here is 0:03.200 there`."""
    here, there = max(0, -offset_ms), max(0, offset_ms)
    return tr("{here} here is {there} there.", here=clock_text(here, exact=True), there=clock_text(there, exact=True))


def _facts(film: Recording) -> str:
    day = near_day(film.filmed_at or film.imported_at)
    return f"{day} · {clock_text(film.duration_ms)}" + ("" if film.has_sound else tr(" · no sound"))


def _tip(key: str) -> str:
    return f"{ACTIONS[key].words}  ({key_text(key)})"
