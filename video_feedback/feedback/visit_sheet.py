"""The visit sheet: the script of a session on paper, for the worker's own hand."""

from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.ages import age_text
from video_feedback.consent import doors
from video_feedback.errors import Trouble
from video_feedback.feedback.parent_view import Caption, crop_of, shared_picks
from video_feedback.library import (
    calm_plans,
    cards,
    families,
    looks,
    people,
    recordings,
    service,
    sessions,
)
from video_feedback.library.codebook import Codebook
from video_feedback.library.instants import day_of, day_text, today
from video_feedback.media.crop import Crop
from video_feedback.words import tr
from video_feedback_schemas.records import Moment, Pick
from video_feedback_schemas.times import Ms, clock_text, length_text


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPick:
    """One pick. `place` says where it stands in its film; `voice` is the baby's words as they were
    typed, in each language."""

    pick_id: str
    recording_id: str
    number: int
    label: str
    seconds: str
    place: str
    say: str
    ask: str
    voice: tuple[Caption, ...]
    card: str
    still_ms: Ms
    crop: Crop


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitSheet:
    """What stands on the sheet. `left_out` picks are not on it, since no parent is shown them. `service` is one line
    about whose work it is, and whom to turn to; empty where nothing was laid down."""

    family: str
    number: int
    day: str
    age: str
    theme: str
    question: str
    picks: tuple[SheetPick, ...]
    left_out: int
    service: str
    film_ids: tuple[str, ...]


def gather(db: Database, session_id: str) -> VisitSheet:
    """The sheet of a session. Raises Trouble where nothing is picked that can be shown, and NotAgreed where anyone in
    view has not agreed to feedback sessions."""
    session = sessions.get(db, session_id)
    shared = [(p, m) for p, m in shared_picks(db, session_id) if not recordings.is_erased(db, m.recording_id)]
    if not shared:
        raise Trouble(tr("There is nothing to print yet. Choose a moment that can be shown to the parent first."))
    film_ids = tuple(dict.fromkeys(moment.recording_id for _, moment in shared))
    doors.require(db, doors.VISIT_SHEET, film_ids)
    laid_down = service.get(db)
    days = sorted((day_of(each.held_on), each.id) for each in sessions.of_family(db, session.family_id))
    age = age_text(people.baby(db, session.family_id), session.held_on, laid_down.corrected_until_months)
    codes = Codebook(db)
    return VisitSheet(
        family=families.get(db, session.family_id).reference,
        number=days.index((day_of(session.held_on), session.id)) + 1,
        day=day_text(day_of(session.held_on)),
        age=_aged(age, session.held_on),
        theme=session.theme,
        question=session.question,
        picks=tuple(_pick(db, n, pair, codes) for n, pair in enumerate(shared, start=1)),
        left_out=len(sessions.picks(db, session_id)) - len(shared),
        service=" · ".join(filter(None, (laid_down.name, _safety(laid_down.safety_line, laid_down.safety_number)))),
        film_ids=film_ids,
    )


def _pick(db: Database, number: int, pair: tuple[Pick, Moment], codes: Codebook) -> SheetPick:
    pick, moment = pair
    recording = recordings.get(db, moment.recording_id)
    plan = calm_plans.of_family(db, recording.family_id)
    filmed = day_text(day_of(recording.filmed_at or recording.imported_at), year=False)
    return SheetPick(
        pick_id=pick.id,
        recording_id=recording.id,
        number=number,
        label=codes.code(moment).label,
        seconds=length_text(pick.end_ms - pick.start_ms),
        place=tr("{day}, {start} to {end}", day=filmed, start=clock_text(pick.start_ms), end=clock_text(pick.end_ms)),
        say=pick.say.strip(),
        ask=pick.ask.strip(),
        voice=tuple(
            Caption(words=words.strip(), language=language)
            for words, language in ((pick.voice, plan.language), (pick.voice_other, plan.second_language))
            if words.strip()
        ),
        card=cards.get(db, pick.card_id).words if pick.card_id else "",
        still_ms=pick.still_ms,
        crop=crop_of(pick) or Crop.of(looks.of_moment(db, recording.id, moment.id)),
    )


def _aged(age: str, day: str) -> str:
    if not age:
        return ""
    if day < today():
        return tr("baby was {age}", age=age)
    return tr("baby is {age}", age=age) if day == today() else tr("baby will be {age}", age=age)


def _safety(line: str, number: str) -> str:
    return " ".join(filter(None, (line, number)))
