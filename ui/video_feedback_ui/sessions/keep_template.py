"""Keeping the words of a script as a template: seen, and changed where a name or a baby's day stands in them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from video_feedback.feedback import templates
from video_feedback.feedback.templates import Line
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import column, field, label, row
from video_feedback_ui.sessions import script_deeds


class KeepTemplate(Dialog):
    """`kept` gives the name of the new template."""

    kept = Signal(str)

    def __init__(self, bridge: Bridge, session_id: str, parent: QWidget | None = None) -> None:
        self._bridge = bridge
        self._session_id = session_id
        theme, self._lines = templates.of_session(bridge.db, session_id)
        self.name = field(tr("Name of the template"), tr("What you will look for it by"))
        self.theme = field(tr("Theme"))
        self.theme.setText(theme)
        self.fields: list[tuple[QPlainTextEdit, QPlainTextEdit]] = []
        body = column(
            label(
                tr("It is for every family. The baby’s words and the parent’s question are not kept; leave out names."),
                "second",
                wraps=True,
            ),
            label(tr("Name of the template"), "small"),
            self.name,
            label(tr("Theme"), "small"),
            self.theme,
            gap=4,
        )
        if self._lines:
            inner = column(gap=4, margins=(0, 0, 12, 0))
            for number, line in enumerate(self._lines, start=1):
                inner.addLayout(self._line(number, line))
            inner.addStretch(1)
            area = scrolled(inner)
            area.setMinimumHeight(min(288, 92 * len(self._lines)))
            body.addSpacing(4)
            body.addWidget(area, 1)
        super().__init__(tr("Keep as a template"), tr("Keep it"), body, parent, width=640)
        self.name.setFocus()

    def _line(self, number: int, line: Line) -> QHBoxLayout:
        say = _editor(tr("What I will say, moment {number}", number=number), line.say)
        ask = _editor(tr("What I will ask, moment {number}", number=number), line.ask)
        self.fields.append((say, ask))
        both = row(gap=12)
        both.addLayout(column(label(tr("Moment {number}, say", number=number), "small"), say, gap=2), 1)
        both.addLayout(column(label(tr("Ask"), "small"), ask, gap=2), 1)
        return both

    def accept(self) -> None:
        lines = [
            Line(say=say.toPlainText(), ask=ask.toPlainText(), symbol=line.symbol, rate=line.rate)
            for (say, ask), line in zip(self.fields, self._lines, strict=True)
        ]
        with self.telling() as went_well:
            made = script_deeds.keep_template(
                self._bridge, self._session_id, self.name.text(), self.theme.text(), lines
            )
        if went_well:
            super().accept()
            self.kept.emit(made.name)


def _editor(name: str, words: str) -> QPlainTextEdit:
    made = QPlainTextEdit(words)
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    made.setFixedHeight(70)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.document().setDocumentMargin(0)
    return made
