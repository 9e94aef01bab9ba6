"""A reel leaves through its door, or not at all."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import pytest

from tests.keys import KEY
from video_feedback.consent import doors
from video_feedback.errors import FilmMissing
from video_feedback.library import audit, exports
from video_feedback.library.library import Library
from video_feedback.media.film import Film
from video_feedback.reels import leaving
from video_feedback.reels.gathering import Gathered
from video_feedback.reels.reel import Reel, Stretch


def test_a_film_that_was_erased_while_its_reel_was_made_leaves_nothing(
    film_of: Callable[[str], Film], stretch: Callable[..., Stretch], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "film.mp4"
    source.write_bytes(b"a film")
    reel = Reel(stretches=(stretch(replace(film_of("cfr25.mp4"), source=source), 0, 200),))
    gathered = Gathered(
        reel=reel, door=doors.FAMILY_COPY, reader="parent", film_ids=("r",), about="family:f", family_id="f",
        name="reel", title="Reel",
    )  # fmt: skip

    def write(_: Reel, file: IO[bytes], *__: Any) -> None:
        file.write(b"a reel")
        source.unlink()

    monkeypatch.setattr(leaving, "write_film", write)
    out = tmp_path / "out"
    out.mkdir()
    with Library.create(tmp_path / "library", KEY) as library:
        with pytest.raises(FilmMissing):
            leaving.take_out(gathered, reel, out / "reel.mp4", library.noting)
        assert exports.count(library.db) == 0
        assert not audit.has(library.db, "export", "family:f")
    assert list(out.iterdir()) == []
