"""The versions of a scheme: looking at older ones, going on from one, and bringing moments up to date."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from video_feedback.counts import counted
from video_feedback.library import scheme_uses, schemes
from video_feedback.schemes import updating
from video_feedback.words import tr
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.schemes.asking import UpdateDialog

if TYPE_CHECKING:
    from video_feedback_ui.pages.schemes_page import SchemesPage


class OlderVersions:
    """What drops down from the line of versions."""

    def __init__(self, page: "SchemesPage") -> None:
        self._page = page

    def offer(self) -> None:
        page = self._page
        page.leave()
        db, choices = page.bridge.db, list[tuple[str, Callable[[], object]]]()
        for version in schemes.versions(db, page.scheme_id):
            films = scheme_uses.of_version(db, page.scheme_id, version).films
            words = counted(films, "film") if films else tr("not used")
            choices.append(
                (tr("Version {version}, {words}", version=version, words=words), partial(page.show_version, version))
            )
        if page.read_only:
            choices.append((tr("Go on from version {version}", version=page.scheme.version), self._go_on))
        elif updating.plan(db, page.scheme).lines:
            choices.append((tr("Bring moments up to date…"), self.ask))
        offer(page.title.versions, choices)

    def ask(self) -> None:
        """Show what bringing moments of older versions up to date would do, and ask."""
        page = self._page
        update = updating.plan(page.bridge.db, page.scheme)
        UpdateDialog(update, lambda: page.do.bring_up_to_date(update), page).open()

    def _go_on(self) -> None:
        page = self._page
        old = page.scheme
        page.show_scheme(page.scheme_id)
        page.do.go_on_from(old)
