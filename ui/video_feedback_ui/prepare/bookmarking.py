"""Bookmarks on the workbench: places to come back to, each a flag on the ruler."""

from bisect import bisect_left, bisect_right
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from video_feedback.library import bookmarks
from video_feedback.words import tr
from video_feedback_schemas.ids import BookmarkId, RecordingId, new_id
from video_feedback_schemas.records import Bookmark
from video_feedback_schemas.times import Ms, clock_text
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.prepare.bookmark_panel import BookmarkPanel
from video_feedback_ui.prepare.of_the_film import OfTheFilm
from video_feedback_ui.timeline.flags import Flags

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage


class Bookmarking(OfTheFilm):
    """Sets, shows, names and finds the bookmarks of the film on the bench."""

    tables = ("bookmarks",)

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self.flags = Flags(page.timeline)
        self.panel = BookmarkPanel(page)
        self._going: Ms | None = None
        self._anchor = QWidget(page.timeline)
        self._anchor.hide()
        page.timeline.above.append(self.flags.paint)
        page.timeline.installEventFilter(self)
        page.deck.shown.connect(self._arrived)
        self.panel.wrote.connect(self._name)
        self.panel.away_asked.connect(self._take_away)
        page.keys.teach(
            {
                "bookmark": self.turn,
                "bookmark_words": self.name_here,
                "previous_bookmark": lambda: self.jump(-1),
                "next_bookmark": lambda: self.jump(1),
            }
        )

    # What the worker does

    def turn(self) -> None:
        """Set one at the frame on screen, or take it away."""
        if not self.film_id:
            return
        there = bookmarks.at(self._bridge.db, self.film_id, self._page.shown_ms)
        if there is not None:
            self._take_away(there.id)
            return
        new = Bookmark(
            id=BookmarkId(new_id()), recording_id=RecordingId(self.film_id), at_ms=self._page.shown_ms
        )  # fmt: skip
        with self._bridge.telling(), self._bridge.change(tr("Set a bookmark"), place=self.place) as db:
            bookmarks.add(db, new)

    def name_here(self) -> None:
        """Open the words of the bookmark at the frame on screen; where there is none, set it first."""
        if not self.film_id:
            return
        if bookmarks.at(self._bridge.db, self.film_id, self._page.shown_ms) is None:
            self.turn()
        here = bookmarks.at(self._bridge.db, self.film_id, self._page.shown_ms)
        if here is not None:
            self._open(here)

    def jump(self, way: int) -> None:
        """Go to the next bookmark (1) or the one before (-1)."""
        found, now = self.flags.bookmarks, self._page.shown_ms if self._going is None else self._going
        times = [bookmark.at_ms for bookmark in found]
        at = bisect_right(times, now) if way > 0 else bisect_left(times, now) - 1
        if 0 <= at < len(found):
            self._going = found[at].at_ms  # a held key need not wait for the picture
            self._page.deck.seek(self._going)
        elif self.film_id and not self._page.deck.playing:
            said = tr("There is no bookmark yet. {key} sets one at the frame on screen.", key=key_text("bookmark"))
            if found:
                said = (
                    tr("There is no bookmark after this one.")
                    if way > 0
                    else tr("There is no bookmark before this one.")
                )
            self._bridge.told.emit(said, False)

    def _arrived(self, _: int) -> None:
        self._going = None

    def _take_away(self, bookmark_id: str) -> None:
        with self._bridge.telling(), self._bridge.change(tr("Take a bookmark away"), place=self.place) as db:
            bookmarks.remove(db, [bookmark_id])

    def _name(self, bookmark_id: str, words: str) -> None:
        bookmark = next((each for each in self.flags.bookmarks if each.id == bookmark_id), None)
        if bookmark is not None:
            with self._bridge.telling(), self._bridge.change(tr("Say what a bookmark is for"), place=self.place) as db:
                bookmarks.edit(db, replace(bookmark, words=words))

    # Showing

    def refresh(self) -> None:
        found = bookmarks.of_recording(self._bridge.db, self.film_id) if self.film_id else []
        self.flags.show(found)
        if shown := self.panel.shown:
            bookmark = next((each for each in found if each.id == shown), None)
            self.panel.show_bookmark(bookmark) if bookmark is not None else self.panel.end()

    def leaving(self) -> None:
        self.panel.end()

    def _open(self, bookmark: Bookmark) -> None:
        self.panel.show_bookmark(bookmark)
        self._put_anchor(bookmark)
        self.panel.open_at(self._anchor)
        self.panel.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.panel.field.selectAll()

    def _put_anchor(self, bookmark: Bookmark) -> None:
        self._anchor.setGeometry(self.flags.rect(bookmark).toAlignedRect())

    # The mouse on a flag

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            under = self.flags.at(event.pos().toPointF())
            if under is not None:
                self._put_anchor(under)
                ways = (
                    (tr("Words for it"), partial(self._open, under)),
                    (tr("Take it away"), partial(self._take_away, under.id)),
                )
                offer(self._anchor, ways)
            return under is not None
        if not isinstance(event, QMouseEvent):
            return False
        bookmark = self.flags.at(event.position())
        if bookmark is None:
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseMove and not event.buttons():
            self._page.timeline.setCursor(Qt.CursorShape.PointingHandCursor)
            words = tr(
                "{bookmark}, {time}\nDouble-click for words",
                bookmark=bookmark.words or tr("Bookmark"),
                time=clock_text(bookmark.at_ms, exact=True),
            )
            QToolTip.showText(event.globalPosition().toPoint(), tip(words), self._page.timeline)
        elif kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._page.deck.seek(bookmark.at_ms)
        elif kind == QEvent.Type.MouseButtonDblClick:
            self._open(bookmark)
        else:
            return False
        return True
