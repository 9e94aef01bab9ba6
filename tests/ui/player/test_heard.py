"""What can really be heard: each player in a process of its own, on speakers that the test listens to: `make ears`.

They keep the time of the clock on the wall, so they are run by themselves, on a machine that does nothing else.
"""

import json
import runpy
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from tests.ears import RATE, Ears, Recording, why_deaf
from video_feedback.media.run_player import DEVICE_GONE, NO_DEVICE

pytestmark = [
    pytest.mark.heard,
    pytest.mark.skipif(bool(why_deaf()), reason=f"nothing to listen with: {why_deaf()}"),
]
PERFORMER = Path(__file__).with_name("performer.py")


@dataclass
class Heard:
    """What a player told, and what came out of the speakers meanwhile."""

    pictures: list[tuple[float, int]]
    levels: list[tuple[float, float, float]]
    states: list[tuple[float, str]]
    notices: list[tuple[float, str]]
    troubles: list[tuple[float, str]]
    devices: list[tuple[str, str]]
    why_silent: str
    begun: float
    recording: Recording

    def beeps(self, find: Callable[[NDArray[np.float32], int], list[tuple[float, int]]]) -> dict[int, float]:
        begun_s, samples = self.recording.whole()
        return {second: begun_s + at for at, second in reversed(find(samples, RATE))}

    def late_ms(self, beeps: dict[int, float]) -> float:
        """How long after its frame the beep of a second was heard, in the middle of all."""
        shown = {ms: at for at, ms in self.pictures}
        return median(1000 * (at - shown[1000 * second]) for second, at in beeps.items() if 1000 * second in shown)

    def loudest(self, begin_s: float, end_s: float) -> float:
        """From so long after its begin until then."""
        return float(np.abs(self.recording.between(self.begun + begin_s, self.begun + end_s)).max())


@pytest.fixture
def ears(tmp_path: Path) -> Iterator[Ears]:
    made = Ears(tmp_path)
    if not made.up():
        made.close()
        pytest.skip("no sound server can be started here")
    yield made
    made.close()


@pytest.fixture(scope="session")
def find_beeps(clips: Callable[[str], Path]) -> Callable[[NDArray[np.float32], int], list[tuple[float, int]]]:
    found: Callable[[NDArray[np.float32], int], list[tuple[float, int]]]
    found = runpy.run_path(str(clips("make_clips.py")))["find_beeps"]
    return found


@pytest.fixture(params=["vlc", "qt"])
def perform(request: pytest.FixtureRequest, ears: Ears) -> Callable[..., Heard]:
    def run(film: Path, seconds: float, *deeds: list[object], late_ms: int = 0, on: str = "ears") -> Heard:
        with ears.listen(on) as recording:
            words = [sys.executable, str(PERFORMER), request.param, str(film), str(late_ms), str(seconds)]
            environment = {**ears.environment, "PYTHONPATH": ":".join(sys.path), "QT_QPA_PLATFORM": "offscreen"}
            done = subprocess.run(
                [*words, json.dumps(deeds)], env=environment, capture_output=True, text=True, timeout=60, check=False
            )
        assert done.returncode == 0, done.stderr
        return Heard(**json.loads(done.stdout.splitlines()[-1]), recording=recording)

    return run


@pytest.fixture(scope="session")
def humming(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six seconds of one tone, a tenth of full scale."""
    path = tmp_path_factory.mktemp("films") / "humming.mkv"
    with av.open(str(path), "w") as film:
        picture, sound = film.add_stream("mpeg4", rate=25), film.add_stream("pcm_s16le", rate=RATE)
        picture.width, picture.height, picture.pix_fmt, sound.layout = 64, 64, "yuv420p", "mono"
        for number in range(150):
            film.mux(picture.encode(av.VideoFrame(64, 64, "yuv420p")))
            tone = 3277 * np.sin(2 * np.pi * 500 * (np.arange(RATE // 25) + number * RATE // 25) / RATE)
            frame = av.AudioFrame.from_ndarray(np.rint(tone).astype(np.int16)[None], format="s16", layout="mono")
            frame.sample_rate, frame.pts = RATE, number * RATE // 25
            film.mux(sound.encode(frame))
        film.mux(picture.encode(None))
    return path


@pytest.mark.parametrize("rate", [1.0, 0.5])
def test_a_beep_is_heard_when_its_frame_is_shown_and_the_level_moves_with_it(
    perform: Callable[..., Heard], clips: Callable[[str], Path], find_beeps: Callable[..., object], rate: float
) -> None:
    heard = perform(clips("generated/cfr25.mp4"), 2 / rate + 1, [0, "set_rate", rate], [0, "play_stretch", 640, 2280])
    beeps = heard.beeps(find_beeps)
    assert sorted(beeps) == [1, 2]
    assert abs(heard.late_ms(beeps)) < 80
    assert not heard.notices
    assert heard.why_silent == ""
    loud = [at for at, peak, _ in heard.levels if peak > 0.1]
    assert median(min(abs(at - beep) for at in loud) for beep in beeps.values()) < 0.15
    assert heard.levels[-1][1:] == [0, 0]


def test_late_sound_is_heard_so_much_earlier(
    perform: Callable[..., Heard], clips: Callable[[str], Path], find_beeps: Callable[..., object]
) -> None:
    heard = perform(clips("generated/cfr25.mp4"), 3, [0, "play_stretch", 640, 2280], late_ms=250)
    assert heard.late_ms(heard.beeps(find_beeps)) == pytest.approx(-250, abs=80)


def test_twice_as_loud_is_heard_soon_mute_and_pause_at_once(perform: Callable[..., Heard], humming: Path) -> None:
    heard = perform(
        humming,
        5,
        *([0, "play"], [1.6, "set_volume", 2], [2.8, "set_muted", True], [3.6, "set_muted", False], [4.3, "pause"]),
    )
    plain = heard.loudest(1.2, 1.6)
    assert plain == pytest.approx(0.1, abs=0.01)
    assert heard.loudest(2.3, 2.7) == pytest.approx(2 * plain, rel=0.05)
    assert heard.loudest(3.1, 3.55) < 0.001
    assert heard.loudest(4.0, 4.3) == pytest.approx(2 * plain, rel=0.05)
    assert heard.loudest(4.5, 5) < 0.001
    # The level is that of what was heard.
    peaks = {at - heard.begun: peak for at, peak, _ in heard.levels}
    assert max(peak for at, peak in peaks.items() if at < 1.6) == pytest.approx(plain, rel=0.05)
    assert [peak for at, peak in peaks.items() if at < 3.6][-1] == 0
    assert not any(peak for at, peak in peaks.items() if 3.0 < at < 3.6)


def test_the_chosen_speakers_sound_and_when_they_are_gone_the_usual_ones_do(
    perform: Callable[..., Heard], ears: Ears, humming: Path
) -> None:
    chosen = perform(humming, 2, [0, "use_device", "others"], [0, "play"], on="others")
    assert {"ears", "others"} <= {each[0] for each in chosen.devices}
    assert chosen.loudest(1.2, 1.8) > 0.05
    assert not chosen.notices
    ears.take_away("others")
    gone = perform(humming, 2.4, [0, "use_device", "others"], [0, "play"], [1.4, "pause"], [1.5, "play"])
    assert gone.loudest(1.0, 1.4) > 0.05
    assert [words for _, words in gone.notices] == [DEVICE_GONE]


def test_speakers_unplugged_in_the_middle_never_stop_the_picture(
    perform: Callable[..., Heard], ears: Ears, humming: Path
) -> None:
    threading.Timer(3.0, lambda: (ears.take_away("others"), ears.take_away("ears"))).start()
    heard = perform(humming, 7.5, [0, "play"])
    assert not heard.troubles
    assert len(heard.notices) <= 1
    assert heard.pictures[-1][1] == 5960
    assert [state for _, state in heard.states] == ["playing", "ended"]


def test_without_a_sound_device_it_plays_and_says_why_it_is_silent(
    clips: Callable[[str], Path], tmp_path: Path
) -> None:
    nowhere = {"PULSE_SERVER": f"unix:{tmp_path}/nowhere", "HOME": str(tmp_path)}
    ours = {"PYTHONPATH": ":".join(sys.path), "QT_QPA_PLATFORM": "offscreen"}
    words = [str(PERFORMER), "qt", str(clips("generated/cfr25.mp4")), "0", "1", json.dumps([[0, "play"]])]
    done = subprocess.run([sys.executable, *words], env=nowhere | ours, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert (told["devices"], told["why_silent"]) == ([], NO_DEVICE)
    assert len(told["pictures"]) > 5
    assert not told["troubles"] + told["notices"]
