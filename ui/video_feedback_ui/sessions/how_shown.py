"""How a pick is shown: its speed, whether it loops, which part of the picture, where it holds, what stands beside it.

Rare things, so they lie behind one button. The moment that the pick was made of stays as it is.
"""

from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from video_feedback.media.crop import WHOLE
from video_feedback.words import tr
from video_feedback_schemas.session_records import PausePoint
from video_feedback_schemas.times import clock_text
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.calm.picture_choice import PictureChoice
from video_feedback_ui.parts.chips import Chips
from video_feedback_ui.parts.flow import Flow
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.plain import face, tip
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.present.pictures import PICTURES
from video_feedback_ui.sessions import asking, pick_deeds
from video_feedback_ui.sessions.cropping import Cropping, keep_crop
from video_feedback_ui.sessions.own_card import OwnCard
from video_feedback_ui.sessions.pick_card import PickCard

_SPEEDS = (("1.0", tr("As it is")), ("0.5", tr("Half")), ("0.25", tr("A quarter")))
_WIDE = 372


class HowShown(Popover):
    """One for all cards of a script. Everything in it is done at once, and each is one step back."""

    def __init__(self, bridge: Bridge, page: QWidget, cropping: Cropping) -> None:
        super().__init__(tr("How it is shown"), page)
        self._bridge, self._cropping = bridge, cropping
        self._card: PickCard | None = None
        self._pictured: PickCard | None = None  # whose picture is being chosen
        self._own = OwnCard(bridge, page)
        self._pictures = PictureChoice(page)
        self._pictures.chosen.connect(self._choose_symbol)
        self._number = label("", "strong")
        self.speed = Chips(tr("Speed"), _SPEEDS)
        self.speed.chosen.connect(lambda rate: self._do(pick_deeds.set_speed, float(rate)))
        self.loop = Tick(tr("Loop: again and again, until you stop it"))
        self.loop.clicked.connect(lambda: self._do(pick_deeds.set_loop, loops=self.loop.isChecked()))
        self.closer = button(tr("Choose a part"), self._crop, kind="chip")
        self.closer.setToolTip(tr("Draw a frame over the still  ({key})", key=key_text("pick_crop")))
        self.whole = button(tr("The whole picture again"), partial(self._keep_crop, whole=True), kind="chip")
        self.moments_own = button(tr("As in the moment"), partial(self._keep_crop, whole=False), kind="chip")
        self._pauses = Flow()
        pauses = QWidget()
        pauses.setLayout(self._pauses)
        self.card = button(tr("Choose a card"), self._offer_cards, kind="chip")
        self.card_away = button(tr("Without a card"), lambda: self._do(pick_deeds.attach_card, None), kind="chip")
        self.symbol = button(tr("No picture"), self._offer_pictures, kind="chip")
        self.symbol.setIconSize(QSize(16, 16))
        self._easy = QWidget()
        self._easy.setLayout(_named(tr("Picture beside the words, for easy read"), self.symbol))
        title = row(self._number, None, label(tr("The moment stays as it is"), "small"))
        self.setLayout(
            column(
                title,
                _named(tr("Speed"), self.speed),
                self.loop,
                _named(tr("Picture"), self.closer, self.whole, self.moments_own),
                column(label(tr("It holds by itself at"), "small"), pauses, gap=4),
                _named(tr("A card that the parent sees with it"), self.card, self.card_away),
                self._easy,
                gap=12,
                margins=(16, 14, 16, 16),
            )
        )
        self.setFixedWidth(_WIDE)

    def offer(self, card: PickCard) -> None:
        """Open at a card; open there already, close."""
        was = None if self.isHidden() else self._card
        self.end()
        if was is card or card.facts.is_erased:
            return
        self._card = card
        card.renewed.connect(self._show)
        card.hidden.connect(self.end)
        self._show()
        self.open_at(card.shown_button)

    def write_card(self, card: PickCard) -> None:
        """Ask for the words of a card of one's own."""
        self.end()
        self._own.offer(card)

    def end(self) -> None:
        """Go, and give the keys back to the card."""
        card, self._card = self._card, None
        was_open = not self.isHidden()
        super().end()
        if card is not None:
            card.renewed.disconnect(self._show)
            card.hidden.disconnect(self.end)
            if was_open and card.isVisible():
                card.setFocus()

    def _show(self) -> None:
        card = self._card
        if card is None:
            return
        facts = card.facts
        pick, crop = facts.pick, facts.crop
        self._number.setText(tr("Moment {place}, how it is shown", place=pick.position))
        self.speed.show_choice(str(pick.rate))
        self.loop.setChecked(pick.loops)
        self.whole.setVisible(not (crop or facts.seen).is_whole)
        self.moments_own.setVisible(crop is not None and not facts.seen.is_whole)
        self._pauses.show_widgets([*(self._pause(each) for each in facts.pauses), self._to_pauses()])
        self.card.setText(face(_short(facts.card.words)) if facts.card else tr("Choose a card"))
        self.card.setAccessibleName(
            tr("Card: {words}", words=facts.card.words) if facts.card else tr("Choose a card to show with it")
        )
        self.card.setToolTip(tip(facts.card.words) if facts.card else "")
        self.card_away.setVisible(facts.card is not None)
        self._easy.setVisible(facts.plan.easy_read)
        self.symbol.setText(PICTURES.get(pick.symbol, tr("No picture")))
        self.symbol.setAccessibleName(tr("Picture beside the words: {picture}", picture=self.symbol.text()))
        wear(self.symbol, pick.symbol or "image", "ink_2")

    def _pause(self, point: PausePoint) -> QPushButton:
        when = clock_text(point.at_ms, exact=True)
        made = button(f"{when}  ×", lambda: self._do(pick_deeds.remove_pause, point.id), kind="chip")
        made.setAccessibleName(tr("Do not hold at {time}", time=when))
        made.setToolTip(made.accessibleName())
        return made

    def _to_pauses(self) -> QPushButton:
        made = button(tr("Set a pause"), self._to_trim, kind="chip")
        made.setToolTip(tr("Go to a frame and hold there  ({key})", key=key_text("pick_trim")))
        return made

    def _place(self) -> None:
        """Over the words: the still stays in sight."""
        super()._place()
        if self._card is not None:
            corner = self._card.picture.mapTo(self._page, QPoint(self._card.picture.width() + 10, 0))
            lowest = self._page.height() - self.height() - 8
            self.move(corner.x(), max(8, min(corner.y(), lowest)))

    def _do(self, deed: Callable[..., None], *what: object, **how: object) -> None:
        if self._card is not None:
            self._card.looked.emit()  # what plays there plays as it was
            with self._bridge.telling():
                deed(self._bridge, self._card.facts.pick, *what, **how)

    def _crop(self) -> None:
        card = self._card
        self.end()
        if card is not None:
            self._cropping.turn(card)

    def _keep_crop(self, *, whole: bool) -> None:
        if self._card is not None:
            self._card.looked.emit()
            keep_crop(self._bridge, self._card, WHOLE if whole else self._card.facts.seen)

    def _to_trim(self) -> None:
        card = self._card
        self.end()
        if card is not None:
            card.open_trim()

    def _offer_cards(self) -> None:
        if self._card is not None:
            card = self._card
            choices = asking.choices(
                self._bridge.db,
                card.facts.pick.session_id,
                lambda each: pick_deeds.attach_card(self._bridge, card.facts.pick, each.id),
            )
            offer(self.card, [*choices, (tr("Write a card…"), partial(self.write_card, card))])

    def _offer_pictures(self) -> None:
        if self._card is not None:
            card = self._card
            self.end()
            self._pictured = card
            self._pictures.offer(card.facts.pick.symbol, card.shown_button)

    def _choose_symbol(self, symbol: str) -> None:
        card, self._pictured = self._pictured, None
        if card is None or not shiboken6.isValid(card):
            return
        with self._bridge.telling():
            pick_deeds.choose_symbol(self._bridge, card.facts.pick, symbol)
        card.setFocus()


def _named(words: str, *parts: QWidget) -> QVBoxLayout:
    return column(label(words, "small"), row(*parts, None, gap=6), gap=4)


def _short(words: str, most: int = 26) -> str:
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"
