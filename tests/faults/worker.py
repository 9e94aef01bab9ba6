"""Somebody at work in a library, in a program that can be killed: each deed is told before it is done, and after.

Started once: each line it is given names a seed, and which of the passphrases opens the library, and a child of its
own works by it until it is killed. With `--once` this program itself does each of the deeds, and ends.
"""

import argparse
import json
import os
import random
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.faults.state import AT_ONCE, PASSPHRASES, State, places, state_of
from video_feedback.library import (
    backing_up,
    backups,
    connection,
    erasing,
    families,
    importing,
    keyholders,
    moments,
    recordings,
    schemes,
)
from video_feedback.library.library import Library
from video_feedback.media.probe import probe
from video_feedback.vault import key_file, passphrase
from video_feedback.vault.cost import QUICK
from video_feedback_schemas.ids import MomentId, RecordingId, new_id
from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import Ms

DEEDS = {"tag": 8, "move": 3, "undo": 4, "redo": 3, "import": 3, "back up": 2, "passphrase": 1, "erase": 1}
_MOST_FILMS = 6


def say(**words: object) -> None:
    os.write(1, (json.dumps(words) + "\n").encode())


class Worker:
    """At work in an open library. What is drawn by `chance` can be told from it."""

    def __init__(self, library: Library, opened: key_file.Opened, film: Path, passphrase: int, seed: int) -> None:
        self.library, self.opened, self.film, self.passphrase = library, opened, film, passphrase
        self.chance, self.count, self.seed = random.Random(seed), 0, seed
        assert library.folder is not None
        self.folder = library.folder
        self.deeds: dict[str, Callable[[], object]] = {
            "tag": self.tag,
            "move": self.move,
            "undo": library.undo,
            "redo": library.redo,
            "import": self.bring_in,
            "back up": self.back_up,
            "passphrase": self.change_passphrase,
            "erase": self.erase,
        }

    def state(self) -> State:
        return state_of(self.folder, self.library.db, self.passphrase)

    def work(self, deed: str) -> None:
        """Do one deed, and tell of it."""
        films = [one.id for one in recordings.every(self.library.db)]
        if (deed == "erase" and len(films) < 2) or (deed == "import" and len(films) >= _MOST_FILMS):
            deed = "erase" if deed == "import" else "tag"
        say(begins=deed, film=films[0])
        self.deeds[deed]()
        say(done=deed, state=self.state().told())

    def tag(self) -> None:
        self.count += 1
        recording = self.chance.choice(recordings.every(self.library.db))
        scheme = schemes.newest(self.library.db, schemes.EVERYDAY)
        code = self.chance.choice([code for code in scheme.codes if code.kind == "point"])
        with self.library.change(f"Tag {code.label}", place=f"recording:{recording.id}") as db:
            for _ in range(AT_ONCE):
                moment = Moment(
                    id=MomentId(new_id()),
                    recording_id=RecordingId(recording.id),
                    scheme_id=scheme.id,
                    scheme_version=scheme.version,
                    code_id=code.id,
                    start_ms=Ms(40 * self.chance.randrange(50)),
                    end_ms=None,
                    who=code.who,
                    note=f"note {self.seed} {self.count}",
                )
                moments.add(db, moment)

    def move(self) -> None:
        recording = self.chance.choice(recordings.every(self.library.db))
        every = moments.of_recording(self.library.db, recording.id)
        if not every:
            return
        note = self.chance.choice(every).note
        with self.library.change("Move", place=f"recording:{recording.id}") as db:
            for moment in every:
                if moment.note == note:
                    moments.edit(db, replace(moment, start_ms=Ms((moment.start_ms + 400) % 2000)))

    def bring_in(self) -> None:
        # A part of the file that no player looks into makes another film of it.
        film = self.film.with_name("another.mp4")
        film.write_bytes(self.film.read_bytes() + (24).to_bytes(4, "big") + b"free" + self.chance.randbytes(16))
        brought = importing.bring_in(film, self.library.media)
        with self.library.change("Bring in a film", undoable=False) as db:
            importing.record(db, brought, families.called(db, "Rowan").id)

    def back_up(self) -> None:
        place = self.chance.choice(places(self.folder))
        number = backups.next_number(self.library.db)
        made = backing_up.back_up(self.folder, self.library.key, place, number)
        with self.library.change("Back up", undoable=False) as db:
            backups.note(db, made)

    def change_passphrase(self) -> None:
        worker = key_file.workers(self.folder)[0].id
        keyholders.change_passphrase(self.library, self.opened, PASSPHRASES[1 - self.passphrase], worker)
        self.passphrase = 1 - self.passphrase

    def erase(self) -> None:
        first = recordings.every(self.library.db)[0]
        erasing.erase(self.library, erasing.planned(self.library.db, "recording", first.id))


def at_work(folder: Path, code: str, film: Path, seed: int, now: int, *, once: bool = False) -> None:
    """Do what DEEDS says in some order, again and again, or `once`.

    `now` is which of the passphrases opens the library: to try them takes long on purpose.
    """
    opened = key_file.unlock_with_code(folder, code)
    with Library.open(folder, opened.key, opened.worker.id) as library:
        worker = Worker(library, opened, film, now, seed)
        say(done="open", state=worker.state().told())
        while True:
            every = [deed for deed, times in DEEDS.items() for _ in range(times)]
            for deed in worker.chance.sample(every, len(every)):
                worker.work(deed)
            if once:
                return


def _numbers(line: str) -> tuple[int, int]:
    seed, now = line.split()
    return int(seed), int(now)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("film", type=Path)
    parser.add_argument("--once", action="store_true")
    parser.add_argument("--synchronous", default="FULL")
    asked = parser.parse_args()
    # What takes long and is a process of its own, or long on purpose, would get most of the kills.
    vars(importing)["probe_apart"] = probe
    vars(key_file)["calibrated"] = lambda: QUICK
    passphrase.strength(PASSPHRASES[0])
    pragmas = [pragma.replace("synchronous=FULL", f"synchronous={asked.synchronous}") for pragma in connection._PRAGMAS]
    vars(connection)["_PRAGMAS"] = pragmas
    code = sys.stdin.readline().strip()
    if asked.once:
        at_work(asked.folder, code, asked.film, *_numbers(sys.stdin.readline()), once=True)
        return
    for line in sys.stdin:
        child = os.fork()
        if not child:
            say(child=os.getpid())
            at_work(asked.folder, code, asked.film, *_numbers(line))
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            raise RuntimeError("the worker ended by itself")
        say(killed=child)


if __name__ == "__main__":
    main()
