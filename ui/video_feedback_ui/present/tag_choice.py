"""Tag this: a new moment on the spot, at the frame on the parent's screen. Of it nothing is ever seen there."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from video_feedback.coding.desk import Desk
from video_feedback.library import schemes
from video_feedback.words import tr
from video_feedback_schemas.records import Code, Moment, Scheme
from video_feedback_schemas.times import Ms, clock_text
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.flow import Flow
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.prepare.code_key import LARGE_KEY, CodeFace
from video_feedback_ui.present.aside import Aside
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.sessions.deeds import place_of

_WIDE, _GAP, _AROUND = 5, 8, 130


class TagChoice(Aside):
    """`tag` is its button, for a line of others. The codes are those that the film on screen is tagged with, in the
    newest version of their scheme: first what a parent may see. `tagged` gives the moment that was made."""

    tagged = Signal(object)  # Moment

    def __init__(self, bridge: Bridge, replay: Replay, session_id: str, page: QWidget) -> None:
        super().__init__(tr("Tag this"), page)
        self._bridge, self._replay, self._session_id = bridge, replay, session_id
        self._page = page
        self._scheme: Scheme | None = None
        self._scheme_id = ""
        self._at, self._playing, self._is_still = 0, False, False
        self.tag = button(tr("Tag this"), self.turn_here, icon="tag")
        self.tag.setProperty("stature", "large")
        self.tag.setToolTip(f"{tr('Tag what is on their screen')}  ({key_text('shown_tag')})")
        self._when = label("", "small")
        self.faces: list[CodeFace] = []
        self._shared, self._own = Flow(_GAP), Flow(_GAP)
        self._own_words = label(tr("For you only"), "small")
        inner = QWidget()
        inner.setProperty("kind", "sheet")
        inner.setLayout(column(self._shared, self._own_words, self._own, None, gap=_GAP, margins=(0, 0, 8, 0)))
        self._area = scrolled(inner)
        self._area.setStyleSheet("background: transparent;")
        title = row(label(tr("Tag this"), "strong"), None, self._when)
        words = label(tr("Press a code or its key. Nothing of it is on their screen."), "small", wraps=True)
        self.setLayout(column(title, self._area, words, gap=10, margins=(16, 14, 8, 14)))

    def show_pick(self, scheme_id: str) -> None:
        """From now on it is about a film that is tagged with this scheme."""
        self.end()
        self._scheme_id = scheme_id

    def turn_here(self) -> None:
        """Offer the codes for the frame that is on the screen now; open already, close."""
        if not self.isHidden():
            self.end()
        elif self._replay.film is not None and not self._replay.is_dark:
            state = self._replay.state
            self._at, self._playing, self._is_still = self._replay.deck.shown_ms, state == "playing", state == "still"
            self._when.setText(tr("at {time}", time=clock_text(Ms(self._at))))
            self._show_codes()
            self.open_at(self.tag)

    def _show_codes(self) -> None:
        scheme = self._scheme = schemes.newest(self._bridge.db, self._scheme_id)
        codes = [code for code in scheme.codes if not code.archived]
        shared = [code for code in codes if scheme.is_shared(code.id)]
        own = [code for code in codes if not scheme.is_shared(code.id)]
        self.faces = [self._made(code) for code in (*shared, *own)]
        self._shared.show_widgets(list(self.faces[: len(shared)]))
        self._own.show_widgets(list(self.faces[len(shared) :]))
        self._own_words.setVisible(bool(own))
        step = LARGE_KEY.width() + _GAP
        across = max(2, min(_WIDE, (self._page.width() - _AROUND) // step))
        wide = across * step + 10
        lines = -(-len(shared) // across) + -(-len(own) // across)
        high = lines * (LARGE_KEY.height() + _GAP) + 28
        self._area.setFixedSize(QSize(wide, min(high, self._page.height() - _AROUND)))

    def _made(self, code: Code) -> CodeFace:
        assert self._scheme is not None
        made = _Face(code, self._scheme.group(code.group_id), self)
        made.clicked.connect(partial(self._choose, code))
        return made

    def _choose(self, code: Code, _: bool = False) -> None:
        self.end()
        film, showing, scheme = self._replay.film, self._replay.showing, self._scheme
        if film is None or scheme is None:
            return
        chosen = self._bridge.settings
        desk = Desk(
            self._bridge.library, showing.recording_id, scheme, film.frames,
            lead_playing_ms=chosen.lead_playing_ms, lead_stepping_ms=chosen.lead_stepping_ms,
            place=place_of(self._session_id),
        )  # fmt: skip
        desk.coder = chosen.coder
        with self._bridge.telling():
            if code.kind == "point":
                made = desk.press(code.id, self._at, playing=self._playing)
            else:
                # Nobody closes a stretch while talking: it is what they saw last, and on the still all of it.
                start = showing.start_ms if self._is_still else max(showing.start_ms, self._at - code.lag_ms)
                end = self._at if self._at > start and not self._is_still else showing.end_ms
                made = desk.tag(code.id, start, end)
            self.tagged.emit(made)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text().casefold()
        face = next((each for each in self.faces if typed and each.code.key.casefold() == typed), None)
        if face is not None:
            face.click()
        else:
            super().keyPressEvent(event)


class _Face(CodeFace):
    """A code that the Tab key comes to: the ring says so."""

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self.be_large(True)
        self.setFixedSize(LARGE_KEY)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.show_open(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.show_open(False)


def tagged_words(moment: Moment, code: Code) -> str:
    """`Tagged: Smiles, 2:47`."""
    return tr("Tagged: {code}, {time}", code=code.label, time=clock_text(moment.start_ms))
