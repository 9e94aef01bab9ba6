"""The goals on a family's own page."""

from video_feedback_ui.bridge import Bridge
from video_feedback_ui.goals.view import GoalsView


class GoalsTab(GoalsView):
    """The same view. Its steps are of the family's page, so that they are taken back there."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, lambda family_id, _: f"family:{family_id}/goals")
        self.set_edges(24, 12, 24, 14)
