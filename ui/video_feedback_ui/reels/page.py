"""Make a film: its parts at the left, the film itself in the middle, how it is finished at the right."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from video_feedback.counts import counted
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_schemas.times import clock_text
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts import files
from video_feedback_ui.parts.head import Head
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, column, label, tool
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.reels import desk as desks
from video_feedback_ui.reels import making, parts, state
from video_feedback_ui.reels.beginning import Beginning
from video_feedback_ui.reels.draft import Draft
from video_feedback_ui.reels.finishing import Finishing
from video_feedback_ui.reels.for_whom import ForWhom
from video_feedback_ui.reels.page_layout import laid_out
from video_feedback_ui.reels.part_column import PartColumn
from video_feedback_ui.reels.part_words import PartWords
from video_feedback_ui.reels.planning import Planning
from video_feedback_ui.reels.presets_menu import PresetsMenu
from video_feedback_ui.reels.preview import Preview
from video_feedback_ui.reels.queue import PLACE
from video_feedback_ui.reels.queue_panel import QueuePanel


class FilmsPage(QWidget):
    """Shows what the desk holds; where that is nothing, what a film could be made of."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Make a film"))
        self._bridge = bridge
        self.desk = desks.of(bridge)
        self._on = ""
        self.head = Head(bridge)
        self.again = button(tr("Begin again"), self._begin_again, icon="arrow-counter-clockwise", kind="flat")
        self.again.setToolTip(tr("All parts again, as they were at first"))
        self.presets = PresetsMenu(bridge)
        self.presets.chosen.connect(self._edit)
        self.head.right.addWidget(self.again)
        self.head.right.addWidget(self.presets)
        self.column = PartColumn(bridge)
        self.preview = self.under_notices = Preview(bridge)
        self.words = PartWords()
        self.finishing, self.for_whom = Finishing(), ForWhom()
        self.queue_panel = QueuePanel(self.desk.queue)
        self.play = tool(tr("Play the film"), "play-fill", self.turn, kind="play", role="on_accent",
                         key=key_text("film_play"))  # fmt: skip
        self.before = tool(tr("The part before"), "skip-back", partial(self._go, -1), key=key_text("film_previous"))
        self.after = tool(tr("The next part"), "skip-forward", partial(self._go, 1), key=key_text("film_next"))
        self.where = label("", "second")
        self.length = label("", "strong")
        self.says = label("", "small", wraps=True)
        self.make = button(tr("Make the film"), self.ask_where, icon="film-strip", kind="filled")
        self.beginning = Beginning(bridge)
        self._stack = QStackedWidget()
        self._stack.addWidget(laid_out(self))
        self._stack.addWidget(self.beginning)
        self.setLayout(column(self.head, self._stack, gap=0))
        self.planning, self._plan = Planning(bridge, self), ""
        self._listen()

    def _listen(self) -> None:
        self.column.chosen.connect(self.choose)
        self.column.dropped.connect(self._drop)
        self.column.play_asked.connect(self._play_from)
        self.column.words_asked.connect(lambda _: self.words.title.setFocus())
        self.column.out_asked.connect(self.take_out)
        self.words.set.connect(self._set)
        self.words.trim_asked.connect(self.trim)
        self.finishing.edited.connect(self._edit)
        self.for_whom.edited.connect(self._edit)
        self.for_whom.typed.connect(self._show_foot)
        self.for_whom.consent_asked.connect(self._show_consent)
        self.for_whom.hide_asked.connect(self._show_hide)
        self.preview.showing.connect(self._shown_in_preview)
        self.preview.playing.connect(self._show_play)
        self.planning.told.connect(self._planned)
        self.desk.begun.connect(self._begun)
        self._bridge.changed.connect(self._follow)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for name, deed in (
            ("film_play", self.turn),
            ("film_next", partial(self._go, 1)),
            ("film_previous", partial(self._go, -1)),
            ("film_make", self.ask_where),
        ):
            Shortcut(name, self, deed, within)
        for name, deed in (
            ("part_up", partial(self._move, -1)),
            ("part_down", partial(self._move, 1)),
            ("part_out", lambda: self.take_out(self._on)),
            ("part_start_earlier", partial(self.trim, -1, 0)),
            ("part_start_later", partial(self.trim, 1, 0)),
            ("part_end_earlier", partial(self.trim, 0, -1)),
            ("part_end_later", partial(self.trim, 0, 1)),
        ):
            Shortcut(name, self.column, deed, within)

    # What is shown

    @property
    def draft(self) -> Draft | None:
        return self.desk.draft

    @property
    def deck(self) -> Deck | None:
        """What plays here: while it does, nobody is away."""
        return self.preview.deck

    @property
    def place(self) -> str:
        return PLACE

    def show_place(self, _: str) -> None:
        """Show the film that is put together: the desk holds it. What is seen of it may be another by now."""
        if self.draft is None:
            self.beginning.show_library()
        else:
            library = self._bridge.library
            self.desk.draft = state.gathered_anew(library.db, library.media, self.draft)
        self._stack.setCurrentIndex(1 if self.draft is None else 0)
        self.make.setVisible(self.draft is not None)
        self._show()
        if self.draft is not None and self.draft.parts:
            self.choose(self._on if self.column.card(self._on) else self.draft.parts[0].id)
            if (made := self.column.card(self._on)) is not None:
                made.setFocus()

    def leave(self) -> None:
        self.preview.leave()
        self.planning.stop()

    def _planned(self, says: str) -> None:
        self._plan = says
        self._show_foot()

    def _begun(self) -> None:
        self._on = ""
        self.for_whom.forget()
        self.preview.leave()

    def _show(self) -> None:
        draft = self.draft
        crumbs = [(tr("Reports"), "reports"), (tr("Make a film"), "")]
        self.again.setVisible(draft is not None)
        self.presets.setVisible(draft is not None)
        if draft is None:
            self.head.show_place(crumbs)
            return
        self.head.show_place(crumbs, [draft.called])
        gone = frozenset(part.id for part in draft.parts) - {part.id for part in draft.leaving}
        self.column.show_parts(draft.parts, gone, has_captions=draft.finish.captions != "none")
        self.again.setEnabled(draft.parts != draft.whole)
        self.preview.show_draft(draft)
        self.finishing.show_draft(draft)
        self.presets.show_draft(draft)
        self.for_whom.show_hidden(state.hidden(self._bridge.db, draft), hides=draft.hides)
        self._show_part()
        self.planning.look_into(draft.reel())
        self._show_foot()

    def _show_part(self) -> None:
        draft = self.draft
        at = next((n for n, part in enumerate(draft.parts if draft else ()) if part.id == self._on), None)
        self.column.choose(self._on)
        self.words.show_part(draft.parts[at] if draft is not None and at is not None else None, (at or 0) + 1)
        many = len(draft.parts) if draft is not None else 0
        self.where.setText("" if at is None else tr("Part {number} of {many}", number=at + 1, many=many))
        self.before.setEnabled(bool(at))
        self.after.setEnabled(at is not None and at + 1 < many)

    def _show_foot(self) -> None:
        draft = self.draft
        if draft is None:
            return
        refusal = state.refusal(self._bridge.db, draft, self.for_whom.passphrase.text(), self.for_whom.again.text())
        self.for_whom.show_draft(draft, refusal.at_the_door, can_mend=bool(refusal.place))
        many = len(draft.leaving)
        films = tr("{films}, {length} in all", films=counted(many, "film"), length=clock_text(draft.long_ms))
        self.length.setText(films if draft.each else tr("{length} in all", length=clock_text(draft.long_ms)))
        self.says.setText(refusal.says or self._plan)
        words = tr("Make {films}", films=counted(many, "film")) if draft.each else tr("Make the film")
        self.make.setText(words)
        self.make.setAccessibleName(words)
        self.make.setEnabled(not refusal.says and not refusal.at_the_door)
        self.make.setToolTip(tip(refusal.says or refusal.at_the_door) or key_text("film_make"))

    def _show_play(self, plays: bool) -> None:
        wear(self.play, "pause-fill" if plays else "play-fill", "on_accent")
        words = tr("Hold the film") if plays else tr("Play the film")
        self.play.setAccessibleName(words)
        self.play.setToolTip(f"{words}  ({key_text('film_play')})")

    def _shown_in_preview(self, part_id: str) -> None:
        self._on = part_id
        self._show_part()

    def _follow(self, change: Change) -> None:
        if not self.isVisible():
            return
        if self.draft is None:
            self.beginning.show_library()
        elif change.touches(
            "consents", "in_view", "holds", "people", "hidden_places", "hidden_sounds", "hidden_keys", "export_presets"
        ):
            self.desk.draft = state.hidden_anew(self._bridge.db, self.draft)
            self._show()

    # What is done here

    def choose(self, part_id: str) -> None:
        """This part is worked on from now on: its first frame is seen."""
        if self.draft is None or (part_id == self._on and self.preview.is_playing):
            return
        was, self._on = self._on, part_id
        self._show_part()
        if was != part_id or self.preview.deck is None:
            self._look(part_id, first=True)

    def _look(self, part_id: str, *, first: bool) -> None:
        found = next((part for part in self.draft.finished if part.id == part_id), None) if self.draft else None
        if found is not None:
            self.preview.show_frame(part_id, found.first_ms if first else found.last_ms)

    def turn(self) -> None:
        """Play on from the part that is worked on, or hold."""
        if self.preview.is_playing:
            self.preview.stop()
        else:
            self._play_from(self._on)

    def _play_from(self, part_id: str) -> None:
        if self.draft is not None and self.draft.leaving:
            self.preview.play(part_id)

    def _go(self, by: int) -> None:
        cards = self.column.cards
        at = next((n for n, each in enumerate(cards) if each.part.id == self._on), None)
        if at is not None and 0 <= at + by < len(cards):
            played = self.preview.is_playing
            cards[at + by].setFocus()
            self.choose(cards[at + by].part.id)
            if played:
                self._play_from(self._on)

    def _edit(self, how: Callable[[Draft], Draft]) -> None:
        if self.draft is not None:
            self.desk.draft = how(self.draft)
            self._show()

    def _set(self, how: dict[str, object]) -> None:
        self._edit(lambda draft: draft.with_parts(parts.changed(draft.parts, self._on, **how)))

    def trim(self, first: int, last: int) -> None:
        """Cut frames off the start of the part, or put them on at its end; the frame at that edge is seen."""
        draft = self.draft
        if draft is None:
            return
        self._edit(
            lambda draft: draft.with_parts(
                parts.trimmed(part, first, last) if part.id == self._on else part for part in draft.parts
            )
        )
        self._look(self._on, first=bool(first))

    def _move(self, by: int) -> None:
        draft = self.draft
        at = next((n for n, part in enumerate(draft.parts) if part.id == self._on), None) if draft else None
        if draft is not None and at is not None:
            self._drop(self._on, at + by + (by > 0))

    def _drop(self, part_id: str, place: int) -> None:
        self._edit(lambda draft: draft.with_parts(parts.moved(draft.parts, part_id, max(0, place))))
        self.column.settle()
        if (made := self.column.card(part_id)) is not None:
            made.setFocus()

    def take_out(self, part_id: str) -> None:
        """Leave a part out of the film; “Begin again” brings it back."""
        draft = self.draft
        if draft is None:
            return
        at = next((n for n, part in enumerate(draft.parts) if part.id == part_id), None)
        if at is None:
            return
        if len(draft.parts) == 1:
            self._bridge.told.emit(tr("A film has one part at least."), False)
            return
        self._edit(lambda draft: draft.with_parts(part for part in draft.parts if part.id != part_id))
        left = self.column.cards[min(at, len(self.column.cards) - 1)]
        left.setFocus()
        self.choose(left.part.id)

    def _begin_again(self) -> None:
        self._edit(lambda draft: replace(draft, parts=draft.whole))
        if self.draft is not None:
            self.choose(self.draft.parts[0].id)

    def _show_consent(self) -> None:
        if self.draft is not None:
            place = state.refusal(self._bridge.db, self.draft, "", "").place
            self._bridge.asked_to_show.emit(place)

    def _show_hide(self, recording_id: str) -> None:
        self._bridge.asked_to_show.emit(f"hide:{recording_id}")

    # Making it

    def ask_where(self) -> None:
        """Ask where it is to be written, and make it."""
        draft = self.draft
        if draft is None or not self.make.isEnabled():
            return
        self.preview.stop()
        if draft.each:
            files.choose_folder(self, tr("Where to put the films"), files.documents(), self.make_in)
        else:
            name = making.name_of(draft)
            kind = f"{Path(name).suffix[1:].upper()} (*{Path(name).suffix})"
            files.choose_where(self, tr("Save the film"), name, kind, self.make_to)

    def make_to(self, path: Path) -> None:
        """Make one film of all, as this file."""
        self._begin([path])

    def make_in(self, folder: Path) -> None:
        """Make a film each, in this folder."""
        if self.draft is not None:
            self._begin(making.paths_in(folder, self.draft))

    def _begin(self, paths: list[Path]) -> None:
        draft = self.draft
        if draft is None:
            return
        with self._bridge.telling():
            library = self._bridge.library
            job = making.job(library, draft, paths, self.for_whom.passphrase.text())
            self.desk.queue.add(making.called(paths), job, draft.film_ids)
            self.for_whom.forget()
            # What was let in was let in for this film alone.
            self._edit(lambda draft: replace(draft, with_own=False, reason=""))
