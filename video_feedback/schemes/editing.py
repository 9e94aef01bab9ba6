"""Writing schemes: an edit makes a new version, and what was tagged keeps the one it was tagged with."""

from dataclasses import replace

from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.library import moments, scheme_uses, schemes
from video_feedback.library.library import Library
from video_feedback.schemes import shaping
from video_feedback.schemes.merging import Merge
from video_feedback.schemes.updating import Update
from video_feedback.words import tr
from video_feedback_schemas.records import Scheme


class Editing:
    """One sitting at the schemes of a library. Every deed is one step of undo, at the place `schemes:ID`.

    The first edit of a scheme adds a version; the edits that follow are written over that version, for as long as it
    was made in this sitting, no moment is tagged with it, and it has not left the house in a file: so a sitting of
    typing is one version, and not one a letter. Every other version is never touched again. Undo and redo put versions
    back row by row, and the next edit looks anew at what is there.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._made: set[tuple[str, int]] = set()

    def write(self, scheme: Scheme, name: str, part: str = "", *, joins: bool = False) -> Scheme:
        """Make this the newest version of its scheme; gives it as written. Raises NotFound.

        `part` says what of it is edited, such as `code:ID`. Words being typed join into one step.
        """
        place = f"schemes:{scheme.id}" + (f"/{part}" if part else "")
        with self._library.change(name, place=place, joins=joins) as db:
            return self._put(db, scheme)

    def add(self, scheme: Scheme, name: str) -> Scheme:
        """Add a scheme that is not there yet."""
        with self._library.change(name, place=f"schemes:{scheme.id}") as db:
            return self._add(db, scheme)

    def duplicate(self, scheme: Scheme) -> Scheme:
        """Make a scheme of one's own with the same codes."""
        return self.add(shaping.copy_of(scheme), tr("Duplicate {scheme}", scheme=scheme.name))

    def archive(self, scheme: Scheme) -> None:
        """Offer a scheme no longer. The last one stays."""
        if [each.id for each in schemes.every(self._library.db)] == [scheme.id]:
            raise Trouble(tr("This is the last scheme there is. Duplicate it, or bring another one back first."))
        with self._library.change(tr("Archive {scheme}", scheme=scheme.name), place=f"schemes:{scheme.id}") as db:
            schemes.set_archived(db, scheme.id, archived=True)

    def bring_back(self, scheme: Scheme) -> None:
        """Offer an archived scheme again."""
        with self._library.change(tr("Bring back {scheme}", scheme=scheme.name), place=f"schemes:{scheme.id}") as db:
            schemes.set_archived(db, scheme.id, archived=False)

    def why_not_removed(self, scheme: Scheme) -> str:
        """Why a scheme cannot be removed, in one sentence; "" if it can."""
        db = self._library.db
        if any(each.id == scheme.id for each in schemes.shipped()):
            return tr("This scheme came with the app. It can be archived.")
        if scheme_uses.is_used(db, scheme.id):
            return tr("Moments are tagged with this scheme. It can be archived.")
        if [each.id for each in schemes.every(db)] == [scheme.id]:
            return tr("This is the last scheme there is.")
        return ""

    def remove(self, scheme: Scheme) -> None:
        """Take away a scheme that nothing is tagged with."""
        if why_not := self.why_not_removed(scheme):
            raise Trouble(why_not)
        with self._library.change(tr("Remove {scheme}", scheme=scheme.name), place=f"schemes:{scheme.id}") as db:
            schemes.remove(db, scheme.id)

    def remove_code(self, scheme: Scheme, code_id: str) -> Scheme:
        """Take a code away that nothing is tagged with, in any version."""
        if scheme_uses.is_used(self._library.db, scheme.id, code_id=code_id):
            raise Trouble(tr("Moments are tagged with this code. It can be archived."))
        return self.write(shaping.remove_code(scheme, code_id), tr("Remove {code}", code=scheme.code(code_id).label))

    def merge(self, merge: Merge) -> Scheme:
        """Do what was shown: one step of undo for all films."""
        with self._library.change(merge.name, place=f"schemes:{merge.scheme.id}") as db:
            written = self._put(db, merge.scheme)
            for moment in merge.retagged:
                moments.edit(db, replace(moment, scheme_version=written.version))
            for moment in merge.trimmed:
                moments.edit(db, moment)
            return written

    def bring_up_to_date(self, update: Update) -> None:
        """Let moments of older versions name the newest one, where the code still means the same."""
        scheme = update.scheme
        with self._library.change(
            tr("Bring moments up to date: {scheme}", scheme=scheme.name), place=f"schemes:{scheme.id}"
        ) as db:
            for line in update.lines:
                if line.means_the_same:
                    scheme_uses.move(db, scheme.id, line.code.id, line.version, scheme.version)

    def seal(self, scheme: Scheme) -> None:
        """This version leaves the house in a file: from now on it stays as it is."""
        self._made.discard((scheme.id, scheme.version))

    def _put(self, db: Database, scheme: Scheme) -> Scheme:
        newest = schemes.newest(db, scheme.id)
        scheme = replace(scheme, version=newest.version)
        if scheme == newest:
            return newest
        if (newest.id, newest.version) not in self._made or scheme_uses.is_used(db, newest.id, newest.version):
            return self._add(db, replace(scheme, version=newest.version + 1))
        schemes.put(db, scheme)
        return scheme

    def _add(self, db: Database, scheme: Scheme) -> Scheme:
        schemes.add(db, scheme)
        self._made.add((scheme.id, scheme.version))
        return scheme
