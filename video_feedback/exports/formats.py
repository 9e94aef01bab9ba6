"""The formats there are: those of this folder, and what other packages bring."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from video_feedback import exports
from video_feedback.errors import Trouble
from video_feedback.exports.exporter import Exporter
from video_feedback.words import tr

ENTRY_POINTS = "video_feedback.exporters"


@cache
def every() -> dict[str, Exporter]:
    """All exporters by name, in order of name. One of ours is never replaced by another's."""
    from importlib.metadata import entry_points  # noqa: PLC0415 (it brings a mail reader along: not at the start)

    modules = [import_module(f"{exports.__name__}.{module.name}") for module in iter_modules(exports.__path__)]
    ours = [module.exporter for module in modules if hasattr(module, "exporter") and module.__name__ != __name__]
    found: dict[str, Exporter] = {}
    for exporter in [*ours, *(point.load() for point in entry_points(group=ENTRY_POINTS))]:
        if isinstance(exporter, Exporter):
            found.setdefault(exporter.name, exporter)
    return dict(sorted(found.items()))


def get(name: str) -> Exporter:
    """Raises Trouble if there is no such format."""
    if name not in every():
        raise Trouble(
            tr("There is no format called {name}. Choose one of: {every}.", name=name, every=", ".join(every()))
        )
    return every()[name]
