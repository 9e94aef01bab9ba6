"""The list of moments: narrowed and sorted by keys and mouse, and always with the same choice as the timeline."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.ui.prepare.test_tagging import tagged
from video_feedback.feedback import picking
from video_feedback.library import people
from video_feedback_schemas.ids import PersonId, new_id
from video_feedback_schemas.records import Moment, Person
from video_feedback_ui.prepare.page import PreparePage
from video_feedback_ui.theme import tokens
from video_feedback_ui.timeline.arrange import Arrangement

Wait = Callable[[Callable[[], bool]], None]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def film(page: PreparePage, wait: Wait) -> PreparePage:
    """A film with six moments."""
    assert page.desk is not None
    page.desk.coder = "Jo"
    page.desk.tag("sig.reach", 400, note="She smiles")
    page.desk.tag("fro.turns", 800, 2400, note="Élan, then quiet")
    page.desk.tag("ans.answer", 1200)
    page.desk.coder = "Kim"
    page.desk.tag("fro.turns", 3200, 4000)
    page.desk.tag("sig.reach", 4400, note="smiles again", reader="team")
    page.desk.tag("not.share", 5200, 6000)
    page.selection.choose(None)
    wait(lambda: page.moments_card.list.moments.rowCount() == 6)
    return page


def starts(page: PreparePage) -> list[int]:
    model = page.moments_card.list.moments
    return [model.moment(row).start_ms for row in range(model.rowCount())]


def chosen(page: PreparePage) -> list[int]:
    """When the chosen moments begin, the last one last; the list and the timeline agree."""
    model = page.moments_card.list.moments
    painted = {model.moment(row).id for row in range(model.rowCount()) if model._chosen & {model.moment(row).id}}
    listed = {model.moment(row).id for row in range(model.rowCount())}
    assert painted == set(page.selection.ids) & listed
    return [page.timeline.lanes.get(moment_id).start_ms for moment_id in page.selection.ids]  # type: ignore[union-attr]


def at_row(page: PreparePage, row: int) -> QPoint:
    shown = page.moments_card.list
    shown.scrollTo(shown.moments.index(row))
    return shown.visualRect(shown.moments.index(row)).center()


def click(page: PreparePage, row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(page.moments_card.list.viewport(), Qt.MouseButton.LeftButton, held, at_row(page, row))


def count(page: PreparePage) -> str:
    return page.moments_card._count.text()


def pressed(page: PreparePage, *path: str) -> None:
    """Choose from the menu of the filter line."""
    choices = page.moments_card.filter.choices()
    for words in path:
        choices = dict(choices)[words]  # type: ignore[arg-type,assignment]
    choices()  # type: ignore[operator]


def test_ctrl_f_finds_words_in_notes_and_codes_and_escape_shows_all_again(film: PreparePage) -> None:
    line = film.moments_card.filter
    assert line.isHidden()
    QTest.keyClick(film, Qt.Key.Key_F, CONTROL)
    assert line.words.hasFocus()
    QTest.keyClicks(line.words, "SMI")
    assert (starts(film), count(film)) == ([400, 4400], "2 of 6")
    QTest.keyClicks(line.words, " ag")
    assert starts(film) == [4400]
    line.words.setText("elan")
    assert starts(film) == [800]
    line.words.setText("turns")
    assert starts(film) == [800, 3200]
    QTest.keyClick(line.words, Qt.Key.Key_Escape)
    assert film.hasFocus()
    assert line.isHidden()
    assert (len(starts(film)), count(film)) == (6, "6")


def test_up_and_down_walk_what_is_listed(film: PreparePage) -> None:
    QTest.keyClick(film, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(film.moments_card.filter.words, "turns")
    QTest.keyClick(film.moments_card.filter.words, Qt.Key.Key_Return)
    assert film.hasFocus()
    assert chosen(film) == [800]
    QTest.keyClick(film, Qt.Key.Key_Down)
    assert chosen(film) == [3200]
    QTest.keyClick(film, Qt.Key.Key_Down)
    assert chosen(film) == [3200]
    QTest.keyClick(film, Qt.Key.Key_Up)
    assert chosen(film) == [800]


def test_nothing_found_is_said_with_the_way_back(film: PreparePage) -> None:
    card = film.moments_card
    QTest.keyClick(film, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(card.filter.words, "zebra")
    assert (starts(film), count(film)) == ([], "0 of 6")
    assert card._nothing.isVisible()
    assert not card.list.isVisible()
    assert card._none.text() == "None of the 6 moments is like this."
    QTest.mouseClick(card._show_all, Qt.MouseButton.LeftButton)
    assert len(starts(film)) == 6
    assert card.list.isVisible()
    assert not card._nothing.isVisible()


@pytest.mark.parametrize(
    ("path", "left"),
    [
        (("Code", "To and fro", "Takes turns"), [800, 3200]),
        (("Code", "Baby tells us", "All of Baby tells us"), [400, 4400]),
        (("Who", "Baby"), [400, 4400]),
        (("Tagged by", "By Jo"), [400, 800, 1200]),
        (("With a note",), [400, 800, 4400]),
    ],
)
def test_a_chip_says_what_else_a_moment_must_be(film: PreparePage, path: tuple[str, ...], left: list[int]) -> None:
    QTest.keyClick(film, Qt.Key.Key_F, CONTROL)
    pressed(film, *path)
    if path[-1] == "Baby":
        left = [m.start_ms for m in tagged(film) if m.who == "baby"]
    assert starts(film) == left
    (chip,) = film.moments_card.filter.chips()
    assert path[-1] in chip.accessibleName()
    assert chip.isVisible()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert len(starts(film)) == 6
    assert film.moments_card.filter.chips() == []


def test_picked_moments_and_those_of_a_visit_are_listed_as_they_are_picked(film: PreparePage) -> None:
    click(film, 1)
    QTest.keyClick(film, Qt.Key.Key_P)
    QTest.keyClick(film, Qt.Key.Key_F, CONTROL)
    pressed(film, "Picked")
    assert starts(film) == [800]
    film.moments_card.filter.clear()
    film.moments_card.turn_filter()
    (visit,) = dict(film.moments_card.filter.choices())["Picked for a visit"]  # type: ignore[misc]
    visit[1]()  # type: ignore[operator]
    assert starts(film) == [800]
    film.selection.choose(tagged(film)[3].id)
    film.do.pick()
    assert starts(film) == [800, 3200]
    film.bridge.undo()
    assert starts(film) == [800]
    film.bridge.undo()
    assert starts(film) == []


def test_a_named_person_can_be_looked_for(film: PreparePage) -> None:
    assert film.recording is not None
    anna = Person(id=PersonId(new_id()), family_id=film.recording.family_id, role="adult", called="Anna")
    with film.bridge.library.change("Add", undoable=False) as db:
        people.add(db, anna)
    assert film.desk is not None
    film.desk.edits.set_who([tagged(film)[2].id], "adult", anna.id)
    QTest.keyClick(film, Qt.Key.Key_F, CONTROL)
    pressed(film, "Who", "Anna")
    assert starts(film) == [1200]


def test_what_comes_goes_and_changes_is_followed_while_only_some_are_listed(film: PreparePage) -> None:
    assert film.desk is not None
    QTest.keyClick(film, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(film.moments_card.filter.words, "smiles")
    film.desk.tag("sig.reach", 2000, note="smiles as well")
    film.desk.tag("sig.reach", 2080, note="waits")
    assert (starts(film), count(film)) == ([400, 2000, 4400], "3 of 8")
    film.desk.edits.set_note(tagged(film)[0].id, "She waits", "worker")
    film.desk.edits.set_note(tagged(film)[1].id, "She smiles now", "worker")
    assert starts(film) == [800, 2000, 4400]
    film.desk.edits.nudge([moment.id for moment in tagged(film) if moment.note == "smiles as well"], "both", ms=4000)
    assert starts(film) == [800, 4400, 6000]
    film.desk.edits.remove([moment.id for moment in tagged(film) if "smiles" in moment.note][:2])
    assert starts(film) == [6000]
    for left in ([800, 4400, 6000], [800, 2000, 4400], [2000, 4400], [400, 2000, 4400], [400, 2000, 4400], [400, 4400]):
        film.bridge.undo()
        assert starts(film) == left


def test_the_list_is_sorted_by_code_length_and_who(film: PreparePage) -> None:
    card = film.moments_card
    assert starts(film) == [400, 800, 1200, 3200, 4400, 5200]
    card.sort_by("length")
    assert starts(film)[:3] == [800, 3200, 5200]
    card.sort_by("code")
    assert [film.timeline.lanes.code_of(card.list.moments.moment(row)).label for row in range(6)] == sorted(
        film.timeline.lanes.code_of(moment).label for moment in tagged(film)
    )
    click(film, 1)
    assert film.selection.ids == (card.list.moments.moment(1).id,)
    film.desk.tag("fro.turns", 40, 80)  # type: ignore[union-attr]
    assert len(starts(film)) == 7
    assert "by code" in card._sort.toolTip()
    film.bridge.undo()
    card.sort_by("time")
    assert starts(film) == sorted(starts(film))


def test_many_are_chosen_with_control_shift_and_by_dragging(film: PreparePage) -> None:
    shown = film.moments_card.list
    click(film, 1)
    assert chosen(film) == [800]
    click(film, 3, CONTROL)
    assert chosen(film) == [800, 3200]
    click(film, 1, CONTROL)
    assert chosen(film) == [3200]
    click(film, 0)
    click(film, 2, SHIFT)
    assert chosen(film) == [400, 800, 1200]
    click(film, 2)
    click(film, 0, SHIFT)
    assert chosen(film) == [1200, 800, 400]
    film.bridge.keep(list_stills=False)
    film.selection.choose(None)
    shown.scrollToTop()
    first, last = at_row(film, 0), at_row(film, 2)
    QTest.mousePress(shown.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(shown.viewport(), at_row(film, 1))
    QTest.mouseMove(shown.viewport(), last)
    QTest.mouseRelease(shown.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert chosen(film) == [400, 800, 1200]


def test_what_is_chosen_on_the_timeline_is_chosen_in_the_list(film: PreparePage) -> None:
    wanted = [moment.id for moment in tagged(film)][2:5]
    film.selection.set(wanted)
    assert chosen(film) == [1200, 3200, 4400]
    assert film.timeline.selected == frozenset(wanted) or set(film.selection.ids) == set(wanted)
    film.desk.edits.remove(wanted)  # type: ignore[union-attr]
    assert chosen(film) == []
    film.bridge.undo()
    assert len(starts(film)) == 6


def test_a_lane_that_is_left_out_is_passed_over(film: PreparePage) -> None:
    click(film, 0)
    lanes = film.timeline.lanes
    muted = lanes.lane_of(tagged(film)[1]).key
    lanes.arrange(Arrangement(quiet=frozenset({muted})))
    QTest.keyClick(film, Qt.Key.Key_Down)
    assert chosen(film) == [1200]
    QTest.keyClick(film, Qt.Key.Key_Down)
    assert chosen(film) == [4400]


def test_each_row_has_its_still_and_a_small_button_puts_them_away(film: PreparePage, wait: Wait) -> None:
    shown, key = film.moments_card.list, tagged(film)[0]

    def known() -> bool:
        shown.viewport().update()
        return (key.id, key.face_ms) in shown.stills._known  # type: ignore[union-attr]

    wait(known)
    image = shown.stills._known[key.id, key.face_ms]  # type: ignore[union-attr]
    assert image.height() == 30
    box = shown.visualRect(shown.moments.index(0))
    painted = shown.viewport().grab().toImage()
    assert painted.pixelColor(box.left() + 12, box.center().y()).name() != tokens().lane.lower()
    tall = shown.rowHeight(0)
    QTest.mouseClick(film.moments_card.stills_button, Qt.MouseButton.LeftButton)
    assert shown.rowHeight(0) == 28 < tall
    assert shown.stills is None
    assert film.bridge.settings.list_stills is False
    QTest.mouseClick(film.moments_card.stills_button, Qt.MouseButton.LeftButton)
    assert shown.rowHeight(0) == tall


def test_another_film_or_coming_back_lists_all(film: PreparePage, wait: Wait) -> None:
    QTest.keyClick(film, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(film.moments_card.filter.words, "zebra")
    film.bridge.asked_to_show.emit("families")
    film.bridge.asked_to_show.emit("prepare")
    wait(lambda: len(starts(film)) == 6)
    assert film.moments_card.filter.isHidden()


def test_the_model_keeps_to_qts_rules_however_it_is_narrowed(film: PreparePage) -> None:
    model: QAbstractItemModel = film.moments_card.list.moments
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert film.desk is not None
    for sort in ("code", "length", "who", "time"):
        film.moments_card.sort_by(sort)  # type: ignore[arg-type]
        film.moments_card.filter.words.setText("smiles")
        film.desk.tag("sig.reach", 2000, note="smiles as well")
        film.desk.edits.set_note(tagged(film)[0].id, "waits", "worker")
        film.selection.set([moment.id for moment in tagged(film)])
        film.do.pick()
        film.desk.edits.remove([moment.id for moment in tagged(film)][:3])
        for _ in range(4):
            film.bridge.undo()
        film.moments_card.filter.clear()
    assert model.rowCount() == 6
    tester.deleteLater()


def words_of(page: PreparePage, moment: Moment) -> str:
    row = page.moments_card.list.moments.row_of(moment.id)
    assert row is not None
    return str(page.moments_card.list.moments.index(row).data())


def test_a_row_says_for_a_screen_reader_what_it_shows(film: PreparePage) -> None:
    assert film.recording is not None
    first = tagged(film)[0]
    film.selection.choose(first.id)
    film.do.pick()
    assert picking.picks_to_come(film.bridge.db, film.recording.family_id)
    assert words_of(film, first) == "Reaches out, 0:00, with a note, picked, chosen"
