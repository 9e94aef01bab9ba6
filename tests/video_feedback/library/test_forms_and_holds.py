"""Signed forms, films that are held, and people who are in view: what comes in, and what may not go."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.keys import KEY
from tests.video_feedback.conftest import Visit
from video_feedback.errors import FilmClosed, LibraryTrouble, NotFound, Trouble
from video_feedback.library import (
    audit,
    closing,
    consents,
    erasing,
    families,
    forms,
    holds,
    household,
    in_view,
    people,
    recordings,
)
from video_feedback.library.audit_words import Words
from video_feedback.library.check import check
from video_feedback.library.library import Library
from video_feedback_schemas.consent_records import Form
from video_feedback_schemas.ids import FamilyId, new_id

PDF, JPEG, PNG = b"%PDF-1.7 form", b"\xff\xd8\xff\xe0 form", b"\x89PNG\r\n\x1a\n form"


def bring(library: Library, family_id: str, data: bytes = PDF) -> Form:
    with library.change("Bring in a form", undoable=False) as db:
        return forms.add(db, FamilyId(family_id), "  Agreement\n of May ", data)


@pytest.mark.parametrize(("data", "kind"), [(PDF, "application/pdf"), (JPEG, "image/jpeg"), (PNG, "image/png")])
def test_a_form_is_known_by_its_signature_and_comes_back_byte_for_byte(visit: Visit, data: bytes, kind: str) -> None:
    form = bring(visit.library, visit.family.id, data)
    assert (form.kind, form.name, form.size_bytes) == (kind, "Agreement of May", len(data))
    assert forms.of_family(visit.db, visit.family.id) == [form]
    assert forms.data(visit.db, form.id) == data
    assert visit.library.undoable() is None


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"<html>", b" %PDF-", b"\x89PNG", b"GIF89a"])
def test_what_is_no_form_is_refused_whatever_its_name(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "form.pdf"
    path.write_bytes(data)
    with pytest.raises(Trouble, match="a PDF, a JPEG or a PNG"):
        forms.read(path)


def test_an_empty_form_is_said_to_be_empty(tmp_path: Path) -> None:
    path = tmp_path / "form.pdf"
    path.touch()
    with pytest.raises(Trouble, match="is empty"):
        forms.read(path)


def test_a_form_is_at_most_20_mb(tmp_path: Path) -> None:
    path = tmp_path / "form"
    path.write_bytes(PDF.ljust(forms.MOST_BYTES, b"x"))
    assert len(forms.read(path)) == forms.MOST_BYTES
    path.write_bytes(PDF.ljust(forms.MOST_BYTES + 1, b"x"))
    with pytest.raises(Trouble, match="larger than 20 MB"):
        forms.read(path)
    with pytest.raises(Trouble, match="cannot be read"):
        forms.read(tmp_path / "gone")


def test_a_form_that_was_altered_is_not_shown(visit: Visit) -> None:
    form = bring(visit.library, visit.family.id)
    with visit.library.change("Alter", undoable=False) as db:
        db.execute("UPDATE form_files SET data = ?", [PDF + b"!"])
    with pytest.raises(Trouble, match="not as it was brought in"):
        forms.data(visit.db, form.id)
    with pytest.raises(NotFound):
        forms.data(visit.db, new_id())


def test_undo_never_takes_a_form_away(visit: Visit) -> None:
    family = families.new("Hazel")
    with visit.library.change("Add Hazel") as db:
        families.add(db, family)
    form = bring(visit.library, family.id)
    with pytest.raises(LibraryTrouble, match="a signed form was brought in"):
        visit.library.undo()
    with pytest.raises(Trouble, match="signed forms"), visit.library.change("Take away") as db:
        household.remove(db, family)
    assert forms.data(visit.db, form.id) == PDF


def test_what_only_one_person_signed_goes_when_they_are_erased(visit: Visit) -> None:
    robin, sam = people.of_family(visit.db, visit.family.id)
    mine, ours = bring(visit.library, visit.family.id), bring(visit.library, visit.family.id, PNG)
    with visit.library.change("Sign", undoable=False) as db:
        in_view.keep(db, visit.recording.id, [])
        kim = replace(sam, id=type(sam.id)(new_id()), called="Kim")
        people.add(db, kim)
        for person, giver, form in ((robin, sam.id, mine), (sam, None, mine), (sam, None, ours), (kim, None, ours)):
            consents.write(db, replace(consents.new(person.id, giver, "team", "given", "2026-05-14"), form_id=form.id))
    erasing.erase(visit.library, erasing.planned(visit.db, "person", sam.id))
    assert forms.of_family(visit.db, visit.family.id) == [ours]
    assert consents.of_person(visit.db, sam.id) == []
    assert all(each.given_by != sam.id for each in consents.of_family(visit.db, visit.family.id))


def test_who_is_in_view_is_not_taken_out_of_the_family_unseen(visit: Visit) -> None:
    robin, sam = people.of_family(visit.db, visit.family.id)
    with pytest.raises(Trouble, match="Sam is in view in “Film of 14 May”"):
        erasing.planned(visit.db, "person", sam.id)
    with pytest.raises(Trouble, match="Sam is in view"), visit.library.change("Edit") as db:
        household.keep(db, visit.family, [robin])
    with visit.library.change("Say who is in view") as db:
        in_view.keep(db, visit.recording.id, [robin.id])
    with pytest.raises(Trouble, match="Agreements of Sam are written down"), visit.library.change("Edit") as db:
        household.keep(db, visit.family, [robin])
    visit.library.undo()
    assert [person.called for person in in_view.of_recording(visit.db, visit.recording.id)] == ["Robin", "Sam"]


def test_a_hold_says_why_by_whom_and_until_when(visit: Visit) -> None:
    film = visit.recording.id
    for said in (
        {"reason": " ", "by_whom": "Jo", "until": "2026-12-01"},
        {"reason": "A complaint", "by_whom": "", "until": "2026-12-01"},
        {"reason": "A complaint", "by_whom": "Jo", "until": "soon"},
        {"reason": "because " * 40, "by_whom": "Jo", "until": "2026-12-01"},
    ):
        with pytest.raises(Trouble, match="Say"), visit.library.change("Hold") as db:
            holds.keep(db, film, **said)
    with visit.library.change("Hold") as db:
        first = holds.keep(db, film, reason="A complaint", by_whom="Jo", until="2026-12-01")
    with visit.library.change("Hold longer") as db:
        longer = holds.keep(db, film, reason="A complaint", by_whom="Jo", until="2027-12-01")
    assert (longer.id, holds.every(visit.db)) == (first.id, [longer])
    assert holds.in_force(visit.db, film, "2027-12-01") == longer
    assert holds.in_force(visit.db, film, "2027-12-02") is None
    visit.library.undo()
    assert holds.of_recording(visit.db, film) == first
    with visit.library.change("End") as db:
        holds.end(db, film)
    assert holds.of_recording(visit.db, film) is None
    details = [line.detail for line in audit.lines(visit.db, 99, what=f"recording:{film}", acts=["consent"])]
    longest = "held until 2027-12-01"
    assert details == ["hold ended", "held until 2026-12-01, by undo", longest, "held until 2026-12-01"]


def test_undo_and_redo_of_a_hold_are_on_record(visit: Visit) -> None:
    film, says = visit.recording.id, Words(visit.db, {}).says
    with visit.library.change("Hold") as db:
        holds.keep(db, film, reason="A complaint", by_whom="Jo", until="2999-12-01")
    visit.library.undo()
    visit.library.redo()
    lines = reversed(audit.lines(visit.db, 3, what=f"recording:{film}"))
    assert [says(line).removeprefix("Rowan’s film “Film of 14 May” is ") for line in lines] == [
        "held until 2999-12-01",
        "held no longer (by undo)",
        "held until 2999-12-01 (done again)",
    ]


def test_who_keeps_a_film_closed_is_not_erased_before_it(visit: Visit) -> None:
    robin, sam = people.of_family(visit.db, visit.family.id)
    with visit.library.change("Sam, who is not in view, takes it back for Robin") as db:
        in_view.keep(db, visit.recording.id, [robin.id])
        consents.withdraw(db, robin.id, sam.id, "feedback", "2026-05-20")
    with pytest.raises(Trouble, match="Sam has taken an agreement back, so “Film of 14 May” is closed"):
        erasing.planned(visit.db, "person", sam.id)
    with visit.library.change("Sam agrees anew") as db:
        consents.write(db, consents.new(robin.id, sam.id, "feedback", "given", "2026-05-21"))
    erasing.erase(visit.library, erasing.planned(visit.db, "person", sam.id))
    assert people.of_family(visit.db, visit.family.id) == [robin]


def test_a_film_that_is_held_is_not_erased(visit: Visit) -> None:
    with visit.library.change("Hold") as db:
        holds.keep(db, visit.recording.id, reason="A complaint", by_whom="Jo", until="2999-12-01")
    for kind, thing in (("recording", visit.recording.id), ("family", visit.family.id)):
        with pytest.raises(Trouble, match=r"is held until 1 December 2999\. End the hold first"):
            erasing.planned(visit.db, kind, thing)  # type: ignore[arg-type]
    visit.library.undo()
    assert erasing.planned(visit.db, "recording", visit.recording.id).films


def test_a_closed_film_is_opened_nowhere(visit: Visit, tmp_path: Path) -> None:
    sam = people.of_family(visit.db, visit.family.id)[1]
    with visit.library.change("Take back") as db:
        consents.withdraw(db, sam.id, None, "feedback", "2026-05-20")
    for opened in (recordings.film, recordings.original):
        with pytest.raises(FilmClosed, match="Sam has taken back their agreement"):
            opened(visit.db, tmp_path, visit.recording)
    assert closing.of_family(visit.db, visit.family.id) == {visit.recording.id}


def test_the_films_of_a_family_that_are_closed_are_those_that_say_why(visit: Visit) -> None:
    held, ended, opened = (visit.add_recording(visit.family, title=title) for title in ("Held", "Ended", "Open"))
    with visit.library.change("Hold two") as db:
        for film, until in ((held, "2999-12-01"), (ended, "2026-01-01")):
            holds.keep(db, film.id, reason="A complaint", by_whom="Jo", until=until)
    every = [each.id for each in (visit.recording, held, ended, opened)]
    assert closing.of_family(visit.db, visit.family.id) == {held.id}
    assert [film for film in every if closing.is_closed(visit.db, film)] == [held.id]


def test_the_check_finds_an_empty_form_and_somebody_of_another_family(tmp_path: Path) -> None:
    with Library.create(tmp_path / "library", KEY) as made:
        visit = Visit(made)
        form, stranger = bring(made, visit.family.id), people.of_family(made.db, visit.add_family("Hazel").id)[0]

        def said() -> list[str]:
            return [
                fault.says for fault in check(made.db, made.media) if "form" in fault.says or "family" in fault.says
            ]

        assert said() == []
        with made.change("Go wrong", undoable=False) as db:
            db.execute("DELETE FROM form_files WHERE form_id = ?", [form.id])
            in_view.keep(db, visit.recording.id, [stranger.id])
        assert said() == ["A signed form has nothing in it.", "Somebody of another family is in view in a film."]
