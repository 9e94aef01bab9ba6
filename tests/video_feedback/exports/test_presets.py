"""Settings by name: kept, changed, put away, and taken back."""

import pytest

from video_feedback.errors import NotFound, Trouble
from video_feedback.exports import presets
from video_feedback.exports.presets import ReelWishes, ReportWishes, Wishes
from video_feedback.library import export_presets
from video_feedback.library.library import Library
from video_feedback.reels.reel import Finish

REEL = ReelWishes(finish=Finish(container="webm", fade_ms=400, captions="track"), reader="parent", each=True)


@pytest.mark.parametrize("wishes", [REEL, ReportWishes(report="moments", format="xlsx", purpose="research")])
def test_settings_come_back_as_they_were_and_are_one_step(wishes: Wishes) -> None:
    with Library.in_memory() as library:
        with library.change("Keep settings") as db:
            kept = presets.keep(db, "  For   conferences ", wishes)
        (found,) = export_presets.of_kind(library.db, presets.kind_of(wishes))
        assert (found.name, presets.read(found)) == ("For conferences", wishes)
        assert presets.named(library.db, kept.kind, "for CONFERENCES") == found
        library.undo()
        assert export_presets.of_kind(library.db, kept.kind) == []


def test_a_name_is_given_once_of_a_kind() -> None:
    with Library.in_memory() as library, library.change("Keep settings") as db:
        presets.keep(db, "Team", ReelWishes())
        presets.keep(db, "team", REEL)
        other = presets.keep(db, "Home", ReelWishes())
        presets.keep(db, "Team", ReportWishes())
        assert [(each.name, presets.read(each)) for each in export_presets.of_kind(db, "reel")] == [
            ("Home", ReelWishes()),
            ("team", REEL),
        ]
        for name in ("TEAM", "  "):
            with pytest.raises(Trouble):
                presets.rename(db, other, name)
        presets.rename(db, other, "At home")
        presets.put_away(db, presets.named(db, "reel", "team"))
        assert [each.name for each in export_presets.of_kind(db, "reel")] == ["At home"]
        with pytest.raises(NotFound, match="At home"):
            presets.named(db, "reel", "team")


@pytest.mark.parametrize("says", ["{", '{"before_ms": "much"}', "[]"])
def test_what_cannot_be_read_is_as_if_nothing_had_been_wished(says: str) -> None:
    with Library.in_memory() as library, library.change("Keep settings") as db:
        kept = presets.keep(db, "Team", REEL)
        db.execute("UPDATE export_presets SET says = ?", [says])
        assert presets.read(presets.named(db, "reel", "Team")) == ReelWishes()
        db.execute("UPDATE export_presets SET says = ?", ['{"each": true, "of_a_later_version": 1}'])
        assert presets.read(presets.named(db, "reel", kept.name)) == ReelWishes(each=True)
