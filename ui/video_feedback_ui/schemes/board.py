"""The codes of a scheme as keys, group by group. A key is dragged to another place or into another group."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Code, Scheme
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.schemes.flow import Flow
from video_feedback_ui.schemes.strip import NAMES_WIDE, Strip
from video_feedback_ui.schemes.tile import Tile
from video_feedback_ui.theme import tokens

ARCHIVED = ""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Line(QWidget):
    """Where a dragged key would go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(tokens().accent))


class Board(QWidget):
    """`code_chosen` and `group_chosen` carry an id; `code_placed` a code, a group, and the place among its keys."""

    code_chosen = Signal(str)
    group_chosen = Signal(str)
    code_placed = Signal(str, str, int)
    code_asked = Signal(str)
    group_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Codes by group"))
        self.strips: dict[str, Strip] = {}
        self.tiles: dict[str, Tile] = {}
        self._shape: object = None
        self._read_only = False
        self._lines: QVBoxLayout = column(gap=6, margins=(4, 4, 4, 8))
        self.setLayout(self._lines)
        self._line = Line(self)
        self._ghost = QLabel(self)
        self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ghost.hide()

    def show_scheme(
        self, scheme: Scheme, chosen: str, mended: set[str], *, read_only: bool, with_archived: bool = True
    ) -> None:
        """Show a scheme with one code or group chosen. What stays in its place is only painted anew."""
        self._read_only = read_only
        archived = [code for code in scheme.codes if code.archived and with_archived]
        by_group: dict[str, list[Code]] = {
            g.id: [c for c in scheme.codes if c.group_id == g.id and not c.archived] for g in scheme.groups
        }
        if archived:
            by_group[ARCHIVED] = archived
        shape = (scheme.id, read_only, [(group, [code.id for code in codes]) for group, codes in by_group.items()])
        if shape != self._shape:
            self._lay(scheme, by_group)
            self._shape = shape
        for group in scheme.groups:
            is_mended = group.id in mended
            self.strips[group.id].show_group(group, chosen=group.id == chosen, mended=is_mended, read_only=read_only)
        for code in scheme.codes:
            if code.id in self.tiles:
                self.tiles[code.id].show_code(code, scheme.group(code.group_id))
                self.tiles[code.id].show_as(chosen=code.id == chosen, mended=code.id in mended)

    def _lay(self, scheme: Scheme, by_group: dict[str, list[Code]]) -> None:
        """Make all strips and tiles anew; the keyboard stays on the code it was on."""
        focused = next((code_id for code_id, tile in self.tiles.items() if tile.hasFocus()), "")
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.strips, self.tiles = {}, {}
        for group_id, codes in by_group.items():
            if group_id == ARCHIVED:
                flow = Flow(ARCHIVED)
                words = label(tr("Archived. What is tagged with these keeps them."), "small", wraps=True)
                words.setFixedWidth(NAMES_WIDE)
                holder = QWidget()
                lines = row(words, flow, gap=10)
                lines.setStretch(1, 1)
                holder.setLayout(lines)
            else:
                strip = Strip(scheme.group(group_id))
                strip.chosen.connect(self.group_chosen)
                strip.code_asked.connect(self.code_asked)
                self.strips[group_id] = strip
                flow, holder = strip.flow, strip
            flow.fill([self._tile(code, scheme, flow) for code in codes])
            self._lines.addWidget(holder)
        if not self._read_only:
            new = button(tr("New group"), self.group_asked.emit, icon="plus", kind="flat")
            new.setStyleSheet("text-align: left;")
            self._lines.addWidget(new, 0, Qt.AlignmentFlag.AlignLeft)
        self._lines.addStretch(1)
        if focused in self.tiles:
            self.tiles[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tile(self, code: Code, scheme: Scheme, flow: Flow) -> Tile:
        tile = Tile(code, scheme.group(code.group_id), flow)
        tile.chosen.connect(self.code_chosen)
        if not self._read_only and not code.archived:
            tile.dragged.connect(self._drag)
            tile.dropped.connect(self._drop)
        tile.show()
        self.tiles[code.id] = tile
        return tile

    # Dragging

    def _drag(self, code_id: str, at: QPoint) -> None:
        """Show the key under the mouse, and where it would go."""
        if self._ghost.isHidden():
            picture = self.tiles[code_id].grab()
            pale = QPixmap(picture.size())
            pale.setDevicePixelRatio(picture.devicePixelRatio())
            pale.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pale)
            painter.setOpacity(0.75)
            painter.drawPixmap(0, 0, picture)
            painter.end()
            self._ghost.setPixmap(pale)
            self._ghost.adjustSize()
            self._ghost.show()
        here = self.mapFromGlobal(at)
        self._ghost.move(here - QPoint(self._ghost.width() // 2, 12))
        flow = self._flow_at(here)
        if flow is not None:
            edge = flow.edge_of(flow.place_at(flow.mapFrom(self, here)))
            self._line.setGeometry(QRect(flow.mapTo(self, edge.topLeft()), edge.size()))
        self._line.setVisible(flow is not None)
        self._line.raise_()
        self._ghost.raise_()

    def _drop(self, code_id: str, at: QPoint) -> None:
        self._ghost.hide()
        self._line.hide()
        flow = self._flow_at(self.mapFromGlobal(at))
        if flow is None:
            return
        place = flow.place_at(flow.mapFromGlobal(at))
        ids: list[str] = [tile.code.id for tile in flow.tiles]
        if code_id in ids and ids.index(code_id) < place:
            place -= 1
        self.code_placed.emit(code_id, flow.group_id, place)

    def _flow_at(self, at: QPoint) -> Flow | None:
        """The group whose strip a point lies on."""
        return next((strip.flow for strip in self.strips.values() if strip.geometry().contains(at)), None)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from key to key."""
        order = list(self.tiles.values())
        at = next((place for place, tile in enumerate(order) if tile.hasFocus()), None)
        step = _STEPS.get(Qt.Key(event.key()))
        if at is None or step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        order[max(0, min(at + step, len(order) - 1))].setFocus(Qt.FocusReason.TabFocusReason)
