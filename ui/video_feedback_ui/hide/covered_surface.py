"""The film, with what is hidden covered as it will be in all that leaves."""

from video_feedback.hiding.cover import covered
from video_feedback.hiding.hidden import NOTHING, Hidden
from video_feedback.media.player import Picture
from video_feedback_ui.player.surface import Surface


class CoveredSurface(Surface):
    """Paints every picture with what was said yes to laid over it."""

    def __init__(self) -> None:
        super().__init__()
        self._hidden = NOTHING
        self._picture: Picture | None = None

    def show_hidden(self, hidden: Hidden) -> None:
        """This is covered from now on."""
        if hidden != self._hidden:
            self._hidden = hidden
            if self._picture is not None:
                self.show_picture(self._picture)

    def show_picture(self, picture: Picture) -> None:
        self._picture = picture
        super().show_picture(Picture(picture.time_ms, covered(picture.pixels, picture.time_ms, self._hidden)))

    def clear(self) -> None:
        self._picture = None
        super().clear()
