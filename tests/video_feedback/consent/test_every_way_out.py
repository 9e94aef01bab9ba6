"""No way out of the house without a door."""

from pathlib import Path

import pytest

from tests.video_feedback.consent import ways_out
from video_feedback.consent import doors
from video_feedback.exports import formats
from video_feedback.exports.writing import write_whole


def test_every_way_out_stands_in_the_list_of_doors() -> None:
    listed = {way for door in doors.EVERY for way in door.ways}
    assert sorted(ways_out.ways() - listed) == [], "a new way out: give it a door in consent/doors.py"
    assert sorted(listed - ways_out.ways()) == [], "this leads out no longer: take it from consent/doors.py"


def test_a_door_asks_or_says_why_not() -> None:
    for door in doors.EVERY:
        assert (door.purpose is None) == bool(door.why), door.name
    assert len({door.name for door in doors.EVERY}) == len(doors.EVERY)


@pytest.mark.parametrize(
    "way",
    [
        "def leak(db):\n    return parent_view(db, 's')",
        "def leak(path):\n    writing.write_whole(path, b'')",
        "from video_feedback.exports.writing import write as put\ndef leak(path):\n    put(path)",
        "def leak(tasks):\n    tasks.start(lambda: report_writing.write(1, 2))",
        "def leak(kind):\n    return report_writing.one_of_many(kind)",
        "from video_feedback.exports.report_writing import write as put\ndef leak(path):\n    put(path)",
        "from video_feedback.feedback.parent_view import parent_view as see\ndef leak(db):\n    see(db, 's')",
        "class Page:\n    def leak(self):\n        tasks.start(lambda: writing.write(1, 2))",
        "def leak(page):\n    QPrinter()",
        "def leak(widget):\n    widget.grab().save('x.png')",
        "@click.option('-o', '--output')\ndef leak(output):\n    pass",
    ],
)
def test_a_new_way_out_is_found(way: str) -> None:
    assert ways_out.of_file(way) == {"leak"}


def test_what_leads_nowhere_is_not_taken_for_a_way_out() -> None:
    assert ways_out.of_file("def stay(file, row):\n    file.write(b'')\n    row.save()\n    formats.write(1)") == set()


def test_who_may_be_seen_in_it_never_leaves_by_a_door_at_which_nobody_is_asked(tmp_path: Path) -> None:
    for door in doors.EVERY:
        if door.purpose is not None:
            with pytest.raises(ValueError, match="agreement"):
                write_whole(tmp_path / "out", b"", doors.free(door))
    assert list(tmp_path.iterdir()) == []


def test_every_format_is_known_here() -> None:
    """A new one is tried at the doors too: `test_doors.py` goes through all there are."""
    assert set(formats.every()) >= {"html", "csv", "json"}
