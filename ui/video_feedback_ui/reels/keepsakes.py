"""A keepsake for the family: moments of strength, chosen together with the parent, written to their own stick."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QProgressBar, QStackedWidget, QWidget

from video_feedback.feedback import languages, parent_words
from video_feedback.library import calm_plans, hidden_places, people, sessions
from video_feedback.library.disk import SPARE_BYTES, free_bytes
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.hide import opening
from video_feedback_ui.parts import files
from video_feedback_ui.parts.flow import Flow
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import button, card, column, field, label, row
from video_feedback_ui.reels import desk, keepable, keepsake_job
from video_feedback_ui.reels.keep_tile import KeepTile
from video_feedback_ui.reels.keepable import Keepable
from video_feedback_ui.reels.queue import Making

_WIDE, _HIGH, _SIDE = 1180, 660, 300


def of_family(bridge: Bridge, family_id: str, parent: QWidget | None) -> None:
    """Choose among all moments of strength of a family. Told where there are none."""
    language = calm_plans.of_family(bridge.db, family_id).language or parent_words.ENGLISH
    _open(bridge, family_id, keepable.of_family(bridge.db, family_id, language), parent, is_session=False)


def of_session(bridge: Bridge, session_id: str, parent: QWidget | None) -> None:
    """Choose among what is shown in a session: all of it, unless the family keeps some of it already."""
    family_id = sessions.get(bridge.db, session_id).family_id
    language = calm_plans.of_family(bridge.db, family_id).language or parent_words.ENGLISH
    _open(bridge, family_id, keepable.of_session(bridge.db, session_id, language), parent, is_session=True)


def _open(
    bridge: Bridge, family_id: str, found: Sequence[Keepable], parent: QWidget | None, *, is_session: bool
) -> None:
    if found:
        KeepsakeDialog(bridge, family_id, found, parent, is_session=is_session).open()
        return
    says, place = keepable.why_none(bridge.db, family_id)
    bridge.told.emit(
        says or tr("There is no moment of strength that they could keep yet. Tag one first, or pick one."), bool(says)
    )
    if place:
        bridge.told_where.emit(place)


class KeepsakeDialog(Dialog):
    """Who is with the parent sees large pictures, kind words, and no number. What is ticked is marked as kept: that is
    one step, which can be taken back."""

    def __init__(
        self, bridge: Bridge, family_id: str, found: Sequence[Keepable], parent: QWidget | None, *, is_session: bool
    ) -> None:
        self._bridge, self._family_id = bridge, family_id
        self._found = list(found)
        self._folder: Path | None = None
        self._making: Making | None = None
        plan = calm_plans.of_family(bridge.db, family_id)
        self._language = plan.language or parent_words.ENGLISH
        kept = {one.moment.id for one in found if one.is_kept}
        ticked = kept or ({one.moment.id for one in found} if is_session else set())
        self.tiles = [
            KeepTile(bridge, one.moment.id, (one.recording_id, one.still_ms), one.words, self._language)
            for one in found
        ]
        for tile in self.tiles:
            tile.setChecked(tile.moment_id in ticked)
            tile.toggled.connect(self._show)
        self._make_fields()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._choosing())
        self._stack.addWidget(self._under_way())
        self._stack.addWidget(self._done())
        body = column(self._stack)
        super().__init__(tr("A keepsake for the family"), tr("Make the keepsake"), body, parent, width=900)
        self.setMinimumSize(QSize(_WIDE, _HIGH))
        bridge.changed.connect(self._follow_library)
        queue = desk.of(bridge).queue
        queue.changed.connect(self._follow)
        queue.moved.connect(self._move)
        self._show()
        if self.tiles:
            self.tiles[0].setFocus()

    # Laying out

    def _make_fields(self) -> None:
        baby = people.baby(self._bridge.db, self._family_id)
        self.with_name = Tick(tr("With the first name of the baby"))
        self.name = field(tr("First name of the baby"))
        self.name.setText(baby.called.split()[0] if baby is not None and baby.called.split() else "")
        self.name.setEnabled(False)
        self.with_name.toggled.connect(self.name.setEnabled)
        self.voice = Tick(tr("With the baby’s words"), is_on=True)
        self.film, self.sheet = Tick(tr("A film"), is_on=True), Tick(tr("A sheet of pictures"), is_on=True)
        self._sharing = label(parent_words.say(self._language, "sharing"), "small-ink", wraps=True)
        to_left = parent_words.runs_to_the_left(self._language)
        self._sharing.setLayoutDirection(Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight)
        self._waits = label(
            tr("In these films something waits for your yes or no. Until then it is not hidden."), "small", wraps=True
        )
        self.hide_ = button(tr("Look at it"), self._show_hide, icon="eye-slash", kind="flat")
        self.hide_.setAccessibleName(tr("Look at what waits to be hidden"))
        self.hide_.setAutoDefault(False)
        self.where = button(tr("Choose where"), self._ask_where, icon="folder-open")
        self._place = label("", "small", wraps=True)
        for tick in (self.film, self.sheet, self.with_name):
            tick.toggled.connect(lambda _: self._show())
        self.name.textEdited.connect(lambda _: self._show())

    def _choosing(self) -> QWidget:
        flow = Flow()
        flow.setContentsMargins(0, 0, 0, 0)
        for tile in self.tiles:
            flow.addWidget(tile)
        pictures = QWidget()
        pictures.setLayout(flow)
        side: QFrame = card()
        side.setFixedWidth(_SIDE)
        note = QFrame()
        note.setProperty("kind", "tile")
        note.setLayout(
            column(
                label(
                    tr("In {language}, on all of it", language=languages.CALLED.get(self._language, self._language)),
                    "small",
                ),
                self._sharing,
                gap=3,
                margins=(12, 8, 12, 10),
            )
        )
        side.setLayout(
            column(
                self.film, self.sheet, 6, self.voice, self.with_name, self.name, 8, note, None,
                self._waits, self.hide_, self.where, self._place,
                gap=4, margins=(16, 14, 16, 14),
            )
        )  # fmt: skip
        whole = QWidget()
        lines = row(gap=16)
        left = column(label(tr("Choose together what you would like to keep."), "second"), gap=8)
        left.addWidget(scrolled(pictures), 1)
        lines.addLayout(left, 1)
        lines.addWidget(side)
        whole.setLayout(lines)
        return whole

    def _under_way(self) -> QWidget:
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setFixedWidth(360)
        self.bar.setAccessibleName(tr("The keepsake: how far"))
        self._left = label("", "second")
        whole = QWidget()
        whole.setLayout(
            column(
                None,
                row(None, label(tr("The keepsake is being made"), "strong"), None),
                row(None, self.bar, None),
                row(None, self._left, None),
                None,
                gap=14,
            )
        )
        return whole

    def _done(self) -> QWidget:
        self._lies = column(gap=6)
        self._says = label("", "strong", wraps=True)
        self._says.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open_folder = button(tr("Open the folder"), self._open_folder, icon="folder-open")
        whole = QWidget()
        whole.setLayout(column(None, self._says, self._lies, row(None, self.open_folder, None), None, gap=14))
        return whole

    # What is chosen

    @property
    def chosen(self) -> list[Keepable]:
        """What is ticked, in its order."""
        ids = {tile.moment_id for tile in self.tiles if tile.isChecked()}
        return [one for one in self._found if one.moment.id in ids]

    def _show(self) -> None:
        waits = self._waiting()
        self._waits.setVisible(bool(waits))
        self.hide_.setVisible(bool(waits))
        why = self._why_not()
        self.do.setEnabled(not why)
        self.do.setToolTip(why)
        self._place.setText(self._where_words() if self._folder else tr("Their own stick, or a folder of theirs."))

    def _waiting(self) -> str:
        """The first of the films in which a proposal to hide something waits for an answer; empty if there is none."""
        films = dict.fromkeys(one.recording_id for one in self.chosen)
        return next((film for film in films if hidden_places.waiting(self._bridge.db, [film])), "")

    def _show_hide(self) -> None:
        opening.open_hide(self._bridge, self._waiting(), self)

    def _follow_library(self, change: Change) -> None:
        if change.touches("hidden_places"):
            self._show()

    def _why_not(self) -> str:
        if not self.chosen:
            return tr("Choose a picture first")
        if not (self.film.isChecked() or self.sheet.isChecked()):
            return tr("Choose a film or a sheet of pictures")
        if self._folder is None:
            return tr("Choose where it is to be written")
        return "" if self._has_room() else tr("There is too little room")

    def _has_room(self) -> bool:
        assert self._folder is not None
        try:
            return free_bytes(self._folder) >= keepsake_job.room_for(self._wish()) + SPARE_BYTES
        except OSError:
            return False

    def _where_words(self) -> str:
        assert self._folder is not None
        name = self._folder.name or str(self._folder)
        if self._has_room():
            return tr("“{folder}”: there is room for it.", folder=name)
        return tr("“{folder}” has too little room, or cannot be read. Choose another place.", folder=name)

    def _ask_where(self) -> None:
        plugged = [place for place in files.places() if str(place).startswith(files.PLUGGED_IN)]
        start = plugged[0] if plugged else files.documents()
        files.choose_folder(self, tr("Where to write the keepsake"), start, self.write_to)

    def write_to(self, folder: Path) -> None:
        """Write it there, once it is said so."""
        self._folder = folder
        self._show()
        self.do.setFocus()

    def _wish(self) -> keepsake_job.Wish:
        return keepsake_job.Wish(
            family_id=self._family_id,
            moment_ids=tuple(one.moment.id for one in self.chosen),
            name=self.name.text().strip() if self.with_name.isChecked() else "",
            voice=self.voice.isChecked(),
            film=self.film.isChecked(),
            sheet=self.sheet.isChecked(),
        )

    # Making it

    def accept(self) -> None:
        if self._stack.currentIndex() == 2:
            super().accept()
            return
        if self._making is not None or self._why_not() or self._folder is None:
            return
        bridge = self._bridge
        with self.telling() as went_well:
            job = keepsake_job.job(bridge.library, self._wish(), self._folder)
            chosen = {one.moment.id for one in self.chosen}
            if any(one.is_kept != (one.moment.id in chosen) for one in self._found):
                with bridge.change(tr("What the family keeps"), place=f"family:{self._family_id}") as db:
                    keepable.mark(db, self._found, chosen)
        if not went_well:
            return
        self._stack.setCurrentIndex(1)
        self.do.setVisible(False)
        self.leave.setText(tr("Stop"))
        self.leave.setAccessibleName(tr("Stop"))
        films = {one.recording_id for one in self.chosen}
        self._making = desk.of(bridge).queue.add(tr("Keepsake"), job, films)

    def reject(self) -> None:
        making = self._making
        if making is not None and not making.is_over:
            desk.of(self._bridge).queue.stop(making)
        super().reject()

    def _move(self, making: Making) -> None:
        if making is self._making:
            self.bar.setValue(round(1000 * making.share))
            self._left.setText(making.left_text(desk.of(self._bridge).queue.clock()))

    def _follow(self) -> None:
        making = self._making
        if making is None or not making.is_over or self._stack.currentIndex() != 1:
            return
        if making.state != "done":
            self._making = None
            self._stack.setCurrentIndex(0)
            self.do.setVisible(True)
            self.leave.setText(tr("Leave it"))
            self.leave.setAccessibleName(tr("Leave it"))
            self.tell(making.says)
            return
        self._says.setText(making.says)
        for line in making.lies:
            said = label(line, "", wraps=True)
            said.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._lies.addWidget(said)
        self._stack.setCurrentIndex(2)
        self.leave.hide()
        self.do.setText(tr("Done"))
        self.do.setAccessibleName(tr("Done"))
        self.do.setToolTip("")
        self.do.setVisible(True)
        self.do.setFocus()

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
