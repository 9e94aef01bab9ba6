"""What the schemes are used for, counted once: words being typed must not walk through all moments again."""

from functools import cache

from video_feedback.library import scheme_uses
from video_feedback_ui.bridge import Bridge


class Uses:
    """Counts for as long as no moment changes; `forget` when one has."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self.forget()

    def forget(self) -> None:
        db = self._bridge.db
        self.of_scheme = cache(lambda scheme_id: scheme_uses.of_scheme(db, scheme_id))
        self.of_version = cache(lambda scheme_id, version: scheme_uses.of_version(db, scheme_id, version))
        self.has_code = cache(lambda scheme_id, code_id: scheme_uses.is_used(db, scheme_id, code_id=code_id))
