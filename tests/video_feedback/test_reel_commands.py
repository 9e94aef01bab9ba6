"""Films that leave by the command line: written as asked, told of, on record, and refused in a sentence."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import pytest
from click.testing import CliRunner, Result

from tests import films
from tests.agreed import agree
from tests.keys import PASSPHRASE, open_by_passphrase
from video_feedback import unlocking
from video_feedback.cli import cli
from video_feedback.exports import presets
from video_feedback.exports.presets import ReelWishes
from video_feedback.feedback import keeping
from video_feedback.feedback.script import pick_of
from video_feedback.library import (
    audit,
    exports,
    families,
    founding,
    importing,
    moments,
    recordings,
    schemes,
    sessions,
)
from video_feedback.library.library import Library
from video_feedback.media.probe import probe
from video_feedback.reels.reel import Finish
from video_feedback.vault import key_file
from video_feedback.vault.cost import QUICK
from video_feedback_schemas.ids import CodeId, MomentId, SessionId, new_id
from video_feedback_schemas.leaving_records import Export
from video_feedback_schemas.records import Moment, Session
from video_feedback_schemas.times import Ms


@dataclass(frozen=True)
class Made:
    """The family Rowan with a film of two seconds; a session with a pick, and one without any."""

    folder: Path
    session: str
    empty: str
    recording: str
    moments: tuple[str, ...]

    def left(self) -> list[Export]:
        with open_by_passphrase(self.folder) as library:
            return exports.every(library.db)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """Made once for all: what a test writes out stays on its list."""
    place = tmp_path_factory.mktemp("reels")
    (place / "passphrase").write_text(PASSPHRASE)
    library, code = founding.found(place / "library", PASSPHRASE, "Ana", cost=QUICK, any_passphrase=True)
    key_file.confirm_code(place / "library", code)
    with pytest.MonkeyPatch.context() as patch, library:
        patch.setenv(unlocking.FILE_VARIABLE, str(place / "passphrase"))
        patch.setattr("video_feedback.library.importing.probe_apart", probe)
        brought = importing.bring_in(films.make(place / "film.mp4", 220), library.media)
        filled = _filled(library, brought)
        library.close()
        yield filled


def _filled(library: Library, brought: importing.Brought) -> Made:
    family = families.new("Rowan")
    with library.change("Bring in a film", undoable=False) as db:
        families.add(db, family)
        recording = importing.record(db, brought, family.id)
    agree(library, family.id, recording.id)
    scheme = schemes.newest(library.db, schemes.EVERYDAY)
    tagged = [
        Moment(
            id=MomentId(new_id()), recording_id=recording.id, scheme_id=scheme.id, scheme_version=scheme.version,
            code_id=CodeId(code), start_ms=Ms(start), end_ms=Ms(end), who="both",
        )
        for code, start, end in (("fro.joy", 200, 560), ("ans.comfort", 1000, 1400), ("gen.much", 1500, 1600))
    ]  # fmt: skip
    held = [Session(id=SessionId(new_id()), family_id=family.id, held_on=day) for day in ("2026-05-21", "2026-06-04")]
    with library.change("Fill", undoable=False) as db:
        for moment in tagged:
            moments.add(db, moment)
        keeping.turn(db, tagged[:1])
        for session in held:
            sessions.add(db, session)
        frames = recordings.frames(db, recording.id)
        sessions.add_pick(db, pick_of(held[0].id, tagged[0], scheme.code("fro.joy"), frames))
    assert library.folder is not None
    return Made(library.folder, held[0].id, held[1].id, recording.id, tuple(moment.id for moment in tagged))


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


def done(*arguments: object) -> str:
    result = run(*arguments)
    assert result.exit_code == 0, (result.stderr, result.exception)
    return result.stdout


def trouble(*arguments: object) -> str:
    result = run(*arguments)
    assert result.exit_code == 1, (result.output, result.exception)
    return result.stderr.strip()


def seconds(path: Path) -> float:
    with av.open(str(path)) as film:
        assert film.duration is not None
        return film.duration / av.time_base


def test_settings_of_the_service_stand_where_nothing_else_is_said(made: Made, tmp_path: Path) -> None:
    wishes = ReelWishes(
        reader="team", purpose="supervision", hold_ms=400, before_ms=80, finish=Finish(height=32, container="webm"),
    )  # fmt: skip
    with open_by_passphrase(made.folder) as library, library.change("Keep", undoable=False) as db:
        presets.keep(db, "For supervision", wishes)
    of_session = ("reel", made.folder, "--session", made.session, "--preset", "for Supervision")
    done(*of_session, "-o", tmp_path / "kept")
    assert seconds(tmp_path / "kept") == pytest.approx(0.08 + 0.4 + 0.4, abs=0.03)
    with av.open(str(tmp_path / "kept")) as film:
        assert ("webm" in film.format.name, film.streams.video[0].height) == (True, 32)
    done(*of_session, "--for", "worker", "--hold", 0, "-o", tmp_path / "said.mp4")
    assert seconds(tmp_path / "said.mp4") == pytest.approx(0.08 + 0.4, abs=0.03)
    told = [(left.format, left.reader, left.purpose) for left in made.left()[:2]]
    assert told == [("mp4", "worker", "feedback"), ("webm", "team", "supervision")]
    assert "There are: For supervision." in trouble(*of_session[:-1], "nobody", "-o", tmp_path / "no.mp4")


def test_a_session_is_one_film_and_it_is_on_record(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "out.mp4"
    said = done("reel", made.folder, "--session", made.session, "--hold", 200, "-o", path)
    # The last frame, at 560 ms, is shown for as long as it lasts, and then stands.
    assert seconds(path) == pytest.approx(0.4 + 0.2, abs=0.03)
    assert said.startswith(f"The film is in {path}: 0.6 s.\n  1. Shared delight: ")
    left = made.left()[0]
    assert (left.kind, left.format, left.reader, left.path) == ("reel", "mp4", "worker", str(path))
    with open_by_passphrase(made.folder) as library:
        assert exports.of_recording(library.db, made.recording)[0].id == left.id
        assert audit.has(library.db, "export", f"session:{made.session}")


def test_moments_of_a_film_are_chosen_by_code_or_one_by_one_and_made_a_film_each(made: Made, tmp_path: Path) -> None:
    arguments = ("reel", made.folder, "--recording", made.recording, "--each", "--hold", 0, "--json", "-o", tmp_path)
    two = json.loads(done(*arguments))
    assert [Path(film["file"]).name for film in two["films"]] == ["reel-2026-05-14-1.mp4", "reel-2026-05-14-2.mp4"]
    assert two["left_out"] == ["Moments for the worker’s own thinking are left out."]
    one = json.loads(done(*arguments, "--code", "ans.comfort"))
    other = json.loads(done(*arguments, "--moment", made.moments[1]))
    names = [Path(each["films"][0]["file"]).name for each in (one, other)]
    assert names == ["reel-2026-05-14.mp4", "reel-2026-05-14-3.mp4"]
    assert one["films"][0]["duration_ms"] == other["films"][0]["duration_ms"] == 440


def test_how_it_is_made_is_as_was_asked(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "out.webm"
    said = done(
        "reel", made.folder, "--family", "Rowan", "--code", "ans.comfort", "--title-cards", "--opening", "Hello",
        "--rate", "0.5", "--padding", 80, "--fade", 100, "--mute", "--hold", 0, "--height", 32, "-o", path,
    )  # fmt: skip
    assert "made anew, because a WebM film is always made anew" in said
    with av.open(str(path)) as film:
        assert "webm" in film.format.name
        assert film.streams.video[0].codec_context.height == 32
    # Two cards; and 440 ms with 80 before and behind, at half the speed.
    assert seconds(path) == pytest.approx(2 * 2.5 + 2 * 0.6, abs=0.05)


def test_a_film_for_each_session_tells_which_were_refused_and_why(made: Made, tmp_path: Path) -> None:
    result = run("reel", made.folder, "--all", "--hold", 0, "-o", tmp_path)
    assert result.exit_code == 1
    assert result.stdout == f"The film is in {tmp_path / 'reel-2026-05-21.mp4'}.\n"
    assert result.stderr.splitlines() == [
        "Rowan, session of 4 June 2026: There is nothing to make a film of yet. Choose a moment that can be shown.",
        "One film not written.",
    ]
    assert [path.name for path in tmp_path.iterdir()] == ["reel-2026-05-21.mp4"]


def test_a_keepsake_is_a_film_and_a_sheet_of_pictures(made: Made, tmp_path: Path) -> None:
    said = done("keepsake", made.folder, "--family", "Rowan", "--name", "Robin", "-o", tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["moments-to-keep.mp4", "moments-to-keep.pdf"]
    assert (tmp_path / "moments-to-keep.pdf").read_bytes().startswith(b"%PDF")
    assert seconds(tmp_path / "moments-to-keep.mp4") == pytest.approx(5 + 0.4 + 1.2 + 5, abs=0.05)
    assert "The sheet of pictures is in" in said
    assert [(left.kind, left.reader, left.purpose) for left in made.left()[:2]] == [
        ("keepsake", "parent", "family")
    ] * 2


def test_what_cannot_be_done_is_said_and_leaves_nothing(made: Made, tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    of_session = ("reel", made.folder, "--session", made.session, "-o", out)
    before = len(made.left())
    assert "Sam has not agreed to “training others”" in trouble(*of_session, "--for", "team", "--purpose", "training")
    assert "reason is kept" in trouble(*of_session, "--worker-only")
    assert "parent" in trouble(*of_session, "--for", "parent", "--purpose", "research")
    assert "Make it first" in trouble("reel", made.folder, "--all", "-o", tmp_path / "nowhere")
    assert "nothing to keep" in trouble(
        "keepsake", made.folder, "--family", "Rowan", "--moment", made.moments[2], "-o", tmp_path
    )
    for wrong in (
        ("-o", out),
        ("--session", "a", "--recording", "b", "-o", out),
        ("--all", "--session", "a", "-o", out),
    ):
        assert run("reel", made.folder, *wrong).exit_code == 2
    assert list(tmp_path.iterdir()) == []
    assert len(made.left()) == before
