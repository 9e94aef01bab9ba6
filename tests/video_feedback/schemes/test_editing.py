"""An edit makes a new version; what was tagged keeps its own; every step goes back and forth exactly."""

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from video_feedback.errors import Trouble
from video_feedback.library import moments, scheme_uses, schemes
from video_feedback.library.library import Library
from video_feedback.schemes import arriving, merging, shaping, updating
from video_feedback.schemes.editing import Editing
from video_feedback_schemas.ids import CodeId, MomentId, SchemeId, new_id
from video_feedback_schemas.records import Moment, Scheme
from video_feedback_schemas.times import Ms

EVERYDAY = schemes.EVERYDAY
TABLES = ("schemes", "groups", "codes", "moments", "picks")


@pytest.fixture
def editing(visit: Any) -> Editing:
    return Editing(visit.library)


def picture(library: Library) -> dict[str, list[tuple[object, ...]]]:
    return {table: library.db.execute(f"SELECT rowid, * FROM {table} ORDER BY rowid").fetchall() for table in TABLES}


def relabelled(scheme: Scheme, code_id: str, label: str) -> Scheme:
    return shaping.put_code(scheme, replace(scheme.code(code_id), label=label))


def test_an_edit_makes_a_new_version_and_what_was_tagged_keeps_its_own(visit: Any, editing: Editing) -> None:
    moment, before = visit.tag("sig.reach", 400), visit.scheme
    editing.write(relabelled(before, "sig.reach", "Says hello"), "Rename a code")
    assert schemes.versions(visit.db, EVERYDAY) == [2, 1]
    assert schemes.get(visit.db, EVERYDAY, 1) == before
    assert schemes.newest(visit.db, EVERYDAY).code("sig.reach").label == "Says hello"
    assert moments.get(visit.db, moment.id) == moment
    visit.library.undo()
    assert schemes.newest(visit.db, EVERYDAY) == before


def test_a_sitting_of_typing_is_one_version(visit: Any, editing: Editing) -> None:
    for label in ("S", "Sa", "Say", "Says hello"):
        scheme = schemes.newest(visit.db, EVERYDAY)
        editing.write(relabelled(scheme, "sig.reach", label), "Rename a code", "code:sig.reach", joins=True)
    editing.write(replace(schemes.newest(visit.db, EVERYDAY), name="Ours"), "Rename the scheme")
    assert schemes.versions(visit.db, EVERYDAY) == [2, 1]
    assert visit.library.undo().name == "Rename the scheme"
    assert visit.library.undo().place == "schemes:everyday-moments/code:sig.reach"
    assert schemes.versions(visit.db, EVERYDAY) == [1]


def test_a_version_that_is_tagged_with_is_never_touched_again(visit: Any, editing: Editing) -> None:
    second = editing.write(relabelled(visit.scheme, "sig.reach", "Hello"), "Rename a code")
    visit.scheme = second
    visit.tag("sig.explore", 400)
    third = editing.write(relabelled(second, "sig.reach", "Hello there"), "Rename a code")
    assert (second.version, third.version) == (2, 3)
    assert schemes.get(visit.db, EVERYDAY, 2) == second


def test_a_version_of_an_earlier_sitting_or_one_that_left_in_a_file_stays(visit: Any, editing: Editing) -> None:
    second = editing.write(relabelled(visit.scheme, "sig.reach", "Hello"), "Rename a code")
    third = Editing(visit.library).write(relabelled(second, "sig.reach", "Hi"), "Rename a code")
    assert third.version == 3
    assert schemes.get(visit.db, EVERYDAY, 2) == second
    own = editing.duplicate(third)
    editing.seal(own)
    assert editing.write(replace(own, name="Other"), "Rename the scheme").version == 2


def test_an_edit_that_changes_nothing_is_no_version_and_no_step(visit: Any, editing: Editing) -> None:
    editing.write(visit.scheme, "Rename the scheme")
    assert schemes.versions(visit.db, EVERYDAY) == [1]
    assert visit.library.undoable() is None


def test_a_scheme_that_is_archived_is_offered_no_longer_and_comes_back(visit: Any, editing: Editing) -> None:
    offered = [scheme.id for scheme in schemes.every(visit.db)]
    editing.archive(visit.scheme)
    assert [scheme.id for scheme in schemes.every(visit.db)] == offered[1:]
    assert [scheme.id for scheme in schemes.every(visit.db, archived=True)] == [EVERYDAY]
    editing.bring_back(visit.scheme)
    assert [scheme.id for scheme in schemes.every(visit.db)] == offered
    assert schemes.versions(visit.db, EVERYDAY) == [1]


def test_the_last_scheme_stays(visit: Any, editing: Editing) -> None:
    first, *others = schemes.every(visit.db)
    for scheme in others:
        editing.archive(scheme)
    with pytest.raises(Trouble, match="last scheme"):
        editing.archive(first)


def test_what_is_in_use_is_archived_and_never_removed(visit: Any, editing: Editing) -> None:
    own = editing.duplicate(visit.scheme)
    visit.scheme = own
    visit.tag("sig.reach", 400)
    with pytest.raises(Trouble, match="archived"):
        editing.remove(own)
    with pytest.raises(Trouble, match="archived"):
        editing.remove_code(own, "sig.reach")
    with pytest.raises(Trouble, match="came with the app"):
        editing.remove(schemes.newest(visit.db, "engagement-states"))
    assert schemes.get(visit.db, own.id, 1) == own


def test_a_scheme_of_ones_own_that_nothing_is_tagged_with_goes_and_comes_back(visit: Any, editing: Editing) -> None:
    own = editing.duplicate(visit.scheme)
    assert own.name == "Copy of Everyday Moments"
    editing.remove(own)
    assert schemes.versions(visit.db, own.id) == []
    visit.library.undo()
    assert schemes.newest(visit.db, own.id) == own


def test_moments_come_up_to_date_only_where_the_code_means_the_same(visit: Any, editing: Editing) -> None:
    same, other, gone = visit.tag("sig.reach", 400), visit.tag("fro.name", 800), visit.tag("cal.again", 1200)
    scheme = relabelled(visit.scheme, "sig.reach", "Says hello")
    scheme = shaping.put_code(scheme, replace(scheme.code("fro.name"), definition="Something else"))
    scheme = editing.write(shaping.archive_code(scheme, "cal.again"), "Edit")
    update = updating.plan(visit.db, scheme)
    assert {line.code.id: line.why_not for line in update.lines} == {
        "sig.reach": "", "fro.name": "is defined in other words", "cal.again": "is no longer in use",
    }  # fmt: skip
    assert (update.moving, update.staying) == (1, 2)
    assert moments.get(visit.db, same.id) == same  # nothing by itself
    editing.bring_up_to_date(update)
    versions = [moments.get(visit.db, moment.id).scheme_version for moment in (same, other, gone)]
    assert versions == [2, 1, 1]
    visit.library.undo()
    assert moments.get(visit.db, same.id) == same


def random_edit(chance: random.Random, visit: Any, editing: Editing) -> None:
    db = visit.db
    scheme = chance.choice(schemes.every(db))
    codes = [code for code in scheme.codes if not code.archived]
    some = chance.choice(codes) if codes else None
    text = chance.choice(["", "It’s “fine”", 'a "b" \\ c', "<b>bold</b>", "élan 👶", "NULL"])
    deeds: list[Callable[[], object]] = [
        lambda: editing.write(replace(scheme, name=f"{text} {chance.random()}"), "Rename", joins=chance.random() < 0.5),
        lambda: editing.write(shaping.add_code(scheme, chance.choice(scheme.groups).id)[0], "Add a code"),
        lambda: editing.write(shaping.add_group(scheme)[0], "Add a group"),
        lambda: editing.duplicate(scheme),
        lambda: editing.archive(scheme),
        lambda: editing.bring_back(chance.choice(schemes.every(db, archived=True))),
        lambda: editing.remove(scheme),
        lambda: editing.seal(scheme),
        lambda: editing.bring_up_to_date(updating.plan(db, scheme)),
        lambda: arriving.take_in(editing, db, replace(scheme, author=text), chance.choice([None, "version", "copy"])),
    ]
    if some is not None:
        deeds += [
            lambda: editing.write(relabelled(scheme, some.id, text), "Rename a code", joins=True),
            lambda: editing.write(
                shaping.place_code(scheme, some.id, chance.choice(scheme.groups).id, chance.randrange(4)), "Move"
            ),
            lambda: editing.write(
                shaping.place_group(scheme, some.group_id, chance.randrange(len(scheme.groups))), "Move a group"
            ),
            lambda: editing.write(shaping.archive_code(scheme, some.id), "Archive"),
            lambda: editing.remove_code(scheme, some.id),
            lambda: editing.merge(merging.plan(db, scheme, some.id, chance.choice(codes).id)),
            *3 * [lambda: tag(chance, visit, scheme, some.id)],
        ]
    chance.choice(deeds)()


def tag(chance: random.Random, visit: Any, scheme: Scheme, code_id: str) -> None:
    start = chance.randrange(8000) // 40 * 40
    end = Ms(start + 400) if scheme.code(code_id).kind == "stretch" else None
    moment = Moment(
        id=MomentId(new_id()), recording_id=visit.recording.id, scheme_id=scheme.id, scheme_version=scheme.version,
        code_id=CodeId(code_id), start_ms=Ms(start), end_ms=end, who="both",
    )  # fmt: skip
    with visit.library.change("Tag") as db:
        moments.add(db, moment)


@pytest.mark.parametrize("seed", range(3))
def test_random_histories_of_schemes_are_undone_and_redone_exactly(visit: Any, editing: Editing, seed: int) -> None:
    chance = random.Random(seed)
    library, steps = visit.library, [(None, picture(visit.library))]
    kept: dict[tuple[str, int], Scheme] = {}
    for _ in range(100):
        try:
            random_edit(chance, visit, editing)
        except (Trouble, IndexError):
            continue
        last = library.undoable()
        if last is not None and last.number == steps[-1][0]:
            steps[-1] = (last.number, picture(library))
        elif last is not None:
            steps.append((last.number, picture(library)))
        for version, scheme in kept.items():  # what is tagged with means for good what it meant then
            assert schemes.get(library.db, *version) == replace(
                scheme, archived=schemes.get(library.db, *version).archived
            )
        for scheme_id, version in library.db.execute("SELECT DISTINCT scheme_id, scheme_version FROM moments"):
            kept.setdefault((scheme_id, version), schemes.get(library.db, scheme_id, version))
    assert len(steps) > 50
    assert library.db.execute("PRAGMA foreign_key_check").fetchall() == []
    for _, before in reversed(steps[:-1]):
        assert library.undo() is not None
        assert picture(library) == before
    assert library.undo() is None
    for _, after in steps[1:]:
        assert library.redo() is not None
        assert picture(library) == after


def test_a_code_in_use_anywhere_is_known_whatever_the_version(visit: Any, editing: Editing) -> None:
    visit.tag("sig.reach", 400)
    second = editing.write(shaping.remove_code(visit.scheme, "sig.reach"), "Edit")
    assert second.codes[0].id == "sig.explore"
    assert scheme_uses.is_used(visit.db, EVERYDAY, code_id="sig.reach")
    assert not scheme_uses.is_used(visit.db, SchemeId("engagement-states"))
    assert not scheme_uses.is_used(visit.db, EVERYDAY, version=2)
    assert scheme_uses.of_scheme(visit.db, EVERYDAY) == scheme_uses.Use(1, 1, 1)
    assert scheme_uses.counts(visit.db, EVERYDAY) == {(1, CodeId("sig.reach")): 1}
