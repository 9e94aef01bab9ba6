"""BORIS, where it is installed: how long it takes to open the same events, from its own project file.

BORIS is a peer to measure against, in a process and a Python of its own; nothing of it is part of the app. It opens the
project and shows the list of the events ("view"): no film, no timeline.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

from sqlite_utils import Database

from video_feedback.library import moments, recordings
from video_feedback.library.codebook import Codebook

VARIABLE = "BORIS_PYTHON"
_OBSERVATION = "the film"

# Its player is left out: no film is played, and where libmpv is absent BORIS would not even be imported.
_SCRIPT = """
import sys, time, types
for name in ("boris.mpv2", "boris.mpv"):
    absent = sys.modules[name] = types.ModuleType(name)
    absent.sofile, absent.MPV, absent.MPV_VERSION, absent._mpv_client_api_version = "", object, "", tuple
project, sys.argv = sys.argv[1], ["boris", "-n", "-f"]
from boris import config, core, observation_operations, project_functions
qt = sys.modules[core.QMainWindow.__module__.replace("QtWidgets", "QtCore")]
app = core.QApplication(sys.argv)
window = core.MainWindow("ffmpeg")
window.show()
app.processEvents()
class Painted(qt.QObject):
    painted = False
    def eventFilter(self, watched, event):
        self.painted = self.painted or event.type() == qt.QEvent.Paint
        return False
mark = Painted()
window.tv_events.viewport().installEventFilter(mark)
began = time.perf_counter()
path, changed, opened, said = project_functions.open_project_json(project)
assert "error" not in opened, opened["error"]
window.load_project(path, changed, opened)
said = observation_operations.load_observation(window, OBSERVATION, config.VIEW)
assert not said, said
while not mark.painted:
    app.processEvents()
seconds = time.perf_counter() - began
assert window.tv_events.model().rowCount() == EVENTS, window.tv_events.model().rowCount()
print("opened", seconds, flush=True)
import os
os._exit(0)
"""


def python() -> str | None:
    """The Python that has BORIS: named by the environment, or behind the command `boris`. None if there is none."""
    if named := os.environ.get(VARIABLE):
        return named
    command = shutil.which("boris")
    first = Path(command).read_bytes().partition(b"\n")[0] if command else b""
    return first[2:].decode() if first.startswith(b"#!") and b"python" in first else None


def write(db: Database, recording_id: str, path: Path) -> Path:
    """The moments of a recording as a BORIS project, in its published JSON: a stretch is two events."""
    book, film = Codebook(db), recordings.get(db, recording_id)
    found = moments.of_recording(db, recording_id)
    codes = {moment.code_id: book.code(moment) for moment in found}
    events = [[at / 1000, moment.who, moment.code_id, "", moment.note, "NA"] for moment in found
              for at in (moment.start_ms, moment.end_ms) if at is not None]  # fmt: skip
    project = {
        "time_format": "hh:mm:ss",
        "project_date": "2026-05-14T10:00:00",
        "project_name": "Events",
        "project_description": "",
        "project_format_version": "7.0",
        "subjects_conf": {
            str(n): {"key": "", "name": who, "description": ""}
            for n, who in enumerate(sorted({moment.who for moment in found}))
        },
        "behaviors_conf": {
            str(n): {
                "type": "State event" if code.kind == "stretch" else "Point event",
                "key": code.key,
                "code": code.id,
                "description": code.label,
                "color": "",
                "category": "",
                "modifiers": "",
                "excluded": "",
                "coding map": "",
            }
            for n, code in enumerate(codes.values())
        },
        "behavioral_categories": [],
        "independent_variables": {},
        "coding_map": {},
        "behaviors_coding_map": [],
        "converters": {},
        "observations": {
            _OBSERVATION: {
                "type": "MEDIA",
                "file": {"1": ["film.mp4"]},
                "date": "2026-05-14T10:00:00",
                "description": "",
                "time offset": 0.0,
                "events": sorted(events, key=lambda event: event[0]),
                "observation time interval": [0, 0],
                "independent_variables": {},
                "close_behaviors_between_videos": False,
                "visualize_spectrogram": False,
                "visualize_waveform": False,
                "media_info": {
                    "length": {"film.mp4": film.duration_ms / 1000},
                    "fps": {"film.mp4": 25.0},
                    "hasVideo": {"film.mp4": True},
                    "hasAudio": {"film.mp4": True},
                    "offset": {"1": 0.0},
                },
            }
        },
    }
    path.write_text(json.dumps(project), encoding="utf-8")
    return path


def opened(project: Path) -> float:
    """Seconds from the file until the list of its events is painted, BORIS's window being there already."""
    events = json.loads(project.read_text("utf-8"))["observations"][_OBSERVATION]["events"]
    script = _SCRIPT.replace("OBSERVATION", repr(_OBSERVATION)).replace("EVENTS", str(len(events)))
    # Its settings lie in the home folder: it gets one of its own.
    told = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(project.parent)}
    for ours in ("PYTHONPATH", "VIRTUAL_ENV", "QT_PLUGIN_PATH"):
        told.pop(ours, None)
    command = [python() or "", "-c", script, str(project)]
    done = subprocess.run(command, env=told, capture_output=True, text=True, check=True, timeout=120)
    return float(done.stdout.rpartition("opened ")[2])
