"""The small stills in the list: only of rows that are in view, and never while the film plays."""

from collections import OrderedDict
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from video_feedback_schemas.records import Moment
from video_feedback_ui import stills
from video_feedback_ui.bridge import Bridge

_KEPT = 300
_AT_REST_MS = 120
_AT_ONCE = 2
_Key = tuple[str, int]


class RowStills(QObject):
    """`of` gives what there is at once: the very frame, or what `near` has of a time, or nothing. `came` tells of more.

    The frames are asked for once the list has come to rest, of the rows painted last, and only if `may_ask`: few at a
    time, so that none is read for a row that has long been scrolled or tagged away.
    """

    came = Signal()

    def __init__(
        self, bridge: Bridge, near: Callable[[int], QImage | None], may_ask: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._near, self._may_ask = bridge, near, may_ask
        self._known: OrderedDict[_Key, QImage] = OrderedDict()
        self._asked: set[_Key] = set()
        self._wanted: dict[_Key, tuple[Moment, int]] = {}
        self._round = 0  # what comes late from the one before is not shown
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_AT_REST_MS)
        self._rest.timeout.connect(self.ask)
        stills.of(bridge).outdated.connect(self.forget)

    def begin(self) -> None:
        """The rows in view are about to be painted: what was wanted before is wanted no longer."""
        self._wanted.clear()

    def of(self, moment: Moment, height: int) -> QImage | None:
        key = (moment.id, moment.face_ms)
        known = self._known.get(key)
        if known is not None:
            self._known.move_to_end(key)
            return None if known.isNull() else known
        self._wanted[key] = (moment, height)
        if key not in self._asked and not self._rest.isActive():
            self._rest.start()
        return self._near(moment.face_ms)

    def ask(self) -> None:
        """Have the frames read that are wanted now."""
        if not self._may_ask() or not self._bridge.is_open:
            return
        # What is there already comes at once, and being painted wants more.
        for key, (moment, height) in list(self._wanted.items()):
            if key not in self._asked and key not in self._known and len(self._asked) < _AT_ONCE:
                self._asked.add(key)
                then = partial(self._take, self._round, key)
                stills.of(self._bridge).want(moment.recording_id, moment.face_ms, height, then, moment.id)

    def _take(self, of_round: int, key: _Key, image: QImage) -> None:
        if of_round == self._round:
            self._known[key] = image
            self._asked.discard(key)
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
            self.came.emit()

    def forget(self) -> None:
        """Pictures are looked at otherwise, or another film is on the bench."""
        self._round += 1
        self._known.clear()
        self._asked.clear()
        self.came.emit()
