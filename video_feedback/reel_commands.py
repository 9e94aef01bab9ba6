"""The commands for films that leave: a reel of chosen moments, and a keepsake for the family."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from sqlite_utils import Database

from video_feedback import unlocking
from video_feedback.consent import doors
from video_feedback.counts import counted
from video_feedback.errors import NotFound, Trouble
from video_feedback.exports import locking
from video_feedback.exports.locking import Key
from video_feedback.exports.many import Subject, free_name, write_all
from video_feedback.exports.report import Asked
from video_feedback.jobs import Progress
from video_feedback.library import families, moments, recordings, sessions
from video_feedback.library.beside import reading
from video_feedback.library.folder import MEDIA
from video_feedback.library.instants import day_of, day_text
from video_feedback.lock_option import key_of, lock_options
from video_feedback.preset_option import fill_in, preset_option
from video_feedback.reels.reel import Finish, Reel
from video_feedback.terminal import as_json, progress_bar, tell_outcome
from video_feedback.unlocking import Unlocked
from video_feedback_schemas.records import Family, Moment
from video_feedback_schemas.times import length_text

if TYPE_CHECKING:
    from video_feedback.reels.gathering import Gathered
    from video_feedback.reels.writing import Told

FILE = click.Path(path_type=Path)
MS = click.IntRange(min=0, max=60_000)
_KINDS = ("session", "recording", "family")


@dataclass(frozen=True, slots=True)
class Film:
    """A film that was written, and what is told of it."""

    path: Path
    reel: Reel
    told: "Told"


@click.command()
@click.argument("library", type=FILE)
@click.option("--session", help="The session's id: its picks, in their order.")
@click.option("--recording", help="The recording's id: its moments, in order of time.")
@click.option("--family", help="The family's id, or its reference name: the moments of all its films.")
@click.option("--all", "every", is_flag=True, help="A film for each session of the library; -o is a folder then.")
@click.option("--code", "codes", multiple=True, help="Only moments of this code; can be said more than once.")
@click.option("--moment", "chosen", multiple=True, help="Only this moment, by its id; can be said more than once.")
@click.option("--format", "container", type=click.Choice(["mp4", "webm"]), help="Else as the file's name ends, or mp4.")
@click.option("--for", "reader", type=click.Choice(["worker", "team", "parent"]), default="worker", show_default=True,
              help="Who will see it.")  # fmt: skip
@click.option("--purpose", type=click.Choice(list(doors.TEAM_COPIES)), help="What the team wants it for.")
@click.option("--worker-only", is_flag=True, help="Also what is for the worker's own thinking. Needs a reason.")
@click.option("--reason", default="", help="Why that is let in. It is kept.")
@click.option("--each", is_flag=True, help="A film for each moment; -o is a folder then.")
@click.option("--join", is_flag=True, help="Moments of a film that overlap become one.")
@click.option("--title-cards", is_flag=True, help="A card with its title before each moment.")
@click.option("--opening", default="", help="Words on a card at the start.")
@click.option("--closing", default="", help="Words on a card at the end.")
@click.option("--captions", type=click.Choice(["burned", "track", "none"]), default="none", show_default=True,
              help="The baby's voice: in the picture, as a track that a player can show, or not at all.")  # fmt: skip
@click.option("--fade", type=MS, default=0, help="Fade in and out for so many milliseconds.")
@click.option("--padding", type=MS, default=0, callback=lambda _, __, ms: (ms, ms),
              help="Play so many milliseconds more before and after each moment.")  # fmt: skip
@click.option("--hold", type=MS, default=0, show_default=True, help="How long the last frame of each stands.")
@click.option("--rate", type=click.Choice(["1", "0.5", "0.25"]), help="The speed of all; else each as it was picked.")
@click.option("--mute", is_flag=True, help="Without sound.")
@click.option("--no-even", is_flag=True, help="Leave every part as loud as it was filmed.")
@click.option("--height", type=click.IntRange(min=0, max=4352), default=0, help="The greatest height, in pixels.")
@preset_option
@lock_options
@click.option("-o", "--output", type=FILE, required=True, help="The file, or with --each or --all a folder.")
@click.option("--json", "json", is_flag=True, help="Print JSON, for other programs.")
def reel(library: Path, output: Path, every: bool, json: bool, **said: Any) -> None:
    """Write chosen moments as one film. Tells what was copied as it was filmed, and what was made anew and why.

    Everyone in view has to have agreed to what it is for: feedback sessions where the worker sees it, a copy for the
    family where the parent does. That it was written goes on record, with its SHA-256.
    """
    kind, subject = _subject(said, every=every)
    found = unlocking.unlocked(library)
    found.note()
    with reading(library, found.key) as db:
        fill_in(db, "reel", said)
    each = said.pop("each")
    if (every or each) and not output.is_dir():
        raise Trouble("The folder that the films go into is not there. Make it first.")
    by = key_of(said)
    gather = _gatherer(kind, said, output)
    if every:
        with reading(library, found.key) as db:
            subjects = _sessions(db)
        _write_every(found, subjects, gather, output, each=each, json=json, by=by)
        return
    with reading(library, found.key) as db:
        gathered = gather(db, library / MEDIA, subject)
    with progress_bar("Writing") as progress:
        films = _write(found, gathered, output, progress, set(), each=each, by=by)
    _tell(films, gathered.left_out, json)


@click.command()
@click.argument("library", type=FILE)
@click.option("--family", required=True, help="The family's id, or its reference name.")
@click.option("--session", help="The moments of this session; else those that the family is to keep.")
@click.option("--moment", "chosen", multiple=True, help="This moment, by its id; can be said more than once.")
@click.option("--name", "baby", default="", help="The baby's first name, for the first card.")
@click.option("--no-voice", is_flag=True, help="Without the baby's words below.")
@click.option("--format", "container", type=click.Choice(["mp4", "webm"]), default="mp4", show_default=True)
@click.option("--height", type=click.IntRange(min=0, max=4352), default=0, help="The greatest height, in pixels.")
@lock_options
@click.option("-o", "--output", type=FILE, required=True, help="The folder: a film and a sheet of pictures go there.")
@click.option("--json", "json", is_flag=True, help="Print JSON, for other programs.")
def keepsake(library: Path, family: str, session: str | None, output: Path, json: bool, **said: Any) -> None:
    """Write a film and a sheet of pictures for the family to keep: moments of strength, without a tag or a figure.

    Everyone in view has to have agreed to a copy for the family.
    """
    from video_feedback.exports import report_writing  # noqa: PLC0415 (what typesets: not at the start)
    from video_feedback.reels import keepsake as keeping  # noqa: PLC0415 (as above)

    if not output.is_dir():
        raise Trouble("The folder that the keepsake goes into is not there. Make it first.")
    by = key_of(said)
    found = unlocking.unlocked(library)
    found.note()
    wishes = keeping.Wishes(
        baby=said["baby"], voice=not said["no_voice"], container=said["container"], height=said["height"]
    )
    with reading(library, found.key) as db:
        whose = _family(db, family)
        ids = list(said["chosen"]) or (keeping.of_session(db, session) if session else keeping.kept(db, whose.id))
        made = keeping.gathered(db, library / MEDIA, whose.id, ids, wishes)
    taken: set[Path] = set()
    sheet_path = free_name(output, report_writing.file_name(made.sheet, "pdf", by), taken)
    with progress_bar("Writing") as progress:
        leaving = replace(report_writing.noting(made.sheet, found.noting, by), kind="keepsake")
        report_writing.write(made.sheet, "pdf", sheet_path, leaving, progress.part(0.0, 0.1), by)
        films = _write(found, made.film, output, progress.part(0.1, 0.9), taken, each=False, kind="keepsake", by=by)
    if not json:
        click.echo(f"The sheet of pictures is in {sheet_path}.")
    _tell(films, made.left_out, json, sheet=sheet_path)


COMMANDS = (reel, keepsake)

Gather = Callable[[Database, Path, str], "Gathered"]


def _subject(said: dict[str, Any], *, every: bool) -> tuple[str, str]:
    """What the film is about: `session`, `recording` or `family`, and its id."""
    named = [(kind, subject) for kind in _KINDS if (subject := said.pop(kind))]
    if every:
        if named:
            raise click.UsageError("Say either which one, or --all.")
        named = [("session", "")]
    if len(named) != 1:
        raise click.UsageError("Say of what: --session ID, --recording ID, --family NAME, or --all.")
    if named[0][0] == "session" and (said["codes"] or said["chosen"]):
        raise click.UsageError("A session's film has its picks. Choose moments with --recording or --family.")
    return named[0]


def _gatherer(kind: str, said: dict[str, Any], output: Path) -> Gather:
    from video_feedback.reels import gathering  # noqa: PLC0415 (decoders: not at the start)

    asked = Asked(
        reader=said["reader"], purpose=said["purpose"], worker_only=said["worker_only"], reason=said["reason"]
    )
    kept, ending = said.get("finish") or Finish(), output.suffix.lower().removeprefix(".")
    finish = replace(
        kept,
        container=said["container"] or (ending if ending in ("mp4", "webm") else kept.container),
        fade_ms=said["fade"],
        captions=said["captions"],
        evens_sound=not said["no_even"],
        height=said["height"],
        opening=said["opening"],
        closing=said["closing"],
    )
    how = gathering.How(
        finish=finish,
        titles=said["title_cards"],
        rate=float(said["rate"]) if said["rate"] else None,
        muted=said["mute"],
        hold_ms=said["hold"],
        padding_ms=said["padding"],
        joins=said["join"],
    )

    def gather(db: Database, media: Path, subject: str) -> "Gathered":
        if kind == "session":
            return gathering.of_session(db, media, subject, asked, how)
        found = _moments(db, kind, subject)
        wanted, codes = set(said["chosen"]), set(said["codes"])
        ids = [each.id for each in found if (not wanted or each.id in wanted) and (not codes or each.code_id in codes)]
        return gathering.of_moments(db, media, ids, asked, how)

    return gather


def _moments(db: Database, kind: str, subject: str) -> list[Moment]:
    """Of a recording, or of all films of a family as they were filmed, in order of time."""
    if kind == "recording":
        return moments.of_recording(db, recordings.get(db, subject).id)
    films = recordings.of_family(db, _family(db, subject).id)
    films.sort(key=lambda film: (film.filmed_at or film.imported_at, film.id))
    return [moment for film in films for moment in moments.of_recording(db, film.id)]


def _family(db: Database, said: str) -> Family:
    try:
        return families.called(db, said)
    except NotFound:
        return families.get(db, said)


def _sessions(db: Database) -> list[Subject]:
    return [
        Subject(each.id, f"{family.reference}, session of {day_text(day_of(each.held_on))}")
        for family in families.every(db)
        for each in reversed(sessions.of_family(db, family.id))
    ]


def _write(
    found: Unlocked,
    gathered: "Gathered",
    output: Path,
    progress: Progress,
    taken: set[Path],
    *,
    each: bool,
    kind: str = "reel",
    by: Key | None = None,
) -> list[Film]:
    """Into a file; or into a folder by names that are free."""
    from video_feedback.reels.gathering import one_each  # noqa: PLC0415 (decoders: not at the start)
    from video_feedback.reels.leaving import take_out  # noqa: PLC0415 (as above)

    whole = f"{gathered.name}.{gathered.reel.finish.container}"
    reels = one_each(gathered) if each else [(whole, gathered.reel)]
    films = []
    for at, (name, one) in enumerate(reels):
        if output.is_dir():
            path = free_name(output, locking.named(name, by), taken)
        else:
            path = output.with_name(locking.named(output.name, by))
        part = progress.part(at / len(reels), 1 / len(reels))
        films.append(
            Film(path, one, take_out(gathered, one, path, found.noting, part, kind=kind, by=by, scratch=found.folder))
        )
    return films


def _write_every(
    found: Unlocked,
    subjects: Sequence[Subject],
    gather: Gather,
    folder: Path,
    *,
    each: bool,
    json: bool,
    by: Key | None,
) -> None:
    taken: set[Path] = set()

    def write_one(subject: Subject, progress: Progress) -> list[Path]:
        with reading(found.folder, found.key) as db:
            gathered = gather(db, found.folder / MEDIA, subject.id)
        return [film.path for film in _write(found, gathered, folder, progress, taken, each=each, by=by)]

    with progress_bar("Writing") as progress:
        outcome = write_all(subjects, write_one, progress)
    tell_outcome(outcome, "film", json)
    if outcome.refused or outcome.left:
        raise click.exceptions.Exit(1)


def _tell(films: Sequence[Film], left_out: Sequence[str], json: bool, sheet: Path | None = None) -> None:
    if json:
        plain = [{"file": str(film.path), **asdict(film.told)} for film in films]
        as_json({"films": plain, "left_out": list(left_out), **({"sheet": str(sheet)} if sheet else {})})
        return
    for film in films:
        click.echo(f"The film is in {film.path}: {length_text(film.told.duration_ms)}.")
        for number, (stretch, way) in enumerate(zip(film.reel.stretches, film.told.ways, strict=True), start=1):
            how = f"made anew, because {way.why}" if way.why else f"{way.copied} of {way.pictures} pictures as filmed"
            gone = f"; {counted(way.missing, 'picture')} could not be read" if way.missing else ""
            click.echo(f"  {number}. {f'{stretch.title}: ' if stretch.title else ''}{how}{gone}")
    for sentence in left_out:
        click.echo(sentence)
