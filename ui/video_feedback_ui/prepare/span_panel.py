"""The card of one span: what was coded, or why nothing can be; its edges, and away with it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Span
from video_feedback_schemas.times import clock_text
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.parts.words import button, column, field, label, row

_WIDE = 348
REASONS = (tr("Baby out of the picture"), tr("Adult out of the picture"), tr("Too dark"), tr("No sound"))
_TITLES = {"coded": tr("What was coded"), "not_codable": tr("Not codable")}


class SpanPanel(Popover):
    """Asks for what is typed or pressed; the workbench writes it."""

    reason_given = Signal(str, str)  # the span’s id, the words
    edge_asked = Signal(str, str)  # the span’s id, `start` or `end`: to the frame on screen
    away_asked = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(tr("Not codable, or what was coded"), page)
        self.setFixedWidth(_WIDE)
        self._span: Span | None = None
        self._title = label("", "strong")
        self._times = label("", "small")
        self.field = field(tr("Why nothing can be coded here"), tr("Why? You may leave this empty."))
        self.field.textEdited.connect(self._give)
        self.field.returnPressed.connect(self.end)
        chips = [button(words, partial(self._choose, words), kind="chip") for words in REASONS]
        self._why = QWidget()
        self._why.setLayout(column(self.field, row(*chips[:2], None, gap=6), row(*chips[2:], None, gap=6), gap=8))
        self.begins = button(
            tr("Begins here"), partial(self._ask_edge, "start"), kind="chip", tip=tr("At the frame on screen")
        )
        self.ends = button(
            tr("Ends here"), partial(self._ask_edge, "end"), kind="chip", tip=tr("With the frame on screen")
        )
        away = button(tr("Take it away"), self._ask_away, icon="trash", kind="flat")
        edges = row(self.begins, self.ends, None, away, gap=6)
        self.setLayout(column(row(self._title, None, self._times), self._why, edges, gap=10, margins=(14, 10, 10, 8)))

    def show_span(self, span: Span) -> None:
        new = self._span is None or self._span.id != span.id
        self._span = span
        self._title.setText(_TITLES[span.kind])
        self._times.setText(
            tr(
                "{start} to {end}",
                start=clock_text(span.start_ms, exact=True),
                end=clock_text(span.end_ms, exact=True),
            )
        )
        self._why.setVisible(span.kind == "not_codable")
        if new or not self.field.hasFocus():
            self.field.setText(span.reason)

    @property
    def shown(self) -> str:
        """The id of the span that is shown, or ""."""
        return "" if self._span is None or self.isHidden() else self._span.id

    def _give(self) -> None:
        if self._span is not None:
            self.reason_given.emit(self._span.id, self.field.text().strip())

    def _choose(self, words: str) -> None:
        self.field.setText(words)
        self._give()

    def _ask_edge(self, edge: str) -> None:
        if self._span is not None:
            self.edge_asked.emit(self._span.id, edge)

    def _ask_away(self) -> None:
        span, self._span = self._span, None
        self.end()
        if span is not None:
            self.away_asked.emit(span.id)
