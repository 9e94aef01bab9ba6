"""The script of one session: theme and question, the picks with their words, and the bin beside them."""

from functools import partial

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QStackedLayout, QWidget

from video_feedback.feedback import copying
from video_feedback.library import sessions
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_schemas.records import Session
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.kept import Kept
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import column, field, label, row
from video_feedback_ui.reels.desk import film_of_session
from video_feedback_ui.sessions import deeds, facts, script_deeds
from video_feedback_ui.sessions.bin import Bin
from video_feedback_ui.sessions.card_column import CardColumn
from video_feedback_ui.sessions.copy_dialog import CopyDialog
from video_feedback_ui.sessions.cropping import Cropping
from video_feedback_ui.sessions.deeds import SessionField
from video_feedback_ui.sessions.foot import ScriptFoot
from video_feedback_ui.sessions.how_shown import HowShown
from video_feedback_ui.sessions.in_place import InPlace
from video_feedback_ui.sessions.keep_template import KeepTemplate
from video_feedback_ui.sessions.order_card import OrderCard
from video_feedback_ui.sessions.pick_card import PickCard
from video_feedback_ui.sessions.rehearsal import Rehearsal
from video_feedback_ui.sessions.script_tools import ScriptTools
from video_feedback_ui.sessions.sheet_dialog import SheetDialog
from video_feedback_ui.sessions.template_dialog import TemplateDialog

_WIDE = 1200
# What stands on the cards of the picks is made of these.
_OF_PICKS = (
    "picks", "pause_points", "cards", "calm_plans", "moments", "moment_crops", "looks", "recordings", "schemes",
    "groups", "codes",
)  # fmt: skip
_BESIDE = 20 + 12 + 24 + 8  # margins and gaps beside the foot, the tools and the bin


class ScriptView(QWidget):
    """Shows a session and follows what the library says has changed."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.session_id = ""
        self._stale = False
        self.in_place = InPlace(bridge, self)
        self.cropping = Cropping(bridge, self.in_place, self)
        self.how_shown = HowShown(bridge, self, self.cropping)
        self.theme_field = field(tr("Theme for this visit"), tr("One thing, in a few words"))
        self.question = field(tr("Parent’s question, in their words"), tr("What do they hope to find out?"))
        self._kept: dict[str, Kept] = {
            "theme": Kept(self.theme_field, partial(self._write, "theme")),
            "question": Kept(self.question, partial(self._write, "question")),
        }
        self.column = CardColumn()
        self.column.moment_dropped.connect(self._drop_moment)
        self.column.pick_dropped.connect(self._drop_pick)
        self.bin = Bin(bridge)
        self.bin.taken.connect(self._take)
        self.foot = ScriptFoot()
        self.tools = ScriptTools()
        self.tools.order_asked.connect(self.offer_order)
        self.tools.template_asked.connect(self.choose_template)
        self.tools.copy_asked.connect(self.choose_session)
        self.tools.keep_asked.connect(self.keep_template)
        self.tools.rehearsal_asked.connect(self.rehearse)
        self.tools.film_asked.connect(self.make_film)
        self.tools.keepsake_asked.connect(self.make_keepsake)
        self.body = QWidget()  # its keys are not those of the rehearsal
        self.rehearsal = Rehearsal(bridge)
        self.rehearsal.ended.connect(self.end_rehearsal)
        self.order = OrderCard(bridge, self.body)
        self.order.asked.connect(self._put_strongest)
        self.order.by_day_asked.connect(self._put_by_day)
        self.order.going_on_asked.connect(self._let_go_on)
        self._scroll = scrolled(self.column)
        self._lay_out()
        bridge.changed.connect(self._follow)
        Shortcut("find", self.body, self.bin.search.setFocus)
        Shortcut("script_order", self.body, self.offer_order)
        Shortcut("begin_from", self.body, self.choose_template)
        Shortcut("copy_session", self.body, self.choose_session)
        Shortcut("keep_template", self.body, self.keep_template)
        Shortcut("rehearse", self.body, self.rehearse)
        Shortcut("film_of_session", self.body, self.make_film)
        Shortcut("keepsake_of_session", self.body, self.make_keepsake)
        Shortcut("visit_sheet", self, self.show_sheet)

    @property
    def cards(self) -> list[PickCard]:
        return self.column.cards

    def _lay_out(self) -> None:
        fields = row(gap=12, margins=(4, 0, 4, 0))
        fields.addLayout(column(label(tr("Theme for this visit"), "small"), self.theme_field, gap=3), 38)
        fields.addLayout(column(label(tr("Parent’s question, in their words"), "small"), self.question, gap=3), 62)
        left = column(fields, gap=8)
        left.addWidget(self._scroll, 1)
        foot = row(gap=8)
        foot.addWidget(self.foot, 1)
        foot.addWidget(self.tools)
        left.addLayout(foot)
        both = row(gap=12, margins=(20, 10, 24, 12))
        both.addLayout(left, 1)
        both.addWidget(self.bin)
        self.body.setLayout(both)
        self._stack = QStackedLayout(self)
        for page in (self.body, self.rehearsal):
            self._stack.addWidget(page)

    def show_session(self, session_id: str) -> None:
        """Show a session. Raises NotFound."""
        self.flush()
        if session_id != self.session_id:
            self.end_rehearsal()
            self.in_place.stop()
            self.column.arrange([])
        session = sessions.get(self._bridge.db, session_id)
        self.session_id = session_id
        self._stale = False
        self._show_words(session)
        self._show_picks()
        self._show_bin()

    def take_focus(self) -> None:
        """The keyboard goes to the script: to its first pick, or to the theme."""
        if self.rehearsal.is_on:
            self.rehearsal.setFocus()
            return
        (self.cards[0] if self.cards else self.theme_field).setFocus()

    def leave(self) -> None:
        """Write what is typed, and let go of the film."""
        self.flush()
        self.in_place.stop()
        self.end_rehearsal()

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        for kept in self._kept.values():
            kept.flush()
        for card in self.cards:
            card.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bin.setFixedWidth(344 if self.width() >= _WIDE else 288)
        self._fit_tools()

    def _fit_tools(self) -> None:
        """The line below the cards belongs to the foot first; only its keys give way to the words of the buttons."""
        for is_short in (False, True):
            self.foot.be_short(is_short)
            room = self.width() - self.bin.width() - _BESIDE - self.foot.sizeHint().width()
            if self.tools.fit(room):
                return
        self.foot.be_short(False)

    def _follow(self, change: Change) -> None:
        if not self.session_id:
            return
        if not facts.is_there(self._bridge.db, self.session_id):
            self.session_id = ""
            self.end_rehearsal()
            self.column.arrange([])
            return
        if not self.isVisible():  # gathering all moments of a family is nothing to do at every key of the workbench
            self._stale = True
            return
        if change.touches("sessions"):
            self._show_words(sessions.get(self._bridge.db, self.session_id))
        if change.touches("moments", "recordings", "schemes", "groups", "codes", "happenings", "remarks"):
            self._show_bin()
        if change.touches(*_OF_PICKS):
            self._show_picks()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self.session_id:
            self.show_session(self.session_id)

    def _show_words(self, session: Session) -> None:
        self._kept["theme"].show(session.theme)
        self._kept["question"].show(session.question)

    def _show_picks(self) -> None:
        found = facts.picks_of(self._bridge.db, self.session_id)
        cards = {card.facts.pick.id: card for card in self.cards}
        shown = [cards.get(each.pick.id) or self._make(each) for each in found]
        gone = [card for card in self.cards if card not in shown]
        if any(self.in_place.is_on(card.picture) for card in gone):
            self.in_place.stop()
        self.column.arrange(shown)
        for number, (card, each) in enumerate(zip(shown, found, strict=True), start=1):
            card.show_facts(each, number, is_last=number == len(found))
        self.foot.show_picks(
            [each.pick for each in found], {each.pick.id for each in found if each.is_shared and not each.is_erased}
        )
        self._fit_tools()
        self.bin.show_picked(frozenset(each.pick.moment_id for each in found))

    def _show_bin(self) -> None:
        family_id = sessions.get(self._bridge.db, self.session_id).family_id
        self.bin.show_rows(facts.bin_of(self._bridge.db, family_id))

    def _make(self, each: facts.PickFacts) -> PickCard:
        card = PickCard(self._bridge, each)
        card.play_asked.connect(lambda: self.in_place.turn(card.picture, card.facts))
        card.move_asked.connect(lambda by: self._move(card, by))
        card.looked.connect(self.in_place.stop)
        card.shown_asked.connect(partial(self.how_shown.offer, card))
        card.card_asked.connect(partial(self.how_shown.write_card, card))
        card.crop_asked.connect(partial(self.cropping.turn, card))
        card.crop_kept.connect(self.cropping.keep)
        card.remove_asked.connect(lambda: self._remove(card))
        return card

    # What is done here

    def _write(self, name: SessionField, words: str, joins: bool) -> bool:
        with self._bridge.telling() as went_well:
            deeds.write_session(self._bridge, self.session_id, name, words, joins=joins)
        return bool(went_well)

    def _take(self, moment_id: str, before: int | None = None) -> None:
        if any(card.facts.pick.moment_id == moment_id for card in self.cards):
            self._bridge.told.emit(tr("This moment is in the script already."), False)
            return
        with self._bridge.telling():
            deeds.add(self._bridge, self.session_id, moment_id, before)
            at = len(self.cards) - 1 if before is None else before
            # Only after the new card has its place can it be brought into view.
            self.column.settle()
            self._scroll.ensureWidgetVisible(self.cards[at])

    def _drop_moment(self, moment_id: str, place: int) -> None:
        self._take(moment_id, place)

    def _drop_pick(self, pick_id: str, place: int) -> None:
        ids: list[str] = [card.facts.pick.id for card in self.cards]
        if pick_id in ids:
            place -= ids.index(pick_id) < place
            ids.remove(pick_id)
            self._order([*ids[:place], pick_id, *ids[place:]])

    def _move(self, card: PickCard, by: int) -> None:
        ids: list[str] = [each.facts.pick.id for each in self.cards]
        at = ids.index(card.facts.pick.id)
        if 0 <= at + by < len(ids):
            ids.insert(at + by, ids.pop(at))
            self._order(ids)
            self._scroll.ensureWidgetVisible(card)

    def _order(self, ids: list[str]) -> None:
        self.flush()
        with self._bridge.telling():
            deeds.order(self._bridge, self.session_id, ids)

    def _remove(self, card: PickCard) -> None:
        at = self.cards.index(card)
        card.flush()
        with self._bridge.telling():
            deeds.remove(self._bridge, card.facts.pick)
        if self.cards:
            self.cards[min(at, len(self.cards) - 1)].setFocus()
        else:
            self.bin.list.setFocus()

    # The script as a whole

    def offer_order(self) -> None:
        """Suggest orders, where there is something to order."""
        self.flush()
        if len(self.cards) < 2:
            self._tell(tr("With two picks or more there is an order. Choose another moment first."))
            return
        goes_on = sessions.get(self._bridge.db, self.session_id).goes_on
        self.order.offer([card.facts for card in self.cards], self.tools.order, goes_on=goes_on)

    def choose_template(self) -> None:
        """Let the worker choose a template to begin from."""
        self.flush()
        dialog = TemplateDialog(self._bridge, self.session_id, self)
        dialog.begun.connect(self._tell)
        self._open(dialog)

    def choose_session(self) -> None:
        """Let the worker choose an earlier session to copy from."""
        self.flush()
        if not copying.earlier(self._bridge.db, self.session_id):
            self._tell(tr("There is no earlier session with this family to copy from."))
            return
        dialog = CopyDialog(self._bridge, self.session_id, self)
        dialog.copied.connect(self._tell)
        self._open(dialog)

    def keep_template(self) -> None:
        """Keep the words of this script for other families."""
        self.flush()
        dialog = KeepTemplate(self._bridge, self.session_id, self)
        dialog.kept.connect(lambda name: self._tell(tr("“{name}” is kept as a template.", name=name)))
        self._open(dialog)

    def show_sheet(self) -> None:
        """The visit sheet as it will be, to print or save."""
        self.flush()
        with self._bridge.telling():
            self._open(SheetDialog(self._bridge, self.session_id, self))

    def rehearse(self) -> None:
        """Go through the picks as they will be shown, alone."""
        self.flush()
        with self._bridge.telling():
            self.in_place.stop()
            self.rehearsal.begin(self.session_id)
            self._stack.setCurrentWidget(self.rehearsal)
            self.rehearsal.setFocus()

    def make_film(self) -> None:
        """Go where a film is made of these picks."""
        self.flush()
        if self.cards:
            film_of_session(self._bridge, self.session_id)
        else:
            self._tell(tr("A film is made of picks. Choose a moment first."))

    def make_keepsake(self) -> None:
        """Choose with the parent what of these picks they keep."""
        from video_feedback_ui.reels import keepsakes  # noqa: PLC0415 (not at the start of the page)

        self.flush()
        self.in_place.stop()
        keepsakes.of_session(self._bridge, self.session_id, self)

    def end_rehearsal(self) -> None:
        """The script again; where no rehearsal is on, nothing happens."""
        if self.rehearsal.is_on:
            self.rehearsal.end()
            self._stack.setCurrentWidget(self.body)
            self.tools.rehearse.setFocus()

    def _open(self, dialog: QDialog) -> None:
        self.in_place.stop()
        dialog.open()

    def _put_strongest(self, pick_id: str, end: str) -> None:
        with self._bridge.telling():
            is_first = end == "first"
            moved = script_deeds.put_strongest(self._bridge, self.session_id, pick_id, "first" if is_first else "last")
            words = tr("The strongest comes first now.") if is_first else tr("The strongest comes last now.")
            self._tell(words if moved else tr("It stands there already."))

    def _put_by_day(self) -> None:
        with self._bridge.telling():
            moved = script_deeds.by_day(self._bridge, self.session_id)
            words = tr("The picks stand as they were filmed now.")
            self._tell(words if moved else tr("They stand as they were filmed already."))

    def _let_go_on(self, goes_on: bool) -> None:
        with self._bridge.telling():
            script_deeds.go_on(self._bridge, self.session_id, goes_on=goes_on)

    def _tell(self, words: str) -> None:
        self._bridge.told.emit(words, False)
