"""A film that many tests bring into a library of their own is looked through once in a process."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from video_feedback.jobs import Progress
from video_feedback.library import importing
from video_feedback.media.film import Film, Source
from video_feedback.media.probe import probe
from video_feedback.media.source import open_reader

_known: dict[bytes, Film] = {}


@contextmanager
def once() -> Iterator[None]:
    """Within, of bytes that were looked through before it is known what they are. Only where that is done in here."""
    with pytest.MonkeyPatch.context() as patch:
        if importing.probe_apart is probe:
            patch.setattr(importing, "probe_apart", _probe)
        yield


def _probe(source: Source, progress: Progress | None = None) -> Film:
    with open_reader(source, whole=True) as reader:
        content = hashlib.sha256(reader.read()).digest()
    if content not in _known:
        # Not its source: that has the key of a library in it.
        _known[content] = replace(probe(source, progress), source=Path())
    return replace(_known[content], source=source)
