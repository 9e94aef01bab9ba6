"""What Help says, in plain words. Keys are not written here: they come from `actions.py` and the schemes."""

from video_feedback.words import tr
from video_feedback_ui.help.about_films import HIDING, PICTURE, TAGGING, TIMELINE
from video_feedback_ui.help.about_reels import REELS
from video_feedback_ui.help.about_the_family import CALM, FAMILY, GOALS, PATHWAY
from video_feedback_ui.help.about_the_script import SCRIPT
from video_feedback_ui.help.entry import Entry

CYCLE = (
    Entry(
        tr("Import"),
        tr(
            "Drop the film on the window, or choose it. It is copied into the library and checked; a film that is "
            "there already is recognised. Then delete it from the phone."
        ),
        "import",
    ),
    Entry(
        tr("Who agreed, and who is in view"),
        tr(
            "A family’s tab “People and consent” keeps who has agreed to what, until when, and the signed form. The "
            "card of a film says who is in view. A film is shown or sent on only while everyone in view has agreed "
            "to that. Whoever takes it back closes the film at once: then it is erased, or held."
        ),
        "agree",
    ),
    Entry(
        tr("Films that are due to go"),
        tr("The list at the foot of Families, and in Settings: why each is due. Nothing is erased without your yes."),
    ),
    Entry(
        tr("Watch once without stopping"),
        tr("Open the film from its family. The first time, just watch: how does it feel?"),
        "play",
    ),
    Entry(
        tr("Tag"),
        tr(
            "Press the key of a code while the film plays. A point is there at once. A stretch opens on the first "
            "press and closes on the second. The tag lies on the frame you saw."
        ),
    ),
    Entry(
        tr("Pick"),
        tr("Choose about three moments of three to ten seconds. Best first or last. They go into the next session."),
        "pick",
    ),
    Entry(
        tr("Write the script"),
        tr(
            "For each pick: what you saw, one open question, and perhaps what the baby might say. "
            "Only the voice of the baby is ever shown."
        ),
        "sessions",
    ),
    Entry(
        tr("Show it to the parent"),
        tr(
            "A second window opens, on the other screen if there is one. It begins with a still and plays only the "
            "picked seconds. Any key pauses. The parent speaks first."
        ),
        "show_parent",
    ),
    Entry(
        tr("While they watch"),
        tr(
            "Your side has what to say and ask, now and next, and the time since it began. Tick that they spoke first, "
            "or asked again. With one screen it waits behind their window; it fits a tablet too."
        ),
        "shown_spoke_first",
    ),
    Entry(
        tr("Tag on the spot"),
        tr(
            "Something new to see: one key, then the code. It lies on the frame they look at, and nothing of it is on "
            "their screen."
        ),
        "shown_tag",
    ),
    Entry(
        tr("Park it for supervision"),
        tr(
            "One key keeps the moment on screen for supervision, with a line of what you would like to think about. "
            "You and your team read it. Once it was talked about, tick it in the record, and write what came of it."
        ),
        "shown_park",
    ),
    Entry(
        tr("What was shown is written down"),
        tr(
            "Which moments came on, how often each was played, and which cards: by itself. That there was a pause only "
            "where Settings say so, and never when or how long."
        ),
    ),
    Entry(
        tr("Which display is theirs"),
        tr(
            "With several displays you are asked once; the small monitor beside the button changes it. If it is "
            "unplugged, the calm screen covers yours at once, and a line says what can be done. With one screen their "
            "window covers all of it: hold the key, and your side is there."
        ),
        "parent_leave",
    ),
    Entry(
        tr("Remote, pedal and touch"),
        tr(
            "A presenter’s remote and a foot pedal work as they are; the button for a black screen is the calm screen. "
            "A tap pauses and plays, a swipe goes on and back while the picture is held, two fingers are the calm "
            "screen. A few signs are there while the pointer moves."
        ),
        "parent_calm",
    ),
    Entry(
        tr("Look once more"),
        tr("Offer it when a moment has been played: a soft line in their language. Any key then plays it again."),
        "parent_ask",
    ),
    Entry(
        tr("If a film cannot be shown"),
        tr(
            "They see the picture that was there, or the calm screen, and no words about it. On your side a line says "
            "why, and lets you try the other player."
        ),
    ),
    Entry(
        tr("Write it down"),
        tr(
            "After the session, one page: what was shown is there already. Tab goes from top to bottom: who was "
            "there, their words to each moment, where they put themself, the next step in their words, the goal it "
            "serves, the next filming. All of it is kept as you type. Then say that the record is whole."
        ),
        "after_session",
    ),
    Entry(
        tr("A worry about safety"),
        tr(
            "Tick it in the record: it shows the line and the number that your service has laid down. Only that it was "
            "raised is kept here; what it is about belongs in your case system."
        ),
    ),
    Entry(
        tr("The session, filmed"),
        tr(
            "For supervision. Bring it in from the record of the session, or drop it there, and say who is in view. It "
            "opens when all of them have agreed to just that, and lists what came on when. It is never shown to a "
            "parent."
        ),
        "session_panel",
    ),
    Entry(
        tr("What we shared"),
        tr(
            "A family’s sessions as a thread: what was shown, what they said, and what comes next. A sentence of "
            "theirs can be found again there."
        ),
        "find",
    ),
    Entry(
        tr("Make a report"),
        tr(
            "Choose which, about whom, for whom and as what. The pages you see are the very ones that are saved or "
            "printed. A parent’s holds nothing but what a parent may see. Without an agreement nothing goes out, and "
            "you are taken to where it is written down."
        ),
        "reports",
    ),
    Entry(
        tr("Save a report"),
        tr(
            "Pages as PDF, a page for a browser, a word processor, a spreadsheet, a plain table, or everything for "
            "other programs. Its name tells nothing of the family. Settings that you need often are kept by a "
            "name, under Kept settings."
        ),
        "save_report",
    ),
    Entry(tr("Print a report"), tr("Just as it is seen. That it was printed is on record too."), "print_report"),
    Entry(
        tr("The same report about several"),
        tr(
            "Tick the sessions, films or families, and choose a folder. At the end stands what was written, and what "
            "was refused and why, with the way to where it is mended."
        ),
        "several_reports",
    ),
    Entry(
        tr("What is for you only"),
        tr(
            "Moments and notes for your own thinking stay out of every report. For one report alone they can be let "
            "in, for a reason: both are on record. A parent’s report never has them."
        ),
    ),
    Entry(
        tr("Lock what goes out"),
        tr(
            "A report can be locked with a passphrase: as a ZIP file that most computers open, or for the age program. "
            "Tell the passphrase by another way than the file. It is not kept here."
        ),
    ),
    Entry(
        tr("What has left the house"),
        tr(
            "Reports has a list of every file and print: what, for whom, when and where it was put. Say there when a "
            "copy is gone. Whoever takes an agreement back, or erases a film, is told which copies are known."
        ),
    ),
    Entry(
        tr("Letterhead"),
        tr("Settings, Your service: a picture, the name, and a line for the foot of every page that leaves."),
    ),
)

BACK = (
    Entry(tr("Everything is saved"), tr("Each step is on the disk before you see it. There is no save button.")),
    Entry(
        tr("Everything can be taken back"), tr("One step at a time, also tomorrow. Films that came in stay."), "undo"
    ),
    Entry(
        tr("What the parent can see"),
        tr(
            "The picture, and the voice of the baby. The parent’s window is never given a code, a number, a name "
            "or a note of yours."
        ),
    ),
    Entry(
        tr("Never behind your back"),
        tr(
            "If the last step was done in another film or session, the first press only goes there and says what it "
            "was. Press once more to take it back."
        ),
        "undo",
    ),
    Entry(
        tr("What was done"),
        tr(
            "Every step by its name, the newest on top, still there tomorrow. Walk with the arrows and press Enter "
            "to go back to any of them, or on again. It can be kept to the film on the bench."
        ),
        "history",
    ),
    Entry(
        tr("The keys of where you are"),
        tr("One page of keys, as they are now, for the page you are on and the codes you use. Type to find one."),
        "keys",
    ),
)

LOCKED = (
    Entry(
        tr("Lock it"),
        tr(
            "What you type is written first, then nothing of the library is left on the screen, with the parent too. "
            "The same passphrase leads back to the same frame. A film that was coming in begins again."
        ),
        "lock",
    ),
    Entry(
        tr("It locks by itself"),
        tr(
            "After five minutes without a hand on mouse or keys, or as Settings say; a film that plays, or one shown "
            "to the parent, counts as use for half an hour. Also when the laptop sleeps, its screen is locked, or "
            "another user comes on. What you were writing in a dialog is not kept."
        ),
        "settings",
    ),
    Entry(
        tr("Wrong tries"),
        tr(
            "Each makes the next one wait a little longer, up to half a minute, and nothing is ever deleted. Whoever "
            "unlocks it next is told how many there were, and when the last was."
        ),
    ),
    Entry(
        tr("Who can open it"),
        tr(
            "Everybody has a passphrase of their own. A manager adds and removes people in Settings; each changes "
            "their own name and passphrase there. Removing somebody does not reach a copy that they took before."
        ),
        "settings",
    ),
    Entry(
        tr("A forgotten passphrase"),
        tr(
            "A manager gives a new one in Settings, or the code of the recovery sheet does, from the page that asks "
            "for the passphrase."
        ),
    ),
    Entry(
        tr("One window at a time"),
        tr(
            "A library that is open in another window says so, before the passphrase is asked, and opens once it is "
            "free."
        ),
    ),
)

GOOD_TO_KNOW = (
    Entry(
        tr("The language of the app"),
        tr(
            "Settings offers it where there is another one than English. A service can bring its own: the file that Qt "
            "Linguist makes of app_cy.ts, as app_cy.qm, goes into the folder “translations” beside the settings. It is "
            "spoken from the next start on; what it lacks stays English, and so does the command line. What a parent "
            "sees is in the language of the family."
        ),
        "settings",
    ),
    Entry(
        tr("Your service"),
        tr(
            "Settings, Your service: the controller and the basis in law, how long agreements hold and films are "
            "kept, how goals are weighed, the days you are closed, and whom to turn to with a worry. It holds for "
            "all families."
        ),
        "settings",
    ),
    Entry(
        tr("Who did what with the films"),
        tr(
            "Each unlocking, each film that was watched or shown, and each file that was saved is written down, with "
            "no name of a family in it. A manager reads it from Settings, and can check that nothing was altered."
        ),
    ),
    Entry(
        tr("Where a library may lie"),
        tr(
            "On this laptop’s own disk. A folder that is kept in step with a cloud, or lies on another computer, is "
            "refused, because it can spoil a library; a stick is warned of. Backups may go to any of them."
        ),
    ),
    Entry(
        tr("The recovery sheet"),
        tr(
            "One printed page that opens the library when a passphrase is forgotten. It is made and tried before the "
            "first film comes in, and kept with the organisation. Without it and every passphrase, nobody can open "
            "the films."
        ),
    ),
    Entry(
        tr("A library of an earlier version"),
        tr(
            "It is locked when you open it: film after film, read back before what was there is deleted. Stop whenever "
            "you like; it goes on when you open it again."
        ),
    ),
    Entry(
        tr("The disk below"),
        tr(
            "The library is locked, but other programs leave traces beside it. Encrypt the laptop’s disk as well: "
            "BitLocker on Windows, FileVault on macOS, LUKS on Linux."
        ),
    ),
    Entry(
        tr("What is left on this laptop beside the library"),
        tr(
            "Your settings, with the library’s place. What you copy here stays out of the clipboard’s history and goes "
            "when the library is locked; no list of last files is kept. If the app breaks, its report names no family."
        ),
    ),
    Entry(
        tr("Backups"),
        tr(
            "One a day, by itself, kept for thirty days, and tried by opening it. In the library’s own folder it helps "
            "against mistakes; choose a second place, such as a stick, in Settings, and it has the films too. A backup "
            "never goes over a library: it becomes one of its own. What was erased is in the older ones until they go."
        ),
        "settings",
    ),
    Entry(
        tr("When something is damaged or the disk is full"),
        tr(
            "Of a damaged film, what is before the damage still plays. What cannot be written for want of room is "
            "refused, and nothing is lost: some room is kept for the next try. `video-feedback check --repair` mends "
            "what can be."
        ),
    ),
    Entry(
        tr("Erasing"),
        tr(
            "A film or a family is erased from the three dots on its card, a person from theirs. Nothing brings it "
            "back, and the steps before it cannot be taken back any more. Of a film, what was written can be kept. "
            "Backups that still hold it are named, and can go with it. It has no key: nothing is erased by a slip of "
            "the hand."
        ),
    ),
    Entry(
        tr("If a film does not play well"),
        tr(
            "Each film is tried when it comes in. Where that helps, its card offers a working copy: it plays smoothly, "
            "no tag moves, and the film itself is kept."
        ),
    ),
    Entry(
        tr("A film that is left out"),
        tr(
            "Whoever made a film, it is first looked through apart, where it can reach nothing else and take only so "
            "much of the computer. One that wants more is left out, and it is said in a sentence."
        ),
    ),
    Entry(
        tr("Ages"),
        tr(
            "Once the day of birth is written down, every date shows how old the baby is or was. Before birth, the "
            "weeks of the pregnancy. Of a baby born before 37 weeks the corrected age stands beside it, counted from "
            "the day it was due, for as long as your service says."
        ),
    ),
)

# What Help says besides the visit, the keys and the licences: title, icon, entries.
TOPICS: tuple[tuple[str, str, tuple[Entry, ...]], ...] = (
    (tr("The family"), "users-three", FAMILY),
    (tr("The script"), "chat-text", SCRIPT),
    (tr("Calm, and cards"), "leaf", CALM),
    (tr("Tagging"), "tag", TAGGING),
    (tr("The timeline"), "film-strip", TIMELINE),
    (tr("Picture and sound"), "image", PICTURE),
    (tr("Films and keepsakes"), "gift", REELS),
    (tr("Hiding in what leaves"), "eye-slash", HIDING),
    (tr("The pathway"), "path", PATHWAY),
    (tr("Goals"), "stairs", GOALS),
    (tr("Taking back, and keys"), "clock-counter-clockwise", BACK),
    (tr("Locked"), "lock-simple", LOCKED),
    (tr("Good to know"), "info", GOOD_TO_KNOW),
)

DOES_NOT = (
    Entry(
        tr("It does not judge"), tr("No score, no ranking, no reading of feelings. You see; it only helps you look.")
    ),
    Entry(tr("It does not send"), tr("There is no network in it: no account, no cloud, no counting of what you do.")),
    Entry(
        tr("It does not replace your procedures"),
        tr("A worry about a child’s safety is recorded and reported outside this app, the same day."),
    ),
)

LICENCES = (
    Entry("Video Feedback", tr("GPL-3.0-or-later. You may use it, look inside, change it and pass it on.")),
    Entry("Qt for Python", tr("LGPL-3.0. Windows, pictures, and the player that is always there.")),
    Entry("FFmpeg, through PyAV", tr("With x264, GPL-2.0-or-later. Exact frames of every film.")),
    Entry("libVLC", tr("LGPL-2.1-or-later. The second player, where VLC is installed.")),
    Entry(tr("OpenCV, NumPy, sqlite-utils, msgspec, Jinja2, click, holidays"), tr("Apache-2.0, BSD and MIT licences.")),
    Entry("CenterFace", tr("MIT licence. Finds the faces that are proposed for hiding, on this computer.")),
    Entry("Inter", tr("SIL Open Font License 1.1. The letters you are reading.")),
    Entry("Phosphor", tr("MIT licence, through QtAwesome. The icons.")),
)
