"""The workbench is made anew when its keys are others; what was before hears of nothing any more."""

from PySide6.QtCore import QCoreApplication, QEvent

from video_feedback.library import moments
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.prepare.page import PreparePage


def test_a_workbench_that_was_made_anew_leaves_nothing_behind_that_listens(
    window: MainWindow, page: PreparePage
) -> None:
    window.go("help")
    window.bridge.keep(keys={"step_on": ("F12",)})
    window.go("prepare")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    anew = window.page("prepare")
    assert isinstance(anew, PreparePage)
    assert anew is not page
    assert anew.desk is not None
    assert anew.recording is not None
    anew.do.press(anew.desk.scheme.codes[0].id)
    assert moments.count(window.bridge.db, anew.recording.id) == 1
    window.bridge.undo()
    assert moments.count(window.bridge.db, anew.recording.id) == 0
    window.bridge.keep(large_keys=True)
