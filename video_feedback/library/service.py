"""What the service has laid down, for all its families: who is controller, how long things hold, how goals are weighed.

Each fact is a row of its own, so that one that a later version knows is not lost.
"""

from dataclasses import dataclass, fields
from typing import Any, Literal

import msgspec
from sqlite_utils import Database

Nation = Literal["ENG", "WLS", "SCT", "NIR"]
"""The parts of the United Kingdom, by the codes that `holidays` has for them."""
Weights = Literal["equal", "product"]

BOUNDS: dict[str, tuple[float, float]] = {
    "consent_months": (1, 36),
    "consent_soon_days": (1, 90),
    "raw_film_days": (1, 3650),
    "chosen_months": (0, 120),
    "corrected_until_months": (0, 36),
    "rho": (0.0, 0.9),
    "answer_window_s": (1, 5),
}
"""The least and the most of each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """`controller`, `lawful_basis`, `notice` (the privacy notice's version) and `dpia` are the service's own words.

    An agreement holds for `consent_months` unless said otherwise; from `consent_soon_days` before its end that is told.
    A film of which nothing was chosen is due for erasing `raw_film_days` after its review; one with chosen moments
    `chosen_months` after the work has ended. The age of a baby born early is corrected until
    `corrected_until_months`.
    `rho` is the correlation that is supposed between goals (Kiresuk & Sherman 1968); `weights` are all 1, or importance
    times difficulty. Of figures, a signal is answered by what begins at most `answer_window_s` after it. `safety_line`
    and `safety_number` are whom a worker turns to with a worry. `name` heads every page that leaves, `foot` stands
    below it.
    """

    name: str = ""
    controller: str = ""
    lawful_basis: str = ""
    notice: str = ""
    dpia: str = ""
    nation: Nation = "ENG"
    consent_months: int = 6
    consent_soon_days: int = 28
    raw_film_days: int = 30
    chosen_months: int = 3
    corrected_until_months: int = 24
    rho: float = 0.3
    weights: Weights = "equal"
    answer_window_s: int = 3
    safety_line: str = ""
    safety_number: str = ""
    foot: str = ""


def get(db: Database) -> Service:
    """What was laid down; what was not, or cannot be read, is as on the first day."""
    said = dict(db.execute("SELECT id, says FROM service").fetchall())
    return Service(**{each.name: _value(said[each.name], each) for each in fields(Service) if each.name in said})


def keep(db: Database, service: Service) -> None:
    """Write down what differs from what was laid down before. Within `change`."""
    before = get(db)
    for each in fields(Service):
        value = getattr(service, each.name)
        if value != getattr(before, each.name):
            db.execute(
                "INSERT INTO service (id, says) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET says = excluded.says",
                [each.name, str(value)],
            )


def _value(says: str, field: Any) -> Any:
    try:
        value = msgspec.convert(says, field.type, strict=False)
    except msgspec.ValidationError:
        return field.default
    low, high = BOUNDS.get(field.name, (value, value))
    return value if low <= value <= high else field.default
