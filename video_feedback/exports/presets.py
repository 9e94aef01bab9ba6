"""Settings of what leaves, kept by a name: those of a report, or of a reel.

As JSON in `export_presets.says`. What a later version wrote into them, and this one does not know, is passed over.
"""

from dataclasses import dataclass, field, replace

import msgspec
from sqlite_utils import Database

from video_feedback.errors import NotFound, Trouble
from video_feedback.library import export_presets
from video_feedback.reels.reel import Finish
from video_feedback.words import tr
from video_feedback_schemas.consent_records import Purpose
from video_feedback_schemas.ids import ExportPresetId, new_id
from video_feedback_schemas.leaving_records import ExportPreset, Lock, PresetKind
from video_feedback_schemas.records import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWishes:
    """`report` is the name of its kind, `format` that of an exporter. Letting in what is for the worker alone is no
    wish: it is asked each time."""

    report: str = "progress"
    format: str = "pdf"
    reader: Reader = "worker"
    purpose: Purpose | None = None
    easy_read: bool | None = None
    lock: Lock = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReelWishes:
    """`before_ms` and `after_ms` are film around each part, `hold_ms` how long its last frame stands. With `each`, a
    film each; with `cards`, a card with its words before each part."""

    finish: Finish = field(default_factory=Finish)
    reader: Reader = "worker"
    purpose: Purpose | None = None
    before_ms: int = 0
    after_ms: int = 0
    hold_ms: int = 0
    cards: bool = False
    each: bool = False
    muted: bool = False
    lock: Lock = ""


Wishes = ReportWishes | ReelWishes
_KINDS: dict[PresetKind, type[Wishes]] = {"report": ReportWishes, "reel": ReelWishes}


def kind_of(wishes: Wishes) -> PresetKind:
    return next(kind for kind, record in _KINDS.items() if isinstance(wishes, record))


def read(preset: ExportPreset) -> Wishes:
    """What it holds. One that cannot be read is as if nothing had been wished."""
    try:
        return msgspec.json.decode(preset.says, type=_KINDS[preset.kind])
    except msgspec.MsgspecError:
        return _KINDS[preset.kind]()


def named(db: Database, kind: PresetKind, name: str) -> ExportPreset:
    """Raises NotFound, with the names there are."""
    found = export_presets.of_kind(db, kind)
    for preset in found:
        if _same(preset.name, name):
            return preset
    names = ", ".join(preset.name for preset in found) or tr("none yet")
    raise NotFound(tr("There are no settings called {name}. There are: {names}.", name=name, names=names))


def keep(db: Database, name: str, wishes: Wishes) -> ExportPreset:
    """Keep settings by a name; those that were called so before are these from now on. Within a change."""
    name, kind = " ".join(name.split()), kind_of(wishes)
    if not name:
        raise Trouble(tr("Give the settings a name."))
    says = msgspec.json.encode(wishes).decode()
    for preset in export_presets.of_kind(db, kind):
        if _same(preset.name, name):
            made = replace(preset, name=name, says=says)
            export_presets.edit(db, made)
            return made
    made = ExportPreset(id=ExportPresetId(new_id()), kind=kind, name=name, says=says)
    export_presets.add(db, made)
    return made


def rename(db: Database, preset: ExportPreset, name: str) -> None:
    """Within a change. Raises Trouble where the name is another's, or empty."""
    name = " ".join(name.split())
    if not name:
        raise Trouble(tr("Give the settings a name."))
    if any(_same(other.name, name) for other in export_presets.of_kind(db, preset.kind) if other.id != preset.id):
        raise Trouble(tr("There are settings called {name} already. Choose another name.", name=name))
    export_presets.edit(db, replace(preset, name=name))


def put_away(db: Database, preset: ExportPreset) -> None:
    """Within a change."""
    export_presets.edit(db, replace(preset, archived=True))


def _same(one: str, other: str) -> bool:
    return one.casefold() == " ".join(other.split()).casefold()
