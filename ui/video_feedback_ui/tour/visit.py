"""A whole visit, from film to keepsake, as a worker would do it: by mouse and keys, in the real windows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QPushButton

from video_feedback.consent import doors
from video_feedback.demo.film import write_film
from video_feedback.demo.palettes import WILLOW
from video_feedback.demo.stories import PLAY
from video_feedback.library import families, moments, recordings, sessions
from video_feedback.media import vlc_player
from video_feedback_schemas.times import Ms, clock_text
from video_feedback_ui import made_family
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.prepare.page import PreparePage
from video_feedback_ui.tour.hand import Hand
from video_feedback_ui.tour.sharing import Sharing
from video_feedback_ui.tour.taking_out import TakingOut

FAMILY = "Willow"
_AGE_DAYS = 70
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Visit:
    """The steps, in order. Each looks at what the library holds afterwards and stops the tour if it is not there."""

    def __init__(self, hand: Hand, window: MainWindow, folder: Path) -> None:
        self.hand = hand
        self.window = window
        self.bridge = window.bridge
        self.folder = folder
        self.session_id = ""
        self.family = FAMILY

    def steps(self) -> list[Callable[[], None]]:
        return [
            self.start, self.add_a_family, self.bring_a_film_in, self.agree, self.tag_while_it_plays,
            self.tag_by_steps, self.take_back, self.lock, self.pick, self.write_the_script,
            *Sharing(self).steps(), *TakingOut(self).steps(),
        ]  # fmt: skip

    # Before the visit

    def start(self) -> None:
        """The made family, in a library of its own."""
        self.hand.step("The first page: try it with a made family")
        self.hand.shot(self.window, "start")
        self.hand.click("Try it with a made family")
        self.hand.wait(lambda: self.bridge.is_open)
        self.hand.rest(1.5)
        self.hand.shot(self.window, "families")

    def add_a_family(self) -> None:
        self.hand.step(f"A new family, under the made name {FAMILY}")
        self.hand.click("New family")
        name = self.hand.find(QLineEdit, "Reference name")
        self.hand.type(name, FAMILY)
        self.hand.type(self.hand.find(QLineEdit, "What the baby is called"), "Wren")
        born = date.today() - timedelta(days=_AGE_DAYS)
        self.hand.type(self.hand.find(QLineEdit, "Born on"), born.strftime("%d/%m/%Y"))
        self.hand.type(self.hand.find(QLineEdit, "Adult 1"), "Ash")
        self.hand.shot(name.window(), "new-family")
        self.hand.key(name, Qt.Key.Key_Return)
        self.check(families.called(self.bridge.db, FAMILY).reference == FAMILY, "the family is written down")

    def bring_a_film_in(self) -> None:
        """A film is dropped on the window, as from a phone's folder."""
        family = families.called(self.bridge.db, FAMILY)
        self.window.go(f"family:{family.id}")
        film = self.folder / "from the phone.mp4"
        self.hand.step("A film from the phone (drawn by code, for this tour)")
        story = replace(PLAY, palette=WILLOW, length_ms=Ms(14_000))
        self.apart("Drawing a film", lambda: write_film(film, story))
        self.hand.step("It is dropped on the window, copied and checked")
        self.drop(film)
        self.hand.wait(lambda: bool(recordings.of_family(self.bridge.db, family.id)))
        self.hand.rest(1.0)
        self.hand.shot(self.window, "film-is-in")
        self.drop(film)
        self.hand.wait(lambda: not self.bridge.tasks.running)
        self.hand.step("The same film once more: the app says that it is there already")
        self.hand.shot(self.window, "same-film")
        self.check(len(recordings.of_family(self.bridge.db, family.id)) == 1, "the same film is not kept twice")

    def agree(self) -> None:
        """Without it nothing is shown to the parent, and nothing leaves."""
        self.hand.step("Who has agreed to what, and who is in view")
        family, recording = families.called(self.bridge.db, FAMILY), self.recording()
        self.window.go(f"family:{family.id}/consent")
        self.hand.click("More for Ash")
        self._choose("Holds parental responsibility")
        self.hand.click("Agreed together")
        self.hand.click("A copy for the family")
        self.hand.shot(self.hand.find(QPushButton, "Write it down").window(), "agreed-together")
        self.hand.click("Write it down")
        self.hand.rest(0.3)
        self.hand.shot(self.window, "people-and-consent")
        self.window.go(f"family:{family.id}")
        self.hand.click("Say who is in view")
        self._choose("Yes: Wren and Ash")
        may = all(
            doors.is_open(self.bridge.db, door, [recording]) for door in (doors.PARENTS_WINDOW, doors.FAMILY_COPY)
        )
        self.check(may, "everyone in view has agreed to be shown, and to a copy for the family")

    # At the workbench

    def tag_while_it_plays(self) -> None:
        recording = self.recording()
        self.hand.step("Watch and tag: the film plays, keys are pressed")
        self.window.go(f"recording:{recording}")
        page = self._page()
        self.hand.wait(lambda: not page.surface.empty)
        self.hand.shot(self.window, "prepare")
        self.hand.key(page, Qt.Key.Key_Space)
        for at, key in ((1200, Qt.Key.Key_2), (3000, Qt.Key.Key_2), (6600, Qt.Key.Key_1), (7600, Qt.Key.Key_A)):
            self.hand.wait(lambda at=at: page.shown_ms >= at, 30)  # type: ignore[misc]
            self.hand.key(page, key)
            chosen = page.chosen
            assert chosen is not None
            name = clock_text(moments.get(self.bridge.db, chosen).start_ms, exact=True)
            self.hand.step(f"  {page.timeline.lanes.code_of(moments.get(self.bridge.db, chosen)).label}, {name}")
        self.hand.shot(self.window, "playing")
        self.hand.key(page, Qt.Key.Key_Space)
        self.check(len(moments.of_recording(self.bridge.db, recording)) == 3, "two points and a stretch are tagged")

    def tag_by_steps(self) -> None:
        page = self._page()
        self.hand.step("Step by step: in and out by the frame, a code for what lies between, a note")
        page.deck.seek(Ms(11_200))
        self.hand.wait(lambda: page.shown_ms == 11_200)
        self.hand.key(page, Qt.Key.Key_I)
        for _ in range(40):
            self.hand.key(page, Qt.Key.Key_Right)
        self.hand.wait(lambda: page.shown_ms == 12_800)
        self.hand.key(page, Qt.Key.Key_O)
        self.hand.shot(self.window, "in-and-out")
        self.hand.key(page, Qt.Key.Key_Z)
        self.hand.key(page, "}")
        self.hand.key(page, Qt.Key.Key_Return)
        note = page.inspector.note
        self.hand.wait(note.hasFocus)
        for letter in "She coos, you wait, she coos again.":
            self.hand.key(note, letter)
        self.hand.key(note, Qt.Key.Key_Return)
        moment = moments.get(self.bridge.db, page.chosen or "")
        self.check((moment.start_ms, moment.end_ms) == (11_200, 12_840), "the stretch has the frames that were seen")
        self.check(moment.note == "She coos, you wait, she coos again.", "the note is kept as typed")
        self.hand.shot(self.window, "tagged")

    def take_back(self) -> None:
        """Everything can be taken back, and done again."""
        self.hand.step("Take everything back, and do it again")
        page, recording = self._page(), self.recording()
        before = moments.of_recording(self.bridge.db, recording)
        steps = 0
        while (step := self.bridge.library.undoable()) is not None and step.place.startswith("recording:"):
            self.hand.key(page, Qt.Key.Key_Z, _CTRL)
            steps += 1
        self.check(not moments.of_recording(self.bridge.db, recording), "every tag is taken back")
        for _ in range(steps):
            self.hand.key(page, Qt.Key.Key_Z, _CTRL | _SHIFT)
        self.check(moments.of_recording(self.bridge.db, recording) == before, "every tag is there again")

    def lock(self) -> None:
        """By one key, and back to the same frame by the passphrase."""
        self.hand.step("Lock it by one key, as when the door bell rings")
        page, recording = self._page(), self.recording()
        at = page.shown_ms
        self.hand.key(page, Qt.Key.Key_F12)
        self.hand.wait(lambda: not self.bridge.is_open)
        typed = self.hand.find(QLineEdit, "Passphrase")
        self.hand.shot(self.window, "locked")
        self.hand.type(typed, "a mistyped one")
        self.hand.key(typed, Qt.Key.Key_Return)
        self.hand.wait(self.hand.find(QPushButton, "Unlock").isEnabled)
        self.check(not self.bridge.is_open, "a mistyped passphrase opens nothing")
        self.hand.key(typed, made_family.PASSPHRASE)  # what was mistyped is selected
        self.hand.key(typed, Qt.Key.Key_Return)
        self.hand.wait(lambda: self.bridge.is_open, 20)
        page = self._page()
        self.hand.wait(lambda: not page.surface.empty and page.shown_ms == at, 20)
        self.check(self.window.place == f"recording:{recording}", "it is unlocked, at the same frame of the same film")

    def pick(self) -> None:
        self.hand.step("Pick two moments for the next session")
        page = self._page()
        for code in ("ans.answer", "fro.turns"):
            found = [m for m in moments.of_recording(self.bridge.db, self.recording()) if m.code_id == code]
            page.do.choose(found[0].id)
            self.hand.key(page, Qt.Key.Key_P)
        self.hand.shot(self.window, "picked")
        self.hand.click("2 picks")
        self.hand.rest(1.0)
        family = families.called(self.bridge.db, FAMILY)
        self.session_id = sessions.of_family(self.bridge.db, family.id)[0].id

    def write_the_script(self) -> None:
        self.hand.step("Write the script: what to say, what to ask, the voice of the baby")
        self.hand.type(self.hand.find(QLineEdit, "Theme for this visit"), "Waiting for her turn")
        page = self.window.page("sessions")
        words = (
            ("What I will say", QPlainTextEdit, "She coos, and you answer."),
            ("What I will ask", QPlainTextEdit, "What do you think she was telling you?"),
            ("Baby’s voice", QLineEdit, "I talk, you listen. Again!"),
        )
        for name, kind, text in words:
            self.hand.type(self.hand.find(kind, name, page), text)
        picks = sessions.picks(self.bridge.db, self.session_id)
        self.check(picks[0].voice == words[2][2], "the script is kept as typed")
        self.hand.shot(self.window, "script")

    # By hand

    def _choose(self, words: str) -> None:
        """Choose from the menu that has dropped down."""
        self.hand.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()
        self.hand.rest(0.3)

    def _page(self) -> PreparePage:
        page = self.window.page("prepare")
        assert isinstance(page, PreparePage)
        return page

    def recording(self) -> str:
        family = families.called(self.bridge.db, FAMILY)
        return recordings.of_family(self.bridge.db, family.id)[0].id

    def drop(self, film: Path) -> None:
        """Let a film fall on the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(film.absolute()))])
        middle = QPoint(self.window.width() // 2, self.window.height() // 2)
        buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
        QApplication.sendEvent(self.window, QDragEnterEvent(middle, Qt.DropAction.CopyAction, data, buttons, none))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, data, buttons, none))
        self.hand.rest()

    def apart(self, name: str, job: Callable[[], object]) -> None:
        """Do slow work as the app does: on a thread of its own, while the window lives on."""
        done: list[object] = []
        troubles: list[str] = []
        self.bridge.tasks.start(name, lambda _: job() or True, done.append, troubles.append)
        self.hand.wait(lambda: bool(done or troubles))
        self.check(not troubles and done[0] is not None, f"{name}: {[*troubles, *done][0]}")

    def check(self, so: bool, what: str) -> None:
        """Stop the tour if something is not so, and say that it is if it is."""
        if not so:
            raise AssertionError(f"the tour expected that {what}")
        self.hand.step(f"  seen: {what}" if ":" not in what else f"  {what}")


def player_words() -> str:
    """Which player the tour uses."""
    missing = vlc_player.available()
    return "VLC" if missing is None else f"Qt ({missing})"
