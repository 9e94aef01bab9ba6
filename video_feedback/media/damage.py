"""From when on a locked film is lost, where its box is damaged."""

from av import FFmpegError
from av.video.stream import VideoStream

from video_feedback.jobs import Progress
from video_feedback.media.decode import packets
from video_feedback.media.film import Film
from video_feedback.media.source import open_container
from video_feedback.vault.box import Damaged
from video_feedback_schemas.times import Ms


def first_lost(film: Film, progress: Progress | None = None) -> Ms | None:
    """The time of the first frame that cannot be read any more; 0 where there is none that can, None where all can be.

    All before it is as it was; behind it there may be more. A job: it reads the film through. Raises Cancelled.
    """
    frames, progress = film.frames, progress or Progress()
    there: set[int] = set()
    try:
        with open_container(film.source, film.container) as opened:
            stream = opened.streams[frames.stream]
            assert isinstance(stream, VideoStream)
            for packet in packets(opened, stream):
                if packet.pts is not None and packet.size and not packet.is_corrupt:
                    there.add(packet.pts)
                    progress.at(len(there) / len(frames))
    except (FFmpegError, OSError, IndexError, Damaged):
        return Ms(0)
    # A frame that is decoded later may be shown earlier: the first that is not there is the first that is lost.
    for index in range(len(frames)):
        if frames.pts_of(index) not in there:
            return frames.time_of(index)
    return None
