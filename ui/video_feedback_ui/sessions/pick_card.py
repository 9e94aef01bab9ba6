"""One pick on its card: the seconds, and the words for them."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QToolButton, QWidget

from video_feedback.library import recordings
from video_feedback.words import tr
from video_feedback_schemas.calm_records import Card
from video_feedback_schemas.records import Speaker
from video_feedback_schemas.times import Ms
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.grip import Grip
from video_feedback_ui.parts.kept import Kept
from video_feedback_ui.parts.press_card import ROOM, PressCard
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import column, label, row, tool
from video_feedback_ui.sessions import asking, pick_deeds, prompts
from video_feedback_ui.sessions import facts as facts_of
from video_feedback_ui.sessions.facts import SPEEDS, PickFacts
from video_feedback_ui.sessions.marks import named, only_you
from video_feedback_ui.sessions.pick_deeds import PickField
from video_feedback_ui.sessions.pick_film import PickFilm
from video_feedback_ui.sessions.shown_chips import ShownChips
from video_feedback_ui.sessions.trim_strip import TrimStrip
from video_feedback_ui.sessions.voice_field import VoiceLines

PICK_MIME = "application/x-video-feedback-pick"


class PickCard(PressCard):
    """Space plays, Alt with the arrows moves, Delete puts the moment back: with the card itself under the keyboard.

    `renewed` when it shows other facts, `hidden` when it is out of sight or gone. What is asked for elsewhere: to play,
    to move, to put back, to choose how it is shown, to choose a part of the picture (once more: to leave that) and to
    keep it, to write a card.
    """

    play_asked = Signal()
    move_asked = Signal(int)
    remove_asked = Signal()
    shown_asked = Signal()
    crop_asked = Signal()
    crop_kept = Signal()
    card_asked = Signal()
    looked = Signal()  # at a single frame, or it is shown in another way: what plays here is to go
    renewed = Signal()
    hidden = Signal()

    def __init__(self, bridge: Bridge, facts: PickFacts) -> None:
        super().__init__()
        self._bridge = bridge
        self.facts = facts
        self._is_narrow = self._is_cropping = False
        self.pressed.connect(self.setFocus)
        self.film = PickFilm(bridge, facts)
        self.film.trim_asked.connect(self._turn_trim)
        self.film.crop_left.connect(self.crop_asked.emit)
        self.film.crop_kept.connect(self.crop_kept.emit)
        self.picture = self.film.picture
        self.picture.play_asked.connect(self.play_asked.emit)
        self._number = label("", "strong")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._grip = Grip(self, PICK_MIME, f"{key_text('pick_up')}, {key_text('pick_down')}")
        self._grip.carries = facts.pick.id
        self.say, self.ask = (
            _editor(tr("What I will say: only you read this")),
            _editor(tr("What I will ask: only you read this")),
        )
        self.voices = VoiceLines()
        self.voices.whose_asked.connect(self._say_whose)
        self.voice = self.voices.first
        self._kept: dict[str, Kept] = {
            "say": Kept(self.say, partial(self._write, "say")),
            "ask": Kept(self.ask, partial(self._write, "ask")),
            "voice": Kept(self.voice, partial(self._write, "voice")),
            "voice_other": Kept(self.voices.other, partial(self._write, "voice_other")),
        }
        self.trim = TrimStrip()
        self.trim.hide()
        self.trim.trimmed.connect(lambda start, end: self._do(pick_deeds.trim, Ms(start), Ms(end)))
        self.trim.still_chosen.connect(lambda ms: self._do(pick_deeds.choose_still, Ms(ms)))
        self.trim.pause_set.connect(lambda ms: self._do(pick_deeds.add_pause, Ms(ms)))
        self.trim.pause_taken.connect(lambda point_id: self._do(pick_deeds.remove_pause, point_id))
        self.trim.looked_at.connect(self._look_at)
        self.trim.closed.connect(self._turn_trim)
        self.chips = ShownChips()
        self.chips.asked.connect(self.shown_asked.emit)
        self.chips.card_away.connect(lambda: self._do(pick_deeds.attach_card, None))
        self._lay_out()
        self._take_keys()
        self.show_facts(facts, 1, is_last=True)

    def _take_keys(self) -> None:
        deeds: dict[str, Callable[[], object]] = {
            "pick_up": partial(self.move_asked.emit, -1),
            "pick_down": partial(self.move_asked.emit, 1),
            "pick_trim": self._turn_trim,
            "pick_hold": self._turn_pause,
            "pick_shown": self.shown_asked.emit,
            "pick_slower": self._slower,
            "pick_loop": lambda: self._do(pick_deeds.set_loop, loops=not self.facts.pick.loops),
            "pick_crop": self.crop_asked.emit,
            "pick_card": self.card_asked.emit,
        }
        for name, deed in deeds.items():
            Shortcut(name, self, deed, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        self.shown_button = _quiet(tr("How it is shown"), "sliders-horizontal", self.shown_asked.emit)
        self.shown_button.setToolTip(
            tr("Speed, loop, part of the picture, pauses  ({key})", key=key_text("pick_shown"))
        )
        more = _quiet(tr("More for this moment"), "dots-three-bold", lambda: None)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self._menu(more))
        self.borrow = _quiet(tr("Borrow a question"), "cards", lambda: None)
        self.borrow.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.borrow.setMenu(self._questions(self.borrow))
        handle = column(self._number, self._grip, None, self.shown_button, more, gap=4)
        for made in (self.shown_button, more):
            handle.setAlignment(made, Qt.AlignmentFlag.AlignHCenter)
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addLayout(column(named(label(tr("What I will say"), "small"), only_you()), self.say, gap=2), 1)
        words.addLayout(
            column(named(label(tr("What I will ask"), "small"), self.borrow, only_you()), self.ask, gap=2), 1
        )
        right = column(words, 2, self.voices, self.chips, self.trim, None, gap=2)
        self._inner = inner = row(gap=10, margins=(ROOM + 8, ROOM + 12, ROOM + 16, ROOM + 10))
        inner.addLayout(handle)
        inner.addWidget(self.film)
        inner.addLayout(right, 1)
        self.setLayout(inner)
        # From word to word; the buttons come before them.
        order: list[QWidget] = [
            self.borrow,
            *self.voices.whose.values(),
            self.say,
            self.ask,
            self.voice,
            self.voices.other,
        ]
        for first, then in pairwise(order):
            self.setTabOrder(first, then)

    def _menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.addAction(f"{tr('Play it here')}\tSpace", self.play_asked.emit)
        menu.addAction(f"{tr('Trim, hold, or choose the still')}\t{key_text('pick_trim')}", self._turn_trim)
        menu.addAction(f"{tr('How it is shown')}\t{key_text('pick_shown')}", self.shown_asked.emit)
        menu.addSeparator()
        self._up = menu.addAction(f"{tr('Move up')}\t{key_text('pick_up')}", partial(self.move_asked.emit, -1))
        self._down = menu.addAction(f"{tr('Move down')}\t{key_text('pick_down')}", partial(self.move_asked.emit, 1))
        menu.addSeparator()
        menu.addAction(f"{tr('Put this moment back')}\tDel", self.remove_asked.emit)
        return menu

    def _questions(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.aboutToShow.connect(partial(self._fill_questions, menu))
        return menu

    def _fill_questions(self, menu: QMenu) -> None:
        """The family's cards, deck by deck, as they are now."""
        asking.fill(menu, self._bridge.db, self.facts.pick.session_id, self._borrow_card, self.card_asked.emit)

    def show_facts(self, facts: PickFacts, number: int, *, is_last: bool) -> None:
        """Bring the card up to date. Words that are being typed stay as they are."""
        self.facts = facts
        pick = facts.pick
        self._number.setText(str(number))
        self.film.show_facts(facts)
        self.setAccessibleName(
            tr("Moment {number}: {code}, {seconds}", number=number, code=facts.code.label, seconds=facts.seconds)
        )
        self.setAccessibleDescription(", ".join(facts.differs))
        self._up.setEnabled(number > 1)
        self._down.setEnabled(not is_last)
        written = (("say", pick.say), ("ask", pick.ask), ("voice", pick.voice), ("voice_other", pick.voice_other))
        for name, words in written:
            self._kept[name].show(words)
        self.voices.show_facts(facts)
        self.chips.show_facts(facts)
        self.shown_button.setEnabled(not facts.is_erased)
        if facts.is_erased:
            self.trim.hide()
        elif self.trim.isVisibleTo(self):
            self.trim.show_pick(pick, facts.pauses, recordings.frames(self._bridge.db, facts.recording.id))
        else:
            self.film.show_still(pick.still_ms)
        self.renewed.emit()

    def be_narrow(self, *, is_narrow: bool) -> None:
        """A smaller picture on a small window."""
        self._is_narrow = is_narrow
        self.film.be_narrow(is_narrow=is_narrow)
        self._fit_voices()

    def choose_crop(self, *, is_on: bool) -> None:
        """Make room for choosing a part of the picture, or be as before."""
        self._is_cropping = is_on
        self.film.choose_crop(is_on=is_on)
        self._fit_voices()
        if is_on:
            self._inner.activate()  # the frame is drawn upon the picture as large as it is now

    def _fit_voices(self) -> None:
        self.voices.be_narrow(is_narrow=self._is_narrow or self._is_cropping)

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        for kept in self._kept.values():
            kept.flush()

    def open_trim(self) -> None:
        """Show the frames of this pick."""
        if not self.trim.isVisibleTo(self):
            self._turn_trim()
        self.trim.take_focus()

    def _write(self, name: PickField, words: str, joins: bool) -> bool:
        with self._bridge.telling() as went_well:
            pick_deeds.write(self._bridge, self.facts.pick, name, words, joins=joins)
        return bool(went_well)

    def _do(self, deed: Callable[..., None], *what: object, **how: object) -> None:
        """Something that is one step; what plays here plays as it was, so it goes."""
        if not self.facts.is_erased:
            self.flush()
            self.looked.emit()
            with self._bridge.telling():
                deed(self._bridge, self.facts.pick, *what, **how)

    def _say_whose(self, speaker: Speaker) -> None:
        """Before there are words, what the parent said of this moment is offered."""
        self.flush()
        said = facts_of.said_of(self._bridge.db, self.facts.pick) if speaker == "parent" else []
        if not said or self.facts.pick.voice:
            self._do(pick_deeds.say_whose, speaker)
            return
        self.voices.show_facts(self.facts)  # as it was, until something is chosen
        self.voices.offer_said(
            [
                *((words, partial(self._do, pick_deeds.take_words, words)) for words in said),
                (tr("Other words of theirs"), partial(self._do, pick_deeds.say_whose, speaker)),
            ]
        )

    def _slower(self) -> None:
        rate = SPEEDS[(SPEEDS.index(self.facts.pick.rate) + 1) % len(SPEEDS)]
        self._do(pick_deeds.set_speed, rate)

    def _borrow_card(self, card: Card) -> None:
        self._borrow(card.words)

    def _borrow(self, question: str) -> None:
        self.ask.setPlainText(prompts.with_question(self.ask.toPlainText(), question))
        self._kept["ask"].flush()
        self.ask.setFocus()

    def _turn_trim(self) -> None:
        if self.facts.is_erased:
            return
        if self.trim.isVisibleTo(self):
            self.trim.hide()
            self.film.show_still(self.facts.pick.still_ms)
            self.film.when.setFocus()
        else:
            frames = recordings.frames(self._bridge.db, self.facts.recording.id)
            self.trim.show_pick(self.facts.pick, self.facts.pauses, frames)
            self.trim.show()

    def _turn_pause(self) -> None:
        """Hold at the frame that is looked at; before one is, let it be looked for."""
        if self.trim.isVisibleTo(self):
            self.trim.turn_pause()
        elif not self.facts.is_erased:
            self.open_trim()

    def _look_at(self, ms: int) -> None:
        self.looked.emit()
        self.film.show_still(ms)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()

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
    made.setAccessibleName(name)
    made.setFixedHeight(70)
    made.document().setDocumentMargin(0)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
