"""What may be asked of a report, and who may read what in it (R21)."""

from collections.abc import Collection
from datetime import date

from video_feedback.errors import Trouble
from video_feedback.exports.report import Asked
from video_feedback.words import tr
from video_feedback_schemas.records import Reader

READERS: dict[Reader, str] = {"worker": tr("the worker"), "team": tr("the team"), "parent": tr("the parent")}
MAY_READ: dict[Reader, str] = {
    "worker": tr("the worker alone"),
    "team": tr("worker and team"),
    "parent": tr("the parent too"),
}
"""What stands beside a free text: who may read it."""


def check(asked: Asked, readers: Collection[Reader], *, for_research: bool = False) -> None:
    """Raises Trouble, in a sentence, for what this report cannot be."""
    if asked.reader not in readers:
        whom = tr(" or ").join(READERS[reader] for reader in readers)
        raise Trouble(tr("This report is made for {whom}, not for {reader}.", whom=whom, reader=READERS[asked.reader]))
    if asked.worker_only and asked.reader == "parent":
        raise Trouble(tr("What is for the worker’s own thinking is in nothing that a parent takes home."))
    if asked.worker_only and not asked.reason.strip():
        raise Trouble(
            tr("Say in a few words why what is for the worker’s own thinking is to go out. The reason is kept.")
        )
    if asked.purpose == "research" and not for_research:
        raise Trouble(
            tr("This report tells of days and of a family. For research there is the table of moments, without them.")
        )


def days(asked: Asked) -> tuple[str, str]:
    """From which day to which, as ISO texts that compare; open ends are the first day there is, and the last."""
    for day in (asked.from_day, asked.to_day):
        try:
            if day:
                date.fromisoformat(day)
        except ValueError as error:
            raise Trouble(tr("Write a day as 2026-05-21. “{day}” is none.", day=day)) from error
    if asked.from_day and asked.to_day and asked.from_day > asked.to_day:
        raise Trouble(tr("The first day lies behind the last. Turn them round."))
    return asked.from_day, asked.to_day or "9999-12-31"


def may_read(asked: Asked, note_for: Reader) -> bool:
    """Whether a free text for that reader goes into what was asked. One for the worker alone stays in the house, also
    in a copy for the worker, unless it was asked for with a reason."""
    if asked.reader == "parent":
        return note_for == "parent"
    return note_for in ("team", "parent") or asked.worker_only
