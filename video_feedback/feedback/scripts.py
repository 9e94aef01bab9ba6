"""The app's own typeface, and fonts for scripts that it lacks. They lie on the ground floor, for the window, for
typeset pages, and for those that a family takes home: they are read where nobody knows which fonts there are."""

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable


@dataclass(frozen=True, slots=True)
class Script:
    """A family of letters, with the file of each weight."""

    family: str
    weights: tuple[tuple[int, str], ...]


LATIN = Script("Inter", ((400, "Inter-Regular.otf"), (500, "Inter-Medium.otf"), (600, "Inter-SemiBold.otf")))
NASKH = Script("Noto Naskh Arabic", ((400, "NotoNaskhArabic-Regular.ttf"), (700, "NotoNaskhArabic-Bold.ttf")))
_OF = {
    **dict.fromkeys(("ar", "fa", "ur"), NASKH),
    "bn": Script("Noto Sans Bengali", ((400, "NotoSansBengali-Regular.ttf"),)),
    "gu": Script("Noto Sans Gujarati", ((400, "NotoSansGujarati-Regular.ttf"),)),
    "pa": Script("Noto Sans Gurmukhi", ((400, "NotoSansGurmukhi-Regular.ttf"),)),
}
EVERY = tuple(dict.fromkeys(_OF.values()))


def of(language: str) -> Script | None:
    """The script of a language, None where it is one of the app's own typeface."""
    return _OF.get(language.partition("-")[0])


def paths(script: Script) -> list[Traversable]:
    """The files of its fonts."""
    return [files("video_feedback_schemas") / "fonts" / name for _, name in script.weights]


def style(languages: Iterable[str]) -> str:
    """What a page's style sheet begins with so that these languages show anywhere: the fonts themselves, or nothing."""
    needed = list(dict.fromkeys(script for language in languages if (script := of(language)) is not None))
    return "".join(
        f'@font-face {{ font-family: "{script.family}"; font-weight: {weight}; '
        f"src: url(data:font/ttf;base64,{data}); }}\n"
        for script in needed
        for (weight, _), path in zip(script.weights, paths(script), strict=True)
        for data in [b64encode(path.read_bytes()).decode()]
    )
