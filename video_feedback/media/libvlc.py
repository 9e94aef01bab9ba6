"""libVLC, where it is installed: one instance for the whole process, and the callbacks it is given.

libVLC calls from threads of its own, and nobody can be sure when for the last time. The callbacks, and the memory it
writes pictures to, belong to this module and are never freed; they find what they are about by its number, which may
be gone, let nothing escape, and never call libVLC.
"""

import ctypes
import itertools
import logging
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from video_feedback.media.cue_stream import CUE_BYTES, HEIGHT, WIDTH
from video_feedback.media.player import Device
from video_feedback.words import tr

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


class Listener(Protocol):
    """What libVLC shows its pictures to, and tells how it fares. Called on its threads."""

    def display(self, shown: bytes) -> None:
        """This is due now."""

    def through(self) -> None: ...

    def failed(self) -> None: ...


_SIZE_NOT_KNOWN = (1 << 64) - 1
# libVLC wants pictures to begin at multiples of 32.
_ALIGNED = 64

_numbers = itertools.count(1)
_sources: dict[int, Source] = {}
_listeners: dict[int, Listener] = {}
# Never freed, but lent again.
_buffers: "dict[int, ctypes.Array[ctypes.c_char]]" = {}
_spare_buffers: "list[ctypes.Array[ctypes.c_char]]" = []


def available() -> str | None:
    """None if VLC can be used here, or one sentence that says why not."""
    if vlc is None:
        return tr("VLC is not installed on this computer.")
    try:
        version = vlc.libvlc_get_version().decode()
    except (AttributeError, NameError):
        return tr("The VLC on this computer cannot be used.")
    if not version.startswith("3."):
        return tr("VLC {version} is installed; version 3 is needed.", version=version.split()[0])
    return None if instance() is not None else tr("VLC is installed, but some of its parts are missing.")


@cache
def instance() -> Any:
    """The one instance, or None where libVLC cannot be started. It lives as long as the process."""
    # Without a device VLC would look for one at every start, and ALSA complain of each search on the terminal.
    return vlc.Instance(*(() if may_have_sound() else ("--aout=dummy",)), *_FLAGS)


@cache
def may_have_sound() -> bool:
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


def player(listener: Listener) -> Any:
    """A media player that shows its pictures, 8 bits of grey, to a listener. Release it with `release`."""
    made = instance().media_player_new()
    number = next(_numbers)
    _listeners[number] = listener
    _buffers[number] = _spare_buffers.pop() if _spare_buffers else _new_buffer()
    made.number = number
    vlc.libvlc_video_set_callbacks(made, _LOCK, _UNLOCK, _DISPLAY, ctypes.c_void_p(number))
    made.video_set_format("GREY", WIDTH, HEIGHT, WIDTH)
    # Not by python-vlc's own event manager: it has one callback for each event in the whole process.
    events = vlc.libvlc_media_player_event_manager(made)
    vlc.libvlc_event_attach(events, vlc.EventType.MediaPlayerEndReached.value, _THROUGH, ctypes.c_void_p(number))
    vlc.libvlc_event_attach(events, vlc.EventType.MediaPlayerEncounteredError.value, _FAILED, ctypes.c_void_p(number))
    # How loud it is lies in the samples.
    made.audio_set_volume(100)
    return made


def release(made: Any) -> None:
    """Only once it has been stopped."""
    made.release()
    del _listeners[made.number]
    _spare_buffers.append(_buffers.pop(made.number))


def is_playing(made: Any) -> bool:
    return bool(made.get_state() == vlc.State.Playing)


def devices(made: Any) -> list[Device]:
    """What a media player can be heard on. Where sound comes from a server, not at once."""
    found = []
    first = vlc.libvlc_audio_output_device_enum(made)
    node = first
    while node:
        known = node.contents
        if known.device:
            found.append(Device(known.device.decode(), (known.description or known.device).decode()))
        node = known.next
    if first:
        vlc.libvlc_audio_output_device_list_release(first)
    return found


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
    source = _sources.get(number)
    return 0 if source is not None and source.seek(to) else -1


def _close_source(number: int) -> None:
    """Nothing: it is closed by whoever made it."""


def _lend_buffer(number: int, planes: Any) -> int:
    planes[0] = _address(_buffers.get(number, _NOBODYS))
    return 0


def _take_buffer_back(number: int, _picture: int, _planes: Any) -> None:
    """Nothing: there is one buffer, and one picture in it at a time."""


def _show_buffer(number: int, _picture: int) -> None:
    listener, buffer = _listeners.get(number), _buffers.get(number)
    if listener is not None and buffer is not None:
        _tell(listener.display, ctypes.string_at(_address(buffer), CUE_BYTES))


def _is_through(_event: Any, number: int) -> None:
    if (listener := _listeners.get(number)) is not None:
        _tell(listener.through)


def _has_failed(_event: Any, number: int) -> None:
    if (listener := _listeners.get(number)) is not None:
        _tell(listener.failed)


def _tell(what: Callable[..., None], *about: bytes) -> None:
    try:
        what(*about)
    except Exception:  # it would vanish in libVLC's thread
        logging.getLogger(__name__).exception("hearing from VLC failed")


def _new_buffer() -> "ctypes.Array[ctypes.c_char]":
    """Room for one cue, and some more on both sides."""
    return ctypes.create_string_buffer(CUE_BYTES + 2 * _ALIGNED)


def _address(buffer: "ctypes.Array[ctypes.c_char]") -> int:
    return -(-ctypes.addressof(buffer) // _ALIGNED) * _ALIGNED


_NOBODYS = _new_buffer()

if vlc is not None:
    _OPEN = vlc.CallbackDecorators.MediaOpenCb(_open_source)
    _READ = vlc.CallbackDecorators.MediaReadCb(_read_source)
    _SEEK = vlc.CallbackDecorators.MediaSeekCb(_seek_source)
    _CLOSE = vlc.CallbackDecorators.MediaCloseCb(_close_source)
    _LOCK = vlc.CallbackDecorators.VideoLockCb(_lend_buffer)
    _UNLOCK = vlc.CallbackDecorators.VideoUnlockCb(_take_buffer_back)
    _DISPLAY = vlc.CallbackDecorators.VideoDisplayCb(_show_buffer)
    _THROUGH = vlc.CallbackDecorators.Callback(_is_through)
    _FAILED = vlc.CallbackDecorators.Callback(_has_failed)
