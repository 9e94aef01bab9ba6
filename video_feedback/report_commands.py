"""The command for reports: one file, or one for each subject there is."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import click
from sqlite_utils import Database

from video_feedback import unlocking
from video_feedback.consent import doors
from video_feedback.errors import NotFound, Trouble
from video_feedback.exports import formats, kinds, locking, report_writing
from video_feedback.exports.many import Outcome, Subject, write_all
from video_feedback.exports.report import About, Asked, ReportKind
from video_feedback.exports.telling.persons import role_text
from video_feedback.library import families, people, recordings, schemes, sessions
from video_feedback.library.beside import reading
from video_feedback.library.folder import MEDIA
from video_feedback.library.instants import day_of, day_text
from video_feedback.lock_option import key_of, lock_options
from video_feedback.preset_option import fill_in, preset_option
from video_feedback.terminal import progress_bar, tell_outcome

FILE = click.Path(path_type=Path)


@click.command()
@click.argument("library", type=FILE)
@click.argument("kind")
@click.option("--session", help="The session's id.")
@click.option("--recording", help="The recording's id.")
@click.option("--family", help="The family's id, or its reference name.")
@click.option("--person", help="The person's id.")
@click.option("--scheme", help="The scheme's id.")
@click.option("--all", "every", is_flag=True, help="A file for each that there is; -o is a folder then.")
@click.option("--format", "format_name", help="pdf, docx, html, xlsx, csv or json; else as the file's name ends.")
@click.option("--for", "reader", type=click.Choice(["worker", "team", "parent"]), help="Who will read it.")
@click.option("--purpose", type=click.Choice(list(doors.TEAM_COPIES)), help="What the team wants it for.")
@click.option("--easy-read/--not-easy-read", "easy_read", default=None, help="For a parent; else as the family has it.")
@click.option("--from", "from_day", default="", help="The first day that is told of, as 2026-05-21.")
@click.option("--to", "to_day", default="", help="The last day that is told of.")
@click.option("--worker-only", is_flag=True, help="Tell also what is for the worker's own thinking. Needs a reason.")
@click.option("--reason", default="", help="Why that is let in. It is kept.")
@click.option("--free-text", is_flag=True, help="For research: tell also the notes for the team.")
@preset_option
@lock_options
@click.option("-o", "--output", type=FILE, required=True, help="The file, or with --all a folder.")
@click.option("--json", "json", is_flag=True, help="Print JSON, for other programs.")
def report(
    library: Path, kind: str, every: bool, format_name: str | None, output: Path, json: bool, **said: Any
) -> None:
    """Write a report. That it was written goes on record, with its SHA-256.

    KIND is visit_sheet, session_record or strengths (of a session), moments (of a recording, session or family),
    progress, family, strengths_of_family or keepsake (of a family), about_person, or keys (of a scheme).

    Everyone in view has to have agreed to what it is for: feedback sessions where the worker reads it, a copy for the
    family where the parent does. With --all those that are refused are listed, each with why.
    """
    chosen, subject = _chosen(kind, {about: said.pop(about) for about in _ABOUTS}, every=every)
    if said["preset"] is None:
        _format(chosen, format_name, output)  # what cannot be is said before anybody is asked for anything
    found = unlocking.unlocked(library)
    found.note()
    read, media = partial(reading, library, found.key), library / MEDIA
    with read() as db:
        fill_in(db, "report", said)
    made_as = _format(chosen, format_name, output, said.pop("kept_format", None))
    by = key_of(said)
    asked = _asked(chosen, said)
    if not every:
        with read() as db:
            content = chosen.gather(db, media, _subject_id(db, chosen.about, subject), asked)
        with progress_bar("Writing") as progress:
            leaving = report_writing.noting(content, found.noting, by)
            path = output.with_name(locking.named(output.name, by))
            paths = report_writing.write(content, made_as, path, leaving, progress, by)
        tell_outcome(
            Outcome(written=((Subject(subject, content.file.title), tuple(paths)),), refused=()), "report", json
        )
        return
    if not output.is_dir():
        raise Trouble("The folder that the reports go into is not there. Make it first.")
    with read() as db:
        subjects = _every(db, chosen.about)
    write_one = report_writing.one_of_many(chosen, asked, made_as, output, media, read, found.noting, by)
    with progress_bar("Writing") as progress:
        outcome = write_all(subjects, write_one, progress)
    tell_outcome(outcome, "report", json)
    if outcome.refused or outcome.left:
        raise click.exceptions.Exit(1)


_ABOUTS: tuple[About, ...] = ("session", "recording", "family", "person", "scheme")


def _chosen(name: str, said: dict[About, str | None], *, every: bool) -> tuple[ReportKind, str]:
    """The kind, and what it is to be about: `moments --family ID` is `moments_of_family`."""
    named = [(about, subject) for about, subject in said.items() if subject]
    kind = kinds.get(name)
    if every:
        if named:
            raise click.UsageError("Say either which one, or --all.")
        return kind, ""
    if len(named) != 1:
        raise click.UsageError(f"Say what it is about: --{kind.about} ID, or --all.")
    ((about, subject),) = named
    stem = name.partition("_of_")[0]
    for other in (kind, *kinds.every().values()):
        if other.about == about and other.name.partition("_of_")[0] == stem:
            return other, subject
    raise click.UsageError(f"The report {name} is about a {kind.about}: --{kind.about} ID.")


def _asked(kind: ReportKind, said: dict[str, Any]) -> Asked:
    return Asked(**{**said, "reader": said["reader"] or kind.readers[0]})


def _format(kind: ReportKind, name: str | None, output: Path, kept: str | None = None) -> str:
    """What was said, else as the file's name ends, else as it was `kept`."""
    ending = output.suffix.removeprefix(".").lower()
    made_as = name or (ending if ending in formats.every() else kept or kind.formats[0])
    if made_as not in kind.formats:
        raise Trouble(f"The report {kind.name} is made as {', '.join(kind.formats)}. Choose one of them.")
    return made_as


def _subject_id(db: Database, about: About, subject: str) -> str:
    if about == "family":
        try:
            return families.called(db, subject).id
        except NotFound:
            return subject
    return subject


def _every(db: Database, about: About) -> list[Subject]:
    """All there are of that, family by family."""
    if about == "scheme":
        return [Subject(scheme.id, scheme.name) for scheme in schemes.every(db)]
    return [subject for family in families.every(db) for subject in _of_family(db, about, family.id, family.reference)]


def _of_family(db: Database, about: About, family_id: str, reference: str) -> Sequence[Subject]:
    match about:
        case "session":
            return [
                Subject(each.id, f"{reference}, session of {day_text(day_of(each.held_on))}")
                for each in reversed(sessions.of_family(db, family_id))
            ]
        case "recording":
            return [
                Subject(each.id, f"{reference}, “{each.title}”")
                for each in reversed(recordings.of_family(db, family_id))
            ]
        case "person":
            return [
                Subject(each.id, f"{reference}, {role_text(each).lower()}") for each in people.of_family(db, family_id)
            ]
        case _:
            return [Subject(family_id, reference)]
