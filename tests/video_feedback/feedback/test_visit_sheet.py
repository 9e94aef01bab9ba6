"""What stands on the visit sheet, and what does not."""

from dataclasses import replace
from typing import Any

import pytest

from video_feedback.consent.doors import NotAgreed
from video_feedback.errors import Trouble
from video_feedback.feedback import visit_sheet
from video_feedback.library import cards, consents, looks, people, service, sessions
from video_feedback.media.crop import Crop


def test_it_has_the_script_in_order_and_no_pick_that_stays_with_the_worker(visit: Any) -> None:
    card = cards.of_family(visit.db, visit.family.id, "en")[0]
    turns = visit.tag("fro.turns", 2000, 5100)
    visit.pick(turns, say=" She coos ", ask="And then?", voice="I talk", voice_other="Rwy’n siarad", card_id=card.id)
    visit.pick(visit.tag("gen.missed", 6000, 7000), say="For my own thinking")
    visit.pick(visit.tag("ans.space", 7000, 8000))
    with visit.library.change("Lay down", undoable=False) as db:
        sessions.edit(db, replace(visit.session, theme="Turns", question="What does she want?"))
        service.keep(db, service.Service(name="Hill House", safety_line="Duty team", safety_number="01234"))
    sheet = visit_sheet.gather(visit.db, visit.session.id)
    assert (sheet.family, sheet.number, sheet.day) == ("Rowan", 1, "21 May 2026")
    assert sheet.age.startswith("baby ")
    assert sheet.age.endswith("15 weeks")
    assert (sheet.theme, sheet.question, sheet.left_out) == ("Turns", "What does she want?", 1)
    assert sheet.service == "Hill House · Duty team 01234"
    one, two = sheet.picks
    assert (one.number, one.label, one.seconds, one.place) == (1, "Takes turns", "3.1 s", "14 May, 0:02 to 0:05")
    assert (one.say, one.ask, one.card) == ("She coos", "And then?", card.words)
    assert [each.words for each in one.voice] == ["I talk", "Rwy’n siarad"]
    assert (two.number, two.say, two.voice) == (2, "", ())
    assert sheet.film_ids == (visit.recording.id,)


def test_the_still_is_the_part_of_the_picture_that_is_looked_at(visit: Any) -> None:
    moment = visit.tag("fro.turns", 2000, 5100)
    visit.pick(moment, crop_left=100, crop_top=0, crop_width=500, crop_height=500)
    visit.pick(visit.tag("fro.turns", 6000, 7000))
    with visit.library.change("Look", undoable=False) as db:
        look = looks.of_recording(db, visit.recording.id)
        looks.keep(db, looks.cropped(look, Crop(0, 0, 800, 900)))
    own, films = visit_sheet.gather(visit.db, visit.session.id).picks
    assert own.crop == Crop(100, 0, 500, 500)
    assert films.crop == Crop(0, 0, 800, 900)
    assert own.still_ms == visit.frames.time_at(moment.face_ms)


def test_without_a_pick_there_is_nothing_to_print_and_without_a_yes_there_is_no_sheet(visit: Any) -> None:
    with pytest.raises(Trouble, match="nothing to print yet"):
        visit_sheet.gather(visit.db, visit.session.id)
    visit.pick(visit.tag("gen.missed", 6000, 7000))
    with pytest.raises(Trouble, match="nothing to print yet"):
        visit_sheet.gather(visit.db, visit.session.id)
    visit.pick(visit.tag("fro.turns", 2000, 5100))
    adult = next(each for each in people.of_family(visit.db, visit.family.id) if each.role == "adult")
    with visit.library.change("Say no", undoable=False) as db:
        consents.write(db, consents.new(adult.id, None, "feedback", "refused", "2026-05-20"))
    with pytest.raises(NotAgreed):
        visit_sheet.gather(visit.db, visit.session.id)
