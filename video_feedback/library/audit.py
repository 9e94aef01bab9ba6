"""The record of what was done with the films: added to, never changed, each line sealed together with the one before.

A line holds ids and one of a few words, never a name, a note or a picture. Its seal is HMAC-SHA256, by a key of the
vault, of the line as JSON and of the seal before it: whoever alters a line, or takes one out, is found out by `verify`.
Lines cut off the end are found out by a `Head` that was kept elsewhere: backups and exports hold one. Who has the vault's
key can forge all of it: it is a record for honest people, and a check against damage.
"""

import hmac
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sqlite_utils import Database

from video_feedback.library.instants import now

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
    "library locked",
]
_FIRST = bytes(32)


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
    """Add a line, together with what it tells of: within the same `change`."""
    n, before = db.execute("SELECT n, mac FROM audit ORDER BY n DESC LIMIT 1").fetchone() or (0, _FIRST)
    who = db.execute("SELECT audit_who()").fetchone()[0]
    line = Line(n=n + 1, at=now(), who=who, act=act, what=what, detail=detail)
    db.execute(
        "INSERT INTO audit (n, at, who, act, what, detail, prev, mac) VALUES (?, ?, ?, ?, ?, ?, ?, audit_seal(?, ?))",
        [line.n, line.at, who, act, what, detail, before, _text(line), before],
    )


def lines(db: Database, limit: int, *, before: int | None = None, what: str = "") -> list[Line]:
    """The newest first; `before` goes on behind a line's number, `what` keeps to one thing."""
    where, values = ["1"], list[object]()
    if before is not None:
        where, values = [*where, "n < ?"], [*values, before]
    if what:
        where, values = [*where, "what = ?"], [*values, what]
    sql = f"SELECT n, at, who, act, what, detail FROM audit WHERE {' AND '.join(where)} ORDER BY n DESC LIMIT ?"
    return [_line(row) for row in db.execute(sql, [*values, limit]).fetchall()]


def every(db: Database) -> Iterator[Line]:
    """From the first line on."""
    for row in db.execute("SELECT n, at, who, act, what, detail FROM audit ORDER BY n"):
        yield _line(row)


def head(db: Database) -> Head:
    """The last line and its seal; number 0 where there is none yet."""
    n, seal = db.execute("SELECT n, mac FROM audit ORDER BY n DESC LIMIT 1").fetchone() or (0, _FIRST)
    return Head(n, seal.hex())


def verify(db: Database, *kept: Head) -> Broken | None:
    """None if every line is as it was written, and the lines that `kept` heads tell of are still there."""
    before, expected = _FIRST, 1
    heads = {one.n: one.seal for one in kept if one.n}
    rows = db.execute("SELECT n, at, who, act, what, detail, prev, mac FROM audit ORDER BY n").fetchall()
    for *fields, prev, mac in rows:
        line = _line(fields)
        if line.n != expected:
            return Broken(expected, f"Line {expected} is missing.")
        right = db.execute("SELECT audit_seal(?, ?)", [_text(line), before]).fetchone()[0]
        if prev != before or not hmac.compare_digest(right, mac) or heads.get(line.n, mac.hex()) != mac.hex():
            return Broken(line.n, f"Line {line.n} is not as it was written.")
        before, expected = mac, expected + 1
    if heads and max(heads) >= expected:
        return Broken(expected, f"The lines from {expected} on are missing: there were {max(heads)}.")
    return None


def _text(line: Line) -> str:
    return json.dumps([line.n, line.at, line.who, line.act, line.what, line.detail], ensure_ascii=False)


def _line(row: list[object] | tuple[object, ...]) -> Line:
    n, at, who, act, what, detail = row
    return Line(n=n, at=at, who=who, act=act, what=what, detail=detail)  # type: ignore[arg-type]  # as they were written
