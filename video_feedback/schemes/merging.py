"""Merging a code into another one: first all that would become of it, then one step."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from operator import attrgetter

from sqlite_utils import Database

from video_feedback.counts import counted
from video_feedback.errors import Trouble
from video_feedback.library import recordings, scheme_uses
from video_feedback.library.scheme_uses import Use
from video_feedback.media.frame_table import FrameTable
from video_feedback.schemes import shaping
from video_feedback.words import tr
from video_feedback_schemas.records import Code, Moment, Scheme


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """What merging `gone` into `kept` would do. Nothing is written yet: `Editing.merge` does it.

    `scheme` has `gone` archived. `retagged` are the moments of `gone`, already as moments of `kept`; `trimmed` are
    others of a group of which only one can be true at a time, that would overlap with them and end sooner.
    """

    scheme: Scheme
    gone: Code
    kept: Code
    use: Use
    retagged: tuple[Moment, ...]
    trimmed: tuple[Moment, ...]
    cut_short: int
    picked: int
    was_shared: bool

    @property
    def name(self) -> str:
        return tr("Merge {gone} into {kept}", gone=self.gone.label, kept=self.kept.label)

    @property
    def is_shared(self) -> bool:
        return self.scheme.is_shared(self.kept.id)

    def warnings(self) -> list[str]:
        """What to know before, in whole sentences. The parent's side comes first."""
        said: list[str] = []
        if not self.use.moments:
            return said
        gone, kept = f"“{self.gone.label}”", f"“{self.kept.label}”"
        many = counted(self.use.moments, "moment")
        if self.is_shared and not self.was_shared:
            said.append(
                tr(
                    "{gone} is for you only. As {kept}, {many} could be shown to a parent, with kind words for it.",
                    gone=gone,
                    kept=kept,
                    many=many,
                )
            )
        if self.was_shared and not self.is_shared:
            said.append(
                tr(
                    "{kept} is for you only. As {kept}, {many} can no longer be shown to a parent.",
                    kept=kept,
                    many=many,
                )
            )
            if self.picked:
                said.append(
                    tr(
                        "{moments} of them picked for a session will not be shown there.",
                        moments=counted(self.picked, "moment"),
                    )
                )
        if self.gone.kind == "stretch" and self.kept.kind == "point":
            said.append(tr("They are stretches and become points: where each ends is lost."))
        if self.gone.kind == "point" and self.kept.kind == "stretch":
            before, after = self.kept.pre_roll_ms / 1000, self.kept.post_roll_ms / 1000
            said.append(
                tr(
                    "They are points and become stretches, {before} seconds before to {after} seconds after.",
                    before=f"{before:g}",
                    after=f"{after:g}",
                )
            )
        if self.cut_short:
            many = counted(self.cut_short, "moment")
            said.append(
                tr("{moments} ends sooner, for only one can be true at a time.", moments=many)
                if self.cut_short == 1
                else tr("{moments} end sooner, for only one can be true at a time.", moments=many)
            )
        return said


def plan(db: Database, scheme: Scheme, gone_id: str, kept_id: str) -> Merge:
    """Work out what merging one code of the newest version into another would do."""
    if gone_id == kept_id:
        raise Trouble(tr("A code cannot be merged into itself."))
    gone, kept = scheme.code(gone_id), scheme.code(kept_id)
    found = scheme_uses.tagged(db, scheme.id, [gone_id])
    exclusive = scheme.group(kept.group_id).exclusive
    beside: list[Moment] = []
    if exclusive and found:
        group = [code.id for code in scheme.codes if code.group_id == kept.group_id and code.id != gone_id]
        beside = scheme_uses.tagged(db, scheme.id, group)
    retagged: list[Moment] = []
    trimmed: list[Moment] = []
    cut_short = 0
    for recording_id, of_film in groupby(found, key=attrgetter("recording_id")):
        frames = recordings.frames(db, recording_id)
        as_kept = [_as(moment, gone, kept, frames) for moment in of_film]
        if exclusive:
            others = [moment for moment in beside if moment.recording_id == recording_id]
            cut = _one_at_a_time([*as_kept, *others], {moment.id for moment in as_kept}, frames)
            cut_short += len(cut)
            as_kept = [cut.pop(moment.id, moment) for moment in as_kept]
            trimmed += cut.values()
        retagged += as_kept
    return Merge(
        scheme=shaping.archive_code(scheme, gone_id),
        gone=gone,
        kept=kept,
        use=scheme_uses.of_code(db, scheme.id, gone_id),
        retagged=tuple(retagged),
        trimmed=tuple(trimmed),
        cut_short=cut_short,
        picked=scheme_uses.picked(db, scheme.id, gone_id),
        was_shared=scheme.is_shared(gone_id),
    )


def _as(moment: Moment, gone: Code, kept: Code, frames: FrameTable) -> Moment:
    start, end = moment.start_ms, moment.end_ms
    if kept.kind == "point":
        end = None
    elif gone.kind == "point":
        start, end = frames.time_at(start - kept.pre_roll_ms), frames.time_at(moment.start_ms + kept.post_roll_ms)
    # Whom it is about came with the code, unless the worker said otherwise.
    who = kept.who if moment.who == gone.who else moment.who
    person_id = moment.person_id if moment.who == who else None
    return replace(moment, code_id=kept.id, start_ms=start, end_ms=end, who=who, person_id=person_id)


def _one_at_a_time(found: Iterable[Moment], new: set[str], frames: FrameTable) -> dict[str, Moment]:
    """Those that end sooner: a frame before the next one begins, as when its key is pressed. Each coder has a line."""
    cut: dict[str, Moment] = {}
    for _, of_coder in groupby(sorted(found, key=lambda m: (m.coder, m.start_ms, m.id)), key=attrgetter("coder")):
        for one, other in pairwise(of_coder):
            overlaps = one.end_ms is None or one.end_ms >= other.start_ms
            if overlaps and (one.id in new or other.id in new):
                cut[one.id] = replace(one, end_ms=max(one.start_ms, frames.before(other.start_ms)))
    return cut
