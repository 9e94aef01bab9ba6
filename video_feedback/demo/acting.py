"""How the figures hold themselves at any time of a story: its moves, its voices, and what nobody thinks about."""

import math
from dataclasses import asdict

from video_feedback.demo.pose import Pose
from video_feedback.demo.stories import Story
from video_feedback.demo.voices import mouth_open


def pose_at(story: Story, ms: float) -> Pose:
    values: dict[str, float] = asdict(story.start)
    for move in story.moves:
        if ms > move.at_ms:
            share = _eased((ms - move.at_ms) / move.over_ms)
            for name, target in move.to.items():
                values[name] += (target - values[name]) * share
    _speak(values, story, ms)
    _live(values, ms / 1000)
    return Pose(**values)


def _speak(values: dict[str, float], story: Story, ms: float) -> None:
    for voice in story.voices:
        wide = mouth_open(voice, ms)
        if voice.who == "parent":
            values["parent_talk"] = max(values["parent_talk"], wide)
            values["parent_sway"] += 0.9 * wide
        elif voice.kind == "coo":
            values["baby_coo"] = max(values["baby_coo"], 0.85 * wide)
        else:
            values["baby_laugh"] = max(values["baby_laugh"], wide * (1.0 if voice.kind == "laugh" else 0.55))
        if voice.kind == "laugh" and voice.who == "baby":
            values["baby_bounce"] += wide


def _live(values: dict[str, float], s: float) -> None:
    values["parent_breath"] += _wave(s, 3.9)
    values["baby_breath"] += _wave(s, 2.3, 0.4)
    values["parent_sway"] += 0.5 * _wave(s, 5.3) + 0.3 * _wave(s, 3.1, 0.2)
    values["parent_lean"] += 0.05 * _wave(s, 6.7)
    values["baby_turn"] += 0.05 * _wave(s, 4.3, 0.1)
    values["baby_nod"] += 0.08 * _wave(s, 3.7, 0.3)
    values["baby_reach"] *= 1 + 0.06 * _wave(s, 1.7)
    values["baby_bounce"] += 0.25 * _wave(s, 2.9) * (0.3 + values["baby_reach"])
    values["baby_kick"] += 0.25 * _wave(s, 1.9, 0.7) * (0.4 + values["baby_reach"])
    values["parent_blink"] = max(values["parent_blink"], _blink(s, 3.6))
    values["baby_blink"] = max(values["baby_blink"], _blink(s + 1.7, 4.7))


def _wave(s: float, period_s: float, ahead: float = 0.0) -> float:
    return math.sin(2 * math.pi * (s / period_s + ahead))


def _blink(s: float, about_every_s: float) -> float:
    """0 to 1 and back in a fifth of a second, at uneven but fixed times."""
    turn = math.floor(s / about_every_s)
    uneven = (turn * 0.618) % 1.0 * 0.6 + 0.2
    since = (s / about_every_s - turn - uneven) * about_every_s
    return max(0.0, 1 - abs(since) / 0.1)


def _eased(share: float) -> float:
    """Slow, quick, slow."""
    share = min(1.0, max(0.0, share))
    return share**3 * (share * (6 * share - 15) + 10)
