"""Where the cards of the workbench stand."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage


def laid_out(page: "PreparePage") -> QWidget:
    """The list at the left, the film in the middle, the keys at the right, the timeline below all of them."""
    stage = QFrame()
    stage.setProperty("kind", "stage")
    lines = QVBoxLayout(stage)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    lines.addWidget(page.second.stage, 1)
    lines.addWidget(page.second.bar)
    lines.addWidget(page.now)
    lines.addWidget(page.viewing.bar)
    lines.addWidget(page.transport)
    above = QHBoxLayout()
    above.setSpacing(12)
    above.addWidget(page.moments_card)
    above.addWidget(stage, 1)
    above.addWidget(page.codes_card)
    bench = QWidget()
    all_lines = QVBoxLayout(bench)
    all_lines.setContentsMargins(12, 12, 12, 12)
    all_lines.setSpacing(12)
    all_lines.addLayout(above, 3)
    all_lines.addWidget(page.timeline_card, 2)
    return bench
