"""Takes hostile films as the app would, and is watched meanwhile: `hostile_child.py FILM...`."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from av import FFmpegError

from tests.keys import KEY
from video_feedback.errors import Trouble
from video_feedback.library.importing import bring_in
from video_feedback.library.library import Library
from video_feedback.media.probe import probe
from video_feedback.media.source import open_container
from video_feedback.media.stills import StillReader

DEMUXERS = ("mov", "matroska", "mpegts", "avi", "mpeg", "asf", "flv", "ogg", "dv")


def main(films: list[Path]) -> None:
    with TemporaryDirectory() as folder, Library.create(Path(folder) / "library", KEY) as library:
        for path in films:
            for each in DEMUXERS:
                try:
                    with open_container(path, each) as opened:
                        sum(1 for _ in zip(opened.demux(), range(100), strict=False))
                except (FFmpegError, OSError, ValueError):
                    pass
            try:
                film = probe(path)
                with StillReader(film) as reader:
                    reader.picture(film.frames.last_ms)
                print(f"{path.name}: {len(film.frames)} frames, {len(bring_in(path, library.media).film.frames)} apart")
            except Trouble as trouble:
                print(f"{path.name}: {trouble}")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
