"""What a line of the record says in plain words. Names are looked up as it is shown, and are in no line themselves."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlite_utils import Database

from video_feedback.errors import NotFound
from video_feedback.library import audit, consents, families, people, places, recordings
from video_feedback.library.audit import Act, Line
from video_feedback.library.instants import day_text
from video_feedback.vault.key_file import Worker
from video_feedback.words import tr

KINDS: Mapping[str, tuple[Act, ...]] = {
    tr("Unlocking"): ("unlock", "failed unlock"),
    tr("Watching"): ("view",),
    tr("Showing"): ("present",),
    tr("Exports"): ("export", "worker-only codes"),
    tr("Consent and erasing"): ("consent", "erase"),
    tr("Backups"): ("backup", "restore"),
    tr("Passphrases"): (
        "library locked",
        "worker added",
        "worker renamed",
        "worker removed",
        "passphrase changed",
        "recovery code made",
        "keyring on",
        "keyring off",
        "key file accepted",
        "key change cut short",
    ),
}
"""What the record can be narrowed to."""

_READERS = {"worker": tr("yourself"), "team": tr("the team"), "parent": tr("the parent"), "manager": tr("a manager")}
_ERASED = {
    "recording": tr("a film that is erased now"),
    "session": tr("a session that is not there now"),
    "family": tr("a family that is not there now"),
    "person": tr("a person who is not there now"),
}
_A = {"recording": tr("A film"), "family": tr("A family"), "person": tr("A person"), "session": tr("A session")}
_HOW = {
    "taken back by undo": tr("taken back by undo"),
    "by undo": tr("by undo"),
    "done again": tr("done again"),
}
_GONE = tr("Somebody who opens it no longer")
_SAYS: Mapping[str, str] = {
    "unlock": tr("The library was unlocked"),
    "failed unlock": tr("A passphrase or code was tried that was not right"),
    "library locked": tr("The library was locked with a passphrase: it had none before"),
    "view": tr("{what} was opened"),
    "present": tr("{what} was shown in a session"),
    "worker-only codes": tr("{what}: moments for the worker’s own thinking went out with it"),
    "consent": tr("{what}: consent was written down"),
    "backup": tr("A backup was made"),
    "restore": tr("The library was brought back from a backup"),
    "worker added": tr("{what} was given a passphrase"),
    "worker removed": tr("{what}: the passphrase was taken away"),
    "passphrase changed": tr("{what}: the passphrase was changed"),
    "recovery code made": tr("A new recovery sheet was made: the old one opens nothing now"),
    "worker renamed": tr("{what}: the name was changed"),
    "keyring on": tr("A computer’s keyring opens the library for {what} from then on"),
    "keyring off": tr("No keyring opens the library from then on"),
    "key file accepted": tr("The list of who opens the library, changed outside the app, was taken as right"),
    "key change cut short": tr("A change of who opens the library was cut short before it was on record, and holds"),
}


_STATUS = {
    "given": tr("agreed to"),
    "refused": tr("said no to"),
    "withdrawn": tr("taken back"),
    "asked": tr("asked about"),
}


@dataclass(frozen=True, slots=True)
class Words:
    """`workers` are those who open the library today, by id. Names are looked up once."""

    db: Database
    workers: Mapping[str, Worker]
    _names: dict[str, str] = field(default_factory=dict)

    def who(self, line: Line) -> str:
        """Who did it, by name. Empty where it is not known: whoever unlocks is told of wrong tries, and did not make
        them."""
        return self._worker(line.who) if line.who and line.act != "failed unlock" else ""

    def says(self, line: Line) -> str:
        """A sentence without its full stop: `Rowan’s film “Bath” was shown in a session`."""
        what = self._name(line.what)
        match line.act:
            case "export":
                return self._exported(line, what)
            case "present" if line.what.startswith("session:"):
                return tr("{what} was begun, in the parent’s window", what=what)
            case "failed unlock" if line.detail:
                return tr("{act}, on {when}", act=_SAYS[line.act], when=_when(line.detail))
            case "consent" if line.detail:
                return _agreed(line, what, self._name)
            case "erase":
                kind = _A.get(line.what.partition(":")[0], tr("Something"))
                return (
                    tr("{kind} was erased, its words were kept", kind=kind)
                    if line.detail
                    else tr("{kind} was erased", kind=kind)
                )
            case _:  # an act of a later version says itself
                return _SAYS.get(line.act, line.act).format(what=what)

    def _exported(self, line: Line, what: str) -> str:
        kind, reader, *_ = [*line.detail.split(), "", ""]
        if line.what == "audit":
            return tr("This record was saved as {kind}", kind=kind.upper())
        if kind == "ics":
            return tr("{what}: its dates were saved as a calendar file", what=what)
        whom = tr(", for {reader}", reader=_READERS[reader]) if reader in _READERS else ""
        purpose = line.detail.split()[3] if reader == "team" and len(line.detail.split()) > 3 else ""
        whom += f": {consents.WORDS.get(purpose, purpose)}" if purpose else ""
        return tr("{what}: a report was saved as {kind}{whom}", what=what, kind=kind.upper(), whom=whom)

    def _name(self, what: str) -> str:
        if what not in self._names:
            found = self._looked_up(what)
            self._names[what] = found[:1].upper() + found[1:]
        return self._names[what]

    def _looked_up(self, what: str) -> str:
        kind, _, key = what.partition(":")
        if kind == "worker":
            return self._worker(key)
        try:
            if kind == "recording":
                recording = recordings.get(self.db, key)
                now = tr(", erased now,") if audit.has(self.db, "erase", what) else ""
                return tr(
                    "{reference}’s film “{title}”{now}",
                    reference=families.get(self.db, recording.family_id).reference,
                    title=recording.title,
                    now=now,
                )
            if kind == "person":
                return people.get(self.db, key).called
        except NotFound:
            return _ERASED[kind]
        called = places.called(self.db, what)
        return _ERASED.get(kind, called) if places.is_gone(what, called) else called

    def _worker(self, worker_id: str) -> str:
        worker = self.workers.get(worker_id)
        return worker.name if worker else _GONE


def _agreed(line: Line, what: str, name: Callable[[str], str]) -> str:
    """What was written down about an agreement, or about a film that is held."""
    if line.what.startswith("recording:"):
        held, _, how = line.detail.partition(", ")
        said = (
            tr("{what} is held no longer", what=what)
            if held == "hold ended"
            else tr("{what} is held until {day}", what=what, day=held.removeprefix("held until "))
        )
        return f"{said} ({_HOW.get(how, how)})" if how else said
    words, _, how = line.detail.partition(", ")
    purpose, status, *by = words.split()
    done = _STATUS.get(status, status)
    said = f"{what}: {consents.WORDS.get(purpose, purpose)}, {done}"
    said += tr(" by {name}", name=name(by[1])) if len(by) == 2 else ""
    return f"{said} ({_HOW.get(how, how)})" if how else said


def _when(instant: str) -> str:
    try:
        at = datetime.fromisoformat(instant).astimezone()
    except (ValueError, OverflowError, OSError):
        return instant  # wrong tries lie in a file that anybody can write
    return tr("{day} at {at}", day=day_text(at.date(), year=False), at=f"{at:%H:%M}")
