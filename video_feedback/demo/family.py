"""A made family in a library, so that a newcomer can try everything with nobody's film. All of it is invented."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlite_utils import Database

from video_feedback.consent import agreement
from video_feedback.demo import hopes, way
from video_feedback.demo.film import make_film
from video_feedback.demo.script import BEFORE, CHAINS, COMING, FELT, Meeting, Tagged, tagged
from video_feedback.demo.stories import BATH, PLAY, Story
from video_feedback.errors import Trouble
from video_feedback.feedback import record
from video_feedback.feedback.script import pick_of
from video_feedback.jobs import Progress
from video_feedback.library import (
    chains,
    consents,
    families,
    goals,
    happenings,
    importing,
    in_view,
    moments,
    people,
    recordings,
    schemes,
    service,
    session_goals,
    sessions,
    watchings,
)
from video_feedback.library.importing import Brought
from video_feedback.library.instants import today as today_here
from video_feedback.library.library import Library
from video_feedback_schemas.consent_records import Purpose
from video_feedback_schemas.ids import ChainId, FamilyId, MomentId, PersonId, RecordingId, RemarkId, SessionId, new_id
from video_feedback_schemas.records import Chain, Family, Moment, Person, Recording, Remark, Role, Session

ROWAN, HAZEL = "Rowan", "Hazel"
_AGE_DAYS, _CAME_EARLY_BY, _DUE_IN_DAYS = 100, 4, 40
_AGREED_DAYS_AGO, _ASKED_DAYS_AGO = 28, 3
AGREED: tuple[Purpose, ...] = ("feedback", "supervision", "family")
# Each film with the days since it was made; the newest is the one being prepared.
_FILMS: tuple[tuple[Story, int], ...] = ((BATH, 18), (PLAY, 4))


@dataclass(frozen=True, slots=True, kw_only=True)
class Films:
    """The two made films, brought in but not yet written down."""

    brought: Sequence[Brought]


def make(library: Library, progress: Progress | None = None, *, today: str | None = None) -> Family:
    """Make the films and write the families down, all in one go. The days count back from `today`."""
    return write_down(library, make_films(library.media, progress), today=today)


def make_films(media: Path, progress: Progress | None = None) -> Films:
    """Make both films and bring them in: a job, for it takes some seconds. Raises Trouble or Cancelled."""
    progress = progress or Progress()
    whole = sum(story.length_ms for story, _ in _FILMS)
    brought: list[Brought] = []
    done = 0
    try:
        with TemporaryDirectory(prefix="made-film-") as folder:
            for story, _ in _FILMS:
                path = Path(folder) / f"{story.name}.mp4"
                make_film(path, story=story.name, progress=progress.part(done / whole, story.length_ms / whole))
                brought.append(importing.bring_in(path, media))
                done += story.length_ms
    except BaseException:
        for film in brought:
            importing.discard(film)
        raise
    return Films(brought=brought)


def write_down(library: Library, films: Films, *, today: str | None = None) -> Family:
    """Write the made families down; nothing of it is a step to undo. Raises Trouble if they are there already."""
    day = date.fromisoformat(today or today_here())
    try:
        with library.change("Add the made family", undoable=False) as db:
            return _write_down(db, films, day)
    except Trouble:
        for brought in films.brought:
            importing.discard(brought)
        raise


def _write_down(db: Database, films: Films, day: date) -> Family:
    rowan = replace(families.new(ROWAN), made_at=_instant(day - timedelta(days=30)))
    hazel = replace(families.new(HAZEL), made_at=_instant(day - timedelta(days=5)))
    for family in (rowan, hazel):
        families.add(db, family)
    born = day - timedelta(days=_AGE_DAYS)
    due = born + timedelta(days=_CAME_EARLY_BY)
    robin = _person(db, rowan, "baby", "Robin", born_on=born.isoformat(), due_on=due.isoformat())
    sam = _person(db, rowan, "adult", "Sam", relation="Parent", responsible=True)
    baby = _person(db, hazel, "baby", "Baby", due_on=(day + timedelta(days=_DUE_IN_DAYS)).isoformat())
    alex = _person(db, hazel, "adult", "Alex", relation="Parent", responsible=True)
    _agreed(db, rowan, robin, sam, day - timedelta(days=_AGREED_DAYS_AGO))
    _asked(db, baby, alex, day - timedelta(days=_ASKED_DAYS_AGO))
    found: dict[tuple[str, str, int], Moment] = {}
    for (story, days_ago), brought in zip(_FILMS, films.brought, strict=True):
        recording = _film(db, brought, story, rowan.id, day - timedelta(days=days_ago))
        for one in tagged(story):
            found[story.name, one.code_id, one.start_ms] = _moment(db, recording, one)
        _prepared(db, recording, story, found)
        in_view.keep(db, recording.id, [robin.id, sam.id])
    hopes.write_down(db, rowan.id, day)
    way.write_down(db, rowan.id, "oxford-slides", way.OF_ROWAN, day)
    way.write_down(db, hazel.id, "oxford-page", way.OF_HAZEL, day)
    for meeting in (BEFORE, COMING):
        _meeting(db, rowan.id, meeting, day + timedelta(days=meeting.days_from_today), found)
    return rowan


def _person(
    db: Database,
    family: Family,
    role: Role,
    called: str,
    *,
    born_on: str | None = None,
    due_on: str | None = None,
    relation: str = "",
    responsible: bool = False,
) -> Person:
    person = Person(
        id=PersonId(new_id()),
        family_id=family.id,
        role=role,
        called=called,
        born_on=born_on,
        due_on=due_on,
        relation=relation,
        responsible=responsible,
    )
    people.add(db, person)
    return person


def _agreed(db: Database, family: Family, baby: Person, parent: Person, day: date) -> None:
    """What Sam has said yes to, for themself and for Robin."""
    on = day.isoformat()
    ends = agreement.expiry(service.get(db), family, on)
    for person, giver in ((baby, parent.id), (parent, None)):
        for purpose in AGREED:
            said = consents.new(person.id, giver, purpose, "given", on, expires_on=ends, how="signed")
            consents.write(db, replace(said, made_at=_instant(day)))


def _asked(db: Database, baby: Person, parent: Person, day: date) -> None:
    """What Alex was asked, and is still thinking about."""
    for person, giver in ((baby, parent.id), (parent, None)):
        said = consents.new(person.id, giver, "feedback", "asked", day.isoformat())
        consents.write(db, replace(said, made_at=_instant(day)))


def _film(db: Database, brought: Brought, story: Story, family_id: FamilyId, filmed_on: date) -> Recording:
    # The film itself always has the same bytes; only what is written about it moves with today.
    filmed_at = f"{filmed_on.isoformat()}{story.filmed_at[10:]}"
    recording = importing.record(db, replace(brought, film=replace(brought.film, filmed_at=filmed_at)), family_id)
    recording = replace(recording, title=story.title)
    recordings.edit(db, recording)
    return recording


def _moment(db: Database, recording: Recording, one: Tagged) -> Moment:
    scheme = schemes.newest(db, schemes.EVERYDAY)
    moment = Moment(
        id=MomentId(new_id()),
        recording_id=RecordingId(recording.id),
        scheme_id=scheme.id,
        scheme_version=scheme.version,
        code_id=one.code_id,
        start_ms=one.start_ms,
        end_ms=one.end_ms,
        who=scheme.code(one.code_id).who,
        note=one.note,
        note_for=one.note_for,
        made_at=recording.filmed_at or recording.imported_at,
    )
    moments.add(db, moment)
    return moment


def _prepared(db: Database, recording: Recording, story: Story, found: dict[tuple[str, str, int], Moment]) -> None:
    """What was written at the first watch, and what was tied when all was tagged."""
    at = recording.filmed_at or recording.imported_at
    felt = replace(watchings.of_recording(db, recording.id), note=FELT[story.name], watched_at=at, tagged_at=at)
    watchings.keep(db, felt)
    for links in CHAINS[story.name]:
        signal, answer, reaction = (found[story.name, code_id, start_ms].id for code_id, start_ms in links)
        chain = Chain(
            id=ChainId(new_id()),
            recording_id=recording.id,
            signal_id=signal,
            answer_id=answer,
            reaction_id=reaction,
            made_at=at,
        )
        chains.add(db, chain)


def _meeting(
    db: Database, family_id: FamilyId, meeting: Meeting, day: date, found: dict[tuple[str, str, int], Moment]
) -> None:
    session = Session(
        id=SessionId(new_id()),
        family_id=family_id,
        held_on=day.isoformat(),
        theme=meeting.theme,
        question=meeting.question,
        next_step=meeting.next_step,
        note=meeting.note,
        note_for="team",
        made_at=_instant(day - timedelta(days=3)),
        reflections=meeting.reflections,
        reflections_for="team",
        rated_now=meeting.rated_now,
        rated_hoped=meeting.rated_hoped,
    )
    sessions.add(db, session)
    scheme = schemes.newest(db, schemes.EVERYDAY)
    for minute, shared in enumerate(meeting.shared):
        moment = found[meeting.story, shared.code_id, shared.start_ms]
        pick = pick_of(session.id, moment, scheme.code(moment.code_id), recordings.frames(db, moment.recording_id))
        pick = replace(pick, say=shared.say, ask=shared.ask, voice=shared.voice)
        sessions.add_pick(db, pick)
        for second, words in enumerate(shared.parent_said):
            sessions.add_remark(
                db,
                Remark(
                    id=RemarkId(new_id()),
                    session_id=session.id,
                    pick_id=pick.id,
                    speaker="parent",
                    words=words,
                    said_at=f"{day.isoformat()}T10:{10 + 5 * minute:02}:{second:02}Z",
                ),
            )
        if meeting.at_place:
            _happened(db, session, pick.id, f"{day.isoformat()}T10:{10 + 5 * minute:02}", again=minute == 0)
    if meeting.at_place:
        there = [person.id for person in people.of_family(db, family_id)]
        facts = record.Facts(at_place=meeting.at_place, person_ids=tuple(there), language="English")
        record.keep_facts(db, session.id, facts)
        happenings.add(db, session.id, "ended", at=f"{day.isoformat()}T10:26:00Z")
        served = goals.of_family(db, family_id)[:1]
        for goal in served:
            session_goals.turn(db, session.id, goal.id, serves=True)
        record.make_whole(db, session.id)
        sessions.edit(db, replace(sessions.get(db, session.id), recorded_at=f"{day.isoformat()}T11:00:00Z"))


def _happened(db: Database, session: Session, pick_id: str, minute: str, *, again: bool) -> None:
    """A moment came on and was played, the first of them twice; Sam spoke first."""
    happenings.add(db, session.id, "on", pick_id, at=f"{minute}:00Z")
    for second in (4, 40) if again else (4,):
        happenings.add(db, session.id, "played", pick_id, at=f"{minute}:{second:02}Z")
    happenings.add(db, session.id, "spoke_first", pick_id, at=f"{minute}:50Z")


def _instant(day: date) -> str:
    return f"{day.isoformat()}T09:00:00Z"
