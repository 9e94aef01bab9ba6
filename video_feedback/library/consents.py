"""What people have said to each purpose. It is added to and never changed: the newest holds, the rest is history.

That something was written down is in the audit, and so is that it was taken back by undo, or done again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.library import audit, rows
from video_feedback.library.instants import day_of, day_text, now, second_after
from video_feedback.words import tr
from video_feedback_schemas.consent_records import Consent, ConsentStatus, How, Purpose
from video_feedback_schemas.ids import ConsentId, PersonId, new_id
from video_feedback_schemas.records import Reader

WORDS: Mapping[str, str] = {
    "feedback": tr("feedback sessions"),
    "supervision": tr("supervision"),
    "team": tr("team learning"),
    "training": tr("training others"),
    "research": tr("research"),
    "assessment": tr("assessment or court"),
    "family": tr("a copy for the family"),
    "review_film": tr("film of the session itself"),
}
"""What each purpose is called, as it stands in a sentence."""
Key = tuple[str, str | None, str]
"""A person, who says it for them (None: they themselves), and a purpose."""


def new(
    person_id: PersonId,
    given_by: PersonId | None,
    purpose: Purpose,
    status: ConsentStatus,
    day: str,
    *,
    expires_on: str | None = None,
    how: How = "",
) -> Consent:
    """What was said on a day: asked, given, refused or taken back then."""
    return Consent(
        id=ConsentId(new_id()),
        person_id=person_id,
        given_by=given_by,
        purpose=purpose,
        status=status,
        asked_on=day if status in ("asked", "refused") else None,
        given_on=day if status == "given" else None,
        expires_on=expires_on if status == "given" else None,
        withdrawn_on=day if status == "withdrawn" else None,
        how=how,
        made_at=now(),
    )


def write(db: Database, consent: Consent) -> Consent:
    """Write down what was said, and that it was written. From now on it is what holds, whatever the clock says.

    Raises Trouble for an agreement of a day before it was taken back: an old form opens nothing that was closed since.
    """
    key = (consent.person_id, consent.given_by, consent.purpose)
    before = [each for each in of_person(db, consent.person_id) if (each.person_id, each.given_by, each.purpose) == key]
    if consent.status == "given" and key in taken_back(before):
        _refuse_older(consent, next(each for each in reversed(before) if each.status == "withdrawn"))
    if before and (before[-1].made_at, before[-1].id) >= (consent.made_at, consent.id):
        consent = replace(consent, made_at=second_after(before[-1].made_at))
    rows.add(db, "consents", consent)
    _note(db, consent)
    return consent


def _refuse_older(given: Consent, taken_back: Consent) -> None:
    if given.given_on and taken_back.withdrawn_on and given.given_on < taken_back.withdrawn_on:
        day = day_text(day_of(taken_back.withdrawn_on))
        raise Trouble(tr("This was taken back on {day}. Write down the day on which it was agreed to anew.", day=day))


def withdraw(
    db: Database,
    person_id: PersonId,
    given_by: PersonId | None,
    purpose: Purpose,
    day: str,
    *,
    recorded_by: str = "",
    note: str = "",
    note_for: Reader = "team",
) -> Consent:
    """Write down that an agreement was taken back on a day. If it was to feedback sessions, its films close at once."""
    before = newest(of_person(db, person_id)).get((person_id, given_by, purpose))
    made = replace(
        new(person_id, given_by, purpose, "withdrawn", day),
        given_on=before.given_on if before is not None else None,
        notice=before.notice if before is not None else "",
        form_id=before.form_id if before is not None else None,
        recorded_by=recorded_by,
        note=note,
        note_for=note_for,
    )
    return write(db, made)


def of_person(db: Database, person_id: str) -> list[Consent]:
    """All that was ever written about a person, the oldest first."""
    return rows.select(db, Consent, "consents", "person_id = ?", [person_id], order="made_at, id")


def of_family(db: Database, family_id: str) -> list[Consent]:
    """All that was ever written about the people of a family, the oldest first."""
    where = "person_id IN (SELECT id FROM people WHERE family_id = ?)"
    return rows.select(db, Consent, "consents", where, [family_id], order="made_at, id")


def newest(consents: Iterable[Consent]) -> dict[Key, Consent]:
    """What holds today of what was written, the oldest first."""
    return {(each.person_id, each.given_by, each.purpose): each for each in consents}


def taken_back(consents: Iterable[Consent]) -> frozenset[Key]:
    """What was taken back and not given anew, of what was written, the oldest first."""
    closed: set[Key] = set()
    for each in consents:
        if each.status in ("withdrawn", "given"):
            (closed.add if each.status == "withdrawn" else closed.discard)(
                (each.person_id, each.given_by, each.purpose)
            )
    return frozenset(closed)


def found(db: Database, ids: Sequence[str]) -> dict[str, Consent]:
    """Those of these ids that are there."""
    marks = ", ".join("?" * len(ids))
    return {each.id: each for each in rows.select(db, Consent, "consents", f"id IN ({marks})", ids)} if ids else {}


def note_turn(db: Database, before: Mapping[str, Consent], after: Mapping[str, Consent]) -> None:
    """Undo and redo are on record too: `before` and `after` are the rows they touched, as they were and are."""
    for consent_id, consent in before.items():
        if consent_id not in after:
            _note(db, consent, ", taken back by undo")
    for consent_id, consent in after.items():
        if consent_id not in before:
            _note(db, consent, ", done again")


def _note(db: Database, consent: Consent, how: str = "") -> None:
    by = f" by person:{consent.given_by}" if consent.given_by else ""
    audit.write(db, "consent", f"person:{consent.person_id}", f"{consent.purpose} {consent.status}{by}{how}")
