"""Chains: a signal, the answer to it, and the baby's next move. A moment stands in one chain at most."""

import json
from collections.abc import Iterable

from sqlite_utils import Database

from video_feedback.errors import NotFound
from video_feedback.library import rows
from video_feedback.words import tr
from video_feedback_schemas.records import Chain

ROLES = ("signal", "answer", "reaction")
_LINKS = tuple(f"{role}_id" for role in ROLES)
_COUNT = " + ".join(f"({link} IS NOT NULL)" for link in _LINKS)


def add(db: Database, chain: Chain) -> None:
    rows.add(db, "chains", chain)


def edit(db: Database, chain: Chain) -> None:
    rows.edit(db, "chains", chain)


def remove(db: Database, ids: Iterable[str]) -> None:
    """Untie whole chains. Their moments stay."""
    rows.remove(db, "chains", ids)


def get(db: Database, chain_id: str) -> Chain:
    chain = rows.get(db, Chain, "chains", chain_id)
    if chain is None:
        raise NotFound(tr("There is no such chain in this library."))
    return chain


def of_recording(db: Database, recording_id: str) -> list[Chain]:
    """In the order they were made."""
    return rows.select(db, Chain, "chains", "recording_id = ?", [recording_id])


def holding(db: Database, moment_ids: Iterable[str]) -> list[Chain]:
    """The chains in which any of these moments stands."""
    wanted = json.dumps(list(moment_ids))
    where = " OR ".join(f"{link} IN (SELECT value FROM json_each(?))" for link in _LINKS)
    return rows.select(db, Chain, "chains", where, [wanted] * len(_LINKS))


def tidy(db: Database, ids: Iterable[str]) -> None:
    """Of these chains, take those away that hold fewer than two moments by now."""
    wanted = json.dumps(list(ids))
    db.execute(f"DELETE FROM chains WHERE id IN (SELECT value FROM json_each(?)) AND {_COUNT} < 2", [wanted])
