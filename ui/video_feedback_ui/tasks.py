"""Jobs in the background. A job runs on a thread of its own; what it tells arrives on the window's."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from video_feedback.errors import Trouble
from video_feedback.jobs import Cancelled, Progress


class Task(QThread):
    """One job: a function that is called with a Progress. Its signals are emitted on the window's thread."""

    moved = Signal(float)
    done = Signal(object)
    failed = Signal(str)
    broke = Signal(object)
    over = Signal()

    def __init__(self, name: str, job: Callable[[Progress], Any], parent: QObject) -> None:
        super().__init__(parent)
        self.name = name
        self.is_quiet = False
        self.seen_at = ""  # the place that shows how far it is by itself
        self._job = job
        self._progress = Progress(self.moved.emit)

    def cancel(self) -> None:
        self._progress.cancel()

    def run(self) -> None:
        try:
            result = self._job(self._progress)
        except Cancelled:
            return
        except Trouble as trouble:
            self.failed.emit(str(trouble))
        except Exception as error:  # a mistake of ours: it belongs in the crash window, not lost on this thread
            self.broke.emit(error)
        else:
            self.done.emit(result)


class Tasks(QObject):
    """The jobs that are running. `started` lets the window show each with its progress and a way to cancel it."""

    started = Signal(object)  # Task
    ended = Signal(object)  # Task

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._running: list[Task] = []

    def start(
        self,
        name: str,
        job: Callable[[Progress], Any],
        then: Callable[[Any], None],
        failed: Callable[[str], None],
        *,
        moved: Callable[[float], Any] | None = None,
        ended: Callable[[], Any] | None = None,
        quiet: bool = False,
        seen_at: str = "",
    ) -> Task:
        """Run a job. `then` gets what it returns, `failed` one sentence of trouble; a cancelled job calls neither.

        `moved` is told how far it is, from 0 to 1, and `ended` is called last, however it went. A job may be over
        before this returns: what is connected to its signals only then may never be called.
        A `quiet` one is nobody's to wait for: it is not told of, and not among those that are `running`. One that is
        `seen_at` a place is not told of there: that place does it in its own way.
        """
        task = Task(name, job, self)
        task.is_quiet, task.seen_at = quiet, seen_at
        task.done.connect(then)
        task.failed.connect(failed)
        task.broke.connect(_raise)
        if moved is not None:
            task.moved.connect(moved)
        if ended is not None:
            task.over.connect(ended)
        # The only one: the task may be gone before its thread has told a second one of its end.
        task.finished.connect(lambda: self._over(task))
        self._running.append(task)
        if not quiet:
            self.started.emit(task)
        task.start()
        return task

    @property
    def running(self) -> tuple[Task, ...]:
        return tuple(task for task in self._running if not task.is_quiet)

    def stop_all(self) -> None:
        """Cancel every job and wait until it has cleaned up behind itself."""
        tasks = tuple(self._running)
        for task in tasks:
            task.cancel()
        for task in tasks:
            task.wait()
            self._end(task)

    def _over(self, task: Task) -> None:
        self._end(task)
        task.over.emit()

    def _end(self, task: Task) -> None:
        if task in self._running:
            self._running.remove(task)
            if not task.is_quiet:
                self.ended.emit(task)
            task.deleteLater()


def _raise(error: Exception) -> None:
    raise error
