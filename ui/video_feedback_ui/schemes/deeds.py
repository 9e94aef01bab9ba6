"""What the worker does to schemes: one method for each. Showing follows the library."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from video_feedback.consent import doors
from video_feedback.exports.writing import write_whole
from video_feedback.interop import scheme_file
from video_feedback.library import schemes
from video_feedback.schemes import arriving, lint, shaping
from video_feedback.schemes.arriving import How
from video_feedback.schemes.editing import Editing
from video_feedback.schemes.merging import Merge
from video_feedback.schemes.updating import Update
from video_feedback.words import tr
from video_feedback_schemas.records import Scheme

if TYPE_CHECKING:
    from video_feedback_ui.pages.schemes_page import SchemesPage

_NAMES = {
    "label": tr("Rename a code"),
    "parent_label": tr("Word a code for the parent"),
    "definition": tr("Define a code"),
    "look_for": tr("Say what to look for"),
    "kind": tr("Say how a code is tagged"),
    "who": tr("Say whom a code is about"),
    "key": tr("Give a code a key"),
    "chain_role": tr("Say a code’s part in a chain"),
    "parent_visible": tr("Say who sees a code"),
    "pre_roll_ms": tr("Set the seconds before"),
    "post_roll_ms": tr("Set the seconds after"),
    "lead_ms": tr("Set a code’s lead"),
    "lag_ms": tr("Set how far Shift reaches"),
}


class SchemeDeeds:
    """Every deed works on the newest version of the scheme on the page, and tells trouble in a sentence."""

    def __init__(self, page: "SchemesPage") -> None:
        self._page = page
        self.editing = Editing(page.bridge.library)

    @property
    def _scheme(self) -> Scheme:
        return schemes.newest(self._page.bridge.db, self._page.scheme_id)

    def _write(self, scheme: Scheme, name: str, part: str = "", *, joins: bool = False) -> None:
        with self._page.bridge.telling():
            self.editing.write(scheme, name, part, joins=joins)

    # The scheme

    def rename(self, words: str, goes_on: bool) -> bool:
        self._write(replace(self._scheme, name=words), tr("Rename a scheme"), joins=goes_on)
        return True

    def new(self) -> None:
        """A scheme with nothing in it but a group."""
        self._add(shaping.blank(tr("New scheme")), tr("New scheme"))

    def duplicate(self) -> None:
        with self._page.bridge.telling():
            self._page.show_scheme(self.editing.duplicate(self._page.scheme).id)

    def _add(self, scheme: Scheme, name: str) -> None:
        with self._page.bridge.telling():
            self._page.show_scheme(self.editing.add(scheme, name).id)

    def turn_archived(self) -> None:
        """Archive the scheme, or bring it back."""
        scheme = self._scheme
        with self._page.bridge.telling():
            (self.editing.bring_back if scheme.archived else self.editing.archive)(scheme)

    def remove(self) -> None:
        with self._page.bridge.telling():
            self.editing.remove(self._scheme)

    def go_on_from(self, old: Scheme) -> None:
        """Make an older version the newest one again."""
        self._write(old, tr("Go on from version {version}", version=old.version))

    def bring_up_to_date(self, update: Update) -> None:
        with self._page.bridge.telling():
            self.editing.bring_up_to_date(update)

    def read(self, path: Path) -> Scheme | None:
        """The scheme in a file; None, and told why, if there is none."""
        with self._page.bridge.telling():
            try:
                return scheme_file.read(scheme_file.bytes_of(path))
            except OSError:
                self._page.bridge.told.emit(
                    tr("The file {path} cannot be read. Choose it again.", path=path.name), True
                )
        return None

    def take_in(self, scheme: Scheme, how: How | None = None) -> None:
        """Take in a scheme that was read, and say what became of it."""
        bridge = self._page.bridge
        with bridge.telling():
            said = arriving.sentence(bridge.db, scheme)
            self._page.show_scheme(arriving.take_in(self.editing, bridge.db, scheme, how).id)
            bridge.told.emit(said if how is None else tr("{scheme} is in the library.", scheme=scheme.name), False)

    def save(self, path: Path) -> None:
        """Write the version that is shown into a file. From then on it stays as it is."""
        scheme = self._page.scheme
        with self._page.bridge.telling():
            write_whole(path, scheme_file.write(scheme), doors.free(doors.SCHEME_FILE))
            self.editing.seal(scheme)
            self._page.bridge.told.emit(
                tr(
                    "{scheme}, version {version}, is in {path}.",
                    scheme=scheme.name,
                    version=scheme.version,
                    path=path.name,
                ),
                False,
            )

    # Groups

    def new_group(self) -> None:
        scheme, group = shaping.add_group(self._scheme)
        self._write(scheme, tr("New group"), f"group:{group.id}")
        self._page.choose("group", group.id, field="label")

    def edit_group(self, group_id: str, field: str, value: Any, goes_on: bool = False) -> None:
        scheme = self._scheme
        name = {"label": tr("Rename a group")}.get(field, tr("Change {group}", group=scheme.group(group_id).label))
        group = replace(scheme.group(group_id), **{field: value})
        self._write(shaping.put_group(scheme, group), name, f"group:{group_id}", joins=goes_on)

    def give_look(self, group_id: str, colour: str, shape: str) -> None:
        """Give a group a colour and shape; the group that has it gets this one's."""
        scheme = self._scheme
        group = scheme.group(group_id)
        other = next((each for each in scheme.groups if each.colour == colour and each.id != group_id), None)
        if other is not None:
            scheme = shaping.put_group(scheme, replace(other, colour=group.colour, shape=group.shape))
        look: Any = {"colour": colour, "shape": shape}
        scheme = shaping.put_group(scheme, replace(group, **look))
        self._write(scheme, tr("Colour {group}", group=group.label), f"group:{group_id}")

    def move_group(self, group_id: str, places: int) -> None:
        scheme = self._scheme
        ids: list[str] = [group.id for group in scheme.groups]
        at = ids.index(group_id) + places
        if 0 <= at < len(ids):
            name = tr("Move {group}", group=scheme.group(group_id).label)
            self._write(shaping.place_group(scheme, group_id, at), name, f"group:{group_id}")

    def remove_group(self, group_id: str) -> None:
        scheme = self._scheme
        self._write(shaping.remove_group(scheme, group_id), tr("Remove {group}", group=scheme.group(group_id).label))

    # Codes

    def new_code(self, group_id: str = "") -> None:
        """A new code at the end of a group: that of the chosen code where none is named."""
        scheme = self._scheme
        if not scheme.groups:
            scheme, _ = shaping.add_group(scheme)
        made, code = shaping.add_code(scheme, group_id or self._page.chosen_group or scheme.groups[-1].id)
        self._write(made, tr("New code"), f"code:{code.id}")
        self._page.choose("code", code.id, field="label")

    def edit_code(self, code_id: str, field: str, value: Any, goes_on: bool = False) -> None:
        scheme = self._scheme
        code = replace(scheme.code(code_id), **{field: value})
        self._write(shaping.put_code(scheme, code), _NAMES[field], f"code:{code_id}", joins=goes_on)

    def give_key(self, code_id: str, key: str) -> str:
        """Give a code a key, or none. Gives the trouble instead, and leaves the key, where another code has it."""
        trouble = lint.key_trouble(self._scheme, code_id, key) if key else ""
        if not trouble:
            self.edit_code(code_id, "key", key)
        return trouble

    def take_key(self, code_id: str, key: str) -> None:
        """Give a code the key that another one has, which gets this one's."""
        scheme = self._scheme
        holder = shaping.holder_of(scheme, key, but=code_id)
        if holder is not None:
            self._write(shaping.swap_keys(scheme, code_id, holder.id), tr("Swap two keys"), f"code:{code_id}")

    def place_code(self, code_id: str, group_id: str, place: int) -> None:
        scheme = self._scheme
        name = tr("Move {code}", code=scheme.code(code_id).label)
        self._write(shaping.place_code(scheme, code_id, group_id, place), name, f"code:{code_id}")

    def move_code(self, code_id: str, places: int) -> None:
        """Move a code among the keys of its group."""
        scheme = self._scheme
        code = scheme.code(code_id)
        beside: list[str] = [each.id for each in scheme.codes if each.group_id == code.group_id and not each.archived]
        at = beside.index(code_id) + places if code_id in beside else -1
        if 0 <= at < len(beside):
            self.place_code(code_id, code.group_id, at)

    def move_to_group(self, code_id: str, groups: int) -> None:
        """Move a code to the end of the next group, or of the one before."""
        scheme = self._scheme
        ids = [group.id for group in scheme.groups]
        at = ids.index(scheme.code(code_id).group_id) + groups
        if 0 <= at < len(ids):
            self.place_code(code_id, ids[at], len(scheme.codes))

    def turn_code_archived(self, code_id: str) -> None:
        """Archive a code, or bring it back."""
        scheme = self._scheme
        code = scheme.code(code_id)
        if code.archived:
            self._write(
                shaping.bring_back_code(scheme, code_id), tr("Bring back {code}", code=code.label), f"code:{code_id}"
            )
        else:
            self._write(shaping.archive_code(scheme, code_id), tr("Archive {code}", code=code.label), f"code:{code_id}")

    def remove_code(self, code_id: str) -> None:
        with self._page.bridge.telling():
            self.editing.remove_code(self._scheme, code_id)

    def merge(self, merge: Merge) -> None:
        with self._page.bridge.telling():
            self.editing.merge(merge)
            self._page.choose("code", merge.kept.id)
