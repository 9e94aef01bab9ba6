"""The three floors: each imports itself and those below, and Qt lives at the top."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[1]
GROUND, ENGINE, FACE = "video_feedback_schemas", "video_feedback", "video_feedback_ui"
FLOORS = {GROUND: HOUSE / "schemas" / GROUND, ENGINE: HOUSE / ENGINE, FACE: HOUSE / "ui" / FACE}
ABOVE = {GROUND: {ENGINE, FACE}, ENGINE: {FACE}, FACE: set()}
QT = {"PySide6", "shiboken6", "qtawesome", "superqt"}


def imports_of(path: Path) -> Iterator[str]:
    """The first word of every import of a file, wherever it stands."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name.split(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield (node.module or "").split(".")[0]


def files_of(floor: str) -> list[Path]:
    return sorted(FLOORS[floor].rglob("*.py"))


@pytest.mark.parametrize("floor", FLOORS)
def test_a_floor_imports_itself_and_those_below(floor: str) -> None:
    front_door = FLOORS[ENGINE] / "__main__.py"
    for path in files_of(floor):
        if path != front_door:
            assert ABOVE[floor].isdisjoint(imports_of(path)), path


def test_qt_lives_on_the_top_floor_only() -> None:
    for path in (*files_of(GROUND), *files_of(ENGINE)):
        assert QT.isdisjoint(imports_of(path)), path


def test_the_ground_needs_the_standard_library_alone() -> None:
    for path in files_of(GROUND):
        others = set(imports_of(path)) - set(sys.stdlib_module_names) - {GROUND}
        assert not others or path.name == "build.py", path


def test_the_whole_engine_is_imported_without_qt() -> None:
    names = [
        ".".join(path.relative_to(HOUSE).with_suffix("").parts).removesuffix(".__init__") for path in files_of(ENGINE)
    ]
    code = (
        f"import sys, importlib\nfor name in {names!r}:\n    importlib.import_module(name)\n"
        f"found = {QT!r} & {{name.split('.')[0] for name in sys.modules}}\nassert not found, found\n"
        "assert 'video_feedback_ui' not in sys.modules"
    )
    paths = {"PYTHONPATH": f"{HOUSE}:{HOUSE / 'schemas'}", "PATH": ""}
    done = subprocess.run([sys.executable, "-c", code], env=paths, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


# Whatever opens a socket, makes objects out of bytes, or reads what may be a bomb.
FORBIDDEN = (
    *("socket", "socketserver", "ssl", "http", "urllib.request", "urllib3", "requests", "httpx", "aiohttp", "asyncio"),
    *("ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc", "webbrowser", "multiprocessing"),
    *("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets"),
    *("pickle", "marshal", "shelve", "dill", "joblib", "yaml"),
    *("xml", "lxml", "defusedxml", "zipfile", "tarfile", "shutil.unpack_archive"),
)
DOORS = {
    "interop/xml.py": {"xml", "defusedxml"},
    "interop/zip.py": {"zipfile"},
    "exports/docx.py": {"zipfile"},  # what it has just packed itself, packed anew without the hour
}


def whole_imports_of(path: Path) -> Iterator[str]:
    """Every import of a file by its whole name, and what is taken out of each."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{name.name}" for name in node.names)


@pytest.mark.parametrize("floor", FLOORS)
def test_nothing_opens_a_socket_and_what_comes_from_outside_has_its_doors(floor: str) -> None:
    for path in files_of(floor):
        allowed = DOORS.get(path.relative_to(FLOORS[floor]).as_posix(), set()) if floor == ENGINE else set()
        for name in whole_imports_of(path):
            found = [one for one in FORBIDDEN if f"{name}.".startswith(f"{one}.") and one not in allowed]
            assert not found, f"{path} imports {name}"


def test_each_door_is_there() -> None:
    for name, within in DOORS.items():
        imported = {whole.split(".")[0] for whole in whole_imports_of(FLOORS[ENGINE] / name)}
        assert within <= imported, name
