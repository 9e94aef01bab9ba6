"""What Help says of the script as a whole."""

from video_feedback.words import tr
from video_feedback_ui.help.entry import Entry

SCRIPT = (
    Entry(
        tr("The order of the picks"),
        tr(
            "Say which one is the strongest for you, and show it first or last; or put them by the day they were "
            "filmed. Nothing is measured, and which one you chose is not kept."
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
