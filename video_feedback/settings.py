"""What the worker has chosen for this machine. Nothing about a family is in here but where the library lies."""

import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_type_hints

import msgspec
import platformdirs

from video_feedback.errors import Trouble
from video_feedback.words import tr

FOLDER_VARIABLE = "VIDEO_FEEDBACK_CONFIG"
_MOST_BYTES = 1 << 20

Theme = Literal["system", "light", "dark"]
PlayerChoice = Literal["auto", "vlc", "qt"]
LanesBy = Literal["group", "code", "person", "coder"]
LockAfter = Literal[1, 2, 5, 10, 15, 30]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """To change one, save a `dataclasses.replace`d copy. Leads are in milliseconds, `volume` from 0 to 2.

    `sound_device` is where the sound comes out, as its player names it; "" is the system's choice. `coder` is who tags
    on this laptop, as it is written on each moment. `keys` are the actions that have other keys than on the first day.
    With `reduced_motion` nothing grows or shrinks on the calm screen.
    The library is locked after `lock_after_min` minutes of no use; `last_worker` is the id of who unlocked one last.
    `parent_screen` is the display of the parent's window: its key, "here" for the worker's own, "" before it is chosen.
    Films that are due to go are told of again from the day `due_again` on. With `mark_pauses` the record of a session
    has that there was a pause, or the calm screen; never when, how often or how long. `language` is the code of the one
    the app speaks from its next start on, "" for English.
    """

    theme: Theme = "system"
    language: str = ""
    player: PlayerChoice = "auto"
    lead_playing_ms: int = 300
    lead_stepping_ms: int = 0
    volume: float = 0.8
    sound_device: str = ""
    timeline_pictures: bool = True
    timeline_sound: bool = True
    lanes_by: LanesBy = "group"
    lanes_order: tuple[str, ...] = ()
    lanes_folded: tuple[str, ...] = ()
    lanes_opened: tuple[str, ...] = ()
    timeline_snap: bool = True
    list_stills: bool = True
    scheme_id: str = "everyday-moments"
    coder: str = ""
    large_keys: bool = False
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    last_library: str = ""
    last_worker: str = ""
    lock_after_min: LockAfter = 5
    reduced_motion: bool = False
    tour_offered: bool = False
    due_again: str = ""
    mark_pauses: bool = False
    parent_screen: str = ""


def folder() -> Path:
    """Where settings are kept: the system's place for them, or what VIDEO_FEEDBACK_CONFIG names."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    return Path(chosen) if chosen else platformdirs.user_config_path("video-feedback", appauthor=False)


def load() -> Settings:
    """The settings as saved. What is missing or damaged is as it was on the first day; nothing is ever raised."""
    try:
        with _file().open("rb") as reader:
            saved = msgspec.json.decode(reader.read(_MOST_BYTES))
    except (OSError, msgspec.DecodeError, RecursionError):
        return Settings()
    if not isinstance(saved, dict):
        return Settings()
    kinds, first = get_type_hints(Settings), Settings()
    # One by one: a wrong value costs that value, not all of them.
    return Settings(**{f.name: _value(saved.get(f.name), kinds[f.name], getattr(first, f.name)) for f in fields(first)})


def save(settings: Settings) -> None:
    """Keep the settings. Raises Trouble if that cannot be done here."""
    path = _file()
    part = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(msgspec.json.format(msgspec.json.encode(asdict(settings)), indent=2) + b"\n")
        part.replace(path)
    except OSError as error:
        raise Trouble(
            tr("The settings could not be saved in {parent}. Check that you may write there.", parent=path.parent)
        ) from error


def _file() -> Path:
    return folder() / "settings.json"


def _value(saved: Any, kind: Any, otherwise: Any) -> Any:
    try:
        value = msgspec.convert(saved, kind)
    except msgspec.ValidationError:
        return otherwise
    bounds = {int: (0, 2000), float: (0.0, 2.0)}.get(kind)
    return otherwise if bounds and not bounds[0] <= value <= bounds[1] else value
