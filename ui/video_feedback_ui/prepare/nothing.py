"""What Prepare shows before there is a film."""

from PySide6.QtWidgets import QWidget

from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.empty import EmptyPage, Step
from video_feedback_ui.parts.words import button


def nothing_to_prepare(bridge: Bridge) -> QWidget:
    """An empty page that leads to the families, where films come in."""
    go = button(
        tr("Go to the families"), lambda: bridge.asked_to_show.emit("families"), icon="users-three", kind="filled"
    )
    return EmptyPage(
        tr("No film to prepare yet"),
        tr("Bring in a film on a family’s page. Then watch it here, and tag the seconds where parent and baby meet."),
        [go],
        [
            Step("eye", tr("Watch"), tr("Once, without stopping")),
            Step("tag", tr("Tag"), tr("One key for each code, while it plays")),
            Step("star-fill", tr("Pick"), tr("Three moments of a few seconds")),
        ],
        foot=tr("A film stays in the library on this laptop. Nothing is sent anywhere."),
    )
