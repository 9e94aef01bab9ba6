"""HTML: one page with its pictures in it, to read on a screen or to print. No script, no link, nothing from outside."""

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from video_feedback import exports
from video_feedback.counts import film_length_text
from video_feedback.exports.exporter import Exporter
from video_feedback.exports.pictures import Wanted, data_uris
from video_feedback.exports.summary import ParentSummary, Summary
from video_feedback.feedback import parent_words, scripts
from video_feedback.jobs import Progress
from video_feedback.library.instants import day_of, day_text
from video_feedback.words import tr
from video_feedback_schemas.interchange import MomentEntry, RecordingEntry
from video_feedback_schemas.records import Group
from video_feedback_schemas.times import Ms, clock_text, length_text

_PICK_HEIGHT, _THUMB_HEIGHT, _PARENT_HEIGHT = 360, 144, 720


def _worker(content: Summary, progress: Progress) -> bytes:
    file, session = content.file, content.file.session
    stills = data_uris(_wanted(content), progress)
    first = file.recordings[0] if file.recordings else None
    title = tr("Session of {day}", day=_day(session.held_on)) if session else first.title if first else file.family
    under = [file.family, tr("baby {baby_age}", baby_age=session.baby_age) if session and session.baby_age else ""]
    return _page(
        "worker.html",
        file=file,
        session=session,
        title=title,
        under_title=" · ".join(part for part in under if part),
        reader=content.reader,
        films=[_FilmPart.of(content, entry) for entry in file.recordings],
        groups=content.groups,
        titles={entry.id: entry.title for entry in file.recordings},
        stills=_Stills(stills),
        made_on=_day(file.made_at),
        clock=clock_text,
        length=length_text,
    )


def _parent(content: ParentSummary, progress: Progress) -> bytes:
    wanted = [(str(n), *still, _PARENT_HEIGHT) for n, still in enumerate(content.stills) if still is not None]
    stills = data_uris(wanted, progress)
    shown = [(moment, stills.get(str(n))) for n, moment in enumerate(content.file.moments)]
    language = content.file.language
    return _page(
        "parent.html",
        languages=(language, content.file.second_language),
        file=content.file,
        parts_shown=shown,
        say=partial(parent_words.say, language),
        quoted=parent_words.quoted,
        direction=parent_words.direction,
    )


class _Stills(dict[str, str]):
    def __missing__(self, _: str) -> None:
        return None


@dataclass(frozen=True, slots=True)
class _Mark:
    """A moment on a lane a thousand units long; a point has no width."""

    left: float
    width: float


@dataclass(frozen=True, slots=True)
class _Lane:
    group: Group
    marks: list[_Mark]


@dataclass(frozen=True, slots=True)
class _FilmPart:
    """A film on the page, with a lane for each group that has moments in it."""

    entry: RecordingEntry
    about: str
    moments: list[MomentEntry]
    lanes: list[_Lane]

    @classmethod
    def of(cls, content: Summary, entry: RecordingEntry) -> "_FilmPart":
        moments = [moment for moment in content.file.moments if moment.recording == entry.id]
        lanes: dict[str, _Lane] = {}
        for moment in moments:
            group = content.groups[moment.id]
            lanes.setdefault(group.id, _Lane(group, [])).marks.append(_mark(moment, entry.duration_ms))
        about = [
            tr("Filmed on {day}", day=_day(entry.filmed_at)) if entry.filmed_at else tr("Day of filming not known"),
            tr("baby {baby_age}", baby_age=entry.baby_age) if entry.baby_age else "",
            film_length_text(entry.duration_ms),
        ]
        in_order = sorted(lanes.values(), key=lambda lane: lane.group.colour)
        return cls(entry, " · ".join(part for part in about if part), moments, in_order)


def _mark(moment: MomentEntry, duration_ms: int) -> _Mark:
    scale = 1000 / max(1, duration_ms)
    left = round(moment.start_ms * scale, 1)
    if moment.end_ms is None:
        return _Mark(min(max(left, 7.0), 993.0), 0)
    return _Mark(min(left, 994.0), round(max(6.0, (moment.end_ms - moment.start_ms) * scale), 1))


def _wanted(content: Summary) -> list[Wanted]:
    """A picture of each pick, and a small one of each moment at its start."""
    films, session = content.films, content.file.session
    wanted: list[Wanted] = [
        (moment.id, films[moment.recording], Ms(moment.start_ms), content.crops[moment.id], _THUMB_HEIGHT)
        for moment in content.file.moments
        if moment.recording in films
    ]
    for pick in session.picks if session else ():
        if pick.recording in films:
            wanted.append((pick.id, films[pick.recording], Ms(pick.still_ms), content.crops[pick.id], _PICK_HEIGHT))
    return wanted


def _day(instant: str) -> str:
    return day_text(day_of(instant))


def _page(template: str, languages: Sequence[str] = (), **parts: Any) -> bytes:
    """`languages` that are on it bring their fonts along, where the app's own typeface lacks their letters."""
    environment = Environment(
        loader=PackageLoader(exports.__name__, "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    fonts = scripts.style(languages)
    style = fonts + (files(exports) / "pages" / "page.css").read_text("utf-8")
    # Only this very style and pictures within the page: whatever a text smuggles in, a browser does not act on it.
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    policy += "; font-src data:" if fonts else ""
    text = environment.get_template(template).render(style=Markup(style), policy=Markup(policy), **parts)
    return text.encode("utf-8")


exporter = Exporter(name="html", says=tr("A page with pictures, to read or to print"), worker=_worker, parent=_parent)
