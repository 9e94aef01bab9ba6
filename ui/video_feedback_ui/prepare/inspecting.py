"""What the inspector shows of the chosen moments, and what it asks for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from video_feedback.coding.desk import Desk
from video_feedback.feedback import keeping, script
from video_feedback.library import people
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_schemas.records import Moment, Person, Reader, Scheme, Who
from video_feedback_schemas.times import Ms
from video_feedback_ui.prepare.face import FACE
from video_feedback_ui.prepare.inspector import Chosen, common
from video_feedback_ui.prepare.row_stills import RowStills

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage


class Inspecting(QObject):
    """All of its edits are the desk's, each one step of undo however many moments are chosen."""

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self._page = page
        self._people: dict[str, Person] = {}
        self._of_family = ""
        self._stills = RowStills(page.bridge, page.timeline.strip.near, lambda: not page.deck.playing, self)
        self._stills.came.connect(self._show_face)
        inspector = page.inspector
        inspector.done.connect(page.setFocus)
        inspector.noted.connect(lambda *what: self._edit(lambda desk: desk.edits.set_note(*what)))
        inspector.who_set.connect(self._set_who)
        inspector.code_set.connect(self._set_code)
        inspector.readers_set.connect(self._set_readers)
        inspector.nudged.connect(page.do.nudge)
        inspector.pick_asked.connect(page.do.pick)
        inspector.keep_asked.connect(page.do.keep_for_them)
        inspector.delete_asked.connect(page.do.delete)
        inspector.play_asked.connect(page.do.play_moment)
        inspector.face.set_asked.connect(self.set_face)
        inspector.face.back_asked.connect(self.take_face_back)
        inspector.face.show_asked.connect(self._go_to_face)
        page.deck.state_changed.connect(lambda _: self._stills.ask())
        page.bridge.changed.connect(self._library_changed)
        page.keys.teach({"face": self.set_face})

    # Showing

    def show(self) -> None:
        """Show what is chosen now."""
        page = self._page
        lanes = page.timeline.lanes
        chosen = [moment for moment in map(lanes.get, page.selection.ids) if moment is not None]
        if not chosen:
            page.inspector.show_chosen(Chosen())
            return
        model, codes = page.moments_card.list.moments, page.follow.codes
        page.inspector.show_chosen(
            Chosen(
                moments=chosen,
                code=lanes.code_of(chosen[0]) if common(map(_code_key, chosen)) else None,
                scheme=self._scheme_of(chosen),
                people=self._family(),
                picked=all(model.is_picked(moment.id) for moment in chosen),
                shared=any(codes.is_shared(moment) for moment in chosen),
                kept=keeping.are_kept(page.bridge.db, [moment for moment in chosen if codes.is_shared(moment)]),
            )
        )
        self._show_face()

    def _scheme_of(self, chosen: list[Moment]) -> Scheme | None:
        """The scheme they are tagged with: the newest version among them. None if there are several."""
        keys = {(moment.scheme_id, moment.scheme_version): moment for moment in chosen}
        if len({scheme_id for scheme_id, _ in keys}) > 1:
            return None
        return self._page.follow.codes.scheme(keys[max(keys)])

    def _family(self) -> dict[str, Person]:
        """Who belongs to the family, read once for each film."""
        page = self._page
        family_id = page.recording.family_id if page.recording is not None else ""
        if family_id != self._of_family:
            self._of_family = family_id
            self._people = {one.id: one for one in people.of_family(page.bridge.db, family_id)}
        return self._people

    def _library_changed(self, change: Change) -> None:
        if change.touches("people", "families"):
            self._of_family = ""
            if self._page.recording is not None:
                self.show()

    def _show_face(self) -> None:
        inspector = self._page.inspector
        moment = inspector.moment
        if moment is not None:
            self._stills.begin()
            image = self._stills.of(moment, round(FACE.height() * inspector.devicePixelRatioF()))
            inspector.face.show_face(image, moment.face_ms, is_own=moment.still_ms is not None)

    # Changing

    def set_face(self) -> None:
        """The frame on screen stands for the chosen moment from now on, everywhere."""
        page = self._page
        moment = page.timeline.lanes.get(page.chosen) if page.chosen else None
        if moment is None or page.deck.film is None:
            page.bridge.told.emit(tr("Choose a moment first. Then this frame can stand for it."), False)
            return
        at = page.shown_ms
        start, end = script.around(moment, page.timeline.lanes.code_of(moment), page.deck.film.frames)
        if not start <= at <= end:
            page.bridge.told.emit(tr("This frame is not in the moment. Go to a frame of it first."), False)
            return
        self._edit(lambda desk: desk.edits.set_still(moment.id, at))

    def take_face_back(self) -> None:
        """The middle stands for it again."""
        moment = self._page.inspector.moment
        if moment is not None:
            self._edit(lambda desk: desk.edits.set_still(moment.id, None))

    def _go_to_face(self) -> None:
        moment = self._page.inspector.moment
        if moment is not None:
            self._page.deck.seek(Ms(moment.face_ms))

    def _set_code(self, ids: list[str], code_id: str) -> None:
        lanes = self._page.timeline.lanes
        scheme = self._scheme_of([moment for moment in map(lanes.get, ids) if moment is not None])
        if scheme is not None:
            self._edit(lambda desk: desk.edits.set_code(ids, scheme, code_id))

    def _set_who(self, ids: list[str], who: Who, person_id: str) -> None:
        self._edit(lambda desk: desk.edits.set_who(ids, who, person_id or None))

    def _set_readers(self, ids: list[str], reader: Reader) -> None:
        self._edit(lambda desk: desk.edits.set_reader(ids, reader))

    def _edit(self, deed: Callable[[Desk], object]) -> None:
        if self._page.desk is not None:
            with self._page.bridge.telling():
                deed(self._page.desk)


def _code_key(moment: Moment) -> tuple[str, int, str]:
    return moment.scheme_id, moment.scheme_version, moment.code_id
