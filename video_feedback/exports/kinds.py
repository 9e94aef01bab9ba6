"""The kinds of report there are: one file each in `reports/`."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from video_feedback.errors import Trouble
from video_feedback.exports import reports
from video_feedback.exports.report import ReportKind
from video_feedback.words import tr


@cache
def every() -> dict[str, ReportKind]:
    """All kinds by name, in order of name."""
    modules = [import_module(f"{reports.__name__}.{module.name}") for module in iter_modules(reports.__path__)]
    found = [module.kind for module in modules if hasattr(module, "kind")]
    return {kind.name: kind for kind in sorted(found, key=lambda kind: kind.name)}


def get(name: str) -> ReportKind:
    """Raises Trouble if there is no such kind."""
    if name not in every():
        raise Trouble(
            tr("There is no report called {name}. Choose one of: {every}.", name=name, every=", ".join(every()))
        )
    return every()[name]
