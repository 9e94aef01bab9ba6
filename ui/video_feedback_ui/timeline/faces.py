"""The stills that stand for moments on the timeline: those that have come, and those that were looked for in vain."""

from collections import OrderedDict

from PySide6.QtGui import QImage

from video_feedback_schemas.records import Moment

_KEPT = 600
_ASKED_AT_ONCE = 60
# Wide enough for a face, narrow enough to leave the words their room.
SHAPE = 4 / 3

_Key = tuple[str, int, int]


class Faces:
    """`height` is in pixels of the screen. Painting never waits: what is not there yet is asked for afterwards.

    `versions` counts up for a lane, by its key, with every still that came for it.
    """

    def __init__(self) -> None:
        self._images: OrderedDict[_Key, QImage] = OrderedDict()
        self._missing: dict[_Key, Moment] = {}
        self.versions: dict[str, int] = {}

    def of(self, moment: Moment, height: int) -> QImage | None:
        """The still of a moment; None where it has not come yet, or where there is none."""
        key = (moment.id, moment.face_ms, height)
        image = self._images.get(key)
        if image is None:
            self._missing[key] = moment
            return None
        self._images.move_to_end(key)
        return None if image.isNull() else image

    def put(self, moment: Moment, height: int, image: QImage) -> None:
        self._images[moment.id, moment.face_ms, height] = image
        if len(self._images) > _KEPT:
            self._images.popitem(last=False)

    def missing(self) -> list[tuple[Moment, int]]:
        """What was looked for and was not there, with its height; it is forgotten by being asked for."""
        found = [(moment, key[2]) for key, moment in self._missing.items()][-_ASKED_AT_ONCE:]
        self._missing.clear()
        return found

    @property
    def lacks(self) -> bool:
        return bool(self._missing)

    def clear(self) -> None:
        self._images.clear()
        self._missing.clear()
