"""Agreements on the command line: list them, write one down, say who is in view; and what is due to go."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click
from sqlite_utils import Database

from video_feedback import unlocking
from video_feedback.consent import agreement, retention
from video_feedback.counts import counted
from video_feedback.errors import NotFound, Trouble
from video_feedback.library import consents, families, in_view, people, recordings, service
from video_feedback.library.instants import day_of, day_text, today
from video_feedback.terminal import as_columns, as_json
from video_feedback_schemas.consent_records import ConsentStatus, Purpose
from video_feedback_schemas.records import Family, Person

FILE = click.Path(path_type=Path)
DAY = click.DateTime(["%Y-%m-%d"])
PURPOSES = click.Choice(agreement.PURPOSES)
json_option = click.option("--json", "json", is_flag=True, help="Print JSON, for other programs.")
library_argument = click.argument("library", type=FILE)


@click.command("consent")
@library_argument
@click.option("--family", "reference", help="Keep to one family, by its reference name.")
@json_option
def list_consents(library: Path, reference: str | None, json: bool) -> None:
    """List who has agreed to what, and until when. What was never asked is left out."""
    day = today()
    with unlocking.read(library) as db:
        found = [families.called(db, reference)] if reference is not None else families.every(db)
        answers = [(family, answer) for family in found for answer in _answers(db, family, day)]
    if json:
        as_json(
            [
                {
                    "family": family.reference,
                    "person": each.person.id,
                    "given_by": each.giver.id if each.giver else None,
                    "purpose": each.purpose,
                    "state": each.state,
                    "expires_on": each.consent.expires_on if each.consent else None,
                }
                for family, each in answers
            ]
        )
        return
    as_columns(
        (
            (
                family.reference,
                _who(each),
                consents.WORDS[each.purpose],
                agreement.STATES[each.state],
                f"until {day_text(day_of(each.consent.expires_on))}"
                if each.state == "given" and each.consent and each.consent.expires_on
                else "",
            )
            for family, each in answers
        ),
        "No agreement is written down yet.",
    )


@click.command("agree")
@library_argument
@click.option("--family", "reference", required=True, help="The family's reference name.")
@click.option("--person", "called", required=True, help="Whom it is about, as they are called.")
@click.option("--by", "by", help="Who agrees for a baby, as they are called.")
@click.option("--purpose", type=PURPOSES, required=True)
@click.option(
    "--status", type=click.Choice(["given", "asked", "refused", "withdrawn"]), default="given", show_default=True
)
@click.option("--day", type=DAY, help="When that was: 2026-05-14. Else today.")
@click.option("--until", type=DAY, help="The last day on which it holds. Else as the service has laid down.")
def agree(
    library: Path,
    reference: str,
    called: str,
    by: str | None,
    purpose: Purpose,
    status: ConsentStatus,
    day: object,
    until: object,
) -> None:
    """Write down what somebody has said to a purpose. It goes on record."""
    on = _day(day) or today()
    with unlocking.opened(library) as opened:
        family = families.called(opened.db, reference)
        person = _person(opened.db, family, called)
        giver = _person(opened.db, family, by) if by is not None else None
        if person.role == "baby" and (giver is None or giver.role == "baby"):
            raise click.UsageError("A baby cannot agree. Say who does for them: --by NAME.")
        if person.role != "baby" and giver is not None:
            raise click.UsageError(f"{person.called} speaks for themself. Leave --by out.")
        ends = _day(until) or agreement.expiry(service.get(opened.db), family, on)
        with opened.change("Write down an agreement", place=f"family:{family.id}/consent") as db:
            if status == "withdrawn":
                consents.withdraw(db, person.id, giver.id if giver else None, purpose, on)
            else:
                said = consents.new(person.id, giver.id if giver else None, purpose, status, on, expires_on=ends)
                consents.write(db, replace(said, notice=service.get(db).notice))
    click.echo("It is written down.")


@click.command("in-view")
@library_argument
@click.option("--recording", required=True, help="The recording's id.")
@click.option("--person", "called", multiple=True, required=True, help="Who is in view, as they are called.")
def say_in_view(library: Path, recording: str, called: tuple[str, ...]) -> None:
    """Say who can be seen or heard in a film: everyone, and nobody else."""
    with unlocking.opened(library) as opened:
        film = recordings.get(opened.db, recording)
        family = families.get(opened.db, film.family_id)
        seen = [_person(opened.db, family, name) for name in called]
        with opened.change("Say who is in view", place=f"family:{family.id}/consent") as db:
            in_view.keep(db, film.id, [person.id for person in seen])
    click.echo(f"In view in “{film.title}”: {', '.join(person.called for person in seen)}.")


@click.command("due")
@library_argument
@json_option
def list_due(library: Path, json: bool) -> None:
    """List the films that are due to go, and why. Nothing is erased by this."""
    with unlocking.read(library) as db:
        found = retention.due(db, today())
    if json:
        as_json(
            [
                {
                    "recording": one.recording.id,
                    "family": one.family.reference,
                    "since": one.since.isoformat(),
                    "reason": one.reason,
                    "keepsakes": one.keepsakes,
                }
                for one in found
            ]
        )
        return
    as_columns(
        (
            (
                one.recording.id,
                one.family.reference,
                one.recording.title,
                one.reason,
                f"{counted(one.keepsakes, 'moment')} for the family to keep" if one.is_apart else "",
            )
            for one in found
        ),
        "No film is due to go.",
    )


COMMANDS: Sequence[click.Command] = (list_consents, agree, say_in_view, list_due)


def _answers(db: Database, family: Family, day: str) -> list[agreement.Answer]:
    said = agreement.said_in(db, family.id)
    return [
        each
        for person in said.people
        for purpose in agreement.PURPOSES
        for each in agreement.answers(said, person, purpose, day)
        if each.consent is not None
    ]


def _who(answer: agreement.Answer) -> str:
    name = agreement.called(answer.person)
    return f"{name}, by {agreement.called(answer.giver)}" if answer.giver else name


def _person(db: Database, family: Family, called: str) -> Person:
    name = called.strip().casefold()
    found = [person for person in people.of_family(db, family.id) if person.called.strip().casefold() == name]
    if not found:
        raise NotFound(f"There is nobody called {called} in the family {family.reference}.")
    if len(found) > 1:
        raise Trouble(f"More than one is called {called} in the family {family.reference}. Write it down in the app.")
    return found[0]


def _day(value: object) -> str | None:
    return value.date().isoformat() if hasattr(value, "date") else None
