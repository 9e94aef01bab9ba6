"""Searching a library with a million notes, as one types: from the letter to the rows with their places."""

import random
import time
from bisect import bisect_left
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlite_utils import Database

from tests.bench.figures import Figures, percentile, some
from tests.keys import KEY
from video_feedback.library import connection, families, schemes, search, texts
from video_feedback.library.beside import reading
from video_feedback.library.folder import DATABASE
from video_feedback.library.library import Library
from video_feedback.library.search import Narrowed
from video_feedback_schemas.ids import new_id

NOTES, QUERIES, FAMILIES, AT_ONCE = 1_000_000, 400, 200, 20_000
_COMMON = (
    "she the baby a and to her looks at mum smiles waits then again coos you i it is in of his with when turns away "
    "back long before says for dad quiet hand face warm voice slow toy book lap floor sings answers gently reaches"
)
_BEGIN, _MIDDLE = "b c d f g h l m n p r s t v w br ch gr pl sh st th tr", "a e i o u ai ea ee oo ou"
_END = ["", "", "n", "t", "r", "s", "ng", "ck", "ll", "nd"]


class Talk:
    """Words as people use them: a few very often, thirty thousand seldom."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        made = random.Random(1)
        parts = (_BEGIN.split(), _MIDDLE.split(), _END)
        words = dict.fromkeys(_COMMON.split())
        while len(words) < 30_000:
            syllables = made.choice((1, 1, 2, 2, 2, 3))
            words["".join(made.choice(part) for _ in range(syllables) for part in parts)] = None
        self._words = list(words)
        self._sums = list(accumulate(1 / (rank + 2.7) for rank in range(len(words))))

    def word(self) -> str:
        return self._words[bisect_left(self._sums, self.chance.random() * self._sums[-1])]

    def note(self) -> str:
        return " ".join(self.word() for _ in range(self.chance.randint(3, 16)))

    def typed(self) -> str:
        """One to four words, the last one typed as far as its first to eighth letter."""
        *whole, last = (self.word() for _ in range(self.chance.randint(1, 4)))
        return " ".join([*(word[:8] for word in whole), last[: self.chance.randint(1, 8)]])


def library_with(folder: Path, count: int) -> Path:
    """A library in which so many moments have a note, of a film for each family. Its words are gathered afterwards."""
    talk = Talk(2)
    with Library.create(folder, KEY) as library, library.change("Add", undoable=False) as db:
        films = [_film_of(db, f"Family {n}") for n in range(FAMILIES)]
        code = schemes.newest(db, schemes.EVERYDAY).codes[0]
    # Past the door, for time's sake: what is measured is finding.
    db = connection.connect(folder / DATABASE, KEY.derived("db"))
    readers = ("worker", "worker", "team", "parent")
    for start in range(0, count, AT_ONCE):
        made = [
            (new_id(), talk.chance.choice(films), schemes.EVERYDAY, code.id, talk.chance.randrange(600_000), code.who,
             talk.note(), talk.chance.choice(readers))
            for _ in range(min(AT_ONCE, count - start))
        ]  # fmt: skip
        with db.atomic():
            db.conn.executemany(
                "INSERT INTO moments (id, recording_id, scheme_id, scheme_version, code_id, start_ms, end_ms, who, "
                "note, note_for, made_at) VALUES (?, ?, ?, 1, ?, ?, NULL, ?, ?, ?, '2026-05-14T10:00:00Z')",
                made,
            )
    db.execute("UPDATE text_progress SET up_to = ''")
    more = True
    while more:
        with db.atomic():
            more = texts.catch_up(db, AT_ONCE)
    db.close()
    return folder


def _film_of(db: Database, reference: str) -> str:
    family, film = families.new(reference), new_id()
    families.add(db, family)
    db.execute(
        "INSERT INTO recordings (id, family_id, title, file, sha256, size_bytes, container, codec, width, height, "
        "turn_clockwise, duration_ms, frame_count, has_sound, filmed_at, imported_at) VALUES "
        "(?, ?, 'Play', ?, 'x', 1, 'mp4', 'h264', 2, 2, 0, 600000, 9, 1, NULL, '2026-05-14T10:00:00Z')",
        [film, family.id, f"{film}.mp4"],
    )
    return film


def measure(_folder: Path, share: float = 1.0) -> Figures:
    """Milliseconds, as the window searches: each time with a connection of its own."""
    with TemporaryDirectory() as scratch:
        return _measure(library_with(Path(scratch) / "large", some(NOTES, share)), some(QUERIES, share))


def _measure(library: Path, count: int) -> Figures:
    figures: Figures = {}
    with reading(library, KEY) as db:
        kept = {
            "": Narrowed(),
            "_family": Narrowed(family_id=families.every(db)[0].id),
            "_reader": Narrowed(reader="team"),
        }
    for suffix, narrowed in kept.items():
        talk, taken = Talk(3), []
        for _ in range(count):
            typed = talk.typed()
            began = time.perf_counter()
            with reading(library, KEY) as db:
                search.placed(db, search.find(db, typed, narrowed))
            taken.append(1000 * (time.perf_counter() - began))
        figures[f"search_p95_ms{suffix}"] = percentile(taken, 0.95)
        figures[f"search_worst_ms{suffix}"] = max(taken)
    return figures
