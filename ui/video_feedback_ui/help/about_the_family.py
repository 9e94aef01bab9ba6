"""What Help says about a family: its page, pathway, goals, calm and cards."""

from video_feedback.words import tr
from video_feedback_ui.help.entry import Entry

FAMILY = (
    Entry(
        tr("Families"),
        tr(
            "A card each, the nearest visit first: how old the baby is, where the work stands, and what else waits. "
            "Type to find a family by its name or a person’s; Enter looks for the same words in all notes."
        ),
        "families",
    ),
    Entry(
        tr("A family’s pages"),
        tr("Films and sessions, and beside them all that belongs to the family. Each page is a press, or a key, away."),
        "next_tab",
    ),
    Entry(
        tr("Who belongs to a family"),
        tr(
            "Babies, adults of the household, and people of services, each as they like to be called and with a word "
            "for who they are: any word will do. Who holds parental responsibility agrees for the baby."
        ),
        "new_person",
    ),
    Entry(
        tr("A due date that changes"),
        tr(
            "Behind the three dots beside the baby, Edit: write the new one over it, and why. The one before is kept "
            "there. A birth never changes it."
        ),
    ),
    Entry(
        tr("Pausing and closing"),
        tr(
            "From the three dots of a family. Every reminder about it stops at once; films and notes stay. A closed "
            "family lies behind “Paused and closed” and can be opened again at any time."
        ),
    ),
    Entry(
        tr("What the family is to keep"),
        tr(
            "Mark a moment with the heart, together with the parent. A film with such a moment is never just among "
            "those that are due for erasing: it is asked about by itself."
        ),
        "keepsake",
    ),
)

PATHWAY = (
    Entry(
        tr("The pathway of a family"),
        tr(
            "One line from the pregnancy to the decision, on the family’s page. Choose a pathway to begin from; its "
            "steps become the family’s own. The days follow the due date and the birth by themselves."
        ),
    ),
    Entry(
        tr("A step"),
        tr(
            "Press it on the line or in the list: it is done, it is on another day, it has another name, it counts "
            "from something else. On the line the arrow keys go from step to step, and Enter opens one."
        ),
        "add_step",
    ),
    Entry(
        tr("Reviews"),
        tr(
            "Only a review is ever said to wait. Mark a step as one in its card. Of a family that is paused or closed "
            "nothing is said to be due."
        ),
    ),
    Entry(
        tr("Visits, filming and other dates"),
        tr(
            "They stand in the month beside the steps, with the sessions: what, when, by whom, and whether it was. A "
            "note says who may read it."
        ),
        "add_date",
    ),
    Entry(
        tr("A calendar file"),
        tr(
            "All dates of a family for another calendar, under its reference name. No note goes along but one that the "
            "parent may read, and what was missed stays out. That it was saved goes on record."
        ),
        "save_calendar",
    ),
    Entry(
        tr("Another due date"),
        tr(
            "Write the new one with the family. The one of before is kept and shown beneath the line of today; a birth "
            "changes no due date."
        ),
    ),
    Entry(
        tr("Pathways of your own"),
        tr(
            "In Settings, or from a family without a pathway: copy one, change its steps and their days, leave out "
            "what you do not use. Families that have begun keep the steps they have."
        ),
        "settings",
    ),
    Entry(
        tr("Working days"),
        tr(
            "Bank holidays are those of your nation. Write down on which other days you are closed, or that you work "
            "on one of them."
        ),
    ),
)

GOALS = (
    Entry(
        tr("A goal is a ladder"),
        tr(
            "In the parent’s own words, with what more and less would look like. Write the rung you hope for first. "
            "Three goals are plenty. They are a room of their own, and a tab of every family."
        ),
        "goals",
    ),
    Entry(
        tr("Rate it together, each by themself"),
        tr(
            "The parent says where it stands, and so do you; the two are never mixed. Choose a rung, or ask yes or "
            "no and then how far. What the parent says is kept to the letter. Link the moments and sessions it rests "
            "on."
        ),
        "rate_goal",
    ),
    Entry(
        tr("Other words for a rung"),
        tr(
            "Until the first rating they are simply changed. After it they are a new version: what was rated keeps the "
            "words of then, in a dashed ring. Point at it, or choose its day, to read them."
        ),
        "edit_goal",
    ),
    Entry(
        tr("Along the ladder"),
        tr(
            "Left and right go from day to day, up and down from the parent’s mark to yours, Enter opens the day. "
            "All goals stand side by side over the same dates, too."
        ),
        "all_goals",
    ),
    Entry(
        tr("Which goal comes first"),
        tr("Drag it in the list, or move it with the keys. Delete takes it away, and it can be taken back."),
        "goal_up",
    ),
    Entry(
        tr("On paper for the parent"),
        tr(
            "The goal, why it matters, the rungs, and a picture where the parent sees it now. No figures, no line, and "
            "nothing that you said."
        ),
        "print_goals",
    ),
    Entry(
        tr("For supervision and research"),
        tr(
            "T stands folded below the goals, with whose ratings it is of, from how many goals, and how they weigh. "
            "Without a rated goal it is not available. Read the levels first."
        ),
    ),
)

CALM = (
    Entry(
        tr("The calm screen"),
        tr(
            "One key hides the film and its sound at once, and leads back to the same frame. What is there instead "
            "is chosen with the family beforehand: a line or none, a slow breath to follow, a still disc, or a few "
            "words that lead to the feet and the room. Nothing about a pause is written down."
        ),
        "shown_calm",
    ),
    Entry(
        tr("A dark pause between moments"),
        tr("Where a family likes it, the screen is dark for some seconds before the next moment. Any key ends it."),
    ),
    Entry(
        tr("Cards with a question"),
        tr(
            "Four small decks, in English, Welsh, Polish and Urdu, and in other languages as you write them: Baby, "
            "You, Between you, Now. Change them where they stand, in their order, for every family or for one. The "
            "script borrows from them."
        ),
        "new_card",
    ),
    Entry(
        tr("Show a card"),
        tr(
            "From the family’s page or while film is shown: one question, large. The arrows go on and back, Escape "
            "leaves when it is held. A card with a figure or a hard word on it says so, and is not shown."
        ),
        "show_card",
    ),
    Entry(
        tr("What a family reads"),
        tr(
            "Calm and cards, What they read: every word on their screen, their cards and the pages they take home is "
            "in their language, apart from yours. The languages that are written down for the people of the family "
            "come first. A voice can stand under the picture in a second language too."
        ),
    ),
    Entry(
        tr("Easy read"),
        tr(
            "One picture and one sentence in large words, with the sign you chose beside it, in their own language "
            "alone."
        ),
    ),
    Entry(
        tr("Less motion"),
        tr("Settings, Look: a bar that fills takes the place of the disc that opens and closes."),
        "settings",
    ),
)
