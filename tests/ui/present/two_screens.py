"""Displays that are really plugged in and out: the offscreen platform can be told so while it runs.

Its one door for that is in C++ alone (`QPlatformNativeInterface`, resource "setConfiguration"), so it is called by its
address.
"""

import ctypes
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import PySide6
import pytest
import shiboken6
from PySide6.QtCore import QByteArray, QJsonDocument
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

_QOBJECTS_OWN = 12  # so many virtual methods come before the first of the interface


class Plugs:
    """The worker's laptop, and what is plugged into it."""

    def __init__(self) -> None:
        if sys.platform != "linux" or QGuiApplication.platformName() != "offscreen":
            pytest.skip("only the offscreen platform of Linux lets displays come and go")
        folder = Path(PySide6.__file__).parent / "Qt" / "lib"
        self._core, self._gui = (ctypes.CDLL(str(folder / f"libQt6{name}.so.6")) for name in ("Core", "Gui"))
        find = self._gui._ZN15QGuiApplication23platformNativeInterfaceEv
        find.restype = ctypes.c_void_p
        self._interface = find()
        methods = ctypes.cast(self._interface, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
        named = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(methods[_QOBJECTS_OWN])
        name = QByteArray(b"setConfiguration")
        self._set = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(
            named(self._interface, shiboken6.getCppPointer(name)[0])
        )
        self._laptop = _screen(QGuiApplication.primaryScreen().name(), 0, 800, 800)

    def plug(self, *names: str) -> list[QScreen]:
        """These displays beside the laptop's own, to its right, and no others."""
        others = [_screen(name, 800 + 1280 * place, 1280, 720) for place, name in enumerate(names)]
        self._tell([self._laptop, *others])
        QApplication.processEvents()
        return QGuiApplication.screens()[1:]

    def _tell(self, screens: Sequence[dict[str, Any]]) -> None:
        told = QJsonDocument.fromJson(QByteArray(json.dumps({"screens": screens}).encode()))
        held = (ctypes.c_void_p * 2)()
        take = self._core._ZNK13QJsonDocument6objectEv
        take.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        take.restype = ctypes.c_void_p
        take(ctypes.addressof(held), shiboken6.getCppPointer(told)[0])
        self._set(ctypes.addressof(held), self._interface)


def _screen(name: str, left: int, wide: int, high: int) -> dict[str, Any]:
    return {
        "name": name,
        "x": left,
        "y": 0,
        "width": wide,
        "height": high,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
