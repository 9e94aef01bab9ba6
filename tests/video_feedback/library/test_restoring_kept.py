"""A library of every version is backed up, and comes back elsewhere."""

import shutil
from pathlib import Path

import pytest

from tests import kept
from video_feedback.library import backing_up, moments, recordings, restoring
from video_feedback.library.check import check
from video_feedback.library.library import Library
from video_feedback.media.stills import StillReader


@pytest.mark.parametrize("version", kept.VERSIONS)
def test_a_library_of_every_version_comes_back_from_its_backup(version: str, tmp_path: Path) -> None:
    with kept.opened(version, tmp_path / "library") as library:
        key, folder = library.key, library.folder
        assert folder is not None
        (recording,) = (one for one in recordings.every(library.db) if one.kind == "family")
        before = moments.of_recording(library.db, recording.id)
        made = backing_up.back_up(folder, key, tmp_path / "stick", 1)
    shutil.rmtree(folder)
    restored = restoring.restore(made.backup.folder, tmp_path / "again", key)
    assert restored.missing == ()
    with Library.open(restored.folder, key) as library:
        assert library.recovered == ""
        assert check(library.db, library.media) == []
        assert len(before) == 3
        assert moments.of_recording(library.db, recording.id) == before
        with StillReader(recordings.film(library.db, library.media, recording)) as reader:
            assert reader.picture(400).time_ms == 400
        while library.undo() is not None:
            pass
        assert moments.of_recording(library.db, recording.id) == []
