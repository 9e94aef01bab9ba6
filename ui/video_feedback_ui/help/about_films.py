"""What Help says about films: tagging, the timeline, picture and sound."""

from video_feedback.words import tr
from video_feedback_ui.help.entry import Entry

TAGGING = (
    Entry(
        tr("A key for every code"),
        tr(
            "Press it: a point is there at once, a stretch is open until you press again. Hold it, and the stretch "
            "is as long as you held. With Shift it takes in what has just been, for when you were late: a stretch "
            "the seconds that its code says, a point no more than what is played before it."
        ),
        "keys",
    ),
    Entry(
        tr("Back, stop and on"),
        tr(
            "J, K and L lie under three fingers: backwards without sound, stop, play. Each press more is faster. "
            "With K held, J and L go frame by frame. A foot pedal or a remote plays and goes two seconds back."
        ),
        "shuttle_stop",
    ),
    Entry(
        tr("Where nothing is tagged yet"),
        tr("Go from one piece of two seconds or more to the next."),
        "next_gap",
    ),
    Entry(
        tr("Large keys"),
        tr("For fingers, or for a scheme with more codes than keys. A key may be held, and two at once."),
        "large_keys",
    ),
    Entry(
        tr("Other keys, and a card of them"),
        tr(
            "Settings, Keys: press a key’s cap, then the key you would rather have. The card is one page with your "
            "codes and all keys, to save or print."
        ),
        "settings",
    ),
    Entry(
        tr("Who tagged"),
        tr(
            "Settings take your initials or a made name, if you like. It is written on every moment from then on. "
            "Your team sees it; a parent never does."
        ),
        "settings",
    ),
    Entry(
        tr("Who it is about"),
        tr("The code says so: baby, adult or both. Change it for the chosen moment, also to a person with a name."),
        "who_1",
    ),
    Entry(
        tr("The reaction lead"),
        tr(
            "Hands are slower than eyes. While a film plays, a tag is set a little before the key press. "
            "Settings say by how much; a code may have a lead of its own."
        ),
        "settings",
    ),
    Entry(
        tr("Find a moment again"),
        tr(
            "In the list by words, code, who, who tagged, pick or visit, in four orders. In the whole library by "
            "words: your notes, what parents said, and what you meant to say and ask."
        ),
        "search",
    ),
    Entry(
        tr("Many at once"),
        tr(
            "Choose them with Ctrl, with Shift, or by dragging over the list. Code, who and who may read are then "
            "changed for all of them, and taken back in one step."
        ),
        "filter",
    ),
    Entry(
        tr("The still of a moment"),
        tr(
            "Its middle, until you choose a frame. It stands for the moment everywhere: in lists, in the script, and "
            "as the first thing the parent sees of it."
        ),
        "face",
    ),
    Entry(
        tr("Codes for you only"),
        tr("The group “Explore gently” is for your own thinking. Its moments cannot be shown to a parent."),
    ),
    Entry(
        tr("Codes of your own"),
        tr(
            "Change a scheme, or duplicate one first. A change makes a new version; what is tagged keeps the words "
            "it was tagged with. Merging two codes, and bringing moments up to date, show first what would become of "
            "them."
        ),
        "schemes",
    ),
    Entry(
        tr("Signal, answer, what comes next"),
        tr(
            "Tag them, then tie the chosen moment to the one it follows: an arc joins them. Tie again for the third. "
            "If one is deleted or moved, the timeline says what is missing and mends it. "
            "Where a code has the same letter, hold Alt with it."
        ),
        "tie",
    ),
    Entry(
        tr("Bookmarks"),
        tr("A flag on the ruler at the frame on screen, to come back to. Double-click it to write what is there."),
        "bookmark",
    ),
    Entry(
        tr("What was coded, and what cannot be"),
        tr(
            "Mark in and out, then say that it is not codable, or that this is what was coded. "
            "Drag its edges just below the ruler; press on its words to say why."
        ),
        "not_codable",
    ),
    Entry(
        tr("The whole film"),
        tr(
            "A film is invited to be watched once before it is tagged. Its note, and the marks “watched once, tagged, "
            "picked”, open at any time."
        ),
        "film_note",
    ),
)

TIMELINE = (
    Entry(
        tr("Lanes as you need them"),
        tr(
            "By group, code, person or coder: the button at the head of the timeline says which. Drag a lane’s name "
            "to move it; at its name you can open it code by code, fold it, show it alone or leave it out. A folded "
            "corner is a note, a star a pick, a number how many are too close to tell apart."
        ),
    ),
    Entry(
        tr("Moving and drawing on the timeline"),
        tr(
            "Drag a moment, or an edge of the chosen one: the film shows the very frame. With Shift, drag on an empty "
            "piece of a lane to draw a stretch, or click to set a point. Without Shift, choose many. Escape puts back."
        ),
    ),
    Entry(
        tr("It snaps while you drag"),
        tr(
            "To the frame on screen, in and out, bookmarks, edges of moments, and whole seconds from afar. "
            "Hold Ctrl to be free for a moment."
        ),
        "snap",
    ),
    Entry(
        tr("Splitting, joining, copying"),
        tr(
            "A stretch is cut in two at the frame on screen; its note and picks stay with the first half. Chosen "
            "stretches of one code become one. A copy takes the times to another code. The right button offers all "
            "of it."
        ),
        "moment_menu",
    ),
    Entry(
        tr("Pictures and sound on the timeline"),
        tr(
            "They are drawn once, while you work, and kept with the film. Peaks are pale, loudness is dark. "
            "Put either away to give the lanes more room."
        ),
        "timeline_pictures",
    ),
)

PICTURE = (
    Entry(
        tr("How the picture is looked at"),
        tr(
            "Turn it, zoom in on a part for the film or for one moment, fill the room, lighten a dark room. The film "
            "itself stays as it is. The parent sees what you made visible; light goes into no export."
        ),
        "picture",
    ),
    Entry(
        tr("How it sounds"),
        tr("Up to double loudness for quiet films, and earlier where the sound comes late."),
        "sound",
    ),
    Entry(
        tr("Two cameras"),
        tr(
            "A second film of the same time can stand beside the first, in step. You tag the first one. "
            "The parent’s window shows the first one only."
        ),
        "second_camera",
    ),
)

HIDING = (
    Entry(
        tr("Faces, parts and words that nobody is to see or hear"),
        tr(
            "From the three dots on the card of a film. What you say yes to is covered in every picture, report and "
            "reel that leaves, and cannot be looked through. The film itself stays as it is, and so does what you and "
            "the parent watch here."
        ),
        "hide_yes",
    ),
    Entry(
        tr("Let the app look for faces"),
        tr(
            "It goes through the film, upright and lying, and proposes. Say yes or no to each: nothing is hidden "
            "before your yes. No detector finds every face: hatched stretches are where one was found just before or "
            "after. Look through the whole stretch yourself before it leaves."
        ),
        "hide_find",
    ),
    Entry(
        tr("Draw a part by hand"),
        tr(
            "Pull a box on the picture, a name on a wall or a face that was missed. It is hidden for three seconds "
            "from there; say from where until where, or in the whole film. Where it moves, let it be followed: you "
            "are told where it was lost. Pull the box at any frame, and from there it is where you have put it."
        ),
        "hide_draw",
    ),
    Entry(
        tr("How it is hidden"),
        tr(
            "Blur, squares, or plain grey; round or square. What is covered is a little larger than the box. See it "
            "as it will leave before it does."
        ),
        "hide_preview",
    ),
    Entry(
        tr("Hide a name that is said"),
        tr("Silence, or a tone, from one frame to another. Play it to find the word."),
        "hide_sound",
    ),
)
