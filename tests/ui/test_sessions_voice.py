"""The voice of the baby: in one or two languages, in the worker's words or the parent's. In a real window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from tests.ui.house import House
from tests.ui.visit import Visit, type_into
from video_feedback.feedback.parent_view import parent_view
from video_feedback.library import calm_plans
from video_feedback_ui.sessions.voice_field import VoiceLines, from_the_right

RIGHT = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    visit = Visit(house, short_film)
    visit.pick(visit.tag("fro.turns", 400, 1200))
    return visit


def speak(visit: Visit, **how: object) -> VoiceLines:
    with visit.house.library.change("Speak", undoable=False) as db:
        calm_plans.keep(db, replace(calm_plans.of_family(db, visit.family.id), **how))  # type: ignore[arg-type]
    return visit.open().script.cards[0].voices


def test_a_family_of_two_languages_has_two_lines_each_under_its_own_name(visit: Visit) -> None:
    voices = speak(visit)
    assert not voices.other.isVisible()
    voices = speak(visit, language="cy", second_language="ur")
    assert voices.other.isVisible()
    assert [line._tongue.text() for line in (voices.first, voices.other)] == ["Cymraeg", "اردو"]
    assert voices.other.layoutDirection() == RIGHT
    type_into(voices.first, "Helo")
    voices.other.insert("ماں")  # no key of QTest has these letters
    visit.page.script.flush()
    assert (visit.picks()[0].voice, visit.picks()[0].voice_other) == ("Helo", "ماں")
    captions = parent_view(visit.db, visit.session_id).showings[0].captions
    assert [(each.words, each.language) for each in captions] == [("Helo", "cy"), ("ماں", "ur")]
    visit.bridge.undo()
    assert visit.picks()[0].voice_other == ""


def test_a_line_runs_the_way_of_its_first_letter() -> None:
    assert from_the_right("“… ماں", "en")
    assert not from_the_right("12 Mama", "ur")
    assert from_the_right("", "ar")
    assert not from_the_right("", "")


def test_r12_the_parents_words_are_marked_as_theirs_and_stay_to_the_letter(visit: Visit) -> None:
    voices = speak(visit)
    type_into(voices.first, "  mam, ar  ben!! ")
    voices.whose["parent"].click()
    visit.page.script.flush()
    pick = visit.picks()[0]
    assert (pick.voice, pick.voice_by) == ("  mam, ar  ben!! ", "parent")
    assert voices.whose["parent"].isChecked()
    visit.bridge.undo()
    assert (visit.picks()[0].voice, visit.picks()[0].voice_by) == ("  mam, ar  ben!! ", "worker")
    assert voices.whose["worker"].isChecked()


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu offscreen neither rises nor grabs
def test_r12_what_the_parent_said_of_the_moment_can_be_the_babys_words(visit: Visit) -> None:
    voices = speak(visit)
    pick = visit.picks()[0]
    with visit.house.library.change("Write down", undoable=False) as db:
        for number, (speaker, words) in enumerate((("parent", "Her eyes say hello"), ("worker", "Mine"))):
            at = f"2026-05-21T10:0{number}:00Z"
            said = {"id": str(number), "session_id": pick.session_id, "pick_id": pick.id, "said_at": at}
            db.table("remarks").insert({**said, "speaker": speaker, "words": words})
    voices.whose["parent"].click()
    menu = next(each for each in voices.whose["parent"].findChildren(QMenu) if each.isVisible())
    assert [action.text() for action in menu.actions()] == ["Her eyes say hello", "Other words of theirs"]
    menu.actions()[0].trigger()
    menu.close()
    pick = visit.picks()[0]
    assert (pick.voice, pick.voice_by) == ("Her eyes say hello", "parent")
    assert voices.first.text() == "Her eyes say hello"
    visit.bridge.undo()
    assert (visit.picks()[0].voice, visit.picks()[0].voice_by) == ("", "worker")


def test_r01_words_that_are_not_shown_say_why_as_they_are_typed(visit: Visit) -> None:
    voices = speak(visit)
    type_into(voices.first, "I did it 3 times")
    why = voices._amiss[voices.first]
    assert why.isVisible()
    assert "figure" in why.text()
    assert voices.first.accessibleDescription() == why.text()
    voices.first.setText("I did it wrong")
    assert "may hurt" in why.text()
    voices.first.setText("I did it")
    assert not why.isVisible()
