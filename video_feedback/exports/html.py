"""HTML: one page with its pictures in it, to read on a screen or to print. No script, no link, nothing from outside."""

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from video_feedback import exports
from video_feedback.exports import cells, columns, letters, logo, strips
from video_feedback.exports.exporter import Exporter
from video_feedback.exports.pages import FOR, alternative, levels, made_with
from video_feedback.exports.pictures import jpegs
from video_feedback.exports.report import Letterhead, Report
from video_feedback.feedback import parent_words, scripts
from video_feedback.jobs import Progress
from video_feedback.words import tr
from video_feedback_schemas.times import clock_text


def _page(template: str, languages: Sequence[str] = (), **parts: Any) -> bytes:
    """`languages` that are on it bring their fonts along, where the app's own typeface lacks their letters."""
    environment = Environment(
        loader=PackageLoader(exports.__name__, "layouts"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    fonts = scripts.style(languages)
    style = fonts + (files(exports) / "layouts" / "page.css").read_text("utf-8")
    # Only this very style and pictures within the page: whatever a text smuggles in, a browser does not act on it.
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    policy += "; font-src data:" if fonts else ""
    text = environment.get_template(template).render(style=Markup(style), policy=Markup(policy), **parts)
    return text.encode("utf-8")


def _report(report: Report, progress: Progress) -> bytes:
    found = jpegs(report.pictures, progress)
    file = letters.changed(report.file, letters.in_xml)
    head = report.letterhead
    said_in = [said.language for section in file.sections for said in section.words]
    return _page(
        "report.html",
        languages=(file.language, *said_in),
        file=file,
        of_parent=file.reader == "parent",
        head=Letterhead(name=letters.in_xml(head.name), foot=letters.in_xml(head.foot)),
        logo=logo.uri(head.logo) if logo.png_size(head.logo) else "",
        pill=FOR.get(file.reader, ""),
        sections=list(zip(file.sections, levels(file), strict=True)),
        pictures=found,
        sideways=any(len(columns.shown(one.table).columns) > columns.MANY for one in file.sections if one.table),
        made=made_with(file),
        direction=parent_words.direction,
        alternative=alternative,
        # Drawn by us, of numbers and of names that are known.
        drawing=lambda lane, duration_ms: Markup(strips.drawing(lane, duration_ms)),
        shape=lambda lane: Markup(strips.shape(lane)),
        in_words=strips.in_words,
        clock=clock_text,
        numbers=cells.NUMBERS,
        heading=cells.heading,
        text=cells.text,
        shown=columns.shown,
        for_the_hand=columns.are_for_the_hand,
    )


exporter = Exporter(
    name="html",
    ending="html",
    says=tr("A page with pictures, to read or to print"),
    write=_report,
)
