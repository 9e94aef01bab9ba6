"""What is found in a library after a fault, held against what had been told before it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.faults.state import AT_ONCE, PASSPHRASES, State, places, state_of
from video_feedback.errors import Trouble
from video_feedback.library import audit, backups, proving
from video_feedback.library.check import check
from video_feedback.library.library import Library
from video_feedback.vault import key_file, sealed_file

_EDITS = ("tag", "move", "undo", "redo")
_AT_HOME = {"library.db", "library.db-wal", "library.db-shm", "library.lock", "media", "vault.json", "vault.tries"} | {
    "backups",
    ".vault.json.part",  # of a passphrase that was being changed: it is written over by the next one
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The last state that was told, and the deed that was begun after it (empty: none), with the film it may take."""

    state: State
    deed: str = ""
    film: str = ""
    deeds: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is wrong, a sentence each; empty is good news. `state` is what was found, None where nothing opened."""

    state: State | None
    recovered: str = ""
    broken: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def told_by(lines: Iterable[str], before: State) -> Told:
    """What the worker had told by then."""
    told = Told(state=before)
    for line in lines:
        said = json.loads(line)
        if "begins" in said:
            told = Told(state=told.state, deed=said["begins"], film=said["film"], deeds=told.deeds)
        elif "done" in said:
            state = State(**{**said["state"], "backups": tuple(said["state"]["backups"])})
            told = Told(state=state, deeds=told.deeds + 1)
    return told


def judge(folder: Path, code: str, told: Told) -> Verdict:
    """Open the library, as the next start of the app does, and look through all that is in it."""
    try:
        opened = key_file.unlock_with_code(folder, code)
        which = _opening((folder / sealed_file.NAME).read_bytes())
        with Library.open(folder, opened.key, opened.worker.id) as library:
            found = state_of(folder, library.db, which[0] if which else -1)
            library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            broken = [] if proving.is_sound(library.db) else ["The database is damaged."]
            broken += [fault.says for fault in check(library.db, library.media)]
            lines = audit.verify(library.db, audit.Head(told.state.audit_n, told.state.audit_seal))
            broken += [] if lines is None else [lines.says]
            broken += [f"{note}: {group}" for note, group in found.moments.items() if not _is_whole(group)]
            broken += [] if len(which) == 1 else [f"{len(which)} passphrases open it."]
            broken += _backups(folder, library)
            broken += [f"left behind: {path.name}" for path in folder.iterdir() if path.name not in _AT_HOME]
            recovered = library.recovered
    except Trouble as trouble:
        return Verdict(state=None, broken=(str(trouble),))
    return Verdict(state=found, recovered=recovered, broken=tuple(broken), lost=tuple(_lost(told, found)))


@cache
def _opening(key_file_bytes: bytes) -> list[int]:
    """Which passphrases open a key file: the same for the same file, and each try takes long on purpose."""
    file = sealed_file.parsed(key_file_bytes)
    slot = file.workers[0]
    keys = [slot.opened(slot.key(passphrase), file.vault) for passphrase in PASSPHRASES]
    return [n for n, key in enumerate(keys) if key is not None]


def _is_whole(group: str) -> bool:
    return int(group.split(maxsplit=1)[0]) == AT_ONCE


def _backups(folder: Path, library: Library) -> list[str]:
    """Whether every backup is whole."""
    vault, told = backups.vault_of(folder), []
    for place in places(folder):
        for backup in backups.of_vault(place, vault):
            # Of what was erased since, a backup in the library's own folder only holds the name.
            try:
                proving.prove(backup.folder, library.key, with_films=backup.holds_films, whole=True)
            except Trouble as trouble:
                told.append(str(trouble))
    return told


def _lost(told: Told, found: State) -> list[str]:
    """What had been told as done and is not there, or is there and was never begun."""
    before, lost = told.state, []
    unlike, gone, come = (
        found.unlike(before),
        before.films.keys() - found.films.keys(),
        found.films.keys() - before.films,
    )
    erased = told.deed == "erase" and gone == {told.film}
    # With a film go the moments of it, and no others: whose they were, the rows that are gone would tell.
    if unlike and not (erased and not unlike & found.moments.keys()) and not (told.deed in _EDITS and len(unlike) == 1):
        lost.append(f"{len(unlike)} groups of moments are not as they were told")
    if gone and not erased:
        lost.append("a film is gone")
    if come and not (told.deed == "import" and len(come) == 1):
        lost.append("a film has come that nobody brought")
    if found.passphrase != before.passphrase and told.deed != "passphrase":
        lost.append("it is the passphrase of before")
    if missing := {*before.backups} - {*found.backups}:
        lost.append(f"{len(missing)} backups are gone")
    return lost
