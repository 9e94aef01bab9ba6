"""The record of what was done, as a file: for a manager to keep, to read on, and to check the library against later.

It holds ids, our own few words, and the names of those who open the library; nothing of a family. Every line has its
seal in it, so a line that is altered, cut off or written anew afterwards is found by it.
"""

import csv
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from sqlite_utils import Database

from video_feedback import __version__
from video_feedback.errors import Trouble
from video_feedback.exports.csv import disarmed
from video_feedback.jobs import Progress
from video_feedback.library import audit
from video_feedback.library.audit import Head, Sealed
from video_feedback.library.instants import now
from video_feedback.vault.key_file import Worker
from video_feedback.words import tr
from video_feedback_schemas.interchange import AuditFile, AuditHead, AuditLine

FORMATS = ("csv", "json")
COLUMNS = ("kind", "n", "at", "who", "worker", "act", "what", "detail", "seal")
_FORMAT = "video-feedback-audit"
_MOST_BYTES = 256 << 20
_STEP = 200


class NoHead(Trouble):
    def __init__(self) -> None:
        super().__init__(
            tr(
                "This file keeps nothing to check against. Choose an export of what was done, or a backup’s "
                "manifest.json."
            )
        )


def render(db: Database, format_name: str, workers: Mapping[str, Worker], progress: Progress | None = None) -> bytes:
    """The bytes of the file, `csv` or `json`. `workers` are those who open the library, by id."""
    progress = progress or Progress()
    head = audit.head(db)
    lines = []
    for sealed in audit.every(db):
        lines.append(_entry(sealed, workers))
        if sealed.line.n % _STEP == 0:
            progress.at(sealed.line.n / max(1, head.n))
    file = AuditFile(
        format="video-feedback-audit",
        format_version=1,
        made_at=now(),
        made_with=f"Video Feedback {__version__}",
        head=AuditHead(n=head.n, seal=head.seal),
        lines=lines,
    )
    return _csv(file) if format_name == "csv" else msgspec.json.format(msgspec.json.encode(file), indent=1) + b"\n"


def heads(path: Path) -> list[Head]:
    """What a file keeps of the record: an export of it, as JSON or CSV, or a backup's manifest. Raises Trouble."""
    try:
        with path.open("rb") as file:
            text = file.read(_MOST_BYTES).decode("utf-8-sig", "replace")
    except OSError as error:
        raise Trouble(tr("The file to check against cannot be read. Choose it again.")) from error
    found = _of_csv(text) if text.lstrip().startswith(('"kind"', "kind")) else _of_json(text)
    if not found:
        raise NoHead
    return found


def _entry(sealed: Sealed, workers: Mapping[str, Worker]) -> AuditLine:
    line = sealed.line
    known = workers.get(line.who)
    return AuditLine(
        n=line.n,
        at=line.at,
        who=line.who,
        worker=known.name if known else "",
        act=line.act,
        what=line.what,
        detail=line.detail,
        seal=sealed.seal,
    )


def _csv(file: AuditFile) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, restval="", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    about = f"{file.format} {file.format_version}"
    writer.writerow({"kind": "audit", "n": file.head.n, "at": file.made_at, "what": about, "seal": file.head.seal})
    for line in file.lines:
        row = {name: disarmed(getattr(line, name)) for name in COLUMNS[1:]}
        writer.writerow({"kind": "line", **row})
    # With its mark, Excel reads UTF-8 as such.
    return text.getvalue().encode("utf-8-sig")


def _of_csv(text: str) -> list[Head]:
    csv.field_size_limit(1 << 20)
    rows = list(csv.DictReader(io.StringIO(text)))
    try:
        if not rows or rows[0]["kind"] != "audit" or not rows[0]["what"].startswith(f"{_FORMAT} "):
            return []
        return [Head(int(row["n"]), row["seal"].lower()) for row in rows]
    except (KeyError, TypeError, ValueError, AttributeError):
        return []


def _of_json(text: str) -> list[Head]:
    try:
        file: Any = msgspec.json.decode(text)
        match file:
            case {"format": "video-feedback-audit"}:
                exported = msgspec.convert(file, AuditFile)
                return [Head(exported.head.n, exported.head.seal), *(Head(one.n, one.seal) for one in exported.lines)]
            case {"audit_n": int(n), "audit_seal": str(seal)}:  # a backup's manifest
                return [Head(n, seal)]
            case _:
                return []
    except (msgspec.DecodeError, msgspec.ValidationError, RecursionError):
        return []
