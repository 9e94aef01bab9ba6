"""The order in which Tab goes round: as one reads, also where lines were added later."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def go(root: QWidget, here: QWidget | None, *, on: bool) -> bool:
    """Go from `here` to what is read next in `root`, or before it, round and round. False if `here` is not in it."""
    stops = [stop for stop in _stops(root) if stop.isEnabled() and stop.isVisibleTo(root)]
    if here not in stops:
        return False
    then = stops[(stops.index(here) + (1 if on else -1)) % len(stops)]
    then.setFocus(Qt.FocusReason.TabFocusReason if on else Qt.FocusReason.BacktabFocusReason)
    return True


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    inside = widget.layout()
    if inside is not None:
        yield from _of_layout(inside)
    elif isinstance(widget, QScrollArea) and (held := widget.widget()) is not None:
        yield from _stops(held)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _stops(widget)
        elif (inner := item.layout()) is not None:
            yield from _of_layout(inner)
