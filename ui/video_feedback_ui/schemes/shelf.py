"""The schemes of the library, one below the other; those that are archived last."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from video_feedback.counts import counted
from video_feedback.library import schemes as schemes_kept
from video_feedback.library.scheme_uses import Use
from video_feedback.words import tr
from video_feedback_schemas.records import Scheme
from video_feedback_ui.parts.press_card import PressCard
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import button, clear, column, label
from video_feedback_ui.theme import R_CONTROL, SMALL, font, theme, tokens

_FIRST = tr("None of your own yet. Duplicate one of these and change it, or begin with a new one.")


class SchemeRow(PressCard):
    """One scheme: its name, its version, and how many films are tagged with it."""

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self.scheme_id = scheme.id
        self._name, self._words = "", ""
        self._chosen = False
        self.setFixedHeight(52)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def show_scheme(self, scheme: Scheme, use: Use, *, chosen: bool) -> None:
        films = counted(use.films, "film") if use.films else tr("not used yet")
        self._name = scheme.name or tr("No name yet")
        self._words = tr("Version {version}, {films}", version=scheme.version, films=films)
        self._chosen = chosen
        self.setAccessibleName(f"{self._name}. {self._words}" + (tr(". Archived") if scheme.archived else ""))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = tokens()
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(t.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.accent_soft if self._chosen else t.sunk if self._hovered else t.card))
        painter.drawRoundedRect(rect, R_CONTROL, R_CONTROL)
        inner = rect.adjusted(10, 7, -10, -7)
        painter.setPen(QColor(t.accent_ink if self._chosen else t.ink))
        painter.setFont(font(weight=600 if self._chosen else 500))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)
        painter.setPen(QColor(t.accent_ink if self._chosen else t.ink_2))
        painter.setFont(font(SMALL))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, self._words)


class Shelf(QFrame):
    """`chosen` carries the id of a scheme; `new_asked` and `file_asked` ask for another one."""

    chosen = Signal(str)
    new_asked = Signal()
    file_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setFixedWidth(232)
        self.setAccessibleName(tr("Schemes"))
        self.rows: dict[str, SchemeRow] = {}
        self._lines = column(gap=2)
        self._shape: object = None
        holder = QWidget()
        holder.setProperty("kind", "sheet")
        holder.setLayout(column(self._lines, None, gap=0))
        self.area = scrolled(holder)
        self.area.setStyleSheet("background: transparent;")
        self._first = label(_FIRST, "small", wraps=True)
        self._first.setContentsMargins(10, 0, 6, 8)
        self.new = button(tr("New scheme"), self.new_asked.emit, icon="plus", kind="flat")
        came = button(tr("From a file"), self.file_asked.emit, icon="download-simple", kind="flat")
        for each in (self.new, came):
            each.setStyleSheet("text-align: left;")
        self.setLayout(column(self.area, self._first, self.new, came, gap=2, margins=(8, 8, 8, 8)))

    def show_schemes(self, schemes: list[Scheme], uses: dict[str, Use], chosen: str) -> None:
        """Show these, in this order; the archived ones stand under a heading."""
        self._first.setVisible(all(schemes_kept.came_with_the_app(scheme) for scheme in schemes))
        shape = [(scheme.id, scheme.archived) for scheme in schemes]
        if shape != self._shape:
            self._lay(schemes)
            self._shape = shape
        for scheme in schemes:
            self.rows[scheme.id].show_scheme(scheme, uses[scheme.id], chosen=scheme.id == chosen)

    def _lay(self, schemes: list[Scheme]) -> None:
        focused = next((scheme_id for scheme_id, row in self.rows.items() if row.hasFocus()), "")
        clear(self._lines)
        self.rows = {}
        headed = False
        for scheme in schemes:
            if scheme.archived and not headed:
                headed = True
                self._lines.addSpacing(10)
                heading = label(tr("Archived"), "small-strong")
                heading.setContentsMargins(10, 0, 0, 2)
                self._lines.addWidget(heading)
            made = SchemeRow(scheme)
            made.pressed.connect(lambda scheme_id=scheme.id: self.chosen.emit(scheme_id))
            self._lines.addWidget(made)
            made.show()
            self.rows[scheme.id] = made
        if focused in self.rows:
            self.rows[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from scheme to scheme."""
        rows = list(self.rows.values())
        at = next((place for place, row in enumerate(rows) if row.hasFocus()), None)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if at is None or step is None:
            super().keyPressEvent(event)
            return
        row = rows[max(0, min(at + step, len(rows) - 1))]
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(row.scheme_id)
