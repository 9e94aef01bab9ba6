"""The same report about several at once: what was written, what was refused, and the way to where that is mended."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.house import House, nameless
from tests.ui.reports.desk import Desk, Wait, press
from tests.ui.visit import Visit
from video_feedback.library import exports
from video_feedback_ui.reports.many_dialog import ALL, ManyDialog


@pytest.fixture
def desk(house: House, short_film: Path, other_film: Path, wait: Wait) -> Desk:
    """Rowan, who has agreed, and Hazel, who has not."""
    visit = Visit(house, short_film)
    house.film(house.family("Hazel"), other_film)
    desk = Desk(visit, wait)
    desk.kind("moments")
    desk.format("csv")
    return desk


def opened(desk: Desk) -> ManyDialog:
    QTest.keyClick(
        desk.maker.kinds.row("moments"),
        Qt.Key.Key_S,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    return desk.dialog(ManyDialog)


def test_those_of_all_families_and_the_one_that_is_refused_leads_to_its_place(
    desk: Desk, tmp_path: Path, wait: Wait
) -> None:
    desk.maker.kinds.row("moments").setFocus()
    dialog = opened(desk)
    assert nameless(dialog) == []
    assert [subject.words for subject in dialog.ticked] == ["Rowan: 14 May, Film of 14 May"]
    press(dialog.which.button(ALL))
    assert len(dialog.ticked) == 2
    item = dialog.list.item(1)
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=dialog.list.visualItemRect(item).center())
    assert len(dialog.ticked) == 1
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert len(dialog.ticked) == 2
    press(dialog.none)
    assert not dialog.do.isEnabled()
    dialog.seek.setText("hazel")
    press(dialog.all)
    assert [subject.words.split(":")[0] for subject in dialog.ticked] == ["Hazel"]
    dialog.seek.clear()
    press(dialog.all)
    (tmp_path / "there").mkdir()
    dialog.write_into(tmp_path / "there")
    assert not dialog.do.isEnabled()
    wait(lambda: dialog.outcome is not None)
    said = " | ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisibleTo(dialog))
    assert "1 report written into there" in said
    assert "Hazel: " in said
    (one,) = exports.every(desk.visit.db)
    assert (one.kind, one.format, Path(one.path).parent) == ("moments", "csv", tmp_path / "there")
    assert Path(one.path).read_text("utf-8-sig").splitlines()
    (go,) = [each for each in dialog.findChildren(QPushButton) if each.text() == "Go there"]
    press(go)
    assert desk.visit.window.place.endswith("/consent")


def test_once_stopped_what_was_written_stays_and_the_rest_is_told(
    desk: Desk, tmp_path: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.kind("session_record")
    for day in ("2026-06-11", "2026-06-18"):
        desk.visit.session_id = desk.visit.plan(day)
        desk.visit.pick(desk.visit.tag("fro.turns", 200, 1000))
    desk.visit.window.go("reports")
    desk.maker.show_many()
    dialog = desk.dialog(ManyDialog)
    assert len(dialog.ticked) == 3
    monkeypatch.setattr(dialog, "_show_share", lambda share: dialog.reject() if share >= 0.34 else None)
    dialog.write_into(tmp_path)
    wait(lambda: dialog.outcome is not None)
    assert dialog.outcome is not None
    assert dialog.isVisible()
    written = len(dialog.outcome.written)
    assert 0 < written < 3
    assert written + len(dialog.outcome.left) == 3
    assert len(list(tmp_path.glob("*.pdf"))) == len(exports.every(desk.visit.db)) == written
    assert list(tmp_path.glob(".*")) == []
    dialog.reject()
    assert not dialog.isVisible()
