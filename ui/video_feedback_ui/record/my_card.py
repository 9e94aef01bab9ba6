"""The worker's own part of the record: what I saw, how they reflected, a worry, and what to think about with others."""

from functools import partial
from typing import Literal

from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.library import moments, service, sessions, supervision
from video_feedback.library.codebook import Codebook
from video_feedback.words import tr
from video_feedback_schemas.session_records import SupervisionItem
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.growing import Growing
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.kept import Kept
from video_feedback_ui.parts.reader_chip import READERS, ReaderChip
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import button, clear, column, field, label, row, tool
from video_feedback_ui.record.deeds import RecordDeeds
from video_feedback_ui.sessions.marks import named

_Note = Literal["note", "reflections"]


class MyCard(QFrame):
    def __init__(self, bridge: Bridge, deeds: RecordDeeds) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._bridge, self._deeds = bridge, deeds
        self.note = Growing(
            tr("My note on the session"), tr("What did you see? Write as if the parent will read it."), least=2, most=8
        )
        self.reflections = Growing(
            tr("How they reflected"),
            tr("Do they talk about baby’s feelings? About their own? About what they did, and why?"),
            least=2,
            most=8,
        )
        self.chips: dict[_Note, ReaderChip] = {"note": ReaderChip(), "reflections": ReaderChip()}
        self._kept = {
            "note": Kept(self.note, partial(deeds.write, "note")),
            "reflections": Kept(self.reflections, partial(deeds.write, "reflections")),
        }
        for of, chip in self.chips.items():
            chip.chose.connect(partial(deeds.let_read, of))
        self.safety = Tick(tr("A worry about safety was raised"))
        self.safety.clicked.connect(lambda on: deeds.mark("safety_raised", on))
        self.whom = _Whom(bridge)
        self.wanted = Tick(tr("I want supervision on this"))
        self.wanted.clicked.connect(lambda on: deeds.mark("supervision_wanted", on))
        self._items = column(gap=6)
        self._shown: dict[str, str] = {}
        self.questions: dict[str, _Question] = {}
        self.park = button(tr("Park a question"), self._park, icon="plus", kind="flat")
        self.setLayout(
            column(
                label(tr("My part"), "strong"),
                column(named(label(tr("What I saw"), "small"), self.chips["note"]), self.note, gap=2),
                column(
                    named(label(tr("How they reflected"), "small"), self.chips["reflections"]), self.reflections, gap=2
                ),
                column(self.safety, self.whom, gap=6),
                column(self.wanted, self._items, row(self.park, None), gap=6),
                gap=12,
                margins=(16, 12, 16, 14),
            )
        )

    def show_session(self) -> None:
        """Show what the library holds. What is being typed stays."""
        session = sessions.get(self._bridge.db, self._deeds.session_id)
        for of, words, reader, editor, called in (
            ("note", session.note, session.note_for, self.note, tr("My note on the session")),
            ("reflections", session.reflections, session.reflections_for, self.reflections, tr("How they reflected")),
        ):
            self._kept[of].show(words)
            self.chips[of].show_reader(reader)  # type: ignore[index]
            editor.setAccessibleName(f"{called}. {READERS[reader][0]}")
        self.safety.setChecked(session.safety_raised)
        self.whom.setVisible(session.safety_raised)
        self.whom.refresh()
        self.wanted.setChecked(session.supervision_wanted)
        self._show_items(supervision.of_session(self._bridge.db, session.id))

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        questions = self.questions.values()
        for kept in (*self._kept.values(), *(one for each in questions for one in (each.kept, each.kept_answer))):
            kept.flush()

    def _show_items(self, items: list[SupervisionItem]) -> None:
        wanted: dict[str, str] = {item.id: self._about(item) for item in items}
        if wanted != self._shown:
            self._shown = wanted
            clear(self._items)
            self.questions = {item.id: _Question(self._deeds, item, wanted[item.id]) for item in items}
            for question in self.questions.values():
                self._items.addWidget(question)
                question.show()
        for item in items:
            self.questions[item.id].show_item(item)

    def _about(self, item: SupervisionItem) -> str:
        db = self._bridge.db
        if item.pick_id is None:
            return tr("The whole session")
        return Codebook(db).code(moments.get(db, sessions.get_pick(db, item.pick_id).moment_id)).label

    def _park(self) -> None:
        known = set(self.questions)
        if self._deeds.park():
            for item_id in set(self.questions) - known:
                self.questions[item_id].line.setFocus()


class _Question(QWidget):
    """One thing that is parked for supervision: what it is about, the question, and what came of it."""

    def __init__(self, deeds: RecordDeeds, item: SupervisionItem, about: str) -> None:
        super().__init__()
        self.line = field(tr("Question for supervision: {about}", about=about), tr("What do you want to think about?"))
        self.kept = Kept(self.line, lambda words, joins: deeds.ask(item, words, joins=joins))
        self.away = tool(tr("Take this question away: {about}", about=about), "x", partial(deeds.unpark, item))
        self.done = Tick(tr("Talked about"), tr("Talked about: {about}", about=about))
        self.done.clicked.connect(lambda on: deeds.talked_about(item, is_done=on))
        self.answer = field(tr("What came of it: {about}", about=about), tr("What came of it?"))
        self.kept_answer = Kept(self.answer, lambda words, joins: deeds.answer(item, words, joins=joins))
        line = row(self.line, self.away, gap=4)
        self.setLayout(column(label(about, "small"), line, row(self.done, None), self.answer, gap=2))

    def show_item(self, item: SupervisionItem) -> None:
        """What is typed stays."""
        self.kept.show(item.question)
        self.kept_answer.show(item.answer)
        self.done.setChecked(item.is_done)
        self.answer.setVisible(item.is_done or bool(item.answer))


class _Whom(QFrame):
    """Whom to turn to with a worry, as the service has laid it down. What the worry is belongs elsewhere."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "notice")
        self._bridge = bridge
        self.setAccessibleName(tr("Whom to turn to"))
        self._line, self._number = label("", "strong", wraps=True), label("", "title")
        self._none = label(tr("Your service has not laid down yet whom to turn to."), "medium", wraps=True)
        self._where = button(tr("Lay it down"), lambda: bridge.asked_to_show.emit("service"))
        rest = tr("Here it is only noted that it was raised. What it is about belongs in your case system.")
        line = row(column(IconLabel("phone", 18), None), gap=8)
        line.addLayout(column(self._line, self._number, self._none, gap=2), 1)
        rest_label = label(rest, "small", wraps=True)
        self.setLayout(column(line, row(self._where, None), rest_label, gap=6, margins=(12, 10, 12, 10)))

    def refresh(self) -> None:
        """As it is laid down now."""
        said = service.get(self._bridge.db)
        is_laid_down = False
        for shown, words in ((self._line, said.safety_line.strip()), (self._number, said.safety_number.strip())):
            shown.setText(words)
            shown.setVisible(bool(words))
            is_laid_down |= bool(words)
        self._none.setVisible(not is_laid_down)
        self._where.setVisible(not is_laid_down)
