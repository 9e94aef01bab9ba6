"""How a recording is looked at is kept, turned as one, and taken back."""

from dataclasses import replace
from typing import Any

from video_feedback.feedback.parent_view import crop_of
from video_feedback.library import looks, sessions
from video_feedback.media.crop import Crop


def test_a_recording_is_looked_at_as_it_was_made_until_somebody_changes_it(visit: Any) -> None:
    look = looks.of_recording(visit.db, visit.recording.id)
    assert Crop.of(look).is_whole
    assert (look.turn_clockwise, look.brightness, look.fills) == (0, 0, False)
    with visit.library.change("Lighten the picture") as db:
        looks.keep(db, replace(look, brightness=30))
    assert looks.of_recording(visit.db, visit.recording.id).brightness == 30
    visit.library.undo()
    assert looks.of_recording(visit.db, visit.recording.id).brightness == 0


def test_a_moment_has_its_own_part_of_the_picture_or_the_recordings(visit: Any) -> None:
    one, other = visit.tag("sig.reach", 4000), visit.tag("sig.reach", 5000)
    whole, own = Crop(0, 0, 800, 800), Crop(500, 500, 250, 250)
    with visit.library.change("Crop") as db:
        looks.keep(db, looks.cropped(looks.of_recording(db, visit.recording.id), whole))
        looks.keep_crop(db, one.id, Crop(0, 0, 100, 100))
        looks.keep_crop(db, one.id, own)
    assert looks.crops(visit.db, [one, other]) == {one.id: own, other.id: whole}
    assert Crop.of(looks.of_moment(visit.db, visit.recording.id, one.id)) == own
    assert Crop.of(looks.of_moment(visit.db, visit.recording.id, None)) == whole
    with visit.library.change("Let it go") as db:
        looks.forget_crop(db, one.id)
    assert looks.crops(visit.db, [one])[one.id] == whole
    visit.library.undo()
    assert looks.crops(visit.db, [one])[one.id] == own


def test_what_is_cropped_turns_along_and_one_step_back_undoes_it_all(visit: Any) -> None:
    moment, own, whole = visit.tag("sig.reach", 4000), Crop(100, 200, 300, 400), Crop(0, 0, 500, 900)
    with visit.library.change("Crop") as db:
        looks.keep(db, looks.cropped(looks.of_recording(db, visit.recording.id), whole))
        looks.keep_crop(db, moment.id, own)
    edges = {"crop_left": 0, "crop_top": 100, "crop_width": 300, "crop_height": 200}
    picks = [visit.pick(moment, **edges), visit.pick(moment)]
    with visit.library.change("Turn the picture") as db:
        looks.turn(db, visit.recording.id, 90)
    look = looks.of_recording(visit.db, visit.recording.id)
    assert (look.turn_clockwise, Crop.of(look)) == (90, whole.turned(90))
    assert looks.crops(visit.db, [moment])[moment.id] == own.turned(90)
    turned = [crop_of(sessions.get_pick(visit.db, pick.id)) for pick in picks]
    assert turned == [Crop(0, 100, 300, 200).turned(90), None]
    visit.library.undo()
    assert [sessions.get_pick(visit.db, pick.id).crop_top for pick in picks] == [100, None]
    assert looks.of_recording(visit.db, visit.recording.id).turn_clockwise == 0
    assert looks.crops(visit.db, [moment])[moment.id] == own
