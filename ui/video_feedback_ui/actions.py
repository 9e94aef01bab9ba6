"""Every command that has a key: its words, its key, and where it works. Help and the key card are made of this."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from video_feedback.words import tr


@dataclass(frozen=True, slots=True)
class Action:
    """`keys` are written as Qt writes them (`Ctrl+Z`); the first is the one that is shown. They are those of the first
    day: `keyboard.keys(name)` are those the worker has chosen. A sign is itself, without Shift: `{`, `Ctrl+{`.

    One that `repeats` goes on and on while its key is held; every other acts once a press.
    """

    words: str
    keys: tuple[str, ...]
    where: str
    repeats: bool = False


EVERYWHERE, PREPARE, SESSIONS, PRESENT = tr("Everywhere"), tr("Prepare"), tr("Sessions"), tr("The parent's window")
SCHEMES, FAMILY, GOALS, PATHWAY, CALM = tr("Schemes"), tr("Family"), tr("Goals"), tr("Pathway"), tr("Calm")
REHEARSAL, FILMS, REPORTS, HIDE = tr("Rehearsal"), tr("Films"), tr("Reports"), tr("Hide")
FAMILYS_PAGES = frozenset((GOALS, PATHWAY, CALM))
"""What is heard on a page of the family is heard together with what is heard on all of them."""

ACTIONS: dict[str, Action] = {
    "undo": Action(tr("Take back"), ("Ctrl+Z",), EVERYWHERE),
    "redo": Action(tr("Do again"), ("Ctrl+Shift+Z", "Ctrl+Y"), EVERYWHERE),
    "history": Action(tr("What was done, and back to any of it"), ("Ctrl+H",), EVERYWHERE),
    "keys": Action(tr("The keys of where you are"), ("?",), EVERYWHERE),
    "families": Action(tr("Families"), ("Ctrl+1",), EVERYWHERE),
    "prepare": Action(tr("Prepare"), ("Ctrl+2",), EVERYWHERE),
    "sessions": Action(tr("Sessions"), ("Ctrl+3",), EVERYWHERE),
    "goals": Action(tr("Goals"), ("Ctrl+4",), EVERYWHERE),
    "reports": Action(tr("Reports"), ("Ctrl+5",), EVERYWHERE),
    "schemes": Action(tr("Schemes: the sets of codes"), ("Ctrl+Shift+E",), EVERYWHERE),
    "settings": Action(tr("Settings"), ("Ctrl+,",), EVERYWHERE),
    "help": Action(tr("Help"), ("F1",), EVERYWHERE),
    "import": Action(tr("Import a film"), ("Ctrl+O",), EVERYWHERE),
    "new_family": Action(tr("New family"), ("Ctrl+N",), EVERYWHERE),
    "lock": Action(tr("Lock the library"), ("F12",), EVERYWHERE),
    "search": Action(tr("Search the whole library"), ("Ctrl+G",), EVERYWHERE),
    "find": Action(tr("Find on this page"), ("Ctrl+F",), EVERYWHERE),
    "agree": Action(tr("Several agreements at once"), ("Ctrl+Shift+A",), FAMILY),
    "play": Action(tr("Play or pause"), ("Space", "PgDown"), PREPARE),
    "shuttle_on": Action(tr("Play; once more: faster"), ("L",), PREPARE, repeats=True),
    "shuttle_back": Action(tr("Play backwards; once more: faster"), ("J",), PREPARE, repeats=True),
    "shuttle_stop": Action(tr("Stop; held, J and L go frame by frame"), ("K",), PREPARE),
    "slower": Action(tr("Slower"), ("<",), PREPARE),
    "faster": Action(tr("Faster"), (">",), PREPARE),
    "step_back": Action(tr("One frame back"), ("Left",), PREPARE, repeats=True),
    "step_on": Action(tr("One frame on"), ("Right",), PREPARE, repeats=True),
    "second_back": Action(tr("A second back"), ("Shift+Left",), PREPARE, repeats=True),
    "second_on": Action(tr("A second on"), ("Shift+Right",), PREPARE, repeats=True),
    "two_back": Action(tr("Two seconds back"), (",", "PgUp"), PREPARE, repeats=True),
    "two_on": Action(tr("Two seconds on"), (".",), PREPARE, repeats=True),
    "start": Action(tr("To the start"), ("Home",), PREPARE),
    "end": Action(tr("To the end"), ("End",), PREPARE),
    "mark_in": Action(tr("In: the stretch begins here"), ("I",), PREPARE),
    "mark_out": Action(tr("Out: the stretch ends here"), ("O",), PREPARE),
    "clear_marks": Action(tr("Choose nothing; once more: take in and out away"), ("Escape",), PREPARE),
    "loop": Action(tr("Go round between in and out, or round the chosen moment"), ("U",), PREPARE),
    "play_moment": Action(tr("Play the chosen moment, in to out"), ("Shift+Space",), PREPARE),
    "play_around": Action(
        tr("Play around the chosen moment, a second before to a second after"), ("Ctrl+Space",), PREPARE
    ),
    "next_moment": Action(tr("Next moment"), ("Down",), PREPARE, repeats=True),
    "previous_moment": Action(tr("Moment before"), ("Up",), PREPARE, repeats=True),
    "next_gap": Action(tr("Where nothing is tagged next"), ("Alt+Down",), PREPARE),
    "previous_gap": Action(tr("Where nothing is tagged before"), ("Alt+Up",), PREPARE),
    "who_1": Action(tr("It is about the baby"), ("Alt+1",), PREPARE),
    "who_2": Action(tr("It is about the adult"), ("Alt+2",), PREPARE),
    "who_3": Action(tr("It is about both"), ("Alt+3",), PREPARE),
    "who_4": Action(tr("It is about the first person with a name"), ("Alt+4",), PREPARE),
    "who_5": Action(tr("It is about the second person with a name"), ("Alt+5",), PREPARE),
    "who_6": Action(tr("It is about the third person with a name"), ("Alt+6",), PREPARE),
    "who_7": Action(tr("It is about the fourth person with a name"), ("Alt+7",), PREPARE),
    "who_8": Action(tr("It is about the fifth person with a name"), ("Alt+8",), PREPARE),
    "who_9": Action(tr("It is about the sixth person with a name"), ("Alt+9",), PREPARE),
    "large_keys": Action(tr("Large keys for the codes, or the keyboard"), ("Ctrl+L",), PREPARE),
    "note": Action(tr("Write a note"), ("Return", "Enter"), PREPARE),
    "pick": Action(tr("Pick for the next session, or put back"), ("P",), PREPARE),
    "keepsake": Action(tr("For the family to keep, or not"), ("Alt+K",), PREPARE),
    "delete": Action(tr("Delete the chosen moments"), ("Delete", "Backspace"), PREPARE),
    "start_earlier": Action(tr("Start a frame earlier"), ("[",), PREPARE, repeats=True),
    "start_later": Action(tr("Start a frame later"), ("]",), PREPARE, repeats=True),
    "end_earlier": Action(tr("End a frame earlier"), ("{",), PREPARE, repeats=True),
    "end_later": Action(tr("End a frame later"), ("}",), PREPARE, repeats=True),
    "start_earlier_100": Action(tr("Start 100 ms earlier"), ("Alt+[",), PREPARE, repeats=True),
    "start_later_100": Action(tr("Start 100 ms later"), ("Alt+]",), PREPARE, repeats=True),
    "end_earlier_100": Action(tr("End 100 ms earlier"), ("Alt+{",), PREPARE, repeats=True),
    "end_later_100": Action(tr("End 100 ms later"), ("Alt+}",), PREPARE, repeats=True),
    "move_earlier": Action(tr("Move a frame earlier"), ("Ctrl+Left",), PREPARE, repeats=True),
    "move_later": Action(tr("Move a frame later"), ("Ctrl+Right",), PREPARE, repeats=True),
    "move_earlier_100": Action(tr("Move 100 ms earlier"), ("Ctrl+[",), PREPARE, repeats=True),
    "move_later_100": Action(tr("Move 100 ms later"), ("Ctrl+]",), PREPARE, repeats=True),
    "move_earlier_second": Action(tr("Move a second earlier"), ("Ctrl+{",), PREPARE, repeats=True),
    "move_later_second": Action(tr("Move a second later"), ("Ctrl+}",), PREPARE, repeats=True),
    "split": Action(tr("Split the chosen stretch at the frame on screen"), ("Ctrl+K",), PREPARE),
    "join": Action(tr("Join the chosen stretches of one code"), ("Ctrl+J",), PREPARE),
    "copy_to": Action(tr("Copy the chosen moments to another code: then its key"), ("Ctrl+C",), PREPARE),
    "choose_all": Action(tr("Choose all moments"), ("Ctrl+A",), PREPARE),
    "reach_down": Action(tr("Choose the next moment as well"), ("Shift+Down",), PREPARE, repeats=True),
    "reach_up": Action(tr("Choose the moment before as well"), ("Shift+Up",), PREPARE, repeats=True),
    "moment_menu": Action(tr("What can be done with the chosen moments"), ("Menu", "Shift+F10"), PREPARE),
    "snap": Action(tr("Snap while dragging on the timeline, or not"), ("Alt+N", "N"), PREPARE),
    "picture": Action(tr("How the picture is looked at"), ("F6",), PREPARE),
    "turn_left": Action(tr("Turn the picture left"), ("Ctrl+Shift+R",), PREPARE),
    "turn_right": Action(tr("Turn the picture right"), ("Ctrl+R",), PREPARE),
    "crop": Action(tr("Zoom in on a part of the picture"), ("F8",), PREPARE),
    "fill": Action(tr("Fill the room, or show the whole picture"), ("Ctrl+Shift+F",), PREPARE),
    "lighter": Action(tr("Lighter picture"), ("Ctrl+Shift+Up",), PREPARE, repeats=True),
    "darker": Action(tr("Darker picture"), ("Ctrl+Shift+Down",), PREPARE, repeats=True),
    "more_contrast": Action(tr("More contrast"), ("Ctrl+Shift+Right",), PREPARE, repeats=True),
    "less_contrast": Action(tr("Less contrast"), ("Ctrl+Shift+Left",), PREPARE, repeats=True),
    "as_filmed": Action(tr("The film as it was filmed, or as you set it"), ("F9",), PREPARE),
    "sound": Action(tr("How it sounds"), ("F7",), PREPARE),
    "mute": Action(tr("No sound, or sound again"), ("M",), PREPARE),
    "louder": Action(tr("Louder"), ("Ctrl+Up",), PREPARE, repeats=True),
    "quieter": Action(tr("Quieter"), ("Ctrl+Down",), PREPARE, repeats=True),
    "second_camera": Action(tr("The second camera"), ("F4",), PREPARE),
    "beside_back": Action(tr("Second camera: one frame back"), ("Alt+Left",), PREPARE, repeats=True),
    "beside_on": Action(tr("Second camera: one frame on"), ("Alt+Right",), PREPARE, repeats=True),
    "beside_second_back": Action(tr("Second camera: a second back"), ("Alt+Shift+Left",), PREPARE, repeats=True),
    "beside_second_on": Action(tr("Second camera: a second on"), ("Alt+Shift+Right",), PREPARE, repeats=True),
    "they_match": Action(tr("Match the two cameras by eye; once more: now they match"), ("F3",), PREPARE),
    "find_code": Action(tr("Find a code"), ("/",), PREPARE),
    "filter": Action(tr("Find among the moments of this film"), ("Ctrl+F",), PREPARE),
    "face": Action(tr("This frame stands for the chosen moment"), ("Shift+P",), PREPARE),
    "timeline_pictures": Action(tr("Pictures on the timeline, or none"), ("F2",), PREPARE),
    "timeline_sound": Action(tr("Sound on the timeline, or none"), ("Shift+F2",), PREPARE),
    "film_of_moments": Action(tr("Make a film of the chosen moments, or of those in the list"), ("Ctrl+E",), PREPARE),
    "tie": Action(tr("Tie the chosen moment to the one it follows, or those chosen"), ("Alt+T", "T"), PREPARE),
    "untie": Action(tr("Untie the chosen moment"), ("Alt+Shift+T", "Shift+T"), PREPARE),
    "play_chain": Action(tr("Play the chain of the chosen moment"), ("Ctrl+Shift+Space",), PREPARE),
    "bookmark": Action(tr("A bookmark here, or away"), ("Alt+R", "R"), PREPARE),
    "bookmark_words": Action(tr("Words for the bookmark here"), ("Alt+Shift+R",), PREPARE),
    "previous_bookmark": Action(tr("Bookmark before"), ("Alt+PgUp",), PREPARE, repeats=True),
    "next_bookmark": Action(tr("Next bookmark"), ("Alt+PgDown",), PREPARE, repeats=True),
    "not_codable": Action(tr("In to out is not codable; without marks, from here on"), ("Alt+Y", "Y"), PREPARE),
    "coded": Action(
        tr("In to out is what was coded; without marks, the whole film"), ("Alt+Shift+Y", "Shift+Y"), PREPARE
    ),
    "film_note": Action(tr("The note on the whole film"), ("Ctrl+Shift+N",), PREPARE),
    "zoom_in": Action(tr("Zoom in"), ("+", "="), PREPARE, repeats=True),
    "zoom_out": Action(tr("Zoom out"), ("-",), PREPARE, repeats=True),
    "zoom_all": Action(tr("The whole film"), ("0",), PREPARE),
    "session_panel": Action(tr("Film of a session: what came on when, or the codes"), ("F5",), PREPARE),
    "session_here": Action(tr("Film of a session: the first moment came on here"), ("Shift+F5",), PREPARE),
    "pick_up": Action(tr("Move a pick up"), ("Alt+Up",), SESSIONS),
    "pick_down": Action(tr("Move a pick down"), ("Alt+Down",), SESSIONS),
    "pick_trim": Action(tr("Trim a pick, choose its still, set pauses"), ("Alt+T",), SESSIONS),
    "pick_hold": Action(tr("Hold at the frame looked at, or no longer"), ("Alt+H",), SESSIONS),
    "pick_shown": Action(tr("How a pick is shown"), ("F6",), SESSIONS),
    "pick_slower": Action(tr("Speed of a pick: half, a quarter, as it is"), ("Alt+S",), SESSIONS),
    "pick_loop": Action(tr("Loop a pick, or play it once"), ("Alt+L",), SESSIONS),
    "pick_crop": Action(tr("The part of the picture that a pick shows"), ("F8",), SESSIONS),
    "pick_card": Action(tr("Write a card of your own for a pick"), ("Alt+W",), SESSIONS),
    "after_session": Action(tr("After the session: the record, or back to the script"), ("F4",), SESSIONS),
    "record_whole": Action(tr("The record is whole"), ("Ctrl+Return",), SESSIONS),
    "show_parent": Action(tr("Show to the parent"), ("F5",), SESSIONS),
    "script_order": Action(tr("The order of the picks"), ("Ctrl+Shift+O",), SESSIONS),
    "begin_from": Action(tr("Begin from a template"), ("Ctrl+T",), SESSIONS),
    "copy_session": Action(tr("Copy from an earlier session"), ("Ctrl+Shift+C",), SESSIONS),
    "keep_template": Action(tr("Keep the script as a template"), ("Ctrl+Shift+T",), SESSIONS),
    "rehearse": Action(tr("Rehearse, with a timer"), ("F7",), SESSIONS),
    "visit_sheet": Action(tr("Print the visit sheet"), ("Ctrl+P",), SESSIONS),
    "film_of_session": Action(tr("Make a film of these picks"), ("Ctrl+E",), SESSIONS),
    "keepsake_of_session": Action(tr("A keepsake of these picks"), ("Ctrl+Shift+K",), SESSIONS),
    "rehearse_play": Action(tr("Play, hold, or play again"), ("Space",), REHEARSAL),
    "rehearse_next": Action(tr("The next moment"), ("Right", "PgDown"), REHEARSAL),
    "rehearse_previous": Action(tr("The moment before"), ("Left", "PgUp"), REHEARSAL),
    "rehearse_end": Action(tr("End the rehearsal"), ("Escape",), REHEARSAL),
    "hide_find": Action(tr("Find faces in the whole film"), ("F8",), HIDE),
    "hide_yes": Action(tr("Yes, hide it"), ("Y",), HIDE),
    "hide_no": Action(tr("No, leave it as it is"), ("N",), HIDE),
    "hide_next": Action(tr("The next that waits for an answer"), ("Down", "PgDown"), HIDE, repeats=True),
    "hide_previous": Action(tr("The one before that waits for an answer"), ("Up", "PgUp"), HIDE, repeats=True),
    "hide_flag": Action(tr("To the next frames to look at yourself"), ("G",), HIDE, repeats=True),
    "hide_draw": Action(tr("Draw a part by the keys"), ("D",), HIDE),
    "hide_shape": Action(tr("Move or size the chosen part by the keys"), ("M",), HIDE),
    "hide_key": Action(tr("It is here at this frame"), ("K",), HIDE),
    "hide_follow": Action(tr("Follow it from here, on and back"), ("F",), HIDE),
    "hide_from": Action(tr("Hidden from this frame on"), ("I",), HIDE),
    "hide_until": Action(tr("Hidden up to and with this frame"), ("O",), HIDE),
    "hide_whole": Action(tr("Hidden in the whole film"), ("W",), HIDE),
    "hide_how": Action(tr("Blur, squares, plain; silence or a tone"), ("H",), HIDE),
    "hide_round": Action(tr("Round or square"), ("R",), HIDE),
    "hide_remove": Action(tr("Take the chosen one away"), ("Delete", "Backspace"), HIDE),
    "hide_sound": Action(tr("Hide what is heard from here on"), ("S",), HIDE),
    "hide_preview": Action(tr("See it as it will leave, or with its boxes"), ("V",), HIDE),
    "hide_play": Action(tr("Play or pause"), ("Space",), HIDE),
    "hide_back": Action(tr("One frame back"), ("Left",), HIDE, repeats=True),
    "hide_on": Action(tr("One frame on"), ("Right",), HIDE, repeats=True),
    "hide_second_back": Action(tr("A second back"), ("Shift+Left",), HIDE, repeats=True),
    "hide_second_on": Action(tr("A second on"), ("Shift+Right",), HIDE, repeats=True),
    "hide_start": Action(tr("To the start"), ("Home",), HIDE),
    "hide_end": Action(tr("To the end"), ("End",), HIDE),
    "hide_nothing": Action(tr("Choose nothing"), ("Escape",), HIDE),
    "next_tab": Action(tr("The next page of the family"), ("Ctrl+PgDown",), FAMILY),
    "previous_tab": Action(tr("The page of the family before"), ("Ctrl+PgUp",), FAMILY),
    "edit_family": Action(tr("Name, babies and adults"), ("F2",), FAMILY),
    "new_person": Action(tr("Add a person"), ("Ctrl+Shift+P",), FAMILY),
    "keepsake_of_family": Action(tr("A keepsake for the family"), ("Ctrl+Shift+K",), FAMILY),
    "film_play": Action(tr("Play the film, or hold it"), ("F5",), FILMS),
    "film_next": Action(tr("The next part"), ("PgDown",), FILMS),
    "film_previous": Action(tr("The part before"), ("PgUp",), FILMS),
    "film_make": Action(tr("Make the film"), ("Ctrl+Return",), FILMS),
    "part_up": Action(tr("Move a part up"), ("Alt+Up",), FILMS),
    "part_down": Action(tr("Move a part down"), ("Alt+Down",), FILMS),
    "part_out": Action(tr("Take a part out of the film"), ("Delete",), FILMS),
    "part_start_earlier": Action(tr("Start a frame earlier"), ("[",), FILMS, repeats=True),
    "part_start_later": Action(tr("Start a frame later"), ("]",), FILMS, repeats=True),
    "part_end_earlier": Action(tr("End a frame earlier"), ("{",), FILMS, repeats=True),
    "part_end_later": Action(tr("End a frame later"), ("}",), FILMS, repeats=True),
    "new_goal": Action(tr("Add a goal"), ("Ctrl+Return",), GOALS),
    "rate_goal": Action(tr("Rate the goal today"), ("Ctrl+R",), GOALS),
    "edit_goal": Action(tr("Edit the goal"), ("Ctrl+E",), GOALS),
    "all_goals": Action(tr("All goals side by side, or one of them"), ("Ctrl+L",), GOALS),
    "print_goals": Action(tr("Print for the parent"), ("Ctrl+P",), GOALS),
    "goal_up": Action(tr("Move the goal up"), ("Alt+Up",), GOALS),
    "goal_down": Action(tr("Move the goal down"), ("Alt+Down",), GOALS),
    "add_step": Action(tr("Add a step to the pathway"), ("Ctrl+Return",), PATHWAY),
    "add_date": Action(tr("Add a date: a visit, a filming, a meeting"), ("Ctrl+D",), PATHWAY),
    "save_calendar": Action(tr("Save the dates as a calendar file"), ("Ctrl+S",), PATHWAY),
    "show_card": Action(tr("Show a card to the parent"), ("F5",), CALM),
    "try_calm": Action(tr("Try the calm screen"), ("F8",), CALM),
    "new_card": Action(tr("Write a card"), ("Ctrl+Return",), CALM),
    "card_up": Action(tr("Move a card up"), ("Alt+Up",), CALM),
    "card_down": Action(tr("Move a card down"), ("Alt+Down",), CALM),
    "card_archive": Action(tr("Archive a card"), ("Ctrl+Delete",), CALM),
    "new_code": Action(tr("New code"), ("Ctrl+Return",), SCHEMES),
    "duplicate_scheme": Action(tr("Duplicate the scheme"), ("Ctrl+D",), SCHEMES),
    "archive_code": Action(tr("Archive the chosen code, or bring it back"), ("Ctrl+Delete",), SCHEMES),
    "code_left": Action(tr("Move the code to the left"), ("Alt+Left",), SCHEMES),
    "code_right": Action(tr("Move the code to the right"), ("Alt+Right",), SCHEMES),
    "code_up": Action(tr("Move the code to the group above"), ("Alt+Up",), SCHEMES),
    "code_down": Action(tr("Move the code to the group below"), ("Alt+Down",), SCHEMES),
    "save_report": Action(tr("Save the report"), ("Ctrl+S",), REPORTS),
    "print_report": Action(tr("Print the report"), ("Ctrl+P",), REPORTS),
    "several_reports": Action(tr("The same report about several"), ("Ctrl+Shift+S",), REPORTS),
    "shown_play": Action(tr("Play, pause, or play again, from the worker’s side"), ("F5",), PRESENT),
    "shown_next": Action(tr("The next moment, from the worker’s side"), ("PgDown",), PRESENT),
    "shown_previous": Action(tr("The moment before, from the worker’s side"), ("PgUp",), PRESENT),
    "shown_card": Action(tr("Show a card, or back from it, from the worker’s side"), ("F6",), PRESENT),
    "shown_calm": Action(tr("Calm screen, or back from it, from the worker’s side"), ("Ctrl+B",), PRESENT),
    "shown_own_card": Action(tr("Show the card of this moment, from the worker’s side"), ("Shift+F6",), PRESENT),
    "shown_again": Action(tr("Offer to look once more, from the worker’s side"), ("F2",), PRESENT),
    "shown_stop": Action(tr("Stop here, from the worker’s side"), ("F3",), PRESENT),
    "shown_spoke_first": Action(tr("They spoke first: tick it, or not"), ("F7",), PRESENT),
    "shown_asked_again": Action(tr("They asked to see it again: tick it, or not"), ("F8",), PRESENT),
    "shown_tag": Action(tr("Tag what is on their screen"), ("F9",), PRESENT),
    "shown_park": Action(tr("Park this for supervision"), ("F4",), PRESENT),
    "parent_play": Action(
        tr("Play, or again; while it plays any key pauses"),
        ("Space", "Return", "Enter", "F5", "Toggle Media Play/Pause", "Media Play"),
        PRESENT,
    ),
    "parent_again": Action(tr("Again, from the first frame"), ("A",), PRESENT),
    "parent_stop": Action(tr("Stop: back to the still"), ("Home", "Media Stop"), PRESENT),
    "parent_next": Action(tr("The next moment or card"), ("Right", "PgDown", "Media Next"), PRESENT),
    "parent_previous": Action(tr("The moment or card before"), ("Left", "PgUp", "Media Previous"), PRESENT),
    "parent_slower": Action(tr("Slower"), ("S",), PRESENT),
    "parent_back": Action(tr("One frame back"), ("Up", ","), PRESENT),
    "parent_on": Action(tr("One frame on"), ("Down",), PRESENT),
    "parent_ask": Action(tr("Ask: shall we look once more? Any key then plays it again"), ("O",), PRESENT),
    "parent_calm": Action(tr("Calm screen; any key comes back from it"), ("B", "."), PRESENT),
    "parent_leave": Action(tr("Leave: hold it for a second"), ("Escape",), PRESENT),
}


class Keyboard(QObject):
    """Which keys every action has now. `changed` tells that some are others."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen: dict[str, tuple[str, ...]] = {}

    def take(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """These actions have these keys, all others those of the first day."""
        wanted = {name: tuple(keys) for name, keys in chosen.items() if name in ACTIONS}
        for name, action in ACTIONS.items():
            if action.where == PRESENT and not wanted.get(name, action.keys):
                del wanted[name]  # there must always be a way back
        if wanted != self._chosen:
            self._chosen = wanted
            self.changed.emit()

    def keys(self, name: str) -> tuple[str, ...]:
        return self._chosen.get(name, ACTIONS[name].keys)


keyboard = Keyboard()


def key_text(name: str) -> str:
    """The key of an action as it stands on this system's keyboard."""
    keys = keyboard.keys(name)
    if not keys:
        return tr("no key")
    text = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return {"Return": "Enter"}.get(text, text)
