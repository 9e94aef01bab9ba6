"""The workbench with many moments: a key press until it is on the disk and on the screen; painting at five zooms."""

import random
import time
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench import films
from tests.bench.figures import Figures, percentile, some
from tests.bench.painted import Painted
from tests.keys import KEY
from tests.rest import rest
from video_feedback.jobs import Progress
from video_feedback.library import families, importing, moments, recordings, schemes
from video_feedback.library.library import Library
from video_feedback_schemas.ids import MomentId, RecordingId, new_id
from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import Ms
from video_feedback_ui import previews
from video_feedback_ui.app import make
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.prepare.page import PreparePage

PRESSES, MOMENTS = 200, 100_000


def library_with(folder: Path, film: Path, count: int) -> tuple[Path, str]:
    """A library with one film and so many moments in it. Gives its folder and the recording's id."""
    chance = random.Random(4)
    with Library.create(folder, KEY) as library:
        family = families.new("Rowan")
        brought = importing.bring_in(film, library.media, Progress())
        with library.change("Import", undoable=False) as db:
            families.add(db, family)
            recording = importing.record(db, brought, family.id)
            everyday = schemes.newest(db, schemes.EVERYDAY)
            times = recordings.frames(db, recording.id).times_ms
            for _ in range(count):
                code = chance.choice(everyday.codes)
                first = chance.randrange(len(times) - 200)
                end = int(times[first + chance.randrange(10, 180)]) if code.kind == "stretch" else None
                moments.add(db, _moment(recording.id, everyday.id, code.id, code.who, int(times[first]), end))
        return folder, recording.id


def _moment(recording_id: str, scheme_id: str, code_id: str, who: str, start: int, end: int | None) -> Moment:
    blank = Moment(
        id=MomentId(new_id()), recording_id=RecordingId(recording_id), scheme_id=scheme_id, scheme_version=1,
        code_id=code_id, start_ms=Ms(start), end_ms=None, who="both", made_at="2026-05-14T10:00:00Z",
    )  # type: ignore[arg-type]  # fmt: skip
    return replace(blank, end_ms=None if end is None else Ms(end), who=who)  # type: ignore[arg-type]


def measure(folder: Path, share: float = 1.0) -> Figures:
    """Milliseconds at the 95th percentile."""
    with TemporaryDirectory() as scratch:
        library, recording_id = library_with(Path(scratch) / "large", film(folder), some(MOMENTS, share))
        return _measure(library, recording_id, some(PRESSES, share))


def _measure(library: Path, recording_id: str, count: int) -> Figures:
    _, window = make(library, key=KEY)
    window.show()
    window.go(f"recording:{recording_id}")
    page = window.page("prepare")
    rest(1.0)
    # Small pictures and sound are drawn once, when a film is opened first.
    while previews.of(page.bridge).busy:
        rest(0.2)
    timeline = page.timeline
    chance = random.Random(2)
    rest(2.0)
    still, busy = (_presses(page, count // 2, after_s, chance) for after_s in (0.6, 0.08))
    rest(2.0)  # the stills of what was tagged are there
    paints = []
    for zoom in (1, 4, 16, 64, 256):
        timeline.zoom_all()
        timeline.zoom(zoom, timeline.scale.length_ms / 2)
        taken = []
        for _ in range(40):
            timeline.repaint_all()
            began = time.perf_counter()
            timeline.repaint()
            taken.append(1000 * (time.perf_counter() - began))
        paints.append(percentile(taken, 0.95))
    seconds = opened(window, recording_id, 2 if count < PRESSES else 3)
    window.close()
    return {
        "press_to_paint_median_ms": percentile(still, 0.5),
        "press_to_paint_p95_ms": percentile(still, 0.95),
        "press_while_decoding_p95_ms": percentile(busy, 0.95),
        "timeline_paint_p95_ms": max(paints),
        "open_100000_s": seconds,
    }


def _presses(page: PreparePage, count: int, after_s: float, chance: random.Random) -> list[float]:
    """Milliseconds from each key until it is on the disk and on the timeline, so long after a frame was gone to."""
    app, watch = QApplication.instance(), Painted(page.timeline)
    taken: list[float] = []
    assert app is not None
    for _ in range(count):
        page.do.seek(chance.randrange(page.timeline.scale.length_ms))
        while not page.deck.exact:  # nobody tags a frame that is not there yet
            rest(0.02)
        rest(after_s)
        watch.painted = False
        began = time.perf_counter()
        QTest.keyClick(page, Qt.Key.Key_1)
        while not watch.painted:
            app.processEvents()
        taken.append(1000 * (time.perf_counter() - began))
    return taken


def opened(window: MainWindow, recording_id: str, runs: int) -> float:
    """Seconds until the timeline and the list are painted, the median of so many times."""
    app = QApplication.instance()
    assert app is not None
    page = window.page("prepare")
    window.go(f"recording:{recording_id}")
    rest(1.0)
    # Small pictures and sound are drawn once, when a film is opened first.
    while previews.of(window.bridge).busy:
        rest(0.2)
    window.go("families")
    rest(0.5)
    marks = [Painted(page.timeline), Painted(page.moments_card.list.viewport())]  # type: ignore[attr-defined]
    seconds = []
    for _ in range(runs):
        for mark in marks:
            mark.painted = False
        began = time.perf_counter()
        window.go(f"recording:{recording_id}")
        while not all(mark.painted for mark in marks):
            app.processEvents()
        seconds.append(time.perf_counter() - began)
        rest(0.5)
        window.go("families")
        rest(0.5)
    return median(seconds)


def film(folder: Path) -> Path:
    """A long film of little weight: ten minutes, so that a hundred thousand moments have room."""
    path = folder / "360p25-ten-minutes.mp4"
    return films.make(path, width=640, height=360, fps=25, seconds=600, key_every=250)
