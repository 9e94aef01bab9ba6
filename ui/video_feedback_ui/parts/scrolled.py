"""A part of a page that scrolls up and down. The keyboard goes to what is in it, not to the area itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget


def scrolled(inside: QWidget | QLayout) -> QScrollArea:
    """As wide as there is room for; what is higher than that scrolls."""
    inner = inside if isinstance(inside, QWidget) else QWidget()
    if isinstance(inside, QLayout):
        inner.setLayout(inside)
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
