"""One session of the thread: what was shown, what they said, and what comes next."""

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QLayout, QWidget

from video_feedback.feedback.parent_view import crop_of
from video_feedback.feedback.thread import Met, Shown
from video_feedback.library.search import Found
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.flow import Flow
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.press_card import ROOM, PressCard
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.words import column, label, row
from video_feedback_ui.sessions.deeds import place_of

_STILL, _SIGN = QSize(112, 63), 18


class MetCard(PressCard):
    """Opens its session. `found` are the words that were looked for, if any were."""

    def __init__(self, bridge: Bridge, met: Met, age: str, found: Found | None = None) -> None:
        super().__init__()
        session = met.session
        self.session_id = session.id
        day = near_day(session.held_on, weekday=True)
        title = tr("Session {number}, {day}", number=met.number, day=day)
        head = row(label(title, "strong"), *([label(age, "chip")] if age else []), None, gap=10)
        if session.theme.strip():
            head.addWidget(label(session.theme, "second"))
        lines: list[QWidget | QLayout | int | None] = [head]
        stills = [each for each in met.shown if each.was_shown]
        if stills:
            shown = Flow(gap=12)
            for each in stills:
                shown.addWidget(_still(bridge, each))
            lines.append(shown)
        said = [words for each in met.shown for words in each.said] + list(met.said)
        hit = found.words if found is not None else ""
        if hit and hit not in (*said, session.next_step):
            lines.append(_line("magnifying-glass", tr("Found here"), hit, "strong"))
        for at, words in enumerate(said):
            voice = "strong" if words == hit else ""
            lines.append(_line("chat-text", tr("They said"), words, voice) if at == 0 else _line("", "", words, voice))
        lines += self._next(met, hit)
        if len(lines) == 1:
            words = tr("Nothing is written down yet.") if met.is_held else tr("To come.")
            lines.append(label(words, "second"))
        self.setLayout(column(*lines, gap=8, margins=(ROOM + 16, ROOM + 12, ROOM + 16, ROOM + 14)))
        self.setAccessibleName(". ".join([title, age, *said, session.next_step]).strip(". ") + ".")
        self.setAccessibleDescription(tr("Enter opens the session."))
        self.pressed.connect(partial(bridge.asked_to_show.emit, place_of(session.id)))

    def _next(self, met: Met, hit: str) -> list[QLayout]:
        session = met.session
        found = []
        if session.next_step.strip():
            voice = "strong" if session.next_step == hit else ""
            found.append(_line("flag", tr("Next step"), session.next_step, voice))
        found += [_line("stairs", tr("It serves"), words) for words in met.goals]
        if session.film_next_on or session.film_next.strip():
            on = near_day(session.film_next_on, weekday=True) if session.film_next_on else ""
            words = ", ".join(each for each in (on, session.film_next.strip()) if each)
            found.append(_line("film-strip", tr("Next filming"), words))
        return found


def _still(bridge: Bridge, shown: Shown) -> QWidget:
    made = QWidget()
    still = StillView(bridge, _STILL, tr("The film is not there"))
    crop = crop_of(shown.pick)
    still.show_still(shown.moment.recording_id, shown.pick.still_ms, shown.moment.id, crop=crop)
    still.setAccessibleName(tr("A still of {moment}", moment=shown.label))
    made.setLayout(column(still, label(shown.label, "small"), gap=3))
    return made


def _line(icon: str, name: str, words: str, voice: str = "") -> QLayout:
    called = label(name, "small")
    called.setFixedWidth(84)
    said: QLabel = label(words, voice, wraps=True)
    # Words that go on below have no sign, and its room.
    sign = IconLabel(icon, 16) if icon else label("", "small")
    sign.setFixedWidth(_SIGN)
    made = row(column(sign, None), column(called, None), gap=8)
    made.addLayout(column(said, gap=0), 1)
    return made
