"""A session on a film whose frames say their number, ready to be shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench import films
from tests.ui.house import House
from tests.ui.visit import Visit
from video_feedback.media.player import Picture
from video_feedback_ui.player.surface import Surface


class Seen:
    """Every picture that was given to a surface from now on, by the number painted in it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.numbers: list[int] = []
        show = Surface.show_picture

        def see(surface: Surface, picture: Picture) -> None:
            show(surface, picture)
            self.numbers.append(films.number(picture.pixels))

        monkeypatch.setattr(Surface, "show_picture", see)


@pytest.fixture
def visit(house: House, numbered_film: Path) -> Iterator[Visit]:
    visit = Visit(house, numbered_film)
    yield visit
    visit.page.presenting.end()


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Seen:
    return Seen(monkeypatch)
