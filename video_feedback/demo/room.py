"""The rooms behind the two figures. Painted once for a palette and size."""

from video_feedback.demo.brush import BLACK, WHITE, Canvas, Colour, box, curve, mix, oval, path
from video_feedback.demo.palettes import Palette

_LEAF: Colour = (122, 148, 122)
_TUB = path("M336 306 C344 326 604 326 612 306 L604 372 C596 420 560 432 474 432 C388 432 352 420 344 372")
_TUB_SHADE = path(
    "M352 378 C362 420 400 430 474 430 C548 430 586 420 598 378 C590 404 556 414 474 414 C392 414 358 404 352 378"
)

_FOAM = ((384, 309, 19), (414, 315, 21), (450, 319, 19), (490, 319, 21), (540, 313, 23), (568, 307, 17), (462, 322, 20))


def draw_room(canvas: Canvas, palette: Palette) -> None:
    canvas.fill(box(-600, -900, 1840, 1800), palette.wall)
    if palette.room == "bath":
        _bathroom(canvas, palette)
    else:
        _living_room(canvas, palette)


def _window(canvas: Canvas, palette: Palette, x: float, y: float) -> None:
    pale = mix(palette.wall, palette.light, 0.85)
    canvas.fill(box(x, y, 84, 112, 5), pale)
    canvas.stroke(curve((x + 42, y), (x + 42, y + 112)), palette.wall, 5)
    canvas.stroke(curve((x, y + 56), (x + 84, y + 56)), palette.wall, 5)


def _living_room(canvas: Canvas, palette: Palette) -> None:
    wall = palette.wall
    _window(canvas, palette, 528, 26)
    _pennants(canvas, palette)
    canvas.fill(box(392, 42, 62, 48, 4), mix(wall, palette.light, 0.8))  # a picture of a hill and a sun
    canvas.fill(path("M398 84 L398 72 C410 58 424 62 432 72 C438 66 444 66 448 70 L448 84"), mix(wall, _LEAF, 0.5))
    canvas.fill(oval(436, 57, 5, 5), mix(wall, palette.accent, 0.5))
    canvas.fill(box(-600, 262, 1840, 900), palette.floor)
    canvas.fill(box(-600, 262, 1840, 5), mix(palette.floor, palette.light, 0.28))
    sofa = mix(wall, palette.sofa, 0.75)
    canvas.fill(box(20, 150, 270, 150, 34), sofa)
    canvas.stroke(curve((40, 232), (270, 232)), mix(sofa, BLACK, 0.05), 3)
    canvas.fill(box(52, 166, 62, 58, 14), mix(sofa, palette.accent, 0.45))
    canvas.fill(box(0, 208, 70, 114, 26), palette.sofa)
    edge = mix(palette.rug, palette.light, 0.5)
    _plant(canvas, palette)
    canvas.fill(oval(372, 366, 306, 76), palette.rug)
    canvas.ring(oval(372, 366, 278, 64), edge, 4.5)
    shade = mix(palette.rug, BLACK, 0.1)
    canvas.fill(oval(470, 355, 94, 13), shade)
    canvas.fill(oval(236, 424, 130, 15), shade)
    for x, y, colour in ((452, 486, palette.accent), (484, 492, palette.second)):
        canvas.fill(box(x, y, 28, 28, 5), mix(palette.floor, colour, 0.75))


def _pennants(canvas: Canvas, palette: Palette) -> None:
    """High on the wall: only an upright film shows them."""
    string = curve((40, -96), (360, -30), (680, -96))
    canvas.stroke(string, mix(palette.wall, BLACK, 0.18), 2)
    for n, spot in enumerate(string[1::2]):
        colour = (palette.accent, palette.sofa, palette.baby_suit)[n % 3]
        x, y = spot
        canvas.fill(path(f"M{x - 13} {y} L{x + 13} {y} L{x} {y + 28}"), mix(palette.wall, colour, 0.75))


def _plant(canvas: Canvas, palette: Palette) -> None:
    leaf = mix(palette.wall, _LEAF, 0.62)
    x, y = 592.0, 232.0
    for bend, aside, rise in ((-26, -34, 54), (-8, -12, 80), (14, 17, 72), (32, 38, 48)):
        tip_x, tip_y = x + aside, y - rise
        left = f"C{x + bend - 16} {y - rise * 0.5} {tip_x - 12} {tip_y + 14} {tip_x} {tip_y}"
        right = f"C{tip_x + 14} {tip_y + 22} {x + bend + 18} {y - rise * 0.3} {x} {y + 4}"
        canvas.fill(path(f"M{x} {y + 4} {left} {right}"), leaf)
        canvas.stroke(curve((x, y + 4), (x + bend, y - rise * 0.45), (tip_x, tip_y + 6)), mix(leaf, WHITE, 0.22), 1.8)
    pot = mix(palette.wall, palette.accent, 0.6)
    canvas.fill(path("M572 222 L612 222 L606 268 C604 274 580 274 578 268"), pot)
    canvas.fill(box(569, 218, 46, 10, 4), mix(pot, BLACK, 0.05))


def _bathroom(canvas: Canvas, palette: Palette) -> None:
    wall = palette.wall
    seam = mix(wall, WHITE, 0.5)
    for x in range(-560, 1200, 56):
        canvas.stroke(curve((x, 118), (x, 420)), seam, 2.2)
    for y in range(118, 420, 56):
        canvas.stroke(curve((-600, y), (1240, y)), seam, 2.2)
    canvas.stroke(curve((-600, 116), (1240, 116)), mix(wall, BLACK, 0.07), 7)
    _window(canvas, palette, 452, -148)
    canvas.fill(box(34, 40, 118, 8, 4), mix(wall, BLACK, 0.14))  # a rail with a towel
    canvas.fill(box(50, 44, 74, 134, 8), mix(wall, palette.second, 0.6))
    canvas.stroke(curve((50, 150), (124, 150)), mix(wall, palette.light, 0.8), 6)
    canvas.fill(box(360, 34, 112, 8, 3), mix(wall, BLACK, 0.12))  # a shelf with bottles
    canvas.fill(box(376, 2, 20, 32, 6), mix(wall, palette.accent, 0.7))
    canvas.fill(box(402, 10, 24, 24, 6), mix(wall, palette.parent_top, 0.5))
    canvas.fill(box(434, -2, 16, 36, 6), mix(wall, _LEAF, 0.6))
    canvas.fill(oval(256, -60, 44, 58), mix(wall, WHITE, 0.55))  # a mirror
    canvas.ring(oval(256, -60, 44, 58), mix(wall, palette.rug, 0.8), 6)
    canvas.fill(box(-600, 330, 1840, 900), palette.floor)
    canvas.fill(box(-600, 330, 1840, 5), mix(palette.floor, WHITE, 0.4))
    canvas.fill(oval(350, 438, 300, 62), palette.rug)
    canvas.ring(oval(350, 438, 274, 51), mix(palette.rug, WHITE, 0.4), 4.5)
    shade = mix(palette.rug, BLACK, 0.08)
    canvas.fill(oval(236, 432, 130, 14), shade)
    canvas.fill(oval(474, 432, 104, 13), shade)
    back = mix(palette.sofa, BLACK, 0.09)
    canvas.fill(oval(474, 296, 136, 24), back)
    canvas.fill(oval(474, 299, 124, 18), mix(back, (150, 190, 200), 0.5))


def draw_tub(canvas: Canvas, palette: Palette) -> None:
    """The near side of the bath and its foam, in front of the baby."""
    foam = mix(palette.sofa, WHITE, 0.6)
    shade = mix(foam, (150, 185, 195), 0.22)
    for x, y, r in ((372, 300, 17), (398, 305, 22), (552, 301, 24), (580, 299, 15), (524, 309, 20), (428, 311, 20)):
        canvas.fill(oval(x, y, r, r * 0.86), shade)
    canvas.fill(path("M338 302 C380 322 566 322 610 302 L606 330 L342 330"), shade)
    for x, y, r in _FOAM:
        canvas.fill(oval(x, y, r, r * 0.84), foam)
    canvas.fill(_TUB, palette.sofa)
    rim = curve((335, 300), (352, 330), (596, 330), (613, 300))
    canvas.stroke(rim, mix(palette.sofa, BLACK, 0.06), 15)
    canvas.stroke(rim, mix(palette.sofa, WHITE, 0.5), 10)
    canvas.fill(_TUB_SHADE, mix(palette.sofa, BLACK, 0.07))
