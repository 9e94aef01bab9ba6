"""What a summary tells, gathered from the library once and the same for every format.

Gathering reads rows and is quick; writing the file is a job (`writing.py`) and sees only what was gathered.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlite_utils import Database

from video_feedback import __version__
from video_feedback.ages import age_text
from video_feedback.consent import doors
from video_feedback.consent.doors import Door
from video_feedback.errors import FilmMissing, Trouble
from video_feedback.exports.limits import limits_text
from video_feedback.feedback import parent_words
from video_feedback.feedback.kind_words import amiss
from video_feedback.feedback.parent_view import crop_of, shared_picks
from video_feedback.library import calm_plans, families, looks, moments, people, recordings, service, sessions
from video_feedback.library.codebook import Codebook
from video_feedback.library.instants import day_of, now
from video_feedback.media.crop import Crop
from video_feedback.media.film import Film
from video_feedback.words import tr
from video_feedback_schemas.consent_records import Purpose
from video_feedback_schemas.ids import RecordingId
from video_feedback_schemas.interchange import (
    MomentEntry,
    ParentMoment,
    ParentSummaryFile,
    PersonEntry,
    PickEntry,
    RecordingEntry,
    RemarkEntry,
    SessionEntry,
    SummaryFile,
)
from video_feedback_schemas.records import Group, Moment, Pick, Reader, Recording, Remark
from video_feedback_schemas.times import Ms

_MAY_READ: Mapping[Reader, frozenset[Reader]] = {
    "worker": frozenset(("worker", "team", "parent")),
    "team": frozenset(("team", "parent")),
    "parent": frozenset(),  # theirs is another summary: `for_parent`
}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Summary:
    """For the worker or the team. `groups` tells how a moment looks, by its id; `crops` which part of the picture it
    is about; `films` holds those that are there. `door` is what it leaves by, `film_ids` are the films it tells of."""

    reader: Reader
    door: Door
    film_ids: tuple[str, ...]
    file: SummaryFile
    groups: Mapping[str, Group]
    crops: Mapping[str, Crop]
    films: Mapping[str, Film]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ParentSummary:
    """For the parent. `stills` has, for each moment, the film, time and part of its picture, or None. `door` is what it
    leaves by, `film_ids` are the films it tells of."""

    door: Door
    film_ids: tuple[str, ...]
    file: ParentSummaryFile
    stills: Sequence[tuple[Film, Ms, Crop] | None]


def of_session(
    db: Database,
    media: Path | None,
    session_id: str,
    *,
    reader: Reader = "worker",
    purpose: Purpose | None = None,
    worker_only: bool = False,
) -> Summary:
    """A session: the films and moments that were picked for it, the script, and what was said.

    Moments for the worker's own thinking are left out unless `worker_only`. For the team, `purpose` is what it is for
    (supervision). Raises NotFound, and NotAgreed where anyone in view of these films has not agreed to that.
    """
    door = doors.copy_for(reader, purpose)
    session = sessions.get(db, session_id)
    pairs = [(pick, moments.get(db, pick.moment_id)) for pick in sessions.picks(db, session_id)]
    codes = Codebook(db)
    chosen = [(pick, moment) for pick, moment in pairs if worker_only or codes.is_shared(moment)]
    tagged = list({moment.id: moment for _, moment in chosen}.values())
    films = [recordings.get(db, recording_id) for recording_id in dict.fromkeys(m.recording_id for m in tagged)]
    remarks = sessions.remarks(db, session_id)
    kept = {pick.id for pick, _ in chosen}
    entry = SessionEntry(
        id=session.id,
        held_on=session.held_on,
        baby_age=age_text(people.baby(db, session.family_id), session.held_on, service.get(db).corrected_until_months),
        theme=session.theme,
        question=session.question,
        next_step=session.next_step,
        note=session.note if session.note_for in _MAY_READ[reader] else "",
        note_for=session.note_for,
        picks=[
            _pick_entry(codes, number, pick, moment, remarks) for number, (pick, moment) in enumerate(chosen, start=1)
        ],
        remarks=_remark_entries(remark for remark in remarks if remark.pick_id not in kept),
    )
    made = _summary(db, media, session.family_id, films, tagged, (reader, door), entry, len(pairs) - len(chosen))
    return replace(made, crops={**made.crops, **_crops(db, chosen)})


def of_recording(
    db: Database,
    media: Path | None,
    recording_id: str,
    *,
    reader: Reader = "worker",
    purpose: Purpose | None = None,
    worker_only: bool = False,
) -> Summary:
    """A recording with all its moments. Those for the worker's own thinking are left out unless `worker_only`.

    As for a session: `purpose` is for the team, and NotAgreed is raised.
    """
    door = doors.copy_for(reader, purpose)
    recording = recordings.get(db, recording_id)
    if recording.kind == "review":
        if reader == "parent":
            raise Trouble(tr("The film of a session is for supervision. Nothing of it is shown to a parent."))
        doors.require(db, doors.REVIEW_FILM, [recording_id])
    tagged, codes = moments.of_recording(db, recording_id), Codebook(db)
    kept = [moment for moment in tagged if worker_only or codes.is_shared(moment)]
    return _summary(db, media, recording.family_id, [recording], kept, (reader, door), None, len(tagged) - len(kept))


def for_parent(db: Database, media: Path | None, session_id: str) -> ParentSummary:
    """What a parent may take home from a session: kind words, pictures, what they said, and their next step.

    Raises NotAgreed where anyone in view has not agreed to a copy for the family.
    """
    session = sessions.get(db, session_id)
    shared = [(pick, moment) for pick, moment in shared_picks(db, session_id) if not pick.left_out.strip()]
    said = [
        remark for remark in sessions.remarks(db, session_id) if remark.speaker == "parent" and remark.words.strip()
    ]
    film_ids = tuple(dict.fromkeys(moment.recording_id for _, moment in shared))
    doors.require(db, doors.FAMILY_COPY, film_ids)
    codes, plan = Codebook(db), calm_plans.of_family(db, session.family_id)
    films = _films(db, media, film_ids)
    crops = _crops(db, shared)
    parts = [
        ParentMoment(
            seen=parent_words.label(plan.language, codes.code(moment).parent_label),
            voice="" if amiss(pick.voice) else pick.voice,  # as on their screen
            voice_other=pick.voice_other if plan.second_language and not amiss(pick.voice_other) else "",
            note=moment.note if moment.note_for == "parent" else "",
            words=[remark.words for remark in said if remark.pick_id == pick.id],
        )
        for pick, moment in shared
    ]
    if not (parts or said or session.next_step.strip()):
        raise Trouble(
            tr("There is nothing to take home from this session yet. Choose a moment, or write down their words.")
        )
    return ParentSummary(
        door=doors.FAMILY_COPY,
        film_ids=film_ids,
        file=ParentSummaryFile(
            format="video-feedback-parent-summary",
            format_version=1,
            language=plan.language,
            second_language=plan.second_language,
            title=parent_words.say(plan.language, "together"),
            day=parent_words.day_text(plan.language, day_of(session.held_on)),
            question=session.question,
            moments=parts,
            words=[remark.words for remark in said if remark.pick_id is None],
            note=session.note if session.note_for == "parent" else "",
            next_step=session.next_step,
        ),
        stills=[
            (films[moment.recording_id], pick.still_ms, crops[pick.id]) if moment.recording_id in films else None
            for pick, moment in shared
        ],
    )


def _summary(
    db: Database,
    media: Path | None,
    family_id: str,
    filmed: Sequence[Recording],
    tagged: Sequence[Moment],
    through: tuple[Reader, Door],
    session: SessionEntry | None,
    left_out: int,
) -> Summary:
    reader, door = through
    doors.require(db, door, [recording.id for recording in filmed])
    codes = Codebook(db)
    baby, months = people.baby(db, family_id), service.get(db).corrected_until_months
    entries = [
        RecordingEntry(
            id=recording.id,
            title=recording.title,
            filmed_at=recording.filmed_at,
            baby_age=age_text(baby, recording.filmed_at, months) if recording.filmed_at else "",
            duration_ms=recording.duration_ms,
            sha256=recording.sha256,
            moments_counted=sum(moment.recording_id == recording.id for moment in tagged),
        )
        for recording in filmed
    ]
    return Summary(
        reader=reader,
        door=door,
        film_ids=tuple(recording.id for recording in filmed),
        file=SummaryFile(
            format="video-feedback-summary",
            format_version=1,
            made_at=now(),
            made_with=f"Video Feedback {__version__}",
            family=families.get(db, family_id).reference,
            limits=limits_text(filmed, left_out),
            people=[PersonEntry(role=person.role) for person in people.of_family(db, family_id)],
            recordings=entries,
            moments=[_moment_entry(moment, codes, reader) for moment in tagged],
            session=session,
        ),
        groups={moment.id: codes.group(moment) for moment in tagged},
        crops=looks.crops(db, tagged),
        films=_films(db, media, (recording.id for recording in filmed)),
    )


def _moment_entry(moment: Moment, codes: Codebook, reader: Reader) -> MomentEntry:
    return MomentEntry(
        id=moment.id,
        recording=moment.recording_id,
        scheme=moment.scheme_id,
        scheme_version=moment.scheme_version,
        code=moment.code_id,
        label=codes.code(moment).label,
        group=codes.group(moment).label,
        who=moment.who,
        start_ms=moment.start_ms,
        end_ms=moment.end_ms,
        note=moment.note if moment.note_for in _MAY_READ[reader] else "",
        note_for=moment.note_for,
    )


def _pick_entry(codes: Codebook, number: int, pick: Pick, moment: Moment, remarks: Sequence[Remark]) -> PickEntry:
    return PickEntry(
        id=pick.id,
        position=number,
        start_ms=pick.start_ms,
        end_ms=pick.end_ms,
        still_ms=pick.still_ms,
        say=pick.say,
        ask=pick.ask,
        voice=pick.voice,
        moment=moment.id,
        recording=moment.recording_id,
        label=codes.code(moment).label,
        remarks=_remark_entries(remark for remark in remarks if remark.pick_id == pick.id),
    )


def _remark_entries(remarks: Iterable[Remark]) -> list[RemarkEntry]:
    return [RemarkEntry(speaker=r.speaker, words=r.words, said_at=r.said_at) for r in remarks]


def _crops(db: Database, pairs: Sequence[tuple[Pick, Moment]]) -> dict[str, Crop]:
    """The part of the picture that was shown of each pick, by its id: its own, or else its moment's."""
    of_moments = looks.crops(db, [moment for _, moment in pairs])
    return {pick.id: crop_of(pick) or of_moments[moment.id] for pick, moment in pairs}


def _films(db: Database, media: Path | None, recording_ids: Iterable[RecordingId]) -> dict[str, Film]:
    """A film that has gone costs its pictures, not the summary."""
    found: dict[str, Film] = {}
    if media is None:
        return found
    for recording_id in dict.fromkeys(recording_ids):
        try:
            found[recording_id] = recordings.film(db, media, recordings.get(db, recording_id))
        except FilmMissing:
            continue
    return found
