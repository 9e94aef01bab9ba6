"""How a family likes a pause, and what the calm screen may know of it."""

from dataclasses import fields, replace
from itertools import pairwise

import pytest

from video_feedback.feedback.pause import Pause, of_family, pause_of
from video_feedback.library import calm_plans, families
from video_feedback.library.library import Library


@pytest.fixture
def library() -> Library:
    return Library.in_memory()


@pytest.fixture
def rowan(library: Library) -> str:
    made = families.new("Rowan")
    with library.change("Add a family", undoable=False) as db:
        families.add(db, made)
    return made.id


def test_before_anything_was_chosen_there_is_one_line_and_nothing_moves(library: Library, rowan: str) -> None:
    assert calm_plans.of_family(library.db, rowan).id == ""
    pause = of_family(library.db, rowan)
    assert (pause.line, pause.guide, pause.gap_ms) == ("We can take a moment", "none", 0)
    assert not pause.moves


def test_a_plan_is_kept_changed_and_taken_back(library: Library, rowan: str) -> None:
    first = calm_plans.of_family(library.db, rowan)
    for minutes in (2, 3):
        with library.change(f"{minutes} minutes") as db:
            calm_plans.keep(db, replace(first, guide="breathe", minutes=minutes, gap_s=15))
    kept = calm_plans.of_family(library.db, rowan)
    assert (kept.guide, kept.minutes, kept.gap_s) == ("breathe", 3, 15)
    assert library.db.execute("SELECT count(*) FROM calm_plans").fetchone()[0] == 1
    library.undo()
    assert calm_plans.of_family(library.db, rowan) == replace(kept, minutes=2)
    library.undo()
    assert calm_plans.of_family(library.db, rowan) == first
    library.redo()
    assert calm_plans.of_family(library.db, rowan).id == kept.id


def test_what_is_out_of_bounds_becomes_the_nearest(library: Library, rowan: str) -> None:
    wild = replace(calm_plans.of_family(library.db, rowan), in_s=99, out_s=0, minutes=9, gap_s=-1, line=" a\n b" * 50)
    with library.change("Keep it") as db:
        calm_plans.keep(db, wild)
    kept = calm_plans.of_family(library.db, rowan)
    assert (kept.in_s, kept.out_s, kept.minutes, kept.gap_s) == (10, 2, 3, 0)
    assert len(kept.line) == calm_plans.LONGEST_LINE
    assert "\n" not in kept.line


def test_the_line_that_came_with_the_app_follows_the_language_and_ones_own_does_not(rowan: str) -> None:
    plan = calm_plans.first(rowan)
    welsh = calm_plans.speaks(plan, "cy")
    assert welsh.line == "Gallwn ni gymryd eiliad"
    assert calm_plans.speaks(welsh, "en") == plan
    assert calm_plans.speaks(replace(plan, line="Tea first"), "cy").line == "Tea first"
    assert calm_plans.speaks(welsh, "so").line == plan.line
    assert pause_of(welsh).sentences[0].startswith("Teimlwch")


def test_nobody_reads_the_same_language_twice(library: Library, rowan: str) -> None:
    plan = replace(calm_plans.of_family(library.db, rowan), second_language="ur", easy_read=True)
    with library.change("Keep it") as db:
        calm_plans.keep(db, plan)
        assert calm_plans.of_family(db, rowan).second_language == "ur"
        calm_plans.keep(db, calm_plans.speaks(plan, "ur"))
    kept = calm_plans.of_family(library.db, rowan)
    assert (kept.language, kept.second_language, kept.easy_read) == ("ur", "", True)


def test_r01_a_line_with_a_figure_or_a_hard_word_is_not_shown(rowan: str) -> None:
    for line in ("Take 5", "Nothing is wrong"):
        assert pause_of(replace(calm_plans.first(rowan), line=line)).line == ""


def test_a_breath_opens_softly_for_four_seconds_and_closes_for_six() -> None:
    pause = Pause(guide="breathe")
    assert [round(pause.openness(at), 3) for at in (0, 2000, 4000, 7000, 10_000)] == [0, 0.5, 1, 0.5, 0]
    for turn in (0, 4000, 10_000):
        assert abs(pause.openness(turn + 40) - pause.openness(turn)) < 0.001  # no jerk where it turns
    steps = [pause.openness(at) for at in range(0, 60_000, 40)]
    assert max(abs(a - b) for a, b in pairwise(steps)) < 0.02


def test_after_its_minutes_the_breath_that_has_begun_ends_and_all_rests() -> None:
    pause = Pause(guide="breathe", in_ms=4000, out_ms=5000, length_ms=60_000)
    assert pause.rests_at_ms == 63_000
    assert pause.openness(58_000) > 0.9
    assert pause.openness(61_000) > 0
    assert {pause.openness(at) for at in range(63_000, 200_000, 500)} == {0.0}
    assert Pause(guide="watch").rests_at_ms == 0


def test_the_sentences_come_one_after_the_other_and_the_last_stays() -> None:
    pause = Pause(guide="ground", sentences=("A", "B", "C"), length_ms=60_000, line="Not this")
    assert [pause.words_at(at) for at in (0, 19_999, 20_000, 40_000, 59_999, 500_000)] == ["A", "A", "B", "C", "C", "C"]
    assert Pause(guide="breathe", line="This").words_at(1000) == "This"


def test_nothing_about_a_pause_that_was_made_has_a_place_to_be_kept(library: Library) -> None:
    names = {column.name for column in library.db.table("calm_plans").columns}
    assert names == {
        "id",
        "family_id",
        "line",
        "guide",
        "in_s",
        "out_s",
        "minutes",
        "gap_s",
        "language",
        "second_language",
        "easy_read",
    }
    assert not {field.name for field in fields(Pause)} & {"id", "family_id", "made_at", "times"}
