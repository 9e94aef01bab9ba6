"""The words of the app for its translators: `make translations` brings `app_*.ts` up to date with the code, and makes a
`.qm` of each that is whole. New languages are begun by `make translations ARGS=pl`."""

import ast
import json
import sys
import tempfile
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path
from subprocess import run

import PySide6

ROOT = Path(__file__).parent.parent
FLOORS = (ROOT / "ui" / "video_feedback_ui", ROOT / "video_feedback")
FOLDER = FLOORS[0] / "translations"
LUPDATE, LRELEASE = (Path(PySide6.__file__).parent / name for name in ("lupdate", "lrelease"))


def files() -> list[Path]:
    """The modules whose words are translated."""
    return sorted(path for floor in FLOORS for path in floor.rglob("*.py"))


@cache
def calls(path: Path, name: str) -> tuple[ast.Call, ...]:
    """The calls of a function in a module."""
    text = path.read_text("utf-8")
    every = ast.walk(ast.parse(text)) if f"{name}(" in text else iter(())
    return tuple(each for each in every if isinstance(each, ast.Call) and getattr(each.func, "id", "") == name)


def nouns() -> set[str]:
    """What is counted: of `counted(number, "film")` that is `%n film`, in as many forms as a language has."""
    return {
        f"%n {each.args[1].value}"
        for path in files()
        for each in calls(path, "counted")
        if isinstance(each.args[1], ast.Constant)
    }


def is_whole(ts: Path) -> bool:
    """Whether every text of it is translated."""
    return all(
        found.get("type") != "unfinished" and "".join(found.itertext()).strip()
        for found in ET.parse(ts).getroot().iter("translation")
        if found.get("type") not in ("obsolete", "vanished")
    )


def _is_plain(call: ast.Call) -> bool:
    return bool(call.args) and isinstance(call.args[0], ast.Constant)


def update(ts: Path, folder: Path) -> None:
    """Bring the file up to date; `folder` is for what is written on the way."""
    counted, listed = folder / "counted.py", folder / "files.lst"
    # What lupdate does not see: the nouns, and what stands inside of an f-string.
    plain = sorted(
        {str(ast.literal_eval(each.args[0])) for path in files() for each in calls(path, "tr") if _is_plain(each)}
    )
    lines = [f'tr("{noun}", "", n)' for noun in sorted(nouns())]
    lines += [f"tr({json.dumps(words, ensure_ascii=False)})" for words in plain]
    counted.write_text("\n".join(lines), "utf-8")
    listed.write_text("\n".join(map(str, [*files(), counted])), "utf-8")
    code = ts.stem.removeprefix("app_")
    run(
        [
            LUPDATE, f"@{listed}", "-ts", ts, "-silent", "-no-obsolete", "-locations", "none",
            "-source-language", "en_GB", "-target-language", code,
        ],
        check=True,
    )  # fmt: skip


def main() -> None:
    for ts in sorted({*FOLDER.glob("app_*.ts"), *(FOLDER / f"app_{code}.ts" for code in sys.argv[1:])}):
        with tempfile.TemporaryDirectory() as folder:
            update(ts, Path(folder))
        qm = ts.with_suffix(".qm")
        if is_whole(ts):
            run([LRELEASE, ts, "-qm", qm, "-silent"], check=True)
        else:
            qm.unlink(missing_ok=True)


if __name__ == "__main__":
    main()
