"""What is said before something is erased, on screen and on the command line: plainly, and nothing to be afraid of."""

from collections.abc import Sequence
from datetime import date

from video_feedback.counts import counted, film_length_text, in_words
from video_feedback.library.erasing import Erasure
from video_feedback.library.instants import day_of, day_text, today
from video_feedback.library.remains import Held, until
from video_feedback.words import tr

FOR_GOOD = tr("This cannot be undone. The list of earlier steps that can be taken back is emptied too.")


def goes(erasure: Erasure) -> str:
    """What goes, and what stays of it."""
    moments = counted(erasure.moments, "moment")
    length = film_length_text(erasure.length_ms)
    match erasure.kind:
        case "recording" if erasure.keeps_words:
            return tr(
                "The picture and the sound go: {length}. What was written stays ({moments}), without a picture.",
                length=length,
                moments=moments,
            )
        case "recording" if len(erasure.films) > 1:
            with_moments = (
                tr(", with {moments} and their notes, and what was picked of them", moments=moments)
                if erasure.moments
                else ""
            )
            return tr(
                "{films} go: {length}{with_moments}.",
                films=counted(in_words(len(erasure.films)), "film").capitalize(),
                length=length,
                with_moments=with_moments,
            )
        case "recording":
            with_moments = (
                tr(", with {moments} and their notes, and what was picked of it", moments=moments)
                if erasure.moments
                else ""
            )
            return tr("The film goes: {length}{with_moments}.", length=length, with_moments=with_moments)
        case "family":
            films = f"{counted(len(erasure.films), 'film')} ({length})" if erasure.films else tr("no film")
            sessions = (
                tr("{sessions} with what was said", sessions=counted(erasure.sessions, "session"))
                if erasure.sessions
                else ""
            )
            parts = [films, moments if erasure.moments else "", sessions, tr("everyone’s names and dates")]
            *first, last = filter(None, parts)
            return tr("All of it goes: {first}, and {last}.", first=", ".join(first), last=last)
        case _:
            about = ""
            if erasure.moments == 1:
                about = tr(" {moments} about them stays, without the name.", moments=moments)
            elif erasure.moments:
                about = tr(" {moments} about them stay, without the name.", moments=moments)
            return tr("The name and the dates go.{about} Notes stay as they were written.", about=about)


def stays_in(places: Sequence[Held]) -> list[str]:
    """What backups of before still hold, and until when. Nothing where there are none."""
    said = []
    if (day := until(places)) is not None:
        said.append(
            tr(
                "Backups made before still hold it until {near}, or until the first backup after that day.",
                near=_near(day),
            )
        )
    said += [
        tr(
            "The backups in {place} are not there just now, and may hold it too: plug that place in. "
            "The first backup made there then can take them away.",
            place=one.place,
        )
        for one in places
        if one.is_away
    ]
    return said


def _near(day: date) -> str:
    return day_text(day, year=day.year != day_of(today()).year)
