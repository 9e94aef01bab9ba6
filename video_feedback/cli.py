"""The command line, over the engine alone. Exit codes: 0 done, 1 trouble (one sentence), 2 not understood."""

from dataclasses import asdict
from pathlib import Path

import click

from video_feedback import (
    __version__,
    backup_commands,
    consent_commands,
    erase_commands,
    lock_commands,
    pathway_commands,
    reel_commands,
    report_commands,
    unlocking,
)
from video_feedback.ages import age_text
from video_feedback.audit_commands import audit_group
from video_feedback.coding.desk import Desk
from video_feedback.consent import doors
from video_feedback.counts import counted
from video_feedback.errors import NotFound, Trouble
from video_feedback.exports.writing import write_whole
from video_feedback.goal_commands import goals as goals_command
from video_feedback.library import families, importing, moments, people, recordings, schemes, service, sessions
from video_feedback.library.codebook import Codebook
from video_feedback.library.instants import day_of, day_text, today
from video_feedback.library.library import Library
from video_feedback.media import trust
from video_feedback.media.probe import probe as probe_film
from video_feedback.media.stills import still as still_of
from video_feedback.media.upright import jpeg, png
from video_feedback.scheme_commands import schemes as scheme_commands
from video_feedback.terminal import Plain, as_columns, as_json, progress_bar
from video_feedback_schemas.records import Reader, Scheme
from video_feedback_schemas.times import clock_text

FILE = click.Path(path_type=Path)
MS = click.IntRange(min=0)
READERS = click.Choice(["worker", "team", "parent"])
json_option = click.option("--json", "json", is_flag=True, help="Print JSON, for other programs.")
library_argument = click.argument("library", type=FILE)


@click.group(cls=Plain)
@click.version_option(__version__, prog_name="video-feedback")
@click.option("--passphrase-file", type=FILE, envvar=unlocking.FILE_VARIABLE, help="Read the passphrase from here.")
@click.option("--worker", envvar=unlocking.WORKER_VARIABLE, help="Whose passphrase it is, where there are several.")
def cli(passphrase_file: Path | None, worker: str | None) -> None:
    """Replay the good seconds. Without a command, the app opens.

    LIBRARY is the folder of a library. Times are whole milliseconds from the start of the film.
    """


cli.add_command(audit_group)
for command in (
    *backup_commands.COMMANDS,
    *consent_commands.COMMANDS,
    erase_commands.erase,
    *pathway_commands.COMMANDS,
    report_commands.report,
    *reel_commands.COMMANDS,
    lock_commands.new,
    lock_commands.convert,
    lock_commands.confirm_code,
    lock_commands.recovery_sheet,
):
    cli.add_command(command)
cli.add_command(scheme_commands)
cli.add_command(goals_command)


@cli.command()
@click.argument("file", type=FILE)
@json_option
def probe(file: Path, json: bool) -> None:
    """Tell what is in a film."""
    film = probe_film(file)
    facts = {
        "container": film.container,
        "codec": film.codec,
        "width": film.width,
        "height": film.height,
        "turn_clockwise": film.turn_clockwise,
        "duration_ms": film.duration_ms,
        "frame_count": len(film.frames),
        "first_frame_ms": film.frames.first_ms,
        "last_frame_ms": film.frames.last_ms,
        "has_sound": film.has_sound,
        "filmed_at": film.filmed_at,
        "size_bytes": file.stat().st_size,
    }
    if json:
        as_json(facts)
        return
    words = facts | {"has_sound": "yes" if film.has_sound else "no", "filmed_at": film.filmed_at or "not known"}
    as_columns([(name.replace("_", " "), value) for name, value in words.items()], "")


@cli.command()
@click.argument("file", type=FILE)
@click.option("--at", type=MS, required=True, help="The time, in milliseconds.")
@click.option("-o", "--output", type=FILE, required=True, help="The picture to write: .png or .jpg.")
def still(file: Path, at: int, output: Path) -> None:
    """Write the frame that is on screen at a time."""
    pack = {".png": png, ".jpg": jpeg, ".jpeg": jpeg}.get(output.suffix.lower())
    if pack is None:
        raise click.BadParameter("the picture must end in .png or .jpg", param_hint="--output")
    picture = still_of(file, at)
    write_whole(output, pack(picture), doors.free(doors.STILL))
    click.echo(f"The frame at {clock_text(picture.time_ms, exact=True)} is in {output}.")


@cli.command("import")
@click.argument("file", type=FILE)
@click.option("--library", type=FILE, required=True)
@click.option("--family", "reference", required=True, help="The family's reference name; a new one is added.")
@json_option
def bring_in(file: Path, library: Path, reference: str, json: bool) -> None:
    """Copy a film into a library."""
    with unlocking.opened(library) as opened:
        with progress_bar("Copying") as progress:
            brought = importing.bring_in(file, opened.media, progress)
        try:
            family = families.called(opened.db, reference)
            added = False
        except NotFound:
            family, added = families.new(reference), True
        with opened.change("Bring in a film", place=f"family:{family.id}", undoable=False) as db:
            if added:
                families.add(db, family)
            recording = importing.record(db, brought, family.id)
    if json:
        as_json(recording)
        return
    if added:
        click.echo(f"The family {family.reference} was added.")
    click.echo(f"“{recording.title}” is in the library: {recording.id}")
    click.echo(trust.sentence(recording.trust, recording.loose_ms))


@cli.command("families")
@library_argument
@json_option
def list_families(library: Path, json: bool) -> None:
    """List the families."""
    with unlocking.read(library) as db:
        found = families.every(db)
        months = service.get(db).corrected_until_months
        ages = {family.id: age_text(people.baby(db, family.id), today(), months) for family in found}
    if json:
        as_json([{**asdict(family), "baby_age": ages[family.id]} for family in found])
        return
    as_columns(((f.id, f.reference, ages[f.id]) for f in found), "There are no families yet.")


@cli.command("recordings")
@library_argument
@json_option
def list_recordings(library: Path, json: bool) -> None:
    """List the recordings, the newest first."""
    with unlocking.read(library) as db:
        found = recordings.every(db)
        names = {family.id: family.reference for family in families.every(db)}
        counts = {recording.id: moments.count(db, recording.id) for recording in found}
    if json:
        as_json([{**asdict(r), "family": names[r.family_id], "moments": counts[r.id]} for r in found])
        return
    rows = (
        (r.id, names[r.family_id], r.title, clock_text(r.duration_ms), counted(counts[r.id], "moment")) for r in found
    )
    as_columns(rows, "There are no recordings yet.")


@cli.command("codes")
@library_argument
@json_option
def list_codes(library: Path, json: bool) -> None:
    """List the codes that moments can be tagged with."""
    with unlocking.read(library) as db:
        found = [(scheme, code) for scheme in schemes.every(db) for code in scheme.codes if not code.archived]
    if json:
        as_json([{**asdict(code), "scheme_id": scheme.id, "scheme_version": scheme.version} for scheme, code in found])
        return
    rows = ((c.id, c.kind, c.key.upper(), c.label, s.group(c.group_id).label, s.name) for s, c in found)
    as_columns(rows, "There are no codes.")


@cli.command("moments")
@library_argument
@click.option("--recording", required=True, help="The recording's id.")
@json_option
def list_moments(library: Path, recording: str, json: bool) -> None:
    """List the moments of a recording, in order of time."""
    with unlocking.read(library) as db:
        recordings.get(db, recording)
        found = moments.of_recording(db, recording)
        book = Codebook(db)
        codes = {moment.id: book.code(moment) for moment in found}
    if json:
        as_json([{**asdict(moment), "label": codes[moment.id].label} for moment in found])
        return
    rows = (
        (
            m.id,
            clock_text(m.start_ms, exact=True),
            "" if m.end_ms is None else clock_text(m.end_ms, exact=True),
            codes[m.id].label,
            m.note,
        )
        for m in found
    )
    as_columns(rows, "No moments are tagged here yet.")


@cli.command("sessions")
@library_argument
@json_option
def list_sessions(library: Path, json: bool) -> None:
    """List the sessions of all families, the latest first within each."""
    with unlocking.read(library) as db:
        found = [(family, s) for family in families.every(db) for s in sessions.of_family(db, family.id)]
        counts = {s.id: len(sessions.picks(db, s.id)) for _, s in found}
    if json:
        as_json([{**asdict(s), "family": family.reference, "picks": counts[s.id]} for family, s in found])
        return
    rows = ((s.id, f.reference, day_text(day_of(s.held_on)), counted(counts[s.id], "pick"), s.theme) for f, s in found)
    as_columns(rows, "There are no sessions yet.")


@cli.command()
@library_argument
@click.option("--recording", required=True, help="The recording's id.")
@click.option("--code", "code_id", required=True, help="The code's id, as `codes` lists it.")
@click.option("--at", type=MS, required=True, help="Where it is, or begins, in milliseconds.")
@click.option("--to", type=MS, help="Where a stretch ends, in milliseconds.")
@click.option("--note", default="", help="A note on it.")
@click.option("--note-for", type=READERS, default="worker", show_default=True, help="Who may read the note.")
@json_option
def tag(
    library: Path, recording: str, code_id: str, at: int, to: int | None, note: str, note_for: Reader, json: bool
) -> None:
    """Tag a moment of a recording. The times kept are those of the frames on screen then."""
    with unlocking.opened(library) as opened:
        film = recordings.get(opened.db, recording)
        if max(at, to or 0) > film.duration_ms:
            raise Trouble(f"The film ends at {film.duration_ms} ms. Choose a time within it.")
        desk = Desk(opened, film.id, _scheme_of(opened, code_id), recordings.frames(opened.db, film.id))
        moment = desk.tag(code_id, at, to, note=note, reader=note_for)
    if json:
        as_json(moment)
        return
    end = "" if moment.end_ms is None else f" to {clock_text(moment.end_ms, exact=True)}"
    click.echo(f"{desk.scheme.code(code_id).label} at {clock_text(moment.start_ms, exact=True)}{end}: {moment.id}")


def _scheme_of(library: Library, code_id: str) -> Scheme:
    for scheme in schemes.every(library.db):
        if any(code.id == code_id for code in scheme.codes):
            return scheme
    raise NotFound(f"There is no code {code_id} in this library.")
