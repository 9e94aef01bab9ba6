"""What can be done with the chosen moments, as a menu: by the right button, the menu key, or a finger that rests."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from video_feedback.coding.placing import Edge
from video_feedback.words import tr
from video_feedback_schemas.records import Moment
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.plain import face

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage

_NUDGES: tuple[tuple[str, Edge, str], ...] = (
    (tr("Start"), "start", "start"),
    (tr("End"), "end", "end"),
    (tr("All of it"), "both", "move"),
)
_STEPS = (
    (tr("a frame"), {"frames": 1}, ""),
    (tr("100 ms"), {"ms": 100}, "_100"),
    (tr("a second"), {"ms": 1000}, "_second"),
)
_WHO = (tr("The baby"), tr("The adult"), tr("Both"))


class MomentMenu:
    """Made anew each time it is offered. What makes no sense just now is pale."""

    def __init__(self, page: "PreparePage") -> None:
        self._page = page

    def offer(self, at: QPoint) -> None:
        """Open at a point of the screen."""
        page = self._page
        lanes = page.timeline.lanes
        found = [moment for moment in map(lanes.get, page.selection.ids) if moment is not None]
        if page.desk is None or not found:
            return
        menu = QMenu(page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("What to do with the chosen moments"))
        self._fill(menu, found)
        menu.popup(at)

    def _fill(self, menu: QMenu, found: list[Moment]) -> None:
        page, do = self._page, self._page.arranging
        many = len(found) > 1
        stretches = [moment for moment in found if page.timeline.lanes.code_of(moment).kind == "stretch"]
        inside = [
            m for m in stretches if m.start_ms < page.shown_ms and (m.end_ms is None or page.shown_ms <= m.end_ms)
        ]
        codes = {(moment.scheme_id, moment.code_id) for moment in found}
        _add(menu, tr("Play"), page.do.play_moment, "play_moment", on=not many)
        menu.addSeparator()
        if any(moment.end_ms is None for moment in stretches):
            _add(menu, tr("End it here"), do.close)
        _add(menu, tr("Split here"), do.split, "split", on=bool(inside))
        _add(menu, tr("Join"), do.join, "join", on=many and len(codes) == 1 and len(stretches) == len(found))
        self._add_codes(menu.addMenu(tr("Copy to")), partial(do.copying.copy_to, page.selection.ids))
        self._add_codes(menu.addMenu(tr("Was something else")), self._set_code)
        who = menu.addMenu(tr("About whom"))
        named = [one.called for one in page.whom.named()]
        for number, words in enumerate((*_WHO, *named), start=1):
            _add(who, words, partial(page.whom.say, number), f"who_{number}")
        self._add_nudges(menu.addMenu(tr("Move a little")), points=not stretches)
        menu.addSeparator()
        _add(menu, tr("Pick, or put back"), page.do.pick, "pick")
        _add(menu, tr("For the family to keep, or not"), page.do.keep_for_them, "keepsake")
        _add(menu, tr("Make a film of them") if many else tr("Make a film of it"), page.filming.film_of_chosen)
        _add(menu, tr("Delete {count} moments", count=len(found)) if many else tr("Delete"), page.do.delete, "delete")

    def _add_codes(self, menu: QMenu, then: Callable[[str], object]) -> None:
        assert self._page.desk is not None
        scheme = self._page.desk.scheme
        for group in scheme.groups:
            inner = menu.addMenu(face(group.label))
            for code in scheme.codes:
                if code.group_id == group.id and not code.archived:
                    inner.addAction(face(f"{code.label}\t{code.key.upper()}"), partial(then, code.id))

    def _set_code(self, code_id: str) -> None:
        page = self._page
        if page.desk is not None:
            with page.bridge.telling():
                page.desk.edits.set_code(page.selection.ids, page.desk.scheme, code_id)

    def _add_nudges(self, menu: QMenu, *, points: bool) -> None:
        do = self._page.arranging
        for words, edge, name in _NUDGES:
            if points and edge != "both":
                continue
            inner = menu.addMenu(words)
            for step, by, suffix in _STEPS:
                for way, said, sign in (("earlier", tr("{step} earlier"), -1), ("later", tr("{step} later"), 1)):
                    key = f"{name}_{way}{suffix}" if suffix != "_second" or name == "move" else ""
                    amounts = {unit: sign * amount for unit, amount in by.items()}
                    _add(inner, said.format(step=step.capitalize()), partial(do.nudge, edge, **amounts), key)


def _add(menu: QMenu, words: str, then: Callable[[], object], action: str = "", *, on: bool = True) -> None:
    key = f"\t{key_text(action)}" if action else ""
    menu.addAction(face(words) + key, lambda: then()).setEnabled(on)
