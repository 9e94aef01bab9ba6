"""A library of every version stays readable."""

from datetime import date
from pathlib import Path

import pytest

from tests import kept
from tests.agreed import agree
from tests.kept import BEFORE_THE_VAULT, VERSIONS
from tests.keys import KEY
from video_feedback.consent import doors
from video_feedback.exports import presets
from video_feedback.exports.presets import ReelWishes
from video_feedback.feedback.parent_view import parent_view
from video_feedback.library import (
    attendances,
    audit,
    bookmarks,
    calm_plans,
    chains,
    exports,
    families,
    forms,
    goals,
    happenings,
    hidden_places,
    in_view,
    keepsakes,
    letterhead,
    looks,
    moments,
    people,
    recordings,
    review_films,
    schemes,
    script_templates,
    search,
    service,
    session_goals,
    sessions,
    spans,
    visits,
    watchings,
)
from video_feedback.library.beside import reading
from video_feedback.library.check import check
from video_feedback.library.connection import NotLocked
from video_feedback.library.library import Library
from video_feedback.media.stills import StillReader
from video_feedback.pathway import stages as dated
from video_feedback.reels.reel import Finish
from video_feedback.vault import key_file
from video_feedback.vault.keys import VaultKey


@pytest.fixture(params=VERSIONS)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return kept.copied(request.param, tmp_path / "library")


@pytest.fixture
def key(folder: Path) -> VaultKey:
    """Of the library in the folder, which is locked by then."""
    return kept.unlocked(folder).key


def test_there_is_one_of_each_version() -> None:
    assert {"0.1.0", "0.2.0", "0.3.0", "0.4.0", "0.5.0", "0.6.0", "0.7.0"} <= set(VERSIONS)


def test_a_look_and_the_part_a_moment_is_about_are_kept_since_the_second(tmp_path: Path) -> None:
    with kept.opened("0.2.0", tmp_path / "library") as library:
        (recording,) = recordings.every(library.db)
        film = recordings.film(library.db, library.media, recording)
        assert (film.width, film.height, film.turn_clockwise, film.sound_late_ms) == (48, 64, 90, 120)
        turns = moments.of_recording(library.db, recording.id)[1]
        crop = looks.crop_of_moment(library.db, turns.id)
        assert crop is not None
        assert (crop.crop_left, crop.crop_top, crop.crop_width, crop.crop_height) == (100, 200, 500, 500)


def test_what_the_workbench_adds_is_kept_since_the_third(tmp_path: Path) -> None:
    with kept.opened("0.3.0", tmp_path / "library") as library:
        db = library.db
        (recording,) = recordings.every(db)
        reach, turns, _ = moments.of_recording(db, recording.id)
        sam = people.of_family(db, recording.family_id)[1]
        assert (turns.still_ms, turns.person_id, turns.coder) == (1200, sam.id, "AB")
        (chain,) = chains.of_recording(db, recording.id)
        assert chain.links == (reach.id, turns.id)
        assert [mark.words for mark in bookmarks.of_recording(db, recording.id)] == ["Look again"]
        assert [(span.kind, span.end_ms) for span in spans.of_recording(db, recording.id)] == [("coded", 1960)]
        assert watchings.of_recording(db, recording.id).note == "Warm, a bit rushed."
        assert schemes.newest(db, schemes.EVERYDAY).code("sig.reach").label == "Calls out"
        assert schemes.get(db, reach.scheme_id, reach.scheme_version).code("sig.reach").label == "Reaches out"
        assert [found.words for found in search.find(db, "rushed")] == ["Warm, a bit rushed."]


@pytest.mark.parametrize("version", sorted({*VERSIONS} - {*BEFORE_THE_VAULT}))
def test_what_the_vault_adds_is_kept_since_the_fourth(version: str, tmp_path: Path) -> None:
    folder = kept.copied(version, tmp_path / "library")
    ana, jo = key_file.workers(folder)
    with Library.open(folder, key_file.unlock(folder, kept.PASSPHRASE_OF_JO, jo.id).key, jo.id) as library:
        db = library.db
        assert audit.verify(db) is None
        (erased,) = audit.lines(db, 10, acts=("erase",))
        assert erased.what.startswith("recording:")
    assert key_file.unlock(folder, kept.PASSPHRASE, ana.id).worker.is_manager
    assert not jo.is_manager
    assert key_file.unlock_with_code(folder, (folder / kept.SHEET).read_text()).key is not None


def test_what_the_familys_page_adds_is_kept_since_the_fifth(tmp_path: Path) -> None:
    with kept.opened("0.5.0", tmp_path / "library") as library:
        db = library.db
        (family,) = families.every(db)
        (recording,) = recordings.every(db)
        robin, sam = people.of_family(db, family.id)
        assert sam.responsible
        assert in_view.of_recording(db, recording.id) == [robin, sam]
        doors.require(db, doors.PARENTS_WINDOW, [recording.id], "2026-10-31")
        assert not doors.is_open(db, doors.PARENTS_WINDOW, [recording.id], "2026-11-02")
        (form,) = forms.of_family(db, family.id)
        assert forms.data(db, form.id) == kept.SIGNED
        reviews = [one.planned for one in dated.of_family(db, family.id, date(2026, 5, 21)) if one.stage.is_review]
        assert date(2026, 4, 5) in reviews
        assert [visit.kind for visit in visits.of_family(db, family.id)] == ["filming"]
        (goal,) = goals.of_family(db, family.id)
        (rating,) = goals.ratings(db, goal.id)
        assert (rating.version, goals.version(db, goal.id)) == (1, 2)
        assert goals.anchors(db, goal.id, 1) == {0.0: "Five days a week"}
        assert calm_plans.of_family(db, family.id).gap_s == 5
        assert service.get(db).nation == "WLS"
        assert len(keepsakes.of_recording(db, recording.id)) == 1
        assert {found.table for found in search.find(db, "waits")} >= {"ratings"}


def test_what_a_visit_adds_is_kept_since_the_sixth(tmp_path: Path) -> None:
    with kept.opened("0.6.0", tmp_path / "library") as library:
        db = library.db
        (family,) = families.every(db)
        other, session = sessions.of_family(db, family.id)
        (pick,) = sessions.picks(db, session.id)
        (showing,) = parent_view(db, session.id, "2026-05-21").showings
        assert (showing.rate, showing.loops, showing.pauses_ms, showing.symbol) == (0.5, True, (1200,), "heart")
        assert [(each.words, each.language) for each in showing.captions] == [("Your turn!", "en")]  # easy to read
        assert (pick.voice_by, pick.voice_other) == ("parent", "Twoja kolej!")
        counts = happenings.counts(db, session.id)
        assert (counts.came_on, counts.spoke_first) == ((pick.id,), {pick.id})
        assert [person.called for person in attendances.of_session(db, session.id)] == ["Robin", "Sam"]
        assert [goal.words for goal in session_goals.of_session(db, session.id)] == ["We play each day"]
        assert (session.rated_now, session.film_next, session.recorded_at is not None) == (6, "A meal", True)
        film = review_films.of_session(db, other.id)
        assert film is not None
        assert "Turns" in {template.name for template in script_templates.every(db)}
        assert doors.why_not_watched(db, film.recording_id)
        assert {found.table for found in search.find(db, "long enough")} == {"supervision_items"}


def test_what_is_hidden_and_what_left_is_kept_since_the_seventh(tmp_path: Path) -> None:
    with kept.opened("0.7.0", tmp_path / "library") as library:
        db = library.db
        (family,) = families.every(db)
        recording, _ = sorted(recordings.every(db), key=lambda each: each.id)
        hidden = hidden_places.hidden(db, recording.id)
        (place,) = hidden.places
        assert [(key.at_ms, key.left) for key in place.keys] == [(400, 140), (1200, 220)]
        assert [(sound.start_ms, sound.how) for sound in hidden.sounds] == [(800, "silence")]
        assert letterhead.logo(db) == kept.SIGNED
        assert service.get(db).foot == "Registered office"
        wishes = presets.read(presets.named(db, "reel", "for home"))
        assert wishes == ReelWishes(finish=Finish(fade_ms=400), reader="parent", hold_ms=800)
        (left,) = exports.of_family(db, family.id)
        assert (left.kind, left.format, Path(left.path).name) == ("calendar", "ics", "days.ics")


def test_one_of_before_shows_nothing_until_who_is_in_view_and_agrees_is_written_down(tmp_path: Path) -> None:
    with kept.opened("0.4.0", tmp_path / "library") as library:
        (recording,) = recordings.every(library.db)
        with pytest.raises(doors.NotAgreed, match="Say who is in view first"):
            doors.require(library.db, doors.PARENTS_WINDOW, [recording.id])
        agree(library, recording.family_id, recording.id)
        doors.require(library.db, doors.PARENTS_WINDOW, [recording.id], "2026-05-21")


@pytest.mark.parametrize("version", BEFORE_THE_VAULT)
def test_one_that_is_not_locked_is_not_opened(version: str, tmp_path: Path) -> None:
    folder = kept.copied(version, tmp_path / "library")
    for opening in (lambda: Library.open(folder, KEY), lambda: reading(folder, KEY).__enter__()):
        with pytest.raises(NotLocked, match="not locked yet"):
            opening()
    assert (folder / "library.db").read_bytes() == (kept.KEPT / version / "library.db").read_bytes()


def test_it_is_opened_and_holds_what_it_held(folder: Path, key: VaultKey) -> None:
    with Library.open(folder, key) as library:
        db = library.db
        assert check(db, library.media) == []
        (family,) = families.every(db)
        assert (family.reference, people.baby(db, family.id).called) == ("Rowan", "Robin")
        (recording,) = (one for one in recordings.every(db) if one.kind == "family")
        assert (recording.title, recording.frame_count) == ("Film of 14 May", 50)
        found = [(m.code_id, m.start_ms, m.end_ms, m.note) for m in moments.of_recording(db, recording.id)]
        assert found == [
            ("sig.reach", 400, None, "“Hello” é 👶"),
            ("fro.turns", 800, 1600, ""),
            ("fro.joy", 1000, None, ""),
        ]
        assert schemes.of_recording(db, recording.id)[0].code("sig.reach").parent_label == "Hello, I want you"
        *_, session = sessions.of_family(db, family.id)
        assert (session.question, session.next_step) == ("Does she like me?", "I hum.")
        (pick,) = sessions.picks(db, session.id)
        assert (pick.voice, pick.start_ms, pick.end_ms, pick.still_ms) == ("Your turn!", 800, 1600, 1200)
        assert [remark.words for remark in sessions.remarks(db, session.id)] == ["She asks me."]
        with StillReader(recordings.film(db, library.media, recording)) as reader:
            assert reader.picture(400).time_ms == 400


def test_its_edits_are_undone_to_the_start_and_redone(folder: Path, key: VaultKey) -> None:
    with Library.open(folder, key) as library:
        film = next(one.id for one in recordings.every(library.db) if one.kind == "family")
        while library.undo() is not None:
            pass
        assert moments.of_recording(library.db, film) == []
        while library.redo() is not None:
            pass
        assert len(moments.of_recording(library.db, film)) == 3


def test_after_opening_it_is_read_by_the_command_line_too(folder: Path, key: VaultKey) -> None:
    Library.open(folder, key).close()
    with reading(folder, key) as db:
        assert len(families.every(db)) == 1
