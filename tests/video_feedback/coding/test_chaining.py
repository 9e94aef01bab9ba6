"""Signal, answer and what comes next are tied by one key, and every tie can be taken back."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.video_feedback.coding.at_the_desk import a_desk
from video_feedback.coding.chaining import Chaining, fault_of, latency_ms, links_for
from video_feedback.errors import NotFound, Trouble
from video_feedback.library import chains, moments, schemes
from video_feedback_schemas.records import Chain
from video_feedback_schemas.times import Ms


@pytest.fixture
def chaining(visit: Any) -> Chaining:
    return Chaining(visit.library, visit.recording.id)


def tied(visit: Any) -> list[tuple[str | None, str | None, str | None]]:
    found = chains.of_recording(visit.db, visit.recording.id)
    return [(chain.signal_id, chain.answer_id, chain.reaction_id) for chain in found]


def held(visit: Any, chain: Chain) -> dict[str, Any]:
    return {moment.id: moment for moment in moments.by_ids(visit.db, chain.links)}


def move(visit: Any, moment_id: str, start_ms: int) -> None:
    moved = replace(moments.get(visit.db, moment_id), start_ms=Ms(start_ms))
    with visit.library.change("Move", place=f"recording:{visit.recording.id}") as db:
        moments.edit(db, moved)


def back_and_on(visit: Any, before: list[Any]) -> bool:
    after = tied(visit)
    visit.library.undo()
    was = tied(visit)
    visit.library.redo()
    return was == before and tied(visit) == after != before


@pytest.mark.parametrize(
    ("codes", "links"),
    [
        (("sig.reach", "ans.answer"), ("signal", "answer")),
        (("ans.answer", "fro.turns"), ("answer", "reaction")),
        (("sig.reach", "fro.joy"), ("signal", "reaction")),
        (("ans.answer", "sig.reach"), ("answer", "reaction")),  # what baby does next is a signal again
        (("sig.reach", "not.watch"), ("signal", "answer")),  # the adult’s, so the answer
        (("not.watch", "fro.turns"), ("answer", "reaction")),
        (("fro.name", "cal.again"), ("signal", "answer")),  # nothing is said: one after the other
        (("fro.turns", "ans.lead", "sig.break"), ("signal", "answer", "reaction")),
    ],
)
def test_codes_say_what_moments_are_to_each_other(visit: Any, codes: tuple[str, ...], links: tuple[str, ...]) -> None:
    assert links_for([visit.scheme.code(code) for code in codes]) == links


def test_codes_that_say_nothing_are_tied_in_order_of_time() -> None:
    states = next(scheme for scheme in schemes.shipped() if scheme.id == "engagement-states")
    assert links_for(states.codes[:3]) == ("signal", "answer", "reaction")


def test_an_answer_is_tied_to_the_signal_before_it(visit: Any, chaining: Chaining) -> None:
    visit.tag("sig.reach", 400)
    signal = visit.tag("sig.reach", 1000)
    visit.tag("not.watch", 1200, 1900)
    answer = visit.tag("ans.answer", 2000)
    visit.tag("sig.reach", 2400)
    chain = chaining.tie([answer.id])
    assert tied(visit) == [(signal.id, answer.id, None)]
    assert visit.library.undoable().name == "Tie Answers the signal to Reaches out"
    assert latency_ms(chain, held(visit, chain)) == 1000
    assert fault_of(chain, held(visit, chain)) is None
    assert back_and_on(visit, [])


def test_what_comes_next_is_tied_to_the_answer_and_makes_the_chain_three(visit: Any, chaining: Chaining) -> None:
    signal, answer = visit.tag("sig.reach", 1000), visit.tag("ans.answer", 2000)
    chaining.tie([answer.id])
    turns = visit.tag("fro.turns", 3000, 6000)
    chaining.tie([turns.id])
    assert tied(visit) == [(signal.id, answer.id, turns.id)]
    assert visit.library.undoable().name == "Tie Takes turns to Answers the signal"
    assert back_and_on(visit, [(signal.id, answer.id, None)])
    with pytest.raises(Trouble, match="has its three"):
        chaining.tie([answer.id])


def test_tying_again_takes_in_what_is_missing(visit: Any, chaining: Chaining) -> None:
    signal, answer = visit.tag("sig.reach", 1000), visit.tag("ans.answer", 2000)
    chaining.tie([answer.id])
    joy = visit.tag("fro.joy", 3000, 5000)
    chaining.tie([answer.id])
    assert tied(visit) == [(signal.id, answer.id, joy.id)]


def test_a_signal_is_sought_within_fifteen_seconds_and_while_it_lasts(visit: Any, chaining: Chaining) -> None:
    desk_frames = visit.frames  # the film is ten seconds long; times beyond it serve as well here
    assert desk_frames.last_ms == 9960
    signal = visit.tag("sig.reach", 1000)
    late, later = visit.tag("ans.answer", 16_000), visit.tag("ans.answer", 16_001)
    with pytest.raises(Trouble, match="fifteen seconds"):
        chaining.tie([later.id])
    chaining.tie([late.id])
    assert tied(visit) == [(signal.id, late.id, None)]
    long = visit.tag("sig.comfort", 20_000, 60_000)
    comforts = visit.tag("ans.comfort", 58_000, 70_000)
    chaining.tie([comforts.id])
    assert tied(visit)[1] == (long.id, comforts.id, None)


def test_a_second_answer_is_not_taken_for_what_baby_does_next(visit: Any, chaining: Chaining) -> None:
    first, second = visit.tag("sig.reach", 500), visit.tag("sig.reach", 1000)
    answers = [visit.tag("ans.answer", 2000), visit.tag("ans.lead", 2400, 3000)]
    for answer in answers:
        chaining.tie([answer.id])
    assert tied(visit) == [(second.id, answers[0].id, None), (first.id, answers[1].id, None)]


def test_what_the_adult_goes_on_to_do_is_not_what_baby_does_next(visit: Any, chaining: Chaining) -> None:
    signal, answer = visit.tag("sig.reach", 1000), visit.tag("ans.answer", 2000)
    chaining.tie([answer.id])
    watches = visit.tag("not.watch", 3000, 5000)
    with pytest.raises(Trouble, match="Nothing in the fifteen seconds"):
        chaining.tie([watches.id])
    assert tied(visit) == [(signal.id, answer.id, None)]


def test_what_is_for_the_worker_alone_is_tied_by_hand_only(visit: Any, chaining: Chaining) -> None:
    missed, answer = visit.tag("gen.missed", 1000), visit.tag("ans.answer", 2000)
    with pytest.raises(Trouble, match="Nothing in the fifteen seconds"):
        chaining.tie([answer.id])
    chaining.tie([answer.id, missed.id])
    assert tied(visit) == [(missed.id, answer.id, None)]


def test_two_or_three_chosen_are_tied_in_order_of_time_and_leave_other_chains(visit: Any, chaining: Chaining) -> None:
    a, b, c, d = (visit.tag("sig.reach", ms) for ms in (1000, 2000, 3000, 4000))
    chaining.tie([c.id, a.id, b.id])
    assert tied(visit) == [(a.id, b.id, c.id)]
    assert visit.library.undoable().name == "Tie Reaches out, Reaches out, Reaches out"
    before = tied(visit)
    chaining.tie([d.id, c.id])
    assert {c.id, d.id} in [{link for link in chain if link} for chain in tied(visit)]
    assert {a.id, b.id} in [{link for link in chain if link} for chain in tied(visit)]
    assert back_and_on(visit, before)
    with pytest.raises(Trouble, match="two or three"):
        chaining.tie([a.id, b.id, c.id, d.id])
    with pytest.raises(Trouble, match="Choose a moment"):
        chaining.tie([])


def test_one_is_untied_and_the_whole_chain_where_one_would_be_left(visit: Any, chaining: Chaining) -> None:
    signal, answer = visit.tag("sig.reach", 1000), visit.tag("ans.answer", 2000)
    turns = visit.tag("fro.turns", 3000, 6000)
    chaining.tie([signal.id, answer.id, turns.id])
    chaining.untie([turns.id])
    assert tied(visit) == [(signal.id, answer.id, None)]
    assert visit.library.undoable().name == "Untie Takes turns"
    assert back_and_on(visit, [(signal.id, answer.id, turns.id)])
    chaining.untie([signal.id])
    assert tied(visit) == []
    assert back_and_on(visit, [(signal.id, answer.id, None)])
    with pytest.raises(Trouble, match="no chain"):
        chaining.untie([signal.id])


def test_a_deleted_answer_leaves_a_hole_that_is_seen_and_mended(visit: Any, chaining: Chaining) -> None:
    desk = a_desk(visit)
    signal, answer = visit.tag("sig.reach", 1000), visit.tag("ans.answer", 2000)
    turns = visit.tag("fro.turns", 3000, 6000)
    whole = chaining.tie([signal.id, answer.id, turns.id])
    desk.edits.remove([answer.id])
    broken = chains.get(visit.db, whole.id)
    assert tied(visit) == [(signal.id, None, turns.id)]
    assert fault_of(broken, held(visit, broken)) == "answer"
    assert chaining.missing(broken) is None
    with pytest.raises(Trouble, match="no moment near"):
        chaining.fill(whole.id)
    visit.library.undo()
    assert tied(visit) == [(signal.id, answer.id, turns.id)]
    visit.library.redo()
    other = visit.tag("ans.lead", 2200, 2600)
    visit.tag("ans.lead", 7000, 7400)
    assert chaining.missing(broken) == other
    mended = chaining.fill(whole.id)
    assert tied(visit) == [(signal.id, other.id, turns.id)]
    assert fault_of(mended, held(visit, mended)) is None
    assert visit.library.undoable().name == "Tie Follows baby’s lead to Reaches out"
    assert back_and_on(visit, [(signal.id, None, turns.id)])


def test_a_chain_with_one_moment_left_goes_in_the_step_that_takes_the_other(visit: Any, chaining: Chaining) -> None:
    desk = a_desk(visit)
    signal, answer = visit.tag("sig.reach", 1000), visit.tag("ans.answer", 2000)
    chaining.tie([answer.id])
    desk.edits.remove([signal.id])
    assert tied(visit) == []
    assert visit.library.undoable().name == "Remove Reaches out"
    assert back_and_on(visit, [(signal.id, answer.id, None)])


def test_a_moved_moment_breaks_the_order_and_order_is_made_again(visit: Any, chaining: Chaining) -> None:
    signal, answer = visit.tag("sig.reach", 1000), visit.tag("ans.answer", 2000)
    chain = chaining.tie([answer.id])
    move(visit, signal.id, 3000)
    assert fault_of(chain, held(visit, chain)) == "order"
    assert latency_ms(chain, held(visit, chain)) is None
    ordered = chaining.put_in_order(chain.id)
    assert fault_of(ordered, held(visit, ordered)) == "signal"  # the answer comes first now, and answers nothing yet
    assert tied(visit) == [(None, answer.id, signal.id)]
    assert visit.library.undoable().name == "Put the chain in order"
    assert back_and_on(visit, [(signal.id, answer.id, None)])


def test_a_whole_chain_is_untied(visit: Any, chaining: Chaining) -> None:
    signal, answer = visit.tag("sig.reach", 1000), visit.tag("ans.answer", 2000)
    chain = chaining.tie([answer.id])
    chaining.dissolve(chain.id)
    assert tied(visit) == []
    assert back_and_on(visit, [(signal.id, answer.id, None)])
    with pytest.raises(NotFound):
        chaining.put_in_order("0" * 22)


def test_moments_of_two_films_are_never_tied(visit: Any, chaining: Chaining) -> None:
    other = visit.add_recording(visit.family, title="Film of 15 May")
    here, there = visit.tag("sig.reach", 1000), visit.tag("ans.answer", 2000, recording_id=other.id)
    with pytest.raises(Trouble, match="two films"):
        chaining.tie([here.id, there.id])
    with pytest.raises(Trouble, match="Nothing in the fifteen seconds"):
        Chaining(visit.library, other.id).tie([there.id])


CODES = ("sig.reach", "sig.comfort", "not.watch", "ans.answer", "ans.comfort", "fro.turns", "gen.missed")
DEEDS = ("tie", "tie", "tie", "tie", "untie", "delete", "move", "fill", "order", "undo", "redo")


def everything(visit: Any) -> Any:
    return sorted(visit.db.execute("SELECT * FROM chains")), sorted(visit.db.execute("SELECT * FROM moments"))


@given(
    st.lists(st.tuples(st.sampled_from(CODES), st.integers(0, 240)), min_size=4, max_size=9),
    st.lists(
        st.tuples(st.sampled_from(DEEDS), st.lists(st.integers(0, 8), max_size=4), st.integers(0, 240)), max_size=14
    ),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_done_a_moment_is_held_once_and_all_of_it_can_be_taken_back(
    new_visit: Callable[[], AbstractContextManager[Any]],
    tagged: list[tuple[str, int]],
    deeds: list[tuple[str, list[int], int]],
) -> None:
    with new_visit() as visit:
        desk, chaining = a_desk(visit), Chaining(visit.library, visit.recording.id)
        ids = [visit.tag(code, 40 * at).id for code, at in tagged]
        at_first = everything(visit)
        for deed, which, at in deeds:
            there = [ids[i] for i in which if i < len(ids)]
            found = chains.of_recording(visit.db, visit.recording.id)
            chain = found[at % len(found)].id if found else None
            try:
                if deed in ("undo", "redo"):
                    getattr(visit.library, deed)()
                elif deed in ("tie", "untie"):
                    getattr(chaining, deed)(there)
                elif deed == "delete":
                    desk.edits.remove(there)
                elif deed == "move" and there and moments.by_ids(visit.db, there[:1]):
                    move(visit, there[0], 40 * at)
                elif deed in ("fill", "order") and chain:
                    (chaining.fill if deed == "fill" else chaining.put_in_order)(chain)
            except Trouble:
                pass  # said to the worker; nothing is written
            links = [link for chain in chains.of_recording(visit.db, visit.recording.id) for link in chain.links]
            assert len(links) == len(set(links))
            assert set(links) <= {m.id for m in moments.of_recording(visit.db, visit.recording.id)}
            assert all(len(chain.links) > 1 for chain in chains.of_recording(visit.db, visit.recording.id))
        at_last = everything(visit)
        steps = 0
        while visit.library.undo():
            steps += 1
        assert everything(visit) == at_first
        for _ in range(steps):
            visit.library.redo()
        assert everything(visit) == at_last
