"""The head of the card in the middle: what the scheme is called, its versions, and what is done with it as a whole."""

from PySide6.QtWidgets import QWidget

from video_feedback.counts import counted
from video_feedback.interop.scheme_file import LONGEST
from video_feedback.library import schemes
from video_feedback.words import tr
from video_feedback_schemas.records import Scheme
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.kept import Kept
from video_feedback_ui.parts.words import button, column, field, label, row, tool
from video_feedback_ui.schemes.deeds import SchemeDeeds
from video_feedback_ui.schemes.uses import Uses

_SHIPPED = tr("It came with the app. What you change becomes a version of your own; what is tagged stays as it is.")


class Title(QWidget):
    """The page gives `save` and `versions` what they do."""

    def __init__(self, bridge: Bridge, do: SchemeDeeds, uses: Uses) -> None:
        super().__init__()
        self._bridge, self._do, self._uses = bridge, do, uses
        self.name = field(tr("Name of the scheme"))
        self.name.setProperty("kind", "inline")
        self.name.setMaxLength(LONGEST["name"])
        self.copy = tool(tr("Duplicate this scheme"), "copy", do.duplicate, key=key_text("duplicate_scheme"))
        self.save = tool(tr("Save as a file"), "export", lambda: None)
        self.archive = tool(tr("Archive this scheme"), "archive", do.turn_archived)
        self.remove = tool(tr("Remove this scheme"), "trash", do.remove)
        tip = tr("Older versions, and what is tagged with them")
        self.versions = button("", lambda: None, kind="words", tip=tip)
        self.note = label("", "small", wraps=True)
        self._kept = Kept(self.name, do.rename)
        line = row(self.name, self.copy, self.save, self.archive, self.remove, gap=0)
        line.setStretch(0, 1)
        versions = row(self.versions, None, margins=(4, 0, 0, 0))
        self.setLayout(column(line, versions, row(self.note, margins=(7, 0, 0, 4)), gap=4))

    def show_scheme(self, scheme: Scheme, newest: Scheme, *, read_only: bool) -> None:
        """Show a version of a scheme, and which others there are."""
        self._kept.show(scheme.name)
        self.name.setReadOnly(read_only)
        words = self._versions(scheme, read_only=read_only)
        self.versions.setText(words)
        self.versions.setAccessibleName(tr("{words}. Versions.", words=words))
        self.note.setText(_SHIPPED if not read_only and schemes.came_with_the_app(scheme) else "")
        self.note.setVisible(bool(self.note.text()))
        words = tr("Bring this scheme back") if newest.archived else tr("Archive this scheme")
        self.archive.setToolTip(words)
        self.archive.setAccessibleName(words)
        why_not = self._do.editing.why_not_removed(newest)
        self.remove.setEnabled(not why_not)
        self.remove.setToolTip(why_not or tr("Remove this scheme"))

    def flush(self) -> None:
        """Write what is being typed."""
        self._kept.flush()

    def _versions(self, scheme: Scheme, *, read_only: bool) -> str:
        db = self._bridge.db
        parts = [tr("Version {version}", version=scheme.version)]
        if read_only:
            parts.append(tr("as it was, only to look at"))
        uses = {version: self._uses.of_version(scheme.id, version).films for version in
                schemes.versions(db, scheme.id)}  # fmt: skip
        for version, films in uses.items():
            if films:
                parts.append(_used(films, "" if version == scheme.version else str(version)))
        return ", ".join(parts[:4] if any(uses.values()) else [*parts, tr("not used yet")])


def _used(films: int, version: str) -> str:
    """How many films use it, or an older version of it."""
    many = counted(films, "film")
    if version:
        said = tr("{films} uses version {version}") if films == 1 else tr("{films} use version {version}")
        return said.format(films=many, version=version)
    return tr("{films} uses it", films=many) if films == 1 else tr("{films} use it", films=many)
