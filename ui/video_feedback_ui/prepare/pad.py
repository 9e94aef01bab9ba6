"""The pad: the codes as a keyboard, each on its own key, or as large keys for the fingers."""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Code, Scheme
from video_feedback_ui.prepare.code_key import CodeKey, Fold
from video_feedback_ui.prepare.pad_layout import NAME, WIDTH, as_keyboard, as_large_keys
from video_feedback_ui.theme import SMALL, font, theme, tokens


class Pad(QWidget):
    """All codes of a scheme. `pressed` carries the id of a code that was found by its words; `down` and `up` that of
    one under a mouse or a finger."""

    pressed = Signal(str)
    down = Signal(str)
    up = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(WIDTH)
        self.setAccessibleName(tr("Codes"))
        self._keys: dict[str, CodeKey] = {}
        self._by_key: dict[str, Code] = {}
        self._names: list[tuple[QRect, str]] = []
        self._fold: Fold | None = None
        self._unfolded = False
        self._is_large = False
        self._scheme: Scheme | None = None
        theme.changed.connect(self.update)

    def show_scheme(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._make()

    def be_large(self, is_large: bool) -> None:
        """Large keys, or the keyboard."""
        if is_large != self._is_large:
            self._is_large = is_large
            for key in self._keys.values():
                key.be_large(is_large)
            self._lay()

    def code_of_key(self, text: str) -> Code | None:
        """The code whose key that is, or None."""
        return self._by_key.get(text.lower())

    def flash(self, code_id: str) -> None:
        """Show for a blink that a key was pressed. Soon, not now: the lane is painted first."""
        if code_id in self._keys:
            QTimer.singleShot(0, self._keys[code_id], self._keys[code_id].flash)

    def show_open(self, code_ids: set[str]) -> None:
        for code_id, key in self._keys.items():
            key.show_open(code_id in code_ids)

    def look_for(self, words: str) -> list[Code]:
        """Show the codes that have these words and hide the others. Returns those found, the best first."""
        wanted = words.strip().casefold()
        found = []
        for key in self._keys.values():
            text = f"{key.code.label} {key.of_group.label} {key.code.look_for}".casefold()
            if not wanted or wanted in text:
                found.append(key.code)
        self._lay([code.id for code in found] if wanted else None)
        return sorted(found, key=lambda code: wanted not in code.label.casefold())

    def unfold(self, unfolded: bool) -> None:
        """Show the worker-only codes, or fold them away. Their keys work either way."""
        self._unfolded = unfolded
        self._lay()

    def _make(self) -> None:
        for old in [*self._keys.values(), *([self._fold] if self._fold else [])]:
            old.hide()
            old.deleteLater()
        self._keys, self._by_key, self._fold = {}, {}, None
        scheme = self._scheme
        if scheme is None:
            return
        for code in scheme.codes:
            if code.archived:
                continue
            key = CodeKey(code, scheme.group(code.group_id), self)
            key.be_large(self._is_large)
            key.down.connect(partial(self.down.emit, code.id))
            key.up.connect(partial(self.up.emit, code.id))
            self._keys[code.id] = key
            if code.key:
                self._by_key.setdefault(code.key.lower(), code)
        hidden = [group for group in scheme.groups if group.worker_only]
        count = sum(key.of_group.worker_only for key in self._keys.values())
        if count and len(hidden) < len(scheme.groups):
            self._fold = Fold(hidden, count, self)
            self._fold.clicked.connect(lambda: self.unfold(True))
        self._lay()

    def _lay(self, found: list[str] | None = None) -> None:
        """Put the keys where they belong: all but those folded away, or those that were found, where they were."""
        scheme = self._scheme
        if scheme is None:
            return
        folded = self._fold is not None and not self._unfolded and found is None
        shown = [key.code for key in self._keys.values() if not (folded and key.of_group.worker_only)]
        layout = (as_large_keys if self._is_large else as_keyboard)(scheme, shown, has_fold=folded)
        for code_id, key in self._keys.items():
            if code_id in layout.keys:
                key.move(layout.keys[code_id])
            key.setVisible(code_id in layout.keys and (found is None or code_id in found))
        if self._fold is not None:
            self._fold.setVisible(layout.fold is not None)
            if layout.fold is not None:
                self._fold.setGeometry(layout.fold)
        self.setMinimumHeight(max(0, layout.height))  # a set without codes has no rows
        self._name_runs()

    def _name_runs(self) -> None:
        """The name of a group stands above each run of its keys, as far as the next one."""
        self._names = []
        shown = sorted((k for k in self._keys.values() if not k.isHidden()), key=lambda k: (k.y(), k.x()))
        before: CodeKey | None = None
        for key in shown:
            if before is not None and before.y() == key.y():
                if before.of_group.id == key.of_group.id:
                    before = key
                    continue
                self._names[-1][0].setRight(key.x() - 6)
            self._names.append((QRect(key.x(), key.y() - NAME - 2, WIDTH - key.x(), NAME), key.of_group.label))
            before = key
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.minimumHeight())

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(SMALL, 600))
        painter.setPen(QColor(tokens().ink))
        metrics = QFontMetricsF(painter.font())
        for rect, words in self._names:
            fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)
