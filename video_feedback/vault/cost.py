"""What one guess at a passphrase costs: memory and time of Argon2id (RFC 9106), the same for us as for a thief."""

import time
import unicodedata
from dataclasses import dataclass, replace
from functools import cache

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from video_feedback.vault.keys import KEY_BYTES
from video_feedback.vault.refusals import CostOutOfBounds, NotEnoughMemory

MEMORY_MIB, PASSES, LANES = (64, 1024), (1, 10), (1, 16)


@dataclass(frozen=True, slots=True)
class Cost:
    memory_mib: int
    passes: int
    lanes: int = 4

    def key(self, passphrase: str, salt: bytes) -> bytes:
        """The key of a passphrase, which is the same however its accents were typed (NFKC).

        Raises CostOutOfBounds before it begins: a changed file must not ask for all the memory, or for hardly any.
        """
        for asked, (least, most) in ((self.memory_mib, MEMORY_MIB), (self.passes, PASSES), (self.lanes, LANES)):
            if not least <= asked <= most:
                raise CostOutOfBounds
        # A lone surrogate can be typed on Windows. It has to be bytes too, and must not end up in an error's text.
        secret = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
        try:
            return Argon2id(
                salt=salt, length=KEY_BYTES, iterations=self.passes, lanes=self.lanes, memory_cost=self.memory_mib << 10
            ).derive(secret)
        except MemoryError as error:
            raise NotEnoughMemory from error


QUICK = Cost(64, 1)
"""The least that is accepted: for tests."""
LEAST = Cost(64, 3)
"""The least that `calibrated` chooses (RFC 9106, second recommended option)."""
MOST = Cost(256, 3)
LONGEST_S, SHORTEST_S = 1.2, 0.2


@cache
def calibrated() -> Cost:
    """The dearest cost that unlocks within LONGEST_S here, from MOST down to LEAST. Measured once per start."""
    once_s = min(_seconds(LEAST) for _ in range(2))
    for memory_mib in range(MOST.memory_mib, LEAST.memory_mib, -32):
        if once_s * memory_mib / LEAST.memory_mib <= LONGEST_S and _has_room(memory_mib):
            return _slow_enough(replace(MOST, memory_mib=memory_mib), once_s * memory_mib / LEAST.memory_mib)
    return LEAST


def _slow_enough(cost: Cost, seconds: float) -> Cost:
    passes = cost.passes
    while seconds * passes / cost.passes < SHORTEST_S and passes < PASSES[1]:
        passes += 1
    return replace(cost, passes=passes)


def _has_room(memory_mib: int) -> bool:
    try:
        Cost(memory_mib, 1).key("", bytes(16))
    except NotEnoughMemory:
        return False
    return True


def _seconds(cost: Cost) -> float:
    start = time.perf_counter()
    cost.key("", bytes(16))
    return time.perf_counter() - start
