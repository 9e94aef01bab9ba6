"""What a Linux desktop tells on its buses: the computer goes to sleep, the screen is locked, another user comes on."""

import os
from collections.abc import Mapping

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

_LOGIND = "org.freedesktop.login1"
_PROPERTIES = "org.freedesktop.DBus.Properties"
# Every desktop has its own.
SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class DesktopBus(QObject):
    """`left` whenever nobody is to see the screen any more. A bus that is not there is no trouble."""

    left = Signal()

    def __init__(self, parent: QObject, system: QDBusConnection, session: QDBusConnection) -> None:
        super().__init__(parent)
        self._system, self._session = system, session
        mine = session_path(os.environ)
        self._listen(system, _LOGIND, "", f"{_LOGIND}.Manager", "PrepareForSleep", "told(QDBusMessage)")
        # Without the name of one's own session, the locking of any on this computer counts.
        self._listen(system, _LOGIND, mine, f"{_LOGIND}.Session", "Lock", "locked()")
        if mine:
            self._listen(
                system, _LOGIND, mine, _PROPERTIES, "PropertiesChanged", "changed(QString,QVariantMap,QStringList)"
            )
        for interface in SCREEN_SAVERS:
            self._listen(session, "", "", interface, "ActiveChanged", "told(QDBusMessage)")

    def _listen(self, bus: QDBusConnection, service: str, path: str, interface: str, name: str, slot: str) -> None:
        if bus.isConnected():
            # The stub says bytes; it takes what SLOT gives alone.
            bus.connect(service, path, interface, name, self, SLOT(slot))  # type: ignore[call-overload]

    @Slot(QDBusMessage)
    def told(self, message: QDBusMessage) -> None:
        """It begins (True) or is over (False): sleep, a locked screen."""
        if message.arguments()[:1] == [True]:
            self.left.emit()

    @Slot()
    def locked(self) -> None:
        self.left.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def changed(self, _: str, properties: dict[str, object], __: list[str]) -> None:
        """Our session is not the one on the screen any more, or its screen is locked."""
        if properties.get("Active") is False or properties.get("LockedHint") is True:
            self.left.emit()


def session_path(environment: Mapping[str, str]) -> str:
    """Where logind has our session; empty where that is not known. Names are escaped as systemd does it."""
    name = environment.get("XDG_SESSION_ID", "")
    escaped = "".join(
        letter if letter.isascii() and (letter.isalpha() or (letter.isdigit() and at)) else f"_{ord(letter):02x}"
        for at, letter in enumerate(name)
    )
    return f"/org/freedesktop/login1/session/{escaped}" if name else ""
