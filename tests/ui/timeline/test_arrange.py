"""How lanes are arranged: the versions of a scheme together, people by their names, in the order they were given."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.timeline.test_lanes import EVERYDAY, a_moment
from video_feedback.library import schemes
from video_feedback_schemas.ids import CodeId, FamilyId, GroupId, PersonId
from video_feedback_schemas.records import Person
from video_feedback_ui.timeline import arrange
from video_feedback_ui.timeline.arrange import Arrangement
from video_feedback_ui.timeline.lanes import Lanes

STATES = next(scheme for scheme in schemes.shipped() if scheme.id == "engagement-states")
KEYS = list("abcdef")


def a_person(name: str, role: str) -> Person:
    return Person(id=PersonId(f"p-{name}-{role}"), family_id=FamilyId("f"), role=role, called=name)  # type: ignore[arg-type]


def labels(lanes: Lanes) -> list[str]:
    return [lane.label for lane in lanes.shown()]


def test_the_versions_of_a_scheme_share_lanes_that_bear_the_words_of_the_version_in_use() -> None:
    groups = tuple(replace(group, label=f"{group.label} anew") for group in EVERYDAY.groups)
    newer = replace(EVERYDAY, version=2, groups=groups)
    lanes = Lanes()
    old, new = a_moment("a", "sig.reach", 100), replace(a_moment("b", "sig.reach", 200), scheme_version=2)
    lanes.set([EVERYDAY, newer], [old, new])
    assert labels(lanes)[0] == "Baby tells us"
    assert lanes.lane_of(old) is lanes.lane_of(new)
    lanes.set([newer, EVERYDAY], [old, new])
    assert labels(lanes)[0] == "Baby tells us anew"
    lanes.set([STATES, EVERYDAY, newer], [old, new])
    assert labels(lanes)[-1] == "Baby tells us anew"


def test_a_code_that_moved_to_another_group_keeps_its_old_moments_in_the_old_one() -> None:
    moved = tuple(
        replace(code, group_id=GroupId("calm")) if code.id == CodeId("sig.reach") else code for code in EVERYDAY.codes
    )
    newer = replace(EVERYDAY, version=2, codes=moved)
    lanes = Lanes()
    old, new = a_moment("a", "sig.reach", 100), replace(a_moment("b", "sig.reach", 200), scheme_version=2)
    lanes.set([newer, EVERYDAY], [old, new])
    assert [lanes.lane_of(moment).label for moment in (old, new)] == ["Baby tells us", "Calm and repair"]
    opened = arrange.turned(lanes.arrangement, "opened", lanes.lane_of(old).key)
    lanes.arrange(opened)
    assert lanes.lane_of(old).label == "Reaches out"
    assert lanes.lane_of(old).inside is not None


def test_lanes_by_code_are_those_of_the_scheme_and_whatever_else_holds_something() -> None:
    lanes = Lanes()
    lanes.set([STATES, EVERYDAY], [a_moment("a", "sig.reach", 100)])
    lanes.arrange(Arrangement(by="code"))
    worker_only = {group.id for group in STATES.groups if group.worker_only}
    own = [code.label for code in STATES.codes if code.group_id not in worker_only]
    assert labels(lanes) == [*own, "Reaches out"]


def test_named_people_have_lanes_and_the_only_baby_is_meant_by_baby() -> None:
    robin, sam, kim = a_person("Robin", "baby"), a_person("Sam", "adult"), a_person("Kim", "adult")
    lanes = Lanes()
    baby, adult = (replace(a_moment(who, "sig.reach", 100), who=who) for who in ("baby", "adult"))
    of_kim = replace(a_moment("kim", "sig.reach", 300), who="adult", person_id=kim.id)
    lanes.set_people([robin, sam, kim])
    lanes.set([EVERYDAY], [baby, adult, of_kim])
    lanes.arrange(Arrangement(by="person"))
    assert [lanes.lane_of(moment).label for moment in (baby, adult, of_kim)] == ["Robin", "Adult", "Kim"]
    assert labels(lanes) == ["Robin", "Sam", "Kim", "Adult", "Both"]
    lanes.set_people([replace(robin, called="")])
    assert labels(lanes) == ["Baby", "Adult", "Both"]
    assert lanes.group_of(of_kim).label == "Baby tells us"


def test_a_coder_who_is_new_gets_a_lane_at_once_and_leaves_it_when_nothing_is_theirs() -> None:
    lanes = Lanes()
    lanes.set([EVERYDAY], [a_moment("a", "sig.reach", 100)])
    lanes.arrange(Arrangement(by="coder"))
    assert labels(lanes) == ["Not said"]
    lanes.put(replace(a_moment("b", "sig.reach", 200), coder="Ada"))
    assert labels(lanes) == ["Not said", "Ada"]
    lanes.take("b")
    assert labels(lanes) == ["Not said"]


def test_a_lane_that_is_left_out_is_not_heard_nor_are_the_others_beside_one_alone() -> None:
    lanes = Lanes()
    reach, turns = a_moment("a", "sig.reach", 100), a_moment("b", "fro.turns", 200, 900)
    lanes.set([EVERYDAY], [reach, turns])
    key = lanes.lane_of(reach).key
    lanes.arrange(arrange.turned(lanes.arrangement, "quiet", key))
    assert [lanes.heard(moment) for moment in (reach, turns)] == [False, True]
    lanes.arrange(arrange.turned(lanes.arrangement, "alone", key))
    assert [lanes.heard(moment) for moment in (reach, turns)] == [True, False]
    assert lanes.is_thin(lanes.lane_of(turns))
    lanes.arrange(arrange.all_shown(lanes.arrangement))
    assert lanes.heard(reach)
    assert lanes.heard(turns)


@given(order=st.permutations(KEYS), new=st.integers(0, 6))
def test_a_lane_that_is_new_stands_behind_its_usual_neighbour(order: list[str], new: int) -> None:
    usual = [*KEYS[:new], "new", *KEYS[new:]]
    made = arrange.ordered(usual, order)
    assert [key for key in made if key != "new"] == order
    assert made.index("new") == (made.index(usual[new - 1]) + 1 if new else 0)


@given(place=st.integers(0, 5), to=st.integers(0, 5))
def test_a_moved_lane_stands_where_it_was_put(place: int, to: int) -> None:
    moved = arrange.moved(Arrangement(order=("elsewhere",)), KEYS, KEYS[place], to)
    made = arrange.ordered(KEYS, moved.order)
    assert made.index(KEYS[place]) == to
    assert [key for key in made if key != KEYS[place]] == [key for key in KEYS if key != KEYS[place]]
    assert "elsewhere" in moved.order


@pytest.mark.parametrize("name", ["order", "folded"])
def test_what_names_a_person_is_never_written_down(name: str) -> None:
    keys = ("coder:Ada", "person:1234", "group:s:g", "who:baby")
    now = Arrangement(order=keys, folded=frozenset(keys))
    assert set(now.lasting(name)) == {"group:s:g", "who:baby"}


def test_an_opened_lane_has_its_moments_in_rows_and_keeps_them_when_it_is_closed() -> None:
    lanes = Lanes()
    reach, break_ = a_moment("a", "sig.reach", 100), a_moment("b", "sig.break", 200, 900)
    lanes.set([EVERYDAY], [reach])
    home = lanes.lane_of(reach)
    opened = arrange.turned(lanes.arrangement, "opened", home.key)
    lanes.arrange(opened)
    lanes.put(break_)
    assert [lanes.lane_of(moment).label for moment in (reach, break_)] == ["Reaches out", "Takes a break"]
    assert len(home.moments) == 2
    lanes.arrange(arrange.turned(opened, "opened", home.key))
    assert lanes.lane_of(break_) is home
    lanes.take("b")
    assert home.moments == [reach]
