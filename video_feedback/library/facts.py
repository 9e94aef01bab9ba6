"""Small facts that a library keeps about itself, one a row: when it was opened, where its backups go."""

from sqlite_utils import Database


def get(db: Database, name: str) -> str:
    """What was kept under a name; empty where nothing was."""
    row = db.execute("SELECT says FROM vault_facts WHERE name = ?", [name]).fetchone()
    return str(row[0]) if row else ""


def keep(db: Database, name: str, says: str) -> None:
    """Keep a fact in place of the one before; an empty one is forgotten. Within `change(..., undoable=False)`."""
    if not says:
        db.execute("DELETE FROM vault_facts WHERE name = ?", [name])
        return
    db.execute("INSERT OR REPLACE INTO vault_facts (name, says) VALUES (?, ?)", [name, says])
