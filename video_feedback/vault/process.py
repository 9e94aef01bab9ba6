"""The process that holds the keys: nothing of its memory, and no message with a name in it, is left behind by it."""

import ctypes
import faulthandler
import logging
import sys
import threading
import warnings
from types import TracebackType

from video_feedback import mistakes

_PR_SET_DUMPABLE = 4
_NO_ERROR_BOXES = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX: Windows then sends no report
_REPORT_WITHOUT_HEAP = 1  # WER_FAULT_REPORTING_FLAG_NOHEAP


def harden() -> None:
    """To be done first of all, by the window and by the command line: no core file, no names on the terminal.

    What runs in a child process does it too. Children of other programs inherit that they leave no core file.
    """
    _leave_no_core()
    _say_no_names()


def shut_memory() -> None:
    """Let no other program of this person read our memory, and no service take a picture of it when we crash (Linux).

    To be done before the first key is here. The window does it a moment after its start and not at once: the desktop
    looks into /proc to see who asks, and after this it would not tell whether it is light or dark.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _leave_no_core() -> None:
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(kernel.GetErrorMode() | _NO_ERROR_BOXES)
        kernel.WerSetFlags(_REPORT_WITHOUT_HEAP)
        if getattr(sys, "frozen", False):
            # By the name of the program: of a bare Python it would speak for all that run in it.
            ctypes.WinDLL("wer.dll").WerAddExcludedApplication(ctypes.c_wchar_p(sys.executable), False)
        return
    import resource  # noqa: PLC0415 (is not on Windows)

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def _say_no_names() -> None:
    if sys.stderr is not None:
        faulthandler.enable(sys.stderr)  # files and lines only
    sys.excepthook = _excepthook
    threading.excepthook = lambda met: None if met.exc_value is None else mistakes.tell(met.exc_value)
    sys.unraisablehook = lambda met: None if met.exc_value is None else mistakes.tell(met.exc_value)
    warnings.showwarning = mistakes.warn_briefly
    logging.getLogger().addHandler(logging.NullHandler())  # or libraries write to the terminal by themselves


def _excepthook(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, where)
    else:
        mistakes.tell(error)
