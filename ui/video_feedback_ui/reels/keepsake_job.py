"""A keepsake as a job: the film and the sheet of pictures, each whole and on record. No Qt in here."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from video_feedback.exports import report_writing
from video_feedback.exports.many import free_name
from video_feedback.jobs import Progress
from video_feedback.library.library import Library
from video_feedback.reels import keepsake
from video_feedback.words import tr
from video_feedback_ui.reels.queue import Outcome

# Better too much room than half a film: about what a minute takes at its best.
_BYTES_OF_A_MOMENT, _BYTES_OF_SHEET = 12 << 20, 12 << 20
_FILM = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a keepsake is made of: these moments, in this order; the baby's first name, empty where it is not wished."""

    family_id: str
    moment_ids: tuple[str, ...]
    name: str = ""
    voice: bool = True
    film: bool = True
    sheet: bool = True


def room_for(wish: Wish) -> int:
    """So many bytes it may take, at most."""
    return _BYTES_OF_A_MOMENT * len(wish.moment_ids) * wish.film + _BYTES_OF_SHEET * wish.sheet


def job(library: Library, wish: Wish, folder: Path) -> Callable[[Progress], Outcome]:
    """What makes it, in this folder; nothing that lies there is written over. Raises Trouble and NotAgreed."""
    wishes = keepsake.Wishes(baby=wish.name, voice=wish.voice)
    made = keepsake.gathered(library.db, library.media, wish.family_id, wish.moment_ids, wishes)
    noting, scratch = library.noting, library.folder

    def work(progress: Progress) -> Outcome:
        from video_feedback.reels.leaving import take_out  # noqa: PLC0415 (encoders: not at the start of the app)

        lies, taken = list[str](), set[Path]()
        share = _FILM if wish.sheet else 1.0
        if wish.film:
            path = free_name(folder, f"{made.film.name}.mp4", taken)
            take_out(
                made.film, made.film.reel, path, noting, progress.part(0.0, share), kind="keepsake", scratch=scratch
            )
            lies.append(tr("{name}: the film. It plays on any phone and television.", name=path.name))
        if wish.sheet:
            begun = share if wish.film else 0.0
            path = free_name(folder, f"{made.film.name}.pdf", taken)
            leaving = report_writing.noting(made.sheet, noting)
            report_writing.write(made.sheet, "pdf", path, leaving, progress.part(begun, 1 - begun))
            lies.append(tr("{name}: the pictures, to look at or to print.", name=path.name))
        says = tr("The keepsake lies in “{folder}”.", folder=folder.name or str(folder))
        return Outcome(" ".join([says, *(made.left_out if wish.film else ())]), folder, tuple(lies))

    return work
