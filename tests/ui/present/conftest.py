"""A session on a film whose frames say their number, ready to be shown."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.bench import films
from tests.ui.house import House
from tests.ui.present.stage import Stage
from tests.ui.visit import Visit
from video_feedback.media.film import Film
from video_feedback.media.player import Picture
from video_feedback.media.probe import probe
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


@pytest.fixture(scope="session")
def numbered(numbered_film: Path) -> Film:
    """The film whose frames say their number; they lie 40 ms apart."""
    return probe(numbered_film)


@pytest.fixture
def staged(qapp: QApplication, numbered: Film) -> Iterator[Callable[..., Stage]]:  # noqa: ARG001
    """Make a parent's window with these parts."""
    made: list[Stage] = []

    def make(*showings: object, **more: object) -> Stage:
        made.append(Stage(numbered, *showings, **more))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for each in made:
        each.end()
