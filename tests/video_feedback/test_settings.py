"""Settings come back as they were saved; what is damaged costs itself alone."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from video_feedback import settings
from video_feedback.errors import Trouble
from video_feedback.settings import Settings


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(settings.FOLDER_VARIABLE, str(tmp_path / "config"))
    return tmp_path / "config" / "settings.json"


def test_the_first_day_has_settings_too() -> None:
    assert settings.load() == Settings()
    assert (Settings().lead_playing_ms, Settings().lead_stepping_ms) == (300, 0)


def test_settings_come_back_as_they_were_saved(file: Path) -> None:
    chosen = replace(Settings(), theme="dark", player="vlc", lead_playing_ms=250, volume=0.5, last_library="/a b/ü")
    settings.save(chosen)
    assert settings.load() == chosen
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"theme": {}}', b"[" * 100_000, b" " * (1 << 20) + b'{"theme": "dark"}'],
)
def test_a_damaged_file_is_the_first_day_again(file: Path, damage: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(damage)
    assert settings.load() == Settings()


def test_a_wrong_value_costs_that_value_alone(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('{"theme": "pink", "volume": 7, "lead_playing_ms": -5, "player": "qt", "later": 1}')
    assert settings.load() == replace(Settings(), player="qt")


@hypothesis_settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=60))
def test_nothing_in_the_file_is_ever_an_error(file: Path, data: bytes) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(data)
    assert isinstance(settings.load(), Settings)


def test_a_folder_that_cannot_be_made_is_trouble(file: Path) -> None:
    file.parent.write_text("in the way")
    with pytest.raises(Trouble, match="settings could not be saved"):
        settings.save(Settings())


def test_without_a_folder_of_our_own_it_is_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(settings.FOLDER_VARIABLE)
    assert settings.folder().name == "video-feedback"
