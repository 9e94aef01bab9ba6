"""Chains on the workbench: tied by a key, drawn over the lanes, seen where they break, and mended."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from tests.ui.house import nameless
from video_feedback.library import chains
from video_feedback_schemas.records import Moment
from video_feedback_ui.prepare.page import PreparePage
from video_feedback_ui.theme import tokens
from video_feedback_ui.timeline import arcs

Wait = Callable[[Callable[[], bool]], None]
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def tag(page: PreparePage, code_id: str, start: int, end: int | None = None) -> Moment:
    assert page.desk is not None
    return page.desk.tag(code_id, start, end)


def tied(page: PreparePage) -> list[tuple[str | None, str | None, str | None]]:
    assert page.recording is not None
    found = chains.of_recording(page.bridge.db, page.recording.id)
    return [(chain.signal_id, chain.answer_id, chain.reaction_id) for chain in found]


def three(page: PreparePage) -> tuple[Moment, Moment, Moment]:
    """Tagged, and tied by the keys."""
    made = tag(page, "sig.reach", 1000), tag(page, "ans.answer", 2200), tag(page, "fro.turns", 4000, 6000)
    for moment in made[1:]:
        page.do.choose(moment.id)
        QTest.keyClick(page, Qt.Key.Key_T, ALT)
    return made


def inked(page: PreparePage, rect: QRect) -> int:
    """How many pixels of the timeline there have the colour of ink."""
    image = page.timeline.grab(rect).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return int(np.sum(np.frombuffer(image.constBits(), np.uint32) == QColor(tokens().ink).rgba()))


def between(page: PreparePage, one: Moment, other: Moment) -> QRect:
    """The part of the timeline between the lanes of two moments, where nothing but a line can be."""
    x1, x2 = (round(page.timeline.x_of(moment.start_ms)) for moment in (one, other))
    upper, lower = (page.timeline.rect_of(moment) for moment in (one, other))
    assert upper is not None
    assert lower is not None
    return QRect(x1 - 4, round(upper.bottom()) + 1, x2 - x1 + 4, round(lower.top() - upper.bottom()) - 2)


def choose_from_menu(page: PreparePage, words: str) -> None:
    next(then for said, then in page.tying.chip.choices() if said.startswith(words))()


def test_one_key_ties_the_chosen_moment_to_the_one_it_follows(page: PreparePage) -> None:
    signal, answer, turns = three(page)
    assert tied(page) == [(signal.id, answer.id, turns.id)]
    assert page.tying.chip.words.accessibleName() == "Chain: Reaches out, Answers the signal, Takes turns"
    assert page.tying.chip.soon.text() == "1.2 s"
    assert "1.2 s after the signal" in page.tying.chip.soon.accessibleName()
    assert nameless(page.tying.chip) == []
    assert page.bridge.library.undoable().name == "Tie Takes turns to Answers the signal"
    QTest.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert tied(page) == [(signal.id, answer.id, None)]
    assert page.tying.chip.isHidden()  # the third moment, which is chosen, is tied to nothing now
    QTest.keyClick(page, Qt.Key.Key_Z, CTRL | SHIFT)
    assert tied(page) == [(signal.id, answer.id, turns.id)]


def test_the_letter_alone_ties_where_no_code_has_it(page: PreparePage) -> None:
    page.use_scheme("signal-answer-reaction")
    tag(page, "sar.signal", 1000)
    page.do.choose(tag(page, "sar.answer", 2000).id)
    QTest.keyClick(page, Qt.Key.Key_T)
    assert len(tied(page)) == 1
    QTest.keyClick(page, Qt.Key.Key_T, SHIFT)
    assert tied(page) == []
    page.bridge.undo()
    assert len(tied(page)) == 1


def test_a_code_that_has_the_letter_goes_first(page: PreparePage) -> None:
    tag(page, "sig.reach", 0)
    page.do.choose(tag(page, "ans.answer", 0).id)
    QTest.keyClick(page, Qt.Key.Key_T)
    QTest.keyRelease(page, Qt.Key.Key_T)
    assert tied(page) == []
    assert len(page.timeline.lanes) == 3


def test_several_chosen_are_tied_in_order_of_time(page: PreparePage) -> None:
    late, early = tag(page, "fro.joy", 5000, 6000), tag(page, "fro.name", 1000)
    page.selection.set([late.id, early.id])
    QTest.keyClick(page, Qt.Key.Key_T, ALT)
    assert tied(page) == [(None, early.id, late.id)]
    QTest.keyClick(page, Qt.Key.Key_T, ALT | SHIFT)
    assert tied(page) == []


def test_what_cannot_be_tied_is_said(page: PreparePage) -> None:
    told: list[str] = []
    page.bridge.told.connect(lambda words, _: told.append(words))
    QTest.keyClick(page, Qt.Key.Key_T, ALT)
    page.do.choose(tag(page, "ans.answer", 2000).id)
    QTest.keyClick(page, Qt.Key.Key_T, ALT)
    QTest.keyClick(page, Qt.Key.Key_T, ALT | SHIFT)
    QTest.keyClick(page, Qt.Key.Key_Space, CTRL | SHIFT)
    assert [words.split(".")[0] for words in told] == [
        "Choose a moment first",
        "Nothing in the fifteen seconds before it fits",
        "This is in no chain",
        "Choose a moment that is tied to others, to play its chain",
    ]
    assert tied(page) == []


def test_the_chain_of_the_chosen_moment_is_drawn_and_others_are_faint(page: PreparePage) -> None:
    signal, answer, _ = three(page)
    page.do.choose(signal.id)
    page.do.seek(7900)
    where = between(page, signal, answer)
    assert inked(page, where) > 5
    page.selection.choose(None)
    assert inked(page, where) == 0
    assert page.tying.chip.isHidden()
    without = page.timeline.grab(where).toImage()
    page.bridge.undo()
    page.bridge.undo()
    assert page.timeline.grab(where).toImage() != without  # a faint line was there


def test_more_chains_in_view_than_one_can_read_are_not_drawn(
    page: PreparePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    signal, answer, _ = three(page)
    page.selection.choose(None)
    page.do.seek(7900)
    where = between(page, signal, answer)
    faint = page.timeline.grab(where).toImage()
    monkeypatch.setattr(arcs, "MOST_FAINT", 0)
    page.tying.refresh()
    assert page.timeline.grab(where).toImage() != faint


def test_the_chain_is_played_from_the_signal_to_the_end_of_what_came_next(page: PreparePage, wait: Wait) -> None:
    _, answer, _ = three(page)
    page.do.choose(answer.id)
    page.deck.set_rate(2.0)
    played: list[tuple[int, int]] = []
    as_it_is = page.deck.play_stretch
    page.deck.play_stretch = lambda start, end, **more: (played.append((start, end)), as_it_is(start, end, **more))[1]  # type: ignore[method-assign,assignment]
    QTest.keyClick(page, Qt.Key.Key_Space, CTRL | SHIFT)
    assert played == [(0, 6000)]  # a point is played with its two seconds before
    wait(lambda: page.deck.playing)
    page.deck.pause()
    choose_from_menu(page, "Play the chain")
    assert played == [(0, 6000)] * 2
    page.deck.pause()


def test_a_deleted_answer_is_missed_and_another_tied_in_by_the_button(page: PreparePage) -> None:
    signal, answer, turns = three(page)
    page.do.choose(answer.id)
    QTest.keyClick(page, Qt.Key.Key_Delete)
    page.do.choose(signal.id)
    chip = page.tying.chip
    assert tied(page) == [(signal.id, None, turns.id)]
    assert (chip.words.accessibleName(), chip.mend.text()) == (
        "This chain has no answer: tag it, then tie again",
        "Untie",
    )
    other = tag(page, "ans.lead", 2400, 3000)
    page.do.choose(signal.id)
    page.tying.show()
    assert chip.mend.text() == "Tie Follows baby’s lead"
    QTest.mouseClick(chip.mend, Qt.MouseButton.LeftButton)
    assert tied(page) == [(signal.id, other.id, turns.id)]
    assert chip.words.accessibleName().startswith("Chain: ")
    assert chip.mend.isHidden()
    for _ in range(3):
        page.bridge.undo()
    assert tied(page) == [(signal.id, answer.id, turns.id)]


def test_a_moment_moved_out_of_order_is_said_and_put_in_order(page: PreparePage) -> None:
    signal, answer, turns = three(page)
    page.do.choose(answer.id)
    assert page.desk is not None
    page.desk.edits.nudge([answer.id], "both", frames=75)
    chip = page.tying.chip
    assert (chip.words.accessibleName(), chip.mend.text()) == ("This chain is out of order", "Put in order")
    assert chip.soon.isHidden()
    QTest.mouseClick(chip.mend, Qt.MouseButton.LeftButton)
    assert tied(page) == [(signal.id, turns.id, answer.id)]
    page.bridge.undo()
    page.bridge.undo()
    assert tied(page) == [(signal.id, answer.id, turns.id)]
    assert chip.words.accessibleName() == "Chain: Reaches out, Answers the signal, Takes turns"


def test_a_whole_chain_is_untied_from_its_menu(page: PreparePage) -> None:
    three(page)
    choose_from_menu(page, "Untie")
    assert tied(page) == []
    assert page.tying.chip.isHidden()
    page.bridge.undo()
    assert len(tied(page)) == 1


def test_another_film_has_chains_of_its_own(page: PreparePage) -> None:
    three(page)
    page.deck.close()
    assert page.tying.chain is None
    assert page.tying.arcs._chains == []
