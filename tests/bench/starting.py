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
from tests.keys import KEY

RUNS, MOMENTS = 5, 10_000

_SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from video_feedback.vault.keys import VaultKey
from video_feedback_ui.app import make
# The passphrase takes its time on purpose, and a person takes longer: so the key is at hand here.
app, window = make(Path(sys.argv[1]), key=VaultKey(bytes.fromhex(sys.stdin.readline())))
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
                [sys.executable, "-c", _SCRIPT, str(library)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=environment,
            ) as process:
                assert process.stdin is not None
                assert process.stdout is not None
                process.stdin.write(KEY.secret().hex().encode() + b"\n")
                process.stdin.flush()
                assert process.stdout.readline() == b"ready\n"
                taken.append(time.perf_counter() - began)
    return {"start_s": median(taken)}
