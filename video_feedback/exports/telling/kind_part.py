"""What a parent takes home of a moment, in their language: nothing else of it can be on their page (R1).

What the app has of them, or a worker wrote for them, is left out where it holds a figure or may hurt, as on their
screen. What they said themself stands to the letter.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sqlite_utils import Database

from video_feedback.exports.telling.gathering import PICTURE, Gathering
from video_feedback.exports.telling.parts import crops, said_by
from video_feedback.feedback import parent_words
from video_feedback.feedback.kind_words import LONGEST, amiss
from video_feedback.feedback.parent_view import shared_picks
from video_feedback.library import sessions
from video_feedback_schemas.calm_records import CalmPlan
from video_feedback_schemas.records import Moment, Pick, Remark, Session
from video_feedback_schemas.report_file import Section, Words
from video_feedback_schemas.times import Ms


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What of a session may go home: the picks that were not left out, and what the parent said."""

    session: Session
    pairs: Sequence[tuple[Pick, Moment]]
    said: Sequence[Remark]

    @property
    def is_empty(self) -> bool:
        return not (self.pairs or self.said or self.session.next_step.strip())


def shared(db: Database, session: Session) -> Shared:
    return Shared(
        session=session,
        pairs=[(pick, moment) for pick, moment in shared_picks(db, session.id) if not pick.left_out.strip()],
        said=[each for each in sessions.remarks(db, session.id) if each.speaker == "parent" and each.words.strip()],
    )


def sections(
    gathering: Gathering, one: Shared, plan: CalmPlan, *, is_easy: bool, level: Literal[1, 2] = 1
) -> list[Section]:
    """The question, a section for each moment, their other words, a note for them, and the next step.

    Made easy to read, a moment is one picture and one short sentence.
    """
    say = plan.language
    seen = crops(gathering, one.pairs)
    found: list[Section | None] = [
        Section(key="question", words=said_by("", one.session.question)) if one.session.question.strip() else None
    ]
    for pick, moment in one.pairs:
        label = _label(gathering, moment, say)
        picture = gathering.still(moment.recording_id, Ms(pick.still_ms), seen[pick.id], PICTURE)
        if is_easy:
            sentence = _sentence(pick, label, plan)
            found.append(Section(key="moment", picture=picture, picture_says=label, words=[sentence]))
            continue
        note = _kind(moment.note) if moment.note_for == "parent" else ""
        found.append(
            Section(
                key="moment",
                heading=label,
                picture=picture,
                picture_says=label,
                text=[note] if note else [],
                words=[*_voices(pick, plan), *_words(one.said, pick.id, parent_words.say(say, "you_said"))],
            )
        )
    kept = {pick.id for pick, _ in one.pairs}
    loose = [each for each in one.said if is_easy or each.pick_id not in kept]
    note = _kind(one.session.note) if one.session.note_for == "parent" and not is_easy else ""
    found += [
        Section(
            key="your_words",
            heading=parent_words.say(say, "your_words"),
            words=[words for each in loose for words in said_by("", each.words)],
        )
        if loose
        else None,
        Section(key="note", text=[note]) if note else None,
        Section(
            key="next_step",
            heading=parent_words.say(say, "next_step"),
            words=said_by("", one.session.next_step),
        )
        if one.session.next_step.strip()
        else None,
    ]
    return [replace(section, level=level) for section in found if section is not None]


def to_keep(language: str) -> Section:
    """The line at the end."""
    return Section(key="to_keep", small=[parent_words.say(language, "to_keep")])


def _label(gathering: Gathering, moment: Moment, language: str) -> str:
    label = parent_words.label(language, gathering.codes.code(moment).parent_label).strip()
    return _kind(label) or parent_words.say(language, "together")


def _voices(pick: Pick, plan: CalmPlan) -> list[Words]:
    """The baby's words, and the same in the family's second language."""
    lines = ((pick.voice, plan.language), (pick.voice_other, plan.second_language))
    return [Words(by="", words=words, language=of) for words, of in lines if of and _kind(words)]


def _sentence(pick: Pick, label: str, plan: CalmPlan) -> Words:
    """One short sentence: the baby's, or else what was seen."""
    voice = _kind(pick.voice)
    short = voice and len(voice) <= LONGEST and "\n" not in voice
    return Words(by="", words=voice if short else label, language=plan.language)


def _words(said: Sequence[Remark], pick_id: str, by: str) -> list[Words]:
    return [words for each in said if each.pick_id == pick_id for words in said_by(by, each.words)]


def _kind(words: str) -> str:
    return "" if amiss(words) else words.strip()
