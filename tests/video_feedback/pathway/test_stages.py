"""A family's pathway on a day: what is done, what is next, what waits; and of whom nobody is reminded."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

import pytest

from video_feedback.errors import NotFound, Trouble
from video_feedback.library import closures, families, household, pathways, people, search, service
from video_feedback.library import stages as kept
from video_feedback.library.library import Library
from video_feedback.pathway import stages
from video_feedback.pathway.stages import Dated
from video_feedback.pathway.templates import Step
from video_feedback_schemas.ids import PersonId, new_id
from video_feedback_schemas.pathway_records import Stage
from video_feedback_schemas.records import Family, Person

DUE, BORN, TODAY = "2026-03-01", "2026-01-27", date(2026, 5, 16)


@dataclass(frozen=True)
class Path:
    library: Library
    family: Family
    baby: Person

    def begin(self, pathway_id: str = "oxford-slides") -> None:
        with self.library.change("Begin") as db:
            kept.begin(db, self.family.id, pathways.get(db, pathway_id))

    def stage(self, key: str) -> Stage:
        return next(each for each in kept.of_family(self.library.db, self.family.id) if each.key == key)

    def edit(self, key: str, **said: object) -> None:
        with self.library.change("Edit") as db:
            kept.edit(db, replace(self.stage(key), **said))  # type: ignore[arg-type]

    def baby_is(self, **said: object) -> None:
        with self.library.change("Edit") as db:
            people.edit(db, replace(people.get(db, self.baby.id), **said))  # type: ignore[arg-type]

    def on(self, today: date = TODAY) -> dict[str, Dated]:
        return {each.stage.key: each for each in stages.of_family(self.library.db, self.family.id, today)}

    def line(self, today: date = TODAY) -> str:
        return stages.quiet_line(self.library.db, self.family.id, today)


@pytest.fixture
def path() -> Iterator[Path]:
    with Library.in_memory() as library:
        family = families.new("Rowan")
        baby = Person(id=PersonId(new_id()), family_id=family.id, role="baby", called="Robin", due_on=DUE, born_on=BORN)
        with library.change("Add") as db:
            household.keep(db, family, [baby])
        yield Path(library, family, baby)


def test_r19_every_step_has_its_day_and_the_age_of_the_baby_then(path: Path) -> None:
    path.begin()
    found = path.on()
    days = {key: one.day.isoformat() for key, one in found.items() if one.day}
    assert days == {
        "referral": "2025-09-14",
        "prebirth_assessment": "2025-09-28",
        "intensive_start": "2025-10-26",
        "icpc_by": "2026-01-18",
        "birth_plan": "2026-01-18",
        "birth": "2026-01-27",
        "rcpc_first": "2026-02-24",
        "review_2m": "2026-03-27",
        "review_4m": "2026-05-27",
        "review_6m": "2026-07-27",
        "decision_by": "2026-09-27",
    }
    assert list(days.values()) == sorted(days.values())
    assert found["intensive_start"].age == "22 weeks + 0 of pregnancy"
    assert found["review_4m"].age == "17 weeks, corrected 12 weeks"
    assert found["birth"].done == date(2026, 1, 27)
    assert [key for key, one in found.items() if one.is_next] == ["review_4m"]
    assert {key for key, one in found.items() if one.overdue} == {"rcpc_first", "review_2m"}
    assert stages.status(found["referral"]) == "Planned"  # past, but no review: nobody is behind


def test_the_page_ends_eight_weeks_after_the_due_date(path: Path) -> None:
    path.begin("oxford-page")
    assert path.on()["intensive_end"].day == date(2026, 4, 26)


def test_the_quiet_line_says_the_age_the_next_step_and_the_decision(path: Path) -> None:
    path.begin()
    assert "corrected 10 weeks. Two reviews wait. Review 2 is in 11 days." in path.line()
    for key in ("rcpc_first", "review_2m"):
        path.edit(key, done_on="2026-03-27")
    assert path.line() == "Baby is 15 weeks, corrected 10 weeks. Review 2 is in 11 days. Decision date: 27 Sep."
    path.baby_is(due_on="2026-01-27")
    assert path.line(date(2026, 5, 10)) == "Baby is 14 weeks. Review 2 is in 17 days. Decision date: 27 Sep."
    assert path.line(date(2026, 5, 27)).startswith("Baby is 17 weeks. Review 2 is today. ")
    assert path.line(date(2026, 5, 26)).startswith("Baby is 17 weeks. Review 2 is tomorrow. ")
    assert path.line(date(2026, 3, 28)).endswith("Review 2 is in 8 weeks. Decision date: 27 Sep.")
    assert "Review 2 was planned for 27 May." in path.line(date(2026, 5, 28))
    path.baby_is(born_on=None, due_on=DUE)
    assert path.line(date(2025, 10, 20)) == "21 weeks + 1 of pregnancy. Intensive work starts: in 6 days."


def test_of_a_paused_or_closed_family_nobody_is_reminded(path: Path) -> None:
    path.begin()
    before = path.on()
    assert any(one.overdue for one in before.values())
    for status in ("paused", "closed"):
        with path.library.change("Status") as db:
            families.edit(db, replace(path.family, status=status))  # type: ignore[arg-type]
        assert path.line() == ""
        after = path.on()
        assert not any(one.overdue or one.is_next for one in after.values())
        assert {one.day for one in after.values()} == {one.day for one in before.values()}
    path.library.undo()
    path.library.undo()
    assert path.on() == before


def test_before_the_birth_the_days_after_it_are_only_about_then(path: Path) -> None:
    path.baby_is(born_on=None)
    path.begin()
    found = path.on(date(2026, 5, 16))
    review = found["review_2m"]
    assert (review.planned, review.about, review.day) == (None, date(2026, 5, 1), date(2026, 5, 1))
    assert (review.age, found["birth_plan"].age) == ("about 8 weeks", "34 weeks + 0 of pregnancy")
    assert not review.overdue
    assert stages.status(review) == "About then"
    assert found["rcpc_first"].planned == date(2026, 4, 18)
    path.baby_is(due_on=None)
    found = path.on()
    assert {one.day for one in found.values()} == {None}
    assert stages.status(found["referral"]) == "Not known yet"
    assert path.line() == ""


def test_the_weeks_at_birth_stand_in_for_a_due_date_that_nobody_wrote_down(path: Path) -> None:
    path.begin()
    before = path.on()
    path.baby_is(due_on=None, gestation_days=35 * 7 + 2)
    assert path.on() == before


def test_what_counts_from_a_step_follows_it_where_it_was_moved(path: Path) -> None:
    path.begin("oxford-page")
    path.edit("intensive_start", moved_to="2025-11-02", moved_because="Away")
    found = path.on()
    start = found["intensive_start"]
    assert (start.planned, start.by_rule, start.is_moved) == (date(2025, 11, 2), date(2025, 10, 26), True)
    assert found["intensive_end"].day == date(2026, 5, 3)
    (away,) = search.placed(path.library.db, search.find(path.library.db, "away"))
    assert (away.of, away.day, away.family) == ("Intensive work starts", "2025-11-02", "Rowan")
    path.edit("intensive_start", moved_to=None)
    assert path.stage("intensive_start").moved_because == ""
    assert path.on()["intensive_end"].day == date(2026, 4, 26)
    path.library.undo()
    assert path.stage("intensive_start").moved_because == "Away"


def test_closed_days_and_the_nation_move_what_counts_working_days(path: Path) -> None:
    path.begin()
    assert path.on()["rcpc_first"].day == date(2026, 2, 24)
    with path.library.change("Close") as db:
        closures.add(db, date(2026, 2, 16), "Training")
    assert path.on()["rcpc_first"].day == date(2026, 2, 25)


def test_corrected_age_ends_where_the_service_says(path: Path) -> None:
    path.begin()
    with path.library.change("Service") as db:
        service.keep(db, replace(service.get(db), corrected_until_months=2))
    found = path.on()
    assert found["rcpc_first"].age == "4 weeks, 39 weeks + 2 (post-menstrual)"
    assert found["review_2m"].age == "8 weeks"


def test_steps_are_added_changed_and_taken_away(path: Path) -> None:
    path.begin()
    with pytest.raises(Trouble, match="already"), path.library.change("Again") as db:
        kept.begin(db, path.family.id, pathways.get(db, "empty"))
    with path.library.change("Add") as db:
        made = kept.add(db, path.family.id, Step(key="talk", name="Talk", rule="stage:icpc_by +1 week"))
    assert path.on()["talk"].day == date(2026, 1, 25)
    with pytest.raises(Trouble, match="“First review conference” counts from “Pre-birth conference”"):
        kept.remove(path.library.db, path.stage("icpc_by"))
    with pytest.raises(Trouble, match="wait for each other"):
        kept.edit(path.library.db, replace(path.stage("icpc_by"), rule="stage:talk +1 day"))
    with pytest.raises(Trouble, match="name"):
        kept.edit(path.library.db, replace(made, name=""))
    with path.library.change("Remove") as db:
        kept.remove(db, made)
    with pytest.raises(NotFound):
        kept.get(path.library.db, made.id)
    with path.library.change("Clear") as db:
        kept.clear(db, path.family.id)
    assert path.on() == {}
    path.library.undo()
    path.library.undo()
    assert kept.get(path.library.db, made.id) == made


def test_another_due_date_leaves_the_one_of_before_and_a_birth_leaves_it_alone(path: Path) -> None:
    def before() -> list[str]:
        return [each.due_on for each in people.due_dates(path.library.db, path.baby.id)]

    path.baby_is(born_on="2026-02-20")
    assert people.get(path.library.db, path.baby.id).due_on == DUE
    assert before() == []
    with path.library.change("Scan") as db:
        household.keep(db, path.family, [replace(path.baby, due_on="2026-03-08")])
    assert before() == [DUE]
    with path.library.change("Scan") as db:
        people.edit(db, replace(path.baby, due_on="2026-03-10"), due_because="Second scan")
    assert before() == ["2026-03-08", DUE]
    assert people.due_dates(path.library.db, path.baby.id)[0].because == "Second scan"
    (scan,) = search.placed(path.library.db, search.find(path.library.db, "scan"))
    assert (scan.of, scan.place) == ("Due date", f"family:{path.family.id}/pathway")
    path.library.undo()
    path.library.undo()
    assert before() == []
    assert people.get(path.library.db, path.baby.id).due_on == DUE
