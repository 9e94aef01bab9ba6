"""The tables of a report as a spreadsheet would show them, one at a time, and what each column holds."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QTableView, QWidget

from video_feedback.exports import cells, csv, told, xlsx
from video_feedback.exports.report import Report
from video_feedback.words import tr
from video_feedback_schemas.report_file import Cell, Column, Table
from video_feedback_ui.parts.chips import Chips
from video_feedback_ui.parts.words import clear, column, label

_WIDEST = 280
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Named:
    """A table of a file: what it is called there, and what stands above its columns."""

    name: str
    heads: Sequence[str]
    table: Table


class TableModel(QAbstractTableModel):
    """One table, read only."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: Sequence[Column] = ()
        self._heads: Sequence[str] = ()
        self._rows: Sequence[Sequence[Cell]] = ()

    def show_table(self, named: Named) -> None:
        self.beginResetModel()
        self._columns, self._heads, self._rows = named.table.columns, named.heads, named.table.rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown(cell)
            case Qt.ItemDataRole.TextAlignmentRole if self._columns[index.column()].kind in cells.NUMBERS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return self._columns[section].says if role == Qt.ItemDataRole.AccessibleDescriptionRole else None


class TablesView(QWidget):
    """Chips choose the table; the last one tells what each column of the others holds."""

    def __init__(self) -> None:
        super().__init__()
        self.model = TableModel()
        self.sheet = QTableView()
        self.sheet.setModel(self.model)
        self.sheet.setProperty("kind", "sheet")
        self.sheet.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.sheet.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.sheet.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.sheet.setTabKeyNavigation(False)
        self.sheet.setWordWrap(False)
        if (corner := self.sheet.findChild(QAbstractButton)) is not None:
            corner.setAccessibleName(tr("Choose the whole table"))
        self.sheet.verticalHeader().setDefaultSectionSize(28)
        self._limits = label("", "small", wraps=True)
        self._chips = column(gap=0)
        self._tables: list[Named] = []
        self._shown = ""
        self.chips: Chips | None = None
        lines = column(self._chips, gap=8)
        lines.addWidget(self.sheet, 1)
        lines.addWidget(self._limits)
        self.setLayout(lines)

    def show_tables(self, found: Sequence[Named]) -> None:
        """Every table; the one that is looked at stays, where it is among them."""
        self._tables = list(found)
        clear(self._chips)
        self.chips = Chips(tr("Table"), [(each.name, each.name) for each in found], wraps=True)
        self.chips.chosen.connect(self._look)
        self._chips.addWidget(self.chips)
        names = [each.name for each in found]
        # Of a report with tables, not what stands around them.
        first = names[1] if len(names) > 2 else names[0]
        self._look(self._shown if self._shown in names else first)

    @property
    def limits(self) -> str:
        """What stands below the table that is looked at."""
        return self._limits.text()

    @property
    def many(self) -> int:
        return len(self._tables)

    def _look(self, name: str) -> None:
        self._shown = name
        if self.chips is not None:
            self.chips.show_choice(name)
        named = next(each for each in self._tables if each.name == name)
        self.model.show_table(named)
        self.sheet.setAccessibleName(tr("The table “{table}”", table=name))
        self._limits.setText(named.table.limits)
        self._limits.setVisible(bool(named.table.limits))
        self.sheet.resizeColumnsToContents()
        for at in range(self.model.columnCount()):
            self.sheet.setColumnWidth(at, min(self.sheet.columnWidth(at) + 12, _WIDEST))


def tables(report: Report, format_name: str) -> list[Named]:
    """The tables of a file of this report, by name: the sheets of a book; or the one table, and what describes it."""
    if format_name == "xlsx":
        return [
            Named(name, [cells.heading(column) for column in table.columns], table)
            for name, table in xlsx.sheets(report.file)
        ]
    table = csv.main_table(report.file)
    name = table.label or report.name
    described = told.codebook([(name, table)])
    return [
        Named(name, [column.key for column in table.columns], table),
        Named(described.label, [cells.heading(column) for column in described.columns], described),
    ]


def shown(cell: Cell) -> str:
    """A cell as it stands in a file."""
    if cell is None:
        return ""
    return str(cell).lower() if isinstance(cell, bool) else str(cell)
