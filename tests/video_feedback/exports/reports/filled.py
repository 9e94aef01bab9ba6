"""A family in which everything was used: what the reports tell of, and what they must not."""

from dataclasses import dataclass, replace

from tests.agreed import agree
from tests.video_feedback.conftest import Visit
from video_feedback.feedback import record
from video_feedback.library import (
    chains,
    families,
    goals,
    happenings,
    keepsakes,
    people,
    recordings,
    session_goals,
    sessions,
    spans,
    supervision,
    visits,
    watchings,
)
from video_feedback_schemas.ids import ChainId, SpanId, VisitId, new_id
from video_feedback_schemas.pathway_records import Visit as Date
from video_feedback_schemas.records import Chain, Moment, Person, Pick, Span
from video_feedback_schemas.times import Ms

ALL = ("feedback", "supervision", "team", "training", "research", "assessment", "family")
SECRET = "¤own"
"""Stands in every text that is for the worker alone."""


@dataclass(kw_only=True)
class Filled:
    visit: Visit
    turns: Moment
    reach: Moment
    comfort: Moment
    missed: Moment
    first: Pick
    second: Pick
    left: Pick
    kept_back: Pick
    baby: Person
    adult: Person


def fill(visit: Visit) -> Filled:
    """Robin and Sam, a film of ten seconds that was coded from 0 to 8 s less one of them, a session on 21 May."""
    agree(visit.library, visit.family.id, visit.recording.id, ALL)
    baby, adult = people.of_family(visit.db, visit.family.id)
    turns = visit.tag("fro.turns", 2000, 5000, note="Three each.", note_for="team", who="both")
    reach = visit.tag("sig.reach", 1000, note=f"{SECRET} note", note_for="worker", who="baby")
    comfort = visit.tag("ans.comfort", 1600, 3000, note="You hummed.", note_for="parent", who="adult")
    missed = visit.tag("gen.missed", 6000, note=f"{SECRET} angle", note_for="team", who="both")
    first = visit.pick(comfort, say="You hummed.", ask="What do you see?", voice="I feel you.")
    second = visit.pick(turns, voice="Your turn!", rate=0.5, loops=True)
    left = visit.pick(reach, voice="Hello.")
    kept_back = visit.pick(missed, say=f"{SECRET} say")
    visit.hear("She stopped fretting.", first)
    visit.hear("A quiet day.")
    visit.hear("I said well done.", first, speaker="worker")
    with visit.library.change("Fill in", undoable=False) as db:
        people.edit(db, replace(adult, relation="parent", note=f"{SECRET} person"))
        families.edit(db, replace(visit.family, note=f"{SECRET} family"))
        spans.add(db, _span(visit, "coded", 0, 7960))
        spans.add(db, _span(visit, "not_codable", 5000, 5960))
        watchings.keep(
            db,
            replace(
                watchings.of_recording(db, visit.recording.id), note=f"{SECRET} film",
                watched_at="2026-05-14T12:20:00Z", tagged_at="2026-05-15T12:00:00Z",
            ),
        )  # fmt: skip
        chains.add(
            db,
            Chain(
                id=ChainId(new_id()), recording_id=visit.recording.id, signal_id=reach.id, answer_id=comfort.id,
                made_at="2026-05-14T12:40:00Z",
            ),
        )  # fmt: skip
        goal = goals.new(
            visit.family.id, "I settle her for her nap", "feelings", why="She sleeps.", baseline=-2.0,
            baseline_on="2026-04-02", expected_by="2026-07-09",
        )  # fmt: skip
        goals.add(db, goal, {0.0: "Three days a week", -1.0: "One or two days", -2.0: "Less than once"})
        goals.rate(db, goal.id, "parent", "2026-05-20", 0.0, "Four times this week.")
        goals.rate(db, goal.id, "worker", "2026-05-20", -1.0, f"{SECRET} rating")
        sessions.edit(
            db,
            replace(
                visit.session, theme="When she is upset", question="How can I tell?", next_step="I hum first.",
                note="Ask about nights.", note_for="team", reflections=f"{SECRET} looking back", rated_now=4,
                rated_hoped=7, film_next_on="2026-06-02", film_next="A meal", safety_raised=True,
                recorded_at="2026-05-21T12:00:00Z",
            ),
        )  # fmt: skip
        record.keep_facts(
            db,
            visit.session.id,
            record.Facts(
                at_place="At home", person_ids=(baby.id, adult.id), also_there="a student", interpreter=True,
                language="English",
            ),
        )  # fmt: skip
        session_goals.turn(db, visit.session.id, goal.id, serves=True)
        for kind, pick, at in (
            ("on", first.id, "10:10:00"), ("played", first.id, "10:10:05"), ("played", first.id, "10:11:00"),
            ("spoke_first", first.id, "10:12:00"), ("on", second.id, "10:14:00"), ("ended", None, "10:26:00"),
        ):  # fmt: skip
            happenings.add(db, visit.session.id, kind, pick, at=f"2026-05-21T{at}Z")
        keepsakes.add(db, turns.id)
        record.leave_out(db, left.id, "There was no time")
        asked = supervision.new(visit.session.id, first.id, "Whose is the humming?")
        supervision.add(db, replace(asked, answer="Hers.", is_done=True, made_at="2026-05-21T13:00:00Z"))
        own = supervision.new(visit.session.id, kept_back.id, f"{SECRET} supervision")
        supervision.add(db, replace(own, made_at="2026-05-21T13:00:01Z"))
        visits.add(
            db,
            Date(
                id=VisitId(new_id()), family_id=visit.family.id, kind="health", on_day="2026-05-12", status="done",
                by_whom="Health visitor", note=f"{SECRET} visit", made_at="2026-05-12T09:00:00Z",
            ),
        )  # fmt: skip
    visit.recording = recordings.get(visit.db, visit.recording.id)
    return Filled(
        visit=visit, turns=turns, reach=reach, comfort=comfort, missed=missed, first=first, second=second, left=left,
        kept_back=kept_back, baby=baby, adult=people.get(visit.db, adult.id),
    )  # fmt: skip


def _span(visit: Visit, kind: str, start: int, end: int) -> Span:
    return Span(
        id=SpanId(new_id()), recording_id=visit.recording.id, kind=kind, start_ms=Ms(start), end_ms=Ms(end),
    )  # fmt: skip
