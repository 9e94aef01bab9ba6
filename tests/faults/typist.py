"""Somebody types what a parent says, without rest, until the program is killed: `python -m tests.faults.typist FOLDER`.

Each letter is told once it is typed.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.keys import KEY
from video_feedback.library.library import Library
from video_feedback.settings import Settings
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.present.words_said import WordsSaid

EACH_MS = 40
SENTENCE = "She looks at me and then she waits, and I never saw that before. "


def main(folder: Path) -> None:
    app = QApplication([])
    bridge = Bridge(Settings())
    bridge.open(Library.open(folder, KEY))
    session_id = str(bridge.db.execute("SELECT id FROM sessions").fetchone()[0])
    words = WordsSaid(bridge, "What they say")
    words.show_words(session_id, None)
    bridge.changed.connect(lambda _: words.show_words(session_id, None))
    words.show()
    typed = 0

    def type_one() -> None:
        nonlocal typed
        words.edits[0].insertPlainText(SENTENCE[typed % len(SENTENCE)])
        typed += 1
        sys.stdout.write(f"{typed}\n")
        sys.stdout.flush()

    timer = QTimer()
    timer.timeout.connect(type_one)
    timer.start(EACH_MS)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
