"""What the service lays down is kept, is a step back, and what cannot be read is as on the first day."""

from dataclasses import fields, replace

import pytest

from video_feedback.library import service
from video_feedback.library.library import Library
from video_feedback.library.service import Service

SAID = Service(
    name="A service",
    controller="The council",
    lawful_basis="Public task",
    notice="3",
    dpia="7",
    nation="SCT",
    consent_months=3,
    consent_soon_days=14,
    raw_film_days=60,
    chosen_months=6,
    corrected_until_months=12,
    rho=0.5,
    weights="product",
    safety_line="Duty team",
    safety_number="101",
    foot="Registered office",
    answer_window_s=5,
)


def test_all_of_it_comes_back_and_is_one_step() -> None:
    assert all(getattr(SAID, each.name) != each.default for each in fields(Service))
    with Library.in_memory() as library:
        assert service.get(library.db) == Service()
        with library.change("The service") as db:
            service.keep(db, SAID)
        assert service.get(library.db) == SAID
        library.undo()
        assert service.get(library.db) == Service()
        library.redo()
        assert service.get(library.db) == SAID


@pytest.mark.parametrize(("name", "says"), [("rho", "much"), ("rho", "nan"), ("consent_months", "0"), ("nation", "X")])
def test_what_cannot_be_meant_is_as_on_the_first_day(name: str, says: str) -> None:
    with Library.in_memory() as library:
        with library.change("The service") as db:
            service.keep(db, replace(SAID, **{name: getattr(Service(), name)}))
            db.execute("INSERT INTO service (id, says) VALUES (?, ?)", [name, says])
        assert getattr(service.get(library.db), name) == getattr(Service(), name)
