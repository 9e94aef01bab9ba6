"""A drag over the timeline: 60 requests a second for five seconds, there and back over the 1080p film, with the small
pictures of the timeline at hand, as on the workbench.

The lag of a request is the time until a picture is painted that is as near to what it asked for as the hand goes from
one request to the next (10 frames), or that answers a request made after it. The last request counts as answered by
its exact frame alone, which must also stay.
"""

from collections.abc import Callable
from pathlib import Path
from statistics import median

from tests.bench import films
from tests.bench.figures import Figures, percentile, some
from tests.bench.screen import Screen, settle
from tests.rest import rest
from video_feedback.media import thumbnails
from video_feedback.media.film import Film
from video_feedback.media.player import Picture
from video_feedback.media.probe import probe

REQUESTS, A_SECOND = 300, 60
_FROM, _TO = 0.1, 0.9


def measure(folder: Path, share: float = 1.0) -> Figures:
    """Pictures a second, the lag, the wait for the last picture, and 0 if that was the exact one."""
    film = probe(films.long_gop(folder))
    count = some(REQUESTS, share, least=40)
    wanted = _there_and_back(film, count)
    frames = film.frames
    with Screen(film) as screen:
        screen.deck.nearest = _nearest(film)
        screen.seek(wanted[0])
        settle()
        screen.surface.paints.clear()
        asked = screen.ask([_seek(screen, index) for index in wanted], 1000 / A_SECOND)
        screen.until_painted(wanted[-1])
        rest(0.5)
        paints = [(at, frames.index_at(ms)) for at, ms in screen.surface.paints]
        wrong = paints[-1][1] != wanted[-1] or screen.number() != wanted[-1]
    during = {index for at, index in paints if at <= asked[-1]}
    last = next(at for at, index in paints if at >= asked[-1] and index == wanted[-1])
    lags = _lags(asked, wanted, paints, step=abs(wanted[1] - wanted[0]))
    return {
        "scrub_pictures_a_second": len(during) / (asked[-1] - asked[0]),
        "scrub_lag_median_ms": median(lags),
        "scrub_lag_p95_ms": percentile(lags, 0.95),
        "scrub_last_ms": 1000 * (last - asked[-1]),
        "scrub_last_wrong": float(wrong),
    }


def _nearest(film: Film) -> Callable[[int], Picture | None]:
    """The small pictures of a film, as they are kept."""
    kept = {int(made.time_ms): made for made in thumbnails.thumbnails(film)}
    times, reach_ms = sorted(kept), thumbnails.reach_ms(film.frames)

    def nearest(ms: int) -> Picture | None:
        time = min(times, key=lambda time: abs(time - ms))
        near = abs(time - ms) <= reach_ms
        return Picture(kept[time].time_ms, thumbnails.unpacked(kept[time].jpeg)) if near else None

    return nearest


def _seek(screen: Screen, index: int) -> Callable[[], None]:
    return lambda: screen.deck.seek(screen.film.frames.time_of(index))


def _there_and_back(film: Film, count: int) -> list[int]:
    """As far from request to request as five seconds there and back over most of the film make it."""
    step = (_TO - _FROM) * len(film.frames) * 2 / REQUESTS
    first = _FROM * len(film.frames)
    return [round(first + step * min(i, count - i)) for i in range(count)]


def _lags(asked: list[float], wanted: list[int], paints: list[tuple[float, int]], step: int) -> list[float]:
    """Milliseconds for each request but the last; one that nothing answered waits until the last picture."""
    lags = [0.0] * (len(asked) - 1)
    unanswered = 0
    for at, index in paints:
        # The newest request that this picture answers; all before it are answered then too.
        near = [n for n, (when, want) in enumerate(zip(asked, wanted, strict=True)) if when <= at]
        answered = next((n for n in reversed(near) if abs(wanted[n] - index) <= step), -1)
        while unanswered <= answered and unanswered < len(lags):
            lags[unanswered] = 1000 * (at - asked[unanswered])
            unanswered += 1
    end = paints[-1][0]
    lags[unanswered:] = [1000 * (end - at) for at in asked[unanswered:-1]]
    return lags
