"""A line for a passphrase: hidden until its eye is pressed, and it says when Caps Lock is on."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.icons import IconLabel, wear
from video_feedback_ui.parts.words import column, field, label, row, tool
from video_feedback_ui.theme import TOUCH

_HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class PassphraseField(QWidget):
    """`changed` while it is typed, `entered` on Enter. `forget` when it has served."""

    changed = Signal(str)
    entered = Signal()
    turned = Signal(bool)  # whether what is typed can be read now

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.edit = field(name, hint)
        self.edit.setProperty("stature", "large")
        self.edit.setFixedHeight(TOUCH)
        self.eye = tool("", "eye", self._turn)
        self.eye.setFixedSize(QSize(TOUCH, TOUCH - 8))
        self.edit.setTextMargins(0, 0, TOUCH, 0)
        inside = row(None, self.eye, margins=(0, 0, 4, 0))
        self.edit.setLayout(inside)
        self._name = name
        self._caps = QWidget()
        self._caps.setLayout(
            row(IconLabel("arrow-fat-line-up", 14), label(tr("Caps Lock is on."), "small"), None, gap=6)
        )
        kept = self._caps.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # what is below stays where it is
        self._caps.setSizePolicy(kept)
        self._caps.hide()
        self.setLayout(column(self.edit, self._caps, gap=4))
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.entered)
        self.edit.installEventFilter(self)
        self._show_typed(is_shown=False)

    @property
    def text(self) -> str:
        return self.edit.text()

    @property
    def says_caps_lock(self) -> bool:
        return not self._caps.isHidden()

    @property
    def is_shown(self) -> bool:
        """Whether what is typed can be read."""
        return self.edit.echoMode() == QLineEdit.EchoMode.Normal

    def propose(self, passphrase: str) -> None:
        """Put one in, to be read."""
        self.edit.setText(passphrase)
        self._show_typed(is_shown=True)

    def forget(self) -> None:
        """Empty and hidden again, and nothing of it is left to be taken back."""
        self.edit.setText("")  # `clear` could be undone
        self._caps.hide()
        self._show_typed(is_shown=False)

    def _turn(self) -> None:
        self._show_typed(is_shown=self.edit.echoMode() == QLineEdit.EchoMode.Password)
        self.edit.setFocus()

    def _show_typed(self, *, is_shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(_HINTS)
        wear(self.eye, "eye-slash" if is_shown else "eye", "ink_2")
        words = tr("Hide what is typed") if is_shown else tr("Show what is typed")
        self.eye.setAccessibleName(f"{self._name}: {words.lower()}")
        self.eye.setToolTip(words)
        self.turned.emit(is_shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._mind_caps_lock(event)
        return super().eventFilter(watched, event)

    def _mind_caps_lock(self, event: QKeyEvent) -> None:
        """No system tells of it in one way for all, but a letter that comes out the other way round does."""
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._caps.hide()  # it may be off now; the next letter tells
        elif len(letter) == 1 and letter.isalpha() and letter.lower() != letter.upper():
            self._caps.setVisible(letter.isupper() != bool(event.modifiers() & _SHIFT))
