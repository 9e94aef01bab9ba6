"""The pathway on the family's page: begun, read along the line, worked by mouse and keys, and taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.house import House, nameless
from tests.ui.mouse import Mouse
from video_feedback.library import audit, closures, families, pathways, people, service, stages, visits
from video_feedback.pathway import templates
from video_feedback_schemas.pathway_records import Stage
from video_feedback_schemas.records import Family
from video_feedback_ui.dialogs.family_dialog import FamilyDialog
from video_feedback_ui.pages.family_page import FamilyPage
from video_feedback_ui.parts.files import FileDialog
from video_feedback_ui.pathway.closures_card import ClosuresCard
from video_feedback_ui.pathway.step_dialog import StepDialog
from video_feedback_ui.pathway.tab import PathwayTab
from video_feedback_ui.pathway.templates_dialog import PathwaysDialog
from video_feedback_ui.pathway.visit_dialog import VisitDialog

Wait = Callable[[Callable[[], bool]], None]
TODAY = date.today()
BORN = TODAY - timedelta(weeks=14)


class Shown:
    """The tab of Rowan, whose baby is 14 weeks old."""

    def __init__(self, house: House, *, begun: bool = True) -> None:
        self.house, self.db = house, house.db
        self.family: Family = house.family("Rowan", born_on=BORN.isoformat(), due_on=BORN.isoformat())
        if begun:
            with house.library.change("Begin", undoable=False) as db:
                stages.begin(db, self.family.id, pathways.get(db, "oxford-slides"))
        house.window.resize(1366, 768)
        house.window.go(f"family:{self.family.id}/pathway")
        page = house.page("family")
        assert isinstance(page, FamilyPage)
        tab = page.tab("pathway")
        assert isinstance(tab, PathwayTab)
        self.tab = tab

    def stage(self, key: str) -> Stage:
        return next(each for each in stages.of_family(self.db, self.family.id) if each.key == key)

    def words(self) -> list[str]:
        QApplication.processEvents()
        return [each.text() for each in self.tab.findChildren(QLabel) if each.isVisible()]

    def go_to(self, key: str) -> None:
        """Along the line, by the arrow keys."""
        line = self.tab.line
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_Home)
        name = self.stage(key).name
        while not line.accessibleDescription().startswith(name):
            before = line.accessibleDescription()
            QTest.keyClick(line, Qt.Key.Key_Right)
            assert line.accessibleDescription() != before


@pytest.fixture
def shown(house: House) -> Shown:
    return Shown(house)


def test_a_family_begins_from_a_card_and_that_is_taken_back(house: House) -> None:
    shown = Shown(house, begun=False)
    tab = shown.tab
    cards = {card.pathway_id: card for card in tab.begin.cards}
    assert list(cards) == ["oxford-page", "oxford-slides", "empty"]
    assert not tab.begin.write_dates.isVisible()
    assert nameless(tab) == []
    cards["oxford-page"].setFocus()
    QTest.keyClick(cards["oxford-page"], Qt.Key.Key_Return)
    assert len(stages.of_family(shown.db, shown.family.id)) == 8
    assert tab.line.isVisible()
    assert not tab.begin.isVisible()
    house.bridge.undo()
    assert stages.of_family(shown.db, shown.family.id) == []
    assert tab.begin.isVisible()
    QTest.mouseClick(cards["empty"], Qt.MouseButton.LeftButton)
    dialog = tab.findChild(StepDialog)
    assert dialog is not None
    dialog.accept()
    assert dialog.trouble == "Give the step a name."
    dialog.name.setText("First film together")
    dialog.accept()
    assert [(each.name, each.rule) for each in stages.of_family(shown.db, shown.family.id)] == [
        ("First film together", "birth +2 months")
    ]
    assert tab.rows.isVisible()


def test_without_a_due_date_or_a_birth_it_says_where_to_write_it(house: House) -> None:
    family = house.family("Aspen", born_on=None)
    house.window.go(f"family:{family.id}/pathway")
    page = house.page("family")
    assert isinstance(page, FamilyPage)
    tab = page.tab("pathway")
    assert isinstance(tab, PathwayTab)
    assert tab.begin.write_dates.isVisible()
    tab.begin.write_dates.click()
    dialog = tab.findChild(FamilyDialog)
    assert dialog is not None
    dialog.babies[0].due.show_day(TODAY + timedelta(weeks=10))
    dialog.accept()
    assert not tab.begin.write_dates.isVisible()


def test_the_line_has_every_step_and_no_name_lies_on_another(shown: Shown) -> None:
    names = shown.tab.line.names
    assert len(names) == 11
    for at, one in enumerate(names):
        assert shown.tab.line.rect().contains(one), one
        assert not any(one.intersects(other) for other in names[at + 1 :])
    assert any(said.startswith("Baby is 14 weeks. ") and "Review 2 is in" in said for said in shown.words())
    assert "Done" in shown.words()
    assert nameless(shown.tab) == []


def test_along_the_line_the_words_follow_the_keys_and_the_mouse(shown: Shown) -> None:
    shown.go_to("review_4m")
    assert any(said.startswith("Review 2 · ") and "baby 17 weeks" in said for said in shown.words())
    shown.go_to("review_6m")
    assert shown.tab.line.accessibleDescription().startswith("Review 3 · ")
    at = shown.tab.line.place_of(shown.stage("decision_by").id)
    Mouse(shown.tab.line).move(QPointF(at))
    assert any(said.startswith("Decision · ") for said in shown.words())


def test_a_step_is_done_moved_renamed_made_a_review_and_taken_away(shown: Shown) -> None:
    card, line = shown.tab.card, shown.tab.line
    shown.go_to("review_2m")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert card.isVisible()
    assert card.stage_id == shown.stage("review_2m").id
    card.done.click()
    assert shown.stage("review_2m").done_on == TODAY.isoformat()
    assert card.isHidden()
    shown.house.bridge.undo()
    assert shown.stage("review_2m").done_on is None

    shown.tab.rows.opened.emit(shown.stage("review_4m").id)
    card.move_it.click()
    assert shown.house.told[-1] == ("Write down the day first.", True)
    to = TODAY + timedelta(days=30)
    card.move_to.show_day(to)
    card.because.setText("Sam is away")
    card.because.setFocus()
    QTest.keyClick(card.because, Qt.Key.Key_Return)
    assert (shown.stage("review_4m").moved_to, shown.stage("review_4m").moved_because) == (
        to.isoformat(),
        "Sam is away",
    )
    shown.tab.rows.opened.emit(shown.stage("review_4m").id)
    assert "Moved: Sam is away" in shown.words()
    card.back.click()
    assert shown.stage("review_4m").moved_to is None

    shown.tab.rows.opened.emit(shown.stage("decision_by").id)
    card.review.click()
    assert shown.stage("decision_by").is_review
    card.name.setFocus()
    card.name.setText("Decision made")
    QTest.keyClick(card.name, Qt.Key.Key_Tab)
    assert shown.stage("decision_by").name == "Decision made"
    assert nameless(card) == []
    card.remove.click()
    assert "decision_by" not in {each.key for each in stages.of_family(shown.db, shown.family.id)}
    shown.house.bridge.undo()
    assert shown.stage("decision_by").name == "Decision made"
    shown.tab.rows.opened.emit(shown.stage("icpc_by").id)
    card.remove.click()
    assert "counts from" in shown.house.told[-1][0]
    assert shown.stage("icpc_by")
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert card.isHidden()


def test_when_a_step_is_is_chosen_and_never_typed(shown: Shown) -> None:
    shown.tab.card.when_asked.emit(shown.stage("rcpc_first").id)
    dialog = shown.tab.findChild(StepDialog)
    assert dialog is not None
    assert dialog.or_when.isVisible()
    assert nameless(dialog) == []
    dialog.when.anchor.setCurrentIndex(dialog.when.anchor.findData("pregnancy"))
    dialog.when.weeks.setValue(39)
    dialog.when.days.setValue(3)
    dialog.or_when.number.setValue(15)
    dialog.accept()
    stage = shown.stage("rcpc_first")
    assert (stage.rule, stage.or_rule) == ("due 39w3d", "birth +15 working days")
    shown.house.bridge.undo()
    assert shown.stage("rcpc_first").rule == "stage:icpc_by +3 months"
    shown.tab.card.when_asked.emit(shown.stage("icpc_by").id)
    dialog = shown.tab.findChildren(StepDialog)[-1]
    dialog.when.anchor.setCurrentIndex(dialog.when.anchor.findData("stage:rcpc_first"))
    dialog.accept()
    assert "would wait for each other" in dialog.trouble
    dialog.reject()


def test_the_keys_of_the_page_work_wherever_the_focus_is(shown: Shown) -> None:
    window = shown.house.window
    QTest.qWaitForWindowActive(window)
    for key, kind in ((Qt.Key.Key_D, VisitDialog), (Qt.Key.Key_Return, StepDialog), (Qt.Key.Key_S, FileDialog)):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        (dialog,) = [each for each in shown.tab.findChildren(kind) if each.isVisible()]
        dialog.reject()
    window.go(f"family:{shown.family.id}")
    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert not [each for each in shown.tab.findChildren(VisitDialog) if each.isVisible()]


def test_a_visit_is_added_by_keys_changed_and_taken_away(shown: Shown) -> None:
    month = shown.tab.dates.month
    month.setFocus()
    QTest.keyClick(month, Qt.Key.Key_Right)
    assert shown.tab.dates.day == TODAY + timedelta(days=1)
    QTest.keyClick(month, Qt.Key.Key_Return)
    dialog = shown.tab.dates.findChild(VisitDialog)
    assert dialog is not None
    assert nameless(dialog) == []
    dialog.kind.setCurrentIndex(dialog.kind.findData("filming"))
    dialog.time.setText("half ten")
    dialog.accept()
    assert dialog.trouble.startswith("Write the time as")
    dialog.time.setText("10.30")
    dialog.note.field.setPlainText("Bring the blanket")
    dialog.note.chip.choose("parent")
    dialog.accept()
    (visit,) = visits.of_family(shown.db, shown.family.id)
    assert (visit.kind, visit.at_time, visit.note_for) == ("filming", "10:30", "parent")
    assert visit.on_day == (TODAY + timedelta(days=1)).isoformat()
    assert {"Filming", "10:30"} <= set(shown.words())
    assert "Filming" in month.accessibleDescription()

    entry = next(each for each in shown.tab.dates._entries if each.key == visit.id)
    shown.tab.dates.open_entry(entry)
    dialog = shown.tab.dates.findChildren(VisitDialog)[-1]
    dialog.status.button("missed").click()
    dialog.accept()
    assert visits.get(shown.db, visit.id).status == "missed"
    shown.tab.dates.open_entry(entry)
    shown.tab.dates.findChildren(VisitDialog)[-1].remove.click()
    assert visits.of_family(shown.db, shown.family.id) == []
    for _ in range(3):
        shown.house.bridge.undo()
    assert visits.of_family(shown.db, shown.family.id) == []
    shown.house.bridge.redo()
    assert visits.get(shown.db, visit.id) == visit


def test_r14_the_calendar_file_is_saved_and_goes_on_record(shown: Shown, tmp_path: Path, wait: Wait) -> None:
    path = tmp_path / "rowan.ics"
    shown.tab.deeds.save(path)
    wait(lambda: bool(shown.house.told))
    assert shown.house.told == [("The calendar is in rowan.ics.", False)]
    assert path.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    (line,) = audit.lines(shown.db, 9, acts=("export",))
    assert line.what == f"family:{shown.family.id}"


def test_a_paused_family_is_told_of_nothing(shown: Shown) -> None:
    assert "Waits" in shown.words()
    with shown.house.library.change("Pause") as db:
        families.edit(db, replace(shown.family, status="paused"))
    assert "Waits" not in shown.words()
    assert not any(said.startswith("Baby is") for said in shown.words())


def test_the_due_date_of_before_is_shown(shown: Shown) -> None:
    (baby,) = people.of_family(shown.db, shown.family.id)
    with shown.house.library.change("Scan", undoable=False) as db:
        people.edit(db, replace(baby, due_on=(BORN + timedelta(days=5)).isoformat()), due_because="Second scan")
    assert any(said.startswith("The due date was") and said.endswith(": Second scan.") for said in shown.words())


def test_the_pathways_to_begin_from_are_changed_and_families_keep_theirs(shown: Shown) -> None:
    dialog = PathwaysDialog(shown.house.bridge, shown.tab)
    dialog.open()
    assert nameless(dialog) == []
    before = stages.of_family(shown.db, shown.family.id)
    dialog.list.setCurrentRow(1)
    assert dialog.pathway.id == "oxford-slides"
    assert len(dialog.steps) == 11
    dialog._move(0, 1)
    assert [step.key for step in dialog.steps][:2] == ["prebirth_assessment", "referral"]
    dialog._remove(dialog.steps[0])
    dialog._remove(next(step for step in dialog.steps if step.key == "icpc_by"))
    assert "counts from" in dialog.trouble
    dialog.name.setText("Ours")
    dialog.name.editingFinished.emit()
    assert pathways.get(shown.db, "oxford-slides").name == "Ours"
    dialog.copy.click()
    assert dialog.pathway.name == "Ours (copy)"
    dialog.archive.click()
    assert dialog.archive.text() == "Bring back"
    assert "Ours (copy)" not in [each.name for each in pathways.every(shown.db)]
    dialog.add.click()
    step = dialog.findChild(StepDialog)
    assert step is not None
    step.name.setText("Look back")
    step.accept()
    assert dialog.steps[-1].key == "look_back"
    assert stages.of_family(shown.db, shown.family.id) == before
    for _ in range(6):
        shown.house.library.undo()
    assert len(templates.steps_of(pathways.get(shown.db, "oxford-slides"))) == 11
    dialog.accept()


def test_closed_days_are_written_down_and_taken_back(shown: Shown) -> None:
    card = ClosuresCard(shown.house.bridge)
    card.show()
    assert nameless(card) == []
    card.nation.button("SCT").click()
    assert service.get(shown.db).nation == "SCT"
    card.add.click()
    assert shown.house.told[-1] == ("Write down the day first.", True)
    card.day.line.setText("14/5/2026")
    card.called.setText("Training")
    card.add.click()
    assert [(each.on_day, each.called) for each in closures.every(shown.db)] == [("2026-05-14", "Training")]
    assert "Training" in [each.text() for each in card.findChildren(QLabel)]
    shown.house.library.undo()
    shown.house.library.undo()
    assert closures.every(shown.db) == []
    assert service.get(shown.db).nation == "ENG"
    card.close()
    card.deleteLater()
