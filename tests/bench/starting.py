"""From the command to a window that can be used, on a library of 10,000 moments: in a process of its own."""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.bench import workbench
from tests.bench.figures import Figures, some

RUNS, MOMENTS = 5, 10_000

_SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from video_feedback_ui.app import make
app, window = make(Path(sys.argv[1]))
window.show()
QTimer.singleShot(0, lambda: QTimer.singleShot(0, app.quit))
app.exec()
print("ready", flush=True)
window.close()
"""


def measure(folder: Path, share: float = 1.0) -> Figures:
    """Seconds until the first turn of the event loop after the window was painted, median of five."""
    taken = []
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with TemporaryDirectory() as scratch:
        library, _ = workbench.library_with(Path(scratch) / "small", workbench.film(folder), some(MOMENTS, share))
        for _ in range(some(RUNS, share, least=1)):
            began = time.perf_counter()
            with subprocess.Popen(
                [sys.executable, "-c", _SCRIPT, str(library)], stdout=subprocess.PIPE, env=environment
            ) as process:
                assert process.stdout is not None
                assert process.stdout.readline() == b"ready\n"
                taken.append(time.perf_counter() - began)
    return {"start_s": median(taken)}
