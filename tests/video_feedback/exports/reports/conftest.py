"""One filled family for each file, on a day that stands still."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime, tzinfo
from typing import Any

import pytest

from tests.video_feedback.conftest import Visit
from tests.video_feedback.exports.reports.filled import Filled, fill
from video_feedback.exports import kinds
from video_feedback.exports.report import Asked, Report
from video_feedback.library import instants, schemes


class _Still(datetime):
    """Noon of 28 May 2026."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "_Still":
        return cls(2026, 5, 28, 12, 0, tzinfo=tz)


@pytest.fixture(scope="module")
def filled(new_visit: Callable[[], AbstractContextManager[Visit]]) -> Iterator[Filled]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "UTC"
    time.tzset()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(instants, "datetime", _Still)
        with new_visit() as visit:
            yield fill(visit)
    os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
    time.tzset()


@pytest.fixture(scope="module")
def told(filled: Filled) -> Callable[..., Report]:
    """`told("progress", reader="team")`."""
    visit = filled.visit
    subjects = {
        "session": visit.session.id, "recording": visit.recording.id, "family": visit.family.id,
        "person": filled.adult.id, "scheme": schemes.EVERYDAY,
    }  # fmt: skip

    def gather(name: str, **asked: Any) -> Report:
        kind = kinds.get(name)
        return kind.gather(visit.db, None, subjects[kind.about], Asked(**{"reader": kind.readers[0], **asked}))

    return gather
