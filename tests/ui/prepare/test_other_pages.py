"""What is done at the workbench costs the other pages nothing until they are looked at."""

import pytest

from video_feedback.library.library import Change
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.pages.sessions_page import SessionsPage
from video_feedback_ui.prepare.page import PreparePage
from video_feedback_ui.sessions import facts


def test_a_script_that_nobody_looks_at_gathers_no_moments_at_a_press(
    window: MainWindow, page: PreparePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page.desk is not None
    page.do.press(page.desk.scheme.codes[0].id)
    page.do.pick()
    page.to_script.click()
    sessions_page = window.page("sessions")
    assert isinstance(sessions_page, SessionsPage)
    script = sessions_page.script
    assert len(script.cards) == 1
    window.go("prepare")
    gathered: list[str] = []
    bin_of = facts.bin_of
    monkeypatch.setattr(facts, "bin_of", lambda db, family_id: gathered.append(family_id) or bin_of(db, family_id))
    changes: list[Change] = []
    window.bridge.changed.connect(changes.append)
    page.do.press(page.desk.scheme.codes[1].id)
    page.do.pick()
    assert changes
    assert gathered == []
    page.to_script.click()
    assert len(script.cards) == 2
    assert gathered
