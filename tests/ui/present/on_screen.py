"""Every word that a window shows or says to a screen reader."""

from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QPoint
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget


def painted(window: QWidget) -> str:
    """The words that are painted: the window is drawn as SVG, where text stays text."""
    data = QBuffer()
    data.open(QBuffer.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(data)
    drawing.setSize(window.size())
    painter = QPainter(drawing)
    window.render(painter, QPoint(0, 0))
    painter.end()
    root = ElementTree.fromstring(data.data().data())
    lines = ["".join(text.itertext()).strip() for text in root.iter("{http://www.w3.org/2000/svg}text")]
    return " ".join(line for line in lines if line)


def named(window: QWidget) -> list[str]:
    """Titles, tool tips, and the names and descriptions for screen readers, of the window and all within it."""
    found = []
    for each in (window, *window.findChildren(QWidget)):
        found += [each.accessibleName(), each.accessibleDescription(), each.toolTip(), each.whatsThis()]
        found += [each.statusTip(), each.windowTitle(), each.windowFilePath(), each.objectName()]
        if hasattr(each, "text"):
            found.append(each.text())
    return [words for words in found if words]
