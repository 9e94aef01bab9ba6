"""The record of what was done with the films: added to, never changed, each line sealed together with the one before.

A line holds ids and one of a few words, never a name, a note or a picture. Its seal is HMAC-SHA256, by a key of the
vault, of the line as JSON and of the seal before it: whoever alters a line, or takes one out, is found out by `verify`.
Lines cut off the end are found out by a `Head` that was kept elsewhere: backups and exports hold one. Who has the
vault's key can forge all of it: it is a record for honest people, and a check against damage.
"""

import hmac
import json
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from sqlite_utils import Database

from video_feedback.jobs import Progress
from video_feedback.library.instants import now
from video_feedback.words import tr

Act = Literal[
    "unlock",
    "failed unlock",
    "view",
    "present",
    "export",
    "worker-only codes",
    "consent",
    "erase",
    "backup",
    "restore",
    "worker added",
    "worker removed",
    "passphrase changed",
    "recovery code made",
    "worker renamed",
    "keyring on",
    "keyring off",
    "key file accepted",
    "key change cut short",
    "library locked",
]
ACTS: tuple[Act, ...] = get_args(Act)
LIBRARY = "library"
"""What a line is about that is about no one thing."""

_FIRST = bytes(32)
# What somebody typed has capitals, letters of other languages, marks and lines: nothing of it fits in here.
_WHAT = re.compile(r"library|audit|[a-z]+:[0-9A-Za-z_-]{1,64}")
_DETAIL = re.compile(r"[a-z0-9 .,:/=_-]{0,200}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_STEP = 200  # lines between two words on how far it is


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """`who` is the id of a worker (empty: not known), `what` an id or a place (`recording:ID`), `detail` a few words of
    ours or the SHA-256 of a file, never anything that was typed. `at` is an instant in UTC."""

    n: int
    at: str
    who: str
    act: Act
    what: str
    detail: str


@dataclass(frozen=True, slots=True)
class Sealed:
    line: Line
    seal: str


@dataclass(frozen=True, slots=True)
class Head:
    """The last line there was, and its seal: kept where the library is not, it tells whether lines were cut off."""

    n: int
    seal: str


@dataclass(frozen=True, slots=True)
class Broken:
    """The first line that is not as it was written; `says` what is wrong, in a sentence."""

    n: int
    says: str


def prepare(db: Database, key: bytes, who: str) -> None:
    """Let this connection seal lines: as an SQL function, so that the key is in nobody's hands. Once per connection."""

    def seal(text: str, before: bytes) -> bytes:
        return hmac.digest(key, text.encode() + before, "sha256")

    db.register_function(seal, name="audit_seal", deterministic=True)
    db.register_function(lambda: who, name="audit_who")


def write(db: Database, act: Act, what: str, detail: str = "") -> None:
    """Add a line, together with what it tells of: within the same `change`, or within `noting`.

    Raises ValueError for anything that is not an id or a word of ours: a mistake of the caller.
    """
    if act not in ACTS or not _WHAT.fullmatch(what) or not _DETAIL.fullmatch(detail):
        raise ValueError("the record of what was done holds ids and our own few words, nothing else")
    n, before = db.execute("SELECT n, mac FROM audit ORDER BY n DESC LIMIT 1").fetchone() or (0, _FIRST)
    who = db.execute("SELECT audit_who()").fetchone()[0]
    line = Line(n=n + 1, at=now(), who=who, act=act, what=what, detail=detail)
    db.execute(
        "INSERT INTO audit (n, at, who, act, what, detail, prev, mac) VALUES (?, ?, ?, ?, ?, ?, ?, audit_seal(?, ?))",
        [line.n, line.at, who, act, what, detail, before, _text(line), before],
    )


def unlocked(db: Database, wrong_tries: Sequence[str] = (), detail: str = "") -> None:
    """The lines of an unlocking: the wrong tries before it, with the instant of each, and itself."""
    failed_unlocks(db, wrong_tries)
    write(db, "unlock", LIBRARY, detail)


def failed_unlocks(db: Database, wrong_tries: Sequence[str]) -> None:
    """A line for each, with its instant: also of those at the door of a backup."""
    for instant in wrong_tries:
        write(db, "failed unlock", LIBRARY, instant)


def lines(
    db: Database,
    limit: int,
    *,
    before: int | None = None,
    what: str = "",
    acts: Collection[Act] = (),
    since: str = "",
    until: str = "",
) -> list[Line]:
    """The newest first; `before` goes on behind a line's number.

    `what` keeps to one thing, `acts` to some acts, `since` and `until` to the lines from one instant up to another.
    """
    wanted: list[tuple[str, object]] = [
        ("n < ?", before),
        ("what = ?", what),
        ("at >= ?", since),
        ("at < ?", until),
        ("act IN (SELECT value FROM json_each(?))", json.dumps(list(acts)) if acts else None),
    ]
    kept = [(clause, value) for clause, value in wanted if value not in (None, "")]
    where = " AND ".join(["1", *(clause for clause, _ in kept)])
    sql = f"SELECT n, at, who, act, what, detail FROM audit WHERE {where} ORDER BY n DESC LIMIT ?"
    return [_line(row) for row in db.execute(sql, [*(value for _, value in kept), limit]).fetchall()]


def has(db: Database, act: Act, what: str) -> bool:
    """Whether this was ever done with that thing."""
    return db.execute("SELECT 1 FROM audit WHERE what = ? AND act = ? LIMIT 1", [what, act]).fetchone() is not None


def every(db: Database) -> Iterator[Sealed]:
    """From the first line on."""
    for *fields, seal in db.execute("SELECT n, at, who, act, what, detail, mac FROM audit ORDER BY n"):
        yield Sealed(_line(fields), seal.hex())


def first_day(db: Database) -> str:
    """The instant of the first line; empty where there is none."""
    row = db.execute("SELECT at FROM audit ORDER BY n LIMIT 1").fetchone()
    return str(row[0]) if row else ""


def head(db: Database) -> Head:
    """The last line and its seal; number 0 where there is none yet."""
    n, seal = db.execute("SELECT n, mac FROM audit ORDER BY n DESC LIMIT 1").fetchone() or (0, _FIRST)
    return Head(n, seal.hex())


def verify(db: Database, *kept: Head, progress: Progress | None = None) -> Broken | None:
    """None if every line is as it was written, and the lines that `kept` heads tell of are still there; else the first
    that is not."""
    progress = progress or Progress()
    before, expected = _FIRST, 1
    heads = {one.n: one.seal for one in kept if one.n}
    count = db.execute("SELECT count(*) FROM audit").fetchone()[0]
    rows = db.execute("SELECT n, at, who, act, what, detail, prev, mac FROM audit ORDER BY n")
    for *fields, prev, mac in rows:
        line = _line(fields)
        if line.n > expected:
            return Broken(expected, tr("Line {expected} is missing.", expected=expected))
        if line.n < expected:
            return Broken(line.n, tr("Line {number} was put in: the record begins with line 1.", number=line.n))
        right = db.execute("SELECT audit_seal(?, ?)", [_text(line), before]).fetchone()[0]
        if prev != before or not hmac.compare_digest(right, mac):
            return Broken(line.n, tr("Line {number} is not as it was written.", number=line.n))
        if heads.get(line.n, mac.hex()) != mac.hex():
            return Broken(line.n, tr("Line {number} is another one than was kept elsewhere.", number=line.n))
        before, expected = mac, expected + 1
        if line.n % _STEP == 0:
            progress.at(line.n / max(1, count))
    if heads and max(heads) >= expected:
        return Broken(
            expected,
            tr("The lines from {expected} on are missing: there were {most}.", expected=expected, most=max(heads)),
        )
    return None


def _text(line: Line) -> str:
    return json.dumps([line.n, line.at, line.who, line.act, line.what, line.detail], ensure_ascii=False)


def _line(row: list[object] | tuple[object, ...]) -> Line:
    n, at, who, act, what, detail = row
    return Line(n=n, at=at, who=who, act=act, what=what, detail=detail)  # type: ignore[arg-type]  # as they were written
