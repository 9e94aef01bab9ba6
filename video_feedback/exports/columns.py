"""The columns of a table on a page: which are shown, and how wide each is beside the others."""

from dataclasses import replace

from video_feedback.exports import cells
from video_feedback_schemas.report_file import Table

MANY = 8
"""A table with more columns than this lies on a page turned sideways."""
_SOME = 5
_LONGEST_WORD, _OF_A_BROKEN_WORD, _LONGEST_CELL = 13, 8, 48
_LOOKED_AT = 400


def shown(table: Table) -> Table:
    """As it is read on a page: without what is for programs, and of a table with more than a few columns without those
    that hold nothing."""
    kept = [at for at, column in enumerate(table.columns) if not column.for_programs]
    if len(kept) > _SOME and table.rows:
        kept = [at for at in kept if any(row[at] not in (None, "") for row in table.rows)]
    if len(kept) == len(table.columns):
        return table
    return replace(
        table,
        columns=[table.columns[at] for at in kept],
        rows=[[row[at] for at in kept] for row in table.rows],
    )


def are_for_the_hand(table: Table) -> list[bool]:
    """Which columns are to be ticked on paper: of yes and no, and nothing is in them yet."""
    return [
        column.kind == "yes" and bool(table.rows) and all(row[at] is None for row in table.rows)
        for at, column in enumerate(table.columns)
    ]


def shares(table: Table, room: int) -> list[float]:
    """How wide each column is; together they are 1. `room` is how many letters fit into a line of the page.

    Each has what its longest word takes, and short cells (a day, an age) stand in one line where that is possible. What
    is left goes to those whose cells are longer than that.
    """
    least, short, liked = [], [], []
    for at, column in enumerate(table.columns):
        told = [cells.heading(column), *(cells.text(column, row[at]) for row in table.rows[:_LOOKED_AT])]
        words = [len(word) for text in told for word in text.split()]
        is_number = column.kind in cells.NUMBERS
        least.append(2 + max((long if long <= _LONGEST_WORD else _OF_A_BROKEN_WORD for long in words), default=1))
        longest = max(len(text) for text in told[is_number:]) if told[is_number:] else 1
        short.append(max(least[-1], 2 + longest) if longest <= _LONGEST_WORD else least[-1])
        liked.append(max(least[-1], 2 + min(_LONGEST_CELL, longest)))
    if sum(short) <= room:
        least = short
    left = max(0, room - sum(least))
    wish = sum(liked) - sum(least)
    widths = [
        low + (high - low) * min(1.0, left / wish) if wish else float(low)
        for low, high in zip(least, liked, strict=True)
    ]
    return [width / sum(widths) for width in widths]
