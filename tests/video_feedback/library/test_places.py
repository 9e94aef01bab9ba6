"""A place is called as a worker would call it, also when it is gone."""

import pytest

from video_feedback.library import families, places, sessions
from video_feedback.library.library import Library
from video_feedback_schemas.ids import SessionId
from video_feedback_schemas.records import Session


def test_each_kind_of_place_has_its_words() -> None:
    with Library.in_memory() as library:
        family = families.new("Rowan")
        with library.change("Plan") as db:
            families.add(db, family)
            sessions.add(db, Session(id=SessionId("s" * 22), family_id=family.id, held_on="2026-05-21"))
        assert places.called(library.db, f"family:{family.id}") == "Rowan"
        assert places.called(library.db, f"session:{'s' * 22}/pick:p") == "Rowan’s session of 21 May"
        assert places.called(library.db, "schemes:everyday-moments") == "Everyday Moments"
        assert places.called(library.db, f"goals:{family.id}/goal:g") == "Rowan’s goals"
        assert places.called(library.db, "goals") == "Goals"
        assert places.called(library.db, "families") == "Families"
        assert places.called(library.db, "") == ""


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("recording:x", "a film"),
        ("session:x", "a session that is not there now"),
        ("family:x", "a family that is not there now"),
        ("goals:x", "the goals of a family that is not there now"),
        ("schemes:x", "a scheme that is not there now"),
    ],
)
def test_what_is_gone_is_said_to_be(place: str, words: str) -> None:
    with Library.in_memory() as library:
        assert places.called(library.db, place) == words
