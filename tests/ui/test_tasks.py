"""A job in the background tells all that it is asked to, even one that is over at once."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QObject

from video_feedback.errors import LibraryTrouble
from video_feedback.jobs import Progress
from video_feedback_ui.tasks import Task, Tasks

Wait = Callable[[Callable[[], bool]], None]
_MANY = 300


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every job is over before the window has gone on."""
    really = Task.start

    def start(self: Task) -> None:
        really(self)
        assert self.wait(20_000)

    monkeypatch.setattr(Task, "start", start)


@pytest.mark.usefixtures("qapp", "at_once")
def test_what_is_over_at_once_has_told_all(wait: Wait) -> None:
    home, told = QObject(), list[object]()
    tasks = Tasks(home)

    def job(progress: Progress) -> str:
        progress.at(0.5)
        return "a result"

    tasks.start("A job", job, told.append, told.append, moved=told.append, ended=lambda: told.append("over"))
    wait(lambda: "over" in told)
    assert told == [0.5, "a result", "over"]
    assert not tasks.running


@pytest.mark.usefixtures("qapp", "at_once")
def test_what_fails_at_once_ends_too(wait: Wait) -> None:
    home, told = QObject(), list[object]()
    tasks = Tasks(home)

    def job(_: Progress) -> None:
        raise LibraryTrouble("No room.")

    tasks.start("A job", job, told.append, told.append, ended=lambda: told.append("over"))
    wait(lambda: "over" in told)
    assert told == ["No room.", "over"]


@pytest.mark.usefixtures("qapp")
def test_of_many_jobs_each_ends_whenever_its_thread_is_over(wait: Wait) -> None:
    """The window may hear of the end, and throw the job away, while the job's thread is still telling it."""
    home, over = QObject(), list[int]()
    tasks = Tasks(home)
    for number in range(_MANY):
        tasks.start("A job", lambda _: None, lambda _: None, lambda _: None, ended=partial(over.append, number))
        wait(lambda number=number: number in over)  # type: ignore[misc]
    assert over == list(range(_MANY))
