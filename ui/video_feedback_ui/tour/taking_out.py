"""What leaves after the visit: reports in every format, a film of what was shown, a keepsake for the family."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import av

from video_feedback.exports import kinds, report_writing
from video_feedback.exports.report import Asked
from video_feedback.library import exports, families, people
from video_feedback.reels import gathering, keepsake
from video_feedback.reels.leaving import take_out
from video_feedback_schemas.records import Reader

if TYPE_CHECKING:
    from video_feedback_ui.tour.visit import Visit

_REPORTS: tuple[tuple[str, Reader, tuple[str, ...]], ...] = (
    ("session_record", "worker", ("pdf", "docx", "html")),
    ("moments", "worker", ("xlsx", "csv", "json")),
    ("strengths", "parent", ("pdf", "html")),
)


class TakingOut:
    """Steps of the visit. The pages are looked at in the window; the files are written as its buttons write them."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self.hand, self.window, self.bridge = visit.hand, visit.window, visit.bridge

    def steps(self) -> list[Callable[[], None]]:
        return [self.write_reports, self.make_a_film, self.give_a_keepsake]

    def write_reports(self) -> None:
        self.hand.step("Reports: for the worker, as tables, and another for the parent")
        self.window.go("reports")
        self.hand.rest(2.5)
        self.hand.shot(self.window, "reports")
        db, library = self.bridge.db, self.bridge.library
        about = {"session": self._visit.session_id, "recording": self._visit.recording()}
        for name, reader, formats in _REPORTS:
            kind = kinds.get(name)
            report = kind.gather(db, library.media, about[kind.about], Asked(reader=reader))
            leaving = report_writing.noting(report, library.noting)
            for each in formats:
                path = self._visit.folder / f"{name.replace('_', '-')}-{reader}.{each}"
                self._visit.apart(
                    f"Writing {path.name}",
                    lambda r=report, e=each, p=path, out=leaving: _size(report_writing.write(r, e, p, out)[0]),  # type: ignore[misc]
                )

    def make_a_film(self) -> None:
        self.hand.step("A film of what was shown: the edges to the frame, what can be copied is copied")
        library, path = self.bridge.library, self._visit.folder / "reel.mp4"
        how = gathering.How()
        made = gathering.of_session(self.bridge.db, library.media, self._visit.session_id, Asked(reader="worker"), how)

        def write() -> str:
            told = take_out(made, made.reel, path, library.noting)
            copied, of = sum(way.copied for way in told.ways), sum(way.pictures for way in told.ways)
            return f"{copied} of {of} frames copied, the rest made anew; {_size(path)}"

        self._visit.apart("Writing reel.mp4", write)
        with av.open(path) as film:
            shown = sum(1 for _ in film.decode(video=0))
        self._visit.check(shown > 0, f"the film can be played: {shown} frames")

    def give_a_keepsake(self) -> None:
        self.hand.step("A keepsake: a film and a sheet of pictures, for the family’s own stick")
        db, library = self.bridge.db, self.bridge.library
        family = families.called(db, self._visit.family)
        self.window.go(f"family:{family.id}")
        self.hand.rest(0.3)
        baby = next(person for person in people.of_family(db, family.id) if person.role == "baby")
        chosen = keepsake.of_session(db, self._visit.session_id)
        made = keepsake.gathered(db, library.media, family.id, chosen, keepsake.Wishes(baby=baby.called))
        film, sheet = self._visit.folder / "for-the-family.mp4", self._visit.folder / "for-the-family.pdf"

        def write() -> str:
            take_out(made.film, made.film.reel, film, library.noting, kind="keepsake")
            report_writing.write(made.sheet, "pdf", sheet, report_writing.noting(made.sheet, library.noting))
            return f"{_size(film)} and {_size(sheet)}"

        self._visit.apart("Writing the keepsake", write)
        left = exports.of_family(db, family.id)
        self._visit.check(
            {each.kind for each in left} >= {"reel", "keepsake", "strengths"}, "all that left stands on the list"
        )
        self.window.go("reports")
        self.hand.rest(0.5)
        self.hand.shot(self.window, "what-has-left")


def _size(path: Path) -> str:
    return f"{path.stat().st_size // 1024 + 1} KB"
