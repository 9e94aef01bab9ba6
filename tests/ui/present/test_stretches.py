"""A few of the stretches of which the bench plays three hundred (`tests/bench/stretches.py`)."""

from PySide6.QtWidgets import QApplication

from tests.bench import stretches
from tests.bench.media_tags import players
from tests.bench.stretches import Numbered
from video_feedback.media.film import Film

_OF_MANY = ("vfr_phone.mp4",)


def test_r06_every_stretch_ends_on_its_out_frame_and_no_other_frame_is_painted(
    qapp: QApplication,  # noqa: ARG001
    numbered: Film,
) -> None:
    watched = [Numbered("numbered", numbered, stretches.read_bench), *stretches.of_clips(*_OF_MANY)]
    seen = list(stretches.watch(watched, 2 * len(watched) * len(players())))
    assert [each for each in seen if not each.is_right] == []
    assert {each.of.split(", ")[-1] for each in seen} == {"1", "0.5"}
