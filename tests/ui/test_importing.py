"""Films come in by choosing or dropping them, one after the other, and are written down only when they are whole."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui import choosing
from tests.ui.house import House, nameless
from video_feedback.library import families, recordings
from video_feedback_ui import importing
from video_feedback_ui.dialogs.choose_family import ChooseFamily
from video_feedback_ui.dialogs.family_dialog import FamilyDialog

Wait = Callable[[Callable[[], bool]], None]


def drop(house: House, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(400, 300), *how)
    QApplication.sendEvent(house.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(house.window, QDropEvent(QPointF(400, 300), *how))


def test_films_dropped_on_a_family_are_its_films(house: House, short_film: Path, other_film: Path, wait: Wait) -> None:
    family = house.family("Rowan")
    house.window.go(f"family:{family.id}")
    drop(house, [short_film, other_film])
    wait(lambda: len(recordings.of_family(house.db, family.id)) == 2)
    wait(lambda: bool(house.told))
    assert house.told == [("2 films are in.", False)]
    assert len(list(house.library.media.iterdir())) == 2


def test_the_same_film_twice_is_said_so_and_kept_once(house: House, short_film: Path, wait: Wait) -> None:
    recording = house.film(house.family("Rowan"), short_film)
    hazel = house.family("Hazel")
    importing.of(house.bridge).bring([short_film], hazel.id)
    wait(lambda: bool(house.told))
    assert house.told == [(f"This film is in the library already: “{recording.title}” of Rowan.", True)]
    assert len(list(house.library.media.iterdir())) == 1


@pytest.mark.usefixtures("apart")
def test_what_is_no_film_is_told_and_the_next_one_still_comes_in(
    house: House, short_film: Path, tmp_path: Path, wait: Wait
) -> None:
    family = house.family("Rowan")
    (tmp_path / "list.txt").write_text("milk, bread")
    importing.of(house.bridge).bring([tmp_path / "list.txt", short_film], family.id)
    wait(lambda: len(house.told) == 2)
    assert house.told[0] == ("list.txt: There is only text in this file, and no film. Choose the video.", True)
    assert "is in Rowan." in house.told[1][0]


def test_at_the_end_every_file_that_did_not_come_in_is_named(
    house: House, short_film: Path, tmp_path: Path, wait: Wait
) -> None:
    family = house.family("Rowan")
    wrong = [tmp_path / f"list {number}.mp4" for number in range(6)]
    for path in wrong:
        path.write_text("milk, bread")
    importing.of(house.bridge).bring([*wrong, short_film], family.id)
    wait(lambda: len(house.told) == len(wrong) + 1)
    sentence, is_trouble = house.told[-1]
    lines = sentence.split("\n")
    assert is_trouble
    assert "is in Rowan." in lines[0]
    assert lines[1:5] == [told for told, _ in house.told[:4]]
    assert lines[5:] == ["And 2 more did not come in."]


def test_without_a_family_on_screen_it_is_asked_for(house: House, short_film: Path, wait: Wait) -> None:
    house.family("Hazel")
    rowan = house.family("Rowan")
    house.window.go("families")
    drop(house, [short_film])
    dialog = house.window.findChild(ChooseFamily)
    assert dialog is not None
    assert nameless(dialog) == []
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    wait(lambda: len(recordings.of_family(house.db, rowan.id)) == 1)


def test_without_any_family_the_first_is_made_on_the_way(house: House, short_film: Path, wait: Wait) -> None:
    importing.of(house.bridge).bring([short_film])
    dialog = house.window.findChild(FamilyDialog)
    assert dialog is not None
    dialog.reference.setText("Rowan")
    dialog.do.click()
    wait(lambda: len(recordings.every(house.db)) == 1)
    assert families.called(house.db, "Rowan")


@pytest.mark.usefixtures("apart")
def test_stopping_leaves_nothing_behind_and_drops_the_rest(
    house: House, short_film: Path, other_film: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    family = house.family("Rowan")
    real = importing.importing.bring_in

    def cancelled_on_the_way(source: Path, media: Path, progress: object) -> object:
        house.bridge.tasks.running[0].cancel()
        return real(source, media, progress)  # type: ignore[arg-type]

    monkeypatch.setattr(importing.importing, "bring_in", cancelled_on_the_way)
    importing.of(house.bridge).bring([short_film, other_film], family.id)
    wait(lambda: not house.bridge.tasks.running)
    assert recordings.every(house.db) == []
    assert list(house.library.media.iterdir()) == []
    monkeypatch.setattr(importing.importing, "bring_in", real)
    importing.of(house.bridge).bring([other_film], family.id)
    wait(lambda: len(recordings.every(house.db)) == 1)


def test_a_film_whose_family_is_taken_back_meanwhile_is_let_go_and_told(
    house: House, short_film: Path, wait: Wait
) -> None:
    family = house.family("Rowan")
    house.window.go(f"family:{family.id}")
    drop(house, [short_film])
    house.bridge.undo()
    wait(lambda: any(is_trouble for _, is_trouble in house.told))
    assert [sentence for sentence, is_trouble in house.told if is_trouble] == [
        "The family of this film was taken back meanwhile. Bring the film in again for another."
    ]
    assert list(house.library.media.iterdir()) == []


def test_an_import_is_no_step_to_undo(house: House, short_film: Path, wait: Wait) -> None:
    family = house.family("Rowan")
    importing.of(house.bridge).bring([short_film], family.id)
    wait(lambda: len(recordings.every(house.db)) == 1)
    step = house.library.undoable()
    assert step is not None
    assert step.name == "Add the family Rowan"


def test_the_key_of_import_opens_the_choice_of_files(house: House, short_film: Path, wait: Wait) -> None:
    family = house.family("Rowan")
    house.window.go(f"family:{family.id}")
    QTest.keyClick(house.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    choosing.answer(house.window, short_film)
    wait(lambda: len(recordings.of_family(house.db, family.id)) == 1)


@pytest.mark.usefixtures("apart")
def test_closing_the_library_in_the_middle_ends_the_import(house: House, short_film: Path) -> None:
    family = house.family("Rowan")
    importing.of(house.bridge).bring([short_film], family.id)
    house.bridge.close()
    QTest.qWait(50)
    assert house.told == []
