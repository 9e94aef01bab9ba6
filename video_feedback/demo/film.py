"""Makes a story into a film on disk, as a phone would have left it. The same story always gives the same bytes."""

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from fractions import Fraction
from itertools import islice, repeat
from pathlib import Path
from typing import Final

import av
import cv2
import numpy as np
from av.container import OutputContainer
from av.video.reformatter import ColorRange, Colorspace

from video_feedback.demo.acting import pose_at
from video_feedback.demo.brush import Picture
from video_feedback.demo.figures import draw
from video_feedback.demo.sound import RATE, sound_of
from video_feedback.demo.stories import Story
from video_feedback.demo.stories import story as story_named
from video_feedback.jobs import Progress

FRAMES_PER_SECOND: Final = 25
FRAME_MS: Final = 1000 // FRAMES_PER_SECOND
FRAMES_PER_DRAWING: Final = 2
_AHEAD: Final = 4


def make_film(path: Path, *, story: str = "play", progress: Progress | None = None) -> None:
    """Make the named story into `path`, an MP4. Raises Cancelled, and then leaves nothing behind."""
    write_film(path, story_named(story), progress)


def write_film(path: Path, story: Story, progress: Progress | None = None) -> None:
    """As `make_film`, for a story of one's own."""
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        with av.open(str(unfinished), "w", format="mp4", options={"movflags": "+faststart"}) as film:
            film.metadata["title"] = story.title
            film.metadata["comment"] = "Made by Video Feedback: two drawn figures, nobody's child."
            film.metadata["creation_time"] = story.filmed_at
            _encode(film, story, progress or Progress())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _encode(film: OutputContainer, story: Story, progress: Progress) -> None:
    video = film.add_stream("libx264", rate=FRAMES_PER_SECOND, options={"preset": "superfast", "crf": "22"})
    video.width, video.height = (story.height, story.width) if story.sideways else (story.width, story.height)
    video.pix_fmt = "yuv420p"
    video.gop_size = 2 * FRAMES_PER_SECOND
    context = video.codec_context
    context.thread_count = 1  # how the work is shared out must not show in the bytes
    context.colorspace, context.color_range = Colorspace.ITU601, ColorRange.MPEG
    if story.sideways:
        video.set_display_rotation(-90)
    audio = film.add_stream("aac", rate=RATE, layout="mono")
    audio.bit_rate = 96_000

    sound = sound_of(story)[None, :]
    heard, piece = 0, RATE // FRAMES_PER_SECOND
    count = story.length_ms // FRAME_MS
    for number, picture in enumerate(islice(_pictures(story, count), count)):
        progress.at(number / count)
        planes = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2YUV_I420), dtype=np.uint8)
        frame = av.VideoFrame.from_ndarray(planes, format="yuv420p")
        frame.pts = number
        frame.time_base = Fraction(1, FRAMES_PER_SECOND)
        film.mux(video.encode(frame))
        samples = av.AudioFrame.from_ndarray(np.ascontiguousarray(sound[:, heard : heard + piece]), "fltp", "mono")
        samples.sample_rate, samples.pts = RATE, heard
        film.mux(audio.encode(samples))
        heard += piece
    film.mux(video.encode(None))
    film.mux(audio.encode(None))
    progress.at(1.0)


def _pictures(story: Story, count: int) -> Iterator[Picture]:
    """Every frame in order, painted a few ahead while the last one is being encoded.

    Drawn on twos, as drawn films are: each picture stands for two frames, and the making takes half as long.
    """
    ahead: deque[Future[Picture]] = deque()
    with ThreadPoolExecutor(1, thread_name_prefix="painter") as painter:
        try:
            for number in range(0, count, FRAMES_PER_DRAWING):
                ahead.append(painter.submit(_picture, story, number))
                if len(ahead) > _AHEAD:
                    yield from repeat(ahead.popleft().result(), FRAMES_PER_DRAWING)
            while ahead:
                yield from repeat(ahead.popleft().result(), FRAMES_PER_DRAWING)
        finally:
            painter.shutdown(wait=True, cancel_futures=True)


def _picture(story: Story, number: int) -> Picture:
    picture = draw(pose_at(story, number * FRAME_MS), story.width, story.height, story.palette)
    if story.sideways:
        return np.asarray(cv2.rotate(picture, cv2.ROTATE_90_COUNTERCLOCKWISE), dtype=np.uint8)
    return picture
