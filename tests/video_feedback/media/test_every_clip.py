"""Every clip there is, made or real, comes in as a film or is refused with its own sentence: this is the whole list."""

from collections.abc import Callable
from pathlib import Path

import pytest

from video_feedback.errors import NotAFilm
from video_feedback.media.probe import probe

ONLY_SOUND = "There is only sound in this file"
UNFINISHED = "This film was never finished"

# What a clip is (how far its times can be trusted, how many frames, turned by), or how its sentence begins.
EXPECTED: dict[str, tuple[str, int, int] | str] = {
    "generated/anamorphic.mp4": ("exact", 125, 0),
    "generated/audio_long.mp4": ("exact", 150, 0),
    "generated/audio_only.m4a": ONLY_SOUND,
    "generated/audio_only_named.mp4": ONLY_SOUND,
    "generated/audio_short.mp4": ("exact", 250, 0),
    "generated/audio_starts_late.mp4": ("exact", 200, 0),
    "generated/av1.mp4": ("exact", 150, 0),
    "generated/avchd_1080i.mts": ("exact", 125, 0),
    "generated/bframes_opengop.mp4": ("exact", 300, 0),
    "generated/cfr120.mp4": ("exact", 480, 0),
    "generated/cfr23976.mp4": ("exact", 240, 0),
    "generated/cfr25.mp4": ("exact", 250, 0),
    "generated/cfr2997.mp4": ("exact", 300, 0),
    "generated/cfr5994.mp4": ("exact", 599, 0),
    "generated/cut_after_moov.mp4": ("repaired", 144, 0),
    "generated/cut_matroska.mkv": ("repaired", 148, 0),
    "generated/cut_no_moov.mp4": UNFINISHED,
    "generated/cut_transport.mts": ("repaired", 104, 0),
    "generated/elst_trim.mov": ("exact", 218, 0),
    "generated/empty.mp4": "There is no film in this file: it is empty",
    "generated/fragmented.mp4": ("exact", 200, 0),
    "generated/hevc.mp4": ("exact", 300, 0),
    "generated/hevc10_rot90.mov": ("exact", 168, 90),
    "generated/hole.mp4": ("exact", 250, 0),
    "generated/huge_duration.mp4": ("exact", 250, 0),
    "generated/longgop250.mp4": ("exact", 750, 0),
    "generated/mjpeg.avi": ("exact", 90, 0),
    "generated/no_audio.mp4": ("exact", 125, 0),
    "generated/no_index.avi": ("repaired", 72, 0),
    "generated/noise.mp4": "This is not a kind of film that is known here",
    "generated/odd_size.webm": ("exact", 100, 0),
    "generated/old_phone.3gp": ("exact", 90, 0),
    "generated/one_frame.mp4": ("exact", 1, 0),
    "generated/picture.mp4": "This is a still picture, not a film",
    "generated/rot180.mp4": ("exact", 150, 180),
    "generated/rot270.mov": ("exact", 150, 270),
    "generated/rot90.mp4": ("exact", 150, 90),
    "generated/silent_audio.mp4": ("exact", 125, 0),
    "generated/starts_at_10.mkv": ("exact", 150, 0),
    "generated/stereo_left.mp4": ("exact", 125, 0),
    "generated/text.mp4": "There is only text in this file, and no film",
    "generated/timecode.mov": ("exact", 125, 0),
    "generated/tiny.mp4": ("exact", 50, 0),
    "generated/ts_wrap.mts": ("repaired", 200, 0),
    "generated/two_streams.mkv": ("exact", 150, 0),
    "generated/vfr_bframes.mkv": ("exact", 220, 0),
    "generated/vfr_phone.mp4": ("exact", 326, 0),
    "generated/video_starts_late.mp4": ("exact", 200, 0),
    "generated/vp9.webm": ("exact", 180, 0),
    "generated/windows.wmv": ("exact", 150, 0),
    "generated/xvid.avi": ("loose 40", 200, 0),
    "generated/zero_hole.mp4": ("exact", 300, 0),
    "real/asl_milk.mkv": ("exact", 51, 0),
    "real/audio_short_60fps.mp4": ("exact", 72, 0),
    "real/bad_free_box.mp4": UNFINISHED,
    "real/bad_vp9.webm": "This file looks like a film, but not one picture in it can be read",
    "real/blocks_hands.mp4": ("exact", 292, 0),
    "real/camcorder.ts": ("exact", 30, 0),
    "real/chaplin.mp4": ("exact", 241, 0),
    "real/chapters.mp4": ("exact", 30, 0),
    "real/face_noface.mov": ("exact", 169, 0),
    "real/fragmented.mp4": ("exact", 30, 0),
    "real/friday.mp4": ("exact", 185, 0),
    "real/gopro_max.mp4": ("exact", 315, 0),
    "real/iphone_hdr_rotated.mp4": ("exact", 77, 90),
    "real/jwpIntro.mp4": ("exact", 173, 0),
    "real/keyboard_rot0.mov": ("exact", 3, 0),
    "real/keyboard_rot180.mov": ("exact", 3, 180),
    "real/keyboard_rot270.mov": ("exact", 3, 270),
    "real/keyboard_rot90.mov": ("exact", 3, 90),
    "real/long_black_6min.mp4": ("exact", 10883, 0),
    "real/mpeg2.ts": ("exact", 3, 0),
    "real/nasa_two_videos.mp4": ("exact", 390, 0),
    "real/no_duration.webm": ("exact", 74, 0),
    "real/obama_speech.mp4": ("exact", 105, 0),
    "real/odd_size.webm": ("exact", 30, 0),
    "real/old.avi": ("loose 42", 96, 0),
    "real/old_phone.3gp": ("exact", 15, 0),
    "real/partly_fragmented.mp4": ("exact", 30, 0),
    "real/pcm_50fps.mov": ("exact", 100, 0),
    "real/pixel_two_videos.mp4": ("exact", 58, 90),
    "real/sample_man.mp4": ("exact", 30, 0),
    "real/single_face.mp4": ("exact", 72, 0),
    "real/slow_motion_android.mp4": ("exact", 7, 0),
    "real/slow_motion_samsung.mp4": ("exact", 63, 0),
    "real/sound_without_codec.mp4": ("exact", 30, 0),
    "real/starts_at_10s.mp4": ("exact", 120, 0),
    "real/starts_at_1s_black.mp4": ("exact", 270, 0),
    "real/transparent.webm": ("exact", 150, 0),
    "real/vp9_10bit.webm": ("exact", 72, 0),
    "real/audio/baby_cry.ogg": ONLY_SOUND,
    "real/audio/baby_cry_winding_down.ogg": ONLY_SOUND,
    "real/audio/baby_hiccups.ogg": ONLY_SOUND,
    "real/audio/baby_noises.ogg": ONLY_SOUND,
    "real/audio/jfk.flac": ONLY_SOUND,
    "real/audio/newborn_cry.ogg": ONLY_SOUND,
    "real/audio/voices_mix.m4a": ONLY_SOUND,
}


@pytest.mark.parametrize("name", EXPECTED)
def test_each_clip_comes_in_or_is_refused_with_its_own_sentence(clips: Callable[[str], Path], name: str) -> None:
    expected = EXPECTED[name]
    if isinstance(expected, str):
        with pytest.raises(NotAFilm) as refused:
            probe(clips(name))
        assert str(refused.value).startswith(expected)
        return
    film = probe(clips(name))
    how_far = f"{film.trust} {film.loose_ms}" if film.loose_ms else film.trust
    assert (how_far, len(film.frames), film.turn_clockwise) == expected


def test_no_clip_is_left_out(clips: Callable[[str], Path]) -> None:
    root = clips("generated").parent
    there = {
        f"{folder}/{path.name}"
        for folder in ("generated", "real", "real/audio")
        for path in (root / folder).iterdir()
        if path.is_file() and path.suffix not in (".json", ".tsv")
    }
    assert there == set(EXPECTED)
