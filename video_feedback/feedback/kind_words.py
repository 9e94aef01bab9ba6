"""Words that a parent may be shown: no figures, nothing that judges, no question that blames."""

import re

LONGEST = 90
"""As many letters as can be read on a card at a glance."""

# Whole words, in English and in Welsh (as they stand, and as they soften behind another word).
_HARD = re.compile(
    r"\b(?:fail\w*|scor(?:e|es|ed|ing)|complian\w+|evidence\w*|risk\w*|wrong\w*|bad|badly|worse|worst|mistake\w*|"
    r"fault\w*|blame\w*|poor|poorly|neglect\w*|problem\w*|"
    r"methu|fethu|methiant|fethiant|sgôr\w*|sgorio|risg\w*|anghywir|drwg|ddrwg|gwael|wael|gwaeth|waeth|camgymeriad\w*|"
    r"gamgymeriad\w*|tystiolaeth|dystiolaeth|esgeulus\w*|broblem\w*)\b"
)
_BLAMING = (
    "why didn", "why did you not", "why don", "why weren", "why couldn", "what could you have", "what should you have",
    "pam na", "pam wnaethoch chi ddim", "pam dydych chi ddim", "beth allech chi fod wedi", "beth ddylech chi fod wedi",
)  # fmt: skip


def amiss(words: str) -> str:
    """Why these words are not shown to a parent, in one kind sentence; "" if they may be."""
    folded = " ".join(words.casefold().replace("’", "'").split())
    if any(letter.isnumeric() for letter in folded):
        return "There is a figure in it, and a parent sees no figures. Without it, it can be shown."
    if folded.startswith(_BLAMING):
        return "This may sound like blame. Ask about what went well, such as “What did you do that helped?”"
    if hard := _HARD.search(folded):
        return f"“{hard[0]}” may hurt to read. Say it in kinder words, and it can be shown."
    return ""


def advice(words: str) -> str:
    """What would make a card easier to read, in one sentence; "" if nothing would. It may be shown all the same."""
    if words.count("?") > 1:
        return "One question at a time is easier to answer."
    if len(words.strip()) > LONGEST:
        return "It is long for a card. Fewer words are easier to hold on to."
    return ""
