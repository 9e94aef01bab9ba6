"""The goals on a family's own page."""

from video_feedback_ui.bridge import Bridge
from video_feedback_ui.goals.view import GoalsView


class GoalsTab(GoalsView):
    """The same view. Its steps are of the family's page, so that they are taken back there."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, place_of)
        self.set_edges(24, 12, 24, 14)

    def show_thing(self, thing: str) -> None:
        """Show the goal of a place: `goal:ID`."""
        kind, _, goal_id = thing.partition(":")
        if kind == "goal":
            self.show_goal(goal_id)


def place_of(family_id: str, goal_id: str) -> str:
    return f"family:{family_id}/goals" + (f"/goal:{goal_id}" if goal_id else "")
