"""The process that looks through a film which may be hostile: `python -m video_feedback.media.probe_child`.

What it needs comes in by stdin, and what it finds goes out by stdout. It ends with whoever started it.
"""

import os
import threading
import time
import traceback
from dataclasses import fields
from pathlib import Path
from typing import IO

import msgspec

from video_feedback.errors import Trouble
from video_feedback.media.bounds import bind
from video_feedback.media.probe_messages import (
    NO_FACTS,
    Asked,
    Broke,
    Found,
    Message,
    Refused,
    Share,
    packed,
    receive,
    send,
)
from video_feedback.vault import process

_BETWEEN_SHARES_S = 0.05


def main() -> None:
    process.harden()
    process.shut_memory()  # the key of a film comes in
    # Whatever a library prints, it does not get between the messages.
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    data = receive(open(0, "rb", buffering=0, closefd=False))  # noqa: SIM115 (stdin stays open)
    if data is not None:
        asked = msgspec.msgpack.decode(data, type=Asked)
        bind(asked.bounds)
        threading.Thread(target=_end_with_parent, daemon=True).start()
        send(answers, packed(_answer(asked, answers)))
    # At once: there is nothing to tidy up that does not go with the process.
    os._exit(0)


def _end_with_parent() -> None:
    os.read(0, 1)  # nothing is written here any more, so this waits for its end
    os._exit(1)


def _answer(asked: Asked, answers: IO[bytes]) -> Message:
    # Large, and so only here: what they take counts, and the threads that they start are bound as well.
    from video_feedback.jobs import Progress  # noqa: PLC0415
    from video_feedback.media.probe import probe  # noqa: PLC0415
    from video_feedback.vault.box import Box, Damaged  # noqa: PLC0415

    path, told_at = Path(os.fsdecode(asked.path)), 0.0

    def tell(share: float) -> None:
        nonlocal told_at
        if (now := time.monotonic()) - told_at > _BETWEEN_SHARES_S:
            told_at = now
            send(answers, packed(Share(share)))

    try:
        film = probe(path if asked.key is None else Box(path, asked.key), Progress(tell))
    except Trouble as trouble:
        place = (trouble.segment, trouble.intact_bytes, trouble.resumes_at) if isinstance(trouble, Damaged) else None
        return Refused(type(trouble).__name__, str(trouble), place)
    except MemoryError:
        return Refused("NotAFilm", "")
    except Exception:  # a mistake of ours: it is raised again where the crash window takes it
        return Broke(traceback.format_exc())
    facts = {f.name: getattr(film, f.name) for f in fields(film) if f.name not in NO_FACTS}
    return Found(facts, film.frames.to_bytes())


if __name__ == "__main__":
    main()
