"""The buttons for a script as a whole: its order, what it begins from, and the rehearsal."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from video_feedback.words import tr
from video_feedback_ui.actions import key_text, keyboard
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.plain import face
from video_feedback_ui.parts.words import button, row


class ScriptTools(QWidget):
    """With room for them the buttons have words, else their icons alone."""

    order_asked = Signal()
    template_asked = Signal()
    copy_asked = Signal()
    keep_asked = Signal()
    rehearsal_asked = Signal()
    film_asked = Signal()
    keepsake_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.order = button(tr("Order"), self.order_asked.emit, icon="sort-ascending", kind="flat")
        self.begin = button(tr("Begin from"), self._offer, icon="copy", kind="flat")
        self.rehearse = button(tr("Rehearse"), self.rehearsal_asked.emit, icon="timer", kind="flat")
        self.film = button(tr("Film"), self._offer_films, icon="film-strip", kind="flat")
        self.film.setAccessibleName(tr("Film or keepsake of these picks"))
        self._words: Sequence[tuple[QPushButton, str]] = [
            (self.order, tr("Order")),
            (self.begin, tr("Begin from")),
            (self.rehearse, tr("Rehearse")),
            (self.film, tr("Film")),
        ]
        self.setLayout(row(self.order, self.begin, self.rehearse, self.film, gap=2))
        keyboard.changed.connect(self._tell)
        self._tell()

    def fit(self, room: int) -> bool:
        """Have words if they go into so many pixels, else none. Whether they went in."""
        for made, words in self._words:
            made.setText(face(words))
        has_words = sum(made.sizeHint().width() for made, _ in self._words) + 4 <= room
        if not has_words:
            for made, _ in self._words:
                made.setText("")
        return has_words

    def _tell(self) -> None:
        self.order.setToolTip(tr("The order of the picks  ({key})", key=key_text("script_order")))
        self.begin.setToolTip(
            tr("Begin from a template or an earlier session, or keep this script as a template  ({key})",
               key=key_text("begin_from"))
        )  # fmt: skip
        self.rehearse.setToolTip(tr("Go through it alone, with a timer  ({key})", key=key_text("rehearse")))
        self.film.setToolTip(tr("Make a film of these picks, or a keepsake  ({key})", key=key_text("film_of_session")))

    def _offer_films(self) -> None:
        keys = {name: key_text(name) for name in ("film_of_session", "keepsake_of_session")}
        offer(
            self.film,
            [
                (tr("Film of these picks\t{key}", key=keys["film_of_session"]), self.film_asked.emit),
                (tr("A keepsake for the family…\t{key}", key=keys["keepsake_of_session"]), self.keepsake_asked.emit),
            ],
        )

    def _offer(self) -> None:
        keys = {name: key_text(name) for name in ("begin_from", "copy_session", "keep_template")}
        offer(
            self.begin,
            [
                (tr("A template…\t{key}", key=keys["begin_from"]), self.template_asked.emit),
                (tr("An earlier session…\t{key}", key=keys["copy_session"]), self.copy_asked.emit),
                (tr("Keep this script as a template…\t{key}", key=keys["keep_template"]), self.keep_asked.emit),
            ],
        )
