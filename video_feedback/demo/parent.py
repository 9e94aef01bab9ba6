"""The parent: sits beside the baby, turned towards it; leans from the hips and reaches with the near arm."""

from typing import Final

from video_feedback.demo.baby import BABY_HAND
from video_feedback.demo.brush import BLACK, Canvas, Colour, Place, between, curve, mix, move, oval, path, spot, turn
from video_feedback.demo.face import blush, eye, mouth
from video_feedback.demo.palettes import Palette
from video_feedback.demo.pose import Pose

_GOLD: Final[Colour] = (226, 178, 92)
_LAP: Final = (312.0, 346.0)
_SLEEVE: Final = 18  # of an arm's points; the rest is hand

_TRUNK: Final = path("M92 410 C92 306 122 222 196 213 C266 206 298 268 303 410")
_FACE: Final = path(
    "M199 126 C199 90 221 72 249 72 C279 72 299 94 299 126 C299 164 278 196 252 196 C222 196 199 164 199 126"
)
_FRINGE: Final = path(
    "M197 146 C186 92 214 63 250 64 C284 64 302 90 302 116 C272 114 248 104 232 86 C228 112 216 134 197 146"
)
_BUN_BEHIND: Final = path(
    "M184 96 C196 66 272 72 290 96 C290 124 262 200 232 206 C200 208 172 194 172 168 C170 140 178 116 184 96"
)
_LONG_BEHIND: Final = path(
    "M180 104 C190 62 276 66 292 100 C294 150 268 226 244 246 C216 256 172 244 164 214 C160 178 172 130 180 104"
)
_SHORT_BEHIND: Final = path("M192 150 C184 110 196 70 246 66 C288 64 304 90 302 112 L286 150 L210 168")
_SHORT_FRINGE: Final = path(
    "M194 140 C186 84 216 60 252 61 C288 62 306 86 303 112 C290 104 268 104 250 96 "
    "C238 104 226 108 217 112 C217 124 214 132 208 136"
)


def stand(pose: Pose) -> tuple[Place, Place]:
    """Where the trunk and the head are."""
    lean = 4.0 * pose.parent_lean if pose.parent_lean > 0 else 6.5 * pose.parent_lean
    trunk = move(2 * pose.parent_lean, -1.3 * pose.parent_breath) @ turn(lean, 190, 400)
    low = 1 - pose.parent_gaze
    tilt = 8 - 0.5 * lean + 3 * low + 6 * pose.parent_at_toy - 2.5 * pose.parent_bright + 1.6 * pose.parent_sway
    return trunk, trunk @ turn(tilt, 236, 196) @ move(0, -0.5 * pose.parent_breath)


def draw_parent(canvas: Canvas, pose: Pose, palette: Palette) -> None:
    """All but the near arm, which lies over the baby's."""
    trunk, head = stand(pose)
    top, hair = palette.parent_top, palette.parent_hair
    if palette.parent_hair_cut == "bun":
        canvas.fill(oval(184, 84, 28, 27), hair, head)
        canvas.fill(_BUN_BEHIND, hair, head)
    elif palette.parent_hair_cut == "long":
        canvas.fill(_LONG_BEHIND, hair, head)
    canvas.fill(_TRUNK, top, trunk)
    canvas.stroke(curve((140, 300), (128, 346), (134, 404)), mix(top, BLACK, 0.1), 3.2, trunk)
    canvas.limb(curve((120, 412), (220, 388), (326, 404)), palette.parent_legs, 56, 52)
    canvas.limb(curve(spot(trunk, 229, 213), spot(trunk, 229, 221)), mix(top, BLACK, 0.12), 54, 54)
    neck = curve(spot(head, 232, 176), spot(trunk, 229, 216))
    canvas.limb(neck, mix(palette.parent_skin, BLACK, 0.07), 42, 44)
    _head(canvas, head, pose, palette)


def _head(canvas: Canvas, at: Place, pose: Pose, palette: Palette) -> None:
    skin, hair = palette.parent_skin, palette.parent_hair
    short = palette.parent_hair_cut == "short"
    if short:
        canvas.fill(_SHORT_BEHIND, hair, at)
    canvas.fill(_FACE, skin, at)
    blush(canvas, at, 229, 161, 11, 10, skin, palette)
    blush(canvas, at, 285, 158, 8, 9, skin, palette)
    _features(canvas, at, pose, palette)
    canvas.stroke(curve((267, 138), (277, 152), (265, 157)), mix(skin, BLACK, 0.2), 3.2, at)
    canvas.fill(_SHORT_FRINGE if short else _FRINGE, hair, at)
    canvas.fill(oval(203, 141, 9, 14, -8), skin, at)
    canvas.stroke(curve((206, 134), (199, 140), (205, 149)), mix(skin, BLACK, 0.14), 2.2, at)
    if not short:
        canvas.fill(oval(202, 157, 3.1, 3.1), _GOLD, at)


def _features(canvas: Canvas, at: Place, pose: Pose, palette: Palette) -> None:
    open_ = pose.parent_gaze * (1 - pose.parent_blink)
    look = (2.0 * (1 - 0.4 * pose.parent_at_toy), 1.2 + 2.2 * pose.parent_at_toy)
    lift = -4.5 * pose.parent_bright - 1.5 * pose.parent_joy
    seen = open_ * (1 - 0.25 * pose.parent_at_toy)
    for x, y, narrow in ((242, 142, 1.0), (280, 141, 0.86)):
        eye(
            canvas, at, x, y, 6.8,
            colour=palette.line, open_=seen, joy=pose.parent_joy, look=look, narrow=narrow,
        )  # fmt: skip
        if open_ > 0.3 and pose.parent_joy < 0.6:  # a lid, so that the eyes are a grown person's
            lid = y - 6.2 * open_ + look[1]
            lash = curve((x - 6 * narrow, lid + 3), (x + 1, lid - 3.5), (x + 10.5 * narrow, lid + 2.5))
            canvas.stroke(lash, palette.line, 2.2, at)
        brow = y - 18.5 + lift
        arch = curve((x - 10 * narrow, brow + 2.5), (x + 1, brow - 4.5), (x + 11 * narrow, brow + 2.5))
        canvas.stroke(arch, mix(palette.parent_skin, palette.parent_hair, 0.85), 3.2, at)
    mouth(
        canvas, at, 256, 175, 18,
        palette=palette, smile=pose.parent_smile, open_=pose.parent_talk * 0.6, round_=0.0, thick=4,
    )  # fmt: skip


def draw_near_arm(canvas: Canvas, pose: Pose, palette: Palette, toy: tuple[float, float]) -> None:
    """The arm nearer to us, with its hand in the lap, at the baby's hand or at the toy."""
    trunk, _ = stand(pose)
    shoulder = spot(trunk, 268, 260)
    hand = between(spot(trunk, *_LAP), (BABY_HAND[0] - 2, BABY_HAND[1] + 6), pose.parent_arm)
    hand = between(hand, toy, pose.parent_point)
    reach = max(pose.parent_arm, pose.parent_point)
    elbow = ((shoulder[0] + hand[0]) / 2 - 26 + 26 * reach, max(shoulder[1], hand[1]) + 18 + 16 * reach)
    canvas.limb(curve(shoulder, elbow, hand)[:_SLEEVE], mix(palette.parent_top, BLACK, 0.08), 47, 37)
    canvas.fill(oval(*hand, 17.5, 16.5), palette.parent_skin)
