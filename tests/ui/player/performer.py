"""A process that plays a film and notes what it tells: for tests that listen, as VLC looks for sound devices only once.

usage: performer.py PLAYER FILM LATE_MS SECONDS [[SECOND, METHOD, ARGUMENT ...] ...], the last as JSON. Its last line
is what was noted, as JSON too.
"""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tests.rest import rest
from tests.ui.player.conftest import PLAYERS
from video_feedback.media.player import Level, Picture
from video_feedback.media.probe import probe

_WELL_UNDER_WAY = 5


def main(name: str, film: str, late_ms: str, seconds: str, deeds: str) -> None:
    app = QCoreApplication([])
    player = PLAYERS[name]()
    noted: dict[str, list[object]] = {key: [] for key in ("pictures", "levels", "states", "troubles", "notices")}

    def note(key: str, of: Callable[..., list[object]]) -> Callable[..., None]:
        return lambda what: noted[key].append([time.monotonic(), *of(what)])

    def of_picture(picture: Picture) -> list[object]:
        if len(noted["pictures"]) == _WELL_UNDER_WAY:
            print("It plays.", flush=True)
        return [picture.time_ms]

    def of_level(level: Level) -> list[object]:
        return [level.peak, level.rms]

    player.on_picture, player.on_level = note("pictures", of_picture), note("levels", of_level)
    player.on_state, player.on_trouble, player.on_notice = (
        note(key, lambda words: [words]) for key in ("states", "troubles", "notices")
    )
    player.open(replace(probe(Path(film)), sound_late_ms=int(late_ms)))
    told = {"devices": [[each.id, each.name] for each in player.devices()], "why_silent": player.why_silent()}
    begun_s = time.monotonic()
    for at_s, method, *arguments in [*json.loads(deeds), [float(seconds), "close"]]:
        rest(max(0.0, begun_s + at_s - time.monotonic()))
        getattr(player, method)(*arguments)
    print(json.dumps({**noted, **told, "begun": begun_s}))
    del app


main(*sys.argv[1:])
