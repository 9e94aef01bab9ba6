"""The language that the app speaks to whoever works with it: chosen in Settings, and spoken from the next start on.

A language is one file, `app_cy.qm`, made with Qt Linguist from the `app_cy.ts` that lies in `translations/`. It is
found there, or in the folder `translations` beside the settings, so that a service can bring its own. One that is not
whole is not shipped as a `.qm`, and so it is not offered.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from video_feedback import settings, words

if TYPE_CHECKING:  # English starts without it
    from PySide6.QtCore import QTranslator

_SHIPPED = Path(__file__).parent / "translations"
_NAME = re.compile(r"app_([a-z]{2,3}(?:_[A-Z]{2})?)\.qm")


def own_folder() -> Path:
    """Where a service lays the languages it brings."""
    return settings.folder() / "translations"


def offered() -> dict[str, Path]:
    """The file of each language there is beside English, by its code (`cy`, `pt_BR`); a service's own goes first."""
    return dict(sorted([*_in(_SHIPPED), *_in(own_folder())]))


def called(code: str) -> str:
    """What a language calls itself: `Cymraeg`. English for no code."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 (asked for before there is a window)

    name = QLocale(code).nativeLanguageName() if code else "English"
    return f"{name[:1].upper()}{name[1:]}" or code


def speak(code: str) -> bool:
    """Say everything in this language, where its file is there and can be read; "" is English, and reads nothing in.

    Before any module with words in it is read: they are said as it is read.
    """
    words.speak_through(None)
    path = offered().get(code) if code else None
    if path is None:
        return False
    from PySide6.QtCore import QTranslator  # noqa: PLC0415 (English starts without it)

    translator = QTranslator()
    if not translator.load(str(path)):
        return False

    @cache
    def plainly(said: str) -> str:
        return translator.translate("", said) or ""

    def through(said: str, number: int) -> str:
        return plainly(said) if number < 0 else translator.translate("", said, None, number) or ""

    words.speak_through(through, code)
    return True


def speak_of_qt(code: str) -> "QTranslator | None":
    """Let Qt's own words, as on the buttons of its dialogs, be in this language too. None where Qt has it not."""
    if code not in offered():
        return None
    from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator  # noqa: PLC0415 (English starts without it)

    made = QTranslator(QCoreApplication.instance())
    there = made.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return made if there and QCoreApplication.installTranslator(made) else None


def _in(folder: Path) -> Iterator[tuple[str, Path]]:
    try:
        there = sorted(folder.iterdir())
    except OSError:
        return
    for path in there:
        if (found := _NAME.fullmatch(path.name)) is not None:
            yield found[1], path
