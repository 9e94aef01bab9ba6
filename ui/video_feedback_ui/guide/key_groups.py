"""Which keys stand together, and which are told in one line: back and on, earlier and later."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from video_feedback.words import tr
from video_feedback_schemas.records import Group, Scheme
from video_feedback_ui.actions import ACTIONS, EVERYWHERE, PREPARE, keyboard
from video_feedback_ui.parts.key_caps import caps


@dataclass(frozen=True, slots=True)
class KeyWords:
    """A line: what is done, by which caps, all of its keys for who asks, and the shape of a code's group."""

    words: str
    caps: tuple[str, ...]
    every_key: str
    sought: str
    group: Group | None = None


@dataclass(frozen=True, slots=True)
class KeyGroup:
    title: str
    lines: tuple[KeyWords, ...]


_RUN = 4  # so many keys in a row are told by the first and the last
# A line is the name of an action, or words for several actions whose keys are told together.
_Row = str | tuple[str, ...]
_BENCH: dict[str, tuple[_Row, ...]] = {
    tr("Play"): (
        "play",
        (tr("Play backwards, stop, play"), "shuttle_back", "shuttle_stop", "shuttle_on"),
        (tr("Slower, faster"), "slower", "faster"),
        (tr("A frame back, on"), "step_back", "step_on"),
        (tr("A second back, on"), "second_back", "second_on"),
        (tr("Two seconds back, on"), "two_back", "two_on"),
        (tr("To the start, the end"), "start", "end"),
        (tr("In, out: a stretch to play or tag"), "mark_in", "mark_out"),
        (tr("Go round and round"), "loop"),
        (tr("Play the chosen moment"), "play_moment"),
        (tr("Play around it"), "play_around"),
        (tr("Play its chain"), "play_chain"),
    ),
    tr("Tag"): (
        "find_code",
        (tr("About baby, adult, both"), "who_1", "who_2", "who_3"),
        (tr("About a named person"), "who_4", "who_5", "who_6", "who_7", "who_8", "who_9"),
        (tr("Tie into a chain"), "tie"),
        "untie",
        (tr("Large keys"), "large_keys"),
        (tr("A bookmark here, or away"), "bookmark"),
        "bookmark_words",
        (tr("Not codable"), "not_codable"),
        (tr("What was coded"), "coded"),
        "film_note",
    ),
    tr("Choose"): (
        (tr("Moment before, next"), "previous_moment", "next_moment"),
        (tr("Choose one more"), "reach_up", "reach_down"),
        "choose_all",
        (tr("Gap before, next"), "previous_gap", "next_gap"),
        (tr("Find among them"), "filter"),
        (tr("Bookmark before, next"), "previous_bookmark", "next_bookmark"),
        (tr("Nothing; once more: no in and out"), "clear_marks"),
    ),
    tr("Edit"): (
        "note",
        (tr("Pick, or put back"), "pick"),
        "delete",
        (tr("This frame stands for it"), "face"),
        (tr("What can be done with it"), "moment_menu"),
        (tr("Start a frame earlier, later"), "start_earlier", "start_later"),
        (tr("End a frame earlier, later"), "end_earlier", "end_later"),
        (tr("Start 100 ms earlier, later"), "start_earlier_100", "start_later_100"),
        (tr("End 100 ms earlier, later"), "end_earlier_100", "end_later_100"),
        (tr("Move a frame"), "move_earlier", "move_later"),
        (tr("Move 100 ms"), "move_earlier_100", "move_later_100"),
        (tr("Move a second"), "move_earlier_second", "move_later_second"),
        (tr("Split it here"), "split"),
        (tr("Join those chosen"), "join"),
        (tr("Copy to another code"), "copy_to"),
    ),
    tr("Timeline"): (
        (tr("Zoom out, in"), "zoom_out", "zoom_in"),
        "zoom_all",
        (tr("Snap, or not"), "snap"),
        (tr("Pictures, or none"), "timeline_pictures"),
        (tr("Sound, or none"), "timeline_sound"),
    ),
    tr("Picture and sound"): (
        "picture",
        (tr("Turn it left, right"), "turn_left", "turn_right"),
        (tr("Zoom in on a part"), "crop"),
        (tr("Fill the room, or whole"), "fill"),
        (tr("Lighter, darker"), "lighter", "darker"),
        (tr("More contrast, less"), "more_contrast", "less_contrast"),
        (tr("As it was filmed, or as set"), "as_filmed"),
        "sound",
        (tr("No sound, or again"), "mute"),
        (tr("Louder, quieter"), "louder", "quieter"),
    ),
    tr("Second camera"): (
        "second_camera",
        (tr("Its frame back, on"), "beside_back", "beside_on"),
        (tr("Its second back, on"), "beside_second_back", "beside_second_on"),
        (tr("Match the two by eye"), "they_match"),
    ),
}
_ALWAYS: dict[str, tuple[_Row, ...]] = {
    tr("Take back"): ((tr("Take back, do again"), "undo", "redo"), "history"),
    tr("Go to"): (
        (tr("Families to Reports"), "families", "prepare", "sessions", "goals", "reports"),
        "schemes",
        (tr("Settings, help"), "settings", "help"),
    ),
}


def of_place(wheres: Sequence[str], scheme: Scheme | None) -> list[KeyGroup]:
    """The keys of these rooms (`Prepare`), those of the codes of a scheme, and those that work everywhere."""
    codes = frozenset(code.key.upper() for code in scheme.codes if not code.archived) if scheme else frozenset()
    made: list[KeyGroup] = []
    for where in wheres:
        made += _room(where, _BENCH if where == PREPARE else {}, tr("More") if where == PREPARE else where, codes)
    if scheme is not None:
        made.insert(2, _codes(scheme))
    return [*made, *_room(EVERYWHERE, _ALWAYS, EVERYWHERE, frozenset())]


def _room(where: str, told: dict[str, tuple[_Row, ...]], rest: str, codes: frozenset[str]) -> list[KeyGroup]:
    """The groups of a room; what none of them tells stands at the end. A key that a code has is the code's."""
    names = {name for rows in told.values() for entry in rows for name in _names(entry)}
    left = tuple(name for name, action in ACTIONS.items() if action.where == where and name not in names)
    groups = [
        KeyGroup(title, tuple(line for entry in rows if (line := _line(entry, codes)).caps))
        for title, rows in (*told.items(), (rest, left))
    ]
    return [group for group in groups if group.lines]


def _names(entry: _Row) -> tuple[str, ...]:
    return (entry,) if isinstance(entry, str) else entry[1:]


def _line(entry: _Row, codes: frozenset[str]) -> KeyWords:
    names = [name for name in _names(entry) if name in ACTIONS]
    words = ACTIONS[entry].words if isinstance(entry, str) else entry[0]
    keys = {name: [key for key in keyboard.keys(name) if key not in codes] for name in names}
    told = {name: tr(" or ").join(map(_text, keys[name])) or tr("no key") for name in names}
    every = [f"{ACTIONS[name].words}: {told[name]}" for name in names]
    sought = " ".join([words, *every, *names]).casefold().replace("_", " ")
    return KeyWords(words, together([caps(found[0]) for found in keys.values() if found]), "\n".join(every), sought)


def _codes(scheme: Scheme) -> KeyGroup:
    lines = [
        KeyWords(
            code.label,
            (code.key.upper(),),
            f"{code.label}. {code.definition}",
            tr("{code} {key} code {scheme}", code=code.label, key=code.key, scheme=scheme.name).casefold(),
            scheme.group(code.group_id),
        )
        for code in scheme.codes
        if code.key and not code.archived
    ]
    return KeyGroup(tr("Codes: {scheme}", scheme=scheme.name), tuple(lines))


def together(combinations: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The caps of several combinations. Those that differ in the last cap alone share the others: `Ctrl` `←` `→`; a
    long run of them is told by its first and last."""
    if not combinations:
        return ()
    held = combinations[0][:-1]
    if any(each[:-1] != held for each in combinations):
        return tuple(cap for each in combinations for cap in ("·", *each))[1:]
    lasts = [each[-1] for each in combinations]
    return (*held, *(lasts if len(lasts) < _RUN else (lasts[0], "–", lasts[-1])))


def _text(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
