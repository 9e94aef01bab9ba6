"""Trouble is the world's doing: a missing film, a full disk. It carries one sentence that helps.

Anything else that is raised is our mistake, and is left to fly to the crash window.
"""


class Trouble(Exception):  # noqa: N818 (it is not an error of ours)
    """One sentence, in plain words, that the worker can act on."""


class NotAFilm(Trouble):
    """The file cannot be used as a recording."""


class FilmMissing(Trouble):
    """A film of the library is not where it was."""


class FilmErased(FilmMissing):
    """A film was erased on purpose; what was written about it is kept."""


class FilmClosed(FilmMissing):
    """A film stays closed: someone in view has taken their agreement back, or it is only held."""


class FilmDamaged(Trouble):
    """A film could be opened, but this part of it cannot be shown."""


class LibraryTrouble(Trouble):
    """The library cannot be opened or written."""


class NotFound(Trouble):
    """There is no such thing in this library."""
