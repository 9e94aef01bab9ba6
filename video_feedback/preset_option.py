"""The option by which a command takes settings that the service keeps by a name."""

from collections.abc import Callable
from typing import Any

import click
from click.core import ParameterSource
from sqlite_utils import Database

from video_feedback.exports import presets
from video_feedback.exports.presets import ReelWishes, ReportWishes, Wishes
from video_feedback_schemas.leaving_records import PresetKind


def preset_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds `preset` to what a command is given."""
    helps = "Settings that the service keeps by this name; what else is said goes before them."
    return click.option("--preset", metavar="NAME", help=helps)(command)


def fill_in(db: Database, kind: PresetKind, said: dict[str, Any]) -> None:
    """Take `preset` out of what was said, and let its settings stand where nothing was. Raises NotFound."""
    name = said.pop("preset")
    if name is None:
        return
    wishes = presets.read(presets.named(db, kind, name))
    options = _options(wishes)
    if _is_said("reader"):  # what one reader wants it for is nothing to another
        del options["purpose"]
    said.update((option, wish) for option, wish in options.items() if not _is_said(option))


def _is_said(option: str) -> bool:
    return click.get_current_context().get_parameter_source(option) not in (ParameterSource.DEFAULT, None)


def _options(wishes: Wishes) -> dict[str, Any]:
    """Settings by the names that the commands' options have."""
    common = {"reader": wishes.reader, "purpose": wishes.purpose, "lock": wishes.lock or None}
    if isinstance(wishes, ReportWishes):
        return common | {"kept_format": wishes.format, "easy_read": wishes.easy_read}
    return common | _of_a_reel(wishes)


def _of_a_reel(wishes: ReelWishes) -> dict[str, Any]:
    finish = wishes.finish
    return {
        "finish": finish,
        "opening": finish.opening,
        "closing": finish.closing,
        "captions": finish.captions,
        "fade": finish.fade_ms,
        "no_even": not finish.evens_sound,
        "height": finish.height,
        "padding": (wishes.before_ms, wishes.after_ms),
        "hold": wishes.hold_ms,
        "title_cards": wishes.cards,
        "each": wishes.each,
        "mute": wishes.muted,
    }
