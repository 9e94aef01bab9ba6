"""What Help says, in plain words. Keys are not written here: they come from `actions.py` and the schemes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A few words and a sentence or two about them. `action` names the action whose key is shown beside."""

    title: str
    words: str
    action: str = ""


CYCLE = (
    Entry(
        "Import",
        "Drop the film on the window, or choose it. It is copied into the library and checked; a film that is there "
        "already is recognised. Then delete it from the phone.",
        "import",
    ),
    Entry(
        "Who agreed, and who is in view",
        "A family’s tab “People and consent” keeps who has agreed to what, until when, and the signed form. The card "
        "of a film says who is in view. A film is shown or sent on only while everyone in view has agreed to that. "
        "Whoever takes it back closes the film at once: then it is erased, or held.",
        "agree",
    ),
    Entry(
        "Films that are due to go",
        "The list at the foot of Families, and in Settings: why each is due. Nothing is erased without your yes.",
    ),
    Entry(
        "Watch once without stopping",
        "Open the film from its family. The first time, just watch: how does it feel?",
        "play",
    ),
    Entry(
        "Tag",
        "Press the key of a code while the film plays. A point is there at once. A stretch opens on the first press "
        "and closes on the second. The tag lies on the frame you saw.",
    ),
    Entry(
        "Pick",
        "Choose about three moments of three to ten seconds. Best first or last. They go into the next session.",
        "pick",
    ),
    Entry(
        "Write the script",
        "For each pick: what you saw, one open question, and perhaps what the baby might say. "
        "Only the voice of the baby is ever shown.",
        "sessions",
    ),
    Entry(
        "Show it to the parent",
        "A second window opens, on the other screen if there is one. It begins with a still and plays only the picked "
        "seconds. Any key pauses. The parent speaks first.",
        "show_parent",
    ),
    Entry(
        "Write it down",
        "The parent’s words are kept to the letter, beside the moment they belong to. End with the next step, "
        "in the parent’s words.",
    ),
    Entry(
        "Export",
        "A summary for your records, or the parent’s own version, which holds nothing but what a parent may see.",
        "reports",
    ),
)

FAMILY = (
    Entry(
        "Families",
        "A card each, the nearest visit first: how old the baby is, where the work stands, and what else waits. Type "
        "to find a family by its name or a person’s; Enter looks for the same words in all notes.",
        "families",
    ),
    Entry(
        "A family’s pages",
        "Films and sessions, and beside them all that belongs to the family. Each page is a press, or a key, away.",
        "next_tab",
    ),
    Entry(
        "Who belongs to a family",
        "Babies, adults of the household, and people of services, each as they like to be called and with a word for "
        "who they are: any word will do. Who holds parental responsibility agrees for the baby.",
        "new_person",
    ),
    Entry(
        "A due date that changes",
        "Behind the three dots beside the baby, Edit: write the new one over it, and why. The one before is kept "
        "there. A birth never changes it.",
    ),
    Entry(
        "Pausing and closing",
        "From the three dots of a family. Every reminder about it stops at once; films and notes stay. A closed family "
        "lies behind “Paused and closed” and can be opened again at any time.",
    ),
    Entry(
        "What the family is to keep",
        "Mark a moment with the heart, together with the parent. A film with such a moment is never just among those "
        "that are due for erasing: it is asked about by itself.",
        "keepsake",
    ),
)

TAGGING = (
    Entry(
        "A key for every code",
        "Press it: a point is there at once, a stretch is open until you press again. Hold it, and the stretch is as "
        "long as you held. With Shift it takes in what has just been, for when you were late: "
        "a stretch the seconds that its code says, a point no more than what is played before it.",
        "keys",
    ),
    Entry(
        "Back, stop and on",
        "J, K and L lie under three fingers: backwards without sound, stop, play. Each press more is faster. With K "
        "held, J and L go frame by frame. A foot pedal or a remote plays and goes two seconds back.",
        "shuttle_stop",
    ),
    Entry(
        "Where nothing is tagged yet",
        "Go from one piece of two seconds or more to the next.",
        "next_gap",
    ),
    Entry(
        "Large keys",
        "For fingers, or for a scheme with more codes than keys. A key may be held, and two at once.",
        "large_keys",
    ),
    Entry(
        "Other keys, and a card of them",
        "Settings, Keys: press a key’s cap, then the key you would rather have. The card is one page with your codes "
        "and all keys, to save or print.",
        "settings",
    ),
    Entry(
        "Who tagged",
        "Settings take your initials or a made name, if you like. It is written on every moment from then on. "
        "Your team sees it; a parent never does.",
        "settings",
    ),
    Entry(
        "Who it is about",
        "The code says so: baby, adult or both. Change it for the chosen moment, also to a person with a name.",
        "who_1",
    ),
    Entry(
        "The reaction lead",
        "Hands are slower than eyes. While a film plays, a tag is set a little before the key press. "
        "Settings say by how much; a code may have a lead of its own.",
        "settings",
    ),
    Entry(
        "Find a moment again",
        "In the list by words, code, who, who tagged, pick or visit, in four orders. In the whole library by words: "
        "your notes, what parents said, and what you meant to say and ask.",
        "search",
    ),
    Entry(
        "Many at once",
        "Choose them with Ctrl, with Shift, or by dragging over the list. Code, who and who may read are then changed "
        "for all of them, and taken back in one step.",
        "filter",
    ),
    Entry(
        "The still of a moment",
        "Its middle, until you choose a frame. It stands for the moment everywhere: in lists, in the script, and as "
        "the first thing the parent sees of it.",
        "face",
    ),
    Entry(
        "Codes for you only",
        "The group “Explore gently” is for your own thinking. Its moments cannot be shown to a parent.",
    ),
    Entry(
        "Codes of your own",
        "Change a scheme, or duplicate one first. A change makes a new version; what is tagged keeps the words it was "
        "tagged with. Merging two codes, and bringing moments up to date, show first what would become of them.",
        "schemes",
    ),
    Entry(
        "Signal, answer, what comes next",
        "Tag them, then tie the chosen moment to the one it follows: an arc joins them. Tie again for the third. "
        "If one is deleted or moved, the timeline says what is missing and mends it. "
        "Where a code has the same letter, hold Alt with it.",
        "tie",
    ),
    Entry(
        "Bookmarks",
        "A flag on the ruler at the frame on screen, to come back to. Double-click it to write what is there.",
        "bookmark",
    ),
    Entry(
        "What was coded, and what cannot be",
        "Mark in and out, then say that it is not codable, or that this is what was coded. "
        "Drag its edges just below the ruler; press on its words to say why.",
        "not_codable",
    ),
    Entry(
        "The whole film",
        "A film is invited to be watched once before it is tagged. Its note, and the marks “watched once, tagged, "
        "picked”, open at any time.",
        "film_note",
    ),
)

TIMELINE = (
    Entry(
        "Lanes as you need them",
        "By group, code, person or coder: the button at the head of the timeline says which. Drag a lane’s name to "
        "move it; at its name you can open it code by code, fold it, show it alone or leave it out. A folded corner is "
        "a note, a star a pick, a number how many are too close to tell apart.",
    ),
    Entry(
        "Moving and drawing on the timeline",
        "Drag a moment, or an edge of the chosen one: the film shows the very frame. With Shift, drag on an empty "
        "piece of a lane to draw a stretch, or click to set a point. Without Shift, choose many. Escape puts back.",
    ),
    Entry(
        "It snaps while you drag",
        "To the frame on screen, in and out, bookmarks, edges of moments, and whole seconds from afar. "
        "Hold Ctrl to be free for a moment.",
        "snap",
    ),
    Entry(
        "Splitting, joining, copying",
        "A stretch is cut in two at the frame on screen; its note and picks stay with the first half. Chosen stretches "
        "of one code become one. A copy takes the times to another code. The right button offers all of it.",
        "moment_menu",
    ),
    Entry(
        "Pictures and sound on the timeline",
        "They are drawn once, while you work, and kept with the film. Peaks are pale, loudness is dark. "
        "Put either away to give the lanes more room.",
        "timeline_pictures",
    ),
)

PICTURE = (
    Entry(
        "How the picture is looked at",
        "Turn it, zoom in on a part for the film or for one moment, fill the room, lighten a dark room. The film "
        "itself stays as it is. The parent sees what you made visible; light goes into no export.",
        "picture",
    ),
    Entry(
        "How it sounds",
        "Up to double loudness for quiet films, and earlier where the sound comes late.",
        "sound",
    ),
    Entry(
        "Two cameras",
        "A second film of the same time can stand beside the first, in step. You tag the first one. "
        "The parent’s window shows the first one only.",
        "second_camera",
    ),
)

GOALS = (
    Entry(
        "A goal is a ladder",
        "In the parent’s own words, with what more and less would look like. Write the rung you hope for first. "
        "Three goals are plenty. They are a room of their own, and a tab of every family.",
        "goals",
    ),
    Entry(
        "Rate it together, each by themself",
        "The parent says where it stands, and so do you; the two are never mixed. Choose a rung, or ask yes or no and "
        "then how far. What the parent says is kept to the letter. Link the moments and sessions it rests on.",
        "rate_goal",
    ),
    Entry(
        "Other words for a rung",
        "Until the first rating they are simply changed. After it they are a new version: what was rated keeps the "
        "words of then, in a dashed ring. Point at it, or choose its day, to read them.",
        "edit_goal",
    ),
    Entry(
        "Along the ladder",
        "Left and right go from day to day, up and down from the parent’s mark to yours, Enter opens the day. "
        "All goals stand side by side over the same dates, too.",
        "all_goals",
    ),
    Entry(
        "Which goal comes first",
        "Drag it in the list, or move it with the keys. Delete takes it away, and it can be taken back.",
        "goal_up",
    ),
    Entry(
        "On paper for the parent",
        "The goal, why it matters, the rungs, and a picture where the parent sees it now. No figures, no line, and "
        "nothing that you said.",
        "print_goals",
    ),
    Entry(
        "For supervision and research",
        "T stands folded below the goals, with whose ratings it is of, from how many goals, and how they weigh. "
        "Without a rated goal it is not available. Read the levels first.",
    ),
)

BACK = (
    Entry("Everything is saved", "Each step is on the disk before you see it. There is no save button."),
    Entry("Everything can be taken back", "One step at a time, also tomorrow. Films that came in stay.", "undo"),
    Entry(
        "What the parent can see",
        "The picture, and the voice of the baby. The parent’s window is never given a code, a number, a name "
        "or a note of yours.",
    ),
    Entry(
        "Never behind your back",
        "If the last step was done in another film or session, the first press only goes there and says what it was. "
        "Press once more to take it back.",
        "undo",
    ),
    Entry(
        "What was done",
        "Every step by its name, the newest on top, still there tomorrow. Walk with the arrows and press Enter to go "
        "back to any of them, or on again. It can be kept to the film on the bench.",
        "history",
    ),
    Entry(
        "The keys of where you are",
        "One page of keys, as they are now, for the page you are on and the codes you use. Type to find one.",
        "keys",
    ),
)

LOCKED = (
    Entry(
        "Lock it",
        "What you type is written first, then nothing of the library is left on the screen, with the parent too. The "
        "same passphrase leads back to the same frame. A film that was coming in begins again.",
        "lock",
    ),
    Entry(
        "It locks by itself",
        "After five minutes without a hand on mouse or keys, or as Settings say; a film that plays, or one shown to "
        "the parent, counts as use for half an hour. Also when the laptop sleeps, its screen is locked, or another "
        "user comes on. What you were writing in a dialog is not kept.",
        "settings",
    ),
    Entry(
        "Wrong tries",
        "Each makes the next one wait a little longer, up to half a minute, and nothing is ever deleted. Whoever "
        "unlocks it next is told how many there were, and when the last was.",
    ),
    Entry(
        "Who can open it",
        "Everybody has a passphrase of their own. A manager adds and removes people in Settings; each changes their "
        "own name and passphrase there. Removing somebody does not reach a copy that they took before.",
        "settings",
    ),
    Entry(
        "A forgotten passphrase",
        "A manager gives a new one in Settings, or the code of the recovery sheet does, from the page that asks for "
        "the passphrase.",
    ),
    Entry(
        "One window at a time",
        "A library that is open in another window says so, before the passphrase is asked, and opens once it is free.",
    ),
)

GOOD_TO_KNOW = (
    Entry(
        "Your service",
        "Settings, Your service: the controller and the basis in law, how long agreements hold and films are kept, how "
        "goals are weighed, the days you are closed, and whom to turn to with a worry. It holds for all families.",
        "settings",
    ),
    Entry(
        "Who did what with the films",
        "Each unlocking, each film that was watched or shown, and each file that was saved is written down, with no "
        "name of a family in it. A manager reads it from Settings, and can check that nothing was altered.",
    ),
    Entry(
        "Where a library may lie",
        "On this laptop’s own disk. A folder that is kept in step with a cloud, or lies on another computer, is "
        "refused, because it can spoil a library; a stick is warned of. Backups may go to any of them.",
    ),
    Entry(
        "The recovery sheet",
        "One printed page that opens the library when a passphrase is forgotten. It is made and tried before the first "
        "film comes in, and kept with the organisation. Without it and every passphrase, nobody can open the films.",
    ),
    Entry(
        "A library of an earlier version",
        "It is locked when you open it: film after film, read back before what was there is deleted. Stop whenever "
        "you like; it goes on when you open it again.",
    ),
    Entry(
        "The disk below",
        "The library is locked, but other programs leave traces beside it. Encrypt the laptop’s disk as well: "
        "BitLocker on Windows, FileVault on macOS, LUKS on Linux.",
    ),
    Entry(
        "What is left on this laptop beside the library",
        "Your settings, with the library’s place. What you copy here stays out of the clipboard’s history and goes "
        "when the library is locked; no list of last files is kept. If the app breaks, its report names no family.",
    ),
    Entry(
        "Backups",
        "One a day, by itself, kept for thirty days, and tried by opening it. In the library’s own folder it helps "
        "against mistakes; choose a second place, such as a stick, in Settings, and it has the films too. A backup "
        "never goes over a library: it becomes one of its own. What was erased is in the older ones until they go.",
        "settings",
    ),
    Entry(
        "When something is damaged or the disk is full",
        "Of a damaged film, what is before the damage still plays. What cannot be written for want of room is refused, "
        "and nothing is lost: some room is kept for the next try. `video-feedback check --repair` mends what can be.",
    ),
    Entry(
        "Erasing",
        "A film or a family is erased from the three dots on its card, a person from theirs. Nothing brings it back, "
        "and the steps before it cannot be taken back any more. Of a film, what was written can be kept. Backups that "
        "still hold it are named, and can go with it. It has no key: nothing is erased by a slip of the hand.",
    ),
    Entry(
        "If a film does not play well",
        "Each film is tried when it comes in. Where that helps, its card offers a working copy: it plays smoothly, "
        "no tag moves, and the film itself is kept.",
    ),
    Entry(
        "A film that is left out",
        "Whoever made a film, it is first looked through apart, where it can reach nothing else and take only so much "
        "of the computer. One that wants more is left out, and it is said in a sentence.",
    ),
    Entry(
        "Ages",
        "Once the day of birth is written down, every date shows how old the baby is or was. Before birth, the weeks "
        "of the pregnancy. Of a baby born before 37 weeks the corrected age stands beside it, counted from the day it "
        "was due, for as long as your service says.",
    ),
)

PATHWAY = (
    Entry(
        "The pathway of a family",
        "One line from the pregnancy to the decision, on the family’s page. Choose a pathway to begin from; its steps "
        "become the family’s own. The days follow the due date and the birth by themselves.",
    ),
    Entry(
        "A step",
        "Press it on the line or in the list: it is done, it is on another day, it has another name, it counts from "
        "something else. On the line the arrow keys go from step to step, and Enter opens one.",
        "add_step",
    ),
    Entry(
        "Reviews",
        "Only a review is ever said to wait. Mark a step as one in its card. Of a family that is paused or closed "
        "nothing is said to be due.",
    ),
    Entry(
        "Visits, filming and other dates",
        "They stand in the month beside the steps, with the sessions: what, when, by whom, and whether it was. A note "
        "says who may read it.",
        "add_date",
    ),
    Entry(
        "A calendar file",
        "All dates of a family for another calendar, under its reference name. No note goes along but one that the "
        "parent may read, and what was missed stays out. That it was saved goes on record.",
        "save_calendar",
    ),
    Entry(
        "Another due date",
        "Write the new one with the family. The one of before is kept and shown beneath the line of today; a birth "
        "changes no due date.",
    ),
    Entry(
        "Pathways of your own",
        "In Settings, or from a family without a pathway: copy one, change its steps and their days, leave out what "
        "you do not use. Families that have begun keep the steps they have.",
        "settings",
    ),
    Entry(
        "Working days",
        "Bank holidays are those of your nation. Write down on which other days you are closed, or that you work on "
        "one of them.",
    ),
)

CALM = (
    Entry(
        "The calm screen",
        "One key hides the film and its sound at once, and leads back to the same frame. What is there instead is "
        "chosen with the family beforehand: a line or none, a slow breath to follow, a still disc, or a few words that "
        "lead to the feet and the room. Nothing about a pause is written down.",
        "shown_calm",
    ),
    Entry(
        "A dark pause between moments",
        "Where a family likes it, the screen is dark for some seconds before the next moment. Any key ends it.",
    ),
    Entry(
        "Cards with a question",
        "Four small decks, in English and Welsh, and in other languages as you write them: Baby, You, Between you, "
        "Now. Change them where they stand, in their order, for every family or for one. The script borrows from them.",
        "new_card",
    ),
    Entry(
        "Show a card",
        "From the family’s page or while film is shown: one question, large. The arrows go on and back, Escape leaves "
        "when it is held. A card with a figure or a hard word on it says so, and is not shown.",
        "show_card",
    ),
    Entry(
        "Less motion",
        "Settings, Look: a bar that fills takes the place of the disc that opens and closes.",
        "settings",
    ),
)

# What Help says besides the visit, the keys and the licences: title, icon, entries.
TOPICS: tuple[tuple[str, str, tuple[Entry, ...]], ...] = (
    ("The family", "users-three", FAMILY),
    ("Calm, and cards", "leaf", CALM),
    ("Tagging", "tag", TAGGING),
    ("The timeline", "film-strip", TIMELINE),
    ("Picture and sound", "image", PICTURE),
    ("The pathway", "path", PATHWAY),
    ("Goals", "stairs", GOALS),
    ("Taking back, and keys", "clock-counter-clockwise", BACK),
    ("Locked", "lock-simple", LOCKED),
    ("Good to know", "info", GOOD_TO_KNOW),
)

DOES_NOT = (
    Entry("It does not judge", "No score, no ranking, no reading of feelings. You see; it only helps you look."),
    Entry("It does not send", "There is no network in it: no account, no cloud, no counting of what you do."),
    Entry(
        "It does not replace your procedures",
        "A worry about a child’s safety is recorded and reported outside this app, the same day.",
    ),
)

LICENCES = (
    Entry("Video Feedback", "GPL-3.0-or-later. You may use it, look inside, change it and pass it on."),
    Entry("Qt for Python", "LGPL-3.0. Windows, pictures, and the player that is always there."),
    Entry("FFmpeg, through PyAV", "With x264, GPL-2.0-or-later. Exact frames of every film."),
    Entry("libVLC", "LGPL-2.1-or-later. The second player, where VLC is installed."),
    Entry("OpenCV, NumPy, sqlite-utils, msgspec, Jinja2, click, holidays", "Apache-2.0, BSD and MIT licences."),
    Entry("Inter", "SIL Open Font License 1.1. The letters you are reading."),
    Entry("Phosphor", "MIT licence, through QtAwesome. The icons."),
)
