"""DOCX: for case systems, with real headings, tables and quotes, so that it can be worked on further."""

import io
import zipfile
from datetime import UTC, datetime
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE

from video_feedback.exports import letters, logo, word
from video_feedback.exports.exporter import Exporter
from video_feedback.exports.pages import FOR, alternative, levels, made_with, strip_picture
from video_feedback.exports.pictures import Packed, jpegs
from video_feedback.exports.report import Report
from video_feedback.exports.strips import in_words
from video_feedback.exports.word import Writer
from video_feedback.jobs import Progress
from video_feedback.words import tr
from video_feedback_schemas.report_file import Fact, ReportFile, Section

_PICTURES_SHARE = 0.7
_LOGO_CM, _PICTURE_CM, _PARENTS_PICTURE_CM = (6.0, 1.3), (9.0, 7.0), (15.0, 9.0)
_STRIP_CM = (16.5, 20.0)


def _bytes(report: Report, progress: Progress) -> bytes:
    found = jpegs(report.pictures, progress.part(0.0, _PICTURES_SHARE))
    file = letters.changed(report.file, letters.in_xml)
    writer = Writer(file.language, large=file.easy_read, is_for_parent=file.reader == "parent")
    name, foot = letters.in_xml(report.letterhead.name), letters.in_xml(report.letterhead.foot)
    _properties(writer.document, file, name)
    writer.foot(foot, "" if file.reader == "parent" else tr("{page} of {pages}", page="{page}", pages="{pages}"))
    if logo.png_size(report.letterhead.logo) is not None:
        writer.picture(report.letterhead.logo, name or tr("The letterhead"), _LOGO_CM)
    writer.text(name, "Letterhead")
    writer.text(FOR.get(file.reader, ""), "Small print")
    writer.text(file.title, "Title")
    writer.text(file.under_title, "Subtitle")
    for done, (section, level) in enumerate(zip(file.sections, levels(file), strict=True)):
        share = (1 - _PICTURES_SHARE) / len(file.sections)
        part = progress.part(_PICTURES_SHARE + done * share, share)
        part.at(0.0)
        _section(writer, section, level, file, found.get(section.picture), part)
    writer.text(file.limits, "Small print")
    writer.text(made_with(file), "Small print")
    return _settled(writer.document)


def _section(
    writer: Writer, section: Section, level: int, file: ReportFile, picture: Packed | None, progress: Progress
) -> None:
    of_parent = file.reader == "parent"
    if picture is None or not of_parent:
        writer.text(section.heading, f"Heading {level}")
    if picture is not None:
        box = _PARENTS_PICTURE_CM if of_parent else _PICTURE_CM
        writer.picture(picture.data, alternative(section, file), box, stays_with_next=True)
        if of_parent:
            writer.text(section.heading, f"Heading {level}")
    if section.strip is not None and section.strip.lanes:
        drawn = strip_picture(section.strip, file.language)
        writer.picture(drawn, "; ".join(map(in_words, section.strip.lanes)), _STRIP_CM)
    for text in section.text:
        writer.text(text)
    for fact in section.facts:
        _fact(writer, fact)
    for said in section.words:
        writer.text(said.by, "By")
        writer.text(said.words, "Quote", said.language)
    if section.table is not None:
        label = section.table.label if section.table.label != section.heading else ""
        writer.table(section.table, label, progress)
        writer.text(section.table.limits, "Small print")
    for text in section.small:
        writer.text(text, "Small print")


def _fact(writer: Writer, fact: Fact) -> None:
    writer.text(fact.label, "By")
    writer.text(fact.says, "Figure" if fact.value is not None else "Normal", stays_with_next=bool(fact.limits))
    writer.text(fact.limits, "Small print")


def _properties(document: Any, file: ReportFile, service: str) -> None:
    """What the file says of itself: nothing of this machine, and nobody's name."""
    about = document.core_properties
    made = datetime.fromisoformat(file.made_at).astimezone(UTC) if file.made_at else datetime(1980, 1, 1, tzinfo=UTC)
    about.title, about.author, about.last_modified_by = file.title[: word.LONGEST_PROPERTY], service[:255], ""
    about.language, about.comments, about.keywords, about.revision = file.language, "", "", 1
    about.created = about.modified = made.replace(tzinfo=None)
    package = document.part.package
    for name in [name for name, one in package.rels.items() if one.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        package.rels.pop(name)  # a picture of an empty page, from wherever the template was made


def _settled(document: Any) -> bytes:
    """The bytes of the file. The same report gives the same bytes: no part of it tells when it was packed."""
    written, data = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as loose, zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as settled:
        for name in loose.namelist():
            settled.writestr(zipfile.ZipInfo(name), loose.read(name), zipfile.ZIP_DEFLATED)
    return data.getvalue()


exporter = Exporter(
    name="docx", ending="docx", says=tr("A document to work on further, for case systems"), write=_bytes
)
