"""What Help says of the script: how each pick is shown and in whose words, and the script as a whole."""

from video_feedback.words import tr
from video_feedback_ui.help.entry import Entry

SCRIPT = (
    Entry(
        tr("How a pick is shown"),
        tr(
            "Half as fast or a quarter, again and again, or only a part of the picture. Small words on the card tell "
            "what is not as filmed, and Space plays it just so. The moment itself stays as it is."
        ),
        "pick_shown",
    ),
    Entry(
        tr("Begin, end and still"),
        tr("Press the times below the still. Frame by frame, for this visit alone; the moment keeps its own."),
        "pick_trim",
    ),
    Entry(
        tr("Hold at a frame"),
        tr(
            "Among the frames of a pick, go to one and press “Hold here”: there it holds by itself, and goes on when "
            "you play on. Two small bars mark it."
        ),
        "pick_hold",
    ),
    Entry(
        tr("A part of the picture"),
        tr(
            "Draw a frame over the still, or use the arrows, + and −. Enter keeps it, Escape leaves it. Nearer faces, "
            "and less of the room."
        ),
        "pick_crop",
    ),
    Entry(
        tr("The baby’s voice"),
        tr(
            "One line, or two for a family that speaks two languages. Mark it where the words are the parent’s: they "
            "are kept as theirs, to the letter. Words with a figure or a hard word say so, and are not shown."
        ),
    ),
    Entry(
        tr("Questions, and cards beside a moment"),
        tr(
            "Borrow a question from the four sets of cards, or write a card of your own: the family has it from then "
            "on. A card can be put with a moment, for the parent to see."
        ),
        "pick_card",
    ),
    Entry(
        tr("Not shown yet"),
        tr(
            "A ring marks the moments that this parent has not been shown, in any visit. The chip above the list "
            "leaves only those."
        ),
    ),
    Entry(
        tr("The parent’s question"),
        tr("A new session begins with the question of the last one, in the parent’s words. Change it when it changes."),
    ),
    Entry(
        tr("The order of the picks"),
        tr(
            "Say which one is the strongest for you, and show it first or last; or put them by the day they were "
            "filmed. Nothing is measured, and which one you chose is not kept. Nothing goes on by itself unless "
            "you tick that here."
        ),
        "script_order",
    ),
    Entry(
        tr("Begin from a template"),
        tr(
            "What to say and ask, without a film or a family: three come with the app. It fills what is still empty, "
            "in the order of your picks, and changes nothing that you have written. Templates are renamed and "
            "archived in the same place."
        ),
        "begin_from",
    ),
    Entry(
        tr("Keep a script as a template"),
        tr(
            "The theme, and what you say and ask. The baby’s words, the parent’s question and the names of the family "
            "stay out of it."
        ),
        "keep_template",
    ),
    Entry(
        tr("Copy from an earlier session"),
        tr(
            "Its picks with their words come behind what is there. What cannot be shown any more is left behind, and "
            "told in one sentence."
        ),
        "copy_session",
    ),
    Entry(
        tr("Rehearse"),
        tr(
            "Alone, on your own screen: the picks as they will be shown, what to say and ask beside them, and a timer. "
            "The time is not kept. What could not be shown to the parent says so here already."
        ),
        "rehearse",
    ),
    Entry(
        tr("The visit sheet"),
        tr(
            "The script on a page of paper: stills, what to say and ask, and room for notes. See it, then print it or "
            "save it. It shows people, so everyone in view has to have agreed; that it left is on record. It is for "
            "you, not for the parent."
        ),
        "visit_sheet",
    ),
)
