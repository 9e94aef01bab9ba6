"""Captions as a track are in the file, in their language, where their moment is; a player may show them or not."""

import io
from collections.abc import Callable

import av
import pytest
from av.container import InputContainer

from video_feedback.media.film import Film
from video_feedback.reels import parts, plan, weaving, writing
from video_feedback.reels.reel import Container, Finish, Reel, Stretch
from video_feedback_schemas.times import Ms

FilmOf = Callable[[str], Film]
Of = Callable[..., Stretch]
HARD = "Look <b>here</b> & there,\n\n  mummy! --> {\\an8} 1 < 2"
URDU = "امی، دیکھو!"


@pytest.fixture(scope="module", params=["mp4", "webm"])
def written(request: pytest.FixtureRequest, film_of: FilmOf, stretch: Of) -> io.BytesIO:
    film, container = film_of("cfr25.mp4"), request.param
    parts = (
        stretch(film, 0, 400, caption=HARD),
        stretch(film, 400, 600),
        stretch(film, 600, 1000, caption=URDU, language="ur", hold_ms=200),
        stretch(film, 2000, 2400, caption="I see you"),
    )
    return make(
        Reel(stretches=parts, finish=Finish(container=container, captions="track", height=96, evens_sound=False))
    )


def make(reel: Reel) -> io.BytesIO:
    file = io.BytesIO()
    writing.write(reel, file)
    file.seek(0)
    return file


def cues(opened: InputContainer, number: int) -> list[tuple[float, float, str]]:
    """When each cue begins and ends, and its words as they are stored."""
    stream = opened.streams.subtitles[number]
    found = []
    for packet in opened.demux(stream):
        words = bytes(packet)
        if stream.codec_context.name == "mov_text":
            assert int.from_bytes(words[:2]) == len(words[2:]) or not packet.size
            words = words[2:]
        if words:
            assert None not in (packet.pts, packet.duration)
            begins = float(packet.pts * stream.time_base)
            found.append((begins, begins + float(packet.duration * stream.time_base), words.decode()))
    return found


def test_each_language_has_a_track_with_its_words_at_their_time(written: io.BytesIO) -> None:
    with av.open(written) as opened:
        webm = "webm" in opened.format.name
        assert [stream.language for stream in opened.streams.subtitles] == ["eng", "urd"]
        english, urdu = cues(opened, 0), None
    written.seek(0)
    with av.open(written) as opened:
        urdu = cues(opened, 1)
    hard = "Look <b>here</b> & there,\nmummy! --> {\\an8} 1 < 2"
    if webm:
        hard = hard.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert [words for *_, words in english] == [hard, "I see you"]
    assert [words for *_, words in urdu] == ["\u200f" + URDU]
    times = [(begins, ends) for begins, ends, _ in [*english, *urdu]]
    expected = [(0, 0.4), (1.2, 1.6), (0.6, 1.2)]
    assert [time for pair in times for time in pair] == pytest.approx(
        [at for pair in expected for at in pair], abs=0.002
    )


@pytest.mark.parametrize("captions", ["none", "burned"])
def test_there_is_no_track_where_none_is_asked_for(film_of: FilmOf, stretch: Of, captions: str) -> None:
    said = stretch(film_of("cfr25.mp4"), 0, 200, caption="Look!")
    with av.open(make(Reel(stretches=(said,), finish=Finish(captions=captions)))) as opened:  # type: ignore[arg-type]
        assert not opened.streams.subtitles


@pytest.mark.parametrize("container", ["mp4", "webm"])
def test_the_chapters_have_their_titles_to_the_letter(film_of: FilmOf, stretch: Of, container: Container) -> None:
    title = "Zoë & <mummy>; a=b \\ # ‘امی’"
    parts = tuple(stretch(film_of("cfr25.mp4"), at, at + 120, title=title) for at in (0, 400))
    finish = Finish(container=container, height=96, title_ms=80, evens_sound=False)
    with av.open(make(Reel(stretches=parts, finish=finish))) as opened:
        found = opened.chapters()
    assert [chapter["metadata"]["title"] for chapter in found] == [title, title]
    assert [float(chapter["start"] * chapter["time_base"]) for chapter in found] == pytest.approx([0, 0.2], abs=0.001)


def test_a_chapter_without_a_card_is_called_what_it_is_called(film_of: FilmOf, stretch: Of) -> None:
    said = [{"title": "On a card", "called": "You waited"}, {"called": "You waited"}, {}]
    reel = Reel(stretches=tuple(stretch(film_of("cfr25.mp4"), 0, 80, **each) for each in said))
    made = plan.timeline(reel, [""] * 3)
    assert [chapter.name for chapter in weaving.chapters(made, reel.finish)] == ["On a card", "You waited", "3"]


def test_a_stretch_that_a_pause_cuts_is_one_chapter_and_its_frame_stands(film_of: FilmOf, stretch: Of) -> None:
    film = film_of("cfr25.mp4")
    whole = stretch(film, 400, 800, title="Taking turns", hold_ms=120)
    pieces = parts.cut(whole, [Ms(560)], 240)
    assert [(piece.start_ms, piece.end_ms) for piece in pieces] == [(400, 600), (600, 800)]
    finish = Finish(height=96, title_ms=0, fade_ms=80, evens_sound=False)
    with av.open(make(Reel(stretches=tuple(pieces), finish=finish))) as opened:
        (chapter,) = opened.chapters()
        shades = [float(frame.to_ndarray(format="gray").mean()) for frame in opened.decode(video=0)]
        assert opened.duration is not None
        assert opened.duration / av.time_base == pytest.approx(0.4 + 0.24 + 0.12, abs=0.03)
    assert chapter["metadata"]["title"] == "Taking turns"
    assert float(chapter["end"] * chapter["time_base"]) == pytest.approx(0.76, abs=0.001)
    # Black at both ends alone: not where it pauses.
    assert min(shades[2:-2]) > 2 * max(shades[0], 20)
