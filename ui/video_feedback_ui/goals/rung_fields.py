"""The words of each level in the form of a goal: what is hoped for first, then upwards, then downwards."""

from PySide6.QtWidgets import QLineEdit, QWidget

from video_feedback.goals.levels import HOPE, LEVELS, NAMES, level_text, with_hope_first
from video_feedback.words import tr
from video_feedback_schemas.goal_records import Scale
from video_feedback_ui.parts.words import column, field, label, row

_HINTS = {
    0.0: tr("What you both hope for by then: how often, how long?"),
    1.0: tr("A bit more than you hope for"),
    2.0: tr("How would it be if it were much better?"),
    -0.5: tr("On the way there, not quite"),
    -1.0: tr("A bit less than you hope for"),
    -2.0: tr("How would it be if it were much worse?"),
    -3.0: tr("Further away than where you began"),
}


class RungFields(QWidget):
    """A field for each level of a scale; those of levels that another scale has keep their words, unseen."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[float, QLineEdit] = {}
        self._rows: dict[float, QWidget] = {}
        self._says = label("", "small", wraps=True)
        self._says.setProperty("voice", "small-strong")
        lines = column(gap=6)
        every = {level for levels in LEVELS.values() for level in levels}
        for level in sorted(every, key=lambda each: (each != HOPE, each < HOPE, abs(each))):
            made = field(f"{NAMES[level]}, {level_text(level)}", _HINTS[level])
            made.textChanged.connect(lambda _: self._warn())
            sign = label(level_text(level), "strong")
            sign.setFixedWidth(32)
            line = QWidget()
            words = column(label(NAMES[level], "small-strong" if level == HOPE else "small"), made, gap=2)
            line.setLayout(row(sign, words, gap=8))
            self.fields[level], self._rows[level] = made, line
            lines.addWidget(line)
        self._scale: Scale = "gas5"
        self.setLayout(column(lines, self._says, gap=8))
        self.show_scale("gas5")

    def show_scale(self, scale: Scale) -> None:
        self._scale = scale
        for level, line in self._rows.items():
            line.setVisible(level in LEVELS[scale])
        self._warn()

    def show_words(self, words: dict[float, str]) -> None:
        for level, made in self.fields.items():
            made.setText(words.get(level, ""))

    def words(self) -> dict[float, str]:
        """What is written for the levels of the scale."""
        return {level: self.fields[level].text() for level in with_hope_first(self._scale)}

    @property
    def warning(self) -> str:
        """A kind sentence, where a rung is empty or two are the same; nothing stands in the way of saving."""
        return self._says.text()

    def _warn(self) -> None:
        words = {level: " ".join(text.split()).casefold() for level, text in self.words().items()}
        written = [text for text in words.values() if text]
        empty = [level_text(level) for level in words if not words[level]]
        if len(set(written)) < len(written):
            said = tr("Two rungs say the same. Let each be a step of its own.")
        elif written and empty:
            said = (
                tr("The rung {empty} can be filled before work begins.", empty=empty[0])
                if len(empty) == 1
                else tr("The rungs {empty} can be filled before work begins.", empty=tr(" and ").join(empty))
            )
        else:
            said = ""
        self._says.setText(said)
        self._says.setVisible(bool(said))
