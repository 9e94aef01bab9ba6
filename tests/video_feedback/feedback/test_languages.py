"""Which languages a family is offered first."""

from dataclasses import replace

import pytest

from video_feedback.feedback import languages
from video_feedback.library import cards, families, people
from video_feedback.library.library import Library
from video_feedback_schemas.ids import FamilyId, PersonId, new_id
from video_feedback_schemas.records import Person


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("", ["en", "cy"]), ("Urdu, a little english", ["ur", "en"]), ("polski", ["pl", "en"]),
        ("Turkish and Romanian", ["tr", "ro"]), ("Klingon", ["en", "cy"]), ("اردو", ["ur", "en"]),
    ],
)  # fmt: skip
def test_what_a_family_speaks_comes_first(said: str, first: list[str]) -> None:
    library, family = Library.in_memory(), families.new("Rowan")
    sam = Person(id=PersonId(new_id()), family_id=FamilyId(family.id), role="adult", called="Sam", languages=said)
    with library.change("Add a family", undoable=False) as db:
        families.add(db, family)
        people.add(db, sam)
        people.add(db, replace(sam, id=PersonId(new_id()), called="Nurse", staff=True, languages="French"))
    offered = languages.offered(library.db, family.id)
    assert offered[:2] == first
    assert sorted(offered) == sorted(cards.LANGUAGES)
    assert languages.offered(library.db, family.id, "kw")[0] == "kw"  # one that was chosen by another edition


def test_each_language_has_both_its_names() -> None:
    assert set(languages.CALLED) == set(cards.LANGUAGES)
    assert languages.names_of("cy") == ("Cymraeg", "Welsh")
    assert languages.names_of("en") == ("English",)
    assert languages.names_of("kw") == ("kw",)
    assert [languages.is_spoken(each) for each in ("ur", "so")] == [True, False]
