"""One pick on its card: the seconds, and the words for them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QToolButton, QWidget

from video_feedback.library import recordings
from video_feedback_schemas.times import Ms
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.grip import Grip
from video_feedback_ui.parts.kept import Kept
from video_feedback_ui.parts.plain import face, tip
from video_feedback_ui.parts.press_card import ROOM, PressCard
from video_feedback_ui.parts.shapes import ShapeMark
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, column, label, row, tool
from video_feedback_ui.present.card_choice import DECK_WORDS
from video_feedback_ui.sessions import deeds, prompts
from video_feedback_ui.sessions.deeds import PickField
from video_feedback_ui.sessions.facts import PickFacts
from video_feedback_ui.sessions.marks import named, only_you
from video_feedback_ui.sessions.pick_picture import NARROW_STILL, STILL, PickPicture
from video_feedback_ui.sessions.trim_strip import TrimStrip
from video_feedback_ui.sessions.voice_field import VoiceField

PICK_MIME = "application/x-video-feedback-pick"


class PickCard(PressCard):
    """Space plays, Alt with the arrows moves, Delete puts the moment back: with the card itself under the keyboard."""

    play_asked = Signal()
    move_asked = Signal(int)
    remove_asked = Signal()
    looked = Signal()  # at a single frame: what plays here is to go

    def __init__(self, bridge: Bridge, facts: PickFacts) -> None:
        super().__init__()
        self._bridge = bridge
        self.facts = facts
        self.pressed.connect(self._pressed_whole)
        self.picture = PickPicture(bridge)
        self.picture.play_asked.connect(self.play_asked.emit)
        self._number = label("", "strong")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._grip = Grip(self, PICK_MIME, f"{key_text('pick_up')}, {key_text('pick_down')}")
        self._grip.carries = facts.pick.id
        self._mark = ShapeMark(facts.group)
        self._name = label("", "medium")
        self._seconds = label("", "strong")
        self._when = button("", self._turn_trim, kind="words", tip="Begin or end at another frame, or choose the still")
        self.say, self.ask, self.voice = _editor("What I will say"), _editor("What I will ask"), VoiceField()
        self._kept: dict[str, Kept] = {
            "say": Kept(self.say, partial(self._write, "say")),
            "ask": Kept(self.ask, partial(self._write, "ask")),
            "voice": Kept(self.voice, partial(self._write, "voice")),
        }
        self.trim = TrimStrip()
        self.trim.hide()
        self.trim.trimmed.connect(self._trim)
        self.trim.still_chosen.connect(self._choose_still)
        self.trim.looked_at.connect(self._look_at)
        self.trim.closed.connect(self._turn_trim)
        self._lay_out()
        for name, by in (("pick_up", -1), ("pick_down", 1)):
            Shortcut(name, self, partial(self.move_asked.emit, by), Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.show_facts(facts, 1, is_last=True)

    def _lay_out(self) -> None:
        more = _quiet("More for this moment", "dots-three-bold", lambda: None)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self._menu(more))
        borrow = _quiet("Borrow a question", "cards", lambda: None)
        borrow.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        borrow.setMenu(self._questions(borrow))
        handle = column(self._number, self._grip, None, more, gap=2)
        handle.setAlignment(more, Qt.AlignmentFlag.AlignHCenter)
        self._film = QWidget()
        self._film.setLayout(
            column(
                self.picture,
                3,
                row(self._mark, 4, self._name, None, self._seconds, gap=2),
                row(self._when, None, margins=(-4, 0, 0, 0)),
                None,
                gap=2,
            )
        )
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addLayout(column(named(label("What I will say", "small"), only_you()), self.say, gap=2), 1)
        words.addLayout(column(named(label("What I will ask", "small"), borrow, only_you()), self.ask, gap=2), 1)
        above_voice = named(label("Baby’s voice, large under the picture", "small"), label("Parent sees this", "small"))
        right = column(words, 2, above_voice, self.voice, self.trim, None, gap=2)
        inner = row(gap=10, margins=(ROOM + 8, ROOM + 12, ROOM + 16, ROOM + 10))
        inner.addLayout(handle)
        inner.addWidget(self._film)
        inner.addLayout(right, 1)
        self.setLayout(inner)
        # From word to word; the buttons come before them.
        for first, then in ((borrow, self.say), (self.say, self.ask), (self.ask, self.voice)):
            self.setTabOrder(first, then)

    def _menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.addAction("Play it here\tSpace", self.play_asked.emit)
        menu.addAction("Trim, or choose the still", self._turn_trim)
        menu.addSeparator()
        self._up = menu.addAction(f"Move up\t{key_text('pick_up')}", partial(self.move_asked.emit, -1))
        self._down = menu.addAction(f"Move down\t{key_text('pick_down')}", partial(self.move_asked.emit, 1))
        menu.addSeparator()
        menu.addAction("Put this moment back\tDel", self.remove_asked.emit)
        return menu

    def _questions(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.aboutToShow.connect(partial(self._fill_questions, menu))
        return menu

    def _fill_questions(self, menu: QMenu) -> None:
        """The family's cards, deck by deck, as they are now."""
        menu.clear()
        for deck, faces in prompts.of_session(self._bridge.db, self.facts.pick.session_id).items():
            inner = menu.addMenu(DECK_WORDS[deck][0])
            inner.setEnabled(bool(faces))
            for each in faces:
                inner.addAction(face(each.words), partial(self._borrow, each.words)).setToolTip(tip(each.words))

    def show_facts(self, facts: PickFacts, number: int, *, is_last: bool) -> None:
        """Bring the card up to date. Words that are being typed stay as they are."""
        self.facts = facts
        pick = facts.pick
        self._number.setText(str(number))
        self._mark.show_group(facts.group)
        self._name.setText(facts.code.label if facts.is_shared else f"{facts.code.label}, for you only")
        self._fit_name()
        self._seconds.setText(facts.seconds)
        self._when.setText(facts.when)
        self._when.setAccessibleName(f"{facts.when}. Trim, or choose the still")
        self.setAccessibleName(f"Moment {number}: {facts.code.label}, {facts.seconds}")
        self._up.setEnabled(number > 1)
        self._down.setEnabled(not is_last)
        for name, words in (("say", pick.say), ("ask", pick.ask), ("voice", pick.voice)):
            self._kept[name].show(words)
        if facts.is_erased:
            self.trim.hide()
            self._when.setEnabled(False)
            self.picture.show_none()
        elif self.trim.isVisibleTo(self):
            self.trim.show_pick(pick, recordings.frames(self._bridge.db, facts.recording.id))
        else:
            self.picture.show_still(facts.recording.id, pick.still_ms, facts.moment.id)

    def be_narrow(self, *, is_narrow: bool) -> None:
        """A smaller picture on a small window."""
        self.picture.be_narrow(is_narrow=is_narrow)
        self._film.setFixedWidth((NARROW_STILL if is_narrow else STILL).width())
        self._fit_name()

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        for kept in self._kept.values():
            kept.flush()

    def _fit_name(self) -> None:
        words = self.facts.code.label if self.facts.is_shared else f"{self.facts.code.label}, for you only"
        room = self.picture.width() - 72
        self._name.setText(QFontMetrics(self._name.font()).elidedText(words, Qt.TextElideMode.ElideRight, room))
        self._name.setToolTip(tip(words))

    def _write(self, name: PickField, words: str, joins: bool) -> bool:
        with self._bridge.telling() as went_well:
            deeds.write_pick(self._bridge, self.facts.pick, name, words, joins=joins)
        return bool(went_well)

    def _borrow(self, question: str) -> None:
        self.ask.setPlainText(prompts.with_question(self.ask.toPlainText(), question))
        self._kept["ask"].flush()
        self.ask.setFocus()

    def _turn_trim(self) -> None:
        if self.facts.is_erased:
            return
        if self.trim.isVisibleTo(self):
            self.trim.hide()
            self.picture.show_still(self.facts.recording.id, self.facts.pick.still_ms, self.facts.moment.id)
            self._when.setFocus()
        else:
            self.trim.show_pick(self.facts.pick, recordings.frames(self._bridge.db, self.facts.recording.id))
            self.trim.show()

    def _trim(self, start_ms: int, end_ms: int) -> None:
        with self._bridge.telling():
            deeds.trim(self._bridge, self.facts.pick, Ms(start_ms), Ms(end_ms))

    def _choose_still(self, ms: int) -> None:
        with self._bridge.telling():
            deeds.choose_still(self._bridge, self.facts.pick, Ms(ms))

    def _look_at(self, ms: int) -> None:
        self.looked.emit()
        self.picture.show_still(self.facts.recording.id, ms, self.facts.moment.id)

    def _pressed_whole(self) -> None:
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.play_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.say.setFocus()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()


def _quiet(name: str, icon_name: str, then: Callable[[], object]) -> QToolButton:
    made = tool(name, icon_name, then, role="ink_2")
    made.setIconSize(QSize(18, 18))
    made.setFixedSize(QSize(26, 18))
    made.setStyleSheet("padding: 0;")
    return made


def _editor(name: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setAccessibleName(f"{name}: only you read this")
    made.setFixedHeight(70)
    made.document().setDocumentMargin(0)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
