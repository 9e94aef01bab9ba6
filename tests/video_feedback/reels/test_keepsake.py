"""What a family keeps: strengths alone, with a word about sharing, and no tag, time or figure anywhere."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from video_feedback.consent import doors
from video_feedback.consent.doors import NotAgreed
from video_feedback.errors import Trouble
from video_feedback.exports import kinds
from video_feedback.exports.report import Asked
from video_feedback.feedback import keeping, parent_words
from video_feedback.feedback.kind_words import amiss
from video_feedback.library import calm_plans, recordings
from video_feedback.media.crop import Crop
from video_feedback.media.film import Film
from video_feedback.reels import keepsake
from video_feedback.reels.keepsake import Keepsake, Wishes
from video_feedback_schemas.records import Moment, Recording

MEDIA = Path("media")


@pytest.fixture(autouse=True)
def films_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    def film(db: Any, _: Path, recording: Recording) -> Film:
        return Film(
            source=Path(recording.file), container="mov", codec="h264", width=64, height=48, turn_clockwise=0,
            duration_ms=recording.duration_ms, has_sound=True, filmed_at=None,
            frames=recordings.frames(db, recording.id),
        )  # fmt: skip

    monkeypatch.setattr(recordings, "original", film)
    monkeypatch.setattr(recordings, "film", film)


@pytest.fixture
def chosen(visit: Any) -> list[Moment]:
    """A stretch, a point with the baby's words, and one for the worker's own thinking."""
    found = [visit.tag("fro.joy", 5000, 7000, note="noted"), visit.tag("sig.reach", 2000), visit.tag("gen.much", 8000)]
    visit.pick(found[1], voice="Hello, it is me!", say="what I say")
    return found


def made_of(visit: Any, moments: list[Moment], **wishes: Any) -> Keepsake:
    ids = [moment.id for moment in moments]
    return keepsake.gathered(visit.db, MEDIA, visit.family.id, ids, Wishes(**wishes))


def texts(of: object) -> Iterator[str]:
    """Every text in a record, however deep; but for ids and words for machines."""
    if isinstance(of, str):
        yield of
    elif isinstance(of, dict):
        for value in of.values():
            yield from texts(value)
    elif isinstance(of, list | tuple):
        for each in of:
            yield from texts(each)
    elif is_dataclass(of):
        machine = {"film", "recording_id", "id", "colour", "format", "container", "report"}
        for field in fields(of):
            if field.name not in machine:
                yield from texts(getattr(of, field.name))


def test_film_and_sheet_have_the_same_moments_and_a_word_about_sharing(visit: Any, chosen: list[Moment]) -> None:
    made = made_of(visit, chosen, baby="Robin")
    finish, sheet = made.film.reel.finish, made.sheet.file
    assert [part.start_ms for part in made.film.reel.stretches] == [5000, 0]
    assert [section.key for section in sheet.sections] == ["moment", "moment", "sharing"]
    assert (finish.opening, finish.closing) == ("Robin", parent_words.say("en", "sharing"))
    assert parent_words.say("en", "sharing") in sheet.sections[-1].small
    assert (sheet.title, sheet.under_title) == ("Robin", "Moments to keep")
    assert finish.fade_ms > 0
    assert finish.evens_sound
    assert [part.caption for part in made.film.reel.stretches] == ["", "Hello, it is me!"]
    assert [words.words for section in sheet.sections for words in section.words] == ["Hello, it is me!"]
    assert made.film.door == made.sheet.door == doors.FAMILY_COPY
    assert made.film.about == made.sheet.about == f"family:{visit.family.id}"
    assert len(made.sheet.pictures) == 2
    assert made.left_out == ("Moments for the worker’s own thinking are left out.",)


def test_there_is_no_tag_no_time_and_no_figure_in_it(visit: Any, chosen: list[Moment]) -> None:
    made = made_of(visit, chosen, baby="Robin")
    reel = made.film.reel
    said = [*texts(reel.finish), *texts(made.sheet.file), made.film.name, made.film.title, made.sheet.name]
    said += [text for part in reel.stretches for text in (part.title, part.caption)]
    codes = {code.label for code in visit.scheme.codes} | {code.id for code in visit.scheme.codes}
    assert {text for text in said if text in codes or any(letter.isnumeric() for letter in text)} == set()
    assert not {"noted", "what I say"} & set(said)
    assert all(not part.title for part in reel.stretches)
    assert not reel.finish.chapters


def test_it_is_in_the_familys_language_and_without_name_or_voice_if_they_wish(visit: Any, chosen: list[Moment]) -> None:
    with visit.library.change("Choose a language") as db:
        calm_plans.keep(db, replace(calm_plans.of_family(db, visit.family.id), language="ur"))
    made = made_of(visit, chosen, voice=False)
    assert made.film.reel.finish.opening == ""
    assert made.film.reel.finish.closing == parent_words.say("ur", "sharing")
    assert made.film.reel.finish.captions == "none"
    assert (made.sheet.file.language, made.sheet.file.title) == ("ur", parent_words.say("ur", "keepsake"))
    assert not [words for section in made.sheet.file.sections for words in section.words]


@pytest.mark.parametrize("language", parent_words.languages())
def test_the_word_about_sharing_is_kind_in_every_language(language: str) -> None:
    for key in ("sharing", "keepsake"):
        assert amiss(parent_words.say(language, key)) == ""


def test_what_was_chosen_to_be_kept_is_found_in_the_order_of_filming(visit: Any, chosen: list[Moment]) -> None:
    with visit.library.change("Keep") as db:
        keeping.turn(db, chosen)
    assert keepsake.kept(visit.db, visit.family.id) == [chosen[1].id, chosen[0].id]
    assert keepsake.of_session(visit.db, visit.session.id) == [chosen[1].id]
    report = kinds.get("keepsake").gather(visit.db, MEDIA, visit.family.id, Asked(reader="parent"))
    assert len(report.pictures) == 2
    visit.library.undo()
    assert keepsake.kept(visit.db, visit.family.id) == []


def test_what_cannot_be_made_is_said_in_a_sentence(visit: Any, chosen: list[Moment]) -> None:
    wrong: list[tuple[Callable[[], object], str]] = [
        (lambda: made_of(visit, []), "nothing to keep"),
        (lambda: made_of(visit, chosen[2:]), "nothing to keep"),
        (lambda: made_of(visit, chosen, baby="Robin 2"), "figure"),
    ]
    for make, says in wrong:
        with pytest.raises(Trouble, match=says):
            make()
    hazel = visit.add_family("Hazel")
    with pytest.raises(Trouble, match="nothing to keep"):
        keepsake.gathered(visit.db, MEDIA, hazel.id, [chosen[0].id])


def test_nothing_is_made_without_agreement_to_a_copy_for_the_family(visit: Any, chosen: list[Moment]) -> None:
    with visit.library.change("Nobody was asked", undoable=False) as db:
        db.execute("DELETE FROM consents WHERE purpose = 'family'")
    with pytest.raises(NotAgreed):
        made_of(visit, chosen)


def test_film_and_sheet_show_no_more_of_the_picture_than_the_parent_was_shown(visit: Any, chosen: list[Moment]) -> None:
    visit.pick(chosen[1], crop_left=100, crop_top=100, crop_width=500, crop_height=500)
    visit.pick(chosen[1])
    made = made_of(visit, chosen[1:2])
    (still,) = made.sheet.pictures.values()
    assert {still.crop, made.film.reel.stretches[0].crop} == {Crop(100, 100, 500, 500)}
