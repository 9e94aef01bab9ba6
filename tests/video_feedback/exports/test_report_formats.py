"""One report in every format: the same numbers in each, and no text that does anything but stand there."""

import csv
import io
import json
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import docx
import jsonschema
import openpyxl
import pikepdf
import pytest

from tests import a_report, films, pdf_text
from video_feedback.exports import formats, letters
from video_feedback.exports.report import Report
from video_feedback.jobs import Cancelled, Progress
from video_feedback.media.probe import probe
from video_feedback_schemas import build
from video_feedback_schemas.report_file import Column, Section, Table, Words

FORMATS = ("csv", "docx", "html", "json", "pdf", "xlsx")


def written(report: Report, name: str) -> bytes:
    return formats.get(name).write(report, Progress())


@pytest.fixture(scope="module", name="whole")
def whole_(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """A report with every kind of section, and two pictures."""
    film = probe(films.make(tmp_path_factory.mktemp("film") / "film.mp4", 200))
    return a_report.report(pictures=a_report.stills(film, 0, 1000))


class Page(HTMLParser):
    """What is read on a page, and its tags with what they say."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.found: list[str] = []
        self._unread = False
        self.feed(data.decode("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        self._unread = tag in ("style", "title")

    def handle_endtag(self, _: str) -> None:
        self._unread = False

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self.found.append(data)


def html_words(data: bytes) -> str:
    return "\n".join(Page(data).found)


def docx_words(data: bytes) -> str:
    document = docx.Document(io.BytesIO(data))
    paragraphs = [paragraph.text for paragraph in document.paragraphs]
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    foot = [paragraph.text for paragraph in document.sections[0].footer.paragraphs]
    return "\n".join([*paragraphs, *cells, *foot])


def xlsx_words(data: bytes) -> str:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return "\n".join(str(cell.value) for sheet in book for row in sheet.rows for cell in row if cell.value is not None)


def csv_words(data: bytes) -> str:
    rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    return "\n".join(cell for row in rows for cell in row)


def json_words(data: bytes) -> str:
    return "\n".join(_texts(json.loads(data)))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for one in value.values() for text in _texts(one))
    elif isinstance(value, list):
        yield from (text for one in value for text in _texts(one))


READ: dict[str, Callable[[bytes], str]] = {
    "csv": csv_words,
    "docx": docx_words,
    "html": html_words,
    "json": json_words,
    "pdf": pdf_text.words,
    "xlsx": xlsx_words,
}


def test_the_formats_are_those_that_are_promised() -> None:
    assert tuple(formats.every()) == FORMATS
    assert all(exporter.ending == name for name, exporter in formats.every().items())


def test_every_format_tells_the_same_numbers(whole: Report) -> None:
    rows = [
        [row[a_report.COLUMNS.index(column)] for column in a_report.COLUMNS if column.kind in ("whole", "decimal")]
        for row in a_report.ROWS
    ]
    told = json.loads(written(whole, "json"))
    table = next(section["table"] for section in told["sections"] if section["table"])
    assert [[row[2], row[3]] for row in table["rows"]] == rows
    assert told["sections"][0]["facts"][2]["value"] == 0.738_095_2

    lines = list(csv.DictReader(io.StringIO(written(whole, "csv").decode("utf-8-sig"), newline="")))
    assert [[int(line["count"]), float(line["share"])] for line in lines] == rows
    assert [line["at"] for line in lines] == ["12480", "61000", "200040"]

    sheet = openpyxl.load_workbook(io.BytesIO(written(whole, "xlsx")))["What was seen"]
    assert [[sheet.cell(at, 3).value, sheet.cell(at, 4).value] for at in (2, 3, 4)] == rows
    assert [sheet.cell(at, 2).value for at in (2, 3, 4)] == [12480, 61000, 200040]

    document = docx.Document(io.BytesIO(written(whole, "docx")))
    shown = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert shown[1:] == SHOWN
    cells = [cell.strip() for cell in re.findall(r"<td[^>]*>(.*?)</td>", written(whole, "html").decode(), re.S)]
    assert [cells[at : at + 7] for at in range(0, len(cells), 7)] == SHOWN
    page = " ".join(pdf_text.words(written(whole, "pdf")).split())
    for row in SHOWN:
        assert all(cell in page for cell in row), row


SHOWN = [
    ["Baby looks, and you look back", "0:12.480", "3", "12.5", "14 May 2026", "15 May 2026 09:30", "Yes"],
    ["You wait", "1:01.000", "12", "0.667", "14 May 2026", "15 May 2026 09:31", "No"],
    ["Baby turns away to rest", "3:20.040", "1204", "0.333", "", "", ""],
]


@pytest.fixture(autouse=True)
def _in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_what_is_for_programs_is_on_no_page_and_in_their_files() -> None:
    columns = [Column(key="id", label="Id", for_programs=True), Column(key="code", label="Code")]
    table = Table(key="t", label="T", columns=columns, rows=[["01KQ7", "Takes turns"]])
    report = a_report.report(sections=[Section(key="a", table=table)])
    for name in ("html", "pdf", "docx"):
        assert "01KQ7" not in READ[name](written(report, name)), name
    for name in ("csv", "xlsx", "json"):
        assert "01KQ7" in READ[name](written(report, name)), name


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "csv"])
def test_every_sentence_and_limit_stands_in_every_format(whole: Report, name: str) -> None:
    read = " ".join(READ[name](written(whole, name)).split())
    for section in whole.file.sections:
        said = [section.heading, *section.text, *section.small, *(fact.says for fact in section.facts)]
        said += [words.words for words in section.words if words.language != "ur"]
        for text in said:
            assert " ".join(text.split()) in read, text
    assert a_report.LIMITS in read


HOSTILE = [
    '=HYPERLINK("http://x.example","y")',
    "@SUM(A1:A9)",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    '#read("/etc/passwd") #eval("1+1") $x^2$ *b* _i_ `c` \\ <label> @ref // no /* no */',
    "{{ 7*7 }} {% raw %}",
    "[Sheet]:*?/\\'",
    "../../etc/passwd",
    "right\u200fto\u202eleft\u2066",
    "smile 😀 and ﷽",
    "nul\x00 bell\x07 escape\x1b feed\x0c next\x85 not a letter\ufffe",
    "half \ud83d of a letter",
    "x" * 60,
    "two\r\nlines\ttab",
    "]]> &amp; &#0; <w:p/>",
]


@pytest.fixture(scope="module", name="hostile")
def hostile_() -> Report:
    """Every hostile text wherever there can be one."""
    each = [a_report.with_text(a_report.report(), text) for text in HOSTILE]
    # All sections with one of them, and those with facts, words, small print and a table with the others.
    sections = [
        section
        for report in each
        for at, section in enumerate(report.file.sections)
        if report is each[3] or at in (0, 2, 5)
    ]
    return replace(each[3], file=replace(each[3].file, sections=sections))


@pytest.mark.parametrize("name", FORMATS)
def test_a_hostile_text_stands_there_and_does_nothing(name: str, hostile: Report) -> None:
    data = written(hostile, name)
    read = READ[name](data)
    for text in HOSTILE:
        as_held = letters.in_utf_8(text) if name == "json" else letters.in_xml(text)
        assert name in ("csv", "pdf") or " ".join(as_held.split()) in " ".join(read.split()), text
    CHECKS.get(name, lambda _: None)(data)


def _csv_is_tame(data: bytes) -> None:
    (key,) = {text for text in csv_words(data).split("\n") if "HYPERLINK" in text}
    assert key.startswith("'=")


def _html_is_tame(data: bytes) -> None:
    page = Page(data)
    assert {tag for tag, _ in page.tags} <= KNOWN_TAGS
    outside = [value for _, said in page.tags for name, value in said.items() if name in ("src", "href", "action")]
    assert all(value.startswith("data:image/") for value in outside)
    assert not [name for _, said in page.tags for name in said if name.startswith("on")]


def _xlsx_is_tame(data: bytes) -> None:
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert all(cell.data_type != "f" and cell.hyperlink is None for one in book for row in one.rows for cell in row)
    assert all(len(one.title) <= 31 and not set("[]:*?/\\") & set(one.title) for one in book)
    assert len({one.title.casefold() for one in book}) == len(book.sheetnames) == 2 + len(HOSTILE) + 1


def _pdf_is_tame(data: bytes) -> None:
    with pikepdf.open(io.BytesIO(data)) as opened:
        names = {str(key) for each in opened.objects if isinstance(each, pikepdf.Dictionary) for key in each}
    assert not names & {"/JS", "/JavaScript", "/OpenAction", "/AA", "/Launch", "/URI", "/EmbeddedFile", "/EF"}
    read = _bare(pdf_text.words(data))
    for text in HOSTILE:
        held = _bare(letters.in_xml(text))
        # Nobody knows which fonts there are here; what runs to the left is in the order in which it is drawn.
        assert held in read or set(held) & set("😀﷽") or "\u202e" in text, text


CHECKS = {"csv": _csv_is_tame, "html": _html_is_tame, "xlsx": _xlsx_is_tame, "pdf": _pdf_is_tame}
KNOWN_TAGS = {
    *("html", "head", "meta", "title", "style", "body", "main", "header", "footer", "section", "div", "span", "p"),
    *(
        "h1",
        "h2",
        "h3",
        "dl",
        "dt",
        "dd",
        "small",
        "blockquote",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    ),
    *("svg", "g", "rect", "circle", "path", "img"),
}


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "csv"])
def test_ten_thousand_letters_without_a_space_are_all_there(name: str) -> None:
    endless = "x" * 10_000
    section = Section(key="one", text=[endless], words=[Words(by="Parent", words=endless)])
    assert _bare(READ[name](written(a_report.report(sections=[section]), name))).count("x") >= len(endless) * 2


def _bare(text: str) -> str:
    """Letters alone: where a line is broken nobody minds."""
    return "".join(letter for letter in text if letter.isprintable() and not letter.isspace() and letter != "\ufffd")


def test_json_keeps_to_the_published_schema(whole: Report) -> None:
    jsonschema.validate(json.loads(written(whole, "json")), json.loads(build.schema("report-1")))


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_report_gives_the_same_file_and_tells_nothing_of_this_machine(
    whole: Report, name: str, tmp_path: Path
) -> None:
    one, other = written(whole, name), written(whole, name)
    assert one == other
    for word in (str(tmp_path.parent), str(Path.home()), "python-docx"):
        assert word.encode() not in one


@pytest.mark.parametrize("name", FORMATS)
def test_writing_can_be_cancelled(whole: Report, name: str) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        formats.get(name).write(whole, progress)


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_of_next_to_nothing_is_written_too(name: str) -> None:
    bare = a_report.report(sections=[Section(key="one")], title="Robin", under_title="")
    assert "Robin" in READ[name](written(bare, name))
