"""Small pictures and the shape of the sound are kept with the recording, go with it, and are no step to take back."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import sqlcipher3

from tests.keys import KEY
from video_feedback.library import families, importing, previews, recordings
from video_feedback.library.library import Library
from video_feedback.media.thumbnails import Thumbnail, thumbnails
from video_feedback.media.waveform import Level, waveform
from video_feedback_schemas.records import Recording
from video_feedback_schemas.times import Ms

Clips = Callable[[str], Path]


def with_a_film(library: Library, film: Path) -> Recording:
    family = families.new("Rowan")
    brought = importing.bring_in(film, library.media)
    with library.change("Import a film", undoable=False) as db:
        families.add(db, family)
        return importing.record(db, brought, family.id)


def levels(made: tuple[Level, ...]) -> list[tuple[int, bytes]]:
    return [(level.bin_ms, level.to_bytes()) for level in made]


def test_they_come_back_as_they_were_made_and_leave_no_step(clips: Clips, tmp_path: Path) -> None:
    with Library.create(tmp_path / "library", KEY) as library:
        recording = with_a_film(library, clips("generated/cfr25.mp4"))
        from_file = recordings.film(library.db, library.media, recording)
        made, (*_, heard) = list(thumbnails(from_file)), waveform(from_file)
        with library.change("Draw a film", undoable=False) as db:
            previews.add_thumbnails(db, recording.id, made[:3])
            previews.keep_waveform(db, recording.id, levels(heard.levels))
        with library.change("Draw a film", undoable=False) as db:
            previews.add_thumbnails(db, recording.id, made)
            previews.keep_waveform(db, recording.id, levels(heard.levels))
        assert library.undoable() is None
    with Library.open(tmp_path / "library", KEY) as library:
        assert previews.thumbnails(library.db, recording.id) == sorted(made, key=lambda one: one.time_ms)
        kept = previews.waveform(library.db, recording.id)
        assert kept is not None
        assert kept.is_whole
        for one, other in zip(kept.levels, heard.levels, strict=True):
            assert np.array_equal(one.rms, other.rms)
            assert np.array_equal(one.low, other.low)
            assert np.array_equal(one.high, other.high)


def test_they_are_erased_with_their_recording(clips: Clips, tmp_path: Path) -> None:
    with Library.create(tmp_path / "library", KEY) as library:
        recording = with_a_film(library, clips("generated/tiny.mp4"))
        with library.change("Draw a film", undoable=False) as db:
            previews.add_thumbnails(db, recording.id, [Thumbnail(Ms(0), b"a picture")])
            previews.keep_waveform(db, recording.id, [(10, b"a sound")])
        with library.erasing("Erase a film") as db:
            db.execute("DELETE FROM recordings WHERE id = ?", [recording.id])
        for table in ("thumbnails", "waveforms"):
            assert library.db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_what_was_made_for_a_recording_that_has_gone_meanwhile_is_let_go(tmp_path: Path) -> None:
    with Library.create(tmp_path / "library", KEY) as library:
        with library.change("Draw a film", undoable=False) as db:
            previews.add_thumbnails(db, "gone", [Thumbnail(Ms(0), b"a picture")])
            previews.keep_waveform(db, "gone", [(10, b"a sound")])
        assert previews.thumbnails(library.db, "gone") == []
        assert previews.waveform(library.db, "gone") is None


def test_a_waveform_that_cannot_be_read_is_made_anew(clips: Clips, tmp_path: Path) -> None:
    with Library.create(tmp_path / "library", KEY) as library:
        recording = with_a_film(library, clips("generated/tiny.mp4"))
        with library.change("Draw a film", undoable=False) as db:
            previews.keep_waveform(db, recording.id, [(10, b"not a waveform at all")])
        assert previews.waveform(library.db, recording.id) is None


def test_they_are_written_only_within_a_change(tmp_path: Path) -> None:
    with (
        Library.create(tmp_path / "library", KEY) as library,
        pytest.raises(sqlcipher3.OperationalError, match="readonly"),
    ):
        previews.add_thumbnails(library.db, "any", [Thumbnail(Ms(0), b"a picture")])
