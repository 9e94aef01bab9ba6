"""Words for who a person is: those that come with the app, and those that were written in this library."""

from sqlite_utils import Database

HOUSEHOLD = ("Mother", "Father", "Parent", "Grandmother", "Grandfather", "Partner", "Foster carer", "Aunt", "Uncle")
STAFF = (
    "Family support worker", "Social worker", "Health visitor", "Midwife", "Interpreter", "Supervisor", "Advocate",
)  # fmt: skip
BABIES = ("Baby", "Twin", "Brother", "Sister")


def known(db: Database, shipped: tuple[str, ...], *, role: str, staff: bool) -> list[str]:
    """The words to offer: the shipped ones, and behind them those that people of this kind have here."""
    rows = db.execute(
        "SELECT DISTINCT relation FROM people WHERE role = ? AND staff = ? AND relation <> '' ORDER BY relation",
        [role, staff],
    )
    there = {word.casefold() for word in shipped}
    return [*shipped, *(word for (word,) in rows.fetchall() if word.casefold() not in there)]
