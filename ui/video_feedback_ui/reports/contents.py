"""What a report holds and what it leaves out, in plain words: read before anything is saved."""

from video_feedback.counts import counted
from video_feedback.exports.summary import ParentSummary, Summary


def holds(content: Summary | ParentSummary, format_name: str) -> list[str]:
    """What can be read in it."""
    has_pictures = format_name == "html"
    if isinstance(content, ParentSummary):
        moments = len(content.file.moments)
        return [
            *(
                [f"{counted(moments, 'moment')} in kind words{', with pictures' if has_pictures else ''}"]
                * bool(moments)
            ),
            *(["The voice of the baby"] * any(moment.voice for moment in content.file.moments)),
            *(["Notes you wrote for them"] * _has_notes(content)),
            *(["Their own words, to the letter"] * _says_anything(content)),
            *(["Their question, and their next step"] * bool(content.file.question or content.file.next_step)),
        ]
    file, session = content.file, content.file.session
    notes = sum(bool(moment.note) for moment in file.moments) + bool(session and session.note)
    words = len(session.remarks) + sum(len(pick.remarks) for pick in session.picks) if session else 0
    return [
        "The family’s reference name, and who is in it by role",
        f"{counted(len(file.recordings), 'film')}: when it was filmed, how long, the baby’s age",
        f"{counted(len(file.moments), 'moment')}: times, codes{' and pictures' if has_pictures else ''}",
        *(["The script: theme, question, what you say and ask"] * (session is not None)),
        *([f"Their words, to the letter: {counted(words, 'remark')}"] * bool(words)),
        *([f"{counted(notes, 'note')}, each marked with who may read it"] * bool(notes)),
    ]


def leaves_out(content: Summary | ParentSummary) -> list[str]:
    """What cannot be read in it."""
    if isinstance(content, ParentSummary):
        return [
            "Codes, times and every number",
            "What you planned to say and ask",
            "Every other note, yours and the team’s",
            "Names of people and of files",
        ]
    return [
        "Moments for your own thinking",
        *(["Notes that only you may read"] * (content.reader != "worker")),
        "Names of people, places and devices",
        "The films themselves",
    ]


def _has_notes(content: ParentSummary) -> bool:
    return bool(content.file.note) or any(moment.note for moment in content.file.moments)


def _says_anything(content: ParentSummary) -> bool:
    return bool(content.file.words) or any(moment.words for moment in content.file.moments)
