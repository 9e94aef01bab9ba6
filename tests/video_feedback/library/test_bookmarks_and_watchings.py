"""Places to come back to, and how far the preparing of a film is."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3

from tests.keys import KEY, unlocked
from tests.video_feedback.conftest import Visit
from video_feedback.library import bookmarks, watchings
from video_feedback.library.check import check
from video_feedback.library.library import Library
from video_feedback.library.watchings import Progress
from video_feedback_schemas.ids import BookmarkId, new_id
from video_feedback_schemas.records import Bookmark
from video_feedback_schemas.times import Ms


def a_bookmark(visit: Any, ms: int, words: str = "") -> Bookmark:
    return Bookmark(id=BookmarkId(new_id()), recording_id=visit.recording.id, at_ms=Ms(ms), words=words)


def test_bookmarks_stand_in_order_of_time_one_at_a_frame(visit: Any) -> None:
    late, early = a_bookmark(visit, 4000), a_bookmark(visit, 1000, "she looks up")
    with visit.library.change("Set bookmarks") as db:
        bookmarks.add(db, late)
        bookmarks.add(db, early)
    assert bookmarks.of_recording(visit.db, visit.recording.id) == [early, late]
    assert bookmarks.at(visit.db, visit.recording.id, 4000) == late
    assert bookmarks.at(visit.db, visit.recording.id, 4040) is None
    with pytest.raises(sqlcipher3.IntegrityError), visit.library.change("Set it twice") as db:
        bookmarks.add(db, a_bookmark(visit, 4000))
    visit.library.undo()
    assert bookmarks.of_recording(visit.db, visit.recording.id) == []


def test_progress_is_watched_tagged_picked(visit: Any) -> None:
    film = visit.recording.id
    assert watchings.progress(visit.db, film) == Progress(watched=False, tagged=False, picked=False)
    with visit.library.change("Watched once") as db:
        watchings.keep(db, replace(watchings.of_recording(db, film), watched_at="2026-05-14T12:00:00Z"))
    with visit.library.change("Tagging done") as db:
        watchings.keep(db, replace(watchings.of_recording(db, film), tagged_at="2026-05-14T13:00:00Z"))
    moment = visit.tag("sig.reach", 1000)
    assert watchings.progress(visit.db, film) == Progress(watched=True, tagged=True, picked=False)
    visit.pick(moment)
    assert watchings.progress(visit.db, film) == Progress(watched=True, tagged=True, picked=True)
    visit.library.undo()
    assert not watchings.progress(visit.db, film).tagged
    assert watchings.progress(visit.db, film).watched


def test_the_check_finds_chains_that_cannot_be(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    with Library.create(folder, KEY) as made:
        visit = Visit(made)
        other = visit.add_recording(visit.family, title="Film of 15 May")
        here, there = visit.tag("sig.reach", 1000), visit.tag("ans.answer", 2000, recording_id=other.id)
        assert not [fault for fault in check(made.db, made.media) if "chain" in fault.says]
    with unlocked(folder) as file:  # another program minds no rules
        for name, links in (("a", (here.id, there.id, None)), ("b", (None, here.id, None))):
            file.execute("INSERT INTO chains VALUES (?, ?, ?, ?, ?, '')", [name, visit.recording.id, *links])
        file.commit()
    with Library.open(folder, KEY) as found:
        said = [fault.says for fault in check(found.db, found.media) if "chain" in fault.says]
    assert said == [
        "A chain holds a moment of another film.",
        "A moment stands in two chains, or twice in one.",
        "A chain holds fewer than two moments.",
    ]
