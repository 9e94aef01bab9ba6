"""What the stories promise: every beat is true to the picture and the sound."""

import json
from dataclasses import replace
from importlib.resources import files

import numpy as np
import pytest

from video_feedback.demo.acting import pose_at
from video_feedback.demo.film import FRAME_MS
from video_feedback.demo.sound import RATE, sound_of
from video_feedback.demo.stories import STORIES, Beat, Story
from video_feedback.demo.voices import Voice
from video_feedback_schemas.times import Ms

every_story = pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)


def _beats(story: Story, code: str) -> list[Beat]:
    return [beat for beat in story.beats if beat.code_id == code]


def _voice_at(story: Story, who: str, ms: int) -> Voice | None:
    return next((voice for voice in story.voices if voice.who == who and voice.start_ms == ms), None)


@every_story
def test_beats_are_in_order_on_frames_and_within_the_film(story: Story) -> None:
    starts = [beat.start_ms for beat in story.beats]
    assert starts == sorted(starts)
    for beat in story.beats:
        assert beat.start_ms % FRAME_MS == 0
        assert 0 <= beat.start_ms < story.length_ms
        if beat.end_ms is not None:
            assert beat.end_ms % FRAME_MS == 0
            assert beat.start_ms < beat.end_ms < story.length_ms


@every_story
def test_beats_use_strengths_codes_of_everyday_moments_as_their_kind_is(story: Story) -> None:
    text = files("video_feedback_schemas").joinpath("schemes/everyday-moments.json").read_text(encoding="utf-8")
    kinds = {code["id"]: code["kind"] for code in json.loads(text)["codes"] if not code["id"].startswith("gen.")}
    for beat in story.beats:
        assert kinds[beat.code_id] == ("point" if beat.end_ms is None else "stretch"), beat


@every_story
def test_each_voice_swells_in_the_sound_where_the_story_has_it(story: Story) -> None:
    sound = np.abs(sound_of(story))
    for voice in story.voices:
        alone = all(
            other is voice or other.end_ms + 300 < voice.start_ms or voice.end_ms < other.start_ms
            for other in story.voices
        )
        if not alone:  # two who laugh at once
            continue
        start = voice.start_ms * RATE // 1000
        before = sound[start - RATE // 10 : start].max()
        within = sound[start : voice.end_ms * RATE // 1000]
        assert np.argmax(within > 2 * before + 0.02) < RATE * 0.08
        assert within.max() > 0.1


@every_story
def test_the_baby_reaches_out_with_a_coo_on_that_very_frame(story: Story) -> None:
    for beat in _beats(story, "sig.reach"):
        assert _voice_at(story, "baby", beat.start_ms)
        assert pose_at(story, beat.start_ms).baby_coo > 0.3 > pose_at(story, beat.start_ms - FRAME_MS).baby_coo
        later = pose_at(story, beat.start_ms + 300)
        assert later.baby_turn > 0.8
        assert later.baby_reach > 0.5


@every_story
def test_the_parent_answers_each_signal_within_a_second_of_its_end(story: Story) -> None:
    answers = _beats(story, "ans.answer")
    assert len(answers) == len(_beats(story, "sig.reach"))
    for signal, answer in zip(_beats(story, "sig.reach"), answers, strict=True):
        coo = _voice_at(story, "baby", signal.start_ms)
        assert coo
        assert _voice_at(story, "parent", answer.start_ms)
        assert 0 < answer.start_ms - coo.end_ms < 1000
        assert pose_at(story, answer.start_ms + 2 * FRAME_MS).parent_talk > 0.3


@every_story
def test_delight_is_on_both_faces(story: Story) -> None:
    for beat in _beats(story, "fro.joy"):
        pose = pose_at(story, (beat.start_ms + (beat.end_ms or 0)) / 2)
        assert pose.parent_smile > 0.8
        assert pose.baby_smile > 0.8
        assert pose.parent_joy > 0.5


def test_a_break_is_a_look_away_and_space_is_leaning_back() -> None:
    play = STORIES["play"]
    (rest,), (space,) = _beats(play, "sig.break"), _beats(play, "ans.space")
    assert rest.end_ms
    assert space.end_ms
    for ms in range(rest.start_ms + 400, rest.end_ms - 400, FRAME_MS):
        assert pose_at(play, ms).baby_turn < -0.5
    for ms in range(space.start_ms + 1400, space.end_ms, FRAME_MS):
        pose = pose_at(play, ms)
        assert pose.parent_lean < -0.5
        assert pose.parent_talk == 0
        assert pose.parent_arm < 0.1


def test_the_ball_rolls_while_the_parent_helps_and_the_baby_gets_it() -> None:
    play = STORIES["play"]
    (helped,) = _beats(play, "fro.help")
    assert helped.end_ms
    assert pose_at(play, helped.start_ms).toy_near == 0
    assert pose_at(play, helped.end_ms).toy_near == 1
    assert pose_at(play, helped.end_ms).baby_pat > 0.9


@every_story
def test_movement_is_smooth_from_frame_to_frame(story: Story) -> None:
    frames = [pose_at(story, ms) for ms in range(0, story.length_ms, FRAME_MS)]
    for name in ("parent_lean", "parent_arm", "parent_point", "baby_turn", "baby_nod", "baby_reach", "toy_near"):
        values = np.array([getattr(pose, name) for pose in frames])
        assert np.abs(np.diff(values)).max() < 0.22, name


def test_sound_is_the_same_each_time() -> None:
    short = replace(STORIES["bath"], length_ms=Ms(3000), voices=STORIES["bath"].voices[:1])
    assert np.array_equal(sound_of(short), sound_of(short))
