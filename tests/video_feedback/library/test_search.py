"""Finding words in the whole library."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.video_feedback.conftest import Visit
from video_feedback.library import rows, search
from video_feedback.library.search import Narrowed
from video_feedback_schemas.ids import BookmarkId, SpanId, WatchingId, new_id
from video_feedback_schemas.records import Bookmark, Span, Watching
from video_feedback_schemas.times import Ms


def words(visit: Visit, typed: str, **narrowed: str) -> list[str]:
    return [found.words for found in search.find(visit.db, typed, Narrowed(**narrowed))]


@pytest.fixture
def spoken(visit: Visit) -> Visit:
    visit.tag("sig.reach", 400, note="She smiles back, é voilà")
    visit.tag("sig.reach", 800, note="She waits; he doesn’t", note_for="team")
    visit.hear("She smiled at ME")
    visit.pick(visit.tag("fro.turns", 800, 1600), say="Look how she waits", voice="Your turn!")
    return visit


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("smi", 2),
        ("SMI", 2),
        ("smiles", 1),
        ("smile back", 0),  # only the last word may be unfinished
        ("smiles ba", 1),
        ("back smiles", 1),
        ('"smiles back"', 1),
        ('"back smiles"', 0),
        ('"smiles ba', 1),
        ('"smiles ba"', 0),
        ("“she waits”", 2),
        ("voila e", 1),
        ("doesn't", 1),
        ("she", 4),
        ("she OR he", 0),
        ("she NOT waits", 0),
        ("wait*", 2),
        ("...", 0),
        ("", 0),
        ("   ", 0),
        ("- she -", 4),
        ("note:she", 0),
        ("\x00she\x00", 4),
        ("\ue000knote", 0),
        ("\ud800she", 4),
    ],
)
def test_words_are_found_as_they_are_typed(spoken: Visit, typed: str, count: int) -> None:
    assert len(words(spoken, typed)) == count


def test_the_newest_comes_first_and_no_more_than_asked_for(visit: Visit) -> None:
    for n in range(60):
        visit.tag("sig.reach", 40, note=f"Smiles {n}")
    found = search.find(visit.db, "smil")
    assert [each.words for each in found] == [f"Smiles {n}" for n in range(59, 9, -1)]
    assert len(search.find(visit.db, "smil", limit=100)) == 60


def test_what_was_looked_for_is_marked(spoken: Visit) -> None:
    (found,) = search.find(spoken.db, "voila smi")[:1]
    assert found.parts == (("She ", False), ("smiles", True), (" back, é ", False), ("voilà", True))
    assert found.kind == "note"


def test_a_search_keeps_to_a_kind_a_family_and_a_reader(spoken: Visit) -> None:
    assert words(spoken, "she", kind="said") == ["She smiled at ME"]
    assert words(spoken, "she", kind="prompt") == ["Look how she waits"]
    assert words(spoken, "she", kind="note", reader="team") == ["She waits; he doesn’t"]
    assert len(words(spoken, "she", family_id=spoken.family.id)) == 4
    assert words(spoken, "she", family_id=spoken.add_family("Ash").id) == []


def test_of_a_long_note_what_lies_around_the_words_is_shown(visit: Visit) -> None:
    visit.tag("sig.reach", 40, note=f"{'coo ' * 500}then she smiles {'and coos ' * 500}")
    (found,) = search.find(visit.db, "smiles")
    assert ("smiles", True) in found.parts
    assert len(found.words) < 200


def test_each_says_where_it_stands(spoken: Visit) -> None:
    film, meeting = spoken.recording, spoken.session
    with spoken.library.change("Write") as db:
        mark = Bookmark(id=BookmarkId(new_id()), recording_id=film.id, at_ms=Ms(1200), words="Zebra mark")
        rows.add(db, "bookmarks", mark)
        span = Span(id=SpanId(new_id()), recording_id=film.id, kind="not_codable", start_ms=Ms(40), end_ms=Ms(80))
        rows.add(db, "spans", Span(**{**_fields(span), "reason": "Zebra away"}))
        rows.add(db, "watchings", Watching(id=WatchingId(new_id()), recording_id=film.id, note="Zebra film"))
        db.execute("UPDATE sessions SET theme = 'Zebra theme' WHERE id = ?", [meeting.id])
    places = {found.words: found for found in search.placed(spoken.db, search.find(spoken.db, "zebra"))}
    assert {words: found.place for words, found in places.items()} == {
        "Zebra mark": f"recording:{film.id}/at:1200",
        "Zebra away": f"recording:{film.id}/at:40",
        "Zebra film": f"recording:{film.id}",
        "Zebra theme": f"session:{meeting.id}",
    }
    assert {found.family for found in places.values()} == {"Rowan"}
    assert places["Zebra mark"].still == (film.id, 1200, "")
    (note,) = search.placed(spoken.db, search.find(spoken.db, "back"))
    assert (note.of, note.day) == (f"Reaches out, {film.title}", "2026-05-14")
    assert note.place == f"recording:{film.id}/moment:{note.key}"
    assert note.still == (film.id, 400, note.key)
    (said,) = search.placed(spoken.db, search.find(spoken.db, "smiled"))
    assert (said.place, said.day) == (f"session:{meeting.id}", "2026-05-21")
    (prompt,) = search.placed(spoken.db, search.find(spoken.db, "look"))
    assert prompt.of == "Takes turns"
    assert prompt.still is not None


def _fields(record: Span) -> dict[str, object]:
    return {name: getattr(record, name) for name in record.__slots__}


def test_what_has_gone_since_is_left_out(spoken: Visit) -> None:
    found = search.find(spoken.db, "she")
    with spoken.library.change("Remove") as db:
        db.execute("DELETE FROM moments")
        db.execute("DELETE FROM sessions")
    assert search.placed(spoken.db, found) == []


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.one_of(st.text(), st.text(alphabet='"“”*^(){}:-+ANDORNEAR.,\x00 shewait\ue000', max_size=40)))
@example('"')
@example('""""')
@example("a" * 5000)
@example("a " * 5000)
@example("\ud800")
def test_whatever_is_typed_can_be_looked_for(spoken: Visit, typed: str) -> None:
    for found in search.find(spoken.db, typed):
        assert "".join(words for words, _ in found.parts) == found.words
    search.find(spoken.db, f'{typed}" she', Narrowed(kind="note", reader="team", family_id=spoken.family.id))
