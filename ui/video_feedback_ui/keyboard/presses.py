"""What a key press is called: as `actions.py` writes keys, on whichever keyboard it was made."""

from collections.abc import Hashable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_WHERE = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
_NO_KEY = {
    Qt.Key.Key_unknown, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock,
}  # fmt: skip
# What Shift makes of the row of digits, on keyboards of the United States and of Britain; and of the one sign beside L.
_WITHOUT_SHIFT = dict(zip('!@"#£$%^&*():', "122334567890;", strict=True))


def normal(key: str) -> str:
    """A key of an action, written in the one way that `name_of` uses."""
    return key if _is_sign(key) else QKeySequence(key).toString()


def name_of(event: QKeyEvent) -> str:
    """`Ctrl+Z`, `Shift+Left`; a sign or figure is itself, whichever keys make it: `{`, `Ctrl+{`.

    "" where nothing but Shift or its like is down.
    """
    if event.key() in _NO_KEY or not event.key():
        return ""
    modifiers = event.modifiers() & ~_WHERE
    if not modifiers & ~_SHIFT and _is_sign(event.text()):
        return event.text()
    if event.key() <= 0xFFFF and _is_sign(chr(event.key())) and not chr(event.key()).isdigit():
        modifiers &= ~_SHIFT
    return QKeySequence(event.key() | modifiers.value).toString()


def is_plain(event: QKeyEvent) -> bool:
    """Whether it is a key alone, or with Shift."""
    return not event.modifiers() & ~(_SHIFT | _WHERE)


def key_of(event: QKeyEvent) -> Hashable:
    """The same for press and release of one key, whatever was pressed or let go between."""
    return event.nativeScanCode() or event.key()


def without_shift(key: str) -> str:
    """The letter or figure of a key that has no more than Shift with it: `z` for `Z` and `Shift+Z`, `1` for `!`."""
    letter = key.removeprefix("Shift+").lower()
    return _WITHOUT_SHIFT.get(letter, letter)


def without_modifiers(key: str) -> str:
    """`Z` for `Ctrl+Z`."""
    return key.rpartition("+")[2] or "+"


class Plain:
    """What a key says without Shift: as it said when it was pressed alone, or else as is usual."""

    def __init__(self) -> None:
        self._known: dict[int, str] = {}

    def of(self, event: QKeyEvent) -> str:
        text, scan = event.text().lower(), event.nativeScanCode()
        if not event.modifiers() & _SHIFT:
            if text and scan:
                self._known[scan] = text
            return text
        return self._known.get(scan) or _WITHOUT_SHIFT.get(text, text)


def _is_sign(text: str) -> bool:
    return len(text) == 1 and text.isprintable() and not text.isalpha() and not text.isspace()
