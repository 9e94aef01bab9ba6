"""Playing the tour: an application of its own, with settings and a library that nobody else uses."""

import os
import sys
from pathlib import Path

from video_feedback import settings
from video_feedback_ui import crash
from video_feedback_ui.app import make
from video_feedback_ui.pages.start_page import StartPage
from video_feedback_ui.theme import theme
from video_feedback_ui.tour.care import Care
from video_feedback_ui.tour.hand import Hand
from video_feedback_ui.tour.sixty import Sixty
from video_feedback_ui.tour.visit import Visit, player_words


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def play(folder: Path, scratch: Path) -> int:
    """Go through all steps. 0 if each did what it should, else 1 and a sentence on which did not."""
    os.environ[settings.FOLDER_VARIABLE] = str(scratch / "settings")
    app, window = make()
    crash.install()
    theme.choose("light")
    start = window.page("start")
    assert isinstance(start, StartPage)
    start.made_folder = scratch / "Made family"
    hand = Hand(app, folder, _say)
    visit = Visit(hand, window, folder)
    window.resize(1366, 768)
    window.show()
    hand.step(f"Video Feedback, a tour of a whole visit, playing with {player_words()}")
    try:
        for step in [*visit.steps(), *Care(visit).steps(), *Sixty(visit).steps()]:
            window.activateWindow()
            step()
    except (AssertionError, LookupError, TimeoutError) as stuck:
        hand.step(f"The tour ended early: {stuck}")
        hand.shot(window, "ended-early")
        return 1
    finally:
        window.close()
        app.processEvents()
    hand.step(f"Done. Pictures, reports, films and steps.log are in {folder}")
    return 0
