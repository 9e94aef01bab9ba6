"""Whom the chosen moments are about: the code says it first, Alt with a figure says otherwise."""

from functools import partial
from typing import TYPE_CHECKING

from video_feedback.library import people
from video_feedback.words import tr
from video_feedback_schemas.records import Person, Who

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage

WHO: tuple[tuple[Who, str], ...] = (("baby", tr("the baby")), ("adult", tr("the adult")), ("both", "both"))
_NAMED = 9 - len(WHO)


class Whom:
    """Alt+1 to 3 are the baby, the adult and both; from 4 on, the people of the family that have a name."""

    def __init__(self, page: "PreparePage") -> None:
        self._page = page
        page.keys.teach({f"who_{number}": partial(self.say, number) for number in range(1, len(WHO) + _NAMED + 1)})

    def named(self) -> list[Person]:
        """The people of the family that have a name, in the order of their keys."""
        page = self._page
        if page.recording is None:
            return []
        return [one for one in people.of_family(page.bridge.db, page.recording.family_id) if one.called][:_NAMED]

    def say(self, number: int) -> None:
        """Set it for all chosen moments, and say so in the line below the film."""
        page = self._page
        if page.desk is None:
            return
        if not page.selection.ids:
            page.now.say(tr("Choose a moment first: then say whom it is about"))
            return
        person: Person | None = None
        if number <= len(WHO):
            who, words = WHO[number - 1]
        else:
            named = self.named()
            if number > len(WHO) + len(named):
                page.now.say(tr("Nobody else of this family has a name yet. Names are written on the family’s page."))
                return
            person = named[number - len(WHO) - 1]
            who, words = person.role, person.called
        with page.bridge.telling():
            page.desk.edits.set_who(page.selection.ids, who, person.id if person else None)
            many = len(page.selection.ids)
            page.now.say(
                tr("About {words}", words=words)
                if many == 1
                else tr("{many} moments: about {words}", many=many, words=words)
            )
