"""libVLC, where it is installed: one instance for the whole process, and the callbacks it is given.

libVLC calls from threads of its own. The callbacks are objects of this module, so that they are never collected; they
find what they are about by its number, let nothing escape, and never call libVLC.
"""

import ctypes
import itertools
import logging
import os
import sys
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from video_feedback.media.cue_stream import CUE_BYTES

try:
    import vlc
except (ImportError, OSError, NameError, AttributeError, SystemExit):
    # python-vlc looks for the library when it is imported, and fails in many ways without it; where its variable
    # PYTHON_VLC_LIB_PATH leads nowhere it would even end the app.
    vlc = None

_FLAGS = (
    "--quiet",
    "--ignore-config",
    "--no-xlib",
    "--no-lua",
    "--no-metadata-network-access",
    "--no-playlist-autostart",
    "--no-media-library",
    "--no-video-title-show",
    "--no-osd",
    "--no-spu",
    "--no-stats",
    "--no-snapshot-preview",
    # Cues are tiny. A late one is still news.
    "--no-drop-late-frames",
    "--no-skip-frames",
)


class Source(Protocol):
    """What libVLC reads a stream from. Called on its threads."""

    def read(self, most: int) -> bytes:
        """At least one byte, waiting for it if need be; none at the end."""

    def seek(self, to: int) -> bool: ...


class Screen(Protocol):
    """What libVLC shows pictures on. Called on its threads."""

    buffer: ctypes.Array[ctypes.c_char]

    def display(self) -> None:
        """What is in `buffer` is due now."""


_SIZE_NOT_KNOWN = (1 << 64) - 1

_numbers = itertools.count(1)
_sources: dict[int, Source] = {}
_screens: dict[int, Screen] = {}


def available() -> str | None:
    """None if VLC can be used here, or one sentence that says why not."""
    if vlc is None:
        return "VLC is not installed on this computer."
    try:
        version = vlc.libvlc_get_version().decode()
    except (AttributeError, NameError):
        return "The VLC on this computer cannot be used."
    if not version.startswith("3."):
        return f"VLC {version.split()[0]} is installed; version 3 is needed."
    return None if instance() is not None else "VLC is installed, but some of its parts are missing."


@cache
def instance() -> Any:
    """The one instance, or None where libVLC cannot be started. It lives as long as the process."""
    # Without a device VLC would look for one at every start, and ALSA complain of each search on the terminal.
    return vlc.Instance(*(() if _may_have_sound() else ("--aout=dummy",)), *_FLAGS)


def _may_have_sound() -> bool:
    """False only where it is certain that there is nothing to play sound on: Linux with no card and no sound server."""
    if not sys.platform.startswith("linux"):
        return True
    servers = Path(os.environ.get("XDG_RUNTIME_DIR", f"/run/user/{os.getuid()}"))
    if "PULSE_SERVER" in os.environ or any((servers / name).exists() for name in ("pulse/native", "pipewire-0")):
        return True
    try:
        return "no soundcards" not in Path("/proc/asound/cards").read_text("utf-8")
    except OSError:
        return False


def put_on_screen(player: Any, screen: Screen, width: int, height: int) -> int:
    """Let a media player show its pictures, 8 bits of grey, on a screen. Take the number away when it is released."""
    number = next(_numbers)
    _screens[number] = screen
    vlc.libvlc_video_set_callbacks(player, _LOCK, _UNLOCK, _DISPLAY, ctypes.c_void_p(number))
    player.video_set_format("GREY", width, height, width)
    return number


def take_off_screen(number: int) -> None:
    """Only once the player has been stopped."""
    del _screens[number]


def media_from(source: Source, *options: str) -> tuple[Any, int]:
    """A media that is read from a source, and its number, for `forget`."""
    number = next(_numbers)
    _sources[number] = source
    media = instance().media_new_callbacks(_OPEN, _READ, _SEEK, _CLOSE, ctypes.c_void_p(number))
    for option in options:
        media.add_option(option)
    return media, number


def forget(number: int) -> None:
    """Only once whatever played it has been stopped."""
    del _sources[number]


def buffer() -> "ctypes.Array[ctypes.c_char]":
    """Room for one cue."""
    return ctypes.create_string_buffer(CUE_BYTES)


def _open_source(number: int, source: Any, size: Any) -> int:
    source[0] = number
    size[0] = _SIZE_NOT_KNOWN
    return 0


def _read_source(number: int, into: Any, most: int) -> int:
    try:
        data = _sources[number].read(most)
        ctypes.memmove(into, data, len(data))
    except Exception:  # it would vanish in libVLC's thread, and be taken for the end of the film
        logging.getLogger(__name__).exception("reading for VLC failed")
        return -1
    return len(data)


def _seek_source(number: int, to: int) -> int:
    return 0 if _sources[number].seek(to) else -1


def _close_source(number: int) -> None:
    """Nothing: it is closed by whoever made it."""


def _lend_buffer(number: int, planes: Any) -> int:
    planes[0] = ctypes.addressof(_screens[number].buffer)
    return 0


def _take_buffer_back(number: int, _picture: int, _planes: Any) -> None:
    """Nothing: there is one buffer, and one picture in it at a time."""


def _show_buffer(number: int, _picture: int) -> None:
    try:
        _screens[number].display()
    except Exception:  # as above
        logging.getLogger(__name__).exception("showing for VLC failed")


if vlc is not None:
    _OPEN = vlc.CallbackDecorators.MediaOpenCb(_open_source)
    _READ = vlc.CallbackDecorators.MediaReadCb(_read_source)
    _SEEK = vlc.CallbackDecorators.MediaSeekCb(_seek_source)
    _CLOSE = vlc.CallbackDecorators.MediaCloseCb(_close_source)
    _LOCK = vlc.CallbackDecorators.VideoLockCb(_lend_buffer)
    _UNLOCK = vlc.CallbackDecorators.VideoUnlockCb(_take_buffer_back)
    _DISPLAY = vlc.CallbackDecorators.VideoDisplayCb(_show_buffer)
    END_REACHED = vlc.EventType.MediaPlayerEndReached
    ERROR = vlc.EventType.MediaPlayerEncounteredError
