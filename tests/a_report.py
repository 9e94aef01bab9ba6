"""A report made by hand, with every kind of section in it: for tests of what writes reports."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from video_feedback.consent import doors
from video_feedback.exports.report import Asked, Letterhead, Report, StillOf
from video_feedback.hiding.hidden import NOTHING
from video_feedback.media.crop import WHOLE
from video_feedback.media.film import Film
from video_feedback_schemas.records import Reader
from video_feedback_schemas.report_file import (
    Column,
    Fact,
    Lane,
    Mark,
    ReportFile,
    Section,
    Strip,
    Table,
    Words,
)
from video_feedback_schemas.times import Ms

LIMITS = "Rests on 42 moments in 8 minutes of film on one day. It measures nobody."
STRIP = Strip(
    duration_ms=480_000,
    lanes=[
        Lane(
            label="Seeing the baby",
            colour="g1",
            shape="disc",
            marks=[Mark(start_ms=12_480, end_ms=15_040), Mark(start_ms=61_000), Mark(start_ms=200_000, end_ms=262_000)],
        ),
        Lane(
            label="Serve and return",
            colour="g2",
            shape="square",
            marks=[Mark(start_ms=90_000, end_ms=130_000), Mark(start_ms=400_000, end_ms=470_000)],
        ),
        Lane(label="Calming", colour="g3", shape="triangle", marks=[Mark(start_ms=300_000)]),
        Lane(label="Going along", colour="g5", shape="star", marks=[Mark(start_ms=20_000, end_ms=80_000)]),
    ],
)
COLUMNS = [
    Column(key="label", label="Moment", says="What the code is called."),
    Column(key="at", label="Begins", kind="ms", unit="milliseconds", says="From the film’s start."),
    Column(key="count", label="How many", kind="whole", says="How many there are."),
    Column(key="share", label="Share", kind="decimal", unit="%", says="Of the film."),
    Column(key="day", label="Filmed on", kind="day", says="The day of filming."),
    Column(key="tagged", label="Tagged", kind="instant", says="When it was tagged, in UTC."),
    Column(key="shared", label="Shared", kind="yes", says="Whether the parent has seen it."),
]
ROWS: list[list[str | int | float | bool | None]] = [
    ["Baby looks, and you look back", 12_480, 3, 12.5, "2026-05-14", "2026-05-15T09:30:00Z", True],
    ["You wait", 61_000, 12, 0.666_666_7, "2026-05-14", "2026-05-15T09:31:30Z", False],
    ["Baby turns away to rest", 200_040, 1204, 1 / 3, None, None, None],
]
TABLE = Table(key="moments", label="What was seen", columns=COLUMNS, rows=ROWS, limits=LIMITS)


def worker_sections(pictures: Sequence[str] = ()) -> list[Section]:
    """One of each kind; the first pictures stand beside words."""
    named = [*pictures, "", ""][:2]
    return [
        Section(
            key="about",
            heading="The visit",
            facts=[
                Fact(key="theme", label="Theme", says="Waiting and watching"),
                Fact(key="filmed", label="Filmed", says="8 minutes", value=8.0, unit="minutes"),
                Fact(
                    key="answers",
                    label="Answered within two seconds",
                    says="31 of 42 (0.738)",
                    value=0.738_095_2,
                    limits=LIMITS,
                ),
            ],
            words=[Words(by="What the parent wondered", words="Does he know that I am here?")],
        ),
        Section(key="script", heading="The script", text=["Three moments, in the order in which they are shown."]),
        Section(
            key="pick-1",
            heading="Baby looks, and you look back",
            level=2,
            picture=named[0],
            picture_says="Robin looks up at Sam; Sam looks back.",
            text=["0:12 to 0:15 · 2.6 s"],
            facts=[
                Fact(key="say", label="What I say", says="Look what happens when you wait here."),
                Fact(key="ask", label="What I ask", says="What do you think Robin was telling you?"),
            ],
            words=[Words(by="Parent", words="I never saw that he looked at me first.\nI would have talked over it.")],
            small=["Only you may read this."],
        ),
        Section(
            key="pick-2",
            heading="You wait",
            level=2,
            picture=named[1],
            picture_says="Sam waits with open hands.",
            text=["1:01 to 1:04 · 3.1 s"],
            words=[Words(by="Parent", words="میں نے انتظار کیا۔", language="ur")],
        ),
        Section(key="film", heading="When they were", strip=STRIP, small=[LIMITS]),
        Section(key="table", heading="Moments", table=TABLE),
        Section(key="next_step", heading="Next step", words=[Words(by="Parent", words="Wait a breath before I talk.")]),
    ]


def report(
    *,
    reader: Reader = "worker",
    sections: Sequence[Section] | None = None,
    pictures: Mapping[str, StillOf] | None = None,
    language: str = "en",
    easy_read: bool = False,
    letterhead: Letterhead | None = None,
    kind: str = "session",
    title: str = "Session of 21 May 2026",
    under_title: str = "Rowan · baby 14 weeks",
) -> Report:
    """A report to be written."""
    of_parent = reader == "parent"
    return Report(
        file=ReportFile(
            format="video-feedback-report",
            format_version=1,
            report=kind,
            reader=reader,
            language=language,
            title=title,
            under_title=under_title,
            made_at="" if of_parent else "2026-05-21T10:30:00Z",
            made_with="" if of_parent else "Video Feedback 0.7.0",
            sections=list(worker_sections(list(pictures or ())) if sections is None else sections),
            limits="" if of_parent else LIMITS,
            easy_read=easy_read,
        ),
        asked=Asked(reader=reader),
        door=doors.copy_for(reader),
        about="session:1",
        family_id=None,
        name="session-2026-05-21",
        pictures=pictures or {},
        letterhead=letterhead or Letterhead(name="Riverside Family Support", foot="12 Mill Lane · 01234 567890"),
    )


def stills(film: Film, *times_ms: int, height: int = 96) -> dict[str, StillOf]:
    """Pictures by the names `p0`, `p1`, ..."""
    return {
        f"p{number}": StillOf(film=film, at_ms=Ms(ms), crop=WHOLE, hidden=NOTHING, height=height)
        for number, ms in enumerate(times_ms)
    }


def with_text(made: Report, text: str) -> Report:
    """The same with this text wherever there is a text of somebody's: titles, words, labels, cells."""

    def section(of: Section) -> Section:
        return replace(
            of,
            heading=text,
            picture_says=text,
            text=[text],
            small=[text],
            facts=[replace(fact, label=text, says=text, limits=text) for fact in of.facts],
            words=[replace(said, by=text, words=text) for said in of.words],
            strip=None
            if of.strip is None
            else replace(of.strip, lanes=[replace(lane, label=text) for lane in of.strip.lanes]),
            table=None if of.table is None else _table(of.table, text),
        )

    return replace(
        made,
        file=replace(
            made.file,
            title=text,
            under_title=text,
            limits=text,
            sections=[section(of) for of in made.file.sections],
        ),
        letterhead=replace(made.letterhead, name=text, foot=text),
    )


def _table(of: Table, text: str) -> Table:
    columns = [replace(column, label=text, unit=text, says=text) for column in of.columns]
    rows = [
        [text if column.kind == "text" else cell for column, cell in zip(columns, row, strict=True)] for row in of.rows
    ]
    return replace(of, label=text, columns=columns, rows=rows, limits=text)
