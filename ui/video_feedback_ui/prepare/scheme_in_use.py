"""The scheme that the workbench tags with: always its newest version, also while it is being changed."""

from typing import TYPE_CHECKING

from video_feedback.library import schemes

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage


class SchemeInUse:
    """What is tagged already keeps the version it was tagged with; only the next press is of the new one."""

    def __init__(self, page: "PreparePage") -> None:
        self._page = page
        page.codes_card.change_asked.connect(self.change)

    def change(self) -> None:
        """Show the scheme where it can be changed."""
        page = self._page
        if page.desk is not None:
            page.bridge.asked_to_show.emit(f"schemes:{page.desk.scheme.id}")

    def follow(self) -> None:
        """Take the newest version to hand; if the scheme has gone, the first that is there."""
        page = self._page
        if page.desk is None or page.recording is None or not page.isVisible():
            return  # a film that is put on the bench takes it anyway
        db, ours = page.bridge.db, page.desk.scheme
        offered = schemes.every(db)
        scheme = schemes.newest(db, ours.id) if schemes.versions(db, ours.id) else offered[0]
        page.codes_card.show_schemes(offered, scheme)
        if scheme != ours:
            page.desk.scheme = scheme
            page.pad.show_scheme(scheme)
            page.follow.show_moments()
