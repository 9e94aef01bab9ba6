"""High dynamic range on an ordinary screen: the films of newer phones, which look grey and flat as they are.

Light as it was (BT.2100: hybrid log-gamma or perceptual quantiser) up to near the white of a page, all that is brighter
rolled off below the white of the screen, and the wide colours of BT.2020 brought to those of BT.709. What is to become
of each colour is worked out once.
"""

from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

Light = NDArray[np.float32]

# As FFmpeg numbers them: AVColorTransferCharacteristic.
PQ, HLG = 16, 18
# Candela per square metre: the white of a page (BT.2408), and the brightest that is told apart.
_PAGE, _BRIGHTEST = 203, 1000
# From this share of the screen's white on, light is rolled off.
_KNEE = 0.6
_NODES = 65
_SCREEN_GAMMA = 2.4
_BRIGHTNESS = np.array([0.2627, 0.6780, 0.0593], np.float32)
_NARROWED = np.array(
    [[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]],
    np.float32,
)


def on_screen(pixels: NDArray[np.uint8], curve: int) -> NDArray[np.uint8]:
    """Pixels as in `Picture`, of a film with this curve, as an ordinary screen shows them."""
    words = np.ascontiguousarray(pixels).view("<u4").reshape(-1)
    return _table(curve).take(words & 0xFFFFFF).view(np.uint8).reshape(pixels.shape)


@cache
def _table(curve: int) -> NDArray[np.uint32]:
    """What each of the 16 million colours becomes: 64 MB, and an eighth of the time of working it out for a picture."""
    level = np.linspace(0, 1, _NODES)
    light = np.asarray(_of_hlg(level) if curve == HLG else _of_pq(level), np.float32)
    nodes = _shown(np.stack(np.meshgrid(light, light, light, indexing="ij"), -1), curve)[..., ::-1]
    # Between the nodes in straight lines: a look at all colours would take seconds.
    at = np.linspace(0, _NODES - 1, 256).astype(np.float32)
    blue, green = np.meshgrid(at, at)
    table = np.full((256, 256, 256, 4), 255, np.uint8)
    for red in range(256):
        low = min(int(at[red]), _NODES - 2)
        plane = nodes[low] + (nodes[low + 1] - nodes[low]) * (at[red] - low)
        table[red, ..., :3] = cv2.remap(plane, blue, green, cv2.INTER_LINEAR)
    return table.view("<u4").reshape(-1)


def _shown(light: Light, curve: int) -> Light:
    """From the light in the film, red, green and blue, to what the screen is given, from 0 to 255."""
    if curve == HLG:
        # What a screen of 1000 candela makes of the light of the scene.
        light = light * (1000 * (light @ _BRIGHTNESS) ** 0.2)[..., None]
    page = light / _PAGE
    top = np.maximum(page.max(-1, keepdims=True), 1e-6)
    steep = (_BRIGHTEST / _PAGE - _KNEE) / (1 - _KNEE)
    over = np.clip((top - _KNEE) / (_BRIGHTEST / _PAGE - _KNEE), 0, 1)
    rolled = np.where(top > _KNEE, _KNEE + (1 - _KNEE) * steep * over / (1 + (steep - 1) * over), top)
    narrow = (page * (rolled / top)) @ _NARROWED.T
    return np.asarray(np.clip(narrow, 0, 1) ** (1 / _SCREEN_GAMMA) * 255 + 0.5, np.float32)


def _of_hlg(level: NDArray[np.float64]) -> NDArray[np.float64]:
    """ITU-R BT.2100, table 5: the light of the scene."""
    bright = (np.exp((level - 0.55991073) / 0.17883277) + 0.28466892) / 12
    return np.where(level <= 0.5, level**2 / 3, bright)


def _of_pq(level: NDArray[np.float64]) -> NDArray[np.float64]:
    """ITU-R BT.2100, table 4: candela per square metre."""
    power = level ** (32 / 2523)
    return np.asarray(10_000 * (np.maximum(power - 0.8359375, 0) / (18.8515625 - 18.6875 * power)) ** (16384 / 2610))
