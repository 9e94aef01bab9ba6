"""The workbench takes a new version of its scheme, and what is tagged keeps its words."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.house import House
from video_feedback.library import moments, schemes
from video_feedback_ui.pages.schemes_page import SchemesPage
from video_feedback_ui.prepare.page import PreparePage


@pytest.fixture
def bench(house: House, short_film: Path, wait: Callable[[Callable[[], bool]], None]) -> PreparePage:
    recording = house.film(house.family("Rowan"), short_film)
    house.window.go(f"recording:{recording.id}")
    bench = house.page("prepare")
    assert isinstance(bench, PreparePage)
    wait(lambda: not bench.surface.image().isNull())
    return bench


def test_the_codes_lead_to_their_scheme_and_back_with_the_new_words_on_the_pad(
    house: House, bench: PreparePage, wait: Callable[[Callable[[], bool]], None]
) -> None:
    QTest.keyClicks(bench, "1")
    bench.codes_card.change_asked.emit()
    page = house.page("schemes")
    assert isinstance(page, SchemesPage)
    page.do.edit_code("sig.reach", "label", "Says hello")
    QTest.mouseClick(page.use, Qt.MouseButton.LeftButton)
    wait(lambda: not bench.surface.image().isNull())
    assert bench.pad.code_of_key("1").label == "Says hello"
    QTest.keyClicks(bench, "1")
    tagged = moments.of_recording(house.db, bench.recording.id)
    assert sorted(moment.scheme_version for moment in tagged) == [1, 2]
    words = {m.scheme_version: bench.timeline.lanes.code_of(m).label for m in tagged}
    assert words == {1: "Reaches out", 2: "Says hello"}


def test_a_version_that_comes_or_goes_while_the_bench_is_open_is_taken_at_once(
    house: House, bench: PreparePage
) -> None:
    page = house.page("schemes")
    assert isinstance(page, SchemesPage)
    page.scheme_id = schemes.EVERYDAY
    page.do.edit_code("sig.reach", "key", "9")
    assert (bench.desk.scheme.version, bench.pad.code_of_key("9").id) == (2, "sig.reach")
    house.library.undo()
    assert (bench.desk.scheme.version, bench.pad.code_of_key("9")) == (1, None)
    own = page.do.editing.duplicate(bench.desk.scheme)
    bench.use_scheme(own.id)
    assert bench.desk.scheme == own
    house.library.undo()
    assert bench.desk.scheme.id == schemes.EVERYDAY


def test_settings_lead_to_the_schemes(house: House) -> None:
    house.window.go("settings")
    house.page("settings").schemes.click()
    assert house.page("schemes").isVisible()
