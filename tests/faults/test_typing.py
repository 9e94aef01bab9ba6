"""What is typed on the worker's side is there after the program was killed, also when nobody paused in typing."""

import subprocess
import sys
from pathlib import Path

from tests.faults.typist import EACH_MS, SENTENCE
from tests.keys import KEY
from video_feedback.feedback import picking
from video_feedback.library import families, sessions
from video_feedback.library.beside import reading
from video_feedback.library.library import Library

_LOST_AT_MOST_MS = 2500


def test_words_that_were_being_typed_outlive_a_kill(tmp_path: Path) -> None:
    folder, family = tmp_path / "library", families.new("Rowan")
    session = picking.new_session(family.id)
    with Library.create(folder, KEY) as library, library.change("Plan", undoable=False) as db:
        families.add(db, family)
        sessions.add(db, session)
    command = [sys.executable, "-m", "tests.faults.typist", str(folder)]
    wanted = _LOST_AT_MOST_MS // EACH_MS + 20
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        typed = 0
        while typed < wanted:
            typed = int(child.stdout.readline())
        child.kill()
    with reading(folder, KEY) as db:
        (remark,) = sessions.remarks(db, session.id)
    assert (SENTENCE * 5).startswith(remark.words)
    assert len(remark.words) >= 20
    assert remark.said_at
