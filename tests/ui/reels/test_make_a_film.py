"""A film in the real window: put together by keys and mouse, written, and read back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import pytest
import pyzipper
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.keys import KEY
from tests.rest import rest
from tests.ui.house import House, nameless
from tests.ui.visit import Visit
from video_feedback.errors import Trouble
from video_feedback.hiding.hidden import Key
from video_feedback.jobs import Progress
from video_feedback.library import export_presets, exports, hidden_places, looks, sessions
from video_feedback.media.crop import Crop
from video_feedback.reels import leaving
from video_feedback.reels.reel import Reel
from video_feedback.reels.writing import Told
from video_feedback_schemas.ids import HiddenPlaceId, MomentId, new_id
from video_feedback_schemas.leaving_records import HiddenPlace
from video_feedback_schemas.times import Ms
from video_feedback_ui.reels import closing, making, parts
from video_feedback_ui.reels.draft import Draft
from video_feedback_ui.reels.page import FilmsPage
from video_feedback_ui.reels.presets_menu import NameSettings
from video_feedback_ui.reels.queue import Outcome

SECRET = "four calm otters swim along"
Wait = Callable[[Callable[[], bool]], None]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def visit(house: House, numbered_film: Path) -> Visit:
    visit = Visit(house, numbered_film)
    visit.pick(visit.tag("fro.turns", 400, 1200), voice="I say, you say")
    visit.pick(visit.tag("sig.reach", 2000, 2800))
    visit.pick(visit.tag("fro.joy", 4000, 4600))
    return visit


def open_film(visit: Visit) -> FilmsPage:
    """The film of the session's picks, by the key of the script."""
    visit.open()
    press(visit.window, Qt.Key.Key_E, CTRL)
    page = visit.window.page("films")
    assert isinstance(page, FilmsPage)
    assert visit.window.place == "films"
    return page


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, held)


def labels(page: FilmsPage) -> list[str]:
    return [card.part.label for card in page.column.cards]


def made(page: FilmsPage, wait: Wait) -> str:
    """What is told once all films are made."""
    wait(lambda: not page.desk.queue.is_busy)
    return page.desk.queue.every[-1].says


def frames_in(path: Path) -> int:
    with av.open(str(path)) as film:
        return sum(1 for _ in film.decode(video=0))


def test_a_film_of_the_picks_is_put_in_order_and_cut_by_keys_written_locked_and_on_record(
    visit: Visit, tmp_path: Path, wait: Wait
) -> None:
    page = open_film(visit)
    first, second, third = labels(page)
    assert page.column.cards[0].hasFocus()
    press(page.column.cards[0], Qt.Key.Key_Down, ALT)
    assert labels(page) == [second, first, third]
    assert page.column.cards[1].hasFocus()
    press(page.column.cards[1], Qt.Key.Key_Delete)
    assert labels(page) == [second, third]
    page.column.dropped.emit(page.column.cards[1].part.id, 0)  # as dragging ends
    assert labels(page) == [third, second]
    page.column.cards[0].setFocus()
    QTest.keyClicks(page.column.cards[0], "]")  # a frame later
    assert page.column.cards[0].part.first_ms == 4040
    wait(lambda: page.preview.is_exact and page.preview.shown_ms == 4040)
    wait(lambda: page.says.text() != "")
    assert "made anew" in page.says.text()
    assert nameless(page) == []
    path = tmp_path / "film.mp4"
    page.make_to(path)
    assert made(page, wait).startswith("Saved film.mp4: 2 parts, checked. ")
    assert frames_in(path) == 15 + 21  # each with its last frame, and one fewer
    assert [each.name for each in tmp_path.iterdir() if "film" in each.name] == ["film.mp4"]
    (one,) = exports.every(visit.db)
    assert (one.kind, one.format, one.reader, one.path) == ("reel", "mp4", "worker", str(path))
    page.again.click()
    assert labels(page) == [first, second, third]
    page.for_whom.lock.setCurrentIndex(page.for_whom.lock.findData("zip"))
    page.for_whom.lock.activated.emit(page.for_whom.lock.currentIndex())
    QTest.keyClicks(page.for_whom.passphrase, SECRET)
    assert not page.make.isEnabled()
    QTest.keyClicks(page.for_whom.again, SECRET)
    assert page.make.isEnabled()
    page.make_to(tmp_path / "film.mp4.zip")
    assert page.for_whom.passphrase.text() == ""
    made(page, wait)
    with pyzipper.AESZipFile(tmp_path / "film.mp4.zip") as archive:
        archive.setpassword(SECRET.encode())
        assert archive.namelist() == ["film.mp4"]
        assert archive.read("film.mp4")[4:8] == b"ftyp"


def test_a_film_each_for_the_family_without_a_figure_and_settings_are_kept_and_taken_back(
    visit: Visit, tmp_path: Path, wait: Wait
) -> None:
    page = open_film(visit)
    page.for_whom.reader.button("parent").click()
    page.finishing.many.button("each").click()
    page.words.title.setFocus()
    QTest.keyClicks(page.words.title, "Three times 3")
    assert not page.make.isEnabled()
    assert "no figures" in page.make.toolTip()
    page.words.title.clear()
    QTest.keyClicks(page.words.title, "You two")
    assert page.make.isEnabled()
    page.words.speed.button("0.5").click()
    assert page.draft is not None
    called = [piece.called for piece in page.draft.reel().stretches]
    assert all(words and not any(letter.isdigit() for letter in words) for words in called), "so its chapters"
    page.make_in(tmp_path)
    made(page, wait)
    found = sorted(path.name for path in tmp_path.glob("*.mp4"))
    assert found == [f"what-we-saw-together-{letter}.mp4" for letter in "abc"]
    assert frames_in(tmp_path / "what-we-saw-together-b.mp4") == 21
    dialog = NameSettings(page._bridge, page.draft, None, page)  # type: ignore[arg-type]
    dialog.name.setText("For a family")
    dialog.accept()
    (kept,) = export_presets.of_kind(visit.db, "reel")
    page.for_whom.reader.button("worker").click()
    page.finishing.many.button("one").click()
    page.presets.take(kept)
    assert page.draft is not None
    assert (page.draft.reader, page.draft.each) == ("parent", True)
    visit.house.library.undo()
    assert export_presets.of_kind(visit.db, "reel") == []


def test_it_is_refused_where_nobody_agreed_and_moments_for_oneself_ask_for_a_reason(
    visit: Visit, tmp_path: Path
) -> None:
    visit.tag("gen.step", 6000, 6400)
    visit.window.go(f"recording:{visit.recording.id}")
    press(visit.window.page("prepare"), Qt.Key.Key_E, CTRL)
    page = visit.window.page("films")
    assert isinstance(page, FilmsPage)
    assert page.draft is not None
    assert len(page.draft.parts) == 4
    assert len(page.draft.leaving) == 3
    page.for_whom.own.click()
    assert not page.make.isEnabled()
    QTest.keyClicks(page.for_whom.reason, "To think about it")
    assert page.make.isEnabled()
    assert page.draft is not None
    assert len(page.draft.leaving) == 4
    page.for_whom.reader.button("parent").click()
    assert len(page.draft.leaving) == 3
    page.for_whom.reader.button("team").click()
    page.for_whom.purpose.setCurrentIndex(page.for_whom.purpose.findData("research"))
    page.for_whom.purpose.activated.emit(page.for_whom.purpose.currentIndex())
    assert not page.make.isEnabled()
    assert page.for_whom.refusal.isVisible()
    page.make_to(tmp_path / "no.mp4")
    page.for_whom.consent.click()
    assert visit.window.place == f"family:{visit.family.id}/consent"


def test_a_film_that_is_stopped_leaves_nothing_and_the_window_asks_before_it_closes(
    visit: Visit, tmp_path: Path, wait: Wait
) -> None:
    page = open_film(visit)
    queue = page.desk.queue
    page.make_to(tmp_path / "one.mp4")
    page.make_to(tmp_path / "two.mp4")
    assert [each.state for each in queue.every] == ["making", "waiting"]
    visit.window.close()
    assert visit.window.isVisible()
    dialog = visit.window.findChild(closing.ClosingDialog)
    assert dialog is not None
    dialog.reject()
    queue.stop(queue.every[1])
    queue.stop(queue.every[0])
    wait(lambda: not page._bridge.tasks.running)
    assert {each.state for each in queue.every} == {"stopped"}
    assert list(tmp_path.glob("*.mp4")) + list(tmp_path.glob(".*.part")) == []
    assert exports.every(visit.db) == []
    page.make_to(tmp_path / "nowhere" / "film.mp4")
    wait(lambda: not queue.is_busy)
    assert queue.every[-1].state == "failed"
    assert "could not be written" in queue.every[-1].says
    page.make_to(tmp_path / "film.mp4")
    folder = visit.house.library.folder
    assert folder is not None
    visit.bridge.lock()
    assert list(tmp_path.glob("*.mp4")) + list(tmp_path.glob(".*.part")) == []
    visit.bridge.open_folder(folder, KEY)
    assert any("make it again" in sentence for sentence, _ in visit.house.told)


def hide(visit: Visit) -> None:
    """A worker says yes to hiding a place, through the whole film."""
    place = HiddenPlace(
        id=HiddenPlaceId(new_id()), recording_id=visit.recording.id, start_ms=Ms(0), end_ms=Ms(9000), agreed=True
    )
    key = hidden_places.record_of(place.id, Key(Ms(0), 100, 100, 300, 300), "hand")
    with visit.house.library.change("Hide") as db:
        hidden_places.add(db, place, [key])


def test_what_was_hidden_meanwhile_is_hidden_in_the_film(
    visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_film(visit)
    assert page.draft is not None
    work = making.job(visit.house.library, page.draft, [tmp_path / "film.mp4"], "")
    page.for_whom.hide_asked.emit(visit.recording.id)
    assert visit.window.place == f"hide:{visit.recording.id}"
    hide(visit)
    reels: list[Reel] = []

    def take_out(_: Any, reel: Reel, *__: Any, **___: Any) -> None:
        reels.append(reel)
        raise Trouble("Enough.")

    monkeypatch.setattr(leaving, "take_out", take_out)
    with pytest.raises(Trouble):
        work(Progress())
    assert all(stretch.hidden.places for stretch in reels[0].stretches), "it waited for its turn"
    title = {"title": "You two"}
    page.desk.draft = page.draft.with_parts(parts.changed(page.draft.parts, page.draft.parts[0].id, **title))
    with visit.house.library.change("Crop") as db:
        looks.keep_crop(db, MomentId(page.draft.parts[0].moment_id), Crop(0, 0, 500, 500))
    visit.window.go("films")
    assert all(part.stretch.hidden.places for part in page.draft.parts)
    assert [part.stretch.crop for part in page.draft.parts] == [Crop(0, 0, 500, 500), Crop(), Crop()]
    assert page.draft.parts[0].stretch.title == "You two"


def test_a_film_that_waits_never_takes_the_place_of_one_that_came_meanwhile(
    visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_film(visit)
    assert page.draft is not None
    written: list[str] = []

    def take_out(_: Any, __: Reel, path: Path, *___: Any, **____: Any) -> Any:
        written.append(path.name)
        path.write_bytes(b"film")
        return Told((), Ms(0), 0, 0)

    monkeypatch.setattr(leaving, "take_out", take_out)
    there = tmp_path / "there.mp4"
    there.write_bytes(b"to be replaced")
    each = replace(page.draft, each=True)
    jobs = [
        making.job(visit.house.library, each, making.paths_in(tmp_path, each), ""),
        making.job(visit.house.library, each, making.paths_in(tmp_path, each), ""),
        making.job(visit.house.library, page.draft, [there], ""),
    ]
    says = [work(Progress()).says for work in jobs]
    assert len(set(written)) == 7
    assert written[-1] == "there.mp4"
    assert says[-1].startswith("Saved there.mp4")


def test_a_pick_that_was_left_out_of_the_session_is_in_no_film_for_the_family(visit: Visit) -> None:
    pick = sessions.picks(visit.db, visit.session_id)[1]
    with visit.house.library.change("Leave out") as db:
        sessions.edit_pick(db, replace(pick, left_out="She was tired"))
    page = open_film(visit)
    assert page.draft is not None
    assert len(page.draft.leaving) == 3
    page.for_whom.reader.button("parent").click()
    assert [part.id == pick.id for part in page.draft.leaving] == [False, False]
    assert "Left out of the session" in page.column.cards[1].accessibleDescription()
    page.column.cards[0].setFocus()
    for _ in range(2):
        page.take_out(page.draft.leaving[0].id)
    assert not page.make.isEnabled()
    assert "left out of the session" in page.make.toolTip()


def test_what_is_let_in_is_let_in_for_one_film_and_one_reader(
    visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wait: Wait
) -> None:
    visit.tag("gen.step", 6000, 6400)
    visit.window.go(f"recording:{visit.recording.id}")
    press(visit.window.page("prepare"), Qt.Key.Key_E, CTRL)
    page = visit.window.page("films")
    assert isinstance(page, FilmsPage)

    def let_in() -> None:
        page.for_whom.own.click()
        QTest.keyClicks(page.for_whom.reason, "To think about it")
        assert page.draft is not None
        assert page.draft.shows_own

    let_in()
    page.for_whom.reader.button("team").click()
    assert page.draft is not None
    assert (page.draft.shows_own, page.draft.reason) == (False, "")
    let_in()
    kept: list[Draft] = []

    def job(_: Any, draft: Draft, *__: Any) -> Callable[[Progress], Outcome]:
        kept.append(draft)
        return lambda _: Outcome("Made.", tmp_path)

    monkeypatch.setattr(making, "job", job)
    page.make_to(tmp_path / "film.mp4")
    wait(lambda: not page.desk.queue.is_busy)
    assert (kept[0].shows_own, kept[0].reason) == (True, "To think about it")
    assert (page.draft.shows_own, page.draft.reason) == (False, "")


@pytest.mark.parametrize("wide", [1200, 1366])
def test_nothing_that_is_set_for_a_part_is_squeezed(visit: Visit, wide: int) -> None:
    page = open_film(visit)
    visit.window.resize(wide, 768)
    rest(0.1)
    squeezed = [
        each.text()
        for each in page.words.findChildren(QAbstractButton)
        if each.text() and each.isVisibleTo(page) and each.width() < each.sizeHint().width()
    ]
    assert squeezed == []
