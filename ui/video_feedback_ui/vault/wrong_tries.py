"""What is told of wrong tries, once the right one has come."""

from collections.abc import Sequence
from datetime import datetime

from video_feedback.counts import counted
from video_feedback.library.instants import day_of, today
from video_feedback.words import tr
from video_feedback_ui.parts.days import WEEKDAYS, near_day


def sentence(instants: Sequence[str]) -> str:
    """`There were 3 wrong tries since you were last here, the last on Monday at 10:14.` Empty for none."""
    if not instants:
        return ""
    were, the_last = ("was", "") if len(instants) == 1 else ("were", tr("the last "))
    tries = counted(len(instants), "wrong try").replace("trys", "tries")
    return tr(
        "There {were} {tries} since you were last here, {the_last}{when}.",
        were=were,
        tries=tries,
        the_last=the_last,
        when=when(instants[-1]),
    )


def when(instant: str) -> str:
    """`today at 10:14`, `on Monday at 10:14`, `on 14 May at 10:14`."""
    clock = datetime.fromisoformat(instant).astimezone().strftime("%H:%M")
    day = day_of(instant)
    match (day_of(today()) - day).days:
        case 0:
            return tr("today at {clock}", clock=clock)
        case 1:
            return tr("yesterday at {clock}", clock=clock)
        case days if 1 < days < 7:
            return tr("on {weekday} at {clock}", weekday=WEEKDAYS[day.weekday()], clock=clock)
        case _:
            return tr("on {day} at {clock}", day=near_day(instant), clock=clock)
