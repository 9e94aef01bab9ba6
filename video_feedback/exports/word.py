"""A document for Word in the making: paragraphs by their style, pictures with their words, tables with their head."""

import io
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Emu, Pt, RGBColor
from markupsafe import escape

from video_feedback.exports import cells, columns, word_fonts
from video_feedback.exports.typesetting import colours
from video_feedback.feedback import parent_words, scripts
from video_feedback.feedback.scripts import Script
from video_feedback.jobs import Progress
from video_feedback_schemas.report_file import Table

LONGEST_PROPERTY = 255
_FACE = "Calibri"
_ROOM, _ROOM_SIDEWAYS = 88, 200
_ROWS_A_TURN = 200
_BOX = "☐"
_MARGIN_CM = 2.0


class Writer:
    """Words of nothing but white space make no paragraph. All text is taken as it is."""

    def __init__(self, language: str, *, large: bool, is_for_parent: bool) -> None:
        self.document: Any = Document()
        self._language, self._large, self._is_for_parent = language, large, is_for_parent
        page = self.document.sections[0]
        page.page_width, page.page_height = Cm(21.0), Cm(29.7)
        for side in ("left", "right", "top", "bottom"):
            setattr(page, f"{side}_margin", Cm(_MARGIN_CM))
        self._styles: dict[str, Any] = {}  # to look one up in the document takes its time
        self._set_styles()
        self._embedded: set[str] = set()

    def text(self, words: str, style: str = "Normal", language: str = "", *, stays_with_next: bool = False) -> None:
        """A paragraph. `language` is empty where it is the document's own."""
        if not words.strip():
            return
        paragraph = self.document.add_paragraph(style=self._styles[style])
        self._say(paragraph, words, language or self._language, is_quote=style == "Quote")
        if stays_with_next:
            paragraph.paragraph_format.keep_with_next = True

    def picture(self, data: bytes, alt: str, box_cm: tuple[float, float], *, stays_with_next: bool = False) -> None:
        """A JPEG or PNG as large as fits into `box_cm` (width, height); `alt` is what it shows."""
        paragraph = self.document.add_paragraph()
        shape = paragraph.add_run().add_picture(io.BytesIO(data))
        by = min(Cm(box_cm[0]) / shape.width, Cm(box_cm[1]) / shape.height)
        shape.width, shape.height = round(shape.width * by), round(shape.height * by)
        about = shape._inline.docPr
        about.set("descr", alt)
        about.set("name", f"Picture {about.get('id')}")
        for side in ("distT", "distB", "distL", "distR"):
            shape._inline.set(side, "0")
        # It would else hold the name of a file.
        shape._inline.graphic.graphicData.pic.nvPicPr.cNvPr.set("name", f"Picture {about.get('id')}")
        if stays_with_next:
            paragraph.paragraph_format.keep_with_next = True
        if self._is_for_parent:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER

    def table(self, whole: Table, label: str, progress: Progress) -> None:
        """A table whose first row is its head, on every page. One with many columns lies on pages turned sideways."""
        table = columns.shown(whole)
        is_wide = len(table.columns) > columns.MANY
        if is_wide:
            self._turn(sideways=True)
        self.text(label, "Caption", stays_with_next=True)
        made = self.document.add_table(rows=0, cols=len(table.columns), style="Report table")
        made.autofit = False
        if parent_words.runs_to_the_left(self._language):
            made._tbl.tblPr.append(OxmlElement("w:bidiVisual"))
        page = self.document.sections[-1]
        room = page.page_width - page.left_margin - page.right_margin
        letters = _ROOM_SIDEWAYS if is_wide else _ROOM
        widths = [Emu(round(share * room)) for share in columns.shares(table, letters)]
        for column, width in zip(made.columns, widths, strict=True):
            column.width = width
        sides = ["right" if column.kind in cells.NUMBERS else "" for column in table.columns]
        hand = columns.are_for_the_hand(table)

        def add(texts: list[str], style: str, mark: str) -> None:
            # Row by row as XML: python-docx looks through the whole table for each cell.
            style_id = self._styles[style].style_id
            cells_ = zip(texts, widths, sides, strict=True)
            inside = "".join(self._cell(text, width, side, style_id) for text, width, side in cells_)
            made._tbl.append(parse_xml(f"<w:tr {nsdecls('w')}><w:trPr><w:{mark}/></w:trPr>{inside}</w:tr>"))

        head, text = ("Wide table head", "Wide table text") if is_wide else ("Table head", "Table text")
        add([cells.heading(column) for column in table.columns], head, "tblHeader")
        for done, row in enumerate(table.rows):
            if done % _ROWS_A_TURN == 0:
                progress.at(done / len(table.rows))
            texts = [cells.text(column, value) for column, value in zip(table.columns, row, strict=True)]
            add([_BOX if box else text for box, text in zip(hand, texts, strict=True)], text, "cantSplit")
        if is_wide:
            self._turn(sideways=False)

    def foot(self, words: str, number: str) -> None:
        """What stands at the foot of each page. `number` has `{page}` and `{pages}` in it, or is empty for none."""
        paragraph = self.document.sections[0].footer.paragraphs[0]
        paragraph.style = "Small print"
        self._say(paragraph, words, self._language)
        if not number:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            return
        paragraph.add_run(" · " if words.strip() else "")
        before, _, rest = number.partition("{page}")
        between, _, behind = rest.partition("{pages}")
        paragraph.add_run(before)
        _add_field(paragraph, "PAGE")
        paragraph.add_run(between)
        _add_field(paragraph, "NUMPAGES")
        paragraph.add_run(behind)

    def _cell(self, words: str, width: Emu, side: str, style: str) -> str:
        script = scripts.of(self._language)
        if script is not None:
            self._embed(script)
        to_the_left = parent_words.runs_to_the_left(self._language, words)
        place = '<w:jc w:val="right"/>' if side else ""
        look = (
            f'<w:rFonts w:ascii="{script.family}" w:hAnsi="{script.family}" w:cs="{script.family}"/>' if script else ""
        )
        text = '</w:t><w:br/><w:t xml:space="preserve">'.join(str(escape(line)) for line in words.split("\n"))
        return (
            f'<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="{width.twips}"/></w:tcPr><w:p><w:pPr>'
            f'<w:pStyle w:val="{style}"/>{"<w:bidi/>" if to_the_left else ""}{place}</w:pPr>'
            f"<w:r><w:rPr>{look}{'<w:rtl/>' if to_the_left else ''}</w:rPr>"
            f'<w:t xml:space="preserve">{text}</w:t></w:r></w:p></w:tc>'
        )

    def _say(self, paragraph: Any, words: str, language: str, *, is_quote: bool = False) -> None:
        run = paragraph.add_run(words)
        properties = run._r.get_or_add_rPr()
        runs_to_the_left = parent_words.runs_to_the_left(language, words)
        self._bring_font(properties, language)
        if runs_to_the_left:
            paragraph._p.get_or_add_pPr().insert_element_before(
                OxmlElement("w:bidi"), "w:adjustRightInd", "w:spacing", "w:ind", "w:jc", "w:rPr", "w:sectPr"
            )
            if is_quote:
                _border(paragraph._p.get_or_add_pPr(), right=colours()["accent"][1:])
            properties.append(OxmlElement("w:rtl"))
        if language != self._language or runs_to_the_left:
            spoken = OxmlElement("w:lang")
            spoken.set(qn("w:bidi" if runs_to_the_left else "w:val"), language)
            properties.append(spoken)

    def _bring_font(self, properties: Any, language: str) -> None:
        script = scripts.of(language)
        if script is None:
            return
        fonts = properties.get_or_add_rFonts()
        for kind in ("ascii", "hAnsi", "cs"):
            fonts.set(qn(f"w:{kind}"), script.family)
        self._embed(script)

    def _embed(self, script: Script) -> None:
        if script.family not in self._embedded:
            self._embedded.add(script.family)
            word_fonts.embed(self.document, script)

    def _turn(self, *, sideways: bool) -> None:
        page = self.document.add_section()
        page.orientation = WD_ORIENT.LANDSCAPE if sideways else WD_ORIENT.PORTRAIT
        page.page_width, page.page_height = (Cm(29.7), Cm(21.0)) if sideways else (Cm(21.0), Cm(29.7))

    def _set_styles(self) -> None:
        styles, tokens = self.document.styles, colours()
        ink, soft, accent = (RGBColor.from_string(tokens[name][1:].upper()) for name in ("ink", "ink-2", "accent-ink"))
        body = 24.0 if self._large else 14.0 if self._is_for_parent else 10.5
        _set_defaults(styles, self._language)
        for name, size, colour, bold, above, below in (
            ("Normal", body, ink, False, 0, 5),
            ("Title", body * 1.8, ink, True, 4, 2),
            ("Subtitle", body, soft, False, 0, 10),
            ("Heading 1", body * 1.3, accent, True, 16, 4),
            ("Heading 2", body * 1.1, ink, True, 12, 3),
            ("Quote", body, ink, False, 1, 5),
            ("Caption", body * 0.95, ink, True, 6, 3),
            ("Letterhead", body, soft, True, 0, 8),
            ("By", body * 0.82, soft, False, 4, 0),
            ("Figure", body, ink, True, 0, 2),
            ("Small print", body * 0.78, soft, False, 1, 4),
            ("Table head", body * 0.78, soft, True, 1, 1),
            ("Table text", body * 0.82, ink, False, 1, 1),
            ("Wide table head", 6.5, soft, True, 1, 1),
            ("Wide table text", 6.5, ink, False, 1, 1),
        ):
            style = self._styles[name] = _style(styles, name)
            style.font.name, style.font.size, style.font.color.rgb = _FACE, Pt(size), colour
            style.font.bold, style.font.italic = bold, False
            _set_other_scripts(style, size, bold=bold)
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for kind in (
                "asciiTheme",
                "hAnsiTheme",
                "eastAsiaTheme",
                "cstheme",
            ):  # a theme's face goes before one's own
                fonts.attrib.pop(qn(f"w:{kind}"), None)
            style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(above), Pt(below)
            style.paragraph_format.keep_with_next = name in ("By", "Heading 1", "Heading 2", "Title", "Caption")
            if self._is_for_parent and name in ("Title", "Subtitle", "Letterhead"):
                style.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
        styles["Quote"].paragraph_format.left_indent = Cm(0.6)
        styles["Quote"].paragraph_format.right_indent = Cm(0.6)
        title = styles["Title"].element.get_or_add_pPr()
        title.remove(title.find(qn("w:pBdr")))
        _border(styles["Quote"].element.get_or_add_pPr(), left=tokens["accent"][1:])
        _add_table_style(styles, tokens["line"][1:])


def _style(styles: Any, name: str) -> Any:
    try:
        return styles[name]
    except KeyError:
        made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style, made.quick_style = styles["Normal"], True
        return made


def _set_other_scripts(style: Any, size: float, *, bold: bool) -> None:
    """Letters that run from the right have a size and a weight of their own; they are not pulled apart."""
    properties = style.element.get_or_add_rPr()
    for name in ("szCs", "bCs", "iCs", "spacing"):
        for old in properties.findall(qn(f"w:{name}")):
            properties.remove(old)
    for name, value, behind in (
        ("bCs", "1" if bold else "0", ("w:i", "w:iCs", "w:color", "w:sz", "w:szCs", "w:lang")),
        ("iCs", "0", ("w:color", "w:sz", "w:szCs", "w:lang")),
        ("szCs", str(round(size * 2.4)), ("w:u", "w:lang")),
    ):
        made = OxmlElement(f"w:{name}")
        made.set(qn("w:val"), value)
        properties.insert_element_before(made, *behind)


def _set_defaults(styles: Any, language: str) -> None:
    spoken = styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    if spoken is not None:
        runs_to_the_left = parent_words.runs_to_the_left(language)
        spoken.set(qn("w:val"), "en-GB" if language == "en" or runs_to_the_left else language)
        spoken.set(qn("w:bidi"), language if runs_to_the_left else "ar-SA")


def _border(properties: Any, *, left: str = "", right: str = "") -> None:
    """A line at one side, or none: the style that it is made of may bring one."""
    for old in properties.findall(qn("w:pBdr")):
        properties.remove(old)
    borders = OxmlElement("w:pBdr")
    for side, colour in (("left", left), ("right", right)):
        line = OxmlElement(f"w:{side}")
        shape = (("val", "single"), ("sz", "12"), ("space", "8"), ("color", colour)) if colour else (("val", "nil"),)
        for name, value in shape:
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    behind = ("shd", "tabs", "bidi", "adjustRightInd", "spacing", "ind", "jc", "rPr", "sectPr")
    properties.insert_element_before(borders, *(f"w:{name}" for name in behind))


def _add_table_style(styles: Any, colour: str) -> None:
    made = styles.add_style("Report table", WD_STYLE_TYPE.TABLE)
    properties = OxmlElement("w:tblPr")
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", colour)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    properties.append(borders)
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        room = OxmlElement(f"w:{side}")
        room.set(qn("w:w"), "60")
        room.set(qn("w:type"), "dxa")
        margins.append(room)
    properties.append(margins)
    made.element.append(properties)


def _add_field(paragraph: Any, name: str) -> None:
    """A number that Word fills in."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)
