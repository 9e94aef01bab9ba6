"""What sound can be played on. To look for it takes VLC a third of a second, so it is asked on a thread of its own."""

from collections.abc import Callable

from video_feedback.media.player import Device
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.player.choice import new_player
from video_feedback_ui.player.qt_player import QtPlayer


def ask(bridge: Bridge, then: Callable[[list[Device]], None]) -> None:
    """Call `then`, a method of a widget, with the devices of the player that is chosen."""
    player = new_player(bridge.player)
    if isinstance(player, QtPlayer):
        then(player.devices())
    else:
        bridge.tasks.start(tr("Look for sound devices"), lambda _: player.devices(), then, lambda _: None, quiet=True)
