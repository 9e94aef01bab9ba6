"""Help: offline, made of the actions and schemes themselves, and found by typing."""

import platform
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, qVersion
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from video_feedback import __version__
from video_feedback.library import schemes
from video_feedback.words import tr
from video_feedback_ui.actions import ACTIONS
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.help import section, topics
from video_feedback_ui.help.entry import Entry
from video_feedback_ui.help.section import Line, Section
from video_feedback_ui.parts.later import Later
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.search import SearchField
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.theme import S4, S5

_CONTENTS = 248
_MOST_WIDE = 1000


class HelpPage(QWidget):
    """Sections at the right, their titles at the left to go to."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Help"))
        self._bridge = bridge
        self.search = SearchField(tr("Find in Help"), 320)
        self.search.textChanged.connect(self._find)
        self._nothing = label(tr("Nothing about that. Try one word, such as “pick” or “undo”."), "second")
        self._nothing.hide()
        self.sections = _sections()
        self._later = Later(self, [each.fill for each in self.sections])
        lines = column(*self.sections, self._nothing, None, gap=S4, margins=(0, 4, 0, S5))
        inner = QWidget()
        inner.setLayout(lines)
        inner.setMaximumWidth(_MOST_WIDE)
        self._area = scrolled(inner)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # there is nothing else in it that the keys could move
        self._area.setAccessibleName(tr("What Help says"))
        self.contents = [self._to(each) for each in self.sections]
        beside = QWidget()
        beside.setFixedWidth(_CONTENTS)
        beside.setLayout(column(*self.contents, None, gap=2))
        words = column(label(tr("Help"), "title"), label(tr("All of it is here, without a network."), "second"), gap=0)
        tour = button(tr("Take the first tour"), lambda: bridge.asked_to_show.emit("tour"), icon="path")
        tour.setToolTip(tr("Five steps on a made-up family: play, tag, step, pick, write"))
        keys = button(tr("Keys and their card"), lambda: bridge.asked_to_show.emit("settings:keys"), icon="keyboard")
        keys.setToolTip(tr("Choose other keys; save or print a card of all keys"))
        head = row(words, None, keys, tour, self.search, gap=12, margins=(12, 0, 0, 0))
        self.setLayout(column(head, 14, row(beside, self._area, gap=S4), gap=0, margins=(12, 24, S5, 0)))
        Shortcut("find", self, self.search.setFocus)

    def show_place(self, what: str = "") -> None:
        self._later.begin()
        if what:
            self.search.setText(what)
        self.setFocus()

    def fill(self) -> None:
        """All of it at once: what is looked for may stand anywhere."""
        self._later.finish()

    def _to(self, target: Section) -> QPushButton:
        made = button(target.title, lambda: self._go_to(target), icon=target.icon, kind="contents")
        made.setToolTip(target.title)
        return made

    def _go_to(self, target: Section) -> None:
        self.search.clear()
        self.fill()  # what lies above says where it is
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._area.verticalScrollBar().setValue(max(0, target.y() - 4))

    def _find(self, text: str) -> None:
        self.fill()
        words = text.casefold().split()
        found = [each.show_found(words) for each in self.sections]
        for made, count in zip(self.contents, found, strict=True):
            made.setVisible(bool(count))
        self._nothing.setVisible(not any(found))
        self._area.verticalScrollBar().setValue(0)


def _sections() -> list[Section]:
    rooms = list(dict.fromkeys(action.where for action in ACTIONS.values()))
    icons = {"Everywhere": "keyboard", "Prepare": "film-strip", "Sessions": "chat-text", "Goals": "stairs"}
    return [
        Section(tr("A visit, start to finish"), "play-circle", _steps, narrowest=360, gap=20),
        *(Section(title, icon, partial(_plain, entries), gap=20) for title, icon, entries in topics.TOPICS),
        *(
            Section(tr("Keys: {room}", room=room), icons.get(room, "monitor-play"), partial(_keys, room), narrowest=400)
            for room in rooms
        ),
        Section(tr("Keys: codes"), "tag", _codes, narrowest=220),
        Section(tr("What it does not do"), "shield-check", partial(_plain, topics.DOES_NOT), gap=20),
        Section(tr("Version and licences"), "books", lambda: [_version(), *_plain(topics.LICENCES)], gap=16),
    ]


def _steps() -> list[Line]:
    return [section.step(number, entry) for number, entry in enumerate(topics.CYCLE, start=1)]


def _plain(entries: Sequence[Entry]) -> list[Line]:
    return [section.plain(entry) for entry in entries]


def _keys(room: str) -> list[Line]:
    return [section.key(name, action) for name, action in ACTIONS.items() if action.where == room]


def _codes() -> list[Line]:
    """The keys of the shipped default scheme, in the order of the pad."""
    scheme = next(each for each in schemes.shipped() if each.id == schemes.EVERYDAY)
    return [section.code(each, scheme.group(each.group_id)) for each in scheme.codes]


def _version() -> Line:
    words = tr(
        "Python {python_version}, Qt {qVersion}, {system}.",
        python_version=platform.python_version(),
        qVersion=qVersion(),
        system=platform.system(),
    )
    return section.plain(Entry(tr("This is version {version}", version=__version__), words))
