"""What Help says of films made of moments, and of keepsakes."""

from video_feedback.words import tr
from video_feedback_ui.help.entry import Entry

REELS = (
    Entry(
        tr("Make a film of picks"),
        tr(
            "From a script: its picks one after the other, as one film or a film each. Also from the list of moments, "
            "from the card of a film or the three dots of a family, and from Reports."
        ),
        "film_of_session",
    ),
    Entry(
        tr("Make a film of moments"),
        tr("On the bench: of the moments that are chosen, or of those in the list as it is narrowed and sorted."),
        "film_of_moments",
    ),
    Entry(
        tr("Its parts"),
        tr(
            "Each card shows its very first and its very last frame. Drag them or move them with the keys, take one "
            "out, and cut frame by frame: for this film alone. “Begin again” brings all back."
        ),
        "part_up",
    ),
    Entry(
        tr("Words, speed and sound of a part"),
        tr(
            "A card before it, a line under the picture, half as fast or a quarter with the voices as high as they "
            "were, the last frame held, no sound."
        ),
    ),
    Entry(
        tr("See it before it is made"),
        tr("It plays in the middle as it will be, with its cards. What is hidden is laid over it as it is made."),
        "film_play",
    ),
    Entry(
        tr("For whom, and who agreed"),
        tr(
            "A film leaves only if everyone in view has agreed to what it is for. Else it says whose agreement is "
            "missing, and leads there. Moments for you only stay out of it, unless you let them in for a reason: for "
            "this film alone, and on record. Never for a family."
        ),
    ),
    Entry(
        tr("Quick, or made anew"),
        tr(
            "What nothing is drawn on is copied as it was filmed, and only the edges are made anew: that takes a "
            "fraction of the time, exact to the frame. Below the settings it says what is made anew, and why."
        ),
    ),
    Entry(
        tr("Films in the making"),
        tr(
            "One after the other, while you go on working: how far, how long still, and a way to stop. Each is looked "
            "through before it is handed over. Whoever stops one, locks the library or closes the window keeps "
            "nothing half."
        ),
        "film_make",
    ),
    Entry(
        tr("Kept settings of a film"),
        tr("Keep the settings of the whole film under a name, such as for the team meeting, and begin from them."),
    ),
    Entry(
        tr("A film with a passphrase"),
        tr("As a ZIP that ordinary programs open, or by age. Say the passphrase to them; never send it along."),
    ),
    Entry(
        tr("A keepsake for the family"),
        tr(
            "Choose with the parent what they would like to keep: large pictures, kind words, no figures. A film and a "
            "sheet of pictures go onto their own stick, with a word about sharing. What is kept is marked, and its "
            "film never goes without being asked about."
        ),
        "keepsake_of_family",
    ),
    Entry(
        tr("A keepsake of a session"),
        tr("The same, beginning with what was picked for a session."),
        "keepsake_of_session",
    ),
)
