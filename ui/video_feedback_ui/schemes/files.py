"""Schemes come in from files and go out into them."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from video_feedback.schemes import arriving
from video_feedback.words import tr
from video_feedback_ui.parts import files
from video_feedback_ui.parts.menu import offer

if TYPE_CHECKING:
    from video_feedback_ui.pages.schemes_page import SchemesPage

_KIND = tr("Scheme (*.json)")


class SchemeFiles:
    """Asks where, and what a scheme is to be of which there is another version already."""

    def __init__(self, page: "SchemesPage") -> None:
        self._page = page

    def ask_which(self) -> None:
        files.choose_one(self._page, tr("Bring in a scheme"), _KIND, self.bring_in)

    def bring_in(self, path: Path) -> None:
        """Take a scheme in from a file. Where there is another of its number, ask what it is to be."""
        page = self._page
        page.leave()
        scheme = page.do.read(path)
        if scheme is None:
            return
        if arriving.standing(page.bridge.db, scheme) != "other":
            page.do.take_in(scheme)
            return
        page.bridge.told.emit(arriving.sentence(page.bridge.db, scheme), False)
        as_version, as_copy = partial(page.do.take_in, scheme, "version"), partial(page.do.take_in, scheme, "copy")
        offer(page.shelf, [(tr("Take it in as a new version"), as_version), (tr("Take it in as a copy"), as_copy)])

    def ask_where(self) -> None:
        """Save the version that is shown."""
        page = self._page
        page.leave()
        name = "".join(letter if letter.isalnum() else "-" for letter in page.scheme.name).strip("-") or "scheme"
        files.choose_where(page, tr("Save the scheme"), f"{name}-{page.scheme.version}.json", _KIND, page.do.save)
