"""Goals in the window: writing, rating, walking the ladder, and taking all of it back."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from tests.ui.house import House, nameless
from video_feedback.library import goals, moments, schemes, service
from video_feedback.library.service import Service
from video_feedback_schemas.goal_records import Goal, Rater
from video_feedback_schemas.ids import CodeId, MomentId, new_id
from video_feedback_schemas.records import Family, Moment
from video_feedback_schemas.times import Ms
from video_feedback_ui.goals.goal_form import GoalForm
from video_feedback_ui.goals.ladder import WORDS
from video_feedback_ui.goals.proof_dialog import ProofDialog
from video_feedback_ui.goals.rating_dialog import RatingDialog
from video_feedback_ui.goals.view import GoalsView
from video_feedback_ui.pages.goals_page import GoalsPage
from video_feedback_ui.prepare.page import PreparePage
from video_feedback_ui.search import going

RUNGS = {2.0: "every day", 1.0: "five days", 0.0: "three days", -1.0: "one day", -2.0: "never"}
ALT = Qt.KeyboardModifier.AltModifier


class Room:
    """The goals of a family on the screen, and short ways to fill them."""

    def __init__(self, house: House) -> None:
        self.house, self.db, self.window = house, house.db, house.window
        self.family: Family = house.family("Rowan")

    def goal(self, words: str = "I settle my baby", **facts: object) -> Goal:
        goal = goals.new(self.family.id, words, "feelings", **facts)
        with self.house.bridge.change("Add a goal", place=f"goals:{self.family.id}") as db:
            goals.add(db, goal, RUNGS)
        return goals.get(self.db, goal.id)

    def rate(self, goal: Goal, day: str, level: float, rater: Rater = "parent", words: str = "") -> None:
        with self.house.bridge.change("Rate", place=f"goals:{self.family.id}") as db:
            goals.rate(db, goal.id, rater, day, level, words)

    def open(self, place: str = "") -> GoalsView:
        self.window.go(place or f"goals:{self.family.id}")
        page = self.window.page("goals")
        assert isinstance(page, GoalsPage)
        QTest.qWaitForWindowActive(self.window)
        return page.view

    def dialog(self) -> QDialog:
        return [each for each in self.window.findChildren(QDialog) if each.isVisible()][-1]

    def words(self) -> list[str]:
        return [goal.words for goal in goals.of_family(self.db, self.family.id)]


@pytest.fixture
def room(house: House) -> Room:
    return Room(house)


def test_a_room_without_a_goal_begins_with_one_and_the_form_writes_it(room: Room) -> None:
    view = room.open()
    assert view.first.isVisible()
    QTest.mouseClick(view.first, Qt.MouseButton.LeftButton)
    form = room.dialog()
    assert isinstance(form, GoalForm)
    assert nameless(form) == []
    form.accept()
    assert form.trouble == "Write the goal first, in the parent’s own words."
    QTest.keyClicks(form.words, "I settle my baby")
    form.rungs.fields[0.0].setText("three days")
    form.rungs.fields[1.0].setText(" Three  days")
    assert form.rungs.warning.startswith("Two rungs say the same")
    form.rungs.fields[1.0].setText("five days")
    assert form.rungs.warning.startswith("The rungs +2 and −1 and −2")
    form.scale.setCurrentIndex(form.scale.findData("gas_minus3"))
    form.baseline.setCurrentIndex(form.baseline.findData(-3.0))
    form.scale.setCurrentIndex(form.scale.findData("gas5"))
    assert form.baseline.currentData() is None  # this ladder has no such rung
    form.baseline.setCurrentIndex(form.baseline.findData(-1.0))
    form.baseline_on.show_day(date(2026, 3, 19))
    assert not form.importance.isVisible()
    form.do.click()
    (goal,) = goals.of_family(room.db, room.family.id)
    assert (goal.words, goal.baseline, goal.baseline_on) == ("I settle my baby", -1.0, "2026-03-19")
    assert goals.anchors(room.db, goal.id) == {0.0: "three days", 1.0: "five days"}
    assert view.goal_id == goal.id
    assert view.list.isVisible()
    room.house.bridge.undo()
    assert room.words() == []
    assert view.first.isVisible()
    room.house.bridge.redo()
    assert room.words() == ["I settle my baby"]


def test_weights_are_asked_for_where_the_service_weighs_and_an_end_wants_its_reason(room: Room) -> None:
    room.goal()
    with room.house.bridge.change("Lay down") as db:
        service.keep(db, Service(weights="product"))
    view = room.open()
    view.edit_goal()
    form = room.dialog()
    assert isinstance(form, GoalForm)
    assert form.importance.isVisible()
    form.importance.setValue(3)
    form.status.setCurrentIndex(form.status.findData("closed"))
    form.accept()
    assert form.trouble == "Write in a few words why the goal was closed."
    form.because.setText("She starts nursery")
    form.rungs.fields[0.0].setText("four days")
    form.do.click()
    (goal,) = goals.of_family(room.db, room.family.id)
    assert (goal.status, goal.status_because, goal.importance) == ("closed", "She starts nursery", 3)
    assert goals.anchors(room.db, goal.id)[0.0] == "four days"
    room.house.bridge.undo()
    assert goals.of_family(room.db, room.family.id)[0].status == "open"
    assert goals.anchors(room.db, goal.id)[0.0] == "three days"


def test_parent_and_worker_are_rated_apart_in_one_step(room: Room) -> None:
    goal = room.goal(baseline=-2.0, baseline_on="2026-03-12")
    view = room.open()
    QTest.mouseClick(view.rate, Qt.MouseButton.LeftButton)
    dialog = room.dialog()
    assert isinstance(dialog, RatingDialog)
    assert nameless(dialog) == []
    dialog.accept()
    assert dialog.trouble == "Choose a rung for the parent, for yourself, or for both."
    dialog.day.show_day(date(2026, 5, 14))
    QTest.keyClicks(dialog.parent_side.words, "four times, innit ")
    dialog.accept()
    assert dialog.trouble.startswith("Choose a rung for the parent’s words")
    dialog.parent_side.rungs[0.0].click()
    dialog.worker_side.rungs[1.0].click()
    dialog.worker_side.rungs[1.0].click()  # pressed once more: not chosen
    dialog.worker_side.rungs[-1.0].click()
    dialog.worker_side.words.setPlainText("Seen on film")
    dialog.do.click()
    said = [(each.rater, each.level, each.words, each.rated_on) for each in goals.ratings(room.db, goal.id)]
    assert said == [
        ("parent", 0.0, "four times, innit ", "2026-05-14"), ("worker", -1.0, "Seen on film", "2026-05-14"),
    ]  # fmt: skip
    assert view.ladder.ladder.day == "2026-05-14"
    assert view.ladder.parent_said.words.text() == "“four times, innit ”"
    assert view.ladder.worker_said.words.text() == "Seen on film"
    view.rate_goal("2026-05-14")
    again = room.dialog()
    assert isinstance(again, RatingDialog)
    assert again.worker_side.rungs[-1.0].isChecked()
    again.worker_side.rungs[-1.0].click()
    again.worker_side.words.clear()
    again.do.click()
    assert [each.rater for each in goals.ratings(room.db, goal.id)] == ["parent"]
    room.house.bridge.undo()
    room.house.bridge.undo()
    assert goals.ratings(room.db, goal.id) == []


def test_another_day_brings_its_own_ratings_and_never_costs_what_was_typed(room: Room) -> None:
    goal = room.goal()
    room.rate(goal, "2026-05-14", 0.0, words="Four times")
    room.open().rate_goal("2026-05-20")
    dialog = room.dialog()
    assert isinstance(dialog, RatingDialog)
    dialog.day.show_day(date(2026, 5, 14))
    assert dialog.parent_side.words.toPlainText() == "Four times"
    dialog.worker_side.words.setPlainText("Seen on film")
    dialog.day.show_day(date(2026, 5, 13))
    assert dialog.parent_side.words.toPlainText() == ""
    assert dialog.worker_side.words.toPlainText() == "Seen on film"
    dialog.reject()


def test_moments_and_sessions_are_linked_and_led_to(room: Room, short_film: Path) -> None:
    goal = room.goal()
    film = room.house.film(room.family, short_film)
    scheme = schemes.newest(room.db, schemes.EVERYDAY)
    moment = Moment(
        id=MomentId(new_id()), recording_id=film.id, scheme_id=scheme.id, scheme_version=scheme.version,
        code_id=CodeId("fro.turns"), start_ms=Ms(400), end_ms=Ms(1200), who="both", made_at="2026-05-14T12:30:00Z",
    )  # fmt: skip
    with room.house.bridge.change("Tag") as db:
        moments.add(db, moment)
    view = room.open()
    view.rate_goal("2026-05-14")
    dialog = room.dialog()
    assert isinstance(dialog, RatingDialog)
    dialog.parent_side.rungs[0.0].click()
    dialog.parent_side.link.click()
    (linking,) = dialog.findChildren(ProofDialog)
    assert nameless(linking) == []
    linking.moments.choose(moment.id)
    QTest.keyClick(linking.moments, Qt.Key.Key_Space)
    assert linking.moments.bin.index(1).data(Qt.ItemDataRole.AccessibleTextRole).endswith(", linked")
    linking.do.click()
    assert dialog.parent_side.link.text() == "Linked: 1. Change"
    dialog.do.click()
    (rating,) = goals.ratings(room.db, goal.id)
    assert [proof.moment_id for proof in goals.proofs(room.db, rating.id)] == [moment.id]
    QApplication.processEvents()  # Qt shows what joins a layout only later
    (link,) = [each for each in view.ladder.parent_said.findChildren(QPushButton) if each.isVisible()]
    assert link.text() == "Takes turns"
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert room.window.place == f"recording:{film.id}"
    prepare = room.window.page("prepare")
    assert isinstance(prepare, PreparePage)
    assert prepare.selection.ids == (moment.id,)
    room.house.bridge.undo()
    room.house.bridge.undo()
    assert goals.ratings(room.db, goal.id) == []


def test_asking_yes_or_no_finds_the_rung(room: Room) -> None:
    goal = room.goal(baseline=-1.0)
    room.open().rate_goal("2026-05-14")
    dialog = room.dialog()
    assert isinstance(dialog, RatingDialog)
    dialog.way.button("ask").click()
    side = dialog.parent_side
    side._show_questions(False)
    assert not side.answers["Partly"].isEnabled()  # five rungs have none between
    assert "no rung" in side.answers["Partly"].toolTip()
    side.answers["Further away"].click()
    assert side.rungs[-2.0].isChecked()
    side._show_questions(True)
    side.answers["A little more"].click()
    dialog.do.click()
    assert [each.level for each in goals.ratings(room.db, goal.id)] == [1.0]
    other = room.goal("Another")
    room.open().show_goal(other.id)
    room.open().rate_goal()
    asked = room.dialog()
    assert isinstance(asked, RatingDialog)
    assert not asked.way.button("ask").isEnabled()


def test_the_ladder_is_walked_with_keys_and_says_what_it_shows(room: Room) -> None:
    goal = room.goal(baseline=-2.0, baseline_on="2026-03-12")
    for day, parent, worker in (("2026-03-19", -2.0, -2.0), ("2026-04-02", -1.0, None), ("2026-05-14", 0.0, -1.0)):
        room.rate(goal, day, parent, words="I hummed")
        if worker is not None:
            room.rate(goal, day, worker, "worker")
    view = room.open()
    ladder = view.ladder.ladder
    ladder.setFocus()
    assert ladder.day == "2026-05-14"
    assert "as hoped, 0. Worker: less than hoped, −1." in ladder.accessibleDescription()
    parent, worker = ladder.spot("2026-05-14", "parent"), ladder.spot("2026-05-14", "worker")
    assert parent is not None
    assert worker is not None
    assert worker.x() - parent.x() == pytest.approx(26)  # side by side, never merged
    assert worker.y() > parent.y()
    QTest.keyClick(ladder, Qt.Key.Key_Down)
    assert ladder.who == "worker"
    QTest.keyClick(ladder, Qt.Key.Key_Left)
    assert (ladder.day, ladder.who) == ("2026-04-02", "parent")
    assert view.ladder.worker_said.words.text() == "Not rated on this day."
    QTest.keyClick(ladder, Qt.Key.Key_Home)
    assert ladder.day == ""
    assert not view.ladder.worker_said.isVisible()
    spot = ladder.spot("2026-03-19", "worker")
    assert spot is not None
    QTest.mouseClick(ladder, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    assert (ladder.day, ladder.who) == ("2026-03-19", "worker")
    QTest.keyClick(ladder, Qt.Key.Key_Return)
    assert isinstance(room.dialog(), RatingDialog)
    room.dialog().reject()


def test_what_was_rated_by_earlier_words_says_by_which(room: Room) -> None:
    goal = room.goal()
    room.rate(goal, "2026-05-14", 0.0)
    with room.house.bridge.change("Write the rungs", place=f"goals:{room.family.id}") as db:
        goals.write_anchors(db, goal.id, RUNGS | {0.0: "every second day"})
    view = room.open()
    spot = view.ladder.ladder.spot("2026-05-14", "parent")
    assert spot is not None
    assert "by earlier words: “three days”" in view.ladder.ladder.tip_at(spot)
    assert "by earlier words: three days" in view.ladder.ladder.accessibleDescription()
    assert "Rated by earlier words: three days" in [
        each.text() for each in view.ladder.parent_said.findChildren(QLabel)
    ]
    assert view.ladder.ladder.tip_at(QPointF(WORDS / 2, spot.y())) == "every second day"


def test_many_days_are_seen_in_part_and_reached_with_keys(room: Room) -> None:
    goal = room.goal(baseline=-1.0, baseline_on="2026-01-02")
    days = [f"2026-{month:02}-{day:02}" for month in (2, 3, 4) for day in (1, 8, 15, 22)]
    for day in days:
        room.rate(goal, day, 0.0)
    view = room.open()
    ladder = view.ladder.ladder
    assert view.ladder.earlier.isVisible()
    assert ladder.spot(days[0], "parent") is None
    assert ladder.spot("", "start") is not None  # the start stays
    QTest.keyClick(ladder, Qt.Key.Key_Home)
    QTest.keyClick(ladder, Qt.Key.Key_Right)
    assert ladder.spot(days[0], "parent") is not None
    QTest.mouseClick(view.ladder.later, Qt.MouseButton.LeftButton)
    assert ladder.spot(days[0], "parent") is None


def test_goals_change_places_are_removed_and_come_back(room: Room) -> None:
    first, second = room.goal("First"), room.goal("Second")
    view = room.open()
    view.show_goal(second.id)
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Up, ALT)
    assert room.words() == ["Second", "First"]
    model = view.list.model()
    model.moveRow(model.index(0, 0).parent(), 0, model.index(0, 0).parent(), 2)  # as a drag does
    QTest.qWait(1)
    assert room.words() == ["First", "Second"]
    view.show_goal(first.id)
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert room.words() == ["Second"]
    assert view.goal_id == second.id
    room.house.bridge.undo()
    assert room.words() == ["First", "Second"]
    assert view.goal_id == first.id


def test_all_goals_stand_side_by_side_and_t_stays_folded(room: Room) -> None:
    first, second = room.goal("First", baseline=-1.0, baseline_on="2026-03-12"), room.goal("Second")
    room.rate(first, "2026-05-14", 1.0)
    view = room.open()
    assert not view.foot.says.isVisible()
    view.all.click()
    assert set(view.overview.cards) == {first.id, second.id}
    card = view.overview.cards[second.id]
    assert card.place_of("2026-03-12") == view.overview.cards[first.id].place_of("2026-03-12")  # the same dates
    card.grab()
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert (view.goal_id, view.all.isChecked()) == (second.id, False)
    view.foot.fold.click()
    assert view.foot.says.isVisible()
    assert view.foot.says.text().startswith("Parent: T 60.0 on 14 May 2026, from 1 of 2 goals rated, equal weights.")
    assert "a mean hides a goal that stays still" in view.foot.says.text()


def test_without_a_rated_goal_t_is_not_available(room: Room) -> None:
    room.goal()
    assert room.open().foot.says.text().startswith("T: not available")


def test_the_room_asks_whose_and_remembers_and_the_tab_shows_the_same(room: Room) -> None:
    goal = room.goal()
    room.house.family("Hazel")
    QTest.qWaitForWindowActive(room.window)
    room.window.go("goals")
    page = room.window.page("goals")
    assert isinstance(page, GoalsPage)
    assert set(page.cards) >= {room.family.id}
    assert "One goal" in page.cards[room.family.id].accessibleName()
    page.cards[room.family.id].setFocus()
    QTest.keyClick(page.cards[room.family.id], Qt.Key.Key_Return)
    assert room.window.place == f"goals:{room.family.id}"
    room.window.go("families")
    room.window.go("goals")
    assert room.window.place == f"goals:{room.family.id}"
    assert nameless(page) == []
    room.window.go(f"family:{room.family.id}/goals")
    tab = room.window.page("family").tab("goals")  # type: ignore[attr-defined]
    assert isinstance(tab, GoalsView)
    assert tab.goal_id == goal.id
    assert tab.list.isVisible()
    with room.house.bridge.change("Rate", place=tab.place) as db:
        goals.rate(db, goal.id, "parent", "2026-05-14", 0.0)
    room.house.bridge.undo()
    assert goals.ratings(room.db, goal.id) == []
    assert room.window.place == f"family:{room.family.id}/goals"


def test_a_search_leads_to_its_goal(room: Room) -> None:
    room.goal("First")
    second = room.goal("Second")
    going.go(room.window, f"goals:{room.family.id}/goal:{second.id}")
    assert room.open().goal_id == second.id
    third = room.goal("Third")
    going.go(room.window, f"family:{room.family.id}/goals/goal:{third.id}")
    assert room.window.page("family").tab("goals").goal_id == third.id  # type: ignore[attr-defined]


def test_without_a_family_the_room_says_what_comes_first(house: House) -> None:
    house.window.go("goals")
    assert house.window.place == "goals"
    assert nameless(house.page("goals")) == []
