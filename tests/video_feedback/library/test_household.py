"""A family and its people are written and taken away in one step."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from video_feedback.errors import Trouble
from video_feedback.library import families, household, people, rows
from video_feedback.library.library import Library
from video_feedback_schemas.consent_records import Consent
from video_feedback_schemas.ids import ConsentId, FamilyId, PersonId, new_id
from video_feedback_schemas.records import Person, Role


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.in_memory() as library:
        yield library


def person(family_id: FamilyId, role: Role, called: str) -> Person:
    return Person(id=PersonId(new_id()), family_id=family_id, role=role, called=called)


def test_a_household_is_written_in_one_step_and_taken_back_in_one(library: Library) -> None:
    family = families.new("Rowan")
    baby, adult = person(family.id, "baby", "Mia"), person(family.id, "adult", "Mum")
    with library.change("Add Rowan") as db:
        household.keep(db, family, [baby, adult])
    assert people.of_family(library.db, family.id) == [baby, adult]

    other = person(family.id, "adult", "Nan")
    with library.change("Edit Rowan") as db:
        household.keep(db, replace(family, reference="Hazel"), [replace(baby, called="M"), other])
    assert [each.called for each in people.of_family(library.db, family.id)] == ["M", "Nan"]

    library.undo()
    assert families.every(library.db) == [family]
    assert people.of_family(library.db, family.id) == [baby, adult]
    library.undo()
    assert families.every(library.db) == []


def test_a_taken_name_is_refused_and_nothing_is_written(library: Library) -> None:
    with library.change("Add Rowan") as db:
        household.keep(db, families.new("Rowan"), [])
    family = families.new("rowan")
    with pytest.raises(Trouble, match="already"), library.change("Add rowan") as db:
        household.keep(db, family, [person(family.id, "baby", "Mia")])
    assert len(families.every(library.db)) == 1


def test_only_a_family_without_films_can_be_taken_away(library: Library) -> None:
    family = families.new("Rowan")
    with library.change("Add Rowan") as db:
        household.keep(db, family, [person(family.id, "baby", "Mia")])
        db.execute(
            "INSERT INTO recordings (id, family_id, title, file, sha256, size_bytes, container, "
            "codec, width, height, turn_clockwise, "
            "duration_ms, frame_count, has_sound, filmed_at, imported_at) VALUES "
            "('r', ?, 'Play', 'x.mp4', 'x', 1, 'mp4', 'h264', 2, 2, 0, 9000, 9, 1, NULL, '')",
            [family.id],
        )
    with pytest.raises(Trouble, match="has films"), library.change("Take Rowan away") as db:
        household.remove(db, family)
    empty = families.new("Aspen")
    with library.change("Add Aspen") as db:
        household.keep(db, empty, [person(empty.id, "baby", "Bea")])
    with library.change("Take Aspen away") as db:
        household.remove(db, empty)
    assert families.every(library.db) == [family]
    library.undo()
    assert [each.reference for each in families.every(library.db)] == ["Aspen", "Rowan"]
    assert people.baby(library.db, empty.id) is not None


def test_a_new_due_date_keeps_the_one_before_with_its_reason() -> None:
    with Library.in_memory() as library:
        family = families.new("Rowan")
        baby = Person(id=PersonId(new_id()), family_id=family.id, role="baby", called="", due_on="2026-03-01")
        with library.change("Add") as db:
            household.keep(db, family, [baby])
        for due in ("2026-03-05", "2026-03-05", "2026-03-03"):
            with library.change("Edit") as db:
                people.edit(db, replace(baby, due_on=due), due_because="A scan")
        before = [(each.due_on, each.because) for each in people.due_dates(library.db, baby.id)]
        assert before == [("2026-03-05", "A scan"), ("2026-03-01", "A scan")]
        with library.change("Born") as db:
            people.edit(db, replace(people.get(db, baby.id), born_on="2026-03-02"))
        assert people.get(library.db, baby.id).due_on == "2026-03-03"
        assert len(people.due_dates(library.db, baby.id)) == 2


def test_nobody_in_a_film_or_an_agreement_is_just_left_out() -> None:
    with Library.in_memory() as library:
        family = families.new("Rowan")
        sam = Person(id=PersonId(new_id()), family_id=family.id, role="adult", called="Sam")
        agreed = Consent(
            id=ConsentId(new_id()), person_id=sam.id, given_by=None, purpose="feedback", status="given", made_at="x"
        )
        with library.change("Add") as db:
            household.keep(db, family, [sam])
            rows.add(db, "consents", agreed)
        with pytest.raises(Trouble, match="Agreements of Sam are written down"), library.change("Edit") as db:
            household.keep(db, family, [])
        assert people.of_family(library.db, family.id) == [sam]
