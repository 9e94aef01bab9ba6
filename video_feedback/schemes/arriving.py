"""A scheme that comes in from a file: is it here already, and as what can it be taken in?"""

from dataclasses import replace
from typing import Literal

from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.library import schemes
from video_feedback.schemes import shaping
from video_feedback.schemes.editing import Editing
from video_feedback.words import tr
from video_feedback_schemas.records import Scheme

Standing = Literal["new", "same", "newer", "other"]
"""Not here yet; here as it is; a version after those that are here; here with other content under the same number."""
How = Literal["version", "copy"]


def standing(db: Database, scheme: Scheme) -> Standing:
    """How a scheme that was read stands to the library."""
    known = schemes.versions(db, scheme.id)
    if not known:
        return "new"
    if any(_same(schemes.get(db, scheme.id, version), scheme) for version in known):
        return "same"
    return "newer" if scheme.version > known[0] else "other"


def sentence(db: Database, scheme: Scheme) -> str:
    """What to say of it before it is taken in."""
    here = standing(db, scheme)
    if here == "same":
        return tr("You have {scheme}, version {version}, already.", scheme=scheme.name, version=scheme.version)
    if here == "other":
        return tr(
            "You have another version {version} of {scheme}. "
            "Take this one in as a new version of it, or as a copy beside it.",
            version=scheme.version,
            scheme=scheme.name,
        )
    if here == "newer":
        return tr(
            "This is a newer version of {scheme}. What is tagged keeps the version it was tagged with.",
            scheme=scheme.name,
        )
    return tr("{scheme} is new here.", scheme=scheme.name)


def take_in(editing: Editing, db: Database, scheme: Scheme, how: How | None = None) -> Scheme:
    """Take a scheme in, as one step of undo; gives it as it is in the library. One that is here stays as it is.

    Where the library has other content under the same number, `how` must say what it becomes. Raises Trouble.
    """
    here, name = standing(db, scheme), tr("Bring in {scheme}", scheme=scheme.name)
    if here == "same":
        return schemes.newest(db, scheme.id)
    if how == "copy":
        return editing.add(shaping.copy_of(scheme), name)
    if here == "other":
        if how is None:
            raise Trouble(sentence(db, scheme))
        scheme = replace(scheme, version=schemes.versions(db, scheme.id)[0] + 1)
    arrived = editing.add(replace(scheme, archived=False), name)
    editing.seal(arrived)  # its number and its words belong together, here and where it came from
    return arrived


def _same(one: Scheme, other: Scheme) -> bool:
    return replace(one, archived=False, version=0) == replace(other, archived=False, version=0)
