"""What a report can and cannot say, in one or two sentences that are printed beside it."""

from collections.abc import Sequence

from video_feedback.counts import counted, film_length_text, in_words
from video_feedback.library.instants import day_of
from video_feedback.words import tr
from video_feedback_schemas.records import Recording


def limits_text(filmed: Sequence[Recording]) -> str:
    """`8 minutes of film on one day. ...`"""
    days = {day_of(recording.filmed_at) for recording in filmed if recording.filmed_at}
    length = film_length_text(sum(recording.duration_ms for recording in filmed))
    when = (
        tr(" on {days}", days=counted(in_words(len(days)), "day"))
        if days and all(recording.filmed_at for recording in filmed)
        else ""
    )
    sentences = [
        tr("{length} of film{when}.", length=length, when=when) if filmed else tr("No film."),
        tr("The moments are what one worker noticed in it; they measure nobody."),
    ]
    return " ".join(sentences)
