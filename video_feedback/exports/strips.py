"""A strip of a film, drawn: one lane of it at a time, and the same in words for who cannot see it."""

from video_feedback.words import tr
from video_feedback_schemas.report_file import Lane, Mark
from video_feedback_schemas.times import clock_text

WIDE, HIGH = 1000.0, 26.0
_COLOURS = tuple(f"g{number}" for number in range(1, 9))
_SHAPES = {
    "disc": '<circle cx="8" cy="8" r="6.5" fill="currentColor"/>',
    "square": '<rect x="2" y="2" width="12" height="12" rx="1.5" fill="currentColor"/>',
    "triangle": '<path d="M8 1.5 15 14H1z" fill="currentColor"/>',
    "diamond": '<path d="M8 .8 15.2 8 8 15.2.8 8z" fill="currentColor"/>',
    "hexagon": '<path d="M4.3 1.6h7.4L15.4 8l-3.7 6.4H4.3L.6 8z" fill="currentColor"/>',
    "ring": '<circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="2.4" '
    'stroke-dasharray="4.3 1.5"/>',
    "plus": '<path d="M6 1.5h4V6h4.5v4H10v4.5H6V10H1.5V6H6z" fill="currentColor"/>',
    "star": '<path d="m8 .8 2.2 4.9 5.3.6-4 3.6 1.1 5.3L8 12.5l-4.6 2.7 1.1-5.3-4-3.6 5.3-.6z" fill="currentColor"/>',
}
_LEAST, _ROOM_FOR_SHAPE = 6.0, 22.0


def colour(lane: Lane) -> str:
    """`g1` to `g8`; one that is not known is the first, as in the window."""
    return lane.colour if lane.colour in _COLOURS else _COLOURS[0]


def drawing(lane: Lane, duration_ms: int) -> str:
    """What is inside an SVG of `WIDE` by `HIGH`: the lane and its marks. The classes `lane`, `g1`.. and
    `t1`.. colour it."""
    marks = "".join(_mark(lane, mark, WIDE / max(1, duration_ms)) for mark in lane.marks)
    return f'<rect class="lane" width="{WIDE:g}" height="{HIGH:g}" rx="6"/>{marks}'


def shape(lane: Lane) -> str:
    """What is inside an SVG of 16 by 16: the shape that goes with the lane's colour."""
    return f'<g class="{colour(lane)}">{_SHAPES.get(lane.shape, _SHAPES["disc"])}</g>'


def svg(inside: str, width: float, height: float, colours: dict[str, str]) -> bytes:
    """A whole SVG file of what is inside, in the colours of these tokens."""
    rules = [f".lane {{ fill: {colours['lane']}; }}"]
    for name in _COLOURS:
        rules += [f".{name} {{ color: {colours[name]}; }}", f".t{name[1:]} {{ fill: {colours[f't{name[1:]}']}; }}"]
    # Shapes take the colour of the group around them, which not every reader of SVG hands down from a class.
    for name in _COLOURS:
        inside = inside.replace(f'<g class="{name}">', f'<g class="{name}" color="{colours[name]}">')
    style = " ".join(rules)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
        f'height="{height:g}"><style>{style}</style>{inside}</svg>'
    ).encode()


def in_words(lane: Lane) -> str:
    """`Serve and return: 0:12 to 0:15, 0:40`."""
    when = [
        clock_text(mark.start_ms)
        if mark.end_ms is None
        else tr("{start} to {end}", start=clock_text(mark.start_ms), end=clock_text(mark.end_ms))
        for mark in lane.marks
    ]
    return f"{lane.label}: {', '.join(when)}" if when else lane.label


def _mark(lane: Lane, mark: Mark, scale: float) -> str:
    name = colour(lane)
    left = mark.start_ms * scale
    if mark.end_ms is None:
        return _placed(lane, min(max(left, 7.0), WIDE - 7.0) - 7, 6, 14)
    width = max(_LEAST, (mark.end_ms - mark.start_ms) * scale)
    left = min(left, WIDE - _LEAST)
    bar = (
        f'<g class="{name}"><rect class="t{name[1:]}" x="{left:.1f}" y="4" width="{width:.1f}" height="18" rx="5" '
        f'stroke="currentColor" stroke-width="1.5"/></g>'
    )
    return bar + (_placed(lane, left + 5, 7, 12) if width > _ROOM_FOR_SHAPE else "")


def _placed(lane: Lane, left: float, top: float, size: float) -> str:
    return f'<g transform="translate({left:.1f} {top:g}) scale({size / 16:g})">{shape(lane)}</g>'
