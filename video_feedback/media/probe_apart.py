"""Look through a film in a process of its own, which is bound: a hostile film can do no more than be refused."""

import os
import queue
import subprocess
import sys
import threading
from dataclasses import fields
from pathlib import Path
from typing import IO, get_type_hints

import msgspec

from video_feedback.errors import FilmDamaged, FilmMissing, NotAFilm, Trouble
from video_feedback.jobs import Progress
from video_feedback.media.bounds import Bounds
from video_feedback.media.film import Film, Source
from video_feedback.media.frame_table import FrameTable
from video_feedback.media.probe_messages import (
    NO_FACTS,
    Asked,
    Broke,
    Found,
    Message,
    Refused,
    Share,
    receive,
    send,
    unpacked,
)
from video_feedback.vault import box
from video_feedback.words import tr

NOT_LOOKED_THROUGH = tr(
    "This film asks more of this computer than any film may, so it was left out. Copy it from the phone again; "
    "if that does not help, save it as MP4 with any converter, and choose that."
)
_NO_PROCESS = tr("This computer has no room left to look through a film. Close other programs, and try again.")
_POLL_S = 0.1
_LONGEST_SENTENCE = 500
# -P: nothing is imported from the folder where the app happens to have been started.
_COMMAND = (sys.executable, "-P", "-B", "-m", "video_feedback.media.probe_child")
# Each of their threads would take addresses for itself.
_FEW_ADDRESSES = {"OPENBLAS_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "2"}
_TROUBLES: dict[str, type[Trouble]] = {
    kind.__name__: kind
    for kind in (NotAFilm, FilmMissing, FilmDamaged, box.NotABox, box.NewerBox, box.OtherFilm, box.WrongKey)
}
_HINTS = get_type_hints(Film)
_Facts = msgspec.defstruct("_Facts", [(f.name, _HINTS[f.name]) for f in fields(Film) if f.name not in NO_FACTS])


class ProbeBroke(Exception):  # noqa: N818 (it is what the other process says)
    """A mistake of ours, made in the other process, as Python tells it."""


def probe_apart(source: Source, progress: Progress | None = None, bounds: Bounds | None = None) -> Film:
    """What `probe` gives and raises. A process that dies, is silent or wants too much is ended: NotAFilm.

    Nothing is left of it when this returns or raises, and it ends with this process.
    """
    path, key = (source, None) if isinstance(source, Path) else (source.path, source.key)
    bounds = bounds or Bounds.of_size(path.stat().st_size if path.is_file() else 0)
    progress = progress or Progress()
    answer = _ask(Asked(os.fsencode(path), key, bounds), progress)
    progress.at(1.0)
    match answer:
        case Found(facts, frames):
            try:
                said = msgspec.structs.asdict(msgspec.convert(facts, _Facts))
                return Film(source=source, frames=FrameTable.from_bytes(frames), **said)
            except (msgspec.ValidationError, ValueError) as error:
                raise NotAFilm(NOT_LOOKED_THROUGH) from error
        case Refused(kind, sentence, place):
            raise _trouble(kind, sentence, place)
        case Broke(told):
            raise ProbeBroke(told)
    raise NotAFilm(NOT_LOOKED_THROUGH)


def _trouble(kind: str, sentence: str, place: tuple[int, int, int] | None) -> Trouble:
    if place is not None:
        return box.Damaged(*place)
    return _TROUBLES.get(kind, NotAFilm)(sentence[:_LONGEST_SENTENCE] or NOT_LOOKED_THROUGH)


def _ask(asked: Asked, progress: Progress) -> Message | None:
    try:
        process = subprocess.Popen(
            _COMMAND,
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | _FEW_ADDRESSES,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise Trouble(_NO_PROCESS) from error
    assert process.stdin is not None
    assert process.stdout is not None
    heard: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
    listener = threading.Thread(target=_listen, args=(process.stdout, heard), daemon=True)
    with process.stdin, process.stdout:
        listener.start()
        try:
            send(process.stdin, msgspec.msgpack.encode(asked))
            return _last(heard, progress, asked.bounds.silent_s)
        except BrokenPipeError:
            return None
        finally:
            process.kill()
            process.wait()
            listener.join()


def _listen(to: IO[bytes], heard: "queue.SimpleQueue[bytes | None]") -> None:
    while (data := receive(to)) is not None:
        heard.put(data)
    heard.put(None)


def _last(heard: "queue.SimpleQueue[bytes | None]", progress: Progress, silent_s: float) -> Message | None:
    """What the process ends with; None if it just ends, falls silent, or says what is no message."""
    share, waits = 0.0, 0
    # Counted, not measured: while the laptop sleeps, so does the other process.
    while waits * _POLL_S < silent_s:
        progress.at(share)
        try:
            data = heard.get(timeout=_POLL_S)
        except queue.Empty:
            waits += 1
            continue
        try:
            message = None if data is None else unpacked(data)
        except msgspec.DecodeError:
            return None
        if not isinstance(message, Share):
            return message
        share, waits = message.share, 0
    return None
