"""A PDF that a screen reader reads, with its fonts in it; and pages that are seen as they are saved."""

import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import pikepdf
import pytest

from tests import a_report, films, pdf_text
from video_feedback.exports import pages, pdf, typesetting
from video_feedback.exports.report import Letterhead, Report
from video_feedback.hiding.hidden import Hidden, Key, Place
from video_feedback.jobs import Progress
from video_feedback.media.film import Film
from video_feedback.media.probe import probe
from video_feedback_schemas.report_file import Column, Fact, Section, Table, Words
from video_feedback_schemas.times import Ms

LOGO = cv2.imencode(".png", np.full((40, 120, 4), 128, np.uint8))[1].tobytes()


@pytest.fixture(scope="module", name="film")
def film_(tmp_path_factory: pytest.TempPathFactory) -> Film:
    return probe(films.make(tmp_path_factory.mktemp("film") / "film.mp4", 200))


@pytest.fixture(scope="module", name="report")
def report_(film: Film) -> Report:
    head = Letterhead(name="Riverside Family Support", foot="12 Mill Lane", logo=LOGO)
    return a_report.report(pictures=a_report.stills(film, 0, 1000), letterhead=head)


@pytest.fixture(scope="module", name="opened")
def opened_(report: Report) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(written(report))) as opened:
        yield opened


def written(report: Report) -> bytes:
    return pdf.exporter.write(report, Progress())


def elements(node: Any) -> Iterator[Any]:
    """Every element of the tree of tags, in order."""
    if isinstance(node, pikepdf.Array):
        for one in node:
            yield from elements(one)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        yield node
        yield from elements(node.get("/K"))


def parent_report(film: Film, **how: Any) -> Report:
    named = a_report.stills(film, 0, 500, 1000)
    sections = [
        Section(
            key=f"moment-{name}",
            heading="You look, and Robin looks back",
            picture=name,
            picture_says="Robin and Sam",
            words=[Words(by="You said", words="I never saw that.")],
        )
        for name in named
    ]
    last = [Section(key="next_step", heading="Your next step", text=["Wait."]), Section(key="keep", small=["To keep."])]
    how = {"title": "What we saw together", "under_title": "21 May", **how}
    return a_report.report(reader="parent", kind="strengths", pictures=named, sections=[*sections, *last], **how)


def test_it_says_what_it_is_and_in_which_language(opened: pikepdf.Pdf) -> None:
    assert opened.Root.MarkInfo.Marked
    assert str(opened.Root.Lang) == "en"
    assert bool(opened.Root.ViewerPreferences.DisplayDocTitle)
    said = opened.Root.Metadata.read_bytes().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in said
    assert str(opened.docinfo["/Title"]) == "Session of 21 May 2026"
    assert str(opened.docinfo["/Author"]) == "Riverside Family Support"
    assert str(opened.docinfo["/CreationDate"]) == "D:20260521103000Z"


def test_headings_tables_quotes_and_pictures_are_tagged(opened: pikepdf.Pdf) -> None:
    every = list(elements(opened.Root.StructTreeRoot.K))
    kinds = Counter(str(one.S) for one in every)
    assert (kinds["/H1"], kinds["/H2"], kinds["/H3"], kinds["/BlockQuote"]) == (1, 5, 2, 4)
    assert (kinds["/Table"], kinds["/TH"], kinds["/TD"]) == (1, 7, 21)
    alternatives = [str(one.Alt) for one in every if one.S == "/Figure"]
    assert "Robin looks up at Sam; Sam looks back." in alternatives
    assert "Serve and return: 1:30 to 2:10, 6:40 to 7:50" in alternatives
    assert len(alternatives) == 1 + 2 + 4
    assert all(alternatives)


def test_its_bookmarks_are_its_headings(opened: pikepdf.Pdf) -> None:
    with opened.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Session of 21 May 2026"]
        parts = list(outline.root[0].children)
    assert [part.title for part in parts] == ["The visit", "The script", "When they were", "Moments", "Next step"]
    assert [part.title for part in parts[1].children] == ["Baby looks, and you look back", "You wait"]


def test_every_font_is_in_it(opened: pikepdf.Pdf) -> None:
    fonts = [each for each in opened.objects if isinstance(each, pikepdf.Dictionary) and "/FontDescriptor" in each]
    assert {str(font.BaseFont).partition("+")[2].partition("-")[0] for font in fonts} == {"Inter", "NotoNaskhArabic"}
    assert all({"/FontFile2", "/FontFile3"} & set(font.FontDescriptor.keys()) for font in fonts)


def test_a_worker_has_numbers_on_the_pages_and_a_parent_none(report: Report, film: Film) -> None:
    assert "1 of 2" in pdf_text.words(written(report))
    bare = parent_report(film, letterhead=Letterhead(name="Riverside", foot="Mill Lane"), under_title="In May")
    assert re.findall(r"\d", pdf_text.words(written(bare))) == []
    with pikepdf.open(io.BytesIO(written(bare))) as opened:
        assert not {"/CreationDate", "/ModDate"} & set(opened.docinfo.keys())
        assert b"Date" not in opened.Root.Metadata.read_bytes()


def test_a_parents_page_in_another_script_runs_its_way(film: Film) -> None:
    with pikepdf.open(io.BytesIO(written(parent_report(film, language="ur", title="ہم نے کیا دیکھا")))) as opened:
        assert str(opened.Root.Lang) == "ur"
        assert opened.Root.ViewerPreferences.Direction == "/R2L"


def test_what_is_seen_is_what_is_saved(report: Report) -> None:
    seen = pages.pictures(report, Progress(), 48)
    with pikepdf.open(io.BytesIO(written(report))) as opened:
        assert len(seen) == len(opened.pages) == 2
    page = cv2.imdecode(np.frombuffer(seen[0], np.uint8), cv2.IMREAD_COLOR)
    assert abs(page.shape[0] - 297 / 25.4 * 48) <= 1
    assert page.min() < 80


def test_easy_read_has_a_picture_and_a_sentence_on_each_half_of_a_page(film: Film) -> None:
    plain, easy = (len(pages.pictures(parent_report(film, easy_read=large), Progress(), 8)) for large in (False, True))
    assert (plain, easy) == (2, 3)


def test_no_part_of_a_page_stands_alone_at_its_foot() -> None:
    """A heading and what is under it are on one page, wherever the page ends."""
    for lines in range(20, 60, 5):
        filling = Section(key="fill", text=["A line of a text."] * lines)
        parts = [filling, *a_report.worker_sections()[4:6]]
        with pikepdf.open(io.BytesIO(written(a_report.report(sections=parts)))) as opened:
            one_by_one = [pdf_text.of_page(page) for page in opened.pages]
        for heading, under in (("When they were", "Seeing the baby"), ("Moments", "You wait")):
            assert [heading in page for page in one_by_one] == [under in page for page in one_by_one], (lines, heading)


def test_a_visit_sheet_of_five_moments_keeps_to_one_page(film: Film) -> None:
    named = a_report.stills(film, 0, 300, 600, 900, 1200)
    said = [("Seconds", "8.2 s · 19 November, 0:11 to 0:19"), ("What I say", "She coos."), ("What I ask", "And then?")]
    facts = [Fact(key="fact", label=label, says=says) for label, says in said]
    voice = [Words(by="Voice of the baby", words="I say something, then you say something.")]
    picks = [
        Section(key="pick", heading="Takes turns", picture=name, picture_says="Robin", facts=facts, words=voice)
        for name in named
    ]
    columns = [Column(key="done", label="Done", kind="yes"), Column(key="check", label="What to think of")]
    checks = Table(key="checks", label="On the visit", columns=columns, rows=[[None, "Wait: they speak first."]] * 5)
    whole = [a_report.worker_sections()[0], *picks, Section(key="checks", heading="On the visit", table=checks)]
    sheet = a_report.report(pictures=named, sections=whole, kind="visit_sheet")
    assert len(pages.pictures(sheet, Progress(), 8)) == 1
    assert len(pages.pictures(replace(sheet, file=replace(sheet.file, report="other")), Progress(), 8)) == 2


def test_what_is_hidden_is_hidden_on_the_page(film: Film) -> None:
    whole = Key(at_ms=Ms(0), left=0, top=0, width=1000, height=1000)
    place = Place(start_ms=Ms(0), end_ms=Ms(2000), how="plain", shape="box", keys=(whole,))
    open_, covered = (
        replace(one, hidden=hidden)
        for one, hidden in zip(
            [*a_report.stills(film, 1000).values()] * 2, [Hidden(), Hidden(places=(place,))], strict=True
        )
    )
    seen = [pages.pictures(a_report.report(pictures={"p0": still}), Progress(), 60)[0] for still in (open_, covered)]
    spread = [np.std(cv2.imdecode(np.frombuffer(page, np.uint8), 0)[230:330, 60:150]) for page in seen]
    assert spread[1] < spread[0] / 2


def test_a_letter_that_no_font_has_is_shown_as_a_box_and_the_others_stay() -> None:
    never = "\U0010fffd"
    read = pdf_text.words(written(a_report.report(title=f"One {never} two", sections=[])))
    assert "One □ two" in read


def test_a_layout_reads_nothing_but_what_it_is_handed(report: Report) -> None:
    laid = pages.laid(report, Progress())
    with pytest.raises(Exception, match="not found"):
        typesetting.Laid({**laid.files, "main.typ": b'#read("/etc/hostname")'}, laid.fonts).pdf()
