"""What a document for Word, a workbook and a CSV say of themselves, for programs and for screen readers."""

import csv
import io
import json
from datetime import datetime
from pathlib import Path

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from tests import a_report, films
from video_feedback.exports import formats
from video_feedback.exports.columns import shares, shown
from video_feedback.exports.report import Report
from video_feedback.exports.xlsx import sheet_name
from video_feedback.jobs import Progress
from video_feedback.media.probe import probe
from video_feedback_schemas.report_file import Column, Section, Table, Words


def written(report: Report, name: str) -> bytes:
    return formats.get(name).write(report, Progress())


@pytest.fixture(scope="module", name="document")
def document_(tmp_path_factory: pytest.TempPathFactory) -> "docx.document.Document":
    film = probe(films.make(tmp_path_factory.mktemp("film") / "film.mp4", 200))
    return docx.Document(io.BytesIO(written(a_report.report(pictures=a_report.stills(film, 0, 1000)), "docx")))


def test_a_document_has_real_headings_quotes_and_small_print(document: "docx.document.Document") -> None:
    by_style: dict[str, list[str]] = {}
    for paragraph in document.paragraphs:
        by_style.setdefault(paragraph.style.name, []).append(paragraph.text)
    assert by_style["Title"] == ["Session of 21 May 2026"]
    assert by_style["Heading 1"] == ["The visit", "The script", "When they were", "Moments", "Next step"]
    assert by_style["Heading 2"] == ["Baby looks, and you look back", "You wait"]
    assert "Wait a breath before I talk." in by_style["Quote"]
    assert by_style["Small print"].count(a_report.LIMITS) == 4
    assert by_style["Caption"] == ["What was seen"]


def test_its_table_has_a_head_on_every_page_and_its_pictures_say_what_they_show(
    document: "docx.document.Document",
) -> None:
    rows = document.tables[0]._tbl.tr_lst
    assert [row.find(f".//{qn('w:tblHeader')}") is not None for row in rows] == [True, False, False, False]
    shapes = [shape._inline for shape in document.inline_shapes]
    assert [shape.docPr.get("descr") for shape in shapes[:2]] == [
        "Robin looks up at Sam; Sam looks back.",
        "Sam waits with open hands.",
    ]
    assert "Serve and return: 1:30 to 2:10, 6:40 to 7:50" in shapes[2].docPr.get("descr")
    assert {shape.graphic.graphicData.pic.nvPicPr.cNvPr.get("name") for shape in shapes} == {
        "Picture 1",
        "Picture 2",
        "Picture 3",
    }


def test_it_says_who_made_it_and_nobody_by_name(document: "docx.document.Document") -> None:
    about = document.core_properties
    assert (about.title, about.author, about.last_modified_by) == (
        "Session of 21 May 2026",
        "Riverside Family Support",
        "",
    )
    assert (about.language, about.comments) == ("en", "")
    assert about.created == datetime.fromisoformat("2026-05-21T10:30:00+00:00")
    assert document.styles.element.find(f".//{qn('w:lang')}").get(qn("w:val")) == "en-GB"
    parts = [part.partname for part in document.part.package.iter_parts()]
    assert not [name for name in parts if "thumbnail" in name]


def test_words_that_run_to_the_left_do_so_and_bring_their_font(document: "docx.document.Document") -> None:
    (quote,) = [one for one in document.paragraphs if one.text.startswith("میں")]
    assert quote._p.pPr.find(qn("w:bidi")) is not None
    assert quote.runs[0]._r.rPr.find(qn("w:rtl")) is not None
    fonts = [part for part in document.part.package.iter_parts() if part.partname.endswith(".odttf")]
    assert len(fonts) == 2
    for font in fonts:
        assert font.blob[:4] != b"\0\1\0\0"
        key = _key_of(document, font.partname)
        plain = bytes(byte ^ key[at % 16] for at, byte in enumerate(font.blob[:32]))
        assert plain[:4] == b"\0\1\0\0", "a TrueType font once its key is taken off"


def _key_of(document: "docx.document.Document", name: str) -> bytes:
    (table,) = [part for part in document.part.package.iter_parts() if part.partname.endswith("fontTable.xml")]
    (relation,) = [at for at, one in table.rels.items() if one.target_part.partname == name]
    entry = table.blob.decode().partition(f'r:id="{relation}"')[2]
    return bytes.fromhex(entry.partition("{")[2].partition("}")[0].replace("-", ""))[::-1]


def test_a_workbook_has_types_a_standing_head_and_a_codebook() -> None:
    book = openpyxl.load_workbook(io.BytesIO(written(a_report.report(), "xlsx")))
    assert book.sheetnames[0] == "Report"
    assert book.sheetnames[-1] == "Codebook"
    sheet = book["What was seen"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:G4")
    first = [cell.value for cell in sheet[2]]
    assert first[4:] == [datetime(2026, 5, 14), datetime(2026, 5, 15, 9, 30), True]
    assert [cell.data_type for cell in sheet[2]] == ["s", "n", "n", "n", "d", "d", "b"]
    told = [[cell.value for cell in row] for row in book["Codebook"].rows]
    assert ["What was seen", "share", "Share (%)", "decimal", "%", "Of the film."] in told
    assert sheet["A6"].value == a_report.LIMITS


@given(st.lists(st.text(max_size=50), max_size=12))
def test_every_sheet_has_a_name_that_excel_takes(wanted: list[str]) -> None:
    taken: set[str] = set()
    names = [sheet_name(one, taken) for one in wanted]
    assert len({name.casefold() for name in names}) == len(names)
    assert all(0 < len(name) <= 31 and not set("[]:*?/\\") & set(name) and name.strip("'") == name for name in names)


def test_a_csv_is_described_column_by_column() -> None:
    report = a_report.report()
    exporter = formats.get("csv")
    assert exporter.beside is not None
    ((name, data),) = exporter.beside(report, "moments.csv").items()
    assert name == "moments.csv-metadata.json"
    said = json.loads(data)
    head = next(csv.reader(io.StringIO(exporter.write(report, Progress()).decode("utf-8-sig"), newline="")))
    columns = said["tableSchema"]["columns"]
    assert [column["titles"] for column in columns] == head
    assert [column["datatype"] for column in columns] == [
        *("string", "integer", "integer", "number", "date", "dateTime", "boolean"),
    ]
    assert (said["url"], said["dc:description"]) == ("moments.csv", a_report.LIMITS)
    assert columns[1]["schema:unitText"] == "milliseconds"


def test_of_several_tables_a_csv_is_the_longest_and_of_none_it_is_what_is_told() -> None:
    short = Table(key="short", label="Short", columns=[Column(key="only", label="Only")], rows=[["one"]])
    both = a_report.report(sections=[Section(key="a", table=short), Section(key="b", table=a_report.TABLE)])
    assert b"Baby turns away" in written(both, "csv")
    words = a_report.report(sections=[Section(key="a", words=[Words(by="Parent", words="I waited.")])])
    lines = list(csv.DictReader(io.StringIO(written(words, "csv").decode("utf-8-sig"), newline="")))
    assert [(line["kind"], line["says"]) for line in lines][-1] == ("words", "I waited.")


def test_columns_that_hold_nothing_are_left_out_of_a_page_with_many() -> None:
    columns = [Column(key=f"c{at}", label=f"C {at}") for at in range(7)]
    table = Table(key="t", label="T", columns=columns, rows=[["a", None, "b", "", "c", None, "a much longer text"]])
    assert [column.key for column in shown(table).columns] == ["c0", "c2", "c4", "c6"]
    widths = shares(shown(table), 60)
    assert sum(widths) == pytest.approx(1)
    assert widths[3] == max(widths)
    few = Table(key="t", label="T", columns=columns[:2], rows=[["a", None]])
    assert shown(few) is few


def test_a_short_cell_stands_in_one_line() -> None:
    columns = [Column(key="day", label="Day", kind="day"), Column(key="says", label="Says")]
    table = Table(key="t", label="T", columns=columns, rows=[["2026-05-20", "a long sentence " * 9]])
    assert shares(table, 60)[0] * 60 >= len("20 May 2026")
    assert shares(table, 8)[0] < shares(table, 60)[0] * 60  # where there is no room, it breaks between words


def test_no_picture_lies_on_a_disk_on_its_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    film = probe(films.make(tmp_path / "film.mp4", 200))
    report = a_report.report(pictures=a_report.stills(film, 0))
    opened: list[str] = []
    monkeypatch.setattr("tempfile.mkstemp", lambda *_, **__: opened.append("a temporary file"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "nowhere"))
    for name in formats.every():
        written(report, name)
    assert opened == []
    assert [path.name for path in tmp_path.iterdir()] == ["film.mp4"]
