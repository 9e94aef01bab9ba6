"""Films are tried without a word. A player that is off gives way; where none is right, a copy is offered."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import lying
from tests.ui.house import House, nameless
from video_feedback.library import recordings, trials, working_copies
from video_feedback.media import vlc_player
from video_feedback.media.accuracy import Verdict
from video_feedback.media.film import Film
from video_feedback.media.frame_table import FrameTable
from video_feedback_schemas.records import Recording
from video_feedback_ui import copying, importing, trying
from video_feedback_ui.families import film_menu
from video_feedback_ui.families.recording_card import RecordingCard
from video_feedback_ui.pages.family_page import FamilyPage
from video_feedback_ui.parts.menu import Choices
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.player.qt_player import QtPlayer
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]
needs_vlc = pytest.mark.skipif(vlc_player.available() is not None, reason="VLC is not installed")


class LateQt(QtPlayer):
    """Shows each time the frame after it."""

    def open(self, film: Film) -> None:
        table = film.frames
        pts, keys = np.append(table.pts[1:], table.pts[-1]), np.roll(table.keys, -1)
        late = FrameTable(table.times_ms, pts, keys, table.time_base, table.origin, table.stream)
        super().open(replace(film, frames=late))


def outcomes(house: House, recording: Recording) -> dict[str, str]:
    return {name: trial.outcome for name, trial in trials.of_recording(house.db, recording.id).items()}


def tried(house: House, recording: Recording, **outcome: str) -> None:
    with house.library.change("Try", undoable=False) as db:
        trials.write(db, recording.id, {name: Verdict(said, 8, 0) for name, said in outcome.items()})  # type: ignore[arg-type]


def card_of(house: House, recording: Recording) -> RecordingCard:
    house.window.go(f"family:{recording.family_id}")
    page = house.page("family")
    assert isinstance(page, FamilyPage)
    QApplication.processEvents()
    [card] = [each for each in page.findChildren(RecordingCard) if each.isVisible()]
    return card


def words_of(house: House, recording: Recording) -> list[str]:
    """Of how the film is played: what leaves of it stands before."""
    return [words for words, _ in film_menu.choices(house.bridge, recording.id)][2:]


def choose(house: House, recording: Recording, *path: str) -> None:
    """Choose from the menu of the film's card."""
    then: Callable[[], object] | Choices = film_menu.choices(house.bridge, recording.id)
    for words in path:
        assert not callable(then)
        then = dict(then)[words]
    assert callable(then)
    then()


@needs_vlc
def test_a_film_that_comes_in_is_tried_with_both_players_and_nothing_is_said(
    house: House, numbered_film: Path, wait: Wait
) -> None:
    family = house.family("Rowan")
    importing.of(house.bridge).bring([numbered_film], family.id)
    wait(lambda: bool(house.told))
    [recording] = recordings.every(house.db)
    said = f"“{recording.title}” is in Rowan. Times are exact to the frame. Say on its card who is in view."
    assert house.told == [(said, False)]
    wait(lambda: bool(outcomes(house, recording)))
    assert outcomes(house, recording) == {"vlc": "exact", "qt": "exact", "machine": "exact"}
    assert len(house.told) == 1
    assert house.bridge.tasks.running == ()
    assert house.library.undoable() is None or house.library.undoable().name.startswith("Add the family")  # type: ignore[union-attr]


@needs_vlc
def test_a_player_that_is_off_gives_way_to_the_other(
    house: House, numbered_film: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(trying, "QtPlayer", LateQt)
    recording = house.film(house.family("Rowan"), numbered_film)
    house.bridge.keep(player="qt")
    trying.of(house.bridge).begin(recording.id, aloud=True)
    wait(lambda: bool(outcomes(house, recording)))
    assert outcomes(house, recording)["qt"] == "off"
    assert trying.chosen_for(house.bridge, recording.id) == "vlc"
    assert "VLC shows its frames exactly" in house.told[-1][0]
    surface = Surface()
    qtbot.addWidget(surface)
    deck = Deck(surface, "qt", house.window)
    trying.seat(house.bridge, deck, recording.id)
    assert deck.player_name == "VLC"


@needs_vlc
def test_the_bench_plays_each_film_with_its_own_player(
    house: House, short_film: Path, other_film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    family = house.family("Rowan")
    off, well = house.film(family, short_film), house.film(family, other_film)
    tried(house, off, vlc="off", qt="exact")
    page = house.page("prepare")
    assert isinstance(page, PreparePage)
    opened: list[str] = []
    open_film = page.deck.open
    monkeypatch.setattr(page.deck, "open", lambda film: (opened.append(film.source.name), open_film(film)))
    for recording, player in ((off, "Qt"), (well, "VLC"), (off, "Qt")):
        house.window.go(f"recording:{recording.id}")
        assert page.deck.player_name == player
        assert page.deck.film is not None
    assert opened == [off.file, well.file, off.file]
    house.bridge.keep(player="qt")
    house.window.go(f"recording:{well.id}")
    assert page.deck.player_name == "Qt"


def test_a_check_that_was_asked_for_tells_what_came_out(house: House, short_film: Path, wait: Wait) -> None:
    recording = house.film(house.family("Rowan"), short_film)
    choose(house, recording, "Check this film again")
    wait(lambda: bool(house.told))
    assert house.told == [(f"“{recording.title}” was checked: what is played is exact to the frame.", False)]


def test_a_film_whose_seeks_go_wrong_is_offered_a_copy_that_plays_exactly(
    house: House, tmp_path: Path, wait: Wait
) -> None:
    recording = house.film(house.family("Rowan"), lying.make(tmp_path / "lying.mov"))
    card = card_of(house, recording)
    assert not card.make_copy.isVisible()
    trying.of(house.bridge).begin(recording.id)
    wait(lambda: bool(outcomes(house, recording)))
    assert card.plays.text() == "Does not play exactly. A working copy will."
    assert "Does not play exactly" in card.accessibleName()
    assert "does not play exactly" in house.told[-1][0]
    card.make_copy.click()
    assert not card.make_copy.isVisible()
    wait(lambda: working_copies.of_recording(house.db, recording.id) is not None)
    wait(lambda: not trying.of(house.bridge).busy)
    assert set(outcomes(house, recording).values()) == {"exact"}
    assert card.plays.text() == "Plays from its working copy."
    film = recordings.film(house.db, house.library.media, recording)
    assert film.source.name != recording.file


def test_the_copy_is_set_aside_taken_up_and_thrown_away_from_the_menu(
    house: House, short_film: Path, wait: Wait
) -> None:
    recording = house.film(house.family("Rowan"), short_film)
    card = card_of(house, recording)
    assert words_of(house, recording) == ["Check this film again", "Make a working copy"]
    choose(house, recording, "Make a working copy")
    assert copying.of(house.bridge).is_making(recording.id)
    wait(lambda: working_copies.of_recording(house.db, recording.id) is not None)
    wait(lambda: not copying.of(house.bridge).is_making(recording.id))

    def played() -> str:
        return recordings.film(house.db, house.library.media, recording).source.name

    copy = working_copies.of_recording(house.db, recording.id)
    assert copy is not None
    assert played() == copy.file
    choose(house, recording, "Play the film itself")
    assert played() == recording.file
    assert card.plays.text() == ""
    choose(house, recording, "Play the working copy")
    assert played() == copy.file
    choose(house, recording, "Throw the copy away", "Keep it")
    assert played() == copy.file
    choose(house, recording, "Throw the copy away", "Yes, the film itself stays")
    assert played() == recording.file
    assert [path.name for path in house.library.media.iterdir()] == [recording.file]
    wait(lambda: not trying.of(house.bridge).busy)


def test_a_film_with_loose_times_says_so_on_its_card(house: House, short_film: Path) -> None:
    recording = house.film(house.family("Rowan"), short_film)
    with house.library.change("Import", undoable=False) as db:
        recordings.edit(db, replace(recording, trust="loose", loose_ms=40))
    card = card_of(house, recording)
    assert "40 ms" in card.plays.text()
    assert card.make_copy.isVisible()
    assert nameless(card) == []


def test_a_film_that_is_heavy_for_the_machine_is_offered_a_copy(house: House, short_film: Path) -> None:
    recording = house.film(house.family("Rowan"), short_film)
    card = card_of(house, recording)
    tried(house, recording, vlc="exact", qt="exact", machine="off")
    assert "Heavy for this computer" in card.plays.text()
    assert film_menu.wants_copy(house.bridge, recording)
    assert card.make_copy.isVisible()


def test_closing_the_library_while_a_film_is_tried_and_copied_leaves_nothing_half(
    house: House, numbered_film: Path
) -> None:
    recording = house.film(house.family("Rowan"), numbered_film)
    media = house.library.media
    trying.of(house.bridge).begin(recording.id)
    copying.of(house.bridge).make(recording.id)
    house.bridge.close()
    QApplication.processEvents()
    assert [path.name for path in media.iterdir()] == [recording.file]
