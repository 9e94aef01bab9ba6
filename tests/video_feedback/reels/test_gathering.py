"""What of the library goes into a reel: as it is looked at there, for whom it is, and nothing else."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from tests.agreed import agree
from video_feedback.consent import doors
from video_feedback.consent.doors import NotAgreed
from video_feedback.errors import FilmMissing, NotFound, Trouble
from video_feedback.exports.report import Asked
from video_feedback.hiding.hidden import Key, Place
from video_feedback.library import calm_plans, hidden_places, looks, pause_points, recordings, sessions
from video_feedback.media.crop import Crop
from video_feedback.media.film import Film
from video_feedback.reels import extent, gathering
from video_feedback.reels.gathering import Gathered, How
from video_feedback.reels.reel import Finish, Stretch
from video_feedback_schemas.ids import HiddenKeyId, HiddenPlaceId, HiddenSoundId, new_id
from video_feedback_schemas.leaving_records import HiddenKey, HiddenPlace, HiddenSound
from video_feedback_schemas.records import Recording
from video_feedback_schemas.times import Ms

MEDIA = Path("media")
PARENT = Asked(reader="parent")


@pytest.fixture(autouse=True)
def films_are_there(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Every film has its file, but for those in the set."""
    gone: set[str] = set()

    def original(db: Database, _: Path, recording: Recording) -> Film:
        if recording.id in gone:
            raise FilmMissing("It has gone.")
        return Film(
            source=Path(recording.file), container="mov", codec="h264", width=recording.width, height=recording.height,
            turn_clockwise=0, duration_ms=recording.duration_ms, has_sound=True, filmed_at=None,
            frames=recordings.frames(db, recording.id),
        )  # fmt: skip

    monkeypatch.setattr(recordings, "original", original)
    return gone


def of_session(visit: Any, asked: Asked | None = None, how: How | None = None) -> Gathered:
    return gathering.of_session(visit.db, MEDIA, visit.session.id, asked, how)


def shown_ms(stretch: Stretch) -> tuple[int, int]:
    """The times of the first and the last frame."""
    span = extent.of(stretch)
    return stretch.film.frames.time_of(span.first), stretch.film.frames.time_of(span.last)


def test_the_picks_of_a_session_come_in_order_from_first_frame_to_last_at_their_speed(visit: Any) -> None:
    late, early = visit.tag("ans.comfort", 6000, 7000), visit.tag("sig.reach", 2000)
    visit.pick(late, start_ms=Ms(6080), end_ms=Ms(6960), rate=0.5, loops=True, crop_left=100, crop_top=100,
               crop_width=500, crop_height=500)  # fmt: skip
    visit.pick(early)
    found = of_session(visit)
    one, two = found.reel.stretches
    assert [shown_ms(one), shown_ms(two)] == [(6080, 6960), (0, 5000)]
    assert (one.rate, one.crop, two.rate, two.crop) == (0.5, Crop(100, 100, 500, 500), 1.0, Crop())
    assert (one.title, two.title) == ("Comforts", "Reaches out")
    assert found.reel.finish.title_ms == 0  # no card stands for them
    assert one.film is two.film
    assert found.film_ids == (visit.recording.id,)
    assert (found.about, found.name) == (f"session:{visit.session.id}", "reel-2026-05-21")


def test_the_film_is_shown_as_it_is_looked_at_and_what_is_hidden_is_hidden(visit: Any) -> None:
    moment, film = visit.tag("sig.reach", 4000), visit.recording.id
    visit.pick(moment)
    place = HiddenPlace(id=HiddenPlaceId(new_id()), recording_id=film, start_ms=Ms(0), end_ms=Ms(9000), agreed=True)
    with visit.library.change("Look at it") as db:
        look = replace(looks.of_recording(db, film), brightness=30, contrast=10, sound_late_ms=120)
        looks.keep(db, look)
        looks.keep_crop(db, moment.id, Crop(0, 0, 500, 800))
        looks.turn(db, film, 90)
        for own in (place, replace(place, id=HiddenPlaceId(new_id()), agreed=None)):
            at = HiddenKey(
                id=HiddenKeyId(new_id()), place_id=own.id, at_ms=Ms(0), left_of=1, top_of=2, width=30, height=40
            )
            hidden_places.add(db, own, [at])
        hidden_places.add_sound(
            db, HiddenSound(id=HiddenSoundId(new_id()), recording_id=film, start_ms=Ms(10), end_ms=Ms(20))
        )
    (one,) = of_session(visit).reel.stretches
    assert (one.turn, one.brightness, one.contrast, one.film.sound_late_ms) == (90, 30, 10, 120)
    assert one.crop == Crop(0, 0, 500, 800).turned(90)
    assert (one.film.turn_clockwise, one.film.width, one.film.height) == (0, 64, 48)
    (hidden,) = one.hidden.places
    assert isinstance(hidden, Place)
    assert len(one.hidden.sounds) == 1
    visit.library.undo()
    assert of_session(visit).reel.stretches[0].hidden.places == ()


def test_where_a_pick_pauses_its_frame_stands(visit: Any) -> None:
    pick = visit.pick(visit.tag("ans.comfort", 2000, 6000))
    with visit.library.change("Pause") as db:
        for at in (3000, 4000):
            pause_points.add(db, pick.id, Ms(at))
    parts = of_session(visit, how=How(titles=True, hold_ms=500, pause_ms=1500)).reel.stretches
    assert [shown_ms(part) for part in parts] == [(2000, 3000), (3040, 4000), (4040, 6000)]
    assert [part.hold_ms for part in parts] == [1500, 1500, 500]
    assert [bool(part.title) for part in parts] == [True, False, False]
    assert [(part.begins_part, part.ends_part) for part in parts] == [(True, False), (False, False), (False, True)]
    (whole,) = of_session(visit, how=How(pause_ms=0)).reel.stretches
    assert shown_ms(whole) == (2000, 6000)


def test_moments_for_the_workers_own_thinking_stay_unless_there_is_a_reason(visit: Any) -> None:
    visit.pick(visit.tag("sig.reach", 2000))
    visit.pick(visit.tag("gen.much", 5000, 5400))
    plain = of_session(visit)
    assert len(plain.reel.stretches) == 1
    assert plain.left_out == ("Moments for the worker’s own thinking are left out.",)
    assert not plain.worker_only
    with pytest.raises(Trouble, match="few words why"):
        of_session(visit, Asked(worker_only=True))
    opened = of_session(visit, Asked(worker_only=True, reason="for supervision"))
    assert (len(opened.reel.stretches), opened.worker_only, opened.left_out) == (2, True, ())
    with pytest.raises(Trouble, match="parent"):
        of_session(visit, Asked(reader="parent", worker_only=True, reason="why not"))


def test_in_a_parents_reel_there_is_no_code_no_figure_and_no_word_of_the_workers(visit: Any) -> None:
    with visit.library.change("Choose a language") as db:
        plan = replace(calm_plans.of_family(db, visit.family.id), language="pl", second_language="ur")
        calm_plans.keep(db, plan)
    note = "the worker’s own words"
    visit.pick(visit.tag("sig.reach", 2000, note=note), say=note, ask=note, voice="Mamo, patrz!", voice_other="امی")
    visit.pick(visit.tag("ans.comfort", 3000, 4000), voice="Mam 3 zęby")
    visit.pick(visit.tag("gen.much", 5000, 5400), voice="Cicho")
    visit.pick(visit.tag("sig.reach", 6000), left_out="they were tired")
    found = of_session(visit, PARENT, How(titles=True))
    one, two = found.reel.stretches
    assert [one.title, two.title] == ["Hej, chcę do Ciebie", "Pocieszanie"]
    assert (one.caption, two.caption, one.language) == ("Mamo, patrz!\nامی", "", "pl")
    assert (found.door, found.reel.finish.language, found.title) == (doors.FAMILY_COPY, "pl", "Co widzimy razem")
    finish = found.reel.finish
    texts = [found.name, found.title, finish.opening, finish.closing]
    texts += [text for part in found.reel.stretches for text in (part.title, part.caption)]
    labels = {code.label.casefold() for code in visit.scheme.codes} | {code.id for code in visit.scheme.codes}
    for text in texts:
        assert not any(letter.isnumeric() for letter in text)
        assert note not in text
        assert text.casefold() not in labels
    assert [name for name, _ in gathering.one_each(found)] == [
        "what-we-saw-together-a.mp4",
        "what-we-saw-together-b.mp4",
    ]
    with pytest.raises(Trouble, match="figure"):
        of_session(visit, PARENT, How(finish=Finish(opening="Film 3")))


def test_for_the_worker_the_codes_are_called_as_they_are(visit: Any) -> None:
    visit.pick(visit.tag("sig.reach", 2000), voice="Look!")
    (part,) = of_session(visit, Asked(reader="team"), How(titles=True)).reel.stretches
    assert (part.title, part.caption, part.language) == ("Reaches out", "Look!", "en")


def test_nothing_is_gathered_to_which_not_everyone_has_agreed(visit: Any) -> None:
    visit.pick(visit.tag("sig.reach", 2000))
    with pytest.raises(NotAgreed):
        of_session(visit, Asked(reader="team", purpose="training"))
    agree(visit.library, visit.family.id, visit.recording.id, ["training"])
    assert of_session(visit, Asked(reader="team", purpose="training")).door == doors.TEAM_COPIES["training"]
    with pytest.raises(NotFound):
        gathering.of_session(visit.db, MEDIA, "nothing")


def test_of_the_film_of_a_session_a_parent_gets_nothing_and_a_team_asks_at_its_own_door(visit: Any) -> None:
    moment = visit.tag("sig.reach", 2000)
    with visit.library.change("It is the film of a session") as db:
        recordings.edit(db, replace(visit.recording, kind="review"))
    with pytest.raises(Trouble, match="supervision"):
        gathering.of_moments(visit.db, MEDIA, [moment.id], PARENT)
    with pytest.raises(NotAgreed):
        gathering.of_moments(visit.db, MEDIA, [moment.id], Asked(reader="team"))
    agree(visit.library, visit.family.id, visit.recording.id, ["review_film"])
    assert len(gathering.of_moments(visit.db, MEDIA, [moment.id], Asked(reader="team")).reel.stretches) == 1


def test_a_point_has_its_codes_seconds_a_stretch_is_as_it_is_and_both_have_the_padding(visit: Any) -> None:
    point, edge, stretch = (
        visit.tag("sig.reach", 4000),
        visit.tag("sig.reach", 9000),
        visit.tag("ans.comfort", 5000, 5400),
    )
    ids = [stretch.id, point.id, edge.id]
    plain = gathering.of_moments(visit.db, MEDIA, ids).reel.stretches
    assert [shown_ms(part) for part in plain] == [(5000, 5400), (2000, 7000), (7000, 9960)]
    padded = gathering.of_moments(visit.db, MEDIA, ids, how=How(padding_ms=(400, 3000))).reel.stretches
    assert [shown_ms(part) for part in padded] == [(4600, 8400), (1600, 9960), (6600, 9960)]
    assert padded[2].end_ms == visit.recording.duration_ms


def test_moments_that_overlap_are_kept_apart_or_made_one(visit: Any) -> None:
    other = visit.add_recording(visit.family, title="Another")
    ids = [visit.tag("sig.reach", 8000).id, visit.tag("ans.comfort", 5000, 5400).id, visit.tag("sig.reach", 4000).id]
    ids.insert(1, visit.tag("sig.reach", 4000, recording_id=other.id).id)
    apart = gathering.of_moments(visit.db, MEDIA, ids)
    assert [part.start_ms for part in apart.reel.stretches] == [6000, 2000, 5000, 2000]
    assert (apart.about, set(apart.film_ids)) == (f"family:{visit.family.id}", {visit.recording.id, other.id})
    joined = gathering.of_moments(visit.db, MEDIA, ids, how=How(joins=True)).reel.stretches
    assert [(part.recording_id, *shown_ms(part)) for part in joined] == [
        (visit.recording.id, 2000, 9960), (other.id, 2000, 7000),
    ]  # fmt: skip
    assert joined[0].title == "Reaches out · Comforts"


def test_moments_that_overlap_are_not_made_one_where_a_crop_may_keep_somebody_out(visit: Any) -> None:
    one, two = visit.tag("sig.reach", 5000, 6000), visit.tag("ans.comfort", 5500, 7000)
    with visit.library.change("Crop") as db:
        looks.keep_crop(db, one.id, Crop(0, 0, 500, 800))
    parts = gathering.of_moments(visit.db, MEDIA, [one.id, two.id], how=How(joins=True)).reel.stretches
    assert [part.crop for part in parts] == [Crop(0, 0, 500, 800), Crop()]


def test_a_parent_is_shown_no_more_of_a_moment_than_its_pick_shows(visit: Any) -> None:
    moment = visit.tag("sig.reach", 4000)
    visit.pick(moment, crop_left=100, crop_top=100, crop_width=500, crop_height=500)
    visit.pick(moment, voice="Hello")
    agree(visit.library, visit.family.id, visit.recording.id)
    for asked, crop in ((PARENT, Crop(100, 100, 500, 500)), (Asked(), Crop())):
        (part,) = gathering.of_moments(visit.db, MEDIA, [moment.id], asked).reel.stretches
        assert (part.crop, part.caption) == (crop, "Hello")


def test_the_voice_of_the_newest_pick_is_the_caption_of_a_moment(visit: Any) -> None:
    moment = visit.tag("sig.reach", 4000)
    for voice in ("First", "Then", ""):
        visit.pick(moment, voice=voice)
    (part,) = gathering.of_moments(visit.db, MEDIA, [moment.id]).reel.stretches
    assert part.caption == "Then"


def test_a_film_is_made_for_one_family_at_a_time(visit: Any) -> None:
    hazel = visit.add_recording(visit.add_family("Hazel"))
    ids = [visit.tag("sig.reach", 4000).id, visit.tag("sig.reach", 4000, recording_id=hazel.id).id]
    with pytest.raises(Trouble, match="one family"):
        gathering.of_moments(visit.db, MEDIA, ids)


def test_a_film_that_has_gone_is_told_and_costs_the_reel_only_where_nothing_is_left(
    visit: Any, films_are_there: set[str]
) -> None:
    other = visit.add_recording(visit.family, title="Another")
    ids = [visit.tag("sig.reach", 4000).id, visit.tag("sig.reach", 4000, recording_id=other.id).id]
    films_are_there.add(other.id)
    found = gathering.of_moments(visit.db, MEDIA, ids)
    assert (found.left_out, found.film_ids) == (("It has gone.",), (visit.recording.id,))
    films_are_there.add(visit.recording.id)
    with pytest.raises(Trouble, match="gone"):
        gathering.of_moments(visit.db, MEDIA, ids)
    with pytest.raises(Trouble, match="nothing to make a film of"):
        gathering.of_moments(visit.db, MEDIA, [])


def test_a_film_each_has_a_name_of_its_own_without_a_name_in_it(visit: Any) -> None:
    pick = visit.pick(visit.tag("sig.reach", 4000))
    visit.pick(visit.tag("ans.comfort", 6000, 7000))
    with visit.library.change("Pause") as db:
        pause_points.add(db, pick.id, Ms(4000))
        sessions.edit(db, replace(visit.session, theme="Rowan"))
    each = gathering.one_each(of_session(visit, how=How(finish=Finish(container="webm"))))
    assert [(name, len(reel.stretches)) for name, reel in each] == [
        ("reel-2026-05-21-1.webm", 2), ("reel-2026-05-21-2.webm", 1),
    ]  # fmt: skip
    assert all(not reel.finish.chapters for _, reel in each)


def test_proposals_to_hide_something_that_wait_are_told(visit: Any) -> None:
    moment = visit.tag("sig.reach", 4000)
    assert gathering.of_moments(visit.db, MEDIA, [moment.id]).left_out == ()
    with visit.library.change("Find faces") as db:
        place = HiddenPlace(
            id=HiddenPlaceId(new_id()), recording_id=visit.recording.id, start_ms=Ms(0), end_ms=Ms(9000)
        )
        hidden_places.add(db, place, [hidden_places.record_of(place.id, Key(Ms(0), 0, 0, 200, 200), "face")])
    (says,) = gathering.of_moments(visit.db, MEDIA, [moment.id]).left_out
    assert "waits for your yes or no" in says
