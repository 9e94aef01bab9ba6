"""The list of moments with a hundred thousand in it: a letter, a chip or another order, until the rows are painted."""

import random
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench.figures import Figures, percentile, some
from tests.bench.searching import Talk
from video_feedback.library import schemes
from video_feedback.library.library import Library
from video_feedback_schemas.ids import MomentId, RecordingId, new_id
from video_feedback_schemas.records import Moment, Scheme
from video_feedback_schemas.times import Ms
from video_feedback_ui.prepare.listing import EVERY, Sort, Wanted
from video_feedback_ui.prepare.moments_card import MomentsCard
from video_feedback_ui.theme import load_fonts, theme
from video_feedback_ui.timeline.lanes import Lanes

MOMENTS, ROUNDS = 100_000, 40
_SORTS: tuple[Sort, ...] = ("code", "length", "who", "time")


def _moments(scheme: Scheme, count: int) -> list[Moment]:
    talk, chance = Talk(5), random.Random(6)
    made = []
    for start in sorted(chance.randrange(3_600_000) for _ in range(count)):
        code = chance.choice(scheme.codes)
        end = Ms(start + chance.randrange(400, 9000)) if code.kind == "stretch" else None
        made.append(
            Moment(
                id=MomentId(new_id()),
                recording_id=RecordingId("r"),
                scheme_id=scheme.id,
                scheme_version=scheme.version,
                code_id=code.id,
                start_ms=Ms(start),
                end_ms=end,
                who=code.who,
                note=talk.note() if chance.random() < 0.6 else "",
                coder=chance.choice(("", "Jo", "Kim")),
            )
        )
    return made


def measure(_folder: Path, share: float = 1.0) -> Figures:
    """Milliseconds: the first question alone, and the 95th percentile of all others."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts()
    theme.choose("light")
    with Library.in_memory() as library:
        scheme = schemes.newest(library.db, schemes.EVERYDAY)
    lanes, found = Lanes(), _moments(scheme, some(MOMENTS, share))
    lanes.set([scheme], found)
    card = MomentsCard(lanes)
    card.list.moments.fill(found, {moment.id for moment in found[:300]})
    card.show_count(len(found))
    card.resize(QSize(242, 700))
    card.show()
    QApplication.processEvents()

    def taken(deed: Callable[[], object]) -> float:
        began = time.perf_counter()
        deed()
        app.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        card.list.viewport().repaint()
        return 1000 * (time.perf_counter() - began)

    first = taken(card.open_filter)
    figures = _ask(card, taken, scheme, some(ROUNDS, share))
    card.close()
    card.deleteLater()
    return {"list_first_ms": first} | figures


def _ask(card: MomentsCard, taken: Callable[[Callable[[], object]], float], scheme: Scheme, rounds: int) -> Figures:
    talk, filters, sorts = Talk(7), [], []
    line, model = card.filter, card.list.moments
    for at in range(rounds):
        typed = talk.typed()
        for letter in typed[:10]:
            filters.append(taken(lambda letter=letter: QTest.keyClicks(line.words, letter)))  # type: ignore[misc]
        line.words.clear()
        code = scheme.codes[at % len(scheme.codes)]
        for wanted in (
            Wanted(code_id=code.id), Wanted(group_id=code.group_id, noted=True), Wanted(who="baby", coder="Jo"),
            Wanted(picked=True), EVERY,
        ):  # fmt: skip
            filters.append(taken(lambda wanted=wanted: model.want(wanted)))  # type: ignore[misc]
        sorts.append(taken(lambda at=at: card.sort_by(_SORTS[at % len(_SORTS)])))  # type: ignore[misc]
    return {
        "list_filter_p95_ms": percentile(filters, 0.95),
        "list_filter_worst_ms": max(filters),
        "list_sort_p95_ms": percentile(sorts, 0.95),
    }
