"""Films that are due to go, by what the service has laid down. Nothing goes by itself: a person says yes to each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlite_utils import Database

from video_feedback.counts import counted
from video_feedback.library import (
    closing,
    families,
    holds,
    keepsakes,
    recordings,
    review_films,
    service,
    sessions,
    supervision,
)
from video_feedback.library.instants import day_of, day_text, months_after
from video_feedback.library.service import Service
from video_feedback.words import tr
from video_feedback_schemas.records import Family, Recording, Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A film that is due since `since`, and why, in a sentence. One with keepsakes is to be asked about by itself."""

    recording: Recording
    family: Family
    since: date
    reason: str
    keepsakes: int

    @property
    def is_apart(self) -> bool:
        """Whether the family is to keep something of it: such a film is never chosen for erasing by default."""
        return self.keepsakes > 0


def due(db: Database, day: str) -> list[Due]:
    """The films that are due on a day, by family, those that are due longest first. None that is held or erased."""
    laid_down = service.get(db)
    found = []
    for family in families.every(db):
        met = [each for each in reversed(sessions.of_family(db, family.id)) if each.held_on <= day]
        held = [(session, _has_anything(db, session)) for session in met]
        closed = closing.of_family(db, family.id)
        reviews = [each for each, has in held if has]
        of_family = [
            one
            for film in recordings.all_of_family(db, family.id)
            if (one := _due(db, laid_down, family, film, reviews, is_closed=film.id in closed)) is not None
            if one.since.isoformat() <= day
            if not recordings.is_erased(db, film.id) and holds.in_force(db, film.id, day) is None
        ]
        found += sorted(of_family, key=lambda one: (one.since, one.recording.id))
    return found


def _due(
    db: Database, laid_down: Service, family: Family, film: Recording, reviews: Sequence[Session], *, is_closed: bool
) -> Due | None:
    """When a film is due and why; None while nothing says so."""
    reasons = []
    if is_closed and (closed := closing.why(db, film.id)) is not None and closed.taken_back_by:
        who = tr(" and ").join(closed.taken_back_by)
        since = date.fromisoformat(closed.taken_back_on)
        reasons.append((since, tr("{who} took back the agreement on {day}.", who=who, day=day_text(since))))
    if film.kind == "review" and (after := _after_supervision(db, film)) is not None:
        since = after + timedelta(days=laid_down.raw_film_days)
        passed = tr(
            "It is the film of the session of {day}, and nothing of that waits for supervision: {days} have passed.",
            day=day_text(after), days=counted(laid_down.raw_film_days, "day"),
        )  # fmt: skip
        reasons.append((since, passed))
    elif (
        film.kind == "family"
        and (review := _review(film, reviews)) is not None
        and not sessions.picked_moments(db, film.id)
    ):
        since = date.fromisoformat(review.held_on) + timedelta(days=laid_down.raw_film_days)
        days = counted(laid_down.raw_film_days, "day")
        when = day_text(date.fromisoformat(review.held_on))
        reasons.append(
            (
                since,
                tr("Nothing was chosen of it, and its review was on {when}: {days} have passed.", when=when, days=days),
            )
        )
    if family.status == "closed" and family.status_on:
        since = months_after(date.fromisoformat(family.status_on), laid_down.chosen_months)
        ended = day_text(date.fromisoformat(family.status_on))
        months = counted(laid_down.chosen_months, "month")
        passed = (
            (
                tr(": {months} has passed", months=months)
                if laid_down.chosen_months == 1
                else tr(": {months} have passed", months=months)
            )
            if laid_down.chosen_months
            else ""
        )
        reasons.append(
            (
                since,
                tr(
                    "The work with {reference} ended on {ended}{passed}.",
                    reference=family.reference,
                    ended=ended,
                    passed=passed,
                ),
            )
        )
    if not reasons:
        return None
    since, reason = min(reasons)
    kept = len(keepsakes.of_recording(db, film.id))
    return Due(recording=film, family=family, since=since, reason=reason, keepsakes=kept)


def _review(film: Recording, reviews: Sequence[Session]) -> Session | None:
    """The first session after the day of filming in which anything was chosen or said: what is shared on that day
    itself is of the film before."""
    filmed = day_of(film.filmed_at or film.imported_at).isoformat()
    return next((session for session in reviews if session.held_on > filmed), None)


def _after_supervision(db: Database, film: Recording) -> date | None:
    """The day from which the film of a session is kept no longer than any other; None while something of the session
    waits for supervision."""
    of_session = review_films.of_recording(db, film.id)
    if of_session is None:  # its session was taken away
        return day_of(film.imported_at)
    session = sessions.get(db, of_session.session_id)
    items = supervision.of_session(db, session.id)
    if any(not item.is_done for item in items) or (session.supervision_wanted and not items):
        return None
    return day_of(session.held_on)


def _has_anything(db: Database, session: Session) -> bool:
    return bool(sessions.picks(db, session.id) or sessions.remarks(db, session.id) or session.next_step.strip())
