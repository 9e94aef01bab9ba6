"""Every way in which a film, or what shows people of it, is shown to a parent or leaves the house.

Each is a door with a purpose, and opens only if everyone in view has agreed to that purpose; or it says why nobody is
asked. Who writes a file or opens the parent's window passes one: `require` is asked where the work begins, and once
more where the file gets its name. A film that was erased is no matter: there is nobody in it to be seen. A test walks
the code and finds every way out; one that stands in no door here fails it.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.consent import agreement
from video_feedback.consent.agreement import Said
from video_feedback.counts import counted, in_words
from video_feedback.errors import FilmClosed, Trouble
from video_feedback.library import closing, consents, in_view, recordings
from video_feedback.library.instants import today
from video_feedback.words import tr
from video_feedback_schemas.consent_records import Purpose
from video_feedback_schemas.records import Reader, Recording

_WHERE = tr("Write it down under People and consent.")
_SAID_NO = tr("Should they say otherwise one day, it is written down under People and consent.")


class NotAgreed(Trouble):
    """An agreement is missing. `place` is where it is written down, as the window goes there."""

    def __init__(self, says: str, place: str) -> None:
        super().__init__(says)
        self.place = place


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """`ways` are the functions that lead through it, as `module:function`; those of the window begin with `ui`. Where
    there is no `purpose`, `why` says why nobody is asked."""

    name: str
    ways: tuple[str, ...]
    purpose: Purpose | None = None
    why: str = ""


_PAPERS = (
    "ui.dialogs.paper_dialog:save_to",
    "ui.dialogs.paper_dialog:as_pdf",
    "ui.dialogs.paper_dialog:print_",
)
_REPORTS = (
    "video_feedback.report_commands:report",
    "ui.reports.making:on_paper",
    "ui.reports.making:save",
    "ui.reports.many_dialog:write_into",
    "ui.tour.taking_out:write_reports",
)
_FILMS = (
    "video_feedback.reel_commands:reel",
    "video_feedback.reel_commands:_write",
    "ui.reels.making:job",
    "ui.tour.taking_out:make_a_film",
)
_KEEPSAKES = (
    "video_feedback.reel_commands:keepsake",
    "ui.reels.keepsake_job:job",
    "ui.tour.taking_out:give_a_keepsake",
)
PARENTS_WINDOW = Door(
    name=tr("the parent’s window"),
    purpose="feedback",
    ways=("ui.present.presenting:begin", "ui.sessions.rehearsal:begin"),
)
"""What could not be shown is not rehearsed either: it is better known before the visit."""
REVIEW_FILM = Door(
    name=tr("the film of a session, to be watched"),
    purpose="review_film",
    ways=("video_feedback.library.recordings:original",),
)
"""Nobody plays it, and no picture is taken of it, before everyone in view has agreed to just that."""
VISIT_SHEET = Door(
    name=tr("the visit sheet"),
    purpose="feedback",
    ways=(*_PAPERS, *_REPORTS),
)
FAMILY_COPY = Door(name=tr("a copy for the family"), purpose="family", ways=(*_REPORTS, *_FILMS, *_KEEPSAKES))
WORKER_COPY = Door(name=tr("a copy for the worker"), purpose="feedback", ways=(*_REPORTS, *_FILMS))
TEAM_COPIES: Mapping[Purpose, Door] = {
    purpose: Door(
        name=tr("a copy for the team, for {purpose}", purpose=consents.WORDS[purpose]),
        purpose=purpose,
        ways=(*_REPORTS, *_FILMS),
    )
    for purpose in ("supervision", "team", "training", "research", "assessment")
}
"""A copy for the team names what it is for: supervision, unless another is said."""
FAMILY_OVERVIEW = Door(
    name=tr("the overview of a family"),
    ways=_REPORTS,
    why=tr(
        "It holds days, roles, agreements and goals: no picture, no moment, and nothing of what is seen in a film. And "
        "what people have said no to has to be told of too."
    ),
)
ABOUT_PERSON = Door(
    name=tr("everything about a person"),
    ways=_REPORTS,
    why=tr(
        "A person may ask what is written about them, whatever they have agreed to. It holds no film and no picture, "
        "and others are named in it by role alone."
    ),
)
STILL = Door(
    name=tr("a still of a loose file"),
    ways=("video_feedback.cli:still",),
    why=tr(
        "It reads a film file that lies in no library: nobody is known to be in view, and whoever has the file can "
        "open it without this app. From a film of a library it makes nothing."
    ),
)
SCHEME_FILE = Door(
    name=tr("a scheme"),
    ways=("video_feedback.scheme_commands:export_scheme", "ui.schemes.deeds:save"),
    why=tr("A scheme is a list of codes: it holds no family, no film and no moment."),
)
AUDIT_FILE = Door(
    name=tr("the record of what was done"),
    ways=("video_feedback.audit_commands:export", "ui.audit.check_card:_saved"),
    why=tr(
        "It holds ids and a few words of ours, no name, no film and no note; and a manager has to be able to show it."
    ),
)
RECOVERY_SHEET = Door(
    name=tr("the recovery sheet"),
    ways=("video_feedback.lock_commands:recovery_sheet", "ui.vault.sheet_step:save_to", "ui.vault.sheet_step:_print"),
    why=tr("It holds a code that opens the library, and nothing that is in it."),
)
KEY_SHEET = Door(
    name=tr("the sheet of keys"),
    ways=(
        "ui.keyboard.printing:save_to",
        "ui.keyboard.printing:as_pdf",
        "ui.keyboard.printing:print_",
        *_REPORTS,
    ),
    why=tr("It shows the keys of a scheme: no family, no film and no moment."),
)
GOAL_PAGES = Door(
    name=tr("the goals, for the parent"),
    ways=_PAPERS,
    why=tr("They hold the parent’s own goals in words, for the parent: no film, nobody’s picture, no other family."),
)
CALENDAR = Door(
    name=tr("a calendar file"),
    ways=("video_feedback.pathway_commands:calendar_file", "ui.pathway.deeds:save"),
    why=tr(
        "It holds days, kinds of visits and the family’s reference name: no film, no moment, and no note but "
        "those that everybody may read."
    ),
)
BACKUP = Door(
    name=tr("a backup"),
    ways=(
        "video_feedback.backup_commands:backup",
        "video_feedback.library.backing_up:everywhere",
        "video_feedback.library.renewing:renew",
    ),
    why=tr(
        "A backup is the whole library, as locked as it stands here: nobody sees anything of it who may not open it. "
        "Opened, its doors ask as these do."
    ),
)
TOUR = Door(
    name=tr("the tour"),
    ways=("video_feedback.__main__:tour", "ui.tour.hand:shot"),
    why=tr("It makes a library of its own with the made family in it, and photographs that: nobody’s film."),
)
EVERY: tuple[Door, ...] = (
    PARENTS_WINDOW, VISIT_SHEET, REVIEW_FILM, FAMILY_COPY, WORKER_COPY, *TEAM_COPIES.values(), FAMILY_OVERVIEW,
    ABOUT_PERSON, STILL, SCHEME_FILE, AUDIT_FILE, RECOVERY_SHEET, KEY_SHEET, GOAL_PAGES, CALENDAR, BACKUP, TOUR,
)  # fmt: skip


def copy_for(reader: Reader, purpose: Purpose | None = None) -> Door:
    """The door of a report or a film. A purpose is named for the team alone. Raises Trouble if it is none of theirs."""
    own = {"worker": WORKER_COPY, "parent": FAMILY_COPY, "team": TEAM_COPIES["supervision"]}[reader]
    if purpose is None or purpose == own.purpose:
        return own
    if reader != "team" or purpose not in TEAM_COPIES:
        raise Trouble(
            tr(
                "A copy for {reader} is not made for {purpose}. Choose the team as reader.",
                reader=reader,
                purpose=consents.WORDS[purpose],
            )
        )
    return TEAM_COPIES[purpose]


def free(door: Door) -> AbstractContextManager[None]:
    """To pass a door at which nobody is asked."""
    if door.purpose is not None:
        raise ValueError(f"at {door.name} an agreement is asked for")
    return nullcontext()


def require(db: Database, door: Door, recording_ids: Iterable[str], day: str | None = None) -> None:
    """Pass a door with these films on a day (today). Raises NotAgreed: whose agreement is missing for what, and where
    to write it down; for the first that is missing, and how many more there are."""
    if door.purpose is None:
        return
    day = day or today()
    films = [recordings.get(db, recording_id) for recording_id in dict.fromkeys(recording_ids)]
    there = [film for film in films if not recordings.is_erased(db, film.id)]
    heard: dict[str, Said] = {}
    lacking: dict[str, str] = {}  # by sentence: whoever is in two films is missing once
    for film in there:
        for sentence, place in _lacking(db, door.purpose, film, day, heard):
            lacking.setdefault(sentence, place)
    if not lacking:
        return
    first, place = next(iter(lacking.items()))
    more = len(lacking) - 1
    things = counted(in_words(more), "more thing").capitalize()
    rest = (
        tr(" {things} is missing too.", things=things) if more == 1 else tr(" {things} are missing too.", things=things)
    )
    raise NotAgreed(first + (rest if more else ""), place)


def may_be_watched(db: Database, recording_id: str) -> None:
    """Raises FilmClosed for the film of a session to which not everyone in view has agreed."""
    if says := why_not_watched(db, recording_id):
        raise FilmClosed(says)


def why_not_watched(db: Database, recording_id: str) -> str:
    """Why the film of a session is not opened yet, in a sentence; empty where it is, and for any other film."""
    if recordings.get(db, recording_id).kind != "review":
        return ""
    try:
        require(db, REVIEW_FILM, [recording_id])
    except NotAgreed as trouble:
        return str(trouble)
    return ""


def is_open(db: Database, door: Door, recording_ids: Iterable[str], day: str | None = None) -> bool:
    """Whether `require` lets these films through."""
    try:
        require(db, door, recording_ids, day)
    except NotAgreed:
        return False
    return True


def _lacking(
    db: Database, purpose: Purpose, film: Recording, day: str, heard: dict[str, Said]
) -> Iterator[tuple[str, str]]:
    place = f"family:{film.family_id}/consent"
    if (closed := closing.why(db, film.id, day)) is not None:
        yield f"“{film.title}”: {closed.says}", place
        return
    seen = in_view.of_recording(db, film.id)
    if not seen:
        yield tr("Nobody is written down as being in “{title}”. Say who is in view first.", title=film.title), place
    for person in seen:
        if person.family_id not in heard:
            heard[person.family_id] = agreement.said_in(db, person.family_id)
        answers = agreement.answers(heard[person.family_id], person, purpose, day)
        if not any(each.giver is None or each.giver.responsible for each in answers):
            yield f"{agreement.nobody_for(person)}. {_WHERE}", place
        for each in answers:
            if each.state != "given":
                yield f"{agreement.missing(each)}. {_SAID_NO if each.state == 'refused' else _WHERE}", place
