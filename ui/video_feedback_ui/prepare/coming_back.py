"""The workbench as it was when the library was locked: the frame, the zoom, what was chosen and marked."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from video_feedback_schemas.times import Ms
from video_feedback_ui.timeline.scale import Scale

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage


@dataclass(frozen=True, slots=True)
class Bench:
    """`marks` are in and out; `in_note` is whether a note was being typed. Else each letter would be a code's key."""

    at_ms: Ms
    scale: Scale
    chosen: tuple[str, ...]
    marks: tuple[Ms | None, Ms | None]
    in_note: bool


class ComingBack:
    def __init__(self, page: "PreparePage") -> None:
        self._page = page

    def kept(self) -> Bench | None:
        """None without a film."""
        page = self._page
        if page.desk is None or page.deck.film is None:
            return None
        marks = page.desk.in_ms, page.desk.out_ms
        in_note = page.inspector.note.hasFocus()
        return Bench(page.deck.aim_ms, page.timeline.scale, page.selection.ids, marks, in_note)

    def put_back(self, bench: Bench) -> None:
        """The same film is on the bench again; it stands still."""
        page = self._page
        if page.desk is None or page.deck.film is None:
            return
        page.selection.set(bench.chosen)
        page.desk.in_ms, page.desk.out_ms = bench.marks
        page.show_marks()
        page.deck.seek(bench.at_ms)
        page.timeline.look(bench.scale.with_width(page.timeline.lanes_width()))
        if bench.in_note and page.inspector.note.isVisible():
            page.inspector.note.setFocus()
