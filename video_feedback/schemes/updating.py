"""Moments of older versions, and whether they can name the newest: only where the code still means the same."""

from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.library import scheme_uses, schemes
from video_feedback.words import tr
from video_feedback_schemas.records import Code, Scheme

_KINDS = {"point": tr("point"), "stretch": tr("stretch")}


@dataclass(frozen=True, slots=True)
class Line:
    """The moments of one code in one older version. `why_not` says what is no longer the same, or is ""."""

    version: int
    code: Code
    moments: int
    why_not: str

    @property
    def means_the_same(self) -> bool:
        return not self.why_not


@dataclass(frozen=True, slots=True)
class Update:
    """What would move to the newest version, and what would stay."""

    scheme: Scheme
    lines: tuple[Line, ...]

    @property
    def moving(self) -> int:
        return sum(line.moments for line in self.lines if line.means_the_same)

    @property
    def staying(self) -> int:
        return sum(line.moments for line in self.lines if not line.means_the_same)


def plan(db: Database, scheme: Scheme) -> Update:
    """Go through what is tagged with versions older than this one. Nothing is written."""
    counts = scheme_uses.counts(db, scheme.id)
    older = {version: schemes.get(db, scheme.id, version) for version, _ in counts if version < scheme.version}
    lines = [
        Line(version, older[version].code(code_id), count, _difference(older[version], scheme, code_id))
        for (version, code_id), count in sorted(counts.items())
        if version in older
    ]
    return Update(scheme, tuple(lines))


def _difference(old: Scheme, new: Scheme, code_id: str) -> str:
    before = old.code(code_id)
    now = next((code for code in new.codes if code.id == code_id), None)
    if now is None or now.archived:
        return tr("is no longer in use")
    if now.kind != before.kind:
        return tr("was a {kind} and is a {now_kind}", kind=_KINDS[before.kind], now_kind=_KINDS[now.kind])
    if _words(now.definition) != _words(before.definition):
        return tr("is defined in other words")
    if new.is_shared(code_id) != old.is_shared(code_id):
        return tr("may be seen by the parent") if new.is_shared(code_id) else tr("may no longer be seen by the parent")
    if new.group(now.group_id).exclusive != old.group(before.group_id).exclusive:
        return tr("is one at a time now") if new.group(now.group_id).exclusive else tr("is no longer one at a time")
    return ""


def _words(text: str) -> list[str]:
    return text.casefold().split()
