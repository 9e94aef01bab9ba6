"""What the parent's window is given: the design rules R1 to R10, as far as the engine keeps them."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from video_feedback.feedback.parent_view import NothingToShow, ParentView, Showing, parent_view
from video_feedback.library import families, people, recordings, schemes, sessions
from video_feedback_schemas.ids import PersonId, new_id
from video_feedback_schemas.records import Person

HOSTILE = [
    "gen.missed",
    "<script>alert(1)</script>",
    "Score: 3 of 18",
    "Smith-Jones",
    "../../etc/passwd",
    "7/10",
    "很差",
]
# A mark of our own on both ends, so that a text can be told from an innocent one that happens to be equal.
hostile = st.one_of(st.text(max_size=40), st.sampled_from(HOSTILE)).map(lambda text: f"¤{text.replace(chr(0), '')}¤")


def leaves(value: Any) -> Iterator[Any]:
    """Everything that can be reached from a record."""
    if is_dataclass(value):
        for field in fields(value):
            yield from leaves(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for part in value:
            yield from leaves(part)
    else:
        yield value


def hostile_scheme(visit: Any, texts: Iterator[str]) -> Any:
    """Everyday Moments in a second version, every word of which is hostile."""
    scheme = schemes.newest(visit.db, schemes.EVERYDAY)
    groups = tuple(replace(group, label=next(texts)) for group in scheme.groups)
    codes = tuple(
        replace(code, label=next(texts), parent_label=next(texts), definition=next(texts)) for code in scheme.codes
    )
    changed = replace(scheme, version=scheme.version + 1, name=next(texts), groups=groups, codes=codes)
    with visit.library.change("Edit the scheme", undoable=False) as db:
        schemes.add(db, changed)
    return changed


def test_r01_the_view_has_no_field_for_a_code_a_count_or_a_note() -> None:
    assert [field.name for field in fields(ParentView)] == ["showings", "language", "is_easy", "goes_on"]
    assert [field.name for field in fields(Showing)] == [
        "pick_id", "recording_id", "start_ms", "end_ms", "still_ms", "captions", "symbol", "rate", "loops", "pauses_ms",
        "crop",
    ]  # fmt: skip


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(hostile, min_size=3, max_size=8), st.text(alphabet="abc é👶“", max_size=20))
def test_r01_no_hostile_text_from_anywhere_reaches_the_view(
    new_visit: Callable[[], Any], texts: list[str], voice: str
) -> None:
    with new_visit() as visit:
        more = iter(texts * 100)
        visit.scheme = hostile_scheme(visit, more)
        with visit.library.change("Fill in", undoable=False) as db:
            families.edit(db, replace(visit.family, reference=next(more)))
            people.add(db, Person(id=PersonId(new_id()), family_id=visit.family.id, role="adult", called=next(more)))
            recordings.edit(db, replace(visit.recording, title=next(more)))
            told = {name: next(more) for name in ("theme", "question", "next_step", "note")}
            sessions.edit(db, replace(visit.session, **told, note_for="parent"))
        for code, end in (("sig.reach", None), ("fro.turns", 5000), ("gen.missed", None), ("gen.adult", 6000)):
            moment = visit.tag(code, 4000, end, note=next(more), note_for="parent")
            pick = visit.pick(moment, say=next(more), ask=next(more), voice=voice)
            visit.hear(next(more), pick)
        view = parent_view(visit.db, visit.session.id)
    said = [leaf for leaf in leaves(view) if isinstance(leaf, str)]
    assert all("¤" not in text for text in said)
    known = {visit.recording.id, " ".join(voice.split()), view.language, *(s.pick_id for s in view.showings)}
    assert {leaf for leaf in said if leaf} <= known
    assert len(view.showings) == 2


def test_r02_a_pick_of_another_familys_film_is_left_out(visit: Any) -> None:
    mine = visit.pick(visit.tag("sig.reach", 4000))
    visit.recording = visit.add_recording(visit.add_family("Hazel"))
    visit.pick(visit.tag("sig.reach", 4000))
    assert [showing.pick_id for showing in parent_view(visit.db, visit.session.id).showings] == [mine.id]


def test_r02_no_name_of_a_file_is_in_the_view(visit: Any) -> None:
    visit.pick(visit.tag("sig.reach", 4000))
    said = "\n".join(str(leaf) for leaf in leaves(parent_view(visit.db, visit.session.id)))
    assert visit.recording.file not in said
    assert visit.recording.title not in said


def test_r06_a_part_plays_the_picks_own_stretch_and_names_frames(visit: Any) -> None:
    pick = visit.pick(visit.tag("fro.turns", 2000, 5000))
    (showing,) = parent_view(visit.db, visit.session.id).showings
    assert (showing.start_ms, showing.end_ms) == (pick.start_ms, pick.end_ms) == (2000, 5000)
    assert visit.frames.time_at(showing.end_ms) == showing.end_ms


def test_r07_first_thing_on_screen_is_a_chosen_still(visit: Any) -> None:
    visit.pick(visit.tag("sig.reach", 4000))
    visit.pick(visit.tag("fro.turns", 2000, 5000))
    point, stretch = parent_view(visit.db, visit.session.id).showings
    assert point.still_ms == 4000 != point.start_ms
    assert stretch.still_ms == visit.frames.time_at(3500) != stretch.start_ms


def test_r08_nothing_in_the_view_says_to_go_on_by_itself() -> None:
    names = {field.name for record in (ParentView, Showing) for field in fields(record)}
    assert not {name for name in names if "auto" in name or "next" in name or "delay" in name}


def test_r10_a_session_made_only_of_worker_only_moments_is_refused(visit: Any) -> None:
    visit.pick(visit.tag("gen.missed", 4000))
    visit.pick(visit.tag("gen.adult", 4000, 6000))
    with pytest.raises(NothingToShow) as refused:
        parent_view(visit.db, visit.session.id)
    sentence = str(refused.value)
    assert "gen." not in sentence
    assert not any(letter.isdigit() for letter in sentence)
    assert not {"missed", "hard", "wrong", "bad"} & set(sentence.lower().split())


def test_r10_worker_only_moments_are_left_out_of_others(visit: Any) -> None:
    visit.pick(visit.tag("gen.missed", 4000))
    welcome = visit.pick(visit.tag("cal.again", 6000))
    assert [showing.pick_id for showing in parent_view(visit.db, visit.session.id).showings] == [welcome.id]


@pytest.mark.parametrize("how", ["code", "group"])
def test_r10_either_the_code_or_its_group_keeps_a_moment_back(visit: Any, how: str) -> None:
    scheme = replace(visit.scheme, version=2)
    if how == "code":
        scheme = replace(scheme, codes=tuple(replace(code, parent_visible=False) for code in scheme.codes))
    else:
        scheme = replace(scheme, groups=tuple(replace(group, worker_only=True) for group in scheme.groups))
    with visit.library.change("Edit the scheme", undoable=False) as db:
        schemes.add(db, scheme)
    before = visit.pick(visit.tag("sig.reach", 4000))
    visit.scheme = scheme
    visit.pick(visit.tag("sig.reach", 5000))
    # Each moment goes by the version it was tagged with.
    assert [showing.pick_id for showing in parent_view(visit.db, visit.session.id).showings] == [before.id]


def test_a_session_without_picks_says_what_to_do_first(visit: Any) -> None:
    with pytest.raises(NothingToShow, match="Pick one to share first"):
        parent_view(visit.db, visit.session.id)


def test_parts_are_in_the_order_of_the_script(visit: Any) -> None:
    ids = [visit.pick(visit.tag("sig.reach", at)).id for at in (6000, 2000, 4000)]
    with visit.library.change("Order", undoable=False) as db:
        sessions.order_picks(db, visit.session.id, ids[::-1])
    assert [showing.pick_id for showing in parent_view(visit.db, visit.session.id).showings] == ids[::-1]
