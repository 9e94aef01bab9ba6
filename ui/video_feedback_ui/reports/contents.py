"""What a report holds and what it leaves out, in plain words: read before anything is saved."""

from video_feedback.counts import counted
from video_feedback.exports.summary import ParentSummary, Summary
from video_feedback.words import tr


def holds(content: Summary | ParentSummary, format_name: str) -> list[str]:
    """What can be read in it."""
    has_pictures = format_name == "html"
    if isinstance(content, ParentSummary):
        moments = len(content.file.moments)
        return [
            *([_in_kind_words(moments, has_pictures)] * bool(moments)),
            *([tr("The voice of the baby")] * any(moment.voice for moment in content.file.moments)),
            *([tr("Notes you wrote for them")] * _has_notes(content)),
            *([tr("Their own words, to the letter")] * _says_anything(content)),
            *([tr("Their question, and their next step")] * bool(content.file.question or content.file.next_step)),
        ]
    file, session = content.file, content.file.session
    notes = sum(bool(moment.note) for moment in file.moments) + bool(session and session.note)
    tagged = counted(len(file.moments), "moment")
    words = len(session.remarks) + sum(len(pick.remarks) for pick in session.picks) if session else 0
    return [
        tr("The family’s reference name, and who is in it by role"),
        tr("{films}: when it was filmed, how long, the baby’s age", films=counted(len(file.recordings), "film")),
        tr("{moments}: times, codes and pictures", moments=tagged)
        if has_pictures
        else tr("{moments}: times, codes", moments=tagged),
        *([tr("The script: theme, question, what you say and ask")] * (session is not None)),
        *([tr("Their words, to the letter: {remarks}", remarks=counted(words, "remark"))] * bool(words)),
        *([tr("{notes}, each marked with who may read it", notes=counted(notes, "note"))] * bool(notes)),
    ]


def _in_kind_words(moments: int, has_pictures: bool) -> str:
    many = counted(moments, "moment")
    if has_pictures:
        return tr("{moments} in kind words, with pictures", moments=many)
    return tr("{moments} in kind words", moments=many)


def leaves_out(content: Summary | ParentSummary) -> list[str]:
    """What cannot be read in it."""
    if isinstance(content, ParentSummary):
        return [
            tr("Codes, times and every number"),
            tr("What you planned to say and ask"),
            tr("Every other note, yours and the team’s"),
            tr("Names of people and of files"),
        ]
    return [
        tr("Moments for your own thinking"),
        *([tr("Notes that only you may read")] * (content.reader != "worker")),
        tr("Names of people, places and devices"),
        tr("The films themselves"),
    ]


def _has_notes(content: ParentSummary) -> bool:
    return bool(content.file.note) or any(moment.note for moment in content.file.moments)


def _says_anything(content: ParentSummary) -> bool:
    return bool(content.file.words) or any(moment.words for moment in content.file.moments)
