"""Words for who a person is: those that come with the app, and those that were written in this library."""

from sqlite_utils import Database

from video_feedback.words import tr

HOUSEHOLD = (
    tr("Mother"),
    tr("Father"),
    tr("Parent"),
    tr("Grandmother"),
    tr("Grandfather"),
    tr("Partner"),
    tr("Foster carer"),
    tr("Aunt"),
    tr("Uncle"),
)
STAFF = (
    tr("Family support worker"),
    tr("Social worker"),
    tr("Health visitor"),
    tr("Midwife"),
    tr("Interpreter"),
    tr("Supervisor"),
    tr("Advocate"),
)
BABIES = (tr("Baby"), tr("Twin"), tr("Brother"), tr("Sister"))


def known(db: Database, shipped: tuple[str, ...], *, role: str, staff: bool) -> list[str]:
    """The words to offer: the shipped ones, and behind them those that people of this kind have here."""
    rows = db.execute(
        "SELECT DISTINCT relation FROM people WHERE role = ? AND staff = ? AND relation <> '' ORDER BY relation",
        [role, staff],
    )
    there = {word.casefold() for word in shipped}
    return [*shipped, *(word for (word,) in rows.fetchall() if word.casefold() not in there)]
