"""Which report: each with what it is for and who reads it. The arrow keys go from one to the next."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from video_feedback.exports.report import ReportKind
from video_feedback.words import tr
from video_feedback_schemas.records import Reader
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.press_card import PressRow
from video_feedback_ui.parts.words import column, label, row
from video_feedback_ui.theme import R_CONTROL, tokens

READERS: dict[Reader, tuple[str, str]] = {
    "worker": (tr("Me"), "user"),
    "team": (tr("My team"), "users"),
    "parent": (tr("Parent"), "heart"),
}
_ICONS = {
    "visit_sheet": "clipboard-text",
    "strengths": "heart",
    "strengths_of_family": "heart",
    "progress": "calendar-check",
    "keepsake": "image",
    "moments": "table",
    "moments_of_session": "table",
    "moments_of_family": "table",
}
_BY_ABOUT = {
    "session": "chat-text",
    "recording": "film-strip",
    "family": "users-three",
    "person": "user",
    "scheme": "keyboard",
}


def icon_of(kind: ReportKind) -> str:
    """The picture beside a kind of report."""
    return _ICONS.get(kind.name, _BY_ABOUT[kind.about])


class KindRow(PressRow):
    """`kinds` are called the same, and tell of different things: of a session, of a film."""

    def __init__(self, kinds: Sequence[ReportKind]) -> None:
        super().__init__()
        self.kinds, kind = tuple(kinds), kinds[0]
        self._label = kind.label
        self.is_chosen = False
        read_by = ", ".join(READERS[each][0] for each in kind.readers)
        self.setAccessibleName(kind.label)
        self.setAccessibleDescription(tr("{says} Read by: {readers}", says=kind.says, readers=read_by))
        self.setToolTip(tr("Read by: {readers}", readers=read_by))
        self._name = label(kind.label, "medium", wraps=True)
        marks = row(*(IconLabel(READERS[each][1], 14) for each in kind.readers), gap=4)
        head = row(gap=6)
        head.addWidget(self._name, 1)
        head.addLayout(marks)
        lines = column(head, label(kind.says, "small", wraps=True), gap=2)
        line = row(column(IconLabel(icon_of(kind), 20), None), gap=10, margins=(10, 7, 8, 8))
        line.addLayout(lines, 1)
        self.setLayout(line)

    def show_chosen(self, is_chosen: bool) -> None:
        self.is_chosen = is_chosen
        self._name.setProperty("voice", "strong" if is_chosen else "medium")
        self._name.style().unpolish(self._name)
        self._name.style().polish(self._name)
        self.setAccessibleName(tr("{kind}, chosen", kind=self._label) if is_chosen else self._label)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.is_chosen:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens().accent_soft))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), R_CONTROL, R_CONTROL)
            painter.end()
            self._hovered = False
        super().paintEvent(event)


class KindList(QWidget):
    """`chosen` gives the name of a kind."""

    chosen = Signal(str)

    def __init__(self, kinds: Iterable[ReportKind]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Which report"))
        self.rows: dict[str, KindRow] = {}
        lines: QVBoxLayout = column(gap=2, margins=(6, 6, 6, 6))
        groups: dict[str, dict[str, list[ReportKind]]] = {}
        for kind in kinds:
            groups.setdefault(_group(kind), {}).setdefault(kind.label, []).append(kind)
        for words in (_WORK, _FAMILY, _MEASURES):
            if words not in groups:
                continue
            head = label(words, "small-strong")
            head.setContentsMargins(10, 10 if self.rows else 6, 0, 2)
            lines.addWidget(head)
            for same in groups[words].values():
                made = KindRow(same)
                made.pressed.connect(partial(self._press, made))
                self.rows[same[0].name] = made
                lines.addWidget(made)
        lines.addStretch(1)
        self.setLayout(lines)

    def show_choice(self, name: str) -> None:
        for made in self.rows.values():
            made.show_chosen(any(kind.name == name for kind in made.kinds))

    def row(self, name: str) -> KindRow:
        """The row that a kind stands in."""
        return next(made for made in self.rows.values() if any(kind.name == name for kind in made.kinds))

    def _press(self, made: KindRow) -> None:
        if not made.is_chosen:
            self.chosen.emit(made.kinds[0].name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        every = list(self.rows.values())
        at = next((place for place, made in enumerate(every) if made.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        made = every[(at + step) % len(every)]
        made.setFocus(Qt.FocusReason.TabFocusReason)
        made.pressed.emit()


_WORK, _FAMILY = tr("For you and your team"), tr("For the family")
_MEASURES = tr("For supervision and research")


def _group(kind: ReportKind) -> str:
    if kind.for_measures:
        return _MEASURES
    return _FAMILY if kind.readers == ("parent",) else _WORK
