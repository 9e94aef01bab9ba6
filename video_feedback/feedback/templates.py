"""Scripts to begin from: words without moments, for every family. Three come with the app.

The lines of one stand in its row as a JSON list; a shipped file names its format and version.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Literal

import msgspec
from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.library import families, people, sessions
from video_feedback.words import tr
from video_feedback_schemas.ids import ScriptTemplateId, new_id
from video_feedback_schemas.records import Pick
from video_feedback_schemas.session_records import ScriptTemplate

MOST_LINES, LONGEST_NAME, LONGEST_WORDS = 12, 80, 600
RATES = (1.0, 0.5, 0.25)
# What somebody may be called that is nobody's name.
_NO_NAMES = frozenset(
    ("baby", "child", "parent", "carer", "foster carer", "partner", "mum", "mummy", "mam", "mama", "mother", "dad",
     "daddy", "papa", "father", "nan", "nana", "gran", "granny", "grandma", "grandmother", "grandad", "grandpa",
     "grandfather", "aunt", "uncle", "sister", "brother")
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What to say and ask about one moment, the picture beside the baby's words, and how fast it is played."""

    say: str = ""
    ask: str = ""
    symbol: str = ""
    rate: float = 1.0

    @property
    def is_empty(self) -> bool:
        return not (self.say.strip() or self.ask.strip() or self.symbol)


@dataclass(frozen=True, slots=True)
class Begun:
    """What a template did to a script: the session's theme as it is to be, the picks that change, as they are to be,
    and the lines for which there is no pick yet."""

    theme: str
    picks: tuple[Pick, ...]
    over: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    format: Literal["video-feedback-script"]
    format_version: Literal[1]
    id: str
    name: str
    language: str
    licence: str
    theme: str
    lines: list[Line]


def lines_of(template: ScriptTemplate) -> list[Line]:
    """In the order of the picks. Raises Trouble if they cannot be read."""
    try:
        return msgspec.json.decode(template.lines, type=list[Line], strict=True)
    except msgspec.DecodeError as error:
        raise Trouble(
            tr("The lines of “{name}” cannot be read. Begin from another template.", name=template.name)
        ) from error


def made(name: str, theme: str, lines: Sequence[Line]) -> ScriptTemplate:
    """A new template, checked. Raises Trouble where there is no name, or nothing to begin from."""
    kept = [_tidied(line) for line in lines]
    while kept and kept[-1].is_empty:
        kept.pop()
    theme = " ".join(theme.split())
    if not theme and not any(not line.is_empty for line in kept):
        raise Trouble(tr("There are no words to keep yet. Write a theme, or what you will say or ask."))
    if len(kept) > MOST_LINES:
        raise Trouble(tr("A template has words for up to {most} moments. Take some away.", most=MOST_LINES))
    if any(len(words) > LONGEST_WORDS for line in kept for words in (line.say, line.ask)):
        raise Trouble(tr("Each field of a template has up to {most} letters. Say less.", most=LONGEST_WORDS))
    text = msgspec.json.encode([asdict(line) for line in kept]).decode()
    return ScriptTemplate(id=ScriptTemplateId(new_id()), name=named(name), theme=theme, lines=text)


def named(name: str) -> str:
    """A name as it is kept. Raises Trouble if there is none."""
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME:
        raise Trouble(tr("Give the template a name of up to {most} letters.", most=LONGEST_NAME))
    return name


def of_session(db: Database, session_id: str) -> tuple[str, list[Line]]:
    """The theme of a session and a line for each of its picks: never the baby's words, nor the parent's question."""
    picks = sessions.picks(db, session_id)
    lines = [Line(say=pick.say, ask=pick.ask, symbol=pick.symbol, rate=pick.rate) for pick in picks]
    return sessions.get(db, session_id).theme, lines


def names_in(db: Database, session_id: str, texts: Iterable[str]) -> list[str]:
    """The names of the session's family that stand in these texts. A template is for every family: it has none."""
    family = families.get(db, sessions.get(db, session_id).family_id)
    called = [family.reference, *(person.called for person in people.of_family(db, family.id))]
    words = "\n".join(texts).casefold()
    known = dict.fromkeys(name.strip() for name in called if name.strip().casefold() not in ("", *_NO_NAMES))
    return [name for name in known if re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", words)]


def refuse_names(db: Database, session_id: str, texts: Iterable[str]) -> None:
    """Raises Trouble if a name of the session's family stands in these texts."""
    names = names_in(db, session_id, texts)
    if names:
        raise Trouble(
            tr("“{name}” is a name in this family. A template is for every family: say it without.", name=names[0])
        )


def begun(db: Database, session_id: str, template: ScriptTemplate) -> Begun:
    """What a script becomes if it begins from a template: the picks that are there get its lines, in order, in the
    fields that are empty. Nothing that was written changes. Raises Trouble if the template cannot be read."""
    session, picks, lines = sessions.get(db, session_id), sessions.picks(db, session_id), lines_of(template)
    filled = [_filled(pick, line) for pick, line in zip(picks, lines, strict=False)]
    changed = tuple(new for new, old in zip(filled, picks, strict=False) if new != old)
    theme = session.theme if session.theme.strip() else template.theme
    return Begun(theme, changed, tuple(lines[len(picks) :]))


def begin(db: Database, session_id: str, template: ScriptTemplate) -> Begun:
    """Let a script begin from a template. Within `change`."""
    told = begun(db, session_id, template)
    session = sessions.get(db, session_id)
    if told.theme != session.theme:
        sessions.edit(db, replace(session, theme=told.theme))
    for pick in told.picks:
        sessions.edit_pick(db, pick)
    return told


def read(data: bytes) -> ScriptTemplate:
    """The template in a shipped file. Raises Trouble if there is none in it."""
    try:
        file = msgspec.json.decode(data, type=_File, strict=True)
    except msgspec.DecodeError as error:
        raise Trouble(tr("There is no script in this file. Choose another one.")) from error
    return replace(made(file.name, file.theme, file.lines), id=ScriptTemplateId(file.id))


def shipped() -> list[ScriptTemplate]:
    """Those that come with the app."""
    return list(_shipped())


@cache
def _shipped() -> tuple[ScriptTemplate, ...]:
    folder = files("video_feedback_schemas") / "scripts"
    entries = sorted((each for each in folder.iterdir() if each.name.endswith(".json")), key=lambda each: each.name)
    return tuple(read(entry.read_bytes()) for entry in entries)


def _filled(pick: Pick, line: Line) -> Pick:
    return replace(
        pick,
        say=pick.say if pick.say.strip() else line.say,
        ask=pick.ask if pick.ask.strip() else line.ask,
        symbol=pick.symbol or line.symbol,
        rate=line.rate if pick.rate == RATES[0] and line.rate in RATES else pick.rate,
    )


def _tidied(line: Line) -> Line:
    return replace(line, say=line.say.strip(), ask=line.ask.strip())
