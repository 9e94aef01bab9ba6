"""The rehearsal: the same picks as in the visit, nothing of it written, and no way round an agreement."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.house import House, nameless
from tests.ui.visit import Visit
from video_feedback.feedback.stopwatch import Stopwatch
from video_feedback.library import audit, consents, people
from video_feedback_ui.sessions.rehearsal import Rehearsal

Wait = Callable[[Callable[[], bool]], None]
WRITTEN = ("sessions", "picks", "remarks", "happenings", "journal_steps")


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    visit = Visit(house, short_film)
    visit.pick(visit.tag("fro.turns", 200, 1000), say="She coos", ask="What do you see?", voice="I talk")
    visit.pick(visit.tag("gen.missed", 1000, 1200), say="Never shown")
    visit.pick(visit.tag("ans.space", 1200, 1800))
    return visit


def begun(visit: Visit) -> Rehearsal:
    visit.open()
    QTest.keyClick(visit.window, Qt.Key.Key_F7)
    made = visit.page.script.rehearsal
    assert made.isVisible()
    return made


def rows(visit: Visit) -> list[int]:
    return [visit.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in WRITTEN]


def test_it_goes_through_what_the_parent_will_see_and_writes_nothing(visit: Visit, wait: Wait) -> None:
    before = rows(visit)
    made = begun(visit)
    assert nameless(made) == []
    assert (made.number.text(), made.say.text(), made.ask.text()) == ("1 of 2", "She coos", "What do you see?")
    assert made.stage.words == "“I talk”"
    wait(lambda: made.stage._surface.isVisible())
    QTest.keyClick(made, Qt.Key.Key_Space)
    wait(lambda: made.replay is not None and made.replay.state == "held" and made.replay.is_at_end)
    assert made.play.text() == "Again"
    QTest.keyClick(made, Qt.Key.Key_Right)
    assert made.number.text() == "2 of 2"
    assert made.say.text().startswith("Nothing written.")
    assert made.stage.words == ""
    assert not made.next.isEnabled()
    QTest.keyClick(made, Qt.Key.Key_PageUp)
    assert made.number.text() == "1 of 2"
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert not made.is_on
    assert visit.page.script.body.isVisible()
    wait(lambda: len(audit.lines(visit.db, 9, acts=["view"])) == 1)
    assert audit.lines(visit.db, 9, acts=["present"]) == []
    assert rows(visit) == before


def test_the_time_is_counted_for_each_and_for_all() -> None:
    now = [100.0]
    watch = Stopwatch(lambda: now[0])
    watch.turn_to("a")
    now[0] += 2.5
    watch.turn_to("b")
    now[0] += 4
    watch.turn_to("a")
    now[0] += 1
    assert (watch.of_ms("a"), watch.of_ms("b"), watch.of_ms("c"), watch.whole_ms) == (3500, 4000, 0, 7500)


def test_the_timer_shows_on_the_page(visit: Visit) -> None:
    now = [0.0]
    made = visit.open().script.rehearsal
    made._clock = lambda: Stopwatch(lambda: now[0])
    made.begin(visit.session_id)
    now[0] = 65
    made._tick.timeout.emit()
    assert (made.this_time.text(), made.whole_time.text()) == ("1:05", "1:05")
    made.next.click()
    now[0] = 75
    made._tick.timeout.emit()
    assert (made.this_time.text(), made.whole_time.text()) == ("0:10", "1:15")
    made.end()
    assert not made._tick.isActive()


def test_space_is_for_the_button_one_stands_on(visit: Visit) -> None:
    made = begun(visit)
    made.next.setFocus()
    QTest.keyClick(made.next, Qt.Key.Key_Space)
    assert made.number.text() == "2 of 2"
    made.end_button.setFocus()
    QTest.keyClick(made.end_button, Qt.Key.Key_Space)
    assert not made.is_on
    assert visit.page.script.tools.rehearse.hasFocus()


def test_what_could_not_be_shown_is_not_rehearsed(visit: Visit) -> None:
    made = begun(visit)
    adult = next(each for each in people.of_family(visit.db, visit.family.id) if each.role == "adult")
    with visit.bridge.library.change("Take back", undoable=False) as db:
        consents.write(db, consents.new(adult.id, None, "feedback", "withdrawn", "2026-05-25"))
    assert not made.is_on
    assert visit.house.told[-1][1]
    visit.page.script.rehearse()
    assert not made.is_on
    assert visit.page.script.body.isVisible()
    assert "taken back" in visit.house.told[-1][0]


def test_a_step_taken_back_and_another_page_end_it(visit: Visit) -> None:
    with visit.bridge.change("Write", place=f"session:{visit.session_id}") as db:
        db.execute("UPDATE picks SET say = 'Later' WHERE say = 'She coos'")
    made = begun(visit)
    assert made.say.text() == "Later"
    visit.bridge.undo()
    assert not made.is_on
    assert any(words.startswith("The script is another one now") for words, _ in visit.house.told)
    made = begun(visit)
    visit.window.go("families")
    assert not made.is_on
    visit.page.script.rehearse()
    visit.page.present()
    assert not made.is_on
    visit.page.presenting.end()
