"""Where everything stands on the page on which a film is put together."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import card, column, label, row, rule

if TYPE_CHECKING:
    from video_feedback_ui.reels.page import FilmsPage

_LEFT, _RIGHT, _PLAY = 356, 344, 40


def laid_out(page: "FilmsPage") -> QWidget:
    """The parts at the left, the film in the middle, how it is finished at the right."""
    parts = QWidget()
    parts.setFixedWidth(_LEFT)
    left = column(gap=8)
    left.addWidget(scrolled(page.column), 1)
    left.addWidget(page.queue_panel)
    parts.setLayout(left)
    page.play.setFixedSize(_PLAY, _PLAY)
    middle = column(gap=10)
    middle.addWidget(page.preview, 1)
    middle.addLayout(row(page.where, None, page.before, page.play, page.after, None, page.length, gap=6))
    middle.addWidget(page.words)
    both = row(parts, gap=14, margins=(16, 12, 20, 12))
    both.addLayout(middle, 1)
    both.addWidget(_settings(page))
    whole = QWidget()
    whole.setLayout(both)
    return whole


def _settings(page: "FilmsPage") -> QFrame:
    inner = QWidget()
    inner.setObjectName("settings")
    inner.setStyleSheet("#settings { background: transparent; }")
    inner.setLayout(
        column(
            label(tr("For whom"), "small-strong"), page.for_whom, 4, rule(), 4,
            label(tr("The whole film"), "small-strong"), page.finishing, None,
            gap=6, margins=(16, 0, 10, 8),
        )
    )  # fmt: skip
    made = card()
    made.setFixedWidth(_RIGHT)
    lines = column(gap=8, margins=(0, 14, 4, 0))
    lines.addWidget(scrolled(inner), 1)
    lines.addWidget(rule())
    lines.addLayout(column(page.says, page.make, gap=8, margins=(16, 2, 12, 14)))
    made.setLayout(lines)
    return made
