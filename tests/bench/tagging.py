"""Tags off the frame on screen: the number painted in the surface's picture against the frame that its time names."""

import random
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.bench import films
from tests.rest import rest
from video_feedback.media import vlc_player
from video_feedback.media.probe import probe
from video_feedback_schemas.times import Ms
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.player.surface import Surface

PRESSES = 50
RATES = (0.5, 1.0, 2.0)


def measure(folder: Path) -> dict[str, float]:
    """How many of 50 presses at each of three speeds were off, over the players there are; how many presses."""
    app = QApplication.instance() or QApplication([])
    film = probe(films.make(folder / "720p25.mp4", width=1280, height=720, fps=25, seconds=60, key_every=50))
    off = presses = 0
    for player in ["qt", *(["vlc"] if vlc_player.available() is None else [])]:
        surface = Surface()
        surface.resize(QSize(640, 360))
        surface.show()
        deck = Deck(surface, player)  # type: ignore[arg-type]
        deck.open(film)
        chance = random.Random(3)
        for rate in RATES:
            deck.set_rate(rate)
            deck.seek(Ms(1000))
            rest(0.3)
            deck.play()
            rest(0.6)
            for _ in range(PRESSES):
                rest(chance.randrange(20, 180) / 1000)
                off += _painted(surface) != film.frames.index_at(surface.shown_ms)
                presses += 1
            deck.pause()
        deck.close()
        surface.deleteLater()
        app.processEvents()
    return {"tag_frames_off": off, "tag_presses": presses}


def _painted(surface: Surface) -> int:
    image = surface.image().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return films.number(pixels[:, : image.width()])
