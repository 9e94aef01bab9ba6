"""What is said before something is erased, on screen and on the command line: plainly, and nothing to be afraid of."""

from collections.abc import Sequence
from datetime import date

from video_feedback.counts import counted, film_length_text, in_words
from video_feedback.library.erasing import Erasure
from video_feedback.library.instants import day_of, day_text, today
from video_feedback.library.remains import Held, until

FOR_GOOD = "This cannot be undone. The list of earlier steps that can be taken back is emptied too."


def goes(erasure: Erasure) -> str:
    """What goes, and what stays of it."""
    moments = counted(erasure.moments, "moment")
    length = film_length_text(erasure.length_ms)
    match erasure.kind:
        case "recording" if erasure.keeps_words:
            return f"The picture and the sound go: {length}. What was written stays ({moments}), without a picture."
        case "recording" if len(erasure.films) > 1:
            with_moments = f", with {moments} and their notes, and what was picked of them" if erasure.moments else ""
            return f"{counted(in_words(len(erasure.films)), 'film').capitalize()} go: {length}{with_moments}."
        case "recording":
            with_moments = f", with {moments} and their notes, and what was picked of it" if erasure.moments else ""
            return f"The film goes: {length}{with_moments}."
        case "family":
            films = f"{counted(len(erasure.films), 'film')} ({length})" if erasure.films else "no film"
            sessions = f"{counted(erasure.sessions, 'session')} with what was said" if erasure.sessions else ""
            parts = [films, moments if erasure.moments else "", sessions, "everyone’s names and dates"]
            *first, last = filter(None, parts)
            return f"All of it goes: {', '.join(first)}, and {last}."
        case _:
            stays = "stays" if erasure.moments == 1 else "stay"
            about = f" {moments} about them {stays}, without the name." if erasure.moments else ""
            return f"The name and the dates go.{about} Notes stay as they were written."


def stays_in(places: Sequence[Held]) -> list[str]:
    """What backups of before still hold, and until when. Nothing where there are none."""
    said = []
    if (day := until(places)) is not None:
        said.append(f"Backups made before still hold it until {_near(day)}, or until the first backup after that day.")
    said += [
        f"The backups in {one.place} are not there just now, and may hold it too: plug that place in. "
        "The first backup made there then can take them away."
        for one in places
        if one.is_away
    ]
    return said


def _near(day: date) -> str:
    return day_text(day, year=day.year != day_of(today()).year)
