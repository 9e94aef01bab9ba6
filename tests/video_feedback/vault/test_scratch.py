"""A scratch behaves as any file does, and on the disk there is nothing to read."""

import io
import os
from pathlib import Path
from unittest.mock import patch

import av
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from video_feedback.vault import scratch as scratch_module
from video_feedback.vault.scratch import Scratch

PLACES = st.integers(0, 80_000) | st.integers(0, 20).map(lambda n: n * 4096)
COUNTS = st.integers(0, 12_000) | st.integers(0, 3).map(lambda n: n * 4096)
STEPS = (
    st.tuples(st.just("seek"), PLACES, st.just(os.SEEK_SET))
    | st.tuples(st.just("seek"), st.just(0), st.sampled_from([os.SEEK_CUR, os.SEEK_END]))
    | st.tuples(st.just("read"), COUNTS)
    | st.tuples(st.just("write"), COUNTS, st.integers(1, 255))
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(STEPS, max_size=60))
def test_any_history_leaves_what_a_file_in_memory_has(tmp_path: Path, history: list[tuple[str, int, int]]) -> None:
    memory = io.BytesIO()
    # With three in memory, sectors are let go and fetched again all the time.
    with patch.object(scratch_module, "_KEPT_SECTORS", 3), Scratch(tmp_path) as scratch:
        for step, *numbers in history:
            if step == "write":
                said = [file.write(bytes([numbers[1]]) * numbers[0]) for file in (scratch, memory)]
            else:
                said = [getattr(file, step)(*numbers) for file in (scratch, memory)]
            assert said[0] == said[1]
            assert scratch.tell() == memory.tell()
        scratch.seek(0)
        assert scratch.read() == memory.getvalue()


def test_on_the_disk_there_is_nothing_to_read_and_then_nothing(tmp_path: Path) -> None:
    text = b"Rowan laughs...." * 60_000
    with Scratch(tmp_path) as scratch:
        scratch.write(text)
        assert scratch.path.name.endswith(".part")
        stored = scratch.path.read_bytes()
        assert len(stored) > len(text) // 2
        assert b"Rowan" not in stored
        # Alike sectors do not look alike: nothing can be told from where something repeats.
        sectors = [stored[at : at + 4096] for at in range(0, len(stored), 4096)]
        assert len(set(sectors)) == len(sectors)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ValueError, match="closed"):
        scratch.write(b"x")


def test_a_scratch_that_cannot_be_made_leaves_nothing_open(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Scratch(tmp_path / "nowhere")


def test_nothing_is_before_the_start(tmp_path: Path) -> None:
    with Scratch(tmp_path) as scratch, pytest.raises(OSError, match="before the start"):
        scratch.seek(-1)


def test_a_muxer_goes_back_in_it(tmp_path: Path) -> None:
    with Scratch(tmp_path) as scratch:
        with av.open(scratch, "w", format="mp4") as film:
            stream = film.add_stream("libx264", rate=25)
            stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
            for n in range(50):
                noise = np.random.default_rng(n).integers(0, 255, (240, 320, 3), dtype=np.uint8)
                film.mux(stream.encode(av.VideoFrame.from_ndarray(noise)))
            film.mux(stream.encode())
        assert scratch.tell() > 64 * 4096
        scratch.seek(0)
        with av.open(scratch, "r", format="mp4") as film:
            assert sum(1 for _ in film.decode(video=0)) == 50
