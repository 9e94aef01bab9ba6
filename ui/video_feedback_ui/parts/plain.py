"""Words that somebody typed, shown as they are also where Qt would find marks in them."""

from html import escape

from PySide6.QtGui import Qt

_ONE_LINE = 80


def tip(words: str) -> str:
    """For a tool tip, which takes `<b>` for markup and would open what an `<img>` names. Long words go on below."""
    if len(words) <= _ONE_LINE and not Qt.mightBeRichText(words):
        return words
    return f"<p>{escape(words, quote=False)}</p>".replace("\n", "<br>")


def face(words: str) -> str:
    """For a button or a menu, where a lone & would underline the letter behind it."""
    return words.replace("&", "&&")
