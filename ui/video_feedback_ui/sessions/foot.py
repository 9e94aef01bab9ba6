"""What stands under the script: how much film it is; a kind word when it grows long."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.counts import counted
from video_feedback.feedback.script import kind_words, length_ms, showing_ms
from video_feedback.words import tr
from video_feedback_schemas.records import Pick
from video_feedback_schemas.times import length_text
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import label, row


class ScriptFoot(QFrame):
    """A quiet line, or a notice. Never a block: the worker knows the family."""

    def __init__(self) -> None:
        super().__init__()
        self._star = IconLabel("star-fill", 14, "accent")
        self._kind = IconLabel("heart", 16, "notice_ink")
        self._words = label("", "small")
        self._length = label("", "small-strong")
        self._behind = label("", "small")
        self._advice = label("", "small-ink", wraps=True)
        self._has_advice = self._is_short = False
        self.keys = QWidget()
        keys = row(gap=6)
        for words, voice in (
            ("Alt", "key"),
            ("↑", "key"),
            ("↓", "key"),
            (tr("move a pick"), "small"),
            ("Space", "key"),
            (tr("play it here"), "small"),
        ):
            keys.addWidget(label(words, voice), 0, Qt.AlignmentFlag.AlignVCenter)
        self.keys.setLayout(keys)
        line = row(self._star, self._words, self._length, self._behind, gap=4)
        self._line = line
        line.addSpacing(12)
        line.addWidget(self._kind)
        line.addWidget(self._advice, 1)
        line.addStretch(0)
        line.addWidget(self.keys)
        self.setLayout(line)
        self.setMinimumHeight(40)

    def show_picks(self, picks: Sequence[Pick], shared: Collection[str]) -> None:
        """Bring the line up to date. `shared` are the ids of the picks that a parent may see."""
        many = len(picks)
        self._words.setText(f"{counted(many, 'pick')}," if many else tr("No picks yet"))
        self._length.setText(length_text(length_ms(picks)) if many else "")
        self._behind.setText(_behind(picks))
        self._behind.setToolTip(tr("A moment that loops is counted once") if any(each.loops for each in picks) else "")
        advice = " ".join(kind_words(picks, shared))
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._kind.setVisible(bool(advice))
        self._has_advice = bool(advice)
        self._show_keys()
        side = 14 if advice else 4
        self._line.setContentsMargins(side, 6, side, 6)
        self.setProperty("kind", "notice" if advice else "")
        self.style().unpolish(self)
        self.style().polish(self)

    def be_short(self, is_short: bool) -> None:
        """Without the keys, where what stands beside it needs their room."""
        self._is_short = is_short
        self._show_keys()

    def _show_keys(self) -> None:
        self.keys.setVisible(not (self._has_advice or self._is_short))


def _behind(picks: Sequence[Pick]) -> str:
    if not picks:
        return ""
    takes = showing_ms(picks)
    return (
        tr("of film") if takes == length_ms(picks) else tr("of film, {takes} as it is shown", takes=length_text(takes))
    )
