"""CSV: for a spreadsheet. One row for each thing told, by `kind`. For the worker: it holds codes and notes."""

import csv
import io
from collections.abc import Iterator

from video_feedback.exports.exporter import Exporter
from video_feedback.exports.summary import Summary
from video_feedback.jobs import Progress
from video_feedback.words import tr
from video_feedback_schemas.interchange import PickEntry, RecordingEntry, RemarkEntry
from video_feedback_schemas.times import clock_text

COLUMNS = (
    "kind",
    "id",
    "of",
    "recording",
    "start_ms",
    "end_ms",
    "start",
    "end",
    "code",
    "label",
    "group",
    "who",
    "day",
    "baby_age",
    "words",
    "read_by",
)
_FORMULA, _BREAKS = frozenset("=+-@＝＋－＠"), ("\t", "\r", "\n")
Row = dict[str, str | int | None]


def _bytes(content: Summary, progress: Progress) -> bytes:
    progress.at(0.0)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, restval="", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    for row in _rows(content):
        writer.writerow({name: disarmed(value) for name, value in row.items()})
    # With its mark, Excel reads UTF-8 as such; without, an é is broken.
    return text.getvalue().encode("utf-8-sig")


def disarmed(value: str | int | None) -> str:
    """A cell that no spreadsheet takes for a formula: what would be one is led by an apostrophe. Numbers stay."""
    if isinstance(value, int):
        return str(value)
    text = (value or "").replace("\0", "")
    # The first letter that is seen: before it, some programs leave out spaces, others what is no letter at all.
    first = next((letter for letter in text if letter.isprintable() and not letter.isspace()), "")
    return f"'{text}" if first in _FORMULA or text.startswith(_BREAKS) else text


def _rows(content: Summary) -> Iterator[Row]:
    file = content.file
    yield {
        "kind": "summary",
        "label": f"{file.format} {file.format_version}",
        "words": file.limits,
        "day": file.made_at,
    }
    yield {"kind": "family", "label": file.family}
    for person in file.people:
        yield {"kind": "person", "who": person.role}
    for recording in file.recordings:
        yield _recording(recording)
    for moment in file.moments:
        yield {
            "kind": "moment",
            "id": moment.id,
            "of": f"{moment.scheme} {moment.scheme_version}",
            "recording": moment.recording,
            **_times(moment.start_ms, moment.end_ms),
            "code": moment.code,
            "label": moment.label,
            "group": moment.group,
            "who": moment.who,
            "words": moment.note,
            "read_by": moment.note_for if moment.note else "",
        }
    yield from _session(content)


def _recording(entry: RecordingEntry) -> Row:
    return {
        "kind": "recording",
        "id": entry.id,
        "recording": entry.id,
        **_times(0, entry.duration_ms),
        "label": entry.title,
        "day": entry.filmed_at,
        "baby_age": entry.baby_age,
        "words": f"SHA-256 {entry.sha256}",
    }


def _session(content: Summary) -> Iterator[Row]:
    session = content.file.session
    if session is None:
        return
    about: Row = {"of": session.id, "day": session.held_on}
    yield {"kind": "session", "id": session.id, "day": session.held_on, "baby_age": session.baby_age}
    yield {**about, "kind": "theme", "words": session.theme}
    yield {**about, "kind": "question", "who": "parent", "words": session.question}
    for pick in session.picks:
        yield from _pick(pick)
    yield from (_remark(session.id, remark) for remark in session.remarks)
    yield {**about, "kind": "next_step", "who": "parent", "words": session.next_step}
    if session.note:
        yield {**about, "kind": "note", "words": session.note, "read_by": session.note_for}


def _pick(pick: PickEntry) -> Iterator[Row]:
    about: Row = {"of": pick.id, "recording": pick.recording, "label": pick.label}
    yield {**about, "kind": "pick", "id": pick.id, "of": pick.moment, **_times(pick.start_ms, pick.end_ms)}
    for kind, words, reader in (
        ("say", pick.say, "worker"),
        ("ask", pick.ask, "worker"),
        ("voice", pick.voice, "parent"),
    ):
        if words:
            yield {**about, "kind": kind, "words": words, "read_by": reader}
    yield from (_remark(pick.id, remark) for remark in pick.remarks)


def _remark(of: str, remark: RemarkEntry) -> Row:
    return {"kind": "remark", "of": of, "who": remark.speaker, "words": remark.words, "day": remark.said_at}


def _times(start_ms: int, end_ms: int | None) -> Row:
    return {
        "start_ms": start_ms,
        "end_ms": end_ms,
        "start": clock_text(start_ms, exact=True),
        "end": "" if end_ms is None else clock_text(end_ms, exact=True),
    }


exporter = Exporter(name="csv", says=tr("A table for a spreadsheet"), worker=_bytes)
