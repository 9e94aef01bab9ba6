"""What has left the house: what, for whom, when and where it was put; and whether it is still there."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from video_feedback.library import exports, families
from video_feedback.library.instants import day_of, day_text, today
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_schemas.leaving_records import Export
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.empty import EmptyPage, Step
from video_feedback_ui.parts.finder import Finder
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.later import Later
from video_feedback_ui.parts.plain import face
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import card, clear, column, label, row, rule, tool
from video_feedback_ui.reports import left_words
from video_feedback_ui.theme import S5

_AT_ONCE = 30


class LeftRow(QFrame):
    """One thing that left. The tick says that it is no longer where it was put; it can be taken away again."""

    def __init__(self, bridge: Bridge, one: Export, films: int, *, with_family: bool) -> None:
        """`films` is how many it tells of."""
        super().__init__()
        self._bridge, self.export = bridge, one
        title = label(one.title, "medium", wraps=True)
        lines = column(
            title, label(left_words.facts(bridge.db, one, films, with_family=with_family), "small", wraps=True), gap=2
        )
        if where := left_words.where(one):
            lines.addWidget(label(where, "small-ink", wraps=True))
        for icon, words in left_words.marks(one):
            line = row(IconLabel(icon, 14), gap=6)
            line.addWidget(label(words, "small-ink", wraps=True), 1)
            lines.addLayout(line)
        self.gone = Tick(
            "",
            tr("“{title}” is no longer there", title=one.title),
            tip=tr("Tick it when the copy was destroyed or given back; the day is kept"),
        )
        self.gone.clicked.connect(self._say_gone)
        self.folder = tool(tr("Open the folder"), "folder-open", self._open)
        self.folder.setAccessibleName(tr("Open the folder of “{title}”", title=one.title))
        line = row(column(IconLabel(left_words.icon_of(one), 20), None), gap=12, margins=(16, 10, 10, 10))
        line.addLayout(lines, 1)
        line.addWidget(self.gone)
        line.addWidget(self.folder)
        self.setLayout(line)
        self._show_gone(one.gone_on)

    def _show_gone(self, since: str | None) -> None:
        self._since = since
        said = tr("No longer there, since {day}", day=day_text(day_of(since))) if since else tr("It is no longer there")
        self.gone.setText(face(said))
        self.gone.setChecked(since is not None)
        self.folder.setVisible(bool(self.export.path) and since is None)

    def _say_gone(self, is_gone: bool) -> None:
        name = tr("Say that a copy is gone") if is_gone else tr("Say that a copy is there after all")
        since = today() if is_gone else None
        with self._bridge.telling() as went_well, self._bridge.library.change(name, undoable=False) as db:
            exports.is_gone(db, self.export.id, since)
        # The row stays, and with it the keyboard.
        self._show_gone(since if went_well else self._since)

    def _open(self) -> None:
        folder = Path(self.export.path).parent
        if folder.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        else:
            self._bridge.told.emit(tr("The folder {name} is not there now.", name=folder.name), True)


class LeftRows(QWidget):
    """The rows of a family, or of all; of a long list the first at once, the others by and by."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.rows: list[LeftRow] = []
        self._lines: QVBoxLayout = column(gap=0)
        self.setLayout(self._lines)
        self._later: Later | None = None

    def show_exports(self, found: list[Export], *, with_family: bool) -> None:
        """These alone."""
        if self._later is not None:
            self._later.deleteLater()
            self._later = None
        clear(self._lines)
        self.rows = []
        films = exports.films_in(self._bridge.db)
        adding = [partial(self._add, one, films.get(one.id, 0), with_family=with_family) for one in found]
        for add in adding[:_AT_ONCE]:
            add()
        if len(found) > _AT_ONCE:
            self._later = Later(self, adding[_AT_ONCE:])
            self._later.begin()

    def _add(self, one: Export, films: int, *, with_family: bool) -> None:
        if self.rows:
            self._lines.addWidget(rule())
        made = LeftRow(self._bridge, one, films, with_family=with_family)
        self.rows.append(made)
        self._lines.addWidget(made)


class LeftList(QWidget):
    """All of it, or that of one family."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.family = Finder(tr("Of which family"))
        self.family.setFixedWidth(260)
        self.family.chosen.connect(self._choose)
        self._family_id = ""
        self.rows = LeftRows(bridge)
        self._none = label(tr("Nothing has left of this family."), "second")
        held, area = card(), scrolled(column(self.rows, self._none, None, gap=0))
        area.setProperty("kind", "clear")
        held.setLayout(column(area, gap=0, margins=(1, 8, 1, 8)))
        words = label(
            tr("As it was written or printed. Nothing is taken from this list: say which copies are gone."), "second"
        )
        full = QWidget()
        lines = column(row(words, None, self.family, gap=12), gap=12, margins=(S5, 14, S5, 16))
        lines.addWidget(held, 1)
        full.setLayout(lines)
        self._stack = QStackedWidget()
        self._stack.addWidget(full)
        self._stack.addWidget(_nothing())
        self.setLayout(column(self._stack, gap=0))
        bridge.changed.connect(self._follow)

    def bring_up(self) -> None:
        """Show what has left by now."""
        db = self._bridge.db
        every = families.every(db)
        if self._family_id not in [family.id for family in every]:
            self._family_id = ""
        self.family.show_lines(
            [(tr("All families"), ""), *((family.reference, family.id) for family in every)], self._family_id
        )
        found = exports.of_family(db, self._family_id) if self._family_id else exports.every(db)
        self._stack.setCurrentIndex(0 if found or self._family_id else 1)
        self._none.setVisible(not found)
        self._none.setContentsMargins(16, 12, 16, 12)
        self.rows.show_exports(found, with_family=not self._family_id)

    def show_family(self, family_id: str) -> None:
        """That of one family."""
        self._choose(family_id)

    def _choose(self, family_id: str) -> None:
        self._family_id = family_id
        self.bring_up()

    def _follow(self, change: Change) -> None:
        if self.isVisible() and change.touches("families", "recordings"):
            self.bring_up()


class LeftCard(QFrame):
    """What has left of one family: hidden while nothing has."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._bridge = bridge
        self.rows = LeftRows(bridge)
        title = label(tr("What has left the house"), "strong")
        head = row(IconLabel("export", 18), title, None, gap=8, margins=(16, 0, 16, 0))
        self.setLayout(column(head, self.rows, gap=4, margins=(0, 14, 0, 8)))

    def show_family(self, family_id: str) -> None:
        """Bring it up to date."""
        found = exports.of_family(self._bridge.db, family_id)
        self.rows.show_exports(found, with_family=False)
        self.setVisible(bool(found))


def _nothing() -> QWidget:
    steps = [
        Step("download-simple", tr("Saved or printed"), tr("stands here at once")),
        Step("trash", tr("Destroyed since?"), tr("tick it, with the day")),
        Step("hand-palm", tr("Taken back?"), tr("you are told of each copy")),
    ]
    sentence = tr("What you save or print is written down here: what it was, for whom, and where it was put.")
    return EmptyPage(tr("Nothing has left yet"), sentence, [], steps, tr("Nothing leaves this laptop by itself."))
