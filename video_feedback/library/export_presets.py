"""Settings of what leaves, by names of the service's own. What is in them is read by `exports/presets.py`."""

from sqlite_utils import Database

from video_feedback.library import rows
from video_feedback_schemas.leaving_records import ExportPreset, PresetKind


def of_kind(db: Database, kind: PresetKind) -> list[ExportPreset]:
    """By name; without those that were put away."""
    where = "kind = ? AND archived = 0"
    return rows.select(db, ExportPreset, "export_presets", where, [kind], order="lower(name), id")


def add(db: Database, preset: ExportPreset) -> None:
    rows.add(db, "export_presets", preset)


def edit(db: Database, preset: ExportPreset) -> None:
    rows.edit(db, "export_presets", preset)
