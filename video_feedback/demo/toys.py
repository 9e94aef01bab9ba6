"""What there is to play with: a ball on the rug, a duck in the bath."""

from typing import Final

from video_feedback.demo.brush import BLACK, Canvas, between, mix, move, oval, path, turn
from video_feedback.demo.palettes import Palette

_BALL_AWAY: Final = (356.0, 330.0)
_BALL_NEAR: Final = (386.0, 342.0)
_DUCK_AWAY: Final = (384.0, 297.0)
_DUCK_NEAR: Final = (406.0, 297.0)

# Both are drawn about (0, 0).
_STRIPE: Final = path(
    "M-8 -19.4 C-2 -8 -2 8 -8 19.4 C-4 21.4 4 21.4 8 19.4 C14 8 14 -8 8 -19.4 C4 -21.4 -4 -21.4 -8 -19.4"
)
_DUCK: Final = path("M-22 -2 C-14 2 -8 -4 0 -2 L20 0 C20 20 -18 20 -22 -2")
_BEAK: Final = path("M20 -14 C30 -14 32 -8 20 -7")
_WING: Final = path("M-10 4 C-4 12 8 10 8 2 C2 6 -4 6 -10 4")


def toy_place(palette: Palette, near: float) -> tuple[float, float]:
    """The middle of the toy. `near` 1 is beside the baby."""
    if palette.room == "bath":
        return between(_DUCK_AWAY, _DUCK_NEAR, near)
    return between(_BALL_AWAY, _BALL_NEAR, near)


def draw_toy(canvas: Canvas, palette: Palette, near: float) -> None:
    x, y = toy_place(palette, near)
    at = move(x, y)
    if palette.room == "bath":
        canvas.fill(_DUCK, palette.accent, at)
        canvas.fill(oval(10, -12, 13, 12.5), palette.accent, at)
        canvas.fill(_BEAK, palette.second, at)
        canvas.fill(oval(14, -15, 2.2, 2.4), palette.line, at)
        canvas.fill(_WING, mix(palette.accent, BLACK, 0.1), at)
        return
    canvas.fill(oval(0, 20, 22, 5.5), mix(palette.rug, BLACK, 0.12), at)
    canvas.fill(oval(0, 0, 21, 21), palette.accent, at)
    canvas.fill(_STRIPE, palette.light, at @ turn(90 * near - 20, 0, 0))
