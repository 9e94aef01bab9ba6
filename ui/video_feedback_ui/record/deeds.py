"""What can be written in the record of a session. Each is one step that can be taken back, at its session."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Literal

from sqlite_utils import Database

from video_feedback.feedback import record
from video_feedback.feedback.record import Facts
from video_feedback.library import happenings, session_goals, sessions, supervision
from video_feedback.words import tr
from video_feedback_schemas.records import Reader
from video_feedback_schemas.session_records import SupervisionItem
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.sessions.deeds import place_of

Text = Literal["next_step", "note", "reflections"]
Rating = Literal["rated_now", "rated_hoped"]
Mark = Literal["safety_raised", "supervision_wanted"]
NAMES: dict[Text | Rating | Mark, str] = {
    "next_step": tr("Write the next step"),
    "note": tr("Write the note on the session"),
    "reflections": tr("Write how they reflected"),
    "rated_now": tr("Write down where they are now"),
    "rated_hoped": tr("Write down where they hope to be"),
    "safety_raised": tr("A worry about safety"),
    "supervision_wanted": tr("Supervision is wanted"),
}


class RecordDeeds:
    """For one session after the other: `session_id` says whose record it is."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self.session_id = ""

    def write(self, field: Text, words: str, joins: bool) -> bool:
        """Whether that could be done. It goes on from the last time where it `joins`."""
        return self._set(NAMES[field], {field: words}, joins=joins)

    def rate(self, field: Rating, value: int | None) -> bool:
        return self._set(NAMES[field], {field: value})

    def mark(self, field: Mark, is_so: bool) -> bool:
        return self._set(NAMES[field], {field: is_so})

    def let_read(self, field: Literal["note", "reflections"], reader: Reader) -> bool:
        return self._set(tr("Choose who may read the note"), {f"{field}_for": reader})

    def keep_facts(self, facts: Facts, *, joins: bool = False) -> bool:
        return self._do(
            tr("Write down where it was, and who was there"),
            lambda db: record.keep_facts(db, self.session_id, facts),
            joins=joins,
        )

    def leave_out(self, pick_id: str, why: str, *, joins: bool = False) -> bool:
        name = tr("Say why a moment was not shown")
        return self._do(name, lambda db: record.leave_out(db, pick_id, why), joins=joins)

    def spoke_first(self, pick_id: str, is_so: bool) -> bool:
        def deed(db: Database) -> None:
            if is_so:
                happenings.tick(db, self.session_id, pick_id, "spoke_first")
            else:
                happenings.untick(db, pick_id, "spoke_first")

        return self._do(tr("Write down who spoke first"), deed)

    def serve(self, goal_id: str, is_so: bool) -> bool:
        name = tr("Say which goal it served")
        return self._do(name, lambda db: session_goals.turn(db, self.session_id, goal_id, serves=is_so))

    def film_next(self, on_day: str | None, words: str, *, joins: bool = False) -> bool:
        name = tr("Plan the next filming")
        return self._do(name, lambda db: record.film_next(db, self.session_id, on_day, words), joins=joins)

    def park(self) -> bool:
        """A question for supervision, still without words."""
        return self._do(
            tr("Park a question for supervision"), lambda db: supervision.add(db, supervision.new(self.session_id))
        )

    def ask(self, item: SupervisionItem, question: str, *, joins: bool) -> bool:
        def deed(db: Database) -> None:
            supervision.edit(db, replace(supervision.get(db, item.id), question=question))

        return self._do(tr("Write the question for supervision"), deed, joins=joins)

    def answer(self, item: SupervisionItem, answer: str, *, joins: bool) -> bool:
        def deed(db: Database) -> None:
            supervision.edit(db, replace(supervision.get(db, item.id), answer=answer))

        return self._do(tr("Write what came of a question"), deed, joins=joins)

    def talked_about(self, item: SupervisionItem, *, is_done: bool) -> bool:
        def deed(db: Database) -> None:
            supervision.edit(db, replace(supervision.get(db, item.id), is_done=is_done))

        return self._do(tr("A question was talked about"), deed)

    def unpark(self, item: SupervisionItem) -> bool:
        return self._do(tr("Take a question for supervision away"), lambda db: supervision.remove(db, item.id))

    def make_whole(self) -> bool:
        return self._do(tr("The record is whole"), lambda db: record.make_whole(db, self.session_id))

    def open_again(self) -> bool:
        return self._do(tr("Open the record again"), lambda db: record.open_again(db, self.session_id))

    def _set(self, name: str, fields: Mapping[str, Any], *, joins: bool = False) -> bool:
        def deed(db: Database) -> None:
            sessions.edit(db, replace(sessions.get(db, self.session_id), **fields))

        return self._do(name, deed, joins=joins)

    def _do(self, name: str, deed: Callable[[Database], object], *, joins: bool = False) -> bool:
        place = place_of(self.session_id)
        with self._bridge.telling() as went_well, self._bridge.change(name, place=place, joins=joins) as db:
            deed(db)
        return bool(went_well)
