"""Narrowing and sorting moments: the same answer whether they came one by one or all at once."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from video_feedback.library import schemes
from video_feedback.library.library import Library
from video_feedback_schemas.ids import MomentId, PersonId, RecordingId
from video_feedback_schemas.records import Moment, Scheme
from video_feedback_schemas.times import Ms
from video_feedback_ui.prepare.listing import EVERY, Listing, Sort, Wanted

SORTS: tuple[Sort, ...] = ("time", "code", "length", "who")
with Library.in_memory() as _library:
    SCHEME: Scheme = schemes.newest(_library.db, schemes.EVERYDAY)


def listing() -> Listing:
    return Listing(
        lambda moment: SCHEME.code(moment.code_id), lambda moment: SCHEME.group(SCHEME.code(moment.code_id).group_id)
    )


def a_moment(key: int, **what: object) -> Moment:
    blank = Moment(
        id=MomentId(f"m{key:03}"), recording_id=RecordingId("r"), scheme_id=SCHEME.id, scheme_version=SCHEME.version,
        code_id=SCHEME.codes[0].id, start_ms=Ms(0), end_ms=None, who="both",
    )  # fmt: skip
    return replace(blank, **what)  # type: ignore[arg-type]


NOTES = ["", "She smiles", "élan", "ÉLAN and smiles", "waits"]
MOMENTS = st.builds(
    a_moment,
    st.integers(0, 30),
    start_ms=st.integers(0, 40),
    end_ms=st.one_of(st.none(), st.integers(41, 90)),
    code_id=st.sampled_from([code.id for code in SCHEME.codes]),
    who=st.sampled_from(["baby", "adult", "both"]),
    person_id=st.sampled_from([None, PersonId("anna"), PersonId("robin")]),
    coder=st.sampled_from(["", "Jo", "Kim"]),
    note=st.sampled_from(NOTES),
)
WANTED = st.builds(
    Wanted,
    words=st.sampled_from(["", "smi", "elan", "turns", "smiles ELAN", "nobody says so"]),
    group_id=st.sampled_from(["", *(group.id for group in SCHEME.groups)]),
    code_id=st.sampled_from(["", "", "fro.turns"]),
    who=st.sampled_from(["", "", "baby"]),
    person_id=st.sampled_from(["", "", "anna", "nobody"]),
    coder=st.sampled_from([None, None, "", "Jo"]),
    picked=st.booleans(),
    noted=st.booleans(),
    among=st.sampled_from([None, None, frozenset({"m001", "m002", "m003", "gone"})]),
)


def plainly(moments: list[Moment], wanted: Wanted, picked: set[str]) -> set[str]:
    """The same question asked of each moment by itself."""

    def fold(words: str) -> str:
        return words.lower().replace("é", "e")

    def fits(m: Moment) -> bool:
        code = SCHEME.code(m.code_id)
        words = all(word in fold(m.note) or word in fold(code.label) for word in fold(wanted.words).split())
        return (
            words
            and wanted.group_id in ("", code.group_id)
            and wanted.code_id in ("", m.code_id)
            and wanted.who in ("", m.who)
            and wanted.person_id in ("", m.person_id)
            and wanted.coder in (None, m.coder)
            and (not wanted.picked or m.id in picked)
            and (not wanted.noted or bool(m.note))
            and (wanted.among is None or m.id in wanted.among)
        )

    return {m.id for m in moments if fits(m)}


@settings(deadline=None, max_examples=150)
@given(
    first=st.lists(MOMENTS, max_size=12, unique_by=lambda moment: moment.id),
    then=st.lists(st.one_of(MOMENTS, st.integers(0, 30)), max_size=12),
    wanted=WANTED,
    sort=st.sampled_from(SORTS),
)
def test_what_came_one_by_one_is_found_like_what_came_at_once(
    first: list[Moment], then: list[Moment | int], wanted: Wanted, sort: Sort
) -> None:
    bit_by_bit, at_once, held = listing(), listing(), {moment.id: moment for moment in first}
    bit_by_bit.fill(first)
    bit_by_bit.ready()
    for each in then:
        if isinstance(each, int):
            bit_by_bit.take(f"m{each:03}")
            held.pop(MomentId(f"m{each:03}"), None)
        else:
            bit_by_bit.put(each)
            held[each.id] = each
    at_once.fill(held.values())
    picked = {"m002", "m004", "m006", "m008"}
    bit_by_bit.picked = at_once.picked = picked
    found = at_once.listed(wanted, sort)
    assert bit_by_bit.listed(wanted, sort) == found
    assert {moment.id for moment in found} == plainly(list(held.values()), wanted, picked)
    assert [moment for moment in held.values() if at_once.fits(moment, wanted)] == [
        moment for moment in held.values() if moment in found
    ]
    assert found == sorted(found, key=at_once.key(sort))
    assert len(bit_by_bit.listed(EVERY, "time")) == len(bit_by_bit) == len(held)


@pytest.mark.parametrize(
    ("sort", "order"), [("time", [0, 1, 2]), ("code", [0, 2, 1]), ("length", [1, 0, 2]), ("who", [2, 1, 0])]
)
def test_each_order_is_what_it_says(sort: Sort, order: list[int]) -> None:
    moments = [
        a_moment(0, start_ms=0, end_ms=50, code_id="ans.answer", who="both"),
        a_moment(1, start_ms=10, end_ms=90, code_id="fro.turns", who="adult"),
        a_moment(2, start_ms=20, code_id="sig.reach", who="baby"),
    ]
    asked = listing()
    asked.fill(moments)
    assert asked.listed(EVERY, sort) == [moments[row] for row in order]


def test_it_says_by_what_its_moments_can_be_told_apart() -> None:
    asked = listing()
    asked.fill([
        a_moment(0, code_id="fro.turns", coder="Kim", person_id=PersonId("anna")),
        a_moment(1, code_id="fro.joy", coder=""),
        a_moment(2, code_id="sig.reach", coder="Kim"),
    ])  # fmt: skip
    assert [(group.label, [code.label for code in codes]) for group, codes in asked.groups()] == [
        ("Baby tells us", ["Reaches out"]),
        ("To and fro", ["Shared delight", "Takes turns"]),
    ]
    assert asked.people() == {"anna"}
    assert asked.coders() == ["", "Kim"]
