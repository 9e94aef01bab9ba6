"""After the session: the record on one page, filled in from what happened, done by keys alone, and taken back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.house import House, nameless
from tests.ui.visit import Visit, type_into
from video_feedback.feedback import record
from video_feedback.feedback.record import LEFT_OUT
from video_feedback.library import (
    attendances,
    goals,
    happenings,
    people,
    service,
    session_goals,
    sessions,
    supervision,
    visits,
)
from video_feedback.library.instants import day_of
from video_feedback_schemas.records import Session
from video_feedback_ui.record.view import RecordView

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    visit = Visit(house, short_film)
    for at in (200, 1000):
        visit.pick(visit.tag("fro.turns", at, at + 600))
    goal = goals.new(visit.family.id, "I want to know when she is tired", "together")
    with house.library.change("Add a goal", undoable=False) as db:
        goals.add(db, goal)
    return visit


def shown(visit: Visit) -> RecordView:
    """The record on the screen."""
    page = visit.open()
    page.show_said()
    return page.said


def marked(visit: Visit) -> None:
    """As it is after a session in which the first moment was played twice."""
    with visit.house.library.change("Show", undoable=False) as db:
        for kind in ("on", "played", "played", "asked_again"):
            happenings.add(db, visit.session_id, kind, visit.picks()[0].id)  # type: ignore[arg-type]
        happenings.add(db, visit.session_id, "card", words="What might your baby be feeling?")


def texts(within: QWidget) -> list[str]:
    return [each.text() for each in within.findChildren(QLabel) if each.isVisible() and each.text()]


def key(visit: Visit, pressed: Qt.Key) -> None:
    QTest.keyClick(visit.window.focusWidget(), pressed)


def typed(visit: Visit, words: str) -> None:
    QTest.keyClicks(visit.window.focusWidget(), words)


def go_to(visit: Visit, wanted: QWidget) -> int:
    """Press Tab until the keyboard is there. Gives how often."""
    for pressed in range(60):
        if visit.window.focusWidget() is wanted:
            return pressed
        key(visit, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {wanted.accessibleName()}")


def fill_by_keys(visit: Visit, said: RecordView) -> None:
    """The whole record from top to bottom: Tab, Space and letters, and nothing else."""
    first, second = visit.picks()
    theirs, mine = said.theirs, said.mine
    assert said.facts.place.hasFocus()
    for at, words in (
        (said.facts.place, "At home"),
        (said.facts.also, "health visitor"),
        (said.facts.language, "English"),
        (said.cards[first.id].first, " "),
        (said.of_picks[first.id].edits[0], "She waits for me"),
        (said.cards[second.id].why.line, "the baby slept"),
        (said.general.edits[0], "It was good to see"),
        (theirs.now.buttons[0], "4"),
        (theirs.hoped.buttons[0], "0"),
        (theirs.next_step, "I wait for her"),
        (next(iter(theirs.goal_ticks.values())), " "),
        (theirs.film_on.line, "4 June 2026"),
        (theirs.film_of, "A meal"),
        (mine.note, "She looked at him first"),
        (mine.reflections, "Named her own worry"),
        (mine.safety, " "),
        (mine.wanted, " "),
        (mine.park, " "),
    ):
        go_to(visit, at)
        typed(visit, words)
    typed(visit, "Did I wait long enough?")  # the new question has the keyboard
    go_to(visit, said.whole)
    typed(visit, " ")


def test_the_whole_record_is_written_by_keys_alone_and_taken_back(visit: Visit) -> None:
    marked(visit)
    said = shown(visit)
    fill_by_keys(visit, said)
    first, second = visit.picks()
    session = visit.session()
    assert session.recorded_at is not None
    bare = Session(id=session.id, family_id=session.family_id, held_on=session.held_on, made_at=session.made_at)
    assert session == replace(
        bare, at_place="At home", also_there="health visitor", language="English", rated_now=4, rated_hoped=10,
        next_step="I wait for her", note="She looked at him first", reflections="Named her own worry",
        film_next_on="2026-06-04", film_next="A meal", safety_raised=True, supervision_wanted=True,
        recorded_at=session.recorded_at,
    )  # fmt: skip
    assert [each.called for each in attendances.of_session(visit.db, session.id)] == ["Robin", "Sam"]
    served = session_goals.of_session(visit.db, session.id)
    assert [each.words for each in served] == ["I want to know when she is tired"]
    assert [each.on_day for each in visits.of_family(visit.db, visit.family.id)] == ["2026-06-04"]
    assert [each.question for each in supervision.of_session(visit.db, session.id)] == ["Did I wait long enough?"]
    assert happenings.counts(visit.db, session.id).spoke_first == {first.id}
    assert second.left_out == "the baby slept"
    assert {r.words: r.pick_id for r in sessions.remarks(visit.db, session.id)} == {
        "She waits for me": first.id,
        "It was good to see": None,
    }
    assert said.go_on.isVisible()

    while (step := visit.bridge.library.undoable()) is not None and step.room == visit.page.place:
        visit.bridge.undo()
    assert visit.session() == bare
    assert sessions.remarks(visit.db, bare.id) == []
    assert visits.of_family(visit.db, visit.family.id) == []
    assert said.facts.place.text() == ""
    assert said.theirs.now.value is None
    assert said.whole.isVisible()


def test_what_was_shown_is_there_before_anybody_writes_and_all_of_it_has_a_name(visit: Visit) -> None:
    marked(visit)
    said = shown(visit)
    first, second = (said.cards[pick.id] for pick in visit.picks())
    assert "Shown, and played twice. They asked to see it again" in texts(first)
    assert "Not shown" in texts(second)
    assert second.why.isVisible()
    assert not second.said.isVisible()
    assert "Card: “What might your baby be feeling?”" in texts(said.theirs)
    said.mine.safety.click()
    said.mine.park.click()
    assert [each for each in nameless(said) if not each.split()[-1].startswith("qt_")] == []


def test_where_nothing_was_marked_the_worker_says_what_was_not_shown(visit: Visit) -> None:
    said = shown(visit)
    pick = visit.picks()[1]
    card = said.cards[pick.id]
    assert not card.why.isVisible()
    card.not_shown.click()
    assert card.why.line.hasFocus()
    card.why.take(LEFT_OUT[1])
    assert visit.picks()[1].left_out == LEFT_OUT[1]
    assert not card.said.isVisible()
    card.not_shown.click()
    assert visit.picks()[1].left_out == ""
    visit.bridge.undo()
    assert visit.picks()[1].left_out == LEFT_OUT[1]
    assert card.not_shown.isChecked()


def test_who_was_there_is_suggested_and_the_first_change_writes_it_all(visit: Visit) -> None:
    robin, sam = people.of_family(visit.db, visit.family.id)
    said = shown(visit)
    assert all(tick.isChecked() for tick in said.facts.ticks.values())
    assert attendances.of_session(visit.db, visit.session_id) == []
    said.facts.interpreter.click()
    assert visit.session().interpreter
    assert attendances.of_session(visit.db, visit.session_id) == [robin, sam]
    said.facts.ticks[robin.id].click()
    assert attendances.of_session(visit.db, visit.session_id) == [sam]
    visit.bridge.undo()
    visit.bridge.undo()
    assert record.is_untouched(visit.db, visit.session())
    assert all(tick.isChecked() for tick in said.facts.ticks.values())


def test_r12_their_words_stay_to_the_letter_and_figures_arrows_and_presses_set_where_they_are(
    visit: Visit, wait: Wait
) -> None:
    said = shown(visit)
    scale = said.theirs.now
    scale.take_focus()
    typed(visit, "7")
    assert (visit.session().rated_now, scale.buttons[6].hasFocus()) == (7, True)
    key(visit, Qt.Key.Key_Right)
    assert visit.session().rated_now == 8
    scale.buttons[7].click()
    assert visit.session().rated_now is None
    visit.bridge.undo()
    assert scale.value == 8
    key(visit, Qt.Key.Key_Delete)
    assert visit.session().rated_now is None
    assert [each.accessibleName() for each in scale.buttons][3] == "Where they are now: 4 of 10"
    words = "  “She’s…  like me”,  i think!! "
    said.theirs.next_step.insertPlainText(words)
    wait(lambda: visit.session().next_step == words)
    edit = said.general.edits[0]
    edit.insertPlainText(words)
    said.flush()
    assert [each.words for each in sessions.remarks(visit.db, visit.session_id)] == [words]


def test_a_worry_shows_the_services_own_line_and_a_parked_question_what_it_is_about(visit: Visit) -> None:
    said = shown(visit)
    before = visit.session()
    said.mine.safety.click()
    assert replace(visit.session(), safety_raised=False) == before
    assert any("has not laid down yet whom to turn to" in each for each in texts(said.mine.whom))
    with visit.bridge.change("Lay it down") as db:
        service.keep(db, replace(service.get(db), safety_line="The duty desk", safety_number="01632 960 001"))
    assert {"The duty desk", "01632 960 001"} <= set(texts(said.mine.whom))
    visit.bridge.undo()
    visit.bridge.undo()
    assert not said.mine.whom.isVisible()
    assert visit.session() == before
    item = supervision.new(visit.session_id, visit.picks()[0].id, "What did he need?")
    with visit.house.library.change("Park", undoable=False) as db:
        supervision.add(db, item)
    question = said.mine.questions[item.id]
    assert question.line.text() == "What did he need?"
    assert "Takes turns" in texts(question)
    assert not question.answer.isVisible()
    question.done.click()
    type_into(question.answer, "He was hungry; I can wait longer.")
    said.mine.flush()
    told = supervision.get(visit.db, item.id)
    assert (told.is_done, told.answer) == (True, "He was hungry; I can wait longer.")
    visit.bridge.undo()
    visit.bridge.undo()
    assert supervision.get(visit.db, item.id) == item
    assert not question.answer.isVisible()
    question.away.click()
    assert said.mine.questions == {}
    visit.bridge.undo()
    assert list(said.mine.questions) == [item.id]


def test_r19_r21_the_next_filming_has_the_babys_age_on_it_and_each_field_says_who_may_read_it(visit: Visit) -> None:
    said = shown(visit)
    type_into(said.theirs.film_on.line, "4 June 2026")
    said.flush()
    assert "baby will be 17 weeks" in texts(said.theirs)
    said.theirs.film_on.line.setFocus()
    said.theirs.film_on.line.setText("soon")
    said.flush()
    assert visit.house.told[-1] == ("Write the day as 14/5/2026 or 14 May 2026.", True)
    assert visit.session().film_next_on == "2026-06-04"
    # R21: every free text says who may read it
    told = texts(said.theirs)
    assert "they may take it home" in told
    assert "only you" in told
    assert said.mine.chips["note"].text() == said.mine.chips["reflections"].text() == "Only you can read this"
    said.mine.chips["reflections"].choose("team")
    assert visit.session().reflections_for == "team"
    assert said.mine.reflections.accessibleName() == "How they reflected. Your team can read this too"
    visit.bridge.undo()
    assert visit.session().reflections_for == "worker"


def test_its_keys_go_there_and_back_and_say_that_it_is_whole(visit: Visit) -> None:
    page = visit.open()
    QTest.keyClick(page, Qt.Key.Key_F4)
    assert page.said.isVisible()
    assert not page.show_button.isVisible()
    type_into(page.said.theirs.next_step, "I wait")
    QTest.keyClick(page.said.theirs.next_step, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert visit.session().next_step == "I wait"
    recorded_at = visit.session().recorded_at
    assert recorded_at is not None
    assert day_of(recorded_at)
    page.said.again.click()
    assert visit.session().recorded_at is None
    QTest.keyClick(page, Qt.Key.Key_F4)
    assert page.script.isVisible()


def test_with_nothing_picked_there_is_still_a_record(house: House, short_film: Path) -> None:
    visit = Visit(house, short_film)
    said = shown(visit)
    assert any("Nothing was picked for this session" in each for each in texts(said))
    said.whole.click()
    assert visit.session().recorded_at is not None
