"""A CSV file as a spreadsheet would show it."""

import csv
import io

from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from video_feedback.words import tr

_MOST, _WIDEST = 200, 260


class TableView(QTableWidget):
    """Read only. Of a long table, the first rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("The table"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(28)
        self.setProperty("kind", "sheet")

    def show_file(self, data: bytes) -> None:
        """The table in a CSV file. A row that goes on over several lines is one row."""
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
        shown = rows[1 : 1 + _MOST]
        self.clear()
        self.setColumnCount(len(rows[0]))
        self.setRowCount(len(shown))
        self.setHorizontalHeaderLabels(rows[0])
        for at, cells in enumerate(shown):
            for place, words in enumerate(cells):
                self.setItem(at, place, QTableWidgetItem(words))
        self.resizeColumnsToContents()
        for place in range(len(rows[0])):
            self.setColumnWidth(place, min(self.columnWidth(place) + 12, _WIDEST))
