"""The script of a session: how a moment becomes a pick, and kind words about the whole."""

from collections.abc import Collection, Sequence

from video_feedback.feedback.kind_words import amiss
from video_feedback.media.frame_table import FrameTable
from video_feedback.words import tr
from video_feedback_schemas.ids import PickId, SessionId, new_id
from video_feedback_schemas.records import Code, Moment, Pick
from video_feedback_schemas.times import Ms

MANY_PICKS = 5
LONG_PICK_MS = 10_000


def pick_of(session_id: SessionId, moment: Moment, code: Code, frames: FrameTable) -> Pick:
    """A moment as a pick, for `sessions.add_pick` (which gives it its place in the order).

    A point is played with its code's seconds before and after it, a stretch as it is; both open on the moment's face.
    All times name frames of the film, and none lies outside it.
    """
    start, end = around(moment, code, frames)
    return Pick(
        id=PickId(new_id()),
        session_id=session_id,
        moment_id=moment.id,
        position=0,
        start_ms=start,
        end_ms=end,
        still_ms=still_of(moment, frames, start, end),
    )


def still_of(moment: Moment, frames: FrameTable, start: Ms, end: Ms) -> Ms:
    """The frame on which a pick of a moment opens, played from start to end: the moment's face, if it lies within."""
    return min(max(frames.time_at(moment.face_ms), start), end)


def around(moment: Moment, code: Code, frames: FrameTable) -> tuple[Ms, Ms]:
    """The first and the last frame that are played for a moment."""
    # A stretch that was closed on its own frame is a point to whoever watches it.
    if moment.end_ms is not None and moment.end_ms > moment.start_ms:
        return frames.time_at(moment.start_ms), frames.time_at(moment.end_ms)
    return frames.time_at(moment.start_ms - code.pre_roll_ms), frames.time_at(moment.start_ms + code.post_roll_ms)


def length_ms(picks: Sequence[Pick]) -> Ms:
    """How much film the picks are, played once."""
    return Ms(sum(pick.end_ms - pick.start_ms for pick in picks))


def showing_ms(picks: Sequence[Pick]) -> Ms:
    """How long it takes to play the picks once, each at its speed. Nobody can say how long one that loops takes."""
    return Ms(round(sum((pick.end_ms - pick.start_ms) / pick.rate for pick in picks)))


def next_stop(pick: Pick, pauses: Sequence[Ms], at_ms: Ms) -> Ms:
    """The frame at which a pick that plays from `at_ms` holds next: one of its pauses behind it, or its last frame."""
    return min((each for each in pauses if at_ms < each < pick.end_ms), default=pick.end_ms)


def kind_words(picks: Sequence[Pick], shared: Collection[str] | None = None) -> tuple[str, ...]:
    """What a colleague might say about the script, in plain sentences. Advice only: nothing is ever refused for it,
    but for a script of nothing that a parent may see. `shared` are the ids of the picks that one may see, where that is
    known.
    """
    words = []
    if picks and shared is not None and not shared:
        words.append(
            tr("All of these are for your own thinking, so they stay with you. Add one that shows what went well.")
        )
    if len(picks) > MANY_PICKS:
        words.append(tr("These are a lot of moments for one visit. Three leave time to talk."))
    for place, pick in enumerate(picks, start=1):
        if pick.end_ms - pick.start_ms > LONG_PICK_MS:
            words.append(
                tr("Moment {place} is longer than ten seconds. Shorter ones are easier to take in.", place=place)
            )
        voices = [pick.voice, pick.voice_other]
        if any(letter.isnumeric() for voice in voices for letter in voice):
            words.append(
                tr("The voice of the baby in moment {place} has a number in it. Words alone are calmer.", place=place)
            )
        elif any(amiss(voice) for voice in voices):
            words.append(
                tr("The voice of the baby in moment {place} is not shown: see what it says there.", place=place)
            )
    return tuple(words)
