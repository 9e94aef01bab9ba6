"""R13: no door opens without an agreement to its purpose that holds today, of everyone in view."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from sqlite_utils import Database

from tests.agreed import agree
from tests.keys import open_by_passphrase
from tests.video_feedback.conftest import Visit
from video_feedback.cli import cli
from video_feedback.consent import agreement, doors
from video_feedback.consent.doors import Door, NotAgreed
from video_feedback.errors import Trouble
from video_feedback.exports import formats, kinds, report_writing
from video_feedback.exports.report import Asked, Report
from video_feedback.feedback.parent_view import parent_view
from video_feedback.library import audit, consents, holds, in_view, people, recordings, rows
from video_feedback.library.instants import today
from video_feedback_schemas.consent_records import Consent, Purpose
from video_feedback_schemas.ids import PersonId, new_id
from video_feedback_schemas.records import Person

LONG_AGO, BEFORE, AFTER = "2020-01-01", "2020-06-01", "2999-12-31"


@dataclass(frozen=True)
class Case:
    """What was said, and whether it is a yes that holds today."""

    name: str
    status: Any
    given_on: str | None
    expires_on: str | None
    holds: bool


CASES = (
    Case("nothing was said", None, None, None, holds=False),
    Case("asked", "asked", None, None, holds=False),
    Case("given, without an end", "given", LONG_AGO, None, holds=True),
    Case("given, until after today", "given", LONG_AGO, AFTER, holds=True),
    Case("given, today is the last day", "given", LONG_AGO, "today", holds=True),
    Case("given, and it has ended", "given", LONG_AGO, BEFORE, holds=False),
    Case("given from a later day on", "given", AFTER, None, holds=False),
    Case("refused", "refused", None, None, holds=False),
    Case("withdrawn", "withdrawn", LONG_AGO, None, holds=False),
)


class Four(Visit):
    """Robin for whom Sam and Kim are responsible; Sam is in view, Kim is not; a worker is in view too."""

    def __init__(self, library: Any) -> None:
        super().__init__(library)
        self.robin, self.sam = people.of_family(self.db, self.family.id)
        self.kim = Person(id=PersonId(new_id()), family_id=self.family.id, role="adult", called="Kim", responsible=True)
        self.worker = Person(
            id=PersonId(new_id()), family_id=self.family.id, role="adult", called="Jo", relation="worker", staff=True
        )
        with library.change("Two more", undoable=False) as db:
            people.add(db, self.kim)
            people.add(db, self.worker)
            in_view.keep(db, self.recording.id, [self.robin.id, self.sam.id, self.worker.id])
            db.execute("DELETE FROM consents")
        self.pick(self.tag("fro.turns", 400, 1600))

    @property
    def asked(self) -> tuple[tuple[Person, Person | None], ...]:
        """Who is asked: Robin through both, Sam and the worker themselves."""
        return (self.robin, self.sam), (self.robin, self.kim), (self.sam, None), (self.worker, None)

    def doors(self) -> Iterator[tuple[Door, Callable[[], object]]]:
        """Every door at which somebody is asked, and how it is gone through."""
        db, session, film = self.db, self.session.id, self.recording.id
        yield doors.PARENTS_WINDOW, lambda: parent_view(db, session)
        yield doors.FAMILY_COPY, lambda: report(db, "strengths", session, reader="parent")
        yield doors.WORKER_COPY, lambda: report(db, "session_record", session)
        yield doors.WORKER_COPY, lambda: report(db, "moments", film)
        for purpose, door in doors.TEAM_COPIES.items():
            yield door, lambda purpose=purpose: report(db, "moments", film, reader="team", purpose=purpose)
        yield doors.TEAM_COPIES["supervision"], lambda: report(db, "progress", self.family.id, reader="team")
        yield doors.VISIT_SHEET, lambda: report(db, "visit_sheet", session)


def report(db: Database, name: str, about: str, **asked: Any) -> Report:
    return kinds.get(name).gather(db, None, about, Asked(**asked))


@pytest.fixture
def four() -> Iterator[Four]:
    from video_feedback.library.library import Library  # noqa: PLC0415

    with Library.in_memory() as library:
        yield Four(library)


def say(db: Database, person: Person, giver: Person | None, purpose: Purpose, case: Case) -> Consent | None:
    """Write one row, without its line in the audit."""
    if case.status is None:
        return None
    made = consents.new(person.id, giver.id if giver else None, purpose, case.status, LONG_AGO)
    made = replace(made, given_on=case.given_on, expires_on=today() if case.expires_on == "today" else case.expires_on)
    rows.add(db, "consents", made)
    return made


YES = CASES[2]


def everyone_agrees(four: Four, db: Database) -> None:
    for person, giver in four.asked:
        for purpose in agreement.PURPOSES:
            say(db, person, giver, purpose, YES)


@contextmanager
def instead(db: Database, person: Person, giver: Person | None, purpose: Purpose, case: Case) -> Iterator[None]:
    """Within this it is so; afterwards all is as it was."""
    key = [person.id, giver.id if giver else None, purpose]
    db.execute("DELETE FROM consents WHERE person_id = ? AND given_by IS ? AND purpose = ?", key)
    say(db, person, giver, purpose, case)
    try:
        yield
    finally:
        db.execute("DELETE FROM consents WHERE person_id = ? AND given_by IS ? AND purpose = ?", key)
        say(db, person, giver, purpose, YES)


def test_r13_each_door_opens_as_the_model_says(four: Four) -> None:
    """Purpose by case by person by door. A withdrawal from feedback sessions closes the film at all of them."""
    tried = 0
    with four.library.change("All of it", undoable=False) as db:
        everyone_agrees(four, db)
        for door, through in four.doors():
            through()
            assert doors.is_open(db, door, [four.recording.id])
        for person, giver in four.asked:
            for purpose in agreement.PURPOSES:
                for case in CASES:
                    with instead(db, person, giver, purpose, case):
                        closed = case.status == "withdrawn" and purpose == "feedback"
                        for door, through in four.doors():
                            opens = not closed and (door.purpose != purpose or case.holds)
                            about = (person.called, giver and giver.called, purpose, case.name, door.name)
                            assert doors.is_open(db, door, [four.recording.id]) == opens, about
                            # Going through takes longer than asking: it is done for one of the four.
                            if person == four.sam and (closed or door.purpose == purpose):
                                assert _goes(through) == opens, about
                            tried += 1
    assert tried == 4 * 8 * len(CASES) * 11


def _goes(through: Callable[[], object]) -> bool:
    try:
        through()
    except NotAgreed:
        return False
    return True


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_r13_no_file_of_any_format_is_written_once_it_does_not_hold(four: Four, tmp_path: Path, case: Case) -> None:
    """What was gathered while all had agreed is asked about again as the file gets its name."""
    with four.library.change("All of it", undoable=False) as db:
        everyone_agrees(four, db)
    contents = [
        report(four.db, "session_record", four.session.id),
        report(four.db, "moments", four.recording.id, reader="team", purpose="training"),
        report(four.db, "strengths", four.session.id, reader="parent"),
    ]
    with four.library.change("One says otherwise", undoable=False) as db:
        for content in contents:
            key = [four.sam.id, content.door.purpose]
            db.execute("DELETE FROM consents WHERE person_id = ? AND purpose = ?", key)
            say(db, four.sam, None, content.door.purpose or "feedback", case)
    lines = audit.head(four.db).n
    for content in contents:
        for name in formats.every():
            path = tmp_path / f"{new_id()}.{name}"
            leaving = report_writing.noting(content, four.library.noting)
            if case.holds:
                report_writing.write(content, name, path, leaving)
                assert path.is_file()
            else:
                with pytest.raises(NotAgreed):
                    report_writing.write(content, name, path, leaving)
                assert list(tmp_path.iterdir()) == []
    assert (audit.head(four.db).n > lines) == case.holds


def test_r13_the_command_line_asks_too(tmp_path: Path, tiny_film: Path, passphrase: str) -> None:
    assert passphrase
    library, out = tmp_path / "library", tmp_path / "out.json"

    def run(*arguments: object, typed: str = "") -> Any:
        return CliRunner().invoke(cli, [str(each) for each in arguments], input=typed)

    code = next(line for line in run("new", library).stdout.splitlines() if line.count("-") == 5)
    run("confirm-code", library, typed=code)
    assert run("import", tiny_film, "--library", library, "--family", "Rowan").exit_code == 0
    with open_by_passphrase(library) as opened:
        (film,) = recordings.every(opened.db)
    export = ("report", library, "moments", "--recording", film.id, "--format", "json", "-o", out)
    refused = run(*export)
    assert refused.exit_code == 1
    assert refused.stderr == ("Nobody is written down as being in “Film of 14 May”. Say who is in view first.\n")
    with open_by_passphrase(library) as opened:
        agree(opened, film.family_id, film.id, ["feedback"])
    assert run(*export).exit_code == 0
    out.unlink()
    team = run(*export, "--for", "team", "--purpose", "training")
    assert team.exit_code == 1
    assert team.stderr == ("Sam has not agreed to “training others” yet. Write it down under People and consent.\n")
    said = run(
        "agree", library, "--family", "rowan", "--person", "sam", "--purpose", "feedback", "--status", "withdrawn"
    )
    assert said.exit_code == 0
    closed = run(*export)
    assert (closed.exit_code, out.exists()) == (1, False)
    assert "Sam has taken back their agreement. This film stays closed until you choose." in closed.stderr
    assert "taken back" in run("consent", library, "--family", "Rowan").stdout


def test_whose_agreement_is_missing_for_what_is_said_and_how_many_more(four: Four) -> None:
    def says(door: Door) -> str:
        with pytest.raises(NotAgreed) as caught:
            doors.require(four.db, door, [four.recording.id])
        assert caught.value.place == f"family:{four.family.id}/consent"
        return str(caught.value)

    where = "Write it down under People and consent."
    assert says(doors.PARENTS_WINDOW) == (
        f"Sam has not agreed to “feedback sessions” for Robin yet. {where} Three more things are missing too."
    )
    with four.library.change("All of it", undoable=False) as db:
        everyone_agrees(four, db)
        say(db, four.robin, four.kim, "feedback", CASES[1])
        say(db, four.worker, None, "research", CASES[5])
        say(db, four.sam, None, "family", CASES[7])
    assert says(doors.PARENTS_WINDOW) == (
        f"Kim was asked about “feedback sessions” for Robin and has not agreed yet. {where}"
    )
    assert says(doors.TEAM_COPIES["research"]) == f"Jo’s agreement to “research” ended on 1 June 2020. {where}"
    assert says(doors.FAMILY_COPY) == (
        "Sam has said no to “a copy for the family”. "
        "Should they say otherwise one day, it is written down under People and consent."
    )


def test_a_film_with_nobody_in_view_is_refused(four: Four) -> None:
    with four.library.change("Nobody", undoable=False) as db:
        everyone_agrees(four, db)
        in_view.keep(db, four.recording.id, [])
    with pytest.raises(
        NotAgreed, match=r"Nobody is written down as being in “Film of 14 May”\. Say who is in view first"
    ):
        parent_view(four.db, four.session.id)


def test_where_nobody_holds_responsibility_that_is_what_is_missing(four: Four) -> None:
    with four.library.change("Nobody", undoable=False) as db:
        everyone_agrees(four, db)
        for adult in (four.sam, four.kim):
            people.edit(db, replace(adult, responsible=False))
    with pytest.raises(NotAgreed, match="Nobody is written down as holding parental responsibility for Robin"):
        parent_view(four.db, four.session.id)


def test_one_film_of_several_keeps_the_whole_session_closed(four: Four) -> None:
    with four.library.change("All of it", undoable=False) as db:
        everyone_agrees(four, db)
    first = four.recording
    four.recording = four.add_recording(four.family, title="Bath")
    with four.library.change("Nobody", undoable=False) as db:
        db.execute("DELETE FROM consents")
        everyone_agrees(four, db)
        in_view.keep(db, four.recording.id, [])
    four.pick(four.tag("fro.turns", 400, 1600))
    with pytest.raises(NotAgreed, match="“Bath”"):
        parent_view(four.db, four.session.id)
    assert doors.is_open(four.db, doors.PARENTS_WINDOW, [first.id])


def test_a_film_that_is_held_is_refused_at_every_door_until_the_hold_ends(four: Four) -> None:
    with four.library.change("Hold", undoable=False) as db:
        everyone_agrees(four, db)
        holds.keep(db, four.recording.id, reason="A complaint", by_whom="The manager", until=today())
    for _, through in four.doors():
        with pytest.raises(NotAgreed, match="is kept closed until"):
            through()
    with four.library.change("End", undoable=False) as db:
        holds.end(db, four.recording.id)
    for _, through in four.doors():
        through()


def test_a_film_that_was_erased_is_no_matter(four: Four) -> None:
    with four.library.change("Erase", undoable=False) as db:
        audit.write(db, "erase", f"recording:{four.recording.id}", "words kept")
    assert report(four.db, "moments_of_session", four.session.id).film_ids


def test_a_purpose_is_named_for_the_team_alone() -> None:
    assert doors.copy_for("team", "research").purpose == "research"
    assert [doors.copy_for(reader).purpose for reader in ("worker", "team", "parent")] == [
        "feedback", "supervision", "family",
    ]  # fmt: skip
    for reader, purpose in (("worker", "training"), ("parent", "feedback"), ("team", "family"), ("team", "feedback")):
        with pytest.raises(Trouble, match="Choose the team"):
            doors.copy_for(reader, purpose)  # type: ignore[arg-type]
