"""Of a film whose writing was cut short nothing stays behind: the next opening takes it away."""

import os
import time
from pathlib import Path

from tests.keys import KEY
from video_feedback.library import unfinished
from video_feedback.library.library import Library


def kept(library: Library) -> list[str]:
    found = library.db.execute("SELECT says FROM vault_facts WHERE name LIKE 'being written %'").fetchall()
    return sorted(says for (says,) in found)


def test_what_a_crash_left_goes_when_the_library_is_opened_and_what_is_written_now_stays(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    away, old, new, whole = (stick / "away" / "a.part", stick / "b.part", stick / "c.part", stick / "d.part")
    stick.mkdir()
    long_ago = time.time() - 3600
    for part in (old, new):
        part.write_bytes(b"film")
    os.utime(old, (long_ago, long_ago))
    with Library.create(tmp_path / "library", KEY) as library, library.noting() as db:
        for part in (away, old, new, whole):
            unfinished.begin(db, part)
        unfinished.end(db, whole)
    with Library.open(tmp_path / "library", KEY) as library:
        assert [part.name for part in stick.iterdir()] == ["c.part"]
        assert kept(library) == [str(away), str(new)]  # the one is not in, the other is being written
    away.parent.mkdir()
    os.utime(new, (long_ago, long_ago))
    with Library.open(tmp_path / "library", KEY) as library:
        assert kept(library) == []
    assert list(stick.rglob("*.part")) == []
