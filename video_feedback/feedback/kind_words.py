"""Words that a parent may be shown: no figures, nothing that judges, no question that blames."""

import re
from unicodedata import normalize

from video_feedback.words import tr

LONGEST = 90
"""As many letters as can be read on a card at a glance."""

# Whole words, in English, in Welsh (as they stand, and as they soften behind another word), in Polish and in Urdu.
_HARD = re.compile(
    r"\b(?:fail\w*|scor(?:e|es|ed|ing)|complian\w+|evidence\w*|risk\w*|wrong\w*|bad|badly|worse|worst|mistake\w*|"
    r"fault\w*|blame\w*|poor|poorly|neglect\w*|problem\w*|"
    r"methu|fethu|methiant|fethiant|sgôr\w*|sgorio|risg\w*|anghywir|drwg|ddrwg|gwael|wael|gwaeth|waeth|camgymeriad\w*|"
    r"gamgymeriad\w*|tystiolaeth|dystiolaeth|esgeulus\w*|broblem\w*|"
    r"porażk\w*|niepowodzeni\w*|błąd|błęd\w*|zły|zła|złe|złego|złej|źle|gorzej|gorsz\w*|najgorzej|najgorsz\w*|"
    r"win[aęy]|winn[aey]|obwini\w*|słab\w*|kiepsk\w*|zaniedb\w*|niewłaściw\w*|ryzyk\w*|dow[oó]d\w*|ocen\w*|punktacj\w*|"
    r"ناکام\w*|غلط\w*|برا|بری|برے|خراب\w*|بدتر\w*|قصور\w*|الزام\w*|کوتاہی\w*|غفلت|لاپروا\w*|کمزور\w*|مسئلہ|مسئلے|مسائل|"
    r"خطرہ|خطرے|خطرناک|ثبوت|اسکور|نمبر)\b"
)
_BLAMING = (
    "why didn", "why did you not", "why don", "why weren", "why couldn", "what could you have", "what should you have",
    "pam na", "pam wnaethoch chi ddim", "pam dydych chi ddim", "beth allech chi fod wedi", "beth ddylech chi fod wedi",
    "dlaczego nie", "czemu nie", "co mogłaś", "co mogłeś", "co powinnaś", "co powinieneś", "co trzeba było",
    "آپ نے کیوں نہیں", "کیوں نہیں", "آپ کیوں نہیں", "آپ کو کیا کرنا چاہیے تھا", "آپ کیا کر سکت",
)  # fmt: skip


def amiss(words: str) -> str:
    """Why these words are not shown to a parent, in one kind sentence; "" if they may be."""
    folded = " ".join(normalize("NFC", words).casefold().replace("’", "'").split())
    if any(letter.isnumeric() for letter in folded):
        return tr("There is a figure in it, and a parent sees no figures. Without it, it can be shown.")
    if folded.startswith(_BLAMING):
        return tr("This may sound like blame. Ask about what went well, such as “What did you do that helped?”")
    if hard := _HARD.search(folded):
        return tr("“{hard}” may hurt to read. Say it in kinder words, and it can be shown.", hard=hard[0])
    return ""


def advice(words: str) -> str:
    """What would make a card easier to read, in one sentence; "" if nothing would. It may be shown all the same."""
    if sum(words.count(mark) for mark in "?؟") > 1:
        return tr("One question at a time is easier to answer.")
    if len(words.strip()) > LONGEST:
        return tr("It is long for a card. Fewer words are easier to hold on to.")
    return ""
