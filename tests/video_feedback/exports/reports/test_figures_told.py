"""R17: a figure is what the rows say, counted once more by other means, and has its limits beside it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

import pytest

from tests.video_feedback.conftest import Visit
from tests.video_feedback.exports.reports.reading import everything, fact, keys, rows, section
from video_feedback.errors import Trouble
from video_feedback.exports import kinds
from video_feedback.exports.report import Asked, Report
from video_feedback.library import chains, moments, service, sessions, spans
from video_feedback.library.codebook import Codebook
from video_feedback_schemas.ids import ChainId, SpanId, new_id
from video_feedback_schemas.records import Chain, Moment, Span
from video_feedback_schemas.times import Ms

Told = Callable[..., Report]


@pytest.fixture
def visit(new_visit: Callable[[], AbstractContextManager[Visit]]) -> Iterator[Visit]:
    with new_visit() as made:
        yield made


def progress(visit: Visit, **asked: Any) -> Report:
    return kinds.get("progress").gather(visit.db, None, visit.family.id, Asked(**asked))


def mark(visit: Visit, kind: Any, start: int, end: int, coder: str = "") -> None:
    made = Span(
        id=SpanId(new_id()), recording_id=visit.recording.id, kind=kind, start_ms=Ms(start), end_ms=Ms(end), coder=coder
    )
    with visit.library.change("Mark", undoable=False) as db:
        spans.add(db, made)


def tie(visit: Visit, signal: Moment, answer: Moment) -> None:
    made = Chain(
        id=ChainId(new_id()), recording_id=visit.recording.id, signal_id=signal.id, answer_id=answer.id, made_at="x"
    )
    with visit.library.change("Tie", undoable=False) as db:
        chains.add(db, made)


def test_figures_are_what_the_rows_say_counted_another_way(visit: Visit) -> None:
    mark(visit, "coded", 0, 7960)  # frames lie 40 ms apart: up to 8000
    mark(visit, "not_codable", 5000, 5960)  # up to 6000
    for start, end in ((1000, 3000), (2000, 4000), (4000, 4400), (4600, 6400), (9000, 9900)):
        visit.tag("fro.turns", start, end)
    for start in (500, 5500, 7000):
        visit.tag("sig.reach", start, who="baby")
    by_label = {row["label"]: row for row in rows(progress(visit), "figures")}
    codes = Codebook(visit.db)
    seen = [ms < 8000 and not 5000 <= ms < 6000 for ms in range(10_000)]  # one by one
    coded = sum(seen)
    assert coded == 7000
    for label in ("Takes turns", "Reaches out"):
        found = [m for m in moments.of_recording(visit.db, visit.recording.id) if codes.code(m).label == label]
        covered = {ms for m in found if m.end_ms is not None for ms in range(m.start_ms, m.end_ms)}
        row = by_label[label]
        assert row["count"] == len(found)
        assert row["per_minute"] == round(sum(seen[m.start_ms] for m in found) / (coded / 60_000), 3)
        assert row["length_ms"] == (len(covered) or None)
        share = round(100 * sum(seen[ms] for ms in covered) / coded, 1)
        assert row["share"] == (share if covered else None)
    assert by_label["Takes turns"]["length_ms"] == 3000 + 400 + 1800 + 900
    assert by_label["Takes turns"]["limits"] == (
        "5 moments in 10 seconds of film on one day; 4 within 0.12 coded minutes"
    )


def test_r17_every_figure_has_its_limits_beside_it(told: Told) -> None:
    report = told("progress")
    assert all(row["limits"] for row in rows(report, "figures"))
    assert section(report, "figures").table.limits  # type: ignore[union-attr]
    measured = [each for part in report.file.sections for each in part.facts if each.value is not None]
    assert {"answered", "answered_low", "answered_high", "answered_after", "t_parent", "t_worker"} == {
        each.key for each in measured
    }
    assert all(each.limits for each in measured)
    assert kinds.get("progress").for_measures
    assert report.file.limits.startswith("10 seconds of film on one day.")
    assert [kind.name for kind in kinds.every().values() if kind.for_measures] == ["progress"]


def test_r17_signals_answered_stand_with_n_window_and_interval(told: Told) -> None:
    answered = fact(told("progress"), "answered")
    assert (answered.says, answered.value) == ("1 of 1", 1.0)
    for limit in ("n 1", "anything from 21 % to 100 %", "Wilson, 95 %", "window 3 seconds", "on one day", "1 tied"):
        assert limit in answered.limits


def test_where_it_was_not_said_what_was_coded_there_is_no_rate(visit: Visit) -> None:
    visit.tag("fro.turns", 1000, 3000)
    (row,) = rows(progress(visit), "figures")
    assert (row["count"], row["per_minute"], row["share"], row["length_ms"]) == (1, None, None, 2000)
    assert "it was not said what of it was coded: no rate" in row["limits"]
    (film,) = rows(progress(visit), "films")
    assert (film["length_ms"], film["coded_ms"]) == (10_000, None)


def test_of_two_films_the_rate_is_of_the_one_that_was_coded(visit: Visit) -> None:
    mark(visit, "coded", 0, 5960)
    visit.tag("fro.turns", 1000, 3000)
    visit.recording = visit.add_recording(visit.family, title="Another")
    visit.tag("fro.turns", 1000, 3000)
    (row,) = rows(progress(visit), "figures")
    assert (row["count"], row["per_minute"], row["length_ms"]) == (2, 10.0, 4000)
    assert "1 within 0.10 coded minutes; what was coded is not known of 1 film" in row["limits"]


def test_what_two_coders_saw_is_never_added_up(visit: Visit) -> None:
    for coder in ("Ana", "Ben"):
        visit.tag("fro.turns", 1000, 3000, coder=coder)
        mark(visit, "coded", 0, 5960, coder)
    report = progress(visit)
    tables = [each for each in report.file.sections if each.key == "figures"]
    assert [each.heading for each in tables] == [
        "The moments, as Ana tagged them",
        "The moments, as Ben tagged them",
    ]
    for each in tables:
        assert each.table is not None
        assert each.table.rows[0][3] == 1
    assert section(report, "coders").text == ["Tagged by Ana, Ben."]
    assert [(film["coder"], film["coded_ms"]) for film in rows(report, "films")] == [("Ana", 6000), ("Ben", 6000)]


def test_what_is_tied_by_hand_counts_and_the_window_is_the_services(visit: Visit) -> None:
    reach, late = visit.tag("sig.reach", 1000), visit.tag("ans.comfort", 5500, 6000)
    assert fact(progress(visit), "answered").value == 0.0
    with visit.library.change("The service") as db:
        service.keep(db, replace(service.get(db), answer_window_s=5))
    within = fact(progress(visit), "answered")
    assert (within.label, within.value) == ("Signals answered within 5 seconds", 1.0)
    visit.library.undo()
    tie(visit, reach, late)
    by_hand = fact(progress(visit), "answered")
    assert (by_hand.label, by_hand.value) == ("Signals answered within 3 seconds", 1.0)
    assert "1 tied by hand, 1 of them later than that" in by_hand.limits


def test_a_signal_too_near_the_end_is_left_out_and_told_of(visit: Visit) -> None:
    visit.tag("sig.reach", 9000)
    alone = fact(progress(visit), "answered")
    assert alone.value is None
    assert "Not available" in alone.says
    visit.tag("sig.reach", 1000)
    visit.tag("ans.comfort", 1500, 2000)
    both = fact(progress(visit), "answered")
    assert (both.says, both.value) == ("1 of 1", 1.0)
    assert "1 signal left out" in both.limits


def test_what_went_well_stands_first_and_t_last(told: Told) -> None:
    found = keys(told("progress"))
    assert found[0] == "well"
    assert found[-1] == "t"
    assert found.index("goals") < found.index("measures")


def test_nothing_is_ranked(visit: Visit) -> None:
    """In the order of the scheme, however many there are."""
    for code, times in (("cal.steady", 4), ("sig.reach", 1), ("fro.joy", 2)):
        for at in range(times):
            visit.tag(code, 1000 * (at + 1), None if code == "sig.reach" else 1000 * (at + 1) + 500)
    order = [code.label for code in visit.scheme.codes]
    told = [row["label"] for row in rows(progress(visit), "figures")]
    assert told == sorted(told, key=order.index)


def test_no_word_of_it_judges(told: Told) -> None:
    for name in ("progress", "session_record", "family", "moments", "about_person", "visit_sheet"):
        said = everything(told(name)).lower()
        for word in ("score", "fail", "risk", "complian", "evidence", "target", "ranking", "poor"):
            assert word not in said, (name, word)


def test_r18_levels_stand_in_words_and_the_two_side_by_side(told: Told) -> None:
    start, day = rows(told("progress"), "goal")
    assert (start["start"], start["parent"], start["worker"]) == (
        "At the start", "much less than hoped: Less than once", None,
    )  # fmt: skip
    assert (day["day"], day["baby_age"], day["parent"], day["worker"]) == (
        "2026-05-20", "14 weeks", "as hoped: Three days a week", "less than hoped: One or two days",
    )  # fmt: skip


def test_days_bound_what_is_told(told: Told, visit: Visit) -> None:
    before = told("progress", to_day="2026-05-15")
    assert "well" not in keys(before)
    assert "t" not in keys(before)
    assert len(rows(before, "films")) == 1
    after = told("progress", from_day="2026-05-20")
    assert "measures" not in keys(after)
    assert "well" in keys(after)
    with pytest.raises(Trouble, match="Turn them round"):
        told("progress", from_day="2026-05-20", to_day="2026-05-01")
    with pytest.raises(Trouble, match="is none"):
        told("progress", from_day="May")
    with pytest.raises(Trouble, match="nothing to tell of these days"):
        progress(visit, to_day="2020-01-01")


def test_a_session_to_come_went_in_no_way_yet(visit: Visit) -> None:
    with visit.library.change("Later", undoable=False) as db:
        sessions.edit(db, replace(visit.session, held_on="2099-01-01"))
    visit.pick(visit.tag("fro.turns", 2000, 5000))
    assert "well" not in keys(progress(visit))
