"""Locking by itself: after minutes of no use, on sleep, on a locked screen, and when another user comes on.

The clocks are the test's own: nobody waits for minutes.
"""

import ctypes
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from ctypes import wintypes
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.rest import rest
from tests.ui.house import House
from tests.ui.visit import Visit
from video_feedback_ui.pages.settings_page import SettingsPage
from video_feedback_ui.vault.clock_jump import ClockJump
from video_feedback_ui.vault.guard import Guard
from video_feedback_ui.vault.windows_news import POWER, SESSION, WindowsNews, says_left

Wait = Callable[[Callable[[], bool]], None]
MINUTE = 60


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def guard(house: House, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Guard:
    """By the window, with the test's clock; it looks when it is told to."""
    monkeypatch.setattr(Guard, "_listen_to_the_system", lambda _: None)
    made = Guard(house.window)
    made.idle.clock = clock
    made.idle.used()
    return made


def pass_by(guard: Guard, seconds: float) -> None:
    """So much time, looked at as often as the app does."""
    clock = guard.idle.clock
    assert isinstance(clock, Clock)
    end = clock.now + seconds
    while clock.now < end:
        clock.now = min(end, clock.now + 5)
        guard.idle.look()


def test_five_minutes_of_no_use_lock_it(guard: Guard, house: House) -> None:
    pass_by(guard, 5 * MINUTE - 1)
    assert house.bridge.is_open
    pass_by(guard, 1)
    assert not house.bridge.is_open
    assert house.window.place == "unlock"


@pytest.mark.parametrize("what", ["mouse", "key", "wheel", "touch"])
def test_any_hand_on_anything_counts_as_use(guard: Guard, house: House, what: str) -> None:
    pass_by(guard, 5 * MINUTE - 10)
    window = house.window.windowHandle()
    match what:
        case "mouse":
            for at in (300, 310):  # it may stand at one of them already
                QTest.mouseMove(window, QPoint(at, at))
        case "key":
            QTest.keyClick(window, Qt.Key.Key_Shift)
        case "wheel":
            QTest.wheelEvent(window, QPoint(300, 300), QPoint(0, 120))
        case "touch":
            QTest.touchEvent(window, QTest.createTouchDevice()).press(1, QPoint(300, 300)).commit()
    QApplication.processEvents()
    pass_by(guard, 5 * MINUTE - 10)
    assert house.bridge.is_open


def test_a_soft_line_half_a_minute_before_and_a_move_takes_it_away(guard: Guard, house: House) -> None:
    pass_by(guard, 4 * MINUTE + 29)
    assert not guard.line.isVisible()
    pass_by(guard, 1)
    assert guard.line.isVisible()
    assert guard.line.words == "Locking soon: move the mouse to stay"
    QTest.mouseMove(house.window.windowHandle(), QPoint(310, 320))
    QApplication.processEvents()
    assert not guard.line.isVisible()
    pass_by(guard, 4 * MINUTE)
    assert house.bridge.is_open


def test_the_line_goes_as_it_is_locked(guard: Guard, house: House) -> None:
    pass_by(guard, 5 * MINUTE)
    assert not guard.line.isVisible()
    pass_by(guard, 60 * MINUTE)  # nothing to lock, nothing to say
    assert not guard.line.isVisible()
    assert house.window.place == "unlock"


def test_how_long_is_chosen_in_the_settings(guard: Guard, house: House) -> None:
    house.window.go("settings")
    page = house.page("settings")
    assert isinstance(page, SettingsPage)
    assert page.lock_after.button("5").isChecked()
    page.lock_after.button("1").click()
    assert house.bridge.settings.lock_after_min == 1
    pass_by(guard, MINUTE)
    assert not house.bridge.is_open


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    return Visit(house, short_film)


def test_a_film_that_plays_counts_as_use_for_half_an_hour(
    guard: Guard, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit.window.go(f"recording:{visit.recording.id}")
    deck = visit.window.page("prepare").deck  # type: ignore[attr-defined]
    monkeypatch.setattr(type(deck), "playing", True)
    guard.idle.used()
    pass_by(guard, 29 * MINUTE)
    assert visit.bridge.is_open
    pass_by(guard, 7 * MINUTE)
    assert not visit.bridge.is_open


def test_it_is_counted_from_when_the_film_stopped(guard: Guard, visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    visit.window.go(f"recording:{visit.recording.id}")
    deck = visit.window.page("prepare").deck  # type: ignore[attr-defined]
    guard.idle.used()
    with monkeypatch.context() as patched:
        patched.setattr(type(deck), "playing", True)
        pass_by(guard, 10 * MINUTE)
    pass_by(guard, 4 * MINUTE)
    assert visit.bridge.is_open
    pass_by(guard, MINUTE)
    assert not visit.bridge.is_open


def test_while_something_is_shown_to_the_parent_hands_may_rest_for_half_an_hour(guard: Guard, visit: Visit) -> None:
    visit.pick(visit.tag("fro.turns", 400, 1200))
    theirs = visit.show_parent()
    guard.idle.used()
    pass_by(guard, 29 * MINUTE)
    assert theirs.isVisible()
    pass_by(guard, 7 * MINUTE)
    assert not theirs.isVisible()
    assert not visit.bridge.is_open


# Sleep, told by the clocks


@pytest.mark.parametrize(
    ("wall", "counted", "slept"),
    [(3, 3, 0), (3600, 3, 1), (-3600, 3, 0), (14, 3, 0), (3700, 3700, 1), (20, 20, 0)],
    ids=["nothing", "slept", "clock put back", "a little", "slept, and both went on", "a busy computer"],
)
@pytest.mark.usefixtures("qapp")
def test_a_clock_that_jumped_tells_of_sleep(wall: float, counted: float, slept: int) -> None:
    on_the_wall, counting, told = Clock(), Clock(), list[int]()
    owner = QObject()
    jump = ClockJump(owner, on_the_wall, counting)
    jump.slept.connect(lambda: told.append(1))
    on_the_wall.now += wall
    counting.now += counted
    jump.look()
    assert len(told) == slept
    on_the_wall.now += 3
    counting.now += 3
    jump.look()
    assert len(told) == slept


def test_after_sleep_it_is_locked(guard: Guard, house: House) -> None:
    guard.clock_jump.slept.emit()
    assert not house.bridge.is_open


# Linux: the desktop's buses


@pytest.fixture
def bus_address() -> Iterator[str]:
    """A bus of the test's own."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed here")
    command = ["dbus-daemon", "--session", "--print-address", "--nofork", "--nopidfile"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.kill()


@pytest.mark.skipif(sys.platform != "linux", reason="desktops tell by D-Bus on Linux alone")
@pytest.mark.parametrize(
    ("path", "interface", "name", "says", "locks"),
    [
        ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", [True], True),
        ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", [False], False),
        ("/org/freedesktop/login1/session/_37", "org.freedesktop.login1.Session", "Lock", [], True),
        ("/org/freedesktop/login1/session/_38", "org.freedesktop.login1.Session", "Lock", [], False),
        ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", [True], True),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", [True], True),
        ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", [False], False),
        ("/org/freedesktop/login1/session/_37", "", "", [{"Active": False}], True),
        ("/org/freedesktop/login1/session/_37", "", "", [{"LockedHint": True}], True),
        ("/org/freedesktop/login1/session/_37", "", "", [{"Active": True, "IdleHint": True}], False),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_what_a_desktop_tells_locks_it(
    bus_address: str, monkeypatch: pytest.MonkeyPatch, wait: Wait,
    path: str, interface: str, name: str, says: list[object], *, locks: bool,
) -> None:  # fmt: skip
    from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415 (on Linux alone)

    from video_feedback_ui.vault.desktop_bus import DesktopBus  # noqa: PLC0415

    monkeypatch.setenv("XDG_SESSION_ID", "7")
    ours, theirs = (QDBusConnection.connectToBus(bus_address, f"{who} {path} {name} {says}") for who in "ab")
    assert theirs.registerService("org.freedesktop.login1")
    owner, told = QObject(), list[int]()
    bus = DesktopBus(owner, ours, ours)
    bus.left.connect(lambda: told.append(1))
    if not interface:
        interface, name = "org.freedesktop.DBus.Properties", "PropertiesChanged"
        says = ["org.freedesktop.login1.Session", *says, ["Other"]]
    for spoken in (says, ["the end"]):
        message = QDBusMessage.createSignal(path if spoken is says else "/end", interface, name)
        message.setArguments(spoken)
        assert theirs.send(message)
    wait(lambda: bool(told)) if locks else rest(0.3)
    assert bool(told) is locks
    del bus, ours, theirs


@pytest.mark.parametrize(("name", "path"), [("7", "_37"), ("c2", "c2"), ("a-b", "a_2db")])
def test_the_session_is_named_as_logind_names_it(name: str, path: str) -> None:
    from video_feedback_ui.vault.desktop_bus import session_path  # noqa: PLC0415

    assert session_path({"XDG_SESSION_ID": name}) == f"/org/freedesktop/login1/session/{path}"
    assert session_path({}) == ""


# Windows


@pytest.mark.parametrize(
    ("message", "what", "left"),
    [
        (POWER, 0x4, True), (POWER, 0x12, False), (POWER, 0x7, False),
        (SESSION, 0x7, True), (SESSION, 0x8, False), (SESSION, 0x2, True), (SESSION, 0x4, True), (SESSION, 0x1, False),
        (0x0200, 0x4, False),
    ],
)  # fmt: skip
def test_of_what_windows_tells_sleep_lock_and_leaving_lock_it(message: int, what: int, *, left: bool) -> None:
    assert says_left(message, what) is left


@pytest.mark.skipif(sys.platform != "win32", reason="a window of Windows is needed to send it a message")
def test_a_message_of_windows_locks_it(house: House) -> None:
    news, told = WindowsNews(house.window), list[int]()
    news.left.connect(lambda: told.append(1))
    ctypes.windll.user32.SendMessageW(wintypes.HWND(int(house.window.winId())), SESSION, 0x7, 0)  # type: ignore[attr-defined,unused-ignore]
    assert told == [1]
