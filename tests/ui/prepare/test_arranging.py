"""Moments are moved, drawn and cut by hand: each drag is one step, and Escape puts everything back."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from tests.ui.mouse import CTRL, SHIFT
from tests.ui.prepare.bench import Bench
from video_feedback.library import bookmarks
from video_feedback_schemas.ids import BookmarkId, new_id
from video_feedback_schemas.records import Bookmark
from video_feedback_schemas.times import Ms
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.timeline.arrange import Arrangement

ESC = Qt.Key.Key_Escape


# Moving


def test_a_moment_is_dragged_and_the_film_shows_its_frame(bench: Bench) -> None:
    moment = bench.tag("fro.turns", 2000, 3000)
    bench.mouse.press(bench.on(moment))
    bench.mouse.glide(bench.on(moment) + bench.by(1207))
    bench.wait(lambda: bench.page.shown_ms == 3200 and bench.page.deck.exact)
    assert bench.times == [(2000, 3000)]  # nothing is written before it is dropped
    bench.mouse.release()
    assert bench.times == [(3200, 4200)]
    assert bench.is_one_step("Move Takes turns", [moment])


def test_all_chosen_move_together_and_keep_their_distances(bench: Bench) -> None:
    tagged = [bench.tag("sig.reach", 400), bench.tag("fro.turns", 2000, 3000), bench.tag("fro.joy", 5000, 5800)]
    bench.page.selection.set([tagged[0].id, tagged[1].id])
    bench.mouse.drag(bench.on(tagged[1]), bench.on(tagged[1]) + bench.by(-4000))
    assert bench.times == [(0, None), (1600, 2600), (5000, 5800)]
    assert bench.is_one_step("Move 2 moments", tagged)
    assert bench.chosen == {tagged[0].id, tagged[1].id}


def test_escape_during_a_drag_puts_everything_back(bench: Bench) -> None:
    bench.go(7000)
    moment = bench.tag("fro.turns", 2000, 3000)
    bench.page.selection.choose(moment.id)
    before = bench.page.bridge.library.undoable()
    for grip in (bench.on(moment), bench.on(moment, 3000)):
        bench.mouse.press(grip)
        bench.mouse.glide(grip + bench.by(1500))
        bench.wait(lambda: bench.page.shown_ms != 7000)
        bench.key(ESC)
        assert not bench.timeline.hand.busy
        bench.mouse.glide(grip + bench.by(2500))
        bench.mouse.release()
        assert bench.times == [(2000, 3000)]
        bench.wait(lambda: bench.page.shown_ms == 7000)
    assert bench.page.bridge.library.undoable() == before
    assert bench.chosen == {moment.id}


def test_a_drag_that_comes_back_is_no_step(bench: Bench) -> None:
    moment = bench.tag("fro.turns", 2000, 3000)
    at = bench.on(moment)
    bench.mouse.drag(at, at + bench.by(1000), at)
    step = bench.page.bridge.library.undoable()
    assert bench.times == [(2000, 3000)]
    assert step is not None
    assert step.name == "Tag Takes turns"


def test_a_shaking_hand_moves_nothing(bench: Bench) -> None:
    moment = bench.tag("fro.turns", 2000, 3000)
    bench.mouse.drag(bench.on(moment), bench.on(moment) + QPointF(3, 2))
    assert bench.times == [(2000, 3000)]
    assert bench.chosen == {moment.id}


def test_a_drag_stops_a_film_that_plays(bench: Bench) -> None:
    moment = bench.tag("fro.turns", 2000, 3000)
    bench.key(Qt.Key.Key_Space)
    bench.wait(lambda: bench.page.deck.playing)
    bench.mouse.press(bench.on(moment))
    bench.mouse.glide(bench.on(moment) + bench.by(1000))
    assert not bench.page.deck.playing
    bench.key(ESC)
    bench.mouse.release()


# Edges


def test_an_edge_is_dragged_with_its_frame_on_screen(bench: Bench) -> None:
    moment = bench.tag("fro.turns", 2000, 3000)
    bench.mouse.click(bench.on(moment))
    start, end = bench.on(moment, 2000), bench.on(moment, 3000)
    bench.mouse.move(end + QPointF(4, 0))
    assert bench.timeline.cursor().shape() == Qt.CursorShape.SizeHorCursor
    bench.mouse.press(end + QPointF(4, 0))
    bench.mouse.glide(end + QPointF(4, 0) + bench.by(1010))
    bench.wait(lambda: bench.page.shown_ms == 4000 and bench.page.deck.exact)
    bench.mouse.release()
    assert bench.times == [(2000, 4000)]
    assert bench.is_one_step("End Takes turns later", [moment])
    longer = bench.tagged
    bench.mouse.drag(start, start + bench.by(-800))
    assert bench.times == [(1200, 4000)]
    assert bench.is_one_step("Start Takes turns earlier", longer)


def test_an_edge_never_goes_past_the_other(bench: Bench) -> None:
    moment = bench.tag("fro.turns", 2000, 3000)
    bench.page.selection.choose(moment.id)
    bench.mouse.drag(bench.on(moment, 2000), bench.on(moment, 6000))
    assert bench.times == [(3000, 3000)]
    assert bench.is_one_step("Start Takes turns later", [moment])


def test_only_a_chosen_stretch_has_grips(bench: Bench) -> None:
    moment = bench.tag("fro.turns", 2000, 3000)
    bench.page.selection.choose(None)
    edge = bench.on(moment, 2990)
    bench.mouse.drag(edge, edge + bench.by(1000))
    assert bench.times == [(3000, 4000)]


# Drawing


def test_a_new_stretch_is_drawn_with_shift_held(bench: Bench) -> None:
    bench.tag("fro.joy", 6000, 7000)
    bench.page.do.choose(bench.tagged[0].id)  # the code used last in this group
    before = bench.tagged
    bench.mouse.press(bench.lane("to-and-fro", 3000), SHIFT)
    bench.mouse.glide(bench.lane("to-and-fro", 1000), SHIFT)
    bench.wait(lambda: abs(bench.page.shown_ms - 1000) <= 40)
    bench.mouse.release(SHIFT)
    drawn = bench.tagged[0]
    assert (drawn.code_id, drawn.start_ms, drawn.end_ms) == ("fro.joy", 1000, 3000)
    assert bench.chosen == {drawn.id}
    assert bench.is_one_step("Draw Shared delight", before)


def test_without_one_used_before_it_is_the_first_of_the_group(bench: Bench) -> None:
    bench.mouse.drag(bench.lane("to-and-fro", 1000), bench.lane("to-and-fro", 3000), keys=SHIFT)
    assert [moment.code_id for moment in bench.tagged] == ["fro.turns"]


def test_a_click_with_shift_sets_a_point(bench: Bench) -> None:
    bench.mouse.click(bench.lane("baby", 4000), SHIFT)
    point = bench.tagged[0]
    assert (point.start_ms, point.end_ms) == (4000, None)
    assert bench.is_one_step(f"Set {bench.timeline.lanes.code_of(point).label}", [])


def test_escape_while_drawing_draws_nothing(bench: Bench) -> None:
    bench.mouse.press(bench.lane("to-and-fro", 1000), SHIFT)
    bench.mouse.glide(bench.lane("to-and-fro", 3000), SHIFT)
    bench.key(ESC)
    bench.mouse.release(SHIFT)
    bench.mouse.press(bench.lane("to-and-fro", 1000), SHIFT)
    bench.mouse.glide(bench.lane("to-and-fro", 3000), SHIFT)
    bench.mouse.glide(bench.lane("to-and-fro", 1000), SHIFT)  # and back: nothing either
    bench.mouse.release(SHIFT)
    assert bench.tagged == []


def test_what_cannot_be_drawn_here_is_said_in_one_sentence(bench: Bench) -> None:
    told: list[str] = []
    bench.page.bridge.told.connect(lambda words, _: told.append(words))
    bench.timeline.arrange(Arrangement(by="code"))
    point = bench.row("code:everyday-moments:sig.reach")
    bench.mouse.drag(QPointF(bench.timeline.x_of(1000), point), QPointF(bench.timeline.x_of(3000), point), keys=SHIFT)
    assert "only points" in told[-1]
    stretch = bench.row("code:everyday-moments:fro.turns")
    bench.mouse.click(QPointF(bench.timeline.x_of(1000), stretch), SHIFT)
    assert "only stretches" in told[-1]
    bench.timeline.arrange(Arrangement(by="person"))
    bench.mouse.click(QPointF(bench.timeline.x_of(1000), bench.row("who:baby")), SHIFT)
    assert "by group or by code" in told[-1]
    bench.timeline.arrange(Arrangement(by="group"))
    bench.tag("sig.reach", 500)
    bench.page.use_scheme("engagement-states")
    bench.mouse.click(bench.lane("baby", 3000), SHIFT)
    assert "another scheme" in told[-1]
    assert len(bench.tagged) == 1


def test_where_lanes_go_by_code_the_lane_says_what_is_drawn(bench: Bench) -> None:
    bench.timeline.arrange(Arrangement(by="code"))
    y = bench.row("code:everyday-moments:fro.joy")
    bench.mouse.drag(QPointF(bench.timeline.x_of(1000), y), QPointF(bench.timeline.x_of(3000), y), keys=SHIFT)
    assert [(m.code_id, m.start_ms, m.end_ms) for m in bench.tagged] == [("fro.joy", 1000, 3000)]
    assert bench.is_one_step("Draw Shared delight", [])


# Snapping


def test_a_drag_snaps_to_edges_marks_and_bookmarks_and_ctrl_is_free(bench: Bench) -> None:
    page = bench.page
    page.bridge.keep(timeline_snap=True)
    bench.tag("fro.joy", 5000, 6000)
    moment = bench.tag("gen.much", 1000, 1400)
    assert page.recording is not None
    assert page.desk is not None
    mark = Bookmark(id=BookmarkId(new_id()), recording_id=page.recording.id, at_ms=Ms(7000))
    with page.bridge.change("Bookmark") as db:
        bookmarks.add(db, mark)
    page.desk.mark_in(3000)
    for target, drawn in ((5000, True), (6000, True), (3000, True), (7000, True), (4000, False)):
        bench.go(0)
        start = bench.on(moment)
        bench.mouse.press(start)
        bench.mouse.glide(start + bench.by(target - 1000 + 45))
        assert (bench.timeline.hand._gesture._guide == target) is drawn  # type: ignore[union-attr]
        bench.mouse.move(start + bench.by(target - 1000 + 45), CTRL)
        assert bench.timeline.hand._gesture._guide is None  # type: ignore[union-attr]
        bench.mouse.move(start + bench.by(target - 1000 + 45))
        bench.mouse.release()
        moved = next(m for m in bench.tagged if m.id == moment.id)
        assert moved.start_ms == (target if drawn else 4040)
        page.bridge.undo()
    bench.go(2000)  # the playhead
    bench.mouse.drag(bench.on(moment), bench.on(moment) + bench.by(1045), keys=CTRL)
    assert next(m for m in bench.tagged if m.id == moment.id).start_ms == 2040
    page.bridge.undo()


def test_n_turns_snapping_on_and_off_and_it_is_kept(bench: Bench) -> None:
    card = bench.page.timeline_card
    assert not card.snap.isChecked()
    bench.key(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert bench.page.bridge.settings.timeline_snap
    assert bench.timeline.hand.snaps
    assert card.snap.isChecked()
    QTest.mouseClick(card.snap, Qt.MouseButton.LeftButton)
    assert not bench.page.bridge.settings.timeline_snap
    assert not bench.timeline.hand.snaps


# Choosing


def test_clicks_choose_one_add_take_out_and_reach(bench: Bench) -> None:
    tagged = [bench.tag("fro.turns", at, at + 400) for at in (1000, 2000, 3000, 4000)]
    one, two, three, four = (moment.id for moment in tagged)
    bench.mouse.click(bench.on(tagged[1]))
    assert bench.chosen == {two}
    bench.wait(lambda: bench.page.shown_ms == 2000)
    bench.mouse.click(bench.on(tagged[3]), CTRL)
    assert bench.chosen == {two, four}
    bench.mouse.click(bench.on(tagged[1]), CTRL)
    assert bench.chosen == {four}
    bench.mouse.click(bench.on(tagged[1]))
    bench.mouse.click(bench.on(tagged[3]), SHIFT)
    assert bench.page.selection.ids == (two, three, four)
    bench.mouse.click(bench.on(tagged[0]), SHIFT)
    assert bench.page.selection.ids == (two, one)  # from where the reach began, the other way
    bench.mouse.click(bench.on(tagged[1]))
    assert bench.chosen == {two}


def test_a_click_on_one_of_many_chooses_it_alone(bench: Bench) -> None:
    tagged = [bench.tag("fro.turns", at, at + 400) for at in (1000, 2000, 3000)]
    bench.page.selection.set(moment.id for moment in tagged)
    bench.mouse.click(bench.on(tagged[0]))
    assert bench.chosen == {tagged[0].id}


def test_keys_choose_all_none_and_reach_up_and_down(bench: Bench) -> None:
    tagged = [bench.tag("fro.turns", at, at + 400) for at in (1000, 2000, 3000, 4000)]
    ids = [moment.id for moment in tagged]
    bench.key(Qt.Key.Key_A, CTRL)
    assert list(bench.page.selection.ids) == ids
    bench.key(ESC)
    assert bench.chosen == set()
    bench.page.do.choose(ids[1])
    bench.key(Qt.Key.Key_Down, SHIFT)
    bench.key(Qt.Key.Key_Down, SHIFT)
    assert list(bench.page.selection.ids) == ids[1:]
    for _ in range(3):
        bench.key(Qt.Key.Key_Up, SHIFT)
    assert list(bench.page.selection.ids) == [ids[1], ids[0]]
    bench.wait(lambda: bench.page.shown_ms == 1000)


def test_escape_goes_from_the_choice_to_the_marks(bench: Bench) -> None:
    bench.key(Qt.Key.Key_I)
    bench.page.selection.choose(bench.tag("fro.turns", 1000, 2000).id)
    assert bench.page.desk is not None
    bench.key(ESC)
    assert (bench.chosen, bench.page.desk.in_ms) == (set(), 0)
    bench.key(ESC)
    assert bench.page.desk.in_ms is None


def test_a_marquee_takes_in_what_it_touches_in_the_lanes_it_touches(bench: Bench) -> None:
    long = bench.tag("fro.turns", 500, 7500)
    inside, outside = bench.tag("fro.joy", 3000, 3500), bench.tag("fro.joy", 7600, 7800)
    below = bench.tag("gen.much", 3000, 3400)
    other = bench.tag("sig.reach", 3200)
    bench.page.selection.choose(other.id)
    lane = bench.lane("to-and-fro", 0)
    high = next(rect for lane_, rect in bench.timeline.lane_rects() if lane_.group and lane_.group.id == "to-and-fro")
    start = QPointF(bench.timeline.x_of(100), lane.y())
    bench.mouse.drag(start, QPointF(bench.timeline.x_of(3200), high.bottom() - 2))
    assert bench.chosen == {long.id, inside.id}
    bottom = bench.on(below).y()
    bench.mouse.drag(start, QPointF(bench.timeline.x_of(3200), bottom), keys=CTRL)
    assert bench.chosen == {long.id, inside.id, below.id}
    assert outside.id not in bench.chosen
    bench.mouse.drag(start, QPointF(bench.timeline.x_of(300), lane.y()))
    assert bench.chosen == set()


def test_a_click_on_an_empty_piece_goes_there_and_leaves_the_choice(bench: Bench) -> None:
    moment = bench.tag("fro.turns", 1000, 2000)
    bench.page.selection.choose(moment.id)
    bench.mouse.click(bench.lane("to-and-fro", 5000))
    bench.wait(lambda: abs(bench.page.shown_ms - 5000) <= 40)
    assert bench.chosen == {moment.id}


# Cutting and copying


def test_a_stretch_is_split_at_the_frame_on_screen(bench: Bench) -> None:
    moment = bench.tag("fro.turns", 2000, 4000)
    bench.page.selection.choose(moment.id)
    bench.go(3000)
    bench.key(Qt.Key.Key_K, CTRL)
    assert bench.times == [(2000, 2960), (3000, 4000)]
    assert bench.chosen == {bench.tagged[1].id}
    assert bench.is_one_step("Split Takes turns", [moment])


def test_without_a_choice_the_only_stretch_there_is_split(bench: Bench) -> None:
    told: list[str] = []
    bench.page.bridge.told.connect(lambda words, _: told.append(words))
    bench.tag("fro.turns", 2000, 4000)
    bench.page.selection.choose(None)
    bench.go(3000)
    bench.key(Qt.Key.Key_K, CTRL)
    assert len(bench.tagged) == 2
    bench.page.bridge.undo()
    bench.tag("fro.joy", 2000, 4000)
    bench.page.selection.choose(None)
    bench.key(Qt.Key.Key_K, CTRL)
    assert len(bench.tagged) == 2
    assert "Choose the stretch" in told[-1]


def test_chosen_stretches_are_joined(bench: Bench) -> None:
    tagged = [bench.tag("fro.turns", 1000, 2000), bench.tag("fro.turns", 3000, 4000)]
    bench.page.selection.set(moment.id for moment in tagged)
    bench.key(Qt.Key.Key_J, CTRL)
    assert bench.times == [(1000, 4000)]
    assert bench.chosen == {tagged[0].id}
    assert bench.is_one_step("Join Takes turns", tagged)


def test_different_codes_are_not_joined_and_that_is_said(bench: Bench) -> None:
    told: list[str] = []
    bench.page.bridge.told.connect(lambda words, _: told.append(words))
    tagged = [bench.tag("fro.turns", 1000, 2000), bench.tag("fro.joy", 3000, 4000)]
    bench.page.selection.set(moment.id for moment in tagged)
    bench.key(Qt.Key.Key_J, CTRL)
    assert len(told) == 1
    assert "different codes" in told[0]
    assert bench.tagged == tagged


def test_a_moment_is_copied_to_the_code_whose_key_comes_next(bench: Bench) -> None:
    moment = bench.tag("fro.turns", 1000, 2000)
    bench.page.selection.choose(moment.id)
    bench.key(Qt.Key.Key_C, CTRL)
    assert bench.page.arranging.copying.ids == (moment.id,)
    bench.key(Qt.Key.Key_X)
    assert [(m.code_id, m.start_ms, m.end_ms) for m in bench.tagged] == [
        ("fro.turns", 1000, 2000),
        ("fro.joy", 1000, 2000),
    ]
    assert bench.is_one_step("Copy Takes turns to Shared delight", [moment])
    bench.key(Qt.Key.Key_X)  # from now on the key tags again
    assert len(bench.tagged) == 3


def test_escape_ends_copying_and_so_does_another_choice(bench: Bench) -> None:
    one, two = bench.tag("fro.turns", 1000, 2000), bench.tag("fro.turns", 3000, 4000)
    bench.page.selection.choose(one.id)
    bench.key(Qt.Key.Key_C, CTRL)
    bench.key(ESC)
    assert bench.page.arranging.copying.ids == ()
    assert bench.chosen == {one.id}
    bench.key(Qt.Key.Key_C, CTRL)
    bench.page.do.choose(two.id)
    assert bench.page.arranging.copying.ids == ()


def test_all_chosen_are_nudged_by_the_keys(bench: Bench) -> None:
    tagged = [bench.tag("sig.reach", 1000), bench.tag("fro.turns", 2000, 4000)]
    bench.page.selection.set(moment.id for moment in tagged)
    both, edges = [(1000, None), (2000, 4000)], "Nudge 2 moments"
    assert bench.times == both
    shift = Qt.KeyboardModifier.ShiftModifier
    alt = Qt.KeyboardModifier.AltModifier
    steps = (
        (Qt.Key.Key_Right, CTRL, [(1040, None), (2040, 4040)]),
        (Qt.Key.Key_BracketRight, CTRL, [(1080, None), (2080, 4080)]),
        (Qt.Key.Key_BracketLeft, CTRL, [(920, None), (1920, 3920)]),
        (Qt.Key.Key_BraceRight, CTRL | shift, [(2000, None), (3000, 5000)]),
        (Qt.Key.Key_BraceLeft, CTRL | shift, [(0, None), (1000, 3000)]),
        (Qt.Key.Key_BracketRight, alt, [(1080, None), (2080, 4000)]),
        (Qt.Key.Key_BraceLeft, alt | shift, [(920, None), (2000, 3920)]),
        ("]", None, [(1040, None), (2040, 4000)]),
        ("{", None, [(960, None), (2000, 3960)]),
    )
    for key, keys, expected in steps:
        QTest.keyClick(bench.page, key) if keys is None else QTest.keyClick(bench.page, key, keys)
        assert bench.times == expected, key
        assert bench.is_one_step(edges, tagged)
        bench.page.bridge.undo()
        bench.page.selection.set(moment.id for moment in tagged)


def test_all_chosen_are_deleted_in_one_step(bench: Bench) -> None:
    tagged = [bench.tag("sig.reach", 1000), bench.tag("fro.turns", 2000, 4000), bench.tag("fro.joy", 5000, 6000)]
    bench.page.selection.set([tagged[0].id, tagged[1].id])
    bench.key(Qt.Key.Key_Delete)
    assert bench.times == [(5000, 6000)]
    assert bench.is_one_step("Remove 2 moments", tagged)


def test_a_drag_that_is_never_finished_is_put_back(window: MainWindow, bench: Bench) -> None:
    moment = bench.tag("fro.turns", 2000, 3000)
    bench.mouse.press(bench.on(moment))
    bench.mouse.glide(bench.on(moment) + bench.by(500))
    window.go("families")
    assert not bench.timeline.hand.busy
    assert bench.times == [(2000, 3000)]
