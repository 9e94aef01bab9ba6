"""Reports: choose what, for whom and as what; see the page itself; save it."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from video_feedback.consent import doors
from video_feedback.consent.doors import NotAgreed
from video_feedback.errors import Trouble
from video_feedback.exports import formats, names, writing
from video_feedback.exports.leaving import Leaving
from video_feedback.exports.summary import ParentSummary, Summary
from video_feedback.feedback.parent_view import shared_picks
from video_feedback.library import consents
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts import files
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.dropdown import Dropdown
from video_feedback_ui.parts.empty import EmptyPage, Step
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import button, card, clear, column, label, row
from video_feedback_ui.reports import contents, subjects
from video_feedback_ui.reports.page_view import PageView
from video_feedback_ui.reports.subjects import For, Subject
from video_feedback_ui.reports.table_view import TableView
from video_feedback_ui.reports.text_view import TextView

_READERS: tuple[tuple[str, str, str], ...] = (
    ("worker", tr("Me"), "user"),
    ("team", tr("My team"), "users"),
    ("parent", tr("Parent"), "heart"),
)
_ICONS = {"html": "file-text", "csv": "table", "json": "brackets-curly"}


class ReportsPage(QWidget):
    """What is chosen at the left is what stands at the right, and what is saved."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Reports"))
        self._bridge = bridge
        self.content: Summary | ParentSummary | None = None
        self._subjects: list[Subject] = []
        self._reader: For = "worker"
        self._format = "html"
        self.subject = Dropdown(tr("What the report is about"))
        self.subject.currentIndexChanged.connect(self._show)
        self.reader = Choice(tr("For whom"), _READERS)
        self.reader.chosen.connect(self._choose_reader)
        self.purpose = Dropdown(tr("What the team wants it for"))
        self.purpose.addItems([_capital(consents.WORDS[purpose]) for purpose in doors.TEAM_COPIES])
        self.purpose.currentIndexChanged.connect(self._show)
        self.format = Choice(tr("As"), [(name, name.upper(), _ICONS.get(name, "file-text")) for name in _in_order()])
        self.format.chosen.connect(self._choose_format)
        self.save = button(tr("Save"), self._ask_where, icon="download-simple", kind="filled")
        self._lists = column(gap=4)
        self._says = label("", "small", wraps=True)
        self.saved = label("", "medium", wraps=True)
        self._open = button(tr("Open the folder"), self._open_folder, icon="folder-open", kind="flat")
        self._folder: Path | None = None
        self._page, self._text, self._table = PageView(bridge), TextView(), TableView()
        self._why_not = label("", "second", wraps=True)
        self._why_not.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.where = button(tr("People and consent"), self._show_where, icon="users-three")
        self._place = ""
        no = QWidget()
        no.setLayout(column(None, self._why_not, row(None, self.where, None), None, gap=12))
        self._views = QStackedWidget()
        for view in (self._paper(), self._text, no, self._table):
            self._views.addWidget(view)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._full())
        self._stack.addWidget(self._nothing())
        self.setLayout(column(self._stack, gap=0))
        bridge.changed.connect(self._follow)

    # Laying out

    def _full(self) -> QWidget:
        full = QWidget()
        title = column(label(tr("Reports"), "title"), label(tr("What you see here is what is saved."), "second"), gap=2)
        body = row(self._choices(), gap=16)
        body.addWidget(self._views, 1)
        lines: QVBoxLayout = column(title, gap=14, margins=(24, 20, 24, 20))
        lines.addLayout(body, 1)
        full.setLayout(lines)
        return full

    def _paper(self) -> QScrollArea:
        area = scrolled(self._page)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a page has nothing to press: the keys turn it
        area.setAccessibleName(tr("The page"))
        return area

    def _choices(self) -> QFrame:
        made = card()
        made.setFixedWidth(384)
        saved = column(self.saved, row(self._open, None), gap=2)
        made.setLayout(
            column(
                label(tr("About"), "small"), self.subject, 6,
                label(tr("For whom"), "small"), self.reader, self.purpose, 6,
                label(tr("As"), "small"), self.format, self._says, 8,
                self._lists, None, saved, self.save,
                gap=4, margins=(16, 14, 16, 16),
            )
        )  # fmt: skip
        return made

    def _nothing(self) -> QWidget:
        go = button(
            tr("Families"), lambda: self._bridge.asked_to_show.emit("families"), icon="users-three", kind="filled"
        )
        steps = [
            Step("film-strip", tr("Tag a film"), tr("a report tells what you saw")),
            Step("heart", tr("For the parent"), tr("kind words and pictures")),
            Step("table", tr("For the team"), tr("times and codes")),
        ]
        sentence = tr("A report is made of a session or of a film. Bring in a film first.")
        return EmptyPage(
            tr("Nothing to report yet"), sentence, [go], steps, tr("Nothing leaves this laptop by itself.")
        )

    # Choosing

    def show_place(self, what: str) -> None:
        """Show the choices; `what` may be the id of a session or of a recording."""
        chosen = what or (self._subject().id if self._subjects else "")
        self._subjects = subjects.every(self._bridge.db)
        self._stack.setCurrentIndex(0 if self._subjects else 1)
        self.subject.blockSignals(True)
        self.subject.clear()
        self.subject.addItems([subject.words for subject in self._subjects])
        self.subject.setCurrentIndex(next((i for i, s in enumerate(self._subjects) if s.id == chosen), 0))
        self.subject.blockSignals(False)
        self._show()

    def _subject(self) -> Subject:
        return self._subjects[max(0, self.subject.currentIndex())]

    def _choose_reader(self, reader: For) -> None:
        self._reader = reader
        self._show()

    def _choose_format(self, name: str) -> None:
        self._format = name
        self._show()

    def _follow(self, change: Change) -> None:
        if self.isVisible() and change.touched:
            self.show_place("")

    def _show(self) -> None:
        """Gather what is chosen, and show it. What cannot be had together is not offered."""
        self._tell_saved("")
        if not self._subjects:
            return
        about_session = self._subject().kind == "session"
        if not about_session and self._reader == "parent":
            self._reader = "worker"
        for_parent = self._reader == "parent"
        self.purpose.setVisible(self._reader == "team")
        purpose = list(doors.TEAM_COPIES)[max(0, self.purpose.currentIndex())] if self._reader == "team" else None
        if for_parent and formats.get(self._format).parent is None:
            self._format = "html"
        self.reader.button("parent").setEnabled(about_session)
        self.reader.button("parent").setToolTip("" if about_session else tr("A parent’s page is made of a session"))
        for name, exporter in formats.every().items():
            fits = not for_parent or exporter.parent is not None
            self.format.button(name).setEnabled(fits)
            self.format.button(name).setToolTip(exporter.says if fits else tr("This is no file for a parent"))
        self.reader.show_choice(self._reader)
        self.format.show_choice(self._format)
        self._says.setText(formats.get(self._format).says)
        try:
            library = self._bridge.library
            self.content = subjects.gather(library.db, library.media, self._subject(), self._reader, purpose)
        except Trouble as trouble:
            self.content = None
            self._why_not.setText(str(trouble))
            self._place = trouble.place if isinstance(trouble, NotAgreed) else ""
            self.where.setVisible(bool(self._place))
            self._views.setCurrentIndex(2)
        self.save.setEnabled(self.content is not None)
        clear(self._lists)
        if self.content is not None:
            self._show_content(self.content)

    def _show_content(self, content: Summary | ParentSummary) -> None:
        self._list(tr("It holds"), "check", contents.holds(content, self._format))
        self._lists.addSpacing(6)
        self._list(tr("It leaves out"), "minus", contents.leaves_out(content))
        if self._format == "csv":
            self._table.show_file(writing.render(content, self._format))
            self._views.setCurrentIndex(3)
            return
        if self._format != "html":
            self._text.show_file(writing.render(content, self._format))
            self._views.setCurrentIndex(1)
            return
        if isinstance(content, ParentSummary):
            pairs = shared_picks(self._bridge.db, self._subject().id)
            self._page.show_parent(content, [(moment.recording_id, pick.still_ms, moment.id) for pick, moment in pairs])
        else:
            self._page.show_worker(content)
        self._views.setCurrentIndex(0)

    def _show_where(self) -> None:
        """Go where the missing agreement is written down."""
        self._bridge.asked_to_show.emit(self._place)

    def _list(self, heading: str, icon: str, lines: list[str]) -> None:
        self._lists.addWidget(label(heading, "small-strong"))
        for line in lines:
            made = row(IconLabel(icon, 14, "accent" if icon == "check" else "ink_2"), gap=8)
            made.addWidget(label(line, "small-ink", wraps=True), 1)
            self._lists.addLayout(made)

    # Saving

    def _ask_where(self) -> None:
        if self.content is None:
            return
        name = names.suggested(self.content, self._format)
        kind = f"{self._format.upper()} (*.{self._format})"
        files.choose_where(self, tr("Save the report"), name, kind, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write what is shown into a file, as a job."""
        content, format_name = self.content, self._format
        if content is None:
            return
        subject = self._subject()
        leaving = Leaving(self._bridge.library.noting, f"{subject.kind}:{subject.id}")
        self.save.setEnabled(False)
        self._bridge.tasks.start(
            tr("Save the report"),
            lambda progress: writing.write(content, format_name, path, leaving, progress),
            self._written,
            self._tell_saved,
        )

    def _written(self, path: Path) -> None:
        self._tell_saved(tr("Saved {path}", path=path.name), path.parent)

    def _tell_saved(self, words: str, folder: Path | None = None) -> None:
        self._folder = folder
        self.saved.setText(words)
        self.saved.setVisible(bool(words))
        self._open.setVisible(folder is not None)
        self.save.setEnabled(self.content is not None)

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _in_order() -> list[str]:
    """The page to read first, then the rest by name."""
    return sorted(formats.every(), key=lambda name: (name != "html", name))
