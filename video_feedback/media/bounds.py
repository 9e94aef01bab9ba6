"""What a process that reads a stranger's film may take of this computer. It binds itself, for good."""

import ctypes
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass

# Pictures of 8192 x 4352 at ten bits, decoded by sixteen threads, take 2.9 GB of addresses; ten hours of film 0.5 GB.
_MOST_MEMORY = 4 << 30
# Most films take less than one second per megabyte; old ones that must be decoded throughout, on a slow laptop, ten.
_LEAST_PROCESSOR_S = 60
_PROCESSOR_S_PER_MB = 10
# A disk that wakes up is silent for seconds.
_SILENT_S = 120
_DEATH_OF_PARENT, _NOT_TO_BE_LOOKED_INTO = 1, 4  # prctl's PR_SET_PDEATHSIG, PR_SET_DUMPABLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """`memory_bytes` are addresses, used or not; `silent_s` is how long nothing may be heard of it."""

    memory_bytes: int = _MOST_MEMORY
    processor_s: int = _LEAST_PROCESSOR_S
    silent_s: float = _SILENT_S

    @classmethod
    def of_size(cls, size: int) -> "Bounds":
        """For a film of `size` bytes."""
        return cls(processor_s=_LEAST_PROCESSOR_S + size * _PROCESSOR_S_PER_MB // 1_000_000)


def bind(bounds: Bounds) -> None:
    """Within the process, before it starts a thread or reads the film. What a system does not offer is left out."""
    if sys.platform == "win32":
        from video_feedback.media import windows_job  # noqa: PLC0415 (there is no such thing elsewhere)

        windows_job.bind(bounds.memory_bytes, bounds.processor_s)
        return
    import resource  # noqa: PLC0415 (not on Windows)

    # No file can be written, and what was in memory is not left behind as a core.
    for which, most in (
        (resource.RLIMIT_AS, bounds.memory_bytes),
        (resource.RLIMIT_CPU, bounds.processor_s),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    ):
        hard = resource.getrlimit(which)[1]
        lowered = most if hard == resource.RLIM_INFINITY else min(most, hard)
        with suppress(ValueError, OSError):  # macOS counts addresses in its own way, and may refuse
            resource.setrlimit(which, (lowered, lowered))
    if sys.platform == "linux":
        from video_feedback.media import sealing  # noqa: PLC0415 (there is no such thing elsewhere)

        libc = ctypes.CDLL(None)
        libc.prctl(_DEATH_OF_PARENT, signal.SIGKILL, 0, 0, 0)
        libc.prctl(_NOT_TO_BE_LOOKED_INTO, 0, 0, 0, 0)
        sealing.seal()
