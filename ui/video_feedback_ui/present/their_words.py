"""What the parent says while film is shown: to this moment, besides, and the next step. Kept to the letter."""

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import column, label, row
from video_feedback_ui.present.closing_words import ClosingWords
from video_feedback_ui.present.words_said import WordsSaid


class TheirWords(QFrame):
    """Scrolls by itself, or, where the page is narrow, with the page."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setMinimumWidth(264)
        to_this, besides = tr("What they say to this moment"), tr("What they say besides")
        self.words = WordsSaid(bridge, to_this)
        self.general = WordsSaid(bridge, besides)
        self.closing = ClosingWords(bridge)
        self._inner = QWidget()
        self._inner.setLayout(
            column(
                label(to_this, "small"), self.words, 10, label(besides, "small"), self.general, 10, self.closing, None,
                gap=5, margins=(16, 0, 12, 0),
            )
        )  # fmt: skip
        self._inner.setStyleSheet("background: transparent;")
        self._area: QScrollArea | None = None
        title = row(
            label(tr("Their words"), "strong"), None, label(tr("To the letter"), "small"), margins=(16, 0, 16, 0)
        )
        self._lines = column(title, gap=8, margins=(0, 14, 0, 12))
        self._lines.addWidget(self._inner)
        self.setLayout(self._lines)

    def show_words(self, session_id: str, pick_id: str) -> None:
        """Show what was said to a pick, and besides."""
        self.words.show_words(session_id, pick_id)
        self.general.show_words(session_id, None)

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        for words in (self.words, self.general, self.closing):
            words.flush()

    def be_narrow(self, is_narrow: bool) -> None:
        """Scroll with the page, or by itself."""
        if is_narrow and self._area is not None:
            area, self._area = self._area, None
            self._lines.removeWidget(area)
            self._lines.addWidget(area.takeWidget())
            self._inner.show()
            area.deleteLater()
        elif not is_narrow and self._area is None:
            self._lines.removeWidget(self._inner)
            self._area = scrolled(self._inner)
            self._lines.addWidget(self._area)
