"""Pathways to begin from. Three come with the app; a service makes its own of them.

The steps of one stand in its row as a JSON list; as a file a pathway names its format and version.
"""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

import msgspec

from video_feedback.errors import Trouble
from video_feedback.pathway import rules
from video_feedback.words import tr
from video_feedback_schemas.ids import PathwayId
from video_feedback_schemas.pathway_records import Pathway

MOST_STEPS, LONGEST_NAME = 60, 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step of a template. `rule` says when (`rules.py`); with an `or_rule`, the earlier of both."""

    key: str
    name: str
    rule: str
    or_rule: str = ""
    is_review: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    format: Literal["video-feedback-pathway"]
    format_version: Literal[1]
    id: str
    name: str
    language: str
    steps: list[Step]


def steps_of(pathway: Pathway) -> list[Step]:
    """Raises Trouble if they cannot be read."""
    try:
        return msgspec.json.decode(pathway.steps, type=list[Step], strict=True)
    except msgspec.DecodeError as error:
        raise Trouble(
            tr("The steps of “{pathway}” cannot be read. Begin from another pathway.", pathway=pathway.name)
        ) from error


def with_steps(pathway: Pathway, steps: Sequence[Step]) -> Pathway:
    """A pathway with other steps, checked. Raises Trouble."""
    _check(pathway.name, steps)
    text = msgspec.json.encode([asdict(step) for step in steps]).decode()
    return Pathway(id=pathway.id, name=pathway.name, language=pathway.language, steps=text, archived=pathway.archived)


def new_key(name: str, taken: Sequence[str]) -> str:
    """A key for a step of that name, other than those taken."""
    plain = re.sub("[^a-z0-9]+", "_", name.lower()).strip("_")[:30] or "step"
    return next(key for n in range(1, len(taken) + 2) if (key := plain if n == 1 else f"{plain}_{n}") not in taken)


def read(data: bytes) -> Pathway:
    """The pathway in a file. Raises Trouble if there is none in it."""
    try:
        file = msgspec.json.decode(data, type=_File, strict=True)
    except msgspec.DecodeError as error:
        raise Trouble(tr("There is no pathway in this file. Choose another one.")) from error
    return with_steps(Pathway(id=PathwayId(file.id), name=file.name, language=file.language, steps="[]"), file.steps)


def write(pathway: Pathway) -> bytes:
    """The file of a pathway: the same bytes for the same pathway, and `read` gives it back."""
    file = {
        "format": "video-feedback-pathway",
        "format_version": 1,
        "id": pathway.id,
        "name": pathway.name,
        "language": pathway.language,
        "steps": [asdict(step) for step in steps_of(pathway)],
    }
    return msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n"


def shipped() -> list[Pathway]:
    """Those that come with the app."""
    return list(_shipped())


@cache
def _shipped() -> tuple[Pathway, ...]:
    folder = files("video_feedback_schemas") / "pathways"
    entries = sorted((e for e in folder.iterdir() if e.name.endswith(".json")), key=lambda entry: entry.name)
    return tuple(read(entry.read_bytes()) for entry in entries)


def _check(name: str, steps: Sequence[Step]) -> None:
    if not name.strip() or len(name) > LONGEST_NAME:
        raise Trouble(tr("Give the pathway a name of up to {longest_name} letters.", longest_name=LONGEST_NAME))
    if len(steps) > MOST_STEPS:
        raise Trouble(tr("A pathway has up to {most_steps} steps. Take some away.", most_steps=MOST_STEPS))
    for step in steps:
        if not step.name.strip() or len(step.name) > LONGEST_NAME:
            raise Trouble(tr("Give every step a name of up to {longest_name} letters.", longest_name=LONGEST_NAME))
    rules.check(list(steps))
