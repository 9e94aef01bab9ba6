"""What has been agreed to on a day: worked out from what was written down, never kept.

Of a person, a giver and a purpose the newest row holds. For a baby every adult who holds parental responsibility must
have agreed, each by themself; everyone else speaks for themself.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, get_args

from sqlite_utils import Database

from video_feedback.library import closing, consents, families, people, service
from video_feedback.library.instants import day_of, day_text, months_after
from video_feedback.words import tr
from video_feedback_schemas.consent_records import Consent, Purpose
from video_feedback_schemas.records import Family, Person

State = Literal["nothing", "asked", "given", "refused", "withdrawn", "expired"]
PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
STATES: Mapping[State, str] = {
    "nothing": tr("not asked yet"),
    "asked": tr("asked"),
    "given": tr("agreed"),
    "refused": tr("said no"),
    "withdrawn": tr("taken back"),
    "expired": tr("has ended"),
}
# Of several who speak for a baby, what stands first here is what all of them together come to.
_WEIGHT: tuple[State, ...] = ("withdrawn", "refused", "expired", "nothing", "asked", "given")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """All that the people of a family have said: of each person, giver and purpose the newest; and which of these were
    taken back and not given anew."""

    people: tuple[Person, ...]
    newest: Mapping[consents.Key, Consent]
    taken_back: frozenset[consents.Key] = frozenset()

    @property
    def responsible(self) -> tuple[Person, ...]:
        """Those who agree for a baby."""
        return tuple(person for person in self.people if person.role == "adult" and person.responsible)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one giver has said for a person. `giver` is None where a person speaks for themself."""

    person: Person
    giver: Person | None
    purpose: Purpose
    consent: Consent | None
    state: State

    @property
    def speaker(self) -> Person:
        return self.giver or self.person


def said_in(db: Database, family_id: str) -> Said:
    """What the people of a family have said."""
    written = consents.of_family(db, family_id)
    return Said(
        people=tuple(people.of_family(db, family_id)),
        newest=consents.newest(written),
        taken_back=consents.taken_back(written),
    )


def state(consent: Consent | None, day: str) -> State:
    """What one row comes to on a day: one that was given and has run out is expired, one given later is not there yet.

    `expires_on` is the last day on which it holds.
    """
    if consent is None:
        return "nothing"
    if consent.status == "given":
        if consent.expires_on is not None and consent.expires_on < day:
            return "expired"
        if consent.given_on is not None and consent.given_on > day:
            return "asked"
    return consent.status


def answers(said: Said, person: Person, purpose: Purpose, day: str) -> tuple[Answer, ...]:
    """What stands for a person and a purpose. Empty for a baby for whom nobody holds parental responsibility.

    Whoever has taken an agreement back for a baby stays among them, also when they hold responsibility no longer.
    """

    def answer(giver: Person | None) -> Answer:
        row = said.newest.get((person.id, giver.id if giver else None, purpose))
        return Answer(person=person, giver=giver, purpose=purpose, consent=row, state=state(row, day))

    if person.role != "baby":
        return (answer(None),)
    adults = [adult for adult in said.people if adult.role == "adult"]
    return tuple(
        answer(adult) for adult in adults if adult.responsible or (person.id, adult.id, purpose) in said.taken_back
    )


def together(given: Sequence[Answer]) -> State:
    """What several answers come to: agreed only if each of them is, and if there is one."""
    return min((each.state for each in given), key=_WEIGHT.index, default="nothing")


def is_agreed(said: Said, person: Person, purpose: Purpose, day: str) -> bool:
    """Whether a person has agreed, or everyone has who speaks for them."""
    return together(answers(said, person, purpose, day)) == "given"


def called(person: Person) -> str:
    """How a person is called in a sentence."""
    return person.called.strip() or (tr("the baby") if person.role == "baby" else tr("somebody"))


def missing(answer: Answer) -> str:
    """Whose agreement is missing for what, in a sentence without its full stop."""
    who = called(answer.speaker)
    who = who[:1].upper() + who[1:]
    what = tr("“{purpose}”", purpose=consents.WORDS[answer.purpose])
    if answer.giver:
        what = tr("{what} for {who}", what=what, who=called(answer.person))
    match answer.state:
        case "asked":
            return tr("{who} was asked about {what} and has not agreed yet", who=who, what=what)
        case "refused":
            return tr("{who} has said no to {what}", who=who, what=what)
        case "withdrawn":
            return tr("{who} has taken back their agreement to {what}", who=who, what=what)
        case "expired" if answer.consent is not None and answer.consent.expires_on:
            return tr(
                "{who}’s agreement to {what} ended on {day}", who=who, what=what, day=_day(answer.consent.expires_on)
            )
        case _:
            return tr("{who} has not agreed to {what} yet", who=who, what=what)


def nobody_for(baby: Person) -> str:
    """What is said where nobody can agree for a baby."""
    return tr("Nobody is written down as holding parental responsibility for {who}", who=called(baby))


def expiry(laid_down: service.Service, family: Family, given_on: str) -> str:
    """The last day of an agreement given on a day, unless another is said: so many months, or the end of the work."""
    ends = months_after(date.fromisoformat(given_on), laid_down.consent_months).isoformat()
    if family.status == "closed" and given_on <= family.status_on:
        return min(ends, family.status_on)
    return ends


def soon(db: Database, family_id: str, day: str) -> list[str]:
    """Agreements that end soon, each in a sentence, the next first. Of a family that is paused or closed nobody is
    reminded."""
    if families.get(db, family_id).status != "open":
        return []
    until = (date.fromisoformat(day) + timedelta(days=service.get(db).consent_soon_days)).isoformat()
    said = said_in(db, family_id)
    ending = [
        (each.consent.expires_on, each)
        for person in said.people
        for purpose in PURPOSES
        for each in answers(said, person, purpose, day)
        if each.state == "given" and each.consent and each.consent.expires_on and each.consent.expires_on <= until
    ]
    return [_ends(each, on, day) for on, each in sorted(ending, key=lambda pair: pair[0])]


def is_locked(db: Database, recording_id: str) -> bool:
    """Whether a film stays closed: an agreement to feedback sessions was taken back by or for someone in view, or it is
    held."""
    return closing.is_closed(db, recording_id)


def _ends(answer: Answer, on: str, day: str) -> str:
    what = consents.WORDS[answer.purpose]
    if answer.giver:
        what = tr("{what} for {who}", what=what, who=called(answer.person))
    when = tr("today") if on == day else tr("on {day}", day=_day(on))
    return tr("{who}’s agreement to {what} ends {when}.", who=called(answer.speaker), what=what, when=when)


def _day(day: str) -> str:
    return day_text(day_of(day))
