"""The baby: sits on the rug or in the bath, and turns the head like a ball with a face on it."""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from video_feedback.demo.brush import (
    BLACK,
    WHITE,
    Canvas,
    Colour,
    Place,
    between,
    curve,
    mix,
    move,
    oval,
    path,
    spot,
    turn,
    wider,
)
from video_feedback.demo.face import blush, eye, mouth
from video_feedback.demo.palettes import Palette
from video_feedback.demo.pose import Pose

_HEAD: Final = (470.0, 178.0)
_RX, _RY = 56.0, 53.0

_AROUND = np.linspace(-np.pi, np.pi, 96, endpoint=False)
# Round above, a little fuller at the cheeks.
_SKULL: Final = np.stack(
    [_HEAD[0] + _RX * np.cos(_AROUND) * (1 + 0.03 * np.sin(_AROUND)), _HEAD[1] + _RY * np.sin(_AROUND)], axis=1
)
# Degrees round from the nose, and degrees below the middle of the head: nape, ear, brow, parting, brow, ear, nape.
_HAIRLINE: Final = (
    (-180, -125, -104, -92, -70, -35, -5, 20, 29, 43, 62, 82, 92, 104, 125, 180),
    (26, 24, 8, -8, -14, -21, -31, -44, -37, -30, -23, -15, -8, 8, 24, 26),
)

_TRUNK: Final = path(
    "M470 222 C506 222 530 262 532 316 C533 350 506 360 470 360 C434 360 407 350 408 316 C410 262 434 222 470 222"
)
_COLLAR: Final = path("M436 236 C446 262 494 262 504 236 C492 226 448 226 436 236")

BABY_HAND: Final = (398.0, 268.0)
"""Where the near hand is when it reaches out: the parent's hand meets it here."""


@dataclass(frozen=True, slots=True)
class _Globe:
    """The head as a ball: a place on the face by its longitude, in degrees from the nose."""

    yaw: float
    pitch: float

    def x(self, longitude: float, bulge: float = 1.0) -> float:
        return _HEAD[0] + _RX * bulge * math.sin(math.radians(longitude + self.yaw))

    def y(self, below_middle: float) -> float:
        return _HEAD[1] + below_middle + self.pitch

    def narrow(self, longitude: float) -> float:
        return max(0.35, math.cos(math.radians(longitude + self.yaw)))

    def faces_us(self, longitude: float) -> bool:
        return math.cos(math.radians(longitude + self.yaw)) > 0


def draw_baby(canvas: Canvas, pose: Pose, palette: Palette, toy: tuple[float, float]) -> None:
    """Body, head, arms. `toy` is where the toy's top is, for the hand that pats it."""
    bob = move(0, -2.6 * pose.baby_bounce - 0.7 * pose.baby_breath)
    body = bob @ turn(-2.5 * pose.baby_reach + 2.0 * pose.baby_lids, 470, 350)
    bathing = palette.room == "bath"
    if not bathing:
        _legs(canvas, pose, palette)
    _trunk(canvas, body, pose, palette)
    _far_arm(canvas, body, pose, palette)
    _head(canvas, body, pose, palette)
    _near_arm(canvas, body, pose, palette, toy)


def _legs(canvas: Canvas, pose: Pose, palette: Palette) -> None:
    for side, kick in ((-1, pose.baby_kick), (1, -pose.baby_kick)):
        at = turn(-side * 5 * max(0.0, kick), 470 + side * 30, 340)
        sole = (470 + side * 64, 348)
        canvas.limb(curve((470 + side * 22, 338), sole), mix(palette.baby_suit, BLACK, 0.05), 42, 31, at)
        canvas.fill(oval(sole[0] - side * 1, sole[1] + 1, 15, 18, side * 14), palette.baby_suit, at)
        canvas.fill(
            oval(sole[0] - side * 1, sole[1] + 4, 8.5, 10.5, side * 14), mix(palette.baby_suit, WHITE, 0.28), at
        )


def _trunk(canvas: Canvas, body: Place, pose: Pose, palette: Palette) -> None:
    full = body @ wider(1 + 0.008 * pose.baby_breath, 470)
    canvas.fill(_TRUNK, palette.baby_suit, full)
    if palette.room == "bath":
        return
    pale = mix(palette.baby_suit, WHITE, 0.3)
    canvas.fill(_COLLAR, pale, full)
    for y in (274, 294):
        canvas.fill(oval(470, y, 3.2, 3.2), pale, full)


def _head(canvas: Canvas, body: Place, pose: Pose, palette: Palette) -> None:
    yaw = -18 * pose.baby_turn if pose.baby_turn > 0 else -31 * pose.baby_turn
    globe = _Globe(yaw, 7 * pose.baby_nod)
    tilt = -4 * pose.baby_turn - 3 * pose.baby_joy + 5 * pose.baby_lids + 5 * max(0.0, -pose.baby_turn)
    at = body @ move(-4 * pose.baby_turn, 2.5 * pose.baby_nod) @ turn(tilt, 470, 226)
    skin = palette.baby_skin
    canvas.fill(oval(468, 231, 28, 7), mix(palette.baby_suit, BLACK, 0.1), body)  # the chin's shade
    for longitude in (-97, 97):
        if not globe.faces_us(longitude):
            _ear(canvas, at, globe, longitude, skin)
    canvas.fill(_SKULL, skin, at)
    for longitude in (-36, 36):
        narrow = globe.narrow(longitude)
        reddened = 1 + 0.1 * pose.baby_joy
        blush(canvas, at, globe.x(longitude, 0.88), globe.y(19), 11 * narrow * reddened, 10 * reddened, skin, palette)
    _features(canvas, at, globe, pose, palette)
    _hair(canvas, at, globe, palette)
    for longitude in (-97, 97):
        if globe.faces_us(longitude):
            _ear(canvas, at, globe, longitude, skin)


def _features(canvas: Canvas, at: Place, globe: _Globe, pose: Pose, palette: Palette) -> None:
    open_ = (1 - pose.baby_lids) * (1 - pose.baby_blink)
    for longitude in (-21, 21):
        narrow, x = globe.narrow(longitude), globe.x(longitude)
        side = 1 if longitude > 0 else -1
        look = (-1.6 * pose.baby_turn, 1.8 * pose.baby_nod)
        eye(
            canvas, at, x, globe.y(6), 7.0,
            colour=palette.line, open_=open_, joy=pose.baby_joy, look=look, narrow=narrow,
        )  # fmt: skip
        lift = -3.2 * pose.baby_bright - 1.5 * pose.baby_joy
        inner, outer = lift - 4 * pose.baby_frown, lift + 2.5 * pose.baby_frown
        brow = globe.y(-10)
        ends = ((x - side * 7 * narrow, brow + inner), (x, brow - 3.2 + lift), (x + side * 7 * narrow, brow + outer))
        canvas.stroke(curve(*ends), mix(palette.baby_skin, palette.baby_hair, 0.6), 2.4, at)
    nose = globe.x(0, 1.03)
    canvas.stroke(
        curve((nose - 4.5, globe.y(16)), (nose, globe.y(20.5)), (nose + 4.5, globe.y(16))),
        mix(palette.baby_skin, BLACK, 0.24), 2.8, at,
    )  # fmt: skip
    mouth(
        canvas, at, globe.x(0, 0.98), globe.y(27 + 3 * pose.baby_coo - 2 * pose.baby_laugh),
        (13.5 + 2.5 * pose.baby_laugh) * globe.narrow(0),
        palette=palette, smile=pose.baby_smile - 1.3 * pose.baby_frown,
        open_=max(0.88 * pose.baby_laugh, pose.baby_coo), round_=pose.baby_coo, thick=3.4,
    )  # fmt: skip


def _ear(canvas: Canvas, at: Place, globe: _Globe, longitude: float, skin: Colour) -> None:
    x, y = globe.x(longitude, 1.02), globe.y(8)
    canvas.fill(oval(x, y, 9, 12.5), skin, at)
    if globe.faces_us(longitude):
        away = -1 if longitude < 0 else 1
        inner = curve((x + away * 3, y - 6), (x - away * 4, y), (x + away * 3, y + 6))
        canvas.stroke(inner, mix(skin, BLACK, 0.14), 2.2, at)


def _hair(canvas: Canvas, at: Place, globe: _Globe, palette: Palette) -> None:
    """All of the ball above a hairline that runs round it, so that turning away shows the back of the head."""
    x, y = _HEAD
    longitudes = np.linspace(-90 - globe.yaw, 90 - globe.yaw, 61)
    height = np.radians(np.interp(longitudes, *_HAIRLINE))
    line_x = x + _RX * np.cos(height) * np.sin(np.radians(longitudes + globe.yaw))
    line_y = y + _RY * np.sin(height) + globe.pitch * 0.7
    over = np.linspace(height[-1], -np.pi - height[0], 40)
    crown = np.stack([x + (_RX + 1.2) * np.cos(over), y + (_RY + 1.5) * np.sin(over)], axis=1)
    canvas.fill(np.concatenate([np.stack([line_x, line_y], axis=1), crown]), palette.baby_hair, at)
    curl = globe.x(10, 0.25)
    canvas.limb(curve((curl - 4, y - 51), (curl - 3, y - 66), (curl + 9, y - 64)), palette.baby_hair, 7, 3, at)


def _near_arm(canvas: Canvas, body: Place, pose: Pose, palette: Palette, toy: tuple[float, float]) -> None:
    shoulder = spot(body, 430, 258)
    hand = between((412, 312), BABY_HAND, pose.baby_reach)
    hand = between(spot(body, *hand), toy, pose.baby_pat)
    low = 14 * (1 - pose.baby_reach)
    elbow = (min(shoulder[0], hand[0]) - 8 * (1 - pose.baby_reach), (shoulder[1] + hand[1]) / 2 + 8 + low * 0.3)
    _arm(canvas, shoulder, elbow, hand, palette)


def _far_arm(canvas: Canvas, body: Place, pose: Pose, palette: Palette) -> None:
    shoulder = spot(body, 511, 258)
    hand = spot(body, *between((534, 314), (548, 246), pose.baby_reach * 0.9))
    _arm(canvas, shoulder, (shoulder[0] + 30, (shoulder[1] + hand[1]) / 2 + 8), hand, palette)


def _arm(
    canvas: Canvas,
    shoulder: tuple[float, float],
    elbow: tuple[float, float],
    hand: tuple[float, float],
    palette: Palette,
) -> None:
    canvas.limb(curve(shoulder, elbow, hand)[:18], mix(palette.baby_suit, BLACK, 0.05), 29, 23)
    canvas.fill(oval(*hand, 12.5, 12), palette.baby_skin)
