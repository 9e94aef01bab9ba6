"""Which player plays."""

from typing import Literal

from video_feedback.media import vlc_player
from video_feedback.media.player import Player
from video_feedback.media.vlc_player import VlcPlayer
from video_feedback_ui.player.qt_player import QtPlayer

Choice = Literal["auto", "vlc", "qt"]


def new_player(choice: Choice) -> Player:
    """VLC where it is found, unless Qt is chosen."""
    return VlcPlayer() if choice != "qt" and vlc_player.available() is None else QtPlayer()
