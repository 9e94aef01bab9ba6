"""Wrong tries to unlock: how long the next one has to wait, and what is told once the right one has come.

They lie in `vault.tries` beside the key file, so a restart forgets nothing: instants and ids, never names or what was
typed. It slows down a child or a guesser at the keyboard, and never locks for good. It does not stop who copies the
folder: that is the work of the passphrase. Damage to the file, or its removal, costs the count and nothing else.
"""

import re
import time
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from video_feedback.library.instants import now
from video_feedback.vault import private_file

NAME = "vault.tries"
LONGEST_S = 30
_MOST = 1000  # what is kept of a night of guessing
_ID = re.compile("[0-9a-f]{16}|recovery")


class _Try(msgspec.Struct, frozen=True):
    at: Annotated[str, Meta(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
    worker: str


class _Tries(msgspec.Struct, frozen=True):
    """`since_ms` is when the present wait began, by this computer's clock. After `passed` of them came a right one."""

    version: Literal[1] = 1
    since_ms: int = 0
    passed: Annotated[int, Meta(ge=0)] = 0
    tries: tuple[_Try, ...] = ()


def waiting_s(folder: Path) -> float:
    """Seconds until the next try: 0 at first, then 1, 2, 4 … 30 after each wrong one."""
    found = _load(folder)
    wait_s = _wait_s(max(0, len(found.tries) - found.passed))
    gone_s = (_clock_ms() - found.since_ms) / 1000
    if wait_s and gone_s < 0:
        # The clock was put back. The wait begins again, once: else it would last until the clock has caught up.
        _save(folder, msgspec.structs.replace(found, since_ms=_clock_ms()))
        gone_s = 0
    return max(0.0, wait_s - gone_s)


def failed(folder: Path, worker_id: str) -> None:
    """Note a wrong try, of one of the ids of the key file or of `recovery`."""
    found = _load(folder)
    # A mistaken caller must not bring a name or a passphrase in here.
    tried = _Try(now(), worker_id if _ID.fullmatch(worker_id) else "")
    every = (*found.tries, tried)
    passed = max(0, found.passed - max(0, len(every) - _MOST))
    _save(folder, _Tries(since_ms=_clock_ms(), passed=passed, tries=every[-_MOST:]))


def passed(folder: Path) -> list[str]:
    """The right one came: nobody waits any more. Gives the instants of the wrong ones that are on no record yet, the
    last thousand at most."""
    found = _load(folder)
    if found.passed != len(found.tries):
        _save(folder, msgspec.structs.replace(found, passed=len(found.tries)))
    return [tried.at for tried in found.tries]


def noted(folder: Path) -> None:
    """They are on record now, and forgotten here."""
    with suppress(OSError):  # told again next time
        (folder / NAME).unlink(missing_ok=True)


def _wait_s(wrong: int) -> int:
    return min(LONGEST_S, 1 << min(wrong - 1, 10)) if wrong else 0


def _load(folder: Path) -> _Tries:
    try:
        return msgspec.json.decode((folder / NAME).read_bytes(), type=_Tries)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return _Tries()


def _save(folder: Path, tries: _Tries) -> None:
    with suppress(OSError):  # a full disk or a stick that is read only: the right passphrase still has to open it
        private_file.replace(folder / NAME, msgspec.json.encode(tries) + b"\n")


def _clock_ms() -> int:
    return time.time_ns() // 1_000_000
