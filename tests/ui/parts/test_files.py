"""Nothing that was chosen in a dialog is written down: a child with a home of its own chooses, and its home is read."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.rest import rest
from tests.ui import choosing
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.parts import files

_CHILD = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from tests.rest import rest
from tests.ui import choosing
from video_feedback_ui.parts import files
app = QApplication([])
came = []
window = QWidget()
family = Path(sys.argv[1])
files.choose_many(window, "Films", ["Films (*.mp4)"], came.extend)
choosing.answer(window, family / "bath.mp4")
rest(0.1)
files.choose_where(window, "Save", "report.pdf", "PDF (*.pdf)", came.append)
choosing.answer(window, family / "report")
rest(0.1)
files.choose_folder(window, "Folder", family.parent, came.append)
choosing.answer(window, family)
rest(0.1)
assert came == [family / "bath.mp4", family / "report.pdf", family], came
assert not window.findChildren(QFileDialog)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks for what Qt writes in the home folder of Linux")
def test_a_home_folder_stays_empty_of_what_was_chosen(tmp_path: Path) -> None:
    home, family = tmp_path / "home", tmp_path / "Wolverhampton"
    home.mkdir()
    family.mkdir()
    (family / "bath.mp4").touch()
    kept = {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "PYTHON"))}
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(family)], env=bare | kept, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert [each for each in home.rglob("*") if each.is_file()] == []


def test_where_it_was_goes_with_the_dialog_where_settings_cannot_be_kept_off(
    bare_window: MainWindow, tmp_path: Path
) -> None:
    """Windows has a registry and macOS a place of its own, which QSettings cannot be led away from."""
    family = tmp_path / "Wolverhampton"
    family.mkdir()
    (family / "bath.mp4").touch()
    came: list[Path] = []
    files.choose_many(bare_window, "Films", ["Films (*.mp4)"], came.extend)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    choosing.answer(bare_window, family / "bath.mp4")
    assert came == [family / "bath.mp4"]
    rest(0.1)
    assert not bare_window.findChildren(QFileDialog)
    written = "".join(each.read_text() for each in (tmp_path / "settings").rglob("*") if each.is_file())
    assert "FileDialog" in written
    assert "Wolverhampton" not in written
    files.remember_nothing()


def test_no_dialog_is_the_system_s(bare_window: MainWindow, qapp: QApplication) -> None:
    dialog = files.choose_folder(bare_window, "Folder", Path.home(), lambda _: None)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    assert qapp.testAttribute(files.Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    dialog.reject()


def test_every_dialog_for_files_is_made_in_one_place() -> None:
    ui = Path(files.__file__).parents[1]
    others = [each.name for each in ui.rglob("*.py") if "QFileDialog" in each.read_text(encoding="utf-8")]
    assert others == ["files.py"]


def test_the_name_that_is_proposed_is_one_that_every_system_takes(bare_window: MainWindow) -> None:
    made = files.choose_where(bare_window, "Save", "../a:b\u202e\u00e9.json", "Scheme (*.json)", lambda _: None)
    assert [Path(chosen).name for chosen in made.selectedFiles()] == ["a-bé.json"]
    made.reject()
