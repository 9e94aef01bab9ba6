"""The film of a session: brought in from its record, closed until all have agreed, and beside it what came on when."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.agreed import agree
from tests.ui.house import House, nameless
from tests.ui.visit import Visit
from video_feedback.feedback import review
from video_feedback.library import (
    audit,
    consents,
    happenings,
    importing,
    in_view,
    people,
    recordings,
    review_films,
    rows,
)
from video_feedback_schemas.records import Moment, Recording
from video_feedback_schemas.session_records import ReviewFilm
from video_feedback_ui.families.recording_card import RecordingCard
from video_feedback_ui.prepare.filmed_session import FilmedSession
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]


class Filmed(Visit):
    """A session whose two moments came on 12:00:05 and 12:00:06, after a card at 12:00:04; and its film."""

    def __init__(self, house: House, film: Path, of_session: Path) -> None:
        super().__init__(house, film)
        self.first, self.second = (self.pick(self.tag("fro.turns", at, at + 400)) for at in (200, 1000))
        with house.library.change("Show", undoable=False) as db:
            for kind, pick_id, second in (
                ("card", None, 4),
                ("on", self.first.id, 5),
                ("on", self.second.id, 6),
                ("ended", None, 7),
                ("spoke_first", self.first.id, 59),
            ):
                happenings.add(
                    db, self.session_id, kind, pick_id, words="What now?" if kind == "card" else "",  # type: ignore[arg-type]
                    at=f"2026-05-21T12:00:{second:02}Z",
                )  # fmt: skip
        brought = importing.bring_in(of_session, house.library.media)
        with house.library.change("Import", undoable=False) as db:
            self.review: Recording = importing.record(db, brought, self.family.id, self.session_id)

    @property
    def film(self) -> ReviewFilm:
        found = review_films.of_session(self.db, self.session_id)
        assert found is not None
        return found

    @property
    def bench(self) -> PreparePage:
        page = self.window.page("prepare")
        assert isinstance(page, PreparePage)
        return page

    @property
    def beside(self) -> FilmedSession:
        return self.bench.filmed_session

    def agree_to_it(self) -> None:
        agree(self.house.library, self.family.id, self.review.id, ["review_film"])


@pytest.fixture
def filmed(house: House, short_film: Path, other_film: Path) -> Filmed:
    return Filmed(house, short_film, other_film)


def texts(within: QWidget) -> list[str]:
    return [each.text() for each in within.findChildren(QLabel) if each.isVisible() and each.text()]


def test_it_is_dropped_on_the_record_of_its_session(
    house: House, short_film: Path, other_film: Path, wait: Wait
) -> None:
    visit = Visit(house, short_film)
    visit.open().show_said()
    card = visit.page.said.filmed
    card.bring.setFocus()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(other_film))])
    card.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    wait(lambda: review_films.of_session(visit.db, visit.session_id) is not None)
    wait(lambda: bool(house.told) and "It opens when everyone in view has agreed" in house.told[-1][0])
    assert not card.bring.isVisible()
    assert card.seen.press.hasFocus()  # the button is gone; the keyboard stays with the film, and the page where it was
    assert [film.kind for film in recordings.all_of_family(visit.db, visit.family.id)].count("review") == 1


def test_r13_before_all_have_agreed_nothing_of_it_is_seen(filmed: Filmed, wait: Wait) -> None:
    filmed.window.go(f"family:{filmed.family.id}")
    among = next(each for each in filmed.window.findChildren(RecordingCard) if each._id == filmed.review.id)
    assert among.of_session.text() == "The session, filmed"
    assert among.of_session.isVisible()
    assert not among.play.isVisible()
    assert not among.marks.isVisible()
    filmed.open().show_said()
    card = filmed.page.said.filmed
    assert not card.bring.isVisible()
    assert not card.open.isVisible()
    assert any("Nobody is written down as being in" in each for each in texts(card))
    filmed.window.go(f"recording:{filmed.review.id}")
    assert filmed.bench.deck.film is None
    assert "“Session of 21 May, filmed” waits to be agreed to" in texts(filmed.bench.closed)
    assert nameless(filmed.bench.closed) == []
    with filmed.bridge.change("In view", place=f"family:{filmed.family.id}") as db:
        in_view.keep(db, filmed.review.id, [each.id for each in people.of_family(db, filmed.family.id)])
    says = "has not agreed to “film of the session itself”"
    wait(lambda: any(says in each for each in texts(filmed.bench.closed)))
    filmed.agree_to_it()
    assert filmed.bench.deck.film is not None
    sam = people.of_family(filmed.db, filmed.family.id)[1]
    with filmed.bridge.change("Say no", place=f"family:{filmed.family.id}") as db:
        consents.write(db, consents.new(sam.id, None, "review_film", "refused", "2026-06-01"))
    assert filmed.bench.deck.film is None


def test_r14_it_is_on_record_and_what_came_on_when_stands_beside_it_and_leads_there(filmed: Filmed, wait: Wait) -> None:
    filmed.agree_to_it()
    filmed.window.go(f"recording:{filmed.review.id}")
    bench, beside, panel = filmed.bench, filmed.beside, filmed.beside.panel
    wait(lambda: not bench.surface.image().isNull())
    wait(lambda: audit.has(filmed.db, "view", f"recording:{filmed.review.id}"))  # R14
    assert panel.isVisible()
    assert not bench.to_script.isVisible()
    assert not bench.second.button.isVisible()
    assert not bench.first_watch.invitation.isVisible()
    assert [made.entry.words for made in panel.rows] == [
        "Card: “What now?”",
        "Takes turns came on",
        "Takes turns came on",
        "The showing ended",
    ]
    assert [made.entry.film_ms for made in panel.rows] == [0, 1000, 2000, 3000]
    assert nameless(panel) == []
    panel.rows[1].pressed.emit()
    wait(lambda: bench.shown_ms == 1000)
    assert [made._mark.isVisible() for made in panel.rows] == [False, True, False, False]
    panel.rows[3].pressed.emit()  # after its end: the last frame
    wait(lambda: bench.shown_ms == 1960)
    bench.do.seek(400)
    wait(lambda: bench.shown_ms == 400)
    QTest.keyClick(bench, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert filmed.film.offset_ms == -600
    assert [made.entry.film_ms for made in panel.rows] == [-600, 400, 1400, 2400]
    assert panel.rows[0].accessibleName().startswith("before: Card")
    filmed.bridge.undo()
    assert filmed.film.offset_ms == 0
    assert panel.rows[1].entry.film_ms == 1000
    QTest.keyClick(bench, Qt.Key.Key_F5)
    assert not panel.isVisible()
    beside.button.click()
    assert panel.isVisible()
    with filmed.house.library.change("Nothing", undoable=False) as db:
        db.execute("DELETE FROM happenings")
    assert review.entries(filmed.db, filmed.film) == []
    assert any("Nothing was marked" in each for each in texts(panel))
    QTest.keyClick(bench, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert filmed.film.offset_ms == 0
    filmed.window.go(f"recording:{filmed.recording.id}")
    assert not panel.isVisible()
    assert not beside.button.isVisible()


def test_r01_on_the_bench_nothing_of_it_is_picked(filmed: Filmed) -> None:
    filmed.agree_to_it()
    filmed.window.go(f"recording:{filmed.review.id}")
    bench = filmed.bench
    bench.do.press("fro.turns")
    bench.do.press("fro.turns")
    with filmed.house.library.change("Close it", undoable=False) as db:
        db.execute("UPDATE moments SET end_ms = start_ms + 400 WHERE recording_id = ?", [filmed.review.id])
    moment = rows.select(filmed.db, Moment, "moments", "recording_id = ?", [filmed.review.id])[0]
    bench.do.choose(moment.id)
    QTest.keyClick(bench, Qt.Key.Key_P)
    assert ("The film of a session is for supervision. Nothing of it is shown to a parent.", True) in filmed.house.told
    assert len(filmed.picks()) == 2
    listed = filmed.open().script.bin.list.bin
    assert listed.rowCount() == 3  # the heading of the family's film, and its two moments
