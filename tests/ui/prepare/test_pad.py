"""Every scheme has a pad: its keys lie beside each other, inside it, and can be reached."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from video_feedback.library import schemes
from video_feedback_schemas.records import Scheme
from video_feedback_ui.prepare.code_key import LARGE_KEY, fitted
from video_feedback_ui.prepare.codes_card import CodesCard
from video_feedback_ui.prepare.pad import Pad
from video_feedback_ui.prepare.page import PreparePage
from video_feedback_ui.theme import BODY

SHIPPED = {scheme.id: scheme for scheme in schemes.shipped()}
CTRL = Qt.KeyboardModifier.ControlModifier


def keyed(keys: list[str]) -> Scheme:
    """The everyday codes with these keys, and none for those that are left."""
    scheme = SHIPPED[schemes.EVERYDAY]
    wanted = [*keys, *[""] * len(scheme.codes)]
    return replace(scheme, codes=tuple(replace(code, key=key) for code, key in zip(scheme.codes, wanted, strict=False)))


def rects(pad: Pad) -> list[QRect]:
    parts = [*pad._keys.values(), *([pad._fold] if pad._fold else [])]
    return [part.geometry() for part in parts if not part.isHidden()]


def lies_well(pad: Pad) -> bool:
    found = rects(pad)
    room = QRect(0, 0, pad.minimumWidth(), pad.minimumHeight())
    apart = not any(a.intersects(b) for i, a in enumerate(found) for b in found[:i])
    return bool(found) and apart and all(room.contains(rect) for rect in found)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("scheme", SHIPPED.values(), ids=list(SHIPPED))
def test_the_shipped_schemes_lie_well(qtbot: QtBot, scheme: Scheme, *, large: bool) -> None:
    pad = Pad()
    qtbot.addWidget(pad)
    pad.be_large(large)
    pad.show_scheme(scheme)
    assert lies_well(pad)
    pad.unfold(True)
    assert lies_well(pad)
    assert len(rects(pad)) == len(scheme.codes)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["", *"1234567890qwertyuiopasdfghjkl;zxcvbnm,./é"]), max_size=22), st.booleans())
def test_any_keys_lie_well_and_are_all_there(qtbot: QtBot, keys: list[str], large: bool) -> None:
    pad = Pad()
    qtbot.addWidget(pad)
    pad.be_large(large)
    pad.show_scheme(keyed(keys))
    pad.unfold(True)
    assert lies_well(pad)
    assert len(rects(pad)) == len(SHIPPED[schemes.EVERYDAY].codes)
    for key in filter(None, keys):
        code = pad.code_of_key(key)
        assert code is not None
        assert code.key == key


def test_codes_without_a_key_scroll_into_view(qtbot: QtBot) -> None:
    card = CodesCard()
    qtbot.addWidget(card)
    card.pad.show_scheme(keyed([]))
    card.resize(462, 402)
    card.show()
    (area,) = card.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    last = max(card.pad._keys.values(), key=lambda key: (not key.isHidden(), key.y()))
    area.ensureWidgetVisible(last)
    assert area.viewport().rect().contains(last.geometry().translated(card.pad.pos()))


def test_the_keys_of_a_finger_are_large_and_kept(page: PreparePage) -> None:
    QTest.keyClick(page, Qt.Key.Key_L, CTRL)
    assert page.bridge.settings.large_keys
    assert page.codes_card.large.isChecked()
    sizes = {(key.width(), key.height()) for key in page.pad._keys.values()}
    assert all(width >= 88 and height >= 72 for width, height in sizes)
    page.codes_card.large.click()
    assert not page.bridge.settings.large_keys
    assert {key.width() for key in page.pad._keys.values()} == {64}


def test_an_open_stretch_is_said_on_its_key(page: PreparePage) -> None:
    key = page.pad._keys["fro.turns"]
    QTest.keyClick(page, Qt.Key.Key_Z)
    assert key.accessibleName() == "Takes turns, key Z, To and fro, open"
    QTest.keyClick(page, Qt.Key.Key_Z)
    assert key.accessibleName() == "Takes turns, key Z, To and fro"


@pytest.mark.usefixtures("qtbot")
def test_on_a_large_key_a_long_label_is_smaller_before_it_is_cut() -> None:
    room = LARGE_KEY.width() - 18
    assert fitted("Gives space", room, is_large=True) == (BODY, ["Gives space"])
    for code in SHIPPED[schemes.EVERYDAY].codes:
        assert " ".join(fitted(code.label, room, is_large=True)[1]) == code.label
