"""Settings: the look, the player, the reaction lead, the library. Everything takes effect at once and is kept."""

from typing import get_args

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLayout, QStackedWidget, QVBoxLayout, QWidget

from video_feedback.media import vlc_player
from video_feedback.settings import LockAfter
from video_feedback.words import tr
from video_feedback_ui import language
from video_feedback_ui.actions import key_text
from video_feedback_ui.audit.settings_card import RecordCard
from video_feedback_ui.backups.settings_card import BackupsCard
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.consent.due_dialog import DueDialog
from video_feedback_ui.keyboard.keys_view import KeysView
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.dropdown import Dropdown
from video_feedback_ui.parts.grid import CardGrid
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.outputs import Outputs
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.stepper import Stepper
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import button, card, column, field, label, row
from video_feedback_ui.pathway.settings_card import PathwaysCard
from video_feedback_ui.service.settings_card import ServiceCard
from video_feedback_ui.theme import S4, S5, theme
from video_feedback_ui.vault.workers_card import WorkersCard

_NARROWEST = 560
_LONGEST_CODER = 40
_LOCK_AFTER = get_args(LockAfter)
_LOOKS = (("system", tr("As the system"), "monitor"), ("light", tr("Light"), "sun"), ("dark", tr("Dark"), "moon"))
_PLAYERS = (("auto", tr("Automatic"), "check"), ("vlc", "VLC", "play"), ("qt", "Qt", "play"))
_VLC_THERE = tr("VLC is found on this machine.")
_VLC_ABSENT = tr(
    "So Qt plays every film. To have it, install VLC 3 as usual on Windows or macOS; on Debian and Ubuntu: "
    "apt-get install libvlc5 vlc-plugin-base vlc-plugin-video-output."
)


class SettingsPage(QWidget):
    """Shows what is chosen, and keeps what is chosen anew."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Settings"))
        self._bridge = bridge
        self.look = Choice(tr("Look"), _LOOKS)
        self.look.chosen.connect(self._choose_look)
        self.less_motion = Tick(tr("Less motion"), tip=tr("On the calm screen a bar fills in place of the disc"))
        self.less_motion.clicked.connect(lambda checked: bridge.keep(reduced_motion=checked))
        self.mark_pauses = Tick(tr("Mark pauses in the record"))
        self.mark_pauses.clicked.connect(lambda checked: bridge.keep(mark_pauses=checked))
        self.language = Dropdown(tr("Language of the app"))
        for code in ("", *language.offered()):
            self.language.addItem(language.called(code), code)
        self.language.activated.connect(lambda at: bridge.keep(language=self.language.itemData(at)))
        self.player = Choice(tr("Player"), _PLAYERS)
        self.player.chosen.connect(self._choose_player)
        self._vlc_icon = IconLabel("info")
        self._vlc = label("", "small", wraps=True)
        self._vlc.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.playing = Stepper(tr("Reaction lead while the film plays"), 0, 2000, 50, "ms")
        self.stepping = Stepper(tr("Reaction lead when stepping"), 0, 2000, 50, "ms")
        self.playing.chosen.connect(lambda value: bridge.keep(lead_playing_ms=value))
        self.stepping.chosen.connect(lambda value: bridge.keep(lead_stepping_ms=value))
        self.outputs = Outputs(bridge)
        self.coder = field(tr("Who tags on this laptop"), tr("Initials, or a made name"))
        self.coder.setFixedWidth(260)
        self.coder.setMaxLength(_LONGEST_CODER)
        self.coder.editingFinished.connect(self._keep_coder)
        self.lock_after = Choice(tr("Lock after so many minutes"), [(str(n), str(n), "") for n in _LOCK_AFTER])
        self.lock_after.chosen.connect(lambda minutes: bridge.keep(lock_after_min=int(minutes)))
        self.workers = WorkersCard(bridge)
        self._keys_view: KeysView | None = None
        self._folder = label("", "medium", wraps=True)
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.schemes = button(tr("Change the schemes"), self._show_schemes, icon="squares-four")
        self.due = button(tr("Look what is due…"), self._show_due, icon="calendar-check")
        self.close_ = button(tr("Close the library"), self._close)
        self.another = button(tr("Open another"), lambda: bridge.asked_to_show.emit("start"))
        main = QWidget()
        main.setLayout(self._lines())
        self._stack = QStackedWidget()
        self._stack.addWidget(main)
        self.setLayout(column(self._stack, gap=0))
        bridge.settings_changed.connect(self._show)
        bridge.opened.connect(self._show)
        bridge.closed.connect(self._closed)
        self._show()

    def _lines(self) -> QVBoxLayout:
        found = row(self._vlc_icon, self._vlc, gap=7)
        found.setStretch(1, 1)
        leads = row(
            column(label(tr("While the film plays"), "small"), self.playing, gap=4),
            column(label(tr("When stepping"), "small"), self.stepping, gap=4),
            None,
            gap=24,
        )
        grid = CardGrid(_NARROWEST, S4, level=True)
        grid.show_cards(
            [
                _section(
                    tr("Look"), tr("Light or dark, or as the system has it."), row(self.look, None, self.less_motion)
                ),
                *([self._spoken()] if self.language.count() > 1 else []),
                _section(
                    tr("Player"),
                    tr("Both show the same frames. Automatic takes VLC where it is found."),
                    self.player,
                    found,
                ),
                _section(tr("Sound"), tr("Where it comes out, while you work and with the parent."), self.outputs),
                _section(
                    tr("With the parent"),
                    tr(
                        "The record of a session can say that there was a pause, or the calm screen. Never when, how "
                        "often or how long."
                    ),
                    row(self.mark_pauses, None),
                ),
                _section(
                    tr("Reaction lead"),
                    tr("Hands are slower than eyes: a tag is set this many milliseconds before the key press."),
                    leads,
                ),
                _section(
                    tr("Schemes"),
                    tr("The sets of codes you tag with: their words, keys and groups."),
                    row(self.schemes, None),
                ),
                ServiceCard(self._bridge),
                PathwaysCard(self._bridge),
                _section(
                    tr("Keys"),
                    tr("Every key can be another one. The card of the keys is one page to lie beside the laptop."),
                    row(button(tr("Change the keys"), lambda: self.show_place("keys"), icon="keyboard"), None),
                ),
                _section(
                    tr("Who tags on this laptop"),
                    tr(
                        "Optional. It is written on every moment from now on. Your team sees it in tables and when two "
                        "codings are laid side by side; a parent never does."
                    ),
                    row(self.coder, None),
                ),
                _section(
                    tr("Lock"),
                    tr(
                        "The library locks itself after so many minutes without a hand on mouse or keys. A film that "
                        "plays counts as use, for up to half an hour. {key} locks at once, with the parent too.",
                        key=key_text("lock"),
                    ),
                    self.lock_after,
                ),
                self.workers,
                BackupsCard(self._bridge),
                RecordCard(self._bridge),
                _section(
                    tr("Due to be erased"),
                    tr("Films that have done their work, by what your service has laid down. Nothing goes by itself."),
                    row(self.due, None),
                ),
                _section(
                    tr("Library"),
                    tr(
                        "One folder on this laptop, locked. Without a passphrase or the recovery sheet nobody can "
                        "read it."
                    ),
                    self._folder,
                    row(self.another, self.close_, None),
                ),
            ]
        )
        self._area = area = scrolled(column(grid, None, margins=(0, 4, 0, S4)))
        words = label(tr("What you choose takes effect at once, on this laptop."), "second")
        return column(label(tr("Settings"), "title"), words, 14, area, gap=0, margins=(S5, 24, S5, 0))

    def show_place(self, what: str = "") -> None:
        """Everything, or the `keys`; with the `workers` in sight."""
        self._show()
        if what == "keys":
            self._keys().show_now()
            self._stack.setCurrentWidget(self._keys())
            return
        self._stack.setCurrentIndex(0)
        self.outputs.look()
        self.setFocus()
        if what == "workers":
            QTimer.singleShot(0, self.workers, lambda: self._area.ensureWidgetVisible(self.workers))

    def leave(self) -> None:
        """Keep what was being typed."""
        self._keep_coder()

    def _spoken(self) -> QFrame:
        words = tr("For you, from the next start on. What a parent sees is in the language of the family.")
        return _section(tr("Language of the app"), words, row(self.language, None))

    def _keys(self) -> KeysView:
        if self._keys_view is None:
            self._keys_view = KeysView(self._bridge)
            self._keys_view.left.connect(self.show_place)
            self._stack.addWidget(self._keys_view)
        return self._keys_view

    def _keep_coder(self) -> None:
        typed = self.coder.text().strip()
        if typed != self._bridge.settings.coder:
            self._bridge.keep(coder=typed)

    def _show(self) -> None:
        chosen = self._bridge.settings
        self.look.show_choice(chosen.theme)
        self.less_motion.setChecked(chosen.reduced_motion)
        self.mark_pauses.setChecked(chosen.mark_pauses)
        self.language.setCurrentIndex(max(0, self.language.findData(chosen.language)))
        self.player.show_choice(chosen.player)
        why_not = vlc_player.available()
        self.player.button("vlc").setEnabled(why_not is None)
        self._vlc_icon.show_icon("info" if why_not else "check")
        self._vlc.setText(f"{why_not} {_VLC_ABSENT}" if why_not else _VLC_THERE)
        self.lock_after.show_choice(str(chosen.lock_after_min))
        self.playing.show_number(chosen.lead_playing_ms)
        self.stepping.show_number(chosen.lead_stepping_ms)
        if not self.coder.hasFocus():
            self.coder.setText(chosen.coder)
        self._show_library(is_open=self._bridge.is_open)

    def _closed(self) -> None:
        self._show_library(is_open=False)

    def _show_library(self, *, is_open: bool) -> None:
        folder = self._bridge.library.folder if is_open else None
        self._folder.setText(str(folder) if folder else tr("No library is open."))
        self.close_.setEnabled(is_open)
        self.due.setEnabled(is_open)
        self.another.setText(tr("Open another") if is_open else tr("Open a library"))

    def _choose_look(self, value: str) -> None:
        theme.choose(value)
        self._bridge.keep(theme=value)

    def _choose_player(self, value: str) -> None:
        self._bridge.keep(player=value)
        self.outputs.look()  # each names them in its own way

    def _show_schemes(self) -> None:
        self._bridge.asked_to_show.emit("schemes" if self._bridge.is_open else "start")

    def _show_due(self) -> None:
        DueDialog(self._bridge, self.window()).open()

    def _close(self) -> None:
        self._bridge.close()
        self._bridge.asked_to_show.emit("start")


def _section(title: str, words: str, *parts: QWidget | QLayout) -> QFrame:
    made = card()
    head = column(label(title, "strong"), label(words, "second", wraps=True), gap=3)
    made.setLayout(column(head, *parts, None, gap=14, margins=(24, 18, 24, 20)))
    return made
