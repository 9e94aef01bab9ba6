"""A visit to begin with: a family, a film of ten seconds, and short ways to tag, pick and speak."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from tests import films
from tests.agreed import agree
from tests.keys import KEY, PASSPHRASE
from video_feedback import unlocking
from video_feedback.feedback.script import pick_of
from video_feedback.library import families, moments, people, recordings, schemes, sessions
from video_feedback.library.library import Library
from video_feedback.media.frame_table import FrameTable
from video_feedback.vault import key_file
from video_feedback.vault.cost import QUICK
from video_feedback_schemas.ids import CodeId, MomentId, PersonId, RecordingId, RemarkId, SessionId, new_id
from video_feedback_schemas.records import Family, Moment, Person, Pick, Recording, Remark, Session
from video_feedback_schemas.times import Ms


@pytest.fixture(scope="session")
def tiny_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds of a square that moves, 25 frames a second, filmed on 14 May 2026."""
    return films.make(tmp_path_factory.mktemp("film") / "tiny.mp4", 220)


@pytest.fixture
def passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """For the command line: read from a file, as a script does it; and quicker to try than anybody's."""
    path = tmp_path / "passphrase"
    path.write_text(PASSPHRASE + "\n")
    monkeypatch.setenv(unlocking.FILE_VARIABLE, str(path))
    monkeypatch.setattr(key_file, "calibrated", lambda: QUICK)
    return PASSPHRASE


class Visit:
    """A library in memory with one family and one film whose frames lie 40 ms apart, up to 9960."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.db = library.db
        self.frames = FrameTable.of(
            [n * 40 for n in range(250)], [n % 50 == 0 for n in range(250)], Fraction(1, 1000), Fraction(0)
        )
        self.scheme = schemes.newest(library.db, schemes.EVERYDAY)
        self.family = self.add_family("Rowan")
        self.recording = self.add_recording(self.family)
        self.session = self.add_session(self.family)

    def add_family(self, reference: str, *, baby: str = "Robin") -> Family:
        family = families.new(reference)
        with self.library.change("Add a family", undoable=False) as db:
            families.add(db, family)
            people.add(
                db, Person(id=PersonId(new_id()), family_id=family.id, role="baby", called=baby, born_on="2026-02-05")
            )
        return family

    def add_recording(self, family: Family, *, title: str = "Film of 14 May") -> Recording:
        recording = Recording(
            id=RecordingId(new_id()), family_id=family.id, title=title, file=f"{new_id()}.mp4", sha256="ab" * 32,
            size_bytes=1000, container="mov", codec="h264", width=64, height=48, turn_clockwise=0,
            duration_ms=Ms(10_000), frame_count=250, has_sound=True, filmed_at="2026-05-14T10:05:00Z",
            imported_at="2026-05-14T12:00:00Z",
        )  # fmt: skip
        with self.library.change("Bring in a film", undoable=False) as db:
            recordings.add(db, recording, self.frames)
        agree(self.library, family.id, recording.id)
        return recording

    def add_session(self, family: Family, **said: str) -> Session:
        session = Session(
            id=SessionId(new_id()), family_id=family.id, held_on="2026-05-21", made_at="2026-05-18T09:00:00Z"
        )
        session = replace(session, **said)
        with self.library.change("Add a session", undoable=False) as db:
            sessions.add(db, session)
        return session

    def tag(self, code_id: str, start: int, end: int | None = None, **beside: str) -> Moment:
        moment = Moment(
            id=MomentId(new_id()), recording_id=self.recording.id, scheme_id=self.scheme.id,
            scheme_version=self.scheme.version, code_id=CodeId(code_id), start_ms=Ms(start),
            end_ms=None if end is None else Ms(end), who="both", made_at="2026-05-14T12:30:00Z",
        )  # fmt: skip
        moment = replace(moment, **beside)
        with self.library.change("Tag", undoable=False) as db:
            moments.add(db, moment)
        return moment

    def pick(self, moment: Moment, **script: str) -> Pick:
        code = schemes.get(self.db, moment.scheme_id, moment.scheme_version).code(moment.code_id)
        pick = replace(pick_of(self.session.id, moment, code, self.frames), **script)
        with self.library.change("Pick", undoable=False) as db:
            sessions.add_pick(db, pick)
        return pick

    def hear(self, words: str, pick: Pick | None = None, speaker: str = "parent") -> None:
        remark = Remark(
            id=RemarkId(new_id()), session_id=self.session.id, pick_id=None if pick is None else pick.id,
            speaker=speaker, words=words, said_at="2026-05-21T10:10:00Z",
        )  # fmt: skip
        with self.library.change("Write down", undoable=False) as db:
            sessions.add_remark(db, remark)


@pytest.fixture(scope="session")
def new_visit() -> Callable[[], AbstractContextManager[Visit]]:
    """For a test that needs many: `with new_visit() as visit`."""

    @contextmanager
    def new() -> Iterator[Visit]:
        with Library.in_memory() as library:
            yield Visit(library)

    return new


@pytest.fixture
def visit() -> Iterator[Visit]:
    with Library.in_memory() as library:
        yield Visit(library)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Library]:
    """A library in a folder, with the family Rowan."""
    with Library.create(tmp_path / "library", KEY) as library:
        with library.change("Add a family", undoable=False) as db:
            families.add(db, families.new("Rowan"))
        yield library
