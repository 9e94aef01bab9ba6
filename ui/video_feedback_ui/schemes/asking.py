"""What is asked before many moments change: what would become of them, in plain words."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from sqlite_utils import Database

from video_feedback.counts import counted
from video_feedback.schemes import merging
from video_feedback.schemes.merging import Merge
from video_feedback.schemes.updating import Update
from video_feedback.words import tr
from video_feedback_schemas.records import Scheme
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.dropdown import Dropdown
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import card, clear, column, label, row

_WIDTH = 560


class MergeDialog(Dialog):
    """Into which code? `chosen` carries the merge that was looked at. Nothing is done before that."""

    chosen = Signal(object)

    def __init__(self, db: Database, scheme: Scheme, code_id: str, parent: QWidget | None) -> None:
        self._db, self._scheme, self._code_id = db, scheme, code_id
        others = [code for code in scheme.codes if code.id != code_id and not code.archived]
        self._ids = [code.id for code in others]
        gone = scheme.code(code_id)
        self.into = Dropdown(tr("Merge into"))
        self.into.addItems([f"{code.label}, {scheme.group(code.group_id).label}" for code in others])
        same_group = [place for place, code in enumerate(others) if code.group_id == gone.group_id]
        self.into.setCurrentIndex(same_group[0] if same_group else 0)
        self._preview = column(gap=8)
        self.merge: Merge | None = None
        body = column(label(tr("“{gone}” goes into", gone=gone.label), wraps=True), self.into, 8, self._preview, gap=4)
        super().__init__(tr("Merge into another code"), tr("Merge"), body, parent, width=_WIDTH)
        self.into.currentIndexChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.merge = merging.plan(self._db, self._scheme, self._code_id, self._ids[self.into.currentIndex()])
        clear(self._preview)
        use = self.merge.use
        if use.moments:
            many, films = counted(use.moments, "moment"), counted(use.films, "film")
            families = tr("{families} families", families=use.families) if use.families != 1 else tr("1 family")
            words = tr(
                "{many} in {films} of {families} will be “{kept}”.",
                many=many,
                films=films,
                families=families,
                kept=self.merge.kept.label,
            )
        else:
            words = tr("Nothing is tagged with it yet.")
        self._preview.addWidget(label(words, wraps=True))
        for warning in self.merge.warnings():
            self._preview.addWidget(_notice(warning))
        rest = tr("“{gone}” is then archived. It is one step, and can be taken back.", gone=self.merge.gone.label)
        self._preview.addWidget(label(rest, "second", wraps=True))
        QTimer.singleShot(0, self, self.adjustSize)  # once what was there before has gone

    def accept(self) -> None:
        super().accept()
        self.chosen.emit(self.merge)


class UpdateDialog(Dialog):
    """Shows which moments of older versions would name the newest, and which stay."""

    def __init__(self, update: Update, then: Callable[[], object], parent: QWidget | None) -> None:
        body = column(gap=6)
        moving = [line for line in update.lines if line.means_the_same]
        staying = [line for line in update.lines if not line.means_the_same]
        if moving:
            many = counted(update.moving, "moment")
            body.addWidget(
                label(
                    tr(
                        "{many} will name version {version}: their codes mean the same.",
                        many=many,
                        version=update.scheme.version,
                    ),
                    wraps=True,
                )
            )
            for line in moving[:8]:
                name = update.scheme.code(line.code.id).label
                now = tr(", now “{name}”", name=name) if name != line.code.label else ""
                body.addWidget(
                    label(
                        tr(
                            "“{code}”{now}: {moments}, of version {version}",
                            code=line.code.label,
                            now=now,
                            moments=line.moments,
                            version=line.version,
                        ),
                        "second",
                    )
                )
            if len(moving) > 8:
                body.addWidget(label(tr("and {codes} more", codes=counted(len(moving) - 8, "code")), "second"))
        if staying:
            many = counted(update.staying, "moment")
            body.addWidget(
                _notice(
                    tr("{many} stays as tagged:", many=many)
                    if update.staying == 1
                    else tr("{many} stay as tagged:", many=many)
                )
            )
            for line in staying[:8]:
                words = tr(
                    "“{code}” {why_not}: {moments}, of version {version}",
                    code=line.code.label,
                    why_not=line.why_not,
                    moments=line.moments,
                    version=line.version,
                )
                body.addWidget(label(words, "second"))
        body.addWidget(label(tr("It is one step, and can be taken back."), "second"))
        super().__init__(tr("Bring moments up to date"), tr("Bring up to date"), body, parent, width=_WIDTH)
        self.do.setEnabled(bool(moving))
        self._then = then

    def accept(self) -> None:
        super().accept()
        self._then()


def _notice(words: str) -> QWidget:
    made = card()
    made.setProperty("kind", "notice")
    said = label(words, wraps=True)
    said.setFixedWidth(_WIDTH - 64 - 24 - 24)
    said.setMinimumHeight(said.heightForWidth(said.width()))
    line = row(IconLabel("info", 16, "notice_ink"), said, gap=8, margins=(12, 8, 12, 8))
    line.setStretch(1, 1)
    made.setLayout(line)
    return made
