"""Eyes and mouths, which parent and baby share."""

import numpy as np

from video_feedback.demo.brush import Canvas, Colour, Place, Points, curve, mix, oval
from video_feedback.demo.palettes import Palette

_WHITE: Colour = (255, 252, 246)


def eye(
    canvas: Canvas,
    at: Place,
    x: float,
    y: float,
    size: float,
    *,
    colour: Colour,
    open_: float,
    joy: float,
    look: tuple[float, float] = (0.0, 0.0),
    narrow: float = 1.0,
) -> None:
    """An eye `size` half wide. `open_` 0 is shut; `joy` 1 is a laughing arc.

    `look` moves it; `narrow` makes it as narrow as a head turned aside does.
    """
    height = max(0.0, open_) * (1 - joy)
    x, y = x + look[0], y + look[1]
    if height > 0.3:
        canvas.fill(oval(x, y, size * 0.8 * narrow, size * height), colour, at)
        if height > 0.6:
            canvas.fill(oval(x + size * 0.28 * narrow, y - size * 0.36, size * 0.26, size * 0.26), _WHITE, at)
        return
    bend = (0.3 - height) / 0.3 * size * (-1.7 if joy > 0.5 else 1.1)
    wide = size * 1.35 * narrow
    canvas.stroke(curve((x - wide, y), (x, y + bend * 1.4), (x + wide, y)), colour, size * 0.68, at)


def mouth(
    canvas: Canvas,
    at: Place,
    x: float,
    y: float,
    wide: float,
    *,
    palette: Palette,
    smile: float,
    open_: float,
    round_: float,
    thick: float,
) -> None:
    """A mouth `wide` half wide. `smile` runs from -1 (down) to 1; `open_` is how far, `round_` how much like an o."""
    wide *= 1 - 0.55 * round_ + 0.1 * smile * open_
    u = -np.cos(np.linspace(0.0, np.pi, 25))
    corners = -smile * wide * (0.72 - 0.5 * open_) * (u**2 - 0.6)
    if open_ < 0.05 and round_ < 0.05:
        canvas.stroke(_line(x + wide * u, y + corners), palette.lips, thick, at)
        return
    bow = np.sqrt(np.maximum(0.0, 1 - u**2))
    rise = wide * (round_ * 1.15 * max(open_, 0.25) + (1 - round_) * 0.12 * open_)
    drop = wide * (round_ * 1.25 * max(open_, 0.25) + (1 - round_) * 1.15 * open_)
    upper = y + corners - rise * bow
    lower = y + corners + drop * bow
    xs = x + wide * u
    lip = thick * 0.25
    canvas.fill(_between(x + (xs - x) * (1 + lip / wide), upper - lip, lower + lip), palette.lips, at)
    tongue = y + drop * (0.5 + 0.45 * u**2) if round_ < 0.5 else y + drop * (0.35 + 0.5 * u**2)
    seen = tongue < lower - 0.3
    if open_ > 0.25 and seen.sum() > 3:
        canvas.fill(_between(xs[seen], tongue[seen], lower[seen]), palette.tongue, at)


def blush(canvas: Canvas, at: Place, x: float, y: float, rx: float, ry: float, skin: Colour, palette: Palette) -> None:
    canvas.fill(oval(x, y, rx, ry), mix(skin, palette.blush, 0.24), at)


def _line(xs: Points, ys: Points) -> Points:
    return np.stack([xs, ys], axis=1)


def _between(xs: Points, upper: Points, lower: Points) -> Points:
    return np.concatenate([_line(xs, upper), _line(xs[::-1], lower[::-1])])
