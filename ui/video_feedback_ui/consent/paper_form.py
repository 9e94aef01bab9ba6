"""A signed form: brought in from a file, kept in the library, and looked at in a window of its own."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from video_feedback.errors import Trouble
from video_feedback.library import forms
from video_feedback.words import tr
from video_feedback_schemas.consent_records import Form
from video_feedback_schemas.ids import FamilyId, FormId
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts import files
from video_feedback_ui.parts.plain import face
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import button, column, label, row

_WIDE, _HIGH = 760, 560
_MOST_PAGES = 40


class FormField(QWidget):
    """The form that belongs to an agreement: attach one, look at it, or leave it out. `trouble` tells what is wrong.

    One that was attached is written into the library by `kept`, with the agreement; until then it is nowhere else.
    """

    trouble = Signal(str)

    def __init__(self, bridge: Bridge, family_id: str) -> None:
        super().__init__()
        self._bridge, self._family_id = bridge, family_id
        self._form: Form | None = None
        self._new: tuple[str, bytes] | None = None  # its name, and what is in it
        self._name = label("", "medium")
        self.attach = button("", self._choose, icon="paperclip", kind="flat")
        self.look = button(tr("Look at it"), self._look, icon="eye", kind="flat")
        self.drop = button(tr("Leave it out"), lambda: self.show_form(None), kind="flat")
        for made in (self.attach, self.look, self.drop):
            made.setAutoDefault(False)
        self.setLayout(row(self._name, self.attach, self.look, self.drop, None, gap=4))
        self.show_form(None)

    def show_form(self, form: Form | None) -> None:
        """Show one that is in the library, or none."""
        self._form, self._new = form, None
        self._show()

    def take(self, path: Path) -> None:
        """Take a file as the form of this agreement."""
        try:
            self._new = (path.stem, forms.read(path))
            self.trouble.emit("")
        except Trouble as trouble:
            self.trouble.emit(str(trouble))
        self._show()

    def kept(self) -> FormId | None:
        """The id of the form, which is in the library from now on. None if there is none. Raises Trouble."""
        if self._new is not None:
            with self._bridge.library.change(tr("Bring in a form"), undoable=False) as db:
                self.show_form(forms.add(db, FamilyId(self._family_id), *self._new))
        return self._form.id if self._form is not None else None

    def _show(self) -> None:
        name = self._new[0] if self._new else self._form.name if self._form else ""
        self._name.setText(face(name))
        self._name.setVisible(bool(name))
        self.attach.setText(tr("Another…") if name else tr("Attach the signed form…"))
        self.attach.setAccessibleName(tr("Attach another form") if name else tr("Attach the signed form"))
        self.look.setVisible(bool(name))
        self.drop.setVisible(bool(name))

    def _choose(self) -> None:
        files.choose_one(self.window(), tr("The signed form"), tr("PDF or photo (*.pdf *.jpg *.jpeg *.png)"), self.take)

    def _look(self) -> None:
        try:
            if self._new is not None:
                FormView(self._bridge, *self._new, self.window()).open()
            elif self._form is not None:
                FormView(
                    self._bridge, self._form.name, forms.data(self._bridge.db, self._form.id), self.window()
                ).open()
        except Trouble as trouble:
            self.trouble.emit(str(trouble))


class FormView(Dialog):
    """The pages of a form. What is in it goes from the library straight into the picture: no file is written."""

    def __init__(self, bridge: Bridge, name: str, data: bytes, parent: QWidget | None) -> None:
        pages = _pages(name, data)
        shown = []
        for number, page in enumerate(pages, start=1):
            made = QLabel()
            made.setPixmap(QPixmap.fromImage(page))
            made.setAccessibleName(tr("Page {number} of {count}", number=number, count=len(pages)))
            shown.append(made)
        area = scrolled(column(*shown, None, gap=12))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(name)
        area.setMinimumSize(QSize(_WIDE + 24, _HIGH))
        super().__init__(tr("The signed form"), tr("Done"), column(area), parent, width=_WIDE + 88)
        self.leave.hide()
        bridge.locking.connect(self.reject)


def _pages(name: str, data: bytes) -> list[QImage]:
    """The pages as pictures. Raises Trouble for one that cannot be shown."""
    if forms.kind_of(data) != "application/pdf":
        image = QImage.fromData(QByteArray(data))
        if image.isNull():
            raise Trouble(tr("The form {name} cannot be shown. Attach it anew.", name=name))
        return [image.scaledToWidth(_WIDE, Qt.TransformationMode.SmoothTransformation)]
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 (not at the start of the app)

    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    try:
        document.load(buffer)
        made = []
        for number in range(min(document.pageCount(), _MOST_PAGES)):
            size = document.pagePointSize(number)
            height = round(_WIDE * size.height() / max(1.0, size.width()))
            page = document.render(number, QSize(_WIDE, height))
            paper = QImage(page.size(), QImage.Format.Format_RGB32)
            paper.fill(Qt.GlobalColor.white)
            _draw(paper, page)
            made.append(paper)
    finally:
        document.close()
    if not made:
        raise Trouble(tr("The form {name} cannot be shown. Attach it anew.", name=name))
    return made


def _draw(paper: QImage, page: QImage) -> None:
    painter = QPainter(paper)
    painter.drawImage(0, 0, page)
    painter.end()
