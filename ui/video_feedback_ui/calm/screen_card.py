"""What a family reads: their language, a second one under the picture, and easy read; and how that looks."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.feedback import languages, parent_words
from video_feedback.feedback.parent_view import Caption, Showing
from video_feedback.library import calm_plans
from video_feedback.words import tr
from video_feedback_schemas.calm_records import CalmPlan
from video_feedback_schemas.ids import PickId, RecordingId
from video_feedback_schemas.times import Ms
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.calm import deeds
from video_feedback_ui.parts.dropdown import Dropdown
from video_feedback_ui.parts.portrait import pair
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import column, label, row
from video_feedback_ui.present.words_below import WordsBelow
from video_feedback_ui.theme import PARENT_STAGE, R_CARD, R_CONTROL

_SEEN = QSize(288, 162)
_SAYS = "Hello, I want you"
"""What came with the app as the baby's words, so that it is there in every language that came with it."""
_ABOUT = tr("Every word that the family reads: on their screen, on their cards, and on the pages they take home.")


class ScreenCard(QFrame):
    """Each choice is written at once, and is one step back."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._bridge, self._family_id = bridge, ""
        self.language = Dropdown(tr("Their language"))
        self.language.activated.connect(
            lambda at: self._do(lambda: deeds.speak(bridge, self._family_id, self.language.itemData(at)))
        )
        self.second = Dropdown(tr("A second language under the picture"))
        self.second.activated.connect(
            lambda at: self._do(lambda: deeds.speak_also(bridge, self._family_id, self.second.itemData(at)))
        )
        for each in (self.language, self.second):
            each.setMinimumContentsLength(16)
        self.easy = Tick(
            tr("Easy read: one picture, one sentence"), tip=tr("Large words in one language, with a sign beside them")
        )
        self.easy.clicked.connect(
            lambda is_on: self._do(lambda: deeds.read_easily(bridge, self._family_id, is_easy=is_on))
        )
        self._lacks = label("", "small", wraps=True)
        self._easy_has_one = label(tr("Easy read shows their own language alone."), "small", wraps=True)
        self.preview = ScreenPreview()
        choices = row(_named(self.language), _named(self.second), None, gap=20)
        words = column(
            label(tr("What they read"), "strong"),
            label(_ABOUT, "second", wraps=True),
            6,
            choices,
            self._lacks,
            4,
            self.easy,
            self._easy_has_one,
            None,
            gap=5,
        )
        both = row(gap=28, margins=(24, 18, 24, 18))
        both.addLayout(words, 1)
        both.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(both)

    def show_family(self, family_id: str) -> None:
        """Show what was chosen with a family."""
        self._family_id = family_id
        plan = calm_plans.of_family(self._bridge.db, family_id)
        offered = languages.offered(self._bridge.db, family_id, plan.language, plan.second_language)
        _fill(self.language, offered, plan.language)
        _fill(
            self.second,
            ["", *(each for each in offered if each != plan.language or each == plan.second_language)],
            plan.second_language,
        )
        self.easy.setChecked(plan.easy_read)
        lacks = tr(
            "The app has no words of its own in {language} yet: the few there are will be in English. "
            "Captions and cards are as you write them.",
            language=languages.names_of(plan.language)[-1],
        )
        self._lacks.setText(lacks)
        self._lacks.setVisible(not languages.is_spoken(plan.language))
        self._easy_has_one.setVisible(plan.easy_read and bool(plan.second_language))
        self.preview.show_plan(plan)

    def _do(self, deed: Callable[[], object]) -> None:
        with self._bridge.telling():
            deed()


class ScreenPreview(QWidget):
    """The parent's screen, small: a drawn pair, and the words below as they will be."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_SEEN)
        self.setAccessibleName(tr("How the words under the picture look"))
        self._words = WordsBelow(None, is_easy=False)

    def show_plan(self, plan: CalmPlan) -> None:
        """In the languages of a plan, as far as the app speaks them."""
        spoken = [each for each in (plan.language, plan.second_language) if each]
        captions = tuple(Caption(words=parent_words.label(each, _SAYS), language=each) for each in spoken)
        showing = Showing(
            pick_id=PickId(""),
            recording_id=RecordingId(""),
            start_ms=Ms(0),
            end_ms=Ms(0),
            still_ms=Ms(0),
            captions=captions,
            symbol="heart",
        )
        self._words = WordsBelow(showing, is_easy=plan.easy_read, least=13)
        self.setAccessibleDescription(self._words.words)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(PARENT_STAGE))
        painter.drawRoundedRect(QRectF(self.rect()), R_CARD, R_CARD)
        scale = self.width() / 1366
        below = self._words.fit(self.width(), scale) + 20
        room = QRectF(12, 10, self.width() - 24, self.height() - 10 - below)
        picture = QRectF(0, 0, room.height() * 4 / 3, room.height())
        picture.moveCenter(room.center())
        path = QPainterPath()
        path.addRoundedRect(picture, R_CONTROL, R_CONTROL)
        painter.save()
        painter.setClipPath(path)
        drawn = pair()
        # The largest part of three to four that a round picture fills.
        side = drawn.width()
        painter.drawImage(picture, drawn, QRectF(side * 0.1, side * 0.2, side * 0.8, side * 0.6))
        painter.restore()
        self._words.paint(painter, QRectF(0, self.height() - below, self.width(), below))


def _named(chosen: Dropdown) -> QWidget:
    made = QWidget()
    made.setLayout(column(label(chosen.accessibleName(), "small"), chosen, gap=3))
    return made


def _fill(chosen: Dropdown, offered: list[str], now: str) -> None:
    chosen.clear()
    for each in offered:
        chosen.addItem(" · ".join(languages.names_of(each)) if each else tr("None"), each)
    chosen.setCurrentIndex(offered.index(now))
