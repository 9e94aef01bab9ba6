"""A desk on the made visit."""

from typing import Any

import pytest

from tests.video_feedback.coding.at_the_desk import a_desk
from video_feedback.coding.desk import Desk


@pytest.fixture
def desk(visit: Any) -> Desk:
    return a_desk(visit)
