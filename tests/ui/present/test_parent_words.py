"""The parent's side speaks the parent's language alone: nothing is written into the code, and every letter shows."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

import video_feedback
import video_feedback_ui
from video_feedback.feedback import parent_words, scripts
from video_feedback.feedback.parent_view import Caption, Showing
from video_feedback.library import cards
from video_feedback_schemas.ids import PickId, RecordingId
from video_feedback_schemas.times import Ms
from video_feedback_ui.present import caption
from video_feedback_ui.present.words_below import WordsBelow
from video_feedback_ui.theme import PARENT_INK, PARENT_STAGE, load_fonts

ENGINE, FACE = Path(video_feedback.__file__).parent, Path(video_feedback_ui.__file__).parent
# Behind the picture: what it says, it says to the worker.
BEHIND = {"replay"}
SHOWN = {"drawText", "setAccessibleName", "setAccessibleDescription", "setText", "setToolTip", "setWindowTitle"}
NEUTRAL = {"Video Feedback"}
"""The title in the system's list of windows tells nothing, in any language."""


def of_the_window() -> set[Path]:
    """The files of the parent's windows: whatever these are made of, in their folder."""
    found: set[Path] = set()
    waiting = ["window", "card_window"]
    while waiting:
        path = FACE / "present" / f"{waiting.pop()}.py"
        if path.stem in BEHIND or path in found:
            continue
        found.add(path)
        waiting += re.findall(r"^from video_feedback_ui\.present\.(\w+) import", path.read_text("utf-8"), re.MULTILINE)
    return found - {FACE / "present" / "pictures.py"}  # what a worker calls a picture, as they choose it


def parents_side() -> list[Path]:
    beside = (ENGINE / "goals" / "parent_page.py", FACE / "goals" / "parent_paper.py")
    engine = (ENGINE / "feedback" / f"{name}.py" for name in ("pause", "parent_card", "parent_words"))
    return sorted({*of_the_window(), *beside, *engine})


def literals(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Texts that somebody could read: sentences and capitalised words anywhere, and whatever is shown or painted."""
    docs = {
        id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant)
    }
    shown = {
        id(inner)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in SHOWN
        for argument in call.args
        for inner in (
            [argument]
            if isinstance(argument, ast.Constant)
            else ast.walk(argument)
            if isinstance(argument, ast.JoinedStr)
            else []
        )
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            words = node.value.strip()
            reads = re.search(r"\w", words) and (" " in words or words[:1].isupper() or id(node) in shown)
            if reads and words not in NEUTRAL and not re.fullmatch(r"Q?[A-Z]\w+\.\w+|[A-Z]{1,3}", words):
                yield node.lineno, words


def test_the_parents_windows_are_found() -> None:
    names = {path.stem for path in parents_side()}
    assert {
        "window",
        "bare_window",
        "calm",
        "card_face",
        "caption",
        "card_window",
        "parent_paper",
        "parent_page",
    } <= names


def test_no_word_of_the_parents_side_is_written_into_the_code() -> None:
    found = {path.name: said for path in parents_side() if (said := list(literals(ast.parse(path.read_text("utf-8")))))}
    assert not found


@pytest.mark.parametrize(
    "line", ['w.setAccessibleName("film")', 'said = "The film"', 'p.drawText(r, f"now {n}")', 'x = {"gap": "Pause"}']
)
def test_a_word_that_was_written_in_would_be_found(line: str) -> None:
    assert list(literals(ast.parse(line)))


def test_keys_and_names_are_no_words() -> None:
    assert not list(
        literals(ast.parse('"""A doc."""\nsay(language, "film")\nstate == "calm"\nw.setWindowTitle("Video Feedback")'))
    )


# Letters and lines


@pytest.fixture(autouse=True, scope="module")
def fonts_(qapp: QApplication) -> None:
    assert qapp
    load_fonts()


def carried() -> list[QRawFont]:
    families = ["Inter", *(script.family for script in scripts.EVERY)]
    assert set(families) <= set(QFontDatabase.families())
    return [QRawFont.fromFont(QFont(family, 20)) for family in families]


@pytest.mark.parametrize("language", cards.LANGUAGES)
def test_every_letter_is_in_a_font_that_is_carried(language: str) -> None:
    known, cast = parent_words.catalogue(language), cards.shipped(language)
    texts = [*known.words.values(), *known.labels.values(), *known.months, *known.days, *known.quotes]
    texts += [card.words for card in cast.cards] + [cast.line, *cast.ground, cards.LANGUAGES[language]]
    fonts = carried()
    letters = {letter for text in texts for letter in text if not letter.isspace()}
    assert [each for each in sorted(letters) if not any(font.supportsCharacter(ord(each)) for font in fonts)] == []


def runs(words: str, face: QFont) -> list[tuple[str, bool]]:
    """The families that words are painted with, and whether every letter has its glyph."""
    layout = QTextLayout(words, face)
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    return [(run.rawFont().familyName(), 0 not in run.glyphIndexes()) for run in layout.glyphRuns()]


@pytest.mark.parametrize("language", ["cy", "pl", "ur"])
def test_a_caption_has_no_empty_boxes(language: str) -> None:
    for card in cards.shipped(language).cards:
        made = caption.paragraph(caption.spoken(card.words, language), language, 1, 1120)
        for line in made.lines:
            assert all(whole for _, whole in runs(line, made.face)), card.words
            families = {family for family, _ in runs(line, made.face)}
            assert families <= {"Inter", "Noto Naskh Arabic"}
            assert ("Noto Naskh Arabic" in families) == (language == "ur")


def ink(made: caption.Paragraph, wide: int = 600) -> tuple[int, int, int]:
    """Where paint begins and ends, and how much of it there is."""
    image = QImage(wide, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(PARENT_STAGE))
    painter = QPainter(image)
    caption.draw(painter, [made], QRectF(0, 0, wide, 200), 1, PARENT_INK)
    painter.end()
    stage = QColor(PARENT_STAGE).rgb()
    columns = [x for x in range(wide) if any(image.pixel(x, y) != stage for y in range(0, 200, 2))]
    return columns[0], columns[-1], len(columns)


def test_words_run_to_the_side_of_their_letters() -> None:
    urdu = caption.paragraph("Robin نے کہا: دیکھیں", "ur", 1, 500)
    assert (urdu.to_the_left, caption.paragraph("Look, Robin", "ur", 1, 500).to_the_left) == (True, False)
    assert caption.paragraph("دیکھیں", "en", 1, 500).to_the_left
    assert urdu.line_high > 1.3 * caption.paragraph("Robin", "en", 1, 500).line_high
    begins, ends, much = ink(urdu)
    assert much > 100
    assert abs(begins + ends - 600) < 12  # in the middle
    # The full stop of a line that runs to the left stands at its left.
    image_of = [ink(caption.paragraph(words, "ur", 1, 500)) for words in ("آپ یہاں ہیں", "آپ یہاں ہیں۔")]
    assert image_of[1][1] - image_of[1][0] > image_of[0][1] - image_of[0][0]


def test_two_captions_are_two_paragraphs() -> None:
    said = (Caption(words="میں بولتا ہوں " * 40, language="ur"), Caption(words="I talk, you listen", language="en"))
    showing = Showing(
        pick_id=PickId(""), recording_id=RecordingId(""), start_ms=Ms(0), end_ms=Ms(0), still_ms=Ms(0), captions=said
    )  # fmt: skip
    below = WordsBelow(showing, is_easy=False)
    high = below.fit(1366, 1)
    first, second = below._paragraphs
    assert (first.to_the_left, second.to_the_left) == (True, False)
    assert (len(first.lines), second.lines) == (3, ("“I talk, you listen”",))
    assert first.lines[0].startswith("”")
    assert first.lines[-1].endswith(("…", "..."))
    assert high == first.high + second.high + 14
    assert WordsBelow(showing, is_easy=True).words.startswith("”میں")
