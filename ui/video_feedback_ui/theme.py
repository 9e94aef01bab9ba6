"""How everything looks: the tokens, light and dark, and the style sheet made of them. Measures in pixels at 100 %."""

from dataclasses import dataclass, fields
from importlib.resources import as_file, files

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from video_feedback.feedback import scripts

SMALL, BODY, TITLE = 12, 14, 22
PARENT_CAPTION, PARENT_CALM, PARENT_CARD = 40, 32, 52
S1, S2, S3, S4, S5, S6, S7 = 4, 8, 12, 16, 24, 32, 48
R_BAR, R_CONTROL, R_CARD = 6, 8, 12
RAIL = 76
TOUCH = 44


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours by what they are for. `g1`..`g8` belong to groups of codes, `t1`..`t8` are their tints."""

    paper: str
    card: str
    sunk: str
    lane: str
    line: str
    line_strong: str
    ink: str
    ink_2: str
    ink_off: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    accent_soft: str
    accent_ink: str
    notice: str
    notice_ink: str
    stop: str
    stage: str
    on_stage: str
    on_stage_2: str
    groups: tuple[str, ...]
    tints: tuple[str, ...]

    def group(self, colour: str) -> QColor:
        """The colour of a group by its name in the scheme, `g1` to `g8`."""
        return QColor(self.groups[_place(colour)])

    def tint(self, colour: str) -> QColor:
        """The tint that fills the bars and keys of a group."""
        return QColor(self.tints[_place(colour)])


def _place(colour: str) -> int:
    return "12345678".find(colour[-1:]) if colour[-1:] in tuple("12345678") else 0


LIGHT = Tokens(
    paper="#F6F1E9", card="#FFFDF9", sunk="#EFE7DB", lane="#F5EFE5", line="#E0D6C7", line_strong="#8F8371",
    ink="#2E2A26", ink_2="#5F564C", ink_off="#9C9184",
    accent="#2B6A5F", accent_hover="#235A50", accent_press="#1C4A42", on_accent="#FFFFFF",
    accent_soft="#DDEBE5", accent_ink="#23574E", notice="#F4E3C1", notice_ink="#6B4A08", stop="#8C3A2B",
    stage="#26221F", on_stage="#F3EBDF", on_stage_2="#B9AE9F",
    groups=("#BB7820", "#426BB0", "#708C84", "#4D1950", "#3C3496", "#5C5867", "#9D4E12", "#830A17"),
    tints=("#F6ECDD", "#E1E6ED", "#EAECE7", "#E6DDE1", "#E2DFEA", "#E8E6E5", "#EFE1D4", "#EEDBD9"),
)  # fmt: skip
DARK = Tokens(
    paper="#1F1C19", card="#2A2622", sunk="#181512", lane="#221E1B", line="#3E3832", line_strong="#8A7F72",
    ink="#EFE7DB", ink_2="#B9AE9F", ink_off="#756C61",
    accent="#8CCBBB", accent_hover="#A2D8CA", accent_press="#74B5A5", on_accent="#10302A",
    accent_soft="#2C423C", accent_ink="#A9DDD0", notice="#453820", notice_ink="#EBCB8C", stop="#E39A88",
    stage="#110F0D", on_stage="#EFE7DB", on_stage_2="#B9AE9F",
    groups=("#EDAE33", "#66BEF9", "#D0F5A8", "#B07F97", "#648BEC", "#B1B9A3", "#DA7639", "#79EBFE"),
    tints=("#554426", "#384A56", "#4B4F3D", "#4A3B3E", "#383E52", "#424039", "#583B28", "#3B5152"),
)  # fmt: skip
# The parent's window and the calm screen are the same by day and by night.
PARENT_STAGE, PARENT_INK, CALM, CALM_DISC, CALM_INK = "#26221F", "#F8F1E6", "#DDE5DA", "#D3DED1", "#2C4A42"
CALM_FILL, CARD_FACE = "#A3BFB1", "#F7FAF5"


class Theme(QObject):
    """The tokens in force. `changed` tells when day becomes night, so that painted widgets paint anew."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens = LIGHT
        self._choice = "system"

    @property
    def is_dark(self) -> bool:
        return self.tokens is DARK

    def choose(self, choice: str) -> None:
        """`light`, `dark`, or `system`: as the system has it."""
        self._choice = choice
        self.apply()

    def follow_system(self) -> None:
        """Change with the system from now on, where `system` was chosen."""
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply)

    def apply(self) -> None:
        """Dress the application."""
        dark = self._choice == "dark" or (
            self._choice == "system" and QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )
        self.tokens = DARK if dark else LIGHT
        app = QApplication.instance()
        if isinstance(app, QApplication):
            sheet = style_sheet(self.tokens)
            if app.styleSheet() != sheet:  # dressing every widget anew takes a while
                app.setStyleSheet(sheet)
                self.changed.emit()


theme = Theme()


def tokens() -> Tokens:
    """The tokens in force."""
    return theme.tokens


_FAMILIES = [scripts.LATIN.family, *(script.family for script in scripts.EVERY)]


def load_fonts() -> None:
    """Take the carried fonts into use: Inter, and those of other scripts, for the parent's side and for what is typed.
    Where one cannot be read the system's own serve."""
    for file in (path for script in (scripts.LATIN, *scripts.EVERY) for path in scripts.paths(script)):
        with as_file(file) as path:
            QFontDatabase.addApplicationFont(str(path))
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setFont(font())


def font(size: int = BODY, weight: int = 400, *, tabular: bool = False) -> QFont:
    """A font of the house. `size` in pixels; `tabular` gives every figure the same width, for times."""
    made = QFont()
    made.setFamilies([*_FAMILIES, "Segoe UI", "Noto Sans", "sans-serif"])
    made.setPixelSize(size)
    made.setWeight(QFont.Weight(weight))
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def in_script(made: QFont, language: str) -> QFont:
    """A font of the house for words of a language: where its script has a font of its own, in that one first, and as
    large as Latin letters look."""
    script = scripts.of(language)
    if script is None:
        return made
    its = QFont(made)
    its.setFamilies([script.family, *(each for each in made.families() if each != script.family)])
    if script is scripts.NASKH:
        its.setPixelSize(round(made.pixelSize() * 1.2))
    return its


def style_sheet(t: Tokens) -> str:
    """The style sheet of the whole application, from the tokens."""
    sheet = (files("video_feedback_ui") / "theme.qss").read_text("utf-8")
    # Longest names first, so that @ink does not eat the head of @ink_2.
    for name in sorted((f.name for f in fields(t)), key=len, reverse=True):
        value = getattr(t, name)
        if isinstance(value, str):
            sheet = sheet.replace(f"@{name}", value)
    return sheet
