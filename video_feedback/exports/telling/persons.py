"""Persons as a report tells of them: by their role. How they are called stays in the house."""

from collections.abc import Mapping, Sequence

from video_feedback.words import tr
from video_feedback_schemas.records import Moment, Person, Role, Who

ROLES: Mapping[Role, str] = {"baby": tr("Baby"), "adult": tr("Adult")}
WHO: Mapping[Who, str] = {"baby": tr("Baby"), "adult": tr("Adult"), "both": tr("Both")}


def role_text(person: Person) -> str:
    """`Parent`, `Health visitor`, `Baby`."""
    word = person.relation.strip() or ROLES[person.role]
    return word[:1].upper() + word[1:]


def roles(there: Sequence[Person]) -> dict[str, str]:
    """What each is called by id; two of the same role are told apart by a number."""
    every = [role_text(person) for person in there]
    found: dict[str, str] = {}
    for at, (person, word) in enumerate(zip(there, every, strict=True)):
        found[person.id] = word if every.count(word) == 1 else f"{word} {every[: at + 1].count(word)}"
    return found


def who_text(moment: Moment, called: Mapping[str, str]) -> str:
    """Who a moment is about: the person who was named, by their role, else the side."""
    return called.get(moment.person_id or "") or WHO[moment.who]
