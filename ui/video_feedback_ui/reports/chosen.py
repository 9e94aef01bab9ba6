"""What is chosen on the page of reports. What cannot be had together is never chosen together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from video_feedback.exports.report import Asked, ReportKind
from video_feedback_schemas.consent_records import Purpose
from video_feedback_schemas.records import Reader
from video_feedback_ui.reports.subjects import Subject

TEAM_FIRST: Purpose = "supervision"
_ORDER = (
    "session_record", "visit_sheet", "family", "about_person", "keys", "strengths", "strengths_of_family", "keepsake",
    "progress", "moments", "moments_of_session", "moments_of_family",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """`about` is the id of what it tells of. `reason` lets in what is for the worker alone; empty: it stays out.

    `easy_read` None is as the family has it. Days are ISO; empty is from the first, to the last.
    `free_text` lets the notes for the team into a table for research.
    """

    kind: str
    family_id: str = ""
    about: str = ""
    reader: Reader = "worker"
    purpose: Purpose = TEAM_FIRST
    easy_read: bool | None = None
    from_day: str = ""
    to_day: str = ""
    free_text: bool = False
    format: str = "pdf"
    reason: str = ""

    @property
    def is_research(self) -> bool:
        return self.reader == "team" and self.purpose == "research"

    def says_the_same_as(self, other: "Chosen") -> bool:
        """Whether it is the same report, about the same, for the same reader: perhaps as another file."""
        mine, others = (
            (each.kind, each.family_id, each.about, each.reader, each.purpose, each.free_text) for each in (self, other)
        )
        return mine == others

    def asked(self) -> Asked:
        """What the engine is asked for."""
        return Asked(
            reader=self.reader,
            purpose=self.purpose if self.reader == "team" else None,
            worker_only=bool(self.reason),
            reason=self.reason,
            easy_read=self.easy_read if self.reader == "parent" else None,
            from_day=self.from_day,
            to_day=self.to_day,
            free_text=self.free_text and self.is_research,
        )


def settled(chosen: Chosen, kind: ReportKind, offered: Sequence[Subject]) -> Chosen:
    """The nearest that can be had of this kind, about one of what is offered."""
    ids = [each.id for each in offered]
    reader: Reader = chosen.reader if chosen.reader in kind.readers else kind.readers[0]
    return replace(
        chosen,
        kind=kind.name,
        reader=reader,
        format=chosen.format if chosen.format in kind.formats else kind.formats[0],
        about=chosen.about if chosen.about in ids else next(iter(ids), ""),
        reason="" if reader == "parent" else chosen.reason,
    )


def first(kinds: Mapping[str, ReportKind]) -> Chosen:
    """Before anybody has chosen: the record of a session, where there is such a report."""
    return Chosen(kind=next((name for name in _ORDER if name in kinds), next(iter(kinds))))


def in_order(kinds: Mapping[str, ReportKind]) -> list[ReportKind]:
    """As they are offered: what is made after each visit before what is made now and then; those of others last."""
    known = [kinds[name] for name in _ORDER if name in kinds]
    return [*known, *(kind for kind in kinds.values() if kind.name not in _ORDER)]
