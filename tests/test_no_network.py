"""Nothing in the app has a way out of this machine. That a day opens no socket is in faults/test_watched_day.py."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[1]
_FLOORS = ("schemas/video_feedback_schemas", "video_feedback", "ui/video_feedback_ui")
_SPEAKING = {
    "aiohttp", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "webbrowser", "websockets", "xmlrpc",
}  # fmt: skip
_SPEAKING_QT = {"QtNetwork", "QtNetworkAuth", "QtWebSockets", "QtHttpServer", "QtRemoteObjects", "QtGrpc"}
_SPEAKING_QT |= {"QtWebEngineCore", "QtWebEngineWidgets", "QtWebChannel", "QtWebView"}


def _imports(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _speaks(name: str) -> bool:
    parts = name.split(".")
    return parts[0] in _SPEAKING or (parts[0] == "PySide6" and bool(_SPEAKING_QT & set(parts)))


@pytest.mark.parametrize("floor", _FLOORS)
def test_r20_no_module_that_speaks_over_a_network_is_read_in(floor: str) -> None:
    files = sorted((_ROOT / floor).rglob("*.py"))
    assert files
    found = [
        f"{file.relative_to(_ROOT)}: {name}"
        for file in files
        for name in _imports(file.read_text("utf-8"))
        if _speaks(name)
    ]
    assert found == []


def test_a_network_would_be_seen() -> None:
    for line in ("import socket", "from urllib.request import urlopen", "from PySide6.QtNetwork import QTcpSocket"):
        assert any(map(_speaks, _imports(line)))


def test_addresses_are_opened_only_where_they_are_files() -> None:
    for file in (_ROOT / "ui").rglob("*.py"):
        for line in file.read_text("utf-8").splitlines():
            if "openUrl(" in line:
                assert "QUrl.fromLocalFile(" in line, file
