"""People and consent: the table, its form, taking back, films that stay closed, who is in view, and what is due."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from tests.ui.house import House, nameless
from tests.ui.visit import Visit
from video_feedback.consent import agreement, doors
from video_feedback.library import closing, consents, forms, holds, in_view, people, recordings, sessions
from video_feedback.library.instants import today
from video_feedback_schemas.records import Person
from video_feedback_ui.consent.due_dialog import DueDialog
from video_feedback_ui.consent.form import ConsentDialog
from video_feedback_ui.consent.hold_dialog import HoldDialog
from video_feedback_ui.consent.paper_form import FormView
from video_feedback_ui.consent.seen import SeenDialog
from video_feedback_ui.consent.tab import ConsentTab
from video_feedback_ui.consent.taking_back import TakeBackDialog
from video_feedback_ui.consent.together import TogetherDialog
from video_feedback_ui.erasing.dialog import EraseDialog
from video_feedback_ui.pages.family_page import FamilyPage
from video_feedback_ui.pages.reports_page import ReportsPage
from video_feedback_ui.parts.paper import Page
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    return Visit(house, short_film)


@pytest.fixture
def sam(visit: Visit) -> Person:
    return people.of_family(visit.db, visit.family.id)[1]


@pytest.fixture
def robin(visit: Visit) -> Person:
    return people.of_family(visit.db, visit.family.id)[0]


def tab(visit: Visit) -> ConsentTab:
    visit.window.go(f"family:{visit.family.id}/consent")
    page = visit.window.page("family")
    assert isinstance(page, FamilyPage)
    shown = page.tab("consent")
    assert isinstance(shown, ConsentTab)
    return shown


def dialog(visit: Visit, kind: type[D]) -> D:
    (made,) = [each for each in visit.window.findChildren(kind) if each.isVisible()]
    return made


def words_in(widget: QWidget) -> str:
    QApplication.processEvents()  # what is new in a layout is shown a moment later
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def take_back(visit: Visit, person: Person, giver: Person | None = None) -> None:
    with visit.bridge.change("Take back", place=f"family:{visit.family.id}/consent") as db:
        consents.withdraw(db, person.id, giver.id if giver else None, "feedback", today())


def test_the_table_says_each_state_in_words_and_is_worked_by_keys(
    visit: Visit, robin: Person, sam: Person, wait: Wait
) -> None:
    table = tab(visit).table
    assert nameless(tab(visit)) == []
    first = table.cells[robin.id, "feedback"]
    assert "Robin, feedback sessions. Sam: agreed" in first.accessibleName()
    assert "Not asked yet" in table.cells[sam.id, "team"].accessibleName()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    QTest.keyClick(table.cells[sam.id, "feedback"], Qt.Key.Key_Down)
    QTest.keyClick(table.cells[sam.id, "supervision"], Qt.Key.Key_Down)
    QTest.keyClick(table.cells[sam.id, "team"], Qt.Key.Key_Return)
    form = dialog(visit, ConsentDialog)
    assert nameless(form) == []
    assert form.until.day() is not None
    form.note.setPlainText("In her own words")
    form.accept()
    assert table.cells[sam.id, "team"].cell.state == "given"
    wait(lambda: visit.window.focusWidget() is table.cells[sam.id, "team"])
    (said,) = [each for each in consents.of_person(visit.db, sam.id) if each.purpose == "team"]
    assert (said.status, said.given_on, said.note, said.note_for) == ("given", today(), "In her own words", "team")
    visit.bridge.undo()
    assert table.cells[sam.id, "team"].cell.state == "nothing"


def test_a_form_is_attached_looked_at_and_kept_in_the_library_alone(visit: Visit, sam: Person, tmp_path: Path) -> None:
    pdf = Page("Form", 100, lambda painter: painter.drawRect(10, 10, 50, 50), doors.KEY_SHEET).as_pdf()
    paper, picture, no = tmp_path / "signed.jpg", tmp_path / "photo.pdf", tmp_path / "form.png"
    paper.write_bytes(pdf)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    assert image.save(str(picture), "PNG")  # type: ignore[call-overload]
    no.write_bytes(b"nothing of the kind")
    tab(visit).table.cells[sam.id, "research"].click()
    form = dialog(visit, ConsentDialog)
    form.form.take(no)
    assert "a PDF, a JPEG or a PNG" in form.trouble
    for path in (picture, paper):
        form.form.take(path)
        assert form.trouble == ""
        form.form.look.click()
        shown = dialog(visit, FormView)
        (page,) = [each for each in shown.findChildren(QLabel) if each.accessibleName().startswith("Page")]
        assert not page.pixmap().isNull()
        shown.accept()
    assert forms.count(visit.db) == 0  # it is in the library once it is written down
    form.accept()
    (kept,) = forms.of_family(visit.db, visit.family.id)
    assert forms.data(visit.db, kept.id) == pdf
    assert consents.of_person(visit.db, sam.id)[-1].form_id == kept.id
    visit.bridge.undo()
    visit.bridge.redo()
    assert consents.of_person(visit.db, sam.id)[-1].form_id == kept.id


def test_a_day_that_cannot_be_is_told_and_nothing_is_written(visit: Visit, sam: Person) -> None:
    tab(visit).table.cells[sam.id, "research"].click()
    form = dialog(visit, ConsentDialog)
    for day, until, trouble in (("", "", "on which day"), ("2 May 2026", "1 May 2026", "before it begins")):
        form.day.line.setText(day)
        form.until.line.setText(until)
        form.accept()
        assert trouble in form.trouble
    form.reject()
    assert [each.purpose for each in consents.of_person(visit.db, sam.id)] == ["feedback", "supervision", "family"]


def test_several_purposes_are_agreed_to_at_once_and_in_one_step(visit: Visit, robin: Person, sam: Person) -> None:
    shown = tab(visit)
    QTest.keyClick(visit.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    together = dialog(visit, TogetherDialog)
    assert nameless(together) == []
    for purpose, tick in together.what.items():
        tick.setChecked(purpose in ("training", "research"))
    together.accept()
    said = agreement.said_in(visit.db, visit.family.id)
    for person in (robin, sam):
        assert agreement.is_agreed(said, person, "training", today())
        assert agreement.is_agreed(said, person, "research", today())
        assert not agreement.is_agreed(said, person, "team", today())
    visit.bridge.undo()
    assert shown.table.cells[robin.id, "training"].cell.state == "nothing"


def test_taking_back_says_what_happens_and_the_film_is_seen_nowhere(visit: Visit, sam: Person) -> None:
    pick = visit.pick(visit.tag("fro.turns", 400, 1200))
    shown = tab(visit)
    assert not shown.closed.isVisible()
    shown.table.cells[sam.id, "feedback"].click()
    dialog(visit, ConsentDialog).take_back.click()
    back = dialog(visit, TakeBackDialog)
    assert f"“{visit.recording.title}” closes at once" in words_in(back)
    back.accept()
    assert shown.closed.isVisible()
    assert "Sam has taken back their agreement" in words_in(shown.closed)
    assert nameless(shown) == []
    assert [each.status for each in consents.of_person(visit.db, sam.id)][-1] == "withdrawn"
    visit.window.go(f"recording:{visit.recording.id}")
    bench = visit.window.page("prepare")
    assert isinstance(bench, PreparePage)
    assert bench.closed.isVisible()
    assert bench.recording is None
    assert bench.deck.film is None
    assert nameless(bench.closed) == []
    assert visit.window.place == f"recording:{visit.recording.id}"
    stills: list[QImage] = []
    from video_feedback_ui.stills import of  # noqa: PLC0415

    of(visit.bridge).want(visit.recording.id, pick.still_ms, 90, stills.append)
    assert [image.isNull() for image in stills] == [True]
    visit.open().present()
    assert visit.page.presenting.window is None
    assert "stays closed until you choose" in visit.house.told[-1][0]


def test_a_closed_film_is_held_and_the_hold_is_ended(visit: Visit, sam: Person) -> None:
    take_back(visit, sam)
    visit.window.go(f"recording:{visit.recording.id}")
    bench = visit.window.page("prepare")
    assert isinstance(bench, PreparePage)
    (hold,) = [each for each in bench.closed.findChildren(QWidget) if each.accessibleName().startswith("Hold…")]
    QTest.mouseClick(hold, Qt.MouseButton.LeftButton)
    asked = dialog(visit, HoldDialog)
    assert nameless(asked) == []
    asked.accept()
    assert "Say why" in asked.trouble
    asked.reason.setText("A complaint")
    asked.by_whom.setText("The manager")
    asked.accept()
    assert "by The manager: A complaint" in words_in(bench.closed)
    assert holds.of_recording(visit.db, visit.recording.id) is not None
    (end,) = [each for each in bench.closed.findChildren(QWidget) if each.accessibleName().startswith("End the hold")]
    QTest.mouseClick(end, Qt.MouseButton.LeftButton)
    assert holds.of_recording(visit.db, visit.recording.id) is None
    assert bench.closed.isVisible()
    with visit.bridge.change("Agree again") as db:
        consents.write(db, consents.new(sam.id, None, "feedback", "given", today()))
    assert not closing.is_closed(visit.db, visit.recording.id)
    assert not bench.closed.isVisible()
    assert bench.recording is not None


def test_an_agreement_taken_back_while_they_watch_leaves_the_calm_screen_alone(visit: Visit, sam: Person) -> None:
    visit.pick(visit.tag("fro.turns", 400, 1200))
    visit.show_parent()
    presenting = visit.page.presenting
    replay = presenting.replay
    assert replay is not None
    take_back(visit, sam)
    assert (replay.state, replay.film, replay.deck.film) == ("calm", None, None)
    for on in (replay.come_back, replay.next, replay.previous, replay.play, replay.stop):
        on()
        assert (replay.state, replay.film, replay.deck.film) == ("calm", None, None)
    assert "stays on the calm screen until you end it" in presenting.bar.words.text()


def test_an_agreement_that_ends_at_midnight_takes_the_film_away_as_it_goes_on(
    visit: Visit, sam: Person, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    for start in (400, 1200):
        visit.pick(visit.tag("fro.turns", start, start + 400))
    with visit.house.library.change("Until today", undoable=False) as db:
        consents.write(db, consents.new(sam.id, None, "feedback", "given", today(), expires_on=today()))
    visit.show_parent()
    presenting = visit.page.presenting
    replay = presenting.replay
    assert replay is not None
    QApplication.processEvents()
    assert presenting.is_on
    monkeypatch.setattr(doors, "today", lambda: "2999-01-01")
    replay.next()
    wait(lambda: replay.is_over)
    assert replay.state == "calm"


def test_who_is_in_view_is_said_by_one_press_or_name_by_name(visit: Visit, robin: Person) -> None:
    with visit.house.library.change("Nobody", undoable=False) as db:
        in_view.keep(db, visit.recording.id, [])
    visit.window.go(f"family:{visit.family.id}")
    page = visit.window.page("family")
    assert isinstance(page, FamilyPage)
    (card,) = page.films._cards.values()
    assert card.seen.press.text() == "Who is in view?"
    words, yes = card.seen.choices()[0]
    assert words == "Yes: Robin and Sam"
    assert callable(yes)
    yes()
    assert card.seen.press.text() == "In view: Robin and Sam"
    card.seen.press.click()
    chosen = dialog(visit, SeenDialog)
    assert nameless(chosen) == []
    for tick in chosen.ticks.values():
        tick.setChecked(False)
    chosen.accept()
    assert "Tick at least one" in chosen.trouble
    chosen.ticks[robin.id].setChecked(True)
    chosen.accept()
    assert card.seen.press.text() == "In view: Robin"
    visit.bridge.undo()
    visit.bridge.undo()
    assert in_view.of_recording(visit.db, visit.recording.id) == []


def test_what_is_due_is_ticked_held_put_off_or_erased_with_a_yes(visit: Visit, wait: Wait) -> None:
    with visit.house.library.change("A review", undoable=False) as db:
        for one in sessions.of_family(db, visit.family.id):
            db.execute("UPDATE sessions SET next_step = 'Wait' WHERE id = ?", [one.id])
    visit.window.go("families")
    families_page = visit.window.page("families")
    families_page.due.click()  # type: ignore[attr-defined]
    due = dialog(visit, DueDialog)
    assert nameless(due) == []
    assert due.chosen == [visit.recording.id]
    assert "its review was on 21 May 2026" in words_in(due)
    due.later.click()
    assert visit.bridge.settings.due_again > today()
    assert not families_page.due.isVisible()  # type: ignore[attr-defined]
    visit.bridge.keep(due_again="")
    due = DueDialog(visit.bridge, visit.window)
    due.open()
    due.ticks[visit.recording.id].setChecked(False)
    assert not due.do.isEnabled()
    due.ticks[visit.recording.id].setChecked(True)
    due.do.click()
    erase = dialog(visit, EraseDialog)
    assert recordings.every(visit.db)
    erase.sure.emit(erase._erasure, False)
    wait(lambda: any(words == "It is erased." for words, _ in visit.house.told))
    assert recordings.every(visit.db) == []


def test_with_nobody_written_down_it_says_what_to_do_first(house: House) -> None:
    from video_feedback.library import families  # noqa: PLC0415

    family = families.new("Hazel")
    with house.bridge.change("Add Hazel") as db:
        families.add(db, family)
    house.window.go(f"family:{family.id}/consent")
    page = house.window.page("family")
    assert isinstance(page, FamilyPage)
    shown = page.tab("consent")
    assert "Nobody is written down yet" in words_in(shown)
    assert nameless(shown) == []


def test_a_report_says_what_is_missing_and_leads_there(visit: Visit) -> None:
    visit.pick(visit.tag("fro.turns", 400, 1200))
    visit.window.go(f"reports:{visit.session_id}")
    page = visit.window.page("reports")
    assert isinstance(page, ReportsPage)
    maker = page.maker
    assert maker.choices.readers is not None
    maker.choices.readers.button("team").click()
    assert maker.report is not None
    maker.choices.purpose.setCurrentIndex(list(doors.TEAM_COPIES).index("training"))
    maker.choices.purpose.activated.emit(maker.choices.purpose.currentIndex())
    assert maker.report is None
    assert not maker.save.isEnabled()
    assert "has not agreed to “training others”" in words_in(page)
    maker.preview.where.click()
    assert visit.window.place == f"family:{visit.family.id}/consent"
