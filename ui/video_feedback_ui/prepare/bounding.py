"""On the workbench: what of the film was coded, and where nothing in it can be."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from video_feedback.coding.covering import Covering
from video_feedback.library import spans
from video_feedback.words import tr
from video_feedback_schemas.records import Span, SpanKind
from video_feedback_schemas.times import clock_text
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.prepare.of_the_film import OfTheFilm
from video_feedback_ui.prepare.span_panel import SpanPanel
from video_feedback_ui.timeline.covers import Covers, Hold
from video_feedback_ui.timeline.names import WIDTH as LABELS

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage


class Bounding(OfTheFilm):
    """Marks spans by the keys, lets their edges be dragged, and opens their card."""

    tables = ("spans",)

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self.covers = Covers(page.timeline)
        self.panel = SpanPanel(page)
        self._dragged: Hold | None = None
        self._anchor = QWidget(page.timeline)
        self._anchor.hide()
        page.timeline.above.insert(0, self.covers.paint)  # below the chains and the flags
        page.timeline.installEventFilter(self)
        self.panel.reason_given.connect(self._give_reason)
        self.panel.edge_asked.connect(lambda span_id, edge: self._move(span_id, edge, page.shown_ms))
        self.panel.away_asked.connect(self._take_away)
        page.keys.teach({"not_codable": self.mark_not_codable, "coded": self.mark_coded})

    # What the worker does

    def mark_not_codable(self) -> None:
        """Mark from in to out. With one mark only, to the frame on screen; with none, the chosen stretch, or begin."""
        stretch = self._marked() or self._chosen_stretch()
        if stretch is not None:
            self._mark("not_codable", *stretch)
        elif self._page.desk is not None:
            self._page.do.mark("in")
            if not self._page.deck.playing:
                again = key_text("not_codable")
                self._bridge.told.emit(
                    tr("Not codable from here. Press {again} again where it ends.", again=again), False
                )

    def mark_coded(self) -> None:
        """Mark what was coded: from in to out, or to the frame on screen; without marks, the whole film."""
        film = self._page.deck.film
        if film is not None:
            self._mark("coded", *(self._marked() or (film.frames.first_ms, film.frames.last_ms)))

    def _marked(self) -> tuple[int, int] | None:
        desk = self._page.desk
        if desk is None or (desk.in_ms is None and desk.out_ms is None):
            return None
        here = self._page.shown_ms
        start = here if desk.in_ms is None else desk.in_ms
        return start, here if desk.out_ms is None else desk.out_ms

    def _chosen_stretch(self) -> tuple[int, int] | None:
        moment = self._page.timeline.lanes.get(self._page.chosen) if self._page.chosen else None
        return None if moment is None or moment.end_ms is None else (moment.start_ms, moment.end_ms)

    def _mark(self, kind: SpanKind, start_ms: int, end_ms: int) -> None:
        covering, desk = self._covering, self._page.desk
        if covering is None or desk is None:
            return
        with self._bridge.telling() as went_well:
            covering.mark(kind, start_ms, end_ms, coder=desk.coder)
        if went_well:
            self._page.do.clear_marks()

    def _move(self, span_id: str, edge: Literal["start", "end"], ms: int) -> None:
        if self._covering is not None:
            with self._bridge.telling():
                self._covering.move(span_id, edge, ms)

    def _give_reason(self, span_id: str, reason: str) -> None:
        if self._covering is not None:
            with self._bridge.telling():
                self._covering.set_reason(span_id, reason)

    def _take_away(self, span_id: str) -> None:
        if self._covering is not None:
            with self._bridge.telling():
                self._covering.remove(span_id)

    @property
    def _covering(self) -> Covering | None:
        film = self._page.deck.film
        return None if film is None or not self.film_id else Covering(self._bridge.library, self.film_id, film.frames)

    # Showing

    def refresh(self) -> None:
        found = spans.of_recording(self._bridge.db, self.film_id) if self.film_id else []
        self.covers.show(found)
        if shown := self.panel.shown:
            span = next((each for each in found if each.id == shown), None)
            self.panel.show_span(span) if span is not None else self.panel.end()

    def leaving(self) -> None:
        self._dragged = None
        self.panel.end()

    def put_back(self) -> bool:
        """Leave an edge that is being dragged where it was. False if none is."""
        if self._dragged is None:
            return False
        self._dragged = None
        self.refresh()
        self._page.timeline.update()
        return True

    def open(self, span: Span) -> None:
        """Open the card of a span."""
        timeline = self._page.timeline
        seen = self.covers.rect(span).toAlignedRect()
        self._anchor.setGeometry(seen.intersected(timeline.rect().adjusted(LABELS, 0, -12, 0)))
        self.panel.show_span(span)
        self.panel.open_at(self._anchor)

    # The mouse on an edge, or on its words

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            if isinstance(event, QContextMenuEvent) and (hold := self.covers.at(event.pos().toPointF())) is not None:
                self.open(hold.span)
                return True
            return False
        if self._dragged is not None:
            return self._drag(event, self._dragged)
        hold = self.covers.at(event.position()) if event.position().x() >= LABELS else None
        if hold is None:
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseMove and not event.buttons():
            self._hover(event, hold)
        elif kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            if hold.edge is None:
                self.open(hold.span)
            else:
                self._dragged = hold
        else:
            return False
        return True

    def _hover(self, event: QMouseEvent, hold: Hold) -> None:
        timeline, span = self._page.timeline, hold.span
        timeline.setCursor(Qt.CursorShape.SizeHorCursor if hold.edge else Qt.CursorShape.PointingHandCursor)
        what = tr("This was coded") if span.kind == "coded" else tr("Not codable")
        words = tr("{what}, {start} to {end}", what=what, start=clock_text(span.start_ms), end=clock_text(span.end_ms))
        if span.reason:
            words += f": {span.reason}"
        QToolTip.showText(event.globalPosition().toPoint(), tip(words), timeline)

    def _drag(self, event: QMouseEvent, hold: Hold) -> bool:
        assert hold.edge is not None
        ms = self._page.timeline.scale.ms(event.position().x() - LABELS)
        if event.type() == QEvent.Type.MouseMove:
            self.covers.preview(hold.span, hold.edge, ms)
            if not self._page.deck.playing:
                self._page.do.seek(ms)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._dragged = None
            self._move(hold.span.id, hold.edge, ms)
            self.refresh()
        return True
