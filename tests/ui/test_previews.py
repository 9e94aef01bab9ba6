"""Small pictures and sound are drawn in the background, kept, and shown as they come; nobody waits for them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from tests.keys import KEY
from tests.rest import rest
from tests.ui.house import House
from video_feedback.library import looks, recordings
from video_feedback.library import previews as kept
from video_feedback.library.library import Library
from video_feedback.media import thumbnails
from video_feedback.media.film import Film
from video_feedback.media.waveform import Waveform
from video_feedback_schemas.records import Recording
from video_feedback_ui import previews
from video_feedback_ui.previews import Previews

Wait = Callable[[Callable[[], bool]], None]
Clips = Callable[[str], Path]


class Shown:
    """What a service told of one recording."""

    def __init__(self, house: House, recording: Recording) -> None:
        self.images: dict[int, QImage] = {}
        self.heard: list[Waveform] = []
        self.recording = recording
        self.service = previews.of(house.bridge)
        self.service.pictures_came.connect(self._take)
        self.service.sound_came.connect(lambda key, heard: self.heard.append(heard) if key == recording.id else None)

    def _take(self, recording_id: str, images: dict[int, QImage]) -> None:
        if recording_id == self.recording.id:
            self.images |= images


def film_of(house: House, recording: Recording) -> Film:
    return recordings.film(house.db, house.library.media, recording)


def planned(film: Film) -> set[int]:
    return set(film.frames.times_ms[thumbnails.planned(film.frames)].tolist())


def is_drawn(house: House, recording: Recording) -> bool:
    film = film_of(house, recording)
    heard = kept.waveform(house.db, recording.id)
    return kept.times_of_thumbnails(house.db, recording.id) == planned(film) and (
        not film.has_sound or (heard is not None and heard.is_whole)
    )


def unheard_of(house: House, path: Path) -> Recording:
    """A film that lies in the library as if it had come in long ago: nothing is drawn of it by itself."""
    service = previews.of(house.bridge)
    house.bridge.changed.disconnect(service._library_changed)
    recording = house.film(house.family(f"Family {path.stem}"), path)
    house.bridge.changed.connect(service._library_changed)
    return recording


def test_what_is_shown_is_drawn_told_and_kept(house: House, clips: Clips, wait: Wait) -> None:
    recording = unheard_of(house, clips("generated/cfr25.mp4"))
    shown, film = Shown(house, recording), film_of(house, recording)
    shown.service.show(recording.id, film, 40)
    assert shown.images == {}
    wait(lambda: is_drawn(house, recording) and shown.images.keys() == planned(film))
    assert {(image.width(), image.height()) for image in shown.images.values()} == {(71, 40)}
    assert shown.heard[-1].is_whole
    assert house.library.undoable() is not None
    assert house.library.undoable().name == "Add the family Family cfr25"  # type: ignore[union-attr]
    assert house.told == []


def test_the_next_time_it_is_there_at_once(house: House, clips: Clips, wait: Wait, tmp_path: Path) -> None:
    recording = unheard_of(house, clips("generated/cfr25.mp4"))
    first = Shown(house, recording)
    first.service.show(recording.id, film_of(house, recording), 40)
    wait(lambda: is_drawn(house, recording))
    house.bridge.close()
    house.bridge.open(Library.open(tmp_path / "library", KEY))
    house.library, house.db = house.bridge.library, house.bridge.db
    again = Shown(house, recording)
    again.service.show(recording.id, film_of(house, recording), 40)
    assert again.heard[0].is_whole
    wait(lambda: again.images.keys() == planned(film_of(house, recording)))
    assert again.service._task is None


def test_closed_in_the_midst_it_stops_at_once_and_goes_on_where_it_was_the_next_time(
    house: House, clips: Clips, wait: Wait, tmp_path: Path
) -> None:
    recording = unheard_of(house, clips("generated/longgop250.mp4"))
    service = previews.of(house.bridge)
    service.film_plays(True)  # so that it takes its time
    service.show(recording.id, film_of(house, recording), 40)
    wait(lambda: bool(kept.times_of_thumbnails(house.db, recording.id)))
    house.bridge.close()
    rest(0.1)
    assert house.told == []
    house.bridge.open(Library.open(tmp_path / "library", KEY))
    house.library, house.db = house.bridge.library, house.bridge.db
    before = kept.thumbnails(house.db, recording.id)
    assert 0 < len(before) < len(planned(film_of(house, recording)))
    previews.of(house.bridge).show(recording.id, film_of(house, recording), 40)
    wait(lambda: is_drawn(house, recording))
    after = {one.time_ms: one.jpeg for one in kept.thumbnails(house.db, recording.id)}
    assert all(after[one.time_ms] == one.jpeg for one in before)


def test_a_film_that_comes_in_is_drawn_by_itself_and_the_one_on_the_bench_goes_first(
    house: House, clips: Clips, wait: Wait
) -> None:
    service = previews.of(house.bridge)
    bench = unheard_of(house, clips("generated/cfr25.mp4"))
    service.film_plays(True)
    came = house.film(house.family("Ash"), clips("generated/longgop250.mp4"))
    wait(lambda: service._drawn == came.id)
    service.show(bench.id, film_of(house, bench), 40)
    service.film_plays(False)
    wait(lambda: is_drawn(house, bench))
    assert not is_drawn(house, came)
    wait(lambda: is_drawn(house, came))
    assert house.told == []


def test_a_film_that_has_gone_is_told_by_nobody_and_drawn_once_it_is_back(
    house: House, clips: Clips, wait: Wait
) -> None:
    recording = unheard_of(house, clips("generated/cfr25.mp4"))
    film = film_of(house, recording)
    lies = film.source.path
    away = lies.with_name("away")
    lies.rename(away)
    service = previews.of(house.bridge)
    service.show(recording.id, film, 40)
    wait(lambda: recording.id in service._tried)
    assert kept.times_of_thumbnails(house.db, recording.id) == frozenset()
    assert house.told == []
    away.rename(lies)
    other = unheard_of(house, clips("generated/tiny.mp4"))
    service.show(other.id, film_of(house, other), 40)
    service.show(recording.id, film, 40)
    wait(lambda: is_drawn(house, recording))


def test_a_recording_that_is_erased_meanwhile_is_let_go(house: House, clips: Clips, wait: Wait) -> None:
    recording = unheard_of(house, clips("generated/longgop250.mp4"))
    service = previews.of(house.bridge)
    service.film_plays(True)
    service.show(recording.id, film_of(house, recording), 40)
    wait(lambda: bool(kept.times_of_thumbnails(house.db, recording.id)))
    with house.library.erasing("Erase a film") as db:
        db.execute("DELETE FROM recordings WHERE id = ?", [recording.id])
    service.film_plays(False)
    wait(lambda: service._task is None)
    assert house.db.execute("SELECT count(*) FROM thumbnails").fetchone() == (0,)
    assert house.told == []


def test_the_nearest_picture_is_given_at_once_with_the_exact_time_of_its_frame(
    house: House, clips: Clips, wait: Wait
) -> None:
    recording = unheard_of(house, clips("generated/cfr25.mp4"))
    service, film = previews.of(house.bridge), film_of(house, recording)
    assert service.nearest(0) is None
    service.show(recording.id, film, 40)
    wait(lambda: is_drawn(house, recording))
    times = np.array(sorted(planned(film)))
    for ms in range(0, 10_000, 130):
        picture = service.nearest(ms)
        assert picture is not None
        assert abs(picture.time_ms - ms) == np.abs(times - ms).min()
        assert film.frames.time_at(picture.time_ms) == picture.time_ms
        assert picture.pixels.shape == (72, 128, 4)
        assert picture.pixels.flags.c_contiguous


def test_pictures_are_turned_as_the_recording_is_looked_at_and_kept_as_it_was_filmed(
    house: House, clips: Clips, wait: Wait
) -> None:
    recording = unheard_of(house, clips("generated/cfr25.mp4"))
    service = previews.of(house.bridge)
    shown = Shown(house, recording)
    service.show(recording.id, film_of(house, recording), 40)
    wait(lambda: is_drawn(house, recording) and len(shown.images) == len(planned(film_of(house, recording))))
    upright = kept.thumbnails(house.db, recording.id)
    with house.bridge.change("Turn the picture") as db:
        looks.keep(db, replace(looks.of_recording(db, recording.id), turn_clockwise=90))
    shown.images.clear()
    service.show(recording.id, film_of(house, recording), 71)
    wait(lambda: len(shown.images) == len(upright))
    assert {(image.width(), image.height()) for image in shown.images.values()} == {(40, 71)}
    near = service.nearest(1000)
    assert near is not None
    assert near.pixels.shape == (128, 72, 4)
    assert kept.thumbnails(house.db, recording.id) == upright


def test_a_film_without_sound_is_drawn_too(house: House, clips: Clips, wait: Wait) -> None:
    recording = unheard_of(house, clips("generated/no_audio.mp4"))
    shown = Shown(house, recording)
    shown.service.show(recording.id, film_of(house, recording), 40)
    wait(lambda: is_drawn(house, recording))
    assert shown.heard == []


@pytest.mark.parametrize("damaged", ["hole.mp4", "cut_after_moov.mp4"])
def test_a_damaged_film_is_drawn_as_far_as_it_can_be_and_not_tried_over_and_over(
    house: House, clips: Clips, wait: Wait, damaged: str
) -> None:
    recording = unheard_of(house, clips(f"generated/{damaged}"))
    service: Previews = previews.of(house.bridge)
    service.show(recording.id, film_of(house, recording), 40)
    wait(lambda: service._task is None and bool(kept.times_of_thumbnails(house.db, recording.id)))
    service.show(recording.id, film_of(house, recording), 50)
    assert service._task is None
    assert house.told == []
